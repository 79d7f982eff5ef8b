package training_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// phrasesIn gives the phrases with a key, as patterns, in each language.
var phrasesIn = sync.OnceValue(func() map[string]map[mabra.Language][]*pattern {
	all := map[string]map[mabra.Language][]*pattern{}
	files, _ := filepath.Glob("lists/phrases-*.yaml")
	for _, file := range files {
		text, _ := os.ReadFile(file)
		var list struct {
			Phrases []struct {
				Key   string
				Texts []map[mabra.Language]string
			}
		}
		if err := yaml.Unmarshal(text, &list); err != nil {
			panic(err) // the phrases are part of the program
		}
		for _, p := range list.Phrases {
			all[p.Key] = map[mabra.Language][]*pattern{}
			for _, t := range p.Texts {
				for lang, words := range t {
					all[p.Key][lang] = append(all[p.Key][lang], patternOf(words))
				}
			}
		}
	}
	return all
})

// phrased reports whether a text is one of the phrases with a key.
func (w *witness) phrased(key, text string) bool { return holds(phrasesIn()[key][w.Language], text) }

var (
	swedishLetters = regexp.MustCompile(`[åäöÅÄÖ]`)
	scottishPlace  = regexp.MustCompile(`Primary School|High School|[Nn]ursery|\bP[1-7]\b|\bS[1-6]\b`)
)

// A child that is expected is called by no name: what it is called begins a sentence with a capital.
var smallChild = regexp.MustCompile(`(?m)(?:: |[.!?] )(?:the baby|barnet)(?:['’]?s)? \pL`)

var countryTruths = []truth{
	{"a sentence that begins with a small letter", func(w *witness) int {
		text, err := w.Encode(mabra.YAML)
		if err != nil {
			return 1
		}
		return len(smallChild.FindAllIndex(text, -1))
	}},
	{"a plan in English that is not Scotland's, or one in Swedish that is", func(w *witness) int {
		return one((w.Language == mabra.English) != w.scotland())
	}},
	{"a Swedish name, service or school in English, or the other way round", func(w *witness) (n int) {
		foreign := swedishLetters
		if w.Language == mabra.Swedish {
			foreign = scottishPlace
		}
		text, err := w.Encode(mabra.YAML)
		if err != nil {
			return 1
		}
		return len(foreign.FindAllIndex(text, -1))
	}},
	{"a service with a principal in Scotland, or without one in Sweden", func(w *witness) int {
		return count(w.Organisations, func(o *plan.Organisation) bool { return (o.Principal != "") == w.scotland() })
	}},
}

var familyTruths = []truth{
	{"a friend with the name of somebody in the plan", func(w *witness) (n int) {
		taken := map[string]bool{}
		for _, p := range w.People {
			first, _, _ := strings.Cut(p.Name, " ")
			taken[first] = true
		}
		for _, text := range w.told() {
			for _, r := range w.texts.friends {
				if m := r.FindStringSubmatch(text); m != nil {
					n += one(taken[m[r.made().SubexpIndex("friend")]])
				}
			}
		}
		return n
	}},
	{"one of the family with the first name of somebody else in the plan", func(w *witness) (n int) {
		names := map[string]int{}
		for _, p := range w.People {
			first, _, _ := strings.Cut(p.Name, " ")
			names[first]++
		}
		return count(w.People, func(p *plan.Person) bool {
			first, _, _ := strings.Cut(p.Name, " ")
			return p.Organisation == "" && !p.Has(plan.RoleInterpreter) && names[first] > 1
		})
	}},
	{"a child that is expected, and a father before the one who is pregnant", func(w *witness) int {
		return one(!w.Child.Expected.IsZero() && !slices.Contains([]string{"mamma", "mum"}, w.with(plan.RoleGuardian)[0].Relation))
	}},
	{"a relative as near as the next street, where nobody may know where the child lives", func(w *witness) int {
		if w.Child.Protection == plan.ProtectionNone || w.Others == nil {
			return 0
		}
		return count(w.Others.Measures, func(m *plan.Measure) bool { return w.phrased("others", m.Text) })
	}},
	{"a parent of the one whom the child is protected from, in the plan", func(w *witness) int {
		return count(w.People, func(p *plan.Person) bool {
			return w.Child.Protection != plan.ProtectionNone && slices.Contains([]string{"farmor", "farfar", "gran", "granda"}, p.Relation)
		})
	}},
}

var storyTruths = []truth{
	{"the making of the plan told twice", func(w *witness) int {
		told := count(w.Chronology, func(e *plan.Event) bool {
			of := w.event(e.Text)
			meeting := of >= 0 && w.scenario.Chronology[of].Anchor == "planned" && w.scenario.Chronology[of].Weeks == 0
			return meeting || w.phrased("event-planned", e.Text)
		})
		return one(w.active() && told != 1)
	}},
	{"what the plan does, before the meeting that made it", func(w *witness) int {
		return count(w.Chronology, func(e *plan.Event) bool {
			of := w.event(e.Text)
			if of < 0 || len(w.Meetings) == 0 {
				return false
			}
			from := w.scenario.Chronology[of]
			return from.Anchor == "begin" && from.Weeks > 0 || from.Anchor == "planned" && e.Date.Last().Before(w.Meetings[0].Date)
		})
	}},
	{"violence for years that began weeks before it was told", func(w *witness) int {
		if !w.named("domestic-violence") || len(w.Harm) == 0 {
			return 0
		}
		return count(w.Chronology, func(e *plan.Event) bool {
			return w.event(e.Text) == 0 && e.Date.Last().DaysUntil(w.Harm[0].Date) < 2*365
		})
	}},
	{"an event that only has a month, and seems to come after what follows it", func(w *witness) (n int) {
		for i := range w.Chronology {
			e := w.Chronology[i].Date
			n += one(e.Day == 0 && i+1 < len(w.Chronology) && w.Chronology[i+1].Date.First().Before(e.Last()))
		}
		return n
	}},
	{"a review where nothing has moved, told as if something had, or the other way round", func(w *witness) (n int) {
		for _, r := range w.held() {
			moved := slices.ContainsFunc(r.Outcomes, func(o plan.ReviewOutcome) bool { return o.Status != plan.OutcomeOpen })
			n += one(w.phrased("review-effect", r.Effect) != moved)
		}
		return n
	}},
	{"a co-ordinated support plan reviewed later than a year after the last time", func(w *witness) (n int) {
		if w.Form != plan.FormCoOrdinatedSupport || w.Reviews == nil {
			return 0
		}
		from := w.Created
		for _, r := range w.held() {
			n += one(r.Date.After(from.AddMonths(12)))
			from = r.Date
		}
		return n + one(w.Reviews.Next.After(from.AddMonths(12)))
	}},
}

// told gives the texts of a plan that may speak of a friend.
func (w *witness) told() (texts []string) {
	for _, o := range w.Outcomes {
		texts = append(texts, o.Text, o.Evidence)
	}
	for _, a := range w.Actions {
		texts = append(texts, a.Text, a.Result)
	}
	for _, e := range w.Chronology {
		texts = append(texts, e.Text)
	}
	if w.Reason != nil {
		for _, s := range w.Reason.Signals {
			texts = append(texts, s.Text)
		}
	}
	return texts
}
