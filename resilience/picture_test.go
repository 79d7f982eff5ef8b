package resilience_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
	"github.com/mabra-hjulet/mabra/resilience"
)

func drawn(t testing.TB, p *resilience.Picture, how mabra.Drawing) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, resilience.WriteSVG(&text, p, how))
	return text.String()
}

// marksIn counts the marks of each arm, and the squares.
func marksIn(t *testing.T, picture string) (arms map[string]int, cells, filled int, texts []string) {
	t.Helper()
	arms = map[string]int{}
	about := ""
	decoder := xml.NewDecoder(strings.NewReader(picture))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return arms, cells, filled, texts
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			class := ""
			for _, a := range token.Attr {
				switch a.Name.Local {
				case "data-about":
					about = a.Value
				case "class":
					class = a.Value
				}
			}
			switch class {
			case "s", "w":
				arms[about+" "+class]++
			case "cell":
				cells++
			case "on":
				filled++
			}
		case xml.CharData:
			if text := strings.TrimSpace(string(token)); text != "" {
				texts = append(texts, text)
			}
		}
	}
}

// made makes up a matrix with some factors at each pole.
func made(seed uint64, most int) *resilience.Matrix {
	dice := rand.New(rand.NewPCG(seed, 2))
	m := new(resilience.Matrix)
	for _, pole := range mabra.Values[resilience.Pole]() {
		for range dice.IntN(most + 1) {
			m.Factors = append(m.Factors, resilience.Factor{Pole: pole, Text: "en sak"})
		}
	}
	return m
}

func TestThePictureHasAMarkForEachFactor(t *testing.T) {
	t.Parallel()
	for seed := range uint64(50) {
		m := made(seed, 5)
		arms, cells, filled, texts := marksIn(t, drawn(t, &resilience.Picture{Matrix: m, Child: "Milo"}, mabra.Drawing{}))
		for _, pole := range m.View().Poles {
			class := " w"
			if pole.Pole == resilience.Resilience || pole.Pole == resilience.ProtectiveEnvironment {
				class = " s"
			}
			assert.Equal(t, len(pole.Factors), arms[string(pole.Pole)+class], "%d %s", seed, pole.Pole)
		}
		assert.Equal(t, 9, cells)
		assert.Zero(t, filled, "marks place nobody")
		assert.Contains(t, strings.Join(texts, " "), "Ingen har valt en ruta för Milo.")
	}
	arms, _, _, texts := marksIn(t, drawn(t, &resilience.Picture{Matrix: made(3, 90)}, mabra.Drawing{}))
	assert.NotEmpty(t, arms)
	assert.Regexp(t, `\+\d+`, strings.Join(texts, " "), "what has no room is counted")
}

// The square is filled where a person has said where, by whom and why, and nowhere else.
func TestOnlyAPersonPlacesAChild(t *testing.T) {
	t.Parallel()
	places := map[string]bool{}
	for _, child := range []resilience.ChildPlace{resilience.ChildResilient, resilience.ChildVulnerable, resilience.Between} {
		for _, around := range []resilience.AroundPlace{resilience.AroundProtective, resilience.AroundAdverse, resilience.Between} {
			m := &resilience.Matrix{Placement: &resilience.Placement{
				Child: child, Surroundings: around, By: "sk", Because: "zq", Date: mabra.Date{Year: 2026, Month: 3, Day: 17},
			}}
			picture := drawn(t, &resilience.Picture{Matrix: m, Child: "Milo", By: "sköterskan"}, mabra.Drawing{})
			_, cells, filled, texts := marksIn(t, picture)
			assert.Equal(t, 8, cells)
			assert.Equal(t, 1, filled)
			assert.Contains(t, texts, "Milo")
			assert.Contains(t, strings.Join(texts, " "), "Rutan är vald av sköterskan")
			assert.Contains(t, strings.Join(texts, " "), "Rutan är vald av sköterskan den 17 mars 2026")
			assert.Contains(t, strings.Join(texts, " "), "Därför: zq")
			inPage := drawn(t, &resilience.Picture{Matrix: m, Child: "Milo", By: "sköterskan"}, mabra.Drawing{Look: mabra.InPage})
			assert.NotContains(t, inPage, "zq", "in a page the reason stands in the words beside the picture")
			before, _, _ := strings.Cut(picture, ` class="on"`)
			places[before[strings.LastIndex(before, "<rect"):]] = true

			m.Placement.Because = ""
			_, cells, filled, _ = marksIn(t, drawn(t, &resilience.Picture{Matrix: m, Child: "Milo"}, mabra.Drawing{}))
			assert.Equal(t, 9, cells, "a place without a reason is not shown")
			assert.Zero(t, filled)
			m.Placement.By, m.Placement.Because = "", "zq"
			picture = drawn(t, &resilience.Picture{Matrix: m, Child: "Milo", By: "sköterskan"}, mabra.Drawing{})
			_, cells, _, _ = marksIn(t, picture)
			assert.Equal(t, 9, cells, "a place that no person has set is not shown")
			assert.NotContains(t, picture, "zq")
			assert.NotContains(t, picture, "sköterskan")
		}
	}
	assert.Len(t, places, 9, "each place has a square of its own")
}

// The rows say what the picture shows, and the description says the rows.
func TestRowsAreTheTwin(t *testing.T) {
	t.Parallel()
	for seed := range uint64(20) {
		for _, lang := range mabra.Languages() {
			p := &resilience.Picture{Matrix: made(seed, 3), Child: "Milo"}
			picture := drawn(t, p, mabra.Drawing{Language: lang})
			rows := p.Rows(lang)
			assert.Len(t, rows, 4)
			for _, row := range rows {
				assert.Equal(t, len(row.Factors) == 0, row.Missing != "")
				assert.Contains(t, strings.ToLower(picture), strings.ToLower(row.Label)+", "+row.Sentence)
			}
			assert.NotContains(t, picture, "sagt: 0", "what nobody has said is no number")
		}
	}
}

// A box is the room that something takes, texts by the wider of two fonts.
type box struct {
	left, top, right, bottom float64
	what                     string
}

var (
	aText    = regexp.MustCompile(`<text[^>]* x="([-0-9.]+)" y="([-0-9.]+)" font-size="([0-9.]+)"([^>]*)>([^<]*)<`)
	aMark    = regexp.MustCompile(`<circle cx="([-0-9.]+)" cy="([-0-9.]+)" r="([0-9.]+)" class="s"`)
	aDiamond = regexp.MustCompile(`<path d="M([-0-9.]+) ([-0-9.]+)L([-0-9.]+) ([-0-9.]+)[^"]*" class="w"`)
)

// boxesOf gives the rooms of texts and marks.
func boxesOf(picture string) (all []box) {
	n := func(text string) float64 {
		number, _ := strconv.ParseFloat(text, 64)
		return number
	}
	for _, m := range aText.FindAllStringSubmatch(picture, -1) {
		x, y, size, weight := n(m[1]), n(m[2]), n(m[3]), svg.Regular
		if strings.Contains(m[4], "700") {
			weight = svg.Bold
		}
		wide := svg.Width(html.UnescapeString(m[5]), size, weight)
		switch {
		case strings.Contains(m[4], "middle"):
			x -= wide / 2
		case strings.Contains(m[4], `"end"`):
			x -= wide
		}
		all = append(all, box{x, y - 0.75*size, x + wide, y + 0.2*size, m[5]})
	}
	for _, m := range aMark.FindAllStringSubmatch(picture, -1) {
		x, y, r := n(m[1]), n(m[2]), n(m[3])
		all = append(all, box{x - r, y - r, x + r, y + r, "a strength"})
	}
	for _, m := range aDiamond.FindAllStringSubmatch(picture, -1) {
		x, y, r := n(m[1]), n(m[4]), n(m[3])-n(m[1])
		all = append(all, box{x - r, y - r, x + r, y + r, "a worry"})
	}
	return all
}

// assertApart asserts that nothing leaves the picture or lies on anything else.
func assertApart(t *testing.T, picture, what string) {
	t.Helper()
	var wide, high float64
	_, err := fmt.Sscanf(picture[strings.Index(picture, "viewBox"):], `viewBox="0 0 %f %f"`, &wide, &high)
	require.NoError(t, err)
	all := boxesOf(picture)
	for i, a := range all {
		assert.True(t, a.left >= 0 && a.right <= wide && a.top >= 0 && a.bottom <= high, "%s: %q leaves", what, a.what)
		for _, b := range all[i+1:] {
			const little = 0.5
			meet := min(a.right, b.right)-max(a.left, b.left) > little && min(a.bottom, b.bottom)-max(a.top, b.top) > little
			assert.False(t, meet, "%s: %q on %q", what, a.what, b.what)
		}
	}
}

func TestNothingCoversAnything(t *testing.T) {
	t.Parallel()
	for seed := range *tries {
		for _, lang := range mabra.Languages() {
			for _, compact := range []bool{false, true} {
				m := made(seed, 1+int(seed))
				if seed%2 == 0 {
					m.Placement = &resilience.Placement{
						Child: resilience.ChildBetween, Surroundings: resilience.AroundAdverse, By: "sk", Because: strings.Repeat("ord ", 60),
					}
				}
				p := &resilience.Picture{Matrix: m, Child: "Milo", By: "sköterskan", Compact: compact}
				assertApart(t, drawn(t, p, mabra.Drawing{Language: lang, MadeUp: true}), fmt.Sprint(seed, lang, compact))
				assertApart(t, string(resilience.Lengthened(p, mabra.Drawing{Language: lang})), fmt.Sprint(seed, lang, compact, " long"))
			}
		}
	}
}

// The compact twin has room on a phone of 360 pixels, with margins of 16, and no text in it is drawn smaller than 10.67 pixels.
func TestTheCompactTwinFitsAPhone(t *testing.T) {
	t.Parallel()
	picture := drawn(t, placedMilo(true), mabra.Drawing{})
	assert.Contains(t, picture, `viewBox="0 0 360 `)
	for _, m := range aText.FindAllStringSubmatch(picture, -1) {
		size, _ := strconv.ParseFloat(m[3], 64)
		assert.GreaterOrEqual(t, size*328/360, 10.67)
	}
	compact, _, filled, _ := marksIn(t, picture)
	wide, _, _, _ := marksIn(t, drawn(t, placedMilo(false), mabra.Drawing{}))
	assert.Equal(t, wide, compact, "both show the same")
	assert.Equal(t, 1, filled)
}

func placedMilo(compact bool) *resilience.Picture {
	m := made(7, 3)
	m.Placement = &resilience.Placement{
		Child: resilience.ChildBetween, Surroundings: resilience.AroundProtective, By: "sk",
		Because: "Milo bär på en sorg, och tre vuxna håller.", Date: mabra.Date{Year: 2026, Month: 3, Day: 17},
	}
	return &resilience.Picture{Matrix: m, Child: "Milo", By: "sköterskan på BVC", Compact: compact}
}

// A blank sheet is one page of A4, in both languages and with labels twice as long, and says nothing of anybody.
func TestABlankMatrixIsASheet(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		var blank bytes.Buffer
		require.NoError(t, resilience.WriteBlankSVG(&blank, mabra.Drawing{Language: lang, MadeUp: true}))
		for _, picture := range []string{blank.String(), string(resilience.Lengthened(nil, mabra.Drawing{Language: lang}))} {
			assert.True(t, strings.Contains(picture, `width="794" height="1123"`))
			assert.False(t, strings.Contains(picture, `class="on"`))
			assert.Equal(t, 9, strings.Count(picture, `class="cell"`))
			assertApart(t, picture, string(lang))
		}
		assert.True(t, strings.Contains(blank.String(), `viewBox="0 0 794 1123"`), "nothing is drawn smaller than designed")
	}
}

// Pictures are held as files; those with labels twice as long a browser judges too: see package page.
func TestMatrixPictureAsBefore(t *testing.T) {
	t.Parallel()
	var blank bytes.Buffer
	require.NoError(t, resilience.WriteBlankSVG(&blank, mabra.Drawing{}))
	how := mabra.Drawing{MadeUp: true, ID: "m", Look: mabra.BlackAndWhite}
	for name, got := range map[string][]byte{
		"matrix":       []byte(drawn(t, &resilience.Picture{Matrix: made(7, 4), Child: `<b>&"`}, how)),
		"compact":      []byte(drawn(t, placedMilo(true), mabra.Drawing{})),
		"blank":        blank.Bytes(),
		"long-matrix":  resilience.Lengthened(placedMilo(false), mabra.Drawing{}),
		"long-compact": resilience.Lengthened(&resilience.Picture{Matrix: made(7, 40), Compact: true}, mabra.Drawing{Language: mabra.English}),
		"long-blank":   resilience.Lengthened(nil, mabra.Drawing{Language: mabra.English}),
	} {
		file := "testdata/picture-" + name + ".svg"
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o600))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), name)
	}
}

func BenchmarkWriteSVG(b *testing.B) {
	for name, p := range map[string]*resilience.Picture{"wide": placedMilo(false), "compact": placedMilo(true)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = resilience.WriteSVG(io.Discard, p, mabra.Drawing{})
			}
		})
	}
}
