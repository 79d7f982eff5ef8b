// Package check holds what is checked alike in every kind of document: its shape, its ids and references, its days and
// what its texts give away.
package check

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// shape checks what the validate tags of a group's Go type say: what is required, which values there are, how large a
// number may be. Groups that stand in it by themselves are checked with it; items of its lists are not. They are handed
// to the validator one by one, by pointer, because it copies every struct that it comes to on its own.
func shape(group any, at func() mabra.Path, source *yamldoc.Source) mabra.Findings {
	var invalid validator.ValidationErrors
	if err := shapes().Struct(group); !errors.As(err, &invalid) {
		return nil
	}
	var findings mabra.Findings
	for _, failure := range invalid {
		if Enough(findings) {
			break
		}
		finding := shapeFinding(failure, fields.Of(reflect.TypeOf(group).Elem()), at(), source)
		if source.Unread(finding.Path) || source.Unread(instead(failure, finding.Path)) {
			continue
		}
		findings = append(findings, finding)
	}
	return findings
}

var shapes = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		return name
	})
	for tag, valid := range map[string]validator.Func{"known": known, "localid": localID, "language": language} {
		if err := v.RegisterValidation(tag, valid); err != nil {
			panic(err) // the tag or the function is missing: a mistake in the lines above
		}
	}
	return v
})

// known reports whether a value is one of its type's closed vocabulary. What is left out is not unknown.
func known(f validator.FieldLevel) bool {
	value := f.Field().String()
	return value == "" || fields.Of(f.Field().Type()).Vocabulary.Has(value)
}

const longestID = 64

// localID reports whether an id inside a document has the right form.
func localID(f validator.FieldLevel) bool { return hasLocalForm(f.Field().String()) }

func hasLocalForm(id string) bool {
	if strings.HasPrefix(id, "-") {
		return false
	}
	letters := 0
	for _, r := range id {
		letters++
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != 'å' && r != 'ä' && r != 'ö' {
			return false
		}
	}
	return letters <= longestID
}

// shapeFinding tells a failure of the validator in a group of the type, which stands at a path, in our own rules.
func shapeFinding(failure validator.FieldError, group *fields.Type, at mabra.Path, source *yamldoc.Source) mabra.Finding {
	inside := pathOf(failure.Namespace())
	path := at.Join(inside)
	finding := func(rule *mabra.Rule, args ...mabra.Arg) mabra.Finding {
		return mabra.Finding{Path: path, Rule: rule, Severity: source.Severity(rule), Args: args}
	}
	switch failure.ActualTag() {
	case "required":
		hint := any("")
		if failure.Kind() == reflect.String && source.Silent(path) {
			hint = rules.MissingField.Phrase("silent")
		}
		return finding(&rules.MissingField,
			mabra.Arg{Name: "field", Value: group.Called(inside)}, mabra.Arg{Name: "hint", Value: hint})
	case "required_without":
		return finding(&rules.MissingField, mabra.Arg{Name: "field", Value: group.Called(inside)}, mabra.Arg{
			Name: "hint", Value: yamldoc.FilledText(rules.MissingField.Phrase("instead"), "other",
				group.Called(inside.Parent().Field(lowerFirst(failure.Param())))),
		})
	case "known":
		vocabulary := fields.Of(failure.Type()).Vocabulary
		return finding(&rules.UnknownValue, yamldoc.Meant(reflect.ValueOf(failure.Value()).String(), vocabulary),
			mabra.Arg{Name: "allowed", Value: vocabulary})
	case "language":
		return finding(&rules.InvalidLanguage, yamldoc.Named(languageMeant(reflect.ValueOf(failure.Value()).String())))
	case "localid":
		return finding(&rules.InvalidID, mabra.Arg{Name: "expected", Value: rules.InvalidID.Phrase("local")})
	}
	limit, _ := strconv.Atoi(failure.Param())
	switch {
	case failure.ActualTag() == "min":
		return finding(&rules.OutOfRange,
			mabra.Arg{Name: "bound", Value: rules.OutOfRange.Phrase("at-least")}, mabra.Arg{Name: "limit", Value: limit})
	}
	return finding(&rules.OutOfRange,
		mabra.Arg{Name: "bound", Value: rules.OutOfRange.Phrase("at-most")}, mabra.Arg{Name: "limit", Value: limit})
}

// instead gives the path of the field that would have done instead of the missing one, or the missing one's own.
func instead(failure validator.FieldError, path mabra.Path) mabra.Path {
	if failure.ActualTag() != "required_without" {
		return path
	}
	return path.Parent().Field(lowerFirst(failure.Param()))
}

// pathOf turns the validator's namespace, "Need.indicators[0]", into a path. Embedded structs, which have Go names, are no part
// of it.
func pathOf(namespace string) mabra.Path {
	var path mabra.Path
	for _, name := range strings.Split(namespace, ".") {
		if name[0] < 'A' || name[0] > 'Z' {
			path = path.Field(name)
		}
	}
	return path
}

func lowerFirst(name string) string { return strings.ToLower(name[:1]) + name[1:] }
