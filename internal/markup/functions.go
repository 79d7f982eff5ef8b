package markup

import (
	"reflect"
	"text/template/parse"
)

// known are the functions that a template may call; what parses it asks for their names alone.
var known = map[string]any{"and": 0, "or": 0, "not": 0, "eq": 0, "ge": 0, "index": 0, "pair": 0}

// A Two is what a piece of a template is about, where that is two things: pair makes it.
type Two struct{ First, Second any }

// function gives what a function gives of its arguments. And and or look at no more of them than they must.
func (r *run) function(n *parse.IdentifierNode, args []parse.Node, dot reflect.Value) (reflect.Value, error) {
	given := make([]reflect.Value, len(args))
	for i, arg := range args {
		value, err := r.value(arg, nil, dot)
		if err != nil {
			return value, err
		}
		given[i] = value
		if decides(n.Ident, value, i == len(args)-1) {
			return value, nil
		}
	}
	switch {
	case n.Ident == "not" && len(given) == 1:
		return reflect.ValueOf(!holds(given[0])), nil
	case n.Ident == "pair" && len(given) == 2:
		return reflect.ValueOf(Two{anyOf(given[0]), anyOf(given[1])}), nil
	case n.Ident == "index" && len(given) == 2:
		return item(n, open(given[0]), open(given[1]))
	case n.Ident == "ge" && len(given) == 2:
		a, b := open(given[0]), open(given[1])
		if a.CanFloat() && b.CanFloat() {
			return reflect.ValueOf(a.Float() >= b.Float()), nil
		}
	case n.Ident == "eq" && len(given) > 1:
		return oneOf(n, open(given[0]), given[1:])
	}
	return reflect.Value{}, errorAt(n, "not with such arguments")
}

// decides reports whether a value is what an and or an or gives, without a look at the next.
func decides(function string, value reflect.Value, last bool) bool {
	switch function {
	case "and":
		return last || !holds(value)
	case "or":
		return last || holds(value)
	}
	return false
}

func anyOf(value reflect.Value) any {
	if !value.IsValid() {
		return nil
	}
	return value.Interface()
}

// item gives an item of a list.
func item(n parse.Node, list, at reflect.Value) (reflect.Value, error) {
	if list.Kind() != reflect.Slice && list.Kind() != reflect.Array || !at.CanInt() || at.Int() < 0 || int(at.Int()) >= list.Len() {
		return list, errorAt(n, "no such item")
	}
	return list.Index(int(at.Int())), nil
}

// oneOf reports whether a text is one of several.
func oneOf(n parse.Node, text reflect.Value, words []reflect.Value) (reflect.Value, error) {
	found := false
	for _, word := range words {
		word = open(word)
		if text.Kind() != reflect.String || word.Kind() != reflect.String {
			return text, errorAt(n, "texts only")
		}
		found = found || text.String() == word.String()
	}
	return reflect.ValueOf(found), nil
}
