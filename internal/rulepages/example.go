package rulepages

import (
	"bytes"
	"fmt"
	"go/format"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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

// A wanted is what has to be found in a document, as its .want says.
type wanted struct {
	lines []int  // counted from 0
	path  string // of the first
}

// A source is where examples are cut from: the repository.
type source struct{ root fs.FS }

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

// wrong gives the document that shows the rule broken, and the first thing that has to be found in it.
func (s source) wrong(id, from string) (string, wanted, error) {
	files := []string{"rules/" + id + "/breaks.yaml"}
	if from != "" {
		files = []string{corpusOfForm + "/" + from}
	}
	for _, pattern := range []string{"%s.yaml", "%s-*.yaml"} {
		more, err := fs.Glob(s.root, fmt.Sprintf(corpusOfForm+"/"+pattern, id))
		if err != nil {
			return "", wanted{}, err
		}
		files = append(files, more...)
	}
	for _, file := range files {
		text, err := fs.ReadFile(s.root, file)
		if err != nil || !legible(text) {
			continue
		}
		want, err := fs.ReadFile(s.root, file+".want")
		if err != nil {
			return "", wanted{}, err
		}
		if found, err := allOf(string(want), id); err != nil || found.lines != nil {
			return string(text), found, err
		}
	}
	return "", wanted{}, nil
}

func legible(text []byte) bool {
	return len(bytes.TrimSpace(text)) > 0 && utf8.Valid(text) && bytes.IndexFunc(text, func(r rune) bool {
		return r != '\n' && r != '\t' && unicode.IsControl(r)
	}) < 0
}

// allOf gives the lines of a .want that speak of a rule: line:column severity path rule, and what may follow. What a
// message says stands indented below, and is of no use here.
func allOf(want, id string) (wanted, error) {
	var all wanted
	for _, line := range strings.Split(want, "\n") {
		words := strings.Fields(line)
		if len(words) < 4 || words[3] != id || strings.HasPrefix(line, " ") {
			continue
		}
		place, _, _ := strings.Cut(words[0], ":")
		number, err := strconv.Atoi(place)
		if err != nil {
			return wanted{}, err
		}
		if all.lines == nil {
			all.path = strings.TrimPrefix(words[2], "-")
		}
		all.lines = append(all.lines, number-1)
	}
	return all, nil
}

// right gives the document that shows the rule kept: keeps.yaml, unless that tells of another plan altogether and some
// other document of the rule does not.
func (s source) right(id, wrong string) (string, error) {
	files, err := fs.Glob(s.root, "rules/"+id+"/keeps*.yaml")
	if err != nil {
		return "", err
	}
	best, fewest := "", 0
	for _, file := range files {
		text, err := fs.ReadFile(s.root, file)
		if err != nil {
			return "", err
		}
		n := differences(wrong, string(text))
		if strings.HasSuffix(file, "/keeps.yaml") && n <= manyDifferences {
			return string(text), nil
		}
		if best == "" || n > 0 && n < fewest {
			best, fewest = string(text), n
		}
	}
	return best, nil
}

// manyDifferences is how many lines may differ between two documents that tell of the same plan.
const manyDifferences = 16

func differences(a, b string) int {
	onlyA, onlyB, _ := differing(content(a), content(b))
	return len(onlyA) + len(onlyB)
}

// content gives the lines of a document, without what always differs: comments and the document's own id.
func content(text string) []string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "id:") || strings.HasPrefix(line, "#") {
			lines[i] = ""
		}
	}
	return lines
}

// node gives the line, counted from 0, on which the value at a path begins, with its key where it has one.
func node(text string, path mabra.Path) (line int, ok bool) {
	decoder := yaml.NewDecoder(strings.NewReader(text))
	var document yaml.Node
	if decoder.Decode(&document) != nil || len(document.Content) == 0 {
		return 0, false
	}
	n := document.Content[0]
	line = n.Line
	for _, step := range path.Steps() {
		switch n.Kind {
		case yaml.MappingNode:
			i := slices.IndexFunc(n.Content, func(key *yaml.Node) bool { return key.Value == step })
			if i < 0 || i%2 != 0 {
				return 0, false
			}
			line, n = n.Content[i].Line, n.Content[i+1]
		case yaml.SequenceNode:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(n.Content) {
				return 0, false
			}
			n = n.Content[i]
			line = n.Line
		default:
			return 0, false
		}
	}
	return line - 1, true
}

// A pair is a document that breaks a rule and one that keeps it, on the way to being cut.
type pair struct {
	rule         *mabra.Rule
	want         wanted
	wrong, right *sheet
}

// choose chooses the lines to show. Besides are paths that are shown as well.
func (p *pair) choose(besides []string) {
	wrongText, rightText := strings.Join(p.wrong.lines, "\n"), strings.Join(p.right.lines, "\n")
	onlyWrong, onlyRight, after := differing(content(wrongText), content(rightText))
	if rightText != "" && len(onlyWrong)+len(onlyRight) <= manyDifferences {
		for _, line := range onlyWrong {
			p.wrong.show(line)
		}
		for _, line := range onlyRight {
			p.right.show(line)
			if len(onlyWrong) == 0 && after[line] >= 0 {
				p.wrong.show(after[line])
			}
		}
	}
	path := mabra.Path(p.want.path)
	if line, ok := node(rightText, path); ok && path != "" {
		p.right.show(line)
	} else if !p.right.any() {
		p.right.showNearest(rightText, path)
	}
	p.showWrong(wrongText, rightText, path, after)
	for _, path := range besides {
		for _, s := range []*sheet{p.wrong, p.right} {
			if line, ok := node(strings.Join(s.lines, "\n"), mabra.Path(path)); ok {
				s.show(line)
			}
		}
	}
	p.wrong.showContext(p.rule)
	p.right.showContext(p.rule)
}

// showNearest shows the nearest group around a path that there is.
func (s *sheet) showNearest(text string, path mabra.Path) {
	for ; path != ""; path = path.Parent() {
		if line, ok := node(text, path); ok {
			s.show(line)
			return
		}
	}
}

// showWrong shows what the finding points at, or where what is missing belongs.
func (p *pair) showWrong(text, right string, path mabra.Path, after []int) {
	_, there := node(text, path)
	if there || path == "" || p.rule.OfForm {
		for i, line := range p.want.lines {
			if i == 0 || p.rule.OfForm {
				p.wrong.show(min(line, len(p.wrong.lines)-1))
			}
		}
		return
	}
	steps := path.Steps()
	name := steps[len(steps)-1]
	if path.Parent() != "" {
		if line, ok := node(text, path.Parent()); ok {
			p.wrong.show(line)
			p.wrong.missing(line, name)
			return
		}
	}
	line := len(p.wrong.lines) - 1
	if at, ok := node(right, mabra.Path(steps[0])); ok && after[at] >= 0 {
		line = after[at]
	}
	p.wrong.show(line)
	p.wrong.notes[line] = note{what: steps[0]}
}

// showContext shows what the document says that it is, where the rule is not for all of them, and what its writer says
// about it.
func (s *sheet) showContext(rule *mabra.Rule) {
	for i, line := range s.lines {
		switch {
		case i < 2 && isComment(line):
			s.shown[i] = true
			for _, madeUp := range []string{"Påhittat. ", "Made up. "} {
				s.lines[i] = strings.Replace(s.lines[i], madeUp, "", 1)
			}
		case strings.HasPrefix(line, "form: ") && rule.Forms != nil,
			strings.HasPrefix(line, "model: ") && rule.Models != nil,
			strings.HasPrefix(line, "status: ") && rule.WhenActive:
			s.shown[i] = true
		}
	}
}
