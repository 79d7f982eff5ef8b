package triangle

import "github.com/mabra-hjulet/mabra"

// What a picture of the triangle says of its own.
var (
	triangleOf    = mabra.Text{Sv: "Min världstriangel, %s", En: "My World Triangle, %s"}
	triangleWord  = mabra.Text{Sv: "Min världstriangel", En: "My World Triangle"}
	blankTriangle = mabra.Text{Sv: "Min världstriangel, att fylla i", En: "My World Triangle, to fill in"}
	madeUp        = mabra.Text{Sv: "Påhittat exempel.", En: "Made-up example."}
	saidThere     = mabra.Text{Sv: "%s: styrkor %d, utmaningar %d.", En: "%s: strengths %d, challenges %d."}
	notedThere    = mabra.Text{Sv: "%s: inget skrivet.", En: "%s: nothing written."}
	sideLeftOut   = mabra.Text{Sv: "inte undersökt, av ett skäl", En: "not explored, for a reason"}
	sideUntouched = mabra.Text{Sv: "inget skrivet", En: "nothing written"}
	whatMarksSay  = mabra.Text{
		Sv: "● styrka, ◆ utmaning. Ett märke är en sak som någon har sagt. Fler märken väger inte mer. En rubrik utan märke: " +
			"inget skrivet än.",
		En: "● strength, ◆ challenge. A mark is one thing that somebody said. More marks do not weigh more. A heading without " +
			"a mark: nothing written yet.",
	}
	whatToWrite = mabra.Text{
		Sv: "Rita ● för en styrka och ◆ för en utmaning. Det som ingen har tänkt på lämnas tomt.",
		En: "Draw ● for a strength and ◆ for a challenge. Leave empty what nobody has thought of.",
	}
)
