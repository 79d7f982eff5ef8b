package document

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
)

// What tells that somebody meant a text as a document of the format, read or unread: its name, one of its kinds, or fields
// that documents of other kinds seldom have.
var (
	ourName  = regexp.MustCompile(`(?i)mabra/`)
	ourKind  = regexp.MustCompile(`(?i)(?:^|[\s{,"'])kind["']?\s*:\s*["']?(?:` + strings.Join(Kinds(), "|") + `|` + SettingsKind + `)\b`)
	ourField = regexp.MustCompile(`(?:^|[\s{,"'])(child|needs|outcomes|consents|readings|contingency|informed|views)["']?\s*:`)
)

// Foreign reports whether a text is none of the format's documents and was not meant as one: nothing in it says so. A text
// that might be a plan with its first lines gone, or in another encoding, is not foreign.
func Foreign(text []byte) bool {
	if len(bytes.TrimSpace(text)) == 0 || bytes.IndexByte(text, 0) >= 0 || ourName.Match(text) || ourKind.Match(text) {
		return false
	}
	first := ""
	for rest := text; ; {
		at := ourField.FindSubmatchIndex(rest)
		if at == nil {
			return true
		}
		switch field := string(rest[at[2]:at[3]]); first {
		case "", field:
			first = field
		default:
			return false // two of them
		}
		rest = rest[at[1]:]
	}
}

// HoldsBaseline reports whether a text is one of known findings, as Baseline.Encode writes them, and no document.
func HoldsBaseline(text []byte) bool {
	var held struct {
		Known      []map[string]json.RawMessage `json:"known"`
		APIVersion json.RawMessage              `json:"apiVersion"`
		Kind       json.RawMessage              `json:"kind"`
	}
	if !bytes.Contains(text, []byte(`"known"`)) || json.Unmarshal(text, &held) != nil {
		return false
	}
	if held.Known == nil || held.APIVersion != nil || held.Kind != nil {
		return false
	}
	for _, entry := range held.Known {
		if entry["rule"] == nil {
			return false
		}
	}
	return true
}
