// Code generated from the types of this package; DO NOT EDIT.
// Run go test ./internal/encodings -update.

package resilience

import "github.com/mabra-hjulet/mabra/internal/yamldoc"

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Document) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("Resilience", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Document) UnmarshalJSON(data []byte) error {
	return yamldoc.UnmarshalJSON("Resilience", data, v)
}

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Document) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("Resilience", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Document) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("Resilience", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Factor) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Factor) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Factor) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Factor) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Matrix) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Matrix) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Matrix) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Matrix) UnmarshalYAML(unmarshal func(any) error) error {
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
