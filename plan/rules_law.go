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

// reportForm says which form the actions speak for. Between social services and health care that is a matter of law;
// all else rests on an agreement.
func (c *checker) reportForm(found parties) {
	suggested := found.suggestion(c.Day())
	because, form := check.With("because", suggested.Because), check.With("form", string(suggested.Form))
	if found.social && found.health {
		c.Report("form", because, form)
		return
	}
	c.Report("form", because, form, check.OnAgreement(suggested.Basis))
}

func repealedLaw(c *checker) {
	if len(c.citations) == 0 || !c.swedish() {
		return
	}
	began, own := rules.RepealedLaw.Law[0].From, c.daysOfItems()
	for _, cited := range c.citations {
		if day := c.writtenOn(cited.path, own); day.IsZero() || day.Before(began) {
			continue
		}
		for _, section := range repealedIn(cited.text) {
			variant := "unconfirmed"
			if section.Verified {
				variant = "confirmed"
			}
			c.Report(cited.path, check.Say(variant), check.With("new", section.New))
		}
	}
}

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
// than the plan's own.
func (c *checker) writtenOn(path mabra.Path, own map[mabra.Path]mabra.Date) mabra.Date {
	for ; path != ""; path = path.Parent() {
		if day := own[path]; day.Before(c.Day()) {
			return day
		}
	}
	return c.Day()
}

const lssMonths = 12 // lagen (1993:387) om stöd och service till vissa funktionshindrade, 10 §

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
		if r.NextReview.IsZero() || !from.IsZero() && r.NextReview.After(from.AddMonths(lssMonths)) {
			c.Report(mabra.Path("related").Index(i).Field("nextReview"), check.With("months", lssMonths))
		}
	}
}
