package training

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// reason writes why there is a plan, and what was noticed.
func (p *page) reason() {
	d := p.throw("reason")
	p.plan.Reason = &plan.Reason{
		Text: p.say(d, one(d, p.fitting(p.script.reason))), By: p.named, Date: p.days.created,
	}
	for i := range p.strands {
		s := &p.strands[i]
		p.plan.Reason.Signals = append(p.plan.Reason.Signals, plan.Signal{
			Kind: s.Signal, Observed: p.observed(d, s).Partial(), By: p.person(s.NoticedBy),
			Text: p.say(d, one(d, s.signals)),
		})
	}
}

// observed draws the day of a signal: a school day for what shows at school, and a working day for what somebody at work saw.
func (p *page) observed(d *dice, s *strand) mabra.Date {
	day := p.days.noticed.AddDays(-d.between(3, 60))
	if p.isNeeded(fosterCarer) { // the child has just come to the foster family
		day = p.days.created.AddDays(-d.between(1, 7*weeksPlaced-5))
	}
	if p.born.IsZero() && day.Before(p.stageBegan()) {
		day = p.stageBegan()
	}
	schoolwork := s.Signal == plan.SignalAbsence || s.Signal == plan.SignalAttainment
	switch {
	case p.family(s.NoticedBy) && !schoolwork:
		return last(day, p.another(p.calendar.ordinary))
	case schoolwork && p.pupil(), p.atSchool(s.NoticedBy), p.afterSchool(s.NoticedBy):
		if day = last(day, p.another(p.calendar.teaches)); p.pupil() && day.Before(p.stageBegan()) {
			day = first(p.stageBegan(), p.another(p.calendar.works))
		}
		return day
	}
	return last(day, p.another(p.calendar.works))
}

// another reports of which days something is so on which nothing has been noticed yet.
func (p *page) another(is func(mabra.Date) bool) func(mabra.Date) bool {
	return func(day mabra.Date) bool {
		return is(day) && !slices.ContainsFunc(p.plan.Reason.Signals, func(s plan.Signal) bool { return s.Observed == day.Partial() })
	}
}

// pupil reports whether the child goes to school.
func (l *life) pupil() bool { return l.schoolYears()[l.stage] >= l.schoolYears()[plan.StagePrimary] }

// afterSchool reports whether a function is one of those that children meet when school is out.
func (p *page) afterSchool(key string) bool {
	f := p.world.functions[key]
	return f != nil && slices.Contains([]plan.Sector{plan.SectorLeisure, plan.SectorVoluntary}, f.Sector.Sweden)
}

// atSchool reports whether a function is one of a school, or of its pupil health.
func (p *page) atSchool(key string) bool {
	f := p.world.functions[key]
	return f != nil && slices.Contains([]plan.Sector{plan.SectorSchool, plan.SectorStudentHealth}, f.Sector.Sweden)
}

// questions writes the answers to the five questions that everybody who helps a child asks.
func (p *page) questions() {
	d := p.throw("questions")
	for n := 1; n <= 5; n++ {
		key := fmt.Sprint("question-", n)
		if n == 5 && len(p.plan.Organisations) < 2 {
			key = "question-5-nobody"
		}
		p.plan.Questions = append(p.plan.Questions, plan.Question{
			Number: n, Text: p.asked(n), Answer: p.phrase(d, key), By: p.named, Date: p.days.created,
		})
	}
}

// asked gives one of the five questions, where the practice model does not word it: nobody understands an answer alone.
func (p *page) asked(number int) string {
	if p.practice != nil {
		if _, worded := p.practice.Wording(number); worded {
			return ""
		}
	}
	whose := "falun" // its wording in Swedish is confirmed
	if p.scotland {
		whose = scottishModel
	}
	usual, _ := practiceModel(whose)
	question, _ := usual.Wording(number)
	return question.In(p.lang)
}

// ownWords gives the child's own words about a thread, others for another number. What is said twice is said in the same words.
func (p *page) ownWords(strand, number int) string {
	lines := shuffled(p.throw(fmt.Sprint("own words ", strand)), p.strands[strand].child[bandOf(p.age)])
	if len(lines) == 0 {
		return ""
	}
	return p.say(p.throw(fmt.Sprint("own words ", strand, number%len(lines))), lines[number%len(lines)])
}

// speaks reports whether the child is there to say something.
func (p *page) speaks() bool { return !p.born.IsZero() }

// views writes what the child and the guardians think, each in their own words. A draft has the child's, when somebody
// has asked.
func (p *page) views() {
	d := p.throw("views")
	day := p.days.created.AddDays(1)
	if p.speaks() {
		lines := make([]string, 0, 4)
		for i := range p.strands {
			if own := p.ownWords(i, 0); own != "" {
				lines = append(lines, own)
			}
		}
		carries := one(d, p.carries)
		lines = append(lines, p.say(p.throw("strength "+carries.Name), carries.child))
		lines = shuffled(d, lines)
		lines = append(lines, p.say(d, one(d, p.fitting(p.script.wishes[bandOf(p.age)]))))
		p.plan.Views = append(p.plan.Views, plan.View{
			Of: p.child.id, Date: p.by(day), Method: p.method(d), By: p.lead, Text: strings.Join(lines, " "),
		})
	}
	if p.status == plan.StatusDraft {
		return
	}
	for i, g := range p.guardians {
		p.plan.Views = append(p.plan.Views, plan.View{
			Of: g.id, Date: p.by(day.AddDays(1)), Method: plan.MethodConversation, By: p.lead, Text: p.guardianView(i),
		})
	}
	p.othersViews(day)
	if p.speaks() {
		p.plan.Informed = &plan.Informed{
			Date: p.by(p.days.planned.AddDays(1)), By: p.lead, How: p.phrase(d, p.spokenAs("informed-how")),
			Understood: p.phrase(d, p.spokenAs("informed-understood")),
		}
	}
}

// guardianView gives what guardian i thinks of two of the threads, before there is help.
func (p *page) guardianView(i int) string {
	var lines []string
	if !p.speaks() {
		lines = append(lines, p.nth("guardian-view", i)) // a parent speaks for the child too
	}
	order := shuffled(p.throw("guardians' views"), p.strands)
	for n := range min(2, len(order)) {
		if line := p.guardianLine(&order[(i+n)%len(order)], i); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		return p.nth("guardian-view", i)
	}
	return strings.Join(lines, " ")
}

// guardianLine gives what guardian i says of a thread; nothing where only the first one has something to say. Two guardians
// do not say the same, and none speaks of itself by its own name.
func (p *page) guardianLine(s *strand, i int) string {
	lines := shuffled(p.throw("guardian of "+s.Name), s.guardian)
	if i > 0 && len(lines) > 0 {
		lines = slices.DeleteFunc(lines[1:], saying.callsParent)
	}
	if len(lines) == 0 {
		return ""
	}
	return p.say(p.throw(fmt.Sprint("guardian of ", s.Name, i)), lines[0])
}

// othersViews writes what a foster carer thinks, and why a guardian whom the child is protected from was not asked.
func (p *page) othersViews(day mabra.Date) {
	if id := p.carer(); id != "" {
		p.plan.Views = append(p.plan.Views, plan.View{
			Of: id, Date: p.by(day.AddDays(1)), Method: plan.MethodConversation, By: p.lead, Text: p.phrase(p.throw("carer"), "carer-view"),
		})
	}
	if p.away != nil {
		p.plan.Views = append(p.plan.Views, plan.View{Of: p.away.id, Date: p.by(day), By: p.lead, Missing: plan.MissingRisk})
	}
}

// method draws how a child of this age is asked.
func (p *page) method(d *dice) plan.ViewMethod {
	return one(d, [bands][]plan.ViewMethod{
		{plan.MethodPlay, plan.MethodDrawing, plan.MethodPictures},
		{plan.MethodConversation, plan.MethodDrawing, plan.MethodConversation},
		{plan.MethodConversation, plan.MethodDigital, plan.MethodLetter},
	}[bandOf(p.age)])
}
