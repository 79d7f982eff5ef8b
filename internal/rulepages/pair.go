package rulepages

import (
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

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

// showNearest shows the nearest group around a path that there is.
func (s *sheet) showNearest(text string, path mabra.Path) {
	for ; path != ""; path = path.Parent() {
		if line, ok := node(text, path); ok {
			s.show(line)
			return
		}
	}
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
