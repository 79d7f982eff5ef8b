package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// The plan says what the child and the guardians think, or why not: in its own views, or in those of a review.
func TestWhoseViewsThePlanHas(t *testing.T) {
	t.Parallel()
	child, guardian := plan.View{Of: "ali", Text: "Bra"}, plan.View{Of: "mamma", Text: "Bra"}
	reviewed := func(v plan.View) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Reviews = &plan.Reviews{Held: []plan.Review{{}, {Views: []plan.View{v}}}} }
	}
	without := func(i int) func(*plan.Plan) {
		return func(p *plan.Plan) { p.People = append(p.People[:i:i], p.People[i+1:]...) }
	}
	born := func(on string) func(*plan.Plan) { return func(p *plan.Plan) { p.Child.Born = day(on) } }
	const none, nobody, missing = "none views", "nobody views", "views"
	for name, test := range map[string]struct {
		views           []plan.View
		change          func(*plan.Plan)
		child, guardian string
	}{
		"nobody's":                   {nil, nil, none, missing},
		"both":                       {[]plan.View{child, guardian}, nil, "", ""},
		"the child's":                {[]plan.View{child}, nil, "", missing},
		"the guardian's":             {[]plan.View{guardian}, nil, none, ""},
		"why the child's is missing": {[]plan.View{{Of: "ali", Missing: plan.MissingTooYoung}}, nil, "", missing},
		"an empty one":               {[]plan.View{{Of: "ali"}, guardian}, nil, none, ""},
		"a stranger's":               {[]plan.View{{Of: "någon", Text: "Bra"}}, nil, "", ""},
		"in a review":                {nil, reviewed(child), "", missing},
		"the guardian's in a review": {nil, reviewed(guardian), none, ""},
		"nobody is the child":        {[]plan.View{guardian}, without(0), nobody, ""},
		"nobody is, and nobody's":    {nil, without(0), none, missing},
		"nobody is, and an empty":    {[]plan.View{{Of: "mamma"}}, without(0), none, missing},
		"before birth":               {nil, born("2026-06-20"), "", missing},
		"on the day of birth":        {nil, born("2026-06-19"), none, missing},
		"grown today":                {nil, born("2008-06-19"), none, ""},
		"grown tomorrow":             {nil, born("2008-06-20"), none, missing},
	} {
		p := family("2016-08-01")
		p.Form, p.Views = plan.FormOwn, test.views
		if test.change != nil {
			test.change(p)
		}
		assert.Equal(t, test.child, strings.Join(toldNear(p, "child-view-missing"), ", "), name)
		assert.Equal(t, test.guardian, strings.Join(toldNear(p, "guardian-view-missing"), ", "), name)
	}
}

// A child who is born is told what happens, and it is seen to that the child has understood; by Swedish law.
func TestWhatTheChildIsTold(t *testing.T) {
	t.Parallel()
	const told, understood = "not-told informed.understood", "not-understood informed.understood"
	for name, test := range map[string]struct {
		informed *plan.Informed
		found    string
	}{
		"nothing":               {nil, told},
		"nothing in it":         {new(plan.Informed), told},
		"by somebody":           {&plan.Informed{By: "rektor"}, told},
		"on a day":              {&plan.Informed{Date: day("2026-03-02")}, understood},
		"in a way":              {&plan.Informed{How: "Med bilder"}, understood},
		"and has understood":    {&plan.Informed{Understood: "Ja"}, ""},
		"or why not":            {&plan.Informed{Missing: plan.MissingTooYoung}, ""},
		"in a way, or why not":  {&plan.Informed{How: "Med bilder", Missing: plan.MissingTooYoung}, ""},
		"in a way, and has so":  {&plan.Informed{How: "Med bilder", Understood: "Ja"}, ""},
		"on a day and in a way": {&plan.Informed{Date: day("2026-03-02"), How: "Med bilder"}, understood},
	} {
		p := family("2016-08-01")
		p.Form, p.Informed = plan.FormOwn, test.informed
		assert.Equal(t, test.found, strings.Join(toldNear(p, "child-not-informed"), ", "), name)
		p.Child.Born = day("2026-06-20")
		assert.Empty(t, toldNear(p, "child-not-informed"), "%s: before birth", name)
		p.Child.Born, p.Model = day("2016-08-01"), "girfec"
		assert.Empty(t, toldNear(p, "child-not-informed"), "%s: in Scotland", name)
	}
}

// Views are as new as the latest review, or stand in it. A plan without any is told of elsewhere.
func TestViewsSinceTheLatestReview(t *testing.T) {
	t.Parallel()
	view := func(on, text string) plan.View { return plan.View{Of: "ali", Date: day(on), Text: text} }
	for name, test := range map[string]struct {
		views  []plan.View
		review []plan.View // of the latest
		before []plan.View // of the one before it
		told   bool
	}{
		"older":                        {[]plan.View{view("2026-04-30", "Bra")}, nil, nil, true},
		"of the day":                   {[]plan.View{view("2026-05-01", "Bra")}, nil, nil, false},
		"of no day":                    {[]plan.View{view("", "Bra")}, nil, nil, false},
		"older, and one newer":         {[]plan.View{view("2026-04-30", "Bra"), view("2026-05-02", "Bra")}, nil, nil, false},
		"older, and a newer empty one": {[]plan.View{view("2026-04-30", "Bra"), view("2026-05-02", "")}, nil, nil, true},
		"in the review":                {[]plan.View{view("2026-04-30", "Bra")}, []plan.View{view("", "Bra")}, nil, false},
		"empty in the review":          {[]plan.View{view("2026-04-30", "Bra")}, []plan.View{view("", "")}, nil, true},
		"none":                         {nil, nil, nil, false},
		"an empty one":                 {[]plan.View{view("2026-04-30", "")}, nil, nil, false},
		"only in the one before":       {nil, nil, []plan.View{view("", "Bra")}, true},
	} {
		p := family("2016-08-01")
		p.Form, p.Views = plan.FormOwn, test.views
		p.Reviews = &plan.Reviews{Held: []plan.Review{
			{Date: day("2026-04-01"), Views: test.before}, {Date: day("2026-05-01"), Views: test.review},
		}}
		var want []string
		if test.told {
			want = []string{"reviews.held[1].views"}
		}
		assert.Equal(t, want, toldNear(p, "view-outdated"), name)
	}
}
