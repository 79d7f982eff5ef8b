package training_test

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// workTruths are what holds of needs and of what is done for them, and of how one plan says the same thing twice.
var workTruths = []truth{
	{"an action that is done, for an outcome that has not moved", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return a.Status == plan.ActionDone && slices.ContainsFunc(w.Outcomes, func(o plan.Outcome) bool {
				return o.Status == plan.OutcomeOpen && slices.Contains(a.Outcomes, o.ID)
			})
		})
	}},
	{"something done a number of times that goes on without a day by which", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return a.Status == plan.ActionOngoing && a.Due.IsZero() && !w.deed(a.Text, func(d *deedTexts) bool { return d.ends == 0 })
		})
	}},
	{"something done long after the weeks that it takes", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return a.Status == plan.ActionDone && !a.Due.IsZero() && !w.deed(a.Text, func(d *deedTexts) bool {
				return d.ends == 0 || a.Start.DaysUntil(a.Due) <= 7*d.ends+60 // the summer may lie between
			})
		})
	}},
	{"a need beside a challenge that it does not answer", func(w *witness) int {
		return count(w.Needs, func(n *plan.Need) bool {
			return !slices.ContainsFunc(w.texts.needs, func(p *pattern) bool { return p.MatchString(n.Text) })
		})
	}},
	{"a challenge in other words where it stands again", func(w *witness) int {
		if w.Assessment == nil {
			return 0
		}
		return count(w.Needs, func(n *plan.Need) bool {
			for _, e := range w.Assessment.Triangle.Entries {
				if strings.HasSuffix(n.Text, e.Text) {
					return false
				}
			}
			return true
		})
	}},
	{"a line of the child's in other words where it stands again", func(w *witness) (n int) {
		for _, line := range w.texts.before {
			var said string
			for _, text := range w.childsWords() {
				if now := strings.TrimSpace(line.FindString(text)); now != "" {
					n += one(said != "" && said != now)
					said = now
				}
			}
		}
		return n
	}},
	{"a worry far from where its thread belongs", func(w *witness) (n int) {
		for _, m := range w.childsWheel() {
			n += count(m.Worries, func(said *string) bool { return !slices.ContainsFunc(w.texts.worries, w.belongs(*said, m.Indicator)) })
		}
		return n
	}},
	{"something that has come of it two weeks after the plan was made", func(w *witness) int {
		if len(w.held()) == 0 {
			return 0
		}
		first := w.held()[0]
		return one(w.Outcomes[0].Date.DaysUntil(first.Date) < 20 && slices.ContainsFunc(first.Outcomes, func(o plan.ReviewOutcome) bool {
			return o.Status != plan.OutcomeOpen
		}))
	}},
	{"a meeting for a child who is looked after that social work did not call", func(w *witness) int {
		return count(w.Meetings, func(m *plan.Meeting) bool {
			return w.Form == plan.FormLookedAfter && w.sector(w.person(m.Convener).Organisation) != plan.SectorSocialServices
		})
	}},
	{"a child who is looked after in one country, by the law of the other", func(w *witness) int {
		country := w.Index().Country()
		return one(w.Form == plan.FormLookedAfter && (country == plan.CountryScotland) != w.scotland())
	}},
	{"a foster home long before there is a plan", func(w *witness) int {
		return count(w.Chronology, func(e *plan.Event) bool {
			home := strings.Contains(e.Text, "flyttar till familjehemmet") || strings.Contains(e.Text, "moves to the foster family")
			return home && e.Date.Last().DaysUntil(w.Created) > 21
		})
	}},
	{"something a school is to do for a child that goes to preschool", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return w.Child.Stage == plan.StagePreschool && !w.named("preschool-to-school") && w.sector(a.Organisation) == plan.SectorSchool
		})
	}},
	{"an event on a holiday", func(w *witness) int {
		return count(w.Chronology, func(e *plan.Event) bool {
			return e.Date.Day != 0 && slices.Contains(holidays[w.scotland()], e.Date.Last().String())
		})
	}},
	{"somebody spoken of who is not in the plan", func(w *witness) (n int) {
		told := w.speaksOf()
		for _, f := range functions {
			if f.words.MatchString(told) {
				n += one(!slices.ContainsFunc(w.People, func(p plan.Person) bool { return f.titles.MatchString(p.Title + " " + p.ID) }))
			}
		}
		return n
	}},
}

// functions are those that somebody is spoken of by, and the titles that such a person has.
var functions = []function{
	spokenOf(`socialsekreteraren|the social worker`, `socialsekr|handläggare|social worker`),
	spokenOf(`kuratorn|the counsellor|the pupil support worker`, `kurator|counsellor|pupil support`),
	spokenOf(`skolsköterskan|the school nurse`, `skolsköterska|elevhälsan|school nurse|school-nurse`),
	spokenOf(`familjebehandlaren|the family (?:support )?worker`, `familjebehandlar|family support`),
	spokenOf(`fältarbetaren|fältaren|the (?:outreach )?youth worker`, `fält|youth`),
	spokenOf(`barnmorskan|the midwife`, `barnmorska|midwife`),
	spokenOf(`specialpedagogen|the support for learning teacher`, `special|support for learning|support-for-learning`),
	spokenOf(`the guidance teacher`, `guidance`),
	spokenOf(`logopeden|the speech (?:and language )?therapist`, `logoped|speech`),
	spokenOf(`psykologen|the psychologist`, `psykolog|psycholog|mental health`),
}

type function struct{ words, titles *regexp.Regexp }

func spokenOf(words, titles string) function {
	return function{regexp.MustCompile(`(?i)\b(?:` + words + `)\b`), regexp.MustCompile(`(?i)` + titles)}
}

// speaksOf gives what a plan tells of what was, is aimed at and may happen.
func (w *witness) speaksOf() string {
	var all []string
	for _, o := range w.Outcomes {
		all = append(all, o.Text, o.Evidence, o.Result)
	}
	for _, r := range w.Risks {
		all = append(all, r.Text, r.Measures)
	}
	for _, c := range w.Contingency {
		all = append(all, c.Trigger, c.Then)
	}
	for _, e := range w.Chronology {
		all = append(all, e.Text, e.Source)
	}
	for _, a := range w.Actions {
		all = append(all, a.Text, a.Result)
	}
	return strings.Join(all, "\n")
}

// childsWords gives what the child says before there is help.
func (w *witness) childsWords() (all []string) {
	for _, m := range w.childsWheel() {
		all = append(all, m.Worries...)
	}
	for _, v := range w.Views {
		if w.person(v.Of).Has(plan.RoleChild) {
			all = append(all, v.Text)
		}
	}
	return all
}

// A worryOf is the lines of a thread of a child's, and the part of the wheel where it belongs most.
type worryOf struct {
	lines []*pattern
	at    wheel.Indicator
}

func (w *witness) belongs(said string, at wheel.Indicator) func(worryOf) bool {
	return func(x worryOf) bool { return x.at == at && holds(x.lines, said) }
}

// answers gives the needs of a thread in one language, each with the challenge that it answers.
func answers(needs, challenges []mabra.Text, lang mabra.Language) (all []*pattern) {
	for i := range needs {
		all = append(all, patternOf(needs[i].In(lang)+" "+challenges[i%len(challenges)].In(lang)))
	}
	return all
}
