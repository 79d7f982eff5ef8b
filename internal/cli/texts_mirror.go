package cli

import "github.com/mabra-hjulet/mabra"

// What mirror says about itself, and around what a plan shows.
var (
	mirrorUse   = mabra.Text{Sv: "mirror [flaggor] PLAN", En: "mirror [flags] PLAN"}
	mirrorShort = mabra.Text{
		Sv: "visa vad i en plan som talar för programmens principer",
		En: "show what in a plan speaks for the principles of the programmes",
	}
	mirrorLong = mabra.Text{
		Sv: "Håller en plan mot Plug Ins fem framgångsfaktorer, den gyllene regeln om det som delas, Backa barnets fyra " +
			"principer och stödets nivåer. För varje princip visas vad i planen som talar för den, och var det står.\n\n" +
			"Det är en spegel för er som arbetar med planen, inget betyg: inget räknas, och där inget visas är det bara " +
			"planen som inget visar. Det som planen säger om barnet upprepas inte.",
		En: "Holds a plan up against the five success factors of Plug In, the golden rule of what is shared, the four " +
			"principles of Backa barnet and the levels of support. For each principle it shows what in the plan speaks for " +
			"it, and where that stands.\n\n" +
			"It is a mirror for those who work with the plan and no grade: nothing is counted, and where nothing is shown, " +
			"it is only the plan that shows nothing. What the plan says of the child is not repeated.",
	}
	mirrorFormatFlag = mabra.Text{
		Sv: "skriv det som visas som `text|json`; annars som text",
		En: "write what is shown as `text|json`; otherwise as text",
	}
	mirrorAtFlag = mabra.Text{
		Sv: "dagen som planen ses på, `ÅÅÅÅ-MM-DD`; annars i dag",
		En: "the day that the plan is looked at, `YYYY-MM-DD`; otherwise today",
	}
	mirrorIs = mabra.Text{
		Sv: "Det här är en spegel, inget betyg. Där inget visas är det planen som inget visar. Vad det betyder avgör ni.",
		En: "This is a mirror and no grade. Where nothing is shown, it is the plan that shows nothing. What that means is for you to say.",
	}
	mirrorSource  = mabra.Text{Sv: "Efter: %s.", En: "From: %s."}
	mirrorUnread  = mabra.Text{Sv: "%s Källan är inte läst i original.", En: "%s The source has not been read in the original."}
	mirrorNothing = mabra.Text{Sv: "(planen visar inget av detta)", En: "(the plan shows nothing of this)"}
)
