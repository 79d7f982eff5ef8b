package page

import (
	"io"
	"slices"

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
		l.Meta = l.word("for-one", l.easyName(reader.ID), l.Day(x.Day()))
	}
	l.Title, l.Heading = l.PlanName(), l.PlanName()
	l.Body = &familyBody{l}
	return l.write(w)
}

// A familyBody is what the family's page has of its own. What each part shows is asked for by the template, in the order of
// the page.
type familyBody struct{ *leaf }

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
