package yamldoc

import (
	"bytes"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// wideEncoding recognises text in UTF-16 or UTF-32 by its first bytes.
func wideEncoding(file string, stream []byte) mabra.Findings {
	wide := bytes.HasPrefix(stream, []byte{0xFE, 0xFF}) || bytes.HasPrefix(stream, []byte{0xFF, 0xFE}) ||
		len(stream) > 1 && (stream[0] == 0) != (stream[1] == 0)
	if !wide {
		return nil
	}
	finding := rules.Encoding.At(file, mabra.Position{Line: 1, Column: 1})
	finding.Args = []mabra.Arg{{Name: "what", Value: rules.Encoding.Phrase("utf-16")}}
	return mabra.Findings{finding}
}

// repair reports the first character of text that does not belong in it and gives the text with every such character
// replaced by U+FFFD. It gives false when there is none.
func (w *walk) repair(text []byte) ([]byte, bool) {
	var repaired bytes.Buffer
	line, column, found := 1, 1, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if what, bad := misplaced(r, size); bad {
			if !found {
				w.report(&rules.Encoding, w.place(line, column), mabra.Arg{Name: "what", Value: what})
				found = true
			}
			repaired.WriteRune(utf8.RuneError)
		} else {
			repaired.Write(text[i : i+size])
		}
		column++
		if breakAt(text[i:]) == size { // not at the first half of \r\n
			line, column = line+1, 1
		}
		i += size
	}
	return repaired.Bytes(), found
}

// withoutMarks reports the first byte order mark that begins a line, and gives the text without them: no reader of YAML
// takes one for a part of a name.
func (w *walk) withoutMarks(text []byte) []byte {
	mark := []byte(byteOrderMark)
	if !bytes.Contains(text, mark) {
		return text
	}
	kept := make([]byte, 0, len(text))
	for first := true; ; {
		i := bytes.Index(text, mark)
		if i < 0 {
			return append(kept, text...)
		}
		kept = append(kept, text[:i]...)
		switch {
		case !endsLine(kept):
			kept = append(kept, mark...)
		case first:
			first = false
			w.add(mabra.Finding{Rule: &rules.Syntax, Variant: "byte-order-mark", Position: w.place(1+countLines(kept), 1)})
		}
		text = text[i+len(mark):]
	}
}

func misplaced(r rune, size int) (mabra.Text, bool) {
	switch {
	case r == utf8.RuneError && size == 1:
		return rules.Encoding.Phrase("not-utf-8"), true
	case r < ' ' && r != '\t' && r != '\n' && r != '\r', r >= 0x7F && r <= 0x9F && r != 0x85, r == 0xFEFF, r == 0xFFFE, r == 0xFFFF:
		return rules.Encoding.Phrase("control"), true
	}
	return mabra.Text{}, false
}
