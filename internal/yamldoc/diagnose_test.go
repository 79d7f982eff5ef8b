package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// What is told of a text that cannot be read: where, what is marked, and all that the message is filled in with.
func TestMistakesAreToldInWords(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: 5\n\tnear: c\n":              {`4:1-4:2 "\t" tab again=`},
		"owner:\n    name: a\n  since: b\n": {`5:3-5:11 "since: b" between column=3 open=5 outer=1`},
		"names:\n  - a\n - b\n":             {`5:2-5:5 "- b" item-column column=2 open=3`},
		" name: a\nnear: b\n":               {`3:2-3:9 "name: a" deeper column=2 open=1`},
		"name: b\n  c: d\n":                 {`4:3-4:7 "c: d" deeper-group column=3 open=1 other=3`},
		"name: 'a\n":                        {`3:7-3:9 "'a" quote mark='`},
		"name: 'a\nnear: b'c\n":             {`3:7-3:9 "'a" quote-before other=4 mark='`},
		"names: [a\n":                       {`3:8-3:9 "[" bracket mark=~square closing=]`},
		"names: [a\nnear: b\n":              {`3:8-3:9 "[" bracket-before other=4 mark=~square closing=]`},
		"garden: {a\n":                      {`3:9-3:10 "{" bracket mark=~brace closing=}`},
		"garden: {a: b\nnear: b\n":          {`3:9-3:10 "{" bracket-before other=4 mark=~brace closing=}`},
		"names: [a}\n":                      {`3:10-3:11 "}" wrong-bracket other=3 mark=} closing=]`},
		"garden: {a: b]\n":                  {`3:14-3:15 "]" wrong-bracket other=3 mark=] closing=}`},
		"names: [a # ]\nnear: b\n":          {`3:8-3:9 "[" bracket-in-note other=3 mark=~square closing=]`},
		"garden: {trees: 1 # }\nnear: b\n":  {`3:9-3:10 "{" bracket-in-note other=3 mark=~brace closing=}`},
		"name： a\nnear: b\n":                {`3:5-3:6 "：" odd-colon again= mark=：`},
		"name: “a: b”\n":                    {`3:7-3:8 "“" smart-quote mark=“`},
		"name: 'it's'\n":                    {`3:10-3:11 "'" apostrophe`},
		"names: [\"a\"; \"b\"]\n":           {`3:12-3:13 ";" semicolon again= mark=;`},
		"name: \"a” \nnear: b\n":            {`3:9-3:10 "”" other-quote mark=”`},
		"\u00a0name: a\n": {
			"3:1-3:2 \"\\u00a0\" blank again= character=a no-break space (U+00A0), which looks like a space and is none"},
		"name: a\r\n\rnear: b: c": {`4:1-4:1 "" line-break character=a line break that cannot be seen (U+000D)`},
		"name: *a\n":              {`3:7-3:9 "*a" what=~alias`},
		"name: &\n":               {`3:7-3:8 "&" what=~anchor`},
		"<<: *a\n":                {`3:1-3:3 "<<" what=~merge`},
		"name: !a\n b: c: d":      {`3:7-3:9 "!a"`},
		"name: \"\"a\"\"\n":       {`3:8-3:11 "\"a\"" quote-twice again=`},
		"name: \"a\n b\nc: d":     {`3:7-3:9 "\"a" quote-before other=5 mark="`},
		"name: a\n---\n" + head + "names: [a\nx: b": {`7:8-7:9 "[" bracket-before other=8 mark=~square closing=]`},
		// with a character that belongs in no text, which is told by itself
		"name:\x01[a\nnear: b\n":   {`3:7-3:8 "[" bracket-before other=4 mark=~square closing=]`},
		"name: \"\xe5\\q\"\n":      {`3:9-3:11 "\\q" escape`},
		"name:\x01a\nnear: b: c\n": {`4:8-4:9 ":" colon-in-text`},
		"name: \"a\": b: c\nnear: [d\nx: e\n": {
			`3:10-3:11 ":" after-quote`, `4:7-4:8 "[" bracket-before other=5 mark=~square closing=]`},
		"a: *b\nc: &d\ne: [f\n": {`3:4-3:6 "*b" what=~alias`, `4:4-4:6 "&d" what=~anchor`, `5:4-5:5 "[" bracket mark=~square closing=]`},
	} {
		assert.Equal(t, want, toldOf(head+text, "syntax", "alias-not-allowed", "tag-not-allowed"), "%q", text)
	}
}

// The name of a field before a colon says that a field begins there: on the line of another one, or in brackets after a comma that is
// missing, or after a semicolon in its place.
func TestFieldsThatBeginWhereNoneMay(t *testing.T) {
	t.Parallel()
	four := func(line string) string { return strings.Repeat(line, 4) }
	for text, want := range map[string][]string{
		"name: a near: b\n":                             {`3:9-3:16 "near: b" two-fields again=`},
		"name: a  near : b\n":                           {`3:10-3:18 "near : b" two-fields again=`},
		"name: a; near: b\n":                            {`3:10-3:17 "near: b" two-fields again=`},
		"name: near: b\n":                               {`3:7-3:14 "near: b" two-fields again=`},
		"name: a gräve: b\n":                            {`3:9-3:17 "gräve: b" two-fields again=`},
		"name: a panes: b\n":                            {`3:9-3:17 "panes: b" two-fields again=`},
		"name: a since: b\n":                            {`3:9-3:17 "since: b" two-fields again=`},
		"name: " + strings.Repeat("å", 50) + " id: b\n": {`3:58-3:63 "id: b" two-fields again=`},
		"name: a xnear: b\n":                            {`3:14-3:15 ":" colon-in-text`},
		"name: a x: b\n":                                {`3:10-3:11 ":" colon-in-text`},
		"name: a nearå: b\n":                            {`3:14-3:15 ":" colon-in-text`},
		"garden: {trees: 1 ; name : 2}\n":               {`3:19-3:20 ";" semicolon again= mark=;`},
		"garden: {trees: 1; name: 2}\n":                 {`3:18-3:19 ";" semicolon again= mark=;`},
		"garden: {trees: 1  name: 2}\n":                 {`3:20-3:28 "name: 2}" comma again=`},
		"garden: {trees: a name  : 2}\n":                {`3:19-3:29 "name  : 2}" comma again=`},
		"garden: {trees: a b: 2}\n":                     {`3:20-3:21 ":" colon-in-bracket`},
		"garden: {trees: a; b: 2}\n":                    {`3:21-3:22 ":" colon-in-bracket`},
		"- id: a\n":                                     {`3:1-3:8 "- id: a" item-among open=1`},
		// one mistake made again and again is told three times
		"name: a near: b\nnear: a id: b\nkeeper: a near: c\n": {
			`3:9-3:16 "near: b" two-fields again=`, `4:9-4:14 "id: b" two-fields again=`, `5:11-5:18 "near: c" two-fields again=`},
		"name: a near: b\nnear: a id: b\nkeeper: a near: c\nx-a: d zzz: e\n": {
			`3:9-3:16 "near: b" two-fields again=`, `4:9-4:14 "id: b" two-fields again=`, `5:11-5:18 "near: c" two-fields again=`,
			`6:11-6:12 ":" colon-in-text`},
		"name: a near: b\nnear: a id: b\nkeeper: a near: c\nx-a: d near: e\nx-b: d near: e\nx-c: d zzz: e\n": {
			`3:9-3:16 "near: b" two-fields again=`, `4:9-4:14 "id: b" two-fields again=`, `5:11-5:18 "near: c" two-fields again=~again`,
			`8:11-8:12 ":" colon-in-text`},
		"x-a:\n" + four("  - {a: b; name: c}\n"): {
			`4:10-4:11 ";" semicolon again= mark=;`, `5:10-5:11 ";" semicolon again= mark=;`, `6:10-6:11 ";" semicolon again=~again mark=;`},
		"x-a:\n" + four("  - {a: b name: c}\n"): {
			`4:11-4:19 "name: c}" comma again=`, `5:11-5:19 "name: c}" comma again=`,
			`6:11-6:19 "name: c}" comma again=`, `7:11-7:19 "name: c}" comma again=`},
		four("name: a x: b\n"): {
			`3:10-3:11 ":" colon-in-text`, `4:10-4:11 ":" colon-in-text`, `5:10-5:11 ":" colon-in-text`, `6:10-6:11 ":" colon-in-text`},
	} {
		assert.Equal(t, want, toldOf(head+text, "syntax"), "%q", text)
	}
}

// The fields that are known are those of all kinds that are read, however deep they stand.
func TestFieldsOfAllKinds(t *testing.T) {
	t.Parallel()
	garden := []Kind{{"Shed", func() any { return new(owner) }}, {"Fence", func() any { return new(window) }}}
	for name, want := range map[string]string{
		"since": "two-fields", "panes": "two-fields", "trees": "two-fields", "near": "colon-in-text", "kind": "colon-in-text"} {
		_, findings := Read("a.yaml", []byte(head+"x-a: a "+name+": b\n"), mabra.DefaultLimits(), garden)
		require.Len(t, findings, 1)
		assert.Equal(t, want, findings[0].Variant, name)
	}
}

// A character that is not seen, or not as what it is, is called what it is.
func TestCharactersByName(t *testing.T) {
	t.Parallel()
	for c, want := range map[rune]string{
		'\u00a0': "no-break-space", '\u202f': "no-break-space", '\r': "break", '\u0085': "break", '\u2028': "break", '\u2029': "break",
		'\u2003': "other-blank", '\u3000': "other-blank", '\u200b': "unseen", '\u00ad': "unseen", '\ufeff': "unseen",
	} {
		phrase, name := rules.Syntax.Phrase(want), character(c)
		assert.Equal(t, strings.Split(phrase.En, "{code}")[0], strings.Split(name.En, "U+")[0], "%U", c)
		assert.Equal(t, strings.Split(phrase.Sv, "{code}")[0], strings.Split(name.Sv, "U+")[0], "%U", c)
	}
	assert.Contains(t, character('\r').En, "U+000D")
}

// A newer version of YAML is read as the one that is known: nothing that documents use is another in it.
func TestDeclaredVersions(t *testing.T) {
	t.Parallel()
	const after = "---\n" + head + "name: a\n"
	for before, want := range map[string][]string{
		"%YAML 1.1\n": {}, "%YAML 1.2\n": {}, "%YAML 1.9\n": {}, "# b\n\n  # c\r\n%YAML 1.2 # d\r\n": {}, "%YAML 1.2\t\n": {},
		"%YAML 2.0\n":            {`1:1-1:2 "%" directive`},
		"%YAML 1.22\n":           {`1:1-1:2 "%" directive`},
		"%YAML 1.2 a\n":          {`1:1-1:2 "%" directive`},
		"a: b\n%YAML 1.2\n":      {`2:1-2:2 "%" directive`},
		"%YAML 1.2\n%YAML 1.2\n": {`1:1-1:2 "%" directive`},
	} {
		assert.Equal(t, want, toldOf(before+after, "syntax"), "%q", before)
		h := readHouse(t, before+after)
		assert.Equal(t, len(want) == 0, h.Name == "a", "%q", before)
	}
	assert.Equal(t, []string{"6:8-6:9 \":\" colon-in-text"}, toldOf("%YAML 1.2\n---\n"+head+"near: b\nname: a: b\n", "syntax"))
}
