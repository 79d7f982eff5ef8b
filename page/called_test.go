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

func TestFirstNames(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Noel Abdi Karlsson": "Noel", "Eva-Lena Törnqvist": "Eva-Lena", "Karlsson, Noel Abdi": "Noel", "Mr Okerby": "Mr Okerby",
		"Dr. Ann Smith": "Dr. Ann Smith", "  Ailsa  Tennock ": "Ailsa", "": "", "Karlsson,": "Karlsson,",
	} {
		assert.Equal(t, want, firstName(name))
	}
}

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

func TestSentencesBeginWithACapital(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"mamma har sagt ja. mamma kan ändra sig.": "Mamma har sagt ja. Mamma kan ändra sig.",
		"ål och öl": "Ål och öl", "15 år. ja": "15 år. Ja", "kl 14.30 ses vi": "Kl 14.30 ses vi", "”hej”": "”Hej”", "": "",
	} {
		assert.Equal(t, want, capitals(text))
	}
}

// TestLinksDialNumbers: only a text that is a number is a link, and the link holds nothing else.
func TestLinksDialNumbers(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"070-174 06 35": "tel:0701740635", "+46 70 174 06 35": "tel:+46701740635", "010-": "tel:010", "12": "",
		"070-174 06 35 (vardagar)": "", "javascript:alert(1)": "", "": "",
	} {
		assert.Equal(t, want, string(dialled(text)))
	}
}
