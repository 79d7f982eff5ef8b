package yamldoc

import (
	"regexp"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// Version is the version of the document format that the library reads and writes.
const Version = "mabra/v1"

var minorVersion = regexp.MustCompile(`^mabra/v1\.[1-9][0-9]*$`)

// header reads apiVersion and kind, before anything else: what may stand in the document depends on them. It gives
// false when there is no point in reading on.
func (w *walk) header(root *yaml.Node, kinds []Kind) (Kind, bool) {
	if root.Kind != yaml.MappingNode || root.Anchor != "" || w.tagged(root) {
		if w.plain(root) {
			w.reportNode(&rules.WrongType, root,
				mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase("document")},
				mabra.Arg{Name: "found", Value: foundWord(root)}, mabra.Arg{Name: "hint", Value: ""})
		}
		return Kind{}, false
	}
	if !w.plain(root) {
		return Kind{}, false
	}
	versionOK := w.version(root)
	if !versionOK {
		return Kind{}, false
	}
	return w.kind(root, kinds)
}

func (w *walk) version(root *yaml.Node) bool {
	node := w.headerField(root, "apiVersion", rules.MissingField.Phrase("version"))
	switch {
	case node == nil:
		w.headerField(root, "kind", mabra.Text{}) // both may be missing: say so in one run
		return false
	case node.Value == Version:
		return true
	case minorVersion.MatchString(node.Value):
		w.source.newer = true
		w.unsupported(node, "newer")
		return true
	}
	w.foreign = true
	w.unsupported(node, "other")
	return false
}

// unsupported reports a version of the format that is not known, and what follows from it, as a phrase of the rule.
func (w *walk) unsupported(version *yaml.Node, effect string) {
	rule := &rules.UnsupportedVersion
	w.reportIn("apiVersion", rule, version, mabra.Arg{Name: "effect", Value: rule.Phrase(effect)})
}

func (w *walk) kind(root *yaml.Node, kinds []Kind) (Kind, bool) {
	node := w.headerField(root, "kind", mabra.Text{})
	if node == nil {
		return Kind{}, false
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		if node.Value == k.Name {
			return k, true
		}
		names[i] = k.Name
	}
	w.reportIn("kind", &rules.UnknownKind, node, Suggestion(node.Value, names), mabra.Arg{Name: "allowed", Value: names})
	return Kind{}, false
}

// reportIn reports something about a field of the header.
func (w *walk) reportIn(name string, rule *mabra.Rule, n *yaml.Node, args ...mabra.Arg) {
	w.trail.In(name)
	w.reportNode(rule, n, args...)
	w.trail.Out()
}

// headerField gives the node of a field of the header, or reports why there is none.
func (w *walk) headerField(root *yaml.Node, name string, hint mabra.Text) *yaml.Node {
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value != name {
			continue
		}
		value := root.Content[i+1]
		w.trail.In(name)
		defer w.trail.Out()
		switch {
		case value.Kind == yaml.AliasNode || value.Anchor != "" || w.tagged(value):
			w.plain(value)
			return nil
		case value.Kind != yaml.ScalarNode || value.Tag != "!!str":
			w.reportNode(&rules.WrongType, value,
				mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase("text")},
				mabra.Arg{Name: "found", Value: foundWord(value)}, mabra.Arg{Name: "hint", Value: ""})
			return nil
		}
		return value
	}
	w.report(&rules.MissingField, w.place(root.Line, root.Column),
		mabra.Arg{Name: "field", Value: name}, mabra.Arg{Name: "hint", Value: hint})
	return nil
}
