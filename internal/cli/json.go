package cli

import (
	"bytes"
	"encoding/json"
)

// indentedJSON gives what a command writes for programs.
func indentedJSON(what any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(what)
	return text.Bytes(), err
}

// writeJSON writes what a command writes for programs to the standard output.
func (s *session) writeJSON(what any) {
	text, err := indentedJSON(what)
	if err != nil {
		s.fail(s.say(programAtFault))
		return
	}
	_, _ = s.out.Write(text) // an error stays in out until the end
}
