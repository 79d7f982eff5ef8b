package timeline

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// voices are asked in this order.
var voices = [...]wheel.Voice{wheel.VoiceChild, wheel.VoiceGuardian, wheel.VoiceProfessional}

// An asking is questions being gathered, about one thing.
type asking struct {
	*meeting
	professionals []string // those to ask here
	found         []Question
}

// all asks in every voice that the question has.
func (a *asking) all(ask string, d days, places ...mabra.Path) {
	for _, voice := range voices {
		a.one(ask, voice, nil, d, places...)
	}
}

// one asks in one voice. Nobody to ask is named where the plan does not tell. A child who is not born is not asked, nor
// guardians that the plan does not have.
func (a *asking) one(ask string, voice wheel.Voice, who []string, d days, places ...mabra.Path) {
	row := asked()[ask]
	text := row.in(voice)
	switch {
	case text == (mabra.Text{}), voice == wheel.VoiceChild && !a.born:
		return
	case voice == wheel.VoiceGuardian && who == nil && len(a.guardians) == 0:
		return
	}
	if who == nil {
		who = a.those(voice)
	}
	a.found = append(a.found, Question{Ask: ask, Voice: voice, Who: who, Text: d.fill(text), Rule: row.Rule, Places: places})
}

func (a *asking) those(voice wheel.Voice) []string {
	switch voice {
	case wheel.VoiceChild:
		return a.child
	case wheel.VoiceGuardian:
		return a.guardians
	}
	if len(a.professionals) > 0 {
		return a.professionals
	}
	return a.lead
}

// received asks the child and the guardians, but not those who do it themselves.
func (a *asking) received(ask string, by wheel.Voice, places ...mabra.Path) {
	for _, voice := range voices[:2] {
		if voice != by {
			a.one(ask, voice, nil, days{}, places...)
		}
	}
}

// sorted gives the questions with the child's first, then the guardians'. What was reached or comes first stays so in
// each voice.
func (a *asking) sorted() []Question {
	slices.SortStableFunc(a.found, func(p, q Question) int {
		return slices.Index(voices[:], p.Voice) - slices.Index(voices[:], q.Voice)
	})
	return a.found
}
