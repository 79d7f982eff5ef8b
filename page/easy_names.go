package page

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// What people are called in easy language: the child and those who work by their first names, the family by the word that it
// uses itself. Where two would be called the same, the whole name tells them apart.

// titlesBefore are words that stand before a name and are none.
var titlesBefore = []string{"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "fru", "fröken"}

// firstName gives the name that somebody is called by. A surname that is written first, with a comma, is not it; and one
// who goes by a title goes by the whole: Mr Okerby.
func firstName(name string) string {
	if _, after, found := strings.Cut(name, ","); found && strings.TrimSpace(after) != "" {
		name = after
	}
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	if slices.Contains(titlesBefore, strings.ToLower(strings.TrimSuffix(words[0], "."))) {
		return strings.Join(words, " ")
	}
	return words[0]
}

// easyName gives what somebody, or a service, is called inside a sentence: mamma, Jonas, Lindskolan.
func (l *leaf) easyName(id string) string {
	p := l.Person(id)
	switch {
	case p == nil:
		return l.service(l.Organisation(id))
	case p.Has(plan.RoleChild):
		return l.FirstName()
	}
	name := l.short(p)
	for i := range l.People {
		if o := &l.People[i]; o.ID != p.ID && !o.Has(plan.RoleChild) && strings.EqualFold(l.short(o), name) && p.Name != "" {
			return p.Name
		}
	}
	return name
}

// short gives what somebody is called when nobody else is called so.
func (l *leaf) short(p *plan.Person) string {
	kin := p.Relation
	if i := strings.IndexAny(kin, ",(;"); i >= 0 {
		kin = kin[:i] // mamma, ensam vårdnadshavare
	}
	if words := strings.Fields(kin); inFamily(p) && len(words) > 0 && len(words) < 4 {
		return l.kin(strings.Join(words, " "))
	}
	if name := firstName(p.Name); name != "" {
		return name
	}
	if p.Title != "" {
		return p.Title
	}
	for _, role := range p.Roles {
		return mabra.LabelOf(role).In(l.Lang)
	}
	return l.word("somebody")
}

// kin gives a word for somebody in the family as a name: mamma in Swedish, Mum in English.
func (l *leaf) kin(word string) string {
	if l.Lang == mabra.English {
		return capitals(word)
	}
	return word
}

// presented gives somebody with what they work as: Fatima, klasslärare. Titles are not bent into läraren Fatima: they are
// written in all ways.
func (l *leaf) presented(id string) string {
	p := l.Person(id)
	name := l.easyName(id)
	if p == nil || inFamily(p) || p.Title == "" || p.Title == name {
		return name
	}
	return name + ", " + p.Title
}

// service gives what a service is called: by its kind where its name may tell where the child is, or is not there.
func (l *leaf) service(o *plan.Organisation) string {
	switch {
	case o == nil:
		return l.word("somebody")
	case o.Name == "" || l.protected():
		return mabra.LabelOf(o.Sector).In(l.Lang)
	}
	return o.Name
}

// names gives people and services as they are read, each once; the reader is you, at the head.
func (l *leaf) names(ids []string) string {
	var words []string
	for _, id := range ids {
		if l.Person(id) == nil && l.Organisation(id) == nil {
			continue
		}
		word := l.easyName(id)
		if id == l.set.reader {
			word = l.word("you-too")
		}
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	return l.list(words)
}

// Name gives what the child is called.
func (l *leaf) Name() string { return l.FirstName() }
