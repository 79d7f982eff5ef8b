package cli

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// What follow-up says about itself.
var (
	followUpUse   = mabra.Text{Sv: "follow-up [flaggor] PLAN", En: "follow-up [flags] PLAN"}
	followUpShort = mabra.Text{
		Sv: "visa vad man frågar om när en plan följs upp",
		En: "show what to ask when a plan is followed up",
	}
	followUpLong = mabra.Text{
		Sv: "Visar vad man frågar om vid nästa uppföljning av en plan: om varje mål och insats, barnet först, sedan " +
			"familjen och sedan de som hjälper. Frågorna är numrerade, och sist står varför var och en ställs: regeln och " +
			"platsen i planen. De är förslag att börja samtalet med, och ingen måste svara.\n\n" +
			"Det som visas innehåller mål, insatser och namn ur planen, så behandla det som planen själv.\n\n" +
			"Med --prepare skrivs planens nästa version till en ny fil, med en uppföljning att fylla i: en rad för " +
			"varje mål och plats för barnets och vårdnadshavarnas åsikter. Tills raderna är ifyllda säger validate vad " +
			"som saknas. Kommentarer följer inte med.",
		En: "Shows what to ask at the next review of a plan: about each outcome and action, the child first, then the " +
			"family, then those who help. The questions are numbered, and at the end stands why each is asked: the rule and " +
			"the place in the plan. They are proposals to begin the conversation with, and nobody has to " +
			"answer.\n\n" +
			"What is shown holds outcomes, actions and names from the plan, so treat it as the plan itself.\n\n" +
			"With --prepare the next revision of the plan is written to a new file, with a review to fill in: a row for " +
			"each outcome, and room for the views of the child and the guardians. Until the rows are filled in, " +
			"validate says what is missing. Comments are not kept.",
	}
	followUpAtFlag = mabra.Text{
		Sv: "mötets dag, `ÅÅÅÅ-MM-DD`; annars nästa uppföljning enligt planen, eller i dag om den har passerat",
		En: "the day of the meeting, `YYYY-MM-DD`; otherwise the next review by the plan, or today where that has passed",
	}
	followUpFormatFlag = mabra.Text{
		Sv: "skriv frågorna som `text|json`; annars som text",
		En: "write the questions as `text|json`; otherwise as text",
	}
	followUpModelFlag = mabra.Text{
		Sv: "gå efter arbetsmodellen `NAMN|FIL` i stället för den som planen anger",
		En: "go by the practice model `NAME|FILE` instead of the one that the plan names",
	}
	calendarFlag = mabra.Text{
		Sv: "skriv de dagar som ligger framåt till `FIL`, som en kalender (iCalendar); - skriver kalendern i " +
			"stället för frågorna",
		En: "write the days that lie ahead to `FILE`, as a calendar (iCalendar); - writes the calendar instead of " +
			"the questions",
	}
	withWordsFlag = mabra.Text{
		Sv: "låt kalendern innehålla det som planen säger; annars står där bara vad som händer, inga namn och inget " +
			"ur planen",
		En: "let the calendar hold what the plan says; otherwise it says only what the day is, without names and " +
			"words of the plan",
	}
	prepareFlag = mabra.Text{
		Sv: "skriv planens nästa version till den nya filen `FIL`, med en uppföljning att fylla i",
		En: "write the next revision of the plan to the new file `FILE`, with a review to fill in",
	}

	onePlan = mabra.Text{
		Sv: "filen ska innehålla en plan, och bara en",
		En: "the file has to hold one plan, and only one",
	}
	planNotWhole = mabra.Text{
		Sv: "inget är skrivet, eftersom planen inte går att läsa helt; rätta först det som står ovan",
		En: "nothing is written, because the plan cannot be read in full; first correct what is said above",
	}
	planHasEnded = mabra.Text{
		Sv: "planen är avslutad, och har inget att följa upp",
		En: "the plan is closed, and there is nothing to follow up",
	}
	dayBeforePlan = mabra.Text{
		Sv: "uppföljningen kan inte vara före den dag då planen skrevs; ange dagen med --at",
		En: "the review cannot be before the day on which the plan was written; give the day with --at",
	}
)

// What is printed of what to ask. %s is a day.
var (
	askAt         = mabra.Text{Sv: "Att fråga om vid uppföljningen den %s", En: "What to ask at the review on %s"}
	reviewedLast  = mabra.Text{Sv: "Planen följdes upp senast den %s.", En: "The plan was last reviewed on %s."}
	reviewedNever = mabra.Text{Sv: "Planen har inte följts upp ännu.", En: "The plan has not been reviewed yet."}
	askGently     = mabra.Text{
		Sv: "Barnet frågas först. Ingen måste svara. Välj era egna ord när de passar bättre, och börja med det som " +
			"fungerar.",
		En: "The child is asked first. Nobody has to answer. Choose your own words where they fit better, and begin " +
			"with what works.",
	}
	viewsHeading   = mabra.Text{Sv: "Först: vad vill var och en prata om?", En: "First: what does each want to talk about?"}
	outcomeHeading = mabra.Text{Sv: "Mål: %s", En: "Outcome: %s"}
	actionHeading  = mabra.Text{Sv: "Insats: %s", En: "Action: %s"}
	statusIs       = mabra.Text{Sv: "Läge i planen: %s.", En: "In the plan: %s."}
	dueOn          = mabra.Text{Sv: "Ska vara uppnått den %s.", En: "To be reached by %s."}
	seenBy         = mabra.Text{Sv: "Så ska det märkas: %s", En: "How we will see it: %s"}
	looseHeading   = mabra.Text{Sv: "Insatser som inte hör till något mål", En: "Actions that belong to no outcome"}
	aroundHeading  = mabra.Text{Sv: "Runt omkring", En: "Round about"}
	roundHeading   = mabra.Text{Sv: "Till sist", En: "At the end"}
	whyAsked       = mabra.Text{
		Sv: "Därför ställs frågorna: regel och plats i planen",
		En: "Why each is asked: rule, and place in the plan",
	}
	alsoToward = mabra.Text{
		Sv: "Insatsen leder också till andra mål i planen.",
		En: "The action leads to other outcomes of the plan too.",
	}
)

// voiceHeadings are who is asked.
var voiceHeadings = map[wheel.Voice]mabra.Text{
	wheel.VoiceChild:        {Sv: "Barnet", En: "The child"},
	wheel.VoiceGuardian:     {Sv: "Familjen", En: "The family"},
	wheel.VoiceProfessional: {Sv: "De som hjälper", En: "Those who help"},
}
