package cli

import "github.com/mabra-hjulet/mabra"

// What diff and merge say.
var (
	diffUse   = mabra.Text{Sv: "diff [flaggor] GAMMAL NY", En: "diff [flags] OLD NEW"}
	diffShort = mabra.Text{
		Sv: "säg vad som skiljer två versioner av en plan",
		En: "tell what differs between two revisions of a plan",
	}
	diffLong = mabra.Text{
		Sv: "Säger vad som skiljer två versioner av en plan, som ett protokoll från uppföljningen: vad som är nått, " +
			"vad var och en säger, vad som är nytt, vad som flyttats i tid och vilka som kommit och gått. Det som har " +
			"ett id är samma sak var det än står. Här syns vad planerna säger, så spara det inte i en logg.\n\n" +
			"Slutstatus: 0 inget skiljer, 1 något skiljer, 2 kommandot är felskrivet, 3 en plan gick inte att läsa helt.",
		En: "Tells what differs between two revisions of a plan, as the minutes of the review would: what was " +
			"reached, what everybody says, what is new, what was moved in time, who came and who went. What has an id " +
			"is the same thing wherever it stands. This shows what the plans say, so do not keep it in a log.\n\n" +
			"Exit status: 0 no difference, 1 they differ, 2 wrong usage, 3 a plan could not be read in full.",
	}
	diffFormatFlag = mabra.Text{
		Sv: "skriv som `text|json`; annars som text. JSON har varje ändring med båda platserna, och protokollet på båda språken",
		En: "write as `text|json`; otherwise as text. JSON has every change with both its places, and the minutes in both " +
			"languages",
	}
	twoPlans   = mabra.Text{Sv: "ange två filer: planen som den var, och som den är", En: "give two files: the plan as it was, and as it is"}
	notOnePlan = mabra.Text{Sv: "filen ska innehålla en plan, och bara en", En: "the file has to hold one plan, and only one"}
	stdinOnce  = mabra.Text{Sv: "bara en plan kan skickas in", En: "only one plan can be sent to the standard input"}
	otherPlans = mabra.Text{
		Sv: "planerna har inte samma id, så de är inte två versioner av samma plan",
		En: "the plans do not have the same id, so they are not two revisions of one plan",
	}
	notReadInFull = mabra.Text{
		Sv: "planen går inte att läsa helt, och det som inte förstås skulle tas för något som inte finns; rätta först det som står ovan",
		En: "the plan cannot be read in full, and what is not understood would be taken for what is not there; first correct " +
			"what is said above",
	}
)
