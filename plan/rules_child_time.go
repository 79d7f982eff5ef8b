package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// childAndTime are the rules about the child and about the order of days.
var childAndTime = []row{
	{Rule: &rules.ChildSeveral, Check: childSeveral},
	{Rule: &rules.DateOrder, RestsOn: restsOn("outcomes[].status", "outcomes[].date"), Check: dateOrder},
	{Rule: &rules.AgeOver18, RestsOn: restsOn("status", "child.adultBecause"), Check: ageOver18},
}

// childSeveral tells of each child beside the first: nobody knows which of them the plan is for.
func childSeveral(c *checker) {
	first := -1
	for i := range c.People {
		switch {
		case !c.People[i].Has(RoleChild):
		case first < 0:
			first = i
		default:
			c.Report(people.Index(i).Field("roles"), check.Near("first", people.Index(first).Field("roles")))
		}
	}
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
	c.Report(later, check.Field("earlier", earlier), check.Field("later", later), check.Near("compare", earlier))
}

// dateOrder leaves what lies before the child's birth to where all days are read: see care.
func dateOrder(c *checker) {
	in := func(list mabra.Path, i int) func() mabra.Path {
		return func() mabra.Path { return list.Index(i) }
	}
	whole := func() mabra.Path { return "" }
	c.inOrder(whole, "created", c.Created, "updated", c.Updated)
	for i, p := range c.People {
		c.inOrder(in("people", i), "from", p.From, "until", p.Until)
	}
	for i := range c.deeds {
		d := &c.deeds[i]
		c.inOrder(func() mabra.Path { return d.at }, "start", d.Start, "due", d.Due)
	}
	for i, consent := range c.Consents {
		c.inOrder(in("consents", i), "given", consent.Given, "until", consent.Until)
		c.inOrder(in("consents", i), "given", consent.Given, "withdrawn", consent.Withdrawn)
	}
	for i, o := range c.Outcomes {
		c.inOrder(in("outcomes", i), "date", o.Date, "due", o.Due)
	}
	for i := range c.Copies {
		if c.Copies[i].Date.Before(c.Created) {
			c.reportOrder("created", mabra.Path("copies").Index(i).Field("date"))
		}
	}
	for i, h := range c.Harm {
		c.inOrder(in("harm", i), "date", h.Date, "reported", h.Reported)
	}
	for i, p := range c.Placements {
		c.inOrder(in("placements", i), "from", p.From, "until", p.Until)
	}
	for i, r := range c.Register {
		c.inOrder(in("register", i), "since", r.Since, "removed", r.Removed)
	}
	for i, e := range c.Earlier {
		c.inOrder(in("earlier", i), "from", e.From.First(), "until", e.Until.Last())
	}
	for i, m := range c.Meetings {
		c.inOrder(in("meetings", i), "called", m.Called, "date", m.Date)
	}
	if c.Compulsory != nil {
		c.inOrder(whole, "compulsory.from", c.Compulsory.From, "compulsory.until", c.Compulsory.Until)
	}
	for i := range c.Outcomes {
		o := &c.Outcomes[i] // one that is over, or that was put into words before, may have come along from an earlier plan
		cameAlong := o.Status != "" && o.Status != OutcomeOpen || o.Date.Before(c.Created)
		if !cameAlong && o.Due.Before(c.Created) {
			c.reportOrder("created", outcomes.Index(i).Field("due"))
		}
	}
	c.reviewOrder()
	if c.Closing != nil {
		c.inOrder(whole, "created", c.Created, "closing.date", c.Closing.Date)
		c.closingOrder()
	}
}

// reviewOrder checks that reviews were held after the plan was made, and that the next one comes after them. They may be
// listed in any order.
func (c *checker) reviewOrder() {
	if c.Reviews == nil {
		return
	}
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

// closingOrder checks that no review goes on with a plan that has ended. One that left it closed may have asked how it went.
func (c *checker) closingOrder() {
	for i := range c.HeldReviews() {
		r := &c.Reviews.Held[i]
		goesOn := r.Decision != DecisionClose && decisions.Has(string(r.Decision))
		if goesOn && c.Closing.Date.Before(r.Date) {
			c.Report("closing.date", check.Field("earlier", held), check.Field("later", "closing"),
				check.Near("compare", held.Index(i).Field("date")))
		}
	}
}

func ageOver18(c *checker) {
	day := c.at
	if day.IsZero() {
		day = c.Created
	}
	born := c.Child.Born
	if born.IsZero() || day.IsZero() || c.Status == StatusClosed || c.Child.AdultBecause != "" {
		return
	}
	if born.YearsUntil(day) >= adult {
		c.Report("child.born")
	}
}
