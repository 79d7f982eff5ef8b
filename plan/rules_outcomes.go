package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/words"
)

var outcomeRules = []row{
	{mabra.Rule{
		ID: "outcome-without-need", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Source: vgAgreement,
		Title:   mabra.Text{Sv: "Mål utan behov", En: "Outcome without a need"},
		What:    mabra.Text{Sv: "Ett mål hör inte till något av behoven i planen.", En: "An outcome belongs to none of the needs in the plan."},
		Why:     mabra.Text{Sv: "Ett mål utan behov är ofta verksamhetens mål och inte barnets.", En: "An outcome without a need is often the service's and not the child's."},
		Mend:    mabra.Text{Sv: "Sätt behovets id i målets needs, skriv behovet om det saknas, eller ta bort målet.", En: "Put the need's id in the outcome's needs, write the need if it is missing, or remove the outcome."},
		Message: mabra.Text{Sv: "målet hör inte till något behov; lägg till needs", En: "the outcome belongs to no need; add needs"},
	}, outcomeWithoutNeed},
	{mabra.Rule{
		ID: "outcome-without-evidence", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Source: order2016,
		Title:   mabra.Text{Sv: "Det står inte hur målet ska märkas", En: "Nothing says how the outcome will be seen"},
		What:    mabra.Text{Sv: "Ett mål säger inte hur någon ska kunna se att det är nått.", En: "An outcome does not say how anybody will see that it is reached."},
		Why:     mabra.Text{Sv: "Vid uppföljningen blir det annars tyckande mot tyckande, och barnets egen bild hörs minst.", En: "At the review it is otherwise one opinion against another, and the child's own is heard the least."},
		Mend:    mabra.Text{Sv: "Skriv i evidence vad barnet och de vuxna kommer att märka i vardagen.", En: "Write in evidence what the child and the adults will notice in everyday life."},
		Message: mabra.Text{Sv: "målet säger inte hur vi ser att det är nått; lägg till evidence", En: "the outcome does not say how we will see that it is reached; add evidence"},
	}, outcomeWithoutEvidence},
	{mabra.Rule{
		ID: "outcome-without-date", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Source: learningCode,
		Title:   mabra.Text{Sv: "Mål utan tid", En: "Outcome without a date"},
		What:    mabra.Text{Sv: "Ett mål säger inte när förändringen ska ha märkts.", En: "An outcome does not say by when the change is to have been noticed."},
		Why:     mabra.Text{Sv: "Ett halvår är långt i ett barns liv. Utan tid blir det inte klart när planen ska göras om.", En: "Half a year is long in a child's life. Without a date it is not clear when the plan has to be changed."},
		Mend:    mabra.Text{Sv: "Skriv i due den dag då målet senast ska vara nått.", En: "Write in due the day by which the outcome is to be reached."},
		Message: mabra.Text{Sv: "målet har ingen tid; lägg till due", En: "the outcome has no date; add due"},
	}, outcomeWithoutDate},
	{mabra.Rule{
		ID: "outcome-is-a-service", Severity: mabra.Warning, Origin: mabra.OriginGuidance, Words: words.Services,
		Source:  mabra.Text{Sv: "SKR, Använd SIP, version 6.0 (2019); East Renfrewshire, SMART outcomes", En: "SKR, Använd SIP, version 6.0 (2019); East Renfrewshire, SMART outcomes"},
		Title:   mabra.Text{Sv: "Målet är en insats", En: "The outcome is a service"},
		What:    mabra.Text{Sv: "Målet är skrivet som en insats eller ett möte och inte som en förändring för barnet.", En: "The outcome is worded as a service or a meeting and not as a change for the child."},
		Why:     mabra.Text{Sv: "En kontakt eller ett möte kan bli av utan att barnet får det bättre. Då är målet nått men behovet kvar.", En: "A contact or a meeting can take place without the child being any better off. Then the outcome is reached and the need remains."},
		Mend:    mabra.Text{Sv: "Flytta insatsen till actions. Skriv som mål vad barnet ska kunna, få eller känna när insatsen har hjälpt.", En: "Move the service to actions. As the outcome, write what the child will be able to do, have or feel once it has helped."},
		Message: mabra.Text{Sv: "målet beskriver en insats eller ett möte; skriv vilken förändring barnet ska märka", En: "the outcome describes a service or a meeting; write what change the child is to notice"},
	}, outcomeIsAService},
	{mabra.Rule{
		ID: "outcome-without-action", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Source: vgAgreement,
		Title:   mabra.Text{Sv: "Mål utan insats", En: "Outcome without an action"},
		What:    mabra.Text{Sv: "Ingen insats leder till målet, fast behovet har andra mål med insatser.", En: "No action leads to the outcome, although the need has other outcomes with actions."},
		Why:     mabra.Text{Sv: "Ett mål som ingen arbetar för är ett löfte till barnet som ingen håller.", En: "An outcome that nobody works for is a promise to the child that nobody keeps."},
		Mend:    mabra.Text{Sv: "Lägg till en insats med målets id i outcomes, eller sätt målets status till dropped.", En: "Add an action with the outcome's id in outcomes, or set the outcome's status to dropped."},
		Message: mabra.Text{Sv: "ingen insats leder till målet", En: "no action leads to the outcome"},
	}, outcomeWithoutAction},
	{mabra.Rule{
		ID: "outcome-horizon", Severity: mabra.Info, Origin: mabra.OriginGuidance, Forms: []string{"sip"},
		Source:  mabra.Text{Sv: "SKR, Använd SIP, version 6.0 (2019): kort- och långsiktiga mål", En: "SKR, Använd SIP, version 6.0 (2019): short- and long-term outcomes"},
		Title:   mabra.Text{Sv: "Bara korta eller bara långa mål", En: "Only short or only long outcomes"},
		What:    mabra.Text{Sv: "Planen har mål på kort sikt eller på lång sikt, men inte båda.", En: "The plan has outcomes for the short term or for the long term, but not both."},
		Why:     mabra.Text{Sv: "De korta målen visar att något händer. De långa visar vart barnet vill.", En: "The short ones show that something happens. The long ones show where the child wants to go."},
		Mend:    mabra.Text{Sv: "Lägg till ett mål av det slag som saknas, och skriv term: short eller term: long på målen.", En: "Add an outcome of the kind that is missing, and write term: short or term: long on the outcomes."},
		Message: mabra.Text{Sv: "planen har inget mål på {missing} sikt", En: "the plan has no outcome for the {missing} term"},
	}, outcomeHorizon},
	{mabra.Rule{
		ID: "outcome-reached-without-evidence", Severity: mabra.Warning, Origin: mabra.OriginGuidance, Source: order2016,
		Title:   mabra.Text{Sv: "Nått mål utan att det står vad som har märkts", En: "Reached, but nothing says what was seen"},
		What:    mabra.Text{Sv: "Ett mål är markerat som nått eller delvis nått, men det står inte vad som har blivit annorlunda.", En: "An outcome is marked as reached or partly reached, but nothing says what has become different."},
		Why:     mabra.Text{Sv: "Det är barnets liv som ska ha ändrats, inte rutan i planen.", En: "It is the child's life that is to have changed, not the box in the plan."},
		Mend:    mabra.Text{Sv: "Skriv i result vad barnet, föräldrarna eller personalen har märkt.", En: "Write in result what the child, the parents or the staff have noticed."},
		Message: mabra.Text{Sv: "målet är markerat som nått, men det står inte vad som har märkts; lägg till result", En: "the outcome is marked as reached, but nothing says what was seen; add result"},
	}, outcomeReachedWithoutEvidence},
}

const outcomes, actions = mabra.Path("outcomes"), mabra.Path("actions")

// open reports whether there is still something to do for an outcome of this status.
func (s OutcomeStatus) open() bool { return s != OutcomeReached && s != OutcomeDropped }

// liveOutcomes goes through the outcomes that are not dropped.
func (c *checker) liveOutcomes() iter.Seq2[int, *Outcome] {
	return func(yield func(int, *Outcome) bool) {
		for i := range c.Outcomes {
			o := &c.Outcomes[i]
			if o.Status != OutcomeDropped && !c.unsure(outcomes, i, "status") && !yield(i, o) {
				return
			}
		}
	}
}

func outcomeWithoutNeed(c *checker) {
	for i, o := range c.liveOutcomes() {
		if len(o.Needs) == 0 {
			c.report(outcomes.Index(i).Field("needs"))
		}
	}
}

func outcomeWithoutEvidence(c *checker) {
	for i, o := range c.liveOutcomes() {
		if o.Evidence == "" {
			c.report(outcomes.Index(i).Field("evidence"))
		}
	}
}

func outcomeWithoutDate(c *checker) {
	for i, o := range c.liveOutcomes() {
		if o.Due.IsZero() {
			c.report(outcomes.Index(i).Field("due"))
		}
	}
}

func outcomeIsAService(c *checker) {
	for i, o := range c.liveOutcomes() {
		if beginsLikeAService(o.Text) {
			c.report(outcomes.Index(i).Field("text"))
		}
	}
}

func beginsLikeAService(text string) bool {
	list := words.Services()
	text = strings.ToLower(strings.TrimSpace(text))
	begins := func(phrase string) bool { return strings.HasPrefix(text, phrase) }
	return slices.ContainsFunc(list.Sv, begins) || slices.ContainsFunc(list.En, begins)
}

// outcomeWithoutAction is silent where the need has no action at all: that is the more serious finding, and one is
// enough.
func outcomeWithoutAction(c *checker) {
	if c.unread["actions"] {
		return
	}
	for i, o := range c.liveOutcomes() {
		if o.ID == "" || !o.Status.open() || len(c.actionsOfOutcome[o.ID]) > 0 || c.unsure(outcomes, i, "needs") {
			continue
		}
		if !slices.ContainsFunc(o.Needs, func(need string) bool { return !c.acted[need] }) {
			c.report(outcomes.Index(i))
		}
	}
}

func outcomeHorizon(c *checker) {
	if c.lost("outcomes", "term", "status") {
		return
	}
	short, long := 0, 0
	for _, o := range c.liveOutcomes() {
		switch o.Term {
		case TermShort:
			short++
		case TermLong:
			long++
		}
	}
	switch {
	case short > 0 && long == 0:
		c.report(outcomes, mabra.Arg{Name: "missing", Value: mabra.Text{Sv: "lång", En: "long"}})
	case long > 0 && short == 0:
		c.report(outcomes, mabra.Arg{Name: "missing", Value: mabra.Text{Sv: "kort", En: "short"}})
	}
}

func outcomeReachedWithoutEvidence(c *checker) {
	for i := range c.Outcomes {
		if o := &c.Outcomes[i]; (o.Status == OutcomeReached || o.Status == OutcomePartly) && o.Result == "" {
			c.report(outcomes.Index(i).Field("result"))
		}
	}
}
