// Package course makes a training package of generated plans: plans with flaws in them, an exercise sheet, and the key,
// as files and as a page to print.
package course

import (
	"bytes"
	"embed"
	"fmt"
	html "html/template"
	text "text/template"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/training"
)

//go:embed *.tmpl
var templates embed.FS

// A File is one file of the package, with its path in it.
type File struct {
	Path string
	Text []byte
}

// What a course has where nothing else is asked for: enough for twelve people in six pairs, with two plans each.
const (
	usualPlans = 12
	usualFlaws = 4
)

// A sheet is what the templates see.
type sheet struct {
	Lang  mabra.Language
	At    mabra.Date
	Steps []Step
	Plans []exercise
	Flaws int
}

// An exercise is one plan of the course.
type exercise struct {
	File    string
	Title   mabra.Text
	About   mabra.Text
	Text    string
	Lessons []training.Lesson
}

// Files gives the files of a training package in a language. The error is that of training.Generate, or says that the
// package's own templates are wrong.
func Files(o training.Options, lang mabra.Language) ([]File, error) {
	if o.Count < 1 {
		o.Count = usualPlans
	}
	if o.Flaws < 1 && o.Flaw == "" {
		o.Flaws = usualFlaws
	}
	if o.Language == "" {
		o.Language = lang
	}
	o.Revisions, o.Content = 1, o.Flaw == ""
	all, err := training.Generate(o)
	if err != nil {
		return nil, err
	}
	s := sheet{Lang: lang, Steps: steps, Flaws: max(o.Flaws, 1)}
	var files []File
	var lessons []training.Lesson
	for e := range all {
		written, err := e.YAML()
		if err != nil {
			return nil, err
		}
		scenario, _ := training.LoadScenario(e.Scenario)
		x := exercise{File: fmt.Sprintf("plans/%02d.yaml", len(s.Plans)+1), Title: scenario.Title,
			About: scenario.About, Text: string(written)}
		x.Lessons = e.Lessons(x.File)
		s.At, s.Plans, lessons = e.At, append(s.Plans, x), append(lessons, x.Lessons...)
		files = append(files, File{x.File, written})
	}
	facit, err := training.Facit(lessons)
	if err != nil {
		return nil, err
	}
	files = append(files, File{"plans/.mabra.yaml", training.Settings(s.At)}, File{"facit.yaml", facit})
	return s.pages(files)
}

// pages adds the sheets, as text and as a page.
func (s *sheet) pages(files []File) ([]File, error) {
	sheets, err := text.New("").Funcs(text.FuncMap{"say": s.say, "in": s.in}).ParseFS(templates, "*.md.tmpl")
	if err != nil {
		return nil, err
	}
	page, err := html.New("").Funcs(html.FuncMap{"say": s.say, "in": s.in}).ParseFS(templates, "*.html.tmpl")
	if err != nil {
		return nil, err
	}
	for _, p := range []struct {
		name    string
		execute func(*bytes.Buffer) error
	}{
		{s.say("ovning.md", "exercise.md"), func(b *bytes.Buffer) error { return sheets.ExecuteTemplate(b, "exercise.md.tmpl", s) }},
		{s.say("facit.md", "key.md"), func(b *bytes.Buffer) error { return sheets.ExecuteTemplate(b, "key.md.tmpl", s) }},
		{s.say("kurs.html", "course.html"), func(b *bytes.Buffer) error { return page.ExecuteTemplate(b, "course.html.tmpl", s) }},
	} {
		var b bytes.Buffer
		if err := p.execute(&b); err != nil {
			return nil, err
		}
		files = append(files, File{p.name, b.Bytes()})
	}
	return files, nil
}

func (s *sheet) say(sv, en string) string { return s.in(mabra.Text{Sv: sv, En: en}) }

func (s *sheet) in(text mabra.Text) string { return text.In(s.Lang) }
