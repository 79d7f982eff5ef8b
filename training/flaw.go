package training

import (
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Planted is a flaw in an example: the rule it breaks, and where the checker has to find it.
type Planted struct {
	Rule    string
	Path    mabra.Path
	Company []string // rules that the same flaw also breaks, somewhere in the plan

	Before *plan.Plan // the plan as it was without this flaw, where the options ask for it and a plan can hold the flaw
}

// A flaw is a mistake that can be planted in a plan, so that it breaks one rule.
type flaw struct {
	rule    string
	company []string      // rules that come along
	models  []string      // the practice models it can be planted under; nil: all
	forms   []plan.Form   // the forms of plan; nil: all
	status  []plan.Status // how far the plan has come; nil: an active one
	also    func(*life) bool
	alone   bool // the rest of the plan is not read, so that no other flaw in it would be found

	// plant makes the mistake and gives the path at which the rule has to find it. It gives false, and changes nothing,
	// where the plan has nothing that the mistake can be made in.
	plant func(*ground) (mabra.Path, bool)
	// write makes a mistake that no plan can hold, in the text of one.
	write func(g *ground, text string) (string, mabra.Path, bool)
}

// A ground is a plan that a flaw is planted in, with dice for it.
type ground struct {
	*dice
	*plan.Plan
	life *life
	at   mabra.Date
}

// flaws lists every flaw, by area as the rules are.
func flaws() []flaw {
	return slices.Concat(formFlaws, workFlaws, sipFlaws, voiceFlaws, roleFlaws, consentFlaws, programmeFlaws, reviewFlaws)
}

// FlawRules lists the rules that there is a flaw for, sorted.
func FlawRules() []string { return rulesOf(flaws()) }

func rulesOf(flaws []flaw) []string {
	var ids []string
	for _, f := range flaws {
		ids = append(ids, f.rule)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// suits reports whether a flaw can be planted in revision i of a life at all.
func (f *flaw) suits(l *life, i int) bool { return f.isOf(l, i) && (f.also == nil || f.also(l)) }

// isOf reports whether a flaw is one of plans like revision i of a life: of its model and form, and as far as it has come.
func (f *flaw) isOf(l *life, i int) bool {
	revision := l.days.steps[i]
	statuses := f.status
	if statuses == nil {
		statuses = []plan.Status{plan.StatusActive}
	}
	return (f.models == nil || slices.Contains(f.models, l.model)) && (f.forms == nil || slices.Contains(f.forms, revision.form)) &&
		slices.Contains(statuses, revision.status)
}

// into plants the flaw in an example, and reports whether that could be done.
func (f *flaw) into(e *Example, l *life) bool {
	if !f.suits(l, e.Revision-1) {
		return false
	}
	g := &ground{dice: l.throw("flaw " + f.rule), Plan: e.Plan, life: l, at: e.At}
	var path mabra.Path
	var ok bool
	if f.write != nil {
		if e.text != nil {
			return false // one flaw of this kind is enough: they get in each other's way
		}
		text, err := e.Plan.Encode(mabra.YAML)
		if err != nil {
			return false
		}
		var written string
		if written, path, ok = f.write(g, string(text)); ok {
			e.text = []byte(written)
		}
	} else if e.text == nil {
		path, ok = f.plant(g)
	}
	if ok {
		e.Planted = append(e.Planted, Planted{Rule: f.rule, Path: path, Company: f.company})
	}
	return ok
}

// mayHaveGround reports whether anything that the options ask for is a flaw of such plans, before the life is drawn.
func (g *generator) mayHaveGround(l *life) bool {
	i := g.flawedRevision(l)
	return g.wanted == nil || slices.ContainsFunc(g.wanted, func(f flaw) bool { return f.isOf(l, i) })
}

// hasGround reports whether what the options ask for can be planted in a life at all, before anything of it is written.
func (g *generator) hasGround(l *life) bool {
	if g.wanted == nil {
		return true
	}
	suiting, inText := map[string]bool{}, 0
	for _, f := range g.wanted {
		switch {
		case f.alone && g.Flaws > 1 || !f.suits(l, g.flawedRevision(l)):
		case f.write != nil:
			inText = 1 // nothing can be planted after it
		default:
			suiting[f.rule] = true
		}
	}
	return len(suiting)+inText >= max(g.Flaws, 1)
}

// seldom reports whether a life is passed over for another: a plan that is closed has room for hardly any rule but the one of its
// closing, which would stand in every seventh plan of those where any flaw may be.
func (g *generator) seldom(l *life) bool {
	closed := l.days.steps[g.flawedRevision(l)].status == plan.StatusClosed
	return g.Flaws > 0 && g.Flaw == "" && closed && l.throw("closed with a flaw").chance(90)
}

// flawedRevision gives the revision that flaws are planted in: the newest one, or the one before where that is closed and
// most of what can be wrong is over.
func (g *generator) flawedRevision(l *life) int {
	newest := len(l.days.steps) - 1
	if newest > 0 && l.days.steps[newest].status == plan.StatusClosed && !slices.ContainsFunc(g.wanted, func(f flaw) bool {
		return g.Flaw != "" && slices.Contains(f.status, plan.StatusClosed)
	}) {
		return newest - 1
	}
	return newest
}

// flawed plants what the options ask for in one revision of a plan, and reports whether that could be done.
func (g *generator) flawed(e *Example, l *life) bool {
	if g.Flaw != "" {
		return slices.ContainsFunc(shuffled(l.throw("flaws"), g.wanted), func(f flaw) bool { return g.plant(&f, e, l) }) && e.proven()
	}
	planted := 0
	for _, f := range shuffled(l.throw("flaws"), g.wanted) {
		last := planted == g.Flaws-1
		if f.write != nil && !last || f.alone && g.Flaws > 1 || hides(e.Planted, f) {
			continue // nothing can be planted after a flaw in the text
		}
		if g.plant(&f, e, l) {
			if planted++; last {
				return e.proven()
			}
		}
	}
	return false
}

// plant plants a flaw in an example, and reports whether that could be done.
func (g *generator) plant(f *flaw, e *Example, l *life) bool {
	var before *plan.Plan
	if g.Before && f.write == nil {
		before = e.Plan.Clone()
	}
	planted := f.into(e, l)
	if planted {
		e.Planted[len(e.Planted)-1].Before = before
	}
	return planted
}

// proven reports whether the checker finds every flaw where it was planted, and no error or warning that is not declared.
// One flaw may have moved another, or taken the ground from under it.
func (e *Example) proven() bool {
	text, err := e.YAML()
	if err != nil {
		return false
	}
	findings := document.Validate("", text, document.At(e.At)).Findings
	found := func(planted Planted) bool {
		return slices.ContainsFunc(findings, func(f mabra.Finding) bool { return f.Rule.ID == planted.Rule && f.Path == planted.Path })
	}
	declared := func(f mabra.Finding) bool {
		return f.Severity == mabra.Info || slices.ContainsFunc(e.Planted, func(planted Planted) bool {
			return f.Rule.ID == planted.Rule || slices.Contains(planted.Company, f.Rule.ID)
		})
	}
	return !slices.ContainsFunc(e.Planted, func(planted Planted) bool { return !found(planted) }) &&
		!slices.ContainsFunc(findings, func(f mabra.Finding) bool { return !declared(f) })
}

// hides reports whether a flaw and one that is planted would hide each other: they break the same rule, or one breaks
// it on the other's way.
func hides(planted []Planted, f flaw) bool {
	return slices.ContainsFunc(planted, func(p Planted) bool {
		return p.Rule == f.rule || slices.Contains(p.Company, f.rule) || slices.Contains(f.company, p.Rule)
	})
}

// in gives the path of a field of an item.
func in(list string, i int, fields ...string) mabra.Path {
	path := mabra.Path(list).Index(i)
	for _, field := range fields {
		path = path.Field(field)
	}
	return path
}

// which draws one of the items that suit, and gives its place; false where none does.
func which[T any](g *ground, items []T, suits func(*T) bool) (int, bool) {
	var places []int
	for i := range items {
		if suits(&items[i]) {
			places = append(places, i)
		}
	}
	if places == nil {
		return 0, false
	}
	return one(g.dice, places), true
}

// word gives the one of two words that is in the plan's language.
func (g *ground) word(sv, en string) string { return mabra.Text{Sv: sv, En: en}.In(g.Language) }

// WithoutFlaw gives the rules that there is no flaw for, with the reason.
func WithoutFlaw() map[string]mabra.Text {
	reasons := maps.Clone(noFlawForm)
	maps.Copy(reasons, noFlawReview)
	return reasons
}
