package resilience

import "github.com/mabra-hjulet/mabra"

// What a picture of the matrix says of its own. A count is of things said.
var (
	matrixOf   = mabra.Text{Sv: "Motståndskraftsmatrisen för %s", En: "The resilience matrix of %s"}
	matrixWord = mabra.Text{Sv: "Motståndskraftsmatrisen", En: "The resilience matrix"}
	atEachEnd  = mabra.Text{
		Sv: "Två axlar. Uppåt %s, %s. Nedåt %s, %s. Åt höger %s, %s. Åt vänster %s, %s.",
		En: "Two axes. Upwards %s, %s. Downwards %s, %s. To the right %s, %s. To the left %s, %s.",
	}
	nobodyPlaced = mabra.Text{Sv: "Ingen har placerat %s.", En: "Nobody has placed %s."}
	placedAt     = mabra.Text{Sv: "Placerat av %s: %s och %s.", En: "Placed by %s: %s and %s."}
	onDay        = mabra.Text{Sv: "%s den %s", En: "%s on %s"}
	because      = mabra.Text{Sv: "Därför: %s", En: "Because: %s"}
	aPersonDid   = mabra.Text{
		Sv: "En människa har gjort placeringen. Den räknas aldrig fram.",
		En: "A person made the placement. It is never computed.",
	}
	saidThere  = mabra.Text{Sv: "sagt: %d", En: "said: %d"}
	neitherNor = mabra.Text{Sv: "mitt emellan", En: "in between"}
	theChild   = mabra.Text{Sv: "barnet", En: "the child"}
	somebody   = mabra.Text{Sv: "någon", En: "somebody"}
)

// What stands on a matrix to fill in by hand.
var (
	blankName = mabra.Text{
		Sv: "Motståndskraftsmatrisen, tom, att fylla i för hand", En: "The resilience matrix, blank, to fill in by hand",
	}
	blankIntro = mabra.Text{
		Sv: "Skriv det som stärker vid ●, det som tär vid ◆, och vem som säger det. Det som ingen har tänkt på lämnas tomt.",
		En: "Write what strengthens by ●, what wears by ◆, and who says so. Leave empty what nobody has thought of.",
	}
	blankPlace = mabra.Text{
		Sv: "Ringa in en ruta bara om ni är överens om varför. Varför där, vem säger det, och vilken dag?",
		En: "Ring a square only where you agree on why. Why there, who says so, and on which day?",
	}
	blankPoles = mabra.Text{
		Sv: "En matris med nio rutor och fyra håll: %s. Vid varje håll finns rader att skriva på, och sist rader för " +
			"varför en ruta är inringad.",
		En: "A matrix of nine squares with four directions: %s. By each there are lines to write on, and last lines for why a " +
			"square is ringed.",
	}
)
