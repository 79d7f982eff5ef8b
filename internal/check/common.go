package check

import (
	"reflect"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/signs"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// Common checks what holds for every kind of document: shape, ids and references, days said to have happened, and
// personal data where it does not belong. The findings have paths; positions are left to the source. The readers are shown
// every free text on the way.
func Common(
	document any, source *yamldoc.Source, checking mabra.Checking, care Care, readers ...Reader,
) mabra.Findings {
	if source.Unread("") {
		return nil
	}
	c := common{checking: checking, care: care, readers: readers}
	c.visitor.trail = fields.NewTrail()
	t, whole := fields.Of(reflect.TypeOf(document).Elem()), fields.SpotOf(reflect.ValueOf(document))
	c.kind, c.lists = t, t.Lists
	if !plainlyInShape(t, whole) {
		c.findings = shape(document, root, source)
	}
	if source.AnyUnread() {
		c.noteUnread(source, t, whole.Value(t), "")
	}
	c.collectIDs(t, whole)
	c.at = func() mabra.Path { return c.visitor.trail.Path() }
	c.visitor.looks, c.visitor.each = true, c.value
	c.visitor.items = func(t *fields.Type, at fields.Spot) {
		if Enough(c.findings) || plainlyInShape(t, at) {
			return
		}
		c.findings = append(c.findings, shape(at.Value(t).Addr().Interface(), c.at, source)...)
	}
	c.visitor.object(t, whole)
	return c.findings
}

// Said gives a document as it is to be checked: a free text that says nothing is none. See fields.Said.
func Said[T any](document *T) *T { return fields.Said(document) }

func root() mabra.Path { return "" }

// A Reader looks at what somebody wrote in their own words. Held are the signs in it; at writes out where it stands.
type Reader func(text string, held signs.Set, at func() mabra.Path)

type common struct {
	visitor  visitor
	checking mabra.Checking
	care     Care
	readers  []Reader
	at       func() mabra.Path       // where the visitor stands
	kind     *fields.Type            // of the document
	lists    fields.Lists            // the lists with ids that this kind of document has
	unread   fields.Lists            // those of which something could not be read
	ids      map[string]fields.Lists // id → the lists that it stands in
	noIDs    *fields.Lists           // see listsOfNoIDs; nil until somebody asks
	findings mabra.Findings
}

// report reports something about the value where the visitor stands.
func (c *common) report(rule *mabra.Rule, args ...mabra.Arg) {
	c.add(mabra.Finding{Rule: rule, Severity: rule.Severity, Args: args})
}

func (c *common) add(f mabra.Finding) {
	if !Enough(c.findings) {
		f.Path = c.visitor.trail.Path()
		c.findings = append(c.findings, f)
	}
}

// value checks one value of the document, of a type.
func (c *common) value(f *fields.Field, t *fields.Type, at fields.Spot) {
	if f.Happened {
		c.inTime(f, t, at)
	}
	if t.Kind != fields.Text || !c.fits(f, at.Text()) {
		return // what is far too long is not looked into
	}
	switch {
	case f.Ref != nil:
		c.reference(f, at.Text())
	case f.Privacy == fields.FreeText:
		c.text(f, at.Text())
	default:
		c.reveals(f, t, at.Text())
	}
}

// text shows what somebody wrote in their own words to all who look for something there.
func (c *common) text(f *fields.Field, text string) {
	if text == "" {
		return
	}
	held := signs.In(text)
	for _, read := range c.readers {
		read(text, held, c.at)
	}
	if !Enough(c.findings) {
		c.textReveals(f, text, held)
	}
}

// day gives the day of a date; of one that is partial, the first that it may be.
func day(t *fields.Type, at fields.Spot) mabra.Date {
	switch t.Kind {
	case fields.PartialDate:
		return at.PartialDay().First()
	case fields.Date:
		return at.Day()
	}
	return mabra.Date{}
}

const monthsBeforeBirth = 10 // so long before the birth a document about the child may be made

// inTime checks the day of something that is said to have happened. What may be known by its month or year alone, as the
// chronology, can be from the family's life before the child.
func (c *common) inTime(f *fields.Field, t *fields.Type, at fields.Spot) {
	happened := day(t, at)
	switch {
	case happened.After(c.checking.At):
		c.report(&rules.DateInFuture)
	case t.Kind == fields.Date && happened.AddMonths(monthsBeforeBirth).Before(c.care.Born):
		c.add(mabra.Finding{
			Rule: &rules.DateOrder, Severity: rules.DateOrder.Severity,
			Args:    []mabra.Arg{{Name: "earlier", Value: c.kind.Called(c.care.BornAt)}, {Name: "later", Value: f.Called()}},
			Related: []mabra.Related{{Path: c.care.BornAt, Note: rules.DateOrder.Phrase("compare")}},
		})
	}
}

// fits checks that a text is not too long for the kind of field it stands in.
func (c *common) fits(f *fields.Field, text string) bool {
	if limit := f.Privacy.Longest(); len(text) > limit && utf8.RuneCountInString(text) > limit {
		c.report(&rules.TooLarge,
			mabra.Arg{Name: "what", Value: rules.TooLarge.Phrase("text")}, mabra.Arg{Name: "limit", Value: limit},
			mabra.Arg{Name: "unit", Value: rules.TooLarge.Phrase("characters")})
		return false
	}
	return true
}
