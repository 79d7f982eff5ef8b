package timeline

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// A Kind says what a day in a plan is. It is the field that the day stands in, without numbers: "actions.due".
type Kind string

// The kinds that say when something is to be done, and that others ask for by name.
const (
	OutcomeDue   Kind = "outcomes.due"
	ActionStart  Kind = "actions.start"
	ActionDue    Kind = "actions.due"
	MeasureStart Kind = "others.measures.start"
	MeasureDue   Kind = "others.measures.due"
	ReviewNext   Kind = "reviews.next"
	ReviewHeld   Kind = "reviews.held.date"
)

// Kinds lists every kind of day that a plan can have, in the order of the format.
func Kinds() []Kind {
	kinds := make([]Kind, len(dayRows))
	for i := range dayRows {
		kinds[i] = dayRows[i].kind
	}
	return kinds
}

// Label gives what the day is, in the words of those who work with plans.
func (k Kind) Label() mabra.Text { return rowOf(k).label }

// Planned reports whether it is a day that somebody has set for what is to come, and that belongs in a calendar.
func (k Kind) Planned() bool { return rowOf(k).planned }

// A dayRow is what is known of one kind of day.
type dayRow struct {
	kind    Kind
	who     string // the field beside it that names whose day it is; empty where none does
	words   string // the field beside it that says what it is about
	planned bool
	label   mabra.Text
}

var byKind = sync.OnceValue(func() map[Kind]*dayRow {
	rows := make(map[Kind]*dayRow, len(dayRows))
	for i := range dayRows {
		rows[dayRows[i].kind] = &dayRows[i]
	}
	return rows
})

func rowOf(k Kind) *dayRow {
	if row := byKind()[k]; row != nil {
		return row
	}
	return &dayRow{}
}
