// Package training makes plans for training, teaching and tests: children who do not exist, in scenarios that do. Each
// plan follows from a seed and an index alone, and holds what a plan of its kind should; flaws are planted on request,
// with a key to them.
package training

import (
	"errors"
	"iter"
	"math"
	"slices"
	"sync/atomic"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// Version is the version of the generator. It stands in every plan it makes, under x-mabra-example. The same version,
// seed and index always give the same plan, byte for byte; a version that gives other plans has another number.
const Version = 6

// Day is the day that plans are made for where none is asked for. It is part of the version.
var Day = mabra.MustParseDate("2026-05-20")

// Options say which plans to make. The zero value gives one plan of any scenario, model and form.
type Options struct {
	Seed      uint64
	First     int            // the index of the first plan
	Count     int            // how many plans; less than 1: one
	Scenario  string         // one of Scenarios; empty: any that fits
	Model     string         // one of Models; empty: any that fits
	Form      plan.Form      // empty: any that fits
	Language  mabra.Language // empty: that of the model
	At        mabra.Date     // the day on which the newest revision is checked, from year 100 to 9899; zero: Day
	Revisions int            // how many revisions of each plan, from draft to closing; less than 2: one
	Flaw      string         // the rule that every plan breaks once; empty: none
	Flaws     int            // how many rules, drawn for each plan, it breaks
	Of        []string       // of those, only these rules; nil: any
	Before    bool           // Planted has the plan as it was before each flaw
	Short     bool           // short plans, that have room on a few sheets of paper
	Format    mabra.Format   // what the plans are to be written as; empty: YAML. JSON: without flaws that only YAML can hold
}

// An Example is one revision of a generated plan.
type Example struct {
	Index    int
	Revision int        // from 1
	Scenario string     // its name
	At       mabra.Date // the day that the revision is made for: checked on it, it has no error and no warning but those planted
	Plan     *plan.Plan
	Planted  []Planted // the flaws in it
	text     []byte    // what is written instead of Plan, for a flaw that no plan can hold
}

// YAML gives the plan as a document.
func (e *Example) YAML() ([]byte, error) { return e.Encode(mabra.YAML) }

// Encode gives the plan as a document in a format. The error says that it has a flaw that only YAML can hold, which no
// plan has that was made for JSON with Options.Format.
func (e *Example) Encode(format mabra.Format) ([]byte, error) {
	switch {
	case e.text == nil:
		return e.Plan.Encode(format)
	case format == mabra.YAML:
		return e.text, nil
	}
	return nil, errors.New("training: the flaw in the plan can only be written in YAML")
}

// Sound gives the plan as it was before any flaw was planted in it, where the options asked for Before.
func (e *Example) Sound() *plan.Plan {
	if len(e.Planted) > 0 && e.Planted[0].Before != nil {
		return e.Planted[0].Before
	}
	return e.Plan // a flaw in the text alone leaves the plan as it is
}

// anyModel stands for plans that name no practice model.
const anyModel = "none"

// Models lists the practice models that plans are made for; none is a plan that names no model.
func Models() []string {
	return []string{anyModel, "falun", "backa-barnet", "kronobarn", "samma-koll", "samtidigt", scottishModel}
}

// scottishModel is the practice model of Scotland.
const scottishModel = "girfec"

// inScotland reports whether a plan of a model and a form is made in Scotland. Where no model is named the language says it;
// GIP and SIP are Swedish whatever the language.
func inScotland(model string, form plan.Form, lang mabra.Language) bool {
	return model == scottishModel || model == anyModel && lang == mabra.English && form != plan.FormGIP && form != plan.FormSIP
}

// formsOf gives the forms of plan that are made under a model.
func formsOf(model string) []plan.Form {
	switch model {
	case scottishModel:
		return []plan.Form{plan.FormOwn, plan.FormChildProtection, plan.FormLookedAfter, plan.FormCoOrdinatedSupport}
	case "samma-koll":
		return []plan.Form{plan.FormSIP}
	case "samtidigt":
		return []plan.Form{plan.FormGIP, plan.FormSIP}
	case anyModel:
		return []plan.Form{plan.FormOwn, plan.FormGIP, plan.FormSIP, plan.FormLookedAfter}
	}
	return []plan.Form{plan.FormOwn, plan.FormSIP}
}

// A generator makes the plans that options ask for.
type generator struct {
	Options
	castings [][]casting                // those of one scenario together
	wanted   []flaw                     // what may be planted; nil: nothing
	tried    atomic.Pointer[[]*Example] // the first plan, where it was made to see whether the flaws can be planted
}

// A casting is a scenario with a model and a form that go together.
type casting struct {
	script *script
	model  string
	form   plan.Form
	short  bool // what is drawn has room on a few sheets of paper
}

// Generate gives the examples that options ask for, one by one: the revisions of a plan follow each other. The error
// says that no plan can be made of what is asked.
func Generate(o Options) (iter.Seq[*Example], error) {
	g, err := newGenerator(o)
	if err != nil {
		return nil, err
	}
	if err := g.tryFlaws(); err != nil {
		return nil, err
	}
	return func(yield func(*Example) bool) {
		for i := range g.Count {
			for _, e := range g.plan(i) {
				if !yield(e) {
					return
				}
			}
		}
	}, nil
}

// An OptionError says which option asks for something that does not exist, or that does not go with the others.
type OptionError struct {
	Option string   // scenario, model, form, language, flaw, flaws, revisions, at, format
	Known  []string // what there is; empty where the option does not go with the others
}

// Error names the option and not its value.
func (e *OptionError) Error() string {
	if len(e.Known) == 0 {
		return "training: the option " + e.Option + " does not go with the others"
	}
	return "training: the option " + e.Option + " has a value that does not exist"
}

// MaxRevisions is how many revisions of a plan there may be.
const MaxRevisions = 12

// The days between which plans are made. A life reaches years back, and its plan some years ahead: all of it has to lie in
// the calendar.
var firstDay, lastDay = mabra.MustParseDate("0100-01-01"), mabra.MustParseDate("9899-12-31")

func newGenerator(o Options) (*generator, error) {
	o.Count, o.Revisions = max(o.Count, 1), max(o.Revisions, 1)
	if o.At.IsZero() {
		o.At = Day
	}
	if err := o.check(); err != nil {
		return nil, err
	}
	g := &generator{Options: o}
	if g.choose(); g.wanted != nil && len(g.wanted) == 0 && o.Format == mabra.JSON {
		return nil, &OptionError{Option: "format"} // the flaw is one of writing YAML
	}
	for _, s := range scripts() {
		if fitting := g.castingsOf(s); len(fitting) > 0 {
			g.castings = append(g.castings, fitting)
		}
	}
	if len(g.castings) == 0 {
		return nil, &OptionError{Option: "form"}
	}
	return g, nil
}

// check says which option has a value that does not exist, or is more than there can be.
func (o *Options) check() error {
	for _, option := range []struct {
		name, value string
		known       []string
	}{
		{"scenario", o.Scenario, Scenarios()},
		{"model", o.Model, Models()},
		{"form", string(o.Form), plan.Form("").Vocabulary().Keys()},
		{"language", string(o.Language), []string{"sv", "en"}},
		{"flaw", o.Flaw, FlawRules()},
	} {
		if option.value != "" && !slices.Contains(option.known, option.value) {
			return &OptionError{option.name, option.known}
		}
	}
	switch {
	case o.Flaw != "" && o.Flaws > 1: // a plan breaks a rule once
		return &OptionError{Option: "flaws"}
	case o.Revisions > MaxRevisions:
		return &OptionError{Option: "revisions"}
	case o.At.Before(firstDay) || o.At.After(lastDay):
		return &OptionError{Option: "at"}
	}
	return nil
}

// choose chooses the flaws that may be planted, where any are asked for.
func (g *generator) choose() {
	if g.Flaw == "" && g.Flaws < 1 {
		return
	}
	g.wanted = slices.DeleteFunc(flaws(), func(f flaw) bool {
		return g.Flaw != "" && f.rule != g.Flaw || g.Of != nil && !slices.Contains(g.Of, f.rule) ||
			g.Format == mabra.JSON && f.write != nil
	})
}

// castingsOf gives the models and forms in which a scenario may be played.
func (g *generator) castingsOf(s *script) []casting {
	if g.Scenario != "" && g.Scenario != s.Name || g.Revisions > 2 && s.Ages.To == 0 {
		return nil // a child that is expected is not expected for long enough
	}
	var fitting []casting
	for _, model := range Models() {
		practice, known := practiceModel(model)
		if g.Model != "" && g.Model != model || known && !s.suitsGroup(practice.Group) {
			continue
		}
		for _, form := range formsOf(model) {
			if (g.Form == "" || g.Form == form) && slices.Contains(s.Forms, form) && g.speaksLanguage(model, form) {
				fitting = append(fitting, casting{s, model, form, g.Short})
			}
		}
	}
	return fitting
}

// speaksLanguage reports whether a plan of a model and a form is one of the country whose language is asked for. Whoever asks
// for a practice model, or for a form that only the other country has, gets it in either language.
func (g *generator) speaksLanguage(model string, form plan.Form) bool {
	english := g.Language == mabra.English
	if g.Language == "" || g.Model != "" && model != anyModel || g.Form != "" && onlyIn(!english, g.Form) {
		return true
	}
	return inScotland(model, form, g.Language) == english
}

// onlyIn reports whether a form is made in Scotland, or in Sweden, alone.
func onlyIn(scotland bool, form plan.Form) bool {
	return slices.Contains(formsOf(scottishModel), form) == scotland && scotland != slices.ContainsFunc(Models(), func(model string) bool {
		return model != scottishModel && slices.Contains(formsOf(model), form)
	})
}

// tryFlaws makes the first plan, and says where what is asked for cannot be planted in it: a rule may never speak of plans
// of a kind, and a plan has room for only so many flaws.
func (g *generator) tryFlaws() error {
	if g.wanted == nil {
		return nil
	}
	if g.Flaw != "" || g.Flaws <= len(rulesOf(g.wanted)) { // a plan breaks a rule once at most
		if all, planted := g.examples(g.First, mostTries); planted {
			g.tried.Store(&all)
			return nil
		}
	}
	if g.Flaw != "" {
		return &OptionError{Option: "flaw"}
	}
	return &OptionError{Option: "flaws"}
}

// plan gives all revisions of the plan with a number, counted from 0. The first, which everybody begins with, may have been made
// already: that is given once, since whoever gets it may change it.
func (g *generator) plan(i int) []*Example {
	if tried := g.tried.Swap(nil); tried != nil {
		return *tried
	}
	all, _ := g.examples(g.First+i, math.MaxInt)
	return all
}

// examples gives all revisions of one plan. Where flaws are asked for, lives are drawn until there is one in which they
// can be planted; it gives false where none of the most that may be drawn was one.
func (g *generator) examples(index, most int) (all []*Example, planted bool) {
	for try := 0; ; try++ {
		l, d := g.begin(index, try)
		if try < most && (g.seldom(l) || !g.mayHaveGround(l)) {
			continue
		}
		if l.draw(d); try < most && !g.hasGround(l) {
			continue
		}
		all = make([]*Example, g.Revisions)
		for i := range all {
			all[i] = &Example{Index: index, Revision: i + 1, Scenario: l.script.Name, At: l.days.steps[i].at, Plan: l.write(i)}
		}
		if g.Short && try < most && !isShort(all[len(all)-1].Plan, try) {
			continue
		}
		if try >= most || g.wanted == nil || g.flawed(all[g.flawedRevision(l)], l) {
			return all, try < most
		}
	}
}

// mostTries is how many lives are drawn for the first plan in search of one that flaws can be planted in. Where there is one,
// there is one for every other plan too, since each life is drawn alike: no plan comes without the flaws asked for.
const mostTries = 2000
