package check

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/reveal"
	"github.com/mabra-hjulet/mabra/internal/signs"
	"github.com/mabra-hjulet/mabra/rules"
)

// Care says what a document must not hold.
type Care struct {
	Born         mabra.Date     // nothing is noted from long before it
	BornAt       mabra.Path     // the field that says so
	Protected    bool           // nothing may tell where the child is
	DeIdentified bool           // nothing may tell who the child is
	Severity     mabra.Severity // of not-de-identified in this document
	Known        func(word string) bool
	IDs          func(word string) bool // see reveal.Whole
}

// whole reports whether texts are read for names too.
func (care *Care) whole() bool { return care.Protected || care.DeIdentified }

// reveals looks at a text, of a type, that is no free text, for what it reveals, by the field's class of privacy.
func (c *common) reveals(f *fields.Field, t *fields.Type, text string) {
	if !c.care.whole() || text == "" || Enough(c.findings) {
		return
	}
	switch {
	case f.Name == "id":
		c.idReveals(text)
	case f.Privacy == fields.Contact && c.care.Protected, f.Privacy == fields.Place && c.care.Protected && reveal.OfPlace(text):
		c.add(mabra.Finding{
			Rule: &rules.ProtectedExposed, Severity: rules.ProtectedExposed.Severity, Variant: "field",
			Args: []mabra.Arg{{Name: "field", Value: f.Called()}},
		})
	case f.Privacy == fields.Identifier && c.care.Protected:
		c.sayRevealed(where(reveal.Kinds(c.read(text, signs.In(text)))))
	case f.Privacy == fields.Code && t.Go == plainText:
		c.sayRevealed(reveal.Kinds(c.read(text, signs.In(text))))
	}
}

var plainText = reflect.TypeFor[string]()

// read reads a text. A first name alone tells who somebody is, but not where.
func (c *common) read(text string, held signs.Set) []reveal.Mark {
	marks := reveal.WholeAmong(text, held, c.care.Known, c.care.IDs)
	if c.care.DeIdentified {
		return marks
	}
	return slices.DeleteFunc(marks, func(m reveal.Mark) bool {
		name := text[m.Start:m.End]
		return m.Kind == reveal.Name && !strings.Contains(name, " ") && !c.care.IDs(strings.ToLower(name))
	})
}

// where gives the kinds that tell where somebody is: in a field made for names and numbers those are no fault.
func where(kinds []reveal.Kind) []reveal.Kind {
	return slices.DeleteFunc(kinds, func(k reveal.Kind) bool { return k == reveal.Name || k == reveal.PersonalNumber })
}

func (c *common) textReveals(f *fields.Field, text string, held signs.Set) {
	if c.care.whole() {
		c.sayRevealed(reveal.Kinds(c.read(text, held)))
		return
	}
	marks := reveal.NumbersAmong(text, held)
	if f.Services {
		marks = slices.DeleteFunc(marks, func(m reveal.Mark) bool { return m.Service })
	}
	if len(marks) > 0 {
		c.sayKinds(&rules.PersonalDataInText, rules.PersonalDataInText.Severity, "", reveal.Kinds(marks))
	}
}

// sayRevealed reports all that a text reveals once, by the graver of the rules that it breaks.
func (c *common) sayRevealed(kinds []reveal.Kind) {
	switch {
	case len(kinds) == 0:
	case c.care.Protected:
		c.sayKinds(&rules.ProtectedExposed, rules.ProtectedExposed.Severity, "text", kinds)
	default:
		c.sayKinds(&rules.NotDeIdentified, c.care.Severity, "text", kinds)
	}
}

func (c *common) idReveals(id string) {
	kind, found := reveal.OfID(id)
	switch {
	case !found || c.care.Known(id):
	case c.care.Protected && kind != reveal.Name:
		c.sayKinds(&rules.ProtectedExposed, rules.ProtectedExposed.Severity, "id", []reveal.Kind{kind})
	case c.care.DeIdentified:
		c.sayKinds(&rules.NotDeIdentified, c.care.Severity, "id", []reveal.Kind{kind})
	}
}

// sayKinds reports what was found, by the rule's phrase for each kind, and never what stood there.
func (c *common) sayKinds(rule *mabra.Rule, severity mabra.Severity, variant string, kinds []reveal.Kind) {
	phrases := make([]mabra.Text, len(kinds))
	for i, kind := range kinds {
		phrases[i] = rule.Phrase(string(kind))
	}
	c.add(mabra.Finding{
		Rule: rule, Severity: severity, Variant: variant,
		Args: []mabra.Arg{{Name: "what", Value: Joined(phrases, rule.Phrase("and"))}},
	})
}
