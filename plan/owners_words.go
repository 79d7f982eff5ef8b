package plan

import (
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/endings"
	"github.com/mabra-hjulet/mabra/rules"
)

// ownerWords are the words that tell who is meant, in one language or in both.
type ownerWords struct {
	groups, short, weak, beside, many, open, kin, where, house, crew map[string]bool

	openWithin [256][]string   // those of open that may stand in a longer name, by their first byte
	endings    map[string]bool // of words for services
	services   *endings.List   // the same
	titles     map[string]bool // in all forms
	longTitles *endings.List   // titles that words may end in
	pairs      []string
	plural     []string
}

// ownersIn gives the words in a language; in all, where it is one that has none.
func ownersIn(language mabra.Language) *ownerWords {
	if words := ownerLists()[language.Base()]; words != nil {
		return words
	}
	return ownerLists()[""]
}

var ownerLists = sync.OnceValue(func() map[mabra.Language]*ownerWords {
	return map[mabra.Language]*ownerWords{
		mabra.Swedish: newOwnerWords(func(w mabra.Words) []string { return w.Sv }),
		mabra.English: newOwnerWords(func(w mabra.Words) []string { return w.En }),
		"":            newOwnerWords(both),
	}
})

func both(w mabra.Words) []string { return slices.Concat(w.Sv, w.En) }

// newOwnerWords gets the words ready to be looked up. In gives those of a list that a document of the language is held to.
func newOwnerWords(in func(mabra.Words) []string) *ownerWords {
	set := func(words []string) map[string]bool {
		in := make(map[string]bool, len(words))
		for _, w := range words {
			in[w] = true
		}
		return in
	}
	kinds := rules.ActionOwnerNotAPersonKinds
	w := &ownerWords{
		groups: set(both(rules.ActionOwnerNotAPerson.Words)),
		short:  set(both(kinds["short"])), open: set(both(kinds["open"])), kin: set(both(kinds["kin"])),
		house: set(both(kinds["house"])),
		weak:  set(in(kinds["weak"])), beside: set(in(kinds["beside"])), many: set(in(kinds["many"])),
		where: set(in(kinds["where"])), crew: set(in(kinds["crew"])),
		endings: set(in(kinds["endings"])), services: endings.Of(in(kinds["endings"])...),
		pairs: both(kinds["pairs"]), plural: in(kinds["plural"]),
	}
	for _, phrase := range both(kinds["open"]) {
		if len(phrase) > 2 {
			w.openWithin[phrase[0]] = append(w.openWithin[phrase[0]], phrase)
		}
	}
	w.addTitles(in(kinds["titles"]), set(kinds["titles"].En))
	return w
}

const longEnding = 4 // letters: a shorter title is a whole word only

// addTitles takes up titles in all their forms. Of English ones the plural, and no genitive, ends in s.
func (w *ownerWords) addTitles(titles []string, english map[string]bool) {
	w.titles = map[string]bool{}
	var long []string
	for _, title := range titles {
		forms := []string{title, title + "n", title + "en"}
		if utf8.RuneCountInString(title) > longEnding {
			long = append(long, title)
		}
		if !english[title] {
			forms = append(forms, title+"s")
		}
		for _, form := range forms {
			w.titles[form] = true
		}
	}
	w.longTitles = endings.Of(long...)
}
