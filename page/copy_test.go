package page_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// A receiver's page holds what the copy holds, and no text of the plan besides: what is withheld is not in the file.
func TestAReceiverGetsTheCopyAndNothingElse(t *testing.T) {
	t.Parallel()
	made, withheld := 0, 0
	all := func(x *plan.Index) {
		for _, to := range x.Copies {
			delivery, err := x.CopyFor(to.To)
			var file bytes.Buffer
			if err != nil {
				assert.ErrorIs(t, page.Copy(&file, x, to.To), err)
				assert.Empty(t, file.String())
				continue
			}
			require.NoError(t, page.Copy(&file, x, to.To))
			made++
			text, low := oneLine(file.String()), strings.ToLower(shown(file.String()))
			given := map[string]bool{}
			everyText(delivery.Plan, func(path mabra.Path, _ *fields.Field, words string) {
				given[oneLine(words)] = true
				if notAtTheMeeting[path] == "" {
					assert.True(t, strings.Contains(low, strings.ToLower(oneLine(words))), path)
				}
			})
			everything := strings.Join(keys(given), "\n")
			everyText(x.Plan, func(path mabra.Path, _ *fields.Field, words string) {
				if words = oneLine(words); len(words) > 12 && !strings.Contains(everything, words) {
					withheld++
					assert.False(t, strings.Contains(text, words), path)
				}
			})
		}
	}
	for name, x := range plans(t) {
		if name != "gip.yaml" || *everything {
			all(x)
		}
	}
	someGenerated(t, all)
	assert.Greater(t, made, 15)
	assert.Greater(t, withheld, 100)
	assert.ErrorIs(t, page.Copy(new(bytes.Buffer), plans(t)["gip.yaml"], "nobody"), plan.ErrNoReceiver)
}

func keys(of map[string]bool) []string {
	var all []string
	for key := range of {
		all = append(all, key)
	}
	return all
}

// Nothing that somebody wrote is in the page for a consultation, but for what a person has approved.
func TestAConsultationShowsWhatAPersonHasApproved(t *testing.T) {
	t.Parallel()
	id := uuid.MustParse("11111111-2222-4333-8444-555555555555")
	all := func(x *plan.Index) {
		var file bytes.Buffer
		require.NoError(t, page.Consultation(&file, x, id, nil))
		text := shown(file.String())
		everyText(x.Plan, func(path mabra.Path, field *fields.Field, words string) {
			if words = oneLine(words); field.Privacy != fields.Code && len(words) > 12 {
				assert.False(t, strings.Contains(text, words), path)
			}
		})
		assert.NotContains(t, file.String(), x.ID.String()[:8])
		assert.False(t, strings.Contains(text, "(person-"), "people are called as in the table of them")
		assert.False(t, strings.Contains(text, "entrie"), "an item of a list is called by one of its kind")
		for i := range x.People {
			if name := x.People[i].Name; name != "" {
				assert.NotContains(t, file.String(), name)
			}
		}
	}
	for _, x := range plans(t) {
		all(x)
	}
	someGenerated(t, all)

	x := plans(t)["gip.yaml"]
	texts := x.DeIdentify(id).Texts
	require.NotEmpty(t, texts)
	var file bytes.Buffer
	require.NoError(t, page.Consultation(&file, x, id, texts[:1]))
	assert.Contains(t, shown(file.String()), oneLine(texts[0].Words))
}

// copyOf gives the page for a receiver of a plan that somebody has changed.
func copyOf(t *testing.T, name, to string, change func(*plan.Plan), options ...page.Option) string {
	t.Helper()
	p := plans(t)[name].Clone()
	change(p)
	var file bytes.Buffer
	require.NoError(t, page.Copy(&file, p.Index(), to, options...))
	return shown(file.String())
}

// What a plan holds besides a part is not told by what it is called: that there is a field for harm says what happened.
func TestAPartDoesNotTellWhatElseThereIs(t *testing.T) {
	t.Parallel()
	text := copyOf(t, "gip.yaml", "fritidsgården", func(p *plan.Plan) {
		p.Copies = []plan.Copy{{To: "fritidsgården", Part: "Något", Holds: []string{p.Needs[0].ID}}}
		p.Sharing = []plan.Sharing{{What: "Något", With: []string{"fritidsgården"}, NotSharedBecause: "Något"}}
		p.Harm = []plan.Harm{{Text: "Något", Date: p.Created}}
		p.Compulsory = &plan.Compulsory{Role: "Något"}
	})
	assert.Contains(t, text, "Det som inte är med här")
	assert.Contains(t, text, "det övriga i planen")
	root := fields.Of(reflect.TypeFor[plan.Plan]())
	for _, field := range []string{"harm", "compulsory", "sharing", "consents", "chronology", "risks"} {
		assert.NotContains(t, text, root.Named(field).Title().Sv, field)
	}
	assert.NotContains(t, text, plan.WithheldNotShared.Vocabulary().Label(string(plan.WithheldNotShared), mabra.Swedish))
}

// The page of a protected child says at its top that a person reads it first, and none of the words of a practice model, which
// tell the municipality.
func TestAPersonReadsTheCopyOfAProtectedChild(t *testing.T) {
	t.Parallel()
	whole := func(p *plan.Plan) { p.Copies = []plan.Copy{{To: p.People[1].ID}} }
	protected := func(p *plan.Plan) { whole(p); p.Child.Protection = plan.ProtectionMarked }
	to := plans(t)["falun-barnets-plan.yaml"].People[1].ID
	assert.NotContains(t, copyOf(t, "falun-barnets-plan.yaml", to, whole), "Skyddade personuppgifter")
	text := copyOf(t, "falun-barnets-plan.yaml", to, protected)
	at := strings.Index(text, "Skyddade personuppgifter. Läs innan du lämnar över.")
	require.Positive(t, at)
	assert.Less(t, at, strings.Index(text, "Behov, mål"))
	assert.Contains(t, text, "kopia till Sara Berglund · Egen plan", "not as the practice model calls it")
	assert.NotContains(t, strings.ToLower(text), "falun")
	service := func(p *plan.Plan) { protected(p); p.Copies = []plan.Copy{{To: p.Organisations[0].ID}} }
	text = copyOf(t, "falun-barnets-plan.yaml", plans(t)["falun-barnets-plan.yaml"].Organisations[0].ID, service)
	assert.Contains(t, text, "kopia till Skola ·", "a service without a name is called by what it does")
	assert.NotContains(t, text, "organisation-")
	assert.Contains(t, copyOf(t, "falun-barnets-plan.yaml", to, protected, page.In(mabra.English)), "So a person reads every text here")
}
