package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/rules"
)

// childAndTime are the rules about the child and about the order of days.
var childAndTime = []row{
	{&rules.DateOrder, dateOrder},
	{&rules.AgeOver18, ageOver18},
	{&rules.PersonalNumberInvalid, personalNumberInvalid},
	{&rules.PersonalNumberBirthDate, personalNumberBirthDate},
	{&rules.PersonalNumberInExample, personalNumberInExample},
}

// inOrder reports the later day when it lies before the earlier one. Both are fields of what stands at the path.
func (c *checker) inOrder(at func() mabra.Path, earlierName string, earlier mabra.Date, laterName string, later mabra.Date) {
	if !later.Before(earlier) {
		return
	}
	path := at()
	c.reportOrder(path.Field(earlierName), path.Field(laterName))
}

func (c *checker) reportOrder(earlier, later mabra.Path) {
	f := c.report(later,
		mabra.Arg{Name: "earlier", Value: string(earlier)}, mabra.Arg{Name: "later", Value: string(later)})
	f.Related = []mabra.Related{{Path: earlier, Note: mabra.Text{Sv: "jämför", En: "compare"}}}
}

const monthsBeforeBirth = 10 // so long before the birth a plan may be made

func dateOrder(c *checker) {
	in := func(list mabra.Path, i int) func() mabra.Path {
		return func() mabra.Path { return list.Index(i) }
	}
	whole := func() mabra.Path { return "" }
	if !c.Created.IsZero() {
		c.inOrder(whole, "child.born", c.Child.Born, "created", c.Created.AddMonths(monthsBeforeBirth))
	}
	c.inOrder(whole, "created", c.Created, "updated", c.Updated)
	for i, p := range c.People {
		c.inOrder(in("people", i), "from", p.From, "until", p.Until)
	}
	for i, a := range c.Actions {
		c.inOrder(in("actions", i), "start", a.Start, "due", a.Due)
	}
	for i, consent := range c.Consents {
		c.inOrder(in("consents", i), "given", consent.Given, "until", consent.Until)
		c.inOrder(in("consents", i), "given", consent.Given, "withdrawn", consent.Withdrawn)
	}
	for i, h := range c.Harm {
		c.inOrder(in("harm", i), "date", h.Date, "reported", h.Reported)
	}
	for i, m := range c.Meetings {
		c.inOrder(in("meetings", i), "called", m.Called, "date", m.Date)
	}
	if c.Compulsory != nil {
		c.inOrder(whole, "compulsory.from", c.Compulsory.From, "compulsory.until", c.Compulsory.Until)
	}
	c.reviewOrder()
	if c.Closing != nil {
		c.inOrder(whole, "created", c.Created, "closing.date", c.Closing.Date)
	}
}

// reviewOrder checks that reviews were held after the plan was made, and that the next one comes after them. They may be
// listed in any order.
func (c *checker) reviewOrder() {
	if c.Reviews == nil {
		return
	}
	held := mabra.Path("reviews.held")
	latest, day := mabra.Path("created"), c.Created
	for i, r := range c.Reviews.Held {
		path := held.Index(i).Field("date")
		if r.Date.Before(c.Created) {
			c.reportOrder("created", path)
		}
		if day.IsZero() || r.Date.After(day) {
			latest, day = path, r.Date
		}
	}
	if c.Reviews.Next.Before(day) {
		c.reportOrder(latest, "reviews.next")
	}
}

const adult = 18 // years

// mayBeGrown reports whether the child is 18, or may be: the day of birth could not be read.
func (c *checker) mayBeGrown() bool {
	age, known := c.ageOn(c.today())
	return known && age >= adult || c.Text.Unread("child.born")
}

func ageOver18(c *checker) {
	day := c.at
	if day.IsZero() {
		day = c.Created
	}
	born := c.Child.Born
	if born.IsZero() || day.IsZero() || c.mayHave(StatusClosed) || c.Child.AdultBecause != "" ||
		c.Text.Unread("child.adultBecause") {
		return
	}
	if born.YearsUntil(day) >= adult {
		c.report("child.born")
	}
}

// eachPersonalNumber calls each for every identifier of the child that has to be a personal number. Valid is false when
// the text has another form.
func (c *checker) eachPersonalNumber(each func(path mabra.Path, number personnummer.Number, valid bool)) {
	for i, identifier := range c.Child.Identifiers {
		if identifier.System != SystemPersonnummer && identifier.System != SystemSamordningsnummer || identifier.Value == "" {
			continue
		}
		number, valid := personnummer.Parse(identifier.Value)
		each(mabra.Path("child.identifiers").Index(i).Field("value"), number, valid)
	}
}

func personalNumberInvalid(c *checker) {
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		switch {
		case !valid:
			c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{
				Sv: "numret ska ha tolv siffror och börja med ett datum som finns",
				En: "the number has to have twelve digits and begin with a day that exists"}})
		case !number.Checks():
			c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{
				Sv: "den sista siffran, kontrollsiffran, stämmer inte; någon siffra är felskriven",
				En: "the last digit, the check digit, is not right; a digit has been miswritten"}})
		}
	})
}

func personalNumberBirthDate(c *checker) {
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		if valid && number.Checks() && !c.Child.Born.IsZero() && number.Day() != c.Child.Born {
			c.report(path)
		}
	})
}

func personalNumberInExample(c *checker) {
	if !c.Synthetic {
		return
	}
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		if valid && number.Checks() && !number.Published() {
			c.report(path)
		}
	})
}
