package wheel

import (
	"slices"
)

// A marked part is all that one reading says of a part.
type marked struct {
	part            Part
	answer          Answer // empty: nothing is written
	words           Words
	ratings, wishes []int
}

// byPart gathers what a reading says, part by part.
func (w *Wheel) byPart(reading int) []marked {
	r := &w.Readings[reading]
	all := make([]marked, 0, len(r.Indicators))
	path := readings.Index(reading).Field("indicators")
	var in paths
	for j := range r.Indicators {
		m := &r.Indicators[j]
		if !m.says() {
			continue
		}
		p := r.part(m)
		i := placeOf(all, p)
		if i < 0 {
			i, all = len(all), append(all, marked{part: p})
		}
		into, at := &all[i], in.item(path, "[", j)
		if into.answer == "" || m.answer() == Answered {
			into.answer = m.answer()
		}
		for k := range m.Strengths {
			into.words.Strengths = append(into.words.Strengths, Statement{m.Strengths[k], in.item(at, ".strengths[", k), reading, false})
		}
		for k := range m.Worries {
			into.words.Worries = append(into.words.Worries, Statement{m.Worries[k], in.item(at, ".worries[", k), reading, false})
		}
		if m.Note != "" {
			into.words.Notes = append(into.words.Notes, Statement{m.Note, at.Field("note"), reading, false})
		}
		if m.Rating != nil {
			into.ratings = append(into.ratings, *m.Rating)
		}
		if m.Wished != nil {
			into.wishes = append(into.wishes, *m.Wished)
		}
	}
	return all
}

// placeOf gives the place of what is said of a part, and -1 where nothing is.
func placeOf(all []marked, p Part) int {
	for i := range all {
		if all[i].part == p {
			return i
		}
	}
	return -1
}

func find(all []marked, p Part) *marked {
	if i := placeOf(all, p); i >= 0 {
		return &all[i]
	}
	return &marked{}
}

// together lists the parts that two readings speak of, in the same order whichever comes first.
func together(a, b []marked, model *Model) []Part {
	parts := make([]Part, 0, len(a)+len(b))
	for i := range a {
		parts = append(parts, a[i].part)
	}
	for i := range b {
		if !slices.Contains(parts, b[i].part) {
			parts = append(parts, b[i].part)
		}
	}
	inOrder(parts, model)
	return parts
}
