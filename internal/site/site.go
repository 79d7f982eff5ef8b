package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A page is a file of Markdown that becomes one of HTML.
type page struct {
	file string // in the repository, with slashes
	lang mabra.Language
	text []byte

	title string // the words of its first heading
	twin  string // the file with the same in the other language, or empty
}

// patterns are the files that become pages. What pages link to beside them is shown on GitHub.
var patterns = []string{"*.md", "docs/*.md", "docs/format/*/*.md", "docs/rules/*/*.md", "rules/README.md", "conformance/README.md"}

// siteOf gives every file of the site by its name, with slashes.
func siteOf(house fs.FS) (map[string][]byte, error) {
	pages, err := pagesIn(house)
	if err != nil {
		return nil, err
	}
	style, err := styleSheet(house)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{"site.css": style}
	w := writer{house: house, pages: pages, files: files, menus: map[mabra.Language][]group{}}
	for _, index := range []string{"docs/README.md", "docs/README.sv.md"} {
		if pages[index] == nil {
			return nil, fmt.Errorf("no page %s to make a menu of", index)
		}
		if w.menus[languageOf(index)], err = menuOf(pages[index]); err != nil {
			return nil, err
		}
	}
	for _, file := range sorted(pages) {
		if err := w.write(pages[file]); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return files, nil
}

func sorted(pages map[string]*page) []string {
	var files []string
	for file := range pages {
		files = append(files, file)
	}
	slices.Sort(files)
	return files
}

func pagesIn(house fs.FS) (map[string]*page, error) {
	pages := map[string]*page{}
	for _, pattern := range patterns {
		files, err := fs.Glob(house, pattern)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			text, err := fs.ReadFile(house, file)
			if err != nil {
				return nil, err
			}
			pages[file] = &page{file: file, text: text, lang: languageOf(file), title: titleOf(text)}
		}
	}
	for file, p := range pages {
		if other := inOther(file); pages[other] != nil && other != file {
			p.twin = other
		}
	}
	return pages, nil
}

func languageOf(file string) mabra.Language {
	if strings.HasSuffix(file, ".sv.md") || strings.Contains(file, "/sv/") {
		return mabra.Swedish
	}
	return mabra.English
}

// inOther gives where the same would stand in the other language.
func inOther(file string) string {
	switch {
	case strings.Contains(file, "/sv/"):
		return strings.Replace(file, "/sv/", "/en/", 1)
	case strings.Contains(file, "/en/"):
		return strings.Replace(file, "/en/", "/sv/", 1)
	case strings.HasSuffix(file, ".sv.md"):
		return strings.TrimSuffix(file, ".sv.md") + ".md"
	}
	return strings.TrimSuffix(file, ".md") + ".sv.md"
}

// address gives the name of a page in the site: README.md is what a folder shows.
func address(file string) string {
	folder, name := path.Split(file)
	name = strings.Replace(strings.TrimSuffix(name, ".md"), "README", "index", 1)
	return folder + name + ".html"
}

// A writer makes the files of the site.
type writer struct {
	house fs.FS
	pages map[string]*page
	files map[string][]byte
	menus map[mabra.Language][]group
}

var words = map[string]mabra.Text{
	"skip":  {Sv: "Till texten", En: "Go to the text"},
	"home":  {Sv: "Börja här", En: "Begin here"},
	"all":   {Sv: "Alla sidor", En: "All pages"},
	"other": {Sv: "In English", En: "På svenska"},
	"pages": {Sv: "Sidorna", En: "The pages"},
}

//go:embed page.html.tmpl
var layout string

var laidOut = template.Must(template.New("page").Parse(layout))

func (w *writer) write(p *page) error {
	body, err := w.html(p)
	if err != nil {
		return err
	}
	said := map[string]string{}
	for key, text := range words {
		said[key] = text.In(p.lang)
	}
	front, index := "README.md", "docs/README.md"
	if p.lang == mabra.Swedish {
		front, index = inOther(front), inOther(index)
	}
	var out bytes.Buffer
	err = laidOut.Execute(&out, map[string]any{
		"Lang": p.lang, "OtherLang": languageOf(inOther(p.file)), "Title": p.title, "Body": body, "Say": said, "Menu": w.menus[p.lang],
		"Style": w.to(p, "site.css"), "Home": w.to(p, address(front)), "All": w.to(p, address(index)),
		"Twin": w.twin(p), "IsHome": p.file == front, "IsAll": p.file == index, "File": p.file,
		"Leads": func(file string) string { return w.leads(p, file, "") },
	})
	w.files[address(p.file)] = out.Bytes()
	return err
}

// to gives the way from a page to a file of the site.
func (w *writer) to(p *page, name string) string {
	return strings.Repeat("../", strings.Count(p.file, "/")) + name
}

func (w *writer) twin(p *page) string {
	if p.twin == "" {
		return ""
	}
	return w.to(p, address(p.twin))
}

// styleSheet gives the style of the site: that of the pages mabra writes, and what only a site has.
func styleSheet(house fs.FS) ([]byte, error) {
	sheet := ":root{" + svg.Variables(mabra.Light) + "color-scheme:light dark}\n" +
		"@media screen and (prefers-color-scheme:dark){:root{" + svg.Variables(mabra.Dark) + "}}\n"
	for _, file := range []string{"page/style/page.css", "page/style/paper.css", "internal/site/site.css"} {
		text, err := fs.ReadFile(house, file)
		if err != nil {
			return nil, err
		}
		sheet += string(text)
	}
	return []byte(sheet), nil
}
