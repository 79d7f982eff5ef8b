package plan

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

var (
	planKeptCurrent = mabra.Text{
		Sv: "GIRFEC Practice Guidance 3 (Skottlands regering 2022): planen hålls aktuell och får inte gå i stå; ingen fast tid anges",
		En: "GIRFEC Practice Guidance 3 (Scottish Government 2022): the plan is kept up to date and must not drift; no fixed interval is given",
	}
	reviewQuestions = mabra.Text{
		Sv: "East Renfrewshire, Evaluating the Child's Plan: vad en uppföljning tar upp",
		En: "East Renfrewshire, Evaluating the Child's Plan: what a review takes up",
	}
	sammaKoll = mabra.Text{
		Sv: "Samma koll (Kinda och Åtvidaberg 2016–2019): uppföljning varje månad",
		En: "Samma koll (Kinda and Åtvidaberg 2016–2019): monthly follow-up",
	}
)

// monthly stands by itself because other rules ask whether it speaks: one finding is enough for one review not held.
var monthly = mabra.Rule{
	ID: "monthly-follow-up", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Models: []string{"samma-koll"}, Source: sammaKoll,
	Title:   mabra.Text{Sv: "För lång tid utan uppföljning", En: "Too long without a follow-up"},
	What:    mabra.Text{Sv: "Det är mer än en månad mellan två uppföljningar, eller sedan den senaste. Har modellen en annan längsta tid gäller den.", En: "There is more than a month between two follow-ups, or since the last one. If the model has another longest time, that one applies."},
	Why:     mabra.Text{Sv: "Samma koll är till för elever som är på väg att tappa skolan. En månad är den tid då en vuxen ännu hinner göra något åt det.", En: "Samma koll is for pupils who are losing touch with school. A month is the time in which an adult can still do something about it."},
	Mend:    mabra.Text{Sv: "Håll uppföljningen och skriv den i reviews.held. Blev den sen av ett skäl, skriv det i reviews.moved med to den nya dagen.", En: "Hold the follow-up and write it in reviews.held. If it was late for a reason, say so in reviews.moved, with the new day as to."},
	Message: mabra.Text{Sv: "mer än {limit} utan uppföljning{source}; håll den, eller skriv i reviews.moved varför den är sen", En: "more than {limit} without a follow-up{source}; hold it, or say in reviews.moved why it is late"},
}

// reviewRules are the rules about following the plan up.
var reviewRules = []row{
	{mabra.Rule{
		ID: "review-date-missing", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Source: planKeptCurrent,
		Forms:   []string{"own", "gip", "child-protection", "looked-after", "co-ordinated-support"}, // a SIP has sip-review-missing
		Title:   mabra.Text{Sv: "Ingen dag för uppföljning", En: "No day for a review"},
		What:    mabra.Text{Sv: "Planen säger inte när den ska följas upp nästa gång.", En: "The plan does not say when it is to be reviewed next."},
		Why:     mabra.Text{Sv: "Utan en bestämd dag blir uppföljningen ofta inte av, och barnet får gå kvar i insatser som inte hjälper.", En: "Without a day the review often does not happen, and the child is left with actions that do not help."},
		Mend:    mabra.Text{Sv: "Bestäm dagen tillsammans med barnet och familjen och skriv den i reviews.next.", En: "Agree on the day with the child and the family, and write it in reviews.next."},
		Message: mabra.Text{Sv: "planen har ingen dag för nästa uppföljning; lägg till reviews.next", En: "the plan has no day for its next review; add reviews.next"},
	}, reviewDateMissing},
	{mabra.Rule{
		ID: "review-overdue", Severity: mabra.Warning, Origin: mabra.OriginQuality, Source: userAudit,
		Title:   mabra.Text{Sv: "Uppföljningen har inte blivit av", En: "The review was not held"},
		What:    mabra.Text{Sv: "Dagen för uppföljning har passerat. Ingen uppföljning är hållen, och den är inte flyttad med ett skäl till en dag som ligger framåt.", En: "The day for the review has passed. None has been held, and it has not been moved, with a reason, to a day still to come."},
		Why:     mabra.Text{Sv: "Att det som bestämts inte följs upp är något barn och föräldrar ofta vittnar om.", En: "That what was decided is not followed up is something children and parents often tell of."},
		Mend:    mabra.Text{Sv: "Skriv uppföljningen i reviews.held och nästa dag i reviews.next. Är den framflyttad, skriv from, to och because i reviews.moved.", En: "Write the review in reviews.held and the next day in reviews.next. If it has been put off, write from, to and because in reviews.moved."},
		Message: mabra.Text{Sv: "dagen för uppföljning har passerat; skriv den i reviews.held, eller i reviews.moved varför den flyttats och till när", En: "the day for the review has passed; write it in reviews.held, or say in reviews.moved why it was moved and to when"},
	}, reviewOverdue},
	{mabra.Rule{
		ID: "review-too-far", Severity: mabra.Warning, Origin: mabra.OriginAgreement,
		Source:  mabra.Text{Sv: "arbetsmodellens eller formens längsta tid mellan uppföljningar; ingen lag eller nationell vägledning anger någon", En: "the longest time between reviews of the practice model or the form; no law or national guidance gives one"},
		Title:   mabra.Text{Sv: "För långt till nästa uppföljning", En: "Too long until the next review"},
		What:    mabra.Text{Sv: "Nästa uppföljning ligger längre fram än modellens eller formens längsta tid, räknat från den senaste uppföljningen eller, före den första, från planens dag.", En: "The next review lies further ahead than the longest time of the model or the form, counted from the last review or, before the first, from the day of the plan."},
		Why:     mabra.Text{Sv: "Ett barns liv ändras fort. Ligger uppföljningen för långt fram märks det inte i tid att planen inte hjälper.", En: "A child's life changes fast. With the review too far ahead, nobody notices in time that the plan does not help."},
		Mend:    mabra.Text{Sv: "Välj en tidigare dag i reviews.next. Är dagen framflyttad av ett skäl, skriv det i reviews.moved.", En: "Choose an earlier day in reviews.next. If it was put off for a reason, say so in reviews.moved."},
		Message: mabra.Text{Sv: "nästa uppföljning ligger mer än {limit} efter {since}{source}; välj en tidigare dag", En: "the next review lies more than {limit} after {since}{source}; choose an earlier day"},
	}, reviewTooFar},
	{mabra.Rule{
		ID: "review-incomplete", Severity: mabra.Warning, Origin: mabra.OriginGuidance, Source: reviewQuestions,
		Title:   mabra.Text{Sv: "Uppföljningen saknar delar", En: "The review lacks parts"},
		What:    mabra.Text{Sv: "En uppföljning säger inte hur långt målen har kommit, vad barnet och vårdnadshavarna tycker, vad insatserna ledde till, vad som stod i vägen, vad som är nytt, eller vad som bestämdes.", En: "A review does not say how far the outcomes have come, what the child and the guardians think, what the actions led to, what got in the way, what is new, or what was decided."},
		Why:     mabra.Text{Sv: "Det är vid uppföljningen det visar sig om planen hjälper barnet. Saknas en del får nästa möte gissa.", En: "It is the review that shows whether the plan helps the child. With a part missing, the next meeting has to guess."},
		Mend:    mabra.Text{Sv: "Fyll i det som räknas upp. Hände inget, stod inget i vägen eller kunde någon inte tillfrågas, skriv det.", En: "Fill in what is listed. If nothing happened, nothing got in the way or somebody could not be asked, say that."},
		Message: mabra.Text{Sv: "uppföljningen saknar {missing}", En: "the review lacks {missing}"},
	}, reviewIncomplete},
	{mabra.Rule{
		ID: "review-without-change", Severity: mabra.Info, Origin: mabra.OriginGuidance, Source: planKeptCurrent,
		Title:   mabra.Text{Sv: "Inget mål har rört sig", En: "No outcome has moved"},
		What:    mabra.Text{Sv: "Vid de två senaste uppföljningarna stod alla mål som pågår likadant, och planen fortsatte ändå som förut.", En: "At the last two reviews every outcome still worked for stood the same, and the plan went on as before."},
		Why:     mabra.Text{Sv: "En plan kan gå i stå utan att någon ser det. Barnet väntar medan de vuxna fortsätter med samma sak.", En: "A plan can drift without anybody seeing it. The child waits while the adults go on with the same thing."},
		Mend:    mabra.Text{Sv: "Fråga barnet vad som skulle hjälpa. Ändra insatserna och skriv decision: change, eller skriv i målet varför det får ta tid.", En: "Ask the child what would help. Change the actions and write decision: change, or say in the outcome why it may take time."},
		Message: mabra.Text{Sv: "inget mål har rört sig mellan de två senaste uppföljningarna; behöver planen ändras?", En: "no outcome has moved between the last two reviews; does the plan have to change?"},
	}, reviewWithoutChange},
	{monthly, monthlyFollowUp},
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
	return c.at.After(c.lastDay(last)) && c.practice.uses(&monthly, c.Form) && !c.postponed(last)
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
