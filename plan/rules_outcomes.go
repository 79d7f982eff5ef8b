package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

var outcomeRules = []row{
	{&rules.OutcomeWithoutNeed, outcomeWithoutNeed},
	{&rules.OutcomeWithoutEvidence, outcomeWithoutEvidence},
	{&rules.OutcomeWithoutDate, outcomeWithoutDate},
	{&rules.OutcomeIsAService, outcomeIsAService},
	{&rules.OutcomeWithoutAction, outcomeWithoutAction},
	{&rules.OutcomeHorizon, outcomeHorizon},
	{&rules.OutcomeReachedWithoutEvidence, outcomeReachedWithoutEvidence},
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
	list := rules.OutcomeIsAService.Words
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
