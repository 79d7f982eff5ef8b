package desk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// A plan that begins empty says where in life the child is, when that was chosen.
func TestAnEmptyPlanHasTheStage(t *testing.T) {
	t.Parallel()
	for _, stage := range []string{"", "early-years"} {
		made := ask(t, "first", map[string]any{"id": "8f0c2f7e-3a51-4b7e-9c55-6d1f2e4a7b90", "model": "girfec", "stage": stage})
		p, _ := plan.Parse("", []byte(made["text"].(string)))
		assert.Equal(t, plan.Stage(stage), p.Child.Stage)
	}
}
