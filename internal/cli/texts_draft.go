package cli

import "github.com/mabra-hjulet/mabra"

// What draft says about itself, and why it makes no draft.
var (
	draftUse   = mabra.Text{Sv: "draft [flaggor] FIL...", En: "draft [flags] FILE..."}
	draftShort = mabra.Text{
		Sv: "gör ett utkast till plan av bedömningar",
		En: "make the draft of a plan out of assessments",
	}
	draftLong = mabra.Text{
		Sv: "Gör ett utkast till plan av hjul, världstrianglar och motståndskraftsmatriser för ett och samma barn. " +
			"Orden i utkastet är deras som har sagt dem, barnets först. Det som programmet föreslår är märkt tills en " +
			"människa tar över det, och överst står vad som är kvar att göra.\n\n" +
			"Med --together görs ingen plan. Då läggs bedömningarna bredvid varandra, en verksamhet för varje fil: vad " +
			"alla ser, vad en ser, och var de ser olika.\n\n" +
			"Det som skrivs säger vad bedömningarna säger. En fil som redan finns skrivs aldrig över.",
		En: "Makes the draft of a plan out of wheels, triangles and resilience matrices of one and the same child. The " +
			"words of the draft are those of the people who said them, the child's first. What the program proposes is " +
			"marked until a person takes it over, and at the top stands what is still to do.\n\n" +
			"With --together no plan is made. The assessments are laid beside each other, one service for each file: what " +
			"all of them see, what one sees, and where they see different things.\n\n" +
			"What is written says what the assessments say. A file that is there already is never written over.",
	}
	draftModelFlag = mabra.Text{
		Sv: "arbetsmodellen `NAMN|FIL` som planen ska följa, annars den som inställningarna anger",
		En: "the practice model `NAME|FILE` that the plan is to follow, otherwise that of the settings",
	}
	draftFormFlag = mabra.Text{
		Sv: "planens form, `FORM`, om ni har valt en: own, gip, sip, child-protection, looked-after eller " +
			"co-ordinated-support; annars föreslås en",
		En: "the form of the plan, `FORM`, where you have chosen one: own, gip, sip, child-protection, looked-after or " +
			"co-ordinated-support; otherwise one is proposed",
	}
	draftStageFlag = mabra.Text{
		Sv: "barnets livsskede, `SKEDE`: before-birth, early-years, preschool, primary, secondary, upper-secondary " +
			"eller out-of-school; det avgör vem som är namngiven person",
		En: "the child's stage of life, `STAGE`: before-birth, early-years, preschool, primary, secondary, " +
			"upper-secondary or out-of-school; it decides who the named person is",
	}
	draftAtFlag = mabra.Text{
		Sv: "utkastets dag, `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "the day of the draft, `YYYY-MM-DD`; otherwise today",
	}
	togetherFlag = mabra.Text{
		Sv: "lägg flera verksamheters bedömningar bredvid varandra, en fil för varje, i stället för att göra en plan",
		En: "lay the assessments of several services beside each other, one file for each, instead of making a plan",
	}
	noAssessment = mabra.Text{Sv: "ange minst en fil med bedömningar", En: "give at least one file of assessments"}
	notDrafted   = mabra.Text{
		Sv: "inget är skrivet; rätta först felen som står ovan",
		En: "nothing is written; first correct the errors above",
	}
	noAssessmentKind = mabra.Text{
		Sv: "filen har dokument som inte är hjul, världstriangel eller motståndskraftsmatris",
		En: "the file holds documents that are no wheel, triangle or resilience matrix",
	}
	noAssessmentThere = mabra.Text{
		Sv: "inget är skrivet: inga bedömningar fanns i det som angavs",
		En: "nothing is written: there was no assessment in what was named",
	}
	otherChild = mabra.Text{
		Sv: "inget är skrivet: bedömningarna anger olika barn, och en plan är för ett",
		En: "nothing is written: the assessments name different children, and a plan is for one",
	}
	otherDocument = mabra.Text{
		Sv: "inget är skrivet: två olika dokument har samma id, så ingen kan säga var orden kommer ifrån",
		En: "nothing is written: two different documents have the same id, so nobody can say where words come from",
	}
)
