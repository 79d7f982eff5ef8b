package wheel

import "github.com/mabra-hjulet/mabra"

// A Standing says how the voices who answered stand to each other about one part of the wheel.
type Standing string

// How voices stand to each other.
const (
	AllName   Standing = "all-name"
	SomeName  Standing = "some-name"
	NoneNames Standing = "none-names"
	OneVoice  Standing = "one-voice"
	NoVoice   Standing = "no-voice"
)

var standings = mabra.Vocabulary{
	mabra.TermOf(AllName, "alla som har svarat nämner något", "all who answered name something"),
	mabra.TermOf(SomeName, "en del nämner något, andra inte", "some name something, others do not"),
	mabra.TermOf(NoneNames, "ingen som har svarat nämner något", "nobody who answered names anything"),
	mabra.TermOf(OneVoice, "bara en röst har svarat", "only one voice has answered"),
	mabra.TermOf(NoVoice, "ingen röst har svarat", "no voice has answered"),
}

// Vocabulary gives the ways in which voices stand to each other.
func (Standing) Vocabulary() mabra.Vocabulary { return standings }

// A Reason says why something is not compared.
type Reason string

// Why something is not compared.
const (
	NoReading    Reason = "no-reading"
	OtherVoice   Reason = "other-voice"
	OtherSpeaker Reason = "other-speaker"
	OtherModel   Reason = "other-model"
	Unanswered   Reason = "unanswered"
	OtherScale   Reason = "other-scale"
	NoScale      Reason = "no-scale"
	OffScale     Reason = "off-scale"
	RatedOnce    Reason = "rated-once"
	RatedTwice   Reason = "rated-twice"
)

var reasons = mabra.Vocabulary{
	mabra.TermOf(NoReading, "samtalet finns inte i hjulet", "the reading is not in the wheel"),
	mabra.TermOf(OtherVoice, "samtalen ger olika rösters bild, och den ena är inte ett mått på den andra",
		"the readings give the views of different voices, and neither measures the other"),
	mabra.TermOf(OtherSpeaker, "det är två olika personer som har berättat", "two different people have spoken"),
	mabra.TermOf(OtherModel, "området finns bara i det ena hjulet och har ingen motsvarighet i det andra",
		"the area is part of one wheel only and has no counterpart in the other"),
	mabra.TermOf(Unanswered, "det besvarades inte båda gångerna", "it was not answered both times"),
	mabra.TermOf(OtherScale, "siffrorna är satta på olika skalor", "the ratings are on different scales"),
	mabra.TermOf(NoScale, "det står inte vilken skala siffrorna är satta på", "the scale of the ratings is not given"),
	mabra.TermOf(OffScale, "siffran ligger utanför sin skala", "the rating lies off its scale"),
	mabra.TermOf(RatedOnce, "siffran sattes bara den ena gången", "it was rated one of the two times only"),
	mabra.TermOf(RatedTwice, "samma sak har flera siffror i samma samtal",
		"the same thing has several ratings in one reading"),
}

// Vocabulary gives the reasons.
func (Reason) Vocabulary() mabra.Vocabulary { return reasons }

// Towards says which way a rating has moved, by the direction that its scale declares.
type Towards string

// The ways that a rating can move.
const (
	Better Towards = "better"
	Worse  Towards = "worse"
)

var ways = mabra.Vocabulary{
	mabra.TermOf(Better, "mot det bättre", "towards better"),
	mabra.TermOf(Worse, "mot det sämre", "towards worse"),
}

// Vocabulary gives both ways.
func (Towards) Vocabulary() mabra.Vocabulary { return ways }

// A Counterpart says how a part of one wheel stands in another.
type Counterpart string

// How a part of one wheel stands in another.
const (
	SameKey   Counterpart = "same-key"
	SameAreas Counterpart = "same-areas"
	Inside    Counterpart = "inside"
	Nowhere   Counterpart = "nowhere"
	Returned  Counterpart = "returned"
)

var counterparts = mabra.Vocabulary{
	mabra.TermOf(SameKey, "samma indikator i båda hjulen", "the same indicator in both wheels"),
	mabra.TermOf(SameAreas, "olika namn på precis detsamma", "different names for exactly the same"),
	mabra.TermOf(Inside, "ryms i ett område som är större", "lies within an area that is wider"),
	mabra.TermOf(Nowhere, "har ingen motsvarighet och står kvar som det sades",
		"has no counterpart and stays as it was said"),
	mabra.TermOf(Returned, "tillbaka där det först sades", "back where it was first said"),
}

// Vocabulary gives the ways in which a part of one wheel can stand in another.
func (Counterpart) Vocabulary() mabra.Vocabulary { return counterparts }
