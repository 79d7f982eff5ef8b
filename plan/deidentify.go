package plan

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A Consultation is a plan in which nothing is left that is known to point out the child: to ask others for advice.
type Consultation struct {
	Plan  *Plan      // marked deIdentified, with an id of its own
	Texts []FreeText // all texts of the plan, in its order: those that a person has let through, and those that were taken out

	years int
	aged  bool
}

// DeIdentify makes a plan for a consultation. It goes by the classes of privacy, as a list of what may stay:
//
//   - Codes stay: words of the vocabularies, yes and no, numbers without a meaning outside. What may hold any word
//     counts as a text, also where it should be a code: a practice model is often named after its municipality.
//   - Ids are new ones that say nothing, person-1 and organisation-1 in the order of the plan, and what refers to them
//     follows. The plan itself gets the id that is given: nobody can go from it to the plan it was made of.
//   - Days tell only how many months lie between things: each is the first of a month, as if the plan had been created
//     in January 2000 (see Consultation.Months), so that who knows when something happened finds nobody by it. The
//     days of birth and of expected birth go, and whatever happened in that month or is told by that year; Consultation.Ages
//     gives the age as a few years, and the stage stays.
//   - Texts are taken out, with words that say so in their place, until a person has read them: see FreeText.
//   - Names, numbers, ways to reach somebody, places, times of day and the municipality's own keys go, and every field
//     of a class that is not named here.
//
// Approved are texts of an earlier Consultation of the same plan, as they were read. One that has been changed in the plan since
// then is not let through.
//
// A consultation rests on nobody knowing who the child is. Who suspects that a child comes to harm reports it, by name.
func (x *Index) DeIdentify(id uuid.UUID, approved ...FreeText) *Consultation {
	given := x.Clone()
	given.Text = mabra.Written{} // it holds every word that was written
	ids := newIDsFor(given)
	c := &Consultation{Plan: given}
	c.years, c.aged = x.Age(x.Day())
	c.aged = c.aged && c.years >= 0
	d := deIdentifying{
		Consultation: c, from: x.Created, suspicious: x.suspicious(), approved: approvals(approved),
		born: []mabra.Date{x.Child.Born, x.Child.Expected}, taken: taken.In(x.Language),
	}
	s := sieve{fate: d.fate}
	s.plan(given)
	ids.renew(given)
	given.ID, given.DeIdentified = id, true
	given.Child.Pseudonym = pseudonym.In(x.Language)
	return c
}

// pseudonym is what the child is called in a consultation.
var pseudonym = mabra.Text{Sv: "Barnet", En: "The child"}

// ages are the first years of bands of age, about as school and preschool count: one year is a narrow thing in a small place.
var ages = []int{0, 1, 4, 7, 10, 13, 16, 18}

// Ages gives how old the child was on the day that the plan was last updated, as the first and the last of a few whole years.
// From 18 years on there is no last one: to is then less than from.
func (c *Consultation) Ages() (from, to int, known bool) {
	if !c.aged {
		return 0, 0, false
	}
	for _, first := range ages {
		if first > c.years {
			return from, first - 1, true
		}
		from = first
	}
	return from, 0, true
}

// Months gives how many months after the plan was created a day of Plan is; less than 0 for one before.
func (c *Consultation) Months(day mabra.Date) int {
	return monthOf(day.Year, day.Month) - monthOf(firstYear, time.January)
}

const firstYear = 2000 // in which all plans for a consultation are created

func monthOf(year int, month time.Month) int { return 12*year + int(month) - 1 }

// A deIdentifying is the making of a plan for a consultation.
type deIdentifying struct {
	*Consultation
	from       mabra.Date // what months are counted from
	born       []mabra.Date
	suspicious suspicion
	approved   map[mabra.Path]FreeText
	taken      string
}

func (d *deIdentifying) fate(at spot) fate {
	if at.field == nil {
		return falls // own keys
	}
	switch at.kind.Kind {
	case fields.Object, fields.List, fields.Optional:
		return sifted // what is inside is asked about
	case fields.Text:
		return d.text(at)
	case fields.Integer, fields.Boolean:
		return stays(at.field.Privacy == fields.Code || at.field.Privacy == fields.Structure)
	case fields.Date, fields.PartialDate:
		return stays(at.field.Privacy == fields.Day && d.day(at))
	}
	return falls
}

func stays(may bool) fate {
	if may {
		return sifted
	}
	return falls
}

// text lets through ids, references to them and words of vocabularies. What anybody may have written, a person reads.
func (d *deIdentifying) text(at spot) fate {
	switch class := at.field.Privacy; {
	case class == "":
		return falls
	case at.isReference():
		return stays(known(class)) // renewed, or gone with what it names
	case at.isID():
		return stays(class == fields.Structure || class == fields.Identifier) // renewed
	case class == fields.Code && at.kind.Vocabulary != nil:
		return stays(at.kind.Vocabulary.Has(at.value.String()))
	case at.path == "language":
		language := mabra.Language(at.value.String()).Base() // its region may tell where the child is
		at.value.SetString(string(language))
		return stays(slices.Contains(mabra.Languages(), language)) // any other may be a word of somebody's own
	case class == fields.Code, class == fields.FreeText:
		return d.read(at)
	}
	return falls
}

// known reports whether a class of privacy is one of those there are.
func known(class fields.Privacy) bool {
	return slices.Contains(fields.Classes(), class)
}

// day makes a day tell no more than its month, counted from the one in which the plan was created. The month of birth goes
// wherever it stands.
func (d *deIdentifying) day(at spot) bool {
	if d.from.IsZero() || at.path == "child.born" || at.path == "child.expected" {
		return false
	}
	if at.kind.Kind == fields.Date {
		day, ok := d.moved(at.value.Interface().(mabra.Date))
		if ok {
			*at.value.Addr().Interface().(*mabra.Date) = day
		}
		return ok
	}
	told := at.value.Interface().(mabra.PartialDate)
	if told.Month == 0 && slices.ContainsFunc(d.born, func(born mabra.Date) bool { return born.Year == told.Year }) {
		return false // the year of birth
	}
	moved, ok := d.moved(mabra.Date{Year: told.Year, Month: max(told.Month, d.monthIfNone(told)), Day: told.Day})
	if !ok {
		return false
	}
	partial := mabra.PartialDate{Year: moved.Year, Month: moved.Month}
	if told.Month == 0 {
		partial.Month = 0
	}
	*at.value.Addr().Interface().(*mabra.PartialDate) = partial
	return true
}

// monthIfNone gives the month of the plan's creation for a year without a month: years are then counted in whole ones.
func (d *deIdentifying) monthIfNone(told mabra.PartialDate) time.Month {
	if told.Month == 0 {
		return d.from.Month
	}
	return 0
}

func (d *deIdentifying) moved(day mabra.Date) (mabra.Date, bool) {
	if slices.ContainsFunc(d.born, func(born mabra.Date) bool { return born.Year == day.Year && born.Month == day.Month }) {
		return mabra.Date{}, false
	}
	months := monthOf(day.Year, day.Month) - monthOf(d.from.Year, d.from.Month) + monthOf(firstYear, time.January)
	if months < 12 || months >= monthOf(10_000, time.January) {
		return mabra.Date{}, false
	}
	return mabra.Date{Year: months / 12, Month: time.Month(months%12 + 1), Day: 1}, true
}
