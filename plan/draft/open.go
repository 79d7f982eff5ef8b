package draft

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Open is something that only people can do, know or choose.
type Open struct {
	Kind   OpenKind
	Called mabra.Text    // what it is about, where the kind does not say it: a part of the wheel, a side of the triangle
	Voice  wheel.Voice   // whose
	Person string        // an id in the plan
	From   []plan.Origin // where it stands
}

// An OpenKind says what is still open in a draft: what only people can do, know or choose.
type OpenKind string

// What can be open.
const (
	OpenChildUnnamed   OpenKind = "child-unnamed"
	OpenChildNames     OpenKind = "child-names"
	OpenChildsView     OpenKind = "childs-view"
	OpenGuardiansView  OpenKind = "guardians-view"
	OpenReason         OpenKind = "reason"
	OpenOutcomes       OpenKind = "outcomes"
	OpenActions        OpenKind = "actions"
	OpenQuestions      OpenKind = "questions"
	OpenStage          OpenKind = "stage"
	OpenNamedPerson    OpenKind = "named-person"
	OpenLead           OpenKind = "lead-professional"
	OpenRole           OpenKind = "role"
	OpenOneOrTwo       OpenKind = "one-or-two"
	OpenNotHeard       OpenKind = "not-heard"
	OpenNotAsked       OpenKind = "not-asked"
	OpenDeclined       OpenKind = "declined"
	OpenUnsaid         OpenKind = "unsaid"
	OpenSaidEarlier    OpenKind = "said-earlier"
	OpenSide           OpenKind = "side"
	OpenPlacement      OpenKind = "placement"
	OpenFactorsOrigin  OpenKind = "factors-origin"
	OpenSeveralTongues OpenKind = "languages"
)

var openKinds = mabra.Vocabulary{
	mabra.TermOf(OpenChildUnnamed, "barnets namn: ingen av bedömningarna säger det",
		"the child's name: none of the assessments gives it"),
	mabra.TermOf(OpenChildNames, "barnets namn: bedömningarna skriver det olika",
		"the child's name: the assessments write it differently"),
	mabra.TermOf(OpenChildsView, "vad barnet själv vill ska stå i planen; fråga barnet",
		"what the child wants the plan to say; ask the child"),
	mabra.TermOf(OpenGuardiansView, "vad vårdnadshavarna vill ska stå i planen; fråga dem",
		"what the guardians want the plan to say; ask them"),
	mabra.TermOf(OpenReason, "anledningen till planen, med egna ord", "the reason for the plan, in your own words"),
	mabra.TermOf(OpenOutcomes, "mål: vad som ska bli bättre för barnet, för varje behov",
		"outcomes: what is to get better for the child, for each need"),
	mabra.TermOf(OpenActions, "insatser: vem som gör vad och när", "actions: who does what, and when"),
	mabra.TermOf(OpenQuestions, "svar på frågorna som alla som hjälper barnet ställer sig",
		"answers to the questions that everybody who helps the child asks"),
	mabra.TermOf(OpenStage, "barnets livsskede, som avgör vem som är namngiven person",
		"the child's stage of life, which decides who the named person is"),
	mabra.TermOf(OpenNamedPerson, "vem som är barnets namngivna person", "who the child's named person is"),
	mabra.TermOf(OpenLead, "vem som blir ansvarig samordnare; välj med barnet och familjen",
		"who is to be the lead professional; choose with the child and the family"),
	mabra.TermOf(OpenRole, "vilken roll personen har; ingen har sagt det", "which role the person has; nobody has said"),
	mabra.TermOf(OpenOneOrTwo, "om det är samma person i flera bedömningar", "whether it is the same person in several assessments"),
	mabra.TermOf(OpenNotHeard, "en röst som inte har hörts i hjulet", "a voice that has not been heard in the wheel"),
	mabra.TermOf(OpenNotAsked, "det har ingen frågat om än", "nobody has asked about it yet"),
	mabra.TermOf(OpenDeclined, "det ville personen inte svara på; det får vara så",
		"the person did not want to answer; that is all right"),
	mabra.TermOf(OpenUnsaid, "det står ingenting om det", "nothing is written about it"),
	mabra.TermOf(OpenSaidEarlier, "det sades tidigare och inte senast; fråga om det är så än. Det har inte blivit ett behov",
		"it was said earlier and not the last time; ask whether it is still so. It has not become a need"),
	mabra.TermOf(OpenSide, "en sida av världstriangeln som ingen har skrivit något om",
		"a side of the triangle that nobody has written anything about"),
	mabra.TermOf(OpenPlacement, "matriserna placerar barnet på flera sätt, och planen har plats för ett; inget har valts",
		"the matrices place the child in several ways, and the plan has room for one; none has been chosen"),
	mabra.TermOf(OpenFactorsOrigin, "vilken anteckning i världstriangeln som en faktor kommer ur",
		"which entry of the triangle a factor came from"),
	mabra.TermOf(OpenSeveralTongues, "bedömningarna är skrivna på olika språk; orden står kvar på sitt eget",
		"the assessments are written in different languages; the words stand in their own"),
}

// Vocabulary gives what can be open.
func (OpenKind) Vocabulary() mabra.Vocabulary { return openKinds }

func (w *writer) leave(open Open) { w.open = append(w.open, open) }

// leftOpen lists what only people can do, after what has turned up on the way.
func (w *writer) leftOpen() {
	for _, kind := range []OpenKind{OpenChildsView, OpenGuardiansView, OpenReason} {
		w.leave(Open{Kind: kind})
	}
	if len(w.plan.Needs) > 0 {
		w.leave(Open{Kind: OpenOutcomes})
	}
	w.leave(Open{Kind: OpenActions})
	w.leave(Open{Kind: OpenQuestions})
	if w.summary != nil {
		for _, voice := range w.summary.NotHeard {
			w.leave(Open{Kind: OpenNotHeard, Voice: voice})
		}
		w.unanswered(OpenNotAsked, w.summary.NotAsked)
		w.unanswered(OpenDeclined, w.summary.Declined)
		w.unanswered(OpenUnsaid, w.summary.Unsaid)
	}
	if t := w.plan.Assessment.Triangle; t != nil {
		for _, side := range t.Coverage().Sides {
			if side.Consideration == triangle.Unexplored {
				w.leave(Open{Kind: OpenSide, Called: mabra.LabelOf(side.Side)})
			}
		}
	}
}

// unanswered lists parts of the wheel that a voice has said nothing of.
func (w *writer) unanswered(kind OpenKind, list []wheel.Open) {
	called := map[wheel.Part]mabra.Text{}
	for i := range w.summary.Parts {
		called[w.summary.Parts[i].Part] = w.summary.Parts[i].Called
	}
	readings := map[mabra.Path]int{}
	for _, occasion := range w.summary.Occasions {
		readings[occasion.At] = occasion.Reading
	}
	for _, o := range list {
		open := Open{Kind: kind, Called: called[o.Part], Voice: o.Voice}
		if o.At != "" {
			reading, _, _ := strings.Cut(string(o.At), ".")
			origin := w.inWheel(readings[mabra.Path(reading)], o.At, o.Voice)
			open.Person, open.From = origin.By, []plan.Origin{origin}
		}
		w.leave(open)
	}
}
