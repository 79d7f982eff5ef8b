package statistics

import (
	"errors"
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// Sums are counts of children, not protected. They can be added to, merged, written as cells for an engine that adds, and
// protected. Nothing else gives a number of them. New makes them.
type Sums struct {
	day    mabra.Date
	counts []int
}

// ErrOtherDay says that sums of different days do not belong together: what is in time goes by the day.
var ErrOtherDay = errors.New("sums of another day")

// New gives the sums of no plans, on a day.
func New(day mabra.Date) *Sums { return &Sums{day, make([]int, declared().counts)} }

// Format writes nothing of what Sums hold, whatever it is asked for.
func (*Sums) Format(f fmt.State, _ rune) { _, _ = fmt.Fprint(f, unprotected) }

const unprotected = "statistics.Sums, not protected"

// Day gives the day on which the plans were counted.
func (s *Sums) Day() mabra.Date { return s.day }

// Add counts a plan.
func (s *Sums) Add(a Answers) error {
	switch {
	case a.day != s.day:
		return ErrOtherDay
	case !a.counts:
		return nil
	}
	d := declared()
	for i := range d.tables {
		s.counts[d.tables[i].at(a.rows)]++
	}
	return nil
}

// at gives the place of the count that a plan with these answers belongs to.
func (t *table) at(answers []int8) int {
	place := t.counts + int(answers[t.rows])*t.width
	if t.columns >= 0 {
		place += int(answers[t.columns])
	}
	return place
}

// Merge adds the sums of other plans. The order does not matter, and the sums of no plans change nothing.
func (s *Sums) Merge(others *Sums) error {
	if others.day != s.day {
		return ErrOtherDay
	}
	for i, n := range others.counts {
		s.counts[i] += n
	}
	return nil
}

// children gives how many children were counted.
func (s *Sums) children() int {
	d := declared()
	n := 0
	for i := range d.variables[d.tables[0].rows].keys {
		n += s.counts[d.tables[0].counts+i]
	}
	return n
}

// Protect makes the release of the whole. It is called once, on the sums of all parts: a part that is protected for itself
// cannot be added to another. Where an earlier release is given, what the two say together is protected too; nil says that
// there is none.
func (s *Sums) Protect(method disclosure.Method, before *Before) (*Release, error) {
	var earlier *disclosure.Earlier
	if before != nil {
		earlier = &disclosure.Earlier{Release: before.Release.release}
		if before.Sums != nil {
			earlier.Tables = before.Sums.tables()
		}
	}
	release, err := disclosure.Protect(s.tables(), method, earlier)
	if err != nil {
		return nil, err
	}
	return &Release{s.day, release}, nil
}

// A Before is the release before, and the sums that it was made of where they have been kept. With these it is also reckoned
// with that somebody knows that children have only come since.
type Before struct {
	Release *Release
	Sums    *Sums // nil: not kept
}

func (s *Sums) tables() []disclosure.Table {
	d := declared()
	tables := make([]disclosure.Table, len(d.tables))
	for i, t := range d.tables {
		rows := &d.variables[t.rows]
		made := disclosure.Table{Name: t.name, Rows: rows.disclosed()}
		if t.columns >= 0 {
			made.Columns = d.variables[t.columns].disclosed()
		}
		if t.telling {
			made.Telling = rows.keys[:1]
		}
		for r := range rows.keys {
			begin := t.counts + r*t.width
			made.Counts = append(made.Counts, s.counts[begin:begin+t.width:begin+t.width])
		}
		tables[i] = made
	}
	return tables
}
