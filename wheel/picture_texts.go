package wheel

import "github.com/mabra-hjulet/mabra"

// What pictures of the wheel say of their own.
var (
	wheelWord     = mabra.Text{Sv: "Hjulet", En: "The wellbeing wheel"}
	childSays     = mabra.Text{Sv: "Så här har jag det, säger %s", En: "This is how things are for me, says %s"}
	othersSee     = mabra.Text{Sv: "Så här ser %s det", En: "This is how %s sees it"}
	madeUpPerson  = mabra.Text{Sv: "Påhittat exempel. Personen finns inte.", En: "Made-up example. The person does not exist."}
	unnamed       = mabra.Text{Sv: "(utan namn)", En: "(without a name)"}
	nothingNamed  = mabra.Text{Sv: "inget nämnt", En: "nothing named"}
	strengthWord  = mabra.Text{Sv: "styrka", En: "strength"}
	worryWord     = mabra.Text{Sv: "oro", En: "worry"}
	oneStrength   = mabra.Text{Sv: "1 styrka", En: "1 strength"}
	manyStrengths = mabra.Text{Sv: "%d styrkor", En: "%d strengths"}
	oneWorry      = mabra.Text{Sv: "1 oro", En: "1 worry"}
	manyWorries   = mabra.Text{Sv: "%d orosmoment", En: "%d worries"}
	onScale       = mabra.Text{Sv: "%d på skalan %d till %d", En: "%d on the scale %d to %d"}
	outOf         = mabra.Text{Sv: "%d av %d", En: "%d of %d"}
	offTheScale   = mabra.Text{Sv: "%d, utanför skalan %d till %d", En: "%d, off the scale %d to %d"}
	withoutScale  = mabra.Text{Sv: "%d, skalan är inte angiven", En: "%d, the scale is not given"}
	notRated      = mabra.Text{Sv: "inget svar på skalan", En: "no answer on the scale"}
	wishesFor     = mabra.Text{Sv: "önskar %d", En: "wishes for %d"}
	answerOn      = mabra.Text{Sv: "svaret på skalan: %s", En: "the answer on the scale: %s"}
	timeNumber    = mabra.Text{Sv: "gång %d", En: "time %d"}
	inMonth       = mabra.Text{Sv: "i\u00A0%s", En: "in\u00A0%s"}
	onDay         = mabra.Text{Sv: "den\u00A0%s", En: "on\u00A0%s"}
	bothTimes     = mabra.Text{Sv: "%d båda gångerna", En: "%d both times"}
	everyTime     = mabra.Text{Sv: "%d varje gång", En: "%d each time"}
	fromTo        = mabra.Text{Sv: "från %d till %d", En: "from %d to %d"}
	scaleIs       = mabra.Text{Sv: "Skalan: %s.", En: "The scale: %s."}
	notPlaced     = mabra.Text{Sv: "Svaren läggs inte bredvid varandra: %s.", En: "The answers are not laid side by side: %s."}
	andWord       = mabra.Text{Sv: "och", En: "and"}
	marksSay      = mabra.Text{
		Sv: "Märkena visar vad som har sagts, inte hur mycket det väger. Ett fält med ram runt är en fråga utan svar. Orden " +
			"säger varför. Det är aldrig noll.",
		En: "The marks show what was said, not how much it weighs. A framed field is a question without an answer. The words " +
			"say why. It is never zero.",
	}
)

// syllables are words of wheels that are long, with the places where a line may break them.
var syllables = map[string]string{
	"ansvarstagande":   "ansvars\u00ADtagande",
	"respekterad":      "respek\u00ADterad",
	"respekterade":     "respek\u00ADterade",
	"välbefinnande":    "väl\u00ADbefinnande",
	"delaktighet":      "delaktig\u00ADhet",
	"medbestämmande":   "med\u00ADbestäm\u00ADmande",
	"självständighet":  "själv\u00ADständighet",
	"självkänsla":      "själv\u00ADkänsla",
	"föräldraskap":     "föräldra\u00ADskap",
	"kamratrelationer": "kamrat\u00ADrelationer",
	"utvecklas":        "ut\u00ADvecklas",
	"utveckling":       "ut\u00ADveckling",
	"responsible":      "respon\u00ADsible",
	"responsibility":   "responsi\u00ADbility",
	"achievement":      "achieve\u00ADment",
	"relationships":    "relation\u00ADships",
}

// What stands on a wheel to fill in by hand. It speaks to the one who fills it in.
var (
	blankHeading = mabra.Text{Sv: "Så här har jag det", En: "This is how things are for me"}
	blankName    = mabra.Text{Sv: "%s, tomt, att fylla i för hand", En: "%s, blank, to fill in by hand"}
	blankIntro   = mabra.Text{
		Sv: "%s att fylla i för hand. Hoppa över det du inte vill svara på.",
		En: "%s to fill in by hand. Leave out what you do not want to answer.",
	}
	blankFields = []mabra.Text{
		{Sv: "Jag heter", En: "My name"}, {Sv: "Datum", En: "Date"}, {Sv: "Vem var med?", En: "Who was there?"},
	}
	blankHub  = mabra.Text{Sv: "Här är jag", En: "Here I am"}
	blankHow  = mabra.Text{Sv: "Så gör du", En: "How to do it"}
	blankRing = mabra.Text{Sv: "Ringa in ett svar i varje fält: %s.", En: "Ring one answer in each field: %s."}
	blankNo   = mabra.Text{
		Sv: "Sätt ett streck över fältet om du inte vill svara. Det är helt okej.",
		En: "Put a line through the field if you do not want to answer. That is fine.",
	}
	blankWrite = mabra.Text{
		Sv: "Skriv eller rita i fältet det som är bra och det som är svårt.",
		En: "Write or draw in the field what is good and what is hard.",
	}
	blankGood     = mabra.Text{Sv: "Det här är bra", En: "This is good"}
	blankHard     = mabra.Text{Sv: "Det här är svårt", En: "This is hard"}
	blankProposed = mabra.Text{
		Sv: "Fältens namn är förslag och byts mot kommunens egna.",
		En: "Field names are proposals, to be replaced by the municipality’s own.",
	}
	blankParts = mabra.Text{
		Sv: "Ett hjul med %d lika stora fält: %s. I varje fält finns plats att skriva eller rita.",
		En: "A wheel with %d equal fields: %s. Each field has room to write or draw.",
	}
	blankScale = mabra.Text{
		Sv: "På kanten av varje fält står skalan: %s.", En: "The scale stands on the rim of each field: %s.",
	}
	blankLines = mabra.Text{
		Sv: "Under hjulet finns rader för det som är bra och det som är svårt.",
		En: "Under the wheel there are lines for what is good and what is hard.",
	}
)
