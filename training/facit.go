package training

import (
	"bytes"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Lesson is what there is to learn from a planted flaw: one row of the answer key.
type Lesson struct {
	File    string
	Path    mabra.Path // where the flaw is found
	Rule    *mabra.Rule
	Company []string // rules that may speak of the same flaw
}

// Lessons gives the answer key to an example that stands in a file.
func (e *Example) Lessons(file string) []Lesson {
	var lessons []Lesson
	for _, p := range e.Planted {
		if rule, ok := rules.Get(p.Rule); ok {
			lessons = append(lessons, Lesson{file, p.Path, &rule, p.Company})
		}
	}
	return lessons
}

// Facit writes an answer key as YAML: for each flaw the file, the path, the rule, and the lesson in both languages.
func Facit(lessons []Lesson) ([]byte, error) {
	rows := make([]any, len(lessons))
	for i, l := range lessons {
		row := mabra.Fields{
			{Name: "file", Value: l.File},
			{Name: "path", Value: string(l.Path)},
			{Name: "rule", Value: l.Rule.ID},
			{Name: "title", Value: both(l.Rule.Title)},
			{Name: "what", Value: both(l.Rule.What)},
			{Name: "lesson", Value: both(l.Rule.Why)},
			{Name: "mend", Value: both(l.Rule.Mend)},
		}
		if l.Company != nil {
			company := make([]any, len(l.Company))
			for j, rule := range l.Company {
				company[j] = rule
			}
			row = append(row, mabra.Field{Name: "company", Value: company})
		}
		rows[i] = row
	}
	return yamldoc.WriteTree(mabra.Fields{{Name: "flaws", Value: rows}}, mabra.YAML)
}

// HoldsFacit reports whether a text is an answer key, as Facit writes it.
func HoldsFacit(text []byte) bool {
	return bytes.HasPrefix(text, []byte("flaws:\n  - file: ")) && bytes.Contains(text, []byte("\n    lesson:"))
}

func both(text mabra.Text) mabra.Fields {
	return mabra.Fields{{Name: "sv", Value: text.Sv}, {Name: "en", Value: text.En}}
}

// Settings gives the file .mabra.yaml for a folder of examples, so that they are checked as of the day they are made for.
func Settings(at mabra.Date) []byte {
	return []byte("apiVersion: mabra/v1\nkind: Config\nat: " + at.String() + "\n")
}
