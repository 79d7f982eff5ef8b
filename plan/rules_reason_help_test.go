package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What an answer to question five says: that others are needed, that nobody is, or that it is not known.
func TestAsksForHelp(t *testing.T) {
	t.Parallel()
	for answer, want := range map[string]bool{
		"Habiliteringen":                             true,
		"Ja, en logoped.":                            true,
		"BUP behövs. Vi vet inte när.":               true,
		"Inget annat än BUP":                         true,
		"Ingen utom habiliteringen":                  true,
		"Inte bara skolan, också socialtjänsten":     true,
		"No one but CAMHS":                           true,
		"Nothing except speech and language therapy": true,
		"Not only school: CAMHS too":                 true,
		"Notera att BUP behövs":                      true,
		"Habiliteringen! Resten vet vi inte.":        true,
		"Habiliteringen? Resten vet vi inte.":        true,
		"Habiliteringen; resten vet vi inte.":        true,
		"Habiliteringen, resten vet vi inte.":        false,
		"Habiliteringen\nresten vet vi inte.":        false,
		"Nej":                                        false,
		"– Nej, inte nu.":                            false,
		"Ingen annan än vi":                          false,
		"Inget mer än det vi redan gör":              false,
		"Det vet vi inte än":                         false,
		"Vi vet inte än":                             false,
		"Vet inte":                                   false,
		"Vet ej":                                     false,
		"Behövs ej":                                  false,
		"Det behövs inte just nu.":                   false,
		"Oklart":                                     false,
		"Svårt att säga":                             false,
		"N/A":                                        false,
		"Not known yet":                              false,
		"We don’t know yet":                          false,
		"Not sure":                                   false,
		"Too early to say":                           false,
		"Nobody but us":                              false,
		"None apart from the school":                 false,
		"No, but Ali wants to be asked again":        false,
		"No":                                         false,
		"-":                                          false,
		"?":                                          false,
	} {
		assert.Equal(t, want, asksForHelp(answer), answer)
	}
}
