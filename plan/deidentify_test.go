package plan_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var newID = uuid.MustParse("6a2b3c4d-0000-4000-8000-00000000002a")

var (
	dayIn = regexp.MustCompile(`\d{4}-\d\d-\d\d`)
	idIn  = regexp.MustCompile(`(?m)\b(id|by|of|responsible|organisation|attends|to|chair|convener): "?([^\s,}"]+)`)
	newly = regexp.MustCompile(`^[a-z]+-\d+$`)
)

// TestNothingPointsOut plants a mark in every text of every plan, and finds none in the plan for a consultation; nor a
// day, an id or a number of the plan.
func TestNothingPointsOut(t *testing.T) {
	t.Parallel()
	for n, original := range append(allPlans(t), fullPlan()) {
		p := original.Clone()
		p.Text = mabra.Written{}
		p.ID = uuid.MustParse("19071907-1907-4907-8907-190719071907")
		plantMarks(p)
		before := p.Clone()
		c := p.Index().DeIdentify(newID)
		require.Equal(t, before, p, "plan %d: the plan itself has changed", n)
		text := encodedAs(t, c.Plan)
		require.Empty(t, markIn.FindAllString(text, -1), "plan %d", n)
		require.NotContains(t, text, "x-own")
		require.NotContains(t, text, "19071907")
		require.True(t, c.Plan.DeIdentified)
		require.Equal(t, newID, c.Plan.ID)
		for _, day := range dayIn.FindAllString(text, -1) {
			require.True(t, strings.HasSuffix(day, "-01"), "plan %d: a day stands as it is", n)
		}
		for _, id := range idIn.FindAllStringSubmatch(strings.Replace(text, newID.String(), "plan-1", 1), -1) {
			if !dayIn.MatchString(id[2]) {
				require.Regexp(t, newly, id[2], "plan %d: %s", n, id[1])
			}
		}
		assertHoldsTogether(t, text)
		for _, f := range c.Plan.Check(mabra.At(checkedAt)) {
			require.NotEqual(t, "not-de-identified", f.Rule.ID, "plan %d: %s", n, f.Path)
		}
	}
}

// Only what a person has read passes, and only as it was read.
func TestATextPassesWhenItIsRead(t *testing.T) {
	t.Parallel()
	for n, original := range allPlans(t)[:min(30, 2**given)] {
		p := original.Clone()
		p.Text = mabra.Written{}
		marks := plantMarks(p)
		texts := p.Index().DeIdentify(newID).Texts
		for i := range texts {
			if i%7 != 0 || *given < 10 && i%2 != 0 || texts[i].Path == "model" {
				continue
			}
			found := marksIn(encodedAs(t, p.Index().DeIdentify(newID, texts[i]).Plan))
			require.Len(t, found, 1, "plan %d: %s", n, texts[i].Path)
			require.True(t, found[texts[i].Words])
			require.Equal(t, marks[texts[i].Words].path, texts[i].Path)
			other := texts[i]
			other.Words += "!"
			require.Empty(t, marksIn(encodedAs(t, p.Index().DeIdentify(newID, other).Plan)))
		}
	}
}

func TestDeIdentify(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Model = "falun"
	p.Updated = mabra.MustParseDate("2026-05-03")
	p.Reason = &plan.Reason{Text: "Noras chef på Storgatan 12 ringde 070-174 06 05.", By: "rektor", Date: mabra.MustParseDate("2025-12-24")}
	p.Chronology = []plan.Event{{Date: mabra.MustParsePartialDate("2016-05-04"), Text: "Föddes"},
		{Date: mabra.MustParsePartialDate("2019"), Text: "Flyttade"}, {Date: mabra.MustParsePartialDate("2016-05"), Text: "BB"},
		{Date: mabra.MustParsePartialDate("2016"), Text: "Nyfödd"}}
	c := p.Index().DeIdentify(newID)
	from, to, known := c.Ages()
	assert.True(t, known)
	assert.Equal(t, [2]int{7, 9}, [2]int{from, to})
	assert.Equal(t, plan.Child{Pseudonym: "Barnet", Attends: "organisation-1"}, c.Plan.Child)
	assert.Equal(t, plan.Organisation{ID: "organisation-1", Sector: plan.SectorSchool}, c.Plan.Organisations[0])
	assert.Equal(t, plan.Person{ID: "person-4", Roles: []plan.Role{plan.RoleLeadProfessional}, Organisation: "organisation-1"}, c.Plan.People[3])
	assert.Equal(t, plan.Reason{Text: "(en text är borttagen)", By: "person-4", Date: mabra.MustParseDate("1999-10-01")}, *c.Plan.Reason)
	assert.Equal(t, -3, c.Months(c.Plan.Reason.Date))
	assert.Equal(t, 2, c.Months(c.Plan.Updated))
	assert.True(t, c.Plan.Chronology[0].Date.IsZero(), "the day of birth stands where it happened")
	assert.Equal(t, mabra.MustParsePartialDate("1993"), c.Plan.Chronology[1].Date)
	assert.True(t, c.Plan.Chronology[2].Date.IsZero(), "the month of birth")
	assert.True(t, c.Plan.Chronology[3].Date.IsZero(), "the year of birth")
	assert.Empty(t, c.Plan.Model)

	texts := map[mabra.Path]plan.FreeText{}
	for _, text := range c.Texts {
		texts[text.Path] = text
	}
	reason := texts["reason.text"]
	assert.Equal(t, "[…] chef på […] ringde […].", reason.Masked())
	assert.Equal(t, "falun", texts["model"].Words)
	reason.Instead = "En chef ringde."
	c = p.Index().DeIdentify(newID, reason, texts["model"])
	assert.Equal(t, "En chef ringde.", c.Plan.Reason.Text)
	assert.Equal(t, "falun", c.Plan.Model)
}

// An age is told as a few years, in which every age has its place.
func TestAges(t *testing.T) {
	t.Parallel()
	for years, want := range map[int][2]int{0: {0, 0}, 1: {1, 3}, 3: {1, 3}, 4: {4, 6}, 9: {7, 9}, 12: {10, 12}, 15: {13, 15}, 17: {16, 17}, 18: {18, 0}, 20: {18, 0}} {
		p := smallPlan()
		p.Child.Born = p.Created.AddMonths(-12*years - 3)
		from, to, known := p.Index().DeIdentify(newID).Ages()
		assert.True(t, known)
		assert.Equal(t, want, [2]int{from, to}, years)
	}
	p := smallPlan()
	p.Child.Born = mabra.Date{}
	_, _, known := p.Index().DeIdentify(newID).Ages()
	assert.False(t, known)
}

// A plan for a consultation says what it is written in, where that is a language of the library, and never of what region.
func TestDeIdentifyKeepsTheLanguage(t *testing.T) {
	t.Parallel()
	for written, want := range map[mabra.Language]mabra.Language{"sv": "sv", "en-GB": "en", "EN": "en", "sv-x-backaryd": "sv", "so": "", "Backaryd": "", "": ""} {
		p := builtPlan()
		p.Language = written
		given := p.Index(mabra.At(midsummer)).DeIdentify(uuid.Nil)
		assert.Equal(t, want, given.Plan.Language, written)
		assert.Equal(t, written, p.Language, "the plan itself stays")
	}
}
