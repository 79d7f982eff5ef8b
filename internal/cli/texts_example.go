package cli

import "github.com/mabra-hjulet/mabra"

// What example says about itself, and which wishes do not go together.
var (
	exampleUse   = mabra.Text{Sv: "example [flaggor]", En: "example [flags]"}
	exampleShort = mabra.Text{
		Sv: "skapa påhittade planer för utbildning och test",
		En: "make plans for training and tests",
	}
	exampleLong = mabra.Text{
		Sv: "Skapar planer för barn som inte finns, för utbildning och test. Samma frö och nummer ger alltid " +
			"samma plan. Utan -o skrivs planerna efter varandra; med -o skrivs en fil för varje plan, och " +
			"facit.yaml när fel är inlagda.\n\n" +
			"För program: --to jsonl skriver varje plan på en rad, hur många de än är. --suite lägger planer i en mapp för " +
			"test av andra system, var och en både felfri och med fel, med facit och en README. Flera datorer kan dela på " +
			"arbetet med --first och --count.",
		En: "Makes plans for children who do not exist, for training and tests. The same seed and number always " +
			"give the same plan. Without -o the plans are written one after the other; with -o there is a file " +
			"for each, and facit.yaml where flaws are planted.\n\n" +
			"For programs: --to jsonl writes each plan on a line, however many they are. --suite puts plans in a folder for " +
			"tests of other systems, each both sound and with flaws, with a key and a README. Several machines can share " +
			"the work with --first and --count.",
	}
	noArguments    = mabra.Text{Sv: "kommandot tar bara flaggor", En: "the command takes flags only"}
	negativeNumber = mabra.Text{Sv: "ett antal kan inte vara mindre än noll", En: "a number cannot be less than zero"}
	folderMissing  = mabra.Text{
		Sv: "ange med -o i vilken mapp det ska skrivas",
		En: "say with -o in which folder it is to be written",
	}
	linesAreAStream = mabra.Text{
		Sv: "--to jsonl är en ström; skriv den till en fil med > FIL i stället för -o",
		En: "--to jsonl is a stream; write it to a file with > FILE instead of -o",
	}
	flawOnlyInYAML = mabra.Text{
		Sv: "felet i --flaw går bara att göra i YAML; utelämna --to",
		En: "the flaw of --flaw can only be made in YAML; leave out --to",
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
	progressOf   = mabra.Text{Sv: "%d av %d planer", En: "%d of %d plans"}
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
	suiteFlag = mabra.Text{
		Sv: "lägg upp mappen för test av andra system: felfria planer och planer med fel var för sig, facit för program, README",
		En: "lay the folder out for tests of other systems: sound plans and flawed ones apart, a key for programs, a README",
	}
	exampleToFlag = mabra.Text{
		Sv: "skriv som `yaml|json|jsonl`; annars yaml. Med jsonl står varje plan på en rad",
		En: "write as `yaml|json|jsonl`; otherwise yaml. With jsonl each plan is on a line",
	}
	listFlag          = mabra.Text{Sv: "räkna upp scenarierna", En: "list the scenarios"}
	exampleOutputFlag = mabra.Text{Sv: "skriv filer i mappen `MAPP`", En: "write files in the folder `FOLDER`"}
	noneAskedFor      = mabra.Text{Sv: "%s ska vara minst 1", En: "%s has to be at least 1"}
)
