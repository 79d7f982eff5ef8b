package page

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Sides are what is good and what is hard, each from the same sources, so that neither weighs more.
type sides struct {
	On         mabra.Date // the day of the conversation, where all of it was said on one
	Good, Hard []told
}

// A told is something that was said, and what it is about.
type told struct{ About, Text string }

// empty reports whether nothing is told on either side.
func (s sides) empty() bool { return len(s.Good)+len(s.Hard) == 0 }

// ByChild gives what the child has said is good and hard: on the newest wheel of the child's own, or else in the triangle.
func (f *familyBody) ByChild() sides { return f.saidByChild() }

func (l *leaf) saidByChild() sides {
	s := l.sidesOf(l.childsWheel())
	if s.empty() {
		s = l.entries(func(by string) bool { p := l.Person(by); return p != nil && isChild(p) })
	}
	return s
}

// ByReader gives the same of the one that the page is for.
func (f *familyBody) ByReader() sides {
	p := f.Person(f.set.reader)
	if p == nil || isChild(p) {
		return sides{}
	}
	s := f.sidesOf(f.newestReading(func(r *wheel.Reading) bool { return r.By == p.ID && r.Voice != wheel.VoiceChild }))
	if s.empty() {
		s = f.entries(func(by string) bool { return by == p.ID })
	}
	return s
}

// BySeen gives what those who work with the child have seen, where neither the child nor the reader has said anything.
func (f *familyBody) BySeen() sides {
	if !f.ByChild().empty() || !f.ByReader().empty() {
		return sides{}
	}
	s := f.sidesOf(f.newestReading(func(r *wheel.Reading) bool { return r.Voice == wheel.VoiceProfessional }))
	if s.empty() {
		s = f.entries(func(by string) bool { p := f.Person(by); return p != nil && !inFamily(p) })
	}
	return s
}

// Sides reports whether anything is told to be good or hard.
func (f *familyBody) Sides() bool { return len(f.Side(true).Parts)+len(f.Side(false).Parts) > 0 }

// A side is what is good, or what is hard, by those who said it.
type side struct {
	*leaf
	Good          bool
	Word, Nothing string
	Parts         []sidePart
}

// A sidePart is what one voice has said.
type sidePart struct {
	Head string
	Said []string
}

// Side gives one side. Both have the same voices in the same order.
func (f *familyBody) Side(good bool) *side {
	s := &side{leaf: f.leaf, Good: good, Word: f.word("hard"), Nothing: f.word("nothing-told")}
	come := sidePart{f.word("not-reached"), f.results(plan.OutcomeNotReached)}
	if good {
		s.Word = f.word("good")
		come = sidePart{f.word("reached"), f.results(plan.OutcomeReached)}
	}
	add := func(head string, from sides) {
		list := from.Hard
		if good {
			list = from.Good
		}
		part := sidePart{Head: capitals(head)}
		for _, t := range list {
			part.Said = append(part.Said, t.Text)
		}
		s.Parts = append(s.Parts, part)
	}
	child, reader := f.ByChild(), f.ByReader()
	childHead, readerHead := f.word("by-child", f.FirstName()), f.word("by-you")
	if !child.On.IsZero() {
		childHead = f.word("by-child-on", f.FirstName(), f.Day(child.On))
	}
	if !reader.On.IsZero() {
		readerHead = f.word("by-you-on", f.Day(reader.On))
	}
	add(childHead, child)
	add(readerHead, reader)
	add(f.word("by-seen"), f.BySeen())
	s.Parts = append(s.Parts, come)
	s.Parts = slices.DeleteFunc(s.Parts, func(p sidePart) bool { return len(p.Said) == 0 })
	return s
}

// newestReading gives the last reading of some; of two of one day the one that stands last.
func (l *leaf) newestReading(is func(*wheel.Reading) bool) *wheel.Reading {
	if l.Assessment == nil || l.Assessment.Wheel == nil {
		return nil
	}
	var last *wheel.Reading
	for i := range l.Assessment.Wheel.Readings {
		if r := &l.Assessment.Wheel.Readings[i]; is(r) && (last == nil || !r.Date.Before(last.Date)) {
			last = r
		}
	}
	return last
}

func (l *leaf) childsWheel() *wheel.Reading {
	return l.newestReading(func(r *wheel.Reading) bool { return r.Voice == wheel.VoiceChild })
}

func (l *leaf) sidesOf(r *wheel.Reading) sides {
	if r == nil {
		return sides{}
	}
	s := sides{On: r.Date}
	for _, row := range l.wheelOf(r).Rows(l.Lang) {
		for _, text := range row.Strengths {
			s.Good = append(s.Good, told{row.Label, text})
		}
		for _, text := range row.Worries {
			s.Hard = append(s.Hard, told{row.Label, text})
		}
	}
	return s
}

// entries gives what some have put on the triangle.
func (l *leaf) entries(by func(id string) bool) sides {
	var s sides
	if l.Assessment == nil || l.Assessment.Triangle == nil {
		return s
	}
	for i := range l.Assessment.Triangle.Entries {
		switch e := &l.Assessment.Triangle.Entries[i]; {
		case !by(e.By):
		case e.Kind == triangle.Strength:
			s.Good = append(s.Good, told{Text: e.Text})
		case e.Kind == triangle.Challenge:
			s.Hard = append(s.Hard, told{Text: e.Text})
		}
	}
	return s
}

// results gives what has come of the outcomes of a status.
func (f *familyBody) results(status plan.OutcomeStatus) []string {
	var all []string
	for i := range f.Outcomes {
		if o := &f.Outcomes[i]; o.Status == status {
			all = append(all, cmpOr(o.Result, o.Text))
		}
	}
	return all
}

func cmpOr(a, b string) string {
	if strings.TrimSpace(a) != "" {
		return a
	}
	return b
}

// A goal is something that we want to reach.
type goal struct {
	Text, SoFar string
	Due         mabra.Date
}

// Goals gives what we still want to reach.
func (f *familyBody) Goals() []goal {
	var all []goal
	for _, o := range f.LiveOutcomes() {
		if o.Status == plan.OutcomeReached || o.Status == plan.OutcomeNotReached || f.Ended() {
			continue
		}
		all = append(all, goal{o.Text, o.Result, o.Due})
	}
	return all
}

// Changes gives what is new since the last meeting, as it is written there, and its day.
func (f *familyBody) Changes() *plan.Review {
	if last := f.LastReview(); last != nil && last.Changes != "" {
		return last
	}
	return nil
}

// A work is what one person, or one service, does.
type work struct {
	Who   string
	Tasks []task
}

// A task is one thing that is done, and when.
type task struct {
	Text, Manner, Frequency string
	When                    []said
}

// Stop gives the full stop that how often something is done lacks before the sentence behind it.
func (t task) Stop() string {
	if t.Frequency == "" || len(t.When) == 0 || strings.ContainsAny(t.Frequency[len(t.Frequency)-1:], ".!?") {
		return ""
	}
	return "."
}

// Work gives who does what, and when: the reader first, then the family, and then those who work with it.
func (f *familyBody) Work() []work {
	var all []work
	last := "?"
	for _, d := range f.deeds() {
		if d.who != last || len(all) == 0 {
			all, last = append(all, work{Who: f.doer(d.who)}), d.who
		}
		w := &all[len(all)-1]
		w.Tasks = append(w.Tasks, task{d.Text, d.Manner, d.Frequency, f.times(d.Action)})
	}
	return all
}

// doer gives what the one who does something is called at the head of it.
func (l *leaf) doer(id string) string {
	switch {
	case id == "":
		return l.word("nobody-yet")
	case id == l.set.reader:
		return l.word("you")
	}
	return capitals(l.presented(id))
}

// A trouble is something that may happen, and what is done then.
type trouble struct {
	Trigger, Then string
	Who           string
}

// Troubles gives what is done if it gets hard, as far as the plan says it.
func (f *familyBody) Troubles() []trouble {
	if f.Ended() {
		return nil
	}
	var all []trouble
	for i := range f.Contingency {
		c := &f.Contingency[i]
		all = append(all, trouble{c.Trigger, c.Then, f.names(c.Who)})
	}
	return all
}

// names gives people and services as they are read, each once; the reader is you, at the head.
func (l *leaf) names(ids []string) string {
	var words []string
	for _, id := range ids {
		if l.Person(id) == nil && l.Organisation(id) == nil {
			continue
		}
		word := l.called(id)
		if id == l.set.reader {
			word = l.word("you-too")
		}
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	return l.list(words)
}

// Danger says what to do when somebody is in danger at this moment.
func (l *leaf) Danger() said {
	if l.Country() == plan.CountryScotland {
		return tell("danger-scotland")
	}
	return tell("danger")
}

// Keeper gives whom to talk to, as it is filled into sentences.
func (l *leaf) Keeper() string { return l.keepersName() }

// Name gives what the child is called.
func (l *leaf) Name() string { return l.FirstName() }

// AtNext says what happens at the next meeting.
func (f *familyBody) AtNext() []paragraph {
	_, m := f.nextMeeting()
	what := paragraph{tell("review"), tell("review-means"), tell("review-honest")}
	if m != nil && m.Forum != plan.ForumReview {
		what = paragraph{tell("meeting")}
	}
	if !f.unborn() {
		what = append(what, tell("first-child", f.FirstName()))
	}
	help := paragraph{tell("bring"), tell("need-something", f.keepersName())}
	if p := f.Person(f.set.reader); p != nil && p.Interpreter {
		help = append(help, tell("interpreter", f.keepersName()))
	}
	return []paragraph{append(what, tell("then-you")), help}
}

// Upcoming gives the day of a meeting that lies ahead; zero where none does.
func (l *leaf) Upcoming() mabra.Date {
	if day, _ := l.nextMeeting(); !day.Before(l.Today()) && !l.Ended() {
		return day
	}
	return mabra.Date{}
}

// Readers gives who else gets the plan, and who gets a part of it.
func (l *leaf) Readers() (all readers) {
	secretive := l.secretive()
	for i := range l.Copies {
		c := &l.Copies[i]
		p := l.Person(c.To)
		switch {
		case c.To == l.set.reader, p != nil && isChild(p), p == nil && l.Organisation(c.To) == nil:
			continue
		case p != nil && secretive, c.WithheldBecause != "" && c.Part == "":
			continue
		}
		list := &all.Whole
		if c.Part != "" {
			list = &all.Part
		}
		if name := capitals(l.called(c.To)); !slices.Contains(*list, name) {
			*list = append(*list, name)
		}
	}
	return all
}

type readers struct{ Whole, Part []string }

// Any reports whether anybody else gets anything.
func (r readers) Any() bool { return len(r.Whole)+len(r.Part) > 0 }
