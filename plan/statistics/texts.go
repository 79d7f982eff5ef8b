package statistics

import (
	"embed"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A textList is data/texts.yaml: what stands over and under the tables.
type textList struct {
	Titles    titles     `yaml:"titles" privacy:"structure"`
	Head      mabra.Text `yaml:"head" privacy:"structure"`
	Counted   mabra.Text `yaml:"counted" privacy:"structure"`
	Several   mabra.Text `yaml:"several" privacy:"structure"`
	Withheld  mabra.Text `yaml:"withheld" privacy:"structure"`
	Protected mabra.Text `yaml:"protected" privacy:"structure"`
	Rounded   mabra.Text `yaml:"rounded" privacy:"structure"`
}

// The titles of the tables, and what is added to those that are divided.
type titles struct {
	Stage     mabra.Text `yaml:"stage" privacy:"structure"`
	Form      mabra.Text `yaml:"form" privacy:"structure"`
	Present   mabra.Text `yaml:"present" privacy:"structure"`
	Followed  mabra.Text `yaml:"followed" privacy:"structure"`
	Reached   mabra.Text `yaml:"reached" privacy:"structure"`
	Start     mabra.Text `yaml:"start" privacy:"structure"`
	Needs     mabra.Text `yaml:"needs" privacy:"structure"`
	Obstacles mabra.Text `yaml:"obstacles" privacy:"structure"`
	Actions   mabra.Text `yaml:"actions" privacy:"structure"`
	ByStage   mabra.Text `yaml:"byStage" privacy:"structure"`
	ByForm    mabra.Text `yaml:"byForm" privacy:"structure"`
}

// texts holds what stands over and under the tables, read once.
var texts = sync.OnceValue(func() *textList {
	return yamldoc.Own[textList](dataFiles, "data/texts.yaml", "StatisticsTexts")
})

// titleOfFamily gives the title of the tables of yes and no that are shown together.
func titleOfFamily(name string) mabra.Text {
	family, _, _ := strings.Cut(name, ".")
	t := &texts().Titles
	return map[string]mabra.Text{"needs": t.Needs, "obstacles": t.Obstacles, "actions": t.Actions}[family]
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
