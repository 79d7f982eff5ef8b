package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// Every limit is tried with a document that just keeps to it and with one that does not.
func TestLimits(t *testing.T) {
	t.Parallel()
	limits := func(change func(*mabra.Limits)) mabra.Limits {
		l := mabra.DefaultLimits()
		change(&l)
		return l
	}
	bytes := func(n int) mabra.Limits { return limits(func(l *mabra.Limits) { l.Bytes = n }) }
	depth := func(n int) mabra.Limits { return limits(func(l *mabra.Limits) { l.Depth = n }) }
	nodes := func(n int) mabra.Limits { return limits(func(l *mabra.Limits) { l.Nodes = n }) }
	keys := func(n int) mabra.Limits { return limits(func(l *mabra.Limits) { l.Keys = n }) }
	documents := func(n int) mabra.Limits { return limits(func(l *mabra.Limits) { l.Documents = n }) }
	const byLibrary = "x-a: &a 1\n" // our own reader does not take it
	for name, test := range map[string]struct {
		text   string
		limits mabra.Limits
		want   string
	}{
		"bytes kept":          {head, bytes(len(head)), ""},
		"bytes":               {head, bytes(len(head) - 1), "1:1 too-large bytes=32"},
		"bytes, further down": {"\n\n \t\n" + head, bytes(len(head) - 1), "4:1 too-large bytes=32"},
		"levels kept":         {head + "x-a: [[[1]]]\n", depth(3), ""},
		"levels":              {head + "x-a: [[[1]]]\n", depth(2), "3:9-3:10 too-deep 2"},
		"levels of groups":    {head + "x-a: {b: {c: {d: 1}}}\n", depth(2), "3:18-3:19 too-deep 2"},
		"levels, in a group that is known": {
			head + "windows:\n  - frame: {x-a: [[1]]}\n", depth(4), "4:20-4:21 windows[0].frame too-deep 4"},
		"levels of what is not read":       {head + "y: [[1]]\n", depth(1), "3:1-3:2 unknown-field|3:6-3:7 too-deep 1"},
		"levels of what is twice":          {head + "name: a\nname: [[1]]\n", depth(1), "4:9-4:10 too-deep 1|4:1-4:5 duplicate-key (3:1)"},
		"levels of the wrong type":         {head + "name: [[[1]]]\n", depth(2), "3:7-3:14 name wrong-type|3:9-3:12 name too-deep 2"},
		"levels of a name":                 {head + "[a]: [[1]]\n", depth(1), "3:1 wrong-type|3:8-3:9 too-deep 1"},
		"levels under a name twice":        {head + "x-a: {b: 1, b: [[1]]}\n", depth(2), "3:18-3:19 too-deep 2|3:13-3:14 duplicate-key (3:7)"},
		"values kept":                      {head + "names: [a, b]\n", nodes(9), ""},
		"values":                           {head + "names: [a, b]\n", nodes(8), "3:12-3:13 names[1] too-large values=8"},
		"values, but for more in a list":   {head + "names: [a, b, c, d]\n", nodes(7), "3:9-3:10 names[0] too-large values=7"},
		"values, optional":                 {head + "heated: true\n", nodes(6), "3:9-3:13 heated too-large values=6"},
		"values, optional, kept":           {head + "heated: true\n", nodes(7), ""},
		"values of one's own":              {head + "x-a: [1, 2, 3]\n", nodes(8), "3:10-3:11 too-large values=8"},
		"values of one's own, in a group":  {head + "x-a: {a: 1, b: 2}\nnam: 1\n", nodes(9), "3:13-3:14 too-large values=9"},
		"values of one's own, in order":    {head + "x-a: {b: [1, 2], c: 1}\nx-b: 1\n", nodes(7), "3:7-3:8 too-large values=7"},
		"values, many only by the look":    {head + strings.Repeat("#,,,\n", 99), nodes(30), ""},
		"values, far too many by the look": {head + byLibrary + strings.Repeat("#,,,\n", 99), nodes(30), "1:1 too-large values=30"},
		"values, not so many by the look":  {head + byLibrary + "#" + strings.Repeat(".", 99) + strings.Repeat(",", 83) + "\n", nodes(30), "3:6 alias-not-allowed"},
		"values, one too many by the look": {head + byLibrary + "#" + strings.Repeat(".", 99) + strings.Repeat(",", 84) + "\n", nodes(30), "1:1 too-large values=30"},
		"values, where the text is short":  {head + byLibrary + "#" + strings.Repeat(",", 31) + "\n", nodes(39), "3:6 alias-not-allowed"},
		"values, by every separator":       {head + byLibrary + "#" + strings.Repeat("?[{:,", 18) + "\n", nodes(30), "1:1 too-large values=30"},
		"fields kept":                      {head + "name: a\n", keys(3), ""},
		"fields":                           {head + "name: a\n", keys(2), "1:1-1:11 too-large fields=2|1:1-1:11 too-large fields=2"},
		"fields of one's own":              {head + "x-a: {b: 1, c: 2, d: 3, e: 4}\n", keys(3), "3:6-3:30 too-large fields=3"},
		"fields, not items":                {head + "names: [a, b, c, d, e, f, g, h]\n", keys(3), ""},
		"documents kept":                   {head + "---\n" + head, documents(2), ""},
		"documents":                        {head + "---\n" + head + "---\n# x\n\n" + head, documents(2), "6:1 too-large documents=2"},
	} {
		_, findings := Read("a.yaml", []byte(test.text), test.limits, kinds)
		var got []string
		for _, f := range findings {
			line := placeOf(f)
			switch f.Rule.ID {
			case "too-large":
				require.Len(t, f.Args, 3, name)
				assert.NotEmpty(t, f.Args[0].Value, name)
				line += " " + unitOf(t, f.Args[2]) + "=" + (mabra.Finding{Rule: &mabra.Rule{Messages: []mabra.Variant{{Text: mabra.Text{En: "{limit}"}}}}, Args: f.Args}).Message(mabra.English)
			case "too-deep":
				line += " " + (mabra.Finding{Rule: &mabra.Rule{Messages: []mabra.Variant{{Text: mabra.Text{En: "{limit}"}}}}, Args: f.Args}).Message(mabra.English)
			}
			got = append(got, line)
		}
		assert.Equal(t, test.want, strings.Join(got, "|"), name)
	}
}

func unitOf(t *testing.T, unit mabra.Arg) string {
	assert.Equal(t, "unit", unit.Name)
	return unit.Value.(mabra.Text).En
}

func TestNoDocumentBeyondTheLimit(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Documents = 2
	documents, findings := Read("a.yaml", []byte(strings.Repeat("---\n"+head+"x: 1\n", 4)), limits, kinds)
	assert.Len(t, documents, 2)
	assert.Len(t, findings, 3, "one in each document that is read, and that there are more")
}

func TestLimitOfFiles(t *testing.T) {
	t.Parallel()
	f := FileTooLarge("a.yaml", 17)
	assert.Equal(t, "1:1 too-large", placeOf(f))
	assert.Equal(t, "a.yaml", f.File)
	assert.Equal(t, mabra.Arg{Name: "limit", Value: 17}, f.Args[1])
}

// A text that the YAML library itself finds too deep.
func TestTooDeepToParse(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, want string }{
		{head + "# a comment\nx-a: " + strings.Repeat("[", 10_001), "4:6 too-deep"},
		{head + "x-a: " + strings.Repeat("[", 5_000) + "\n" + strings.Repeat("[", 5_001) + "\n\n# x\n", "3:6 too-deep"},
	} {
		limits := mabra.DefaultLimits()
		limits.Nodes = 1 << 20
		documents, findings := Read("a.yaml", []byte(test.text), limits, kinds)
		require.Len(t, findings, 1)
		assert.Equal(t, test.want, placeOf(findings[0]))
		assert.Equal(t, []mabra.Arg{{Name: "limit", Value: 100}}, findings[0].Args)
		assert.True(t, documents[0].Source.Unread(""))
	}
}

// Nobody reads more findings than the most that are given; nothing more is read either.
func TestMostFindings(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ times, want int }{{MostFindings, MostFindings}, {MostFindings + 1, MostFindings + 1}, {MostFindings + 2, MostFindings + 1}} {
		text := head + "names: [" + strings.TrimSuffix(strings.Repeat("5,", test.times), ",") + ", last]\nwindows: 5\n"
		documents, findings := Read("a.yaml", []byte(text), mabra.DefaultLimits(), kinds)
		if test.times == MostFindings {
			test.want++ // the windows
		}
		require.Len(t, findings, test.want)
		last := findings[len(findings)-1]
		assert.Equal(t, "too-large", last.Rule.ID)
		assert.Equal(t, mabra.Error, last.Severity)
		assert.Equal(t, mabra.Arg{Name: "limit", Value: MostFindings}, last.Args[1])
		h := documents[0].Value.(*house)
		assert.Equal(t, test.times == MostFindings, h.Names[len(h.Names)-1] == "last", "nothing more is read")
		assert.True(t, documents[0].Source.Unread(""), "nobody can tell what the rest would have said")
	}
}

// However long a text is, what was opened long before what shows it is named.
func TestMistakesInLongTexts(t *testing.T) {
	t.Parallel()
	for _, length := range []int{1, 128<<10 + 1} {
		comment := "# " + strings.Repeat("x", length) + "\n"
		for text, want := range map[string]string{
			"names: [a\n" + strings.Repeat(" ,b\n", 500):             "4:8 syntax",
			"name: \"x\n" + strings.Repeat(" y\n", 500) + "z: \"y\"": "4:7 syntax",
			"name: *x\nnumber: 1\nsold: true\n":                      "4:7 alias-not-allowed",
			"names: [\n*x,\ny]\nnumber: 1\nsold: true\n":             "5:1 alias-not-allowed",
		} {
			_, findings := Read("a.yaml", []byte(head+comment+text), mabra.DefaultLimits(), kinds)
			require.Len(t, findings, 1)
			assert.Equal(t, want, placeOf(findings[0]), "%d bytes", length)
		}
	}
}
