package page

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
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
	for name, want := range map[string]string{"Noel": "Noels", "Lukas": "Lukas", "Alex": "Alex", "Moritz": "Moritz", "Åså": "Åsås"} {
		assert.Equal(t, want, possessive(name, mabra.Swedish))
	}
	assert.Equal(t, "Ailsa’s", possessive("Ailsa", mabra.English))
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
