package check

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Row is a rule and the function that checks it. Subject is what the function looks at, with a Reporter inside.
//
// RestsOn names what the rule rests on besides the place it reports. It is skipped where that could not be read:
//
//	"consents"           the list: itself, an item, or what ties an item to others
//	"consents.by"        the list, or that field of any item
//	"closing.date"       that field; "reviews" is anything in it
//	"actions[].status"   that field of the item that a finding is about: only this finding is left out
//	""                   anything in the document
type Row[Subject any] struct {
	Rule    *mabra.Rule
	RestsOn []string
	Check   func(Subject)
}

// RestsOn names what a rule rests on: see Row.
func RestsOn(names ...string) []string { return names }

// Run checks a subject by those of the rows that uses says are for it.
func Run[Subject any](r *Reporter, rows []Row[Subject], subject Subject, uses func(*mabra.Rule) bool) {
	for i := range rows {
		if uses(rows[i].Rule) && r.begin(rows[i].Rule, rows[i].RestsOn) {
			rows[i].Check(subject)
		}
	}
}

// A Part is a document, or a part of one, that has rules of its own.
type Part[Of any] struct {
	It *Of
	*Reporter
}

// Within is the option that makes the check of a part a part of this check: the part stands at the path in the document,
// and uses says which rules are for it.
func (r *Reporter) Within(path mabra.Path, uses func(*mabra.Rule) bool) mabra.CheckOption {
	return func(c *mabra.Checking) { c.Set(within{}, inside{r, path, uses}) }
}

type within struct{} // the key of an inside

// An inside is where a part stands whose check is a part of another.
type inside struct {
	*Reporter
	path mabra.Path
	uses func(*mabra.Rule) bool
}

// Body checks a part by its rows: within the document it stands in, whose findings they then are, or as one built in Go.
func Body[Of any](part *Of, rows []Row[Part[Of]], options ...mabra.CheckOption) mabra.Findings {
	checking := mabra.NewChecking(options...)
	if in, ok := checking.Value(within{}).(inside); ok {
		in.within(in.path, func() { Run(in.Reporter, rows, Part[Of]{part, in.Reporter}, in.uses) })
		return nil
	}
	return Sheet(part, nil, checking, rows, part)
}

// Understood gives the source in which words that no vocabulary has, and ids that have not the form of one, by the findings,
// count as unread: nobody knows what they mean.
func Understood(source *yamldoc.Source, findings mabra.Findings) *yamldoc.Source {
	var paths []mabra.Path
	for i := range findings {
		switch findings[i].Rule {
		case &rules.UnknownValue, &rules.InvalidID:
			paths = append(paths, findings[i].Path)
		}
	}
	return source.WithUnread(paths)
}

// Sheet checks an assessment that stands on its own, with the rules' own severities. Document is a pointer to it, part
// what the rows look at.
func Sheet[Of any](document any, source *yamldoc.Source, checking mabra.Checking, rows []Row[Part[Of]], part *Of) mabra.Findings {
	found := Common(document, source, checking, Care{})
	r := NewReporter(fields.Of(reflect.TypeOf(document).Elem()), source, found, Circumstance{Checking: checking})
	Run(r, rows, Part[Of]{part, r}, func(*mabra.Rule) bool { return true })
	findings := r.Findings()
	source.Locate(findings)
	return findings.Sort()
}
