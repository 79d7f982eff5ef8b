package changes

import (
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// Collisions tells each conflict of a merge in a sentence, with both versions and what became of them, in the order of the
// conflicts. The plans are the merged one and those that were merged. What it gives holds the plans' own words.
func Collisions(merged, left, right *plan.Plan, conflicts []Conflict) []mabra.Text {
	texts := make([]mabra.Text, len(conflicts))
	sv, en := newColliding(merged, left, right, mabra.Swedish), newColliding(merged, left, right, mabra.English)
	for i := range conflicts {
		texts[i] = mabra.Text{Sv: sv.tell(&conflicts[i]), En: en.tell(&conflicts[i])}
	}
	return texts
}

// A colliding is the telling of conflicts in one language. Its later plan is the merged one.
type colliding struct {
	*telling
	left, right *side
}

func newColliding(merged, left, right *plan.Plan, lang mabra.Language) *colliding {
	one, other := newTelling(left, merged, lang), newTelling(right, merged, lang)
	return &colliding{one, one.before, other.before}
}

// tell tells one conflict in a sentence.
func (t *colliding) tell(c *Conflict) string {
	s := t.after.stands(c.Path)
	how := words().collisions[c.Kind].In(t.lang)
	if c.Own != "" {
		return ended(t.head(s) + ": " + fmt.Sprintf(words().OwnCollision.In(t.lang), c.Own))
	}
	switch c.Kind {
	case BothReordered:
		var titles []string
		for _, f := range s.fields {
			titles = append(titles, f.Title().In(t.lang))
		}
		return ended(join(strings.Join(titles, ", ")+":", how))
	case SameID:
		at := *s.item
		at.value = valueOf(c.Right)
		return ended(t.head(s) + ": " + fmt.Sprintf(how, t.nameOf(t.right, &at)))
	case OneRemoved:
		if word := t.within(s); word != "" {
			return ended(t.head(s) + ": " + word + ": " + how)
		}
		return ended(t.head(s) + ": " + how)
	}
	f := s.fields[len(s.fields)-1]
	said := fmt.Sprintf(how, t.or(t.left, f, c.Left), t.or(t.right, f, c.Right), t.or(t.left, f, c.Base))
	return ended(t.headWithout(s, f) + ": " + colon(t.within(s), said))
}

// within names the field in which something collides, where it is one.
func (t *colliding) within(s *standing) string {
	if s.whole || len(s.fields) == 0 {
		return ""
	}
	return t.fieldWord(s)
}

// or gives a value, and that there is none.
func (t *colliding) or(in *side, f *fields.Field, what any) string {
	if said := t.value(in, f, valueOf(what)); said != "" {
		return said
	}
	return words().Nothing.In(t.lang)
}
