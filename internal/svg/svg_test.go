package svg_test

import (
	"encoding/xml"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// contrast gives how far apart two colours are, as WCAG 2.2 reckons it: 1 for the same, 21 for black and white.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	light, dark := luminance(t, a), luminance(t, b)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05)
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	part := func(shift uint, weight float64) float64 {
		v := float64(n>>shift&0xFF) / 255
		if v <= 0.04045 {
			return weight * v / 12.92
		}
		return weight * math.Pow((v+0.055)/1.055, 2.4)
	}
	return part(16, 0.2126) + part(8, 0.7152) + part(0, 0.0722)
}

var aColour = regexp.MustCompile(`^#[0-9A-F]{6}$`)

// Words are told from what they stand on by 4.5 to 1, and what has a meaning by 3 to 1: by its fill, or by its outline.
func TestEveryPairOfColoursIsToldApart(t *testing.T) {
	t.Parallel()
	words := [][2]svg.Role{
		{svg.Ink, svg.Paper}, {svg.Ink, svg.Tint}, {svg.Ink, svg.Soft}, {svg.Second, svg.Paper}, {svg.Second, svg.Tint},
		{svg.OnRating, svg.Rating},
	}
	shapes := [][2]svg.Role{
		{svg.Line, svg.Paper}, {svg.Line, svg.Tint}, {svg.Rating, svg.Paper}, {svg.Strength, svg.Paper},
		{svg.WorryLine, svg.Paper}, {svg.Strength, svg.Worry}, {svg.Child, svg.Paper}, {svg.Guardian, svg.Paper},
		{svg.Professional, svg.Paper},
	}
	for _, look := range []mabra.Look{mabra.Light, mabra.Dark, mabra.BlackAndWhite} {
		for _, role := range svg.Roles() {
			if colour := svg.Colour(look, role); !aColour.MatchString(colour) {
				t.Errorf("%s %s is %q", look, role, colour)
			}
		}
		for i, pair := range slices.Concat(words, shapes) {
			least := 4.5
			if i >= len(words) {
				least = 3
			}
			if apart := contrast(t, svg.Colour(look, pair[0]), svg.Colour(look, pair[1])); apart < least {
				t.Errorf("%s: %s on %s: %v to 1, and not %v", look, pair[0], pair[1], apart, least)
			}
		}
	}
}

func TestMarksWeighTheSame(t *testing.T) {
	t.Parallel()
	disc := math.Pi * svg.StrengthRadius * svg.StrengthRadius
	diamond := 2 * svg.WorryReach * svg.WorryReach
	if math.Abs(disc-diamond) > 0.02*disc {
		t.Errorf("a disc of %v, a diamond of %v", disc, diamond)
	}
}

func TestWrap(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		words string
		room  float64
		want  []string
	}{
		{"", 50, nil},
		{"Trygg", 100, []string{"Trygg"}},
		{"ville inte svara", 60, []string{"ville inte", "svara"}},
		{"Ansvars\u00ADtagande", 64, []string{"Ansvars-", "tagande"}},
		{"Ansvars\u00ADtagande", 200, []string{"Ansvarstagande"}},
		{"Ansvars\u00ADtagande och mer", 70, []string{"Ansvars-", "tagande", "och mer"}},
		{"den 3\u00A0december", 90, []string{"den", "3\u00A0december"}},
		{"oooooooooo", 30, []string{"ooo", "ooo", "ooo", "o"}},
		{"a oooooo", 30, []string{"a", "ooo", "ooo"}},
		{"m", 1, []string{"m"}},
	} {
		if got := svg.Wrap(row.words, 14, svg.Regular, row.room); !slices.Equal(got, row.want) {
			t.Errorf("%q in %v: %q, not %q", row.words, row.room, got, row.want)
		}
	}
}

// Whatever the words, nothing is lost and no line is wider than its room, but for one that holds a single letter.
func FuzzWrap(f *testing.F) {
	f.Add("Kalendern ska vara kvar\u00AD.", 40.0)
	f.Add(strings.Repeat("x\u00AD", 100), 3.0)
	f.Fuzz(func(t *testing.T, words string, room float64) {
		if room < 0 || room > 1000 || len(words) > 10_000 || !utf8.ValidString(words) {
			t.Skip()
		}
		lines := svg.Wrap(words, 14, svg.Bold, room)
		plain := strings.NewReplacer("\u00AD", "", "-", "")
		got := strings.Join(strings.Fields(plain.Replace(strings.Join(lines, ""))), "")
		if want := strings.Join(strings.Fields(plain.Replace(words)), ""); got != want {
			t.Errorf("%q becomes %q", want, got)
		}
		for _, line := range lines {
			if line == "" || len([]rune(line)) > 2 && svg.Width(line, 14, svg.Bold) > room+0.001 {
				t.Errorf("a line of %v: %q", room, line)
			}
		}
	})
}

// A text of millions of letters is broken in no time, whatever stands between them. Were each line to look at all that is left,
// this test would take minutes.
func TestWrapIsLinear(t *testing.T) {
	t.Parallel()
	for _, piece := range []string{"x", "xxx ", "xx\u00AD", "a\u0301"} {
		words := strings.Repeat(piece, 2_000_000/len(piece))
		if lines := svg.Wrap(words, 14, svg.Regular, 200); len(lines) <= 8_000 {
			t.Errorf("%q: only %d lines", piece, len(lines))
		}
	}
}

func BenchmarkWrap(b *testing.B) {
	words := strings.Repeat("x", 10_000)
	b.ReportAllocs()
	for b.Loop() {
		svg.Wrap(words, 14, svg.Regular, 300)
	}
}

// Whatever a document says stands in the picture as text, and the picture is XML that holds together.
func TestWordsCannotBecomeMarkup(t *testing.T) {
	t.Parallel()
	hostile := "</text><script>alert(1)</script> ]]> & \" ' \u202E \x00\x1b\uFFFE 🧑🏽 <!--"
	for _, look := range []mabra.Look{mabra.Light, mabra.InPage} {
		c := svg.New(mabra.Drawing{Look: look, ID: "a"}, 100, 100, hostile, hostile)
		c.Group("part", hostile)
		c.Text(0, 10, svg.Type{Size: 14}, hostile)
		c.End()
		var texts []string
		decoder := xml.NewDecoder(strings.NewReader(string(c.Bytes())))
		for {
			token, err := decoder.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			switch token := token.(type) {
			case xml.StartElement:
				if token.Name.Local == "script" {
					t.Error("a text has become a script")
				}
			case xml.CharData:
				if text := strings.TrimSpace(string(token)); text != "" {
					texts = append(texts, text)
				}
			}
		}
		shown := strings.NewReplacer("\x00", "\uFFFD", "\x1b", "\uFFFD", "\uFFFE", "\uFFFD").Replace(hostile)
		if !slices.Equal(texts, []string{shown, shown, shown}) {
			t.Errorf("%q is shown as %q", shown, texts)
		}
	}
}

func TestAPictureInAPageTakesThePagesColours(t *testing.T) {
	t.Parallel()
	c := svg.New(mabra.Drawing{Look: mabra.InPage, ID: "one"}, 100, 100, "t", "d")
	c.Worry(50, 50, 1)
	c.Ring(50, 50, 20, 6, svg.Guardian)
	c.Ring(50, 50, 40, 6, svg.Professional)
	text := string(c.Bytes())
	if strings.Contains(text, `="#`) || !strings.Contains(text, `id="one-guardian"`) || !strings.Contains(text, `url(#one-professional)`) {
		t.Errorf("colours of its own: %s", text)
	}
	for _, role := range svg.Roles() {
		if want := "--" + string(role) + ":" + svg.Colour(mabra.Dark, role) + ";"; !strings.Contains(svg.Variables(mabra.Dark), want) {
			t.Errorf("there is no %s", want)
		}
	}
}
