package draft

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

// Print gives the joint mapping as plain text to read together: first what all see, then what some or one see, then where
// they see different things, and last what only one has looked at. Strengths stand first everywhere.
func (j *JointMapping) Print(lang mabra.Language) string {
	var text strings.Builder
	text.WriteString(togetherWords().TogetherHead.In(lang) + " " + line.Of(strings.Join(j.Services, ", ")) + "\n")
	text.WriteString(togetherWords().TogetherNote.In(lang) + "\n")
	for _, chapter := range []struct {
		title mabra.Text
		holds func(s *Subject) bool
	}{
		{togetherWords().AllSeeHead, (*Subject).seenByAll},
		{togetherWords().SomeSeeHead, func(s *Subject) bool { return !s.Differ && !s.seenByAll() && s.seenBySome() }},
		{togetherWords().DifferHead, func(s *Subject) bool { return s.Differ }},
		{togetherWords().OneLookedHead, func(s *Subject) bool { return s.Worries.View == OneLooked }},
	} {
		begun := false
		for i := range j.Subjects {
			s := &j.Subjects[i]
			if !chapter.holds(s) {
				continue
			}
			if !begun {
				text.WriteString("\n" + strings.ToUpper(chapter.title.In(lang)) + "\n")
				begun = true
			}
			s.print(&text, lang)
		}
	}
	return text.String()
}

// seenByAll reports whether all who have looked see what is good, or what is hard, and none sees the opposite alone.
func (s *Subject) seenByAll() bool {
	return !s.Differ && (s.Strengths.View == AllSee || s.Worries.View == AllSee)
}

// seenBySome reports whether several have looked and somebody sees something.
func (s *Subject) seenBySome() bool {
	return s.Worries.View != OneLooked && len(s.Strengths.Names)+len(s.Worries.Names) > 0
}

// print writes what each service says on a subject, strengths first.
func (s *Subject) print(text *strings.Builder, lang mabra.Language) {
	a := &annotator{lang: lang}
	head := togetherWords().WheelHead
	switch {
	case s.Dimension != "":
		head = togetherWords().TriangleHead
	case s.Domain != "":
		head = togetherWords().MatrixHead
	}
	text.WriteString("\n" + line.Of(a.say(head, s.Called.In(lang))) + "\n")
	for _, part := range []struct {
		title mabra.Text
		sight *Sighting
		of    func(*Sees) []Quote
	}{
		{togetherWords().StrengthsHead, &s.Strengths, func(one *Sees) []Quote { return one.Strengths }},
		{togetherWords().WorriesHead, &s.Worries, func(one *Sees) []Quote { return one.Worries }},
	} {
		text.WriteString("  " + part.title.In(lang))
		if part.sight.View != OneLooked {
			text.WriteString(": " + mabra.LabelOf(part.sight.View).In(lang))
		}
		text.WriteString("\n")
		for i := range s.Services {
			one := &s.Services[i]
			quotes := part.of(one)
			if len(quotes) == 0 {
				text.WriteString("    " + line.Of(one.Service) + ": " + togetherWords().NamesNothing.In(lang) + "\n")
			}
			for _, q := range quotes {
				words := strings.Join(strings.Fields(q.Words), " ")
				text.WriteString("    " + line.Of(one.Service+", "+a.say(lines().Quoted, a.whose(q.At), words)) + "\n")
			}
		}
	}
}
