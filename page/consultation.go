package page

import (
	"io"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

var consultationPage = pageOf("consultation", "meeting")

// Consultation writes a plan to ask others for advice with, in which nothing is left that is known to point out the child.
// Texts that no person has approved are not in it. Days are told as months from the one in which the plan was created, the
// child's age as a few years, and people and services by what they are. The id is the page's own, so that nobody comes from it
// to the plan.
func Consultation(w io.Writer, x *plan.Index, id uuid.UUID, approved []plan.FreeText, options ...Option) error {
	c := x.DeIdentify(id, approved...)
	l := consultationPage().leaf(unnamed(x, c.Plan), options)
	l.Nameless, l.months = true, c.Months
	l.callByPart()
	l.Class = "consultation"
	l.Heading = l.sentence("heading")
	l.Title = l.Heading
	words := []string{sentence.Capital(l.FormName(l.Form).In(l.Lang))}
	if from, to, known := c.Ages(); known {
		words = append(words, l.ages(from, to))
	}
	l.Meta = join(words)
	l.Body = l.allDetails()
	return l.write(w)
}

// ages tells how old the child is.
func (l *leaf) ages(from, to int) string {
	switch {
	case to < from:
		return l.sentence("age-from", from)
	case to == 0:
		return l.sentence("under-one")
	}
	return l.sentence("ages", from, to)
}

// callByPart gives people and services something to go by in place of their names: what they are, with a number where there are
// several.
func (l *leaf) callByPart() {
	var names []*string
	call := func(name *string, label mabra.Text) {
		*name, _, _ = strings.Cut(sentence.Capital(label.In(l.Lang)), " (")
		names = append(names, name)
	}
	for i := range l.People {
		role := plan.RoleProfessional
		if roles := l.People[i].Roles; len(roles) > 0 {
			role = roles[0]
		}
		call(&l.People[i].Name, mabra.LabelOf(role))
	}
	for i := range l.Organisations {
		call(&l.Organisations[i].Name, mabra.LabelOf(l.Organisations[i].Sector))
	}
	several, counted := map[string]int{}, map[string]int{}
	for _, name := range names {
		several[*name]++
	}
	for _, name := range names {
		if part := *name; several[part] > 1 {
			counted[part]++
			*name += " " + strconv.Itoa(counted[part])
		}
	}
}

// allDetails gives everything that such a plan says, field by field, in its order: but for what only tells programs what kind
// of document it is.
func (l *leaf) allDetails() []detail {
	says := *l.Plan
	says.ID, says.Revision, says.Language, says.Synthetic, says.DeIdentified = uuid.Nil, 0, "", false, false
	whole := l.told(&says)
	parts := whole.Parts
	if len(whole.Says) > 0 {
		parts = append([]detail{{Title: l.sentence("plan"), Says: whole.Says}}, parts...)
	}
	return parts
}

// month tells in which month something is, counted from the one in which the plan was created.
func (l *leaf) month(n int) string {
	if n < 0 {
		return l.sentence("months-before", -n)
	}
	return l.sentence("month", n)
}

// year tells in which year something is, counted from the one in which the plan was created.
func (l *leaf) year(n int) string {
	if n < 0 {
		return l.sentence("years-before", -n)
	}
	return l.sentence("year", n)
}
