package markup

import (
	"bytes"
	"fmt"
	"reflect"
	"text/template/parse"
)

// deepest is how many pieces may stand in each other.
const deepest = 200

// Execute fills the piece of a name with what it is about.
func (t *Template) Execute(out *bytes.Buffer, name string, about any) error {
	r := &run{of: t, out: out}
	if err := r.piece(name, reflect.ValueOf(about)); err != nil {
		return err
	}
	if r.at.state != inText {
		return fmt.Errorf("page: the piece %s ends inside a tag, a style or a title", name)
	}
	return nil
}

// A run is one filling of a template.
type run struct {
	of    *Template
	out   *bytes.Buffer
	at    place // where in the page the next byte will stand
	names []variable
	depth int
}

// A variable is a name that a template gave to a value.
type variable struct {
	name  string
	value reflect.Value
}

// piece fills a piece of the template. It knows none of the names outside.
func (r *run) piece(name string, dot reflect.Value) error {
	tree := r.of.pieces[name]
	if tree == nil || r.depth == deepest {
		return fmt.Errorf("page: there is no piece %s, or it stands in itself", name)
	}
	outside := r.names
	r.names = []variable{{"$", dot}}
	r.depth++
	err := r.list(tree.Root, dot)
	r.depth--
	r.names = outside
	return err
}

// list fills a list of nodes; what they name is forgotten after it.
func (r *run) list(list *parse.ListNode, dot reflect.Value) error {
	if list == nil {
		return nil
	}
	known := len(r.names)
	for _, node := range list.Nodes {
		if err := r.node(node, dot); err != nil {
			return err
		}
	}
	r.names = r.names[:known]
	return nil
}

// node writes what one node of the template gives, with dot as what it is about.
func (r *run) node(node parse.Node, dot reflect.Value) error {
	switch n := node.(type) {
	case *parse.TextNode:
		r.out.Write(n.Text)
		r.at = r.at.after(n.Text)
		return nil
	case *parse.ActionNode:
		value, err := r.pipe(n.Pipe, dot)
		if err != nil || len(n.Pipe.Decl) > 0 {
			return err
		}
		return r.print(n, value)
	case *parse.IfNode:
		return r.branch(&n.BranchNode, dot)
	case *parse.WithNode:
		return r.branch(&n.BranchNode, dot)
	case *parse.RangeNode:
		return r.each(n, dot)
	case *parse.TemplateNode:
		about, err := r.pipe(n.Pipe, dot)
		if err != nil {
			return err
		}
		return r.piece(n.Name, about)
	}
	return errorAt(node, "not known here")
}

// branch fills what an if or a with decides for.
func (r *run) branch(b *parse.BranchNode, dot reflect.Value) error {
	known := len(r.names)
	value, err := r.pipe(b.Pipe, dot)
	if err != nil {
		return err
	}
	list := b.List
	switch {
	case !holds(value):
		list = b.ElseList
	case b.NodeType == parse.NodeWith:
		dot = value
	}
	err = r.list(list, dot)
	r.names = r.names[:known]
	return err
}

// each fills a range once for each item of a list, or for each number from nought.
func (r *run) each(n *parse.RangeNode, dot reflect.Value) error {
	known := len(r.names)
	value, err := r.pipeOf(n.Pipe, dot)
	if err != nil {
		return err
	}
	value = open(value)
	count, item := 0, value.Index
	switch value.Kind() {
	case reflect.Slice, reflect.Array:
		count = value.Len()
	case reflect.Int:
		count, item = int(value.Int()), func(i int) reflect.Value { return reflect.ValueOf(i) }
	case reflect.Invalid:
	default:
		return errorAt(n.Pipe, "is no list")
	}
	if count <= 0 {
		return r.list(n.ElseList, dot)
	}
	for i := range count {
		for j, decl := range n.Pipe.Decl {
			named := item(i)
			if j == 0 && len(n.Pipe.Decl) > 1 {
				named = reflect.ValueOf(i)
			}
			r.names = append(r.names, variable{decl.Ident[0], named})
		}
		if err := r.list(n.List, item(i)); err != nil {
			return err
		}
		r.names = r.names[:known]
	}
	return nil
}
