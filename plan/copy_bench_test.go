package plan_test

import (
	"os"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan"
)

// What a copy and a plan for a consultation cost, beside reading the same plan: run both and compare.
func benchmarked(b *testing.B) (text []byte, p *plan.Plan) {
	b.Helper()
	text, err := os.ReadFile("../examples/gip.yaml")
	require.NoError(b, err)
	p, _ = plan.Parse("gip.yaml", text)
	return text, p
}

func BenchmarkCopyFor(b *testing.B) {
	text, p := benchmarked(b)
	x := p.Index()
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			plan.Parse("gip.yaml", text)
		}
	})
	for name, to := range map[string]string{"whole": "mamma", "part": "omsorgen"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				_, err := x.CopyFor(to)
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkDeIdentify(b *testing.B) {
	_, p := benchmarked(b)
	x := p.Index()
	for b.Loop() {
		x.DeIdentify(uuid.Nil)
	}
}
