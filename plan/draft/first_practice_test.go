package draft_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

var brokenComment = regexp.MustCompile(`\n *# ([^ ])`)

// saidOf gives the comments of a first plan, without line breaks in them.
func saidOf(model *plan.PracticeModel, form plan.Form, lang mabra.Language) string {
	text := draft.First(draft.FirstOptions{ID: firstID, Day: day("2026-03-02"), Language: lang, Model: model, Form: form})
	return brokenComment.ReplaceAllString(string(text), " $1")
}

// What a practice asks of who, when and with what stands where it is to be written.
func TestFirstSaysWhatThePracticeAsks(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		model string
		form  plan.Form
		lang  mabra.Language
		says  []string
	}{
		{"samma-koll", plan.FormSIP, mabra.Swedish, []string{
			"Arbetssättet är till för årskurs 4–9. ",
			"I arbetssättet är det frånvaro, svårt att nå målen i skolan eller beteende som leder till en plan: ",
			"Den som kallade. Det ska vara någon från socialtjänsten eller hälso- och sjukvården.\n",
			"I en SIP har både socialtjänsten och hälso- och sjukvården minst en insats.\n",
		}},
		{"falun", plan.FormGIP, mabra.English, []string{"In a GIP the actions come from the municipality's own services.\n"}},
		{"vastra-gotaland", plan.FormSIP, mabra.Swedish, []string{"Mötet bör hållas inom 3 veckor.\n"}},
		{"girfec", plan.FormChildProtection, mabra.English, []string{
			"Within 15 working days comes the next meeting, core group: copy the lines and write forum: core-group.\n",
			"There should be at least 5 days left to the meeting.\n",
			"Somebody from social work, health and police should be there, or under absent.\n",
		}},
		{"backa-barnet", plan.FormOwn, mabra.Swedish, []string{
			"Den som kallar är barnkontakt.\n",
			"någon från BUP, upptäckaren och barnkontakten: alla ska vara med, eller stå under absent.\n",
		}},
		{"kronobarn", plan.FormLookedAfter, mabra.Swedish, []string{
			"I arbetssättet är det, efter var i livet barnet är: före födseln: barnmorska på mödravården; ",
			"; har lämnat skolan: kommunens aktivitetsansvar (KAA).\n",
		}},
		{"samtidigt", plan.FormOwn, mabra.English, []string{"Who pays, or that it is part of ordinary work.\n"}},
	} {
		model, _ := plan.LoadModel(test.model)
		said := saidOf(model, test.form, test.lang)
		for _, sentence := range test.says {
			assert.Contains(t, said, sentence, test.model)
		}
	}
}

// A time that no source confirms is not asked for, and neither is somebody who is not named.
func TestFirstAsksOnlyForWhatIsKnown(t *testing.T) {
	t.Parallel()
	model, _ := plan.LoadModel("falun")
	for i := range model.Holders {
		model.Holders[i].Title = mabra.Text{}
	}
	said := saidOf(model, plan.FormSIP, mabra.Swedish)
	for _, sentence := range []string{"Mötet bör hållas", "I arbetssättet är det", "Arbetssättet är till för", "ska vara någon från", "nästa möte"} {
		assert.NotContains(t, said, sentence)
	}
	model.Group = &plan.TargetGroup{Signals: []plan.SignalKind{plan.SignalAbsence}}
	said = saidOf(model, plan.FormOwn, mabra.English)
	assert.Contains(t, said, "In the practice it is absence that leads to a plan: ")
	assert.NotContains(t, said, "The practice is for")
	assert.Contains(t, saidOf(nil, plan.FormOwn, mabra.English), "One of these: safe, healthy, ", "no label beside a word that is its own")
}
