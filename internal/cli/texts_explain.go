package cli

import "github.com/mabra-hjulet/mabra"

// What explain says about itself, and how it lays a rule out.
var (
	explainUse   = mabra.Text{Sv: "explain [flaggor] REGEL|FÄLT", En: "explain [flags] RULE|FIELD"}
	explainShort = mabra.Text{Sv: "förklara en regel eller ett fält", En: "explain a rule or a field"}
	explainLong  = mabra.Text{
		Sv: "Förklarar en regel: vad som är fel, varför det spelar roll, vad man gör åt det och vad regeln vilar " +
			"på. Regelns namn står inom hakparentes sist på raden från validate.\n\n" +
			"Förklarar ett fält: vad det är till för, hur det skrivs, vem som får se det och vilka regler som ser på det. " +
			"Skriv vägen till fältet som i dokumentet (actions.due), bara fältets namn, eller vad det heter på svenska. Finns " +
			"samma väg i flera slags dokument, skriv slaget först: Wheel.readings.date.",
		En: "Explains a rule: what is wrong, why it matters, what to do about it and what the rule rests on. The " +
			"name of the rule stands in brackets at the end of a line from validate.\n\n" +
			"Explains a field: what it is for, how it is written, who may see it and which rules look at it. Write the way to " +
			"the field as in the document (actions.due), the name of the field alone, or its title. Where several kinds of " +
			"document have the same, write the kind first: Wheel.readings.date.",
	}
	allFlag      = mabra.Text{Sv: "räkna upp alla regler, en rad för varje", En: "list all rules, one line each"}
	oneRuleOrAll = mabra.Text{
		Sv: "ange en regel eller ett fält (inom citattecken om det har mellanslag), eller --all",
		En: "give one rule or field (in quotation marks if it has spaces), or --all",
	}
	neitherRuleNorField = mabra.Text{
		Sv: "det finns varken en regel eller ett fält med det namnet%s",
		En: "there is neither a rule nor a field of that name%s",
	}
	ruleWord        = mabra.Text{Sv: "Regel", En: "Rule"}
	severityWord    = mabra.Text{Sv: "Allvar", En: "Severity"}
	onlyInfoInDraft = mabra.Text{Sv: ", men bara upplysning i ett utkast", En: ", but only info in a draft"}
	originWord      = mabra.Text{Sv: "Vilar på", En: "Rests on"}
	formsWord       = mabra.Text{Sv: "Gäller bara planer av slaget", En: "Only for plans of the form"}
	modelsWord      = mabra.Text{Sv: "Gäller bara i arbetsmodellen", En: "Only in the practice model"}
	whatHeading     = mabra.Text{Sv: "Vad som är fel", En: "What is wrong"}
	whyHeading      = mabra.Text{Sv: "Varför det spelar roll", En: "Why it matters"}
	mendHeading     = mabra.Text{Sv: "Vad man gör åt det", En: "What to do"}
	sourceHeading   = mabra.Text{Sv: "Källa", En: "Source"}
	fromDay         = mabra.Text{Sv: ", från och med %s", En: ", from %s"}
	untilDay        = mabra.Text{Sv: ", till och med %s", En: ", until %s"}
	exampleHeading  = mabra.Text{Sv: "Exempel", En: "Example"}
	wrongWord       = mabra.Text{Sv: "Fel:", En: "Wrong:"}
	rightWord       = mabra.Text{Sv: "Rätt:", En: "Right:"}
	variantsHeading = mabra.Text{Sv: "Vad ett fynd kan säga", En: "What a finding may say"}
	exampleNote     = mabra.Text{
		Sv: "Ur påhittade dokument, de flesta på svenska. Dagen för granskning är 2026-06-30 om inget annat står överst.",
		En: "From made-up documents, most of them in Swedish. The day of checking is 2026-06-30 unless the first " +
			"lines say " +
			"otherwise.",
	}
	wordsHeading = mabra.Text{Sv: "Ord som regeln går efter", En: "Words that the rule goes by"}
	inSwedish    = mabra.Text{Sv: "På svenska: %s", En: "In Swedish: %s"}
	inEnglish    = mabra.Text{Sv: "På engelska: %s", En: "In English: %s"}
)

// How explain lays a field out.
var (
	fieldFact           = mabra.Text{Sv: "Fält: %s", En: "Field: %s"}
	kindFact            = mabra.Text{Sv: "Slags dokument: %s", En: "Kind of document: %s"}
	typeFact            = mabra.Text{Sv: "Skrivs som: %s", En: "Written as: %s"}
	requiredFact        = mabra.Text{Sv: "Måste finnas: ja", En: "Required: yes"}
	requiredInGroupFact = mabra.Text{Sv: "Måste finnas: ja, där gruppen finns", En: "Required: yes, where its group is"}
	optionalFact        = mabra.Text{Sv: "Måste finnas: nej", En: "Required: no"}
	fieldWhatHeading    = mabra.Text{Sv: "Vad det är till för", En: "What it is for"}
	fieldWordsHeading   = mabra.Text{Sv: "Ord att välja på", En: "Words to choose from"}
	fieldInsideHeading  = mabra.Text{Sv: "Fält inuti", En: "Fields inside"}
	fieldPrivacyHeading = mabra.Text{Sv: "Vem som får se det", En: "Who may see it"}
	fieldRulesHeading   = mabra.Text{Sv: "Regler som ser på det", En: "Rules that look at it"}
	severalFields       = mabra.Text{
		Sv: "%d fält heter så. Skriv vägen till ett av dem:",
		En: "%d fields are called that. Write the way to one of them:",
	}
)
