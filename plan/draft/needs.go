package draft

import (
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
)

// longestID is how many characters an id can have.
const longestID = 64

// numberedID gives an id with a number after it.
func numberedID(id string, n int) string {
	tail := "-" + strconv.Itoa(n)
	if letters := []rune(id); len(letters)+len(tail) > longestID {
		id = string(letters[:longestID-len(tail)])
	}
	return id + tail
}

// needs proposes a need for each worry and challenge, in the words that it was told in: the child's, where the child is
// among those who told it. What concerns the same thing is one need.
func (w *writer) needs() {
	w.told.worries, w.told.strengths = childFirst(w.told.worries), childFirst(w.told.strengths)
	strengths := w.bySubject()
	groups, byWords := grouped(w.told.worries)
	for n, group := range groups {
		first := &w.told.worries[group[0]]
		need := plan.Need{
			ID: w.id(numberedID(needID.In(w.language), n+1)), Text: first.words, By: first.origin.By, Date: first.day,
		}
		proposal := plan.Proposal{About: need.ID, Because: first.ground}
		switch {
		case byWords[n]:
			proposal.Because = plan.BecauseSameThing
		case len(group) > 1:
			proposal.Because = plan.BecauseSeenIn
		}
		var about []*topic
		var indicators set
		for _, i := range group {
			s := &w.told.worries[i]
			indicators |= s.indicators
			if s.dimension != "" && !slices.Contains(need.Dimensions, s.dimension) {
				need.Dimensions = append(need.Dimensions, s.dimension)
			}
			proposal.From = append(proposal.From, s.origin)
			about = append(about, &s.topic)
		}
		need.Indicators = indicators.members()
		proposal.Strengths = strengths.nearest(about)
		w.plan.Needs = append(w.plan.Needs, need)
		w.propose(proposal)
	}
}

// A stock holds the strengths, to look for those nearest to something.
type stock struct {
	strengths []said
	helps     map[resilience.Domain][]resilience.Domain // which domain could help with something hard in another
}

func (w *writer) bySubject() *stock {
	s := &stock{strengths: w.told.strengths, helps: map[resilience.Domain][]resilience.Domain{}}
	if m := w.plan.Assessment.Resilience; m != nil {
		for _, help := range m.View().Helps {
			s.helps[help.To] = append(s.helps[help.To], help.From)
		}
	}
	return s
}

// atHand is how many strengths stand beside a need: more are not read. The child's come first.
const atHand = 12

// nearest gives the strengths nearest to what a need is about: those under the same heading; where there are none, those
// that a link joins with it; and where there are none of them either, those of a domain that could help.
func (s *stock) nearest(about []*topic) []plan.Origin {
	helps := func(t, strength *topic) bool {
		return strength.domain != "" && slices.Contains(s.helps[t.domain], strength.domain)
	}
	for _, close := range []func(t, strength *topic) bool{(*topic).near, (*topic).touches, helps} {
		var found []plan.Origin
		for i := range s.strengths {
			if len(found) == atHand {
				break
			}
			strength := &s.strengths[i]
			for k := range about {
				if close(about[k], &strength.topic) {
					found = append(found, strength.origin)
					break
				}
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}
