package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// What is told of how a document begins, and how it is to be mended.
func TestWhatIsToldOfBeginnings(t *testing.T) {
	t.Parallel()
	const (
		noVersion = `1:1-1:5 "name" field=apiVersion hint=~version`
		noKind    = `1:1-1:5 "name" field=kind hint=; write kind: and one of the words House, Shed`
		unseen    = "a character that cannot be seen (U+200B)"
		version   = "apiVersion: mabra/v1\n"
	)
	for text, want := range map[string][]string{
		"name: a\n":                           {noVersion, noKind},
		"kind: House\n":                       {`1:1-1:5 "kind" field=apiVersion hint=~version`},
		version:                               {`1:1-1:11 "apiVersion" field=kind hint=; write kind: and one of the words House, Shed`},
		"apiversion: mabra/v1\nkind: House\n": {`1:1-1:11 "apiversion" field=apiVersion hint=~misspelt`},
		version + "knd: House\n":              {`2:1-2:4 "knd" field=kind hint=~misspelt`},
		version + "“kind: House\n": {
			"2:1-2:6 \"“kind\" field=kind hint=: “ is no quotation mark here; remove it, or write straight quotation marks (\") at both ends"},
		"apiVersion: mabra/v2\nkind: House\n":   {`1:13-1:21 apiVersion "mabra/v2" effect=~other`},
		"apiVersion: mabra/v1.0\nkind: House\n": {`1:13-1:23 apiVersion "mabra/v1.0" effect=~other`},
		"apiVersion: mabra/v1.3\nkind: House\n": {`1:13-1:23 apiVersion "mabra/v1.3" warning effect=~newer`},
		"apiVersion: mabra/v1\u200b\nkind: House\n": {
			"1:13-1:22 apiVersion \"mabra/v1\\u200b\" effect=: it holds " + unseen + "; remove it; the document is not read"},
		"apiVersion: 1\nkind: House\n": {`1:13-1:14 apiVersion "1" expected=~text found=~number hint=`},
		version + "kind: [House]\n":    {`2:7-2:14 kind "[House]" expected=~text found=~list hint=`},
		version + "kind: {House: a}\n": {`2:7-2:17 kind "{House: a}" expected=~text found=~group hint=`},
		version + "kind: Hous\n":       {`2:7-2:11 kind "Hous" suggestion=; did you mean House? elsewhere=`},
		version + "kind: Palace\n":     {`2:7-2:13 kind "Palace" suggestion= elsewhere=`},
		version + "kind: Shed\u200b\n": {
			"2:7-2:12 kind \"Shed\\u200b\" suggestion=: it holds " + unseen + "; remove it; did you mean Shed? elsewhere="},
		"- a\n": {`1:1-1:4 "- a" expected=~document found=~list hint=`},
		"a\n":   {`1:1-1:2 "a" expected=~document found=~text hint=`},
		"5\n":   {`1:1-1:2 "5" expected=~document found=~number hint=`},
		"a： b\n": {
			`1:1-1:5 "a： b" expected=~document found=~text hint=; ： looks like a colon` +
				` and is another character: write an ordinary colon (:) and a space`},
		"\n# b\n---\n- a\n":          {`4:1-4:4 "- a" expected=~document found=~list hint=`},
		head + "---\nname: a\n":      {`4:1-4:5 "name" field=apiVersion hint=~divider`},
		head + "---\n- a\n":          {`4:1-4:4 "- a" field=apiVersion hint=~divider`},
		head + "---\na： b\n":         {`4:1-4:5 "a： b" field=apiVersion hint=~divider`},
		head + "---\n---\nname: a\n": {`5:1-5:5 "name" field=apiVersion hint=~divider`},
		"name: a\n---\nname: b\n": {noVersion, noKind,
			`3:1-3:5 "name" field=apiVersion hint=~divider`, `3:1-3:5 "name" field=kind hint=; write kind: and one of the words House, Shed`},
		"a\x01b\n": {}, "- \xe5\n": {}, // the character is told
		head + "---\nkind: House\n":                   {`4:1-4:5 "kind" field=apiVersion hint=~divider`},
		head + "---\napiVersion: mabra/v2\nkind: a\n": {`4:13-4:21 apiVersion "mabra/v2" effect=~other`},
		"&a\nname: b\n":                               {}, "!a\nname: b\n": {}, "!a\n- b\n": {}, "*a\n": {}, // what is told of those
		"apiVersion: &a mabra/v1\nkind: House\n": {}, "apiVersion: !a mabra/v1\nkind: House\n": {}, version + "kind: *a\n": {},
		head: {},
	} {
		assert.Equal(t, want, toldOf(text, "missing-field", "unknown-kind", "unsupported-version", "wrong-type"), "%q", text)
	}
	_, findings := ReadOne[house]("a.yaml", []byte(version), mabra.DefaultLimits(), "House")
	require.Len(t, findings, 1)
	assert.Equal(t, "; write kind: House", phrased(findings[0].Rule, findings[0].Args[1].Value))
	_, findings = ReadOne[house]("a.yaml", []byte(version+"kind: Shed\n"), mabra.DefaultLimits(), "House")
	require.Len(t, findings, 1)
	assert.Equal(t, []string{"House"}, findings[0].Args[1].Value)
}

// What stands before or after every line is told alone, where the beginning of a document cannot be known for it, or a field is called
// as none is.
func TestWhatIsLaidOverADocument(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"1 apiVersion: mabra/v1\n2 kind: House\n3 name: a\n":        {`1:1-1:23 "1 apiVersion: mabra/v1" line-numbers`},
		head + "00 name: a\n01 near: b\n02 keeper: c\n":             {`3:1-3:11 "00 name: a" line-numbers`},
		head + "90 name: a\n91 near: b\n92 keeper: c\n":             {`3:1-3:11 "90 name: a" line-numbers`},
		head + "name: a\n3 near: b\n4 keeper: c\n5 number: 1\n":     {`4:1-4:10 "3 near: b" line-numbers`},
		"> apiVersion: mabra/v1\n> kind: House\n> name: a\n":        {`1:1-1:2 ">" mark-at-name mark=>`},
		"apiVersion: mabra/v1;\nkind: a;\nx: b;\ny: c;\nnear: d;\n": {`1:21-1:22 ";" line-ends mark=;`},
		"\fapiVersion: mabra/v1=\nkind: House=\n": {
			"1:1-1:2 \"\\f\" what=~control hint=~remove", `1:22-1:23 "=" what=~mail hint=~attachment`},
		"apiVersion: mabra/v1=\nkind: House=\nname: b=C3=A5\n": {`3:8-3:9 "=" what=~mail hint=~attachment`}, // told once
		head + "9a: a\n":                                {`3:1-3:3 "9a" suggestion=`},
		head + "\"\": a\n":                              {`3:1-3:3 "\"\"" suggestion=`},
		head + "/a: a\n":                                {`3:1-3:3 "/a" suggestion=`},
		head + "\"1 a: b\": c\nx-a: 1":                  {`3:1-3:9 "\"1 a: b\"" suggestion=`},
		head + "x-a: |\n  1 a: b\n  2 a: c\n  3 d: e\n": {}, // the lines of a text of one's own
	} {
		assert.Equal(t, want, toldOf(text, "syntax", "encoding", "unknown-field", "missing-field", "unsupported-version"), "%q", text)
	}
}
