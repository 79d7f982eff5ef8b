package changes

import "github.com/mabra-hjulet/mabra"

// What the minutes say. A %s is filled with a day, a name, or what the plan says.

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

var (
	thePlan        = mabra.Text{Sv: "planen", En: "the plan"}
	reviewHeld     = mabra.Text{Sv: "följdes upp den %s", En: "was reviewed on %s"}
	inTheWheel     = mabra.Text{Sv: "%s i hjulet, den %s", En: "%s in the wheel, %s"}
	saidOn         = mabra.Text{Sv: "%s, den %s", En: "%s, %s"}
	noView         = mabra.Text{Sv: "ingen åsikt är nedskriven, %s", En: "no view is written down, %s"}
	moreText       = mabra.Text{Sv: "tillagt %s", En: "added %s"}
	seenThere      = mabra.Text{Sv: "vid uppföljningen märktes", En: "seen at the review"}
	standsNoLonger = mabra.Text{Sv: " står inte längre med", En: " is no longer there"}
	movedPlace     = mabra.Text{Sv: "står på en annan plats i listan", En: "stands at another place in the list"}
	addedWord      = mabra.Text{Sv: "även", En: "also"}
	removedWord    = mabra.Text{Sv: "inte längre", En: "no longer"}
	wasWord        = mabra.Text{Sv: "står inte längre, var %s", En: "is no longer there, was %s"}
	fromTo         = mabra.Text{Sv: "från %s till %s", En: "from %s to %s"}
	strengthsWord  = mabra.Text{Sv: "styrkor", En: "strengths"}
	worriesWord    = mabra.Text{Sv: "oro", En: "worries"}
	quotationMarks = mabra.Text{Sv: "”%s”", En: "“%s”"}
	noneWord       = mabra.Text{Sv: "inget", En: "nothing"}
	yes            = mabra.Text{Sv: "ja", En: "yes"}
	no             = mabra.Text{Sv: "nej", En: "no"}
	ownOrder       = mabra.Text{Sv: "de egna nycklarna står i annan ordning", En: "the keys of one's own stand in another order"}
)

// ownKey says what became of a key of a municipality's own.
var ownKey = map[Kind]mabra.Text{
	Added:   {Sv: "egen nyckel %s har kommit till", En: "a key of one's own has come, %s"},
	Removed: {Sv: "egen nyckel %s har tagits bort", En: "a key of one's own is gone, %s"},
	Changed: {Sv: "egen nyckel %s har ändrats", En: "a key of one's own has changed, %s"},
}

// clashWords say how two versions collide, and which stands.
var clashWords = map[Clash]mabra.Text{
	BothChanged: {
		Sv: "den första har %s, den andra %s, förut %s; den förstas står",
		En: "the first has %s, the second %s, before %s; the first one's stands",
	},
	OneRemoved: {
		Sv: "den ena har tagit bort det, den andra har ändrat det eller använder det; det står kvar",
		En: "one has removed it, the other has changed it or uses it; it stays",
	},
	SameID: {
		Sv: "den andra har samma id för något annat, %s; båda står, det andra med ett eget id",
		En: "the second has the same id for something else, %s; both stand, the other one under an id of its own",
	},
	BothReordered: {
		Sv: "båda har ändrat ordningen, på olika sätt; den förstas står",
		En: "both have changed the order, in different ways; the first one's stands",
	},
}

var ownClash = mabra.Text{
	Sv: "egen nyckel %s är olika hos de två; den förstas står, eller den som är kvar",
	En: "a key of one's own differs between the two, %s; the first one's stands, or the one that is left",
}

// verbs are what is said of something whose field has a new word.
var verbs = map[string]mabra.Text{
	"outcomes.status=reached":        {Sv: "är nått", En: "has been reached"},
	"outcomes.status=partly":         {Sv: "är delvis nått", En: "has been partly reached"},
	"outcomes.status=not-reached":    {Sv: "är inte nått", En: "has not been reached"},
	"outcomes.status=dropped":        {Sv: "arbetar vi inte längre mot", En: "is no longer worked towards"},
	"outcomes.status=open":           {Sv: "arbetar vi vidare mot", En: "is still being worked towards"},
	"actions.status=planned":         {Sv: "är planerad", En: "is planned"},
	"actions.status=ongoing":         {Sv: "pågår nu", En: "is now going on"},
	"actions.status=done":            {Sv: "är klar", En: "is done"},
	"actions.status=stopped":         {Sv: "är avbruten", En: "has been stopped"},
	"others.measures.status=planned": {Sv: "är planerad", En: "is planned"},
	"others.measures.status=ongoing": {Sv: "pågår nu", En: "is now going on"},
	"others.measures.status=done":    {Sv: "är klar", En: "is done"},
	"others.measures.status=stopped": {Sv: "är avbruten", En: "has been stopped"},
}

// A noun is what an item of a list is called: one that has come, and one that is known.
type noun struct{ New, The mabra.Text }

// nouns are what the items of each list are called, by the fields on the way to the list.
var nouns = map[string]noun{
	"people": {mabra.Text{Sv: "Ny i planen", En: "New in the plan"}, mabra.Text{}},
	"organisations": {
		mabra.Text{Sv: "Ny verksamhet", En: "New service"},
		mabra.Text{Sv: "Verksamheten", En: "The service"},
	},
	"proposals": {mabra.Text{Sv: "Nytt förslag", En: "New proposal"}, mabra.Text{Sv: "Förslaget", En: "The proposal"}},
	"proposals.from": {
		mabra.Text{Sv: "Bygger på", En: "Made of"},
		mabra.Text{Sv: "Det som förslaget bygger på,", En: "What it is made of,"},
	},
	"proposals.strengths": {
		mabra.Text{Sv: "Att bygga på", En: "To build on"},
		mabra.Text{Sv: "Det att bygga på,", En: "What to build on,"},
	},
	"questions": {
		mabra.Text{Sv: "Svar på fråga", En: "Answer to question"},
		mabra.Text{Sv: "Fråga", En: "Question"},
	},
	"views": {
		mabra.Text{Sv: "Ny åsikt", En: "New view"},
		mabra.Text{Sv: "Åsikten från", En: "The view of"},
	},
	"earlier": {
		mabra.Text{Sv: "Tidigare insats", En: "Earlier help"},
		mabra.Text{Sv: "Den tidigare insatsen", En: "The earlier help"},
	},
	"needs": {
		mabra.Text{Sv: "Nytt behov", En: "New need"},
		mabra.Text{Sv: "Behovet", En: "The need"},
	},
	"outcomes": {
		mabra.Text{Sv: "Nytt mål", En: "New outcome"},
		mabra.Text{Sv: "Målet", En: "The outcome"},
	},
	"actions": {
		mabra.Text{Sv: "Ny insats", En: "New action"},
		mabra.Text{Sv: "Insatsen", En: "The action"},
	},
	"actions.codes": {mabra.Text{Sv: "Ny kod", En: "New code"}, mabra.Text{Sv: "Koden", En: "The code"}},
	"obstacles": {
		mabra.Text{Sv: "Nytt hinder", En: "New obstacle"},
		mabra.Text{Sv: "Hindret", En: "The obstacle"},
	},
	"consents": {
		mabra.Text{Sv: "Nytt samtycke", En: "New consent"},
		mabra.Text{Sv: "Samtycket", En: "The consent"},
	},
	"sharing": {
		mabra.Text{Sv: "Delat", En: "Shared"},
		mabra.Text{Sv: "Delningen", En: "The sharing"},
	},
	"risks": {mabra.Text{Sv: "Ny risk", En: "New risk"}, mabra.Text{Sv: "Risken", En: "The risk"}},
	"harm": {
		mabra.Text{Sv: "Ny oro för barnet", En: "New concern"},
		mabra.Text{Sv: "Oron", En: "The concern"},
	},
	"contingency": {
		mabra.Text{Sv: "Ny reservplan om", En: "New contingency if"},
		mabra.Text{Sv: "Reservplanen om", En: "The contingency if"},
	},
	"placements": {
		mabra.Text{Sv: "Ny placering", En: "New placement"},
		mabra.Text{Sv: "Placeringen", En: "The placement"},
	},
	"register": {
		mabra.Text{Sv: "Nytt i skyddsregistret", En: "New on the register"},
		mabra.Text{Sv: "Skyddsregistret", En: "The register"},
	},
	"reporter": {
		mabra.Text{Sv: "Nytt beslut om Reporter", En: "New decision on referral"},
		mabra.Text{Sv: "Beslutet om Reporter", En: "The decision on referral"},
	},
	"chronology": {
		mabra.Text{Sv: "Ny händelse", En: "New event"},
		mabra.Text{Sv: "Händelsen", En: "The event"},
	},
	"meetings": {mabra.Text{Sv: "Möte", En: "Meeting"}, mabra.Text{Sv: "Mötet", En: "The meeting"}},
	"transitions": {
		mabra.Text{Sv: "Ny övergång", En: "New transition"},
		mabra.Text{Sv: "Övergången", En: "The transition"},
	},
	"signatures": {
		mabra.Text{Sv: "Underskrivet av", En: "Signed by"},
		mabra.Text{Sv: "Underskriften", En: "The signature"},
	},
	"copies": {
		mabra.Text{Sv: "Kopia till", En: "Copy to"},
		mabra.Text{Sv: "Kopian till", En: "The copy to"},
	},
	"related": {
		mabra.Text{Sv: "Annan plan", En: "Other plan"},
		mabra.Text{Sv: "Den andra planen", En: "The other plan"},
	},
	"meetings.absent": {
		mabra.Text{Sv: "Frånvarande", En: "Absent"},
		mabra.Text{Sv: "Frånvaron", En: "The absence"},
	},
	"others.measures": {
		mabra.Text{Sv: "Ny åtgärd av andra", En: "New measure by others"},
		mabra.Text{Sv: "Åtgärden", En: "The measure"},
	},
	"others.measures.codes": {mabra.Text{Sv: "Ny kod", En: "New code"}, mabra.Text{Sv: "Koden", En: "The code"}},
	"reason.signals": {
		mabra.Text{Sv: "Ny signal", En: "New signal"},
		mabra.Text{Sv: "Signalen", En: "The signal"},
	},
	"child.identifiers": {
		mabra.Text{Sv: "Nytt nummer", En: "New identifier"},
		mabra.Text{Sv: "Numret", En: "The identifier"},
	},
	"reviews.held": {
		mabra.Text{Sv: "Uppföljning", En: "Review"},
		mabra.Text{Sv: "Uppföljningen", En: "The review of"},
	},
	"reviews.moved": {
		mabra.Text{Sv: "Uppföljning flyttad", En: "Review moved"},
		mabra.Text{Sv: "Den flyttade uppföljningen", En: "The moved review"},
	},
	"reviews.held.outcomes": {
		mabra.Text{Sv: "Målet", En: "The outcome"},
		mabra.Text{Sv: "Målet", En: "The outcome"},
	},
	"reviews.held.views": {
		mabra.Text{Sv: "Ny åsikt", En: "New view"},
		mabra.Text{Sv: "Åsikten från", En: "The view of"},
	},
	"assessment.specialist": {
		mabra.Text{Sv: "Ny bedömning", En: "New assessment"},
		mabra.Text{Sv: "Bedömningen", En: "The assessment"},
	},
	"assessment.resistance": {
		mabra.Text{Sv: "Det som gör hjälp svår", En: "What makes help hard"},
		mabra.Text{Sv: "Det som gör hjälp svår,", En: "What makes help hard,"},
	},
	"assessment.disagreements": {
		mabra.Text{Sv: "Det ses olika på", En: "People see it differently"},
		mabra.Text{Sv: "Det som ses olika,", En: "What people see differently,"},
	},
	"assessment.wheel.readings": {
		mabra.Text{Sv: "Hjulet", En: "The wheel"},
		mabra.Text{Sv: "Hjulet,", En: "The wheel,"},
	},
	"assessment.wheel.readings.indicators": {
		mabra.Text{Sv: "Nytt svar", En: "New answer"}, mabra.Text{Sv: "Svaret om", En: "The answer about"},
	},
	"assessment.wheel.readings.scale.labels": {
		mabra.Text{Sv: "Nytt steg", En: "New step"},
		mabra.Text{Sv: "Steget", En: "The step"},
	},
	"assessment.triangle.entries": {
		mabra.Text{Sv: "Nytt i triangeln", En: "New in the triangle"}, mabra.Text{Sv: "Raden i triangeln", En: "The entry in the triangle"},
	},
	"assessment.triangle.notExplored": {
		mabra.Text{Sv: "Sida som inte utforskats", En: "Side not explored"},
		mabra.Text{Sv: "Sidan som inte utforskats,", En: "The side not explored,"},
	},
	"assessment.resilience.factors": {
		mabra.Text{Sv: "Ny faktor", En: "New factor"}, mabra.Text{Sv: "Faktorn", En: "The factor"},
	},
}

var months = [...]mabra.Text{
	{Sv: "januari", En: "January"}, {Sv: "februari", En: "February"}, {Sv: "mars", En: "March"}, {Sv: "april", En: "April"},
	{Sv: "maj", En: "May"}, {Sv: "juni", En: "June"}, {Sv: "juli", En: "July"}, {Sv: "augusti", En: "August"},
	{Sv: "september", En: "September"}, {Sv: "oktober", En: "October"}, {Sv: "november", En: "November"},
	{Sv: "december", En: "December"},
}
