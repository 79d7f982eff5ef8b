package desk

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

// A draftRequest asks for a plan that is made out of assessments.
type draftRequest struct {
	Texts []textRequest `json:"texts"`
	Model string        `json:"model"`
	Form  plan.Form     `json:"form"` // chosen by a person; left out, one is proposed
	Stage plan.Stage    `json:"stage"`
}

// A drafted plan is its text, and what only people can do, know or choose. Where an assessment cannot be drafted from, its points
// say why and there is no plan.
type drafted struct {
	Text   string   `json:"text"`
	Open   []string `json:"open"`
	Points []point  `json:"points"`
}

// makeDraft answers a draftRequest.
func makeDraft(a asked, r draftRequest) (*drafted, error) {
	var all draft.Assessments
	var found mabra.Findings
	var read []document.Document
	for _, one := range r.Texts {
		documents, findings := document.ParseAll(one.Name, []byte(one.Text))
		for _, d := range documents {
			findings = append(findings, d.Check(a.checking()...)...)
			all.Add(d)
		}
		found, read = append(found, findings...), append(read, documents...)
	}
	if found.HasErrors() {
		return &drafted{Open: []string{}, Points: pointsOf(found.Sort(), read, a.Lang)}, nil
	}
	options := draft.Options{Day: a.Today, Form: r.Form, Stage: r.Stage, Checking: a.checking()}
	if r.Model != "" {
		model, known := a.practiceModel(r.Model)
		if !known {
			return nil, errNoModel
		}
		options.Model = model
	}
	made, err := draft.Make(all, options)
	if err != nil {
		return nil, err
	}
	text, err := made.Annotated(a.Lang)
	if err != nil {
		return nil, err
	}
	return &drafted{Text: string(text), Open: stillOpen(made, a.Lang), Points: []point{}}, nil
}

// stillOpen says what is open, each thing once.
func stillOpen(made *draft.Draft, lang mabra.Language) []string {
	list, known := []string{}, map[string]bool{}
	for i := range made.Open {
		said := mabra.LabelOf(made.Open[i].Kind).In(lang)
		if about := made.Open[i].Called.In(lang); about != "" {
			said += " – " + about
		}
		if !known[said] {
			known[said] = true
			list = append(list, said)
		}
	}
	return list
}
