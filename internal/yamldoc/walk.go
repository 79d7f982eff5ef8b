package yamldoc

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A walk reads one tree of nodes into a Go value and collects what is wrong with its form. It goes on after a mistake:
// what could not be read stays zero and is remembered, so that nothing calls it missing later.
type walk struct {
	source    *Source
	described *fields.Type // the kind of document, once it is known
	limits    mabra.Limits
	findings  mabra.Findings
	trail     fields.Trail
	nodes     int
	searched  int  // how many unknown fields a near name has been looked for
	full      bool // the limit on nodes is reached and reported
	goesOn    int  // the node that goes on, after a comma, with a text that stands where a list belongs
	headless  bool // nothing says that a document begins: it may be the rest of the one before
	cutOff    bool // it comes after another document, and no line of it says that one begins
	foreign   bool // another major version: nothing in it may be judged
	lost      bool // letters have become other characters, which has been told
	inPart    bool // what is read is a part of a document, and has no header
}

func (w *walk) place(line, column int) mabra.Position {
	return mabra.Position{Line: line + w.source.lines, Column: column}
}

// add adds a finding about what is being read: its place in the text, and what it says, are given.
func (w *walk) add(f mabra.Finding) {
	f.File, f.Path = w.source.file, w.trail.Path()
	f.Severity = w.source.Severity(f.Rule)
	if len(w.findings) < MostFindings {
		w.findings = append(w.findings, f)
		return
	}
	if !w.full {
		w.full = true // nothing more is read
		w.findings = append(w.findings, mabra.Finding{
			File: f.File, Position: f.Position, End: f.End, Bytes: f.Bytes, Path: f.Path,
			Rule: &rules.TooLarge, Severity: mabra.Error, Args: TooManyFindings(),
		})
	}
}

// report reports something about a place.
func (w *walk) report(rule *mabra.Rule, at mabra.Position, args ...mabra.Arg) {
	w.add(mabra.Finding{Rule: rule, Position: at, Args: args})
}

// reportNode reports something about a node, from its beginning to its end.
func (w *walk) reportNode(rule *mabra.Rule, n yamlread.Value, args ...mabra.Arg) {
	p := w.source.span(n)
	w.add(mabra.Finding{Rule: rule, Position: p.start, End: p.end, Bytes: p.bytes, Args: args})
}

// reportMark reports the mark that stands where a node begins.
func (w *walk) reportMark(rule *mabra.Rule, n yamlread.Value, args ...mabra.Arg) {
	w.report(rule, w.source.span(n).start, args...)
}

// reportAlias reports what stands in for a value, called as a phrase of the rule is.
func (w *walk) reportAlias(n yamlread.Value, what string) {
	rule := &rules.AliasNotAllowed
	w.reportNode(rule, n, mabra.Arg{Name: "what", Value: rule.Phrase(what)})
}

// unread remembers that the value at the current path could not be read.
func (w *walk) unread() {
	if w.source.unread == nil {
		w.source.unread = map[mabra.Path]bool{}
	}
	w.source.unread[w.trail.Path()] = true
}

// unreadPart remembers that not all of the value at the current path could be read.
func (w *walk) unreadPart() {
	w.unread()
	if w.source.partly == nil {
		w.source.partly = map[mabra.Path]bool{}
	}
	w.source.partly[w.trail.Path()] = true
}

// plain counts the node and reports whether it can be read as it stands: within the limits, no alias, no tag.
func (w *walk) plain(n yamlread.Value) bool {
	w.nodes++
	switch {
	case w.nodes <= w.limits.Nodes && n.Simple():
		return true // as nearly all
	case w.nodes > w.limits.Nodes:
		if !w.full {
			w.reportNode(&rules.TooLarge, n, tooLarge("document", w.limits.Nodes, "values")...)
			w.full = true
		}
		return false
	case n.Kind() == yamlread.Alias:
		w.reportAlias(n, "alias")
		return false
	case n.Is(yamlread.Anchored):
		w.reportMark(&rules.AliasNotAllowed, n, mabra.Arg{Name: "what", Value: rules.AliasNotAllowed.Phrase("anchor")})
		return false
	case n.Is(yamlread.Tagged):
		w.reportMark(&rules.TagNotAllowed, n)
		return false
	case n.Count()/2 > w.limits.Keys && n.Kind() == yamlread.Mapping:
		w.reportNode(&rules.TooLarge, n, tooLarge("group", w.limits.Keys, "fields")...)
		return false
	}
	return true
}

// value reads the node n into a spot for a value of the type t.
func (w *walk) value(n yamlread.Value, t *fields.Type, at fields.Spot) {
	if !w.plain(n) {
		w.unread()
		return
	}
	switch t.Kind {
	case fields.Optional:
		w.nodes-- // the same node again
		w.value(n, t.Elem, at.Fill(t))
	case fields.Object:
		if n.Kind() != yamlread.Mapping {
			w.wrongType(n, t)
			return
		}
		w.object(n, t, at)
	case fields.List:
		if n.Kind() != yamlread.Sequence {
			w.wrongType(n, t)
			return
		}
		w.list(n, t, at)
	default:
		if n.Kind() != yamlread.Scalar || !w.scalar(n, t, at) {
			w.wrongType(n, t)
		}
	}
}

func (w *walk) list(n yamlread.Value, t *fields.Type, at fields.Spot) {
	length := min(n.Count(), w.limits.Nodes-w.nodes+1) // with one more, the limit is reached
	at.Lengthen(t, length)
	item := n.First()
	for i := 0; i < length && !w.full; i++ {
		w.trail.At(i)
		w.value(item, t.Elem, at.Item(t, i))
		w.trail.Out()
		item = n.Further(item)
	}
	if t.Elem.Kind == fields.Text && t.Elem.Vocabulary == nil && !w.full {
		w.askOfCommas(n)
	}
}

// object reads the fields of n into the struct at a spot.
func (w *walk) object(n yamlread.Value, t *fields.Type, at fields.Spot) {
	var read uint64 // bit i: field i of the type has been read
	number := -1    // of the field read last
	var others *duplicates
	var meant []string // known fields that unknown ones look like
	for key := n.First(); key.There() && !w.full; key = n.Further(key.Next()) {
		value := key.Next()
		if !w.word(key) {
			if key.Tag() == yamlread.Merge || key.Kind() == yamlread.Alias {
				w.unreadPart() // nobody can tell which fields it would have brought
			}
			w.scan(value, len(w.trail))
			continue
		}
		if number = t.Number(key.Text(), number+1); number < 0 {
			if !w.name(key) {
				w.scan(value, len(w.trail))
				continue
			}
			others = orNew(others)
			if others.add(key) {
				if name := w.other(n, key, value, t, at); name != "" {
					meant = append(meant, name)
				}
			} else if w.atRoot() && others.begins(key) {
				w.leaves(n, key, t, read) // it is read once it stands apart
				break
			}
			continue
		}
		bit := uint64(1) << number
		if read&bit != 0 {
			others = orNew(others)
			others.again(key)
			w.scan(value, len(w.trail))
			continue
		}
		read |= bit
		f := &t.Fields[number]
		w.trail.In(f.Name)
		if f.Word && value.Kind() == yamlread.Scalar && value.Text() == "" && value.Tag() == yamlread.Str {
			w.emptyWord(value, f)
		} else {
			w.value(value, f.Type, f.At(at))
		}
		w.trail.Out()
	}
	for _, name := range meant {
		w.unreadField(name, t, read)
	}
	w.reportDuplicates(n, others)
}

// leaves notes that the fields of a group from a key on, but for those read before, could not be read.
func (w *walk) leaves(n, key yamlread.Value, t *fields.Type, read uint64) {
	for ; key.There(); key = n.Further(key.Next()) {
		w.unreadField(key.Text(), t, read)
	}
}

// unreadField notes that a field of the type, unless it was read before, could not be read.
func (w *walk) unreadField(name string, t *fields.Type, read uint64) {
	if number := t.Number(name, 0); number >= 0 && read&(1<<number) == 0 {
		w.trail.In(name)
		w.unread()
		w.trail.Out()
	}
}

// emptyWord reports an empty text where an id, a language or a word of a vocabulary belongs: what is not known is left
// out.
func (w *walk) emptyWord(n yamlread.Value, f *fields.Field) {
	if w.plain(n) {
		switch {
		case len(f.Type.Vocabulary) > 0:
			w.reportNode(&rules.UnknownValue, n, Named(""), mabra.Arg{Name: "allowed", Value: f.Type.Vocabulary})
		case slices.Contains(f.Validate, "language"):
			w.reportNode(&rules.InvalidLanguage, n, Named(""))
		default:
			w.invalidID(n, "local")
		}
	}
	w.unread()
}

// other reads a field that the type does not have: the header's, one of the municipality's own, or a mistake. For a
// mistake it gives the name of the field that may have been meant.
func (w *walk) other(group, key, value yamlread.Value, t *fields.Type, at fields.Spot) (meant string) {
	switch {
	case w.atRoot() && (key.Text() == "apiVersion" || key.Text() == "kind"):
		w.nodes++
	case w.atRoot() && key.Text() == schemaField:
		var named string // for the editor: it belongs to the file, as a comment does, and not to the document
		w.trail.In(schemaField)
		w.value(value, fields.Of(reflect.TypeFor[string]()), fields.SpotOf(reflect.ValueOf(&named)))
		w.trail.Out()
	case strings.HasPrefix(key.Text(), "x-") && t.Extra != nil:
		extra := t.ExtraIn(at.Value(t))
		*extra = append(*extra, mabra.Field{Name: key.Text(), Value: w.any(value, len(w.trail))})
	default:
		return w.unknown(group, key, value, t)
	}
	return ""
}

// atRoot reports whether the outermost group of a document is being read.
func (w *walk) atRoot() bool { return len(w.trail) == 0 && !w.inPart }

// schemaField is where a document may name the schema that an editor helps by. It is taken and not kept.
const schemaField = "$schema"
