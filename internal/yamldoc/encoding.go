package yamldoc

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// foreignFile recognises by its first bytes what is no text in UTF-8: text in UTF-16 or UTF-32, and the files of other
// programs.
func foreignFile(file string, stream []byte) mabra.Findings {
	text := bytes.TrimLeft(bytes.TrimPrefix(stream, []byte(byteOrderMark)), " \t\r\n")
	for _, f := range otherFiles {
		if bytes.HasPrefix(text, []byte(f.begins)) {
			found := encodingAt(file, f.phrase, "as-text")
			found[0].Position.Line += countLines(stream[:len(stream)-len(text)])
			return found
		}
	}
	wide := bytes.HasPrefix(stream, []byte{0xFE, 0xFF}) || bytes.HasPrefix(stream, []byte{0xFF, 0xFE}) ||
		len(stream) > 1 && (stream[0] == 0) != (stream[1] == 0)
	if !wide {
		return nil
	}
	return encodingAt(file, "utf-16", "save")
}

// otherFiles are what the files of other programs begin with, and the phrases that name them.
var otherFiles = []struct{ begins, phrase string }{
	{`{\rtf`, "rtf"}, {"PK\x03\x04", "word"}, {"\xd0\xcf\x11\xe0", "word"}, {"%PDF-", "pdf"},
	{"\x89PNG", "binary"}, {"\xff\xd8\xff", "binary"}, {"GIF8", "binary"}, {"PK\x05\x06", "binary"}, {"\x1f\x8b", "binary"},
	{"\x00\x00", "binary"},
	{"<!DOCTYPE", "web"}, {"<!doctype", "web"}, {"<html", "web"}, {"<HTML", "web"}, {"<?xml", "web"},
}

func encodingAt(file, what, hint string) mabra.Findings {
	finding := rules.Encoding.At(file, mabra.Position{Line: 1, Column: 1})
	finding.Args = encodingArgs(what, hint)
	return mabra.Findings{finding}
}

// encodingArgs gives what the rule says of a file or character, as two of its phrases: what it is, and what to do.
func encodingArgs(what, hint string) []mabra.Arg {
	return []mabra.Arg{
		{Name: "what", Value: rules.Encoding.Phrase(what)}, {Name: "hint", Value: rules.Encoding.Phrase(hint)},
	}
}

// repair reports the first character of text that does not belong in it and gives the text with every such character
// replaced by U+FFFD. It gives false when there is none.
func (w *walk) repair(text []byte) ([]byte, bool) {
	var repaired bytes.Buffer
	line, column, found := 1, 1, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if what, bad := misplaced(r, size); bad {
			if !found && !w.lost {
				hint := "save"
				if what == "control" {
					hint = "remove"
				}
				w.report(&rules.Encoding, w.place(line, column), encodingArgs(what, hint)...)
			}
			found = true
			w.lost = w.lost || what == "not-utf-8"
			repaired.WriteString(inPlaceOf(what, text[:i]))
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

// inPlaceOf gives what is read for a character that does not belong in a text, after what stands before it: nothing where a line
// begins and a space where words do, for a control character that stands by itself, and otherwise what says that a character
// is lost.
func inPlaceOf(what string, before []byte) string {
	if what == "control" {
		line := before[1+bytes.LastIndexByte(before, '\n'):]
		switch words := bytes.TrimFunc(line, unicode.IsControl); {
		case len(words) == 0:
			return ""
		case words[len(words)-1] == ':' || words[len(words)-1] == '-':
			return " "
		}
	}
	return string(utf8.RuneError)
}

// withoutMarks reports the first byte order mark that begins a line, and gives the text without them: no reader of YAML
// takes one for a part of a name.
func (w *walk) withoutMarks(text []byte) []byte {
	mark, kept := []byte(byteOrderMark), make([]byte, 0, len(text))
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

// misplaced reports whether a character belongs in no text, and gives the phrase that names it.
func misplaced(r rune, size int) (what string, bad bool) {
	switch {
	case r == utf8.RuneError && size == 1:
		return "not-utf-8", true
	case r < ' ' && r != '\t' && r != '\n' && r != '\r', r >= 0x7F && r <= 0x9F && r != 0x85, r == 0xFEFF, r == 0xFFFE, r == 0xFFFF:
		return "control", true
	}
	return "", false
}
