package timeline

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
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
	rows := dayRows()
	kinds := make([]Kind, len(rows))
	for i := range rows {
		kinds[i] = rows[i].Kind
	}
	return kinds
}

// Label gives what the day is, in the words of those who work with plans.
func (k Kind) Label() mabra.Text { return rowOf(k).Label }

// Planned reports whether it is a day that somebody has set for what is to come, and that belongs in a calendar.
func (k Kind) Planned() bool { return rowOf(k).Planned }

// A dayList is data/days.yaml.
type dayList struct {
	Days []dayRow `yaml:"days" privacy:"structure"`
}

// A dayRow is what is known of one kind of day.
type dayRow struct {
	Kind    Kind       `yaml:"kind" privacy:"structure"`
	Who     string     `yaml:"who" privacy:"structure"`   // the field beside it that names whose day it is; empty where none does
	Words   string     `yaml:"words" privacy:"structure"` // the field beside it that says what it is about
	Planned bool       `yaml:"planned" privacy:"structure"`
	Label   mabra.Text `yaml:"label" privacy:"structure"`
}

// dayRows are the kinds of day, in the order of the format, read once. The list is part of the program: a mistake in it is
// found by its tests.
var dayRows = sync.OnceValue(func() []dayRow {
	return yamldoc.Own[dayList](dataFiles, "data/days.yaml", "KindsOfDay").Days
})

var byKind = sync.OnceValue(func() map[Kind]*dayRow {
	list := dayRows()
	rows := make(map[Kind]*dayRow, len(list))
	for i := range list {
		rows[list[i].Kind] = &list[i]
	}
	return rows
})

func rowOf(k Kind) *dayRow {
	if row := byKind()[k]; row != nil {
		return row
	}
	return &dayRow{}
}
