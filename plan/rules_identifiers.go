package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/chi"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// identifierRules are the rules about the numbers and codes that point out the child.
var identifierRules = []row{
	{Rule: &rules.PersonalNumberInvalid, Check: personalNumberInvalid},
	{Rule: &rules.PersonalNumberInvalid, Check: chiInvalid},
	{Rule: &rules.PersonalNumberBirthDate, Check: personalNumberBirthDate},
	{Rule: &rules.PersonalNumberInExample, Check: personalNumberInExample},
	{Rule: &rules.PersonalNumberInExample, Check: chiInExample},
	{Rule: &rules.IdentifierSystem, Check: identifierSystem},
}

// identified goes through the child's identifiers in a system, with the paths of what stands there.
func (c *checker) identified(each func(value string, path mabra.Path), systems ...string) {
	for i := range c.Child.Identifiers {
		identifier := &c.Child.Identifiers[i]
		for _, system := range systems {
			if identifier.Value != "" && identifier.Means() == system {
				each(identifier.Value, mabra.Path("child.identifiers").Index(i).Field("value"))
			}
		}
	}
}

// eachPersonalNumber calls each for every identifier of the child that has to be a personal number. Valid is false when
// the text has another form.
func (c *checker) eachPersonalNumber(each func(path mabra.Path, number personnummer.Number, valid bool)) {
	c.identified(func(value string, path mabra.Path) {
		number, valid := personnummer.ParseOn(value, c.Today())
		each(path, number, valid)
	}, SystemPersonnummer, SystemSamordningsnummer)
}

func personalNumberInvalid(c *checker) {
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		switch {
		case !valid:
			c.Report(path, check.Say("form"))
		case !number.Checks():
			c.Report(path, check.Say("check-digit"))
		}
	})
}

func chiInvalid(c *checker) {
	c.identified(func(value string, path mabra.Path) {
		switch {
		case !chi.Has(value):
			c.Report(path, check.Say("chi-form"))
		case !chi.Checks(value):
			c.Report(path, check.Say("check-digit"))
		}
	}, SystemCHI)
}

func personalNumberBirthDate(c *checker) {
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		if valid && number.Checks() && !c.Child.Born.IsZero() && !number.Day().IsZero() && number.Day() != c.Child.Born {
			c.Report(path)
		}
	})
}

// personalNumberInExample is sure only of a number outside the series that test numbers are published in: most of those
// are not known here.
func personalNumberInExample(c *checker) {
	if !c.Synthetic {
		return
	}
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		switch {
		case !valid || !number.Checks() || number.Published():
		case number.MayBePublished():
			c.Report(path, check.Say("perhaps"), check.AtMost(mabra.Warning))
		default:
			c.Report(path, check.Say("swedish"))
		}
	})
}

// chiInExample reports every number that can be somebody's: none are published for tests.
func chiInExample(c *checker) {
	if !c.Synthetic {
		return
	}
	c.identified(func(value string, path mabra.Path) {
		if chi.Has(value) && chi.Checks(value) {
			c.Report(path, check.Say("chi"))
		}
	}, SystemCHI)
}

// identifierSystem speaks of a system that nobody can look up. A name that looks misspelt weighs more: the rules about that
// system pass it over.
func identifierSystem(c *checker) {
	for i := range c.Child.Identifiers {
		identifier := &c.Child.Identifiers[i]
		if identifier.System == "" || identifier.isKnown() {
			continue
		}
		near := yamldoc.Suggestion(identifier.System, proposedSystems())
		severity := mabra.Warning
		if near.Value == "" {
			severity = mabra.Info
		}
		c.Report(mabra.Path("child.identifiers").Index(i).Field("system"), check.With(near.Name, near.Value), check.AtMost(severity))
	}
}
