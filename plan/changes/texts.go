package changes

import "github.com/mabra-hjulet/mabra"

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

// saysNothing are the parts of the plan whose own title says nothing that their fields' titles do not.
var saysNothing = map[string]bool{"reviews": true}
