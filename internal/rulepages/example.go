package rulepages

import (
	"bytes"
	"fmt"
	"go/format"
	"io/fs"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// corpusOfForm holds the documents about rules of form, which have none in their own folder.
const corpusOfForm = "conformance"

// An Example shows a rule broken and kept: a few lines of a document each.
type Example struct {
	Wrong, Right mabra.Text
}

// An idExample is the example of the rule with an id.
type idExample struct {
	id string
	Example
}

// ExampleOf gives the example of the rule with an id, and whether it has one.
func ExampleOf(id string) (Example, bool) {
	i, ok := slices.BinarySearchFunc(examples, id, func(e idExample, id string) int { return strings.Compare(e.id, id) })
	if !ok {
		return Example{}, false
	}
	return examples[i].Example, true
}

// Go gives the Go that holds the example of every rule, for the command: so that nothing is read or cut when it starts.
func (cut Examples) Go() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("// Code generated from the documents beside the rules; DO NOT EDIT.\n\n" +
		"// Run go test ./internal/rulepages -update.\n\n" +
		"package rulepages\n\nimport \"github.com/mabra-hjulet/mabra\"\n\nvar examples = []idExample{\n")
	for _, e := range cut {
		fmt.Fprintf(&b, "{%q, Example{\nWrong: mabra.Text{Sv: %q, En: %q},\nRight: mabra.Text{Sv: %q, En: %q},\n}},\n",
			e.id, e.Wrong.Sv, e.Wrong.En, e.Right.Sv, e.Right.En)
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

// Examples are the example of every rule, in the order of their ids.
type Examples []idExample

// Cut cuts the example of every rule out of the documents of the repository.
func Cut(root fs.FS) (Examples, error) {
	var all Examples
	for _, rule := range rules.All() {
		e, err := source{root}.example(&rule)
		if err != nil {
			return nil, err
		}
		all = append(all, idExample{rule.ID, e})
	}
	return all, nil
}

// The words of a rule's file about its example.
type about struct {
	Example struct {
		From  string   `yaml:"from"`  // the document of the corpus that is broken
		Show  []string `yaml:"show"`  // paths that are shown besides what the finding points at
		Wrong string   `yaml:"wrong"` // what no document of the corpus shows
		Right string   `yaml:"right"`
	} `yaml:"example"`
}

// example cuts the example of a rule out of the documents of the repository, or takes what the rule's own file says.
func (s source) example(rule *mabra.Rule) (Example, error) {
	held, err := fs.ReadFile(s.root, "rules/"+rule.ID+"/rule.yaml")
	if err != nil {
		return Example{}, err
	}
	var about about
	if err := yaml.Unmarshal(held, &about); err != nil {
		return Example{}, fmt.Errorf("rules/%s/rule.yaml: %w", rule.ID, err)
	}
	said := about.Example
	e := Example{Wrong: mabra.Text{Sv: said.Wrong, En: said.Wrong}, Right: mabra.Text{Sv: said.Right, En: said.Right}}
	if said.Wrong != "" {
		return e, nil
	}
	wrong, want, err := s.wrong(rule.ID, said.From)
	if err != nil {
		return Example{}, err
	}
	right, err := s.right(rule.ID, wrong)
	if err != nil {
		return Example{}, err
	}
	pair := pair{rule: rule, want: want, wrong: newSheet(wrong), right: newSheet(right)}
	pair.choose(said.Show)
	e.Wrong = pair.wrong.inBoth()
	if right != "" {
		e.Right = pair.right.inBoth()
	}
	if e.Wrong.Sv == "" || e.Right.Sv == "" {
		return Example{}, fmt.Errorf("rules/%s: there is no example of right and wrong: write example in rule.yaml", rule.ID)
	}
	return e, nil
}

// missingHere is what a note says, after the name of the field.
var missingHere = mabra.Text{Sv: " saknas här", En: " is missing here"}

// inBoth gives the cut with its notes in both languages.
func (s *sheet) inBoth() mabra.Text {
	return mabra.Text{Sv: s.cut(missingHere.Sv), En: s.cut(missingHere.En)}
}
