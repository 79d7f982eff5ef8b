package wheel

import "github.com/mabra-hjulet/mabra"

// What pictures of the wheel say of their own.
var (
	wheelWord     = mabra.Text{Sv: "Hjulet", En: "The wellbeing wheel"}
	childSays     = mabra.Text{Sv: "Så här har jag det, säger %s", En: "This is how things are for me, says %s"}
	othersSee     = mabra.Text{Sv: "Så här ser %s det", En: "This is how %s sees it"}
	madeUp        = mabra.Text{Sv: "Påhittat exempel.", En: "Made-up example."}
	madeUpPerson  = mabra.Text{Sv: "Påhittat exempel. Personen finns inte.", En: "Made-up example. The person does not exist."}
	nothingSaid   = mabra.Text{Sv: "inget skrivet", En: "nothing written"}
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
	lowIsGood     = mabra.Text{Sv: "lägre är bättre", En: "lower is better"}
	answerOnScale = mabra.Text{Sv: "%s svar på skalan %s", En: "%s answer on the scale %s"}
	timeNumber    = mabra.Text{Sv: "gång %d", En: "time %d"}
	inMonth       = mabra.Text{Sv: "i %s", En: "in %s"}
	onDay         = mabra.Text{Sv: "den %s", En: "on %s"}
	bothTimes     = mabra.Text{Sv: "%d båda gångerna", En: "%d both times"}
	everyTime     = mabra.Text{Sv: "%d varje gång", En: "%d each time"}
	fromTo        = mabra.Text{Sv: "från %d till %d", En: "from %d to %d"}
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
	"medbestämmande":   "med\u00ADbestämmande",
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
