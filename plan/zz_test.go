package plan_test
import ("testing";"os";"github.com/mabra-hjulet/mabra")
func TestZZ(t *testing.T) {
	for _, x := range [][3]string{{"personal-data-in-text","pdt","sv"},{"personal-data-in-text","pdt","en"},{"protected-exposed","pe","sv"},{"protected-exposed","pe","en"},{"not-de-identified","nd","sv"},{"not-de-identified","nd","en"}} {
		b,_ := os.ReadFile("/tmp/fresh/"+x[1]+"."+x[2])
		texts,err := readMarked(b)
		if err != nil { t.Fatal(err) }
		for _, p := range placedRules { if p.rule == x[0] {
			a,bb,c := 0,0,0
			for _, m := range texts {
				s := p.speaks(t, m.text, mabra.Language(x[2]))
				if m.speak { if s {a++} else {bb++} } else if s {c++}
				if m.speak != s { t.Logf("%s.%s %v: %s", x[1],x[2], m.speak, m.text) }
			}
			t.Logf("== %s.%s recall %.2f precision %.2f", x[1],x[2], float64(a)/float64(a+bb), float64(a)/float64(a+c))
		}}
	}
}
