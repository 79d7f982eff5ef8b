package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// lawRules are the rules about which law a plan goes by. That a plan is no SIP can only be said when it is known
// where every action comes from; that it is one, as soon as it is known of two.
var lawRules = []row{
	{
		Rule: &rules.FormMismatch, Check: formNotYetSIP,
		RestsOn: restsOn("model", "actions.status", "actions.responsible", "people.roles"),
	},
	{Rule: &rules.FormMismatch, RestsOn: restsOn("model", "actions", "actions.status", "actions.organisation", "actions.responsible",
		"organisations", "organisations.principal", "people.roles", "people.organisation"), Check: formNoSIP},
	{Rule: &rules.RepealedLaw, RestsOn: restsOn("chronology[].date", "meetings[].date", "reviews.held[].date", "consents[].given",
		"sharing[].date"), Check: repealedLaw},
	{Rule: &rules.LSSReviewYear, RestsOn: restsOn("closing", "related[].date"), Check: lssReviewYear},
}

func formNotYetSIP(c *checker) {
	if found := c.parties(); c.swedish() && c.Form != FormSIP && found.municipality && found.region {
		c.reportForm(found)
	}
}

func formNoSIP(c *checker) {
	if found := c.parties(); c.Form == FormSIP && found.municipality && !found.region && !found.others {
		c.reportForm(found)
	}
}

// reportForm says which form the actions speak for. Between social services and health care that is a matter of law, and
// so is it that a SIP is for both. That school counts too is an agreement's, which not every place has: it is information,
// unless the practice model says how serious the rule is there.
func (c *checker) reportForm(found parties) {
	suggested := found.suggestion(c.Day())
	because, called := check.With("because", suggested.Because), check.With("called", c.FormName(suggested.Form))
	form := check.With("form", string(suggested.Form))
	_, agreed := c.practice.weight[rules.FormMismatch.ID]
	switch {
	case found.social && found.health:
		c.Report("form", check.Say("law"), because, called, form)
	case c.Form == FormSIP:
		c.Report("form", check.Say("no-sip"), because, called, form)
	default:
		c.Report("form", check.Say("agreement"), because, called, form, check.OnAgreement(suggested.Basis), check.Unconfirmed(!agreed))
	}
}

func repealedLaw(c *checker) {
	if len(c.citations) == 0 || !c.swedish() {
		return
	}
	own, left := c.daysOfItems(), mostCited
	for _, cited := range c.citations {
		day, dated := c.writtenOn(cited.path, own)
		if day.IsZero() {
			continue
		}
		for _, r := range repealedIn(cited.text, day, dated, &left) {
			c.Report(cited.path, r.details()...)
		}
	}
}

// mostCited bounds the sections cited in a plan that are looked up. None that people write cites so many, and a text that is
// nothing but citations must not take more than its share of time.
const mostCited = 5_000

// daysOfItems gives the days of the events, meetings, reviews, consents and sharings, by where they stand.
func (c *checker) daysOfItems() map[mabra.Path]mabra.Date {
	days := map[mabra.Path]mabra.Date{}
	for i := range c.Chronology {
		days[chronology.Index(i)] = c.Chronology[i].Date.First()
	}
	for i := range c.Meetings {
		days[meetings.Index(i)] = c.Meetings[i].Date
	}
	for i, r := range c.HeldReviews() {
		days[held.Index(i)] = r.Date
	}
	for i := range c.Consents {
		days[consents.Index(i)] = c.Consents[i].Given
	}
	for i := range c.Sharing {
		days[sharings.Index(i)] = c.Sharing[i].Date
	}
	return days
}

// writtenOn gives the day that the text at the path speaks of: that of the item it belongs to, if that is earlier
// than the plan's own. It reports whether the item has a day.
func (c *checker) writtenOn(path mabra.Path, own map[mabra.Path]mabra.Date) (day mabra.Date, dated bool) {
	for ; path != ""; path = path.Parent() {
		switch day := own[path]; {
		case day.IsZero():
		case day.Before(c.Day()):
			return day, true
		default:
			return c.Day(), true
		}
	}
	return c.Day(), false
}

const lssMonths = 12 // lagen (1993:387) om stöd och service till vissa funktionshindrade, 10 §

// lssReviewYear finds against the law only a day that lies too far ahead. That the plan names another plan without saying
// when it is reviewed does not break it, and a day that has passed may have been kept.
func lssReviewYear(c *checker) {
	if c.Ended() {
		return
	}
	for i := range c.Related {
		r := &c.Related[i]
		if r.Kind != RelatedLSS {
			continue
		}
		from := r.Date
		if from.IsZero() {
			from = c.at
		}
		path, months := mabra.Path("related").Index(i).Field("nextReview"), check.With("months", lssMonths)
		switch {
		case r.NextReview.IsZero():
			c.Report(path, check.Say("missing"), months, check.AtMost(mabra.Info))
		case !from.IsZero() && r.NextReview.After(from.AddMonths(lssMonths)):
			c.Report(path, check.Say("far"), months)
		case r.NextReview.Before(c.at):
			c.Report(path, check.Say("passed"), months, check.AtMost(mabra.Warning))
		}
	}
}
