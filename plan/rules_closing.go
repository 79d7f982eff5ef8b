package plan

import (
	"slices"
	"time"

	"github.com/mabra-hjulet/mabra"
)

var (
	highland = mabra.Text{
		Sv: "Highland, Interagency Practice Model (2024): att avsluta en plan",
		En: "Highland, Interagency Practice Model (2024): ending a plan",
	}
	chronologyContent = mabra.Text{
		Sv: "East Renfrewshire, Completing the Child's Plan: kronologins innehåll",
		En: "East Renfrewshire, Completing the Child's Plan: what a chronology holds",
	}
)

// closingRules are the rules about what comes next in the child's life, how a plan ends, the chronology and the copies.
var closingRules = []row{
	{mabra.Rule{
		ID: "transition-ahead", Severity: mabra.Info, Origin: mabra.OriginGuidance,
		Source:  mabra.Text{Sv: "Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023); NSPH Västra Götalands brukarrevision om övergångar. Åldrarna för byte i svensk skola är de vanliga; ett barn kan börja tidigare eller senare", En: "Scottish Government, Practice Statement: GIRFEC Child's Plan (2023); the user audit of NSPH Västra Götaland on transitions. The ages of changes in Swedish school are the usual ones; a child may be earlier or later"},
		Title:   mabra.Text{Sv: "En övergång är nära", En: "A transition is near"},
		What:    mabra.Text{Sv: "Inom ett halvår fyller barnet 18 eller går, i svensk skola, vidare till nästa skolform eller till årskurs 7, och planen har ingen övergång daterad inför det. Ett barn med skyddade personuppgifter behöver ingen: den skulle säga var barnet ska vara.", En: "Within half a year the child turns 18 or, in Swedish school, goes on to the next kind of school or to year 7, and the plan has no transition dated before then. A child whose whereabouts are protected needs none: it would say where the child will be."},
		Why:     mabra.Text{Sv: "Vid övergångar tappas stöd bort. Det barnet och familjen har byggt upp med en vuxen får börja om med en annan.", En: "Support gets lost at transitions. What the child and the family have built up with one adult has to begin again with another."},
		Mend:    mabra.Text{Sv: "Skriv övergången i transitions: from, to, date, vem som lämnar över till vem, och i measures vad som görs. Är barnet redan där, ändra stage.", En: "Write it in transitions: from, to, date, who hands over to whom, and in measures what is done. If the child is there already, change stage."},
		Message: mabra.Text{Sv: "{what} inom {months} månader, och ingen övergång i transitions är daterad inför det", En: "{what} within {months} months, and transitions has none dated before then"},
	}, transitionAhead},
	{mabra.Rule{
		ID: "closing-incomplete", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Source: highland,
		Title:   mabra.Text{Sv: "Avslutet saknar delar", En: "The closing lacks parts"},
		What:    mabra.Text{Sv: "Planen är avslutad, men den säger inte varför, vilka som var överens om det, hur det gick, eller vem som har ansvaret nu.", En: "The plan is closed, but it does not say why, who agreed to it, how it went, or who is responsible now."},
		Why:     mabra.Text{Sv: "Ett barn ska inte stå utan vuxen när planen tar slut, och det som hjälpte ska finnas kvar att läsa nästa gång.", En: "A child must not be left without an adult when the plan ends, and what helped is to be there to read next time."},
		Mend:    mabra.Text{Sv: "Skriv det som räknas upp i closing.", En: "Write what is listed in closing."},
		Message: mabra.Text{Sv: "planen är avslutad, men closing saknar {missing}", En: "the plan is closed, but closing lacks {missing}"},
	}, closingIncomplete},
	{mabra.Rule{
		ID: "chronology-unsourced", Severity: mabra.Warning, Origin: mabra.OriginGuidance, Source: chronologyContent,
		Title:   mabra.Text{Sv: "Händelse utan källa", En: "Event without a source"},
		What:    mabra.Text{Sv: "En händelse i kronologin säger varken var uppgiften kommer från eller vem som skrev den.", En: "An event of the chronology says neither where it comes from nor who wrote it."},
		Why:     mabra.Text{Sv: "Då går det inte att fråga någon om det stämmer, och rykten om familjen blir till fakta.", En: "Then there is nobody to ask whether it is right, and rumours about the family turn into facts."},
		Mend:    mabra.Text{Sv: "Skriv i source vem som vet det eller var det står, eller i by vem som skrev.", En: "Write in source who knows it or where it stands, or in by who wrote it."},
		Message: mabra.Text{Sv: "händelsen har ingen källa; lägg till source eller by", En: "the event has no source; add source or by"},
	}, chronologyUnsourced},
	{mabra.Rule{
		ID: "chronology-no-positive", Severity: mabra.Info, Origin: mabra.OriginGuidance, Source: chronologyContent,
		Title:   mabra.Text{Sv: "Kronologi utan något bra", En: "A chronology with nothing good"},
		What:    mabra.Text{Sv: "Ingen händelse i kronologin är märkt som bra för barnet.", En: "No event of the chronology is marked as good for the child."},
		Why:     mabra.Text{Sv: "Ett liv är inte bara svårigheter. Det som har gått bra visar vad som bär, och barnet läser också.", En: "A life is not only hardship. What went well shows what carries, and the child reads it too."},
		Mend:    mabra.Text{Sv: "Fråga barnet och familjen vad som har varit bra och skriv in det med effect: positive.", En: "Ask the child and the family what has been good, and write it with effect: positive."},
		Message: mabra.Text{Sv: "ingen händelse är märkt som bra för barnet; lägg till någon med effect: positive", En: "no event is marked as good for the child; add one with effect: positive"},
	}, chronologyNoPositive},
	{mabra.Rule{
		ID: "copy-unrecorded", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Models: []string{"girfec"},
		Source:  mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, artikel 4 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, article 4 (a standard of content, not law in force)"},
		Title:   mabra.Text{Sv: "Det står inte vem som har fått planen", En: "Nothing says who has been given the plan"},
		What:    mabra.Text{Sv: "Barnet, en vårdnadshavare eller en verksamhet med en insats har varken fått planen eller ett skäl till att inte få den.", En: "The child, a guardian or a service with an action has neither been given the plan nor a reason why not."},
		Why:     mabra.Text{Sv: "Planen är barnets och familjens. Den som inte har fått den kan inte säga emot, och inte göra sin del.", En: "The plan is the child's and the family's. Those who have not been given it can neither object nor do their part."},
		Mend:    mabra.Text{Sv: "Skriv i copies vem som har fått planen och när, eller i withheldBecause varför inte, till exempel att barnet är för litet.", En: "Write in copies who has been given the plan and when, or in withheldBecause why not, for instance that the child is too young."},
		Message: mabra.Text{Sv: "det står inte att {who} har fått planen, eller varför inte; lägg till det i copies", En: "nothing says that {who} has been given the plan, or why not; add it to copies"},
	}, copyUnrecorded},
}

const aheadMonths = 6 // how long before a transition it is time to plan it

// schoolChanges are the years in which a child in Sweden usually goes on from a stage, in August. No source
// confirms them here, and a child may be earlier or later: they are never more than information.
var schoolChanges = []struct {
	from Stage
	age  int // that the child reaches in the calendar year
	what mabra.Text
}{
	{StagePreschool, 6, mabra.Text{Sv: "barnet börjar skolan", En: "the child starts school"}},
	{StagePrimary, 13, mabra.Text{Sv: "barnet börjar årskurs 7", En: "the child starts year 7"}},
	{StageSecondary, 16, mabra.Text{Sv: "barnet går vidare till gymnasieskolan", En: "the child goes on to upper secondary school"}},
}

func transitionAhead(c *checker) {
	born := c.Child.Born
	if born.IsZero() || c.ended() || c.Child.Protection.hides() || c.Text.Unread("child.protection") {
		return // a transition would say where a protected child will be
	}
	c.ahead(born.AddMonths(12*adult), mabra.Text{Sv: "den unge fyller 18", En: "the young person turns 18"})
	if !c.swedish() {
		return
	}
	for i := range schoolChanges {
		if s := &schoolChanges[i]; s.from == c.Child.Stage {
			c.ahead(mabra.Date{Year: born.Year + s.age, Month: time.August, Day: 31}, s.what)
		}
	}
}

// ahead reports a change in the child's life that has come by the day, when the day is near and the plan has no transition
// dated in the months before it.
func (c *checker) ahead(day mabra.Date, what mabra.Text) {
	if !day.After(c.at) || day.After(c.at.AddMonths(aheadMonths)) {
		return
	}
	first := day.AddMonths(-aheadMonths)
	dated := func(t Transition) bool { return !t.Date.IsZero() && !t.Date.Before(first) && !t.Date.After(day) }
	if !slices.ContainsFunc(c.Transitions, dated) && !c.lost("transitions", "date") {
		c.report("transitions", mabra.Arg{Name: "what", Value: what}, mabra.Arg{Name: "months", Value: aheadMonths})
	}
}

func closingIncomplete(c *checker) {
	closing := c.Closing
	if closing == nil {
		if c.Status != StatusClosed {
			return
		}
		closing = new(Closing)
	}
	var lacks gaps
	add := func(empty bool, field mabra.Path, sv, en string) {
		lacks.add(empty && !c.Text.Unread(field), sv, en)
	}
	add(closing.Because == "", "closing.because", "varför (because)", "why (because)")
	add(len(closing.AgreedBy) == 0, "closing.agreedBy", "vilka som var överens (agreedBy)", "who agreed (agreedBy)")
	add(closing.Evaluation == "", "closing.evaluation", "hur det gick (evaluation)", "how it went (evaluation)")
	add(closing.BackTo == "", "closing.backTo", "vem som har ansvaret nu (backTo)", "who is responsible now (backTo)")
	if lacks.sv != nil {
		c.report("closing", lacks.missing())
	}
}

const chronology = mabra.Path("chronology")

func chronologyUnsourced(c *checker) {
	for i := range c.Chronology {
		if e := &c.Chronology[i]; e.Source == "" && e.By == "" && !c.Text.Unread(chronology.Index(i).Field("by")) {
			c.report(chronology.Index(i).Field("source"))
		}
	}
}

// chronologyNoPositive is silent where an effect could not be read or understood: it may be the good one.
func chronologyNoPositive(c *checker) {
	if len(c.Chronology) == 0 {
		return
	}
	for i := range c.Chronology {
		switch c.Chronology[i].Effect {
		case "", EffectNegative, EffectNeutral:
		default:
			return
		}
	}
	if !c.lost("chronology", "effect") {
		c.report(chronology)
	}
}

func copyUnrecorded(c *checker) {
	if c.lost("copies", "to") || c.lost("people", "organisation") {
		return
	}
	recorded := make(map[string]bool, len(c.Copies)) // people and organisations that have the plan, or a reason
	for i := range c.Copies {
		to := c.Copies[i].To
		recorded[to] = true
		if p := c.people[to]; p != nil {
			recorded[p.Organisation] = true
		}
	}
	child, guardian, provider := true, true, true // each of them is recorded
	for i := range c.People {
		if p := &c.People[i]; !p.Until.Before(c.at) && !recorded[p.ID] {
			child = child && !p.Has(RoleChild)
			guardian = guardian && !p.Has(RoleGuardian)
		}
	}
	for i := range c.Actions {
		if id := c.serviceBehind(&c.Actions[i]); id != "" && !recorded[id] {
			provider = false
		}
	}
	c.copied(child, "barnet", "the child")
	c.copied(guardian, "varje vårdnadshavare", "every guardian")
	c.copied(provider, "varje verksamhet med en insats", "every service with an action")
}

func (c *checker) copied(recorded bool, sv, en string) {
	if !recorded {
		c.report("copies", mabra.Arg{Name: "who", Value: mabra.Text{Sv: sv, En: en}})
	}
}
