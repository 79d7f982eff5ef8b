package cli

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// planDocument is a small plan without findings, of about 2.5 kB.
const planDocument = `apiVersion: mabra/v1
kind: Plan
id: "7c1e4a52-3b9d-4f60-8a17-d25e90b46c31"
revision: 1
status: active
form: own
language: sv
synthetic: true
created: 2026-01-22
child:
  name: Hemligt Namn
  born: 2017-09-14
  stage: primary
organisations:
  - id: skolan
    name: Skolan
    sector: school
    principal: municipality
people:
  - id: barnet
    name: Hemligt Namn
    roles: [child]
  - id: mamma
    name: Hemlig Mamma
    roles: [guardian]
  - id: rektor
    name: Hemlig Rektor
    roles: [named-person]
    organisation: skolan
  - id: kurator
    name: Hemlig Kurator
    roles: [lead-professional]
    organisation: skolan
reason:
  text: Barnet är ofta ensamt på rasterna och är trött på morgonen.
  by: rektor
  date: 2026-01-20
views:
  - of: barnet
    date: 2026-01-19
    method: conversation
    by: kurator
    text: Jag vill att någon frågar om jag vill vara med, så att jag slipper fråga själv.
  - of: mamma
    date: 2026-01-20
    method: conversation
    by: kurator
    text: Det är svårt att komma i säng i tid. Jag vill ha hjälp att få kvällarna lugnare.
informed: {date: 2026-01-20, by: kurator, how: I ett samtal, understood: Berättade själv vad som ska hända}
assessment:
  wheel:
    readings:
      - date: 2026-01-19
        voice: child
        by: barnet
        indicators:
          - {indicator: safe, strengths: [Jag är trygg hemma]}
          - {indicator: healthy, worries: [Jag är trött]}
          - {indicator: achieving, answer: not-asked}
          - {indicator: nurtured, answer: not-asked}
          - {indicator: active, answer: not-asked}
          - {indicator: respected, answer: not-asked}
          - {indicator: responsible, answer: not-asked}
          - {indicator: included, answer: declined}
needs:
  - id: behov-kompis
    text: Att vara med i leken på rasterna.
    indicators: [included, active]
    by: kurator
    date: 2026-01-22
outcomes:
  - id: mål-kompis
    needs: [behov-kompis]
    text: Barnet har någon att vara med på de flesta raster.
    term: short
    evidence: Barnet berättar själv, och vuxna på rasten ser det.
    due: 2026-08-31
actions:
  - id: rastlek
    outcomes: [mål-kompis]
    text: En vuxen leder en lek varje dag.
    responsible: rektor
    start: 2026-02-01
    due: 2026-08-14
    status: ongoing
  - id: berätta
    outcomes: [mål-kompis]
    text: Säga till en vuxen när rasten blir svår.
    responsible: barnet
    start: 2026-02-01
    due: 2026-08-14
    status: ongoing
contingency: [{trigger: Det blir tyngre igen, then: Kuratorn ringer mamma, who: [kurator]}]
reviews:
  next: 2026-07-10
`

// BenchmarkValidateFiles sets validating many files against only reading them and parsing each to the YAML library's
// nodes, on as many cores. Both are measured by turns in the same run, so that the ratio holds on a noisy machine.
func BenchmarkValidateFiles(b *testing.B) {
	const number = 2000
	contents := map[string]string{}
	for i := range number {
		contents[fmt.Sprintf("plan-%04d.yaml", i)] = planDocument
	}
	files(b, contents)
	b.SetBytes(number * int64(len(planDocument)))
	base, validated := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	parseNodes(b, number) // so that both find the files at hand
	for b.Loop() {
		runtime.GC()
		base = min(base, timed(func() { parseNodes(b, number) }))
		runtime.GC()
		validated = min(validated, timed(func() {
			got := run("validate", "--fail-on=info", ".")
			require.Equal(b, statusClean, got.status, got.err)
		}))
	}
	b.ReportMetric(float64(validated)/float64(base), "x-nodes")
	b.ReportMetric(float64(validated.Microseconds())/number, "µs/file")
}

func timed(work func()) time.Duration {
	start := time.Now()
	work()
	return time.Since(start)
}

func parseNodes(b *testing.B, number int) {
	names := make(chan string)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for name := range names {
				text, err := os.ReadFile(name)
				var node yaml.Node
				if err != nil || yaml.Unmarshal(text, &node) != nil {
					b.Error(name)
				}
			}
		})
	}
	for i := range number {
		names <- fmt.Sprintf("plan-%04d.yaml", i)
	}
	close(names)
	workers.Wait()
}
