// Package course makes a training package of generated plans: short plans with flaws in them as pages for people, the sheet of
// the exercise and the key on pages of their own, and the same as documents for those who use a computer.
package course

import (
	"bytes"
	"embed"
	"fmt"
	"io"
	"iter"
	"slices"
	"text/template"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/training"
)

//go:embed data/*
var data embed.FS

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

// A ruleList is data/on-paper.yaml.
type ruleList struct {
	Rules []string `yaml:"rules" privacy:"structure"`
}

// onPaper gives the rules whose flaws somebody sees who reads a plan on paper.
func onPaper() []string {
	return yamldoc.Own[ruleList](data, "data/on-paper.yaml", "RulesOnPaper").Rules
}

// Files gives the files of a training package in a language. Where no scenario is asked for, each plan is of another one as long
// as they last. The error is that of training.Generate, or of what writes the pages.
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
	o.Revisions, o.Short, o.Before = 1, true, true
	if o.Flaw == "" {
		o.Of = onPaper()
	}
	c := course{lang: lang}
	if err := c.generate(o); err != nil {
		return nil, err
	}
	return c.files, c.pages()
}

// A course in the making.
type course struct {
	lang    mabra.Language
	files   []File
	plans   []page.Practised
	lessons []training.Lesson
}

// generate makes the plans.
func (c *course) generate(o training.Options) error {
	scenarios := []string{o.Scenario}
	if o.Scenario == "" {
		scenarios = training.Scenarios()
	}
	var at mabra.Date
	for i := range o.Count {
		one := o
		one.First, one.Count = o.First+i, 1
		one.Scenario = scenarios[(o.First+i)%len(scenarios)]
		all, err := c.varied(one)
		if err != nil {
			return err
		}
		for e := range all {
			if err := c.add(e); err != nil {
				return err
			}
			at = e.At
		}
	}
	facit, err := training.Facit(c.lessons)
	c.files = append(c.files, File{"plans/.mabra.yaml", training.Settings(at)}, File{"facit.yaml", facit})
	return err
}

// usualTimes is how often a rule is broken in a course at most, where there is a choice.
const usualTimes = 2

// varied makes the next plan. Its flaws are others than those of the plan before, which the same people may read, and each rule is
// broken a few times in the course, not in every other plan. Where a plan has no room for so few, any rule may be broken.
func (c *course) varied(o training.Options) (iter.Seq[*training.Example], error) {
	for times := usualTimes; o.Of != nil && len(c.plans) > 0 && times <= max(usualTimes, len(c.plans)); times++ {
		one := o
		one.Of = slices.DeleteFunc(slices.Clone(o.Of), func(rule string) bool { return c.broken(rule) >= times || c.justBroken(rule) })
		if len(one.Of) < o.Flaws {
			continue
		}
		if all, err := training.Generate(one); err == nil {
			return all, nil
		}
	}
	return training.Generate(o)
}

// broken says in how many plans of the course a rule is broken.
func (c *course) broken(rule string) int {
	n := 0
	for i := range c.lessons {
		if c.lessons[i].Rule.ID == rule {
			n++
		}
	}
	return n
}

// justBroken reports whether a rule is broken in the plan before.
func (c *course) justBroken(rule string) bool {
	before := c.plans[len(c.plans)-1].Lessons
	return slices.ContainsFunc(before, func(l page.Lesson) bool { return l.Rule.ID == rule })
}

// add puts a plan into the course.
func (c *course) add(e *training.Example) error {
	text, err := e.YAML()
	if err != nil {
		return err
	}
	file := fmt.Sprintf("plans/%02d.yaml", len(c.plans)+1)
	scenario, _ := training.LoadScenario(e.Scenario)
	one := page.Practised{Title: scenario.Title, About: scenario.About, Plan: e.Plan.Index(mabra.At(e.At))}
	lessons := e.Lessons(file)
	for i, lesson := range lessons {
		one.Lessons = append(one.Lessons, page.Lesson{At: lesson.Path, Rule: lesson.Rule, Changed: changed(e, i)})
	}
	c.files, c.plans, c.lessons = append(c.files, File{file, text}), append(c.plans, one), append(c.lessons, lessons...)
	return nil
}

// changed says in sentences what a flaw has changed: from the plan without it to the one with the flaws so far.
func changed(e *training.Example, flaw int) []mabra.Text {
	before, after := e.Planted[flaw].Before, e.Plan
	if flaw+1 < len(e.Planted) {
		after = e.Planted[flaw+1].Before
	}
	if before == nil || after == nil {
		return nil
	}
	var texts []mabra.Text
	for _, section := range changes.Minutes(before, after, changes.Between(before, after)) {
		for _, line := range section.Lines {
			texts = append(texts, line.Text)
		}
	}
	return texts
}

// pages adds what people print and read.
func (c *course) pages() error {
	in := page.In(c.lang)
	for _, p := range []struct {
		sv, en string
		write  func(io.Writer) error
	}{
		{"ovning.html", "exercise.html", func(w io.Writer) error { return page.Exercise(w, c.plans, in) }},
		{"planer.html", "plans.html", func(w io.Writer) error { return page.Practice(w, c.plans, in) }},
		{"facit.html", "key.html", func(w io.Writer) error { return page.Key(w, c.plans, in) }},
		{"med-dator.md", "by-computer.md", c.byComputer},
	} {
		var text bytes.Buffer
		if err := p.write(&text); err != nil {
			return err
		}
		c.files = append(c.files, File{mabra.Text{Sv: p.sv, En: p.en}.In(c.lang), text.Bytes()})
	}
	return nil
}

// byComputer writes how the same is done by whoever reads documents and uses the command.
func (c *course) byComputer(w io.Writer) error {
	t, err := template.ParseFS(data, "data/by-computer."+string(c.lang)+".md")
	if err != nil {
		return err
	}
	return t.Execute(w, len(c.plans))
}
