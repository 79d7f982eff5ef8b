package plan_test

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/wheel"
)

var midsummer = mabra.MustParseDate("2026-06-19")

// builtPlan gives a plan built in Go, without findings on the day midsummer.
func builtPlan() *plan.Plan {
	created := mabra.MustParseDate("2026-03-02")
	reading := wheel.Reading{Date: created, Voice: wheel.VoiceChild, By: "vera"}
	for _, indicator := range mabra.Values[wheel.Indicator]() {
		reading.Indicators = append(reading.Indicators, wheel.Mark{Indicator: indicator, Strengths: []string{"Bra"}})
	}
	var questions []plan.Question
	for number := 1; number <= 5; number++ {
		questions = append(questions, plan.Question{Number: number, Answer: "Ingen just nu", By: "rektor", Date: created})
	}
	return &plan.Plan{
		ID: uuid.MustParse("0b6f6f5e-5f0e-4c39-8d0a-3f6d6a1b7c21"), Revision: 1, Status: plan.StatusActive,
		Form: plan.FormOwn, Language: mabra.Swedish, Synthetic: true, Created: created,
		Child:         plan.Child{Pseudonym: "Vera", Born: mabra.MustParseDate("2016-05-04"), Stage: plan.StagePrimary},
		Organisations: []plan.Organisation{{ID: "skolan", Sector: plan.SectorSchool, Principal: plan.PrincipalMunicipality}},
		People: []plan.Person{
			{ID: "vera", Roles: []plan.Role{plan.RoleChild}},
			{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}},
			{ID: "rektor", Roles: []plan.Role{plan.RoleNamedPerson}, Organisation: "skolan"},
		},
		Reason:    &plan.Reason{Text: "Vera somnar sent.", By: "rektor", Date: created},
		Questions: questions,
		Views: []plan.View{
			{Of: "vera", Date: created, Method: plan.MethodDrawing, By: "rektor", Text: "Jag vill vara pigg på rasten."},
			{Of: "mamma", Date: created, Method: plan.MethodConversation, By: "rektor", Text: "Kvällarna är långa."},
		},
		Informed:   &plan.Informed{Date: created, By: "rektor", How: "Med bilder", Understood: "Vera berättade den för mamma."},
		Assessment: &plan.Assessment{Wheel: &wheel.Wheel{Readings: []wheel.Reading{reading}}},
		Needs:      []plan.Need{{ID: "sömn", Text: "Att få sova en hel natt", Indicators: []wheel.Indicator{wheel.Healthy}}},
		Outcomes: []plan.Outcome{{ID: "sover", Needs: []string{"sömn"}, Text: "Vera sover nio timmar", Term: plan.TermShort,
			Evidence: "Vera säger att hon är utvilad", Due: created.AddMonths(6)}},
		Actions: []plan.Action{
			{ID: "kvällen", Outcomes: []string{"sover"}, Text: "Skärmarna läggs undan", Responsible: "mamma",
				Status: plan.ActionOngoing, Frequency: "varje kväll"},
			{ID: "morgonen", Outcomes: []string{"sover"}, Text: "Läshörnan", Responsible: "rektor", Start: created, Due: midsummer},
		},
		Contingency: []plan.Contingency{{Trigger: "Vera orkar inte till skolan", Then: "Mamma ringer", Who: []string{"mamma"}}},
		Reviews:     &plan.Reviews{Next: created.AddMonths(6)},
	}
}

// TestCheckBuilt: a plan built in Go is checked by the same call. Its findings have paths but no positions.
func TestCheckBuilt(t *testing.T) {
	p := builtPlan()
	require.Empty(t, p.Check(mabra.At(midsummer)))

	p.Needs = append(p.Needs, plan.Need{ID: "vän", Text: "Någon att vara med", Indicators: []wheel.Indicator{wheel.Included}})
	p.Outcomes[0].Text = "Samtal med kurator"
	p.Actions[1].Responsible = "kuratorn"
	p.Chronology = []plan.Event{{Date: midsummer.AddDays(1).Partial(), Text: "Vera sov", Source: "mamma", Effect: plan.EffectPositive}}
	findings := p.Check(mabra.At(midsummer))
	assert.ElementsMatch(t, []string{
		"warning needs[1] need-without-outcome",
		"warning outcomes[0].text outcome-is-a-service",
		"error actions[1].responsible unknown-reference",
		"error chronology[0].date date-in-future",
	}, told(findings))
	for _, f := range findings {
		assert.False(t, f.Position.Valid() || f.End.Valid(), f.Rule.ID)
		assert.Empty(t, f.File)
		assert.NotContains(t, f.In(mabra.Swedish), "Samtal")
	}
}

// TestCheckEmpty: the zero plan is checked like any other, and a plan without a day of checking has no past or future.
func TestCheckEmpty(t *testing.T) {
	assert.NotPanics(t, func() { assert.True(t, new(plan.Plan).Check().HasErrors()) })

	p := builtPlan()
	p.Updated, p.Actions[1].Due = mabra.MustParseDate("2099-01-01"), mabra.MustParseDate("2026-03-03")
	assert.Empty(t, p.Check())
	assert.Len(t, p.Check(mabra.At(midsummer)), 2)
}

// TestCheckUnknownRole: somebody whose role is no word of the vocabulary, or who has none, may be the one that is missed.
func TestCheckUnknownRole(t *testing.T) {
	t.Parallel()
	for want, given := range map[string][]plan.Role{
		"warning people named-person-missing":    {plan.RoleProfessional},
		"error people[2].roles[0] unknown-value": {"rektorn"},
		"error people[2].roles missing-field":    nil,
	} {
		p := builtPlan()
		p.Model, p.People[2].Roles = "girfec", given
		found := slices.DeleteFunc(told(p.Check(mabra.At(midsummer))), func(line string) bool {
			return !strings.Contains(line, " people")
		})
		assert.Equal(t, []string{want}, found)
	}
}

// TestCheckAt: what is late and what has not come yet goes by the day of checking.
func TestCheckAt(t *testing.T) {
	for _, test := range []struct {
		at   string
		want []string
	}{
		{"2026-03-01", []string{"error created date-in-future"}},
		{"2026-03-02", nil},
		{"2026-06-19", nil},
		{"2026-06-20", []string{"warning actions[1].due action-overdue"}},
		{"2034-05-03", []string{"warning actions[1].due action-overdue"}},
		{"2034-05-04", []string{"warning actions[1].due action-overdue", "info child.born age-over-18"}},
	} {
		findings := slices.DeleteFunc(builtPlan().Check(mabra.At(mabra.MustParseDate(test.at))), func(f mabra.Finding) bool {
			return !slices.Contains([]mabra.Path{"created", "actions[1].due", "child.born"}, f.Path)
		})
		assert.ElementsMatch(t, test.want, told(findings), test.at)
	}
}

// TestCheckUnderModel: the rules of a practice model hold where the plan names it, or the caller does.
func TestCheckUnderModel(t *testing.T) {
	p := builtPlan()
	assert.Empty(t, p.Check(mabra.At(midsummer)))
	want := []string{"warning actions[1].funding action-funding-missing"}
	m, ok := plan.LoadModel("samtidigt")
	require.True(t, ok)
	assert.Equal(t, want, told(p.Check(mabra.At(midsummer), plan.UnderModel(m))))
	p.Model = "samtidigt"
	assert.Equal(t, want, told(p.Check(mabra.At(midsummer))))
}

// TestSameFindingsHoweverMade: the findings are the same whether documents were read from YAML, from JSON or built. By
// default every other document is tried as YAML, the rest as JSON.
func TestSameFindingsHoweverMade(t *testing.T) {
	t.Parallel()
	for n, d := range ruleDocuments(t) {
		formats := []mabra.Format{mabra.YAML, mabra.JSON}
		if *every > 1 {
			formats = formats[n%2:][:1]
		}
		t.Run(d.name(), func(t *testing.T) {
			t.Parallel()
			want := told(d.checked)
			for _, format := range formats {
				again := make([]document.Document, len(d.documents))
				for i, one := range d.documents {
					written, err := one.Encode(format)
					require.NoError(t, err)
					read, findings := document.ParseAll(d.file, written)
					require.Empty(t, findings)
					require.Len(t, read, 1)
					again[i] = read[0]
				}
				assert.ElementsMatch(t, want, told(checkAll(again, d.day)), "as %s", format)
			}
			built := checkAll(d.withoutText(), d.day)
			assert.ElementsMatch(t, want, told(built), "built")
			for _, f := range built {
				assert.False(t, f.Position.Valid())
			}
		})
	}
}

// TestCheckTwice: checking changes nothing in the document, so it can be done again, and by several at once, while
// another writes the document. By default every third document is tried; under the race detector, which sees most here,
// all are.
func TestCheckTwice(t *testing.T) {
	t.Parallel()
	for n, d := range ruleDocuments(t) {
		if *every > 1 && n%3 > 0 && !raceDetector {
			continue
		}
		t.Run(d.name(), func(t *testing.T) {
			t.Parallel()
			documents, _ := document.ParseAll(filepath.Base(d.file), d.text)
			before := encoded(t, documents)
			var found [2]mabra.Findings
			var done sync.WaitGroup
			for i := range found {
				done.Go(func() { found[i] = checkAll(documents, d.day) })
			}
			done.Go(func() {
				for _, one := range documents {
					_, _ = one.Encode(mabra.YAML)
				}
			})
			done.Wait()
			for i := range found {
				assert.Equal(t, printed(t, d.checked), printed(t, found[i]))
			}
			assert.Equal(t, before, encoded(t, documents))
		})
	}
}

// TestUnreadHasNoConsequences spoils every place, one at a time, of documents without findings. Reading reports that.
// Checking must have nothing to add: it does not know what stood there. What stands inside a field of the document is
// tried once under each form and model, wherever documents say the same. By default every field of every other
// document is spoilt in every way somewhere, and of the rest one place in -every.
// A word that no vocabulary has is read, but nobody knows what it means: it has no consequences either.
func TestUnreadHasNoConsequences(t *testing.T) {
	t.Parallel()
	tried, named := map[string]bool{}, map[string]bool{}
	number := 0
	for i, d := range ruleDocuments(t) {
		p, ok := d.documents[0].(*plan.Plan)
		if !ok || len(d.documents) > 1 || !d.keeps() || *every >= 100 && i%2 == 0 {
			continue
		}
		under := fmt.Sprint(p.Form, p.Model, p.Status, d.day)
		places := slices.DeleteFunc(placesOf(t, d.text), func(at place) bool {
			key := under + at.name + at.says
			if at.says != "" && tried[key] {
				return true
			}
			tried[key] = true
			field := itemNumber.ReplaceAllString(at.name, "[]")
			if !named[field] {
				named[field] = true
				return false
			}
			number++
			return number%*every != 0
		})
		t.Run(d.name(), func(t *testing.T) {
			t.Parallel()
			for _, at := range places {
				documents, findings := document.ParseAll(d.file, at.spoilt())
				after := checkAll(documents, d.day)
				if at.misspelt && !slices.ContainsFunc(after, isUnknownValue) {
					continue // it was no word of a vocabulary
				}
				assert.True(t, at.misspelt || findings.HasErrors(), "%s can still be read", at.name)
				for _, f := range slices.DeleteFunc(after, isUnknownValue) {
					if !slices.ContainsFunc(d.checked, func(b mabra.Finding) bool { return b.Rule == f.Rule && b.Path == f.Path }) {
						t.Errorf("%s is spoilt; found as well: %s %s", at.name, f.Path, f.Rule.ID)
					}
				}
			}
		})
	}
	t.Logf("%d fields", len(named))
}

// itemNumber is what tells two places of the same field apart.
var itemNumber = regexp.MustCompile(`\[\d+\]`)

// TestSlipBesideTheField: a field that is there has been read, whatever stands beside it under nearly the same name.
func TestSlipBesideTheField(t *testing.T) {
	text := append(readFile(t, rulesFolder+"/child-view-missing/breaks.yaml"), "viewss: []\n"...)
	documents, findings := document.ParseAll("", text)
	assert.Equal(t, []string{"error  unknown-field"}, told(findings))
	assert.Equal(t, []string{"error views child-view-missing"}, told(checkAll(documents, dayOf(text))))
}

func isUnknownValue(f mabra.Finding) bool { return f.Rule == &rules.UnknownValue }

// A place is a field, the name of one, or an item of a list in a document.
type place struct {
	name     string
	says     string // what stands there, where that is not all of a field of the document
	node     *yaml.Node
	spoil    func(*yaml.Node)
	spoilt   func() []byte // gives the text of the document, spoilt in this place
	misspelt bool          // the word that stands there, not the name of a field
}

// placesOf gives the places of a document. Those in different documents can be spoilt at the same time.
func placesOf(t *testing.T, text []byte) []place {
	t.Helper()
	var root yaml.Node
	require.NoError(t, yaml.Unmarshal(text, &root))
	var fields []*yaml.Node
	for pair := range slices.Chunk(root.Content[0].Content, 2) {
		require.Equal(t, 1, pair[0].Column, "a document of lines")
		fields = append(fields, &yaml.Node{Kind: yaml.MappingNode, Content: pair})
	}
	lines := strings.SplitAfter(string(text), "\n")
	var all []place
	for i, field := range fields {
		before, after := strings.Join(lines[:field.Content[0].Line-1], ""), ""
		if i+1 < len(fields) {
			after = strings.Join(lines[fields[i+1].Content[0].Line-1:], "")
		}
		for _, at := range placesIn("", field)[1:] {
			if strings.ContainsAny(at.name[1:], ".[") {
				at.says = saying(at.node)
			}
			at.spoilt = func() []byte {
				kept := *at.node
				at.spoil(at.node)
				defer func() { *at.node = kept }()
				return []byte(before + asText(field) + after)
			}
			all = append(all, at)
		}
	}
	return all
}

// placesIn gives a place and all that stand in it.
func placesIn(name string, n *yaml.Node) []place {
	places := []place{{name: name, node: n, spoil: otherKind}}
	if n.Kind == yaml.ScalarNode && name != ".child.protection" { // the child counts as protected, to be safe
		places = append(places, place{name: name + "=x", node: n, spoil: misspell, misspelt: true})
	}
	for i, inside := range n.Content {
		switch {
		case n.Kind == yaml.SequenceNode:
			places = append(places, placesIn(fmt.Sprintf("%s[%d]", name, i), inside)...)
		case i%2 == 0:
			places = append(places, place{name: name + ".x" + inside.Value, node: inside, spoil: misspell})
		default:
			places = append(places, placesIn(name+"."+n.Content[i-1].Value, inside)...)
		}
	}
	return places
}

func misspell(n *yaml.Node) { n.Value = "x" + n.Value }

// otherKind makes a list of a word, and a word of all else.
func otherKind(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode {
		*n = yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: "fel"}}}
	} else {
		*n = yaml.Node{Kind: yaml.ScalarNode, Value: "fel"}
	}
}

// saying gives what stands in a place, so that two that say the same are equal. Writing it as YAML takes ten times as long.
func saying(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode {
		return fmt.Sprintf("%s %q", n.Tag, n.Value)
	}
	var inside []string
	for _, part := range n.Content {
		inside = append(inside, saying(part))
	}
	return fmt.Sprint(n.Kind, inside)
}

func asText(n *yaml.Node) string {
	text, err := yaml.Marshal(n)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// told gives what findings say about which place, without positions.
func told(findings mabra.Findings) []string {
	var lines []string
	for _, f := range findings {
		lines = append(lines, fmt.Sprintf("%s %s %s", f.Severity, f.Path, f.Rule.ID))
	}
	return lines
}

func printed(t *testing.T, findings mabra.Findings) string {
	t.Helper()
	var text strings.Builder
	require.NoError(t, report.Write(&text, report.Text, mabra.English, findings))
	return text.String()
}

func encoded(t *testing.T, documents []document.Document) string {
	t.Helper()
	var all strings.Builder
	for _, d := range documents {
		text, err := d.Encode(mabra.YAML)
		require.NoError(t, err)
		all.Write(text)
	}
	return all.String()
}
