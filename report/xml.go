package report

import (
	"encoding/xml"
	"fmt"
)

// inXML writes a plain struct as an element and what is in it, a line each. What XML has no way to write is shown as U+FFFD.
func inXML(value any) []byte {
	text, _ := xml.MarshalIndent(value, "", "  ") // structs of texts and numbers cannot fail
	return append(masked(text, speltInXML), '\n')
}

// speltInXML spells a character by its number.
func speltInXML(r rune) string { return fmt.Sprintf("&#x%X;", r) }
