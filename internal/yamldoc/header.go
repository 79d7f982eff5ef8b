package yamldoc

import (
	"regexp"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// Version is the version of the document format that the library reads and writes.
const Version = "mabra/v1"

var minorVersion = regexp.MustCompile(`^mabra/v1\.[1-9][0-9]*$`)

// header reads apiVersion and kind, before anything else: what may stand in the document depends on them. It gives
// false when there is no point in reading on.
func (w *walk) header(root yamlread.Value, kinds []Kind) (Kind, bool) {
	if root.Kind() != yamlread.Mapping || root.Is(yamlread.Anchored|yamlread.Tagged) {
		switch {
		case !w.plain(root) || len(w.findings) > 0 || w.laid(root): // told
		case w.cutOff:
			w.reportDivider(w.place(root.Place()))
		default:
			hint := mabra.Arg{Name: "hint", Value: ""}
			if mark := likeColon(root); mark != "" {
				hint.Value = Filled(rules.WrongType.Phrase("odd-colon"), "mark", mark)
			}
			w.reportNode(&rules.WrongType, root,
				mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase("document")},
				mabra.Arg{Name: "found", Value: foundWord(root)}, hint)
		}
		return Kind{}, false
	}
	if !w.plain(root) {
		return Kind{}, false
	}
	if !w.version(root, kinds) {
		return Kind{}, false
	}
	return w.kind(root, kinds)
}

func (w *walk) version(root yamlread.Value, kinds []Kind) bool {
	written := textOf(childOf(root, "apiVersion"))
	strange := written != Version && !minorVersion.MatchString(written)
	for key := range root.Pairs() {
		name := key.Text()
		strange = strange || name != "" && '0' <= name[0] && name[0] <= '9' // no field is called so
	}
	if strange && w.laid(root) {
		return false
	}
	if w.cutOff {
		w.reportDivider(w.place(root.Place()))
		return false
	}
	hint := rules.MissingField.Phrase("version")
	if w.source.lines > 0 {
		hint = rules.MissingField.Phrase("divider")
	}
	node := w.headerField(root, "apiVersion", hint)
	switch {
	case !node.There():
		w.headless = true
		w.headerField(root, "kind", kindHint(kinds)) // both may be missing: say so in one run
		return false
	case node.Text() == Version:
		return true
	case minorVersion.MatchString(node.Text()):
		w.source.newer = true
		w.unsupported(node, "newer")
		return true
	}
	w.foreign = true
	w.unsupported(node, "other")
	return false
}

// laid reports what stands before or after every line of a document that cannot be known for that.
func (w *walk) laid(root yamlread.Value) bool {
	text := w.source.asWas
	if text == "" {
		text = root.Document().Text()
	}
	m, ok := yamlread.Laid(text)
	if ok {
		newPuzzle(w, []byte(text), nil).tell(m)
	}
	return ok
}

// reportDivider reports that a line above seems to begin a document, where none begins.
func (w *walk) reportDivider(at mabra.Position) {
	w.headless = true
	w.report(&rules.MissingField, at, mabra.Arg{Name: "field", Value: "apiVersion"},
		mabra.Arg{Name: "hint", Value: rules.MissingField.Phrase("divider")})
}

// unsupported reports a version of the format that is not known, and what follows from it, as a phrase of the rule.
func (w *walk) unsupported(version yamlread.Value, effect string) {
	rule := &rules.UnsupportedVersion
	says := rule.Phrase(effect)
	strange, _ := Strange(version.Text()).(mabra.Text)
	says.Sv, says.En = strange.Sv+says.Sv, strange.En+says.En
	w.reportIn("apiVersion", rule, version, mabra.Arg{Name: "effect", Value: says})
}

func (w *walk) kind(root yamlread.Value, kinds []Kind) (Kind, bool) {
	node := w.headerField(root, "kind", kindHint(kinds))
	if !node.There() {
		return Kind{}, false
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		if node.Text() == k.Name {
			return k, true
		}
		names[i] = k.Name
	}
	rule := &rules.UnknownKind // a phrase that is called as a kind says where that one is read
	w.reportIn("kind", rule, node, Proposed(node.Text(), nearest(withoutStrange(node.Text()), names)),
		mabra.Arg{Name: "allowed", Value: names}, mabra.Arg{Name: "elsewhere", Value: rule.Phrase(node.Text())})
	return Kind{}, false
}

// kindHint says what to write where a document does not say its kind: the only one that is taken, or one of them.
func kindHint(kinds []Kind) mabra.Text {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.Name
	}
	phrase := "kind"
	if len(kinds) != 1 {
		phrase = "one-of-kinds"
	}
	return Filled(rules.MissingField.Phrase(phrase), "kinds", strings.Join(names, ", "))
}

// reportIn reports something about a field of the header.
func (w *walk) reportIn(name string, rule *mabra.Rule, n yamlread.Value, args ...mabra.Arg) {
	w.trail.In(name)
	w.reportNode(rule, n, args...)
	w.trail.Out()
}

// headerField gives the node of a field of the header, or reports why there is none.
func (w *walk) headerField(root yamlread.Value, name string, hint mabra.Text) yamlread.Value {
	for key, value := range root.Pairs() {
		if key.Text() != name {
			continue
		}
		w.trail.In(name)
		defer w.trail.Out()
		switch {
		case value.Kind() == yamlread.Alias || value.Is(yamlread.Anchored|yamlread.Tagged):
			w.plain(value)
			return yamlread.Value{}
		case value.Kind() != yamlread.Scalar || value.Tag() != yamlread.Str:
			w.reportNode(&rules.WrongType, value,
				mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase("text")},
				mabra.Arg{Name: "found", Value: foundWord(value)}, mabra.Arg{Name: "hint", Value: ""})
			return yamlread.Value{}
		}
		return value
	}
	field := mabra.Arg{Name: "field", Value: name}
	for key := range root.Pairs() {
		if nearest(key.Text(), []string{name}) != "" {
			how := Strange(key.Text())
			if how == "" {
				how = rules.MissingField.Phrase("misspelt")
			}
			w.reportNode(&rules.MissingField, key, field, mabra.Arg{Name: "hint", Value: how})
			return yamlread.Value{}
		}
	}
	w.report(&rules.MissingField, w.place(root.Place()), field, mabra.Arg{Name: "hint", Value: hint})
	return yamlread.Value{}
}

// isLaid reports whether something stands before or after every line of a text.
func isLaid(text []byte) bool {
	_, ok := yamlread.Laid(string(text))
	return ok
}
