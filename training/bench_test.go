package training_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra/training"
)

// BenchmarkGenerate makes plans and writes them, and parses the same texts to bare YAML nodes in the same run. The
// figure is how many plans a second are made for each that is parsed; the aim is 0.5.
func BenchmarkGenerate(b *testing.B) {
	var made, parsed time.Duration
	bytes, batch := 0, 200
	for i := 0; b.Loop(); i++ {
		texts := make([][]byte, 0, batch)
		all, err := training.Generate(training.Options{Seed: 1, First: i * batch, Count: batch})
		require.NoError(b, err)
		start := time.Now()
		for e := range all {
			text, err := e.YAML()
			require.NoError(b, err)
			texts = append(texts, text)
			bytes += len(text)
		}
		made += time.Since(start)
		start = time.Now()
		for _, text := range texts {
			var node yaml.Node
			require.NoError(b, yaml.Unmarshal(text, &node))
		}
		parsed += time.Since(start)
	}
	b.ReportMetric(parsed.Seconds()/made.Seconds(), "made/parsed")
	b.ReportMetric(float64(bytes)/float64(b.N*batch)/1000, "kB/plan")
}
