package triangle

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Side is one of the three sides of the My World Triangle.
type Side string

// The sides.
const (
	HowIGrow     Side = "how-i-grow"
	WhatINeed    Side = "what-i-need"
	MyWiderWorld Side = "my-wider-world"
)

// A Dimension is one of the 21 headings along the sides of the triangle, seven a side.
type Dimension string

// The dimensions: seven of how I grow and develop, seven of what I need from the people who look after me, seven of my
// wider world.
const (
	BeingHealthy             Dimension = "being-healthy"
	LearningAndAchieving     Dimension = "learning-and-achieving"
	BeingAbleToCommunicate   Dimension = "being-able-to-communicate"
	Confidence               Dimension = "confidence-in-who-i-am"
	LearningToBeResponsible  Dimension = "learning-to-be-responsible"
	BecomingIndependent      Dimension = "becoming-independent"
	EnjoyingFamilyAndFriends Dimension = "enjoying-family-and-friends"

	EverydayCare       Dimension = "everyday-care-and-help"
	KeepingMeSafe      Dimension = "keeping-me-safe"
	BeingThereForMe    Dimension = "being-there-for-me"
	PlayEncouragement  Dimension = "play-encouragement-and-fun"
	Guidance           Dimension = "guidance"
	KnowingWhatHappens Dimension = "knowing-what-is-going-to-happen"
	FamilyBackground   Dimension = "family-background-and-beliefs"

	SupportFromOthers Dimension = "support-from-family-and-others"
	School            Dimension = "school"
	EnoughMoney       Dimension = "enough-money"
	WorkOpportunities Dimension = "work-opportunities"
	LocalResources    Dimension = "local-resources"
	Housing           Dimension = "comfortable-and-safe-housing"
	Belonging         Dimension = "belonging"
)

// Dimensions gives the seven dimensions of a side; none for a side that does not exist.
func (s Side) Dimensions() []Dimension {
	var inside []Dimension
	for _, d := range mabra.Values[Dimension]() {
		if d.Side() == s {
			inside = append(inside, d)
		}
	}
	return inside
}

// Side gives the side that a dimension stands on, or "" for a dimension that does not exist.
func (d Dimension) Side() Side {
	i := slices.IndexFunc(dimensions, func(t mabra.Term) bool { return t.Key == string(d) })
	if i < 0 {
		return ""
	}
	return Side(sides[i/perSide].Key)
}
