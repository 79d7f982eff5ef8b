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

	validateUse   = mabra.Text{Sv: "validate [flaggor] SÖKVÄG...", En: "validate [flags] PATH..."}
	validateShort = mabra.Text{
		Sv: "granska dokument mot formatet och reglerna",
		En: "check documents against the format and the rules",
	}
	validateLong = mabra.Text{
		Sv: "Granskar dokument mot formatet och reglerna, och skriver en rad för varje sak som hittas. Raden " +
			"säger var och vad, men upprepar aldrig vad dokumentet säger.\n\n" +
			"En sökväg är en fil, en mapp (alla *.yaml, *.yml och *.json i den och i mapparna under, utom dolda), " +
			"ett mönster som \"planer/**/*.yaml\", eller - för det som skickas in. Filerna granskas i " +
			"bokstavsordning, var och en en gång. Det som exclude i .mabra.yaml utelämnar granskas bara när filen " +
			"själv är angiven.",
		En: "Checks documents against the format and the rules, and writes a line for each thing it finds. The " +
			"line says where and what, but never repeats what the document says.\n\n" +
			"A path is a file, a folder (all *.yaml, *.yml and *.json in it and in the folders below, except " +
			"hidden ones), a pattern such as \"plans/**/*.yaml\", or - for the standard input. The files are " +
			"checked in alphabetical order, each of them once. What exclude in .mabra.yaml leaves out is checked " +
			"only where the file itself is named.",
	}

	explainUse   = mabra.Text{Sv: "explain [flaggor] REGEL", En: "explain [flags] RULE"}
	explainShort = mabra.Text{Sv: "förklara en regel", En: "explain a rule"}
	explainLong  = mabra.Text{
		Sv: "Förklarar en regel: vad som är fel, varför det spelar roll, vad man gör åt det och vad regeln vilar " +
			"på. Regelns namn står inom hakparentes sist på raden från validate.",
		En: "Explains a rule: what is wrong, why it matters, what to do about it and what the rule rests on. The " +
			"name of the rule stands in brackets at the end of a line from validate.",
	}

	convertUse = mabra.Text{
		Sv: "convert --to yaml|json [--wheel MODELL] [flaggor] FIL",
		En: "convert --to yaml|json [--wheel MODEL] [flags] FILE",
	}
	convertShort = mabra.Text{
		Sv: "skriv om ett dokument som YAML eller JSON, eller i ett annat hjul",
		En: "rewrite a document as YAML or JSON, or in another wheel",
	}
	convertLong = mabra.Text{
		Sv: "Skriver om dokumenten i en fil, eller i det som skickas in (-), i formatets egen ordning. " +
			"Kommentarer följer inte med, så en fil som har några skrivs inte över av sig själv. Ett dokument som " +
			"inte går att läsa helt, eller som är av en nyare version, skrivs inte om, eftersom något då skulle " +
			"gå förlorat.\n\n" +
			"Med --wheel flyttas samtalen till en annan modell av hjulet. Inget går förlorat: det som saknar motsvarighet " +
			"står kvar där det sades, och platserna räknas upp. Tillbaka igen är allt som det var.",
		En: "Rewrites the documents of a file, or of the standard input (-), in the order of the format. Comments " +
			"are not kept, so a file that has any is not written over itself. A document that cannot be read in " +
			"full, or that is of a newer version, is not rewritten, because something would be lost.\n\n" +
			"With --wheel the readings are moved to another model of the wheel. Nothing is lost: what has no counterpart " +
			"stays where it was said, and the places are listed. Moved back again, all is as it was.",
	}

	draftUse   = mabra.Text{Sv: "draft [flaggor] FIL...", En: "draft [flags] FILE..."}
	draftShort = mabra.Text{
		Sv: "gör ett utkast till plan av bedömningar",
		En: "make the draft of a plan out of assessments",
	}
	draftLong = mabra.Text{
		Sv: "Gör ett utkast till plan av hjul, världstrianglar och motståndskraftsmatriser för ett och samma barn. " +
			"Orden i utkastet är deras som har sagt dem, barnets först. Det som programmet föreslår är märkt tills en " +
			"människa tar över det, och överst står vad som är kvar att göra.\n\n" +
			"Med --together görs ingen plan. Då läggs bedömningarna bredvid varandra, en verksamhet för varje fil: vad " +
			"alla ser, vad en ser, och var de ser olika.\n\n" +
			"Det som skrivs säger vad bedömningarna säger. En fil som redan finns skrivs aldrig över.",
		En: "Makes the draft of a plan out of wheels, triangles and resilience matrices of one and the same child. The " +
			"words of the draft are those of the people who said them, the child's first. What the program proposes is " +
			"marked until a person takes it over, and at the top stands what is still to do.\n\n" +
			"With --together no plan is made. The assessments are laid beside each other, one service for each file: what " +
			"all of them see, what one sees, and where they see different things.\n\n" +
			"What is written says what the assessments say. A file that is there already is never written over.",
	}

	modelsUse   = mabra.Text{Sv: "models [NAMN]", En: "models [NAME]"}
	modelsShort = mabra.Text{
		Sv: "räkna upp arbetsmodellerna och planformerna, eller visa en",
		En: "list the practice models and the forms of plan, or show one",
	}
	modelsLong = mabra.Text{
		Sv: "Räknar upp arbetsmodellerna, och de former av planer som de bygger på. " +
			"Med ett namn visas modellen eller formen så som en modell kan skrivas i en egen fil, för --model.",
		En: "Lists the practice models, and the forms of plan that they build on. " +
			"With a name it shows the model or the form as a model may be written in a file of one's own, for --model.",
	}
	modelsHeading = mabra.Text{Sv: "Arbetsmodeller:", En: "Practice models:"}
	formsHeading  = mabra.Text{
		Sv: "Planformer, som arbetsmodeller läggs ovanpå:",
		En: "Forms of plan, which practice models are laid over:",
	}
	noSuchModel = mabra.Text{
		Sv: "det finns varken en arbetsmodell eller en planform med det namnet%s",
		En: "there is neither a practice model nor a form of plan of that name%s",
	}

	schemaUse   = mabra.Text{Sv: "schema [flaggor] [SLAG]", En: "schema [flags] [KIND]"}
	schemaShort = mabra.Text{
		Sv: "räkna upp JSON-scheman för dokumenten, eller skriv ett",
		En: "list the JSON Schemas of the documents, or write one",
	}
	schemaLong = mabra.Text{
		Sv: "Räknar upp slagen av dokument och deras scheman. Med ett slag, till exempel Plan, skrivs schemat så " +
			"som det är skrivet för att läsas. Det hänvisar till gemensamma definitioner (SLAG: definitions); med " +
			"--bundle får du allt i ett. Findings är schemat för det som validate --format json skriver, Statistics för " +
			"det som statistics --format json skriver.",
		En: "Lists the kinds of document and their schemas. With a kind, Plan for instance, it writes the schema " +
			"as it is written to be read. That refers to common definitions (KIND: definitions); with --bundle " +
			"you get everything in one. Findings is the schema of what validate --format json writes, Statistics of " +
			"what statistics --format json writes.",
	}
	noSuchKind = mabra.Text{
		Sv: "det finns inget schema för det slaget av dokument%s",
		En: "there is no schema for that kind of document%s",
	}
	oneKind = mabra.Text{Sv: "ange ett slag av dokument, eller inget", En: "give one kind of document, or none"}

	exampleUse   = mabra.Text{Sv: "example [flaggor]", En: "example [flags]"}
	exampleShort = mabra.Text{
		Sv: "skapa påhittade planer för utbildning och test",
		En: "make plans for training and tests",
	}
	exampleLong = mabra.Text{
		Sv: "Skapar planer för barn som inte finns, för utbildning och test. Samma frö och nummer ger alltid " +
			"samma plan. Utan -o skrivs planerna efter varandra; med -o skrivs en fil för varje plan, och " +
			"facit.yaml när fel är inlagda.",
		En: "Makes plans for children who do not exist, for training and tests. The same seed and number always " +
			"give the same plan. Without -o the plans are written one after the other; with -o there is a file " +
			"for each, and facit.yaml where flaws are planted.",
	}
	noArguments       = mabra.Text{Sv: "kommandot tar bara flaggor", En: "the command takes flags only"}
	negativeNumber    = mabra.Text{Sv: "ett antal kan inte vara mindre än noll", En: "a number cannot be less than zero"}
	courseNeedsFolder = mabra.Text{
		Sv: "ange med -o i vilken mapp kursen ska skrivas",
		En: "say with -o in which folder the course is to be written",
	}
	noSuchOption = mabra.Text{
		Sv: "--%s har ett värde som inte finns%s; välj bland: %s",
		En: "--%s has a value that does not exist%s; choose one of: %s",
	}
	optionDoesNotGo = mabra.Text{
		Sv: "--%s går inte ihop med det andra som är angivet",
		En: "--%s does not go with the rest of what is given",
	}
	flawHasNoGround = mabra.Text{
		Sv: "--flaw går inte ihop med det andra som är angivet: i sådana planer finns inget som regeln säger något om",
		En: "--flaw does not go with the rest of what is given: in such plans there is nothing that the rule speaks of",
	}
	tooManyFlaws = mabra.Text{
		Sv: "--flaws går inte ihop med det andra som är angivet: så många fel får inte plats i en sådan plan",
		En: "--flaws does not go with the rest of what is given: a plan of that kind has no room for so many flaws",
	}
	progressOf = mabra.Text{Sv: "%d av %d planer", En: "%d of %d plans"}

	versionUse   = mabra.Text{Sv: "version", En: "version"}
	versionShort = mabra.Text{
		Sv: "visa programmets och formatets version",
		En: "show the version of the program and of the format",
	}
	versionLong = mabra.Text{
		Sv: "Visar programmets version, den version av dokumentens format som det läser, och vilken version av Go " +
			"det är byggt med.",
		En: "Shows the version of the program, the version of the document format that it reads, and the version " +
			"of Go it was built with.",
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
	helpFlag   = mabra.Text{Sv: "visa den här hjälpen", En: "show this help"}
	formatFlag = mabra.Text{
		Sv: "skriv det som hittas som `text|json`; annars som text. Text får en sammanfattning för sig, bland " +
			"felmeddelandena",
		En: "write what is found as `text|json`; otherwise as text. With text, a summary goes to standard error",
	}
	modelFlag = mabra.Text{
		Sv: "granska efter arbetsmodellen `NAMN|FIL` i stället för den som planen anger",
		En: "check by the practice model `NAME|FILE` instead of the one that the plan names",
	}
	baselineFlag = mabra.Text{
		Sv: "tig om det som redan är känt och står i `FIL`",
		En: "say nothing of what is known already and stands in `FILE`",
	}
	writeBaselineFlag = mabra.Text{
		Sv: "skriv det som hittas till `FIL`, för --baseline: fil, regel och plats, inget av vad dokumenten säger; " +
			"tillsammans med --baseline även det som redan är känt",
		En: "write what is found to `FILE`, for --baseline: file, rule and place, nothing of what the documents say; " +
			"together with --baseline also what is known already",
	}
	unreadableBaseline = mabra.Text{
		Sv: "filen med kända fynd går inte att läsa: %s",
		En: "the file of known findings cannot be read: %s",
	}
	notBaseline = mabra.Text{
		Sv: "filen rymmer inga kända fynd; sådana skrivs med --write-baseline: %s",
		En: "the file does not hold known findings, as --write-baseline writes them: %s",
	}
	newerBaseline = mabra.Text{
		Sv: "filen med kända fynd är skriven av en senare version av programmet: %s",
		En: "the file of known findings was written by a later version of the program: %s",
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
	failOnFlag = mabra.Text{
		Sv: "ge slutstatus 1 redan vid `error|warning|info`; annars vid error, alltså fel",
		En: "give exit status 1 from `error|warning|info` upwards; otherwise from error",
	}
	skipForeignFlag = mabra.Text{
		Sv: "hoppa över filer som inte är formatets dokument, och säg hur många",
		En: "skip files that are no documents of the format, and say how many",
	}
	showSourceFlag = mabra.Text{
		Sv: "visa det som står i dokumentet under det som hittas. Då syns vad dokumentet säger, så använd det inte i en " +
			"logg. Gäller bara text",
		En: "show what stands in the document below what is found. This shows what the document says, so do not use " +
			"it in a log. For text only",
	}
	allFlag        = mabra.Text{Sv: "räkna upp alla regler, en rad för varje", En: "list all rules, one line each"}
	draftModelFlag = mabra.Text{
		Sv: "arbetsmodellen `NAMN|FIL` som planen ska följa",
		En: "the practice model `NAME|FILE` that the plan is to follow",
	}
	draftFormFlag = mabra.Text{
		Sv: "planens form, `FORM`, om ni har valt en: own, gip, sip, child-protection, looked-after eller " +
			"co-ordinated-support; annars föreslås en",
		En: "the form of the plan, `FORM`, where you have chosen one: own, gip, sip, child-protection, looked-after or " +
			"co-ordinated-support; otherwise one is proposed",
	}
	draftStageFlag = mabra.Text{
		Sv: "barnets livsskede, `SKEDE`: before-birth, early-years, preschool, primary, secondary, upper-secondary " +
			"eller out-of-school; det avgör vem som är namngiven person",
		En: "the child's stage of life, `STAGE`: before-birth, early-years, preschool, primary, secondary, " +
			"upper-secondary or out-of-school; it decides who the named person is",
	}
	draftAtFlag = mabra.Text{
		Sv: "utkastets dag, `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "the day of the draft, `YYYY-MM-DD`; otherwise today",
	}
	togetherFlag = mabra.Text{
		Sv: "lägg flera verksamheters bedömningar bredvid varandra, en fil för varje, i stället för att göra en plan",
		En: "lay the assessments of several services beside each other, one file for each, instead of making a plan",
	}
	toFlag           = mabra.Text{Sv: "skriv som `yaml|json`", En: "write as `yaml|json`"}
	schemaFormatFlag = mabra.Text{
		Sv: "skriv som `yaml|json`; annars som YAML",
		En: "write as `yaml|json`; otherwise as YAML",
	}
	draftFlag = mabra.Text{
		Sv: "den version av JSON Schema som verktyget kan, `2020-12|07`; annars 2020-12. 07 skrivs alltid med allt i ett",
		En: "the version of JSON Schema that your tool knows, `2020-12|07`; otherwise 2020-12. 07 is always " +
			"written with everything in one",
	}
	bundleFlag = mabra.Text{
		Sv: "skriv schemat med allt i ett, utan hänvisningar till andra filer",
		En: "write the schema with everything in one, without references to other files",
	}
	scenarioFlag = mabra.Text{
		Sv: "bara scenariot `NAMN`; --list räknar upp dem",
		En: "only the scenario `NAME`; --list lists them",
	}
	exampleModelFlag = mabra.Text{
		Sv: "bara arbetsmodellen `NAMN`, eller none för ingen",
		En: "only the practice model `NAME`, or none for no model",
	}
	formFlag = mabra.Text{
		Sv: "bara planer av slaget `FORM`: own, gip, sip, child-protection, looked-after eller co-ordinated-support",
		En: "only plans of the form `FORM`: own, gip, sip, child-protection, looked-after or co-ordinated-support",
	}
	seedFlag = mabra.Text{
		Sv: "fröet, ett `TAL`; annars 0. Ett annat frö ger andra planer",
		En: "the seed, a `NUMBER`; otherwise 0. Another seed gives other plans",
	}
	countFlag = mabra.Text{
		Sv: "hur många planer, `ANTAL`; annars en",
		En: "how many plans, `NUMBER`; otherwise one",
	}
	firstFlag = mabra.Text{
		Sv: "börja med plan nummer `TAL`; annars 0",
		En: "begin with plan number `NUMBER`; otherwise 0",
	}
	revisionsFlag = mabra.Text{
		Sv: "så många versioner av varje plan, `ANTAL`, från utkast till avslut; annars en",
		En: "so many revisions of each plan, `NUMBER`, from draft to closing; otherwise one",
	}
	flawFlag = mabra.Text{
		Sv: "lägg in ett fel mot `REGEL` i varje plan",
		En: "plant one flaw against `RULE` in each plan",
	}
	flawsFlag = mabra.Text{
		Sv: "lägg in så många fel, `ANTAL`, i varje plan",
		En: "plant so many flaws, `NUMBER`, in each plan",
	}
	exampleAtFlag = mabra.Text{
		Sv: "skapa planer för dagen `ÅÅÅÅ-MM-DD`; annars en dag som hör till programmets version",
		En: "make plans for the day `YYYY-MM-DD`; otherwise for a day that belongs to the program's version",
	}
	courseFlag = mabra.Text{
		Sv: "skriv en hel övning: planer med fel, övningsblad och facit, som filer och som en sida",
		En: "write a whole exercise: plans with flaws, an exercise sheet and a key, as files and as a page",
	}
	listFlag          = mabra.Text{Sv: "räkna upp scenarierna", En: "list the scenarios"}
	exampleOutputFlag = mabra.Text{Sv: "skriv filer i mappen `MAPP`", En: "write files in the folder `FOLDER`"}
	overwriteFlag     = mabra.Text{
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
	versionFlag        = mabra.Text{Sv: "visa programmets och formatets version", En: "show the versions of program and format"}
	noCommand          = mabra.Text{Sv: "inget kommando är angivet", En: "no command is given"}
	unknownCommand     = mabra.Text{Sv: "okänt kommando %s%s", En: "unknown command %s%s"}
	noneAskedFor       = mabra.Text{Sv: "%s ska vara minst 1", En: "%s has to be at least 1"}
	noPath             = mabra.Text{Sv: "ange minst en sökväg", En: "give at least one path"}
	unknownFlag        = mabra.Text{Sv: "okänd flagga %s%s", En: "unknown flag %s%s"}
	flagWithoutValue   = mabra.Text{Sv: "flaggan saknar värde; skriv %s", En: "the flag lacks a value; write %s"}
	flagWithWrongValue = mabra.Text{
		Sv: "flaggan tar inte värdet \"%s\"; skriv %s",
		En: "the flag does not take the value \"%s\"; write %s",
	}
	unclearFlag   = mabra.Text{Sv: "en flagga är felskriven", En: "a flag is misspelt"}
	badPattern    = mabra.Text{Sv: "mönstret %s är felskrivet", En: "the pattern %s is misspelt"}
	noMatch       = mabra.Text{Sv: "ingen fil passar mönstret %s", En: "no file matches the pattern %s"}
	emptyFolder   = mabra.Text{Sv: "mappen %s innehåller inga dokument", En: "the folder %s holds no documents"}
	oneRuleOrAll  = mabra.Text{Sv: "ange en regel, eller --all", En: "give one rule, or --all"}
	unknownRule   = mabra.Text{Sv: "det finns ingen sådan regel%s", En: "there is no such rule%s"}
	noFormat      = mabra.Text{Sv: "ange --to yaml eller --to json", En: "give --to yaml or --to json"}
	oneFile       = mabra.Text{Sv: "ange en fil, och bara en", En: "give one file, and only one"}
	noAssessment  = mabra.Text{Sv: "ange minst en fil med bedömningar", En: "give at least one file of assessments"}
	severalInJSON = mabra.Text{
		Sv: "filen har flera dokument, och JSON rymmer bara ett; skriv --to yaml, eller dela filen",
		En: "the file has several documents, and JSON holds only one; write --to yaml, or split the file",
	}
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
	fileTooLarge = mabra.Text{Sv: "är för stor, mer än 64 MiB", En: "is too large, more than 64 MiB"}
	nothingLeft  = mabra.Text{
		Sv: "inget är granskat: inställningarna utelämnar alla filer (exclude i .mabra.yaml)",
		En: "nothing has been checked: the settings leave out every file (exclude in .mabra.yaml)",
	}
	nothingChecked = mabra.Text{
		Sv: "inget är granskat: inget dokument fanns i det som angavs",
		En: "nothing has been checked: there was no document in what was named",
	}
	foreignSkipped = mabra.Text{
		Sv: "hoppade över filer som inte är formatets dokument: %d",
		En: "skipped files that are no documents of the format: %d",
	}
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
	linkIsThere = mabra.Text{
		Sv: "här står en länk, och inget skrivs genom länkar; ange filen eller mappen som den leder till",
		En: "a link stands here, and nothing is written through links; name the file or folder that it leads to",
	}
	noKnownFindings = mabra.Text{
		Sv: "filen finns redan och rymmer något annat än kända fynd, så den är inte överskriven",
		En: "the file is there already and holds something else than known findings, so it has not been overwritten",
	}
	knownFindingsKept = mabra.Text{
		Sv: "filen är kvar som den var, eftersom allt inte gick att granska",
		En: "the file is left as it was, because not everything could be checked",
	}
	commentsWouldGo = mabra.Text{
		Sv: "inget är skrivet, eftersom filens kommentarer eller $schema skulle gå förlorade; ange en annan fil med -o",
		En: "nothing is written, because the comments of the file, or its $schema, would be lost; name another file with -o",
	}
	notDrafted = mabra.Text{
		Sv: "inget är skrivet; rätta först felen som står ovan",
		En: "nothing is written; first correct the errors above",
	}
	noAssessmentKind = mabra.Text{
		Sv: "filen har dokument som inte är hjul, världstriangel eller motståndskraftsmatris",
		En: "the file holds documents that are no wheel, triangle or resilience matrix",
	}
	noAssessmentThere = mabra.Text{
		Sv: "inget är skrivet: inga bedömningar fanns i det som angavs",
		En: "nothing is written: there was no assessment in what was named",
	}
	otherChild = mabra.Text{
		Sv: "inget är skrivet: bedömningarna anger olika barn, och en plan är för ett",
		En: "nothing is written: the assessments name different children, and a plan is for one",
	}
	otherDocument = mabra.Text{
		Sv: "inget är skrivet: två olika dokument har samma id, så ingen kan säga var orden kommer ifrån",
		En: "nothing is written: two different documents have the same id, so nobody can say where words come from",
	}
	draftIsThere = mabra.Text{
		Sv: "filen finns redan och är inte överskriven; välj en annan plats",
		En: "the file is there already and has not been overwritten; choose another place",
	}
	notConverted = mabra.Text{
		Sv: "inget är skrivet, eftersom något skulle gå förlorat; rätta först det som står ovan",
		En: "nothing is written, because something would be lost; first correct what is said above",
	}
)

// The explanation of a rule.
var (
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

	documentFormat = mabra.Text{Sv: "dokumentens format", En: "document format"}
)
