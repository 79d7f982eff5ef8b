package rewrite_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

var share = flag.Int("share", 200, "change one field of so many, over all documents of the corpus")

const commented = `# Påhittad plan
apiVersion: mabra/v1
kind: Plan
id: 7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10 # samma id alltid
revision: 1
needs:
  # det viktigaste först
  - id: sova
    text: Sova lugnt # barnets ord
  - {id: vän, text: Ha en vän, indicators: [included]} # i hakar
outcomes:
  - id: a
    needs: [sova]
    text: Elis sover # mål
    due: 2026-06-01
x-eget: [1.10, 2]
`

const uncommented = `# Påhittad plan
apiVersion: mabra/v1
kind: Plan
id: 7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10 # samma id alltid
revision: 2
reason:
  text: oro
needs:
  # det viktigaste först
  - {id: vän, text: Ha en vän, indicators: [included, active], by: elis} # i hakar
  - id: sova
    text: "Sova: hela natten" # barnets ord
    date: 2026-03-01
  - id: ny
    text: Äta frukost
outcomes:
  - id: a
    needs: [sova]
    text: Elis sover # mål
actions:
  - id: frukost
    outcomes:
      - a
    text: Frukost, med Noel
    start: 2026-03-01
risks:
  - text: Går hem
    about: elis
  - text: Slutar äta
x-eget: [1.10, 2]
`

// What is not changed stays to the letter, comments and all.
func TestRewriteKeepsComments(t *testing.T) {
	t.Parallel()
	p, findings := plan.Parse("", []byte(commented))
	require.Empty(t, findings)
	p.Revision = 2
	p.Reason = &plan.Reason{Text: "oro"}
	p.Needs[0].Text, p.Needs[0].Date = "Sova: hela natten", day("2026-03-01")
	p.Needs[1].Indicators, p.Needs[1].By = append(p.Needs[1].Indicators, "active"), "elis"
	p.Needs = append(p.Needs, plan.Need{ID: "ny", Text: "Äta frukost"})
	p.Needs[0], p.Needs[1] = p.Needs[1], p.Needs[0]
	p.Outcomes[0].Due = mabra.Date{}
	p.Risks = []plan.Risk{{Text: "Går hem", About: "elis"}, {Text: "Slutar äta"}}
	p.Actions = []plan.Action{{ID: "frukost", Outcomes: []string{"a"}, Text: "Frukost, med Noel", Start: day("2026-03-01")}}
	got, whole := document.Rewrite([]byte(commented), 0, p)
	require.True(t, whole)
	assert.Equal(t, uncommented, string(got))
}

func day(text string) mabra.Date {
	date, err := mabra.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// What could not be read, and what is unknown, stands when something else is changed; what is written over it is read.
func TestRewriteKeepsWhatCannotBeRead(t *testing.T) {
	t.Parallel()
	const text = "apiVersion: mabra/v1\nkind: Plan\nrevision: 1\nnonsense: 3 # kvar\nchild:\n  name: Elis\n  born: 2O12-01-01 # kvar\n  language:\n"
	p := first(t, text)
	p.Child.Name = "Noel"
	got, whole := document.Rewrite([]byte(text), 0, p)
	require.True(t, whole)
	assert.Equal(t, strings.Replace(text, "Elis", "Noel", 1), string(got))
	p.Child.Born, p.Child.Language = day("2012-01-01"), "sv"
	got, whole = document.Rewrite([]byte(text), 0, p)
	require.True(t, whole)
	want := strings.NewReplacer("Elis", "Noel", "2O12", "2012", "language:", "language: sv").Replace(text)
	assert.Equal(t, want, string(got))
}

func first(t *testing.T, text string) *plan.Plan {
	t.Helper()
	read, _ := document.ParseAll("", []byte(text))
	require.NotEmpty(t, read)
	return read[0].(*plan.Plan)
}

// What is half typed is not put into the text: what stood there stays until it can be read.
func TestRewriteWaitsForWhatIsHalfTyped(t *testing.T) {
	t.Parallel()
	p, findings := document.ParseAll("", []byte(`{"apiVersion":"mabra/v1","kind":"Plan","id":"7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10","revision":1,
		"needs":[{"id":"sova","text":"Sova gott","date":"2026-0"},{"id":"vän","text":"Ha en vän","indicators":["included"]}],
		"outcomes":[{"id":"a","needs":["sova"],"text":"Elis sover","due":"2026-06-3"}],"x-eget":[1.10,2]}`))
	require.Len(t, findings, 2)
	got, whole := document.Rewrite([]byte(commented), 0, p[0])
	require.True(t, whole)
	assert.Equal(t, strings.Replace(commented, "lugnt", "gott", 1), string(got))
}

// What no document can hold is written into no text, whatever a program has put into the plan.
func TestRewriteWritesOnlyWhatDocumentsHold(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]func(*plan.Plan){
		"a kind of value": func(p *plan.Plan) { p.X.Set("x-nytt", make(chan int)) },
		"a name":          func(p *plan.Plan) { p.X.Set("eget", true) },
		"no UTF-8":        func(p *plan.Plan) { p.Needs[0].Text = "hj\xe4lp" },
		"no day":          func(p *plan.Plan) { p.Outcomes[0].Due = mabra.Date{Year: 2026, Month: 2, Day: 30} },
	} {
		p := first(t, commented)
		spoil(p)
		assert.NotPanics(t, func() {
			rewritten, _ := document.Rewrite([]byte(commented), 0, p)
			assert.Nil(t, rewritten, name)
		}, name)
	}
}

// Of what stands side by side in brackets, nobody is to ask whether a comma has cut one text in two: not after a text was taken
// away, written anew or put in.
func TestRewriteLeavesNoCommaToAskAbout(t *testing.T) {
	t.Parallel()
	const text = `apiVersion: mabra/v1
kind: Wheel
readings:
  - indicators:
      - {indicator: healthy, worries: [Trött på morgonen, ont i magen ibland, rädd]}
`
	for after, want := range map[string][]string{
		`[Trött på morgonen, "ont i magen ibland"]`:                           {"Trött på morgonen", "ont i magen ibland"},
		`[Trött på morgonen, "ont i hela huvudet", rädd]`:                     {"Trött på morgonen", "ont i hela huvudet", "rädd"},
		`[Trött på morgonen, "och ledsen då", ont i magen ibland, rädd, arg]`: {"Trött på morgonen", "och ledsen då", "ont i magen ibland", "rädd", "arg"},
	} {
		read, _ := document.ParseAll("", []byte(text))
		read[0].(*wheel.Document).Readings[0].Indicators[0].Worries = want
		got, whole := document.Rewrite([]byte(text), 0, read[0])
		require.True(t, whole)
		assert.Equal(t, strings.Replace(text, "[Trött på morgonen, ont i magen ibland, rädd]", after, 1), string(got))
		_, findings := document.ParseAll("", got)
		assert.False(t, slices.ContainsFunc(findings, func(f mabra.Finding) bool { return f.Rule.ID == "text-cut-by-comma" }))
	}
}

// A text is changed where one field is, and nowhere else: in every kind of document, YAML and JSON, for every field that holds one
// value, one after the other.
func TestRewriteChangesOneFieldAlone(t *testing.T) {
	t.Parallel()
	files := corpus(t)
	tried, kept := 0, 0
	changer := &fieldChanger{}
	for n, file := range files {
		if *share >= 100 && n%11 != 0 {
			continue // not so many are opened either
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, text := range [][]byte{text, inJSON(text)} {
			a, b := changer.eachField(t, file, text)
			tried, kept = tried+a, kept+b
		}
	}
	t.Logf("%d fields, %d alone", tried, kept)
	require.Positive(t, kept)
	assert.Equal(t, tried, kept)
}

// corpus gives the files of all documents there are to read.
func corpus(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"../../examples/*.yaml", "../../conformance/*/*", "../../conformance/*", "../../rules/*/*.yaml"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range found {
			if strings.HasSuffix(file, ".yaml") || strings.HasSuffix(file, ".json") {
				files = append(files, file)
			}
		}
	}
	require.Greater(t, len(files), 100)
	return files
}

// inJSON gives the first document of a text in JSON, or nothing.
func inJSON(text []byte) []byte {
	read, findings := document.ParseAll("", text)
	if len(read) == 0 || len(findings) > 0 {
		return nil
	}
	written, err := read[0].Encode(mabra.JSON)
	if err != nil {
		return nil
	}
	return written
}

// A fieldChanger counts the fields that it meets, to change one of so many.
type fieldChanger struct{ met int }

// eachField changes each field of each document of a text by itself, and counts them and those that alone were changed.
func (c *fieldChanger) eachField(t *testing.T, file string, text []byte) (tried, kept int) {
	t.Helper()
	read, _ := document.ParseAll("", text)
	for number, d := range read {
		written, err := d.Encode(mabra.JSON)
		if err != nil {
			continue
		}
		var tree any
		require.NoError(t, json.Unmarshal(written, &tree))
		same, whole := document.Rewrite(text, number, d)
		if !whole {
			t.Logf("%s: cannot be changed in part", file)
			continue
		}
		assert.Equal(t, string(text), string(same), file)
		leaves(tree, func(from string, set func(string)) {
			if c.met++; c.met%*share != 0 {
				return
			}
			for _, into := range others(from) {
				set(into)
				changed, err := json.Marshal(tree)
				require.NoError(t, err)
				set(from)
				after, findings := document.ParseAll("", changed)
				if len(after) != 1 || len(findings) > 0 || into == from {
					continue
				}
				tried++
				got, whole := document.Rewrite(text, number, after[0])
				if whole && onePlace(text, got, len(from)+len(into)+40) {
					kept++
				} else {
					t.Errorf("%s: document %d (whole %v)\n%s\n---\n%s", file, number, whole, from, got)
				}
			}
		})
	}
	return tried, kept
}

// others gives what else may stand where a value does, in JSON: for each kind of value there is one that can be read.
func others(value string) []string {
	if text, is := strings.CutSuffix(value, "\""); is {
		return []string{text + "x\"", text + " – \\u00e5: 1 # {\"", `"Två\nrader, \"sa\" hon"`, `"2025-03-04"`, `"child"`, `"sv"`, `"active"`, `"written"`}
	}
	return []string{"true", "false", "7"}
}

// leaves goes through the single values of a tree. Each is given as JSON, with what gives it another.
func leaves(tree any, each func(from string, set func(string))) {
	leaf := func(value any, put func(any)) {
		switch value.(type) {
		case map[string]any, []any:
			leaves(value, each)
			return
		}
		written, _ := json.Marshal(value)
		each(string(written), func(text string) {
			var value any
			_ = json.Unmarshal([]byte(text), &value)
			put(value)
		})
	}
	switch tree := tree.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(tree)) {
			leaf(tree[key], func(value any) { tree[key] = value })
		}
	case []any:
		for i, value := range tree {
			leaf(value, func(value any) { tree[i] = value })
		}
	}
}

// onePlace reports whether two texts differ in one place, of no more than so many bytes.
func onePlace(a, b []byte, most int) bool {
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	a, b = a[start:], b[start:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return len(a) <= most && len(b) <= most && !bytes.Equal(a, b)
}
