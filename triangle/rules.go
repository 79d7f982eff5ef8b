package triangle

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// Rules gives the rules about a triangle, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Triangle] { return rows }

var rows = []check.Row[*Triangle]{
	{Rule: mabra.Rule{
		ID: "triangle-side-skipped", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): alla sidor övervägs, fördjupning bara där det behövs",
			En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): all sides are considered, in detail only where that is proportionate"},
		Title:   mabra.Text{Sv: "En sida av triangeln är överhoppad", En: "A side of the triangle is skipped"},
		What:    mabra.Text{Sv: "En eller flera av triangelns tre sidor har ingen post, och det står inte varför.", En: "One or more of the triangle's three sides have no entry, and nothing says why."},
		Why:     mabra.Text{Sv: "Det som syns i skolan kan ha sin grund hemma eller i omgivningen, och tvärtom. Den som bara ser en sida kan hjälpa barnet på fel ställe.", En: "What shows at school may begin at home or in the world around, and the other way round. Whoever sees one side only may help the child in the wrong place."},
		Mend:    mabra.Text{Sv: "Skriv en styrka eller en utmaning under sidan, eller i notExplored varför den inte behövdes. Det räcker med en mening.", En: "Write a strength or a challenge under the side, or in notExplored why it was not needed. One sentence is enough."},
		Message: mabra.Text{Sv: "sidor av triangeln utan post och utan skäl: {sides}; lägg till entries eller notExplored", En: "sides of the triangle with no entry and no reason: {sides}; add entries or notExplored"},
	}, Check: sideSkipped},
	{Rule: mabra.Rule{
		ID: "triangle-only-challenges", Severity: mabra.Warning, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): styrkor och utmaningar; äldre vägledning: båda ges samma uppmärksamhet",
			En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): strengths and challenges; older guidance: both are given equal consideration"},
		Title:   mabra.Text{Sv: "Bara utmaningar i triangeln", En: "Only challenges in the triangle"},
		What:    mabra.Text{Sv: "Triangeln har utmaningar men inte en enda styrka.", En: "The triangle has challenges and not a single strength."},
		Why:     mabra.Text{Sv: "Styrkorna i barnet, familjen och omgivningen är det som hjälpen kan bygga på. Utan dem blir bilden av barnet sned.", En: "The strengths in the child, the family and the world around are what help can build on. Without them the picture of the child is lopsided."},
		Mend:    mabra.Text{Sv: "Fråga barnet och familjen vad som fungerar och vem som finns där, och skriv det som kind: strength.", En: "Ask the child and the family what works and who is there, and write it as kind: strength."},
		Message: mabra.Text{Sv: "triangeln har utmaningar men ingen styrka; skriv vad som fungerar som kind: strength", En: "the triangle has challenges and no strength; write what works as kind: strength"},
	}, Check: onlyChallenges},
}

func sideSkipped(t *Triangle, report check.Report) {
	var skipped []string
	for i := range sides {
		if side := Side(sides[i].Key); !t.considers(side) {
			skipped = append(skipped, string(side))
		}
	}
	if len(skipped) > 0 && t.sidesKnown() && !report.Unread("notExplored") {
		report.At("entries", mabra.Arg{Name: "sides", Value: skipped})
	}
}

// considers reports whether the triangle has an entry on the side, or a reason why it has none.
func (t *Triangle) considers(side Side) bool {
	for i := range t.NotExplored {
		if t.NotExplored[i].Side == side {
			return true
		}
	}
	for i := range t.Entries {
		if t.Entries[i].Dimension.Side() == side {
			return true
		}
	}
	return false
}

// sidesKnown reports whether everything in the triangle is on a side that exists. What is not may be of the side that
// seems to be missing.
func (t *Triangle) sidesKnown() bool {
	for i := range t.NotExplored {
		if !sides.Has(string(t.NotExplored[i].Side)) {
			return false
		}
	}
	return !t.considers("")
}

// onlyChallenges is silent where the kind of an entry cannot be read: it may be a strength.
func onlyChallenges(t *Triangle, report check.Report) {
	for i := range t.Entries {
		if t.Entries[i].Kind != Challenge {
			return
		}
	}
	if len(t.Entries) > 0 {
		report.At("entries")
	}
}
