package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A unit is a word, a phrase, or a mark between two parts of a sentence.
type unit struct {
	text  string
	class class
}

// plain makes different ways to write the same sign one.
var plain = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2011", "-", "\u2010", "-", "’", "'",
	"a\u0308", "ä", "a\u030a", "å", "o\u0308", "ö", "&", " + ", "\r", "", "\t", " ")

// sentences cuts a text into sentences, each a list of words.
func (r *Reader) sentences(text string) [][]unit {
	text = plain.Replace(strings.ToLower(text))
	var all [][]unit
	var words []string
	end := func() {
		if len(words) > 0 {
			all = append(all, r.units(words))
		}
		words = words[:0]
	}
	for i := 0; i < len(text); {
		if n := wordLength(text[i:]); n > 0 {
			words = append(words, strings.TrimRight(text[i:i+n], "'-."))
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
	return all
}

// wordLength gives how many bytes of the text are its first word; 0 where it begins with something else.
func wordLength(text string) int {
	for i, letter := range text {
		switch {
		case unicode.IsLetter(letter) || unicode.IsDigit(letter):
		case i > 0 && strings.ContainsRune("-':.", letter) && joins(text[:i], text[i+1:], letter):
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

// units finds the phrases among the words, and what lists everything stands on.
func (r *Reader) units(words []string) []unit {
	units := make([]unit, 0, len(words))
	for i := 0; i < len(words); {
		if words[i] == "," {
			units = append(units, unit{class: comma})
			i++
			continue
		}
		if p := r.phraseAt(words[i:]); p != nil {
			units = append(units, unit{words[i], p.class})
			i += 1 + len(p.rest)
			continue
		}
		units = append(units, unit{words[i], r.classOf(words[i])})
		i++
	}
	return units
}

// phraseAt gives the longest phrase that the words begin with, or nil.
func (r *Reader) phraseAt(words []string) *phrase {
	for i := range r.phrases[words[0]] {
		p := &r.phrases[words[0]][i]
		if len(p.rest) < len(words) && r.isPhrase(p, words[1:]) {
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
