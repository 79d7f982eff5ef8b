package desk

import (
	"encoding/json"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

type matrixRequest struct{}

// A matrixTalk is what a conversation about the matrix needs.
type matrixTalk struct {
	Poles   []pole   `json:"poles"`
	Domains []choice `json:"domains"`
	Child   []choice `json:"child"`  // where a person may place the child
	Around  []choice `json:"around"` // where a person may place what is around the child
}

// A pole is one end of the matrix. What is said at a strong one is something good.
type pole struct {
	choice
	Strong bool `json:"strong"`
}

func askMatrix(a asked, _ matrixRequest) (*matrixTalk, error) {
	talk := &matrixTalk{
		Domains: capitals(choicesOf[resilience.Domain](a.Lang)),
		Child:   capitals(choicesOf[resilience.ChildPlace](a.Lang)),
		Around:  capitals(choicesOf[resilience.AroundPlace](a.Lang)),
	}
	for _, row := range (&resilience.Picture{Matrix: &resilience.Matrix{}}).Rows(a.Lang) {
		talk.Poles = append(talk.Poles, pole{choice{Key: string(row.Pole), Title: row.Label}, row.Strong})
	}
	return talk, nil
}

// capitals begins the titles of choices with a large letter, for choices that stand by themselves.
func capitals(all []choice) []choice {
	for i := range all {
		all[i].Title = sentence.Capital(all[i].Title)
	}
	return all
}

// A proposalsRequest asks what a triangle could give to a matrix. Both may be the same plan.
type proposalsRequest struct {
	Triangle json.RawMessage `json:"triangle"`
	Matrix   json.RawMessage `json:"matrix"`
}

// A proposal is an entry of the triangle that could be a factor of the matrix. It is none until a person takes it.
type proposal struct {
	Words     string            `json:"words"`
	By        string            `json:"by"`
	From      string            `json:"from"`
	Dimension string            `json:"dimension"` // in words
	Because   string            `json:"because"`   // why it is proposed there, in words
	Pole      resilience.Pole   `json:"pole"`
	Otherwise resilience.Pole   `json:"otherwise,omitempty"`
	Domain    resilience.Domain `json:"domain,omitempty"`
}

type proposed struct {
	Proposals []proposal `json:"proposals"`
}

func proposals(a asked, r proposalsRequest) (*proposed, error) {
	from, err := assessedIn(r.Triangle)
	if err != nil {
		return nil, err
	}
	into, err := assessedIn(r.Matrix)
	if err != nil {
		return nil, err
	}
	p := &proposed{Proposals: []proposal{}}
	for _, one := range resilience.FromTriangle(from.Triangle, into.Matrix) {
		p.Proposals = append(p.Proposals, proposal{
			Words: one.Entry.Words, By: one.Entry.By, From: one.Entry.ID, Dimension: dimensionLabel(one.Entry.Dimension, a.Lang),
			Because: mabra.LabelOf(one.Basis).In(a.Lang), Pole: one.Pole, Otherwise: one.Otherwise, Domain: one.Domain,
		})
	}
	return p, nil
}

func dimensionLabel(d triangle.Dimension, lang mabra.Language) string {
	return mabra.LabelOf(d).In(lang)
}
