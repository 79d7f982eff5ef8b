package mabra

// A Severity says how serious a finding is. The zero Severity is no severity at all; a finding never has it.
type Severity int

// The severities, from the least serious.
const (
	Info    Severity = iota + 1 // worth a look
	Warning                     // guidance or an agreement is not met
	Error                       // the document breaks the law that governs its form, or does not hold together
)

var severities = map[Severity]struct {
	key   string
	label Text
}{
	Info:    {"info", Text{Sv: "upplysning", En: "info"}},
	Warning: {"warning", Text{Sv: "varning", En: "warning"}},
	Error:   {"error", Text{Sv: "fel", En: "error"}},
}

// String gives the severity's key, as JSON output and settings spell it: "info", "warning" or "error".
func (s Severity) String() string { return severities[s].key }

// Label gives the severity as a reader sees it in the language lang.
func (s Severity) Label(lang Language) string { return severities[s].label.In(lang) }

// ParseSeverity gives the severity with the key text, and whether there is one.
func ParseSeverity(text string) (Severity, bool) {
	for s := Info; s <= Error; s++ {
		if severities[s].key == text {
			return s, true
		}
	}
	return 0, false
}
