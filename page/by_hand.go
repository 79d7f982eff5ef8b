package page

import (
	"reflect"
	"regexp"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// inBrackets is how a text for those who write documents names a field or a word of a document: (responsible),
// (funding.source), (status: dropped).
var inBrackets = regexp.MustCompile(` \(([a-z][A-Za-z-]*)(?:[.:] ?[a-z][A-Za-z-]*)*\)`)

// byHand gives a text of a rule for somebody who sees a page and no document. Other words in brackets stay.
func (l *leaf) byHand(text string) string {
	return inBrackets.ReplaceAllStringFunc(text, func(found string) string {
		if l.inDocuments()[inBrackets.FindStringSubmatch(found)[1]] {
			return ""
		}
		return found
	})
}

// inDocuments are the names of all fields of plans and practice models, at any depth, and the words that stand in them, but for
// those that are the reader's own.
func (l *leaf) inDocuments() map[string]bool {
	if l.written == nil {
		l.written = map[string]bool{}
		l.gatherWritten(fields.Of(reflect.TypeFor[plan.Plan]()))
		l.gatherWritten(fields.Of(reflect.TypeFor[plan.PracticeModel]()))
	}
	return l.written
}

func (l *leaf) gatherWritten(t *fields.Type) {
	for t.Elem != nil {
		t = t.Elem
	}
	for _, term := range t.Vocabulary {
		if label := mabra.Text(term.Label).In(l.Lang); label != term.Key {
			l.written[term.Key] = true
		}
	}
	for i := range t.Fields {
		l.written[t.Fields[i].Name] = true
		l.gatherWritten(t.Fields[i].Type)
	}
}
