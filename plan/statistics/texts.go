package statistics

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// Titles of the tables.
var (
	stageTitle    = mabra.Text{Sv: "Barn med plan", En: "Children with a plan"}
	formTitle     = mabra.Text{Sv: "Barn med plan", En: "Children with a plan"}
	presentTitle  = mabra.Text{Sv: "Var barnet med på sina möten?", En: "Were children at their meetings?"}
	followedTitle = mabra.Text{Sv: "Följs planen upp i tid?", En: "Is the plan reviewed in time?"}
	reachedTitle  = mabra.Text{Sv: "Nåddes målen?", En: "Were outcomes reached?"}
	startTitle    = mabra.Text{
		Sv: "Dagar från att behovet bedömdes tills en insats började",
		En: "Days from the day a need was judged until an action began",
	}
	needsTitle     = mabra.Text{Sv: "Barn som har behov, för varje område i hjulet", En: "Children with needs, by wellbeing indicator"}
	obstaclesTitle = mabra.Text{Sv: "Barn vars plan har hinder för samverkan", En: "Children whose plan has obstacles to working together"}
	actionsTitle   = mabra.Text{
		Sv: "Barn som har insatser, för varje verksamhet och nivå",
		En: "Children with actions, by service and level",
	}
	byStageTitle = mabra.Text{Sv: "(efter skede i livet)", En: "(by stage of life)"}
	byFormTitle  = mabra.Text{Sv: "(efter form av plan)", En: "(by form of plan)"}
)

// titleOfFamily gives the title of the tables of yes and no that are shown together.
func titleOfFamily(name string) mabra.Text {
	family, _, _ := strings.Cut(name, ".")
	return map[string]mabra.Text{"needs": needsTitle, "obstacles": obstaclesTitle, "actions": actionsTitle}[family]
}

var unsaid = mabra.Text{Sv: "ej angivet", En: "not said"}

// What the rows and columns are called, so short that a table has room for them.
var (
	stageLabels = map[string]mabra.Text{
		string(plan.StageBeforeBirth):    {Sv: "före födseln", En: "before birth"},
		string(plan.StageEarlyYears):     {Sv: "små barn", En: "early years"},
		string(plan.StagePreschool):      {Sv: "förskola", En: "nursery"},
		string(plan.StagePrimary):        {Sv: "låg/mellan", En: "primary"},
		string(plan.StageSecondary):      {Sv: "högstadiet", En: "secondary"},
		string(plan.StageUpperSecondary): {Sv: "gymnasiet", En: "senior"},
		string(plan.StageOutOfSchool):    {Sv: "slutat skolan", En: "left school"},
		notSaid:                          unsaid,
	}
	formLabels = map[string]mabra.Text{
		string(plan.FormOwn):                {Sv: "egen plan", En: "single service"},
		string(plan.FormGIP):                {Sv: "GIP", En: "GIP"},
		string(plan.FormSIP):                {Sv: "SIP", En: "SIP"},
		string(plan.FormChildProtection):    {Sv: "skyddsplan", En: "protection"},
		string(plan.FormLookedAfter):        {Sv: "placerat barn", En: "looked after"},
		string(plan.FormCoOrdinatedSupport): {Sv: "stödplan", En: "co-ordinated"},
		notSaid:                             unsaid,
	}
	levelLabels = map[string]mabra.Text{
		string(plan.LevelUniversal):  {Sv: "för alla", En: "universal"},
		string(plan.LevelTargeted):   {Sv: "för några", En: "targeted"},
		string(plan.LevelSpecialist): {Sv: "för ett fåtal", En: "specialist"},
	}
	presentLabels = map[string]mabra.Text{
		"all": {Sv: "på alla", En: "at all"}, "some": {Sv: "på några", En: "at some"}, "none": {Sv: "inte på något", En: "at none"},
		notSaid: {Sv: "inget möte", En: "no meeting"},
	}
	followedLabels = map[string]mabra.Text{
		"in-time": {Sv: "i tid", En: "in time"}, "late": {Sv: "för sent", En: "too late"},
		"not-due": {Sv: "ännu inte dags", En: "not due yet"}, notSaid: {Sv: "ingen dag satt", En: "no day set"},
	}
	reachedLabels = map[string]mabra.Text{
		"all": {Sv: "alla", En: "all"}, "some": {Sv: "några", En: "some"}, "none": {Sv: "inget ännu", En: "none yet"},
		notSaid: {Sv: "inga mål", En: "no outcomes"},
	}
	startLabels = map[string]mabra.Text{
		"0-7": {Sv: "0–7", En: "0–7"}, "8-30": {Sv: "8–30", En: "8–30"}, "31-90": {Sv: "31–90", En: "31–90"},
		"91-180": {Sv: "91–180", En: "91–180"}, "181-": {Sv: "181 eller fler", En: "181 or more"},
		"not-started": {Sv: "ej börjat", En: "not begun"}, notSaid: unsaid,
	}
	yesNoLabels = map[string]mabra.Text{"yes": {Sv: "ja", En: "yes"}, "no": {Sv: "nej", En: "no"}}
	allLabel    = mabra.Text{Sv: "totalt", En: "total"}
	shareLabel  = mabra.Text{Sv: "%", En: "%"}
)

// What is said about the tables.
var (
	headText = mabra.Text{Sv: "Statistik den %s", En: "Statistics on %s"}
	headNote = mabra.Text{
		Sv: "Alla tal är antal barn. Utkast räknas inte.",
		En: "All numbers are numbers of children. Drafts are not counted.",
	}
	severalNote = mabra.Text{
		Sv: "Ett barn kan stå på flera rader; raderna går inte att lägga ihop.",
		En: "A child may stand in several rows; rows cannot be added up.",
	}
	withheldNote = mabra.Text{
		Sv: "Tabellen visas inte: för lite av den kan visas utan att peka ut någon.",
		En: "The table is not shown: too little of it could be without pointing somebody out.",
	}
	methodText = mabra.Text{
		Sv: "* = dolt. Färre än %d barn visas aldrig, och inte heller det som de kan räknas fram ur. 0 är inget barn.",
		En: "* = hidden. Fewer than %d children are never shown, nor what they could be reckoned from. 0 is no child.",
	}
	roundText = mabra.Text{
		Sv: "Talen är avrundade till hela %d-tal; summor stämmer därför inte alltid.",
		En: "Numbers are rounded to the nearest %d, so sums may not agree.",
	}
)
