// Code generated from the types of this package; DO NOT EDIT.
// Run go test ./internal/encodings -update.

package wheel

import "github.com/mabra-hjulet/mabra/internal/yamldoc"

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Area) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Area) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Area) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Area) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Document) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("Wheel", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Document) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("Wheel", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Document) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("Wheel", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Document) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("Wheel", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Label) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Label) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Label) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Label) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Mark) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Mark) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Mark) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Mark) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Model) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("WheelModel", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Model) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("WheelModel", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Model) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("WheelModel", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Model) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("WheelModel", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Reading) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Reading) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Reading) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Reading) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Scale) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Scale) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Scale) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Scale) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v ScaleLabel) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ScaleLabel) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v ScaleLabel) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *ScaleLabel) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}

// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v Wheel) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON("", v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Wheel) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON("", data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v Wheel) MarshalYAML() (any, error) { return yamldoc.MarshalYAML("", v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *Wheel) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML("", unmarshal, v)
}
