package changes

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

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

var topics = mabra.Vocabulary{
	mabra.TermOf(TopicReview, "Uppföljningen", "The review"),
	mabra.TermOf(TopicReached, "Det som är nått", "What has been reached"),
	mabra.TermOf(TopicStrengths, "Styrkor", "Strengths"),
	mabra.TermOf(TopicChild, "Barnet säger", "What the child says"),
	mabra.TermOf(TopicGuardians, "Vårdnadshavarna säger", "What parents and guardians say"),
	mabra.TermOf(TopicOthers, "Andra säger", "What others say"),
	mabra.TermOf(TopicUnderWay, "Det som är på väg", "What is under way"),
	mabra.TermOf(TopicNew, "Nytt i planen", "New in the plan"),
	mabra.TermOf(TopicTime, "Flyttat i tid", "Moved in time"),
	mabra.TermOf(TopicChanged, "Ändrat i planen", "Changed in the plan"),
	mabra.TermOf(TopicGone, "Står inte längre i planen", "No longer in the plan"),
	mabra.TermOf(TopicPeople, "Vilka som kommit och gått", "Who has come and who has gone"),
	mabra.TermOf(TopicDocument, "Om dokumentet", "About the document"),
}

// topicsOfPlaces says which topic a place in the plan has, whatever became of it there.
var topicsOfPlaces = []struct {
	name  string
	topic Topic
}{
	{"people", TopicPeople}, {"organisations", TopicPeople},
	{"reviews.next", TopicTime}, {"reviews.moved", TopicTime}, {"reviews", TopicReview}, {"closing", TopicReview},
	{"child.profile", TopicStrengths},
	{"id", TopicDocument}, {"revision", TopicDocument}, {"updated", TopicDocument}, {"created", TopicDocument},
	{"language", TopicDocument}, {"synthetic", TopicDocument}, {"deIdentified", TopicDocument},
	{"copies", TopicDocument}, {"original", TopicDocument},
}

// topicOf gives the topic of a place; otherwise where the place has none of its own.
func (t *telling) topicOf(s *standing, otherwise Topic) Topic {
	for at := s.item; at != nil; at = at.outer {
		if topic := s.in.topicOf(at, otherwise); topic != "" {
			return topic
		}
	}
	name := s.name()
	for _, place := range topicsOfPlaces {
		if name == place.name || strings.HasPrefix(name, place.name+".") {
			return place.topic
		}
	}
	return otherwise
}

// topicOf gives the topic of an item, by what it is.
func (in *side) topicOf(at *item, otherwise Topic) Topic {
	switch it := at.value.Interface().(type) {
	case plan.View:
		return in.voice(it.Of)
	case wheel.Reading:
		switch it.Voice {
		case wheel.VoiceChild:
			return TopicChild
		case wheel.VoiceGuardian:
			return TopicGuardians
		}
		return TopicOthers
	case triangle.Entry:
		if it.Kind == triangle.Strength && otherwise != TopicGone {
			return TopicStrengths
		}
	case resilience.Factor:
		if (it.Pole == resilience.Resilience || it.Pole == resilience.ProtectiveEnvironment) && otherwise != TopicGone {
			return TopicStrengths
		}
	case plan.ReviewOutcome:
		return reachedBy(it.Status)
	}
	return ""
}

// voice gives the topic of what somebody says.
func (in *side) voice(id string) Topic {
	switch p := in.Person(id); {
	case p == nil:
	case p.Has(plan.RoleChild):
		return TopicChild
	case p.Has(plan.RoleGuardian):
		return TopicGuardians
	}
	return TopicOthers
}

// topicOfField gives the topic of a field that has none by its place.
func (t *telling) topicOfField(c *Change, s *standing, f *fields.Field) Topic {
	if s.item != nil && (f.Name == "status" || f.Name == "result") {
		switch it := s.item.value.Interface().(type) {
		case plan.Outcome:
			return reachedBy(it.Status)
		case plan.Action:
			return doneBy(it.Status)
		case plan.Measure:
			return doneBy(it.Status)
		}
	}
	if c.Kind == Changed && f.Privacy == fields.Day && !f.Happened {
		return TopicTime
	}
	return TopicChanged
}

func reachedBy(status plan.OutcomeStatus) Topic {
	if status == plan.OutcomeReached || status == plan.OutcomePartly {
		return TopicReached
	}
	return TopicUnderWay
}

func doneBy(status plan.ActionStatus) Topic {
	if status == plan.ActionDone {
		return TopicReached
	}
	return TopicUnderWay
}
