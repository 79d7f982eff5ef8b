// Package rulepages writes the pages about the rules in docs/rules, from the same rules that documents are checked by, and
// cuts the example of each rule out of the documents that show it.
package rulepages

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"sync"
	"text/template"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

//go:embed *.md.tmpl
var templates embed.FS

// A page is what a template sees: a rule, in one language.
type page struct {
	*mabra.Rule
	Example Example
	Lang    mabra.Language
}

// parsed gives the templates.
var parsed = sync.OnceValue(func() *template.Template {
	functions := template.FuncMap{
		"say":    func(lang mabra.Language, sv, en string) string { return mabra.Text{Sv: sv, En: en}.In(lang) },
		"origin": func(lang mabra.Language, o mabra.Origin) string { return o.Vocabulary().Label(string(o), lang) },
		"list": func(items []string) string {
			trimmed := make([]string, len(items))
			for i, item := range items {
				trimmed[i] = strings.TrimSpace(item)
			}
			return strings.Join(trimmed, ", ")
		},
		"variants": func(messages []mabra.Variant) bool { return len(messages) > 1 },
		"cell":     func(text string) string { return strings.ReplaceAll(text, "|", `\|`) },
	}
	return template.Must(template.New("").Funcs(functions).ParseFS(templates, "*.md.tmpl"))
})

// Page gives the page of a rule, as it stands in docs/rules.
func Page(rule *mabra.Rule, lang mabra.Language) string {
	example, _ := ExampleOf(rule.ID)
	pages := map[string][]byte{}
	_ = add(pages, "", "rule.md.tmpl", page{rule, example, lang}) // a test writes every page
	return string(pages[""])
}

// Pages gives every page by its path below docs/rules: one a rule and language, and an index a language.
func (cut Examples) Pages() (map[string][]byte, error) {
	pages := map[string][]byte{}
	for _, lang := range mabra.Languages() {
		var list []page
		for i, rule := range rules.All() {
			list = append(list, page{&rule, cut[i].Example, lang})
		}
		for _, p := range list {
			if err := add(pages, fmt.Sprintf("%s/%s.md", lang, p.ID), "rule.md.tmpl", p); err != nil {
				return nil, err
			}
		}
		if err := add(pages, fmt.Sprintf("%s/README.md", lang), "index.md.tmpl", list); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

func add(pages map[string][]byte, path, name string, data any) error {
	var b bytes.Buffer
	if err := parsed().ExecuteTemplate(&b, name, data); err != nil {
		return err
	}
	pages[path] = b.Bytes()
	return nil
}
