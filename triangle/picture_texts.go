package triangle

import "github.com/mabra-hjulet/mabra"

// What a picture of the triangle says of its own.
var (
	triangleOf   = mabra.Text{Sv: "Min världstriangel, %s", En: "My World Triangle, %s"}
	triangleWord = mabra.Text{Sv: "Min världstriangel", En: "My World Triangle"}
	saidThere    = mabra.Text{Sv: "styrkor %d, utmaningar %d", En: "strengths %d, challenges %d"}
	sideLeftOut  = mabra.Text{Sv: "inte undersökt", En: "not explored"}
	whyLeftOut   = mabra.Text{Sv: "%s, inte undersökt: %s", En: "%s, not explored: %s"}
	whatMarksSay = mabra.Text{
		Sv: "● styrka, ◆ utmaning. Ett märke är en sak som någon har sagt. Fler märken väger inte mer. En rubrik utan märke: " +
			"inget skrivet än.",
		En: "● strength, ◆ challenge. A mark is one thing that somebody said. More marks do not weigh more. A heading without " +
			"a mark: nothing written yet.",
	}
	whatMarksSayHere = mabra.Text{
		Sv: "● styrka, ◆ utmaning. Ett märke är en sak som någon har sagt. Fler märken väger inte mer. Ett streck utan märke: inget " +
			"skrivet än.",
		En: "● strength, ◆ challenge. A mark is one thing that somebody said. More marks do not weigh more. A tick without a mark: " +
			"nothing written yet.",
	}
)

// What stands on a triangle to fill in by hand.
var (
	blankName   = mabra.Text{Sv: "Min världstriangel, tom, att fylla i för hand", En: "My World Triangle, blank, to fill in by hand"}
	whatToWrite = mabra.Text{
		Sv: "Rita ● för en styrka och ◆ för en utmaning vid rubriken, och skriv några ord på raden. Det som ingen har tänkt på " +
			"lämnas tomt. Gick ni inte in på en sida? Skriv varför.",
		En: "Draw ● for a strength and ◆ for a challenge by the heading, and write a few words on the line. Leave empty what nobody " +
			"has thought of. Was a side not explored? Write why.",
	}
	blankSides = mabra.Text{
		Sv: "En triangel med tre sidor och sju rubriker längs varje sida. %s. Vid varje rubrik finns plats för märken och en " +
			"rad att skriva på.",
		En: "A triangle with three sides and seven headings along each. %s. By each heading there is room for marks and a " +
			"line to write on.",
	}
)
