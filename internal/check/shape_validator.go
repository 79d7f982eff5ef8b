//go:build !js

package check

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// failures gives what a group, given by a pointer, does not keep to, in the order of the format: the validator is asked.
func failures(group any) []failure {
	var invalid validator.ValidationErrors
	_ = errors.As(shapes().Struct(group), &invalid)
	var failed []failure
	for i := range invalid {
		failed = append(failed, failureOf(invalid[i]))
	}
	if inBothWays {
		holdAgainst(failed, plainFailures(group))
	}
	return failed
}

var inBothWays bool

// InBothWays has every group looked at by the validator and by the plain look of the browser's build, and panics where they
// do not say the same. It is for tests, before any other call.
func InBothWays() { inBothWays = true }

// holdAgainst panics where two ways of looking at a group do not say the same. The message says nothing of the values.
func holdAgainst(validator, plain []failure) {
	if !reflect.DeepEqual(validator, plain) {
		panic(fmt.Sprintf("check: the validator and the plain look differ: %s and %s", placesOf(validator), placesOf(plain)))
	}
}

func placesOf(failed []failure) string {
	var places []string
	for _, f := range failed {
		places = append(places, fmt.Sprintf("%s (demand %d)", f.inside, f.asked))
	}
	return "[" + strings.Join(places, ", ") + "]"
}

var shapes = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		return name
	})
	for tag, valid := range map[string]func(reflect.Value) bool{
		"known":    known,
		"localid":  func(v reflect.Value) bool { return hasLocalForm(v.String()) },
		"language": func(v reflect.Value) bool { return isLanguage(v.String()) },
	} {
		if err := v.RegisterValidation(tag, func(f validator.FieldLevel) bool { return valid(f.Field()) }); err != nil {
			panic(err) // the tag or the function is missing: a mistake in the lines above
		}
	}
	return v
})

// known reports whether a value is one of its type's closed vocabulary. What is left out is not unknown.
func known(v reflect.Value) bool {
	return v.String() == "" || fields.Of(v.Type()).Vocabulary.Has(v.String())
}

// failureOf gives a failure as the validator tells it.
func failureOf(told validator.FieldError) failure {
	f := failure{inside: pathOf(told.Namespace()), isText: told.Kind() == reflect.String}
	if f.isText {
		f.text = reflect.ValueOf(told.Value()).String()
	}
	switch told.ActualTag() {
	case "required":
		f.asked = fields.Required
	case "required_without":
		f.asked, f.other = fields.Instead, f.inside.Parent().Field(lowerFirst(told.Param()))
	case "known":
		f.asked, f.words = fields.InItsWords, fields.Of(told.Type()).Vocabulary
	case "language":
		f.asked = fields.Language
	case "localid":
		f.asked = fields.LocalID
	case "min":
		f.asked = fields.AtLeast
	default:
		f.asked = fields.AtMost
	}
	f.limit, _ = strconv.Atoi(told.Param()) // what is no number bounds nothing
	return f
}

// pathOf turns the validator's namespace, "Need.indicators[0]", into a path. The type's own name, which begins with a small letter
// where the type is not exported, is no part of it, nor are embedded structs, which have Go names.
func pathOf(namespace string) mabra.Path {
	var path mabra.Path
	_, inside, _ := strings.Cut(namespace, ".")
	for _, name := range strings.Split(inside, ".") {
		if name[0] < 'A' || name[0] > 'Z' {
			path = path.Field(name)
		}
	}
	return path
}

func lowerFirst(name string) string { return strings.ToLower(name[:1]) + name[1:] }
