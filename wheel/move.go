package wheel

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Move is a rating that differs between two readings on the same scale.
type Move struct {
	From, To int
	Towards  Towards // empty where the scale does not say which end is the better
}

func (m *Move) reversed() *Move {
	if m == nil {
		return nil
	}
	back := Move{From: m.To, To: m.From}
	switch m.Towards {
	case Better:
		back.Towards = Worse
	case Worse:
		back.Towards = Better
	}
	return &back
}

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

// moved compares what stands on one scale; where it cannot, it says why.
func (p *PartChange) moved(from, to []int, scale *Scale) *Move {
	because := func(why Reason) *Move {
		if !slices.Contains(p.Because, why) {
			p.Because = append(p.Because, why)
		}
		return nil
	}
	switch {
	case len(from) > 1 || len(to) > 1:
		return because(RatedTwice)
	case len(from) == 0 && len(to) == 0:
		return nil
	case len(from) == 0 || len(to) == 0:
		return because(RatedOnce)
	case scale.lacks(&from[0]) || scale.lacks(&to[0]):
		return because(OffScale)
	case from[0] == to[0]:
		return nil
	}
	m := &Move{From: from[0], To: to[0]}
	switch {
	case scale.Direction == HighIsBetter && m.To > m.From, scale.Direction == LowIsBetter && m.To < m.From:
		m.Towards = Better
	case scale.Direction == HighIsBetter, scale.Direction == LowIsBetter:
		m.Towards = Worse
	}
	return m
}
