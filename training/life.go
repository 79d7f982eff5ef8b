package training

import (
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A life is one made-up child with all that happens around it. Everything is drawn from the seed, the index and a word
// for what it is drawn for, so that every revision of the plan tells of the same life.
type life struct {
	speaker
	seed     uint64 // as it was asked for
	luck     uint64 // what is drawn from: the seed, or another where a life with room for a flaw was looked for
	index    int
	world    *world
	script   *script
	short    bool // what is drawn has room on a few sheets of paper
	model    string
	practice *plan.PracticeModel // nil where the plan names no model
	scotland bool
	form     plan.Form // what the plan is or becomes
	days     timeline
	calendar *calendar

	age      int        // on the day of the newest revision
	born     mabra.Date // zero for a child that is expected
	expected mabra.Date
	stage    plan.Stage

	firstNames map[string]bool // the first names in the family and close to it
	child      relative
	girl       bool
	round      int // how often each of the children's names has come, and
	turn       int // which of them comes now; one that is expected has no name
	guardians  []relative
	away       *relative  // a guardian whom the child is protected from
	near       []relative // others who are close to the child
	strands    []strand   // the threads of the scenario that this life has
	carries    []sung     // and the strengths
}

// A relative is somebody in the family, or close to it.
type relative struct{ id, name, relation string }

func (l *life) throw(purpose string) *dice { return throwFor(l.luck, l.index, purpose) }

// begin draws what is played in a life and the days of its plan, and gives the dice for the rest of it.
func (g *generator) begin(index, try int) (*life, *dice) {
	luck := g.Seed + uint64(try)*0x9e3779b97f4a7c15
	d := throwFor(luck, index, "life")
	c := one(d, one(d, g.castings))
	l := &life{
		seed: g.Seed, luck: luck, index: index, world: theWorld(), script: c.script, short: c.short, model: c.model, form: c.form,
		scotland: inScotland(c.model, c.form, g.Language),
	}
	l.practice, _ = practiceModel(c.model)
	l.lang = g.Language
	if l.lang == "" {
		l.lang = mabra.Swedish
		if l.scotland {
			l.lang = mabra.English
		}
	}
	l.calendar = l.world.sweden
	if l.scotland {
		l.calendar = l.world.scotland
	}
	l.days = newTimeline(l.throw("days"), g.At, g.Revisions, c, l.calendar)
	return l, d
}

// draw draws the child, what is hard and what carries, and the family.
func (l *life) draw(d *dice) {
	for try := 0; try < 100; try++ {
		if l.drawAge(d); l.drawStrands(d) {
			break
		}
	}
	l.drawFamily(d)
	l.keepSpeakable()
	l.dealNeeds()
	l.aimAtNeeds()
	l.keepServing()
	l.drawStrengths(d)
}

// followedEveryMonth is the practice model that follows every plan up each month.
const followedEveryMonth = "samma-koll"

func (l *life) monthly() bool { return l.model == followedEveryMonth }

// drawAge draws when the child was born, so that it does not change school while the plan is at work.
func (l *life) drawAge(d *dice) {
	at := l.days.steps[len(l.days.steps)-1].at
	if l.script.Ages.To == 0 {
		l.expected, l.stage = l.drawExpected(d), plan.StageBeforeBirth
		return
	}
	from, to := l.script.Ages.From, l.script.Ages.To
	if l.group() != nil {
		from, to = max(from, youngestInGroup), min(to, oldestInGroup)
	}
	for range 50 {
		l.age = d.between(from, to)
		l.born = at.AddMonths(-12 * l.age).AddDays(-d.between(1, 364))
		l.stage = l.stageOn(at)
		if l.stage == l.stageOn(l.days.noticed) && !l.stageBegan().After(l.days.told) && l.inGroup(l.days.created) &&
			(l.script.Stage == "" || l.script.Stage == l.stage) {
			return
		}
	}
}

// The days of a pregnancy, before the day on which the child is expected.
const (
	planFrom    = 168 // a plan is made at the earliest, when the first scans have been made
	protectFrom = 84  // a child protection planning meeting has been held: at 28 weeks, as the Scottish guidance says
	firstVisit  = 210 // the first visit to the midwife
)

// drawExpected draws when the child is expected, by when the plan was begun.
func (l *life) drawExpected(d *dice) mabra.Date {
	at := l.days.steps[len(l.days.steps)-1].at
	from, to := 14, at.DaysUntil(l.days.created.AddDays(planFrom))
	if l.form == plan.FormChildProtection {
		from = max(from, at.DaysUntil(l.days.planned.AddDays(protectFrom)))
	}
	return at.AddDays(d.between(from, max(from, min(to, 90))))
}

// stageBegan gives the day on which the child's stage of life began: that of its services, and not before it came here.
func (l *life) stageBegan() mabra.Date {
	var began mabra.Date
	switch l.stage {
	case plan.StageBeforeBirth:
		return l.expected.AddDays(-firstVisit)
	case plan.StageEarlyYears:
		return l.born
	case plan.StagePreschool:
		began = first(l.born.AddMonths(preschoolFrom), l.calendar.works)
	default:
		began = l.calendar.autumn(l.born.Year + l.schoolYears()[l.stage])
	}
	if l.script.Speaks == nil {
		return began
	}
	if came := first(l.days.created.AddDays(-7*weeksHere), l.calendar.teaches); came.After(began) {
		return came
	}
	return began
}

const (
	preschoolFrom = 18 // months
	weeksHere     = 14 // in which a child that is newly arrived has been to school when the plan is begun
)

// stageOn gives the child's stage of life on a day, going by when school begins.
func (l *life) stageOn(day mabra.Date) plan.Stage {
	years := day.Year - l.born.Year // how old the child is at the end of the year
	if day.Month < 8 {
		years-- // the school year began in the year before
	}
	began := l.schoolYears()
	for _, stage := range []plan.Stage{plan.StageUpperSecondary, plan.StageSecondary, plan.StagePrimary, plan.StagePreschool} {
		if from, known := began[stage]; known && years >= from {
			return stage
		}
	}
	return plan.StageEarlyYears
}

// schoolYears gives how old children are at the end of the year in which they begin at each stage.
func (l *life) schoolYears() map[plan.Stage]int {
	if l.scotland {
		return schoolYearsOf.scotland
	}
	return schoolYearsOf.sweden
}

var schoolYearsOf = struct{ sweden, scotland map[plan.Stage]int }{
	map[plan.Stage]int{plan.StagePreschool: 1, plan.StagePrimary: 6, plan.StageSecondary: 13, plan.StageUpperSecondary: 16},
	map[plan.Stage]int{plan.StagePreschool: 1, plan.StagePrimary: 5, plan.StageSecondary: 12},
}

// drawStrands draws two or three of the threads that suit the child's age, and reports whether the plan can be made of
// them: the family has a part in every plan, and in a SIP the region has one.
func (l *life) drawStrands(d *dice) bool {
	var fitting []*strand
	for _, s := range shuffled(d, l.script.threads) {
		if s.ages.hold(l.age) && slices.ContainsFunc(s.aims, l.canBeReached) {
			fitting = append(fitting, s)
		}
	}
	if l.form == plan.FormSIP { // those of the region first
		others := slices.DeleteFunc(slices.Clone(fitting), l.isRegions)
		fitting = append(slices.DeleteFunc(fitting, func(s *strand) bool { return !l.isRegions(s) }), others...)
	}
	l.signalFirst(fitting)
	least := 2
	if l.script.Ages.To == 0 {
		least = 3 // nobody can tell more of a child that is expected than what it will need
	}
	most := 3
	if l.short {
		most = least
	}
	l.strands = l.strands[:0]
	for _, s := range fitting[:min(len(fitting), d.between(least, most))] {
		l.strands = append(l.strands, *s)
	}
	return len(l.strands) >= 2 && l.hasNeeded() && (l.form != plan.FormCoOrdinatedSupport || l.hasBoth()) &&
		(l.form != plan.FormSIP || l.isRegions(&l.strands[0])) &&
		slices.ContainsFunc(l.strands, l.familyHasPart)
}

// canBeReached reports whether an aim can be reached before the plan ends, whoever the child has around it.
func (l *life) canBeReached(t target) bool {
	return !l.never(t.after) && (t.outcome.slots|t.evidence.slots|t.better.slots|t.some.slots|t.stuck.slots)&slotsOfOther == 0
}

// familyHasPart reports whether a thread has something that a guardian does, also where there is but one parent and no
// friend.
func (l *life) familyHasPart(s strand) bool {
	return slices.ContainsFunc(s.actions, func(a doer) bool {
		return a.by == "guardian" && slices.ContainsFunc(a.tasks, l.free)
	})
}

// isRegions reports whether the region has something to do in a thread.
func (l *life) isRegions(s *strand) bool {
	return slices.ContainsFunc(s.actions, func(a doer) bool { return l.principalOf(a.by) == plan.PrincipalRegion })
}

func (l *life) principalOf(key string) plan.Principal {
	f := l.world.functions[key]
	switch {
	case f == nil:
		return ""
	case l.scotland:
		return f.Principal.Scotland
	}
	return f.Principal.Sweden
}

// keepSpeakable leaves out what there is nobody for: a parent or a friend that this child does not have. What is left of the
// aims comes in the order in which they are aimed at.
func (l *life) keepSpeakable() {
	paces := 3
	if l.monthly() {
		paces = 2
	}
	for i := range l.strands {
		s := &l.strands[i]
		for _, texts := range []*[]saying{
			&s.signals, &s.guardian, &s.guardianLater,
			&s.child[young], &s.child[middle], &s.child[teen], &s.later[young], &s.later[middle], &s.later[teen],
		} {
			*texts = l.fitting(*texts)
		}
		s.pace = l.throw(fmt.Sprint("pace ", i)).below(paces)
		s.aims = slices.DeleteFunc(shuffled(l.throw(fmt.Sprint("aims ", i)), s.aims), func(t target) bool {
			return l.never(t.after) || !l.fits(t.outcome) || !l.fits(t.evidence) || !l.fits(t.better) || !l.fits(t.some) || !l.fits(t.stuck)
		})
		var actions []doer
		for _, a := range s.actions {
			a.tasks = slices.DeleteFunc(slices.Clone(a.tasks), func(t task) bool {
				return l.never(t.after) || !t.ages.hold(l.age) || !l.fits(t.text) || !l.fits(t.frequency) || !l.fits(t.result)
			})
			if len(a.tasks) > 0 && l.isThere(a.by) {
				actions = append(actions, a)
			}
		}
		s.actions = actions
	}
}

// never reports whether a day lies after the end of the plan.
func (l *life) never(day anchor) bool {
	newest := l.days.steps[len(l.days.steps)-1]
	return day != anchorNone && newest.status == plan.StatusClosed && l.anchored(day).After(newest.at)
}

// isThere reports whether there is somebody for a key of the cast around this child: a parent who may be missing, or a school
// before the child is to go to one.
func (l *life) isThere(key string) bool {
	switch f := l.world.functions[key]; {
	case f == nil:
		return key != "other-guardian" || len(l.guardians) > 1
	case f.Sector.Sweden == plan.SectorSchool:
		return l.stage != plan.StagePreschool && l.stage != plan.StageEarlyYears || l.script.Stage == plan.StagePreschool
	}
	return true
}

// drawStrengths draws what carries this child: more of it than of what is hard.
func (l *life) drawStrengths(d *dice) {
	var fitting []sung
	for _, s := range l.script.strengths {
		if s.ages.hold(l.age) && l.fits(s.text) && l.fits(s.child) {
			fitting = append(fitting, s)
		}
	}
	least, most := 5, 7
	if l.short {
		least, most = 4, 4
	}
	l.carries = some(d, d.between(least, most), fitting)
}

// phrase gives one of the phrases that fit every scenario.
func (l *life) phrase(d *dice, key string) string {
	fitting := l.fitting(l.world.phrases[key])
	if len(fitting) == 0 {
		panic("training: there is no phrase for " + key) // the phrases are part of the program
	}
	return l.say(d, one(d, fitting))
}

// spokenAs gives the key of the phrases for the child's age, or for a child of few words.
func (l *life) spokenAs(key string) string {
	if few := key + "-few-words"; l.script.FewWords && l.world.phrases[few] != nil {
		return few
	}
	return key + "-" + [bands]string{"young", "middle", "teen"}[bandOf(l.age)]
}
