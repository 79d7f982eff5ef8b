package main

import (
	"path"

	"github.com/yuin/goldmark/ast"
)

// A group of the menu is a heading of the page with all pages, and the links below it.
type group struct {
	Heading string
	Links   []entry
}

type entry struct {
	File, Says string // the file in the repository
}

// menuOf reads the page with all pages: what stands in its lists is the menu of each page.
func menuOf(index *page) ([]group, error) {
	var groups []group
	err := ast.Walk(parsed(index.text), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			if n.Level == 2 {
				groups = append(groups, group{Heading: wordsOf(n, index.text)})
			}
		case *ast.Link:
			if len(groups) > 0 {
				last := &groups[len(groups)-1]
				file := path.Join(path.Dir(index.file), string(n.Destination))
				last.Links = append(last.Links, entry{File: file, Says: wordsOf(n, index.text)})
			}
		}
		return ast.WalkContinue, nil
	})
	return groups, err
}
