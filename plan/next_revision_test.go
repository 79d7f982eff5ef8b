package plan_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var meetingDay = mabra.MustParseDate("2027-01-20")

func exampleNamed(tb testing.TB, name string) *plan.Plan {
	tb.Helper()
	text, err := fs.ReadFile(examples.FS, name)
	require.NoError(tb, err)
	p, findings := plan.Parse(name, text)
	require.Empty(tb, findings)
	return p
}

// written gives a plan as it is written, without what a new revision changes.
func written(tb testing.TB, p *plan.Plan) string {
	tb.Helper()
	p = p.Clone()
	p.Revision, p.Updated, p.Form, p.Status = 1, p.Created, plan.FormOwn, plan.StatusActive
	text, err := p.Encode(mabra.YAML)
	require.NoError(tb, err)
	return string(text)
}

// manyPlans gives generated plans.
func manyPlans(tb testing.TB) []*plan.Plan {
	tb.Helper()
	made, err := training.Generate(training.Options{Seed: 12, Count: 20, Revisions: 2})
	require.NoError(tb, err)
	var plans []*plan.Plan
	for example := range made {
		plans = append(plans, example.Plan)
	}
	require.NotEmpty(tb, plans)
	return plans
}

// Whatever becomes of a plan, every word stands and none is added.
func TestEveryWordStands(t *testing.T) {
	t.Parallel()
	promoted, closed := 0, 0
	for _, p := range manyPlans(t) {
		before, own := written(t, p), *p
		for _, form := range []plan.Form{plan.FormGIP, plan.FormSIP} {
			next, open, err := p.Promote(form, meetingDay)
			if err != nil {
				continue
			}
			promoted++
			assert.Equal(t, before, written(t, next))
			assert.Equal(t, p.Revision+1, next.Revision)
			assert.Equal(t, form, next.Form)
			for _, f := range open {
				assert.Empty(t, f.File)
			}
		}
		if next, _, err := p.Close(meetingDay); err == nil {
			closed++
			assert.Equal(t, plan.StatusClosed, next.Status)
			require.NotNil(t, next.Closing)
			if p.Closing == nil {
				assert.Equal(t, plan.Closing{Date: meetingDay}, *next.Closing)
				next.Closing = nil
			}
			assert.Equal(t, before, written(t, next))
		}
		assert.Equal(t, before, written(t, p), "the plan itself stays")
		assert.Equal(t, own.Form, p.Form)
	}
	assert.Greater(t, promoted, 10)
	assert.Greater(t, closed, 10)
}

// What the law asks of a SIP is open, with the law; what the plan already was told is not repeated.
func TestPromoteSaysWhatIsOpen(t *testing.T) {
	t.Parallel()
	p := exampleNamed(t, "falun-barnets-plan.yaml")
	next, open, err := p.Promote(plan.FormSIP, meetingDay)
	require.NoError(t, err)
	var asked []string
	for _, f := range open {
		asked = append(asked, f.Rule.ID)
		if f.Severity == mabra.Error {
			assert.NotNil(t, f.Law, f.Rule.ID)
		}
	}
	assert.Contains(t, asked, "sip-overall-missing")
	assert.NotContains(t, asked, "review-overdue", "that was so before")
	_, _, err = next.Promote(plan.FormGIP, meetingDay)
	assert.ErrorIs(t, err, plan.ErrNotPromoted)
	_, _, err = p.Promote(plan.FormSIP, p.Created)
	assert.ErrorIs(t, err, plan.ErrNoDay)
	_, _, err = exampleNamed(t, "girfec-childs-plan.yaml").Promote(plan.FormSIP, meetingDay)
	assert.ErrorIs(t, err, plan.ErrNotPromoted)
	closed, open, err := p.Close(meetingDay)
	require.NoError(t, err)
	require.Len(t, open, 1)
	assert.Equal(t, "closing-incomplete", open[0].Rule.ID)
	_, _, err = closed.Promote(plan.FormSIP, meetingDay)
	assert.ErrorIs(t, err, plan.ErrEnded)
	_, _, err = closed.Close(meetingDay)
	assert.ErrorIs(t, err, plan.ErrEnded)
	_, err = closed.PrepareReview(meetingDay)
	assert.ErrorIs(t, err, plan.ErrEnded)
}

// What could not be read would be lost in the next revision.
func TestNothingUnreadIsLost(t *testing.T) {
	t.Parallel()
	text, err := fs.ReadFile(examples.FS, "falun-barnets-plan.yaml")
	require.NoError(t, err)
	broken := strings.Replace(string(text), "due: 2027-06-10", "due: snart", 1)
	p, findings := plan.Parse("p.yaml", []byte(broken))
	require.NotEmpty(t, findings)
	for name, do := range map[string]func() error{
		"promote": func() error { _, _, err := p.Promote(plan.FormSIP, meetingDay); return err },
		"close":   func() error { _, _, err := p.Close(meetingDay); return err },
		"prepare": func() error { _, err := p.PrepareReview(meetingDay); return err },
	} {
		assert.ErrorIs(t, do(), plan.ErrUnread, name)
	}
}

// The prepared review has a row for every outcome and a view for the child and each guardian, and says nothing.
func TestPrepareReview(t *testing.T) {
	t.Parallel()
	for _, p := range manyPlans(t) {
		next, err := p.PrepareReview(meetingDay)
		if err != nil {
			continue
		}
		held := next.Reviews.Held
		review := held[len(held)-1]
		next.Reviews.Held = held[:len(held)-1]
		if p.Reviews == nil {
			next.Reviews = nil
		}
		assert.Equal(t, written(t, p), written(t, next))
		for _, row := range review.Outcomes {
			o, _ := next.Index().Outcome(row.Outcome)
			require.NotNil(t, o)
			assert.Equal(t, plan.ReviewOutcome{Outcome: o.ID}, row)
		}
		for _, v := range review.Views {
			assert.Equal(t, plan.View{Of: v.Of}, v)
			assert.NotNil(t, next.Index().Person(v.Of))
		}
		review.Outcomes, review.Views = nil, nil
		assert.Equal(t, plan.Review{Date: meetingDay}, review)
	}
}

// A prepared review is written and read again, and the check tells what is left to fill in.
func TestPreparedReviewIsToBeFilledIn(t *testing.T) {
	t.Parallel()
	next, err := exampleNamed(t, "falun-barnets-plan.yaml").PrepareReview(meetingDay)
	require.NoError(t, err)
	text, err := next.Encode(mabra.YAML)
	require.NoError(t, err)
	read, findings := plan.Parse("next.yaml", text)
	findings = append(findings, read.Check(mabra.At(meetingDay))...)
	var told []string
	for _, f := range findings {
		told = append(told, f.Rule.ID+" "+string(f.Path))
	}
	assert.Contains(t, told, "missing-field reviews.held[1].outcomes[0].status")
	assert.Contains(t, told, "review-incomplete reviews.held[1]")
	for _, f := range findings {
		assert.True(t, strings.HasPrefix(string(f.Path), "reviews"), fmt.Sprint(f.Rule.ID, " ", f.Path))
	}
}

func ExamplePlan_Promote() {
	p := &plan.Plan{
		Revision: 3, Status: plan.StatusActive, Form: plan.FormOwn, Language: "sv", Created: mabra.MustParseDate("2026-03-02"),
	}
	next, open, err := p.Promote(plan.FormSIP, mabra.MustParseDate("2026-09-14"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(next.Form, next.Revision)
	for _, f := range open {
		if f.Rule.ID == "sip-overall-missing" {
			fmt.Println(f.Severity, f.Law.Text.In(mabra.English))
		}
	}
	// Output:
	// sip 4
	// error socialtjänstlagen (2025:400), chapter 10, section 8; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4
}
