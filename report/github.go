package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

// github writes workflow commands, by which GitHub Actions shows findings beside the lines they are about. It shows few of
// each kind of command, and says nothing of the rest: the worst come first, and the last line says how many more there
// are.
type github struct {
	setting
	held   map[mabra.Severity][][]byte // what is no error waits for the end
	number map[mabra.Severity]int
}

// shownOfEach is how many commands of each kind GitHub shows of a step.
const shownOfEach = 10

var githubCommands = map[mabra.Severity]string{mabra.Info: "notice", mabra.Warning: "warning", mabra.Error: "error"}

var moreInLog = mabra.Text{
	Sv: "mabra: GitHub visar högst %d av varje grad vid raderna; %d till står bara i loggen",
	En: "mabra: GitHub shows at most %d of each severity beside the lines; %d more stand only in the log",
}

func newGitHub(s setting) writer {
	return &github{s, map[mabra.Severity][][]byte{}, map[mabra.Severity]int{}}
}

func (g *github) render(file File) []piece {
	var pieces []piece
	for _, i := range g.items(file) {
		where := []string{"file", i.name, "line", strconv.Itoa(i.line())}
		if end := i.End; end.Valid() {
			where = append(where, "endLine", strconv.Itoa(end.Line))
			if end.Line == i.line() { // of several lines GitHub takes no columns
				where = append(where, "col", strconv.Itoa(i.column()), "endColumn", strconv.Itoa(end.Column))
			}
		} else {
			where = append(where, "col", strconv.Itoa(i.column()))
		}
		where = append(where, "title", i.Rule.Title.In(g.lang)+" ["+i.Rule.ID+"]")
		pieces = append(pieces, piece{text: command(githubCommands[i.Severity], where, i.said()), severity: i.Severity})
	}
	return pieces
}

// The characters that end a command or a property of it.
var (
	ofData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	ofProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// command gives one workflow command. The properties are names, each followed by its value.
func command(name string, properties []string, message string) []byte {
	var pairs []string
	for i := 0; i < len(properties); i += 2 {
		pairs = append(pairs, properties[i]+"="+ofProperty.Replace(line.Of(properties[i+1])))
	}
	return []byte("::" + name + " " + strings.Join(pairs, ",") + "::" + ofData.Replace(line.Of(message)) + "\n")
}

func (g *github) write(w io.Writer, pieces []piece) error {
	for _, p := range pieces {
		g.number[p.severity]++
		if p.severity != mabra.Error {
			g.held[p.severity] = append(g.held[p.severity], p.text)
			continue
		}
		if _, err := w.Write(p.text); err != nil {
			return err
		}
	}
	return nil
}

func (g *github) end(w io.Writer, all closing) error {
	var last [][]byte
	for _, u := range all.unchecked {
		var where []string
		if u.File != "" {
			where = []string{"file", g.named(u.File)}
		}
		g.number[mabra.Error]++
		last = append(last, command("error", append(where, "title", uncheckedID), u.Reason))
	}
	last = append(append(last, g.held[mabra.Warning]...), g.held[mabra.Info]...)
	if more := g.more(); more > 0 {
		last = append(last, []byte(fmt.Sprintf(moreInLog.In(g.lang), shownOfEach, more)+"\n"))
	}
	for _, text := range last {
		if _, err := w.Write(text); err != nil {
			return err
		}
	}
	return nil
}

// more gives how many commands GitHub does not show.
func (g *github) more() int {
	more := 0
	for _, n := range g.number {
		more += max(n-shownOfEach, 0)
	}
	return more
}
