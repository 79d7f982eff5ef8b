package training_test

import (
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// texts are the wordings of a scenario in one language, as patterns that what was made of them fits.
type texts struct {
	scenario  *training.Scenario
	deeds     []deedTexts
	aims      []aimTexts
	before    []*pattern // lines of the child or a guardian that say what is hard
	later     []*pattern // … and of what has become better
	guardian  []*pattern // a guardian's lines before there is help
	strengths []strengthTexts
	events    []*pattern
	needs     []*pattern // each with the challenge that it answers
	worries   []worryOf
	friends   []*pattern // what speaks of a friend, with a group for the name
}

type deedTexts struct {
	text, frequency, result *words
	from, to                int // years
	ends                    int // weeks
}

type aimTexts struct {
	outcome, evidence *words
	seen              map[plan.OutcomeStatus]*words // nil: general words
	after             bool
}

type strengthTexts struct {
	text, child *words
	from, to    int
}

// words are a wording, as a pattern with a group for each bracket.
type words struct {
	*pattern
	brackets [][]string // their options
}

func wordsOf(text string) *words {
	w := &words{pattern: patternOf(text)}
	for _, b := range bracket.FindAllString(text, -1) {
		w.brackets = append(w.brackets, strings.Split(b[1:len(b)-1], "|"))
	}
	return w
}

// chosenApart reports whether the brackets of two texts that belong together, where both have as many options, were chosen
// otherwise in one than in the other.
func (w *words) chosenApart(text string, other *words, its string) bool {
	mine, theirs := w.FindStringSubmatch(text), other.FindStringSubmatch(its)
	if mine == nil || theirs == nil {
		return false
	}
	for i := range min(len(w.brackets), len(other.brackets)) {
		a, b := w.brackets[i], other.brackets[i]
		if len(a) != len(b) {
			return false // from here on they are chosen apart
		}
		if !meet(a, mine[i+1], b, theirs[i+1]) {
			return true
		}
	}
	return false
}

var knownTexts sync.Map

func textsOf(scenario string, lang mabra.Language) *texts {
	key := scenario + string(lang)
	if known, ok := knownTexts.Load(key); ok {
		return known.(*texts)
	}
	s, ok := training.LoadScenario(scenario)
	if !ok {
		panic("no scenario " + scenario)
	}
	of := func(text *mabra.Text) *words {
		if text == nil {
			return nil
		}
		return wordsOf(text.In(lang))
	}
	within := func(lines ...[]mabra.Text) (all []*pattern) {
		for _, line := range slices.Concat(lines...) {
			all = append(all, patternIn(line.In(lang), func() string {
				whole := strings.Trim(expressionOf(line.In(lang)), "^$")
				return "(?:^| )" + strings.ReplaceAll(whole, ".+?", `[^.!?]+?`) + "(?:$| )"
			}))
		}
		return all
	}
	k := &texts{scenario: s}
	friend := func(texts ...*mabra.Text) {
		for _, text := range texts {
			if text != nil && strings.Contains(text.In(lang), "{friend}") {
				k.friends = append(k.friends, patternIn(text.In(lang), func() string {
					spoken := expressionOf(strings.Replace(text.In(lang), "{friend}", "\x00", 1))
					return strings.Replace(spoken, "\x00", `(?P<friend>\pL[\pL-]*)`, 1)
				}))
			}
		}
	}
	for i := range s.Threads {
		t := &s.Threads[i]
		from, to := s.Ages.From, s.Ages.To
		if t.Ages != nil {
			from, to = t.Ages.From, t.Ages.To
		}
		for j := range t.Aims {
			a := &t.Aims[j]
			friend(&a.Outcome, a.Evidence)
			k.aims = append(k.aims, aimTexts{of(&a.Outcome), of(a.Evidence), map[plan.OutcomeStatus]*words{
				plan.OutcomeOpen: of(a.Stuck), plan.OutcomePartly: of(a.Some), plan.OutcomeReached: of(a.Better),
			}, a.After != ""})
		}
		for _, act := range t.Actions {
			for j := range act.Deeds {
				d := &act.Deeds[j]
				friend(&d.Text, d.Result)
				x := deedTexts{of(&d.Text), of(&d.Frequency), of(d.Result), from, to, d.Ends}
				if d.Ages != nil {
					x.from, x.to = d.Ages.From, d.Ages.To
				}
				k.deeds = append(k.deeds, x)
			}
		}
		k.needs = append(k.needs, answers(t.Needs, t.Challenges, lang)...)
		k.worries = append(k.worries, worryOf{within(t.Child.Young, t.Child.Middle, t.Child.Teen), t.Indicators[0]})
		k.before = append(k.before, within(t.Child.Young, t.Child.Middle, t.Child.Teen, t.Guardian)...)
		for j := range t.Signals {
			friend(&t.Signals[j])
		}
		k.guardian = append(k.guardian, within(t.Guardian)...)
		k.later = append(k.later, within(t.Later.Young, t.Later.Middle, t.Later.Teen, t.GuardianLater)...)
	}
	for i := range s.Chronology {
		friend(&s.Chronology[i].Text)
		k.events = append(k.events, of(&s.Chronology[i].Text).pattern)
	}
	for i := range s.Strengths {
		x := &s.Strengths[i]
		st := strengthTexts{text: of(&x.Text), child: of(&x.Child), from: s.Ages.From, to: s.Ages.To}
		if x.Ages != nil {
			st.from, st.to = x.Ages.From, x.Ages.To
		}
		k.strengths = append(k.strengths, st)
	}
	knownTexts.Store(key, k)
	return k
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
	{"what has become better, said before there is help", func(w *witness) (n int) {
		for _, m := range w.childsWheel() {
			n += count(m.Worries, func(said *string) bool { return holds(w.texts.later, *said) })
		}
		return n + count(w.Views, func(v *plan.View) bool { return holds(w.texts.later, v.Text) })
	}},
	{"what is hard, said at a review of what has become better", func(w *witness) (n int) {
		for _, r := range w.held() {
			n += count(r.Views, func(v *plan.View) bool { return holds(w.texts.before, v.Text) })
		}
		return n
	}},
	{"an action and its result that say different things", func(w *witness) int {
		return count(w.Actions, func(a *plan.Action) bool {
			return w.deed(a.Text, func(*deedTexts) bool { return true }) && !w.deed(a.Text, func(d *deedTexts) bool {
				return !d.text.chosenApart(a.Text, d.frequency, a.Frequency) &&
					(a.Result == "" || d.result == nil || !d.text.chosenApart(a.Text, d.result, a.Result))
			})
		})
	}},
	{"an outcome and what shows it that say different things", func(w *witness) int {
		return count(w.Outcomes, func(o *plan.Outcome) bool {
			return w.aim(o.Text, func(*aimTexts) bool { return true }) && !w.aim(o.Text, func(a *aimTexts) bool {
				seen := a.seen[o.Status]
				return (a.evidence == nil || !a.outcome.chosenApart(o.Text, a.evidence, o.Evidence)) &&
					(seen == nil || !a.outcome.chosenApart(o.Text, seen, o.Result))
			})
		})
	}},
	{"a line that both parents say", func(w *witness) (n int) {
		said := map[int]string{} // which line, by whom
		for _, v := range w.Views {
			for i, line := range w.texts.guardian {
				if v.Text != "" && w.person(v.Of).Has(plan.RoleGuardian) && line.MatchString(v.Text) {
					n += one(said[i] != "" && said[i] != v.Of)
					said[i] = v.Of
				}
			}
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

// strengthsThatDiffer counts the strengths that the child says otherwise than the adults.
func (w *witness) strengthsThatDiffer() (n int) {
	for _, m := range w.childsWheel() {
		for _, own := range m.Strengths {
			for _, s := range w.texts.strengths {
				n += count(w.Assessment.Triangle.Entries, func(e *triangle.Entry) bool { return s.child.chosenApart(own, s.text, e.Text) })
			}
		}
	}
	return n
}

// holds reports whether a text has one of several lines in it.
func holds(lines []*pattern, text string) bool {
	return text != "" && slices.ContainsFunc(lines, func(line *pattern) bool { return line.MatchString(text) })
}

// meet reports whether two choices may be the same one of their options, in the same place.
func meet(a []string, mine string, b []string, theirs string) bool {
	for i := range a {
		if patternOf(a[i]).MatchString(mine) && patternOf(b[i]).MatchString(theirs) {
			return true
		}
	}
	return false
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
