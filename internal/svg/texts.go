package svg

import "github.com/mabra-hjulet/mabra"

// What every picture says in the same words.
var (
	MadeUp         = mabra.Text{Sv: "Påhittat exempel.", En: "Made-up example."}
	NothingWritten = mabra.Text{Sv: "inget skrivet", En: "nothing written"}
)

// What stands on every sheet to fill in by hand.
var (
	BlankFields = [3]mabra.Text{
		{Sv: "Barnets namn", En: "The child’s name"}, {Sv: "Datum", En: "Date"}, {Sv: "Vilka var med?", En: "Who was there?"},
	}
	BlankNobody = mabra.Text{Sv: "Tomt formulär. Inga uppgifter om någon.", En: "Blank form. Nothing about anybody."}
)
