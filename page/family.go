package page

import (
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var familyPage = pageOf("family", "easy")

// Family writes the page for a parent who is tired and has never seen the model, in easy language: when we meet and whom to
// call, why there is a plan, the child's own words, what is good, what is hard, who does what and when, what is done if it
// gets hard, and what there is to say yes or no to. For says for whom the page is; without it, it is for all of the family.
//
// It does not show what lies nearest to one of the family and may hurt another: risks, harm, disagreements, the assessments
// of those who work with the child, and what the other parent has said. All of that stands in the plan.
func Family(w io.Writer, x *plan.Index, options ...Option) error {
	l := familyPage().leaf(x, options)
	l.Easy, l.Class = true, "family"
	switch reader := l.Person(l.set.reader); {
	case l.set.reader != "" && reader == nil:
		return ErrNoReader
	case reader == nil && l.secretive():
		return ErrForWhom
	case reader == nil:
		l.Meta = l.word("for-family", l.Day(x.Day()))
	default:
		l.Meta = l.word("for-one", l.called(reader.ID), l.Day(x.Day()))
	}
	l.Title, l.Heading = l.PlanName(), l.PlanName()
	l.Body = &familyBody{l}
	return l.write(w)
}

// A familyBody is what the family's page has of its own. What each part shows is asked for by the template, in the order of
// the page.
type familyBody struct{ *leaf }

// When gives the heading of the box: when we meet.
func (f *familyBody) When() said {
	day, _ := f.nextMeeting()
	switch {
	case f.Ended():
		return tell("ended")
	case day.IsZero():
		return tell("no-day")
	case day.Before(f.Today()):
		return tell("meeting-passed", f.Day(day))
	case f.met():
		return tell("meet-again", f.Day(day))
	}
	return tell("meet", f.Day(day))
}

// WhenMore gives more about the day: the time and the place, or whom to ask for one.
func (f *familyBody) WhenMore() []said {
	day, m := f.nextMeeting()
	var lines []said
	switch {
	case f.Ended() || day.IsZero() || day.Before(f.Today()):
		if !f.Ended() {
			lines = append(lines, tell("ask-when", f.keepersName()))
		}
		return lines
	case m == nil:
		return nil
	}
	if m.Time != "" {
		lines = append(lines, tell("time", m.Time))
	}
	if m.Place != "" && !f.protected() {
		lines = append(lines, tell("place", m.Place))
	}
	switch m.Way {
	case plan.WayDigital:
		lines = append(lines, tell("online"))
	case plan.WayPhone:
		lines = append(lines, tell("by-phone"))
	case plan.WayInRoom, plan.WayMixed:
	}
	return lines
}

// nextMeeting gives the day on which the plan says that we meet, and the meeting where it is one of those it tells of.
func (l *leaf) nextMeeting() (mabra.Date, *plan.Meeting) {
	day := l.NextReview()
	var next *plan.Meeting
	for i := range l.Meetings {
		m := &l.Meetings[i]
		if m.Date.Before(l.Today()) || m.Date == l.Today() && l.TookPlace(m) || l.Ended() {
			continue
		}
		if day.IsZero() || day.Before(l.Today()) || !m.Date.After(day) {
			day, next = m.Date, m
		}
	}
	return day, next
}

// met reports whether there has been a meeting, so that the next is one more.
func (l *leaf) met() bool {
	return len(l.HeldReviews()) > 0 || slices.ContainsFunc(l.Meetings, func(m plan.Meeting) bool { return l.TookPlace(&m) })
}

// Ask says whom to talk to.
func (f *familyBody) Ask() []said {
	p := f.keeper()
	if p == nil {
		return f.unlessEnded(tell("ask-nobody"), tell("plan-means", f.FirstName()))
	}
	who := []string{p.Name}
	if p.Name == "" {
		who[0] = f.called(p.ID)
	}
	if p.Title != "" {
		who = append(who, p.Title)
	}
	if o := f.Organisation(p.Organisation); o != nil && !strings.Contains(strings.ToLower(p.Title), strings.ToLower(f.service(o))) {
		who = append(who, f.service(o))
	}
	ask, means := tell("ask", strings.Join(who, ", ")), tell("plan-means", f.FirstName())
	if p.Has(plan.RoleLeadProfessional) {
		return f.unlessEnded(ask, tell("keeps", f.called(p.ID)), tell("one-person"), means)
	}
	return f.unlessEnded(ask, tell("turn-to", f.called(p.ID)), means)
}

// unlessEnded gives a sentence, and behind it what is true only while the plan goes on.
func (f *familyBody) unlessEnded(always said, goingOn ...said) []said {
	if f.Ended() {
		return []said{always}
	}
	return append([]said{always}, goingOn...)
}

// A way is a way to reach somebody.
type way struct {
	Label, Words string
	Link         template.URL
}

// Ways gives how to reach the one to talk to, where the plan says it and may show it.
func (l *leaf) Ways() []way {
	p := l.keeper()
	if p == nil || l.protected() {
		return nil
	}
	ways := l.ways(p.Contact, "")
	if o := l.Organisation(p.Organisation); len(ways) == 0 && o != nil {
		ways = l.ways(o.Contact, o.Name)
	}
	return ways
}

func (l *leaf) ways(c *plan.Contact, of string) []way {
	var ways []way
	if c == nil {
		return nil
	}
	if c.Phone != "" {
		label := l.word("phone")
		if of != "" {
			label = l.word("phone-of", of)
		}
		ways = append(ways, way{label, c.Phone, dialled(c.Phone)})
	}
	if c.Email != "" && of == "" {
		ways = append(ways, way{Label: l.word("email"), Words: c.Email})
	}
	return ways
}

// Blank reports whether there is a line to write a number on: where the plan has none, and it would do no harm.
func (f *familyBody) Blank() bool { return f.keeper() != nil && !f.protected() && len(f.Ways()) == 0 }

// dialled gives the link that a telephone dials; none where the text is not just a number.
func dialled(number string) template.URL {
	var digits strings.Builder
	for i, r := range strings.TrimSpace(number) {
		switch {
		case r >= '0' && r <= '9', r == '+' && i == 0:
			digits.WriteRune(r)
		case strings.ContainsRune(" -/()\u00a0", r):
		default:
			return ""
		}
	}
	if digits.Len() < 3 {
		return ""
	}
	return template.URL("tel:" + digits.String()) // digits, and nothing else
}

// Kind says what kind of plan it is, with the name that those who work with it use.
func (f *familyBody) Kind() []said {
	var lines []said
	if f.Draft() {
		lines = append(lines, tell("draft"), tell("draft-means"))
	}
	if f.unborn() {
		lines = append(lines, tell("unborn"))
	}
	switch f.Form {
	case plan.FormSIP:
		lines = append(lines, tell("sip"), tell("sip-means"))
	case plan.FormGIP:
		lines = append(lines, tell("gip"), tell("gip-means"))
	case plan.FormChildProtection:
		lines = append(lines, tell("protection"), tell("protection-means", f.FirstName()))
	case plan.FormLookedAfter:
		lines = append(lines, tell("looked-after", f.FirstName()))
		if f.Country() == plan.CountryScotland {
			lines = append(lines, tell("looked-after-means-scotland"))
		} else {
			lines = append(lines, tell("looked-after-means"))
		}
	case plan.FormCoOrdinatedSupport:
		lines = append(lines, tell("support"), tell("support-means"))
	case plan.FormOwn:
	}
	return lines
}

// Why gives why there is a plan, as it is written there.
func (f *familyBody) Why() string {
	if f.Reason == nil {
		return ""
	}
	return f.Reason.Text
}

// Because gives why the plan has ended, as it is written there.
func (f *familyBody) Because() string {
	if f.Closing == nil {
		return ""
	}
	return f.Closing.Because
}

// EndedOn says when the plan ended.
func (f *familyBody) EndedOn() []said {
	if f.Closing == nil {
		return nil
	}
	return []said{tell("ended-on", f.Day(f.Closing.Date))}
}

// ChildSays gives what the child said last, in the child's own words.
func (f *familyBody) ChildSays() []plan.View {
	last, _ := newest(ownWords(f.viewsOf(isChild)))
	return last
}

// ChildSeen gives what others have seen of a child who does not say it in words.
func (f *familyBody) ChildSeen() []plan.View {
	if len(f.ChildSays()) > 0 {
		return nil
	}
	last, _ := newest(slices.DeleteFunc(f.viewsOf(isChild), func(v plan.View) bool { return v.Text == "" }))
	return last
}

// ChildSilent says why there are no words of the child's.
func (f *familyBody) ChildSilent() []said {
	last, _ := newest(f.viewsOf(isChild))
	name := f.FirstName()
	switch {
	case len(last) > 0 && last[0].Text != "":
		return []said{tell("seen-in-child", name)}
	case len(last) > 0 && last[0].Missing == plan.MissingDeclined:
		return []said{tell("declined", name), tell("that-is-fine")}
	case len(last) > 0 && last[0].Missing == plan.MissingTooYoung:
		return []said{tell("too-young", name)}
	case len(last) > 0 && last[0].Missing == plan.MissingIll:
		return []said{tell("was-ill", name)}
	}
	return []said{tell("child-not-here", name)}
}

// ForOne reports whether the page is for one of the family, and not for all of it.
func (f *familyBody) ForOne() bool { return f.set.reader != "" }

// Unborn reports whether the child is not born yet.
func (f *familyBody) Unborn() bool { return f.unborn() }

// ReaderSaid gives what the one that the page is for has said. What others in the family said stands on their pages.
func (f *familyBody) ReaderSaid() []plan.View {
	if f.set.reader == "" {
		return nil
	}
	last, _ := newest(ownWords(f.viewsOf(func(p *plan.Person) bool { return p.ID == f.set.reader && !isChild(p) })))
	return last
}

func ownWords(views []plan.View) []plan.View {
	return slices.DeleteFunc(views, func(v plan.View) bool { return !inOwnWords(&v) })
}
