package training_test

import (
	"slices"
	"strings"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// Days on which nobody works, from an almanac and not from the generator's own reckoning.
var holidays = map[bool][]string{
	false: {
		"2023-01-06", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-18", "2023-06-06", "2023-06-23", "2023-12-25", "2023-12-26",
		"2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-06-06", "2024-06-21", "2024-12-24", "2024-12-25",
		"2024-12-26", "2024-12-31", "2025-01-01", "2025-01-06", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-06",
		"2025-06-20", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-31", "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06",
		"2026-05-01", "2026-05-14", "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01", "2027-01-06", "2027-03-26",
		"2027-03-29", "2027-05-06", "2027-06-25", "2027-12-24", "2027-12-31",
	},
	true: {
		"2024-01-01", "2024-01-02", "2024-03-29", "2024-05-06", "2024-05-27", "2024-12-25", "2024-12-26", "2025-01-01", "2025-01-02",
		"2025-04-18", "2025-05-05", "2025-05-26", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-02", "2026-04-03", "2026-05-04",
		"2026-05-25", "2026-12-25", "2027-01-01", "2027-03-26", "2027-05-03", "2027-05-31",
	},
}

// The middle of the summer holidays, and Christmas: no child is at school then, wherever it lives.
func schoolIsOut(day mabra.Date) bool {
	text := day.String()[5:]
	return text >= "07-01" && text <= "08-08" || text >= "12-23" || text <= "01-05"
}

func (w *witness) free(day mabra.Date) bool {
	if day.IsZero() {
		return false
	}
	d := day.Time(time.UTC).Weekday()
	return d == time.Saturday || d == time.Sunday || slices.Contains(holidays[w.scotland()], day.String())
}

var dayTruths = []truth{
	{"a meeting on a day when nobody works", func(w *witness) int {
		return count(w.Meetings, func(m *plan.Meeting) bool { return w.free(m.Date) || w.free(m.Called) })
	}},
	{"a review on a day when nobody works", func(w *witness) int {
		return count(w.held(), func(r *plan.Review) bool { return w.free(r.Date) }) + one(w.Reviews != nil && w.free(w.Reviews.Next))
	}},
	{"a plan begun or written on a day when nobody works", func(w *witness) int { return one(w.free(w.Created)) + one(w.free(w.Updated)) }},
	{"an action that begins or is due on a day when nobody works", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool { return w.free(a.Start) || w.free(a.Due) })
	}},
	{"a consent given, or a thing passed on, on a day when nobody works", func(w *witness) int {
		return count(w.Consents, func(k *plan.Consent) bool { return w.free(k.Given) }) +
			count(w.Sharing, func(s *plan.Sharing) bool { return w.free(s.Date) })
	}},
	{"a signal from school when school is out", func(w *witness) int {
		return count(w.Reason.Signals, func(s *plan.Signal) bool {
			sector := w.sector(w.person(s.By).Organisation)
			return schoolIsOut(s.Observed.Last()) && w.Child.Stage != plan.StagePreschool &&
				(s.Kind == plan.SignalAbsence || sector == plan.SectorSchool || sector == plan.SectorStudentHealth)
		})
	}},
	{"something that happens at school when school is out", func(w *witness) int {
		return count(w.Chronology, func(e *plan.Event) bool {
			day := e.Date.Last()
			of := w.event(e.Text)
			return e.Date.Day != 0 && of >= 0 && w.scenario.Chronology[of].On == "school-day" && schoolIsOut(day) && w.pupilOn(day)
		})
	}},
	{"the school's own action due when school is out", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return !a.Due.IsZero() && schoolIsOut(a.Due) && w.sector(a.Organisation) == plan.SectorSchool
		})
	}},
	{"an event out of order, or still to come", func(w *witness) (n int) {
		before := mabra.Date{}
		for _, e := range w.Chronology {
			n += one(e.Date.Day != 0 && e.Date.Last().Before(before)) + one(e.Date.Last().After(w.Updated))
			before = e.Date.Last()
		}
		return n
	}},
	{"a pregnancy of more than forty weeks", func(w *witness) int {
		if w.Child.Expected.IsZero() {
			return 0
		}
		early := func(day mabra.Date) bool { return day.DaysUntil(w.Child.Expected) > 280 }
		return count(w.Chronology, func(e *plan.Event) bool { return early(e.Date.Last()) }) +
			count(w.Reason.Signals, func(s *plan.Signal) bool { return early(s.Observed.Last()) })
	}},
	{"a kick, a scan or a test at another week than it comes", func(w *witness) int {
		if w.Child.Expected.IsZero() {
			return 0
		}
		return count(w.Chronology, func(e *plan.Event) bool {
			of := w.event(e.Text)
			if of < 0 || w.scenario.Chronology[of].Anchor != "expected" {
				return false
			}
			weeks := -e.Date.Last().DaysUntil(w.Child.Expected) / 7
			return weeks < w.scenario.Chronology[of].Weeks-1 || weeks > w.scenario.Chronology[of].Weeks+1
		})
	}},
	{"a plan before the 24th week before the birth", func(w *witness) int {
		return one(!w.Child.Expected.IsZero() && w.Created.DaysUntil(w.Child.Expected) > 24*7)
	}},
	{"harm told on another day than the chronology says, or reported later than the day after", func(w *witness) (n int) {
		for _, h := range w.Harm {
			n += one(h.Date.DaysUntil(h.Reported) > 1)
			n += count(w.Chronology, func(e *plan.Event) bool {
				of := w.event(e.Text)
				return of >= 0 && w.scenario.Chronology[of].Anchor == "reported" && w.scenario.Chronology[of].Weeks == 0 &&
					abs(e.Date.Last().DaysUntil(h.Date)) > 3 // a weekend lies between
			})
		}
		return n
	}},
	{"a named person at a school or preschool before the child came there", func(w *witness) int {
		p := w.with(plan.RoleNamedPerson)
		if len(p) == 0 || p[0].From.IsZero() || w.Child.Born.IsZero() {
			return 0
		}
		school := 6 - one(w.scotland())
		from := map[plan.Stage]mabra.Date{
			plan.StagePrimary:   {Year: w.Child.Born.Year + school, Month: 8, Day: 1},
			plan.StagePreschool: w.Child.Born.AddMonths(12),
		}[w.Child.Stage]
		return one(p[0].From.Before(from))
	}},
	{"at school here before it has come here", func(w *witness) int {
		if !w.named("newly-arrived") {
			return 0
		}
		p := w.with(plan.RoleNamedPerson)
		return one(len(p) > 0 && p[0].From.DaysUntil(w.Created) > 40*7)
	}},
	{"what waits for school, reached or done before school begins", func(w *witness) int {
		if w.Child.Stage != plan.StagePreschool {
			return 0
		}
		return count(w.Outcomes, func(o *plan.Outcome) bool {
			return o.Status == plan.OutcomeReached && w.aim(o.Text, func(a *aimTexts) bool { return a.after })
		}) + count(w.Actions, func(a *plan.Action) bool {
			return strings.Contains(a.Frequency, "skolveckorna") && a.Status != plan.ActionPlanned
		})
	}},
	{"a consent for more than a year", func(w *witness) int {
		return count(w.Consents, func(k *plan.Consent) bool { return k.Given.AddMonths(12).Before(k.Until) })
	}},
	{"a transition to a school when school is out", func(w *witness) int {
		return count(w.Transitions, func(t *plan.Transition) bool {
			adult := !w.Child.Born.IsZero() && t.Date == w.Child.Born.AddMonths(12*18)
			return !adult && (schoolIsOut(t.Date) || w.free(t.Date))
		})
	}},
}

// event gives which event of the scenario a text is; less than 0 where it is none.
func (w *witness) event(text string) int {
	return slices.IndexFunc(w.texts.events, func(p *pattern) bool { return p.MatchString(text) })
}

// pupilOn reports whether the child went to school, and not to preschool, on a day.
func (w *witness) pupilOn(day mabra.Date) bool {
	return !w.Child.Born.IsZero() && w.Child.Born.YearsUntil(day) >= 7
}

func abs(n int) int { return max(n, -n) }
