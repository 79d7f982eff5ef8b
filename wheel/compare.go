package wheel

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Comparison lays two readings of one child beside each other, in the same voice. It says what is new, what was not
// said again and which ratings moved, and what it does not compare, with the reason. There is no measure of how far
// anything moved, and none of the whole.
type Comparison struct {
	From, To Occasion
	Because  []Reason     // why nothing is compared; empty where it is
	Ratings  []Reason     // why no rating is compared; empty where they are, or where there are none
	Parts    []PartChange // only parts where something is to be told
}

// A PartChange is what has changed in one part of the wheel between two readings.
type PartChange struct {
	Part   Part
	Called mabra.Text
	New    Words // said the second time only
	Gone   Words // said the first time only: it was not said again, which is not to say that it is no longer so
	Moved  *Move
	Wished *Move // what is wished for has moved, which is neither better nor worse
	Answer Change
	// Because says what of the part is not compared, and why.
	Because []Reason
}

// Words are statements, strengths first.
type Words struct {
	Strengths []Statement
	Worries   []Statement
	Notes     []Statement
}

// A Change says how a part was answered the first time and the second. Empty is that nothing was written.
type Change struct {
	From, To Answer
}

// Reversed gives the comparison the other way round.
func (c Comparison) Reversed() Comparison {
	c.From, c.To = c.To, c.From
	c.Parts = slices.Clone(c.Parts)
	for i := range c.Parts {
		p := &c.Parts[i]
		p.New, p.Gone = p.Gone, p.New
		p.Moved, p.Wished = p.Moved.reversed(), p.Wished.reversed()
		p.Answer.From, p.Answer.To = p.Answer.To, p.Answer.From
	}
	return c
}

// Comparisons compares each reading with the one before it by the same person, in the order of their days.
func (w *Wheel) Comparisons(options ...mabra.CheckOption) []Comparison {
	order := make([]int, len(w.Readings))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case w.Readings[a].Date.Before(w.Readings[b].Date):
			return -1
		case w.Readings[b].Date.Before(w.Readings[a].Date):
			return 1
		}
		return 0
	})
	type speaker struct {
		voice Voice
		by    string
	}
	var all []Comparison
	before := map[speaker]int{}
	for _, i := range order {
		r := &w.Readings[i]
		who := speaker{r.Voice, r.By}
		if r.Voice == VoiceChild {
			who.by = "" // there is one child
		}
		if earlier, ok := before[who]; ok {
			all = append(all, w.Compare(earlier, i, options...))
		}
		before[who] = i
	}
	return all
}

// Compare compares two readings of the wheel, by their places in its list. All readings of a wheel are of one child,
// so no child is compared with another. Ratings are compared on the same scale only, and words by the same voice
// only; where one of two people of a voice spoke first and the other then, neither is compared.
func (w *Wheel) Compare(earlier, later int, options ...mabra.CheckOption) Comparison {
	has := func(i int) bool { return 0 <= i && i < len(w.Readings) }
	var c Comparison
	if has(earlier) {
		c.From = w.occasion(earlier)
	}
	if has(later) {
		c.To = w.occasion(later)
	}
	if !has(earlier) || !has(later) {
		c.Because = []Reason{NoReading}
		return c
	}
	a, b := &w.Readings[earlier], &w.Readings[later]
	if c.Because = a.otherPerson(b); c.Because != nil {
		return c
	}
	c.Ratings = a.otherRatings(b)
	checking := mabra.NewChecking(options...)
	from, to := w.byPart(earlier), w.byPart(later)
	var model *Model
	if a.Model == b.Model {
		model = modelNamed(a.Model, checking)
	}
	parts := together(from, to, model)
	for _, p := range parts {
		change := c.changeOf(p, find(from, p), find(to, p), a, b)
		if !change.tells() {
			continue
		}
		change.Called = p.called(model, checking)
		if c.Parts == nil {
			c.Parts = make([]PartChange, 0, len(parts))
		}
		c.Parts = append(c.Parts, change)
	}
	return c
}

// changeOf compares what the readings a and b say of one part.
func (c *Comparison) changeOf(p Part, was, is *marked, a, b *Reading) PartChange {
	change := PartChange{Part: p, Answer: Change{was.answer, is.answer}}
	switch {
	case was.answer == Answered && is.answer == Answered:
		change.New, change.Gone = is.words.without(was.words), was.words.without(is.words)
		if c.Ratings == nil {
			change.rated(was, is, a.Scale)
		}
	case was.answer != is.answer && p.Area != "" && a.Model != b.Model:
		change.Because = append(change.Because, OtherModel)
	case was.answer != is.answer:
		change.Because = append(change.Because, Unanswered)
	}
	return change
}

// rated compares where a part was placed and is placed on one scale. A wish that has moved is neither better nor worse.
func (p *PartChange) rated(was, is *marked, scale *Scale) {
	p.Moved = p.moved(was.ratings, is.ratings, scale)
	if p.Wished = p.moved(was.wishes, is.wishes, scale); p.Wished != nil {
		p.Wished.Towards = ""
	}
}

func (p *PartChange) tells() bool {
	return p.New.any() || p.Gone.any() || p.Moved != nil || p.Wished != nil || p.Because != nil
}
