package markup

import (
	"reflect"
	"strings"
	"text/template/parse"
)

// pipe gives the value of a pipeline, and names it where the pipeline does.
func (r *run) pipe(p *parse.PipeNode, dot reflect.Value) (reflect.Value, error) {
	value, err := r.pipeOf(p, dot)
	if err == nil && p != nil {
		for _, decl := range p.Decl {
			r.names = append(r.names, variable{decl.Ident[0], value})
		}
	}
	return value, err
}

// pipeOf gives the value of a pipeline. Nothing is handed on from one command to another, and no name gets another value.
func (r *run) pipeOf(p *parse.PipeNode, dot reflect.Value) (reflect.Value, error) {
	if p == nil {
		return reflect.Value{}, nil
	}
	if len(p.Cmds) != 1 || p.IsAssign {
		return reflect.Value{}, errorAt(p, "not known here")
	}
	args := p.Cmds[0].Args
	return r.value(args[0], args[1:], dot)
}

// value gives what a word stands for, called with arguments where there are any.
func (r *run) value(word parse.Node, args []parse.Node, dot reflect.Value) (reflect.Value, error) {
	switch n := word.(type) {
	case *parse.FieldNode:
		return r.chain(n, dot, n.Ident, args, dot)
	case *parse.VariableNode:
		for i := len(r.names) - 1; i >= 0; i-- {
			if r.names[i].name == n.Ident[0] {
				return r.chain(n, r.names[i].value, n.Ident[1:], args, dot)
			}
		}
	case *parse.ChainNode:
		begin, err := r.value(n.Node, nil, dot)
		if err != nil {
			return begin, err
		}
		return r.chain(n, begin, n.Field, args, dot)
	case *parse.IdentifierNode:
		return r.function(n, args, dot)
	}
	if len(args) > 0 {
		return reflect.Value{}, errorAt(word, "cannot be called")
	}
	switch n := word.(type) {
	case *parse.DotNode:
		return dot, nil
	case *parse.PipeNode:
		return r.pipe(n, dot)
	case *parse.BoolNode:
		return reflect.ValueOf(n.True), nil
	case *parse.StringNode:
		return reflect.ValueOf(n.Text), nil
	case *parse.NumberNode:
		if n.IsInt && !strings.Contains(n.Text, ".") {
			return reflect.ValueOf(int(n.Int64)), nil
		}
		return reflect.ValueOf(n.Float64), nil
	}
	return reflect.Value{}, errorAt(word, "not known here")
}

// chain follows names from a value on. The last may be a method that takes the arguments.
func (r *run) chain(n parse.Node, from reflect.Value, names []string, args []parse.Node, dot reflect.Value) (reflect.Value, error) {
	if len(names) == 0 && len(args) > 0 {
		return from, errorAt(n, "cannot be called")
	}
	for i, name := range names {
		var given []reflect.Value
		if i == len(names)-1 && len(args) > 0 {
			given = make([]reflect.Value, len(args))
			for j, arg := range args {
				value, err := r.value(arg, nil, dot)
				if err != nil {
					return value, err
				}
				given[j] = value
			}
		}
		next, err := r.of.member(n, from, name, given)
		if err != nil {
			return next, err
		}
		from = next
	}
	return from, nil
}

// A memberOf is a name that a type is asked for.
type memberOf struct {
	of   reflect.Type
	name string
}

// A had is how a member is had from a value: a field, or a method.
type had struct {
	field  []int
	method reflect.Value
}

// member gives a field of a value, or what a method of it gives.
func (t *Template) member(n parse.Node, from reflect.Value, name string, args []reflect.Value) (reflect.Value, error) {
	if from.Kind() == reflect.Interface {
		from = from.Elem()
	}
	if !from.IsValid() {
		return from, errorAt(n, "%s of nothing", name)
	}
	key := memberOf{from.Type(), name}
	found, seen := t.members.Load(key)
	if !seen {
		found, _ = t.members.LoadOrStore(key, t.find(key))
	}
	how := found.(had)
	if how.method.IsValid() {
		return call(n, how.method, from, args)
	}
	if how.field == nil || len(args) > 0 {
		return from, errorAt(n, "%s has no member %s", from.Type(), name)
	}
	if from.Kind() == reflect.Pointer {
		from = from.Elem()
	}
	if !from.IsValid() {
		return from, errorAt(n, "%s of nothing", name)
	}
	field, err := from.FieldByIndexErr(how.field)
	if err != nil {
		return field, errorAt(n, "%s of nothing", name)
	}
	return field, nil
}

// find finds how a member is had.
func (t *Template) find(m memberOf) had {
	for _, method := range t.methods[m.name] {
		of := method.Type().In(0)
		if of == m.of || of == reflect.PointerTo(m.of) || m.of.Kind() == reflect.Pointer && of == m.of.Elem() {
			return had{method: method}
		}
	}
	of := m.of
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if of.Kind() != reflect.Struct {
		return had{}
	}
	if field, found := of.FieldByName(m.name); found && field.IsExported() {
		return had{field: field.Index}
	}
	return had{}
}

// call calls a method of a value.
func call(n parse.Node, method, of reflect.Value, args []reflect.Value) (reflect.Value, error) {
	t := method.Type()
	if all := 1 + len(args); all < t.NumIn()-1 || all != t.NumIn() && !t.IsVariadic() {
		return of, errorAt(n, "takes another number of arguments")
	}
	in := make([]reflect.Value, 0, 1+len(args))
	for i, arg := range append([]reflect.Value{of}, args...) {
		want := t.In(min(i, t.NumIn()-1))
		if t.IsVariadic() && i >= t.NumIn()-1 {
			want = want.Elem()
		}
		given, fits := as(arg, want)
		if !fits {
			return of, errorAt(n, "takes arguments of another type")
		}
		in = append(in, given)
	}
	out := method.Call(in)
	if len(out) > 1 && !out[1].IsNil() {
		return out[0], out[1].Interface().(error)
	}
	return out[0], nil
}

// as gives a value as a type takes it.
func as(value reflect.Value, want reflect.Type) (reflect.Value, bool) {
	if value.IsValid() && value.Kind() == reflect.Interface && !value.Type().AssignableTo(want) {
		value = value.Elem()
	}
	switch {
	case !value.IsValid():
		return reflect.Zero(want), want.Kind() == reflect.Interface || want.Kind() == reflect.Pointer || want.Kind() == reflect.Slice
	case value.Type().AssignableTo(want):
		return value, true
	case value.Kind() == reflect.Pointer && value.Type().Elem().AssignableTo(want) && !value.IsNil():
		return value.Elem(), true
	case value.CanAddr() && reflect.PointerTo(value.Type()).AssignableTo(want):
		return value.Addr(), true
	case value.Kind() == reflect.String && want.Kind() == reflect.String && value.Type() == reflect.TypeFor[string]():
		return value.Convert(want), true // a word of the template itself
	}
	return value, false
}

// open gives what an interface or a pointer holds.
func open(value reflect.Value) reflect.Value {
	for value.Kind() == reflect.Interface || value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	return value
}

// holds reports whether a value counts as there: neither nought, empty nor nothing.
func holds(value reflect.Value) bool {
	if value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	switch value.Kind() {
	case reflect.Invalid:
		return false
	case reflect.Slice, reflect.Array, reflect.Map, reflect.String:
		return value.Len() > 0
	case reflect.Struct:
		return true
	}
	return !value.IsZero()
}
