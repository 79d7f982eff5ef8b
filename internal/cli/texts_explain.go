package cli

import "github.com/mabra-hjulet/mabra"

// What explain says about itself, and how it lays a rule out.
var (
	explainUse   = mabra.Text{Sv: "explain [flaggor] REGEL", En: "explain [flags] RULE"}
	explainShort = mabra.Text{Sv: "förklara en regel", En: "explain a rule"}
	explainLong  = mabra.Text{
		Sv: "Förklarar en regel: vad som är fel, varför det spelar roll, vad man gör åt det och vad regeln vilar " +
			"på. Regelns namn står inom hakparentes sist på raden från validate.",
		En: "Explains a rule: what is wrong, why it matters, what to do about it and what the rule rests on. The " +
			"name of the rule stands in brackets at the end of a line from validate.",
	}
	allFlag         = mabra.Text{Sv: "räkna upp alla regler, en rad för varje", En: "list all rules, one line each"}
	oneRuleOrAll    = mabra.Text{Sv: "ange en regel, eller --all", En: "give one rule, or --all"}
	unknownRule     = mabra.Text{Sv: "det finns ingen sådan regel%s", En: "there is no such rule%s"}
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
