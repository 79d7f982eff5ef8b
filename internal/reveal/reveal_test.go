package reveal_test

import (
	"strings"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/reveal"
)

// Numbers belong to nobody: test numbers of Skatteverket and changed ones, and telephone numbers that PTS and Ofcom keep
// for films.
func TestNumbers(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		kinds string
		texts []string
	}{
		{"personal-number", []string{
			"030202-2389", "20030202-2389", "200302022389", "Vera (0302022389)", "030202+2389", "030202–2389", "196109732393",
			"20030202 2389", "2003-02-02-2389", "030202 2389", "20160501-H238", "1206161234", "230516 1234", "12 06 16 1234",
			"NHS no 943 476 5919", "samordningsnummer 160061-2384", "pnr 20260305 1430",
		}},
		{"telephone", []string{
			"08-465 004 00", "08-46500400", "08 465 00 400", "(08) 465 00 400", "08-46 50 04", "070-1740605", "070-174 06 05",
			"0701740605", "070 - 174 06 05", "070/174 06 05", "+46 70 174 06 05", "0046 70 1740605", "01632 960123", "020 7946 0018",
			"0131-496-0000", "kl 0830-0930, 0701740605", "070.174.06.05", "+46 (0)70 174 06 05", "tel 174 06 05",
			"023-000 00", "mormor 023-000 00", // nobody's: what follows the code never begins with a zero
		}},
		{"e-mail", []string{
			"vera@example.org", "skriv till å.ä@exempel.example!", "x (at) example.com", "x[at]example.com", "vera snabel-a example.org",
		}},
		{"street", []string{
			"Påhittsvägen 12", "Bor på Påhittsgatan 1 B.", "at 4 Madeup Lane", "12B Made Up Street", "Norra vägen 4", "Stora torget 1",
			"storgatan 12", "bor på Hasselbol 115", "at 4 Madeup Place", "5 Mill Wynd", "27 Kirk Brae", "3 Madeup Way, top floor",
		}},
		{"postcode", []string{"123 45 Påhittsta", "ZZ9 9ZZ", "postnummer 12345"}},
		{"street telephone", []string{"Storgatan 12, tel 070-174 06 05"}},
		{"telephone e-mail street", []string{"0701740605, vera@example.org, Storgatan 12"}},
		{"", []string{
			"", "2026-03-02", "20260302", "20260302-20260601", "2026-03-02–2026-06-01", "den 02-03-2026", "08-03-2026 kl 10", "01/04/2026",
			"kl 0830-0930", "0800–1600", "kl 08 30 - 09 30", "08-12 12-16", "08.15–09.00", "vecka 12-20", "12 500 kronor", "1 250 000 kr",
			"0,5", "dnr 2026-00123-4567", "212000-0142", "SFS 2010:800", "200302022388", "@hemma", "vägen 12", "på gatan 3 dagar",
			"vecka 08-12 2026", "avtal 023-00000", "s. 023-045 och 046-050", "Diarienummer 20250912-0034", "Journalanteckning 20260305-1430", "WISC 085 092 101 098",
			"Skolgatan 2 gånger i veckan", "Parkvägen 3 km", "Torggatan 15 minuter", "bus 7 High Street", "2 Police Close calls",
			"1177", "112", "116 111", "116 117", "0771-524 524", "Childline 0800 1111", "101", "111", "999", "hon bor här (a)", "skola-a",
		}},
	} {
		for _, text := range test.texts {
			says(t, reveal.Numbers(text), strings.ReplaceAll(test.kinds, " ", ","), text)
		}
	}
}

// says fails where marks in a text are not of such kinds.
func says(t *testing.T, marks []reveal.Mark, kinds, text string) {
	t.Helper()
	var names []string
	for _, kind := range reveal.Kinds(marks) {
		names = append(names, string(kind))
	}
	if got := strings.Join(names, ","); got != kinds {
		t.Errorf("%q: %q, not %q", text, got, kinds)
	}
}

func none(string) bool { return false }

func TestWhole(t *testing.T) {
	t.Parallel()
	for text, kinds := range map[string]string{
		"Alvin Exempelsson går i 3B på Lillängsskolan i Tranbytorp, född 1 maj 2016.": "name,class,unit,place,birthday",
		"Bor på Kvinnojouren Lyktan i Tranbytorp, går på Ängstorpsskolan.":            "unit,place",
		"Lives in Kirkbrae, goes to Kirkbrae Primary School.":                         "place,unit",
		"f. 160501":                               "birthday",
		"Går i klass 3b nu":                       "class",
		"Går i Klass SA24":                        "class",
		"Årskurs 7k sjunger i kör":                "class",
		"Sitter bredvid P4/5a i matsalen":         "class",
		"Går i 6 B, som de andra":                 "class",
		"Är rädd för en i 6b":                     "class",
		"går på ängstorpsskolan":                  "unit",
		"Hämtas på Påhittsgatan":                  "street",
		"Går i årskurs 6, på Skolan, hos BUP.":    "",
		"The child is in P6 and sees CAMHS.":      "",
		"Fritidsgården är öppen. Mamma hämtar.":   "",
		"The Named Person met Mum in August.":     "",
		"Född i vecka 34. Rum 3B är för högljutt": "",
	} {
		says(t, reveal.Whole(text, none, none), kinds, text)
	}
	is := func(wanted string) func(string) bool { return func(word string) bool { return word == wanted } }
	says(t, reveal.Whole("Idag kom Räven hit.", none, is("räven")), "name", "an id that also stands in a text")
	for _, role := range []string{"Handläggaren", "Barnläkare", "Kuratorns", "Ssk", "Soc", "Resurspedagogen"} {
		id := strings.TrimSuffix(strings.ToLower(role), "s")
		says(t, reveal.Whole(role+" rum är lugnt.", none, is(id)), "", "an id that is a role")
	}
	says(t, reveal.Whole("Sedan Vera kom är det lugnt.", is("vera"), is("vera")), "", "a name that may stand")
}

// What is written in another way means the same, and is found where it stands.
func TestWhereItStands(t *testing.T) {
	t.Parallel()
	for text, found := range map[string]string{
		"Vera, 030202-2389, sover.":            "030202-2389",
		"Vera, 030202\u20112389, sover.":       "030202\u20112389",
		"Ring 070\u00a0174\u00a006\u00a005 nu": "070\u00a0174\u00a006\u00a005",
		"０３０２０２-２３８９":                          "０３０２０２-２３８９",
		"bor på Pa\u030ahittsva\u0308gen 12":   "Pa\u030ahittsva\u0308gen 12",
		"ring (0131) 496 0000.":                "(0131) 496 0000",
		"0701\u200b740605":                     "0701\u200b740605",
	} {
		if marks := reveal.Numbers(text); len(marks) != 1 || text[marks[0].Start:marks[0].End] != found {
			t.Errorf("%q: %v, not %q", text, marks, found)
		}
	}
}

func TestServices(t *testing.T) {
	t.Parallel()
	for text, service := range map[string]bool{
		"Ring BUP-mottagningen, 031-390 06 00.": true, "Call the clinic on 0131 496 0000": true,
		"BUP vet om det. Ring farmor, tel. 031-390 06 00.": false,
	} {
		if marks := reveal.Numbers(text); len(marks) != 1 || marks[0].Service != service {
			t.Errorf("%q: %v; of a service: %t", text, marks, service)
		}
	}
	says(t, reveal.Numbers("Socialjouren 031-390 06 00"), "", "everybody may call")
}

func TestOfPlace(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"Björkskolan", "Lyktan", "0000", "3B", "BUP Tranbytorp", "Påhittsgatan", "Kirkbrae Primary", "Skolan Lyktan"} {
		if !reveal.OfPlace(text) {
			t.Errorf("%q is of a place", text)
		}
	}
	for _, text := range []string{
		"Skolan", "skolan", "BUP", "årskurs 6", "P6", "Socialtjänsten", "Elevhälsan", "Förskolan", "Barnmottagningen", "School", "Social Work",
		"grundskolan", "Nursery", "CAMHS", "mellanstadiet", "Gymnasiet",
	} {
		if reveal.OfPlace(text) {
			t.Errorf("%q is of no place", text)
		}
	}
}

func TestOfID(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]reveal.Kind{
		"tranby-skola": reveal.Unit, "ängstorpsskolan": reveal.Unit, "kirkbrae-primary": reveal.Unit, "alvin-exempelsson": reveal.Name,
		"alvin": reveal.Name, "skolan": "", "barnet": "", "mamma": "", "rektor": "", "bup": "", "named-person": "", "primary-school": "",
		"skolans-kurator": "", "elevhälsan": "", "school-nurse": "", "steering-group": "", "kvällen": "", "social-work": "",
	} {
		if kind, found := reveal.OfID(id); kind != want || found != (want != "") {
			t.Errorf("%q: %q, not %q", id, kind, want)
		}
	}
}

// Whatever is read, nothing breaks, and what is found stands in the text.
func FuzzReveal(f *testing.F) {
	for _, text := range []string{
		"Ring 070-174 06 05, Storgatan 12 B", "CHI-120616 1234", "4 Madeup St.", "123 45 Påhittsta", "a\u030a 1", "f. 160501", "x (at) y.se",
		"Syskon: Ellen", "１２\u00ad3", "+", "0", "i 3B", "ZZ9 9ZZ", "Kirkbrae Primary 6", "\xff07\xff",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, m := range append(reveal.Numbers(text), reveal.Whole(text, none, none)...) {
			if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
				t.Fatal(m)
			}
		}
		reveal.OfPlace(text)
		reveal.OfID(text)
	})
}

// A text without digits, and without a name, costs next to nothing.
func BenchmarkNumbers(b *testing.B) {
	for name, text := range map[string]string{
		"without": strings.Repeat("Vera somnar sent och orkar inte hela skoldagen. ", 20),
		"dates":   strings.Repeat("Vera sov tre timmar natten till 2026-02-11 och var borta 12–20 februari. ", 20),
		"found":   strings.Repeat("Ring farmor på 070-174 06 05 om hon är sen till Påhittsvägen 12. ", 20),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for range b.N {
				reveal.Numbers(text)
			}
		})
	}
}

func BenchmarkWhole(b *testing.B) {
	text := strings.Repeat("Alvin somnar sent och orkar inte hela skoldagen på Lillängsskolan. ", 20)
	b.SetBytes(int64(len(text)))
	for range b.N {
		reveal.Whole(text, none, none)
	}
}
