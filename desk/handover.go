package desk

import (
	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A handover is what has to be chosen before pages of a plan are made: who is to have one, what may stand on it.
type handover struct {
	Receivers []receiver   `json:"receivers"`
	Family    []choice     `json:"family"`
	Actions   []choice     `json:"actions"`
	Texts     []textToRead `json:"texts"`
	Language  string       `json:"language"` // of the plan
	Protected bool         `json:"protected"`
	MadeUp    bool         `json:"madeUp"`
}

// A receiver is somebody whom the plan's copies name.
type receiver struct {
	choice
	Refused string   `json:"refused,omitempty"` // why there is no page for this one, as the name of a text
	Whole   bool     `json:"whole"`
	LeftOut []string `json:"leftOut"` // why something does not stand on it, each reason once
}

// A textToRead is something that somebody has written in the plan, for a person to read before a consultation.
type textToRead struct {
	AsRead string  `json:"asRead"`
	Place  string  `json:"place"`
	Pieces []piece `json:"pieces"`
}

// A piece is a part of a text; it is marked where a program has found something to look at.
type piece struct {
	Words  string `json:"words"`
	Marked bool   `json:"marked"`
}

// handOver says what there is to choose before a page of a plan is handed to somebody.
func handOver(a asked, r textRequest) (*handover, error) {
	p, _, err := a.planIn(r)
	if err != nil {
		return nil, err
	}
	x := p.Index(a.checking()...)
	h := &handover{
		Receivers: receivers(x, a.Lang), Language: string(p.Language), MadeUp: p.Synthetic, Protected: hidden(p),
		Family: []choice{}, Actions: []choice{}, Texts: []textToRead{},
	}
	for i := range p.People {
		if one := &p.People[i]; one.Has(plan.RoleChild) || one.Has(plan.RoleGuardian) || one.Organisation == "" {
			h.Family = append(h.Family, choice{Key: one.ID, Title: called(x, one.ID, a.Lang)})
		}
	}
	for _, one := range x.LiveActions() {
		h.Actions = append(h.Actions, choice{Key: one.ID, Title: one.Text})
	}
	for _, text := range x.DeIdentify(uuid.Nil).Texts {
		h.Texts = append(h.Texts, textToRead{text.AsRead(), plan.PlaceInWords(text.Path).In(a.Lang), pieces(text)})
	}
	return h, nil
}

// hidden reports whether the child's whereabouts are protected.
func hidden(p *plan.Plan) bool {
	return p.Child.Protection != "" && p.Child.Protection != plan.ProtectionNone
}

// receivers gives everybody whom the plan's copies name, once.
func receivers(x *plan.Index, lang mabra.Language) []receiver {
	list, known := []receiver{}, map[string]bool{}
	for i := range x.Copies {
		to := x.Copies[i].To
		if to == "" || known[to] {
			continue
		}
		known[to] = true
		one := receiver{choice: choice{Key: to, Title: called(x, to, lang)}, LeftOut: []string{}}
		if delivery, err := x.CopyFor(to); err != nil {
			one.Refused = nameOf(err)
		} else {
			one.Whole, one.LeftOut = delivery.Whole, reasons(delivery.LeftOut, lang)
		}
		list = append(list, one)
	}
	return list
}

func reasons(all []plan.LeftOut, lang mabra.Language) []string {
	list, known := []string{}, map[string]bool{}
	for _, out := range all {
		if because := mabra.LabelOf(out.Because).In(lang); !known[because] {
			known[because] = true
			list = append(list, because)
		}
	}
	return list
}

// pieces cuts a text at the spots that were found in it.
func pieces(t plan.FreeText) []piece {
	list, at := []piece{}, 0
	for _, spot := range t.Spots {
		if spot.Start < at || spot.End > len(t.Words) || spot.Start >= spot.End {
			continue
		}
		if spot.Start > at {
			list = append(list, piece{t.Words[at:spot.Start], false})
		}
		list = append(list, piece{t.Words[spot.Start:spot.End], true})
		at = spot.End
	}
	if at < len(t.Words) {
		list = append(list, piece{t.Words[at:], false})
	}
	return list
}

// called gives what somebody in the plan is called, a person or a service, and what they are there. Who has no name goes by their part
// in the plan; an id is shown to nobody.
func called(x *plan.Index, id string, lang mabra.Language) string {
	if o := x.Organisation(id); o != nil {
		return o.Name
	}
	p := x.Person(id)
	switch {
	case p == nil:
		return ""
	case p.Name != "" && p.Title != "":
		return p.Name + ", " + p.Title
	case p.Name != "":
		return p.Name
	case p.Has(plan.RoleChild) && x.Child.Pseudonym != "":
		return x.Child.Pseudonym
	case p.Title != "":
		return p.Title
	case p.Relation != "":
		return p.Relation
	case len(p.Roles) > 0:
		return x.RoleName(p.Roles[0]).In(lang)
	}
	return ""
}
