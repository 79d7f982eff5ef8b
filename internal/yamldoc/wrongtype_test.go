package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// Of a value of the wrong kind it is told what belongs there, what stands there instead, and how to mend it.
func TestWrongTypesAndHowToMendThem(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]struct{ expected, found, hint, mark string }{
		"name: 5": {"text", "number", "quote-it", ""}, "name: -1.5": {"text", "number", "quote-it", ""},
		"name: true": {"text", "true-or-false", "quote-it", ""},
		"name: 010":  {"text", "number", "quote-it", ""}, "name: 1e999": {"text", "number", "quote-it", ""},
		"name: 9e999":    {"text", "number", "quote-it", ""},
		"name: 0.1e9999": {"text", "number", "quote-it", ""},
		"name: .inf":     {"text", "number", "quote-it", ""},
		"name:":          {"text", "nothing", "write-or-remove", ""}, "name: ~": {"text", "nothing", "write-or-remove", ""},
		"name: # a": {"text", "nothing", "after-hash", ""}, "name: ~ # a": {"text", "nothing", "after-hash", ""},
		"name: # a\nnumber: 5 # b": {"text", "nothing", "after-hash", ""}, "name:\n# a": {"text", "nothing", "write-or-remove", ""},
		"# a\nname:": {"text", "nothing", "write-or-remove", ""}, "number: 5 # a\nname:": {"text", "nothing", "write-or-remove", ""},
		"name: [a]": {"text", "list", "only-one", ""}, "name: {a: b}": {"text", "group", "colon-in-text", ""},
		"name: {}":  {"text", "group", "colon-in-text", ""},
		"name: {a}": {"text", "group", "brace-in-text", ""}, "name: {a: ''}": {"text", "group", "colon-in-text", ""},
		"name: {a: ~}":      {"text", "group", "colon-in-text", ""},
		"name: {a b, c: d}": {"text", "group", "brace-in-text", ""}, "name: {a: b, c}": {"text", "group", "colon-in-text", ""},
		"name: {'a'}": {"text", "group", "colon-in-text", ""}, "name:\n  a:": {"text", "group", "colon-in-text", ""},

		"number: a": {"whole-number", "text", "digits", ""}, "number: 1.5": {"whole-number", "number", "digits", ""},
		"number: '5'":                  {"whole-number", "text", "digits", ""},
		"number: 010":                  {"whole-number", "unclear-number", "plain-digits", ""},
		"number: 0x1F":                 {"whole-number", "unclear-number", "plain-digits", ""},
		"number: +5":                   {"whole-number", "unclear-number", "plain-digits", ""},
		"number: 99999999999999999999": {"whole-number", "number", "digits", ""},
		"number: true":                 {"whole-number", "true-or-false", "digits", ""},
		"number: [1]":                  {"whole-number", "list", "only-one", ""},
		"number: {a: b}":               {"whole-number", "group", "digits", ""}, "number: 2020-01-02": {"whole-number", "text", "digits", ""},
		"sold: 010": {"true-or-false", "number", "yes-or-no", ""}, "sold: ja": {"true-or-false", "text", "yes-or-no", ""},
		"heated: ja":   {"true-or-false", "text", "yes-or-no", ""},
		"sold: [true]": {"true-or-false", "list", "only-one", ""}, "sold: {a}": {"true-or-false", "group", "yes-or-no", ""},
		"built: [a]": {"date", "list", "only-one", ""}, "built: {a}": {"date", "group", "", ""}, "id: 5": {"uuid", "number", "", ""},
		"id: ~": {"uuid", "nothing", "write-or-remove", ""},

		"owner: a": {"group", "text", "lines-of-their-own", ""}, "owner: 5": {"group", "number", "lines-of-their-own", ""},
		"owner: [a]":     {"group", "list", "lines-of-their-own", ""},
		"owner: name： a": {"group", "text", "odd-colon", "："}, "owner: 'name： a'": {"group", "text", "lines-of-their-own", ""},
		"owner: ~": {"group", "nothing", "write-or-remove", ""}, "garden: ''": {"group", "text", "lines-of-their-own", ""},

		"names: a": {"list", "text", "as-list", ""}, "names: 5": {"list", "number", "as-list", ""},
		"names: {a}":    {"list", "group", "square", ""},
		"names: {a: b}": {"list", "group", "begin-with-hyphen", ""}, "names: {}": {"list", "group", "begin-with-hyphen", ""},
		"names: • a": {"list", "text", "bullet", "•"}, "names: – a": {"list", "text", "bullet", "–"},
		"names: '• a'": {"list", "text", "as-list", ""},
		"windows: a":   {"list", "text", "begin-with-hyphen", ""}, "windows: • a": {"list", "text", "bullet", "•"},
		"windows: {a}":     {"list", "group", "square", ""},
		"windows: {id: a}": {"list", "group", "begin-with-hyphen", ""}, "windows:": {"list", "nothing", "write-or-remove", ""},
		"windows: ''": {"list", "text", "begin-with-hyphen", ""},
	} {
		told := 0
		for _, f := range findingsOf(head + text + "\n") {
			if f.Rule != &rules.WrongType {
				continue
			}
			told++
			assert.Equal(t, phraseOf(f.Rule, want.expected, ""), saidIn(t, f, "expected"), "%q", text)
			assert.Equal(t, phraseOf(f.Rule, want.found, ""), saidIn(t, f, "found"), "%q", text)
			assert.Equal(t, phraseOf(f.Rule, want.hint, want.mark), saidIn(t, f, "hint"), "%q", text)
		}
		assert.Equal(t, 1, told, "%q", text)
	}
}

// What stands in a list where one value belongs is gone through too, each item once.
func TestWhatIsAmissInAListThatIsNone(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		`3:7-3:8 name wrong-type  "["`, `3:8-3:10 name tag-not-allowed  "!a"`, `3:14-3:16 name alias-not-allowed  "&c"`},
		markedIn(head+"name: [!a b, &c d, e]\n", mabra.DefaultLimits()))
	small := mabra.DefaultLimits()
	small.Depth = 2
	assert.Equal(t, []string{`3:7-3:12 name wrong-type  "[[a]]"`, `3:9-3:10 name too-deep  "a"`}, markedIn(head+"name: [[a]]\n", small))
	assert.Equal(t, []string{`3:7-3:10 name wrong-type  "[a]"`}, markedIn(head+"name: [a]\n", small))
}

// What follows a comma is told with the text before it where a list belongs, and by itself anywhere else.
func TestWhatFollowsACommaAfterAWrongType(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"outcomes: [{needs: a, b}]": 1, "outcomes: [{needs: a, b, c}]": 1, "outcomes: [{needs: 5, b}]": 2, "outcomes: [{needs: 'a', b}]": 2,
		"windows: [{panes: a, b}]": 2, "windows: [{panes: a, b, c}]": 3, "outcomes: [{needs: a, due: 2020-01-02, b}]": 2,
		"outcomes: [{needs: a, b: c}]": 2,
	} {
		assert.Len(t, findingsOf(head+text+"\n"), want, text)
	}
}
