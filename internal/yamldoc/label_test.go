package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

var services = mabra.Vocabulary{
	{Key: "school", Label: mabra.Text{Sv: "skola", En: "school"}},
	{Key: "social-services", Label: mabra.Text{Sv: "socialtjänst", En: "social services"}},
	{Key: "psychiatry", Label: mabra.Text{Sv: "barn- och ungdomspsykiatri (BUP)", En: "child and adolescent mental health"}},
	{Key: "leisure", Label: mabra.Text{Sv: "fritid och kultur", En: "leisure and culture"}},
	{Key: "contact", Label: mabra.Text{Sv: "namngiven person (trygghetsperson, barnkontakt)", En: "named person"}},
	{Key: "lead", Label: mabra.Text{Sv: "ansvarig person (samordnare)", En: "lead person"}},
	{Key: "planned", Label: mabra.Text{Sv: "planerad", En: "planned"}},
}

// A word as a reader knows it is understood: the label, whole or in part, in either language and in another form.
func TestLabelled(t *testing.T) {
	t.Parallel()
	for written, want := range map[string]string{
		"skola": "school", "Skolan": "school", " skola ": "school", "skolor": "school", "the school": "school", "SCHOOL": "school",
		"socialtjänsten": "social-services", "Social services": "social-services", "social_services": "social-services",
		"BUP": "psychiatry", "fritid": "leisure", "kulturen": "leisure", "leisure": "leisure",
		"trygghetspersonen": "contact", "barnkontakt": "contact", "samordnaren": "lead",
		"schol": "school", "skolla": "school", "socialtjenst": "social-services", "planerat": "planned",
		"school = där barn lär sig": "school", "school#1": "school",
		"barn":                     "", // a part of a word
		"mamma":                    "", // has no key here
		"kurator":                  "",
		"":                         "",
		" ":                        "",
		strings.Repeat("skola", 9): "",
	} {
		arg := Meant(written, services)
		if want == "" {
			assert.Equal(t, "", arg.Value, written)
			continue
		}
		text, _ := arg.Value.(mabra.Text)
		assert.Contains(t, text.Sv, " "+want+"?", written)
	}
}

// What people say and no label does stands in a list, and counts where its key is known.
func TestSaidForAKey(t *testing.T) {
	t.Parallel()
	roles := mabra.Vocabulary{{Key: "guardian", Label: mabra.Text{Sv: "vårdnadshavare", En: "guardian"}}}
	for _, written := range []string{"mamma", "Pappa", " förälder ", "Mum"} {
		assert.Equal(t, "guardian", meantKey(written, roles), written)
	}
	principals := mabra.Vocabulary{{Key: "municipality"}, {Key: "region"}}
	for written, want := range map[string]string{
		"local-authority": "municipality", "Local authority": "municipality", "Health Board": "region", "landstinget": "region",
	} {
		assert.Equal(t, want, meantKey(written, principals), written)
	}
}

// Where parts of two labels are the same word nobody can tell which is meant.
func TestLabelledByTwo(t *testing.T) {
	t.Parallel()
	two := mabra.Vocabulary{
		{Key: "a-key", Label: mabra.Text{Sv: "samordnare (skolan)", En: "one"}}, {Key: "b-key", Label: mabra.Text{Sv: "samordnare (vården)", En: "two"}},
	}
	assert.Equal(t, "", labelled("samordnare", labelsOf(two)))
	assert.Equal(t, "b-key", labelled("vården", labelsOf(two)))
}
