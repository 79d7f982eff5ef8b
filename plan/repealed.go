package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/signs"
	"github.com/mabra-hjulet/mabra/rules"
)

// A citation is a text that may cite a section of some law.
type citation struct {
	path mabra.Path
	text string
}

// noteCitation keeps a text of the plan that may cite a section of some law, for the rule about that.
func (c *checker) noteCitation(text string, held signs.Set, at func() mabra.Path) {
	if held.Has(signs.Digit) && mayCite(text) {
		c.citations = append(c.citations, citation{at(), text})
	}
}

// mayCite reports whether a text may cite a section, as cheaply as can be: most texts do not.
func mayCite(text string) bool {
	return strings.ContainsAny(text, "0123456789") && (strings.Contains(text, "§") || numbersJoined(text) ||
		slices.ContainsFunc(signsOfLaw, func(sign string) bool { return strings.Contains(text, sign) }))
}

// signsOfLaw are parts of the words with which people cite.
var signsOfLaw = []string{"kap", "KAP", "Kap", "ch", "Ch", "ection", "SoL", "SOL", "sol", "HSL", "hsl", "SSA",
	"ocialtj", "jukv"}

// numbersJoined reports whether a text has a number with a colon, or a dot, and a number after it: "14:1", "4.1".
func numbersJoined(text string) bool {
	for i := 1; i < len(text); i++ {
		if (text[i] == ':' || text[i] == '.') && startsWithDigit(text[i-1:]) && startsWithDigit(text[i+1:]) {
			return true
		}
	}
	return false
}

// A repealed is something cited that has been repealed: a section, or where that is nil the whole act.
type repealed struct {
	act     *rules.Replaced
	section *rules.Replacement
}

// details gives what a finding says of it.
func (r repealed) details() []check.Detail {
	law := check.On(rules.Section(r.act.Law))
	switch s := r.section; {
	case s == nil:
		return []check.Detail{check.Say("act"), law}
	case s.New == mabra.Text{}:
		return []check.Detail{check.Say("unknown"), law}
	case s.Verified:
		return []check.Detail{check.Say("confirmed"), check.With("new", s.New), law}
	default:
		return []check.Detail{check.Say("unconfirmed"), check.With("new", s.New), law}
	}
}

// repealedIn gives what a text written on a day cites of what had been repealed by then, each section once. What a
// sentence tells of the time before may cite the law of that time, and so may one that names
// the new act beside the old. Dated: the text is about that day, so that what is in the past tense happened then. Left is
// how many citations may still be looked at, with so many bytes of what cites counted as one.
func repealedIn(text string, day mabra.Date, dated bool, left *int) []repealed {
	if *left <= 0 {
		return nil
	}
	text = nameAndNumber.ReplaceAllString(keyboardSpaces.Replace(text), "$1 $2")
	var found []repealed
	seen := map[repealed]bool{}
	for _, sentence := range sentences(text) {
		if !mayCite(sentence) {
			continue
		}
		if *left -= len(sentence) / bytesAsOne; *left <= 0 {
			break
		}
		citations := citationsIn(sentence, left)
		for _, act := range lawbook().acts {
			if day.Before(act.From) || strings.Contains(sentence, act.New) {
				continue
			}
			cited := act.citedIn(sentence, citations, text)
			if cited != nil && tellsOfBefore(sentence, act.From, dated) {
				continue
			}
			for _, r := range cited {
				if !seen[r] {
					seen[r] = true
					found = append(found, r)
				}
			}
		}
	}
	return found
}

const bytesAsOne = 50

// citedIn gives what the citations of a sentence mean in the old act; the act as a whole where it is named by its number
// and no section of it is known.
func (a *act) citedIn(sentence string, citations []sectionsCited, text string) []repealed {
	numbered, renewed := strings.Contains(sentence, a.Old), strings.Contains(text, a.New)
	speaks := strings.ToLower(sentence)
	var found []repealed
	for i := range citations {
		for _, s := range a.meantBy(&citations[i], speaks, numbered, renewed) {
			found = append(found, repealed{a.Replaced, s})
		}
	}
	if numbered && found == nil {
		found = []repealed{{a.Replaced, nil}}
	}
	return found
}

// meantBy gives the sections of the old act that a citation means. Where no act is named, or the new one has a section
// of that number, the words around have to say what it is about: the sentence speaks, in small letters. Numbered: the
// old act is named by its number; renewed: the text also names the new one.
func (a *act) meantBy(c *sectionsCited, speaks string, numbered, renewed bool) []*rules.Replacement {
	if c.act != nil && c.act != a || c.otherAct {
		return nil
	}
	var sections []*rules.Replacement
	for _, key := range c.keys {
		s := a.sections[key]
		switch named := c.act == a; {
		case s == nil:
		case named && (numbered || !s.Reused), !(renewed && s.Reused) && isBeside(s, speaks):
			sections = append(sections, s)
		}
	}
	return sections
}

// isBeside reports whether a sentence, in small letters, speaks of what the section is about.
func isBeside(s *rules.Replacement, speaks string) bool {
	within := func(word string) bool { return strings.Contains(speaks, word) }
	return slices.ContainsFunc(s.Beside, within) && !slices.ContainsFunc(s.NotBeside, within)
}

// nameAndNumber is the short name of an act and a number in one: SoL4:1.
var nameAndNumber = regexp.MustCompile(`\b(SoL|SOL|HSL)(\d)`)

// keyboardSpaces gives the spaces, hyphens and colons that word processors put in as they are on a keyboard.
var keyboardSpaces = strings.NewReplacer("\u00a0", " ", "\u2009", " ", "\u202f", " ", "\u2007", " ", "\u2002", " ",
	"\u200b", "", "\u00ad", "", "\u2010", "-", "\u2011", "-", "\u2236", ":", "\r", "", "\t", " ")
