package yamlread

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// BenchmarkRead reads an example plan by both readers: compare the two lines of one run.
func BenchmarkRead(b *testing.B) {
	text, err := os.ReadFile("../../examples/backa-barnet-sip.yaml")
	require.NoError(b, err)
	b.Run("nodes", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			Read(text, 0, Limits{})
		}
	})
	b.Run("yaml.v3", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			var root yaml.Node
			require.NoError(b, yaml.Unmarshal(text, &root))
		}
	})
}
