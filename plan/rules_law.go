package plan

import (
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/words"
)

// newSocialServicesAct is the first day of socialtjänstlagen (2025:400).
var newSocialServicesAct = mabra.MustParseDate("2025-07-01")

// sipLaw is the law that governs a SIP. Its sections are named together where a rule rests on all of them.
var (
	sipLaw = sipSections(mabra.Text{Sv: "10 kap. 8–9 §§", En: "chapter 10, sections 8–9"})

	sipSource = mabra.Text{
		Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)",
		En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4",
	}
)

// sipSections gives the law on SIP: until the new act one section held all of it.
func sipSections(now mabra.Text) []mabra.Provision {
	return []mabra.Provision{
		{Until: newSocialServicesAct.AddDays(-1), Text: mabra.Text{
			Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)",
			En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4",
		}},
		{From: newSocialServicesAct, Text: mabra.Text{
			Sv: now.Sv + " socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)",
			En: "socialtjänstlagen (2025:400), " + now.En + "; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4",
		}},
	}
}

// lawRules are the rules about which law a plan goes by.
var lawRules = []row{
	{mabra.Rule{
		ID: "form-mismatch", Severity: mabra.Warning, Forms: []string{"own", "gip", "sip"}, Origin: mabra.OriginLaw, Law: sipLaw,
		Source: mabra.Text{
			Sv: sipSource.Sv + "; för skola tillsammans med regionen: " + vgAgreement.Sv + "; för GIP: Tillsammans för det goda livet i Dalsland (2022)",
			En: sipSource.En + "; for school together with the region: " + vgAgreement.En + "; for a GIP: Tillsammans för det goda livet i Dalsland (2022)",
		},
		Title: mabra.Text{Sv: "Formen passar inte insatserna", En: "The form does not fit the actions"},
		What: mabra.Text{
			Sv: "Planen har insatser från både kommunen och regionen men är inte en SIP. Eller så är den en SIP, fast alla insatser kommer från kommunen.",
			En: "The plan has actions from both the municipality and the region but is not a SIP. Or it is a SIP, although all its actions come from the municipality.",
		},
		Why: mabra.Text{
			Sv: "Lagen säger vad en SIP ska innehålla och att arbetet ska börja genast. Med fel form får barnet inte del av det, eller så krävs det i onödan.",
			En: "The law says what a SIP has to hold and that the work begins at once. With the wrong form the child goes without that, or it is asked for in vain.",
		},
		Mend: mabra.Text{
			Sv: "Ändra form. Planen är densamma och inget behöver skrivas om; granskningen visar vad den nya formen kräver därutöver.",
			En: "Change form. The plan stays the same and nothing is written again; checking it shows what the new form asks for besides.",
		},
		Message: mabra.Text{Sv: "formen passar inte: {because}; ändra till form: {form} ({law})", En: "the form does not fit: {because}; change to form: {form} ({law})"},
	}, formMismatch},
	{mabra.Rule{
		ID: "repealed-law", Severity: mabra.Warning, Origin: mabra.OriginLaw, Words: words.RepealedSections,
		Source: mabra.Text{
			Sv: "socialtjänstlagen (2025:400), som den 1 juli 2025 ersatte socialtjänstlagen (2001:453)",
			En: "socialtjänstlagen (2025:400), which replaced socialtjänstlagen (2001:453) on 1 July 2025",
		},
		Law:   []mabra.Provision{{From: newSocialServicesAct, Text: mabra.Text{Sv: "socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400)"}}},
		Title: mabra.Text{Sv: "Paragraf som har upphört", En: "A section that has been repealed"},
		What: mabra.Text{
			Sv: "En text hänvisar till en paragraf i socialtjänstlagen (2001:453), fast planen är från den 1 juli 2025 eller senare. En text om något som hände tidigare får hänvisa till den lag som gällde då.",
			En: "A text refers to a section of socialtjänstlagen (2001:453), although the plan dates from 1 July 2025 or later. A text about something that happened earlier may refer to the law of that time.",
		},
		Why: mabra.Text{
			Sv: "Den som vill veta vilken rätt barnet har hittar inte paragrafen, eller hittar en annan med samma nummer.",
			En: "Whoever wants to know what the child has a right to does not find the section, or finds another with the same number.",
		},
		Mend: mabra.Text{
			Sv: "Byt till den nya paragrafen. Skriv (2001:453) eller (2025:400) efter lagens namn när det kan missförstås. Nya nummer som inte är bekräftade ska kontrolleras mot lagen.",
			En: "Change to the new section. Write (2001:453) or (2025:400) after the name of the act where it may be misunderstood. New numbers that are not confirmed have to be checked against the act.",
		},
		Message: mabra.Text{Sv: "texten hänvisar till en paragraf som har upphört; nu gäller {new} {law}{check}", En: "the text refers to a section that has been repealed; now it is {new} of {law}{check}"},
	}, repealedLaw},
	{mabra.Rule{
		ID: "lss-review-year", Severity: mabra.Error, Origin: mabra.OriginLaw, Source: lssLaw[0].Text, Law: lssLaw,
		Title: mabra.Text{Sv: "LSS-plan utan omprövning inom ett år", En: "LSS plan without a review within a year"},
		What: mabra.Text{
			Sv: "En individuell plan enligt LSS har ingen dag för nästa omprövning, eller en som ligger mer än tolv månader bort.",
			En: "An individual plan under LSS has no day for its next review, or one more than twelve months away.",
		},
		Why: mabra.Text{
			Sv: "Ett barn växer och behoven ändras. Planen ska omprövas fortlöpande och minst en gång om året.",
			En: "A child grows and its needs change. The plan is to be reviewed continually, and at least once a year.",
		},
		Mend: mabra.Text{
			Sv: "Fråga LSS-handläggaren när planen omprövas och skriv dagen i nextReview, högst tolv månader efter date.",
			En: "Ask the LSS case officer when the plan is reviewed and write the day in nextReview, at most twelve months after date.",
		},
		Message: mabra.Text{Sv: "LSS-planen ska omprövas inom {months} månader; skriv nextReview ({law})", En: "the LSS plan has to be reviewed within {months} months; write nextReview ({law})"},
	}, lssReviewYear},
}

var lssLaw = []mabra.Provision{{Text: mabra.Text{
	Sv: "10 § lagen (1993:387) om stöd och service till vissa funktionshindrade",
	En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 10",
}}}

// formMismatch says that a plan is no SIP only when it is known where every action comes from.
func formMismatch(c *checker) {
	if c.Text.Unread("model") {
		return // it may be one from another country
	}
	found := c.parties()
	suggested := found.suggestion(c.day())
	switch {
	case c.Form != FormSIP && suggested.Form == FormSIP:
	case c.Form == FormSIP && found.municipality && !found.region && !found.others &&
		!c.unread["actions"] && !c.unread["organisations"] && !c.rolesUnsure:
	default:
		return
	}
	f := c.report("form",
		mabra.Arg{Name: "because", Value: suggested.Because}, mabra.Arg{Name: "form", Value: string(suggested.Form)},
		mabra.Arg{Name: "law", Value: suggested.Basis})
	if !found.social || !found.health {
		f.Law = nil // it rests on an agreement
	}
}

// A citation is a text that may cite a section of law.
type citation struct {
	path mabra.Path
	text string
}

// noteCitation keeps a text of the plan that cites a section of some law, for the rules about that.
func (c *checker) noteCitation(text string, at func() mabra.Path) {
	if strings.Contains(text, "§") {
		c.citations = append(c.citations, citation{at(), text})
	}
}

func repealedLaw(c *checker) {
	for _, cited := range c.citations {
		if day := c.writtenOn(cited.path); day.IsZero() || day.Before(newSocialServicesAct) {
			continue
		}
		for _, section := range words.Repealed(cited.text) {
			var check mabra.Text
			if !section.Verified {
				check = mabra.Text{Sv: "; numret är inte bekräftat, kontrollera det", En: "; the number is not confirmed, check it"}
			}
			c.report(cited.path, mabra.Arg{Name: "new", Value: section.New}, mabra.Arg{Name: "check", Value: check})
		}
	}
}

// writtenOn gives the day that the text at the path speaks of: that of the event, meeting, review, consent or sharing it
// belongs to, if that is earlier than the plan's own. It is zero when that is not sure.
func (c *checker) writtenOn(path mabra.Path) mabra.Date {
	list, rest, _ := strings.Cut(string(path), "[")
	number, _, _ := strings.Cut(rest, "]")
	day := c.day()
	i, err := strconv.Atoi(number)
	if err != nil {
		return day
	}
	var own mabra.Date
	switch list {
	case "chronology":
		own = c.Chronology[i].Date
	case "meetings":
		own = c.Meetings[i].Date
	case "reviews.held":
		own = c.Reviews.Held[i].Date
	case "consents":
		own = c.Consents[i].Given
	case "sharing":
		own = c.Sharing[i].Date
	}
	if own.Before(day) || c.unsure(mabra.Path(list), i, "date", "given") {
		return own
	}
	return day
}

const lssMonths = 12 // lagen (1993:387) om stöd och service till vissa funktionshindrade, 10 §

func lssReviewYear(c *checker) {
	if c.ended() {
		return
	}
	related := mabra.Path("related")
	for i := range c.Related {
		r := &c.Related[i]
		if r.Kind != RelatedLSS {
			continue
		}
		from := r.Date
		if from.IsZero() && !c.unsure(related, i, "date") {
			from = c.at
		}
		if r.NextReview.IsZero() || !from.IsZero() && r.NextReview.After(from.AddMonths(lssMonths)) {
			c.report(related.Index(i).Field("nextReview"), mabra.Arg{Name: "months", Value: lssMonths})
		}
	}
}
