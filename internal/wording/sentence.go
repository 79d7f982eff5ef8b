package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

// A unit is a word, a phrase, or a mark between two parts of a sentence.
type unit struct {
	text  string
	class class
}

// plain makes different ways to write the same sign one.
var plain = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2011", "-", "\u2010", "-", "’", "'",
	"a\u0308", "ä", "a\u030a", "å", "o\u0308", "ö", "&", " + ", "\r", "", "\t", " ")

// replaced are the bytes of which what plain replaces begins with one, or has one inside.
var replaced = [256]bool{'&': true, '\r': true, '\t': true, 0xC2: true, 0xCC: true, 0xE2: true}

// plainly gives a text with each sign written in one way. Where there is one to write so, its letters are small too.
func plainly(text string) string {
	for i := range len(text) {
		if replaced[text[i]] {
			return plain.Replace(signs.Lower(text))
		}
	}
	return text
}

// A Text is one that has been read: its sentences, each a list of words and marks.
type Text struct {
	reader *Reader
	units  []unit
	ends   []int // of each sentence in units
	told   bool  // it tells of a change, as most do: what is behind has not been read, for it is neither a service nor a negative
}

// Read reads a text.
func (r *Reader) Read(text string) Text { return r.ReadOver(Text{}, text) }

// ReadOver reads a text in the place of one that is no longer asked anything, and takes over its memory.
func (r *Reader) ReadOver(old Text, text string) Text {
	text = plainly(text)
	t := Text{reader: r, units: old.units[:0], ends: old.ends[:0]}
	if t.units == nil {
		t.units = make([]unit, 0, usualWords)
	}
	var room [40]string
	words := room[:0]
	end := func() {
		if len(words) > 0 {
			t.add(words)
		}
		words = words[:0]
	}
	for i := 0; i < len(text) && !t.told; {
		if n := wordLength(text[i:]); n > 0 {
			words = append(words, withoutMarks(signs.Lower(text[i:i+n])))
			i += n
			continue
		}
		letter, size := utf8.DecodeRuneInString(text[i:])
		switch letter {
		case '\n', '!', '?', ';', '•', '*', '·':
			end()
		case '.':
			between := i+1 < len(text) && text[i+1] == ' '
			if between && len(words) > 0 && !abbreviated(words[len(words)-1]) {
				end()
			}
		case ':':
			if len(words) <= 3 { // a label: "Mål 1:", "BUP:"
				words = words[:0]
			} else {
				words = append(words, ",")
			}
		case ',', '(', ')', '–', '—':
			words = append(words, ",")
		case '-':
			if i > 0 && text[i-1] == ' ' && len(words) > 0 {
				words = append(words, ",")
			}
		}
		i += size
	}
	end()
	return t
}

const usualWords = 16 // that are read of a text

// withoutMarks gives a word without the marks that it ends in.
func withoutMarks(word string) string {
	end := len(word)
	for end > 0 && (word[end-1] == '\'' || word[end-1] == '-' || word[end-1] == '.') {
		end--
	}
	return word[:end]
}

// sentence gives a sentence by its number.
func (t *Text) sentence(i int) []unit {
	from := 0
	if i > 0 {
		from = t.ends[i-1]
	}
	return t.units[from:t.ends[i]]
}

// wordLength gives how many bytes of the text are its first word; 0 where it begins with something else.
func wordLength(text string) int {
	for i := 0; i < len(text); {
		switch b := text[i]; {
		case b >= 'a' && b <= 'z': // most are
			i++
		case b >= utf8.RuneSelf:
			letter, size := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(letter) && !unicode.IsDigit(letter) {
				return i
			}
			i += size
		case b >= 'A' && b <= 'Z' || b >= '0' && b <= '9':
			i++
		case i > 0 && (b == '-' || b == '\'' || b == ':' || b == '.') && joins(text[:i], text[i+1:], rune(b)):
			i++
		default:
			return i
		}
	}
	return len(text)
}

// joins reports whether a mark holds two parts of one word together: sip-möte, child's, 1:1, p.g.a.
func joins(before, after string, mark rune) bool {
	next, _ := utf8.DecodeRuneInString(after)
	if mark == ':' || mark == '.' {
		last, _ := utf8.DecodeLastRuneInString(before)
		between := unicode.IsDigit(last) && unicode.IsDigit(next)
		return between || mark == '.' && unicode.IsLetter(next) && len(before) < 5
	}
	return unicode.IsLetter(next) || unicode.IsDigit(next)
}

// abbreviated reports whether a point after a word is no end of a sentence.
func abbreviated(word string) bool {
	if utf8.RuneCountInString(word) == 1 {
		return true
	}
	switch word {
	case "ev", "ca", "kl", "bl", "st", "nr", "ggr", "gr", "min", "tim", "resp", "dr", "approx",
		"no", "wk":
		return true
	}
	return false
}

// add adds a sentence: finds the phrases among its words, and what lists everything stands on.
func (t *Text) add(words []string) {
	before := class(0)
	for i := 0; i < len(words) && !t.told; {
		u, length := t.reader.unitAt(words[i:])
		t.units = append(t.units, u)
		i += length
		before |= u.class
		t.told = u.class&change != 0 && before&unsettled == 0 && tellsOfChangeAt(t.units, len(t.units)-1)
	}
	t.ends = append(t.ends, len(t.units))
}

// unsettled are the classes behind which, in a sentence, a change may not be what it tells of.
const unsettled = ending | topics | denying

// unitAt gives what words begin with, and how many of them it is.
func (r *Reader) unitAt(words []string) (u unit, length int) {
	word := words[0]
	if word == "," {
		return unit{class: comma}, 1
	}
	known := r.words[word]
	if p := r.longest(known.phrases, words[1:]); p != nil {
		return unit{word, p.class}, 1 + len(p.rest)
	}
	return unit{word, r.classOf(word, known.class)}, 1
}

// longest gives the first of some phrases that goes on with the words, or nil. The longest stand first.
func (r *Reader) longest(phrases []phrase, words []string) *phrase {
	for i := range phrases {
		if p := &phrases[i]; len(p.rest) <= len(words) && r.isPhrase(p, words) {
			return p
		}
	}
	return nil
}

func (r *Reader) isPhrase(p *phrase, words []string) bool {
	for i, want := range p.rest {
		word := words[i]
		if word == want {
			continue
		}
		ending, ok := strings.CutPrefix(word, want)
		if !p.noun || i < len(p.rest)-1 || !ok || !r.isEnding(ending) {
			return false
		}
	}
	return true
}

func (r *Reader) isEnding(text string) bool {
	for _, e := range r.endings {
		if e == text {
			return true
		}
	}
	return false
}
