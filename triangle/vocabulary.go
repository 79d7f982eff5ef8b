package triangle

import "github.com/mabra-hjulet/mabra"

// Where the labels were read. The Swedish names of the dimensions are the library's own translation: no official one
// has been found.
const (
	iriss    = "Iriss, Mairi's Triangle (content.iriss.org.uk/assessment/mairi_triangle.html)"
	dalsland = "GIRFEC Practice Guidance 1 (2022); svenska: Tillsammans för det goda livet i Dalsland (2022)"
)

const perSide = 7

var sides = mabra.Vocabulary{
	side(HowIGrow, "barnets uppväxt och utveckling", "how I grow and develop"),
	side(WhatINeed, "behov från de som tar hand om barnet", "what I need from the people who look after me"),
	side(MyWiderWorld, "det sammanhang som barnet ingår i", "my wider world"),
}

// Vocabulary gives the three sides, in the order of the guidance.
func (Side) Vocabulary() mabra.Vocabulary { return sides }

// dimensions lists the dimensions side by side, seven a side.
var dimensions = mabra.Vocabulary{
	dimension(BeingHealthy, "må bra i kroppen och själen", "being healthy"),
	dimension(LearningAndAchieving, "lära sig och lyckas", "learning and achieving"),
	dimension(BeingAbleToCommunicate, "kunna göra sig förstådd", "being able to communicate"),
	dimension(Confidence, "trygg i den jag är", "confidence in who I am"),
	dimension(LearningToBeResponsible, "lära sig ta ansvar", "learning to be responsible"),
	dimension(BecomingIndependent, "bli självständig och ta hand om mig själv", "becoming independent, looking after myself"),
	dimension(EnjoyingFamilyAndFriends, "ha det bra med familj och vänner", "enjoying family and friends"),

	dimension(EverydayCare, "vardaglig omsorg och hjälp", "everyday care and help"),
	dimension(KeepingMeSafe, "hålla mig trygg", "keeping me safe"),
	dimension(BeingThereForMe, "finnas där för mig", "being there for me"),
	dimension(PlayEncouragement, "lek, uppmuntran och att ha roligt", "play, encouragement and fun"),
	dimension(Guidance, "vägledning och stöd att välja rätt", "guidance, supporting me to make the right choices"),
	dimension(KnowingWhatHappens, "veta vad som ska hända och när", "knowing what is going to happen and when"),
	dimension(FamilyBackground, "förstå min familjs bakgrund och tro", "understanding my family's background and beliefs"),

	dimension(SupportFromOthers, "stöd från familj, vänner och andra", "support from family, friends and other people"),
	dimension(School, "skolan", "school"),
	dimension(EnoughMoney, "pengar så att det räcker", "enough money"),
	dimension(WorkOpportunities, "möjlighet till arbete för min familj", "work opportunities for my family"),
	dimension(LocalResources, "det som finns där jag bor", "local resources"),
	dimension(Housing, "ett bra och tryggt boende", "comfortable and safe housing"),
	dimension(Belonging, "höra till", "belonging"),
}

func side(s Side, sv, en string) mabra.Term {
	return mabra.TermOf(s, sv, en).ReadIn(dalsland, mabra.Swedish, mabra.English)
}

func dimension(d Dimension, sv, en string) mabra.Term {
	return mabra.TermOf(d, sv, en).ReadIn(iriss, mabra.English)
}

// Vocabulary gives the 21 dimensions, side by side.
func (Dimension) Vocabulary() mabra.Vocabulary { return dimensions }
