// Code generated from the types of this package; DO NOT EDIT.
// Run go test ./internal/encodings -update.

package plan

import "github.com/mabra-hjulet/mabra/internal/yamldoc"

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Absence) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Absence) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Absence) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Absence) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Action) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Action) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Action) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Action) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Ages) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Ages) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Ages) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Ages) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v AlsoMember) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *AlsoMember) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v AlsoMember) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *AlsoMember) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Analysis) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Analysis) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Analysis) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Analysis) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Assessment) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Assessment) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Assessment) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Assessment) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Child) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Child) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Child) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Child) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Closing) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Closing) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Closing) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Closing) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Coding) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Coding) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Coding) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Coding) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Compulsory) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Compulsory) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Compulsory) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Compulsory) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Consent) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Consent) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Consent) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Consent) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Contact) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Contact) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Contact) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Contact) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Contingency) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Contingency) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Contingency) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Contingency) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Copy) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Copy) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Copy) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Copy) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Disagreement) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Disagreement) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Disagreement) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Disagreement) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v DocumentName) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *DocumentName) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v DocumentName) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *DocumentName) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Earlier) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Earlier) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Earlier) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Earlier) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Event) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Event) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Event) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Event) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v ForumUse) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ForumUse) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v ForumUse) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ForumUse) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Funding) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Funding) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Funding) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Funding) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Grades) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Grades) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Grades) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Grades) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Harm) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Harm) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Harm) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Harm) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Holder) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Holder) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Holder) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Holder) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Identifier) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Identifier) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Identifier) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Identifier) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Informed) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Informed) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Informed) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Informed) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Interval) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Interval) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Interval) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Interval) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Kin) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Kin) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Kin) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Kin) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v LeadChoice) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *LeadChoice) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v LeadChoice) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *LeadChoice) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Measure) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Measure) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Measure) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Measure) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Meeting) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Meeting) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Meeting) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Meeting) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Member) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Member) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Member) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Member) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Moved) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Moved) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Moved) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Moved) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Need) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Need) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Need) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Need) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Obstacle) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Obstacle) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Obstacle) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Obstacle) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Organisation) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Organisation) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Organisation) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Organisation) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Origin) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Origin) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Origin) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Origin) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Others) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Others) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Others) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Others) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Outcome) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Outcome) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Outcome) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Outcome) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Person) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Person) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Person) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Person) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Placement) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Placement) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Placement) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Placement) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Plan) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("Plan", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Plan) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("Plan", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Plan) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("Plan", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Plan) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("Plan", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v PracticeModel) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("PracticeModel", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *PracticeModel) UnmarshalJSON(data []byte) error {
	return yamldoc.UnmarshalJSON("PracticeModel", data, v)
}

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v PracticeModel) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("PracticeModel", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *PracticeModel) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("PracticeModel", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Principle) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Principle) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Principle) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Principle) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Proposal) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Proposal) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Proposal) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Proposal) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Question) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Question) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Question) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Question) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Reason) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Reason) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Reason) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Reason) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Referral) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Referral) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Referral) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Referral) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Registration) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Registration) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Registration) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Registration) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Related) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Related) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Related) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Related) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Resistance) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Resistance) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Resistance) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Resistance) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Review) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Review) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Review) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Review) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v ReviewOutcome) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ReviewOutcome) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v ReviewOutcome) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ReviewOutcome) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v ReviewTimes) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ReviewTimes) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v ReviewTimes) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ReviewTimes) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Reviews) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Reviews) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Reviews) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Reviews) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Risk) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Risk) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Risk) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Risk) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v RoleName) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *RoleName) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v RoleName) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *RoleName) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v RuleChange) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *RuleChange) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v RuleChange) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *RuleChange) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Sharing) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Sharing) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Sharing) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Sharing) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Signal) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Signal) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Signal) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Signal) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Signature) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Signature) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Signature) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Signature) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Specialist) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Specialist) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Specialist) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Specialist) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v TargetGroup) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *TargetGroup) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v TargetGroup) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *TargetGroup) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Transition) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Transition) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Transition) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Transition) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v View) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *View) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v View) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *View) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Wording) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Wording) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Wording) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Wording) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}
