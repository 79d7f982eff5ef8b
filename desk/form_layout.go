package desk

import (
	"embed"
	"io/fs"
	"slices"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

//go:embed forms/*.yaml
var formFiles embed.FS

// A formLayout is one of the files forms/KIND.yaml: how a kind of document is laid out to be filled in.
type formLayout struct {
	Document string       `yaml:"document" privacy:"structure"`
	Parts    []layoutPart `yaml:"parts" privacy:"structure"`
	Nests    []layoutNest `yaml:"nests" privacy:"structure"`
}

// A layoutPart is a part. First are the forms of plan that show it at once; none are all, unless it is folded.
type layoutPart struct {
	Heading mabra.Text `yaml:"heading" privacy:"structure"`
	Hint    mabra.Text `yaml:"hint" privacy:"structure"`
	Fields  []string   `yaml:"fields" privacy:"structure"`
	First   []string   `yaml:"first" privacy:"structure"`
	Folded  bool       `yaml:"folded" privacy:"structure"`
}

type layoutNest struct {
	List string `yaml:"list" privacy:"structure"`
	In   string `yaml:"in" privacy:"structure"`
	By   string `yaml:"by" privacy:"structure"`
}

// A groupLayout is forms/groups.yaml: what is seen at once of each kind of group, in which order, and what names one.
type groupLayout struct {
	Groups []shownGroup `yaml:"groups" privacy:"structure"`
	Short  []string     `yaml:"short" privacy:"structure"` // free texts that are a few words
}

type shownGroup struct {
	Group  string     `yaml:"group" privacy:"structure"`
	One    mabra.Text `yaml:"one" privacy:"structure"`
	Called []string   `yaml:"called" privacy:"structure"`
	First  []string   `yaml:"first" privacy:"structure"`
}

// place gives where a field stands: those that are seen at once in their order, then the others.
func (g *shownGroup) place(field string) int {
	if i := slices.Index(g.First, field); i >= 0 {
		return i
	}
	return len(g.First)
}

var forms = sync.OnceValue(func() map[string]*formLayout {
	all := map[string]*formLayout{}
	names, err := fs.Glob(formFiles, "forms/*.yaml")
	if err != nil {
		panic(err) // the pattern is wrong: a mistake in the line above
	}
	for _, name := range names {
		if name == groupFile {
			continue
		}
		layout := yamldoc.Own[formLayout](formFiles, name, "FormLayout")
		all[layout.Document] = layout
	}
	return all
})

const groupFile = "forms/groups.yaml"

var groups = sync.OnceValue(func() *groupLayout { return yamldoc.Own[groupLayout](formFiles, groupFile, "FormGroups") })

func shortTexts() []string { return groups().Short }

// shownOf gives how a kind of group is shown. One that the file does not name shows all its fields at once.
func shownOf(name string) *shownGroup {
	all := groups().Groups
	if i := slices.IndexFunc(all, func(g shownGroup) bool { return g.Group == name }); i >= 0 {
		return &all[i]
	}
	return &shownGroup{}
}
