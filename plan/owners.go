package plan

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/signs"
)

// An ownerKind is what the name of somebody responsible stands for.
type ownerKind int

const (
	somebody ownerKind = iota // a name, or nothing that is known
	titled                    // one person, by title: the head teacher
	relative                  // one of the family: Mum
	many                      // a service, a team, all, or nobody who is decided on
	ownerKinds
)

// An ownerWord is one word of a name: as it is written, and plain.
type ownerWord struct{ said, plain string }

// namesAGroup reports whether a name is that of a group, of several, or of nobody, in a document of the language.
func namesAGroup(name string, language mabra.Language) bool {
	words := ownersIn(language)
	name = strings.TrimSpace(keyboardSpaces.Replace(name))
	if name == "" {
		return false
	}
	plain := plainName(name)
	if !strings.ContainsFunc(name, unicode.IsLetter) || words.isOpen(plain) || words.groups[plain] {
		return true
	}
	return words.severalIn(name)
}

// isOpen reports whether a plain name says that nobody has been decided on: "social worker tbc".
func (w *ownerWords) isOpen(plain string) bool {
	if w.open[plain] {
		return true
	}
	spaced := strings.ReplaceAll(plain, "-", " ")
	for rest, more := spaced, spaced != ""; more; _, rest, more = strings.Cut(rest, " ") {
		if rest != "" && slices.ContainsFunc(w.openWithin[rest[0]], func(phrase string) bool {
			end := len(phrase)
			return strings.HasPrefix(rest, phrase) && (end == len(rest) || rest[end] == ' ')
		}) {
			return true
		}
	}
	return false
}

// paired makes one word of units with "and" in their names: what mayBeSeveral holds for.
func (w *ownerWords) paired(name string) string {
	lower := signs.Lower(name)
	for _, pair := range w.pairs {
		if i := strings.Index(lower, pair); i >= 0 && i+len(pair) <= len(name) {
			return name[:i] + strings.ReplaceAll(pair, " ", "_") + name[i+len(pair):]
		}
	}
	return name
}

// severalIn reports whether the parts of a name, put together, are a group or several. One of them that is somebody's
// name, or what says where a titled person works, makes it a person.
func (w *ownerWords) severalIn(name string) bool {
	several := mayBeSeveral(name)
	if several {
		name = w.paired(name)
	}
	var room [4]ownerWord
	tokens := addOwnerWords(room[:0], name)
	if len(tokens) > 2 && w.isWholeService(tokens) {
		return true
	}
	if !several {
		return w.kind(name, tokens) == many
	}
	var count [ownerKinds]int
	for _, part := range betweenOwners.Split(name, -1) {
		if tokens := addOwnerWords(nil, part); len(tokens) > 0 {
			count[w.kind(part, tokens)]++
		}
	}
	joined := func() bool {
		return slices.ContainsFunc(betweenOwners.FindAllString(name, -1), joinsOwners.MatchString)
	}
	people := count[titled] + count[relative]
	switch {
	case count[somebody] > 0:
		return false
	case people == 0:
		return count[many] > 0
	case count[many] > 0:
		return count[titled] == 0 || joined()
	case people > 1:
		return count[relative] > 0 || joined()
	}
	return false
}

// What stands between two names, and what joins two owners rather than saying more of one.
var (
	betweenOwners = regexp.MustCompile(`(?i)\s*(?:[,;/&+\n()]|:\s|\s[-–—]\s|` +
		`\s(?:och|o|and|samt|eller|or|el|el\.|tillsammans med|together with|m\.fl)(?:\s|$))\s*`)
	joinsOwners = regexp.MustCompile(`(?i)[&+]|och|\so\s|and|samt|tillsammans|together|with|m\.fl`)
)

// mayBeSeveral keeps betweenOwners, which is slow, from names where it finds nothing: they have none of its marks, and
// none of its words after the first.
func mayBeSeveral(name string) bool {
	for i := range len(name) {
		switch name[i] {
		case ',', ';', '/', '&', '+', '\n', '(', ')', ':', 0xC5, 0xE2: // 0xC5 begins ſ, a small s; 0xE2 a dash
			return true
		case '-':
			if i > 0 && isSpace(name[i-1]) {
				return true
			}
		case ' ', '\t', '\f', '\r':
			if slices.ContainsFunc(joiningWords, func(word string) bool { return beginsWithWord(name[i+1:], word) }) {
				return true
			}
		}
	}
	return false
}

// joiningWords are the words of betweenOwners, or the first of them.
var joiningWords = []string{"och", "o", "and", "samt", "eller", "or", "el", "el.", "tillsammans", "together", "m.fl"}

func beginsWithWord(text, word string) bool {
	return len(text) >= len(word) && strings.EqualFold(text[:len(word)], word) &&
		(len(text) == len(word) || isSpace(text[len(word)]))
}

func isSpace(b byte) bool { return b == ' ' || b >= '\t' && b <= '\r' }

// kind gives what one part of a name, of at least one word, stands for.
func (w *ownerWords) kind(part string, tokens []ownerWord) ownerKind {
	if plain := plainName(part); w.open[plain] || w.groups[plain] || w.short[plain] || w.beginsAsMany(tokens) {
		return many
	}
	head := tokens
	if i := slices.IndexFunc(tokens, func(t ownerWord) bool { return w.where[t.said] }); i > 0 {
		head = tokens[:i]
	}
	last := tokens[len(tokens)-1].plain
	switch {
	case w.pluralOfTitles(head):
		return many
	case w.crew[last] && !w.isSurname(tokens) && (len(head) == len(tokens) || !w.isTitled(head)): // HV team
		return many
	case w.isTitle(last), w.isTitled(head):
		return titled
	case w.groups[tokens[0].plain] && w.isService(head):
		return many
	case w.isKin(head):
		return relative
	case w.isService(head):
		return many
	}
	return somebody
}

// beginsAsMany reports whether words begin like "all teachers". Alla is a first name too.
func (w *ownerWords) beginsAsMany(tokens []ownerWord) bool {
	return w.many[tokens[0].plain] &&
		(len(tokens) != 2 || !startsLikeAName(tokens[0].said) || !w.unknown(tokens[1]) ||
			w.isTitled(tokens[1:]) || w.pluralOfTitles(tokens[1:]))
}

// isSurname reports whether the last of two words may be a surname after a first name.
func (w *ownerWords) isSurname(tokens []ownerWord) bool {
	return len(tokens) > 1 && startsLikeAName(tokens[len(tokens)-1].said) &&
		w.unknown(tokens[0]) && !w.isTitled(tokens[:1])
}

func (w *ownerWords) isTitled(tokens []ownerWord) bool {
	return slices.ContainsFunc(tokens, func(t ownerWord) bool { return w.isTitle(t.plain) })
}

func (w *ownerWords) isTitle(word string) bool {
	if w.titles[word] || w.longTitles.End(word) {
		return true
	}
	stem, ok := strings.CutSuffix(word, "n")
	return ok && (w.longTitles.End(stem) || strings.HasSuffix(stem, "e") && w.longTitles.End(stem[:len(stem)-1]))
}

// pluralOfTitles reports whether the first or the last word is a title in the plural: teachers, mentorerna.
func (w *ownerWords) pluralOfTitles(tokens []ownerWord) bool {
	return len(tokens) > 0 && (w.isPlural(tokens[0].plain) || w.isPlural(tokens[len(tokens)-1].plain))
}

func (w *ownerWords) isPlural(word string) bool {
	for _, plural := range w.plural {
		stem, ok := strings.CutSuffix(word, plural)
		if !ok || utf8.RuneCountInString(stem) < longEnding {
			continue
		}
		if w.isTitle(stem) || w.isTitle(stem+"e") || w.isTitle(stem+"a") || w.isTitle(stem+"are") {
			return true
		}
	}
	return false
}

func (w *ownerWords) isKin(tokens []ownerWord) bool {
	return slices.ContainsFunc(tokens, func(t ownerWord) bool { return w.kin[t.plain] })
}

// isService reports whether words name a service, a team or a group.
func (w *ownerWords) isService(tokens []ownerWord) bool {
	if len(tokens) == 0 {
		return false
	}
	first, last := tokens[0].plain, tokens[len(tokens)-1].plain
	if whole := plainName(joined(tokens)); w.groups[whole] || w.short[whole] {
		return true
	}
	if w.endsAsService(last) {
		return len(tokens) == 1 || w.endings[last] || !w.isSurname(tokens)
	}
	beside := len(tokens) == 1 || slices.ContainsFunc(tokens[:len(tokens)-1], func(t ownerWord) bool {
		return w.beside[t.plain] || w.short[t.plain] || w.groups[t.plain]
	})
	if (w.weak[last] || w.groups[last]) && beside {
		return true
	}
	if !w.short[first] && !w.groups[first] && !w.endsAsService(first) {
		return false
	}
	names := 0
	for _, t := range tokens[1:] {
		if w.unknown(t) {
			names++
		}
	}
	return names == 0 || names == 1 && w.house[first] // a school may be called by a flower
}

// unknown reports whether a word may be part of somebody's name.
func (w *ownerWords) unknown(t ownerWord) bool {
	return startsLikeAName(t.said) && !w.groups[t.plain] && !w.weak[t.plain] && !w.beside[t.plain] && !w.short[t.plain] &&
		!w.endsAsService(t.plain)
}

// isWholeService reports whether a name with "and" in it is that of one service: the Children and Families Team.
func (w *ownerWords) isWholeService(tokens []ownerWord) bool {
	last := tokens[len(tokens)-1].plain
	if !w.weak[last] && !w.endsAsService(last) {
		return false
	}
	return !slices.ContainsFunc(tokens[:len(tokens)-1], func(t ownerWord) bool {
		return t.plain != "and" && t.plain != "och" && !w.beside[t.plain] && !w.groups[t.plain]
	})
}

func (w *ownerWords) endsAsService(word string) bool {
	stem, genitive := strings.CutSuffix(word, "s")
	return w.services.End(word) || genitive && w.services.End(stem)
}

// addOwnerWords adds the words of a name to others.
func addOwnerWords(words []ownerWord, name string) []ownerWord {
	for said := range strings.FieldsSeq(name) {
		words = append(words, ownerWord{said, plainName(said)})
	}
	return words
}

// joined gives words with a space between them.
func joined(words []ownerWord) string {
	if len(words) == 1 {
		return words[0].said
	}
	said := make([]string, len(words))
	for i := range words {
		said[i] = words[i].said
	}
	return strings.Join(said, " ")
}

// plainName gives a word or a phrase in small letters, without marks around it.
func plainName(text string) string {
	text = strings.ReplaceAll(text, "&", " and ")
	text = strings.Trim(signs.Lower(text), " .,:;?!*\"'”’()[]-–—")
	if spacedOnce(text) {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// spacedOnce reports whether a text surely has no white space but single spaces between its words.
func spacedOnce(text string) bool {
	for i := range len(text) {
		switch b := text[i]; {
		case b == ' ':
			if i == 0 || i+1 == len(text) || text[i+1] == ' ' {
				return false
			}
		case isSpace(b), b == 0xC2, b >= 0xE1 && b <= 0xE3: // where other white space begins
			return false
		}
	}
	return true
}

// startsLikeAName reports whether a word begins with a capital and goes on in small letters.
func startsLikeAName(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsUpper(first) && unicode.IsLower(second)
}
