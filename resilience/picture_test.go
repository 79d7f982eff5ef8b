package resilience_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
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
		assert.Contains(t, strings.Join(texts, " "), "Ingen har placerat Milo.")
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
			assert.Contains(t, strings.Join(texts, " "), "Placerat av sköterskan")
			assert.NotContains(t, picture, "zq", "the reason stands in the words beside the picture")
			before, _, _ := strings.Cut(picture, ` class="on"`)
			places[before[strings.LastIndex(before, "<rect"):]] = true

			m.Placement.Because = ""
			_, cells, filled, _ = marksIn(t, drawn(t, &resilience.Picture{Matrix: m, Child: "Milo"}, mabra.Drawing{}))
			assert.Equal(t, 9, cells, "a place without a reason is not shown")
			assert.Zero(t, filled)
		}
	}
	assert.Len(t, places, 9, "each place has a square of its own")
}

func TestMatrixPictureAsBefore(t *testing.T) {
	t.Parallel()
	for name, p := range map[string]*resilience.Picture{"blank": {}, "matrix": {Matrix: made(7, 4), Child: `<b>&"`}} {
		got := drawn(t, p, mabra.Drawing{MadeUp: true, ID: "m", Look: mabra.BlackAndWhite})
		file := "testdata/picture-" + name + ".svg"
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

func BenchmarkWriteSVG(b *testing.B) {
	p := &resilience.Picture{Matrix: made(7, 4), Child: "Milo"}
	b.ReportAllocs()
	for b.Loop() {
		_ = resilience.WriteSVG(io.Discard, p, mabra.Drawing{})
	}
}
