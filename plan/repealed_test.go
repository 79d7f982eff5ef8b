package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRepealed(t *testing.T) {
	for text, want := range map[string][]string{
		"enligt 2 kap. 7 § SoL":                                       {"2 kap. 7 §"},
		"enligt 2 kap 7 § socialtjänstlagen":                          {"2 kap. 7 §"},
		"enligt 2 kap.7§ i socialtjänstlagen":                         {"2 kap. 7 §"},
		"SoL 2 kap. 7 §":                                              {"2 kap. 7 §"},
		"Socialtjänstlagen (2001:453), 14 kap. 1 §":                   {"14 kap. 1 §"},
		"samverkan enligt 5 kap. 1 a § SoL":                           {"5 kap. 1 a §"},
		"5 kap. 1a § SoL":                                             {"5 kap. 1 a §"},
		"5 KAP. 1 A § SOL":                                            {"5 kap. 1 a §"},
		"14 kap. 1 och 1 c §§ SoL":                                    {"14 kap. 1 §", "14 kap. 1 c §"},
		"2 kap. 7 § och 5 kap. 1 a § SoL":                             {"2 kap. 7 §", "5 kap. 1 a §"},
		"2 kap. 7 § SoL, och en gång till 2 kap. 7 § SoL":             {"2 kap. 7 §"},
		"14 kap. 1 § första stycket SoL":                              {"14 kap. 1 §"},
		"SoL 14 kap. 1 § och 25 kap. 1 § OSL":                         {"14 kap. 1 §"},
		"gallring enligt 12 kap. 1–2 §§ socialtjänstlagen (2001:453)": {"12 kap. 1 §", "12 kap. 2 §"},
		"11 kap. 1 § SoL":                                             nil, // both acts have one
		"14 kap. 1 § SoL (2025:400)":                                  nil,
		"10 kap. 8 § SoL":                                             nil,
		"2 kap. 7 §":                                                  nil, // of which act?
		"14 kap. 1 § OSL":                                             nil,
		"14 kap. 1 § brottsbalken, inte SoL":                          nil,
		"2 kap. 7 § skollagen (2010:800)":                             nil,
		"2 kap. 7 §. Vi ska ut i sol.":                                nil,
		"5 kap. 1 § SoL":                                              nil,
		"":                                                            nil,
	} {
		var got []string
		for _, s := range repealedIn(text) {
			got = append(got, s.Old)
		}
		assert.Equal(t, want, got, text)
	}
}

// TestRepealedSections: every row is whole, and the four that have been compared are the verified ones.
func TestRepealedSections(t *testing.T) {
	law := repealed()
	verified := 0
	for _, s := range law.Sections {
		assert.NotEmpty(t, s.New.Sv, s.Old)
		assert.NotEmpty(t, s.New.En, s.Old)
		if s.Verified {
			verified++
		}
	}
	assert.Len(t, law.section, len(law.Sections))
	assert.Equal(t, 4, verified)
}
