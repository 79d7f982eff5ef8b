package look

import "github.com/mabra-hjulet/mabra"

// What stands above and between what is told.
var (
	wheelTitle     = mabra.Text{Sv: "Hjulet", En: "The wellbeing wheel"}
	triangleTitle  = mabra.Text{Sv: "Världstriangeln", En: "The My World Triangle"}
	proposalsTitle = mabra.Text{Sv: "Förslag till motståndskraftsmatrisen", En: "Proposals for the resilience matrix"}
	matrixTitle    = mabra.Text{Sv: "Motståndskraftsmatrisen", En: "The resilience matrix"}

	readingsHeading   = mabra.Text{Sv: "Samtalen", En: "The conversations"}
	notHeardHeading   = mabra.Text{Sv: "Röster som inte är med än", En: "Voices that are not here yet"}
	strengthsHeading  = mabra.Text{Sv: "Styrkor", En: "Strengths"}
	worriesHeading    = mabra.Text{Sv: "Oro", En: "Worries"}
	challengesHeading = mabra.Text{Sv: "Utmaningar", En: "Challenges"}
	notesHeading      = mabra.Text{Sv: "Anteckningar", En: "Notes"}
	ratingsHeading    = mabra.Text{Sv: "På den egna skalan", En: "On their own scale"}

	notAskedHeading    = mabra.Text{Sv: "Inte frågat om", En: "Not asked about"}
	declinedHeading    = mabra.Text{Sv: "Ville inte svara", En: "Did not want to answer"}
	notRelevantHeading = mabra.Text{Sv: "Inte aktuellt", En: "Not relevant"}
	unsaidHeading      = mabra.Text{Sv: "Inget skrivet", En: "Nothing written"}

	strengthsStand = mabra.Text{Sv: "Styrkor: %s.", En: "Strengths: %s."}
	worriesStand   = mabra.Text{Sv: "Oro: %s.", En: "Worries: %s."}
	namedStand     = mabra.Text{Sv: "Nämner: %s.", En: "Name something: %s."}
	unnamedStand   = mabra.Text{Sv: "Nämner inget: %s.", En: "Name nothing: %s."}
	coversLine     = mabra.Text{Sv: "Handlar om: %s.", En: "Speaks of: %s."}
	withinLine     = mabra.Text{Sv: "Området talar också om det här: %s.", En: "An area speaks of this too: %s."}

	earlierWord = mabra.Text{Sv: "Tidigare:", En: "Earlier:"}
	scaleLine   = mabra.Text{Sv: "från %d till %d", En: "from %d to %d"}
	wishedLine  = mabra.Text{Sv: "önskar %d", En: "wishes for %d"}

	comparedHeading = mabra.Text{
		Sv: "Jämfört med förra gången: %s, %s och %s",
		En: "Compared with the time before: %s, %s and %s",
	}
	newHeading  = mabra.Text{Sv: "Nytt", En: "New"}
	goneHeading = mabra.Text{Sv: "Inte sagt igen (det kan gälla ändå)", En: "Not said again (it may still be so)"}
	movedLine   = mabra.Text{Sv: "På skalan: från %d till %d", En: "On the scale: from %d to %d"}
	wishedMoved = mabra.Text{Sv: "Det som önskas: från %d till %d", En: "What is wished for: from %d to %d"}
	answersLine = mabra.Text{
		Sv: "Första gången: %s. Andra gången: %s.",
		En: "The first time: %s. The second time: %s.",
	}
	notComparedLine = mabra.Text{Sv: "Jämförs inte: %s.", En: "Not compared: %s."}
	ratingsNotLine  = mabra.Text{Sv: "Siffrorna jämförs inte: %s.", En: "Ratings are not compared: %s."}
	nothingDiffers  = mabra.Text{Sv: "Inget skiljer samtalen åt.", En: "Nothing differs between the conversations."}
	nothingWritten  = mabra.Text{Sv: "inget skrivet", En: "nothing written"}
	nothingGathered = mabra.Text{Sv: "Ingenting är samlat här än.", En: "Nothing has been gathered here yet."}
	unnamedPart     = mabra.Text{Sv: "(utan namn)", En: "(without a name)"}
	touchesLine     = mabra.Text{Sv: "Rör: %s.", En: "Touches: %s."}
	mayTouchLine    = mabra.Text{Sv: "Förslag, kan röra: %s.", En: "Proposal, may touch: %s."}
	leftOutLine     = mabra.Text{Sv: "Varför: %s", En: "Why: %s"}
	unplacedHeading = mabra.Text{Sv: "Går inte att placera", En: "Cannot be placed"}
	openingsHeading = mabra.Text{
		Sv: "Det som ingen har skrivit om än, med frågor som öppnar",
		En: "What nobody has written of yet, with questions that open it",
	}
	toChild        = mabra.Text{Sv: "Till barnet: %s", En: "To the child: %s"}
	toGrownUps     = mabra.Text{Sv: "Till de vuxna: %s", En: "To the grown-ups: %s"}
	sourcesHeading = mabra.Text{Sv: "Vad det vilar på", En: "What this rests on"}
	proposalsLead  = mabra.Text{
		Sv: "Det här är förslag. De gäller först när en person tar över dem i sitt namn, och då under den pol som " +
			"personen väljer.",
		En: "These are proposals. They hold only when a person takes them over in their own name, under the pole that " +
			"they choose.",
	}
	openingsLead = mabra.Text{
		Sv: "Fråga bara om det som behövs för det här barnet. Allt ska inte fyllas i.",
		En: "Ask only what is needed for this child. Not everything is to be filled in.",
	}
	proposalHeading = mabra.Text{Sv: "Förslag, %s", En: "Proposal, %s"}
	fromLine        = mabra.Text{Sv: "Kommer från: %s", En: "Comes from: %s"}
	otherwiseLine   = mabra.Text{Sv: "Kan lika gärna höra till: %s", En: "Could as well belong to: %s"}
	nearLine        = mabra.Text{Sv: "Ligger nära området: %s", En: "Lies near the domain: %s"}

	polesHeading    = mabra.Text{Sv: "Under de fyra polerna", En: "Under the four poles"}
	domainsHeading  = mabra.Text{Sv: "I de sex områdena", En: "In the six domains"}
	noDomainHeading = mabra.Text{Sv: "Utan område", En: "Without a domain"}
	untouchedLine   = mabra.Text{Sv: "Områden där inget är nämnt: %s.", En: "Domains in which nothing is named: %s."}
	helpsHeading    = mabra.Text{
		Sv: "Det som fungerar kan hjälpa det som är svårt",
		En: "What works may help what is hard",
	}
	mixedLine        = mabra.Text{Sv: "Något är svårt också här: %s.", En: "Something is hard here too: %s."}
	quadrantsHeading = mabra.Text{Sv: "Frågor för planeringen", En: "Questions for planning"}
	placedHere       = mabra.Text{
		Sv: "%s (den här har en person valt)",
		En: "%s (a person has chosen this one)",
	}
	placedBetween = mabra.Text{
		Sv: "%s (en person har valt en plats mellan den här fjärdedelen och en annan)",
		En: "%s (a person has chosen a place between this quarter and another)",
	}
	placedHeading = mabra.Text{
		Sv: "Så bedömde en person läget en viss dag",
		En: "How a person judged the situation on one day",
	}
	placedLine      = mabra.Text{Sv: "Barnet: %s. Runt barnet: %s.", En: "The child: %s. Around them: %s."}
	unexplainedLine = mabra.Text{
		Sv: "En plats är vald, men det står inte av vem eller varför. Den visas inte.",
		En: "There is a place, but without a person or a reason. It is not shown.",
	}
)
