package fieldpages

import (
	"bytes"
	"embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"text/template"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/schemas"
)

//go:embed *.md.tmpl data/small.*.yaml
var pageFiles embed.FS

// parsed gives the templates.
var parsed = sync.OnceValue(func() *template.Template {
	functions := template.FuncMap{
		"say": func(lang mabra.Language, sv, en string) string { return mabra.Text{Sv: sv, En: en}.In(lang) },
		"cell": func(text string) string {
			return strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "|", `\|`)
		},
		"who": WhoSees,
	}
	return template.Must(template.New("").Funcs(functions).ParseFS(pageFiles, "*.md.tmpl"))
})

// A kindPage is what a template sees of a kind of document: its fields, part by part.
type kindPage struct {
	Lang      mabra.Language
	Kind      string
	Page      string
	What      mabra.Text
	Parts     [][]Entry   // first what stands in the document by itself, then each group
	Elsewhere []elsewhere // parts that have pages of their own
}

// elsewhere is an assessment, which is a part of a plan and a document of its own.
type elsewhere struct{ Field, Kind, Page string }

// A vocabularyPage is what a template sees of all vocabularies.
type vocabularyPage struct {
	Lang  mabra.Language
	Lists []wordsPage
}

type wordsPage struct {
	Name   string
	Terms  mabra.Vocabulary
	Fields []string // that take the words
}

// An indexPage is what a template sees of the front page.
type indexPage struct {
	Lang    mabra.Language
	Small   string // a small plan
	Kinds   []kindPage
	Classes []fields.Privacy
}

// Pages gives every page of docs/format by its path there, in both languages: a front page that begins with a small plan, a
// page for each kind of document, and the vocabularies.
func Pages() (map[string][]byte, error) {
	pages := map[string][]byte{}
	add := func(path, name string, data any) error {
		var b bytes.Buffer
		err := parsed().ExecuteTemplate(&b, name, data)
		pages[path] = b.Bytes()
		return err
	}
	for _, lang := range mabra.Languages() {
		small, err := pageFiles.ReadFile(fmt.Sprintf("data/small.%s.yaml", lang))
		if err != nil {
			return nil, err
		}
		index := indexPage{lang, string(small), nil, fields.Classes()}
		for _, kind := range schemas.Kinds() {
			page, err := pageOf(kind, lang)
			if err != nil {
				return nil, err
			}
			index.Kinds = append(index.Kinds, page)
			if err := add(fmt.Sprintf("%s/%s", lang, page.Page), "kind.md.tmpl", page); err != nil {
				return nil, err
			}
		}
		if err := add(fmt.Sprintf("%s/vocabulary.md", lang), "vocabulary.md.tmpl", vocabularyPage{lang, lists()}); err != nil {
			return nil, err
		}
		if err := add(fmt.Sprintf("%s/README.md", lang), "index.md.tmpl", index); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// pageOf gathers what the page of a kind of document shows: each field of the document with all that is inside it.
func pageOf(kind string, lang mabra.Language) (kindPage, error) {
	schema, err := editions.Schema(kind)
	page := kindPage{Lang: lang, Kind: kind, Page: pageName(kind), Parts: make([][]Entry, 1)}
	page.What = mabra.Text{Sv: text(group(group(schema, "x-mabra"), "sv"), "description"), En: text(schema, "description")}
	for _, e := range All() {
		if e.Kind != kind {
			continue
		}
		if inPlan := assessmentOf(e); inPlan.Kind != "" {
			if e.Path == "assessment."+inPlan.Field {
				page.Elsewhere = append(page.Elsewhere, inPlan)
			} else {
				continue
			}
		}
		switch last := len(page.Parts) - 1; {
		case e.Name() != e.Path:
			page.Parts[last] = append(page.Parts[last], e)
		case e.Inside == nil:
			page.Parts[0] = append(page.Parts[0], e)
		default:
			page.Parts = append(page.Parts, []Entry{e})
		}
	}
	return page, err
}

// assessmentOf gives the assessment of a plan that a field belongs to, if any.
func assessmentOf(e Entry) elsewhere {
	names := strings.Split(e.Path, ".")
	for _, kind := range schemas.Kinds() {
		if field := strings.ToLower(kind); len(names) > 1 && e.Kind == "Plan" && names[0] == "assessment" && names[1] == field {
			return elsewhere{field, kind, pageName(kind)}
		}
	}
	return elsewhere{}
}

// pageName gives the name of a kind's page, as that of its schema.
func pageName(kind string) string {
	name, _, _ := strings.Cut(schemas.FileName(kind), ".")
	return name + ".md"
}

// lists gathers the vocabularies by name, each with the fields that take its words.
func lists() []wordsPage {
	var all []wordsPage
	for _, name := range slices.Sorted(maps.Keys(vocabularies())) {
		page := wordsPage{Name: name, Terms: vocabularies()[name].Terms}
		for _, e := range All() {
			if e.List == name && assessmentOf(e).Kind == "" {
				page.Fields = append(page.Fields, e.Kind+"."+e.Path)
			}
		}
		all = append(all, page)
	}
	return all
}
