package training_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/training"
)

// BenchmarkGenerate makes plans and writes them, and parses the same plans to bare YAML nodes, by turns in the same run. The
// figure is how many plans are made in the time in which one is parsed; the aim is 1. The quickest batch of each counts:
// whatever else the machine does only makes a batch slower.
func BenchmarkGenerate(b *testing.B) {
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		b.Run(string(format), func(b *testing.B) {
			const batch = 200
			var made, parsed time.Duration
			size := 0
			for b.Loop() {
				start := time.Now()
				texts := batchOf(b, batch, format)
				made = quicker(made, time.Since(start))
				if format != mabra.YAML {
					texts = batchOf(b, batch, mabra.YAML)
				}
				size = 0
				start = time.Now()
				for _, text := range texts {
					var node yaml.Node
					require.NoError(b, yaml.Unmarshal(text, &node))
					size += len(text)
				}
				parsed = quicker(parsed, time.Since(start))
			}
			b.ReportMetric(0, "ns/op") // says nothing: it is the two together
			b.ReportMetric(parsed.Seconds()/made.Seconds(), "made/parsed")
			b.ReportMetric(batch/made.Seconds(), "plans/s")
			b.ReportMetric(float64(size)/batch/1000, "kB/plan")
		})
	}
}

// batchOf makes plans, and gives what is written of them.
func batchOf(b *testing.B, count int, format mabra.Format) [][]byte {
	all, err := training.Generate(training.Options{Seed: 1, Count: count, Format: format})
	require.NoError(b, err)
	texts := make([][]byte, 0, count)
	for e := range all {
		text, err := e.Encode(format)
		require.NoError(b, err)
		texts = append(texts, text)
	}
	return texts
}

func quicker(before, now time.Duration) time.Duration {
	if before == 0 || now < before {
		return now
	}
	return before
}
