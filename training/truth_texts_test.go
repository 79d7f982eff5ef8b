package training_test

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/wheel"
)

// texts are the wordings of a scenario in one language, as patterns that what was made of them fits.
type texts struct {
	scenario  *training.Scenario
	deeds     []deedTexts
	aims      []aimTexts
	later     []*regexp.Regexp
	strengths []strengthTexts
	events    []*regexp.Regexp
}

type deedTexts struct {
	text, frequency, result *regexp.Regexp
	from, to                int // years
}

type aimTexts struct {
	outcome, evidence *regexp.Regexp
	seen              map[plan.OutcomeStatus]*regexp.Regexp // nil: general words
	after             bool
}

type strengthTexts struct {
	text, child *regexp.Regexp // with a group for each bracket
	from, to    int
	brackets    [2][][]string // their options
}

var (
	knownTexts sync.Map
	slot       = regexp.MustCompile(`\{[^}]*\}`)
	bracket    = regexp.MustCompile(`\[[^\]]*\]`)
)

func textsOf(scenario string, lang mabra.Language) *texts {
	key := scenario + string(lang)
	if known, ok := knownTexts.Load(key); ok {
		return known.(*texts)
	}
	s, ok := training.LoadScenario(scenario)
	if !ok {
		panic("no scenario " + scenario)
	}
	of := func(text *mabra.Text) *regexp.Regexp {
		if text == nil {
			return nil
		}
		return pattern(text.In(lang))
	}
	k := &texts{scenario: s}
	for i := range s.Threads {
		t := &s.Threads[i]
		from, to := s.Ages.From, s.Ages.To
		if t.Ages != nil {
			from, to = t.Ages.From, t.Ages.To
		}
		for j := range t.Aims {
			a := &t.Aims[j]
			k.aims = append(k.aims, aimTexts{of(&a.Outcome), of(a.Evidence), map[plan.OutcomeStatus]*regexp.Regexp{
				plan.OutcomeOpen: of(a.Stuck), plan.OutcomePartly: of(a.Some), plan.OutcomeReached: of(a.Better),
			}, a.After != ""})
		}
		for _, act := range t.Actions {
			for j := range act.Deeds {
				d := &act.Deeds[j]
				x := deedTexts{of(&d.Text), of(&d.Frequency), of(d.Result), from, to}
				if d.Ages != nil {
					x.from, x.to = d.Ages.From, d.Ages.To
				}
				k.deeds = append(k.deeds, x)
			}
		}
		for _, lines := range [][]mabra.Text{t.Later.Young, t.Later.Middle, t.Later.Teen} {
			for j := range lines {
				k.later = append(k.later, of(&lines[j]))
			}
		}
	}
	for i := range s.Chronology {
		k.events = append(k.events, of(&s.Chronology[i].Text))
	}
	for i := range s.Strengths {
		x := &s.Strengths[i]
		st := strengthTexts{text: of(&x.Text), child: of(&x.Child), from: s.Ages.From, to: s.Ages.To}
		if x.Ages != nil {
			st.from, st.to = x.Ages.From, x.Ages.To
		}
		for n, text := range []string{x.Text.In(lang), x.Child.In(lang)} {
			for _, b := range bracket.FindAllString(text, -1) {
				st.brackets[n] = append(st.brackets[n], strings.Split(b[1:len(b)-1], "|"))
			}
		}
		k.strengths = append(k.strengths, st)
	}
	knownTexts.Store(key, k)
	return k
}

// pattern gives what a wording may become: any words for a slot, and one of the options of a bracket.
func pattern(text string) *regexp.Regexp {
	var b strings.Builder
	plain := func(s string) {
		rest := s
		for _, at := range slot.FindAllString(s, -1) {
			before, after, _ := strings.Cut(rest, at)
			b.WriteString(regexp.QuoteMeta(before) + ".+?")
			rest = after
		}
		b.WriteString(regexp.QuoteMeta(rest))
	}
	b.WriteString("^")
	rest := text
	for _, choice := range bracket.FindAllString(text, -1) {
		before, after, _ := strings.Cut(rest, choice)
		plain(before)
		b.WriteString("(")
		for i, option := range strings.Split(choice[1:len(choice)-1], "|") {
			if i > 0 {
				b.WriteString("|")
			}
			plain(option)
		}
		b.WriteString(")")
		rest = after
	}
	plain(rest)
	b.WriteString("$")
	return regexp.MustCompile(strings.ReplaceAll(b.String(), " ", " *"))
}

var textTruths = []truth{
	{"a result of another action", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return a.Result != "" && !w.deed(a.Text, func(d *deedTexts) bool { return d.result != nil && d.result.MatchString(a.Result) })
		})
	}},
	{"a frequency of another action", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return !w.deed(a.Text, func(d *deedTexts) bool { return d.frequency.MatchString(a.Frequency) })
		})
	}},
	{"an action for a child of another age", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return !w.deed(a.Text, func(d *deedTexts) bool { return w.ofAge(d.from, d.to) })
		})
	}},
	{"evidence of another outcome", func(w *witness) int {
		return count(w.Outcomes, func(o *plan.Outcome) bool {
			return !w.aim(o.Text, func(a *aimTexts) bool { return a.evidence != nil && a.evidence.MatchString(o.Evidence) })
		})
	}},
	{"seen of another outcome, or of another status", func(w *witness) int { return w.seenElsewhere() }},
	{"a worry that the child says when it is over", func(w *witness) (n int) {
		for _, m := range w.childsWheel() {
			n += count(m.Worries, func(words *string) bool {
				return slices.ContainsFunc(w.texts.later, func(r *regexp.Regexp) bool { return r.MatchString(*words) })
			})
		}
		return n
	}},
	{"a strength of a child of another age", func(w *witness) (n int) {
		for _, m := range w.childsWheel() {
			n += count(m.Strengths, func(words *string) bool {
				return !slices.ContainsFunc(w.texts.strengths, func(s strengthTexts) bool {
					return s.child.MatchString(*words) && w.ofAge(s.from, s.to)
				})
			})
		}
		return n
	}},
	{"a strength in other words in the wheel and in the triangle", func(w *witness) int { return w.strengthsThatDiffer() }},
	{"the same words of the child, or of a parent, at two reviews", func(w *witness) (n int) {
		said := map[string]bool{}
		for _, r := range w.held() {
			for _, v := range r.Views {
				if v.Text != "" {
					n += one(said[v.Of+v.Text])
					said[v.Of+v.Text] = true
				}
			}
		}
		return n
	}},
}

// deed reports whether a text is that of a deed of which something is so.
func (w *witness) deed(text string, is func(*deedTexts) bool) bool {
	return slices.ContainsFunc(w.texts.deeds, func(d deedTexts) bool { return d.text.MatchString(text) && is(&d) })
}

func (w *witness) aim(text string, is func(*aimTexts) bool) bool {
	return slices.ContainsFunc(w.texts.aims, func(a aimTexts) bool { return a.outcome.MatchString(text) && is(&a) })
}

// seenElsewhere counts what was seen at a review and belongs to another outcome of the scenario.
func (w *witness) seenElsewhere() (n int) {
	outcomes := map[string]string{}
	for _, o := range w.Outcomes {
		outcomes[o.ID] = o.Text
	}
	for _, r := range w.held() {
		n += count(r.Outcomes, func(o *plan.ReviewOutcome) bool {
			elsewhere := slices.ContainsFunc(w.texts.aims, func(a aimTexts) bool {
				for _, seen := range a.seen {
					if seen != nil && seen.MatchString(o.Seen) {
						return true
					}
				}
				return false
			})
			return elsewhere && !w.aim(outcomes[o.Outcome], func(a *aimTexts) bool {
				return a.seen[o.Status] != nil && a.seen[o.Status].MatchString(o.Seen)
			})
		})
	}
	return n
}

func (w *witness) held() []plan.Review {
	if w.Reviews == nil {
		return nil
	}
	return w.Reviews.Held
}

func (w *witness) childsWheel() []wheel.Mark {
	if w.Assessment == nil || w.Assessment.Wheel == nil {
		return nil
	}
	for _, r := range w.Assessment.Wheel.Readings {
		if r.Voice == wheel.VoiceChild {
			return r.Indicators
		}
	}
	return nil
}

// strengthsThatDiffer counts the strengths whose brackets, where both texts have as many options, were chosen otherwise in
// the child's words than in the adults'.
func (w *witness) strengthsThatDiffer() (n int) {
	for _, m := range w.childsWheel() {
		for _, own := range m.Strengths {
			for _, s := range w.texts.strengths {
				chosen := s.child.FindStringSubmatch(own)
				if chosen == nil {
					continue
				}
				for _, e := range w.Assessment.Triangle.Entries {
					if theirs := s.text.FindStringSubmatch(e.Text); theirs != nil {
						n += one(s.differ(chosen[1:], theirs[1:]))
					}
				}
			}
		}
	}
	return n
}

func (s *strengthTexts) differ(child, adult []string) bool {
	for i := range min(len(child), len(adult)) {
		a, b := s.brackets[0][i], s.brackets[1][i]
		if len(a) != len(b) {
			return false // from here on they are chosen apart
		}
		x, y := place(a, adult[i]), place(b, child[i])
		if x != y {
			return true
		}
	}
	return false
}

// place gives which of the options words were made of.
func place(options []string, words string) int {
	return slices.IndexFunc(options, func(o string) bool { return pattern(o).MatchString(words) })
}

// age gives the child's age in years; 0 before it is born.
func (w *witness) age() int {
	if w.Child.Born.IsZero() {
		return 0
	}
	return w.Child.Born.YearsUntil(w.at)
}

// ofAge reports whether the child is between two ages. An earlier revision of a plan is of the year before.
func (w *witness) ofAge(from, to int) bool {
	return from <= w.age()+one(w.Revision < 4) && w.age() <= to
}
