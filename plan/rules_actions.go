package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/words"
)

var samTidigt = mabra.Text{
	Sv: "SamTidigt (Göteborgsregionen 2012–2014): samtidiga insatser, och vem som betalar",
	En: "SamTidigt (Göteborgsregionen 2012–2014): simultaneous measures, and who pays",
}

var actionRules = []row{
	{mabra.Rule{
		ID: "action-without-outcome", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Source: vgAgreement,
		Title:   mabra.Text{Sv: "Insats utan mål", En: "Action without an outcome"},
		What:    mabra.Text{Sv: "En insats leder inte till något av målen i planen.", En: "An action leads to none of the outcomes of the plan."},
		Why:     mabra.Text{Sv: "Då vet ingen vad insatsen ska leda till eller när den har gjort sitt.", En: "Then nobody knows what the action is for, or when it has done its work."},
		Mend:    mabra.Text{Sv: "Sätt målets id i insatsens outcomes, skriv målet om det saknas, eller ta bort insatsen.", En: "Put the outcome's id in the action's outcomes, write the outcome if it is missing, or remove the action."},
		Message: mabra.Text{Sv: "insatsen leder inte till något mål; lägg till outcomes", En: "the action leads to no outcome; add outcomes"},
	}, actionWithoutOutcome},
	{mabra.Rule{
		ID: "action-owner-missing", Severity: mabra.Error, WhenActive: true, Origin: mabra.OriginGuidance, Source: order2016,
		Title:   mabra.Text{Sv: "Insats utan ansvarig", En: "Action without an owner"},
		What:    mabra.Text{Sv: "Det står inte vem som ansvarar för insatsen.", En: "Nothing says who is responsible for the action."},
		Why:     mabra.Text{Sv: "En insats som ingen äger blir ofta inte av, och föräldrarna får jaga.", En: "An action that nobody owns often does not happen, and the parents have to chase it."},
		Mend:    mabra.Text{Sv: "Skriv i responsible id:t för en av personerna under people.", En: "Write in responsible the id of one of the people listed under people."},
		Message: mabra.Text{Sv: "insatsen har ingen ansvarig; lägg till responsible", En: "nobody is responsible for the action; add responsible"},
	}, actionOwnerMissing},
	{mabra.Rule{
		ID: "action-owner-not-a-person", Severity: mabra.Warning, Origin: mabra.OriginGuidance, Source: order2016, Words: words.Groups,
		Title:   mabra.Text{Sv: "Ansvarig är en grupp", En: "The owner is a group"},
		What:    mabra.Text{Sv: "Ansvarig för insatsen är en verksamhet, ett team eller ”alla”, och inte en person.", En: "Responsible for the action is a service, a team or “all”, and not a person."},
		Why:     mabra.Text{Sv: "När alla ansvarar gör ingen det, och familjen vet inte vem den ska ringa.", En: "When everybody is responsible nobody is, and the family does not know whom to call."},
		Mend:    mabra.Text{Sv: "Välj en person ur verksamheten. Verksamheten själv kan stå i organisation.", En: "Choose a person from the service. The service itself can stand in organisation."},
		Message: mabra.Text{Sv: "ansvarig är en grupp; skriv en person", En: "the owner is a group; name a person"},
	}, actionOwnerNotAPerson},
	{mabra.Rule{
		ID: "action-date-missing", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Source: learningCode,
		Title:   mabra.Text{Sv: "Insats utan tid", En: "Action without a date"},
		What:    mabra.Text{Sv: "Insatsen har varken ett slutdatum eller uppgift om att den pågår och hur ofta.", En: "The action has neither a day by which it is done nor a word that it is ongoing and how often."},
		Why:     mabra.Text{Sv: "Utan tid går det inte att se att en insats inte har blivit av.", En: "Without a date nobody can see that an action has not happened."},
		Mend:    mabra.Text{Sv: "Skriv due, eller status: ongoing och frequency för det som återkommer.", En: "Write due, or status: ongoing and frequency for what recurs."},
		Message: mabra.Text{Sv: "insatsen har ingen tid; lägg till due, eller status: ongoing och frequency", En: "the action has no date; add due, or status: ongoing and frequency"},
	}, actionDateMissing},
	{mabra.Rule{
		ID: "action-after-outcome", Severity: mabra.Warning, Origin: mabra.OriginQuality, Source: order2016,
		Title:   mabra.Text{Sv: "Insatsen blir klar efter målet", En: "The action ends after its outcome"},
		What:    mabra.Text{Sv: "Insatsen ska vara klar senare än det mål som den leder till.", En: "The action is to be done later than the outcome that it leads to."},
		Why:     mabra.Text{Sv: "Målet kan då inte nås i tid genom insatsen.", En: "Then the outcome cannot be reached in time through it."},
		Mend:    mabra.Text{Sv: "Flytta målets eller insatsens due.", En: "Move the due day of the outcome or of the action."},
		Message: mabra.Text{Sv: "insatsen ska vara klar efter att dess mål ska vara nått", En: "the action is due after its outcome is due"},
	}, actionAfterOutcome},
	{mabra.Rule{
		ID: "action-overdue", Severity: mabra.Warning, Origin: mabra.OriginQuality, Source: userAudit,
		Title:   mabra.Text{Sv: "Insatsen är försenad", En: "The action is overdue"},
		What:    mabra.Text{Sv: "Insatsens slutdatum har passerat. Den är varken klar eller avbruten, och det finns ingen anteckning.", En: "The day by which the action was to be done has passed. It is neither done nor stopped, and there is no note."},
		Why:     mabra.Text{Sv: "Att det som bestäms inte alltid blir av hör till det som barn och föräldrar klagar på.", En: "That what is decided is not always carried out is among the things that children and parents complain of."},
		Mend:    mabra.Text{Sv: "Ändra status och skriv result, eller sätt en ny dag i due och skriv i result varför.", En: "Change status and write result, or set a new day in due and say why in result."},
		Message: mabra.Text{Sv: "insatsen skulle ha varit klar; ändra status eller skriv i result vad som har hänt", En: "the action should have been done by now; change status, or say in result what has happened"},
	}, actionOverdue},
	{mabra.Rule{
		ID: "action-done-without-result", Severity: mabra.Warning, Origin: mabra.OriginQuality, Source: userAudit,
		Title:   mabra.Text{Sv: "Klar insats utan resultat", En: "Done, but with no result"},
		What:    mabra.Text{Sv: "Insatsen är klar, men det står inte vad den ledde till.", En: "The action is done, but nothing says what it led to."},
		Why:     mabra.Text{Sv: "Det som räknas är vad insatsen betydde för barnet, inte att den gjordes.", En: "What counts is what it meant for the child, not that it was done."},
		Mend:    mabra.Text{Sv: "Skriv i result vad insatsen ledde till, också om det var ingenting.", En: "Write in result what it led to, even if that was nothing."},
		Message: mabra.Text{Sv: "insatsen är klar, men det står inte vad den ledde till; lägg till result", En: "the action is done, but nothing says what it led to; add result"},
	}, actionDoneWithoutResult},
	{mabra.Rule{
		ID: "action-unconfirmed", Severity: mabra.Warning, Origin: mabra.OriginQuality, Source: userAudit,
		Title:   mabra.Text{Sv: "Ansvarig var inte med och har inte bekräftat", En: "The owner was not there and has not confirmed"},
		What:    mabra.Text{Sv: "Insatsen bestämdes på ett möte där den ansvariga inte var med, och det står inte att personen har sagt ja.", En: "The action was decided at a meeting where its owner was not present, and nothing says that the person has agreed."},
		Why:     mabra.Text{Sv: "Det som bestäms åt någon som inte är där blir ofta inte av.", En: "What is decided for somebody who is not there often does not happen."},
		Mend:    mabra.Text{Sv: "Fråga personen och skriv dagen för svaret i confirmed, eller välj någon som var med.", En: "Ask the person and write the day of the answer in confirmed, or choose somebody who was there."},
		Message: mabra.Text{Sv: "den ansvariga var inte med på mötet och har inte bekräftat; lägg till confirmed", En: "the owner was not at the meeting and has not confirmed; add confirmed"},
	}, actionUnconfirmed},
	{mabra.Rule{
		ID: "action-chain", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Models: []string{"samtidigt"}, Source: samTidigt,
		Title:   mabra.Text{Sv: "Insatserna kommer en i taget", En: "The actions come one at a time"},
		What:    mabra.Text{Sv: "Insatserna för ett behov följer efter varandra: varje insats börjar först när den förra är slut.", En: "The actions for a need follow one after another: each begins only when the last one has ended."},
		Why:     mabra.Text{Sv: "SamTidigt bygger på att barnet får det som behövs på en gång. I en kedja får barnet vänta.", En: "SamTidigt rests on the child having what is needed at the same time. In a chain the child has to wait."},
		Mend:    mabra.Text{Sv: "Se om någon insats kan börja tidigare, så att de pågår samtidigt.", En: "See whether an action can begin earlier, so that they go on at the same time."},
		Message: mabra.Text{Sv: "insatserna för behovet kommer en i taget; kan någon börja tidigare?", En: "the actions for the need come one at a time; can one begin earlier?"},
	}, actionChain},
	{mabra.Rule{
		ID: "action-funding-missing", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Models: []string{"samtidigt"}, Source: samTidigt,
		Title:   mabra.Text{Sv: "Det står inte vem som betalar", En: "Nothing says who pays"},
		What:    mabra.Text{Sv: "En insats som inte är familjens egen säger inte vem som betalar.", En: "An action that is not the family's own does not say who pays for it."},
		Why:     mabra.Text{Sv: "Oklart ansvar för pengarna är ett vanligt hinder för att något ska bli av.", En: "Unclear responsibility for the money is a common obstacle to anything happening."},
		Mend:    mabra.Text{Sv: "Skriv i funding.source vem som betalar, eller att insatsen ryms i ordinarie verksamhet.", En: "Write in funding.source who pays, or that the action is part of ordinary work."},
		Message: mabra.Text{Sv: "det står inte vem som betalar; lägg till funding", En: "nothing says who pays; add funding"},
	}, actionFundingMissing},
	{mabra.Rule{
		ID: "family-no-part", Severity: mabra.Info, Origin: mabra.OriginGuidance,
		Source:  mabra.Text{Sv: "Highland, The Child's Assessment and Plan (2024): familjen är en part i planen", En: "Highland, The Child's Assessment and Plan (2024): the family is a partner to the plan"},
		Title:   mabra.Text{Sv: "Familjen har ingen egen insats", En: "The family has no action of its own"},
		What:    mabra.Text{Sv: "Ingen insats i planen är barnets, vårdnadshavarnas eller någon närståendes egen.", En: "No action of the plan belongs to the child, the guardians or somebody close to the child."},
		Why:     mabra.Text{Sv: "Familjen är en part i planen. Det den redan gör, och vill göra, hör till det som bär.", En: "The family is a partner to the plan. What it already does, and wants to do, is part of what carries."},
		Mend:    mabra.Text{Sv: "Fråga familjen vad den gör och vill göra, och skriv det som en insats med någon i familjen som ansvarig.", En: "Ask the family what it does and wants to do, and write it as an action with somebody in the family as its owner."},
		Message: mabra.Text{Sv: "ingen insats är barnets eller familjens egen", En: "no action is the child's or the family's own"},
	}, familyNoPart},
}

// liveActions goes through the actions that are neither done nor stopped.
func (c *checker) liveActions() iter.Seq2[int, *Action] {
	return func(yield func(int, *Action) bool) {
		for i := range c.Actions {
			a := &c.Actions[i]
			if a.Status != ActionDone && a.Status != ActionStopped && !c.unsure(actions, i, "status") && !yield(i, a) {
				return
			}
		}
	}
}

func actionWithoutOutcome(c *checker) {
	for i := range c.Actions {
		if len(c.Actions[i].Outcomes) == 0 {
			c.report(actions.Index(i).Field("outcomes"))
		}
	}
}

func actionOwnerMissing(c *checker) {
	for i := range c.Actions {
		if c.Actions[i].Responsible == "" {
			c.report(actions.Index(i).Field("responsible"))
		}
	}
}

func actionOwnerNotAPerson(c *checker) {
	for i := range c.Actions {
		owner := c.Actions[i].Responsible
		person := c.people[owner]
		if person == nil && c.organisations[owner] != nil || person != nil && namesAGroup(person.Name) {
			c.report(actions.Index(i).Field("responsible"))
		}
	}
}

func namesAGroup(name string) bool {
	if name == "" {
		return false
	}
	list, name := words.Groups(), strings.ToLower(strings.TrimSpace(name))
	return slices.Contains(list.Sv, name) || slices.Contains(list.En, name)
}

func actionDateMissing(c *checker) {
	for i, a := range c.liveActions() {
		if a.Due.IsZero() && (a.Status != ActionOngoing || a.Frequency == "" && !c.unsure(actions, i, "frequency")) {
			c.report(actions.Index(i).Field("due"))
		}
	}
}

func actionAfterOutcome(c *checker) {
	for i, a := range c.liveActions() {
		for _, id := range a.Outcomes {
			j, ok := c.outcomes[id]
			if ok && a.Due.After(c.Outcomes[j].Due) {
				f := c.report(actions.Index(i).Field("due"))
				f.Related = []mabra.Related{{Path: outcomes.Index(j).Field("due"), Note: mabra.Text{Sv: "målet på", En: "the outcome at"}}}
				break
			}
		}
	}
}

// actionOverdue goes by the day on which the plan was closed, where that is earlier: nobody promised more.
func actionOverdue(c *checker) {
	if c.Text.Unread("closing.date") {
		return
	}
	day := c.at
	if c.Closing != nil && c.Closing.Date.Before(day) {
		day = c.Closing.Date
	}
	for i, a := range c.liveActions() {
		if a.Due.Before(day) && a.Result == "" && !c.unsure(actions, i, "result") {
			c.report(actions.Index(i).Field("due"))
		}
	}
}

func actionDoneWithoutResult(c *checker) {
	for i := range c.Actions {
		if a := &c.Actions[i]; a.Status == ActionDone && a.Result == "" {
			c.report(actions.Index(i).Field("result"))
		}
	}
}

func actionUnconfirmed(c *checker) {
	for i, a := range c.liveActions() {
		meeting := c.meetings[a.Meeting]
		if meeting == nil || c.people[a.Responsible] == nil || !a.Confirmed.IsZero() {
			continue
		}
		if recorded := meeting.Present; len(recorded) > 0 && !slices.Contains(recorded, a.Responsible) && !slices.Contains(recorded, "") {
			c.report(actions.Index(i).Field("confirmed"))
		}
	}
}

func actionChain(c *checker) {
	if c.unread["outcomes"] || c.lost("actions", "status") {
		return
	}
	for i, n := range c.Needs {
		if isChain(c.actionsOfNeed(n.ID)) {
			c.report(mabra.Path("needs").Index(i))
		}
	}
}

// actionsOfNeed gives the actions for a need that were not stopped, each once, by their beginning.
func (c *checker) actionsOfNeed(need string) []*Action {
	var found []*Action
	seen := map[*Action]bool{}
	for _, o := range c.outcomesOfNeed[need] {
		for _, a := range c.actionsOfOutcome[o.ID] {
			if a.Status != ActionStopped && !seen[a] {
				seen[a] = true
				found = append(found, a)
			}
		}
	}
	slices.SortStableFunc(found, func(a, b *Action) int { return strings.Compare(a.Start.String(), b.Start.String()) })
	return found
}

// isChain reports whether each of several actions begins only after the one before has ended. One that does not say
// when it begins and ends may go on beside the others.
func isChain(actions []*Action) bool {
	for i, a := range actions {
		if a.Start.IsZero() || a.Due.IsZero() || i > 0 && !a.Start.After(actions[i-1].Due) {
			return false
		}
	}
	return len(actions) > 1
}

// actionFundingMissing does not ask who pays for what the family does itself.
func actionFundingMissing(c *checker) {
	for i := range c.Actions {
		switch a := &c.Actions[i]; {
		case a.Status == ActionStopped || c.unsure(actions, i, "status") || c.mayBeFamilys(i):
		case a.Funding == nil:
			c.report(actions.Index(i).Field("funding"))
		case a.Funding.Source == "":
			c.report(actions.Index(i).Field("funding").Field("source"))
		}
	}
}

func familyNoPart(c *checker) {
	if len(c.Actions) == 0 || c.unread["actions"] {
		return
	}
	for i := range c.Actions {
		if c.mayBeFamilys(i) {
			return
		}
	}
	c.report(actions)
}

// mayBeFamilys reports whether action i is the child's, a guardian's or that of somebody close to the child, or may be,
// because its owner could not be read.
func (c *checker) mayBeFamilys(i int) bool {
	p := c.people[c.Actions[i].Responsible]
	if p == nil {
		return c.unread["people"] || c.unsure(actions, i, "responsible")
	}
	return p.inFamily() || p.rolesUnsure()
}
