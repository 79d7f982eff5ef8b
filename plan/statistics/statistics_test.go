package statistics_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/wheel"
)

var plans = flag.Int("plans", 150, "how many plans are counted")

// made gives what plans of the generator add to the sums, one after the other.
func made(t testing.TB, count int, take func(p *plan.Plan, a statistics.Answers)) {
	t.Helper()
	first, err := firstPlans()
	require.NoError(t, err)
	for _, p := range first[:min(count, len(first))] {
		take(p, statistics.Of(p, training.Day))
	}
	if count <= len(first) {
		return
	}
	more, err := training.Generate(training.Options{First: len(first), Count: count - len(first), Seed: 4})
	require.NoError(t, err)
	for e := range more {
		take(e.Plan, statistics.Of(e.Plan, training.Day))
	}
}

// firstPlans gives the plans that most tests have enough of, made once. None is to be changed.
var firstPlans = sync.OnceValues(func() (first []*plan.Plan, err error) {
	all, err := training.Generate(training.Options{Count: 150, Seed: 4})
	if err != nil {
		return nil, err
	}
	for e := range all {
		first = append(first, e.Plan)
	}
	return first, nil
})

func sumsOf(t testing.TB, count int) *statistics.Sums {
	t.Helper()
	sums := statistics.New(training.Day)
	made(t, count, func(_ *plan.Plan, a statistics.Answers) { require.NoError(t, sums.Add(a)) })
	return sums
}

func cells(t testing.TB, s *statistics.Sums) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, s.WriteCells(&b))
	return b.String()
}

// The whole is the merge of seven random parts, in whatever order, and so are its cells.
func TestPartsMakeTheWhole(t *testing.T) {
	t.Parallel()
	d := rand.New(rand.NewPCG(1, 2))
	whole, parts := statistics.New(training.Day), make([]*statistics.Sums, 7)
	for i := range parts {
		parts[i] = statistics.New(training.Day)
	}
	made(t, *plans, func(_ *plan.Plan, a statistics.Answers) {
		require.NoError(t, whole.Add(a))
		require.NoError(t, parts[d.IntN(len(parts))].Add(a))
	})
	want := cells(t, whole)
	require.NotEmpty(t, want)
	read := statistics.New(training.Day)
	for _, part := range parts {
		require.NoError(t, read.ReadCells(strings.NewReader(cells(t, part))))
	}
	assert.Equal(t, want, cells(t, read))

	for range 3 {
		d.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		left, right := statistics.New(training.Day), statistics.New(training.Day)
		for i := range parts {
			require.NoError(t, left.Merge(parts[i]))
			nested := statistics.New(training.Day)
			require.NoError(t, nested.Merge(parts[i]))
			require.NoError(t, nested.Merge(right))
			right = nested
		}
		assert.Equal(t, want, cells(t, left))
		assert.Equal(t, want, cells(t, right))
	}
	assert.ErrorIs(t, whole.Merge(statistics.New(training.Day.AddDays(1))), statistics.ErrOtherDay)
}

// counted reads from cells what a table counts.
func counted(t testing.TB, text, table string) map[string]int {
	t.Helper()
	counts := map[string]int{}
	for line := range strings.Lines(text) {
		var cell struct {
			Table string
			K     []string
			N     int
		}
		require.NoError(t, json.Unmarshal([]byte(line), &cell))
		if cell.Table == table {
			counts[strings.Join(cell.K, " ")] += cell.N
		}
	}
	return counts
}

// same adds the plan so many times that its cells may be written.
func same(t testing.TB, p *plan.Plan, day string) string {
	t.Helper()
	sums := statistics.New(mabra.MustParseDate(day))
	for range disclosure.Least {
		require.NoError(t, sums.Add(statistics.Of(p, sums.Day())))
	}
	return cells(t, sums)
}

func TestWhatIsCounted(t *testing.T) {
	t.Parallel()
	d := mabra.MustParseDate
	make := func(change func(p *plan.Plan)) *plan.Plan {
		p := &plan.Plan{
			Status: plan.StatusActive, Form: plan.FormGIP, Created: d("2026-01-10"), Child: plan.Child{Stage: plan.StagePrimary},
			People:        []plan.Person{{ID: "child", Roles: []plan.Role{plan.RoleChild}}, {ID: "teacher", Organisation: "school", Roles: []plan.Role{plan.RoleLeadProfessional}}},
			Organisations: []plan.Organisation{{ID: "school", Sector: plan.SectorSchool}},
			Needs:         []plan.Need{{ID: "n", Date: d("2026-01-10"), Indicators: []wheel.Indicator{wheel.Safe}}},
			Outcomes:      []plan.Outcome{{ID: "o", Needs: []string{"n"}}},
			Actions: []plan.Action{{
				ID: "a", Outcomes: []string{"o"}, Responsible: "teacher", Level: plan.LevelTargeted, Start: d("2026-01-30"),
				Status: plan.ActionOngoing,
			}},
		}
		change(p)
		return p
	}
	for name, test := range map[string]struct {
		change     func(p *plan.Plan)
		table, row string
	}{
		"at all meetings": {func(p *plan.Plan) {
			p.Meetings = []plan.Meeting{{Forum: plan.ForumGIP, Date: d("2026-02-01"), Present: []string{"child"}}}
		}, "child-present×form", "all gip"},
		"at some": {func(p *plan.Plan) {
			p.Meetings = []plan.Meeting{
				{Forum: plan.ForumGIP, Date: d("2026-02-01"), Present: []string{"child"}}, {Forum: plan.ForumGIP, Date: d("2026-03-01")},
			}
		}, "child-present×stage", "some primary"},
		"not yet held": {func(p *plan.Plan) {
			p.Meetings = []plan.Meeting{{Forum: plan.ForumGIP, Date: d("2026-08-01")}}
		}, "child-present×stage", "not-said primary"},
		"review late": {func(p *plan.Plan) {
			p.Reviews = &plan.Reviews{Next: d("2026-05-01")}
		}, "followed-up×stage", "late primary"},
		"review ahead": {func(p *plan.Plan) {
			p.Reviews = &plan.Reviews{Next: d("2026-09-01")}
		}, "followed-up×stage", "not-due primary"},
		"reached": {func(p *plan.Plan) {
			p.Outcomes[0].Status = plan.OutcomeReached
			p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "p", Status: plan.OutcomeDropped})
		}, "outcomes-reached×stage", "all primary"},
		"20 days":     {func(*plan.Plan) {}, "days-to-start×stage", "8-30 primary"},
		"before":      {func(p *plan.Plan) { p.Actions[0].Start = d("2025-11-01") }, "days-to-start×stage", "0-7 primary"},
		"not begun":   {func(p *plan.Plan) { p.Actions[0].Start = d("2026-07-01") }, "days-to-start×stage", "not-started primary"},
		"no day":      {func(p *plan.Plan) { p.Needs[0].Date = mabra.Date{} }, "days-to-start×form", "not-said gip"},
		"a need":      {func(*plan.Plan) {}, "needs.safe×stage", "yes primary"},
		"no need":     {func(*plan.Plan) {}, "needs.active×stage", "no primary"},
		"an obstacle": {func(p *plan.Plan) { p.Obstacles = []plan.Obstacle{{Kind: plan.ObstacleViews}} }, "obstacles.views×form", "yes gip"},
		"an action":   {func(*plan.Plan) {}, "actions.school.targeted", "yes"},
		"several actions of a kind count once": {func(p *plan.Plan) {
			p.Actions = append(p.Actions, p.Actions[0])
		}, "actions.school.targeted", "yes"},
		"stopped":     {func(p *plan.Plan) { p.Actions[0].Status = plan.ActionStopped }, "actions.school.targeted", "no"},
		"other level": {func(*plan.Plan) {}, "actions.school.universal", "no"},
		"no stage":    {func(p *plan.Plan) { p.Child.Stage = "unheard of" }, "stage", "not-said"},
	} {
		text := same(t, make(test.change), "2026-06-30")
		assert.Equal(t, map[string]int{test.row: disclosure.Least}, counted(t, text, test.table), name)
	}
	assert.Empty(t, same(t, make(func(p *plan.Plan) { p.Status = plan.StatusDraft }), "2026-06-30"), "a draft is no plan yet")
}

// A plan of every scenario, whatever it says: cells have no other words than the tables' own, and no text or day of a plan.
func TestCellsHoldNothingOfAChild(t *testing.T) {
	t.Parallel()
	sums := statistics.New(training.Day)
	var said []string
	made(t, *plans, func(p *plan.Plan, a statistics.Answers) {
		require.NoError(t, sums.Add(a))
		said = append(said, p.ID.String(), p.Child.Name, p.Created.String(), p.Child.Born.String())
		for _, n := range p.Needs {
			said = append(said, n.Text)
		}
	})
	text := cells(t, sums)
	for _, s := range slices.Compact(said) {
		if s != "" && s != training.Day.String() {
			assert.NotContains(t, text, s)
		}
	}
	assert.NotContains(t, text, `"protected":true`)
	assert.Less(t, len(text), 1<<20)
}

// What counts of a single child say, or would be added to without being counted, is refused.
func TestCellsThatAreRefused(t *testing.T) {
	t.Parallel()
	few := statistics.New(training.Day)
	made(t, 60, func(_ *plan.Plan, a statistics.Answers) {
		var b strings.Builder
		if few.WriteCells(&b) == nil && b.Len() > 0 {
			return
		}
		require.NoError(t, few.Add(a))
	})
	text := cells(t, few)
	require.NotEmpty(t, text)
	assert.Equal(t, map[string]int{"": disclosure.Least}, total(counted(t, text, "stage")))
	line, _, _ := strings.Cut(text, "\n")
	for name, wrong := range map[string]string{
		"a part of the tables": line,
		"not JSON":             text + "x\n",
		"another version":      strings.ReplaceAll(text, `"v":1`, `"v":2`),
		"protected":            strings.ReplaceAll(text, `"protected":false`, `"protected":true`),
		"an unknown field":     strings.Replace(text, `{"v":1`, `{"id":"x","v":1`, 1),
		"an unknown table":     text + `{"v":1,"release":"` + training.Day.String() + `","protected":false,"table":"names","k":["yes"],"n":1}` + "\n",
		"another table's name": strings.ReplaceAll(text, `"table":"stage"`, `"table":"names"`),
		"an unknown key":       text + `{"v":1,"release":"` + training.Day.String() + `","protected":false,"table":"stage","k":["yes"],"n":1}` + "\n",
		"too few keys":         text + `{"v":1,"release":"` + training.Day.String() + `","protected":false,"table":"stage","k":[],"n":1}` + "\n",
		"less than none":       text + `{"v":1,"release":"` + training.Day.String() + `","protected":false,"table":"stage","k":["primary"],"n":-1}` + "\n",
	} {
		read := statistics.New(training.Day)
		assert.ErrorIs(t, read.ReadCells(strings.NewReader(wrong)), statistics.ErrNotCells, name)
		assert.Empty(t, cells(t, read), name)
	}
	assert.ErrorIs(t, statistics.New(training.Day.AddDays(1)).ReadCells(strings.NewReader(text)), statistics.ErrOtherDay)
	day, err := statistics.DayOfCells([]byte(text))
	require.NoError(t, err)
	assert.Equal(t, training.Day, day)
}

func total(counts map[string]int) map[string]int {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	return map[string]int{"": sum}
}

// What is not protected says no number, however it is printed.
func TestSumsSayNothing(t *testing.T) {
	t.Parallel()
	sums := sumsOf(t, 20)
	var a statistics.Answers
	made(t, 1, func(_ *plan.Plan, of statistics.Answers) { a = of })
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%s", "%x"} {
		assert.NotRegexp(t, `[0-9]`, fmt.Sprintf(verb, sums))
		assert.NotRegexp(t, `[0-9]`, fmt.Sprintf(verb, a))
	}
	for _, value := range []any{sums, a} {
		text, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, "{}", string(text))
	}
}

// Everything that is written of a release is protected: no number under the threshold but zero, and it is read back as it
// was.
func TestReleaseIsWrittenProtected(t *testing.T) {
	t.Parallel()
	sums := sumsOf(t, *plans)
	for _, method := range []disclosure.Method{{}, {Threshold: 10}, {Round: 5}} {
		release, err := sums.Protect(method, nil)
		require.NoError(t, err)
		for _, lang := range mabra.Languages() {
			var text, again bytes.Buffer
			require.NoError(t, release.WriteJSON(&text, lang))
			var out struct {
				Tables []struct {
					Method string
					Values [][]any
				}
			}
			require.NoError(t, json.Unmarshal(text.Bytes(), &out))
			hidden := 0
			for _, table := range out.Tables {
				assert.Equal(t, release.MethodText().In(lang), table.Method)
				for _, row := range table.Values {
					for _, v := range row {
						n, number := v.(float64)
						assert.True(t, number && (n == 0 || int(n) >= release.Method().Threshold) || v == disclosure.Mark, v)
						if !number {
							hidden++
						}
					}
				}
			}
			assert.NotZero(t, hidden)
			read, err := statistics.ReadRelease(text.Bytes())
			require.NoError(t, err)
			require.NoError(t, read.WriteJSON(&again, lang))
			assert.Equal(t, text.String(), again.String())

			var printed bytes.Buffer
			require.NoError(t, release.WriteText(&printed, lang))
			assert.Equal(t, strings.Count(printed.String(), release.MethodText().In(lang)), strings.Count(printed.String(), "\n\n"))
		}
	}
	hidden, of := hiddenOf(t, sums)
	t.Logf("%d plans: hidden %d of %d cells that are not zero (%.1f %%)", *plans, hidden, of, 100*float64(hidden)/float64(of))
}

// Of a table that is withheld, the title stands there and why it is not shown, and no row.
func TestAWithheldTableIsNotPrinted(t *testing.T) {
	t.Parallel()
	release, err := sumsOf(t, 10).Protect(disclosure.Method{Threshold: 10}, nil)
	require.NoError(t, err)
	withheld := 0
	for _, table := range release.Tables() {
		if table.Withheld() && !strings.Contains(table.Name(), ".") { // a table of yes and no is a row of another
			withheld++
		}
	}
	require.NotZero(t, withheld)
	var text strings.Builder
	require.NoError(t, release.WriteText(&text, mabra.English))
	for _, printed := range strings.Split(text.String(), "\n\n") {
		if lines := strings.Split(strings.TrimSpace(printed), "\n"); strings.HasPrefix(lines[1], "The table is not shown: ") {
			withheld--
			assert.Len(t, lines, 3, lines[0])
		}
	}
	assert.Zero(t, withheld)
}

func hiddenOf(t testing.TB, sums *statistics.Sums) (hidden, of int) {
	t.Helper()
	release, err := sums.Protect(disclosure.Method{}, nil)
	require.NoError(t, err)
	return release.Hidden()
}

func BenchmarkOf(b *testing.B) {
	var list []*plan.Plan
	made(b, 100, func(p *plan.Plan, _ statistics.Answers) { list = append(list, p) })
	sums := statistics.New(training.Day)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		_ = sums.Add(statistics.Of(list[i%len(list)], training.Day))
	}
}

func BenchmarkProtect(b *testing.B) {
	sums := sumsOf(b, 500)
	for b.Loop() {
		_, _ = sums.Protect(disclosure.Method{}, nil)
	}
	runtime.KeepAlive(sums)
}

// Sums stay as large as they are, however many plans are added.
func TestSumsDoNotGrow(t *testing.T) {
	sums := statistics.New(training.Day)
	var all []statistics.Answers
	made(t, 20, func(_ *plan.Plan, a statistics.Answers) { all = append(all, a) })
	i := 0
	assert.Zero(t, testing.AllocsPerRun(1000, func() {
		_ = sums.Add(all[i%len(all)])
		i++
	}))
}
