package main

import (
	"bytes"
	"html/template"
	"io/fs"
	"path"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/mabra-hjulet/mabra/internal/markdown"
)

// reader takes Markdown as GitHub does, and names headings so that links hold in both places.
var reader = goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithParserOptions(parser.WithAutoHeadingID()))

// names gives headings the names that markdown.Namer does.
type names struct{ next func(string) string }

func (n names) Generate(heading []byte, _ ast.NodeKind) []byte {
	return []byte(n.next(strings.NewReplacer("`", "", "*", "").Replace(string(heading))))
}

func (names) Put([]byte) {}

func parsed(source []byte) ast.Node {
	context := parser.NewContext(parser.WithIDs(names{markdown.Namer()}))
	return reader.Parser().Parse(text.NewReader(source), parser.WithContext(context))
}

// html gives what a page says, with its links leading through the site.
func (w *writer) html(p *page) (template.HTML, error) {
	root := parsed(p.text)
	err := ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			n.Destination = []byte(w.link(p, string(n.Destination)))
		case *ast.Image:
			return ast.WalkContinue, w.picture(p, string(n.Destination))
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		return "", err
	}
	leaveOutSwitch(root, p)
	foldTables(root, p.text)
	var out bytes.Buffer
	err = reader.Renderer().Render(&out, p.text, root)
	return template.HTML(out.String()), err
}

// leaveOutSwitch takes away the paragraph that leads to the other language: it stands above every page.
func leaveOutSwitch(root ast.Node, p *page) {
	heading := root.FirstChild()
	if heading == nil || heading.NextSibling() == nil || p.twin == "" {
		return
	}
	paragraph := heading.NextSibling()
	if link, ok := paragraph.FirstChild().(*ast.Link); ok && link.NextSibling() == nil {
		root.RemoveChild(root, paragraph)
	}
}

// foldTables lets the rows of tables fold on a phone, each cell under the name of its column.
func foldTables(root ast.Node, source []byte) {
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		table, ok := n.(*extast.Table)
		if !ok || !entering {
			return ast.WalkContinue, nil
		}
		table.SetAttributeString("class", []byte("fold"))
		var columns []string
		for cell := table.FirstChild().FirstChild(); cell != nil; cell = cell.NextSibling() {
			columns = append(columns, wordsOf(cell, source))
		}
		for row := table.FirstChild().NextSibling(); row != nil; row = row.NextSibling() {
			for cell, i := row.FirstChild(), 0; cell != nil && i < len(columns); cell, i = cell.NextSibling(), i+1 {
				if cell.ChildCount() > 0 {
					cell.SetAttributeString("data-column", []byte(columns[i]))
				}
			}
		}
		return ast.WalkSkipChildren, nil
	})
}

const onGitHub = "https://github.com/mabra-hjulet/mabra/blob/main/"

// link gives where a link of a page leads in the site, or on GitHub where it leads to what is no page.
func (w *writer) link(p *page, to string) string {
	target, heading, _ := strings.Cut(to, "#")
	if target == "" || strings.Contains(target, ":") {
		return to
	}
	if heading != "" {
		heading = "#" + heading
	}
	return w.leads(p, path.Join(path.Dir(p.file), target), heading)
}

// leads gives the way from a page to a file of the repository.
func (w *writer) leads(p *page, file, heading string) string {
	for _, page := range []string{file, file + "/README.md"} {
		if w.pages[page] != nil {
			return w.to(p, address(page)) + heading
		}
	}
	return onGitHub + file + heading
}

// picture takes a picture that a page shows into the site.
func (w *writer) picture(p *page, to string) error {
	file := path.Join(path.Dir(p.file), to)
	text, err := fs.ReadFile(w.house, file)
	w.files[file] = text
	return err
}

// titleOf gives the words of the first heading.
func titleOf(source []byte) string {
	for n := parsed(source).FirstChild(); n != nil; n = n.NextSibling() {
		if _, ok := n.(*ast.Heading); ok {
			return wordsOf(n, source)
		}
	}
	return "mabra"
}

func wordsOf(n ast.Node, source []byte) string {
	var said strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			said.Write(t.Segment.Value(source))
		}
		return ast.WalkContinue, nil
	})
	return said.String()
}
