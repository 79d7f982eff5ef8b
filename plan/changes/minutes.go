package changes

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Section is what the minutes of a follow-up say under one heading.
type Section struct {
	Topic   Topic      `json:"topic"`
	Heading mabra.Text `json:"heading"`
	Lines   []Line     `json:"lines"`
}

// A Line is what became of one thing: a goal, a person, somebody's words.
type Line struct {
	Text    mabra.Text `json:"text"`
	Changes []int      `json:"changes"` // the changes that it tells of, by their places in the difference
}

// A Topic says what a section is about.
type Topic string

// The topics, in the order of the minutes: what was reached and what is strong before what is left to do, and each voice by
// itself.
const (
	TopicReview    Topic = "review"    // that the plan was followed up, and what was decided
	TopicReached   Topic = "reached"   // outcomes that are reached, or partly, and actions that are done
	TopicStrengths Topic = "strengths" // what is strong in the child and around
	TopicChild     Topic = "child"     // what the child says
	TopicGuardians Topic = "guardians" // what guardians say
	TopicOthers    Topic = "others"    // what everybody else says
	TopicUnderWay  Topic = "under-way" // what is not reached yet
	TopicNew       Topic = "new"
	TopicTime      Topic = "time" // what was moved in time
	TopicChanged   Topic = "changed"
	TopicGone      Topic = "gone"
	TopicPeople    Topic = "people"   // who came and who went
	TopicDocument  Topic = "document" // the document itself, and the order of what stands in it
)

// Vocabulary gives all topics with their headings, in order.
func (Topic) Vocabulary() mabra.Vocabulary { return topics }

// Minutes tells what differs between two revisions as the minutes of a follow-up would: by topic, each topic that has
// something, every change once. Voices and strengths stand by themselves. The plans are those that the difference was
// found between. What it gives holds the plans' own words.
func Minutes(before, after *plan.Plan, d Diff) []Section {
	sv, en := newTelling(before, after, mabra.Swedish), newTelling(before, after, mabra.English)
	for i := range d {
		sv.tell(i, &d[i])
		en.tell(i, &d[i])
	}
	var sections []Section
	for _, topic := range topics {
		section := Section{Topic: Topic(topic.Key), Heading: topic.Label}
		for i, line := range sv.lines { // the same in each language, one by one
			if line.topic == section.Topic {
				section.Lines = append(section.Lines, Line{
					Text: mabra.Text{Sv: line.text(), En: en.lines[i].text()}, Changes: line.changes,
				})
			}
		}
		if section.Lines != nil {
			sections = append(sections, section)
		}
	}
	return sections
}

// A telling is the telling of one difference in one language.
type telling struct {
	lang          mabra.Language
	before, after *side
	lines         []*line
	by            map[lineKey]*line
}

// A side is one of the two plans, with what its ids name.
type side struct {
	*plan.Index
	root    reflect.Value
	earlier bool
	items   map[string]map[string]*item // of lists that have been looked in, by their ids
}

// A line is told in pieces: about whom or what, what became of it, and more about it.
type line struct {
	topic      Topic
	head, verb string
	pieces     []string
	changes    []int
}

type lineKey struct {
	topic Topic
	about string
}

func newTelling(before, after *plan.Plan, lang mabra.Language) *telling {
	sideOf := func(p *plan.Plan, earlier bool) *side {
		return &side{root: reflect.ValueOf(p).Elem(), Index: p.Index(), earlier: earlier, items: map[string]map[string]*item{}}
	}
	return &telling{lang: lang, before: sideOf(before, true), after: sideOf(after, false), by: map[lineKey]*line{}}
}

// line gives the line of a topic that is about something, a new one where there is none.
func (t *telling) line(topic Topic, about, head string, change int) *line {
	key := lineKey{topic, about}
	l := t.by[key]
	if l == nil {
		l = &line{topic: topic, head: head}
		t.by[key] = l
		t.lines = append(t.lines, l)
	}
	if n := len(l.changes); n == 0 || l.changes[n-1] != change { // which come in order
		l.changes = append(l.changes, change)
	}
	return l
}

func (l *line) add(pieces ...string) { l.pieces = append(l.pieces, pieces...) }

// text writes the line out: after what became of it in sentences, otherwise in one.
func (l *line) text() string {
	said := l.head + l.verb
	switch {
	case len(l.pieces) == 0:
	case l.verb != "":
		said = ended(said)
		for _, piece := range l.pieces {
			said += " " + ended(sentence.Capital(piece))
		}
	case l.head == "":
		said = sentence.Capital(strings.Join(l.pieces, "; "))
	default:
		said += ": " + strings.Join(l.pieces, "; ")
	}
	return ended(said)
}

// ended puts a full stop where a sentence has no end yet.
func ended(sentence string) string {
	if said := strings.TrimRight(sentence, "”"); said != "" && strings.ContainsRune(".?!", rune(said[len(said)-1])) {
		return sentence
	}
	return sentence + "."
}
