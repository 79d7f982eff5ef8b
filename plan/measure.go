package plan

import "github.com/mabra-hjulet/mabra"

// A Measure is what somebody outside municipality and region does. It is told in the words of an Action. One that names
// outcomes is held to what an action is held to, and can meet a need; one that names none is told and no more. By is
// Responsible in fewer letters.
type Measure struct {
	ID           string       `yaml:"id" validate:"localid" privacy:"structure"` // only where something names it
	Outcomes     []string     `yaml:"outcomes" validate:"dive,required,localid" privacy:"structure" ref:"outcomes"`
	Text         string       `yaml:"text" validate:"required" privacy:"free-text"`
	By           string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people,organisations"`
	Responsible  string       `yaml:"responsible" validate:"localid" privacy:"identifier" ref:"people,organisations"`
	Organisation string       `yaml:"organisation" validate:"localid" privacy:"structure" ref:"organisations"`
	Level        Level        `yaml:"level" validate:"known" privacy:"code"`
	Manner       string       `yaml:"manner" privacy:"free-text"`
	Frequency    string       `yaml:"frequency" privacy:"free-text"`
	Start        mabra.Date   `yaml:"start" privacy:"date"`
	Due          mabra.Date   `yaml:"due" privacy:"date"`
	Status       ActionStatus `yaml:"status" validate:"known" privacy:"code"` // left out: planned
	Result       string       `yaml:"result" privacy:"free-text"`
	Meeting      string       `yaml:"meeting" validate:"localid" privacy:"structure" ref:"meetings"`
	Confirmed    mabra.Date   `yaml:"confirmed" privacy:"date" when:"happened"`
	Funding      *Funding     `yaml:"funding" privacy:"structure"`
	Codes        []Coding     `yaml:"codes" privacy:"structure"`
	X            mabra.Fields `privacy:"structure"`
}

// Action gives the measure as an action. Whoever it is by is the one responsible.
func (m *Measure) Action() Action {
	responsible := m.Responsible
	if responsible == "" {
		responsible = m.By
	}
	return Action{
		ID: m.ID, Outcomes: m.Outcomes, Text: m.Text, Responsible: responsible, Organisation: m.Organisation,
		Level: m.Level, Manner: m.Manner, Frequency: m.Frequency, Start: m.Start, Due: m.Due, Status: m.Status,
		Result: m.Result, Meeting: m.Meeting, Confirmed: m.Confirmed, Funding: m.Funding, Codes: m.Codes, X: m.X,
	}
}
