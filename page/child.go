package page

import (
	"bytes"
	"html/template"
	"io"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

var childPage = pageOf("child", "easy")

// Child writes the child's own page: what the child said, what is good and hard side by side, who does what, what the child
// decides, what happens then and how to say that something is wrong. Its back is the child's to write and draw on. It
// speaks in few words to a child under seven, for whom somebody reads it aloud, and in more from thirteen on: AsAged says
// another age than the plan's.
//
// What is good and hard stands there only in the child's own words. What grown-ups say of risks, of harm, of what is hard for
// parents, and of what the child is like, is not on the page: a page that a child keeps is no place to meet it.
// What grown-ups do stands as they have written it, so read it first, and leave out Without what is not for the child.
func Child(w io.Writer, x *plan.Index, options ...Option) error {
	l := childPage().leaf(x, options)
	l.Easy, l.Class = true, "childs"
	if l.unborn() {
		return ErrNotBorn
	}
	for i := range l.People {
		if isChild(&l.People[i]) {
			l.set.reader = l.People[i].ID
		}
	}
	body := &childBody{leaf: l, words: l.wordsFor()}
	l.Heading = l.easyPageName()
	l.Title = l.Heading
	l.Meta = body.Meta()
	l.Body = body
	return l.write(w)
}

// A wordiness is how many words the child's page has.
type wordiness int

const (
	readAloud wordiness = iota // under 7: pictures, and few words that somebody reads aloud
	fewWords                   // 7 to 12
	moreWords                  // 13 and older
)

// wordsFor gives how many words the page has: by the age that was asked for, the child's own, or the stage of life.
func (l *leaf) wordsFor() wordiness {
	age, known := l.set.age, l.set.age >= 0
	if !known {
		age, known = l.Age(l.Today())
	}
	if !known {
		switch l.Stage() {
		case plan.StageBeforeBirth, plan.StageEarlyYears, plan.StagePreschool:
			return readAloud
		case plan.StageSecondary, plan.StageUpperSecondary, plan.StageOutOfSchool:
			return moreWords
		case plan.StagePrimary:
		}
		return fewWords
	}
	switch {
	case age < 7:
		return readAloud
	case age < 13:
		return fewWords
	}
	return moreWords
}

func (l *leaf) easyPageName() string {
	if name := l.FirstName(); name != l.word("the-child") {
		return l.word("page-of", possessive(name, l.Lang))
	}
	return l.word("your-page")
}

// A childBody is what the child's page has of its own.
type childBody struct {
	*leaf
	words wordiness
}

// Meta says whose the page is, and how it is read.
func (c *childBody) Meta() string {
	switch day := c.Day(c.Index.Day()); c.words {
	case readAloud:
		return c.word("yours-read-aloud", day)
	case fewWords:
		return c.word("yours", day)
	default:
		return c.word("yours-to-read", day)
	}
}

// Small reports whether the page is read aloud to the child.
func (c *childBody) Small() bool { return c.words == readAloud }

// Teen reports whether the child is old enough for more words.
func (c *childBody) Teen() bool { return c.words == moreWords }

// Said gives what the child said last, in the child's own words.
func (c *childBody) Said() []plan.View {
	last, _ := newest(ownWords(c.viewsOf(isChild)))
	return last
}

// SaidTo says to whom, and when.
func (c *childBody) SaidTo() *said {
	v := c.Said()[0]
	if v.Date.IsZero() {
		return nil
	}
	s := tell("you-told-on", c.Day(v.Date))
	if p := c.Person(v.By); p != nil && !isChild(p) {
		s = tell("you-told", c.easyName(v.By), c.Day(v.Date))
	}
	return &s
}

// Silent says why there are no words of the child's.
func (c *childBody) Silent() []said {
	last, _ := newest(c.viewsOf(isChild))
	if len(last) > 0 && last[0].Missing == plan.MissingDeclined {
		return []said{tell("you-declined"), tell("that-is-fine")}
	}
	return []said{tell("not-written"), tell("you-can-say", c.keepersName())}
}

// Wheel draws the child's newest wheel of the child's own; nothing where there is none.
func (c *childBody) Wheel() (template.HTML, error) {
	r := c.childsWheel()
	if r == nil {
		return "", nil
	}
	var drawn bytes.Buffer
	picture := c.wheelOf(r)
	picture.Name = c.FirstName()
	err := wheel.WriteSVG(&drawn, picture, c.drawing("wheel"))
	return template.HTML(drawn.String()), err // made by the program, which escapes what it is told
}

// WheelOn gives the day of the wheel.
func (c *childBody) WheelOn() mabra.Date { return c.childsWheel().Date }

// Answers gives the child's answers on the wheel, part by part, that are not in the lists beside it: those on a scale, and
// why there is none.
func (c *childBody) Answers() []told {
	var all []told
	r := c.childsWheel()
	if r == nil {
		return nil
	}
	for _, row := range c.wheelOf(r).Rows(c.Lang) {
		if words := c.answer(&row); words != "" {
			all = append(all, told{row.Label, words})
		}
	}
	return all
}

// answer gives the child's answer on a part of the wheel. Why there is none is told to the child: a label speaks of somebody else.
func (c *childBody) answer(row *wheel.Row) string {
	switch {
	case row.Missing && row.Answer == wheel.NotAsked:
		return c.word("not-asked")
	case row.Missing && row.Answer == wheel.Declined:
		return c.word("did-not-want")
	}
	return row.InWords
}

// Sides gives what the child has said is good and hard.
func (c *childBody) Sides() *sides {
	if s := c.saidByChild(); !s.empty() {
		return &s
	}
	return nil
}

// Wants gives the goals that are the child's own and not reached yet.
func (c *childBody) Wants() []string {
	var all []string
	for _, o := range c.LiveOutcomes() {
		if p := c.Person(o.By); p != nil && isChild(p) && o.Status != plan.OutcomeReached && !c.Ended() {
			all = append(all, o.Text)
		}
	}
	return all
}

// A square is one thing that somebody does, on the board.
type square struct {
	Who, Job                string
	Text, Manner, Frequency string
	When                    []said
}

// Board gives who does what, in squares of one size: nobody's part is larger than another's.
func (c *childBody) Board() []square {
	var all []square
	for _, d := range c.deeds() {
		s := square{Who: c.doer(d.who), Text: d.Text, Manner: d.Manner, Frequency: d.Frequency, When: c.times(d.Action)}
		if p := c.Person(d.who); p != nil && !inFamily(p) {
			s.Who, s.Job = capitals(c.easyName(d.who)), p.Title
		}
		all = append(all, s)
	}
	return all
}

// Decide says what the child decides, and what grown-ups do.
func (c *childBody) Decide() []paragraph {
	own := paragraph{tell("you-choose-words"), tell("you-may-change")}
	if c.words == readAloud {
		return []paragraph{own, c.compulsion()}
	}
	all := []paragraph{own, {tell("no-to-questions")}}
	k := c.lastConsent(c.set.reader)
	switch {
	case c.ChildsNo() >= 0:
		all = append(all, paragraph{tell("you-said-no"), tell("we-listen")})
	case k != nil && k.HoldsOn(c.Today()):
		yes := paragraph{tell("you-said-yes")}
		if c.Teen() {
			yes = append(yes, tell("consent-means"))
		}
		if !k.Until.IsZero() {
			yes = append(yes, tell("yes-until", c.Day(k.Until)))
		}
		all = append(all, append(yes, tell("take-back")))
	}
	if old, known := c.PartyOfOwn(c.Today()); c.Teen() && old && known && c.Country() == plan.CountrySweden {
		all = append(all, paragraph{tell("own-case")})
	}
	return paragraphs(append(all, c.compulsion())...)
}

// compulsion says that grown-ups decide some things, which is never hidden.
func (c *childBody) compulsion() paragraph {
	if c.compelled() {
		return paragraph{tell("some-by-law"), tell("still-say")}
	}
	return paragraph{tell("grown-ups-decide"), tell("still-say")}
}

// Then says what happens next.
func (c *childBody) Then() []paragraph {
	day := c.Upcoming()
	switch {
	case c.Ended():
		whom := c.keepersName()
		if p := c.keeper(); p != nil {
			whom = c.presented(p.ID) // somebody new to the child, it may be
		}
		return []paragraph{{tell("plan-over"), tell("still-talk", whom)}}
	case day.IsZero():
		when := tell("no-day")
		if passed, _ := c.nextMeeting(); !passed.IsZero() {
			when = tell("were-to-meet", c.Day(passed))
		}
		return []paragraph{{when, tell("ask-when", c.keepersName())}}
	}
	next := paragraph{tell("we-meet-again", c.Day(day))}
	if !c.met() {
		next[0] = tell("we-meet", c.Day(day))
	}
	_, m := c.nextMeeting()
	switch review := m == nil || m.Forum == plan.ForumReview; {
	case review && c.Teen():
		next = append(next, tell("review"), tell("review-means"), tell("review-asks"))
	case review:
		next = append(next, tell("asks-better"))
	default:
		next = append(next, tell("asks-you"))
	}
	all := []paragraph{next}
	if c.words != readAloud {
		all = append(all, paragraph{tell("bring"), tell("not-there")})
	}
	return all
}

// Wrong says how to say that something is wrong.
func (c *childBody) Wrong() []paragraph {
	all := []paragraph{{tell("is-it-wrong"), tell("say-it", c.keepersName()), tell("we-change")}}
	if c.words == readAloud {
		return append(all, paragraph{tell("feel-bad"), tell("tell-grown-up")})
	}
	hard := paragraph{tell("gets-hard"), tell("say-it", c.keepersName())}
	if c.Country() == plan.CountryScotland {
		hard = append(hard, tell("childline"))
	} else {
		hard = append(hard, tell("bris"))
	}
	return append(all, append(hard, c.Danger()))
}

// Know says what the child has a right to know: who keeps the plan, while it goes on, and whom to ask for more.
func (c *childBody) Know() []paragraph {
	more := paragraph{tell("only-a-piece"), tell("ask-more", c.keepersName())}
	if c.Ended() {
		return []paragraph{more}
	}
	paper := paragraph{tell("your-plan")}
	if p := c.keeper(); p != nil {
		paper = append(paper, tell("looks-after", c.easyName(p.ID)))
	}
	paper = append(paper, tell("can-change"))
	return []paragraph{paper, more}
}

// Prompts gives what an older child may want to write about on the back, while there are meetings to say it at.
func (c *childBody) Prompts() []said {
	if !c.Teen() || c.Ended() {
		return nil
	}
	return []said{tell("want-to-change"), tell("want-to-say"), tell("want-with-me")}
}

// Readers gives who gets the plan, as the child is told: all of them, whether they get the whole or a part.
func (c *childBody) Readers() []string {
	all := c.leaf.Readers()
	names := slices.Concat(all.Whole, all.Part)
	slices.Sort(names)
	return slices.Compact(names)
}
