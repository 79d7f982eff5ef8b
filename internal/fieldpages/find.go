package fieldpages

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

var places = regexp.MustCompile(`\[[0-9]*\]|\.[0-9]+\b`)

// Find gives the fields that somebody asks for. A path is that field, of the first kind of document that has it:
// actions.due, actions[0].due, Wheel.readings.date, or /actions/0/due. A key alone, or what a field is called in Swedish or
// English, is every field of that name in the first kind that has one.
func Find(asked string) []Entry {
	path := places.ReplaceAllString(strings.Trim(strings.ReplaceAll(asked, "/", "."), ". "), "")
	for _, is := range []func(e *Entry) bool{
		func(e *Entry) bool { return e.Path == path || strings.EqualFold(e.Kind+"."+e.Path, path) },
		func(e *Entry) bool { return e.Name() == path },
		func(e *Entry) bool {
			return slices.ContainsFunc(mabra.Languages(), func(l mabra.Language) bool {
				return strings.EqualFold(e.Title.In(l), strings.TrimSpace(asked))
			})
		},
	} {
		if found := ofOneKind(is); found != nil {
			return found
		}
	}
	return nil
}

// ofOneKind gives the fields that are such, of the first kind of document that has some.
func ofOneKind(such func(e *Entry) bool) []Entry {
	var found []Entry
	for i := range All() {
		e := &All()[i]
		if such(e) && (found == nil || found[0].Kind == e.Kind) {
			found = append(found, *e)
		}
	}
	return found
}

// Names lists what fields can be asked for by: paths, keys and titles, for whoever has misspelt one.
func Names() []string {
	var names []string
	for i := range All() {
		e := &All()[i]
		names = append(names, e.Path, e.Name(), e.Title.Sv, e.Title.En)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
