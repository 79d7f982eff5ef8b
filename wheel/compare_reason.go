package wheel

import "github.com/mabra-hjulet/mabra"

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

// otherPerson says why readings are of different voices or people, or gives nil. There is one child.
func (r *Reading) otherPerson(other *Reading) []Reason {
	switch {
	case r.Voice != other.Voice:
		return []Reason{OtherVoice}
	case r.Voice != VoiceChild && r.By != other.By:
		return []Reason{OtherSpeaker}
	}
	return nil
}

// otherRatings says why the ratings of two readings cannot be compared, or gives nil.
func (r *Reading) otherRatings(other *Reading) []Reason {
	switch {
	case !r.rated() && !other.rated():
		return nil
	case r.Scale == nil || other.Scale == nil:
		return []Reason{NoScale}
	case !r.Scale.same(other.Scale):
		return []Reason{OtherScale}
	}
	return nil
}
