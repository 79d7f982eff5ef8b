package markup

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"
	"text/template/parse"
)

// print writes a value where the page stands, escaped as it must be there.
func (r *run) print(n parse.Node, value reflect.Value) error {
	said := anyOf(openAll(value))
	switch r.at.state {
	case inText:
		if drawn, is := said.(template.HTML); is {
			r.out.WriteString(string(drawn))
			return nil
		}
		escapeHTML(r.out, text(said))
		return nil
	case inTitle:
		escapeHTML(r.out, text(said))
		return nil
	case inValue:
		return r.printValue(n, said)
	case inStyle:
		if sheet, is := said.(template.CSS); is {
			r.out.WriteString(string(sheet))
			return nil
		}
	case inStyleText:
		words := text(said)
		if _, sure := said.(template.URL); !sure && !r.at.begun && !harmless(words) {
			words = doubtful // a style may fetch what a text in it says
		}
		escapeStyle(r.out, words)
		r.at.begun = r.at.begun || words != ""
		return nil
	}
	return errorAt(n, "nothing of the kind may be filled in here")
}

// doubtful stands in the place of an address that might be a command: what html/template writes there.
const doubtful = "#ZgotmplZ"

// printValue writes a value into an attribute. What leads somewhere is either known to be an address or must not be obeyed.
func (r *run) printValue(n parse.Node, said any) error {
	if _, drawn := said.(template.HTML); drawn || r.at.kind == nothing || r.at.kind == link && r.at.begun {
		return errorAt(n, "nothing of the kind may be filled in here")
	}
	words := text(said)
	if r.at.kind == link {
		if _, sure := said.(template.URL); !sure && !harmless(words) {
			words = doubtful
		}
		words = address(words)
	}
	escapeHTML(r.out, words)
	r.at.begun = r.at.begun || words != ""
	return nil
}

// openAll gives what an interface or a pointer holds, if it is not a value that speaks for itself.
func openAll(value reflect.Value) reflect.Value {
	for value.Kind() == reflect.Interface || value.Kind() == reflect.Pointer && !speaks(value) {
		value = value.Elem()
	}
	return value
}

func speaks(value reflect.Value) bool {
	if !value.CanInterface() {
		return false
	}
	_, is := value.Interface().(fmt.Stringer)
	return is
}

// text gives a value as it is written.
func text(said any) string {
	switch v := said.(type) {
	case nil:
		return ""
	case string:
		return v
	case template.HTML:
		return string(v)
	case template.CSS:
		return string(v)
	case template.URL:
		return string(v)
	}
	return fmt.Sprint(said)
}

// harmless reports whether an address leads to a page, a letter or a place beside this one, and is no command.
func harmless(address string) bool {
	scheme, _, found := strings.Cut(address, ":")
	return !found || strings.Contains(scheme, "/") ||
		strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "mailto")
}
