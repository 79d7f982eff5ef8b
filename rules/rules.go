// Package rules holds every rule that documents are checked by, as data: a folder for each, with its texts in Swedish and
// English, the words it goes by, and documents that break and keep it.
//
// The variables are made from the folders and must not be changed by a program; All and Get give copies, which may.
package rules

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// All lists every rule, in the order of their ids.
func All() []mabra.Rule {
	list := make([]mabra.Rule, len(all))
	for i, r := range all {
		list[i] = r.Clone()
	}
	return list
}

// Get gives the rule with an id, and whether there is one.
func Get(id string) (mabra.Rule, bool) {
	if i, ok := slices.BinarySearchFunc(all, id, byID); ok {
		return all[i].Clone(), true
	}
	return mabra.Rule{}, false
}

// IDs lists the ids of all rules, in order.
func IDs() []string {
	ids := make([]string, len(all))
	for i, r := range all {
		ids[i] = r.ID
	}
	return ids
}

func byID(r *mabra.Rule, id string) int { return strings.Compare(r.ID, id) }

// A section is one section of an act, or a whole act, that rules rest on.
type section struct {
	id    string
	binds []string
	mabra.Provision
}

// Section gives the section of laws.yaml with an id, such as osl-25-12; nil where there is none. An act's own id gives the
// act.
func Section(id string) *mabra.Provision {
	i, ok := slices.BinarySearchFunc(sections, id, bySection)
	if !ok {
		return nil
	}
	p := sections[i].Provision
	return &p
}

func bySection(s section, id string) int { return strings.Compare(s.id, id) }

// A source is a text of sources.yaml: what several rules rest on.
type source struct {
	id   string
	text mabra.Text
}

// Source gives the text of sources.yaml with an id; it is empty where there is none.
func Source(id string) mabra.Text {
	i, ok := slices.BinarySearchFunc(sources, id, func(s source, id string) int { return strings.Compare(s.id, id) })
	if !ok {
		return mabra.Text{}
	}
	return sources[i].text
}
