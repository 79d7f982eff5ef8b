package triangle_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
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
	widths             [][2]float64 // from where to where each text is, at most
	more               map[string]string
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
			case class == "s":
				seen.strengths[about]++
			case class == "w":
				seen.worries[about]++
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
	x, _ := strconv.ParseFloat(attribute(at, "x"), 64)
	size, _ := strconv.ParseFloat(attribute(at, "font-size"), 64)
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
	s.widths = append(s.widths, [2]float64{x, x + width})
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

// No name is cut, and none leaves the picture, however long the stacks and in whichever language.
func TestNamesStayWhole(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		for _, lang := range mabra.Languages() {
			seen := look(t, drawn(t, &triangle.Picture{Triangle: made(seed), Child: "Milo"}, mabra.Drawing{Language: lang}))
			all := strings.ToLower(strings.Join(seen.texts, " "))
			for _, d := range mabra.Values[triangle.Dimension]() {
				assert.Contains(t, all, strings.ToLower(mabra.LabelOf(d).In(lang)), "%d %s", seed, lang)
			}
			for i, at := range seen.widths {
				assert.True(t, at[0] >= 0 && at[1] <= 1240, "%d %s: %s", seed, lang, seen.texts[i])
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
	assert.Contains(t, look(t, b).texts, "inte undersökt, av ett skäl")
	assert.NotContains(t, b, "zq", "the reason stands in the words beside the picture")
}

func TestABlankTriangleHoldsNothing(t *testing.T) {
	t.Parallel()
	blank := drawn(t, &triangle.Picture{}, mabra.Drawing{Language: mabra.English})
	seen := look(t, blank)
	assert.Empty(t, seen.strengths)
	assert.Empty(t, seen.worries)
	assert.NotContains(t, blank, "dasharray")
	assert.Contains(t, blank, "to fill in")
}

func TestAChildsNameIsText(t *testing.T) {
	t.Parallel()
	const name = `<b>&"]]>`
	seen := look(t, drawn(t, &triangle.Picture{Triangle: made(1), Child: name}, mabra.Drawing{}))
	assert.Contains(t, seen.texts, name)
	long := strings.Repeat("n", 10_000)
	for _, at := range look(t, drawn(t, &triangle.Picture{Triangle: made(1), Child: long}, mabra.Drawing{})).widths {
		assert.Less(t, at[1], 1240.0)
	}
}

func TestPictureAsBefore(t *testing.T) {
	t.Parallel()
	for name, p := range map[string]*triangle.Picture{"blank": {}, "sides": {Triangle: made(7), Child: "Milo"}} {
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

func BenchmarkWriteSVG(b *testing.B) {
	p := &triangle.Picture{Triangle: made(7), Child: "Milo"}
	b.ReportAllocs()
	for b.Loop() {
		_ = triangle.WriteSVG(io.Discard, p, mabra.Drawing{})
	}
}
