package timeline

import "github.com/mabra-hjulet/mabra"

var states = mabra.Vocabulary{
	mabra.TermOf(Due, "dagen är nära", "the day is near"),
	mabra.TermOf(Overdue, "dagen har passerat", "the day has passed"),
	mabra.TermOf(Moved, "dagen har flyttats", "the day was moved"),
	mabra.TermOf(Reached, "uppnått eller klart", "reached or done"),
	mabra.TermOf(Stuck, "har stannat av", "has come to a stop"),
}

var causes = mabra.Vocabulary{
	mabra.TermOf(NotTaken,
		"dagen har passerat, och den senaste uppföljningen, som var efter dagen, säger inget om det",
		"the day has passed, and the last review, which was after it, says nothing of it"),
	mabra.TermOf(SameTwice,
		"de två senaste uppföljningarna säger samma sak om målet", "the last two reviews say the same of the outcome"),
	mabra.TermOf(NotBegun,
		"skulle ha börjat före den senaste uppföljningen och står fortfarande som planerad",
		"was to begin before the last review and is still written as planned"),
}

var items = mabra.Vocabulary{
	mabra.TermOf(OutcomeItem, "mål", "outcome"),
	mabra.TermOf(ActionItem, "insats", "action"),
	mabra.TermOf(ReviewItem, "uppföljning", "review"),
}

var relations = mabra.Vocabulary{
	mabra.TermOf(Together, "pågår samtidigt", "run together"),
	mabra.TermOf(InTurn, "väntar på varandra", "wait for each other"),
	mabra.TermOf(Unsure, "går inte att säga: en dag saknas", "cannot be told: a day is missing"),
}
