package plan_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// BenchmarkParseCheck sets reading and checking a plan against what the YAML library takes to parse the same bytes to
// its own nodes. Both are measured in turn in the same run, so that the ratio holds on a noisy machine.
func BenchmarkParseCheck(b *testing.B) {
	for _, size := range []int{10_000, 30_000, 100_000, 300_000, 1_000_000} {
		b.Run(fmt.Sprintf("%dkB", size/1000), func(b *testing.B) {
			data := planOfSize(b, size, mabra.YAML)
			compare(b, func() { parseNodes(b, data) }, func() { parseCheck(b, data) })
		})
	}
}

// BenchmarkParseCheckJSON does the same for plans written in JSON.
func BenchmarkParseCheckJSON(b *testing.B) {
	for _, size := range []int{10_000, 1_000_000} {
		b.Run(fmt.Sprintf("%dkB", size/1000), func(b *testing.B) {
			data := planOfSize(b, size, mabra.JSON)
			compare(b, func() { parseNodes(b, data) }, func() { parseCheck(b, data) })
		})
	}
}

// BenchmarkParseCheckFindings does the same for a plan of 25 kB with six findings, each of which has to be placed.
func BenchmarkParseCheckFindings(b *testing.B) {
	text := string(planOfSize(b, 25_000, mabra.YAML))
	for was, is := range map[string]string{
		"effect: positive": "effect: posittive", "responsible: mamma": "responsible: pappa",
		"frequency: varje vecka": "frekvens: varje vecka",
		"date: 2026-03-02":       "date: 2027-03-02", "kind: strength": "kind: strenght",
	} {
		at := strings.LastIndex(text, was)
		require.Positive(b, at, was)
		text = text[:at] + is + text[at+len(was):]
	}
	data := []byte(text)
	check := func() mabra.Findings {
		p, found := plan.Parse("plan.yaml", data)
		return append(found, p.Check(mabra.At(checkedAt))...)
	}
	require.Len(b, check(), 6)
	compare(b, func() { parseNodes(b, data) }, func() { check() })
}

// BenchmarkParse shows what reading alone costs, against the same parse.
func BenchmarkParse(b *testing.B) {
	for _, size := range []int{10_000, 1_000_000} {
		b.Run(fmt.Sprintf("%dkB", size/1000), func(b *testing.B) {
			data := planOfSize(b, size, mabra.YAML)
			compare(b, func() { parseNodes(b, data) }, func() { plan.Parse("plan.yaml", data) })
		})
	}
}

// BenchmarkCheck shows what checking alone costs, against the same parse.
func BenchmarkCheck(b *testing.B) {
	data := planOfSize(b, 10_000, mabra.YAML)
	p, found := plan.Parse("plan.yaml", data)
	require.Empty(b, found)
	compare(b, func() { parseNodes(b, data) }, func() { p.Check(mabra.At(checkedAt)) })
}

// BenchmarkRules shows what the rules about a plan's content cost, all together, against the same parse.
func BenchmarkRules(b *testing.B) {
	data := planOfSize(b, 10_000, mabra.YAML)
	p, found := plan.Parse("plan.yaml", data)
	require.Empty(b, found)
	compare(b, func() { parseNodes(b, data) }, func() { plan.CheckContent(p, checkedAt) })
}

var checkedAt = mabra.MustParseDate("2026-06-30")

func parseNodes(tb testing.TB, data []byte) {
	var node yaml.Node
	if err := yaml.Unmarshal(data, &node); err != nil {
		tb.Fatal(err)
	}
}

func parseCheck(tb testing.TB, data []byte) {
	p, found := plan.Parse("plan.yaml", data)
	if found = append(found, p.Check(mabra.At(checkedAt))...); len(found) > 0 {
		tb.Fatal("the plan that is measured has findings, which cost more than their absence: " + found[0].In(mabra.English))
	}
}

// compare runs both by turns, in batches long enough to bear their share of collecting garbage, and reports time and
// memory of what is measured as a ratio to the base. The quickest batch of each counts: whatever else the machine does
// only ever makes a batch slower.
func compare(b *testing.B, base, measured func()) {
	batch := 1 + int(50*time.Millisecond/(cost(1, base).time+1))
	var quickestBase, quickest spent
	for b.Loop() {
		quickestBase.keep(cost(batch, base))
		quickest.keep(cost(batch, measured))
	}
	b.ReportMetric(0, "ns/op") // says nothing: it is the two together
	b.ReportMetric(float64(quickest.time)/float64(quickestBase.time), "x-time")
	b.ReportMetric(float64(quickest.bytes)/float64(quickestBase.bytes), "x-memory")
	b.ReportMetric(float64(quickestBase.time.Microseconds())/float64(batch), "µs/base")
	b.ReportMetric(float64(quickest.time.Microseconds())/float64(batch), "µs/measured")
}

type spent struct {
	time  time.Duration
	bytes uint64
}

// keep keeps the less of each.
func (s *spent) keep(other spent) {
	if s.time == 0 || other.time < s.time {
		s.time = other.time
	}
	if s.bytes == 0 || other.bytes < s.bytes {
		s.bytes = other.bytes
	}
}

// cost gives what some work takes in processor time, which others on the machine hardly change; where that is not known,
// in time.
func cost(times int, work func()) spent {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start, processor, _ := readClocks()
	for range times {
		work()
	}
	end, processorAfter, known := readClocks()
	took := end.Sub(start)
	if known {
		took = processorAfter - processor
	}
	runtime.ReadMemStats(&after)
	return spent{took, after.TotalAlloc - before.TotalAlloc}
}

func readClocks() (now time.Time, processor time.Duration, known bool) {
	processor, _, known = usage()
	return time.Now(), processor, known
}

// planOfSize gives the text of a plan, without findings, of at least size bytes.
func planOfSize(tb testing.TB, size int, format mabra.Format) []byte {
	for parts := 1; ; parts += 1 + parts/50 {
		text, err := syntheticPlan(parts).Encode(format)
		require.NoError(tb, err)
		if len(text) >= size {
			return text
		}
	}
}

func syntheticPlan(parts int) *plan.Plan {
	day := mabra.MustParseDate("2026-03-02")
	p := &plan.Plan{
		ID: uuid.MustParse("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"), Revision: 1, Status: plan.StatusActive,
		Form: plan.FormOwn, Language: "sv", Synthetic: true, Created: day,
		Child:  plan.Child{Pseudonym: "Påhittat barn", Born: mabra.MustParseDate("2016-05-04"), Stage: plan.StagePrimary},
		Reason: &plan.Reason{Text: "Skolan och familjen vill hjälpas åt.", By: "rektor", Date: day},
		People: []plan.Person{
			{ID: "barnet", Roles: []plan.Role{plan.RoleChild}},
			{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}},
			{ID: "rektor", Roles: []plan.Role{plan.RoleNamedPerson}, Organisation: "skola"},
		},
		Organisations: []plan.Organisation{{ID: "skola", Sector: plan.SectorSchool, Principal: plan.PrincipalMunicipality}},
		Views:         []plan.View{{Of: "mamma", Date: day, Method: plan.MethodConversation, Text: "Vi vill ha lugna morgnar."}},
		Informed:      &plan.Informed{Date: day, By: "rektor", How: "I ett samtal", Understood: "Berättade själv vad som ska hända"},
		Contingency:   []plan.Contingency{{Trigger: "Det blir tyngre igen", Then: "Rektor ringer familjen", Who: []string{"rektor"}}},
		Reviews:       &plan.Reviews{Next: day.AddMonths(5)},
		Assessment: &plan.Assessment{
			Wheel: &wheel.Wheel{}, Resilience: &resilience.Matrix{}, Analysis: &plan.Analysis{Text: "Morgnarna är nyckeln.", By: "rektor", Date: day},
			Triangle: &triangle.Triangle{NotExplored: []triangle.NotExplored{
				{Side: triangle.HowIGrow, Because: "Behövs inte nu"}, {Side: triangle.WhatINeed, Because: "Behövs inte nu"}}},
		},
	}
	for i := range parts {
		grow(p, i, day)
	}
	return p
}

// grow adds one of everything that a plan has many of, in sizes that real plans have.
func grow(p *plan.Plan, i int, day mabra.Date) {
	id := func(name string) string { return fmt.Sprintf("%s-%d", name, i) }
	const said = "Det är lugnare på morgonen när vi har packat väskan kvällen innan, och det känns bättre i magen då."
	p.Views = append(p.Views, plan.View{Of: "barnet", Date: day, Method: plan.MethodConversation, By: "rektor", Text: said})
	p.Needs = append(p.Needs, plan.Need{ID: id("behov"), Text: said, Indicators: []wheel.Indicator{wheel.Safe, wheel.Included}, By: "mamma", Date: day})
	p.Outcomes = append(p.Outcomes, plan.Outcome{ID: id("mål"), Needs: []string{id("behov")}, Text: said, Term: plan.TermShort, Evidence: said, Due: day.AddMonths(6)})
	p.Actions = append(p.Actions,
		plan.Action{ID: id("insats"), Outcomes: []string{id("mål")}, Text: said, Responsible: "rektor", Organisation: "skola", Level: plan.LevelTargeted, Start: day, Status: plan.ActionOngoing, Frequency: "varje vecka"},
		plan.Action{ID: id("hemma"), Outcomes: []string{id("mål")}, Text: said, Responsible: "mamma", Start: day, Due: day.AddMonths(5)})
	p.Chronology = append(p.Chronology, plan.Event{Date: day.Partial(), Text: said, Source: "mamma", Effect: plan.EffectPositive})
	p.Assessment.Wheel.Readings = append(p.Assessment.Wheel.Readings, wheel.Reading{Model: "falun", Date: day, Voice: wheel.VoiceChild, By: "barnet",
		Indicators: []wheel.Mark{{Indicator: wheel.Safe, Strengths: []string{said}}, {Indicator: wheel.Healthy, Worries: []string{said}}, {Indicator: wheel.Achieving, Answer: wheel.NotAsked},
			{Indicator: wheel.Nurtured, Answer: wheel.NotAsked}, {Indicator: wheel.Active, Answer: wheel.NotAsked}, {Indicator: wheel.Respected, Answer: wheel.NotAsked},
			{Indicator: wheel.Responsible, Answer: wheel.NotAsked}, {Indicator: wheel.Included, Answer: wheel.NotAsked}}})
	p.Assessment.Triangle.Entries = append(p.Assessment.Triangle.Entries, triangle.Entry{ID: id("tecken"), Dimension: triangle.School, Kind: triangle.Strength, Text: said, By: "rektor", Date: day})
	p.Assessment.Resilience.Factors = append(p.Assessment.Resilience.Factors, resilience.Factor{ID: id("faktor"), Pole: resilience.ProtectiveEnvironment, Text: said, By: "rektor", Date: day, From: id("tecken")})
}
