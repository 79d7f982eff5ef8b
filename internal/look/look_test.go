package look_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/internal/look"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	update = flag.Bool("update", false, "write testdata")
	plans  = flag.Int("plans", 12, "how many generated plans to look at")
)

// book lays a text out.
func book(t *testing.T, lang mabra.Language, text string) *look.Book {
	t.Helper()
	b := &look.Book{Version: look.Version, Language: lang}
	documents, findings := document.ParseAll("a.yaml", []byte(text))
	require.False(t, findings.HasErrors())
	for _, d := range documents {
		if sheet, any := look.Of("", d, lang); any {
			b.Documents = append(b.Documents, sheet)
		}
	}
	return b
}

func printed(t *testing.T, b *look.Book) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, b.Write(&text))
	return text.String()
}

func example(t *testing.T, name string) string {
	t.Helper()
	text, err := fs.ReadFile(examples.FS, name)
	require.NoError(t, err)
	return string(text)
}

// What a practitioner reads aloud of each example stands in testdata, in both languages.
func TestExamplesReadAloud(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"wheel.yaml", "triangle.yaml", "resilience.yaml", "falun-barnets-plan.yaml", "girfec-childs-plan.yaml"} {
		for _, lang := range mabra.Languages() {
			b := book(t, lang, example(t, name))
			text := printed(t, b)
			data, err := json.MarshalIndent(b, "", "  ")
			require.NoError(t, err)
			base := filepath.Join("testdata", strings.TrimSuffix(name, ".yaml")+"."+string(lang))
			written := map[string]string{base + ".txt": text}
			if name == "wheel.yaml" && lang == mabra.Swedish || name == "resilience.yaml" && lang == mabra.English {
				written[base+".json"] = string(data) + "\n" // two of them are enough to see that a field has changed
			}
			for file, got := range written {
				if *update {
					require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
				}
				want, err := os.ReadFile(file)
				require.NoError(t, err)
				assert.Equal(t, string(want), got, file)
			}
			for line := range strings.Lines(text) {
				assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, "\n")), 80, name)
			}
		}
	}
}

// All words of the document are there, in the text as in JSON.
func TestNothingSaidIsLost(t *testing.T) {
	t.Parallel()
	quoted := regexp.MustCompile(`(?m)^ *(?:- )?"(.+)"$`)
	text := example(t, "wheel.yaml")
	said := quoted.FindAllStringSubmatch(text, -1)
	require.Greater(t, len(said), 20)
	b := book(t, mabra.Swedish, text)
	data, err := json.Marshal(b)
	require.NoError(t, err)
	aloud := strings.Join(strings.Fields(printed(t, b)), " ")
	for i, words := range said {
		assert.Contains(t, aloud, strings.Join(strings.Fields(words[1]), " "), "words %d", i)
		assert.Contains(t, string(data), words[1], "words %d", i)
	}
}

// Every place leads to the words that stand beside it, in plans of every kind; and the text never breaks.
func TestPlacesLeadToTheWords(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 12, Count: *plans})
	require.NoError(t, err)
	sayings := 0
	for e := range all {
		text, err := e.YAML()
		require.NoError(t, err)
		documents, _ := document.ParseAll("", text)
		data, err := documents[0].Encode(mabra.JSON)
		require.NoError(t, err)
		var written any
		require.NoError(t, json.Unmarshal(data, &written))
		for _, lang := range mabra.Languages() {
			b := book(t, lang, string(text))
			data, err := json.Marshal(b)
			require.NoError(t, err)
			var told any
			require.NoError(t, json.Unmarshal(data, &told))
			sayings += holdPlaces(t, told, written)
			assert.NotContains(t, printed(t, b), "%!")
		}
	}
	assert.Greater(t, sayings, 25**plans)
}

// holdPlaces holds each saying inside a value against what stands at its place in the document.
func holdPlaces(t *testing.T, value, written any) (sayings int) {
	t.Helper()
	switch value := value.(type) {
	case []any:
		for _, inside := range value {
			sayings += holdPlaces(t, inside, written)
		}
	case map[string]any:
		for _, inside := range value {
			sayings += holdPlaces(t, inside, written)
		}
		at, placed := value["at"].(string)
		words, said := value["words"].(string)
		if !placed || !said {
			return sayings
		}
		there := standing(written, mabra.Path(at).Steps())
		if group, ok := there.(map[string]any); ok {
			there = group["text"]
			if there == nil {
				there = group["because"]
			}
		}
		if there != words {
			t.Error("other words stand at the place", at)
		}
		sayings++
	}
	return sayings
}

// standing gives what stands at a place of a document.
func standing(value any, steps []string) any {
	for _, step := range steps {
		switch v := value.(type) {
		case map[string]any:
			value = v[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(v) {
				return nil
			}
			value = v[i]
		}
	}
	return value
}

const head = "apiVersion: mabra/v1\nkind: Wheel\nid: \"3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10\"\nlanguage: sv\ncreated: 2026-03-02\n"

// Not asked, not wanted and not relevant are three answers, and what nobody wrote is a fourth thing.
func TestOpenIsToldApart(t *testing.T) {
	t.Parallel()
	b := book(t, mabra.English, head+`readings:
  - {date: 2026-03-02, voice: child, indicators: [
     {indicator: safe, answer: not-asked}, {indicator: healthy, answer: declined}, {indicator: active, answer: not-relevant},
     {indicator: nurtured}, {indicator: included, worries: [a], strengths: [b]}]}
  - {date: 2026-03-01, voice: professional, indicators: [{indicator: included, strengths: [c]}]}
`)
	text := printed(t, b)
	var headings []string
	for line := range strings.Lines(text) {
		for _, heading := range []string{"Not asked about", "Did not want to answer", "Not relevant", "Nothing written"} {
			if strings.TrimRight(line, "\n") == heading {
				headings = append(headings, heading)
			}
		}
	}
	assert.Equal(t, []string{"Not asked about", "Did not want to answer", "Not relevant", "Nothing written"}, headings)
	w := b.Documents[0].Wheel
	require.Len(t, w.NotAsked, 1)
	assert.Equal(t, "safe", w.NotAsked[0].Part.Key)
	require.Len(t, w.Declined, 1)
	assert.Equal(t, "healthy", w.Declined[0].Part.Key)
	require.Len(t, w.NotRelevant, 1)
	assert.Equal(t, "active", w.NotRelevant[0].Part.Key)
	assert.Less(t, strings.Index(text, "“b”"), strings.Index(text, "“a”"), "strengths first")
	assert.Less(t, strings.Index(text, "“a”"), strings.Index(text, "“c”"), "the child first")
	assert.Contains(t, text, "Voices that are not here yet: guardian.")
}

// What a document says cannot pass for a line of the page, nor move the cursor.
func TestWordsForgeNothing(t *testing.T) {
	t.Parallel()
	d := &wheel.Document{Wheel: wheel.Wheel{Readings: []wheel.Reading{{Voice: wheel.VoiceChild, Indicators: []wheel.Mark{{
		Indicator: wheel.Safe, Worries: []string{"a\n\nMotståndskraftsmatrisen\n\x1b[2Jb\r::error::c"},
	}}}}}}
	sheet, any := look.Of("", d, mabra.Swedish)
	require.True(t, any)
	b := &look.Book{Language: mabra.Swedish, Documents: []*look.Sheet{sheet}}
	text := printed(t, b)
	assert.NotContains(t, text, "\nMotståndskraftsmatrisen")
	assert.NotContains(t, text, "\x1b")
	assert.NotContains(t, text, "\r")
	assert.NotContains(t, text, "\n::")
}

// A wheel that nobody has filled in, an empty triangle, an empty matrix: all is told, and nothing breaks.
func TestNothingGathered(t *testing.T) {
	t.Parallel()
	empty := head + "---\n" + strings.Replace(head, "Wheel", "Triangle", 1) + "---\n" + strings.Replace(head, "Wheel", "Resilience", 1) +
		"---\n" + head + "readings: [{date: 2026-03-02, voice: child, indicators: [{}, {area: x}]}]\n"
	for _, lang := range mabra.Languages() {
		b := book(t, lang, empty)
		require.Len(t, b.Documents, 4)
		assert.NotEmpty(t, printed(t, b))
		assert.Len(t, b.Documents[1].Triangle.Openings, 21)
	}
}

// A placement without a person or a reason is not shown, and that is told.
func TestUnexplainedPlaceIsNotShown(t *testing.T) {
	t.Parallel()
	b := book(t, mabra.English, strings.Replace(head, "Wheel", "Resilience", 1)+
		"placement: {child: vulnerable, surroundings: adversity, date: 2026-03-02}\n")
	assert.Nil(t, b.Documents[0].Resilience.Placed)
	assert.Contains(t, printed(t, b), "It is not shown.")
}

// Every source of links, questions and proposals is there in Swedish too.
func TestSourcesInSwedish(t *testing.T) {
	t.Parallel()
	sources := map[string]bool{}
	for _, l := range triangle.Links() {
		sources[l.Source] = true
	}
	for _, d := range mabra.Values[triangle.Dimension]() {
		for _, q := range d.Questions() {
			sources[q.Source] = true
		}
		one := &triangle.Triangle{Entries: []triangle.Entry{{ID: "a", Dimension: d, Kind: triangle.Strength, Text: "x"}}}
		for _, p := range resilience.FromTriangle(one, nil) {
			sources[p.Source], sources[p.DomainSource] = true, true
		}
	}
	for _, q := range mabra.Values[resilience.Quadrant]() {
		for _, asked := range q.Questions() {
			sources[asked.Source] = true
		}
	}
	delete(sources, "")
	require.NotEmpty(t, sources)
	for source := range sources {
		assert.NotEqual(t, source, look.SourceIn(mabra.Swedish, source))
		assert.Equal(t, source, look.SourceIn(mabra.English, source))
		delete(sources, source)
	}
}
