package page

import (
	"errors"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// Why no page in easy language can be made.
var (
	// ErrForWhom says that the plan keeps something from somebody in the family, or hides where the child is, so that there
	// is no page for all of them: make a copy for the one who is to have it, and say For whom the page is.
	ErrForWhom = errors.New("page: the plan keeps something from one in the family; say for whom the page is")
	// ErrNoReader says that the one that the page is for is not in the plan.
	ErrNoReader = errors.New("page: the plan has no such person")
	// ErrNotBorn says that the child is not born, so that there is nobody to read the child's page.
	ErrNotBorn = errors.New("page: the child is not born, and has no page of its own")
)

// For makes the page for one person, by the id in the plan: it speaks to that person, and of nobody else's yes. The plan is to
// be that person's copy already: the page shows no more than is in it.
func For(person string) Option { return func(s *settings) { s.reader = person } }

// AsAged makes the child's page for a child of that many years, where its words should be easier or more than for the age in
// the plan.
func AsAged(years int) Option { return func(s *settings) { s.age = max(years, 0) } }

// Without leaves out actions, by their ids: what a parent gets help with may be nothing for a child's page, and only people
// see that.
func Without(actions ...string) Option {
	return func(s *settings) { s.without = append(s.without, actions...) }
}

// A said is a sentence to be said, by its name and what is filled in.
type said struct {
	name string
	args []any
}

func tell(name string, args ...any) said { return said{name, args} }

// Tell gives a sentence with a capital wherever one begins: mamma is Mamma there.
func (l *leaf) Tell(s said) (string, error) {
	text, err := l.Say(s.name, s.args...)
	return capitals(text), err
}

// capitals gives sentences with a capital letter at the beginning of each.
func capitals(text string) string {
	var b strings.Builder
	begins := true
	for i, r := range text {
		if begins && unicode.IsLetter(r) {
			r, begins = unicode.ToUpper(r), false
		} else if !unicode.IsSpace(r) && !strings.ContainsRune("”“\"'(", r) {
			begins = false
		}
		if strings.ContainsRune(".?!", r) {
			next, _ := utf8.DecodeRuneInString(text[i+1:])
			begins = unicode.IsSpace(next)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// A paragraph is sentences that belong together.
type paragraph []said

// paragraphs leaves out the empty ones.
func paragraphs(all ...paragraph) []paragraph {
	return slices.DeleteFunc(all, func(p paragraph) bool { return len(p) == 0 })
}

// Sentences tells a paragraph, sentence by sentence.
func (l *leaf) Sentences(p paragraph) ([]string, error) {
	texts := make([]string, len(p))
	for i := range p {
		text, err := l.Tell(p[i])
		if err != nil {
			return nil, err
		}
		texts[i] = text
	}
	return texts, nil
}

// word gives a word of the page that is filled into sentences. The words that are asked for here are in the files.
func (l *leaf) word(name string, args ...any) string {
	text, err := l.Say(name, args...)
	if err != nil {
		panic(err) // a name that no file has: the tests find it
	}
	return text
}

// Foreign gives the plan's language where it is another than the page's, so that what the plan says is read aloud as what it is.
func (l *leaf) Foreign() string {
	if l.Index == nil || l.Language == l.Lang {
		return ""
	}
	return string(l.Language)
}

// list joins words as they are read: mamma, pappa och Jonas.
func (l *leaf) list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + l.word("and") + " " + words[last]
}

// secretive reports whether somebody in the family must not see what another may: the child's whereabouts are protected, or
// something was decided not to be told to one of them, or one was not asked because of a risk to somebody.
func (l *leaf) secretive() bool {
	if l.protected() {
		return true
	}
	family := func(id string) bool { p := l.Person(id); return p != nil && inFamily(p) && !p.Has(plan.RoleChild) }
	for i := range l.Sharing {
		if s := &l.Sharing[i]; s.NotSharedBecause != "" && slices.ContainsFunc(s.With, family) {
			return true
		}
	}
	for i := range l.Copies {
		if c := &l.Copies[i]; c.WithheldBecause != "" && family(c.To) {
			return true
		}
	}
	risk := func(v plan.View) bool { return v.Missing == plan.MissingRisk }
	return slices.ContainsFunc(l.Views, risk) || slices.ContainsFunc(l.HeldReviews(), func(r plan.Review) bool {
		return slices.ContainsFunc(r.Views, risk)
	})
}

// protected reports whether the child's whereabouts are protected. A page then tells no way to reach anybody and no place.
func (l *leaf) protected() bool {
	return l.Child.Protection != "" && l.Child.Protection != plan.ProtectionNone
}

// unborn reports whether the child is not born on the day that the page is made.
func (l *leaf) unborn() bool { return !l.BornBy(l.Today()) }

// A deed is an action as the page tells it, with whose it is.
type deed struct {
	*plan.Action
	who string // an id, or nothing
}

// deeds gives what is to be done and what goes on, but not what is done or was stopped.
func (l *leaf) deeds() []deed {
	var all []deed
	add := func(a *plan.Action) {
		over := a.Status == plan.ActionDone || a.Status == plan.ActionStopped || l.Ended()
		if !over && !(a.ID != "" && slices.Contains(l.set.without, a.ID)) {
			all = append(all, deed{a, l.whose(a)})
		}
	}
	for i := range l.Actions {
		add(&l.Actions[i])
	}
	if l.Others != nil {
		for i := range l.Others.Measures {
			m := &l.Others.Measures[i]
			a := m.Action()
			if a.Responsible == "" {
				a.Responsible = m.By
			}
			add(&a)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return l.nearness(all[i].who) < l.nearness(all[j].who) })
	return all
}

// whose gives who does something: a person, or else a service.
func (l *leaf) whose(a *plan.Action) string {
	for _, id := range []string{a.Responsible, a.Organisation} {
		if l.Person(id) != nil || l.Organisation(id) != nil {
			return id
		}
	}
	return ""
}

// nearness gives the order in which people are told of: the reader, the child, the parents, others in the family, those
// who work, services, and last what nobody is said to do. Within one the order is that of the plan.
func (l *leaf) nearness(id string) int {
	p := l.Person(id)
	switch {
	case id == "":
		return 3000
	case id == l.set.reader:
		return 0
	case p == nil:
		return 2000
	}
	place := slices.IndexFunc(l.People, func(o plan.Person) bool { return o.ID == id })
	switch {
	case p.Has(plan.RoleChild):
		return 1
	case p.Has(plan.RoleGuardian):
		return 2 + place
	case inFamily(p):
		return 500 + place
	}
	return 1000 + place
}

// times says when something is done, as far as the plan tells it. How often stands in the plan's own words beside it.
func (l *leaf) times(a *plan.Action) []said {
	var lines []said
	begins := a.Start.After(l.Today())
	switch {
	case begins:
		lines = append(lines, tell("begins", l.Day(a.Start)))
	case a.Frequency == "" && a.Status == plan.ActionOngoing:
		lines = append(lines, tell("goes-on"))
	}
	switch {
	case a.Due.IsZero():
	case a.Recurs():
		lines = append(lines, tell("goes-on-to", l.Day(a.Due)))
	default:
		lines = append(lines, tell("done-by", l.Day(a.Due)))
	}
	if lines == nil && a.Frequency == "" {
		lines = append(lines, tell("no-time"))
	}
	return lines
}

// newest gives the views of the newest day, and those before.
func newest(views []plan.View) (last, earlier []plan.View) {
	var day mabra.Date
	for i := range views {
		if day.IsZero() || views[i].Date.After(day) {
			day = views[i].Date
		}
	}
	for _, v := range views {
		if v.Date == day {
			last = append(last, v)
		} else {
			earlier = append(earlier, v)
		}
	}
	return last, earlier
}

// viewsOf gives what somebody thinks, from the plan and its reviews, in the order it was said.
func (l *leaf) viewsOf(is func(*plan.Person) bool) []plan.View {
	var all []plan.View
	add := func(views []plan.View) {
		for i := range views {
			if p := l.Person(views[i].Of); p != nil && is(p) {
				all = append(all, views[i])
			}
		}
	}
	add(l.Views)
	for _, r := range l.HeldReviews() {
		for i := range r.Views {
			if r.Views[i].Date.IsZero() {
				r.Views = slices.Clone(r.Views)
				r.Views[i].Date = r.Date
			}
		}
		add(r.Views)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Date.String() < all[j].Date.String() })
	return all
}

// inOwnWords reports whether a view is what somebody said, and not what somebody else has seen or says in their place.
func inOwnWords(v *plan.View) bool {
	return v.Text != "" && v.Method != plan.MethodObservation && v.Method != plan.MethodProxy
}

func isChild(p *plan.Person) bool { return p.Has(plan.RoleChild) }
