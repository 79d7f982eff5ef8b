package plan

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// reviewRules are the rules about following the plan up.
var reviewRules = []row{
	{&rules.ReviewDateMissing, reviewDateMissing},
	{&rules.ReviewOverdue, reviewOverdue},
	{&rules.ReviewTooFar, reviewTooFar},
	{&rules.ReviewIncomplete, reviewIncomplete},
	{&rules.ReviewWithoutChange, reviewWithoutChange},
	{&rules.MonthlyFollowUp, monthlyFollowUp},
}

// ended reports whether the plan is closed, or may be, so that no review lies ahead.
func (c *checker) ended() bool {
	return c.mayHave(StatusClosed) || c.Closing != nil || c.unread["closing"]
}

// nextReview gives the day of the next review where rules may judge it; zero otherwise.
func (c *checker) nextReview() mabra.Date {
	if c.Reviews == nil || c.unread["reviews"] || c.ended() || c.lapsed() {
		return mabra.Date{}
	}
	return c.Reviews.Next
}

// lastReview gives the day of the last review held; zero when there was none or the day is not known.
func (c *checker) lastReview() mabra.Date {
	if c.Reviews == nil || len(c.Reviews.Held) == 0 {
		return mabra.Date{}
	}
	return c.Reviews.Held[len(c.Reviews.Held)-1].Date
}

// lastDay gives the last day for a review after one on day, by the practice; zero when either is not known.
func (c *checker) lastDay(day mabra.Date) mabra.Date {
	limit := c.practice.Review
	if limit == nil || limit.Months+limit.Days == 0 || day.IsZero() {
		return mabra.Date{}
	}
	return limit.After(day)
}

// postponed reports whether a review of the day, or of one after it, was moved, with a reason, to a day that has not
// passed.
func (c *checker) postponed(day mabra.Date) bool {
	return slices.ContainsFunc(c.Reviews.Moved, func(m Moved) bool {
		return m.Because != "" && !m.From.Before(day) && !m.To.Before(c.at)
	})
}

// movedTo gives the days that reviews were moved to with a reason.
func (c *checker) movedTo() map[mabra.Date]bool {
	if len(c.Reviews.Moved) == 0 {
		return nil
	}
	days := make(map[mabra.Date]bool, len(c.Reviews.Moved))
	for i := range c.Reviews.Moved {
		if m := &c.Reviews.Moved[i]; m.Because != "" {
			days[m.To] = true
		}
	}
	return days
}

// lapsed reports whether monthly-follow-up says that it is time for a review.
func (c *checker) lapsed() bool {
	last := c.lastReview()
	return c.at.After(c.lastDay(last)) && c.practice.uses(&rules.MonthlyFollowUp, c.Form) && !c.postponed(last)
}

// interval gives the longest time between reviews, and where it comes from, as arguments.
func (c *checker) interval() []mabra.Arg {
	limit, source := c.practice.Review, mabra.Text{}
	if s := limit.Source; s.Sv != "" {
		source = mabra.Text{Sv: " (" + s.Sv + ")", En: " (" + s.En + ")"}
	}
	return []mabra.Arg{{Name: "limit", Value: limit.inWords()}, {Name: "source", Value: source}}
}

func (i *Interval) inWords() mabra.Text {
	count := func(n int, one, many string) string {
		if n == 1 {
			many = one
		}
		return strconv.Itoa(n) + " " + many
	}
	months := mabra.Text{Sv: count(i.Months, "månad", "månader"), En: count(i.Months, "month", "months")}
	days := mabra.Text{Sv: count(i.Days, "dag", "dagar"), En: count(i.Days, "day", "days")}
	switch {
	case i.Days == 0:
		return months
	case i.Months == 0:
		return days
	}
	return mabra.Text{Sv: months.Sv + " och " + days.Sv, En: months.En + " and " + days.En}
}

func reviewDateMissing(c *checker) {
	if !c.ended() && (c.Reviews == nil || c.Reviews.Next.IsZero()) {
		c.report("reviews.next")
	}
}

// reviewOverdue leaves a day before the plan was made to date-order.
func reviewOverdue(c *checker) {
	next := c.nextReview()
	if !next.Before(c.at) || next.Before(c.Created) || c.postponed(next) {
		return
	}
	for i := range c.Reviews.Held {
		if !c.Reviews.Held[i].Date.Before(next) {
			return
		}
	}
	c.report("reviews.next")
}

func reviewTooFar(c *checker) {
	next := c.nextReview()
	if next.IsZero() {
		return
	}
	from, since := c.newest(), mabra.Text{Sv: "planens dag", En: "the day of the plan"}
	if len(c.Reviews.Held) > 0 {
		from, since = c.lastReview(), mabra.Text{Sv: "den senaste", En: "the last one"}
	}
	if next.After(c.lastDay(from)) && !c.movedTo()[next] {
		c.report("reviews.next", append(c.interval(), mabra.Arg{Name: "since", Value: since})...)
	}
}

func reviewIncomplete(c *checker) {
	if c.Reviews == nil || c.unread["reviews"] {
		return
	}
	child, guardian := c.someone(RoleChild), c.someone(RoleGuardian)
	for i := range c.Reviews.Held {
		r := &c.Reviews.Held[i]
		var lacks gaps
		lacks.add(len(c.Outcomes) > 0 && len(r.Outcomes) == 0, "hur långt målen har kommit (outcomes)", "how far the outcomes have come (outcomes)")
		lacks.add(child && !c.heard(r, RoleChild), "barnets syn (views)", "the child's view (views)")
		lacks.add(guardian && !c.heard(r, RoleGuardian), "vårdnadshavarnas syn (views)", "the guardians' view (views)")
		lacks.add(r.Effect == "", "vad insatserna ledde till (effect)", "what the actions led to (effect)")
		lacks.add(r.Barriers == "", "vad som stod i vägen (barriers)", "what got in the way (barriers)")
		lacks.add(r.Changes == "", "vad som är nytt (changes)", "what is new (changes)")
		lacks.add(r.Decision == "", "vad som bestämdes (decision)", "what was decided (decision)")
		if lacks.sv != nil {
			c.report(mabra.Path("reviews.held").Index(i), lacks.missing())
		}
	}
}

// someone reports whether anybody in the plan has the role.
func (c *checker) someone(role Role) bool {
	for i := range c.People {
		if c.People[i].Has(role) {
			return true
		}
	}
	return false
}

// heard reports whether the review has a view of somebody in the role, or the reason why not.
func (c *checker) heard(r *Review, role Role) bool {
	return slices.ContainsFunc(r.Views, func(v View) bool {
		return c.mayBe(v.Of, role) && (v.Text != "" || v.Missing != "")
	})
}

// gaps lists what a part of the plan lacks, so that one finding can say it all.
type gaps struct{ sv, en []string }

func (g *gaps) add(lacking bool, sv, en string) {
	if lacking {
		g.sv, g.en = append(g.sv, sv), append(g.en, en)
	}
}

func (g *gaps) missing() mabra.Arg {
	return mabra.Arg{Name: "missing", Value: mabra.Text{Sv: strings.Join(g.sv, ", "), En: strings.Join(g.en, ", ")}}
}

// reviewWithoutChange looks at the last two reviews. A review that decided on something else than to go on has seen it
// already.
func reviewWithoutChange(c *checker) {
	if c.Reviews == nil || len(c.Reviews.Held) < 2 || c.unread["reviews"] || c.ended() {
		return
	}
	held := mabra.Path("reviews.held")
	i := len(c.Reviews.Held) - 1
	before, last := &c.Reviews.Held[i-1], &c.Reviews.Held[i]
	if last.Decision != DecisionContinue || !stoodStill(before.Outcomes, last.Outcomes) {
		return
	}
	f := c.report(held.Index(i).Field("outcomes"))
	f.Related = []mabra.Related{{Path: held.Index(i - 1).Field("outcomes"), Note: mabra.Text{Sv: "jämför", En: "compare"}}}
}

// stoodStill reports whether outcomes that are still worked for are found in both reviews, and none has another status.
func stoodStill(before, after []ReviewOutcome) bool {
	status := make(map[string]OutcomeStatus, len(before))
	for i := range before {
		status[before[i].Outcome] = before[i].Status
	}
	same := false
	for i := range after {
		was, known := status[after[i].Outcome]
		switch now := after[i].Status; {
		case known && was != now:
			return false
		case known && now != OutcomeReached && now != OutcomeDropped:
			same = true
		}
	}
	return same
}

func monthlyFollowUp(c *checker) {
	if c.Reviews == nil || c.unread["reviews"] {
		return
	}
	held, moved := mabra.Path("reviews.held"), c.movedTo()
	for i := 1; i < len(c.Reviews.Held); i++ {
		day := c.Reviews.Held[i].Date
		if day.After(c.lastDay(c.Reviews.Held[i-1].Date)) && !moved[day] {
			c.report(held.Index(i).Field("date"), c.interval()...)
		}
	}
	if !c.ended() && c.lapsed() {
		c.report(held, c.interval()...)
	}
}
