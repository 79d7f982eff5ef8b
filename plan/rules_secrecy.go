package plan

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/reveal"
	"github.com/mabra-hjulet/mabra/rules"
)

// secrecyRules are the rules about documents from which nobody may learn where, or who, the child is. What texts reveal
// is found where all texts are read: see care.
var secrecyRules = []row{
	{Rule: &rules.NotDeIdentified, Check: notDeIdentified},
	{Rule: &rules.ReadByAPerson, Check: readByAPerson},
}

func notDeIdentified(c *checker) {
	if !c.DeIdentified {
		return
	}
	check.Each(c.Plan, func(f *fields.Field, value reflect.Value, at func() mabra.Path) {
		if value.IsZero() || f.Name == "id" || f.Ref != nil {
			return
		}
		if what, ok := pointsOut[f.Privacy]; ok && !c.alreadyExposed(f.Privacy) {
			if f.Privacy == fields.Place && !reveal.OfPlace(value.String()) {
				return // what kind of place it is
			}
			if path := at(); path != "child.pseudonym" {
				c.Report(path, check.Say("field"), check.Phrase("what", what))
			}
		}
	})
	c.birthday("child.born", c.Child.Born)
	c.birthday("child.expected", c.Child.Expected)
}

// pointsOut gives the rule's phrase for what fields of the classes of privacy that point out a person hold.
var pointsOut = map[fields.Privacy]string{
	fields.Identifier: "identifier", fields.Contact: "contact", fields.Place: "place",
}

// alreadyExposed reports whether protected-exposed speaks of fields of the class.
func (c *checker) alreadyExposed(class fields.Privacy) bool {
	return class != fields.Identifier && c.Child.Protection.hides()
}

func (c *checker) birthday(path mabra.Path, day mabra.Date) {
	if !day.IsZero() {
		c.Report(path, check.Say("field"), check.Phrase("what", "birthday"))
	}
}

// readByAPerson says aloud that names are found only by how they look, so that silence is not read as a promise.
func readByAPerson(c *checker) {
	switch {
	case c.Child.Protection.hides():
		c.Report("child.protection", check.Say("protected"))
	case c.DeIdentified:
		c.Report("deIdentified", check.Say("de-identified"))
	}
}
