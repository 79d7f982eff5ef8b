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

	newUse   = mabra.Text{Sv: "new wheel --voice RÖST [flaggor]", En: "new wheel --voice VOICE [flags]"}
	newShort = mabra.Text{Sv: "börja på ett nytt dokument att fylla i", En: "begin a new document to fill in"}
	newLong  = mabra.Text{
		Sv: "Skriver ett hjul (wheel) med ett samtal att fylla i, med delarna i modellens egen ordning. Inget är " +
			"besvarat i det: validate säger till om varje del tills någon har svarat, eller det står varför inte. " +
			"Barnets namn fylls i för hand, så att det inte blir kvar bland det som har skrivits i terminalen.",
		En: "Writes a wheel with a reading to fill in, its parts in the model's own order. Nothing is answered in it: " +
			"validate tells of each part until somebody has answered, or it says why not. The child's name is filled in " +
			"by hand, so that it does not stay among what has been typed in the terminal.",
	}
	newModelFlag = mabra.Text{
		Sv: "modellen av hjulet, `NAMN|FIL`, till exempel falun; annars none, de åtta indikatorerna",
		En: "the model of the wheel, `NAME|FILE`, falun for instance; otherwise none, the eight indicators",
	}
	voiceFlag = mabra.Text{
		Sv: "vems bild det är, `child|guardian|professional`",
		En: "whose view it is, `child|guardian|professional`",
	}
	byFlag    = mabra.Text{Sv: "vem som berättar, ett `ID` som i planen", En: "who speaks, an `ID` as in the plan"}
	newAtFlag = mabra.Text{
		Sv: "dagen för samtalet, `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "the day of the conversation, `YYYY-MM-DD`; otherwise today",
	}
	newToFlag  = mabra.Text{Sv: "skriv som `yaml|json`; annars som YAML", En: "write as `yaml|json`; otherwise as YAML"}
	oneNewKind = mabra.Text{Sv: "ange vad som ska börjas på: wheel", En: "say what to begin: wheel"}
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
