package cli

import "github.com/mabra-hjulet/mabra"

// What the command statistics says.
var (
	statisticsUse   = mabra.Text{Sv: "statistics [flaggor] SÖKVÄG...", En: "statistics [flags] PATH..."}
	statisticsShort = mabra.Text{
		Sv: "räkna barn över många planer, utan att peka ut någon",
		En: "count children over many plans, without pointing anybody out",
	}
	statisticsLong = mabra.Text{
		Sv: "Räknar barn över många planer: om barnet var med, om uppföljningar kom i tid, om mål nåddes, hur länge barn " +
			"väntade, vilka behov, insatser och hinder det finns. Små tal döljs, och det som de kan räknas fram ur. Alla " +
			"planer som ska med räknas på en gång: tabeller över delar skulle avslöja något tillsammans.\n\n" +
			"Räcker inte en maskin skriver var och en celler med --cells. De läggs ihop, här eller i en databas, och görs " +
			"till tabeller med --from-cells. Celler är inte skyddade och får inte spridas.",
		En: "Counts children over many plans: whether the child was there, whether reviews were in time, whether outcomes " +
			"were reached, how long children waited, which needs, actions and obstacles there are. Small numbers are hidden, " +
			"and what they could be reckoned from. All plans are counted at once: tables of parts would together give " +
			"something away.\n\n" +
			"Where one machine is not enough each writes cells with --cells. They are added up, here or in a database, and " +
			"made into tables with --from-cells. Cells are not protected and must not be passed around.",
	}
	statisticsFormatFlag = mabra.Text{
		Sv: "skriv tabellerna som `text|json`; annars som text",
		En: "write the tables as `text|json`; otherwise as text",
	}
	statisticsAtFlag = mabra.Text{
		Sv: "räkna som om det vore dagen `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "count as on the day `YYYY-MM-DD`; otherwise today",
	}
	statisticsModelFlag = mabra.Text{
		Sv: "läs planerna efter arbetsmodellen `NAMN|FIL` i stället för den som planen anger",
		En: "read plans by the practice model `NAME|FILE` instead of the one that the plan names",
	}
	thresholdFlag = mabra.Text{
		Sv: "visa aldrig färre barn än `ANTAL`; annars 5",
		En: "never show fewer children than `NUMBER`; otherwise 5",
	}
	roundFlag    = mabra.Text{Sv: "avrunda talen till hela femtal", En: "round numbers to the nearest five"}
	previousFlag = mabra.Text{
		Sv: "skydda även det som går att räkna fram ur skillnaden mot den förra statistiken, i `FIL`, skriven med --format json",
		En: "protect also what the difference to the statistics before would tell, in `FILE`, written with --format json",
	}
	previousCellsFlag = mabra.Text{
		Sv: "celler som den förra statistiken gjordes av, i `FIL`: skydda även mot den som vet att barn bara har kommit till",
		En: "the cells that the statistics before were made of, in `FILE`: protect also from those who know that children " +
			"have only come",
	}
	cellsFlag = mabra.Text{
		Sv: "skriv celler att lägga ihop till `FIL`, eller - för ut, i stället för tabeller. De är inte skyddade",
		En: "write cells to add up to `FILE`, or - for standard output, instead of tables. They are not protected",
	}
	fromCellsFlag = mabra.Text{
		Sv: "läs celler i stället för planer; delarna läggs ihop",
		En: "read cells instead of plans; the parts are added up",
	}

	thresholdOutOfBounds = mabra.Text{
		Sv: "--threshold är från %d till %d",
		En: "--threshold is from %d to %d",
	}
	notARelease = mabra.Text{
		Sv: "filen är ingen statistik som den här versionen har skrivit med --format json",
		En: "the file is no statistics that this version has written with --format json",
	}
	notCells = mabra.Text{
		Sv: "filen är inga celler som den här versionen har skrivit, eller de är inte hela",
		En: "the file is no cells that this version has written, or they are not whole",
	}
	cellsOfAnotherDay = mabra.Text{Sv: "cellerna är av en annan dag än %s", En: "the cells are of another day than %s"}
	notCounted        = mabra.Text{
		Sv: "går inte att läsa helt, och är inte räknad; validate visar varför",
		En: "cannot be read in full, and is not counted; validate shows why",
	}
	nothingGiven = mabra.Text{
		Sv: "inga tabeller skrivs så länge något inte går att läsa: tabeller med och utan några få planer skulle avslöja dem",
		En: "no tables are written while something cannot be read: tables with and without a few plans would give these away",
	}
	nothingCounted = mabra.Text{
		Sv: "inget är räknat: ingen plan fanns i det som angavs",
		En: "nothing has been counted: there was no plan in what was named",
	}
	countedAlready = mabra.Text{
		Sv: "planer som finns mer än en gång är räknade bara den första: %d till var med",
		En: "plans that stand more than once were counted only the first time: %d more were there",
	}
	tooFewForCells = mabra.Text{
		Sv: "färre än %d barn: sådana celler skulle handla om enskilda. Räkna ihop med fler planer",
		En: "fewer than %d children: such cells would be about single ones. Count together with more plans",
	}
	cellsNotProtected = mabra.Text{
		Sv: "cellerna är inte skyddade och får inte spridas; gör tabeller av dem med --from-cells",
		En: "the cells are not protected and must not be passed around; make tables of them with --from-cells",
	}
)
