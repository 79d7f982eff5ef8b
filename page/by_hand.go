package page

import (
	"reflect"
	"regexp"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// inBrackets is how a text for those who write documents names a field or a word of a document: (responsible),
// (funding.source), (status: dropped).
var inBrackets = regexp.MustCompile(` \(([a-z][A-Za-z-]*)(?:[.:] ?[a-z][A-Za-z-]*)*\)`)

// byID is how a text says that something is named by its id in a list: (its id under needs).
var byID = regexp.MustCompile(` \((?:its id under|id:t under) [a-z, ]+\)`)

// ByHand gives a text of a rule for somebody who sees a page and no document: without the names of fields that stand in brackets. Other
// words in brackets stay.
func ByHand(text string, lang mabra.Language) string {
	names := inDocuments()[lang]
	return inBrackets.ReplaceAllStringFunc(byID.ReplaceAllString(text, ""), func(found string) string {
		if names[inBrackets.FindStringSubmatch(found)[1]] {
			return ""
		}
		return found
	})
}

// byHand gives a text of a rule in the language of the page.
func (l *leaf) byHand(text string) string { return ByHand(text, l.Lang) }

// inDocuments are the names of all fields of plans and models, at any depth, and the words that stand in them, but for those that are
// the reader's own.
var inDocuments = sync.OnceValue(func() map[mabra.Language]map[string]bool {
	all := map[mabra.Language]map[string]bool{}
	for _, lang := range mabra.Languages() {
		all[lang] = map[string]bool{}
		for _, document := range []any{plan.Plan{}, plan.PracticeModel{}, wheel.Model{}} {
			gatherWritten(fields.Of(reflect.TypeOf(document)), lang, all[lang])
		}
	}
	return all
})

func gatherWritten(t *fields.Type, lang mabra.Language, names map[string]bool) {
	for t.Elem != nil {
		t = t.Elem
	}
	for _, term := range t.Vocabulary {
		if label := mabra.Text(term.Label).In(lang); label != term.Key {
			names[term.Key] = true
		}
	}
	for i := range t.Fields {
		names[t.Fields[i].Name] = true
		gatherWritten(t.Fields[i].Type, lang, names)
	}
}
