package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// Clone gives a copy of the plan that shares nothing with it that can be changed. It keeps the text that the plan was read
// from, so that findings about what is unchanged in the copy point there too.
func (p *Plan) Clone() *Plan { return fields.Clone(p) }

// Revise gives the next revision of the plan, of the day: the same plan of the same child, to go on writing in. The plan
// itself stays as it is. One child has one plan, however many revisions: the id and the day it was created stay. What Parse
// could not read of the plan is not in the next one: see to it that Parse finds nothing.
func (p *Plan) Revise(day mabra.Date) *Plan {
	next := p.Clone()
	next.Revision++
	next.Updated = day
	next.Text = mabra.Written{} // nobody has written it yet
	return next
}

// Clone gives a copy of the model that shares nothing with it that can be changed.
func (m *PracticeModel) Clone() *PracticeModel { return fields.Clone(m) }
