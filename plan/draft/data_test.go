package draft

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// The lists of words are in the form that ids and texts are compared in.
func TestWordsTellRolesAndTurns(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"mamma": "guardian", "mormor": "network", "health-visitor": "professional", "bvc-skoterska": "professional",
		"forskollarare": "professional", "nursery-key-worker": "professional", "alex": "", "farmors": "",
	} {
		role, _ := roleCalled(id)
		assert.Equal(t, want, string(role), id)
	}
	same := func(a, b string) bool {
		one, whole := termsOf(a)
		two, other := termsOf(b)
		return whole == other || nearly(one, two)
	}
	for _, pair := range [][2]string{
		{"Hon hinner aldrig klart på proven.", "hon hinner nästan aldrig klart på PROVEN"},
		{"Magen gör ont.", "magen gör ont"},
		{"Can't sleep for thinking of dad", "Can't sleep, for thinking of his dad"},
	} {
		assert.True(t, same(pair[0], pair[1]), pair[0])
	}
	for _, pair := range [][2]string{
		{"Hon sover bra hela natten hemma", "Hon sover inte bra hela natten hemma"}, // the opposite
		{"Han vaknar klockan 3 varje natt nu", "Han vaknar klockan 5 varje natt nu"},
		{"He sees dad some weekends with his sister", "He sees dad some weekends 2 with his sister"}, // a number alone
		{"Jag är trött.", "Jag är rädd."},
		{"Han har svårt med matte i skolan", "Han har svårt med läsning i skolan"},
		{"She is often on her own at break time in the yard", "She is often on her own at lunch time in the yard"},
		{"Han slår mig på skolgården varje rast", "Jag slår honom på skolgården varje rast"},
		{"😢", "😀"},
		{"Jag saknar pappa", "Pappa saknar jag inte"},
	} {
		assert.False(t, same(pair[0], pair[1]), pair[0])
	}
	assert.Empty(t, mabra.LabelOf(OpenKind("")).Sv)
}
