package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// A Mutant is one small change of one file.
type Mutant struct {
	File   string // from the root of the module, with slashes
	In     string // the function, as Type.name; of what stands outside functions, the name of the constant or variable
	Line   int
	Column int
	Was    string // what is changed, on one line
	Now    string // what it becomes; empty for a statement that is removed
	Nth    int    // 1, and more where the same change can be made again further down in the function

	from, to int // in the text of the file
	text     string
}

// Apply gives the text of the file with the change made.
func (m Mutant) Apply(text []byte) []byte {
	return slices.Concat(text[:m.from], []byte(m.text), text[m.to:])
}

// mutantsOf lists every change that can be made in a file, from top to bottom.
func mutantsOf(file string, text []byte) ([]Mutant, error) {
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, file, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	c := collector{file: set.File(parsed.FileStart), text: text, name: file}
	for _, declared := range parsed.Decls {
		switch d := declared.(type) {
		case *ast.FuncDecl:
			if d.Body != nil {
				c.in = nameOf(d)
				ast.Inspect(d.Body, c.visit)
			}
		case *ast.GenDecl:
			c.outside(d)
		}
	}
	return c.mutants, nil
}

func nameOf(f *ast.FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List) == 0 {
		return f.Name.Name
	}
	receiver := f.Recv.List[0].Type
	for {
		switch t := receiver.(type) {
		case *ast.StarExpr:
			receiver = t.X
		case *ast.IndexExpr:
			receiver = t.X
		case *ast.IndexListExpr:
			receiver = t.X
		case *ast.Ident:
			return t.Name + "." + f.Name.Name
		default:
			return f.Name.Name
		}
	}
}

type collector struct {
	file    *token.File
	text    []byte
	name    string
	in      string
	mutants []Mutant
}

// outside looks at what stands outside functions: the values of constants, and functions that stand in a table.
func (c *collector) outside(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		values, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		c.in = values.Names[0].Name
		for _, value := range values.Values {
			if d.Tok == token.CONST {
				ast.Inspect(value, c.visit)
				continue
			}
			ast.Inspect(value, func(n ast.Node) bool {
				if f, ok := n.(*ast.FuncLit); ok {
					ast.Inspect(f.Body, c.visit)
					return false
				}
				return true
			})
		}
	}
}

// visit collects the changes that can be made in one node of the code itself; those inside it are visited too.
func (c *collector) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.BlockStmt:
		c.statements(n.List)
	case *ast.CaseClause:
		c.statements(n.Body)
	case *ast.IfStmt:
		c.condition(n.Cond)
	case *ast.SwitchStmt:
		if n.Tag == nil {
			c.cases(n.Body)
		}
	case *ast.ReturnStmt:
		for _, result := range n.Results {
			c.truth(result)
		}
	case *ast.BinaryExpr:
		c.operator(n)
	case *ast.BasicLit:
		c.number(n)
	case *ast.CallExpr:
		return !asksForRoom(n)
	}
	return true
}

// asksForRoom reports whether a call is make with a size that only says how much is expected: nobody could notice
// another.
func asksForRoom(call *ast.CallExpr) bool {
	name, ok := call.Fun.(*ast.Ident)
	if !ok || name.Name != "make" {
		return false
	}
	_, isMap := call.Args[0].(*ast.MapType)
	return isMap || len(call.Args) == 3
}

// statements removes them, one at a time: calls, assignments, and what leaves a loop or a function.
func (c *collector) statements(list []ast.Stmt) {
	for _, statement := range list {
		switch s := statement.(type) {
		case *ast.AssignStmt:
			if s.Tok == token.DEFINE {
				continue // without it the code does not compile
			}
		case *ast.ExprStmt, *ast.IncDecStmt, *ast.ReturnStmt, *ast.BranchStmt, *ast.DeferStmt:
		default:
			continue
		}
		c.add(statement, "", "")
	}
}

// condition turns it around, and makes it always and never true.
func (c *collector) condition(e ast.Expr) {
	was := c.of(e)
	if !flips(e) {
		c.add(e, "!("+was+")", "!("+was+")")
	}
	c.add(e, "true", "("+was+") || true")
	c.add(e, "false", "("+was+") && false")
}

// flips reports whether turning the expression around is what changing its operator does.
func flips(e ast.Expr) bool {
	b, ok := e.(*ast.BinaryExpr)
	return ok && (b.Op == token.EQL || b.Op == token.NEQ)
}

func (c *collector) cases(body *ast.BlockStmt) {
	for _, clause := range body.List {
		for _, e := range clause.(*ast.CaseClause).List {
			c.condition(e)
		}
	}
}

func (c *collector) truth(result ast.Expr) {
	name, ok := result.(*ast.Ident)
	switch {
	case ok && name.Name == "true":
		c.add(result, "false", "false")
	case ok && name.Name == "false":
		c.add(result, "true", "true")
	}
}

var turned = map[token.Token]string{
	token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">", token.EQL: "!=", token.NEQ: "==",
	token.LAND: "||", token.LOR: "&&", token.ADD: "-", token.SUB: "+",
}

func (c *collector) operator(e *ast.BinaryExpr) {
	now, ok := turned[e.Op]
	if !ok || isText(e.X) || isText(e.Y) && e.Op == token.ADD {
		return
	}
	from, to := c.file.Offset(e.OpPos), c.file.Offset(e.OpPos)+len(e.Op.String())
	// A part in brackets, so that what binds closer does not change with the operator.
	x, y := c.of(e.X), c.of(e.Y)
	if e.Op == token.LAND || e.Op == token.LOR {
		c.add(e, x+" "+now+" "+y, "(("+x+") "+now+" ("+y+"))")
		return
	}
	c.mutants = append(c.mutants, c.mutant(e, x+" "+now+" "+y, now, from, to))
}

func isText(e ast.Expr) bool {
	literal, ok := e.(*ast.BasicLit)
	return ok && literal.Kind == token.STRING
}

func (c *collector) number(literal *ast.BasicLit) {
	if literal.Kind != token.INT {
		return
	}
	n, err := strconv.ParseInt(literal.Value, 0, 64)
	if err != nil {
		return
	}
	next := strconv.FormatInt(n+1, 10)
	if n == 1 {
		next = "0"
	}
	c.add(literal, next, next)
}

// of gives the text of a node.
func (c *collector) of(n ast.Node) string {
	return string(c.text[c.file.Offset(n.Pos()):c.file.Offset(n.End())])
}

// add notes a change of a whole node, told as now, and written as text.
func (c *collector) add(n ast.Node, now, text string) {
	c.mutants = append(c.mutants, c.mutant(n, now, text, c.file.Offset(n.Pos()), c.file.Offset(n.End())))
}

func (c *collector) mutant(n ast.Node, now, text string, from, to int) Mutant {
	at := c.file.Position(c.file.Pos(from))
	m := Mutant{
		File: c.name, In: c.in, Line: at.Line, Column: at.Column,
		Was: onOneLine(c.around(n)), Now: onOneLine(now), Nth: 1, from: from, to: to, text: text,
	}
	if _, ok := n.(*ast.BasicLit); ok { // a number alone says little
		m.Now = onOneLine(c.line(n, now))
	}
	for i := range c.mutants {
		if earlier := &c.mutants[i]; earlier.In == m.In && earlier.Was == m.Was && earlier.Now == m.Now {
			m.Nth++
		}
	}
	return m
}

// around gives the text of a node; of a number, the line that it stands on.
func (c *collector) around(n ast.Node) string {
	if literal, ok := n.(*ast.BasicLit); ok {
		return c.line(n, literal.Value)
	}
	return c.of(n)
}

// line gives the line that a node stands on, with other words in its place.
func (c *collector) line(n ast.Node, instead string) string {
	from, to := c.file.Offset(n.Pos()), c.file.Offset(n.End())
	start := bytes.LastIndexByte(c.text[:from], '\n') + 1
	end := len(c.text)
	if i := bytes.IndexByte(c.text[to:], '\n'); i >= 0 {
		end = to + i
	}
	return string(c.text[start:from]) + instead + string(c.text[to:end])
}

func onOneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// draw puts the changes in the order that the seed gives. The place of each goes by what it is, not by how many there
// are before it, so that a few lines written elsewhere do not draw all others anew.
func draw(mutants []Mutant, seed uint64) {
	lots := make(map[change]uint64, len(mutants))
	for _, m := range mutants {
		sum := sha256.Sum256(fmt.Appendf(nil, "%d %q %q %q %q %d", seed, m.File, m.In, m.Was, m.Now, m.Nth))
		lots[m.change()] = binary.BigEndian.Uint64(sum[:])
	}
	slices.SortStableFunc(mutants, func(a, b Mutant) int { return cmp.Compare(lots[a.change()], lots[b.change()]) })
}
