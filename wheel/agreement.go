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

// An Agreement says how the voices who answered stand to each other: who names something here, and who names nothing.
// It tells that they differ and never who is right.
type Agreement struct {
	Standing Standing
	Named    []Voice
	Unnamed  []Voice // those who answered and named nothing
}

// agreement lays the voices that answered beside each other, by what each of them said last.
func agreement(all []Said, room *slab[Voice], of func(*Said) []Statement) Agreement {
	var a Agreement
	for i := range all {
		if names(of(&all[i])) {
			room.add(&a.Named, all[i].Voice)
		}
	}
	for i := range all {
		if s := &all[i]; !names(of(s)) && s.answers() {
			room.add(&a.Unnamed, s.Voice)
		}
	}
	switch {
	case len(a.Named)+len(a.Unnamed) == 0:
		a.Standing = NoVoice
	case len(a.Named)+len(a.Unnamed) == 1:
		a.Standing = OneVoice
	case len(a.Unnamed) == 0:
		a.Standing = AllName
	case len(a.Named) == 0:
		a.Standing = NoneNames
	default:
		a.Standing = SomeName
	}
	return a
}

func names(words []Statement) bool {
	for i := range words {
		if !words[i].Earlier {
			return true
		}
	}
	return false
}
