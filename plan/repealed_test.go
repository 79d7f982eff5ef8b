package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
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
		assert.Equal(t, want, citedOn("2026-04-01", text), text)
	}
}

// citedOn gives the repealed sections that a text of a day cites, by their old numbers.
func citedOn(day, text string) []string {
	var cited []string
	left := mostCited
	for _, r := range repealedIn(text, mabra.MustParseDate(day), false, &left) {
		if r.section == nil {
			cited = append(cited, r.act.Old)
			continue
		}
		cited = append(cited, r.section.Old)
	}
	return cited
}

// Every way in which people cite.
func TestRepealedHoweverCited(t *testing.T) {
	for text, want := range map[string][]string{
		"SoL 4:1":                          {"4 kap. 1 §"},
		"14:1-anmälan":                     {"14 kap. 1 §"},
		"SoL 2:7":                          {"2 kap. 7 §"},
		"14 kap 1 SoL":                     {"14 kap. 1 §"},
		"2 kap. 7 SoL och 3 f HSL":         {"2 kap. 7 §", "3 f §"},
		"3 f § HSL (1982:763)":             {"3 f §"},
		"11 kap. 4 a § SoL":                {"11 kap. 4 a §"},
		"6 kap. 8 § SoL":                   {"6 kap. 8 §"},
		"kontaktfamilj 3 kap. 6 b §":       {"3 kap. 6 b §"},
		"utredning enligt 11 kap. 1 § SoL": {"11 kap. 1 §"},
		"bistånd enl. socialtjänstlag (5 kap 1§), barn och unga": {"5 kap. 1 §"},
		"enl. 4 kap 1 § SoL":                                    {"4 kap. 1 §"},
		"Insats enl SoL 4.1":                                    {"4 kap. 1 §"},
		"4\u00a0kap.\u20091\u00a0§\u00a0SoL":                    {"4 kap. 1 §"},
		"SoL kap 4 § 1":                                         {"4 kap. 1 §"},
		"kap. 14 1 § socialtjänstlagen":                         {"14 kap. 1 §"},
		"1 § i 14 kap. socialtjänstlagen":                       {"14 kap. 1 §"},
		"14 kap. 1–2 §§ SoL":                                    {"14 kap. 1 §"},
		"14 kap. 1, 1 a och 1 c §§ SoL":                         {"14 kap. 1 §", "14 kap. 1 a §", "14 kap. 1 c §"},
		"12 kap. 1-3 §§ SoL om gallring":                        {"12 kap. 1 §", "12 kap. 2 §"},
		"SoL 4:1 och 14:1":                                      {"4 kap. 1 §", "14 kap. 1 §"},
		"4 kap. 1 och 14 kap. 1 § SoL":                          {"4 kap. 1 §", "14 kap. 1 §"},
		"chapter 4 section 1 of the Social Services Act":        {"4 kap. 1 §"},
		"SoL ch 4 s 1":                                          {"4 kap. 1 §"},
		"section 1 of chapter 14 of the Social Services Act":    {"14 kap. 1 §"},
		"Social Services Act (2001:453), ch. 14, s. 1c":         {"14 kap. 1 c §"},
		"3f§ hälso- och sjukvårdslagen":                         {"3 f §"},
		"HSL 3 f § och 2 g §":                                   {"3 f §", "2 g §"},
		"sol 4 kap 1 §":                                         {"4 kap. 1 §"},
		"SOL 4:1":                                               {"4 kap. 1 §"},
		"Stödet vilar på socialtjänstlagen (2001:453).":         {"2001:453"},
		"8 kap. 2 § SoL (2001:453)":                             {"2001:453"},
		"Skolan gjorde en 14:1-anmälan i februari.":             {"14 kap. 1 §"},
		"Utredning enligt 11 kap. 1 § SoL inleddes 2026-02-14.": {"11 kap. 1 §"},
		"kontaktfamilj enligt 3 kap. 6 b § SoL":                 {"3 kap. 6 b §"},
		// what is none
		"kontaktfamilj enligt 3 kap. 6 b § skollagen":             nil,
		"kontaktfamilj enligt 3 kap. 6 b § HSL":                   nil,
		"Matchen slutade 4:1.":                                    nil,
		"Insatsen börjar kl 14:1":                                 nil,
		"Samtal om insats 11:10-12:00":                            nil,
		"4 kap. 1 § skollagen":                                    nil,
		"14 kap. 1 § första stycket OSL":                          nil,
		"Läs kap 4 s 1 i boken":                                   nil,
		"16 kap. 4 § HSL":                                         nil,
		"HSL 16:4":                                                nil,
		"8 kap. 7 § HSL":                                          nil,
		"Rätt till insats enligt 11 kap. 1 § SoL":                 nil,
		"År 2023 beviljades kontaktfamilj enligt 4 kap. 1 § SoL.": nil,
		"Insats enligt då gällande 4 kap. 1 § SoL":                nil,
		"Kontaktfamilj sedan våren 2025 enligt SoL 4:1":           nil,
		"Kontaktfamilj från hösten 2025 enligt SoL 4:1":           {"4 kap. 1 §"},
		"19 kap. 1 § SoL (2025:400), förut 14 kap. 1 §":           nil,
		"Född 2016, insats enligt SoL 4:1":                        {"4 kap. 1 §"},
	} {
		assert.Equal(t, want, citedOn("2026-04-01", text), text)
	}
}

// An act is repealed on its own day.
func TestRepealedOnItsDay(t *testing.T) {
	assert.Nil(t, citedOn("2025-06-30", "4 kap. 1 § SoL"))
	assert.Equal(t, []string{"4 kap. 1 §"}, citedOn("2025-07-01", "4 kap. 1 § SoL"))
	assert.Nil(t, citedOn("2017-03-31", "3 f § HSL"))
	assert.Equal(t, []string{"3 f §"}, citedOn("2017-04-01", "2 kap. 7 § SoL och 3 f § HSL"))
	assert.Nil(t, citedOn("2026-04-01", "Hösten 2016 gjordes en plan enligt 3 f § HSL"))
	assert.Equal(t, []string{"3 f §"}, citedOn("2026-04-01", "Hösten 2023 gjordes en plan enligt 2 kap. 7 § SoL och 3 f § HSL"))
}

// So many citations are looked at and no more, a long sentence as several; what cannot cite costs nothing.
func TestRepealedAsLongAsAnyAreLeft(t *testing.T) {
	const short, whole = "2 kap. 7 § SoL", "Stödet vilar på socialtjänstlagen (2001:453) i allt som vi gör."
	long := "Stödet vilar på socialtjänstlagen (2001:453) i allt" + strings.Repeat(" som vi gör", 10) + "."
	none := "Vi har talat" + strings.Repeat(" länge och väl", 30) + ". "
	for _, test := range []struct {
		text  string
		left  int
		found int
	}{
		{short, 1, 1}, {short, 0, 0}, {short + ". " + short, 2, 1}, {"SoL 4:1. SoL 2:7.", 2, 2}, {"SoL 4:1. SoL 2:7.", 1, 1},
		{whole, 2, 1}, {whole, 1, 0}, {long, 9, 1}, {long, 2, 0}, {none + "SoL 2:7.", 1, 1}, {none + none + whole, 2, 1},
	} {
		left := test.left
		assert.Len(t, repealedIn(test.text, mabra.MustParseDate("2026-04-01"), false, &left), test.found, "%s, %d", test.text, test.left)
	}
}

// What is told in the past tense, of a day that is known to be later, is no history.
func TestRepealedOfAKnownDay(t *testing.T) {
	const text = "Mötet hölls enligt 2 kap. 7 § SoL."
	left := mostCited
	assert.Empty(t, repealedIn(text, mabra.MustParseDate("2026-04-01"), false, &left))
	assert.Len(t, repealedIn(text, mabra.MustParseDate("2026-04-01"), true, &left), 1)
	left = 0
	assert.Empty(t, repealedIn(text, mabra.MustParseDate("2026-04-01"), true, &left), "no more than so many are looked at")
}

// TestRepealedSections: every row is whole, and those that have been compared are the verified ones.
func TestRepealedSections(t *testing.T) {
	verified := 0
	for _, act := range lawbook().acts {
		assert.NotNil(t, rules.Section(act.Law))
		assert.Len(t, act.sections, len(act.Sections))
		for _, s := range act.Sections {
			assert.Equal(t, s.New.Sv == "", s.New.En == "", s.Old)
			assert.True(t, s.New.Sv != "" || !s.Verified, s.Old)
			assert.True(t, s.Beside != nil || !s.Reused, s.Old)
			if s.Verified {
				verified++
			}
		}
	}
	assert.Equal(t, 5, verified)
}

// What cannot cite a section is not looked into: most texts do not, and looking is dear.
func TestWhatMayCite(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"4:1", "4.1", "14:1-anmälan", "x 4:1", "12 §", "§ 3", "kap 4", "KAP 4", "Kap. 4", "ch 4", "Ch 4", "section 4", "Section 4", "SoL 4",
		"SOL 4", "sol 4", "HSL 3", "hsl 3", "SSA 4", "Socialtjänstlagen 4", "hälso- och sjukvårdslagen 3", "a:b 4:1", ".5 4:1", "0:9",
	} {
		assert.True(t, mayCite(text), text)
	}
	for _, text := range []string{
		"", "1", "1.", ".1", ":1", "1:", ":", ".", "1 : 2", "a.1", "1.a", "a:b 3", "1: 2", "2026-03-02", "§", "Läs kapitel", "SoL", "12 barn",
		"1,5", "Hej. Vi ses 4 gånger.", "4-1", "1/2:a", "/:1",
	} {
		assert.False(t, mayCite(text), text)
	}
	p := &Plan{
		Reason: &Reason{Text: "Vi sågs 12 gånger."},
		Needs:  []Need{{Text: "Att få sova"}, {Text: "Enligt SoL"}, {Text: "Enligt SoL 4:1"}},
	}
	kept := newChecker(p, mabra.Checking{}).citations
	require.Len(t, kept, 1)
	assert.Equal(t, mabra.Path("needs[2].text"), kept[0].path)
}
