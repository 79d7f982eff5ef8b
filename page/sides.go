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
			all = append(all, orElse(o.Result, o.Text))
		}
	}
	return all
}

// orElse gives words, or others where they say nothing.
func orElse(words, others string) string {
	if strings.TrimSpace(words) != "" {
		return words
	}
	return others
}
