package desk

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

// An agenda is what to ask when the plan is followed up next, and how its outcomes and actions stand.
type agenda struct {
	Day      mabra.Date `json:"day"`
	Last     mabra.Date `json:"last"`
	Ended    bool       `json:"ended"`
	Views    []asking   `json:"views"`
	Outcomes []about    `json:"outcomes"`
	Loose    []about    `json:"loose"` // actions that lead to no outcome
	Around   []asking   `json:"around"`
	Round    []asking   `json:"round"`
	People   []choice   `json:"people"`
	Heard    []voiced   `json:"heard"` // the child and the guardians, whose views a review asks for

	OutcomeStatuses []choice `json:"outcomeStatuses"`
	ActionStatuses  []choice `json:"actionStatuses"`
	Decisions       []choice `json:"decisions"`
	Missing         []choice `json:"missing"` // why somebody's view is missing
}

// A voiced is somebody whose view a review asks for.
type voiced struct {
	Child bool `json:"child"`
	choice
}

// An agendaRequest asks what to ask on a day; left out, it is that of the next review, or today.
type agendaRequest struct {
	textRequest
	Day mabra.Date `json:"day"`
}

// An about is an outcome or an action, with what to ask about it.
type about struct {
	ID       string     `json:"id"`
	Text     string     `json:"text"`
	Who      string     `json:"who"`
	Evidence string     `json:"evidence"`
	Due      mabra.Date `json:"due"`
	Asks     []asking   `json:"asks"`
	Actions  []about    `json:"actions"`
}

// An asking is a question, and whom it is for.
type asking struct {
	Voice string `json:"voice"`
	Names string `json:"names"` // where the plan has them
	Text  string `json:"text"`
}

func followUp(a asked, r agendaRequest) (*agenda, error) {
	p, _, err := a.planIn(r.textRequest)
	if err != nil {
		return nil, err
	}
	x := atReview(p.Index(a.checking()...))
	if !r.Day.IsZero() {
		a.Today = r.Day
		x = p.Index(a.checking()...)
	}
	told := &telling{x, a.Lang}
	f := timeline.FollowUp(x)
	return &agenda{
		Day: f.Day, Last: f.Last, Ended: x.Ended(), Views: told.asks(f.Views), Outcomes: told.abouts(f.Outcomes),
		Loose: told.abouts(f.Loose), Around: told.asks(f.Around), Round: told.asks(f.Round), People: told.people(), Heard: told.heard(),
		OutcomeStatuses: choicesOf[plan.OutcomeStatus](a.Lang), ActionStatuses: choicesOf[plan.ActionStatus](a.Lang),
		Decisions: choicesOf[plan.Decision](a.Lang), Missing: choicesOf[plan.MissingReason](a.Lang),
	}, nil
}

// A telling tells of a plan in a language.
type telling struct {
	plan *plan.Index
	lang mabra.Language
}

func (t *telling) abouts(list []timeline.About) []about {
	told := make([]about, len(list))
	for i := range list {
		one := &list[i]
		told[i] = about{
			ID: one.ID, Text: one.Text, Who: t.names(one.Who), Evidence: one.Evidence, Due: one.Due,
			Asks: t.asks(one.Questions), Actions: t.abouts(one.Actions),
		}
	}
	return told
}

func (t *telling) asks(list []timeline.Question) []asking {
	told := make([]asking, len(list))
	for i := range list {
		told[i] = asking{Voice: string(list[i].Voice), Names: t.names(list[i].Who), Text: list[i].Words(t.plan.Plan, t.lang)}
	}
	return told
}

func (t *telling) names(ids []string) string {
	var names []string
	for _, id := range ids {
		if name := called(t.plan, id, t.lang); name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, "; ")
}

func (t *telling) people() []choice {
	people := make([]choice, len(t.plan.People))
	for i := range people {
		people[i] = choice{Key: t.plan.People[i].ID, Title: called(t.plan, t.plan.People[i].ID, t.lang)}
	}
	return people
}

// heard gives the child, once it is born, and the guardians.
func (t *telling) heard() []voiced {
	heard := []voiced{}
	for _, role := range []plan.Role{plan.RoleChild, plan.RoleGuardian} {
		for i := range t.plan.People {
			if p := &t.plan.People[i]; p.Has(role) && (role == plan.RoleGuardian || t.plan.BornBy(t.plan.Today())) {
				heard = append(heard, voiced{role == plan.RoleChild, choice{Key: p.ID, Title: called(t.plan, p.ID, t.lang)}})
			}
		}
	}
	return heard
}
