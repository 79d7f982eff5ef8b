package plan

import (
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// lawRules are the rules about which law a plan goes by.
var lawRules = []row{
	{&rules.FormMismatch, formMismatch},
	{&rules.RepealedLaw, repealedLaw},
	{&rules.LSSReviewYear, lssReviewYear},
}

// formMismatch says that a plan is no SIP only when it is known where every action comes from.
func formMismatch(c *checker) {
	if c.Text.Unread("model") {
		return // it may be one from another country
	}
	found := c.parties()
	suggested := found.suggestion(c.day())
	switch {
	case c.Form != FormSIP && suggested.Form == FormSIP:
	case c.Form == FormSIP && found.municipality && !found.region && !found.others &&
		!c.unread["actions"] && !c.unread["organisations"] && !c.rolesUnsure:
	default:
		return
	}
	f := c.report("form",
		mabra.Arg{Name: "because", Value: suggested.Because}, mabra.Arg{Name: "form", Value: string(suggested.Form)},
		mabra.Arg{Name: "law", Value: suggested.Basis})
	if !found.social || !found.health {
		f.Law = nil // it rests on an agreement
	}
}

// A citation is a text that may cite a section of law.
type citation struct {
	path mabra.Path
	text string
}

// noteCitation keeps a text of the plan that cites a section of some law, for the rules about that.
func (c *checker) noteCitation(text string, at func() mabra.Path) {
	if strings.Contains(text, "§") {
		c.citations = append(c.citations, citation{at(), text})
	}
}

func repealedLaw(c *checker) {
	for _, cited := range c.citations {
		if day := c.writtenOn(cited.path); day.IsZero() || day.Before(rules.RepealedLaw.Law[0].From) {
			continue
		}
		for _, section := range repealedIn(cited.text) {
			var check mabra.Text
			if !section.Verified {
				check = mabra.Text{Sv: "; numret är inte bekräftat, kontrollera det", En: "; the number is not confirmed, check it"}
			}
			c.report(cited.path, mabra.Arg{Name: "new", Value: section.New}, mabra.Arg{Name: "check", Value: check})
		}
	}
}

// writtenOn gives the day that the text at the path speaks of: that of the event, meeting, review, consent or sharing it
// belongs to, if that is earlier than the plan's own. It is zero when that is not sure.
func (c *checker) writtenOn(path mabra.Path) mabra.Date {
	list, rest, _ := strings.Cut(string(path), "[")
	number, _, _ := strings.Cut(rest, "]")
	day := c.day()
	i, err := strconv.Atoi(number)
	if err != nil {
		return day
	}
	var own mabra.Date
	switch list {
	case "chronology":
		own = c.Chronology[i].Date
	case "meetings":
		own = c.Meetings[i].Date
	case "reviews.held":
		own = c.Reviews.Held[i].Date
	case "consents":
		own = c.Consents[i].Given
	case "sharing":
		own = c.Sharing[i].Date
	}
	if own.Before(day) || c.unsure(mabra.Path(list), i, "date", "given") {
		return own
	}
	return day
}

const lssMonths = 12 // lagen (1993:387) om stöd och service till vissa funktionshindrade, 10 §

func lssReviewYear(c *checker) {
	if c.ended() {
		return
	}
	related := mabra.Path("related")
	for i := range c.Related {
		r := &c.Related[i]
		if r.Kind != RelatedLSS {
			continue
		}
		from := r.Date
		if from.IsZero() && !c.unsure(related, i, "date") {
			from = c.at
		}
		if r.NextReview.IsZero() || !from.IsZero() && r.NextReview.After(from.AddMonths(lssMonths)) {
			c.report(related.Index(i).Field("nextReview"), mabra.Arg{Name: "months", Value: lssMonths})
		}
	}
}
