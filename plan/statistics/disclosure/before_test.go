package disclosure_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// Where all who have come or gone may have the same need, it is hidden that the others are as many as they were.
func TestAllWhoHaveComeOrGoneTell(t *testing.T) {
	t.Parallel()
	hidden := Value{}
	for name, try := range map[string]struct {
		all, yes Value // what the release before says of how many there were; twelve said no
		now      [2]int
		shown    bool // how many say no
	}{
		"three have come":                {Shown(32), Shown(20), [2]int{23, 12}, false},
		"eight have come":                {Shown(32), Shown(20), [2]int{28, 12}, false},
		"three have gone":                {Shown(32), Shown(20), [2]int{17, 12}, false},
		"nobody, and all is shown":       {Shown(32), Shown(20), [2]int{20, 12}, true},
		"so many that nothing is told":   {Shown(32), Shown(20), [2]int{30, 20}, true},
		"it was hidden how many":         {hidden, hidden, [2]int{7, 12}, false},
		"it was hidden, and others came": {hidden, hidden, [2]int{7, 20}, true},
		"all were hidden, yes grew":      {hidden, Shown(20), [2]int{28, 12}, false},
		"all were hidden, yes did not":   {hidden, Shown(20), [2]int{20, 12}, true},
		"yes was hidden, all shrank":     {Shown(32), hidden, [2]int{10, 12}, false},
		"yes was hidden, all did not":    {Shown(32), hidden, [2]int{20, 12}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			need := Flat("need", "yes", "no")
			was, err := ProtectedOf("need", need, Variable{}, [][]Value{{try.all}, {try.yes}, {Shown(12)}}, false)
			require.NoError(t, err)
			before, err := ReleaseOf(Method{}, was)
			require.NoError(t, err)
			now := Table{Name: "need", Rows: need, Counts: [][]int{{try.now[0]}, {try.now[1]}}, Telling: []string{"yes"}}
			after, err := Protect([]Table{now}, Method{}, &Earlier{Release: before})
			require.NoError(t, err)
			_, shown := after.Tables()[0].Value("no", Total).Number()
			assert.Equal(t, try.shown, shown)
		})
	}
}
