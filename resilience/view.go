package resilience

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A View is a matrix laid out for planning: its factors by pole and by domain, what could help with what, and the
// questions to ask. The factors are the record. Nothing in it says where the child stands, unless a person has said
// so and why.
type View struct {
	Poles       []PoleView   // all four
	Domains     []DomainView // all six
	NoDomain    []Seen       // factors that nobody has given a domain
	Unplaced    []Seen       // factors whose pole nobody can tell
	Helps       []Help
	Quadrants   []QuadrantView // all four
	Placed      *Placed        // nil where no person has placed the child, with a reason
	Unexplained bool           // there is a place without a person or a reason: it is not shown
}

// A PoleView is what stands under one pole.
type PoleView struct {
	Pole    Pole
	Factors []Seen
}

// A DomainView is what stands in one domain: what strengthens or protects, beside what makes vulnerable or is hard.
type DomainView struct {
	Domain     Domain
	Strengths  []Seen
	Challenges []Seen
}

// Seen is a factor and where it stands.
type Seen struct {
	At     mabra.Path
	ID     string
	Pole   Pole
	Domain Domain
	Words  string
	By     string
	Date   mabra.Date
	From   string // the triangle entry that it was seen in
}

// A Help is a domain whose strengths could help where another has something hard. It is a question to those who plan,
// and they know whether it fits.
type Help struct {
	From, To   Domain
	Strengths  []Seen // what there is to build on
	Challenges []Seen // what it could help with
	Mixed      bool   // something is hard in From too; no domain has strengths alone
	Question   mabra.Text
}

// A QuadrantView is one quarter of the matrix, with what planning asks there.
type QuadrantView struct {
	Quadrant  Quadrant
	Questions []Question
	Placed    bool // a person has placed the child here, or between here and another quarter
}

// Placed is where a person has judged that the child stood on one day, with the reason.
type Placed struct {
	Placement Placement
	At        mabra.Path
	Quadrants []Quadrant // several where the child is placed between poles
}

// strengthens reports whether a pole is one of the two that one builds on.
func (p Pole) strengthens() bool { return p == Resilience || p == ProtectiveEnvironment }

// View lays the matrix out.
func (m *Matrix) View() *View {
	v := &View{Poles: make([]PoleView, len(poles)), Domains: make([]DomainView, len(domains))}
	for i := range poles {
		v.Poles[i].Pole = Pole(poles[i].Key)
	}
	for i := range domains {
		v.Domains[i].Domain = Domain(domains[i].Key)
	}
	for i := range m.Factors {
		v.put(m.seen(i))
	}
	v.helps()
	v.place(m.Placement)
	return v
}

func (m *Matrix) seen(i int) Seen {
	f := &m.Factors[i]
	return Seen{
		At: mabra.Path("factors").Index(i), ID: f.ID, Pole: f.Pole, Domain: f.Domain, Words: f.Text, By: f.By, Date: f.Date,
		From: f.From,
	}
}

// put puts a factor under its pole and in its domain.
func (v *View) put(s Seen) {
	pole := slices.IndexFunc(v.Poles, func(p PoleView) bool { return p.Pole == s.Pole })
	if pole < 0 {
		v.Unplaced = append(v.Unplaced, s)
		return
	}
	v.Poles[pole].Factors = append(v.Poles[pole].Factors, s)
	for i := range v.Domains {
		switch d := &v.Domains[i]; {
		case d.Domain != s.Domain:
		case s.Pole.strengthens():
			d.Strengths = append(d.Strengths, s)
			return
		default:
			d.Challenges = append(d.Challenges, s)
			return
		}
	}
	v.NoDomain = append(v.NoDomain, s)
}

// helps asks, for each domain where something is hard, which domains of strengths could help. Those where nothing is
// hard come into question; where there are none, so do all that have strengths.
func (v *View) helps() {
	clear := slices.ContainsFunc(v.Domains, func(d DomainView) bool {
		return len(d.Strengths) > 0 && len(d.Challenges) == 0
	})
	for i := range v.Domains {
		to := &v.Domains[i]
		if len(to.Challenges) == 0 {
			continue
		}
		for j := range v.Domains {
			from := &v.Domains[j]
			mixed := len(from.Challenges) > 0
			if i == j || len(from.Strengths) == 0 || mixed && clear {
				continue
			}
			v.Helps = append(v.Helps, Help{
				From: from.Domain, To: to.Domain, Strengths: from.Strengths, Challenges: to.Challenges, Mixed: mixed,
				Question: helpQuestions()[[2]Domain{from.Domain, to.Domain}],
			})
		}
	}
}

// place shows where a person has placed the child. A place without a person or a reason is nobody's, and is not
// shown.
func (v *View) place(p *Placement) {
	v.Quadrants = make([]QuadrantView, len(quadrants))
	judged := p != nil && p.By != "" && strings.TrimSpace(p.Because) != "" &&
		mabra.Known(p.Child) && mabra.Known(p.Surroundings)
	v.Unexplained = p != nil && !judged
	if judged {
		v.Placed = &Placed{Placement: *p, At: "placement"}
	}
	for i := range quadrants {
		q := &v.Quadrants[i]
		q.Quadrant = Quadrant(quadrants[i].Key)
		q.Questions = q.Quadrant.Questions()
		child, around := q.Quadrant.Poles()
		if judged && (p.Child == ChildBetween || p.Child == ChildPlace(child)) &&
			(p.Surroundings == AroundBetween || p.Surroundings == AroundPlace(around)) {
			q.Placed = true
			v.Placed.Quadrants = append(v.Placed.Quadrants, q.Quadrant)
		}
	}
}

// Untouched lists the domains in which nobody has named anything. Nothing follows from that but that it can be asked.
func (v *View) Untouched() []Domain {
	var untouched []Domain
	for i := range v.Domains {
		if d := &v.Domains[i]; len(d.Strengths)+len(d.Challenges) == 0 {
			untouched = append(untouched, d.Domain)
		}
	}
	return untouched
}
