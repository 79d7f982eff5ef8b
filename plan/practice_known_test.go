package plan_test

import (
	"fmt"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// withoutIndicator is a plan whose need has no indicator: a warning, unless a model sees it differently.
func withoutIndicator(model string) *plan.Plan {
	return &plan.Plan{
		Status: plan.StatusActive, Form: plan.FormOwn, Model: model,
		Assessment: &plan.Assessment{Wheel: &wheel.Wheel{}},
		Needs:      []plan.Need{{ID: "sova", Text: "Sova lugnt"}},
	}
}

// seenBy gives how serious the finding about the indicator is, and none where there is no finding.
func seenBy(p *plan.Plan, options ...mabra.CheckOption) mabra.Severity {
	for _, f := range p.Check(options...) {
		if f.Rule.ID == "need-without-indicator" {
			return f.Severity
		}
	}
	return 0
}

func changing(name, base string, weight plan.ModelWeight) *plan.PracticeModel {
	m := &plan.PracticeModel{Name: name, Base: base, Source: "påhittad"}
	if weight != "" {
		m.Rules = []plan.RuleChange{{Rule: "need-without-indicator", Severity: weight}}
	}
	return m
}

func TestAPlanIsCheckedUnderTheModelItNames(t *testing.T) {
	t.Parallel()
	ours, theirs := changing("ours", "", plan.WeightError), changing("theirs", "", plan.WeightOff)
	known := plan.WithModels(ours, nil, changing("", "", plan.WeightOff), theirs)
	assert.Equal(t, mabra.Warning, seenBy(withoutIndicator("ours")), "nobody knows the name")
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator("ours"), known))
	assert.Zero(t, seenBy(withoutIndicator("theirs"), known))
	assert.Equal(t, mabra.Warning, seenBy(withoutIndicator("falun"), known), "one of the library")
	assert.Equal(t, mabra.Warning, seenBy(withoutIndicator(""), known), "no model")

	assert.Zero(t, seenBy(withoutIndicator("ours"), known, plan.UnderModel(theirs)), "the caller names another")
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator("ours"), known, plan.UnderModel(nil)), "the caller names none")
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator("ours"), known, plan.UnderModel(theirs), plan.UnderModel(nil)))
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator("falun"), plan.WithModels(changing("falun", "", plan.WeightError))),
		"one's own holds before the library's")
	assert.Zero(t, seenBy(withoutIndicator("ours"), known, plan.WithModels(changing("ours", "", plan.WeightOff))), "the last one holds")
}

func TestAnOwnModelBuildsOnAnother(t *testing.T) {
	t.Parallel()
	region := changing("region", "girfec", plan.WeightError)
	town := changing("town", "region", "")
	known := plan.WithModels(town, region)
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator("town"), known))
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator(""), known, plan.UnderModel(town)))
	assert.Equal(t, mabra.Warning, seenBy(withoutIndicator(""), plan.UnderModel(town)), "what it builds on is not known")
	assert.Equal(t, mabra.English, town.Resolved(plan.FormOwn, known).Language, "from girfec, two below")

	ring := plan.WithModels(changing("a", "b", plan.WeightOff), changing("b", "a", plan.WeightError))
	assert.Zero(t, seenBy(withoutIndicator("a"), ring), "a ring is cut where it closes")
	assert.Equal(t, mabra.Error, seenBy(withoutIndicator("b"), ring))

	var many []*plan.PracticeModel
	for i := range 102 { // each on the next; no model has more than a hundred under it that anybody follows
		many = append(many, changing(strconv.Itoa(i), strconv.Itoa(i+1), ""))
	}
	many[99].Country, many[100].Language = plan.CountryScotland, "fi"
	deep := many[0].Resolved(plan.FormOwn, plan.WithModels(many...))
	assert.Equal(t, plan.CountryScotland, deep.Country, "the hundredth")
	assert.NotEqual(t, mabra.Language("fi"), deep.Language, "the one after that")

	own := changing(string(plan.FormOwn), "", plan.WeightOff)
	assert.Equal(t, mabra.Warning, seenBy(withoutIndicator("sip"), plan.WithModels(own)),
		"what the library's models and forms build on stays")
	assert.Equal(t, mabra.Warning, seenBy(withoutIndicator("town"), plan.WithModels(own, changing("town", "sip", ""))),
		"below an own model too")
	assert.Zero(t, seenBy(withoutIndicator("town"), plan.WithModels(own, changing("town", "own", ""))))
}

func TestBasesThatMayBeNamed(t *testing.T) {
	t.Parallel()
	allowed := func(m *plan.PracticeModel, options ...mabra.CheckOption) []string {
		for _, f := range m.Check(options...) {
			if f.Path == "base" {
				i := slices.IndexFunc(f.Args, func(a mabra.Arg) bool { return a.Name == "allowed" })
				return f.Args[i].Value.([]string)
			}
		}
		return nil
	}
	shipped := []string{
		"backa-barnet", "child-protection", "co-ordinated-support", "falun", "gip", "girfec", "kronobarn", "looked-after", "own",
		"plug-in", "samma-koll", "samtidigt", "sip", "vastra-gotaland",
	}
	town := changing("town", "region", "")
	assert.Equal(t, shipped, allowed(town), "models and forms")
	region := changing("region", "falun", "")
	assert.Nil(t, allowed(town, plan.WithModels(town, region)))
	assert.Nil(t, allowed(changing("town", "sip", "")))

	onTown := changing("on-town", "town", "")
	other := changing("other", "", "")
	withOther := slices.Insert(slices.Clone(shipped), slices.Index(shipped, "own"), "other")
	assert.Equal(t, withOther,
		allowed(changing("town", "on-town", ""), plan.WithModels(onTown, other)), "not what builds on the model itself")
	assert.NotContains(t, allowed(changing("falun", "falun", "")), "falun")
	onThat := changing("on-that", "on-town", "")
	assert.Equal(t, shipped, allowed(changing("town", "on-that", ""), plan.WithModels(onThat, onTown)), "nor over another")
}

func TestModelsAndFormsAreTwoLists(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"backa-barnet", "falun", "girfec", "kronobarn", "plug-in", "samma-koll", "samtidigt", "vastra-gotaland",
	}, plan.Models())
	assert.Equal(t, mabra.Values[plan.Form](), plan.Forms())
	m, ok := plan.LoadModel("sip")
	assert.False(t, ok)
	assert.Nil(t, m)
	m, ok = plan.LoadForm("falun")
	assert.False(t, ok)
	assert.Nil(t, m)
	sip, ok := plan.LoadForm(plan.FormSIP)
	require.True(t, ok)
	assert.Equal(t, "sip", sip.Name)
}

// TestBases: a model builds on another, or on a form; both are found by their names.
func TestBases(t *testing.T) {
	t.Parallel()
	names := plan.Bases()
	assert.True(t, slices.IsSorted(names))
	assert.Subset(t, names, plan.Models())
	assert.Len(t, names, len(plan.Models())+len(plan.Forms()))
	for _, name := range names {
		m, ok := plan.LoadBase(name)
		require.True(t, ok, name)
		assert.Equal(t, name, m.Name)
	}
	m, ok := plan.LoadBase("nobody-knows")
	assert.False(t, ok)
	assert.Nil(t, m)
}

// TestKnownModels: the caller's own and those of the library stand in one list, each once, whichever option made them known.
func TestKnownModels(t *testing.T) {
	t.Parallel()
	assert.Equal(t, plan.Models(), plan.KnownModels())
	ours, falun := changing("aaa", "", ""), changing("falun", "", "")
	options := []mabra.CheckOption{plan.WithModels(ours, falun), plan.WithModels(changing("zzz", "", ""))}
	assert.Equal(t, slices.Concat([]string{"aaa"}, plan.Models(), []string{"zzz"}), plan.KnownModels(options...))
	for name, want := range map[string]*plan.PracticeModel{"aaa": ours, "falun": falun} {
		m, ok := plan.FindModel(name, options...)
		assert.True(t, ok, name)
		assert.Same(t, want, m, name)
	}
	_, ok := plan.FindModel("aaa", options[1])
	assert.False(t, ok, "one option knows nothing of the other")
}

// A plan that names a form as its model is checked as before the two were told apart.
func TestAPlanMayNameAFormAsItsModel(t *testing.T) {
	t.Parallel()
	p := withoutIndicator("sip")
	assert.Equal(t, 10, p.Practice().Start.Days)
	p.Model = "nobody-knows"
	assert.Nil(t, p.Practice().Start)
}

func ExampleUnderModel() {
	strict := &plan.PracticeModel{
		Name:  "exempelby",
		Wheel: "falun",
		Rules: []plan.RuleChange{{Rule: "need-without-indicator", Severity: plan.WeightError}},
	}
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Needs: []plan.Need{{ID: "sova", Text: "Sova lugnt"}}}
	for _, f := range p.Check(plan.UnderModel(strict)) {
		if f.Rule.ID == "need-without-indicator" {
			fmt.Println(f.Severity)
		}
	}
	// Output: error
}

func ExampleWithModels() {
	county := &plan.PracticeModel{
		Name: "county", Base: "falun",
		Roles: []plan.RoleName{{Role: plan.RoleNamedPerson, Name: mabra.Text{Sv: "barnets vän", En: "the child's friend"}}},
	}
	town := &plan.PracticeModel{Name: "town", Base: "county"}
	p := &plan.Plan{Form: plan.FormOwn, Model: "town"}
	fmt.Println(p.Practice(plan.WithModels(county, town)).RoleName(plan.RoleNamedPerson).In(mabra.English))
	// Output: the child's friend
}
