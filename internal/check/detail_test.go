package check_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// reported gives the finding that a rule reports with details, in a document of the circumstance.
func reported(t *testing.T, rule *mabra.Rule, by check.Circumstance, details ...check.Detail) mabra.Finding {
	t.Helper()
	r := check.NewReporter(fields.Of(reflect.TypeFor[Garden]()), nil, nil, by)
	row := gardenRow{Rule: rule, Check: func(g garden) { g.Report("name", details...) }}
	check.Run(r, []gardenRow{row}, garden{Reporter: r}, func(*mabra.Rule) bool { return true })
	require.Len(t, r.Findings(), 1)
	return r.Findings()[0]
}

// What a finding says beside its place.
func TestDetails(t *testing.T) {
	t.Parallel()
	rule := newRule("about")
	plain := reported(t, rule, check.Circumstance{})
	assert.Equal(t, mabra.Finding{Path: "name", Rule: rule, Severity: mabra.Warning}, plain)

	change := func(change func(*mabra.Finding)) mabra.Finding {
		f := plain
		change(&f)
		return f
	}
	for name, test := range map[string]struct {
		detail check.Detail
		want   mabra.Finding
	}{
		"a variant":     {check.Say("late"), change(func(f *mabra.Finding) { f.Variant = "late" })},
		"an argument":   {check.With("count", 5), change(func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "count", Value: 5}} })},
		"a phrase":      {check.Phrase("what", "walls"), change(func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "what", Value: text("the walls")}} })},
		"phrases":       {check.Phrase("what", "walls", "roof"), change(func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "what", Value: text("the walls, the roof")}} })},
		"another place": {check.Near("beside", "soil"), change(func(f *mabra.Finding) { f.Related = []mabra.Related{{Path: "soil", Note: text("beside")}} })},
		"not confirmed": {check.Unconfirmed(true), change(func(f *mabra.Finding) { f.Severity = mabra.Info })},
		"confirmed":     {check.Unconfirmed(false), plain},
	} {
		assert.Equal(t, test.want, reported(t, rule, check.Circumstance{}, test.detail), name)
	}
	both := reported(t, rule, check.Circumstance{}, check.With("a", "b"), check.With("c", "d"), check.Near("beside", "soil"), check.Near("beside", "crop"))
	assert.Equal(t, []mabra.Arg{{Name: "a", Value: "b"}, {Name: "c", Value: "d"}}, both.Args)
	assert.Len(t, both.Related, 2)
}

// Which law a finding rests on goes by the day of the document, and by the country.
func TestLawOfAFinding(t *testing.T) {
	t.Parallel()
	old := mabra.Provision{From: mabra.MustParseDate("2001-01-01"), Until: mabra.MustParseDate("2019-12-31"), Text: text("old")}
	today := mabra.Provision{From: mabra.MustParseDate("2020-01-01"), Text: text("new")}
	other, abroad := mabra.Provision{Text: text("other")}, mabra.Provision{Text: text("abroad")}
	rule := newRule("about")
	rule.Law = []mabra.Provision{old, today}
	foreign := newRule("about")
	foreign.Law, foreign.Abroad = rule.Law, abroad
	day := mabra.MustParseDate("2019-06-01")

	for name, test := range map[string]struct {
		finding mabra.Finding
		law     *mabra.Provision
		said    mabra.Text
	}{
		"on no day":               {reported(t, rule, check.Circumstance{}), &today, text("new")},
		"on a day":                {reported(t, rule, check.Circumstance{Day: day}), &old, text("old")},
		"abroad, which says none": {reported(t, rule, check.Circumstance{Day: day, Abroad: true}), &old, text("old")},
		"abroad":                  {reported(t, foreign, check.Circumstance{Day: day, Abroad: true}), &abroad, text("abroad")},
		"at home":                 {reported(t, foreign, check.Circumstance{Day: day}), &old, text("old")},
		"on another law":          {reported(t, rule, check.Circumstance{}, check.On(&other)), &other, text("other")},
		"on an agreement":         {reported(t, rule, check.Circumstance{}, check.OnAgreement(text("agreed"))), nil, text("agreed")},
	} {
		assert.Equal(t, test.law, test.finding.Law, name)
		assert.Equal(t, []mabra.Arg{{Name: "law", Value: test.said}}, test.finding.Args, name)
	}
	assert.Empty(t, reported(t, newRule("about"), check.Circumstance{}).Args, "a rule that rests on no law names none")
}

// What is missing is told once, by the rule's words for it or by the name of the field.
func TestReportGaps(t *testing.T) {
	t.Parallel()
	gaps := func(gaps ...check.Gap) mabra.Findings {
		r := check.NewReporter(fields.Of(reflect.TypeFor[Garden]()), nil, nil, check.Circumstance{})
		row := gardenRow{Rule: newRule("about"), Check: func(g garden) { g.ReportGaps("yard.gate", gaps...) }}
		check.Run(r, []gardenRow{row}, garden{Reporter: r}, func(*mabra.Rule) bool { return true })
		return r.Findings()
	}
	assert.Empty(t, gaps())
	assert.Empty(t, gaps(check.Gap{Field: "walls"}, check.Gap{Field: "roof"}))
	for _, test := range []struct {
		walls, roof, door bool
		want              string
	}{{true, false, false, "the walls"}, {false, true, false, "the roof"}, {false, false, true, "door"}, {true, true, true, "the walls, the roof, door"}} {
		found := gaps(check.Gap{Field: "walls", Empty: test.walls}, check.Gap{Field: "roof", Empty: test.roof}, check.Gap{Field: "door", Empty: test.door})
		require.Len(t, found, 1)
		assert.Equal(t, mabra.Path("yard.gate"), found[0].Path)
		assert.Equal(t, []mabra.Arg{{Name: "missing", Value: text(test.want)}}, found[0].Args)
	}
}

func TestJoined(t *testing.T) {
	t.Parallel()
	and := mabra.Text{Sv: "och", En: "and"}
	a, b, c := mabra.Text{Sv: "ö", En: "isle"}, text("b"), text("c")
	for _, test := range []struct {
		texts []mabra.Text
		word  mabra.Text
		want  mabra.Text
	}{
		{nil, and, mabra.Text{}},
		{[]mabra.Text{a}, and, a},
		{[]mabra.Text{a, b}, and, mabra.Text{Sv: "ö och b", En: "isle and b"}},
		{[]mabra.Text{a, b, c}, and, mabra.Text{Sv: "ö, b och c", En: "isle, b and c"}},
		{[]mabra.Text{a}, text(","), a},
		{[]mabra.Text{a, b, c}, text(","), mabra.Text{Sv: "ö, b, c", En: "isle, b, c"}},
	} {
		assert.Equal(t, test.want, check.Joined(test.texts, test.word))
	}
}
