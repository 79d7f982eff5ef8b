package plan

import "github.com/mabra-hjulet/mabra"

const (
	risks       = mabra.Path("risks")
	harms       = mabra.Path("harm")
	contingency = mabra.Path("contingency")
)

var (
	dutyToReport = []mabra.Provision{
		{Until: mabra.MustParseDate("2025-06-30"), Text: mabra.Text{
			Sv: "14 kap. 1 § socialtjänstlagen (2001:453)",
			En: "socialtjänstlagen (2001:453), chapter 14, section 1",
		}},
		{From: mabra.MustParseDate("2025-07-01"), Text: mabra.Text{
			Sv: "19 kap. 1 § socialtjänstlagen (2025:400)",
			En: "socialtjänstlagen (2025:400), chapter 19, section 1",
		}},
	}
	harmAbroad = mabra.Provision{Text: mabra.Text{
		Sv: "National Guidance for Child Protection in Scotland 2021, uppdaterad 2023",
		En: "National Guidance for Child Protection in Scotland 2021, updated 2023",
	}}
)

// riskRules are the rules about what may go wrong, and about harm.
var riskRules = []row{
	{mabra.Rule{
		ID: "harm-unreported", Severity: mabra.Warning, Origin: mabra.OriginLaw, Law: dutyToReport,
		Source:  mabra.Text{Sv: "19 kap. 1 § socialtjänstlagen (2025:400); i Skottland National Guidance for Child Protection in Scotland 2021 (uppdaterad 2023)", En: "socialtjänstlagen (2025:400), chapter 19, section 1; in Scotland the National Guidance for Child Protection in Scotland 2021 (updated 2023)"},
		Title:   mabra.Text{Sv: "Oro som inte är anmäld", En: "A concern that has not been reported"},
		What:    mabra.Text{Sv: "Det finns en oro för att barnet far illa, men varken dagen för en anmälan eller skälet till att ingen gjordes.", En: "There is a concern that the child comes to harm, but neither the day of a report nor a reason why there was none."},
		Why:     mabra.Text{Sv: "Den som arbetar med barn ska anmäla genast, redan vid misstanke. Anmälan väntar inte på planen, på ett möte eller på samtycke.", En: "Those who work with children report at once, on suspicion alone. A report waits for no plan, no meeting and no consent."},
		Mend:    mabra.Text{Sv: "Anmäl till socialtjänsten nu om det inte är gjort, och skriv dagen i reported. Gäller anmälningsplikten inte, skriv skälet i notReportedBecause.", En: "Report to social services now if that has not been done, and write the day in reported. If there is no duty to report, give the reason in notReportedBecause."},
		Message: mabra.Text{Sv: "oron är inte anmäld, och inget skäl står; en anmälan görs genast och väntar inte på plan eller samtycke ({law})", En: "the concern is not reported, and no reason is given; a report is made at once and waits for no plan and no consent ({law})"},
	}, harmUnreported},
	{mabra.Rule{
		ID: "risk-without-measure", Severity: mabra.Warning, Origin: mabra.OriginGuidance,
		Source:  mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022); Highland, The Child's Assessment and Plan (2024)", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022); Highland, The Child's Assessment and Plan (2024)"},
		Title:   mabra.Text{Sv: "Risk utan åtgärd", En: "Risk without a measure"},
		What:    mabra.Text{Sv: "En risk säger inte vad som görs åt den, eller en reservplan säger inte vad som händer då.", En: "A risk does not say what is done about it, or a contingency does not say what happens then."},
		Why:     mabra.Text{Sv: "Att skriva ned en risk skyddar ingen. Det gör det som någon har lovat att göra.", En: "Writing a risk down protects nobody. What somebody has promised to do does."},
		Mend:    mabra.Text{Sv: "Skriv i measures vad som görs åt risken och av vem, och i reservplanens then vad som händer då. Att vänta och se kan vara ett svar; skriv det i så fall.", En: "Write in measures what is done about the risk and by whom, and in the contingency's then what happens. To wait and see can be an answer; then say so."},
		Message: mabra.Text{Sv: "det står inte vad som görs åt det; lägg till {field}", En: "nothing says what is done about it; add {field}"},
	}, riskWithoutMeasure},
	{mabra.Rule{
		ID: "contingency-missing", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Source: learningCode,
		Title:   mabra.Text{Sv: "Ingen reservplan", En: "No contingency plan"},
		What:    mabra.Text{Sv: "Planen säger inte vad som händer om det inte går som planerat. För en skyddsplan (child-protection) är det ett fel.", En: "The plan does not say what happens if things do not go as planned. For a child protection plan it is an error."},
		Why:     mabra.Text{Sv: "När det blir svårt igen ska barnet och familjen veta vem de ringer och vad som händer, utan ett nytt möte.", En: "When things get hard again, the child and the family should know whom to call and what happens, without a new meeting."},
		Mend:    mabra.Text{Sv: "Skriv i contingency vad som skulle hända (trigger), vad som görs då (then) och av vem (who).", En: "Write in contingency what would have to happen (trigger), what is done then (then) and by whom (who)."},
		Message: mabra.Text{Sv: "planen säger inte vad som görs om det inte går som tänkt; lägg till contingency", En: "the plan does not say what is done if things do not go as planned; add contingency"},
	}, contingencyMissing},
	{mabra.Rule{
		ID: "compulsory-unexplained", Severity: mabra.Error, Origin: mabra.OriginGuidance, Source: learningCode,
		Title:   mabra.Text{Sv: "Tvångsåtgärd utan förklaring", En: "Compulsory measures left unexplained"},
		What:    mabra.Text{Sv: "Planen har tvångsåtgärder, men säger inte vilken del de har i planen eller vilka villkor som gäller.", En: "The plan has compulsory measures but does not say what part they play or on what conditions."},
		Why:     mabra.Text{Sv: "Barnet och familjen måste kunna se vad som är frivilligt och vad som inte är det, och vad som krävs för att tvånget ska upphöra.", En: "The child and the family have to be able to see what is voluntary and what is not, and what it takes for the compulsion to end."},
		Mend:    mabra.Text{Sv: "Skriv i role vad tvångsåtgärderna ska leda till som inte går på frivillig väg, och i conditions vilka villkor som gäller. Finns inga villkor, skriv det.", En: "Write in role what the compulsory measures are to bring that cannot be had by agreement, and in conditions what conditions apply. If there are none, say so."},
		Message: mabra.Text{Sv: "det står inte vad tvångsåtgärderna innebär; lägg till {fields}", En: "nothing says what the compulsory measures mean; add {fields}"},
	}, compulsoryUnexplained},
}

func harmUnreported(c *checker) {
	for i := range c.Harm {
		h := &c.Harm[i]
		if !h.Reported.IsZero() || h.NotReportedBecause != "" || c.unsure(harms, i, "notReportedBecause") {
			continue
		}
		if f := c.report(harms.Index(i).Field("reported")); !c.swedish() {
			cite(f, &harmAbroad)
		}
	}
}

func riskWithoutMeasure(c *checker) {
	missing := func(item mabra.Path, field string) {
		c.report(item.Field(field), mabra.Arg{Name: "field", Value: field})
	}
	for i := range c.Risks {
		if c.Risks[i].Measures == "" {
			missing(risks.Index(i), "measures")
		}
	}
	for i := range c.Contingency {
		if c.Contingency[i].Then == "" {
			missing(contingency.Index(i), "then")
		}
	}
}

func contingencyMissing(c *checker) {
	if len(c.Contingency) == 0 && !c.unread["contingency"] {
		c.report(contingency)
	}
}

func compulsoryUnexplained(c *checker) {
	if c.Compulsory != nil {
		c.reportBlank(func() mabra.Path { return "compulsory" },
			answer{"role", c.Compulsory.Role}, answer{"conditions", c.Compulsory.Conditions})
	}
}
