package plan

import "github.com/mabra-hjulet/mabra"

const (
	adult        = 18 // years
	beginsSchool = 6  // younger children have begun no school in either country, or have just done so
)

// Today gives the day of asking, and the plan's own day where none was given.
func (x *Index) Today() mabra.Date {
	if x.at.IsZero() {
		return x.Day()
	}
	return x.at
}

// Day gives the day that the plan, as it stands, was drawn up: which text of law it goes by.
func (p *Plan) Day() mabra.Date {
	if p.Updated.After(p.Created) {
		return p.Updated
	}
	return p.Created
}

// Age gives the child's age in whole years on a day, and whether it is known.
func (x *Index) Age(day mabra.Date) (years int, known bool) {
	if x.Child.Born.IsZero() || day.IsZero() {
		return 0, false
	}
	return x.Child.Born.YearsUntil(day), true
}

// dayOfAge gives the day on which the child is that many years: for one born on 29 February the first of March, in a year
// without that day, as YearsUntil counts.
func (x *Index) dayOfAge(years int) mabra.Date {
	day := x.Child.Born.AddMonths(12 * years)
	if day.Day < x.Child.Born.Day {
		return day.AddDays(1)
	}
	return day
}

// Grown reports whether the child is known to be 18 today.
func (x *Index) Grown() bool {
	years, known := x.Age(x.Today())
	return known && years >= adult
}

// BornBy reports whether the child was born on the day. Without a day of birth, a child that is not expected was.
func (x *Index) BornBy(day mabra.Date) bool {
	if x.Child.Born.IsZero() {
		return x.Child.Expected.IsZero() && x.Child.Stage != StageBeforeBirth
	}
	return !x.Child.Born.After(day)
}

// Stage gives the child's stage of life. Where none is written, only the one before birth is sure.
func (x *Index) Stage() Stage {
	if c := &x.Child; c.Stage == "" && c.Born.IsZero() && c.Expected.After(x.Today()) {
		return StageBeforeBirth
	}
	return x.Child.Stage
}

// Draft reports whether the plan is a draft. A plan whose status nobody knows is one.
func (x *Index) Draft() bool { return x.Status != StatusActive && x.Status != StatusClosed }

// Ended reports whether the plan is closed, so that nothing lies ahead. A plan whose status nobody knows may be.
func (x *Index) Ended() bool {
	return x.Status != StatusDraft && x.Status != StatusActive || x.Closing != nil
}
