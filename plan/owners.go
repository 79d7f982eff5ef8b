package plan

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// An ownerKind is what the name of somebody responsible stands for.
type ownerKind int

const (
	somebody ownerKind = iota // a name, or nothing that is known
	titled                    // one person, by title: the head teacher
	relative                  // one of the family: Mum
	many                      // a service, a team, all, or nobody who is decided on
)

// ownerWords are the words that tell who is meant, in one language or in both.
type ownerWords struct {
	groups, short, weak, beside, many, open, kin, where, house, crew map[string]bool
	endings, titles, pairs, plural                                   []string
}

var ownersIn = sync.OnceValue(func() map[string]*ownerWords {
	of := func(language string) *ownerWords {
		pick := func(w mabra.Words) []string {
			switch language {
			case "sv":
				return w.Sv
			case "en":
				return w.En
			}
			return slices.Concat(w.Sv, w.En)
		}
		set := func(words []string) map[string]bool {
			in := map[string]bool{}
			for _, w := range words {
				in[w] = true
			}
			return in
		}
		both := func(w mabra.Words) map[string]bool { return set(slices.Concat(w.Sv, w.En)) }
		kinds := rules.ActionOwnerNotAPersonKinds
		return &ownerWords{
			groups: both(rules.ActionOwnerNotAPerson.Words), short: both(kinds["short"]), open: both(kinds["open"]),
			weak: set(pick(kinds["weak"])), beside: set(pick(kinds["beside"])), many: set(pick(kinds["many"])),
			kin: both(kinds["kin"]), house: both(kinds["house"]), crew: set(pick(kinds["crew"])),
			pairs: slices.Concat(kinds["pairs"].Sv, kinds["pairs"].En),
			where: set(pick(kinds["where"])), endings: pick(kinds["endings"]), plural: pick(kinds["plural"]),
			titles: pick(kinds["titles"]),
		}
	}
	return map[string]*ownerWords{"sv": of("sv"), "en": of("en"), "": of("")}
})

// namesAGroup reports whether a name is that of a group, of several, or of nobody, in a document of the language.
func namesAGroup(name string, language mabra.Language) bool {
	code, _, _ := strings.Cut(strings.ToLower(string(language)), "-")
	words := ownersIn()[code]
	if words == nil {
		words = ownersIn()[""]
	}
	name = strings.TrimSpace(keyboardSpaces.Replace(name))
	if name == "" {
		return false
	}
	if !strings.ContainsFunc(name, unicode.IsLetter) || words.isOpen(name) || words.groups[words.plain(name)] {
		return true
	}
	return words.severalIn(words.paired(name))
}

// isOpen reports whether a name says that nobody has been decided on: "social worker TBC".
func (w *ownerWords) isOpen(name string) bool {
	plain := w.plain(name)
	if w.open[plain] {
		return true
	}
	for phrase := range w.open {
		if len(phrase) > 2 && strings.Contains(" "+strings.ReplaceAll(plain, "-", " ")+" ", " "+phrase+" ") {
			return true
		}
	}
	return false
}

// paired makes one word of units with "and" in their names.
func (w *ownerWords) paired(name string) string {
	for _, pair := range w.pairs {
		if i := strings.Index(strings.ToLower(name), pair); i >= 0 && i+len(pair) <= len(name) {
			return name[:i] + strings.ReplaceAll(pair, " ", "_") + name[i+len(pair):]
		}
	}
	return name
}

// severalIn reports whether the parts of a name, put together, are a group or several. One of them that is somebody's
// name, or what says where a titled person works, makes it a person.
func (w *ownerWords) severalIn(name string) bool {
	if tokens := strings.Fields(name); len(tokens) > 2 && w.isWholeService(tokens) {
		return true
	}
	parts := betweenOwners.Split(name, -1)
	joins := betweenOwners.FindAllString(name, -1)
	count := map[ownerKind]int{}
	for _, part := range parts {
		if strings.TrimSpace(part) != "" {
			count[w.kind(part)]++
		}
	}
	joined := slices.ContainsFunc(joins, func(j string) bool { return joinsOwners.MatchString(j) })
	people := count[titled] + count[relative]
	switch {
	case count[somebody] > 0:
		return false
	case people == 0:
		return count[many] > 0
	case count[many] > 0:
		return joined || count[titled] == 0
	case people > 1:
		return joined || count[relative] > 0
	}
	return false
}

// What stands between two names, and what joins two owners rather than saying more of one.
var (
	betweenOwners = regexp.MustCompile(`(?i)\s*(?:[,;/&+\n()]|:\s|\s[-–—]\s|` +
		`\s(?:och|o|and|samt|eller|or|el|el\.|tillsammans med|together with|m\.fl)(?:\s|$))\s*`)
	joinsOwners = regexp.MustCompile(`(?i)[&+]|och|\so\s|and|samt|tillsammans|together|with|m\.fl`)
)

// kind gives what one part of a name stands for.
func (w *ownerWords) kind(part string) ownerKind {
	tokens := strings.Fields(part)
	if plain := w.plain(part); w.open[plain] || w.groups[plain] || w.short[plain] || w.beginsAsMany(tokens) {
		return many
	}
	head := tokens
	if i := slices.IndexFunc(tokens, func(t string) bool { return w.where[t] }); i > 0 {
		head = tokens[:i]
	}
	last := w.plain(tokens[len(tokens)-1])
	switch {
	case w.pluralOfTitles(head):
		return many
	case w.crew[last] && !w.isSurname(tokens) && (len(head) == len(tokens) || !w.isTitled(head)): // HV team
		return many
	case w.isTitle(last), w.isTitled(head):
		return titled
	case w.groups[w.plain(tokens[0])] && w.isService(head):
		return many
	case w.isKin(head):
		return relative
	case w.isService(head):
		return many
	}
	return somebody
}

// beginsAsMany reports whether words begin like "all teachers". Alla is a first name too.
func (w *ownerWords) beginsAsMany(tokens []string) bool {
	return w.many[w.plain(tokens[0])] &&
		(len(tokens) != 2 || !startsLikeAName(tokens[0]) || !w.unknown(tokens[1]) ||
			w.isTitled(tokens[1:]) || w.pluralOfTitles(tokens[1:]))
}

// isSurname reports whether the last of two words may be a surname after a first name.
func (w *ownerWords) isSurname(tokens []string) bool {
	return len(tokens) > 1 && w.unknown(tokens[0]) && !w.isTitled(tokens[:1]) && startsLikeAName(tokens[len(tokens)-1])
}

// plain gives a word or a phrase in small letters, without marks around it.
func (w *ownerWords) plain(text string) string {
	text = strings.ReplaceAll(text, "&", " and ")
	text = strings.Trim(strings.ToLower(text), " .,:;?!*\"'”’()[]-–—")
	return strings.Join(strings.Fields(text), " ")
}

func (w *ownerWords) isTitled(tokens []string) bool {
	return slices.ContainsFunc(tokens, func(t string) bool { return w.isTitle(w.plain(t)) })
}

const longEnding = 4 // letters: a shorter title is a whole word only

func (w *ownerWords) isTitle(word string) bool {
	return slices.ContainsFunc(w.titles, func(title string) bool {
		return word == title || word == title+"n" || word == title+"en" || word == title+"s" && !w.inEnglish(title) ||
			utf8.RuneCountInString(title) > longEnding && (strings.HasSuffix(word, title) ||
				strings.HasSuffix(word, title+"n") || strings.HasSuffix(word, title+"en"))
	})
}

// inEnglish reports whether a title is an English one: its plural, and no genitive, ends in s.
func (w *ownerWords) inEnglish(title string) bool {
	return slices.Contains(rules.ActionOwnerNotAPersonKinds["titles"].En, title)
}

// pluralOfTitles reports whether the first or the last word is a title in the plural: teachers, mentorerna.
func (w *ownerWords) pluralOfTitles(tokens []string) bool {
	if len(tokens) == 0 {
		return false
	}
	return w.isPlural(w.plain(tokens[0])) || w.isPlural(w.plain(tokens[len(tokens)-1]))
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

func (w *ownerWords) isKin(tokens []string) bool {
	return len(tokens) > 0 && slices.ContainsFunc(tokens, func(t string) bool { return w.kin[w.plain(t)] })
}

// isService reports whether words name a service, a team or a group.
func (w *ownerWords) isService(tokens []string) bool {
	if len(tokens) == 0 {
		return false
	}
	first, last := w.plain(tokens[0]), w.plain(tokens[len(tokens)-1])
	if whole := w.plain(strings.Join(tokens, " ")); w.groups[whole] || w.short[whole] {
		return true
	}
	if w.endsAsService(last) {
		return len(tokens) == 1 || slices.Contains(w.endings, last) || !w.isSurname(tokens)
	}
	beside := len(tokens) == 1 || slices.ContainsFunc(tokens[:len(tokens)-1], func(t string) bool {
		t = w.plain(t)
		return w.beside[t] || w.short[t] || w.groups[t]
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
func (w *ownerWords) unknown(token string) bool {
	word := w.plain(token)
	return startsLikeAName(token) && !w.groups[word] && !w.weak[word] && !w.beside[word] && !w.short[word] &&
		!w.endsAsService(word)
}

// isWholeService reports whether a name with "and" in it is that of one service: the Children and Families Team.
func (w *ownerWords) isWholeService(tokens []string) bool {
	unknown := func(t string) bool {
		word := w.plain(t)
		return !w.beside[word] && !w.groups[word] && word != "and" && word != "och"
	}
	last := w.plain(tokens[len(tokens)-1])
	return (w.endsAsService(last) || w.weak[last]) && !slices.ContainsFunc(tokens[:len(tokens)-1], unknown)
}

func (w *ownerWords) endsAsService(word string) bool {
	return slices.ContainsFunc(w.endings, func(e string) bool {
		return strings.HasSuffix(word, e) || strings.HasSuffix(word, e+"s")
	})
}

// startsLikeAName reports whether a word begins with a capital and goes on in small letters.
func startsLikeAName(word string) bool {
	runes := []rune(word)
	return len(runes) > 1 && unicode.IsUpper(runes[0]) && unicode.IsLower(runes[1])
}
