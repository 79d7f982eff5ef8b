package fields

import "github.com/mabra-hjulet/mabra"

// A Trail is where a walk through a document stands. It costs next to nothing to keep; the path is only written out
// when there is a finding.
type Trail []step

type step struct {
	name  string // of a field; empty for an item of a list
	index int
}

// NewTrail gives a trail with room for the depth that documents have.
func NewTrail() Trail { return make(Trail, 0, 10) }

// In goes into the field called name.
func (t *Trail) In(name string) { *t = append(*t, step{name: name}) }

// At goes to item i of a list.
func (t *Trail) At(i int) { *t = append(*t, step{index: i}) }

// Out goes back by one step.
func (t *Trail) Out() { *t = (*t)[:len(*t)-1] }

// Path writes the trail out.
func (t Trail) Path() mabra.Path {
	var path mabra.Path
	for _, s := range t {
		if s.name == "" {
			path = path.Index(s.index)
		} else {
			path = path.Field(s.name)
		}
	}
	return path
}
