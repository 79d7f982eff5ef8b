package report

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

// An item is a finding as programs of others are told of it.
type item struct {
	*mabra.Finding
	name    string // of the file, as those programs know it
	message string // on one line
	mark    string // known again when the file is edited around it; no two in a report are alike
}

// line gives the line: the first, where there is none. Programs that show files have no other place for it.
func (i item) line() int { return max(i.Position.Line, 1) }

// column gives the character on the line.
func (i item) column() int { return max(i.Position.Column, 1) }

// where gives the place as a person writes it: file:line:column.
func (i item) where() string {
	return i.name + ":" + strconv.Itoa(i.line()) + ":" + strconv.Itoa(i.column())
}

// said gives the message with the place in the document before it.
func (i item) said() string {
	if i.Path == "" {
		return i.message
	}
	return string(i.Path) + ": " + i.message
}

// items gives the findings of a file as programs of others are told of them.
func (s setting) items(file File) []item {
	items := make([]item, len(file.Findings))
	again := map[string]int{}
	for i := range file.Findings {
		f := &file.Findings[i]
		standing := string(f.Path)
		if i < len(file.Standings) {
			standing = file.Standings[i]
		}
		name := s.named(f.File)
		known := strings.Join([]string{name, f.Rule.ID, f.Variant, standing}, "\x00")
		again[known]++
		items[i] = item{f, name, line.Of(f.Message(s.lang)), markOf(known, again[known])}
	}
	return items
}

// named gives the name that other programs know a file by.
func (s setting) named(file string) string {
	if file == "" || file == standardInput {
		return standardInput
	}
	return s.name(file)
}

// markOf gives what a finding is known by: a hash of the file's name, the rule, where it stands and how many there were of
// the same before it. The number of the line is no part of it, and nothing that a document says can be read from it.
func markOf(known string, number int) string {
	sum := sha256.Sum256([]byte(known + "\x00" + strconv.Itoa(number)))
	return hex.EncodeToString(sum[:16])
}

// A group is what was found in one file.
type group struct {
	name  string
	items []item
}

// groups gives the findings by file. A file where nothing was found is there too, where its name is known.
func (s setting) groups(file File) []group {
	var groups []group
	for _, i := range s.items(file) {
		at := slices.IndexFunc(groups, func(g group) bool { return g.name == i.name })
		if at < 0 {
			at, groups = len(groups), append(groups, group{name: i.name})
		}
		groups[at].items = append(groups[at].items, i)
	}
	if groups == nil && file.Name != "" {
		return []group{{name: s.named(file.Name)}}
	}
	return groups
}
