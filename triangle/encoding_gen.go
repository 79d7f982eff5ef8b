// Code generated from the types of this package; DO NOT EDIT.
// Run go test ./internal/encodings -update.

package triangle

import "github.com/mabra-hjulet/mabra/internal/yamldoc"

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Document) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("Triangle", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Document) UnmarshalJSON(data []byte) error {
	return yamldoc.UnmarshalJSON("Triangle", data, v)
}

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Document) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("Triangle", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Document) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("Triangle", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Entry) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Entry) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Entry) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Entry) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v NotExplored) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *NotExplored) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v NotExplored) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *NotExplored) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Triangle) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Triangle) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Triangle) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Triangle) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}
