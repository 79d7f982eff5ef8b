package training_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/wheel"
)

// usualTruths are what whoever works with plans sees at once: who writes at a meeting, when people meet, what a plan ends with.
var usualTruths = []truth{
	{"a head, or whoever leads the meeting, writing what is said", func(w *witness) int {
		return count(w.Meetings, func(m *plan.Meeting) bool {
			who := w.person(m.Secretary)
			return m.Secretary != "" && (m.Secretary == m.Chair || who.Has(plan.RoleNamedPerson) || leadsSchool.MatchString(who.Title))
		})
	}},
	{"a meeting after one that was later", func(w *witness) int {
		return one(!slices.IsSortedFunc(w.Meetings, func(a, b plan.Meeting) int { return b.Date.DaysUntil(a.Date) }))
	}},
	{"a child protection planning meeting more than four weeks after harm was told", func(w *witness) int {
		m := w.met(plan.ForumChildProtection)
		return one(m != nil && len(w.Harm) > 0 && w.Harm[0].Date.DaysUntil(m.Date) > 28)
	}},
	{"a child who is looked after or protected, and a plan that ends without a word of where that goes on", func(w *witness) int {
		ends := map[plan.Form]string{
			plan.FormLookedAfter: "closing-because-looked-after", plan.FormChildProtection: "closing-because-child-protection",
		}[w.Form]
		return one(w.Closing != nil && ends != "" && !w.phrased(ends, w.Closing.Because))
	}},
	{"a guardian with nothing to do", func(w *witness) int {
		return count(w.with(plan.RoleGuardian), func(g *plan.Person) bool {
			kept := slices.ContainsFunc(w.Views, func(v plan.View) bool { return v.Of == g.ID && v.Missing == plan.MissingRisk })
			does := slices.ContainsFunc(w.Actions, func(a plan.Action) bool { return a.Responsible == g.ID })
			return w.active() && !kept && !does
		})
	}},
	{"a review ahead, or an outcome due, when school is out", func(w *witness) (n int) {
		if !w.active() || w.Child.Born.IsZero() {
			return 0
		}
		monthly := w.Model == "samma-koll" || w.Form == plan.FormCoOrdinatedSupport // the day is given
		n += one(!monthly && w.Reviews.Next.After(w.Updated.AddDays(28)) && schoolIsOut(w.Reviews.Next))
		return n + count(w.Outcomes, func(o *plan.Outcome) bool { return schoolIsOut(o.Due) })
	}},
	{"an outcome for the near future that is due more than a year from now", func(w *witness) int {
		return count(w.Outcomes, func(o *plan.Outcome) bool {
			waits := w.aim(o.Text, func(a *aimTexts) bool { return a.after })
			return o.Term == plan.TermShort && o.Date.DaysUntil(o.Due) > 366 && !waits
		})
	}},
	{"something done a number of times, still to be done long after", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return a.Status == plan.ActionOngoing && !a.Due.IsZero() && !w.deed(a.Text, func(d *deedTexts) bool {
				return d.ends == 0 || a.Start.DaysUntil(a.Due) <= 7*d.ends+75 // a summer may lie between
			})
		})
	}},
	{"two things noticed on the same day", func(w *witness) (n int) {
		days := map[mabra.PartialDate]bool{}
		for _, s := range w.Reason.Signals {
			n += one(days[s.Observed])
			days[s.Observed] = true
		}
		return n
	}},
	{"a class teacher for pupils who have a teacher for each subject", func(w *witness) int {
		older := w.Child.Stage == plan.StageSecondary || w.Child.Stage == plan.StageUpperSecondary
		return count(w.People, func(p *plan.Person) bool { return older && (p.Title == "klasslärare" || p.Title == "class teacher") })
	}},
	{"a head who is the named person of a pupil at a Scottish high school", func(w *witness) int {
		return count(w.with(plan.RoleNamedPerson), func(p *plan.Person) bool {
			return w.scotland() && w.Child.Stage == plan.StageSecondary && p.Title == "head teacher"
		})
	}},
	{"the foster family spoken of before the child came there", func(w *witness) int {
		i := slices.IndexFunc(w.Chronology, func(e plan.Event) bool { return fosterMove.MatchString(e.Text) })
		return count(w.Reason.Signals, func(s *plan.Signal) bool {
			return i >= 0 && fosterFamily.MatchString(s.Text) && s.Observed.Last().Before(w.Chronology[i].Date.First())
		})
	}},
	{"drinking for long that began when it was noticed", func(w *witness) int {
		return count(w.Chronology, func(e *plan.Event) bool {
			return w.named("parent-who-drinks") && w.event(e.Text) == 0 && e.Date.Last().DaysUntil(w.Created) < 26*7
		})
	}},
	{"a Scottish child of twelve or more whose own consent nobody has asked for", func(w *witness) int {
		return count(w.Consents, func(k *plan.Consent) bool {
			asked := slices.ContainsFunc(w.Consents, func(other plan.Consent) bool {
				return other.Given == k.Given && w.person(other.By).Has(plan.RoleChild)
			})
			return w.scotland() && !w.Child.Born.IsZero() && w.Child.Born.YearsUntil(k.Given) >= 12 && !asked
		})
	}},
	{"a family who needs an interpreter, with the names of people who have lived here for long", func(w *witness) int {
		return count(w.People, func(p *plan.Person) bool {
			return p.Interpreter && !slices.Contains(arrivedNames(), strings.Fields(p.Name)[0])
		})
	}},
	{"two people in a plan with the same first name", func(w *witness) (n int) {
		names := map[string]bool{}
		for _, p := range w.People {
			first, _, _ := strings.Cut(p.Name, " ")
			n += one(names[first] && w.Child.Expected.IsZero())
			names[first] = true
		}
		return n
	}},
	{"a co-ordinated support plan that neither education nor, for a child who is placed, social work co-ordinates", func(w *witness) int {
		if w.Form != plan.FormCoOrdinatedSupport {
			return 0
		}
		sector := w.sector(w.with(plan.RoleLeadProfessional)[0].Organisation)
		education := []plan.Sector{plan.SectorSchool, plan.SectorPreschool, plan.SectorStudentHealth}
		named := w.with(plan.RoleNamedPerson)[0].Has(plan.RoleLeadProfessional)
		return one(!slices.Contains(education, sector) && !named && !(w.named("placed-child") && sector == plan.SectorSocialServices))
	}},
	{"a teenager told of as a small child", func(w *witness) int {
		text, err := w.Encode(mabra.YAML)
		if err != nil || w.Child.Born.IsZero() || w.Child.Born.YearsUntil(w.Created) < 13 {
			return one(err != nil)
		}
		return len(ofSmallChildren[w.Language].FindAllIndex(text, -1))
	}},
	{"a Swedish register that protects a child in Scotland", func(w *witness) int {
		return one(w.scotland() && w.Child.Protection == plan.ProtectionRegistration)
	}},
	{"a part of the wheel that does not matter to a child who is born", func(w *witness) (n int) {
		if w.Assessment == nil || w.Child.Born.IsZero() {
			return 0
		}
		for _, r := range w.Assessment.Wheel.Readings {
			n += count(r.Indicators, func(m *wheel.Mark) bool { return m.Answer == wheel.NotRelevant })
		}
		return n
	}},
	{"a co-ordinated support plan without something that education does, and something that another service does", func(w *witness) int {
		if w.Form != plan.FormCoOrdinatedSupport || !w.active() {
			return 0
		}
		education := func(a plan.Action) bool {
			return slices.Contains([]plan.Sector{plan.SectorSchool, plan.SectorPreschool, plan.SectorStudentHealth}, w.sector(a.Organisation))
		}
		elsewhere := func(a plan.Action) bool { return a.Organisation != "" && !education(a) }
		return one(!slices.ContainsFunc(w.Actions, education)) + one(!slices.ContainsFunc(w.Actions, elsewhere))
	}},
	{"a sum of meetings told where they can be counted", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool { return sumOfMeetings.MatchString(a.Result) })
	}},
}

// arrivedNames gives the first names of grown-ups who have just come.
var arrivedNames = sync.OnceValue(func() (first []string) {
	text, _ := os.ReadFile("lists/names.yaml")
	var names struct {
		Arrived []struct{ Women, Men []string }
	}
	if err := yaml.Unmarshal(text, &names); err != nil {
		panic(err) // the names are part of the program
	}
	for _, from := range names.Arrived {
		first = slices.Concat(first, from.Women, from.Men)
	}
	return first
})

var (
	leadsSchool   = regexp.MustCompile(`(?i)rektor|head teacher|nursery manager`)
	fosterMove    = regexp.MustCompile(`flyttar till familjehemmet|moves to the foster family`)
	fosterFamily  = regexp.MustCompile(`familjehem|foster family`)
	sumOfMeetings = regexp.MustCompile(`möten är hållna|have been \w+ meetings`)
)

// ofSmallChildren are words for what small children have and do. Who plays a game, or an instrument, may be of any age.
var ofSmallChildren = map[mabra.Language]*regexp.Regexp{
	"sv": regexp.MustCompile(`(?i)\b(?:nallen?|gosedjuret|gosedjur|leker|lekte|leken|dockor|dockan|sandlådan)\b`),
	"en": regexp.MustCompile(`(?i)\b(?:teddy|soft toys?|dolls?|sandpit|pretend play)\b`),
}

// seasons are words for a part of the year that lies near, or for its weather. What is said at any time of the year has none.
var seasons = map[string]*regexp.Regexp{
	"sv": regexp.MustCompile(`(?i)\bi (vinter|höst|höstas|våras|somras|sommar)\b|\bsnön?(?:[^\pL]|$)|\bfryser\b|hel vinter|` +
		`den här vintern|en vinter\b|till (sommaren|sommarlovet)|före vintern|\bjulpyssl`),
	"en": regexp.MustCompile(`(?i)\b(this|last|since|one more|whole|a) (winter|autumn|spring|summer)\b|\bsnows?\b|\bfreezes?\b|` +
		`\bin spring\b|(until|up to|till|since) the summer|before winter`),
}

// seasonal are parts of words, one of which stands in all that seasons finds: what has none of them need not be looked through.
var seasonal = map[string][]string{
	"sv": {"vinter", "höst", "våras", "somras", "sommar", "snö", "fryser", "julpyssl"},
	"en": {"winter", "autumn", "spring", "summer", "snow", "freeze"},
}

// TestSaidInAnySeason: no text that may be said at any time of the year names the season, or its weather. An event that needs one
// has its day.
func TestSaidInAnySeason(t *testing.T) {
	t.Parallel()
	allSaid(t, "lists/phrases-*.yaml", func(file, lang, words string) {
		low := strings.ToLower(words)
		if slices.ContainsFunc(seasonal[lang], func(part string) bool { return strings.Contains(low, part) }) {
			assert.NotRegexp(t, seasons[lang], words, file)
		}
	})
}

// TestWheelIsUnderstood: whatever the practice model, the parts of the wheel have names in the language of the plan.
func TestWheelIsUnderstood(t *testing.T) {
	t.Parallel()
	for _, model := range training.Models() {
		for _, lang := range mabra.Languages() {
			made, err := training.Generate(training.Options{Seed: 3, Count: 4, Model: model, Language: lang})
			require.NoError(t, err)
			for e := range made {
				if e.Plan.Assessment == nil {
					continue
				}
				for _, r := range e.Plan.Assessment.Wheel.Readings {
					m, known := wheel.LoadModel(r.Model)
					require.True(t, known, r.Model)
					assert.Equal(t, lang, m.Language, "%s %s", model, lang)
				}
			}
		}
	}
}
