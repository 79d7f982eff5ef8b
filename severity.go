package mabra

import "errors"

// A Severity says how serious a finding is. The zero Severity is no severity at all; a finding never has it.
type Severity int

// The severities, from the least serious.
const (
	Info    Severity = iota + 1 // worth a look
	Warning                     // guidance or an agreement is not met
	Error                       // the document breaks the law that governs its form, or does not hold together
)

// severities has a row for each severity, at its place. The first one is that of no severity.
var severities = [...]Term{
	Info:    {Key: "info", Label: Text{Sv: "upplysning", En: "info"}},
	Warning: {Key: "warning", Label: Text{Sv: "varning", En: "warning"}},
	Error:   {Key: "error", Label: Text{Sv: "fel", En: "error"}},
}

// Severities lists the severities, from the least serious.
func Severities() []Severity { return []Severity{Info, Warning, Error} }

func (s Severity) term() Term {
	if s < 0 || int(s) >= len(severities) {
		return Term{}
	}
	return severities[s]
}

// String gives the severity's key, as JSON output and settings spell it: "info", "warning" or "error".
func (s Severity) String() string { return s.term().Key }

// Label gives the severity as a reader sees it in the language lang.
func (s Severity) Label(lang Language) string { return s.term().Label.In(lang) }

// ParseSeverity gives the severity with the key text, and whether there is one.
func ParseSeverity(text string) (Severity, bool) {
	for _, s := range Severities() {
		if severities[s].Key == text {
			return s, true
		}
	}
	return 0, false
}

var errSeverity = errors.New("not a severity: info, warning or error")

// MarshalText gives the same text as String: encoding/json and YAML spell a severity as settings do. No severity is an
// empty text.
func (s Severity) MarshalText() ([]byte, error) {
	if s != 0 && s.String() == "" {
		return nil, errSeverity
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads what ParseSeverity reads; an empty text gives no severity. The error never repeats the text.
func (s *Severity) UnmarshalText(text []byte) error {
	parsed, ok := ParseSeverity(string(text))
	if !ok && len(text) > 0 {
		return errSeverity
	}
	*s = parsed
	return nil
}
