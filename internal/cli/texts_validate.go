package cli

import "github.com/mabra-hjulet/mabra"

// What validate says about itself and its flags, and about what is known since before.
var (
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
	formatFlag = mabra.Text{
		Sv: "skriv det som hittas som `text|json|jsonl|sarif|junit|github|gitlab|rdjson|checkstyle|tap`; annars som " +
			"text. Med =FIL efter, till exempel sarif=mabra.sarif, skrivs det till en fil. Flaggan kan anges flera " +
			"gånger. Text får en sammanfattning för sig, bland felmeddelandena",
		En: "write what is found as `text|json|jsonl|sarif|junit|github|gitlab|rdjson|checkstyle|tap`; otherwise as " +
			"text. With =FILE after it, such as sarif=mabra.sarif, it is written to a file. The flag may be given " +
			"several times. With text, a summary goes to standard error",
	}
	overwriteReportFlag = mabra.Text{
		Sv: "skriv över en fil med --format även när den rymmer något annat än en tidigare rapport i samma format",
		En: "write over a file of --format even where it holds something else than an earlier report in that format",
	}
	showFlag = mabra.Text{
		Sv: "visa det som är minst så allvarligt som `error|warning|info`. Annars visas allt, men i text om flera " +
			"filer räknas det som utkast inte har hunnit till bara, regel för regel",
		En: "show what is at least as serious as `error|warning|info`. Otherwise all is shown, but in text about " +
			"several files what drafts have not come to yet is only counted, rule by rule",
	}
	quietFlag = mabra.Text{
		Sv: "skriv bara det som hittas, utan sammanfattning",
		En: "write only what is found, without a summary",
	}
	onlyCounted = mabra.Text{
		Sv: "det som utkast inte har hunnit till är bara räknat: %d; --show info visar vart och ett på sin rad",
		En: "what drafts have not come to yet is only counted: %d; --show info shows each on a line",
	}
	twiceToOutput = mabra.Text{
		Sv: "bara ett format kan skrivas ut direkt, eller text och github tillsammans; skriv de andra till filer: --format sarif=FIL",
		En: "only one format can be written out directly, or text and github together; write the others to files: --format sarif=FILE",
	}
	twiceToFile = mabra.Text{
		Sv: "två format kan inte skrivas till samma fil: %s",
		En: "two formats cannot be written to the same file: %s",
	}
	noReportThere = mabra.Text{
		Sv: "filen finns redan och är ingen tidigare rapport i samma format, så den är inte överskriven; välj en annan " +
			"plats, eller skriv --overwrite",
		En: "the file is there already and is no earlier report in that format, so it has not been overwritten; choose " +
			"another place, or write --overwrite",
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
	nothingLeft = mabra.Text{
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
	noKnownFindings = mabra.Text{
		Sv: "filen finns redan och rymmer något annat än kända fynd, så den är inte överskriven",
		En: "the file is there already and holds something else than known findings, so it has not been overwritten",
	}
	knownFindingsKept = mabra.Text{
		Sv: "filen är kvar som den var, eftersom allt inte gick att granska",
		En: "the file is left as it was, because not everything could be checked",
	}
)
