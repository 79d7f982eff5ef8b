package rules_test

import (
	"io/fs"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

func TestRulesAreInOrderAndEachOnce(t *testing.T) {
	t.Parallel()
	ids := rules.IDs()
	if len(ids) == 0 || !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Fatalf("%q are not in order, or one stands twice", ids)
	}
	all := rules.All()
	if len(all) != len(ids) {
		t.Fatalf("%d rules with %d ids", len(all), len(ids))
	}
	for i, id := range ids {
		if rule, ok := rules.Get(id); !ok || rule.ID != id || !reflect.DeepEqual(rule, all[i]) {
			t.Errorf("%s is another: %v", id, rule)
		}
	}
	for _, id := range []string{"", "no-such-rule", "zz", ids[0] + "x"} {
		if _, ok := rules.Get(id); ok {
			t.Errorf("there is a rule %q", id)
		}
	}
}

// Every folder is a rule, and every rule a folder.
func TestEveryFolderIsARule(t *testing.T) {
	t.Parallel()
	files, err := fs.Glob(os.DirFS("."), "*/rule.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var folders []string
	for _, file := range files {
		folders = append(folders, strings.TrimSuffix(file, "/rule.yaml"))
	}
	if ids := rules.IDs(); !slices.Equal(ids, folders) {
		t.Errorf("the rules are %q, the folders %q", ids, folders)
	}
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
	if !reflect.DeepEqual(before, rules.All()) || slices.Contains(rules.IDs(), "spoilt") {
		t.Error("the rules can be changed")
	}
	section := rules.Section("osl-25-12")
	want := *section
	section.Text = mabra.Text{}
	if !reflect.DeepEqual(want, *rules.Section("osl-25-12")) {
		t.Error("a section can be changed")
	}
}

func TestSection(t *testing.T) {
	t.Parallel()
	section := rules.Section("sol-10-8")
	text := mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}
	if section == nil || section.Text != text || section.From != mabra.MustParseDate("2025-07-01") || !section.Until.IsZero() {
		t.Errorf("a section: %v", section)
	}
	act := rules.Section("sol-2001")
	if act == nil || act.Text.Sv != "socialtjänstlagen (2001:453)" || act.Until != mabra.MustParseDate("2025-06-30") {
		t.Errorf("an act: %v", act)
	}
	if rules.Section("no-such-section") != nil || rules.Section("") != nil {
		t.Error("there is a section of no law")
	}
}

func TestSource(t *testing.T) {
	t.Parallel()
	if got := rules.Source("document-form"); got != (mabra.Text{Sv: "dokumentets form", En: "the form of the document"}) {
		t.Errorf("the source is %v", got)
	}
	if got := rules.Source("no-such-source"); got != (mabra.Text{}) {
		t.Errorf("no source is %v", got)
	}
}

// What people read and change has lines that fit beside each other.
func TestLinesAreShort(t *testing.T) {
	t.Parallel()
	const longest = 100
	files, err := fs.Glob(os.DirFS("."), "*/rule.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range append(files, "sources.yaml", "laws.yaml", "wording.yaml") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
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
		if rule.Severity == mabra.Error && rule.Origin != mabra.OriginLaw && rule.Origin != mabra.OriginStructure {
			t.Errorf("%s is an error, and rests on %s", rule.ID, rule.Origin)
		}
	}
}

// inBrackets are keys and what stands for something else: what a Swedish message may hold beside Swedish words.
var inBrackets = regexp.MustCompile(`\([^)]*\)|\{\w+\}`)

// A Swedish message names a field in Swedish, with the key in brackets.
func TestSwedishMessagesNameFieldsInSwedish(t *testing.T) {
	t.Parallel()
	titles, err := os.ReadFile("../internal/fields/titles_gen.txt")
	if err != nil {
		t.Fatal(err)
	}
	swedish := []string{"by", "en", "form", "forum", "id", "plan", "start", "status", "sv", "system", "text"} // words too
	keys := map[string]bool{}
	between := func(r rune) bool { return !unicode.IsLetter(r) && r != '.' && r != ':' }
	for line := range strings.Lines(string(titles)) {
		field, _, _ := strings.Cut(line, "\t")
		key := field[strings.LastIndex(field, ".")+1:]
		keys[key] = !slices.Contains(swedish, key)
	}
	if len(keys) <= 100 {
		t.Errorf("%d keys are too few", len(keys))
	}
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

var aLink = regexp.MustCompile(`^https://[a-z.-]+/\S+$`)

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
				if !aLink.MatchString(act.Link) {
					t.Errorf("%s: %s leads to %q", rule.ID, act.Text.Sv, act.Link)
				}
				links++
			}
			if whole := (mabra.Text{Sv: strings.Join(sv, "; "), En: strings.Join(en, "; ")}); whole != provision.Text {
				t.Errorf("%s: %v, and act by act %v", rule.ID, provision.Text, whole)
			}
		}
	}
	if links <= 60 {
		t.Errorf("%d links are too few", links)
	}
}
