package draft_test

import (
	"strconv"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

// BenchmarkMake drafts a plan of 20 kB.
func BenchmarkMake(b *testing.B) {
	a := draft.Assessments{}
	for i := range 2 {
		more := read(b, "three.sv.yaml")
		for k, d := range more.Wheels {
			d.ID = uuid.NewSHA1(d.ID, []byte(strconv.Itoa(3*i+k)))
			a.Add(d)
		}
		for k, d := range more.Triangles {
			d.ID = uuid.NewSHA1(d.ID, []byte(strconv.Itoa(3*i+k)))
			a.Add(d)
		}
		if i == 0 {
			a.Add(more.Matrices[0])
		}
		for _, r := range a.Wheels[i].Readings { // each says other things
			for j := range r.Indicators {
				for w := range r.Indicators[j].Worries {
					r.Indicators[j].Worries[w] += " " + strconv.Itoa(i)
				}
			}
		}
	}
	options := draft.Options{Day: day("2026-05-20"), Model: model(b, "falun"), Stage: "primary"}
	d, err := draft.Make(a, options)
	require.NoError(b, err)
	text, err := d.Plan.Encode(mabra.YAML)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := draft.Make(a, options); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(text)), "bytes-of-plan")
}
