package fields

import (
	_ "embed" // the titles
	"reflect"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

// titles holds a line for every field: plan.Action.due, what the schemas call it in Swedish and in English. It is made
// from the schemas, so that what a finding says and what a form shows are the same words.
//
//go:embed titles_gen.txt
var titles string

// Title gives what the schemas call a field. A field that they do not name is called by its key.
func (f *Field) Title() mabra.Text {
	if title, named := titled()[f.Key()]; named {
		return title
	}
	return mabra.Text{Sv: f.Name, En: f.Name}
}

// Key tells the field from all others: plan.Action.due.
func (f *Field) Key() string { return titleKey(f.within, f.Name) }

// titled is the titles by their keys, read when the first is asked for.
var titled = sync.OnceValue(func() map[string]mabra.Text {
	all := map[string]mabra.Text{}
	for line := range strings.Lines(titles) {
		key, words, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		sv, en, _ := strings.Cut(words, "\t")
		all[key] = mabra.Text{Sv: sv, En: en}
	}
	return all
})

// Titles lists the fields of an Object by their keys, with their titles as labels, in order. It is not to be changed.
func (t *Type) Titles() mabra.Vocabulary {
	if known, ok := listed.Load(t); ok {
		return known.(mabra.Vocabulary)
	}
	fields := make(mabra.Vocabulary, len(t.Fields))
	for i := range t.Fields {
		title := t.Fields[i].Title().Map(uncapped)
		fields[i] = mabra.Term{Key: t.Fields[i].Name, Label: title}
	}
	listed.Store(t, fields)
	return fields
}

var listed sync.Map // *Type → mabra.Vocabulary

// Said gives the field as it is named inside a sentence for whoever sees no keys.
func (f *Field) Said() mabra.Text { return f.Title().Map(uncapped) }

// Called gives a field as it is named inside a sentence: "övergripande ansvar (overall)". Where the title says no more than
// the key does, the key is enough.
func (f *Field) Called() mabra.Text {
	return f.Title().Map(func(title string) string {
		if sameWords(title, f.Name) {
			return f.Name
		}
		return uncapped(title) + " (" + f.Name + ")"
	})
}

// Called gives the field at a path inside a document of the type, as it is named inside a sentence. What is no field of the
// type is called by the last name in the path.
func (t *Type) Called(path mabra.Path) mabra.Text {
	if field := t.At(path); field != nil {
		return field.Called()
	}
	name := ""
	for _, step := range path.Steps() {
		if !isNumber(step) {
			name = step
		}
	}
	return mabra.Text{Sv: name, En: name}
}

// At gives the field at a path inside a value of the type, or in which the item at the path stands; nil where there is none.
func (t *Type) At(path mabra.Path) *Field {
	var field *Field
	for _, step := range path.Steps() {
		if isNumber(step) {
			continue // an item of the list before it
		}
		for t != nil && t.Elem != nil {
			t = t.Elem
		}
		field = nil
		if t != nil {
			field, t = t.Named(step), nil
		}
		if field != nil {
			t = field.Type
		}
	}
	return field
}

func isNumber(step string) bool { return step[0] >= '0' && step[0] <= '9' }

// titleKey names a field among the titles.
func titleKey(within reflect.Type, name string) string { return within.String() + "." + name }

// uncapped writes the first letter small, where it does not begin a word in capitals.
func uncapped(title string) string {
	first, size := utf8.DecodeRuneInString(title)
	second, _ := utf8.DecodeRuneInString(title[size:])
	if unicode.IsUpper(second) {
		return title
	}
	return string(unicode.ToLower(first)) + title[size:]
}

// sameWords reports whether a title has the same letters as a key, which is written without spaces.
func sameWords(title, key string) bool {
	plain := strings.NewReplacer(" ", "", "-", "").Replace
	return strings.EqualFold(plain(title), plain(key))
}
