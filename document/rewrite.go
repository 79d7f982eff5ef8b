package document

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/rewrite"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// Rewrite changes a text, in YAML or JSON, so that one of its documents says what another does, and leaves all else as it is: the
// other documents, comments, order, the way it is written, unknown fields and what could not be read. The document is told by its
// number, from 0, among those that ParseAll gives. What was written in after but could not be read keeps what stood there before.
//
// It gives the new text, and whether all comments are there. It gives nil where the text is one that cannot be changed in part, such
// as one with anchors, or one that would not say what the document does; that is written anew with Encode. It also gives nil where
// Encode gives an error: no document can hold what after says. The text is read by mabra.DefaultLimits.
func Rewrite(text []byte, number int, after Document) (rewritten []byte, whole bool) {
	read, mistakes := yamldoc.Read("", text, mabra.DefaultLimits(), kinds)
	before := known(read)
	if number < 0 || number >= len(before) {
		return nil, false
	}
	if _, err := after.Encode(mabra.JSON); err != nil {
		return nil, false // no document can hold it
	}
	after = clone(after)
	becomes := rewrite.Document{Value: after, Source: sourceOf(after)}
	rewritten, whole, ok := rewrite.Text(text, rewrite.Document(before[number]), becomes)
	if !ok {
		return nil, false
	}
	read, left := yamldoc.Read("", rewritten, mabra.DefaultLimits(), kinds)
	now := known(read)
	if len(now) != len(before) || left.Count(mabra.Error) > mistakes.Count(mabra.Error) {
		return nil, false
	}
	for i := range now {
		says := before[i].Value
		if i == number {
			says = after
		}
		if !rewrite.Same(now[i].Value, says) {
			return nil, false
		}
	}
	return rewritten, whole
}

// A readDocument is a document and what it was read from.
type readDocument rewrite.Document

// known gives the documents whose kind is known.
func known(read []yamldoc.Document) []readDocument {
	var known []readDocument
	for _, r := range read {
		if r.Value != nil {
			known = append(known, readDocument{r.Value, r.Source})
		}
	}
	return known
}

// clone gives a copy of a document that shares nothing with it that can be changed.
func clone(d Document) Document {
	own := reflect.New(reflect.TypeOf(d).Elem())
	own.Elem().Set(fields.Copy(reflect.ValueOf(d).Elem()))
	return own.Interface().(Document)
}

// sourceOf gives what a document was read from, or nil.
func sourceOf(d Document) *yamldoc.Source {
	v := reflect.ValueOf(d).Elem()
	text := fields.Of(v.Type()).TextIn(v)
	if text == nil {
		return nil
	}
	source, _ := text.Source().(*yamldoc.Source)
	return source
}
