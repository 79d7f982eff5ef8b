package wheel

import (
	"cmp"
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Summary lays readings of one child beside each other, part by part of the wheel. Each voice stands for itself,
// strengths stand before worries, and what is left open stands as what it is: not asked, not wanted, not relevant, or
// not written at all. Nothing in it is added up.
type Summary struct {
	Occasions   []Occasion // the readings that it was made from
	Parts       []PartSummary
	NotHeard    []Voice // voices that have no reading at all
	NotAsked    []Open  // somebody wrote that it was not asked
	Declined    []Open  // somebody did not want to answer
	NotRelevant []Open  // somebody said that it is not relevant
	Unsaid      []Open  // the voice has a reading, and nothing is written
}

// A PartSummary is what all voices said of one part of the wheel.
type PartSummary struct {
	Part      Part
	Called    mabra.Text
	Voices    []Said    // the child, the guardians, the professionals; each of them always there
	Strengths Agreement // whether the voices name strengths here
	Worries   Agreement // whether they name worries
	Covers    []Part    // for an area: the indicators that it speaks of and that stand in the summary too
	Within    []Part    // for an indicator: the areas that speak of it too
}

// Said is what one voice said of a part, in all its readings. Where a person has come back to the part, what they
// said before is kept and marked as earlier.
type Said struct {
	Voice     Voice
	Strengths []Statement
	Worries   []Statement
	Notes     []Statement
	Answers   []Given
	Ratings   []Rated
}

// A Statement is something that somebody said, in their own words, and where it stands.
type Statement struct {
	Words   string
	At      mabra.Path
	Reading int  // which of the wheel's readings it stands in
	Earlier bool // the same person has spoken of the part again since
}

// Given is an answer, or the reason why there is none.
type Given struct {
	Answer  Answer
	At      mabra.Path
	Reading int
	Earlier bool
}

// Rated is where somebody placed a part on the scale of their own reading. It says nothing about any other part,
// voice or child.
type Rated struct {
	Rating  *int // missing is not zero
	Wished  *int
	Scale   *Scale // the reading's; nil where it has none
	At      mabra.Path
	Reading int
	Earlier bool
}

// Open is a part that a voice has said nothing of, and why.
type Open struct {
	Part   Part
	Voice  Voice
	By     string
	Answer Answer // empty where nothing is written
	At     mabra.Path
	Date   mabra.Date
}

// Summary lays the wheel's readings beside each other. For some of them only, make a Wheel of those. Models that the
// options make known give areas their names.
func (w *Wheel) Summary(options ...mabra.CheckOption) *Summary {
	g := gathering{wheel: w, checking: mabra.NewChecking(options...)}
	g.who()
	g.parts()
	g.words()
	g.openEnds()
	return g.summary
}

// A gathering is a summary on its way.
type gathering struct {
	wheel    *Wheel
	checking mabra.Checking
	summary  *Summary
	voices   []Voice
	speakers []int   // of each reading, which speaker
	expected [][]int // of each voice, the parts that its readings are about
	at       places
	paths    paths
}

// who lists the occasions, the voices and the speakers. A speaker is a voice and a name.
func (g *gathering) who() {
	g.summary = &Summary{Occasions: make([]Occasion, len(g.wheel.Readings))}
	g.voices = make([]Voice, 0, len(voices))
	for i := range voices {
		g.voices = append(g.voices, Voice(voices[i].Key))
	}
	type speaker struct {
		voice Voice
		by    string
	}
	known := make(map[speaker]int, len(g.wheel.Readings))
	g.speakers = make([]int, len(g.wheel.Readings))
	for i := range g.wheel.Readings {
		g.summary.Occasions[i] = g.wheel.occasion(i)
		r := &g.wheel.Readings[i]
		if !slices.Contains(g.voices, r.Voice) {
			g.voices = append(g.voices, r.Voice) // a slip of the pen: what it says is not lost
		}
		who := speaker{r.Voice, r.By}
		if _, ok := known[who]; !ok {
			known[who] = len(known)
		}
		g.speakers[i] = known[who]
	}
	for _, voice := range g.voices {
		if !slices.ContainsFunc(g.summary.Occasions, func(o Occasion) bool { return o.Voice == voice }) {
			g.summary.NotHeard = append(g.summary.NotHeard, voice)
		}
	}
}

// A heard is one mark that says something, and where it belongs.
type heard struct {
	mark        *Mark
	at          mabra.Path
	reading     int
	part, voice int
	earlier     bool
}

// words puts what was said in its place, part by part and voice by voice.
func (g *gathering) words() {
	marks := g.heard()
	var strengths, worries, notes slab[Statement]
	answers, ratings := slab[Given]{left: len(marks)}, slab[Rated]{left: len(marks)}
	for i := range marks {
		strengths.left += len(marks[i].mark.Strengths)
		worries.left += len(marks[i].mark.Worries)
		notes.left++
	}
	order := make([]int, len(marks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(marks[a].part, marks[b].part), cmp.Compare(marks[a].voice, marks[b].voice))
	})
	for _, i := range order {
		h, m := &marks[i], marks[i].mark
		said := &g.summary.Parts[h.part].Voices[h.voice]
		for k := range m.Strengths {
			strengths.add(&said.Strengths, Statement{m.Strengths[k], g.paths.item(h.at, ".strengths[", k), h.reading, h.earlier})
		}
		for k := range m.Worries {
			worries.add(&said.Worries, Statement{m.Worries[k], g.paths.item(h.at, ".worries[", k), h.reading, h.earlier})
		}
		if m.Note != "" {
			notes.add(&said.Notes, Statement{m.Note, h.at.Field("note"), h.reading, h.earlier})
		}
		answers.add(&said.Answers, Given{m.answer(), h.at, h.reading, h.earlier})
		if m.Rating != nil || m.Wished != nil {
			scale := g.wheel.Readings[h.reading].Scale
			ratings.add(&said.Ratings, Rated{m.Rating, m.Wished, scale, h.at, h.reading, h.earlier})
		}
	}
	room := slab[Voice]{left: 2 * len(g.voices) * len(g.summary.Parts)}
	for i := range g.summary.Parts {
		p := &g.summary.Parts[i]
		p.Strengths = agreement(p.Voices, &room, func(s *Said) []Statement { return s.Strengths })
		p.Worries = agreement(p.Voices, &room, func(s *Said) []Statement { return s.Worries })
	}
}

// heard lists the marks that say something, and tells which of them came before others of the same speaker.
func (g *gathering) heard() []heard {
	all := 0
	for i := range g.wheel.Readings {
		all += len(g.wheel.Readings[i].Indicators)
	}
	marks := make([]heard, 0, all)
	latest := calendar{speakers: slices.Max(append(g.speakers, 0)) + 1}
	latest.open(len(g.at.parts))
	for i := range g.wheel.Readings {
		r := &g.wheel.Readings[i]
		list, voice := g.summary.Occasions[i].At.Field("indicators"), slices.Index(g.voices, r.Voice)
		for j := range r.Indicators {
			m := &r.Indicators[j]
			if !m.says() {
				continue
			}
			part := g.at.of(r.part(m))
			marks = append(marks, heard{mark: m, at: g.paths.item(list, "[", j), reading: i, part: part, voice: voice})
			latest.mark(part, g.speakers[i], r.Date)
		}
	}
	for i := range marks {
		h := &marks[i]
		h.earlier = latest.of(h.part, g.speakers[h.reading]).After(g.wheel.Readings[h.reading].Date)
	}
	return marks
}

// A slab is room for items that belong to lists one after the other, taken at once.
type slab[T any] struct {
	room []T
	left int
}

// add adds an item to the list that is filled now. A list that is full cannot be appended to without being copied.
func (s *slab[T]) add(list *[]T, item T) {
	if s.room == nil {
		s.room = make([]T, 0, s.left)
	}
	s.room = append(s.room, item)
	end := len(s.room)
	*list = s.room[end-len(*list)-1 : end : end]
}

func (s *Said) answers() bool {
	for i := range s.Answers {
		if !s.Answers[i].Earlier && s.Answers[i].Answer == Answered {
			return true
		}
	}
	return false
}

// openEnds lists what is left open, and keeps the reasons apart.
func (g *gathering) openEnds() {
	s := g.summary
	for i := range s.Parts {
		for v := range s.Parts[i].Voices {
			said := &s.Parts[i].Voices[v]
			for _, given := range said.Answers {
				if given.Earlier {
					continue
				}
				r := &g.wheel.Readings[given.Reading]
				open := Open{s.Parts[i].Part, said.Voice, r.By, given.Answer, given.At, r.Date}
				switch given.Answer {
				case NotAsked:
					s.NotAsked = append(s.NotAsked, open)
				case Declined:
					s.Declined = append(s.Declined, open)
				case NotRelevant:
					s.NotRelevant = append(s.NotRelevant, open)
				}
			}
		}
	}
	for v, voice := range g.voices {
		for _, i := range g.expected[v] {
			if !g.spokenOf(i, v) {
				s.Unsaid = append(s.Unsaid, Open{Part: s.Parts[i].Part, Voice: voice})
			}
		}
	}
}

// spokenOf reports whether a voice said something of a part, or of an area that it stands within, or of all that it
// covers.
func (g *gathering) spokenOf(part, voice int) bool {
	p := &g.summary.Parts[part]
	said := func(p Part) bool { return len(g.summary.Parts[g.at.of(p)].Voices[voice].Answers) > 0 }
	return len(p.Voices[voice].Answers) > 0 || slices.ContainsFunc(p.Within, said) ||
		len(p.Covers) > 0 && len(p.Covers) == len(p.Part.covered(g.checking)) &&
			!slices.ContainsFunc(p.Covers, func(p Part) bool { return !said(p) })
}
