package wording_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/wording"
	"github.com/mabra-hjulet/mabra/rules"
)

// is fails where a text is read otherwise than it is to be.
func is(t *testing.T, text string, got, want bool) {
	t.Helper()
	if got != want {
		t.Errorf("%q: %t", text, got)
	}
}

// The sentences of real plans that the rule once read only by how they begin.
func TestOutcomes(t *testing.T) {
	t.Parallel()
	sv, en := wording.In(mabra.Swedish), wording.In(mabra.English)
	for text, want := range map[string]bool{
		"Ali ska få en kontaktperson.":                                true,
		"Ali ska utredas för adhd.":                                   true,
		"Föräldrarna går Komet.":                                      true,
		"Gå på toaletten själv.":                                      false,
		"Delta i leken på rasten.":                                    false,
		"Särskilt stöd behövs inte längre.":                           false,
		"Offer för mobbning ska Ali inte vara längre.":                false,
		"Kontaktpersonen behövs inte längre, Ali har egna vänner.":    false,
		"Ali ska få en kontaktperson så att han vågar gå ut på dagen": false,
		"Nytt möte om sex veckor för att se hur det går.":             true,
		"BUP-samtal när Ali känner sig redo.":                         true,
		"Kuratorssamtal om att våga säga nej.":                        true,
		"Kuratorssamtal, så att Ali vågar säga nej.":                  false,
		"Ali ska få en kontaktperson. Han vågar gå ut på dagen.":      false,
	} {
		is(t, text, sv.Read(text).OutcomeIsService(), want)
	}
	for text, want := range map[string]bool{
		"Mum to attend parenting class.":                                   true,
		"Successful completion of the anger management course.":            true,
		"A referral will be made to speech and language therapy.":          true,
		"Attend school every day by Easter, with a friend.":                false,
		"Monitor his own blood sugar.":                                     false,
		"Contact with dad":                                                 false,
		"Contact with CAMHS":                                               true,
		"Referral for managing anger.":                                     true,
		"Referral. She manages her anger.":                                 false,
		"Meeting with the family in six weeks to see how things are going": true,
	} {
		is(t, text, en.Read(text).OutcomeIsService(), want)
	}
}

func TestNeeds(t *testing.T) {
	t.Parallel()
	sv, en := wording.In(mabra.Swedish), wording.In(mabra.English)
	for text, want := range map[string]bool{
		"Behov av kontaktperson":       true,
		"Utredning":                    true,
		"Elevassistent":                true,
		"Behöver en vuxen som lyssnar": false,
		"Ali behöver sova":             false,
	} {
		is(t, text, sv.Read(text).NeedIsService(), want)
	}
	for text, want := range map[string]bool{
		"Needs a referral to CAMHS":     true,
		"Needs to feel safe on the bus": false,
		"Needs somebody to listen":      false,
	} {
		is(t, text, en.Read(text).NeedIsService(), want)
	}
}

func TestNegatives(t *testing.T) {
	t.Parallel()
	sv, en := wording.In(mabra.Swedish), wording.In(mabra.English)
	for text, want := range map[string]bool{
		"Sluta slåss.":                                             true,
		"Ali slutar känna sig utanför.":                            true,
		"Offer för mobbning ska Ali inte vara längre.":             true,
		"Inget våld hemma":                                         true,
		"Ali kommer aldrig för sent":                               true,
		"Särskilt stöd behövs inte längre.":                        false,
		"Kontaktpersonen behövs inte längre, Ali har egna vänner.": false,
		"Ali bråkar inte utan kan gå undan":                        false,
		"Ali vågar säga att han inte vill":                         false,
		"Ali leker på rasten":                                      false,
		"Ali säger till när han inte orkar":                        false,
		"Ali åker aldrig bil med någon som har druckit, och har alltid ett annat sätt att komma hem.": false,
	} {
		is(t, text, sv.Read(text).IsNegative(), want)
	}
	for text, want := range map[string]bool{
		"Stop hitting":                                true,
		"Rowan is not late for school":                true,
		"No shouting at home":                         true,
		"Rowan doesnt run away":                       true,
		"CAMHS is no longer needed":                   false,
		"Rowan can tell an adult when he is not well": false,
		"Stop hitting and use words instead":          false,
		"Stop hitting and ask for help":               false,
		"Rowan plays at break":                        false,
		"Rowan stops the game in time, unprompted":    false,
		"Rowan does not need to ring home at lunch":   false,
	} {
		is(t, text, en.Read(text).IsNegative(), want)
	}
}

// A plan is read in its own language only, and in none that nobody has gathered words for.
func TestLanguage(t *testing.T) {
	t.Parallel()
	is(t, "sv-SE", wording.In("sv-SE") == wording.In("sv"), true)
	is(t, "EN-gb", wording.In("EN-gb") == wording.In("en"), true)
	is(t, "so", wording.In("so") == nil, true)
	is(t, "no language", wording.In("") == nil, true)
	is(t, "in English", wording.In("sv").Read("Mum to attend parenting class.").OutcomeIsService(), false)
	is(t, "in Swedish", wording.In("en").Read("Föräldrarna går Komet.").OutcomeIsService(), false)
}

func BenchmarkOutcome(b *testing.B) {
	for language, text := range map[mabra.Language]string{
		"sv": "Ali ska få stöd av en kontaktperson från socialtjänsten en gång i veckan",
		"en": "Mum to attend the parenting class at the family centre every week",
	} {
		b.Run(string(language), func(b *testing.B) {
			reader := wording.In(language)
			for b.Loop() {
				reader.Read(text).OutcomeIsService()
			}
		})
	}
}

// Every list that the rules name is read, and what is read is a list that they name.
func TestEveryListIsRead(t *testing.T) {
	t.Parallel()
	named := map[string]bool{}
	for _, rule := range []mabra.Rule{rules.OutcomeIsAService, rules.NeedIsAService, rules.OutcomeNegative} {
		for _, list := range rule.Lists {
			named[list.ID] = true
		}
	}
	read, want := slices.Sorted(slices.Values(wording.Lists())), slices.Sorted(maps.Keys(named))
	if !slices.Equal(read, want) {
		t.Errorf("%q are read, and %q named", read, want)
	}
}
