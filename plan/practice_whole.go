package plan

import (
	"github.com/mabra-hjulet/mabra"
)

// RoleName gives what the model calls a role, and the library's own label where it does not say.
func (m *PracticeModel) RoleName(role Role) mabra.Text {
	for i := range m.Roles {
		if m.Roles[i].Role == role {
			return m.Roles[i].Name
		}
	}
	return mabra.LabelOf(role)
}

// DocumentName gives what the model calls a plan of a form, and the library's own label where it does not say.
func (m *PracticeModel) DocumentName(form Form) mabra.Text {
	for i := range m.Documents {
		if m.Documents[i].Form == form {
			return m.Documents[i].Name
		}
	}
	return mabra.LabelOf(form)
}

// FollowUpName gives what the model calls the follow-up of a plan of a form, and whether it says.
func (m *PracticeModel) FollowUpName(form Form) (mabra.Text, bool) {
	for i := range m.FollowUps {
		if m.FollowUps[i].Form == form {
			return m.FollowUps[i].Name, true
		}
	}
	return mabra.Text{}, false
}

// HolderAt gives who the model makes the named person at a stage of life, and whether it says.
func (m *PracticeModel) HolderAt(stage Stage) (Holder, bool) {
	for i := range m.Holders {
		if m.Holders[i].Stage == stage {
			return m.Holders[i], true
		}
	}
	return Holder{}, false
}

// Wording gives the model's own wording of one of the five questions, and whether it has one.
func (m *PracticeModel) Wording(question int) (mabra.Text, bool) {
	for i := range m.Questions {
		if m.Questions[i].Number == question {
			return m.Questions[i].Text, true
		}
	}
	return mabra.Text{}, false
}

// Weight gives how seriously the model takes the rule with an id, and whether it sees the rule differently at all.
func (m *PracticeModel) Weight(rule string) (ModelWeight, bool) {
	for i := range m.Rules {
		if m.Rules[i].Rule == rule {
			return m.Rules[i].Severity, true
		}
	}
	return "", false
}

// whole gives what applies as a model of its own, which shares nothing with those it was put together of.
func (p *practice) whole() *PracticeModel { return p.PracticeModel.Clone() }
