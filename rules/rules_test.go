package rules_test

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

func TestRulesAreInOrderAndEachOnce(t *testing.T) {
	t.Parallel()
	ids := rules.IDs()
	require.NotEmpty(t, ids)
	assert.True(t, slices.IsSorted(ids))
	assert.Equal(t, len(ids), len(slices.Compact(slices.Clone(ids))), "an id stands twice")
	all := rules.All()
	require.Len(t, all, len(ids))
	for i, id := range ids {
		assert.Equal(t, id, all[i].ID)
		rule, ok := rules.Get(id)
		require.True(t, ok, id)
		assert.Equal(t, all[i], rule)
	}
	for _, id := range []string{"", "no-such-rule", "zz", ids[0] + "x"} {
		_, ok := rules.Get(id)
		assert.False(t, ok, id)
	}
}

// Every folder is a rule, and every rule a folder.
func TestEveryFolderIsARule(t *testing.T) {
	t.Parallel()
	files, err := fs.Glob(os.DirFS("."), "*/rule.yaml")
	require.NoError(t, err)
	var folders []string
	for _, file := range files {
		folders = append(folders, strings.TrimSuffix(file, "/rule.yaml"))
	}
	assert.Equal(t, rules.IDs(), folders)
}

// What All and Get give may be changed by who asked; the library goes on as before.
func TestCopiesCannotChangeTheRules(t *testing.T) {
	t.Parallel()
	spoil := func(r *mabra.Rule) {
		r.Title = mabra.Text{}
		for _, list := range [][]string{r.Forms, r.Models, r.Words.Sv, r.Words.En} {
			for i := range list {
				list[i] = "spoilt"
			}
		}
		for i := range r.Lists {
			for j := range r.Lists[i].Words.Sv {
				r.Lists[i].Words.Sv[j] = "spoilt"
			}
			r.Lists[i] = mabra.WordList{ID: "spoilt"}
		}
		for _, variants := range [][]mabra.Variant{r.Messages, r.Phrases} {
			for i := range variants {
				variants[i] = mabra.Variant{Name: "spoilt"}
			}
		}
		for i := range r.Law {
			r.Law[i] = mabra.Provision{}
		}
	}
	before := rules.All()
	ids := rules.IDs()
	for i, rule := range rules.All() {
		spoil(&rule)
		again, _ := rules.Get(rule.ID)
		spoil(&again)
		ids[i] = "spoilt"
	}
	assert.Equal(t, before, rules.All())
	assert.NotContains(t, rules.IDs(), "spoilt")

	section := rules.Section("osl-25-12")
	require.NotNil(t, section)
	want := *section
	section.Text = mabra.Text{}
	assert.Equal(t, want, *rules.Section("osl-25-12"))
}

func TestSection(t *testing.T) {
	t.Parallel()
	section := rules.Section("sol-10-8")
	require.NotNil(t, section)
	assert.Equal(t, mabra.Text{
		Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8",
	}, section.Text)
	assert.Equal(t, mabra.Date{Year: 2025, Month: 7, Day: 1}, section.From)
	assert.True(t, section.Until.IsZero())

	act := rules.Section("sol-2001")
	require.NotNil(t, act)
	assert.Equal(t, "socialtjänstlagen (2001:453)", act.Text.Sv)
	assert.Equal(t, mabra.Date{Year: 2025, Month: 6, Day: 30}, act.Until)

	assert.Nil(t, rules.Section("no-such-section"))
	assert.Nil(t, rules.Section(""))
}

func TestSource(t *testing.T) {
	t.Parallel()
	assert.Equal(t, mabra.Text{Sv: "dokumentets form", En: "the form of the document"}, rules.Source("document-form"))
	assert.Empty(t, rules.Source("no-such-source"))
}

// What people read and change has lines that fit beside each other.
func TestLinesAreShort(t *testing.T) {
	t.Parallel()
	const longest = 100
	files, err := fs.Glob(os.DirFS("."), "*/rule.yaml")
	require.NoError(t, err)
	for _, file := range append(files, "sources.yaml", "laws.yaml", "wording.yaml") {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for i, line := range strings.Split(string(text), "\n") {
			if n := len([]rune(line)); n > longest {
				t.Errorf("%s:%d is %d characters long; %d are enough", file, i+1, n, longest)
			}
		}
	}
}

// An error rests on a law, or on the document not holding together. Guidance, agreements and quality are warnings, however
// wise they are: a practice model may raise them, and says why.
func TestSeverityFollowsOrigin(t *testing.T) {
	t.Parallel()
	for _, rule := range rules.All() {
		if rule.Severity == mabra.Error {
			assert.Contains(t, []mabra.Origin{mabra.OriginLaw, mabra.OriginStructure}, rule.Origin, rule.ID)
		}
	}
}

// inBrackets are keys and what stands for something else: what a Swedish message may hold beside Swedish words.
var inBrackets = regexp.MustCompile(`\([^)]*\)|\{\w+\}`)

// A Swedish message names a field in Swedish, with the key in brackets.
func TestSwedishMessagesNameFieldsInSwedish(t *testing.T) {
	t.Parallel()
	titles, err := os.ReadFile("../internal/fields/titles_gen.txt")
	require.NoError(t, err)
	swedish := []string{"by", "en", "form", "forum", "id", "plan", "start", "status", "sv", "system", "text"} // words too
	keys := map[string]bool{}
	between := func(r rune) bool { return !unicode.IsLetter(r) && r != '.' && r != ':' }
	for line := range strings.Lines(string(titles)) {
		field, _, _ := strings.Cut(line, "\t")
		key := field[strings.LastIndex(field, ".")+1:]
		keys[key] = !slices.Contains(swedish, key)
	}
	require.Greater(t, len(keys), 100)
	for _, rule := range rules.All() {
		if rule.ID == "empty-document" { // says how every document begins
			continue
		}
		for _, message := range rule.Messages {
			bare := inBrackets.ReplaceAllString(message.Text.Sv, " ")
			for word := range strings.FieldsFuncSeq(bare, between) {
				first, _, path := strings.Cut(strings.TrimRight(word, ".:"), ".")
				if keys[first] && (path || !strings.HasSuffix(word, ":")) {
					t.Errorf("%s %s: %s is a key; name the field in Swedish, with the key in brackets", rule.ID, message.Name, word)
				}
			}
		}
	}
}

// Whatever law a rule cites, its own or by who takes part, is cited act by act, with where each can be read.
func TestCitedActByAct(t *testing.T) {
	t.Parallel()
	links := 0
	for _, rule := range rules.All() {
		provisions := slices.Clone(rule.Law)
		for _, party := range []string{"everybody", "school", "social-services"} {
			takesPart := func(one string) bool { return one == party || one == "everybody" }
			if law, _ := rules.InForce(&rule, mabra.MustParseDate("2026-06-30"), takesPart); law != nil {
				provisions = append(provisions, *law)
			}
		}
		for _, provision := range provisions {
			var sv, en []string
			for _, act := range provision.Acts {
				sv, en = append(sv, act.Text.Sv), append(en, act.Text.En)
				assert.Regexp(t, `^https://[a-z.-]+/\S+$`, act.Link, "%s: %s", rule.ID, act.Text.Sv)
				links++
			}
			assert.Equal(t, provision.Text, mabra.Text{Sv: strings.Join(sv, "; "), En: strings.Join(en, "; ")})
		}
	}
	assert.Greater(t, links, 60)
}
