package plan_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/report"
)

const (
	maxTime   = time.Second
	maxMemory = 256 << 20
	mebibyte  = 1 << 20

	gross     = 20 // times as much is never taken, however busy the machine; beyond it a process is ended
	smallSize = 16 << 10
)

// A hostile is an input made to be expensive, or one that has brought readers of YAML down, and what must be found:
// rules of form with their places; "nothing" where it is legal.
type hostile struct {
	name  string
	text  func() string
	found []string // "rule line:column"; these are among the findings: where nothing stands around it, about the form
	with  func() around
}

const (
	header = "apiVersion: mabra/v1\nkind: Plan\n"
	whole  = header + "id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e\nrevision: 1\nstatus: draft\nform: own\nlanguage: sv\n" +
		"created: 2026-03-09\nchild:\n  pseudonym: Barn A\n" // 10 lines
)

// shrink makes what is repeated so many times smaller, to see how the time grows. It is set once, as the process begins.
var shrink = 1

// shrunk gives a number of times; what is only a few stays a few.
func shrunk(n int) int {
	if n < 100 {
		return n
	}
	return n / shrink
}

func times(n int, s string) string { return strings.Repeat(s, shrunk(n)) }

// fill repeats a piece until it takes up n bytes, and no more.
func fill(n int, piece string) string { return times(n/len(piece), piece) }

// numbered repeats a piece with a number in it.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range shrunk(n) {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func utf16(text string, low, high int, mark bool) string {
	var b strings.Builder
	put := func(r rune) {
		pair := [2]byte{}
		pair[low], pair[high] = byte(r), byte(r>>8)
		b.Write(pair[:])
	}
	if mark {
		put(0xFEFF)
	}
	for _, r := range text {
		put(r)
	}
	return b.String()
}

func nested(depth int) string {
	var b strings.Builder
	for i := range depth {
		b.WriteString(times(i, " ") + "a:\n")
	}
	return b.String()
}

const tooMuch = "too-large 1:1"

var hostiles = []hostile{
	{"empty", func() string { return "" }, []string{"empty-document 1:1"}, nil},
	{"only comments", func() string { return "# a\n# b" }, []string{"empty-document 1:1"}, nil},
	{"100 000 comments", func() string { return times(100_000, "# abc\n") }, []string{"empty-document 1:1"}, nil},
	{"100 000 comments before", func() string { return times(100_000, "# abc\n") + whole }, []string{"nothing"}, nil},
	{"100 000 comments inside", func() string { return whole + "needs:\n" + times(100_000, "  # abc\n") + "  - id: a\n" }, []string{"missing-field 100012:5"}, nil},
	{"50 000 comments beside", func() string { return whole + "needs:\n" + times(25_000, "  - # abc\n    # def\n    {} #\n") }, []string{"missing-field 14:5"}, nil},
	{"comments between fields", func() string { return whole + "x-a:\n" + numbered(9_999, "  # a\n  b%d: 1\n  # c\n\n") }, []string{"nothing"}, nil},
	{"one key 16 kB long, twice", func() string { return whole + times(2, "? "+times(16<<10, "k")+"\n: 1\n") }, []string{"too-large 11:3", "too-large 13:3"}, nil},
	{"16 kB of one key in a flow", func() string { return "{" + fill(16<<10, "a: 1,") + "}" }, []string{"duplicate-key 1:7"}, nil},
	{"16 kB of one key", func() string { return whole + fill(16<<10, "a: 1\n") }, []string{"unknown-field 11:1", "duplicate-key 12:1"}, nil},
	{"1 MiB of one key", func() string { return whole + fill(mebibyte-1000, "a: 1\n") }, []string{tooMuch}, nil},
	{"9 000 of a known key", func() string { return whole + times(9_000, "form: sip\n") }, []string{"duplicate-key 11:1"}, nil},
	{"9 000 of each key", func() string { return whole + numbered(4_500, "a%d: 1\n") + numbered(4_500, "a%d: 1\n") }, []string{"unknown-field 11:1", "duplicate-key 4511:1"}, nil},
	{"40 000 unique keys", func() string { return header + numbered(40_000, "k%d: 1\n") }, []string{tooMuch}, nil},
	{"40 000 unique keys in a field", func() string { return whole + "x-a: {" + numbered(40_000, "k%d: 1, ") + "}\n" }, []string{"too-large 11:6"}, nil},
	{"9 900 unknown keys", func() string { return whole + numbered(9_900, "unknowm%d: 1\n") }, []string{"unknown-field 11:1", "unknown-field 9910:1"}, nil},
	{"1 MiB of unknown keys", func() string { return header + numbered(90_000, "k%d: 1\n") }, []string{tooMuch}, nil},
	{"45 000 unknown keys in items", func() string { return whole + "needs:\n" + times(16_000, "  - {idd: a, tex: b}\n") }, []string{"unknown-field 12:6"}, nil},
	{"60 000 unknown words", func() string { return whole + "people:\n  - roles:\n" + times(60_000, "    - gardian\n") }, []string{"unknown-value 13:7"}, nil},
	{"10 000 x- keys", func() string { return whole + numbered(9_990, "x-%d: {a: [1]}\n") }, []string{"nothing"}, nil},
	{"200 kB of [", func() string { return times(200<<10, "[") }, []string{"too-deep 1:1"}, nil},
	{"1 MiB of [", func() string { return times(mebibyte, "[") }, []string{tooMuch}, nil},
	{"9 000 of [ closed", func() string { return whole + "x-a: " + times(9_000, "[") + times(9_000, "]") }, []string{"too-deep 11:107"}, nil},
	{"200 kB of {", func() string { return times(200<<10, "{") }, []string{"syntax 1:2"}, nil},
	{"200 kB of {a:", func() string { return fill(200<<10, "{a: ") }, []string{"too-deep 1:1"}, nil},
	{"200 kB of [[a], ", func() string { return "[" + fill(200<<10, "[a], ") + "]" }, []string{"wrong-type 1:1"}, nil},
	{"1 MiB of hyphens on a line", func() string { return fill(mebibyte, "- ") }, []string{"too-deep 1:18001"}, nil},
	{"1 MiB of hyphens", func() string { return fill(mebibyte, "-\n") }, []string{"wrong-type 1:1", "too-large 99999:2"}, nil},
	{"290 000 items", func() string { return header + "needs:\n" + times(290_000, "-\n") }, []string{"wrong-type 4:2", "too-large 10004:2"}, nil},
	{"1 MiB of question marks on a line", func() string { return fill(mebibyte, "? ") }, []string{tooMuch}, nil},
	{"200 kB of question marks on a line", func() string { return fill(200<<10, "? ") }, []string{"syntax 1:1"}, nil},
	{"1 MiB of ? a", func() string { return fill(mebibyte, "? a\n") }, []string{tooMuch}, nil},
	{"100 kB of ? a", func() string { return fill(100<<10, "? a\n") }, []string{"too-large 1:1"}, nil},
	{"1 MiB of a, in braces", func() string { return "{" + fill(mebibyte-10, "a,") + "}" }, []string{tooMuch}, nil},
	{"1 MiB of colons", func() string { return times(mebibyte, ":") }, []string{tooMuch}, nil},
	{"1 MiB of a: ", func() string { return fill(mebibyte, "a: ") }, []string{tooMuch}, nil},
	{"100 kB of a: ", func() string { return fill(100<<10, "a: ") }, []string{"syntax 1:5"}, nil},
	{"1 MiB of quotation marks", func() string { return times(mebibyte, `"`) }, []string{"syntax 1:2"}, nil},
	{"1 MiB of quotation marks, odd", func() string { return times(mebibyte-1, `'`) }, []string{"syntax 1:1"}, nil},
	{"1 MiB of ' \" '", func() string { return fill(mebibyte, "'\" ' ") }, []string{"syntax 1:6"}, nil},
	{"1 MiB of backslashes", func() string { return whole + `x-a: "` + times(mebibyte-400, `\`) + `"` }, []string{"nothing"}, nil},
	{"1 MiB of exclamation marks", func() string { return times(mebibyte, "!") }, []string{"tag-not-allowed 1:1"}, nil},
	{"1 MiB of lone exclamation marks", func() string { return fill(mebibyte, "! ") }, []string{"tag-not-allowed 1:1"}, nil},
	{"1 MiB of lone exclamation marks in a text", func() string { return whole + "x-a: '" + fill(mebibyte-1000, "! ") + "'\n" }, []string{"nothing"}, nil},
	{"1 MiB of stars", func() string { return times(mebibyte, "*") }, []string{"alias-not-allowed 1:1"}, nil},
	{"1 MiB of aliases", func() string { return fill(mebibyte, "- *a\n") }, []string{"alias-not-allowed 3:3"}, nil},
	{"an alias with a long name", func() string { return whole + "x-a: *" + times(mebibyte/2, "a") + "\n" }, []string{"alias-not-allowed 11:6"}, nil},
	{"1 MiB of anchors", func() string { return whole + "x-a:\n" + numbered(33_000, "- &a%d b\n") }, []string{"alias-not-allowed 12:3"}, nil},
	{"1 MiB of percent signs", func() string { return times(mebibyte, "%") }, []string{"empty-document 1:1"}, nil},
	{"1 MiB of directives", func() string { return fill(mebibyte-1000, "%A b\n") + "---\n" + whole }, []string{"syntax 1:1"}, nil},
	{"1 MiB of bars", func() string { return whole + "x-a: " + times(mebibyte-1000, "|") + "\n" }, []string{"syntax 11:6"}, nil},
	{"1 MiB of tabs", func() string { return whole + "x-a:\n" + times(mebibyte-1000, "\t") + "a\n" }, []string{"syntax 12:1"}, nil},
	{"1 MiB of spaces", func() string { return whole + "x-a:\n" + times(mebibyte-1000, " ") + "a\n" }, []string{"nothing"}, nil},
	{"1 MiB of empty lines", func() string { return whole + times(mebibyte-1000, "\n") + "x-a: 1\n" }, []string{"nothing"}, nil},
	{"290 000 empty lines and a mistake", func() string { return whole + times(290_000, "\n") + "x-a: @\n" }, []string{"syntax 290011:6"}, nil},
	{"250 000 empty lines and a misfit", func() string { return whole + "needs:\n - a\n" + times(250_000, "\n") + "a\n" }, []string{"syntax 250013:1"}, nil},
	{"a mistake after 1 MiB", func() string { return whole + "needs:\n" + times(60_000, " - id: abcde\n") + "  text: a\n" }, []string{"syntax 60012:3"}, nil},
	{"an open quotation mark, 1 MiB on", func() string { return whole + "x-a: \"\n" + fill(mebibyte-1000, "abc def ghi jkl\n") + "b" }, []string{"syntax 11:6"}, nil},
	{"an open bracket, 1 MiB on", func() string { return whole + "x-a: [\n" + fill(mebibyte-1000, "abcdef ghi jkl\n") + "b" }, []string{"syntax 11:6"}, nil},
	{"1 MiB of JSON broken at the end", func() string {
		return `{"apiVersion": "mabra/v1",` + "\n" + `"x-a": [` + times(40_000, `"abcdefghijklmn",`+"\n") + `"b"` + "\n}"
	}, []string{"syntax 40003:1"}, nil},
	{"JSON of emoji", func() string {
		return `{"apiVersion": "mabra/v1", "kind": "Plan", "x-a": [` + times(40_000, `"\ud83d\ude00", `) + `"b"], "x-b": 007}`
	}, []string{"syntax 1:640066"}, nil},
	{"JSON of emoji on one line", func() string {
		return `{"apiVersion": "mabra/v1", "kind": "Plan", "x-a": {` + numbered(9_000, `"\ud83d\ude00%04d": 1e5, `) + `"b": 1}, "needs": [` + times(20_000, `"\ud83d\ude00",`) + `1]}`
	}, []string{"wrong-type 1:225071"}, nil},
	{"half a surrogate pair, often", func() string { return `["` + fill(mebibyte-10, `\ud83d`) + `"]` }, []string{"syntax 1:3"}, nil},
	{"nested blocks", func() string { return whole + "x-a:\n" + nested(1_300)[3:] }, []string{"too-deep 113:103"}, nil},
	{"nested items", func() string { return whole + "x-a:\n  " + times(9_000, "- ") + "a\n" }, []string{"too-deep 12:205"}, nil},
	{"alias bomb", func() string {
		var b strings.Builder
		b.WriteString(header + "a0: &a0 [x, x]\n")
		for i := 1; i < 30; i++ {
			fmt.Fprintf(&b, "a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n", i, i, i-1, i-1, i-1, i-1)
		}
		return b.String()
	}, []string{"alias-not-allowed 3:5", "alias-not-allowed 4:5"}, nil},
	{"recursive alias", func() string { return whole + "needs: &a\n  - *a\n" }, []string{"alias-not-allowed 11:8"}, nil},
	{"recursive alias as the document", func() string { return "&a [*a]" }, []string{"alias-not-allowed 1:1"}, nil},
	{"alias as a key", func() string { return whole + "x-a: &a b\n*a : c\n" }, []string{"alias-not-allowed 11:6", "alias-not-allowed 12:1"}, nil},
	{"merge key with an unhashable key", func() string { return whole + "<<: {? {a: b} : c, ? [d] : e}\n" }, []string{"alias-not-allowed 11:1"}, nil},
	{"merge key of a list", func() string { return whole + "<<: [a, {b: c}]\n" }, []string{"alias-not-allowed 11:1"}, nil},
	{"unhashable keys", func() string { return whole + "? {a: b}\n: c\n? [d, [e]]\n: f\n" }, []string{"wrong-type 11:3", "wrong-type 13:3"}, nil},
	{"NUL", func() string { return whole + "x-a: \x00\n" }, []string{"encoding 11:6"}, nil},
	{"NUL first", func() string { return "\x00\x00" + whole }, []string{"encoding 1:1"}, nil},
	{"1 MiB of NUL", func() string { return times(mebibyte, "\x00") }, []string{"encoding 1:1"}, nil},
	{"invalid UTF-8", func() string { return whole + "x-å: \xff\xfe\xfd\nneeds: a\n" }, []string{"encoding 11:6", "wrong-type 12:8"}, nil},
	{"1 MiB of invalid UTF-8", func() string { return whole + "x-a: " + times(300_000, "\xff") }, []string{"encoding 11:6"}, nil},
	{"half a character", func() string { return whole + "x-a: \xc3" }, []string{"encoding 11:6"}, nil},
	{"overlong and surrogates", func() string { return whole + "x-a: \xc0\x80\xed\xa0\x80" }, []string{"encoding 11:6"}, nil},
	{"BOM", func() string { return "\uFEFF" + whole + "needs: a\n" }, []string{"wrong-type 11:8"}, nil},
	{"BOM twice", func() string { return "\uFEFF\uFEFF" + whole }, []string{"nothing"}, nil},
	{"BOM inside", func() string { return whole + "x-a: a\uFEFFb\n" }, []string{"encoding 11:6"}, nil},
	{"BOM before the second document", func() string { return whole + "---\n\uFEFF" + whole + "needs: a\n" }, []string{"wrong-type 22:8"}, nil},
	{"only a BOM", func() string { return "\uFEFF" }, []string{"empty-document 1:1"}, nil},
	{"UTF-16 LE with BOM", func() string { return utf16(whole, 0, 1, true) }, []string{"encoding 1:1"}, nil},
	{"UTF-16 LE", func() string { return utf16(whole, 0, 1, false) }, []string{"encoding 1:1"}, nil},
	{"UTF-16 BE with BOM", func() string { return utf16(whole, 1, 0, true) }, []string{"encoding 1:1"}, nil},
	{"UTF-16 BE", func() string { return utf16(whole, 1, 0, false) }, []string{"encoding 1:1"}, nil},
	{"10 MB in one value", func() string { return whole + "x-a: " + times(10_000_000, "a") }, []string{tooMuch}, nil},
	{"10 MB in one value after another document", func() string { return whole + "---\n" + whole + "x-a: " + times(10_000_000, "a") }, []string{"too-large 11:1"}, nil},
	{"a line of 1 MiB", func() string { return whole + "x-a: [" + numbered(40_000, "%07d, ") + "]" }, []string{"wrong-type 11:7"}, nil},
	{"words on a line of 1 MiB", func() string { return whole + "x-a: [" + times(90_000, "abcdefgh, ") + "]" }, []string{"nothing"}, nil},
	{"a text of 1 MiB", func() string { return whole + "reason:\n  text: " + times(mebibyte-1000, "a") }, []string{"too-large 12:9"}, nil},
	{"a stream of 100 documents", func() string { return times(100, "---\n"+whole) + "needs: a\n" }, []string{"wrong-type 1101:8"}, nil},
	{"1 MiB of ---", func() string { return fill(mebibyte, "---\n") }, []string{"empty-document 1:1"}, nil},
	{"1 MiB of ...", func() string { return fill(mebibyte, "...\n") }, []string{"empty-document 1:1"}, nil},
	{"5 000 of --- a", func() string { return times(5_000, "--- a\n") }, []string{"wrong-type 1:5", "wrong-type 5000:5"}, nil},
	{"40 000 documents", func() string { return times(40_000, "--- a\n") }, []string{"wrong-type 1:5", "too-large 10001:1"}, nil},
	{"5 000 of a ...", func() string { return times(5_000, "a\n...\n") }, []string{"wrong-type 1:1"}, nil},
	{"2 000 of --- @", func() string { return times(2_000, "--- @\n") }, []string{"syntax 1:5", "syntax 2000:5"}, nil},
	{"1 MiB of hyphens in a row", func() string { return times(mebibyte, "-") }, []string{"wrong-type 1:1"}, nil},
	{"a document after ...", func() string { return whole + "...\n" + whole + "needs: a\n" }, []string{"wrong-type 22:8"}, nil},
	{"something after ... on its line", func() string { return whole + "... a\n" }, []string{"syntax 11:5"}, nil},
	{"directives", func() string { return "%YAML 1.2\n---\n" + whole + "needs: a\n" }, []string{"wrong-type 13:8"}, nil},
	{"directives without a document", func() string { return "%YAML 1.2\n" }, []string{"empty-document 1:1"}, nil},
	{"a directive inside", func() string { return whole + "%TAG ! x\n" }, []string{"syntax 11:1"}, nil},
	{"null, a number, a tag for texts", func() string {
		return whole + "reason: {text: null}\nneeds:\n  - {id: 1, text: 2.5}\n  - {id: !!binary YQ==, text: !foo a}\n  - {id: ~, text: true}\n"
	}, []string{"wrong-type 11:16", "wrong-type 13:10", "wrong-type 13:19", "tag-not-allowed 14:10", "tag-not-allowed 14:31", "wrong-type 15:10", "wrong-type 15:19"}, nil},
	{"45 000 empty items", func() string { return whole + "needs:\n" + times(45_000, "- {}\n") }, []string{"missing-field 12:3", "too-large 1:1"}, nil},
	{"45 000 wrong items", func() string { return whole + "needs:\n" + times(45_000, "- 1\n") }, []string{"wrong-type 12:3", "too-large 10012:3"}, nil},
	{"15 000 items with a wrong part", func() string { return whole + "needs:\n" + times(15_000, "- {id: 1, by: a}\n") }, []string{"wrong-type 12:8", "too-large 10012:8"}, nil},
	{"20 000 items with one id", func() string { return whole + "needs:\n" + times(19_000, "- {id: a, text: b}\n") }, []string{"duplicate-id 13:8"}, nil},
	{"9 000 pairs of ids", func() string {
		return whole + "needs:\n" + numbered(9_000, "- {id: a%d, text: b}\n") + numbered(9_000, "- {id: a%d, text: b}\n")
	}, []string{"duplicate-id 9012:8"}, nil},
	{"45 000 unknown references", func() string { return whole + "outcomes:\n- {id: a, text: b, needs: [" + times(90_000, "c, ") + "]}\n" }, []string{"unknown-reference 12:28"}, nil},
	{"20 000 personal numbers in texts", func() string {
		return whole + "needs:\n" + numbered(19_000, "- {id: a%d, text: 20101010-1234}\n")
	}, []string{"too-large 1:1"}, nil},
	{"lone carriage returns", func() string { return strings.ReplaceAll(whole, "\n", "\r") + "needs: a" }, []string{"wrong-type 11:8"}, nil},
	{"1 MiB of carriage returns", func() string { return whole + times(mebibyte-1000, "\r") + "@" }, []string{"syntax 1047587:1"}, nil},
	{"NEL", func() string { return whole + "# a\u0085needs: a\n" }, []string{"wrong-type 12:8"}, nil},
	{"line separator", func() string { return whole + "# a\u2028needs: a\n" }, []string{"wrong-type 12:8"}, nil},
	{"paragraph separator", func() string { return whole + "reason: {}\u2029---\u2029needs: a\n" }, []string{"missing-field 13:1"}, nil},
	{"1 MiB of line separators", func() string { return whole + times(340_000, "\u2028") + "needs: @\n" }, []string{"syntax 340011:8"}, nil},
	{"mixed line breaks and a mistake", func() string { return whole + "# a\r\n# b\r# c\u0085# d\u2028# e\u2029\tneeds: a\n" }, []string{"syntax 16:1"}, nil},
	{"combining characters", func() string { return whole + "needs: [{id: e\u0301\u0301, txet: a}]\n" }, []string{"unknown-field 11:19"}, nil},
	{"a suggestion is asked for often", func() string {
		return whole + "needs:\n" + numbered(13_000, "- {abcdefghijklmnopqrstuvwxyz%05d: 1, idd: a}\n")
	}, []string{"unknown-field 12:4"}, nil},
	{"a new minor version of nothing known", func() string { return "apiVersion: mabra/v1.9\nkind: Plan\n" + numbered(9_000, "k%d: 1\n") }, []string{"unsupported-version 1:13", "unknown-field 3:1"}, nil},
	{"a foreign version with everything wrong", func() string { return "apiVersion: mabra/v2\nkind: Plan\n" + times(9_000, "a: &a !b 1\n") }, []string{"unsupported-version 1:13"}, nil},
	{"a very long version", func() string { return "apiVersion: mabra/v1." + times(mebibyte-100, "1") + "\nkind: Plan\n" }, []string{"unsupported-version 1:13"}, nil},
	{"long numbers", func() string { return whole + "x-a: " + times(mebibyte-1000, "9") + "\n" }, []string{"nothing"}, nil},
	{"long fractions", func() string { return whole + "x-a: 0." + times(mebibyte-1000, "9") + "\n" }, []string{"nothing"}, nil},
	{"a long exponent", func() string { return whole + "x-a: 1e" + times(500_000, "9") + "\n" }, []string{"nothing"}, nil},
	{"a long sexagesimal", func() string { return whole + "x-a: 1" + fill(500_000, ":11") + "\n" }, []string{"nothing"}, nil},
	{"a revision beyond counting", func() string { return strings.Replace(whole, "revision: 1", "revision: 1"+times(400, "0"), 1) }, []string{"wrong-type 4:11"}, nil},
	{"a long reference", func() string {
		return whole + "outcomes: [{id: a, text: b, needs: [" + times(mebibyte-1000, "ö") + "]}]"
	}, []string{tooMuch}, nil},
	{"a text of 900 kB of digits", func() string { return whole + "reason: {text: \"" + fill(900_000, "0701 ") + "\"}" }, []string{"too-large 11:16"}, nil},
	{"a text of 900 kB of streets", func() string { return whole + "reason: {text: \"" + fill(900_000, "Storgatan, Åsa 1 Big ") + "\"}" }, []string{"too-large 11:16"}, nil},
	{"a text of 900 kB of addresses", func() string { return whole + "reason: {text: \"" + fill(900_000, "a.a.") + "@\"}" }, []string{"too-large 11:16"}, nil},
}

// A verdict is what came out of one hostile input.
type verdict struct {
	Findings int
	Form     []string
	Spent    time.Duration
	Peak     int
	Measured bool
	Bytes    int
	Place    string // the first finding whose place is none
}

func everyHostile() []hostile { return slices.Concat(hostiles, hostilesAround) }

// verdictOf prints the verdict on one hostile input, in a process of its own.
func verdictOf(name string) {
	all := everyHostile()
	i := slices.IndexFunc(all, func(h hostile) bool { return h.name == name })
	_ = json.NewEncoder(os.Stdout).Encode(all[i].verdict())
}

// verdict reads and checks the input.
func (h hostile) verdict() verdict {
	text, with := []byte(h.text()), around{}
	if h.with != nil {
		with = h.with()
	}
	before, _, _ := usage()
	findings := with.validate(text)
	_ = report.Write(io.Discard, report.Text, mabra.Swedish, findings)
	var v verdict
	after, peak, ok := usage()
	v.Findings, v.Spent, v.Peak, v.Measured = len(findings), after-before, peak, ok
	v.Bytes = len(text) + with.size()
	lines := map[string][]int{}
	for _, f := range findings {
		if text, there := with.called(f.File, text); there && v.Place == "" {
			if lines[f.File] == nil {
				lines[f.File] = linesOf(text)
			}
			if err := placeError(lines[f.File], f); err != nil {
				v.Place = err.Error()
			}
		}
	}
	if h.with == nil && !strings.Contains(string(text), "mabra:ignore") {
		findings = formFindings(findings)
	}
	for _, f := range findings {
		v.Form = append(v.Form, f.Rule.ID+" "+f.Position.String())
	}
	return v
}

// judge reads one hostile input in a process of its own.
func judge(t *testing.T, self, name string, shrink int) verdict {
	t.Helper()
	command := exec.Command(self)
	command.Env = append(os.Environ(), hostileChild+"="+name, hostileShrink+"="+strconv.Itoa(shrink))
	var errors bytes.Buffer
	command.Stderr = &errors
	printed, err := command.Output()
	require.NoError(t, err, "%.2000s", errors.String())
	var v verdict
	require.NoError(t, json.Unmarshal(printed, &v))
	return v
}

// TestHostile reads hostile inputs and looks at what is found. With -limits it reads them all, each in a process of its
// own, and holds them to the limits of time and memory; to be run by itself. Without, it reads the small ones and every
// sixty-fourth of the large ones. Time is processor time.
func TestHostile(t *testing.T) {
	t.Parallel()
	self, err := os.Executable()
	require.NoError(t, err)
	var mutex sync.Mutex
	var slowest, largest string
	var longest time.Duration
	var most int
	large := 0
	for _, h := range everyHostile() {
		if !*limits && (h.with != nil || len(h.text()) > smallSize) {
			if large++; large%64 > 0 {
				continue
			}
		}
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			var v verdict
			if *limits {
				v = judge(t, self, h.name, 1)
			} else {
				v = h.verdict()
			}
			for again := 0; again < 2 && v.Spent >= maxTime && *limits && !raceDetector; again++ {
				v = judge(t, self, h.name, 1) // a busy machine is no fault of the reader's
			}
			assert.Empty(t, v.Place)
			if h.found[0] == "nothing" {
				assert.Empty(t, v.Form)
			} else {
				for _, want := range h.found {
					assert.True(t, slices.Contains(v.Form, want), "%s is not among %d: %.1000s", want, len(v.Form), strings.Join(v.Form[:min(len(v.Form), 30)], ", "))
				}
			}
			switch {
			case !*limits:
				return
			case !v.Measured:
				t.Skip("time and memory are only measured on Linux")
			case raceDetector:
				assert.Less(t, v.Spent, gross*maxTime)
			default:
				assert.Less(t, v.Spent, maxTime)
				assert.Less(t, v.Peak, maxMemory)
			}
			mutex.Lock()
			defer mutex.Unlock()
			if v.Spent > longest {
				longest, slowest = v.Spent, h.name
			}
			if v.Peak > most {
				most, largest = v.Peak, h.name
			}
			t.Logf("%d findings, %v, %d MiB", v.Findings, v.Spent.Round(time.Millisecond), v.Peak>>20)
		})
	}
	t.Cleanup(func() {
		if !*limits {
			return
		}
		t.Logf("slowest: %s, %v; largest: %s, %d MiB", slowest, longest.Round(time.Millisecond), largest, most>>20)
	})
}
