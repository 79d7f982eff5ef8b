package training

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A wording is a piece of text with slots for names and with choices: "{child} sover [bättre|längre] nu." It is taken
// apart once, when the data is read.
type wording []part

// A part of a wording is plain text, a slot, or a choice between wordings.
type part struct {
	plain  string
	slot   int // its number; 0: none
	choice []wording
}

// parseWording takes a text apart. The error says what is wrong with it.
func parseWording(text string) (wording, error) {
	var parts wording
	for text != "" {
		at := strings.IndexAny(text, "[]{}")
		if at < 0 {
			return append(parts, part{plain: text}), nil
		}
		if at > 0 {
			parts = append(parts, part{plain: text[:at]})
		}
		closing := map[byte]string{'[': "]", '{': "}"}[text[at]]
		inside, rest, ok := strings.Cut(text[at+1:], closing)
		if closing == "" || !ok {
			return nil, fmt.Errorf("a bracket stands alone in %q", text)
		}
		if closing == "}" {
			slot, ok := slots[inside]
			if !ok {
				return nil, fmt.Errorf("there is no slot {%s}", inside)
			}
			parts = append(parts, part{slot: slot})
		} else {
			var choice []wording
			for option := range strings.SplitSeq(inside, "|") {
				w, err := parseWording(option)
				if err != nil {
					return nil, err
				}
				choice = append(choice, w)
			}
			parts = append(parts, part{choice: choice})
		}
		text = rest
	}
	return parts, nil
}

// ways gives in how many ways a wording can be said.
func (w wording) ways() int {
	product := 1
	for i := range w {
		if n := len(w[i].choice); n > 0 {
			product *= n
		}
	}
	return product
}

// slots gives which slots a wording has, one bit each.
func (w wording) slots() slotSet {
	var set slotSet
	for _, p := range w {
		if p.slot != 0 {
			set |= 1 << p.slot
		}
		for _, option := range p.choice {
			set |= option.slots()
		}
	}
	return set
}

// A slotSet is a set of slots, one bit each.
type slotSet uint32

// slots numbers, from 1, the names that may stand in braces. Those with a capital begin a sentence.
var slots = func() map[string]int {
	numbered := map[string]int{}
	for i, name := range [slotCount]string{
		"child", "child's", "they", "them", "their", "They", "Their",
		"guardian", "guardian's", "Guardian", "Guardian's", "other", "other's", "Other", "Other's",
		"friend", "friend's", "sibling", "sibling's", "interest", "school", "preschool", "club",
	} {
		numbered[name] = i + 1
	}
	return numbered
}()

const slotCount = 23

// slotsOf gives the set of some slots.
func slotsOf(names ...string) slotSet {
	var set slotSet
	for _, name := range names {
		set |= 1 << slots[name]
	}
	return set
}

var (
	slotsOfChild  = slotsOf("child", "child's")
	slotsOfOther  = slotsOf("other", "other's", "Other", "Other's", "friend", "friend's")
	slotsOfParent = slotsOf("guardian", "guardian's", "Guardian", "Guardian's", "other", "other's", "Other", "Other's")
)

// A saying is a wording in both languages, with the slots that it needs words for.
type saying struct {
	sv, en wording
	slots  slotSet
}

// needsOther reports whether a saying speaks of somebody that not every child has.
func (s saying) needsOther() bool {
	return s.slots&slotsOfOther != 0
}

// callsParent reports whether a saying calls a parent by name.
func (s saying) callsParent() bool {
	return s.slots&slotsOfParent != 0
}

func parseSaying(text mabra.Text) (saying, error) {
	sv, err := parseWording(text.Sv)
	if err != nil {
		return saying{}, err
	}
	en, err := parseWording(text.En)
	return saying{sv, en, sv.slots() | en.slots()}, err
}

func (s saying) in(lang mabra.Language) wording {
	if lang == mabra.Swedish {
		return s.sv
	}
	return s.en
}

// A speaker puts words into the slots of wordings.
type speaker struct {
	lang  mabra.Language
	words map[string]string
	known slotSet               // the slots that there are words for
	heard [slotCount + 1]string // the words by the number of their slot
	draft []byte                // what is being said
}

// A chooser says which of n is chosen, counted from 0: the dice, or whoever deals.
type chooser interface{ below(n int) int }

// say writes a saying out, with choices made by whoever chooses.
func (s *speaker) say(d chooser, what saying) string {
	s.draft = s.spell(s.draft[:0], d, what.in(s.lang))
	text := string(s.draft)
	if !strings.Contains(text, "  ") && !strings.HasPrefix(text, " ") && !strings.HasSuffix(text, " ") {
		return text
	}
	return strings.Join(strings.Fields(text), " ") // an option that is empty leaves a space too many
}

func (s *speaker) spell(text []byte, d chooser, w wording) []byte {
	for i := range w {
		switch p := &w[i]; {
		case p.choice != nil:
			text = s.spell(text, d, p.choice[d.below(len(p.choice))])
		case p.slot != 0:
			began := len(text)
			text = append(text, s.heard[p.slot]...)
			if c := s.heard[p.slot]; slotsOfChild&(1<<p.slot) != 0 && 'a' <= c[0] && c[0] <= 'z' && beginsSentence(text[:began]) {
				text[began] -= 'a' - 'A' // "barnet": it has no name yet
			}
		default:
			text = append(text, p.plain...)
		}
	}
	return text
}

// beginsSentence reports whether what follows a text begins a sentence.
func beginsSentence(text []byte) bool {
	return len(text) == 0 || len(text) > 1 && text[len(text)-1] == ' ' && strings.IndexByte(".!?", text[len(text)-2]) >= 0
}

// fits reports whether there are words for all the slots of a saying.
func (s *speaker) fits(what saying) bool { return what.slots&^s.known == 0 }

// learn notes which slots there are words for. Nothing is said before.
func (s *speaker) learn() {
	s.known = 0
	for name, word := range s.words {
		if word != "" {
			s.known |= 1 << slots[name]
			s.heard[slots[name]] = word
		}
	}
}

// changeParents lets the parents change places in what is said, until it is called again.
func (s *speaker) changeParents() {
	for _, name := range []string{"guardian", "guardian's", "Guardian", "Guardian's"} {
		other := strings.NewReplacer("guardian", "other", "Guardian", "Other").Replace(name)
		s.heard[slots[name]], s.heard[slots[other]] = s.heard[slots[other]], s.heard[slots[name]]
	}
}

// fitting gives the sayings that there are words for.
func (s *speaker) fitting(from []saying) []saying {
	if !slices.ContainsFunc(from, func(what saying) bool { return !s.fits(what) }) {
		return from
	}
	var fit []saying
	for _, what := range from {
		if s.fits(what) {
			fit = append(fit, what)
		}
	}
	return fit
}
