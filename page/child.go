package page

import (
	"bytes"
	"errors"
	"html/template"
	"io"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

var childPage = pageOf("child")

// ErrUnborn says that there is no child to read a page yet.
var ErrUnborn = errors.New("the child is not born yet")

// Child writes the child's own page, in words for the child's age: what the child said, what is good and what is hard in the
// child's own words, who does what, what the child decides and what happens then. What grown-ups have said of risks, of
// harm, of each other and of the child does not stand on it: everybody who reads it should be able to say whose words they
// are. The error is ErrUnborn, or that of w.
func Child(w io.Writer, x *plan.Index, options ...Option) error {
	if !x.BornBy(x.Today()) {
		return ErrUnborn
	}
	l := childPage().leaf(x, options)
	l.Easy = true
	l.Heading = l.sentence("heading", possessive(l.FirstName(), l.Lang))
	l.Title = l.Heading
	body := childBody{Young: l.young(), Teen: l.teen()}
	read := "read-yourself"
	if body.Young {
		read = "read-aloud"
	}
	l.Meta = join([]string{l.Day(l.drawnUp()), l.sentence(read)})
	var err error
	if r := l.childsReading(); r != nil {
		body.Good, body.Hard = saidIn(r)
		picture := &wheel.Picture{Reading: r, Name: l.FirstName()}
		body.Wheel, err = l.drawn(func(w *bytes.Buffer, how mabra.Drawing) error { return wheel.WriteSVG(w, picture, how) })
	}
	if err != nil {
		return err
	}
	l.Body = body
	return l.write(w)
}

// A childBody is what the child's page has of its own.
type childBody struct {
	Young, Teen bool // younger than seven; thirteen or older
	Wheel       template.HTML
	Good, Hard  []string
}

// The ages at which the page changes: somebody reads it aloud to whoever is younger than seven, and from thirteen it also
// says what the plan is to lead to.
const (
	readsAlone = 7
	wantsMore  = 13
)

func (l *leaf) young() bool {
	years, known := l.Age(l.Today())
	if known {
		return years < readsAlone
	}
	return l.Child.Stage == plan.StageEarlyYears || l.Child.Stage == plan.StagePreschool
}

func (l *leaf) teen() bool {
	years, known := l.Age(l.Today())
	if known {
		return years >= wantsMore
	}
	return l.Child.Stage == plan.StageUpperSecondary
}

// childsReading gives the child's own newest reading of the wheel.
func (l *leaf) childsReading() *wheel.Reading {
	for _, r := range l.newestReadings() {
		if r.Voice == wheel.VoiceChild {
			return &r
		}
	}
	return nil
}

// saidIn gives what was said in a reading: what is good, and what is hard.
func saidIn(r *wheel.Reading) (good, hard []string) {
	for i := range r.Indicators {
		good = append(good, r.Indicators[i].Strengths...)
		hard = append(hard, r.Indicators[i].Worries...)
	}
	return good, hard
}

// Own gives what the child thinks, as the child said it last.
func (l *leaf) Own() *voice {
	voices := l.Voices()
	if len(voices) > 0 && voices[0].Role == plan.RoleChild {
		return &voices[0]
	}
	return nil
}

// ToldTo says to whom the child told it, and when.
func (l *leaf) ToldTo(v *voice) string {
	if v.By == "" || v.By == v.Of {
		return l.sentence("told", l.Day(v.Date))
	}
	return l.sentence("told-to", l.Near(v.By), l.Day(v.Date))
}

// WhyNot says kindly why there are no words of the child.
func (l *leaf) WhyNot(v *voice) string {
	switch {
	case v == nil:
		return l.sentence("not-asked")
	case v.Missing == plan.MissingDeclined:
		return l.sentence("did-not-want")
	}
	return l.sentence("not-yet")
}

// Aims gives what the plan is to lead to: outcomes that are not reached yet.
func (l *leaf) Aims() []*plan.Outcome {
	var aims []*plan.Outcome
	for _, o := range l.LiveOutcomes() {
		aims = append(aims, o)
	}
	return aims
}
