package plan

import "github.com/mabra-hjulet/mabra"

// A Risk is something that may happen, in words. There are no points and no levels.
type Risk struct {
	ID          string       `yaml:"id" validate:"localid" privacy:"structure"` // only where something names it
	Text        string       `yaml:"text" validate:"required" privacy:"free-text"`
	About       string       `yaml:"about" validate:"localid" privacy:"identifier" ref:"people"`
	Likelihood  string       `yaml:"likelihood" privacy:"free-text"`
	Seriousness string       `yaml:"seriousness" privacy:"free-text"`
	Measures    string       `yaml:"measures" privacy:"free-text"` // what is done about it
	By          string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date        mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X           mabra.Fields `privacy:"structure"`
}

// A Harm is a concern that the child comes to harm, and what became of it. The duty to report at once waits for no plan
// and no consent (socialtjänstlagen 2025:400, chapter 19, section 1).
type Harm struct {
	Text               string       `yaml:"text" privacy:"free-text"`
	By                 string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date               mabra.Date   `yaml:"date" validate:"required" privacy:"date" when:"happened"`
	Reported           mabra.Date   `yaml:"reported" privacy:"date" when:"happened"` // to social services
	NotReportedBecause string       `yaml:"notReportedBecause" privacy:"free-text"`
	X                  mabra.Fields `privacy:"structure"`
}

// A Contingency says what happens if things do not go as planned.
type Contingency struct {
	ID      string       `yaml:"id" validate:"localid" privacy:"structure"`                        // only where something names it
	Trigger string       `yaml:"trigger" validate:"required" privacy:"free-text" holds:"services"` // what would have to happen
	Then    string       `yaml:"then" privacy:"free-text" holds:"services"`                        // what is done then
	Who     []string     `yaml:"who" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	X       mabra.Fields `privacy:"structure"`
}

// Compulsory says what part compulsory measures have in the plan, if any.
type Compulsory struct {
	Role       string       `yaml:"role" privacy:"free-text"`
	Basis      LegalBasis   `yaml:"basis" validate:"known" privacy:"code"`
	Conditions string       `yaml:"conditions" privacy:"free-text"`
	By         string       `yaml:"by" validate:"localid" privacy:"structure" ref:"people,organisations"` // who decided
	From       mabra.Date   `yaml:"from" privacy:"date"`
	Until      mabra.Date   `yaml:"until" privacy:"date"`
	X          mabra.Fields `privacy:"structure"`
}
