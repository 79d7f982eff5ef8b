package page

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func TestPossessives(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Noel": "Noels", "Lukas": "Lukas", "Alex": "Alex", "Moritz": "Moritz", "Åså": "Åsås",
		"Barn A": "Barn A:s", "Barn 2": "Barn 2:s",
	} {
		assert.Equal(t, want, possessive(name, mabra.Swedish))
	}
	assert.Equal(t, "Ailsa’s", possessive("Ailsa", mabra.English))
}

// TestAPseudonymIsNotCutAndNobodyUnbornIsCalledByOne: pages with no name of the child read as sentences.
func TestAPseudonymIsNotCutAndNobodyUnbornIsCalledByOne(t *testing.T) {
	t.Parallel()
	day := mabra.MustParseDate("2026-06-20")
	p := &plan.Plan{
		Revision: 1, Status: plan.StatusActive, Form: plan.FormOwn, Language: mabra.Swedish, Created: day,
		Child: plan.Child{Pseudonym: "Barn A"}, Needs: []plan.Need{{ID: "a", Text: "sova"}},
	}
	told := func(write func(io.Writer, *plan.Index, ...Option) error) string {
		var text bytes.Buffer
		require.NoError(t, write(&text, p.Index(mabra.At(day))))
		return text.String()
	}
	for _, want := range []string{
		"<h1>Barn A:s plan över tid</h1>", "Vad Barn A behöver, och vad vi gör", `content:"Barn A\3as plan, version 1`,
	} {
		assert.Contains(t, told(Timeline), want)
	}
	p.Child = plan.Child{Pseudonym: "Barnet som väntas", Expected: day.AddMonths(2), Stage: plan.StageBeforeBirth}
	for _, want := range []string{"<h1>Barnets plan över tid</h1>", "Vad barnet behöver, och vad vi gör", `content:"Barnets plan, version 1`} {
		assert.Contains(t, told(Timeline), want)
	}
	assert.NotContains(t, told(Agenda), "Barnet svarar")
}
