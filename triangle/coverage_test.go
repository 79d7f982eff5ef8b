package triangle_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	update = flag.Bool("update", false, "write testdata")
	tries  = flag.Uint64("tries", 10, "how many triangles made by chance are drawn in each way")
)

// idris reads the example that everybody can look at.
func idris(t testing.TB) *triangle.Document {
	t.Helper()
	text, err := os.ReadFile("../examples/triangle.yaml")
	require.NoError(t, err)
	d, findings := triangle.Parse("triangle.yaml", text)
	require.Empty(t, findings)
	return d
}

func TestCoverageOfTheExample(t *testing.T) {
	t.Parallel()
	text, err := json.MarshalIndent(idris(t).Coverage(), "", "  ")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile("testdata/coverage.json", append(text, '\n'), 0o666))
	}
	held, err := os.ReadFile("testdata/coverage.json")
	require.NoError(t, err)
	assert.JSONEq(t, string(held), string(text))
}

// Every entry stands in the coverage once and in its own place, all three sides and all 21 dimensions are there, and
// nothing depends on the order that the entries were written in.
func TestCoverageHasEveryEntryOnce(t *testing.T) {
	t.Parallel()
	d := rand.New(rand.NewPCG(12, 4))
	dimensions := append(mabra.Values[triangle.Dimension](), "skool")
	for range 500 {
		var tr triangle.Triangle
		for range d.IntN(30) {
			tr.Entries = append(tr.Entries, triangle.Entry{
				Dimension: dimensions[d.IntN(len(dimensions))],
				Kind:      []triangle.EntryKind{triangle.Strength, triangle.Challenge, triangle.Strength, "styrka"}[d.IntN(4)],
			})
		}
		c := tr.Coverage()
		seen := map[mabra.Path]bool{}
		once := func(list []triangle.Seen) {
			for _, s := range list {
				require.False(t, seen[s.At])
				seen[s.At] = true
			}
		}
		once(c.Unplaced)
		require.Len(t, c.Sides, 3)
		for _, s := range c.Sides {
			require.Len(t, s.Dimensions, 7)
			for _, in := range s.Dimensions {
				require.Equal(t, s.Side, in.Dimension.Side())
				for _, e := range in.Strengths {
					require.Equal(t, triangle.Strength, e.Kind)
					require.Equal(t, in.Dimension, e.Dimension)
				}
				for _, e := range in.Challenges {
					require.Equal(t, triangle.Challenge, e.Kind)
				}
				once(in.Strengths)
				once(in.Challenges)
			}
		}
		require.Len(t, seen, len(tr.Entries))
	}
}

// A side that was left out on purpose is not one that nobody thought of; both reason and entries stand.
func TestSidesLeftOut(t *testing.T) {
	t.Parallel()
	tr := triangle.Triangle{
		Entries: []triangle.Entry{{Dimension: triangle.School, Kind: triangle.Strength, Text: "Trivs."}},
		NotExplored: []triangle.NotExplored{
			{Side: triangle.WhatINeed, Because: "Familjen ville vänta.", By: "kurator"}, {Side: triangle.MyWiderWorld, Because: "Bara skolan."},
		},
	}
	c := tr.Coverage()
	assert.Equal(t, triangle.Unexplored, c.Sides[0].Consideration)
	assert.Equal(t, triangle.LeftOut, c.Sides[1].Consideration)
	assert.Equal(t, triangle.Explored, c.Sides[2].Consideration)
	assert.Equal(t, []triangle.LeftOutBecause{{At: "notExplored[0]", Because: "Familjen ville vänta.", By: "kurator"}}, c.Sides[1].LeftOut)
	assert.Len(t, c.Sides[2].LeftOut, 1)
	assert.Equal(t, triangle.HowIGrow.Dimensions(), c.Untouched())
}

// Every dimension is opened by a question to each voice, in both languages, and no question says what to answer.
func TestEveryDimensionHasQuestions(t *testing.T) {
	t.Parallel()
	asked := map[string]bool{}
	for _, d := range mabra.Values[triangle.Dimension]() {
		questions := d.Questions()
		require.Len(t, questions, 3, d)
		for i, voice := range mabra.Values[wheel.Voice]() {
			q := questions[i]
			assert.Equal(t, voice, q.To, d)
			assert.Equal(t, d, q.Dimension)
			assert.NotEmpty(t, q.Source)
			assert.False(t, q.Verified, "they are the library's own")
			for _, lang := range mabra.Languages() {
				assert.Regexp(t, `^\p{Lu}[^?]*\?$`, q.Text.In(lang), "%s: one question", d)
			}
			if voice != wheel.VoiceProfessional {
				assert.False(t, asked[q.Text.Sv] || asked[q.Text.En], "%s: asked before", d)
			}
			asked[q.Text.Sv], asked[q.Text.En] = true, true
		}
	}
	assert.Empty(t, triangle.Dimension("skool").Questions())
}

func BenchmarkCoverage(b *testing.B) {
	d := idris(b)
	for b.Loop() {
		d.Coverage()
	}
}

func BenchmarkQuestions(b *testing.B) {
	triangle.Links() // what is embedded is read once
	for b.Loop() {
		for _, d := range triangle.HowIGrow.Dimensions() {
			d.Questions()
		}
	}
}
