package resilience

import "github.com/mabra-hjulet/mabra"

// What a picture of the matrix says of its own. A count is of things said.
var (
	matrixOf    = mabra.Text{Sv: "Motståndskraftsmatrisen för %s", En: "The resilience matrix of %s"}
	matrixWord  = mabra.Text{Sv: "Motståndskraftsmatrisen", En: "The resilience matrix"}
	blankMatrix = mabra.Text{Sv: "Motståndskraftsmatrisen, att fylla i", En: "The resilience matrix, to fill in"}
	madeUp      = mabra.Text{Sv: "Påhittat exempel.", En: "Made-up example."}
	atEachEnd   = mabra.Text{
		Sv: "Två axlar. Uppåt %s, sagt: %d. Nedåt %s, sagt: %d. Åt höger %s, sagt: %d. Åt vänster %s, sagt: %d.",
		En: "Two axes. Upwards %s, said: %d. Downwards %s, said: %d. To the right %s, said: %d. To the left %s, said: %d.",
	}
	nobodyPlaced = mabra.Text{Sv: "Ingen har placerat %s.", En: "Nobody has placed %s."}
	placedAt     = mabra.Text{
		Sv: "Placerat av %s: %s och %s.",
		En: "Placed by %s: %s and %s.",
	}
	neitherNor  = mabra.Text{Sv: "mitt emellan", En: "in between"}
	theChild    = mabra.Text{Sv: "barnet", En: "the child"}
	somebody    = mabra.Text{Sv: "någon", En: "somebody"}
	whatToWrite = mabra.Text{
		Sv: "Skriv det som stärker vid ●, det som tär vid ◆. Ringa in en ruta bara om ni är överens om varför.",
		En: "Write what strengthens by ●, what wears by ◆. Ring a square only where you agree on why.",
	}
)
