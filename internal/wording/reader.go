// Package wording tells a need or an outcome that is worded as a service from one that is worded as what the child
// needs, or as a change for the child, and an outcome that is put as a negative.
//
// It reads a sentence by frames: whoever it is about, a verb that leads to a service, and a service ("Ali ska få
// en kontaktperson", "Mum to attend parenting class"); a verb that is a service in itself ("Ali ska utredas"); or
// a service alone ("SIP-möte v 12"). The words are data, in rules/wording.yaml. A sentence that also names a
// change for the child, or a negative, is let be: precision matters more than finding every one.
package wording

import (
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/endings"
	"github.com/mabra-hjulet/mabra/rules"
)

// A class is what lists a word stands on, one bit a list.
type class uint32

const (
	service class = 1 << iota
	support
	beside
	people
	providers
	receiving
	serving
	acting
	change
	negatives
	skipped
	prepositions
	ending
	needing
	possessives
	givers
	places
	everyday
	times
	recipients
	topics
	getting
	through
	denying
	turning
	unneeded
	comma // no word: a mark between two parts of a sentence
)

// classes are the lists of wording.yaml by their ids.
var classes = map[string]class{
	"services": service, "support": support, "beside": beside, "people": people, "providers": providers,
	"receiving": receiving, "serving": serving, "acting": acting, "change": change, "negatives": negatives,
	"skipped": skipped, "prepositions": prepositions, "ending": ending, "needing": needing,
	"possessives": possessives, "givers": givers, "places": places, "everyday": everyday, "times": times,
	"recipients": recipients, "topics": topics, "getting": getting, "through": through,
	"denying": denying, "turning": turning, "unneeded": unneeded,
}

// A Reader reads texts in one language.
type Reader struct {
	lang    mabra.Language
	words   map[string]listed
	first   map[string]class    // of a compound with a hyphen: bup- in bup-kontakten
	ends    map[string]bool     // words that also stand last in a compound: samtal in stödsamtal
	last    map[string]compound // the same in all forms, and what tells only behind a service: kontakt
	endings []string            // of nouns
	byEnd   *endings.List       // the same
	closing outline             // of the words in last
}

// A listed is what the lists tell of a word.
type listed struct {
	class   class    // 0 where it only begins phrases
	phrases []phrase // that it is the first word of, the longest first
}

// An outline tells of most words that are not among some, by their first, second and last byte, that they are not: that
// is quicker than to look in a map.
type outline struct {
	second [256]bytesSeen // by the first byte
	last   [256]bytesSeen // the same
}

// add adds a word.
func (o *outline) add(word string) {
	if word == "" {
		return
	}
	o.second[word[0]].add(word[min(1, len(word)-1)])
	o.last[word[0]].add(word[len(word)-1])
}

// may reports whether a word, which is not empty, may be among them.
func (o *outline) may(word string) bool {
	first := word[0]
	return o.last[first].has(word[len(word)-1]) && o.second[first].has(word[min(1, len(word)-1)])
}

// bytesSeen is a set of bytes.
type bytesSeen [4]uint64

func (s *bytesSeen) add(b byte)      { s[b>>6] |= 1 << (b & 63) }
func (s *bytesSeen) has(b byte) bool { return s[b>>6]&(1<<(b&63)) != 0 }

// A compound is what the last part of one tells.
type compound struct {
	class     class
	ofService bool // only where the first part is a service
}

// A phrase is several words that mean something together.
type phrase struct {
	rest  []string // the words after the first
	class class
	noun  bool
}

var readers = map[mabra.Language]func() *Reader{
	mabra.Swedish: sync.OnceValue(func() *Reader { return newReader(mabra.Swedish) }),
	mabra.English: sync.OnceValue(func() *Reader { return newReader(mabra.English) }),
}

// In gives the reader of texts in the language that a document says it is written in, such as sv or en-GB; nil for a
// language whose words nobody has gathered.
func In(language mabra.Language) *Reader {
	if reader, ok := readers[language.Base()]; ok {
		return reader()
	}
	return nil
}

var nounEndings = map[mabra.Language][]string{
	mabra.Swedish: {
		"s", "n", "en", "ens", "et", "ets", "t", "r", "ar", "er", "or", "arna", "erna", "orna", "na", "met", "men",
		"ns", "ars", "ers", "rna", "e", "tet",
	},
	mabra.English: {"s", "es", "'s"},
}

func newReader(lang mabra.Language) *Reader {
	r := &Reader{
		lang: lang, words: map[string]listed{}, first: map[string]class{},
		ends: map[string]bool{}, last: map[string]compound{},
		endings: nounEndings[lang], byEnd: endings.Of(nounEndings[lang]...),
	}
	for _, list := range slices.Concat(rules.NeedIsAService.Lists, rules.OutcomeNegative.Lists) {
		words := list.Words.En
		if lang == mabra.Swedish {
			words = list.Words.Sv
		}
		for _, word := range words {
			r.add(word, classes[list.ID], list.Nouns)
		}
	}
	r.readyCompounds()
	return r
}

// noun marks a class whose words are found in all their forms.
const noun class = 1 << 31

func (r *Reader) add(word string, c class, isNoun bool) {
	if isNoun {
		c |= noun
	}
	if parts := strings.Fields(word); len(parts) > 1 {
		first := r.words[parts[0]]
		first.add(phrase{parts[1:], c &^ noun, isNoun})
		r.words[parts[0]] = first
		return
	}
	if begin, ok := strings.CutSuffix(word, "-"); ok {
		r.first[begin] |= c
		return
	}
	if end, ok := strings.CutPrefix(word, "-"); ok {
		r.ends[end] = true
		word = end
	}
	known := r.words[word]
	known.class |= c
	r.words[word] = known
}

// add adds a phrase that the word is the first of.
func (l *listed) add(p phrase) {
	for i := range l.phrases {
		if slices.Equal(l.phrases[i].rest, p.rest) {
			l.phrases[i].class |= p.class
			return
		}
	}
	at := 0
	for at < len(l.phrases) && len(l.phrases[at].rest) >= len(p.rest) {
		at++
	}
	l.phrases = slices.Insert(l.phrases, at, p)
}

// readyCompounds notes every form of what a Swedish compound may end in.
func (r *Reader) readyCompounds() {
	if r.lang != mabra.Swedish {
		return
	}
	for word, known := range r.words {
		switch c := known.class; {
		case r.ends[word]:
			r.noteForms(word, compound{class: c})
		case c&(support|beside) != 0 && c&noun != 0:
			r.noteForms(word, compound{class: service, ofService: true})
		}
	}
}

func (r *Reader) noteForms(word string, c compound) {
	r.noteForm(word, c)
	for _, e := range r.endings {
		r.noteForm(word+e, c)
	}
}

func (r *Reader) noteForm(form string, c compound) {
	r.last[form] = c
	r.closing.add(form)
}

// classOf gives the lists that a word stands on, which stands on some as it is written, or on none.
func (r *Reader) classOf(word string, asWritten class) class {
	c := asWritten
	if c != 0 && (r.lang == mabra.Swedish || !strings.HasSuffix(word, "s")) {
		return c &^ noun
	}
	c |= r.formOf(word)
	if begin, end, ok := strings.Cut(word, "-"); ok && c == 0 {
		c = r.first[begin] | r.words[end].class | r.formOf(end)
	}
	return c &^ noun
}

// formOf gives the lists on which a word stands in another form, or as the last part of a compound.
func (r *Reader) formOf(word string) class {
	for _, e := range r.byEnd.Like(word) {
		stem, ok := strings.CutSuffix(word, e)
		if !ok || len(stem) < 2 {
			continue
		}
		if c := r.words[stem].class; c&noun != 0 {
			return c
		}
		if e == "or" || e == "orna" {
			if c := r.words[stem+"a"].class; c&noun != 0 {
				return c
			}
		}
	}
	for i := 2; i <= len(word)-shortestLast && len(r.last) > 0; i++ {
		if !r.closing.may(word[i:]) {
			continue
		}
		end, ok := r.last[word[i:]]
		if ok && (!end.ofService || r.namesService(word[:i])) {
			return end.class
		}
	}
	return 0
}

const shortestLast = 3 // bytes of the last part of a compound

// namesService reports whether the first part of a compound is a service: kurators- in kuratorskontakt, läkar- in
// läkartid.
func (r *Reader) namesService(part string) bool {
	for _, word := range [...]string{part, strings.TrimSuffix(part, "s"), part + "e"} {
		if r.words[word].class&service != 0 {
			return true
		}
	}
	return false
}
