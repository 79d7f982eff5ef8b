package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// Sources that several rules rest on. The Order was made but its duties were never brought into force: it is the best
// published list of what a plan holds, and no law.
var (
	order2016 = mabra.Text{
		Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)",
		En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)",
	}
	learningCode = mabra.Text{
		Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)",
		En: "Supporting Children's Learning, Code of Practice (Scotland 2017)",
	}
	vgAgreement = mabra.Text{
		Sv: "överenskommelsen Samverkan för barns och ungas hälsa (Västra Götaland 2021)",
		En: "the agreement Samverkan för barns och ungas hälsa (Västra Götaland 2021)",
	}
	userAudit = mabra.Text{
		Sv: "NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud",
		En: "NSPH Västra Götaland, the user audit Att inget bestäms över mitt huvud",
	}
)

// needsOutcomesActions are the rules that hold a plan together: from a need through an outcome to an action.
var needsOutcomesActions = slices.Concat(needRules, outcomeRules, actionRules)

var needRules = []row{
	{mabra.Rule{
		ID: "need-without-indicator", Severity: mabra.Warning, Origin: mabra.OriginGuidance,
		Source:  mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022)"},
		Title:   mabra.Text{Sv: "Behov utan koppling till hjulet", En: "Need without a link to the wheel"},
		What:    mabra.Text{Sv: "Ett behov säger inte vilken del av barnets välmående det hör till.", En: "A need does not say which part of the child's wellbeing it belongs to."},
		Why:     mabra.Text{Sv: "Hjulet är det gemensamma språket. Utan kopplingen syns det inte vid uppföljningen om barnet mår bättre just där.", En: "The wheel is the language in common. Without the link nobody can see at the review whether the child is better off just there."},
		Mend:    mabra.Text{Sv: "Lägg till indicators med en eller flera av hjulets delar, till exempel indicators: [safe, included].", En: "Add indicators with one or more parts of the wheel, for instance indicators: [safe, included]."},
		Message: mabra.Text{Sv: "behovet är inte kopplat till någon del av hjulet; lägg till indicators", En: "the need is not linked to any part of the wheel; add indicators"},
	}, needWithoutIndicator},
	{mabra.Rule{
		ID: "need-without-outcome", Severity: mabra.Error, WhenActive: true, Origin: mabra.OriginGuidance, Source: order2016,
		Title:   mabra.Text{Sv: "Behov utan mål", En: "Need without an outcome"},
		What:    mabra.Text{Sv: "Inget mål i planen gäller behovet.", En: "No outcome of the plan is about the need."},
		Why:     mabra.Text{Sv: "Då vet varken barnet eller de vuxna vilken förändring planen ska leda till.", En: "Then neither the child nor the adults know what change the plan is to bring."},
		Mend:    mabra.Text{Sv: "Skriv ett mål som beskriver förändringen för barnet och sätt behovets id i målets needs.", En: "Write an outcome that describes the change for the child, and put the need's id in its needs."},
		Message: mabra.Text{Sv: "behovet saknar mål; skriv vilken förändring barnet ska märka", En: "the need has no outcome; write what change the child is to notice"},
	}, needWithoutOutcome},
	{mabra.Rule{
		ID: "need-without-action", Severity: mabra.Error, WhenActive: true, Origin: mabra.OriginGuidance, Source: order2016,
		Title:   mabra.Text{Sv: "Behov utan insats", En: "Need without an action"},
		What:    mabra.Text{Sv: "Behovet har mål, men ingen insats leder till något av dem.", En: "The need has outcomes, but no action leads to any of them."},
		Why:     mabra.Text{Sv: "Barn och föräldrar berättar att det som bestäms inte alltid blir av. Ett behov utan insats kan inte ens börja bli mött.", En: "Children and parents tell that what is decided does not always happen. A need without an action cannot even begin to be met."},
		Mend:    mabra.Text{Sv: "Lägg till en insats med en ansvarig person, och sätt målets id i insatsens outcomes.", En: "Add an action with a person responsible, and put the outcome's id in its outcomes."},
		Message: mabra.Text{Sv: "behovet saknar insats; ingen insats leder till dess mål", En: "the need has no action; no action leads to its outcomes"},
	}, needWithoutAction},
}

func needWithoutIndicator(c *checker) {
	for i, n := range c.Needs {
		if len(n.Indicators) == 0 {
			c.report(mabra.Path("needs").Index(i).Field("indicators"))
		}
	}
}

func needWithoutOutcome(c *checker) {
	if c.unread["outcomes"] {
		return
	}
	for i, n := range c.Needs {
		if n.ID != "" && len(c.outcomesOfNeed[n.ID]) == 0 {
			c.report(mabra.Path("needs").Index(i))
		}
	}
}

func needWithoutAction(c *checker) {
	if c.lost("outcomes", "status") || c.unread["actions"] {
		return
	}
	for i, n := range c.Needs {
		if !c.acted[n.ID] && slices.ContainsFunc(c.outcomesOfNeed[n.ID], func(o *Outcome) bool { return o.Status.open() }) {
			c.report(mabra.Path("needs").Index(i))
		}
	}
}
