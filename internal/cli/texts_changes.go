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
		Sv: "skriv som `text|json`; annars som text. JSON har varje ändring med båda platserna, och protokollet på " +
			"båda språken",
		En: "write as `text|json`; otherwise as text. JSON has every change with both its places, and the minutes in both " +
			"languages",
	}
	twoPlans = mabra.Text{
		Sv: "ange två filer: planen som den var, och som den är",
		En: "give two files: the plan as it was, and as it is",
	}
	notOnePlan = mabra.Text{Sv: "filen ska innehålla en plan, och bara en", En: "the file has to hold one plan, and only one"}
	stdinOnce  = mabra.Text{Sv: "bara en plan kan skickas in", En: "only one plan can be sent to the standard input"}
	otherPlans = mabra.Text{
		Sv: "planerna har inte samma id, så de är inte två versioner av samma plan",
		En: "the plans do not have the same id, so they are not two revisions of one plan",
	}
	notReadInFull = mabra.Text{
		Sv: "planen går inte att läsa helt, och det som inte förstås skulle tas för något som inte finns; rätta först " +
			"det som står ovan",
		En: "the plan cannot be read in full, and what is not understood would be taken for what is not there; first correct " +
			"what is said above",
	}

	mergeUse   = mabra.Text{Sv: "merge [flaggor] GRUND A B", En: "merge [flags] BASE A B"}
	mergeShort = mabra.Text{
		Sv: "foga samman vad två verksamheter skrivit i samma plan",
		En: "join what two services wrote in the same plan",
	}
	mergeLong = mabra.Text{
		Sv: "Fogar samman vad två verksamheter har gjort av en plan, A och B, från den plan som de utgick från. Det som " +
			"inte krockar står i den nya planen, från båda. Där det krockar står A:s, eller det som den andra tog " +
			"bort, och varje krock räknas upp med båda versionerna, så att inget går förlorat. Den nya planen skrivs " +
			"till filen -o, och krockarna ut; utan -o skrivs planen ut, och krockarnas platser bland felmeddelandena. " +
			"Filerna själva ändras aldrig. Kommentarerna i A följer med där varje ändring har en egen plats i texten, och " +
			"annars sägs det att de inte gör det.\n\n" +
			"Slutstatus: 0 inget krockar, 1 något krockar, 2 kommandot är felskrivet eller filerna är inte samma plan, " +
			"3 något gick inte att läsa helt eller att skriva.",
		En: "Joins what two services have made of a plan, A and B, from the plan that they began with. What does not " +
			"collide stands in the new plan, from both. Where it collides, A's stands, or what the other has removed, " +
			"and each conflict is listed with both versions, so that nothing is lost. The new plan is written to the " +
			"file -o, and the conflicts to the output; without -o the plan goes to the output, and the places of the " +
			"conflicts to standard error. The files themselves are never changed. The comments of A are kept where every " +
			"change has a place of its own in the text, and where they are not, it is said.\n\n" +
			"Exit status: 0 no conflict, 1 conflicts, 2 wrong usage or not the same plan, 3 something could not be read " +
			"in full or written.",
	}
	mergeToFlag = mabra.Text{
		Sv: "skriv planen som `yaml|json`; annars som YAML",
		En: "write the plan as `yaml|json`; otherwise as YAML",
	}
	mergeFormatFlag = mabra.Text{
		Sv: "med -o: skriv krockarna som `text|json`; annars som text",
		En: "with -o: write the conflicts as `text|json`; otherwise as text",
	}
	threePlans = mabra.Text{
		Sv: "ange tre filer: planen som båda utgick från, och vad var och en har gjort av den",
		En: "give three files: the plan that both began with, and what each has made of it",
	}
	notOnePlans = mabra.Text{
		Sv: "planerna har inte samma id; bara versioner av samma plan kan fogas samman",
		En: "the plans do not have the same id; only revisions of one plan can be joined",
	}
	ontoItself = mabra.Text{
		Sv: "inget är skrivet: filen är en av dem som fogas samman; ange en annan fil med -o",
		En: "nothing is written: the file is one of those that are joined; name another file with -o",
	}
	commentsStay = mabra.Text{
		Sv: "alla kommentarer i filen följer inte med till den nya planen",
		En: "not all comments of the file are kept in the new plan",
	}
	somethingCollides = mabra.Text{Sv: "krockar att reda ut: %d", En: "conflicts to settle: %d"}
	wholePlan         = mabra.Text{Sv: "planen", En: "the plan"}
)
