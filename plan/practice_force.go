package plan

import (
	"slices"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// A practice is what applies to one plan: its form, and its practice model with all that the model builds on, put
// together.
type practice struct {
	PracticeModel
	names  []string // of the practice model and of all it builds on
	weight map[string]ModelWeight
}

// practices keeps what has been put together of models that come with the library: they never change.
var practices sync.Map // [2]string{form, model} → *practice

// practice gives what applies to the plan, under the model that the caller names or that the plan does.
func (p *Plan) practice(checking mabra.Checking) *practice {
	known := knownModels(checking)
	m := modelAbove(checking)
	if m == nil {
		m = known[p.Model]
	}
	if m == nil {
		return practiceOf(p.Form, p.Model)
	}
	return putTogether(p.Form, m, known)
}

// practiceOf gives what applies to a plan of a form under a model that comes with the library. A model or form that
// does not come with it changes nothing.
func practiceOf(form Form, model string) *practice {
	m := shipped()[model]
	if shipped()[string(form)] == nil {
		form = FormOwn
	}
	if m == nil {
		model = ""
	}
	key := [2]string{string(form), model}
	if known, ok := practices.Load(key); ok {
		return known.(*practice)
	}
	known, _ := practices.LoadOrStore(key, putTogether(form, m, nil))
	return known.(*practice)
}

// shipped holds the models and the forms that come with the library, by name. They are shared and never changed.
var shipped = sync.OnceValue(func() map[string]*PracticeModel {
	all := map[string]*PracticeModel{}
	for _, form := range Forms() {
		all[string(form)] = ours(LoadForm(form))
	}
	for _, name := range Models() {
		all[name] = ours(LoadModel(name))
	}
	return all
})

// ours gives what was loaded: all that comes with the library can be.
func ours(m *PracticeModel, ok bool) *PracticeModel {
	if !ok {
		panic("plan: a practice model of the library does not hold together") // found by the tests of the library
	}
	return m
}

// putTogether lays a model over what it builds on, and all of it over the form. No model gives what applies to the
// form.
func putTogether(form Form, m *PracticeModel, known map[string]*PracticeModel) *practice {
	lineage := ancestry(m, known)
	base := shipped()[string(form)]
	if base == nil {
		base = shipped()[string(FormOwn)]
	}
	put := &practice{weight: map[string]ModelWeight{}}
	for _, layer := range slices.Concat(ancestry(base, nil), lineage) {
		put.lay(layer)
	}
	for _, layer := range lineage {
		put.names = append(put.names, layer.Name)
	}
	return put
}

// ancestry gives a model after all that it builds on, which is looked for among the known ones first. What comes
// with the library builds on nothing else. A model that builds on itself, over others, is cut where the ring closes, and one
// that builds on more than anybody can follow, after so many.
func ancestry(m *PracticeModel, known map[string]*PracticeModel) []*PracticeModel {
	var line []*PracticeModel
	for m != nil && len(line) < mostAncestors && !slices.ContainsFunc(line, func(seen *PracticeModel) bool { return seen.Name == m.Name }) {
		line = append(line, m)
		if base := known[m.Base]; base != nil && m != shipped()[m.Name] {
			m = base
		} else {
			m = shipped()[m.Base]
		}
	}
	slices.Reverse(line)
	return line
}

const mostAncestors = 100

// lay puts what a model says over what stands there already.
func (p *practice) lay(m *PracticeModel) {
	p.Name, p.Base, p.Title = m.Name, m.Base, m.Title
	p.Source, p.Date, p.Verified, p.Note, p.X = m.Source, m.Date, m.Verified, m.Note, m.X
	if m.Language != "" {
		p.Language = m.Language
	}
	if m.Country != "" {
		p.Country = m.Country
	}
	if m.Wheel != "" {
		p.Wheel = m.Wheel
	}
	if m.Review != nil {
		p.Review = m.Review
	}
	if m.Start != nil {
		p.Start = m.Start
	}
	if m.Team != nil {
		p.Team = m.Team
	}
	if m.Group != nil {
		p.Group = m.Group
	}
	if m.Principles != nil {
		p.Principles = m.Principles
	}
	p.Forums = over(p.Forums, m.Forums, func(f ForumUse) Forum { return f.Forum })
	p.ReviewTimes = over(p.ReviewTimes, m.ReviewTimes, func(t ReviewTimes) [2]string {
		return [2]string{string(t.Form), string(t.Country)}
	})
	p.FollowUps = over(p.FollowUps, m.FollowUps, func(d DocumentName) Form { return d.Form })
	p.Roles = over(p.Roles, m.Roles, func(r RoleName) Role { return r.Role })
	p.Documents = over(p.Documents, m.Documents, func(d DocumentName) Form { return d.Form })
	p.Holders = over(p.Holders, m.Holders, func(h Holder) Stage { return h.Stage })
	p.Questions = over(p.Questions, m.Questions, func(q Wording) int { return q.Number })
	p.Rules = over(p.Rules, m.Rules, func(c RuleChange) string { return c.Rule })
	for _, change := range m.Rules {
		if !change.refused() {
			p.weight[change.Rule] = change.Severity
		}
	}
}

// over gives the entries of base with those of top in the place of the ones with the same key.
func over[E any, K comparable](base, top []E, key func(E) K) []E {
	put := slices.Clone(base)
	if len(top) == 0 {
		return put
	}
	at := make(map[K]int, len(base)+len(top))
	for i, entry := range slices.Backward(put) {
		at[key(entry)] = i
	}
	for _, entry := range top {
		i, there := at[key(entry)]
		if !there {
			at[key(entry)] = len(put)
			put = append(put, entry)
			continue
		}
		put[i] = entry
	}
	return put
}

// uses reports whether a rule is for plans of the form, under this practice.
func (p *practice) uses(rule *mabra.Rule, form Form) bool {
	if rule.Forms != nil && !slices.Contains(rule.Forms, string(form)) || p.weight[rule.ID] == WeightOff {
		return false
	}
	return rule.Models == nil || slices.ContainsFunc(rule.Models, func(name string) bool { return slices.Contains(p.names, name) })
}

// severity gives how serious the practice takes a rule, in a draft or in a plan that has come further.
func (p *practice) severity(rule *mabra.Rule, draft bool) mabra.Severity {
	severity := rule.Severity
	if own, ok := mabra.ParseSeverity(string(p.weight[rule.ID])); ok {
		severity = own
	}
	if rule.WhenActive && draft {
		severity = mabra.Info
	}
	return severity
}

// An amount is a time and where it comes from.
type amount struct {
	months, days, workingDays int
	source                    mabra.Text
}

func (i *Interval) amount() amount { return amount{i.Months, i.Days, i.WorkingDays, i.Source} }

// unconfirmed are the times of the library itself that no source confirms.
var unconfirmed = sync.OnceValue(func() map[amount]bool {
	times := map[amount]bool{}
	note := func(i *Interval) {
		if i != nil && !i.Verified {
			times[i.amount()] = true
		}
	}
	for _, m := range shipped() {
		note(m.Review)
		note(m.Start)
		for i := range m.ReviewTimes {
			t := &m.ReviewTimes[i]
			note(t.First)
			note(t.Second)
			note(t.Later)
		}
		for i := range m.Forums {
			f := &m.Forums[i]
			note(f.Notice)
			note(f.Within)
			note(f.After)
		}
	}
	return times
})

// doubtful reports whether nothing confirms a time: no source, and no municipality that has decided on it.
func (i *Interval) doubtful() bool { return !i.Verified && unconfirmed()[i.amount()] }
