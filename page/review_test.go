package page_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/plan/timeline"
	"github.com/mabra-hjulet/mabra/training"
)

// The agenda asks all that the engine asks, in the reader's language.
func TestTheAgendaAsksEverything(t *testing.T) {
	t.Parallel()
	for name, x := range plans(t) {
		review := x.Plan.Index(mabra.At(x.NextReview()))
		a := timeline.FollowUp(review)
		questions := append(append(append([]timeline.Question{}, a.Views...), a.Around...), a.Round...)
		for _, o := range a.Outcomes {
			questions = append(questions, o.Questions...)
			for _, action := range o.Actions {
				questions = append(questions, action.Questions...)
			}
		}
		require.NotEmpty(t, questions, name)
		for _, lang := range mabra.Languages() {
			var text bytes.Buffer
			require.NoError(t, page.Agenda(&text, review, page.In(lang)))
			asked := shown(text.String())
			for _, q := range questions {
				assert.Contains(t, asked, oneLine(q.Text.In(lang)), name)
			}
		}
	}
}

func TestMinutesTellWhatIsNew(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 5, Count: 3, Revisions: 3})
	require.NoError(t, err)
	var before *training.Example
	told := 0
	for e := range all {
		if before != nil && before.Plan.ID == e.Plan.ID {
			var text bytes.Buffer
			require.NoError(t, page.Minutes(&text, before.Plan, e.Plan.Index(mabra.At(e.At))))
			said := shown(text.String())
			for _, section := range changes.Minutes(before.Plan, e.Plan, changes.Between(before.Plan, e.Plan)) {
				for _, line := range section.Lines {
					told++
					assert.Contains(t, said, oneLine(line.Text.In(e.Plan.Language)))
				}
			}
		}
		before = e
	}
	assert.Greater(t, told, 20)

	x := plans(t)["gip.yaml"]
	assert.ErrorIs(t, page.Minutes(new(bytes.Buffer), before.Plan, x), changes.ErrOther)
	var text bytes.Buffer
	require.NoError(t, page.Minutes(&text, x.Plan, x))
	assert.Contains(t, text.String(), "Inget har ändrats.")
}
