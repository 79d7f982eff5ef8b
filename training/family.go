package training

import (
	"math"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// drawFamily draws names, and who there is around the child.
func (l *life) drawFamily(d *dice) {
	names := l.familyNames()
	l.girl = d.chance(50)
	l.firstNames = map[string]bool{}
	children := names.Boys
	if l.girl {
		children = names.Girls
	}
	first, surname := l.childName(children), one(d, names.Surnames)
	l.child = relative{id: l.word("barnet", "child"), name: first + " " + surname}
	l.drawGuardians(d, names, surname)
	sibling := l.anyChild(d, names)
	grandparents := [][2]string{{"mormor", "granny"}, {"morfar", "grandad"}, {"farmor", "gran"}, {"farfar", "granda"}}
	if l.script.Protected {
		grandparents = grandparents[:2] // not the parents of whom the child is protected from
	}
	g := one(d, grandparents)
	older := names.Women
	if strings.HasSuffix(g[0], "far") {
		older = names.Men
	}
	l.near = []relative{
		{l.word(g[0], g[1]), l.firstName(d, older) + " " + one(d, names.Surnames), l.word(g[0], g[1])},
		{l.word("syskon", "sibling"), sibling + " " + surname, l.word("syskon", "sibling")},
		{
			l.word("familjehemsföräldern", "foster-carer"), l.firstName(d, names.Women) + " " + one(d, names.Surnames),
			l.word("familjehemsförälder", "foster carer"),
		},
	}
	l.fillSlots(d, first, sibling, l.anyChild(d, l.names()))
}

// familyNames gives the names of the family: those of the country, or for one that has just come, of where it comes from.
func (l *life) familyNames() *countryNames {
	if l.script.Speaks == nil {
		return l.names()
	}
	from := l.world.names.Arrived
	return &from[l.throw("comes from").below(len(from))]
}

// names gives the names of the country.
func (l *life) names() *countryNames {
	if l.scotland {
		return &l.world.names.Scotland
	}
	return &l.world.names.Sweden
}

// drawGuardians draws one guardian or two.
func (l *life) drawGuardians(d *dice, names *countryNames, surname string) {
	mother := relative{l.word("mamma", "mum"), l.firstName(d, names.Women) + " " + surname, l.word("mamma", "mum")}
	father := relative{l.word("pappa", "dad"), l.firstName(d, names.Men) + " " + one(d, names.Surnames), l.word("pappa", "dad")}
	n := d.below(100)
	switch {
	case l.script.TwoParents:
		n = 26 + n%65
	case l.script.Ages.To == 0:
		n %= 65 // whoever is pregnant comes first
	}
	if l.script.Protected && n >= 40 {
		l.away = &father
	}
	switch {
	case l.script.OneGuardian || n < 26:
		l.guardians = []relative{mother}
	case n < 65:
		l.guardians = []relative{mother, father}
	case n < 91:
		l.guardians = []relative{father, mother}
	default:
		l.guardians = []relative{father}
	}
}

// childName gives the child the name whose turn it is: all come before any comes again, each time in the order of the seed.
func (l *life) childName(names []string) string {
	l.round, l.turn = int(uint(l.index)/uint(len(names))), int(uint(l.index)%uint(len(names)))
	name := shuffled(throwFor(l.seed, 0, "names of children"), names)[l.turn]
	l.firstNames[name] = true
	return name
}

func (l *life) anyChild(d *dice, names *countryNames) string {
	if d.chance(50) {
		return l.firstName(d, names.Boys)
	}
	return l.firstName(d, names.Girls)
}

// firstName draws a name that nobody in the family has, or close to it.
func (l *life) firstName(d *dice, from []string) string {
	name := one(d, from)
	for l.firstNames[name] {
		name = one(d, from)
	}
	l.firstNames[name] = true
	return name
}

// stranger draws the name of somebody who is not of the family: neither first name nor surname is anybody's in it.
func (l *life) stranger(d *dice, from []string) string {
	first := one(d, from)
	for l.firstNames[first] {
		first = one(d, from)
	}
	return first + " " + l.strangersSurname(d)
}

// strangersSurname draws a surname that nobody in the family has.
func (l *life) strangersSurname(d *dice) string {
	family := slices.Concat([]relative{l.child}, l.guardians, l.near)
	if l.away != nil {
		family = append(family, *l.away)
	}
	surname := one(d, l.names().Surnames)
	for slices.ContainsFunc(family, func(r relative) bool { return strings.HasSuffix(r.name, " "+surname) }) {
		surname = one(d, l.names().Surnames)
	}
	return surname
}

// fillSlots gives the words for the slots of the scenario's texts.
func (l *life) fillSlots(d *dice, first, sibling, friend string) {
	places := &l.world.places.Sweden
	if l.scotland {
		places = &l.world.places.Scotland
	}
	likes := one(d, l.world.interests[bandOf(l.age)])
	l.words = map[string]string{
		"child": first, "they": l.word("han", "he"), "them": l.word("honom", "him"), "their": l.word("hans", "his"),
		"guardian": l.guardians[0].relation, "sibling": sibling, "friend": friend,
		"interest":  l.word(likes.Sv, likes.En),
		"club":      clubFor(d, places.Clubs, likes.At),
		"preschool": one(d, places.Preschools), "school": l.schoolName(one(d, places.Schools)),
	}
	if l.girl {
		l.words["they"], l.words["them"], l.words["their"] = l.word("hon", "she"), l.word("henne", "her"), l.word("hennes", "her")
	}
	if len(l.guardians) > 1 {
		l.words["other"] = l.guardians[1].relation
	}
	if l.born.IsZero() {
		baby := l.word("barnet", "the baby")
		l.child.name = l.word("Barnet som väntas", "The baby who is expected")
		l.words["child"], l.words["they"], l.words["them"], l.words["their"] = baby, baby, baby, l.possessive(baby)
		l.round, l.turn = l.index&math.MaxInt, 0
		delete(l.words, "friend")
		delete(l.words, "interest")
	}
	for _, name := range []string{"child", "guardian", "other", "friend", "sibling"} {
		if l.words[name] != "" {
			l.words[name+"'s"] = l.possessive(l.words[name])
		}
	}
	for _, name := range []string{"they", "their", "guardian", "guardian's", "other", "other's"} {
		if l.words[name] != "" {
			l.words[sentence.Capital(name)] = sentence.Capital(l.words[name])
		}
	}
	l.learn()
}

// clubFor draws a club where an interest is at home, or one for any interest.
func clubFor(d *dice, clubs []club, at string) string {
	of := func(at string) (names []string) {
		for _, c := range clubs {
			if c.For == at {
				names = append(names, c.Name)
			}
		}
		return names
	}
	if names := of(at); names != nil {
		return one(d, names)
	}
	return one(d, of(""))
}

// schoolName gives the whole name of a school. In Scotland it says what kind of school it is.
func (l *life) schoolName(name string) string {
	switch {
	case !l.scotland:
		return name
	case l.stage == plan.StageSecondary:
		return name + " High School"
	}
	return name + " Primary School"
}

// word gives the one of two words that is in the plan's language.
func (s *speaker) word(sv, en string) string { return mabra.Text{Sv: sv, En: en}.In(s.lang) }

// possessive gives a name as an owner's.
func (s *speaker) possessive(name string) string {
	switch {
	case s.lang != mabra.Swedish:
		return name + "’s"
	case strings.ContainsAny(name[len(name)-1:], "sxz"):
		return name
	}
	return name + "s"
}
