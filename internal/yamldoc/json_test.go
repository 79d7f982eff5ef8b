package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Where a text stops being JSON, marked with a ¤, and why.
func TestWhyNotJSON(t *testing.T) {
	t.Parallel()
	for marked, want := range map[string]string{
		`{"a": 1¤,}`: "comma", `{"a": [1¤,]}`: "comma", `{"a": [1¤, ` + "\n" + `]}`: "comma", `[1¤,}`: "comma",
		`{"a": 1¤]`: "stops", `[1¤}`: "stops", `{"a"¤}`: "stops", `{"a":¤}`: "stops", `{"a": ¤,}`: "stops",
		`{¤'a': 1}`: "quote '", `{"a": ¤'b'}`: "quote '", `{"a": ¤”b”}`: "quote ”", `{"a": ¤’b’}`: "quote ’",
		"¤# b\n{}": "note", "{\"a\": 1 ¤// b\n}": "note", "{\"a\": 1, ¤/* b */}": "note", "{¤# b\n\"a\": 1}": "note",
		`{¤a: 1}`: "name", `{"a": 1, ¤åa : 1}`: "name", `{"a": ¤b}`: "word", `{"a": ¤b , "c": 1}`: "word",
		`{"a": ¤True}`: "word", `{"a": tr¤ve}`: "word", `¤apiVersion: a`: "name", "¤a\n:": "word",
		`{"a": 2026¤-01-02}`: "word", `{"a": 2020¤-01-02}`: "word", `{"a": 2029¤-01-02}`: "word",
		`{"a": 1 ¤-2}`: "word", `{"a": "b"¤-2}`: "stops",
		`¤-`: "stops", `-¤ a`: "stops", `{"a": -¤b}`: "word", `{"a": 1.¤b}`: "word", `{"a": 1e¤.}`: "stops",
		`0¤-1`: "word", `9¤-1`: "word", `{"a"¤-1}`: "stops",
		"{\"a\": \"b¤\tc\"}": "tab", "{\"a\": \"b¤\nc\"}": "break", "{\"a\": \"b¤\x01c\"}": "break",
		`{"a": "\¤q"}`: "stops", `{"a": "\u12¤x4"}`: "stops",
		`{"a": 1} ¤{"b": 2}`: "stops", `{"a": 1 ¤"b": 2}`: "stops", `{"a": ¤1`: "stops", `{"a": ¤+1}`: "stops",
		`¤`: "stops", "¤%a": "stops", `{"a": ¤å}`: "word",
	} {
		text := strings.Replace(marked, "¤", "", 1)
		at, variant, mark, isNot := WhyNotJSON([]byte(text))
		if mark != 0 {
			variant += " " + string(mark)
		}
		assert.True(t, isNot, text)
		assert.Equal(t, marked+" is "+want, text[:at]+"¤"+text[at:]+" is "+variant)
	}
	for _, text := range []string{`{}`, ` {"a": [1, -2.5e3, true, null, "b\u00e5\n"]} ` + "\n", `[]`, `"a"`} {
		at, variant, mark, isNot := WhyNotJSON([]byte(text))
		assert.Equal(t, 0, at, text)
		assert.Equal(t, "", variant, text)
		assert.Zero(t, mark, text)
		assert.False(t, isNot, text)
	}
}

// What begins as JSON and cannot be read is told as what it is where that is known, and otherwise where it stops being JSON.
func TestMistakesOfJSON(t *testing.T) {
	t.Parallel()
	const begins = `{"apiVersion": "mabra/v1", "kind": "House", `
	for text, want := range map[string][]string{
		begins + "\"na\nme\": \"a\"}":         {`1:48-1:48 "" json`},
		"\n " + begins + "\"na\nme\": \"a\"}": {`2:49-2:49 "" json`},
		begins + "   \r":                      {`1:43-1:44 "," json`}, // where nothing follows: the last thing that stands there
		begins + "\"name\": \"a\"}\r\"":       {`2:1-2:2 "\"" json`},
		head + "\r\t":                         {`3:1-3:1 "" unclear`},
		begins + "\"name\": \"a\nb\"}":        {},
		begins + "\"name\": \"a":              {`1:53-1:55 "\"a" quote mark="`},
		begins + "\"na\nme\": \"a\"":          {`1:1-1:2 "{" bracket mark=~brace closing=}`},
		begins + "\"name\": \"\\q\"}":         {`1:54-1:56 "\\q" escape-json`},
		head + "name: \"\\q\"\n":              {`3:8-3:10 "\\q" escape`},
		begins + "// a\n\"name\": \"b\"}":     {`1:45-1:49 "// a" comment-mark-json`},
		"{apiVersion: a, \"b\": \"\\q\"}\n":   {`1:23-1:25 "\\q" escape`},
		"[[\"a\nb\": 1]]\n":                   {`2:3-2:4 ":" colon-in-bracket`},
		"[{\"a\": \"\\q\"}]\n":                {`1:9-1:11 "\\q" escape-json`},
		"[\"\\q\"]\n":                         {`1:3-1:5 "\\q" escape-json`},
	} {
		assert.Equal(t, want, toldOf(text, "syntax"), "%q", text)
	}
}
