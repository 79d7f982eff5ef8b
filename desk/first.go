package desk

import (
	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

// A firstRequest asks for a plan to begin with. The id is made by whoever asks, since a desk has no chance of its own.
type firstRequest struct {
	ID    uuid.UUID  `json:"id"`
	Model string     `json:"model"`
	Form  plan.Form  `json:"form"`
	Stage plan.Stage `json:"stage"`
}

type firstPlan struct {
	Text string `json:"text"`
}

func first(a asked, r firstRequest) (*firstPlan, error) {
	options := draft.FirstOptions{ID: r.ID, Day: a.Today, Language: a.Lang, Form: r.Form, Stage: r.Stage, Checking: a.checking()}
	if r.Model != "" {
		m, found := a.practiceModel(r.Model)
		if !found {
			return nil, errNoModel
		}
		options.Model = m
	}
	return &firstPlan{Text: string(draft.First(options))}, nil
}

// practiceModel finds a practice model by name, one's own before the library's.
func (a *asked) practiceModel(name string) (*plan.PracticeModel, bool) {
	return plan.FindModel(name, a.checking()...)
}
