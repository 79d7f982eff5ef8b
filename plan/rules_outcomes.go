package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/wording"
	"github.com/mabra-hjulet/mabra/rules"
)

var outcomeRules = []row{
	{Rule: &rules.OutcomeWithoutNeed, RestsOn: restsOn("outcomes[].status"), Check: outcomeWithoutNeed},
	{Rule: &rules.OutcomeWithoutEvidence, RestsOn: restsOn("outcomes[].status"), Check: outcomeWithoutEvidence},
	{Rule: &rules.OutcomeWithoutDate, RestsOn: restsOn("outcomes[].status"), Check: outcomeWithoutDate},
	{Rule: &rules.OutcomeIsAService, RestsOn: restsOn("language", "outcomes[].status"), Check: outcomeIsAService},
	{Rule: &rules.OutcomeNegative, RestsOn: restsOn("language", "outcomes[].status"), Check: outcomeNegative},
	{
		Rule: &rules.OutcomeWithoutAction, Check: outcomeWithoutAction,
		RestsOn: restsOn("actions", "outcomes[].status", "outcomes[].needs", "outcomes[].id"),
	},
	{
		Rule: &rules.OutcomeHorizon, Check: outcomeHorizon,
		RestsOn: restsOn("outcomes", "outcomes.term", "outcomes.status"),
	},
	{Rule: &rules.OutcomeReachedWithoutEvidence, Check: outcomeReachedWithoutEvidence},
}

func outcomeWithoutNeed(c *checker) {
	for i, o := range c.LiveOutcomes() {
		if len(o.Needs) == 0 {
			c.Report(outcomes.Index(i).Field("needs"))
		}
	}
}

func outcomeWithoutEvidence(c *checker) {
	for i, o := range c.LiveOutcomes() {
		if o.Evidence == "" {
			c.Report(outcomes.Index(i).Field("evidence"))
		}
	}
}

func outcomeWithoutDate(c *checker) {
	for i, o := range c.LiveOutcomes() {
		if o.Due.IsZero() {
			c.Report(outcomes.Index(i).Field("due"))
		}
	}
}

func outcomeIsAService(c *checker) { c.readOutcomes(func(w worded) bool { return w.service }) }

func outcomeNegative(c *checker) { c.readOutcomes(func(w worded) bool { return w.negative }) }

// A worded is what the words of an outcome are.
type worded struct{ service, negative bool }

// readOutcomes reports the outcomes whose wording is at fault, read in the language of the plan.
func (c *checker) readOutcomes(atFault func(worded) bool) {
	reader := wording.In(c.Language)
	if reader == nil {
		return
	}
	if c.worded == nil {
		c.worded = make([]worded, len(c.Outcomes))
		var read wording.Text
		for i, o := range c.LiveOutcomes() {
			read = reader.ReadOver(read, o.Text)
			c.worded[i] = worded{read.OutcomeIsService(), read.IsNegative()}
		}
	}
	for i := range c.LiveOutcomes() {
		if atFault(c.worded[i]) {
			c.Report(outcomes.Index(i).Field("text"))
		}
	}
}

// outcomeWithoutAction is silent where the need has no action at all: that is the more serious finding, and one is
// enough.
func outcomeWithoutAction(c *checker) {
	if c.helpedFromOutside() {
		return
	}
	for i, o := range c.LiveOutcomes() {
		if o.ID == "" || !o.Status.open() || len(c.ActionsToward(o.ID)) > 0 {
			continue
		}
		if !slices.ContainsFunc(o.Needs, func(need string) bool { return !c.Acted(need) }) {
			c.Report(outcomes.Index(i))
		}
	}
}

func outcomeHorizon(c *checker) {
	short, medium, long := 0, 0, 0
	for _, o := range c.LiveOutcomes() {
		switch o.Term {
		case TermShort:
			short++
		case TermMedium:
			medium++
		case TermLong:
			long++
		}
	}
	switch {
	case medium > 0: // it is far from the one, or near to the other
	case short > 0 && long == 0:
		c.Report(outcomes, check.Say("no-long"))
	case long > 0 && short == 0:
		c.Report(outcomes, check.Say("no-short"))
	}
}

func outcomeReachedWithoutEvidence(c *checker) {
	for i := range c.Outcomes {
		if o := &c.Outcomes[i]; (o.Status == OutcomeReached || o.Status == OutcomePartly) && o.Result == "" {
			c.Report(outcomes.Index(i).Field("result"))
		}
	}
}
