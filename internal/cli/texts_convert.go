package cli

import "github.com/mabra-hjulet/mabra"

// What convert says about itself, and why it does not write.
var (
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
	toFlag        = mabra.Text{Sv: "skriv som `yaml|json`", En: "write as `yaml|json`"}
	noFormat      = mabra.Text{Sv: "ange --to yaml eller --to json", En: "give --to yaml or --to json"}
	severalInJSON = mabra.Text{
		Sv: "filen har flera dokument, och JSON rymmer bara ett; skriv --to yaml, eller dela filen",
		En: "the file has several documents, and JSON holds only one; write --to yaml, or split the file",
	}
	commentsWouldGo = mabra.Text{
		Sv: "inget är skrivet, eftersom filens kommentarer eller $schema skulle gå förlorade; ange en annan fil med -o",
		En: "nothing is written, because the comments of the file, or its $schema, would be lost; name another file with -o",
	}
	notConverted = mabra.Text{
		Sv: "inget är skrivet, eftersom något skulle gå förlorat; rätta först det som står ovan",
		En: "nothing is written, because something would be lost; first correct what is said above",
	}
)
