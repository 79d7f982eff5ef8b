package cli

import "github.com/mabra-hjulet/mabra"

// What the command says about itself. In the text of a flag, what stands in `back quotes` is what the flag takes.
var (
	rootUse  = mabra.Text{Sv: "mabra KOMMANDO", En: "mabra COMMAND"}
	rootLong = mabra.Text{
		Sv: "mabra granskar, förklarar, visar och skriver om barnets plan och dess delar: hjulet, världstriangeln och " +
			"motståndskraftsmatrisen. Ingenting skickas någonstans.\n\n" +
			"Slutstatus: 0 inget att anmärka på, 1 något hittades, 2 kommandot är felskrivet, 3 något gick inte " +
			"att läsa eller skriva.",
		En: "mabra checks, explains, shows and rewrites the child's plan and its parts: the wellbeing wheel, the " +
			"triangle and the resilience matrix. Nothing is sent anywhere.\n\n" +
			"Exit status: 0 nothing to remark on, 1 something was found, 2 wrong usage, 3 something could not be " +
			"read or written.",
	}
	versionUse   = mabra.Text{Sv: "version [--json]", En: "version [--json]"}
	versionShort = mabra.Text{
		Sv: "visa programmets och formatets version",
		En: "show the version of the program and of the format",
	}
	versionLong = mabra.Text{
		Sv: "Visar programmets version, den version av dokumentens format som det läser, och vilken version av Go " +
			"det är byggt med. Med --json också vilken ändring i källkoden det är byggt av, och vilka scheman det känner.",
		En: "Shows the version of the program, the version of the document format that it reads, and the version " +
			"of Go it was built with. With --json also the commit it was built from, and the schemas that it knows.",
	}
	helpUse   = mabra.Text{Sv: "help [KOMMANDO]", En: "help [COMMAND]"}
	helpShort = mabra.Text{Sv: "visa hjälp om ett kommando", En: "show help for a command"}
	helpLong  = mabra.Text{Sv: "Visar hjälp om ett kommando.", En: "Shows help for a command."}
)

// The flags.
var (
	langFlag = mabra.Text{
		Sv: "språket, `sv|en`; annars det som LC_ALL, LC_MESSAGES eller LANG anger, och annars svenska",
		En: "the language, `sv|en`; otherwise the one that LC_ALL, LC_MESSAGES or LANG names, and otherwise Swedish",
	}
	helpFlag  = mabra.Text{Sv: "visa den här hjälpen", En: "show this help"}
	modelFlag = mabra.Text{
		Sv: "granska efter arbetsmodellen `NAMN|FIL` i stället för den som planen anger",
		En: "check by the practice model `NAME|FILE` instead of the one that the plan names",
	}
	unknownModel = mabra.Text{
		Sv: "det finns varken en arbetsmodell eller en fil med det namnet%s",
		En: "there is neither a practice model nor a file of that name%s",
	}
	unreadableModel = mabra.Text{
		Sv: "filen med arbetsmodellen går inte att läsa: %s",
		En: "the file with the practice model cannot be read: %s",
	}
	atFlag = mabra.Text{
		Sv: "granska som om det vore dagen `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "check as on the day `YYYY-MM-DD`; otherwise today",
	}
	overwriteFlag = mabra.Text{
		Sv: "skriv över filer som redan finns",
		En: "write over files that are there already",
	}
	outputFlag = mabra.Text{Sv: "skriv till filen `FIL`", En: "write to the file `FILE`"}
)

// Headings of the help.
var (
	usageHeading    = mabra.Text{Sv: "Så här skriver man:", En: "Usage:"}
	commandsHeading = mabra.Text{Sv: "Kommandon:", En: "Commands:"}
	flagsHeading    = mabra.Text{Sv: "Flaggor:", En: "Flags:"}
)

// What is said about a command that was called in a wrong way. A word that is not taken is named as it was typed.
var (
	seeHelp            = mabra.Text{Sv: "hjälp finns med \"%s --help\"", En: "for help, write \"%s --help\""}
	versionJSONFlag    = mabra.Text{Sv: "skriv som JSON, för program", En: "write as JSON, for programs"}
	versionFlag        = mabra.Text{Sv: "visa programmets och formatets version", En: "show the versions of program and format"}
	noCommand          = mabra.Text{Sv: "inget kommando är angivet", En: "no command is given"}
	unknownCommand     = mabra.Text{Sv: "okänt kommando %s%s", En: "unknown command %s%s"}
	noPath             = mabra.Text{Sv: "ange minst en sökväg", En: "give at least one path"}
	unknownFlag        = mabra.Text{Sv: "okänd flagga %s%s", En: "unknown flag %s%s"}
	flagWithoutValue   = mabra.Text{Sv: "flaggan saknar värde; skriv %s", En: "the flag lacks a value; write %s"}
	flagWithWrongValue = mabra.Text{
		Sv: "flaggan tar inte värdet \"%s\"; skriv %s",
		En: "the flag does not take the value \"%s\"; write %s",
	}
	unclearFlag = mabra.Text{Sv: "en flagga är felskriven", En: "a flag is misspelt"}
	badPattern  = mabra.Text{Sv: "mönstret %s är felskrivet", En: "the pattern %s is misspelt"}
	noMatch     = mabra.Text{Sv: "ingen fil passar mönstret %s", En: "no file matches the pattern %s"}
	emptyFolder = mabra.Text{Sv: "mappen %s innehåller inga dokument", En: "the folder %s holds no documents"}
	oneFile     = mabra.Text{Sv: "ange en fil, och bara en", En: "give one file, and only one"}
)

// What is said when something goes wrong.
var (
	doesNotExist = mabra.Text{Sv: "filen finns inte", En: "the file does not exist"}
	notPermitted = mabra.Text{Sv: "behörighet att läsa saknas", En: "no permission to read"}
	unreadable   = mabra.Text{Sv: "går inte att läsa", En: "cannot be read"}
	isAFolder    = mabra.Text{Sv: "är en mapp och ingen fil", En: "is a folder and not a file"}
	notWrittenTo = mabra.Text{
		Sv: "där finns ingen vanlig fil, utan ett rör eller en enhet, och inget skrivs dit",
		En: "what is there is no ordinary file but a pipe or a device, and nothing is written to it",
	}
	notOrdinary = mabra.Text{
		Sv: "är ingen vanlig fil, utan ett rör eller en enhet, och läses inte",
		En: "is no ordinary file but a pipe or a device, and is not read",
	}
	largerThanSettings = mabra.Text{
		Sv: "är större än inställningar och modeller får vara, 1 MiB",
		En: "is larger than settings and models may be, 1 MiB",
	}
	fileTooLarge   = mabra.Text{Sv: "är för stor, mer än 64 MiB", En: "is too large, more than 64 MiB"}
	programAtFault = mabra.Text{
		Sv: "felet ligger i programmet; anmäl det gärna, men utan dokumentet",
		En: "the program is at fault; please report it, but without the document",
	}
	cannotWrite     = mabra.Text{Sv: "resultatet gick inte att skriva", En: "the result could not be written"}
	cannotWriteFile = mabra.Text{Sv: "filen går inte att skriva", En: "the file cannot be written"}
	fileIsThere     = mabra.Text{
		Sv: "filen finns redan och är inte överskriven; välj en annan plats, eller skriv --overwrite",
		En: "the file is there already and has not been overwritten; choose another place, or write --overwrite",
	}
	neverOver = mabra.Text{
		Sv: "filen finns redan och är inte överskriven; välj ett annat namn",
		En: "the file is there already and has not been overwritten; choose another name",
	}
	linkIsThere = mabra.Text{
		Sv: "här står en länk, och inget skrivs genom länkar; ange filen eller mappen som den leder till",
		En: "a link stands here, and nothing is written through links; name the file or folder that it leads to",
	}
)

// The explanation of a rule.
var (
	documentFormat = mabra.Text{Sv: "dokumentens format", En: "document format"}
)
