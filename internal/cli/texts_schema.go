package cli

import "github.com/mabra-hjulet/mabra"

// What schema says about itself.
var (
	schemaUse   = mabra.Text{Sv: "schema [flaggor] [SLAG]", En: "schema [flags] [KIND]"}
	schemaShort = mabra.Text{
		Sv: "räkna upp JSON-scheman för dokumenten, eller skriv ett",
		En: "list the JSON Schemas of the documents, or write one",
	}
	schemaLong = mabra.Text{
		Sv: "Räknar upp slagen av dokument och deras scheman. Med ett slag, till exempel Plan, skrivs schemat så " +
			"som det är skrivet för att läsas. Det hänvisar till gemensamma definitioner (SLAG: definitions); med " +
			"--bundle får du allt i ett, liksom med --draft 07, --for och --lang sv, som sätter svenska rubriker och " +
			"beskrivningar på sina platser. Document är schemat för vilket dokument som helst. Findings är schemat " +
			"för det som validate --format json skriver, Statistics för det som statistics --format json skriver.",
		En: "Lists the kinds of document and their schemas. With a kind, Plan for instance, it writes the schema " +
			"as it is written to be read. That refers to common definitions (KIND: definitions); with --bundle " +
			"you get everything in one, as with --draft 07, --for and --lang sv, which puts Swedish titles and descriptions in their " +
			"places. Document is the schema of any document. Findings is the schema of what validate --format json writes, Statistics of " +
			"what statistics --format json writes.",
	}
	noSuchKind = mabra.Text{
		Sv: "det finns inget schema för det slaget av dokument%s",
		En: "there is no schema for that kind of document%s",
	}
	oneKindForTool = mabra.Text{
		Sv: "ett formulär eller en typ är av ett visst slag; ange det i stället för Document",
		En: "a form or a type is of one kind; give that instead of Document",
	}
	schemaForFlag = mabra.Text{
		Sv: "skriv för den som gör formulär, med en etikett på varje ord att välja, eller för den som genererar typer: `forms|types`",
		En: "write for whoever makes forms, with a label on each word to choose, or whoever generates types: `forms|types`",
	}
	oneKind          = mabra.Text{Sv: "ange ett slag av dokument, eller inget", En: "give one kind of document, or none"}
	schemaFormatFlag = mabra.Text{
		Sv: "skriv som `yaml|json`; annars som YAML",
		En: "write as `yaml|json`; otherwise as YAML",
	}
	draftFlag = mabra.Text{
		Sv: "den version av JSON Schema som verktyget kan, `2020-12|07`; annars 2020-12",
		En: "the version of JSON Schema that your tool knows, `2020-12|07`; otherwise 2020-12",
	}
	bundleFlag = mabra.Text{
		Sv: "skriv schemat med allt i ett, utan hänvisningar till andra filer",
		En: "write the schema with everything in one, without references to other files",
	}
)
