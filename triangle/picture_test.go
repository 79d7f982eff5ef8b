package triangle_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
	"github.com/mabra-hjulet/mabra/triangle"
)

func drawn(t testing.TB, p *triangle.Picture, how mabra.Drawing) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, triangle.WriteSVG(&text, p, how))
	return text.String()
}

// A seenPicture is what a reader sees of a picture.
type seenPicture struct {
	strengths, worries map[string]int // by dimension
	texts              []string
	boxes              []box // of the texts, by the wider of two fonts
	marks              []box
	sizes              []float64
	width, height      float64
	more               map[string]string
}

// A box is the room that something takes.
type box struct{ left, top, right, bottom float64 }

func (b box) meets(other box) bool {
	const little = 0.5
	return min(b.right, other.right)-max(b.left, other.left) > little && min(b.bottom, other.bottom)-max(b.top, other.top) > little
}

// apart asserts that no text leaves the picture, and that nothing lies on anything else.
func (s *seenPicture) apart(t *testing.T, what string) {
	t.Helper()
	for i, at := range s.boxes {
		assert.True(t, at.left >= 0 && at.right <= s.width && at.top >= 0 && at.bottom <= s.height, "%s: %q leaves", what, s.texts[i])
		for j, other := range s.boxes[i+1:] {
			assert.False(t, at.meets(other), "%s: %q on %q", what, s.texts[i], s.texts[i+1+j])
		}
		for _, mark := range s.marks {
			assert.False(t, at.meets(mark), "%s: a mark on %q", what, s.texts[i])
		}
	}
	for i, at := range s.marks {
		for _, other := range s.marks[i+1:] {
			assert.False(t, at.meets(other), "%s: a mark on a mark", what)
		}
	}
}

// look reads a picture as XML.
func look(t *testing.T, picture string) seenPicture {
	t.Helper()
	seen := seenPicture{strengths: map[string]int{}, worries: map[string]int{}, more: map[string]string{}}
	about, class := "", ""
	var start xml.StartElement
	decoder := xml.NewDecoder(strings.NewReader(picture))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return seen
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			start, class = token, attribute(token, "class")
			switch {
			case token.Name.Local == "g":
				about = attribute(token, "data-about")
			case token.Name.Local == "svg":
				_, _ = fmt.Sscanf(attribute(token, "viewBox"), "0 0 %f %f", &seen.width, &seen.height)
			case class == "s":
				seen.strengths[about]++
				x, y, r := number(token, "cx"), number(token, "cy"), number(token, "r")
				seen.marks = append(seen.marks, box{x - r, y - r, x + r, y + r})
			case class == "w":
				seen.worries[about]++
				var x, y, right, middle float64
				_, _ = fmt.Sscanf(attribute(token, "d"), "M%f %fL%f %f", &x, &y, &right, &middle)
				seen.marks = append(seen.marks, box{2*x - right, y, right, 2*middle - y})
			}
		case xml.CharData:
			if start.Name.Local == "text" {
				seen.text(string(token), start)
				if class == "more" {
					seen.more[about] = string(token)
				}
			}
		case xml.EndElement:
			start = xml.StartElement{}
		}
	}
}

func (s *seenPicture) text(words string, at xml.StartElement) {
	s.texts = append(s.texts, words)
	x, y, size := number(at, "x"), number(at, "y"), number(at, "font-size")
	weight := svg.Regular
	if attribute(at, "font-weight") != "" {
		weight = svg.Bold
	}
	width := svg.Width(words, size, weight)
	switch attribute(at, "text-anchor") {
	case "middle":
		x -= width / 2
	case "end":
		x -= width
	}
	s.boxes = append(s.boxes, box{x, y - 0.75*size, x + width, y + 0.2*size})
	s.sizes = append(s.sizes, size)
}

func number(e xml.StartElement, name string) float64 {
	n, _ := strconv.ParseFloat(attribute(e, name), 64)
	return n
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// made makes up a triangle: any number of entries anywhere.
func made(seed uint64) *triangle.Triangle {
	dice := rand.New(rand.NewPCG(seed, 1))
	tri := new(triangle.Triangle)
	for _, d := range mabra.Values[triangle.Dimension]() {
		for range dice.IntN(1 + dice.IntN(12)) {
			kind := triangle.Strength
			if dice.IntN(2) == 0 {
				kind = triangle.Challenge
			}
			tri.Entries = append(tri.Entries, triangle.Entry{Dimension: d, Kind: kind, Text: "en sak"})
		}
	}
	return tri
}

// The picture shows what Coverage says, dimension by dimension: as many marks, or a count of those that have no room.
func TestThePictureShowsTheCoverage(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		tri := made(seed)
		seen := look(t, drawn(t, &triangle.Picture{Triangle: tri, Child: "Milo"}, mabra.Drawing{}))
		for _, side := range tri.Coverage().Sides {
			for _, d := range side.Dimensions {
				key := string(d.Dimension)
				marks := seen.strengths[key] + seen.worries[key]
				counted, _ := strconv.Atoi(strings.TrimPrefix(seen.more[key], "+"))
				assert.Equal(t, len(d.Strengths)+len(d.Challenges), marks+counted, "%d %s", seed, key)
				if counted == 0 {
					assert.Equal(t, len(d.Strengths), seen.strengths[key], "%d %s", seed, key)
				}
			}
		}
	}
}

// No name is cut, none leaves the picture or lies on another text or a mark: however long the stacks, in whichever language,
// and with labels twice as long.
func TestNothingCoversAnything(t *testing.T) {
	t.Parallel()
	for seed := range *tries {
		for _, lang := range mabra.Languages() {
			for _, compact := range []bool{false, true} {
				p := &triangle.Picture{Triangle: made(seed), Child: "Milo", Compact: compact}
				if seed%3 == 0 {
					p.Triangle.Entries = p.Triangle.Entries[:len(p.Triangle.Entries)/3] // a side or two of which nothing is written
				}
				for long, picture := range map[string]string{
					"plain": drawn(t, p, mabra.Drawing{Language: lang}), "long": string(triangle.Lengthened(p, mabra.Drawing{Language: lang})),
				} {
					seen := look(t, picture)
					what := fmt.Sprint(seed, lang, compact, long)
					seen.apart(t, what)
					all := strings.ToLower(strings.Join(seen.texts, " "))
					for _, d := range mabra.Values[triangle.Dimension]() {
						if !compact {
							assert.Contains(t, all, strings.ToLower(mabra.LabelOf(d).In(lang)), what)
						}
					}
				}
			}
		}
	}
}

// The compact twin has room on a phone of 360 pixels, with margins of 16, and no text in it is drawn smaller than 10.67 pixels.
func TestTheCompactTwinFitsAPhone(t *testing.T) {
	t.Parallel()
	picture := drawn(t, &triangle.Picture{Triangle: made(4), Child: "Milo", Compact: true}, mabra.Drawing{})
	assert.Contains(t, picture, `viewBox="0 0 360 `)
	for _, size := range look(t, picture).sizes {
		assert.GreaterOrEqual(t, size*328/360, 10.67)
	}
	wide := look(t, drawn(t, &triangle.Picture{Triangle: made(4), Child: "Milo"}, mabra.Drawing{}))
	assert.Equal(t, len(wide.strengths), len(look(t, picture).strengths), "both show the same")
}

// The rows say what the picture shows, and the description says the rows.
func TestRowsAreTheTwin(t *testing.T) {
	t.Parallel()
	for seed := range uint64(20) {
		for _, lang := range mabra.Languages() {
			p := &triangle.Picture{Triangle: made(seed), Child: "Milo"}
			picture := drawn(t, p, mabra.Drawing{Language: lang})
			for _, side := range p.Rows(lang) {
				assert.Len(t, side.Dimensions, 7)
				for _, row := range side.Dimensions {
					assert.Equal(t, len(row.Strengths)+len(row.Challenges) == 0, row.Missing != "")
					if side.Missing == "" {
						assert.Contains(t, picture, row.Label+": "+row.Sentence+".")
					}
				}
			}
		}
	}
}

// A side that was not gone into has no marks and says so; whether there is a reason can be seen without colours.
func TestASideThatWasNotGoneInto(t *testing.T) {
	t.Parallel()
	entry := triangle.Entry{Dimension: triangle.School, Kind: triangle.Strength, Text: "en sak"}
	without := &triangle.Triangle{Entries: []triangle.Entry{entry}}
	because := &triangle.Triangle{
		Entries:     []triangle.Entry{entry},
		NotExplored: []triangle.NotExplored{{Side: triangle.HowIGrow, Because: "zq"}, {Side: triangle.WhatINeed, Because: "zq"}},
	}
	a, b := drawn(t, &triangle.Picture{Triangle: without}, mabra.Drawing{}), drawn(t, &triangle.Picture{Triangle: because}, mabra.Drawing{})
	assert.Equal(t, 2, strings.Count(a, `stroke-dasharray="8 6"`))
	assert.Equal(t, 2, strings.Count(b, `stroke-dasharray="0.1 6"`))
	assert.Contains(t, look(t, a).texts, "inget skrivet")
	assert.Contains(t, look(t, b).texts, "inte undersökt")
	assert.Contains(t, look(t, b).texts, "Barnets uppväxt och utveckling, inte undersökt: zq")
	inPage := drawn(t, &triangle.Picture{Triangle: because}, mabra.Drawing{Look: mabra.InPage})
	assert.NotContains(t, inPage, "zq", "in a page the reason stands in the words beside the picture")
	for _, picture := range []string{a, b} {
		assert.Empty(t, look(t, picture).worries)
		assert.Len(t, look(t, picture).strengths, 1)
		assert.NotContains(t, picture, "styrkor 0, utmaningar 0", "what nobody has said is no number")
	}
	rows := (&triangle.Picture{Triangle: because}).Rows(mabra.English)
	assert.Equal(t, "not explored", rows[0].Missing)
	assert.Equal(t, "zq", rows[0].LeftOut[0].Because)
	assert.Equal(t, "not explored", rows[0].Dimensions[0].Missing)
	assert.Empty(t, rows[2].Missing)
}

// A blank sheet is one page of A4 that lies down, in both languages and with labels twice as long; it says nothing of anybody,
// and nothing on it is missing.
func TestABlankTriangleIsASheet(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		var blank bytes.Buffer
		require.NoError(t, triangle.WriteBlankSVG(&blank, mabra.Drawing{Language: lang, MadeUp: true}))
		long := string(triangle.Lengthened(nil, mabra.Drawing{Language: lang}))
		for _, picture := range []string{blank.String(), long} {
			seen := look(t, picture)
			seen.apart(t, string(lang))
			assert.Empty(t, seen.strengths)
			assert.Empty(t, seen.worries)
			assert.False(t, strings.Contains(picture, "dasharray"))
			assert.True(t, strings.Contains(picture, `width="1123" height="794"`))
			assert.Equal(t, 21+3, strings.Count(picture, `class="write"`))
		}
		assert.True(t, strings.Contains(blank.String(), `viewBox="0 0 1123 794"`), "nothing is drawn smaller than designed")
	}
}

func TestAChildsNameIsText(t *testing.T) {
	t.Parallel()
	const name = `<b>&"]]>`
	seen := look(t, drawn(t, &triangle.Picture{Triangle: made(1), Child: name}, mabra.Drawing{}))
	assert.Contains(t, seen.texts, name)
	long := strings.Repeat("n", 10_000)
	for _, compact := range []bool{false, true} {
		seen := look(t, drawn(t, &triangle.Picture{Triangle: made(1), Child: long, Compact: compact}, mabra.Drawing{}))
		seen.apart(t, "a long name")
	}
}

func TestPictureAsBefore(t *testing.T) {
	t.Parallel()
	for name, p := range map[string]*triangle.Picture{
		"sides": {Triangle: made(7), Child: "Milo"}, "compact": {Triangle: made(7), Child: "Milo", Compact: true},
	} {
		got := drawn(t, p, mabra.Drawing{MadeUp: true, ID: "t"})
		assert.Equal(t, got, drawn(t, p, mabra.Drawing{MadeUp: true, ID: "t"}), "the same bytes every time")
		file := fmt.Sprintf("testdata/picture-%s.svg", name)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

// The sheet, and pictures with labels twice as long, are held as files, which a browser judges too: see package page.
func TestSheetsAsBefore(t *testing.T) {
	t.Parallel()
	var blank bytes.Buffer
	require.NoError(t, triangle.WriteBlankSVG(&blank, mabra.Drawing{}))
	tri := made(9)
	tri.Entries = slices.DeleteFunc(tri.Entries, func(e triangle.Entry) bool { return e.Dimension.Side() == triangle.WhatINeed })
	tri.NotExplored = []triangle.NotExplored{{Side: triangle.WhatINeed, Because: "Mamma vill vänta till efter sommaren."}}
	for name, got := range map[string][]byte{
		"blank":        blank.Bytes(),
		"long-blank":   triangle.Lengthened(nil, mabra.Drawing{Language: mabra.English}),
		"long-sides":   triangle.Lengthened(&triangle.Picture{Triangle: tri, Child: "Milo"}, mabra.Drawing{}),
		"long-compact": triangle.Lengthened(&triangle.Picture{Triangle: tri, Child: "Milo", Compact: true}, mabra.Drawing{}),
	} {
		file := fmt.Sprintf("testdata/picture-%s.svg", name)
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o600))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), name)
	}
}

func BenchmarkWriteSVG(b *testing.B) {
	for name, p := range map[string]*triangle.Picture{
		"wide": {Triangle: made(7), Child: "Milo"}, "compact": {Triangle: made(7), Child: "Milo", Compact: true},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = triangle.WriteSVG(io.Discard, p, mabra.Drawing{})
			}
		})
	}
}
