// Package check holds what is checked alike in every kind of document: its shape, its ids and references, its days and
// what its texts give away.
package check

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// shape checks what the validate tags of a group's Go type say: what is required, which values there are, how large a
// number may be. Groups that stand in it by themselves are checked with it; items of its lists are not. They are handed
// over one by one, by pointer, because the validator copies every struct that it comes to on its own.
func shape(group any, at func() mabra.Path, source *yamldoc.Source) mabra.Findings {
	var findings mabra.Findings
	for _, failed := range failures(group) {
		if Enough(findings) {
			break
		}
		finding := failed.finding(fields.Of(reflect.TypeOf(group).Elem()), at(), source)
		if source.Unread(finding.Path) || failed.other != "" && source.Unread(at().Join(failed.other)) {
			continue
		}
		findings = append(findings, finding)
	}
	return findings
}

// finding tells a failure in a group of the type, which stands at a path, in our own rules.
func (f failure) finding(group *fields.Type, at mabra.Path, source *yamldoc.Source) mabra.Finding {
	path := at.Join(f.inside)
	if f.asked == fields.LocalID {
		variant, args := f.noID(group.At(f.inside))
		rule := &rules.InvalidID
		return mabra.Finding{Path: path, Rule: rule, Variant: variant, Severity: source.Severity(rule), Args: args}
	}
	rule, args := f.told(group, source.Silent(path))
	return mabra.Finding{Path: path, Rule: rule, Severity: source.Severity(rule), Args: args}
}

// noID tells what is wrong with what stands in a field for an id.
func (f failure) noID(field *fields.Field) (variant string, args []mabra.Arg) {
	variant, args = yamldoc.InvalidID(f.text, "local")
	if variant == "form" && field != nil && field.Ref != nil {
		return "reference", []mabra.Arg{{Name: "lists", Value: strings.Join(field.Ref, ", ")}}
	}
	return variant, args
}

// told gives the rule that a failure breaks, and what there is to say about it. Silent: the text says nothing.
func (f failure) told(group *fields.Type, silent bool) (*mabra.Rule, []mabra.Arg) {
	arg := func(name string, value any) mabra.Arg { return mabra.Arg{Name: name, Value: value} }
	switch f.asked {
	case fields.Required:
		hint := any("")
		if f.isText && silent {
			hint = rules.MissingField.Phrase("silent")
		}
		return &rules.MissingField, []mabra.Arg{arg("field", group.Called(f.inside)), arg("hint", hint)}
	case fields.Instead:
		hint := yamldoc.FilledText(rules.MissingField.Phrase("instead"), "other", group.Called(f.other))
		return &rules.MissingField, []mabra.Arg{arg("field", group.Called(f.inside)), arg("hint", hint)}
	case fields.InItsWords:
		return &rules.UnknownValue, []mabra.Arg{yamldoc.Meant(f.text, f.words), arg("allowed", f.words)}
	case fields.Language:
		return &rules.InvalidLanguage, []mabra.Arg{yamldoc.Proposed(f.text, languageMeant(f.text))}
	}
	bound := "at-most"
	if f.asked == fields.AtLeast {
		bound = "at-least"
	}
	return &rules.OutOfRange, []mabra.Arg{arg("bound", rules.OutOfRange.Phrase(bound)), arg("limit", f.limit)}
}
