package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/vocabtest"
	"github.com/mabra-hjulet/mabra/plan"
)

// Each constant stands in its vocabulary once, and nothing else does. The keys are those that are published.
func TestVocabulariesAreTheirConstants(t *testing.T) {
	t.Parallel()
	enumerations := []mabra.Enumeration{
		plan.Level(""), plan.ActionStatus(""), plan.Currency(""), plan.ObstacleKind(""),
		plan.Stage(""), plan.Protection(""), plan.Effect(""), plan.RelatedKind(""),
		plan.ConsentHow(""), plan.Forum(""), plan.Term(""), plan.OutcomeStatus(""),
		plan.Sector(""), plan.Principal(""), plan.Role(""), plan.Status(""),
		plan.Form(""), plan.Country(""), plan.ModelWeight(""), plan.SignalKind(""), plan.Decision(""),
		plan.Basis(""), plan.ViewMethod(""), plan.MissingReason(""), plan.Individuals(""),
		plan.LegalBasis(""), plan.PlacementKind(""), plan.Concern(""), plan.MeetingWay(""), plan.ReferralDecision(""),
		plan.ProposedField(""), plan.ProposalGround(""),
	}
	differences, err := vocabtest.Differences(".", append(enumerations, plan.Withheld(""))...) // which stands in no document
	require.NoError(t, err)
	assert.Empty(t, differences)
	differences, err = vocabtest.Unpublished(enumerations...)
	require.NoError(t, err)
	assert.Empty(t, differences)
}
