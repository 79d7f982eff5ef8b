package cli

import "github.com/mabra-hjulet/mabra"

// What the commands look and new say, and convert where it moves readings.
var (
	lookUse   = mabra.Text{Sv: "look [flaggor] FIL...", En: "look [flags] FILE..."}
	lookShort = mabra.Text{
		Sv: "visa vad hjulet, triangeln och matrisen säger, att läsa högt",
		En: "show what wheel, triangle and matrix say, to be read aloud",
	}
	lookLong = mabra.Text{
		Sv: "Visar vad som är samlat om ett barn: vem som har sagt vad, var rösterna är eniga och skiljer sig åt, vad " +
			"som inte är frågat, vad som är nytt sedan sist, frågor som öppnar det som ingen har tänkt på, och förslag. " +
			"Barnet står först, och styrkor före oro. Inget räknas ihop, och ett förslag gäller inte förrän en person " +
			"tar över det.\n\nEn fil är ett hjul, en triangel, en matris eller en plan med en bedömning, eller - för det " +
			"som skickas in. Varje dokument står för sig. Det som skrivs ut är vad barnet och andra har sagt: visa det " +
			"bara för dem som får läsa det, och spara det inte i en logg.",
		En: "Shows what has been gathered about a child: who said what, where the voices agree and differ, what has " +
			"not been asked, what is new since last time, questions that open what nobody has thought of, and proposals. " +
			"The child stands first, and strengths before worries. Nothing is added up, and a proposal does not hold " +
			"until a person takes it over.\n\nA file is a wheel, a triangle, a matrix or a plan with an assessment, or - " +
			"for the standard input. Each document stands for itself. What is written is what the child and others have " +
			"said: show it only to those who may read it, and keep it out of logs.",
	}
	lookFormatFlag = mabra.Text{
		Sv: "skriv som `text|json`; annars som text",
		En: "write as `text|json`; otherwise as text",
	}
	noFileToLookAt = mabra.Text{Sv: "ange minst en fil", En: "give at least one file"}
	notLaidOut     = mabra.Text{
		Sv: "går inte att läsa helt, och används inte; validate visar varför",
		En: "cannot be read in full, and is not used; validate shows why",
	}
	nothingToLookAt = mabra.Text{
		Sv: "har inget hjul, ingen triangel och ingen matris att visa",
		En: "has no wheel, no triangle and no matrix to show",
	}

	newUse   = mabra.Text{Sv: "new plan|wheel [flaggor]", En: "new plan|wheel [flags]"}
	newShort = mabra.Text{Sv: "börja på ett nytt dokument att fylla i", En: "begin a new document to fill in"}
	newLong  = mabra.Text{
		Sv: "Med plan skrivs ett första utkast till plan, med de delar som en liten plan behöver. Kommentarer säger på ditt " +
			"språk vad varje del är till för, med arbetsmodellens egna ord. Utkastet är giltigt som det är; validate säger " +
			"vad som är kvar.\n\n" +
			"Med wheel --voice RÖST skrivs ett hjul med ett samtal att fylla i, med delarna i modellens egen ordning och " +
			"kommentarer som säger hur. Inget är besvarat i det: validate säger till om varje del tills någon har svarat, eller " +
			"det står varför inte. Som JSON skrivs det utan kommentarer.\n\n" +
			"Barnets namn fylls i för hand, så att det inte blir kvar bland det som har skrivits i terminalen.",
		En: "With plan, a first draft of a plan is written, with the parts that a small plan needs. Comments say in your " +
			"language what each part is for, in the practice model's own words. The draft is valid as it is; validate says " +
			"what is left to do.\n\n" +
			"With wheel --voice VOICE, a wheel is written with a reading to fill in, its parts in the model's own order and " +
			"comments that say how. Nothing is answered in it: validate tells of each part until somebody has answered, or it says " +
			"why not. As JSON it is written without comments.\n\n" +
			"The child's name is filled in by hand, so that it does not stay among what has been typed in the terminal.",
	}
	newModelFlag = mabra.Text{
		Sv: "för plan: arbetsmodellen `NAMN|FIL` som den ska följa; för wheel: modellen av hjulet, till exempel falun, " +
			"eller none, de åtta indikatorerna; annars det som inställningarna anger",
		En: "for plan: the practice model `NAME|FILE` that it is to follow; for wheel: the model of the wheel, falun for " +
			"instance, or none, the eight indicators; otherwise what the settings say",
	}
	newFormFlag = mabra.Text{
		Sv: "för plan: planens form, `FORM`: own, gip, sip, child-protection, looked-after eller co-ordinated-support; annars " +
			"den som arbetsmodellen gör, eller own",
		En: "for plan: the form, `FORM`: own, gip, sip, child-protection, looked-after or co-ordinated-support; otherwise the " +
			"one that the practice model makes, or own",
	}
	formIsOfPlan = mabra.Text{Sv: "bara en plan har en form; ta bort --form", En: "only a plan has a form; leave out --form"}
	onlyOfWheel  = mabra.Text{
		Sv: "--voice, --by och --to hör till wheel; en plan skrivs som YAML, för kommentarernas skull",
		En: "--voice, --by and --to belong to wheel; a plan is written as YAML, for the sake of its comments",
	}
	notBegun = mabra.Text{
		Sv: "inget är skrivet; rätta först felen i arbetsmodellen som står ovan",
		En: "nothing is written; first correct the errors in the practice model above",
	}
	voiceFlag = mabra.Text{
		Sv: "för wheel: vems bild det är, `child|guardian|professional`",
		En: "for wheel: whose view it is, `child|guardian|professional`",
	}
	byFlag    = mabra.Text{Sv: "för wheel: vem som berättar, ett `ID` som i planen", En: "for wheel: who speaks, an `ID` as in the plan"}
	newAtFlag = mabra.Text{
		Sv: "dagen då planen påbörjas, eller för samtalet, `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "the day the plan begins, or of the conversation, `YYYY-MM-DD`; otherwise today",
	}
	newToFlag  = mabra.Text{Sv: "skriv som `yaml|json`; annars som YAML", En: "write as `yaml|json`; otherwise as YAML"}
	oneNewKind = mabra.Text{Sv: "ange vad som ska börjas på: plan eller wheel", En: "say what to begin: plan or wheel"}
	noVoice    = mabra.Text{
		Sv: "ange vems bild det är: --voice child, guardian eller professional",
		En: "say whose view it is: --voice child, guardian or professional",
	}
	noSuchNewKind = mabra.Text{
		Sv: "det finns inget tomt dokument av det slaget%s",
		En: "there is no blank document of that kind%s",
	}

	convertWheelFlag = mabra.Text{
		Sv: "flytta samtalen till hjulet `MODELL`: ett namn, en fil, eller none för de åtta indikatorerna; skriver " +
			"YAML om inte --to säger annat",
		En: "move the readings to the wheel `MODEL`: a name, a file, or none for the eight indicators; writes YAML " +
			"unless --to says otherwise",
	}
	unknownWheel = mabra.Text{
		Sv: "det finns varken en modell av hjulet eller en fil med det namnet%s",
		En: "there is neither a model of the wheel nor a file of that name%s",
	}
	unreadableWheel = mabra.Text{
		Sv: "filen med modellen av hjulet går inte att läsa: %s",
		En: "the file with the model of the wheel cannot be read: %s",
	}
	noWheel = mabra.Text{
		Sv: "filen har inga samtal om hjulet att flytta; inget är skrivet",
		En: "the file has no readings of the wheel to move; nothing is written",
	}
	staysAsSaid = mabra.Text{
		Sv: "%s: %s har ingen motsvarighet i det andra hjulet och står kvar som det sades",
		En: "%s: %s has no counterpart in the other wheel and stays as it was said",
	}
)
