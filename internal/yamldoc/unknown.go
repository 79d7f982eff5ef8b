package yamldoc

import (
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// unknown reports a field that a group of the type t does not have. It gives the name of the field that may have been
// meant.
func (w *walk) unknown(group, key, value yamlread.Value, t *fields.Type) (meant string) {
	if key.Number() == w.goesOn && afterComma(group, key, value) {
		w.goesOn = value.Number() + 1 // told with the text
		return ""
	}
	known := t.Titles()
	if w.atRoot() {
		known = withHeader(t)
	}
	hint, meant := w.meant(group, key, value, t, known)
	w.reportNode(&rules.UnknownField, key, mabra.Arg{Name: "suggestion", Value: hint}, mabra.Arg{Name: "allowed", Value: known})
	w.scan(value, len(w.trail))
	return meant
}

// meant says how an unknown field is likely to be mended, and which field of its group was meant, if any.
func (w *walk) meant(group, key, value yamlread.Value, t *fields.Type, known mabra.Vocabulary) (hint any, name string) {
	phrase := rules.UnknownField.Phrase
	if mark := likeColon(key); mark != "" {
		return Filled(phrase("odd-colon"), "mark", mark), ""
	}
	if strings.HasPrefix(key.Text(), "/*") || strings.HasPrefix(key.Text(), "//") {
		return phrase("note"), afterNote(key.Text())
	}
	if afterComma(group, key, value) {
		if name = fieldWithoutColon(group, key, t); name != "" {
			return phrase("colon"), name
		}
		return phrase("comma"), ""
	}
	if w.searched++; w.searched > mostSearches {
		return "", ""
	}
	name = meantKey(withoutStrange(key.Text()), known)
	number := t.Number(name, 0)
	isList := number >= 0 && t.Fields[number].Type.Kind == fields.List && value.Kind() == yamlread.Sequence // one of one, or of several
	if elsewhere := w.elsewhere(key.Text()); elsewhere != nil && !isList {
		return elsewhere, ""
	}
	return Proposed(key.Text(), name).Value, name
}

// fieldWithoutColon gives the field of the type that words in braces without a value begin with, where they are no rest of
// a text with a comma in it: an equals sign or a colon stands right after the name, or they are the first in the braces.
func fieldWithoutColon(group, key yamlread.Value, t *fields.Type) string {
	text := key.Text()
	end := max(0, strings.IndexAny(text, " :="))
	if t.Number(text[:end], 0) < 0 { // nor has any an empty name
		return ""
	}
	if first := group.First().Number() == key.Number(); first || strings.ContainsAny(strings.TrimLeft(text[end:], " ")[:1], ":=") {
		return text[:end]
	}
	return ""
}

// afterNote gives the name, in quotation marks or not, that comes after a note within the same words: that of a field, maybe.
func afterNote(text string) string {
	return strings.Trim(text[1+strings.LastIndexAny(text, " /"):], `"`)
}

// mostGroups is how many groups a field may stand in, to be found in the wrong one: text or date belong nearly everywhere.
const mostGroups = 3

// elsewhere says where in a document of the kind a field belongs that is unknown where it stands; nil where that is nowhere,
// or in too many places.
func (w *walk) elsewhere(name string) any {
	if w.described == nil {
		return nil
	}
	groups := groupsOf(w.described)[name]
	switch {
	case len(groups) == 0 || len(groups) > mostGroups:
		return nil
	case groups[0] == "":
		return rules.UnknownField.Phrase("outermost")
	}
	phrase := "elsewhere"
	if len(groups) == 1 && strings.Contains(w.source.text(), "\n#"+groups[0]+":") {
		phrase = "behind-hash"
	}
	return Filled(rules.UnknownField.Phrase(phrase), "groups", strings.Join(groups, ", "))
}

// groupsOf gives, for the name of each field of a kind of document, the groups that have it, by their paths: "" is the
// document itself.
func groupsOf(t *fields.Type) map[string][]string {
	if known, ok := groupsOfKinds.Load(t); ok {
		return known.(map[string][]string)
	}
	found := map[string][]string{"apiVersion": {""}, "kind": {""}}
	gather(t, "", found)
	known, _ := groupsOfKinds.LoadOrStore(t, found)
	return known.(map[string][]string)
}

var groupsOfKinds sync.Map // *fields.Type → map[string][]string

// gather adds the fields of a type, which never holds itself.
func gather(t *fields.Type, path string, found map[string][]string) {
	for t.Elem != nil {
		t = t.Elem
	}
	for i := range t.Fields {
		f := &t.Fields[i]
		found[f.Name] = append(found[f.Name], path)
		gather(f.Type, strings.TrimPrefix(path+"."+f.Name, "."), found)
	}
}

// The most unknown fields of a document for which a near name is looked for: nobody mends more by hand.
const mostSearches = 1000

// withHeader gives the fields of a type of document, those of the header first.
func withHeader(t *fields.Type) mabra.Vocabulary {
	if known, ok := documents.Load(t); ok {
		return known.(mabra.Vocabulary)
	}
	all := append(mabra.Vocabulary{{Key: "apiVersion"}, {Key: "kind"}}, t.Titles()...)
	known, _ := documents.LoadOrStore(t, all)
	return known.(mabra.Vocabulary)
}

var documents sync.Map // *fields.Type → mabra.Vocabulary

// afterComma reports whether what looks like a field in braces is the rest of a plain text that had a comma in it: words
// without a value.
func afterComma(group, key, value yamlread.Value) bool {
	return group.Style() == yamlread.Flow && key.Kind() == yamlread.Scalar && key.Style() == yamlread.Plain &&
		value.Kind() == yamlread.Scalar && value.Tag() == yamlread.Null && value.Text() == ""
}
