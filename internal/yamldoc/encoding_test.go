package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// A file that is no text in UTF-8 is known by how it begins, after blank lines and the mark of UTF-8.
func TestFilesOfOtherPrograms(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`{\rtf1 a`: "1:1 rtf", "PK\x03\x04a": "1:1 word", "\xd0\xcf\x11\xe0a": "1:1 word", "%PDF-1": "1:1 pdf", "\x89PNG\r\n": "1:1 binary",
		"\xff\xd8\xff": "1:1 binary", "GIF89a": "1:1 binary", "PK\x05\x06": "1:1 binary", "\x1f\x8ba": "1:1 binary", "\x00\x00a": "1:1 binary",
		"<!DOCTYPE html>": "1:1 web", "<!doctype html>": "1:1 web", "<html>": "1:1 web", "<HTML>": "1:1 web", "<?xml version": "1:1 web",
		"\ufeff<html>": "1:1 web", "\n\r\n \t<html>": "3:1 web", "\ufeff\n<html>": "2:1 web",
		"\xfe\xff\x00a": "1:1 utf-16", "\xff\xfea\x00": "1:1 utf-16", "\x00a\x00b": "1:1 utf-16", "a\x00b\x00": "1:1 utf-16",
		"\xff\xfe": "1:1 utf-16", "a\x00": "1:1 utf-16",
		"a: <html>\n": "", "html: a\n": "", "PK: a": "", "\xfea: b": "", "\xffa: b": "", "a": "", "\x00": "", "a: b\x00": "",
	} {
		findings := foreignFile("a.yaml", []byte(text))
		if want == "" {
			assert.Nil(t, findings, "%q", text)
			continue
		}
		if !assert.Len(t, findings, 1, "%q", text) {
			continue
		}
		f, hint := findings[0], "~as-text"
		if want == "1:1 utf-16" {
			hint = "~save"
		}
		assert.Equal(t, want, f.Position.String()+" "+phrased(f.Rule, f.Args[0].Value)[1:], "%q", text)
		assert.Equal(t, hint, phrased(f.Rule, f.Args[1].Value), "%q", text)
		assert.Equal(t, "a.yaml", f.File)
	}
}

// The first character that belongs in no text is told: what it is, and what to do about it.
func TestCharactersThatBelongInNoText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: a\xe5b\n":               {`3:8-3:9 "\xe5" what=~not-utf-8 hint=~save`},
		"name: a\x01b\n":               {`3:8-3:9 "\x01" what=~control hint=~remove`},
		"name: a\x01b\nnear: \xe5\n":   {`3:8-3:9 "\x01" what=~control hint=~remove`},
		"name: a\xe5b\nnear: \x01\n":   {`3:8-3:9 "\xe5" what=~not-utf-8 hint=~save`},
		"name: å\r\nnear: a\x02\n":     {`4:8-4:9 "\x02" what=~control hint=~remove`},
		"name: å\rnear: a\x02\n":       {`4:8-4:9 "\x02" what=~control hint=~remove`},
		"name: \"a\\u0001b\"\n":        {`3:7-3:17 name "\"a\\u0001b\"" what=~escaped hint=~double-backslash`},
		"x-a: \"\\x7f\"\n":             {`3:6-3:12 "\"\\x7f\"" what=~escaped hint=~double-backslash`},
		"\"x-\\u0001\": a\n":           {`3:1-3:11 "\"x-\\u0001\"" what=~escaped hint=~double-backslash`},
		"name: a\ufeffb\n":             {`3:7-3:10 name "a\ufeffb" what=~control hint=~remove`},
		"name: \"a\\tb\\n\\r\"\n":      {},
		"name: \"å\\u0085\\u00e5\"\n":  {},
		"name: a\u0080b\n":             {"3:8-3:9 \"\\u0080\" what=~control hint=~remove"},
		"name: \"\uffff\"\n":           {"3:8-3:9 \"\\uffff\" what=~control hint=~remove"},
		"name: \"\ufffe\"\n":           {"3:8-3:9 \"\\ufffe\" what=~control hint=~remove"},
		"name: \"a\x7f\"\n":            {`3:9-3:10 "\x7f" what=~control hint=~remove`},
		"name: \"\u0085\u00a0\ufffd\"": {},
	} {
		assert.Equal(t, want, toldOf(head+text, "encoding"), "%q", text)
	}
}

// In place of a character that is lost stands what says so; a control character by itself is read as if it were not there, and as a space
// where one has to stand.
func TestInPlaceOfWhatBelongsInNoText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"name:\x01a\n": "a", "name:\x01\x02a\n": "a", "\x0cname: a\n": "a", "\x0c\x01name: a\n": "a", "name: a\n\x0c\n": "a",
		"name: a\x01b\n": "a\ufffdb", "name: \x01b\n": "\ufffdb", "name: \"\x01b\"\n": "\ufffdb", "name: a\x01\n": "a\ufffd",
		"name: \xe5\n": "\ufffd", "name: a\xe5b\n": "a\ufffdb", "name: \"a:\xe5b\"\n": "a:\ufffdb", "name: \"a:\x01b\"\n": "a: b",
		"name: \"a\n  \xe5b\"\n": "a \ufffdb",
	} {
		assert.Equal(t, want, readHouse(t, head+text).Name, "%q", text)
	}
	assert.Equal(t, []string{"a", "b"}, readHouse(t, head+"names:\n  -\x01a\n  -\x01\x01b\n").Names)
}

// A mark of UTF-8 that begins a line is told once and not read as a part of the line's name.
func TestMarksThatBeginLines(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: a\n\ufeffnear: b\n":                           {`4:1-4:8 "near: b" byte-order-mark`},
		"name: a\n\ufeffnear: b\n\ufeffkeeper: c\n":          {`4:1-4:8 "near: b" byte-order-mark`},
		"name: a\n\ufeff\ufeffnear: b\n":                     {`4:1-4:8 "near: b" byte-order-mark`},
		"name: å\nnumber: 1\n\ufeffnear: b\n":                {`5:1-5:8 "near: b" byte-order-mark`},
		"name: a\u2028\ufeffnear: b\r\ufeffkeeper: c\n":      {`4:1-4:8 "near: b" byte-order-mark`},
		"name: a\n---\n" + head + "name: a\n\ufeffnear: b\n": {`8:1-8:8 "near: b" byte-order-mark`},
		"name: a\nnear: b\n":                                 {},
	} {
		assert.Equal(t, want, toldOf(head+text, "syntax"), "%q", text)
		documents, _ := Read("a.yaml", []byte(head+text), mabra.DefaultLimits(), kinds)
		h := documents[len(documents)-1].Value.(*house)
		assert.Equal(t, "b", h.Near, "%q", text)
	}
	h := readHouse(t, head+"name: a\n\ufeff\ufeffnear: b\n\ufeffkeeper: \"c\ufeffd\"\n")
	assert.Equal(t, "b", h.Near)
	assert.Equal(t, "", h.Keeper, "a mark within a text is told there")
}
