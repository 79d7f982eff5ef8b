package reveal

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

// A word is letters, with the hyphens, apostrophes and digits inside.
type word struct {
	start, end int
	lower      string // without the s of a genitive after an apostrophe
	capital    bool   // begins as a name does: a capital and then small letters
	first      bool   // of its sentence
	joined     bool   // only a space stands between it and the word before
}

// wordsOf adds the words of a text to those found before, of other texts.
func wordsOf(text string, found []word) []word {
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf && !isASCIILetter(b) {
			i++
			continue
		}
		start := i
		i = wordEnd(text, i)
		if i == start {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		w := word{start: start, end: i}
		said := text[start:i]
		said = strings.TrimSuffix(strings.TrimSuffix(said, "'s"), ":s")
		w.lower = signs.Lower(said)
		w.capital = beginsAsName(said)
		before := strings.TrimRight(text[:start], " ")
		w.joined = len(found) > 0 && len(text[:start])-len(before) == 1 && found[len(found)-1].end == len(before)
		w.first = beginsSentence(before)
		found = append(found, w)
	}
	return found
}

// wordEnd gives where a word ends that begins at a place; the place itself where no letter stands there.
func wordEnd(text string, at int) int {
	for i := at; i < len(text); {
		if b := text[i]; isASCIILetter(b) || isDigit(b) && i > at {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		inside := i > at && (unicode.IsDigit(c) || strings.ContainsRune("-':", c) && letterAfter(text, i+size))
		if !inside && !unicode.IsLetter(c) {
			return i
		}
		i += size
	}
	return len(text)
}

func isASCIILetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func beginsAsName(said string) bool {
	first, size := utf8.DecodeRuneInString(said)
	second, _ := utf8.DecodeRuneInString(said[size:])
	if second == '\'' {
		third, _ := utf8.DecodeRuneInString(said[size+1:])
		return unicode.IsUpper(first) && unicode.IsUpper(third)
	}
	return unicode.IsUpper(first) && unicode.IsLower(second)
}

// beginsSentence reports whether a sentence begins after a text.
func beginsSentence(before string) bool {
	if before == "" {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if last == '.' {
		return !abbreviated(before[:len(before)-1])
	}
	return strings.ContainsRune("!?:;\n\"'“”»*-(/", last)
}

// names marks names of schools and other units, of places, of streets without a number, and of people.
func (r *reading) names() {
	held := wordRoom.Get().(*[]word)
	r.words = wordsOf(r.text, (*held)[:0])
	defer func() {
		clear(r.words) // nothing of a text stays behind
		*held, r.words = r.words[:0], nil
		wordRoom.Put(held)
	}()
	for i := range r.words {
		r.unit(i)
	}
	for i := range r.words {
		r.street(i)
		r.place(i)
	}
	r.people()
}

// wordRoom holds room for the words of texts, which is used again.
var wordRoom = sync.Pool{New: func() any { return new([]word) }}

// noWord stands where a text has no word.
var noWord word

func (r *reading) at(i int) *word {
	if i < 0 || i >= len(r.words) {
		return &noWord
	}
	return &r.words[i]
}

// own reports whether a word may be somebody's or something's own name.
func (r *reading) own(w *word) bool {
	return w.capital && !let(w.lower) && !r.known(w.lower) && !r.known(strings.TrimSuffix(w.lower, "s"))
}

// let reports whether a word is written with a capital without being a name that reveals: a service, a month, a game.
func let(lower string) bool {
	l := words()
	if l.let[lower] {
		return true
	}
	if form, ok := strings.CutSuffix(lower, "s"); ok && l.let[form] {
		return true
	}
	if form, ok := strings.CutSuffix(lower, "'"); ok && l.let[form] {
		return true
	}
	if head, tail, ok := strings.Cut(lower, "-"); ok {
		return (l.common[head] || l.small[head]) && (l.common[tail] || l.small[tail])
	}
	role := strings.TrimSuffix(lower, "s")
	return l.roleEndings.End(role) || l.roleEndings.End(strings.TrimSuffix(role, "n")) ||
		l.roleEndings.End(strings.TrimSuffix(role, "en")) || generalUnit(lower)
}

// stem gives what stands before the ending of a word for a unit: ängstorp of ängstorpsskolan.
func stem(lower string) (before, ending string) {
	ending = words().unitEndings.Of(lower)
	if ending == "" && strings.HasSuffix(lower, "s") {
		lower = lower[:len(lower)-1]
		ending = words().unitEndings.Of(lower)
	}
	if ending == "" {
		return "", ""
	}
	return strings.TrimRight(lower[:len(lower)-len(ending)], "-"), ending
}

// generalUnit reports whether a word says what kind of unit it is and not which: grundskolan, fritidsgården.
func generalUnit(lower string) bool {
	before, ending := stem(lower)
	if ending == "" {
		return false
	}
	return before == "" || words().generic[before] || words().generic[strings.TrimSuffix(before, "s")]
}

func (r *reading) unit(i int) {
	w := r.at(i)
	before, ending := stem(w.lower)
	switch {
	case before != "" && !generalUnit(w.lower) && (w.capital || r.sloppyUnit(before, ending)):
		if !r.known(w.lower) && !words().common[w.lower] {
			r.mark(Unit, w.start, w.end)
		}
	case isUnitWord(w.lower) && r.at(i+1).joined && !r.at(i+1).first && r.own(r.at(i+1)) && !words().firstNames[r.at(i+1).lower]:
		r.mark(Unit, w.start, r.at(i+1).end)
	case words().schools[w.lower]:
		r.school(i)
	case ending == w.lower && w.joined && r.own(r.at(i-1)) && strings.HasSuffix(r.at(i-1).lower, "s"):
		if w := r.at(i - 1); !words().firstNames[strings.TrimSuffix(w.lower, "s")] {
			r.mark(Unit, w.start, r.at(i).end)
		}
	}
}

// isUnitWord reports whether the name of a unit may follow a word: förskolan, LSS-boendet.
func isUnitWord(lower string) bool {
	return words().unitWords[lower] || words().unitWordEndings.End(lower)
}

// sloppyUnit reports whether a word without a capital is all the same a school's name: a place stands in it.
func (r *reading) sloppyUnit(before, ending string) bool {
	return strings.HasSuffix(ending, "skolan") && namesPlace(strings.TrimSuffix(before, "s"))
}

// school marks an English name of a school or a unit: Kirkbrae Primary School.
func (r *reading) school(i int) {
	j := i - 1
	for j >= 0 && r.at(j+1).joined && (words().schools[r.at(j).lower] || r.at(j).lower == "rc") {
		j--
	}
	w := r.at(j)
	if !r.at(j+1).joined || !r.own(w) {
		return
	}
	if !r.at(i).capital && !words().lowerSchools[r.at(i).lower] {
		return
	}
	if w.first && !r.at(j+1).capital && !namesPlace(w.lower) || words().firstNames[w.lower] && !r.at(j+1).capital {
		return
	}
	if next := r.text[r.at(i).end:]; len(next) > 1 && next[0] == ' ' && isDigit(next[1]) && j == i-1 && w.first {
		return // Primary 6
	}
	r.mark(Unit, w.start, r.at(i).end)
}

// namesPlace reports whether a word in lower case ends as names of places do.
func namesPlace(lower string) bool {
	for _, ending := range words().placeEndings.Like(lower) {
		if before, ok := strings.CutSuffix(lower, ending); ok && utf8.RuneCountInString(before) >= 3 {
			return true
		}
	}
	return false
}

// street marks the name of a street that stands without a number.
func (r *reading) street(i int) {
	w := r.at(i)
	if !w.capital || r.known(w.lower) {
		return
	}
	name := strings.TrimSuffix(w.lower, "s")
	for _, ending := range words().bareStreets.Like(name) {
		before, ok := strings.CutSuffix(name, ending)
		if ok && len(before) > 2 && !words().ways[w.lower] && (!w.first || ending == "gatan") {
			r.mark(Street, w.start, w.end)
			return
		}
	}
	if !r.at(i-1).capital || !w.joined || r.at(i-1).first && let(r.at(i-1).lower) || let(r.at(i-1).lower) {
		return
	}
	if words().britishStreets[w.lower] && (!words().everyday[w.lower] || words().at[r.at(i-2).lower]) {
		r.mark(Street, r.at(i-1).start, w.end)
	}
}

func (r *reading) place(i int) {
	w := r.at(i)
	if r.at(i+1).joined && words().landmarks[r.at(i+1).lower] && r.own(w) {
		r.mark(Place, w.start, r.at(i+1).end)
		return
	}
	if !r.own(w) || w.first || words().firstNames[w.lower] || words().firstNames[strings.TrimSuffix(w.lower, "s")] {
		return
	}
	owns := strings.HasSuffix(r.text[w.start:w.end], "'s")
	before := r.at(i - 1).lower
	after := words().where[before] && w.joined && !owns
	if words().toward[before] && w.joined && !owns {
		for j := i - 4; j < i-1; j++ {
			after = after || words().moves[r.at(j).lower] && j >= 0
		}
	}
	if after || namesPlace(w.lower) && !r.at(i-1).capital && !r.at(i+1).capital {
		r.mark(Place, w.start, w.end)
	}
}

// people marks names of people: two words and more with capitals, one after a word for who it is, one that is common as a
// name, one that also stands as an id.
func (r *reading) people() {
	for i := 0; i < len(r.words); i++ {
		j := i
		for j < len(r.words) && r.person(j) && (j == i || r.at(j).joined) {
			j++
		}
		switch {
		case j == i:
			continue
		case j-i > 1 && r.fullName(i, j):
			r.mark(Name, r.at(i).start, r.at(j-1).end)
		case !words().methods[r.at(j).lower]:
			for k := i; k < j; k++ {
				if r.alone(k) {
					r.mark(Name, r.at(k).start, r.at(k).end)
				}
			}
		}
		i = j - 1
	}
}

// person reports whether a word may be part of somebody's name.
func (r *reading) person(i int) bool {
	w := r.at(i)
	return r.own(w) && !r.taken(w.start, w.end)
}

// introduced reports whether the word before says that somebody's name follows: mamma Anna, Syskon: Ellen, heter
// egentligen Ellen.
func (r *reading) introduced(i int) bool {
	w, before := r.at(i), r.at(i-1)
	if words().really[before.lower] {
		before = r.at(i - 2)
	}
	if !words().kin[before.lower] || i == 0 {
		return false
	}
	return w.joined && !w.first || strings.TrimSpace(r.text[r.at(i-1).end:w.start]) == ":"
}

// nationality reports whether a word says where a family comes from and not which family it is.
func nationality(lower string) bool {
	for _, ending := range []string{"ian", "ish", "ese", "an"} {
		if strings.HasSuffix(lower, ending) {
			return true
		}
	}
	return false
}

// fullName reports whether words with capitals are somebody's name and no title of something: a name that is common or
// looks like a family's, or words that nothing says to be a thing.
func (r *reading) fullName(from, to int) bool {
	first, last := r.at(from), r.at(to-1)
	if words().firstNames[first.lower] || words().firstNames[last.lower] || aSurname(strings.TrimSuffix(last.lower, "s")) ||
		madeUp(first.lower) || madeUp(last.lower) {
		return !words().methods[r.at(to).lower]
	}
	before := r.at(from - 1)
	if words().kin[before.lower] && first.joined {
		return true
	}
	if first.first || words().things[before.lower] || words().methods[r.at(to).lower] {
		return false
	}
	for i := from; i < to; i++ {
		if words().thingEndings.End(r.at(i).lower) {
			return false
		}
	}
	return true
}

// madeUp reports whether a word is a name for examples.
func madeUp(lower string) bool {
	for _, beginning := range words().examples {
		if strings.HasPrefix(lower, beginning) {
			return true
		}
	}
	return false
}

// alone reports whether a word that stands by itself is somebody's name.
func (r *reading) alone(i int) bool {
	w := r.at(i)
	genitive := strings.TrimSuffix(w.lower, "s")
	switch {
	case words().firstNames[w.lower], words().firstNames[genitive], r.ids(w.lower), r.ids(genitive):
		return true
	case r.introduced(i):
		return true
	case r.at(i+1).joined && words().families[r.at(i+1).lower]:
		return !nationality(w.lower)
	}
	return strings.HasSuffix(genitive, sonOf) && len(genitive) > len(sonOf)+2 || scottish(genitive)
}
