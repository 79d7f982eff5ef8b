package changes

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A telling is the telling of one difference in one language.
type telling struct {
	lang          mabra.Language
	before, after *side
	lines         []*line
	by            map[lineKey]*line
}

func newTelling(before, after *plan.Plan, lang mabra.Language) *telling {
	sideOf := func(p *plan.Plan, earlier bool) *side {
		return &side{root: reflect.ValueOf(p).Elem(), Index: p.Index(), earlier: earlier, items: map[string]map[string]*item{}}
	}
	return &telling{lang: lang, before: sideOf(before, true), after: sideOf(after, false), by: map[lineKey]*line{}}
}

// tell adds a change to the lines.
func (t *telling) tell(i int, c *Change) {
	in, path := t.after, c.After
	if c.Kind == Removed {
		in, path = t.before, c.Before
	}
	s := in.stands(path)
	switch {
	case c.Own != "":
		t.line(TopicDocument, s.key(), t.head(s), i).add(t.own(c))
	case c.Kind == Moved:
		l := t.line(TopicDocument, s.key(), t.head(s), i)
		l.add(words().MovedPlace.In(t.lang))
	case s.whole && c.Kind == Added:
		t.came(i, s)
	case s.whole:
		l := t.line(t.topicOf(s, TopicGone), s.key(), t.head(s), i)
		l.verb = words().StandsNoLonger.In(t.lang)
	case c.Kind == Added && s.value.Kind() == reflect.Struct && len(s.fields) > 0 && isGroup(s.value):
		t.cameGroup(i, c, s)
	default:
		t.field(i, c, s)
	}
}

func isGroup(v reflect.Value) bool { return fields.Of(v.Type()).Kind == fields.Object }

// cameGroup tells of a group that has come, field by field and item by item, so that what stands inside is told where it
// belongs.
func (t *telling) cameGroup(i int, c *Change, s *standing) {
	of := fields.Of(s.value.Type())
	said := false
	for n := range of.Fields {
		f := &of.Fields[n]
		if !filledIn(f, s.value) {
			continue
		}
		said = true
		path, inside := c.After.Field(f.Name), f.In(s.value)
		if f.Type.Kind == fields.List && f.Type.Elem.Kind == fields.Object {
			for item := range inside.Len() {
				t.tell(i, &Change{Kind: Added, After: path.Index(item)})
			}
			continue
		}
		t.tell(i, &Change{Kind: Added, After: path, New: inside.Interface()})
	}
	if !said {
		t.line(t.topicOf(s, TopicChanged), s.key(), t.head(s), i).add(words().Also.In(t.lang))
	}
}

func (t *telling) own(c *Change) string {
	if c.Own == orderOfOwn {
		return words().OwnOrder.In(t.lang)
	}
	return fmt.Sprintf(words().ownKeys[c.Kind].In(t.lang), c.Own)
}

// came tells of an item that has come: what it says and, after it, what stands inside that has a topic of its own.
func (t *telling) came(i int, s *standing) {
	switch it := s.value.Interface().(type) {
	case plan.View:
		t.view(i, s, s.key(), &it)
		return
	case wheel.Reading:
		t.reading(i, s, &it)
		return
	case plan.ReviewOutcome:
		t.reviewed(i, s.in, &it)
		return
	case plan.Review:
		t.review(i, s, &it)
		return
	}
	head := t.nounOf(s.item).New.In(t.lang)
	topic := t.topicOf(s, TopicNew)
	switch said := t.nameOf(s.in, s.item); {
	case said == "":
	case identityOf(s.item.t).numbered:
		head += " " + said
	default:
		head += ": " + said
	}
	l := t.line(topic, "+"+s.key(), head, i)
	told := t.naming(s.item)
	if topic == TopicStrengths {
		told = append(told, "kind") // a strength, as the heading says
	}
	if rest := inBrackets(t.details(s.in, s.item.t, s.value, told...)); rest != "" {
		l.verb = " " + rest
	}
}

// review tells that the plan was followed up, and spreads what was said there over its topics.
func (t *telling) review(i int, s *standing, r *plan.Review) {
	l := t.line(TopicReview, s.key(), sentence.Capital(words().Plan.In(t.lang)), i)
	l.verb = " " + fmt.Sprintf(words().ReviewHeld.In(t.lang), t.day(r.Date))
	l.add(t.details(s.in, s.item.t, s.value, "date", "outcomes", "views")...)
	for n := range r.Outcomes {
		t.reviewed(i, s.in, &r.Outcomes[n])
	}
	for n := range r.Views {
		t.view(i, s, fmt.Sprint(s.key(), n), &r.Views[n])
	}
}

// reviewed tells how far an outcome had come.
func (t *telling) reviewed(i int, in *side, r *plan.ReviewOutcome) {
	name := t.named(in, r.Outcome, []string{"outcomes"})
	l := t.line(reachedBy(r.Status), "outcomes#"+r.Outcome, words().nouns["outcomes"].The.In(t.lang)+" "+name, i)
	if l.verb == "" {
		l.verb = t.verb("outcomes.status", string(r.Status))
	}
	if r.Seen != "" {
		l.add(words().Seen.In(t.lang) + ": " + t.quoted(r.Seen))
	}
}

// view tells what somebody says, or why they have not.
func (t *telling) view(i int, s *standing, key string, v *plan.View) {
	head := t.named(s.in, v.Of, []string{"people"})
	if !v.Date.IsZero() {
		head = fmt.Sprintf(words().SaidOn.In(t.lang), head, t.day(v.Date))
	}
	l := t.line(s.in.voice(v.Of), key, head, i)
	var said []string
	told := []string{"of", "date", "text", "missing"}
	if v.Text != "" {
		said = append(said, t.quoted(v.Text))
		told = append(told, "by", "method")
	}
	if v.Missing != "" {
		said = append(said, fmt.Sprintf(words().NoView.In(t.lang), mabra.LabelOf(v.Missing).In(t.lang)))
	}
	value := reflect.ValueOf(*v)
	l.add(join(append(said, inBrackets(t.details(s.in, fields.Of(value.Type()), value, told...)))...))
}

// reading tells what somebody said in the wheel: what is strong first.
func (t *telling) reading(i int, s *standing, r *wheel.Reading) {
	who := mabra.LabelOf(r.Voice).In(t.lang)
	if r.By != "" {
		who = t.named(s.in, r.By, []string{"people"})
	}
	l := t.line(t.topicOf(s, TopicNew), s.key(), sentence.Capital(fmt.Sprintf(words().InTheWheel.In(t.lang), who, t.day(r.Date))), i)
	for _, side := range []struct {
		word mabra.Text
		of   func(*wheel.Mark) []string
	}{
		{words().Strengths, func(m *wheel.Mark) []string { return m.Strengths }},
		{words().Worries, func(m *wheel.Mark) []string { return m.Worries }},
	} {
		var said []string
		for n := range r.Indicators {
			m := &r.Indicators[n]
			for _, text := range side.of(m) {
				said = append(said, t.area(m)+" "+t.quoted(text))
			}
		}
		if said != nil {
			l.add(side.word.In(t.lang) + " – " + strings.Join(said, ", "))
		}
	}
	marks := fields.Of(reflect.TypeFor[wheel.Mark]())
	for n := range r.Indicators {
		m := &r.Indicators[n]
		told := []string{"indicator", "area", "strengths", "worries", "answer"}
		answer := ""
		if m.Answer != "" && m.Answer != wheel.Answered {
			answer = ": " + mabra.LabelOf(m.Answer).In(t.lang)
		}
		rest := inBrackets(t.details(s.in, marks, reflect.ValueOf(*m), told...))
		if answer != "" || rest != "" {
			l.add(join(t.area(m)+answer, rest))
		}
	}
	l.add(t.details(s.in, s.item.t, s.value, "date", "voice", "by", "indicators")...)
}

// area names the part of the wheel that a mark is about.
func (t *telling) area(m *wheel.Mark) string {
	if m.Indicator == "" {
		return m.Area
	}
	return uncapped(mabra.LabelOf(m.Indicator).In(t.lang))
}

// field tells of a field that says something else, or of an item of a list of texts.
func (t *telling) field(i int, c *Change, s *standing) {
	f := s.fields[len(s.fields)-1]
	name := s.name()
	topic := t.topicOf(s, t.topicOfField(c, s, f))
	l := t.line(topic, s.key(), t.headWithout(s, f), i)
	word := t.fieldWord(s)
	is := t.value(t.after, f, valueOf(c.New))
	was := t.value(t.before, f, valueOf(c.Old))
	verb := t.verb(name, fmt.Sprint(c.New))
	if verb != "" && l.verb == "" {
		l.verb = verb
		return
	}
	l.add(t.fieldPiece(c, f, topic, word, was, is))
}

// fieldPiece tells what became of a field that is called word.
func (t *telling) fieldPiece(c *Change, f *fields.Field, topic Topic, word, was, is string) string {
	listed := f.Type.Kind == fields.List && valueOf(c.New).Kind() != reflect.Slice
	switch more, longer := longer(f, c); {
	case c.Kind == Added && listed:
		return join(word, words().Also.In(t.lang), is)
	case c.Kind == Removed && listed:
		return join(word, words().NoLonger.In(t.lang), was)
	case c.Kind == Added:
		return colon(word, is)
	case c.Kind == Removed:
		return join(word, fmt.Sprintf(words().Was.In(t.lang), was))
	case topic == TopicTime:
		return join(word, fmt.Sprintf(words().FromTo.In(t.lang), was, is))
	case longer:
		return join(word, fmt.Sprintf(words().More.In(t.lang), t.quoted(more)))
	}
	return colon(word, was+" → "+is)
}

// longer gives what has been written after what stood in a text.
func longer(f *fields.Field, c *Change) (more string, longer bool) {
	was, _ := c.Old.(string)
	is, _ := c.New.(string)
	if f.Privacy != fields.FreeText {
		return "", false
	}
	more, longer = strings.CutPrefix(is, strings.TrimSpace(was))
	more = strings.TrimSpace(more)
	return more, longer && more != ""
}

// verb gives what is said of something that has a new word of a vocabulary, where there is a way of saying it.
func (t *telling) verb(field, word string) string {
	text, ok := words().verbs[field+"="+word]
	if !ok {
		return ""
	}
	return " " + text.In(t.lang)
}
