package yamldoc

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// BenchmarkWrite writes a document of the size of a plan, by the writer and as the YAML library and encoding/json did:
// compare the lines of one run.
func BenchmarkWrite(b *testing.B) {
	h := street()
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		text, err := Write("House", h, format)
		require.NoError(b, err)
		for _, way := range []struct {
			name  string
			write func(string, any, mabra.Format) ([]byte, error)
		}{{"ours", Write}, {"library", writeByLibrary}} {
			b.Run(string(format)+"/"+way.name, func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					_, _ = way.write("House", h, format)
				}
			})
		}
	}
}

// street gives a house with as much in it as a plan has: some 250 texts of every style, ids, days and numbers.
func street() *house {
	h := &house{ID: uuid.MustParse("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"), Name: "Gården vid ån", Built: mabra.MustParseDate("1909-03-09")}
	for range 40 {
		h.Windows = append(h.Windows, window{ID: "f-1", Panes: 4, Frame: &garden{Trees: 2}})
		h.Outcomes = append(h.Outcomes, outcome{ID: "o-1", Needs: []string{"sova", "äta", "leka ute"}, Due: mabra.MustParseDate("2026-03-01")})
		h.Names = append(h.Names, "Hon säger att hon sover bättre nu, men att det är svårt de kvällar då ingen är hemma.",
			"Mål: fler lugna kvällar", "Först frågade vi Ali.\nSedan frågade vi hans mamma: vad hjälper?\n")
	}
	return h
}
