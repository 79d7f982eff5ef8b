package report

import (
	"bytes"
	"io"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

// How a list begins, and one of nothing.
const (
	gitlabBegins = "[\n{\"description\":"
	gitlabEmpty  = "[]"
)

// gitlab writes a list of entries as Code Quality of GitLab reads it. GitLab keeps entries by their fingerprint, and stops
// at the first that lacks something.
type gitlab struct {
	setting
	stream
}

// A gitlabEntry is one entry: docs.gitlab.com, "Code Quality report format".
type gitlabEntry struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// gitlabSeverities are those that GitLab knows, for ours. What was not checked is worse than all of them.
var gitlabSeverities = map[mabra.Severity]string{mabra.Info: "info", mabra.Warning: "minor", mabra.Error: "major"}

const gitlabWorst = "blocker"

func newGitLab(s setting) writer {
	return &gitlab{s, stream{opening: "[", first: "\n", between: ",\n", last: "\n", closing: "]\n"}}
}

func (g *gitlab) render(file File) []piece {
	var b bytes.Buffer
	for i, found := range g.items(file) {
		if i > 0 {
			b.WriteString(g.between)
		}
		b.Write(inJSON(gitlabEntry{
			found.said(), found.Rule.ID, found.mark, gitlabSeverities[found.Severity],
			gitlabLocation{found.name, gitlabLines{found.line()}},
		}))
	}
	return one(b.Bytes())
}

func (g *gitlab) end(w io.Writer, all closing) error {
	for i, u := range all.unchecked {
		name := g.named(u.File)
		if err := g.add(w, inJSON(gitlabEntry{
			line.Of(u.Reason), uncheckedID, markOf(name+"\x00"+uncheckedID, i), gitlabWorst, gitlabLocation{name, gitlabLines{1}},
		})); err != nil {
			return err
		}
	}
	return g.close(w)
}

// uncheckedID stands where the id of a rule does, for what was not checked. No rule has it.
const uncheckedID = "not-checked"
