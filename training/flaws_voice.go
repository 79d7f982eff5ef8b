package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

const (
	readings = "assessment.wheel.readings"
	factors  = "assessment.resilience.factors"
)

var girfec = []string{"girfec"}

// voiceFlaws break the rules about what the child and the family say, and about wheel, triangle and matrix.
var voiceFlaws = []flaw{
	{rule: "child-view-missing", also: (*life).isBorn, plant: func(g *ground) (mabra.Path, bool) {
		return "views", !g.reviewed() && g.forget(plan.RoleChild)
	}},
	{rule: "child-view-missing", company: []string{"review-incomplete"}, also: followed, plant: func(g *ground) (mabra.Path, bool) {
		return "views", g.forget(plan.RoleChild)
	}},
	{rule: "guardian-view-missing", plant: func(g *ground) (mabra.Path, bool) {
		return "views", !g.reviewed() && g.forget(plan.RoleGuardian)
	}},
	{rule: "guardian-view-missing", company: []string{"review-incomplete"}, also: followed, plant: func(g *ground) (mabra.Path, bool) {
		return "views", g.forget(plan.RoleGuardian)
	}},
	{rule: "child-not-informed", forms: swedishForms, also: heldToLaw, plant: func(g *ground) (mabra.Path, bool) {
		g.Informed = nil
		return "informed.understood", true
	}},
	{rule: "child-not-informed", forms: swedishForms, also: heldToLaw, plant: func(g *ground) (mabra.Path, bool) {
		g.Informed.Understood = ""
		return "informed.understood", true
	}},
	{rule: "view-outdated", plant: func(g *ground) (mabra.Path, bool) {
		if !g.reviewed() {
			return "", false
		}
		last := len(g.Reviews.Held) - 1
		views := g.Reviews.Held[last].Views
		for i := range views {
			if v := &views[i]; v.Text != "" {
				v.Text, v.Method, v.Missing = "", "", plan.MissingOther
				v.Note = g.word("Tiden räckte inte till.", "There was no time for it.")
			}
		}
		return in("reviews.held", last, "views"), true
	}},

	// An adult who wrote down what the child said stands as the one who said it.
	{rule: "wheel-child-voice", also: (*life).isBornAndAssessed, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Assessment.Wheel.Readings, func(r *wheel.Reading) bool { return r.Voice == wheel.VoiceChild })
		if ok {
			r := &g.Assessment.Wheel.Readings[i]
			r.Voice, r.By = wheel.VoiceProfessional, g.lead()
		}
		return readings, ok
	}},
	{rule: "wheel-indicator-skipped", plant: func(g *ground) (mabra.Path, bool) {
		i, r := g.reading()
		j, ok := which(g, r.Indicators, func(m *wheel.Mark) bool { return m.Answer != "" && m.Rating == nil })
		if ok {
			r.Indicators[j].Answer = ""
		}
		return in(readings, i, "indicators"), ok
	}},
	// The wheel that was used has seven parts.
	{rule: "wheel-indicator-skipped", plant: func(g *ground) (mabra.Path, bool) {
		i, r := g.reading()
		last := len(r.Indicators) - 1
		ok := r.Indicators[last].Strengths == nil
		if ok {
			r.Indicators = r.Indicators[:last]
		}
		return in(readings, i, "indicators"), ok
	}},
	{rule: "wheel-only-worries", plant: func(g *ground) (mabra.Path, bool) {
		i, r := g.reading()
		if !slices.ContainsFunc(r.Indicators, func(m wheel.Mark) bool { return m.Worries != nil }) {
			return "", false
		}
		for j := range r.Indicators {
			if m := &r.Indicators[j]; m.Strengths != nil {
				if m.Strengths = nil; m.Worries == nil {
					m.Answer = wheel.NotAsked
				}
			}
		}
		return in(readings, i, "indicators"), true
	}},
	// A letter is missing in the name of the model.
	{rule: "unknown-model", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Assessment.Wheel.Readings, func(r *wheel.Reading) bool { return len(r.Model) > 3 })
		if ok {
			r := &g.Assessment.Wheel.Readings[i]
			r.Model = r.Model[:2] + r.Model[3:]
		}
		return in(readings, i, "model"), ok
	}},
	{rule: "rating-off-scale", plant: func(g *ground) (mabra.Path, bool) {
		i, _, ok := g.rate(nil)
		return in(readings, i, "scale"), ok
	}},
	{rule: "rating-off-scale", plant: func(g *ground) (mabra.Path, bool) {
		i, j, ok := g.rate(&wheel.Scale{Lowest: 1, Highest: 5, Direction: wheel.HighIsBetter})
		if ok {
			*g.Assessment.Wheel.Readings[i].Indicators[j].Rating = g.between(6, 10)
		}
		return in(readings, i, "indicators").Index(j).Field("rating"), ok
	}},
	{rule: "rating-off-scale", plant: func(g *ground) (mabra.Path, bool) {
		i, _, ok := g.rate(&wheel.Scale{Lowest: 5, Highest: 1, Direction: wheel.LowIsBetter})
		return in(readings, i, "scale", "highest"), ok
	}},

	// The plan was made with the wheel alone.
	{rule: "triangle-missing", models: girfec, also: (*life).isAssessed, plant: func(g *ground) (mabra.Path, bool) {
		if !severalAtWork(g) {
			return "", false
		}
		g.Assessment.Triangle, g.Assessment.Resilience = nil, nil
		return "assessment.triangle", true
	}},
	{rule: "triangle-side-skipped", plant: func(g *ground) (mabra.Path, bool) {
		t := g.Assessment.Triangle
		if t == nil || t.NotExplored == nil {
			return "", false
		}
		t.NotExplored = nil
		return "assessment.triangle.entries", true
	}},
	{rule: "triangle-only-challenges", plant: func(g *ground) (mabra.Path, bool) {
		a := g.Assessment
		if a.Triangle == nil || a.Resilience == nil {
			return "", false
		}
		left := map[string]bool{}
		a.Triangle.Entries = slices.DeleteFunc(a.Triangle.Entries, func(e triangle.Entry) bool {
			left[e.ID] = e.Kind == triangle.Strength
			return left[e.ID]
		})
		a.Resilience.Factors = slices.DeleteFunc(a.Resilience.Factors, func(f resilience.Factor) bool { return left[f.From] })
		(&page{life: g.life, plan: g.Plan, lead: g.lead()}).sides(g.dice) // that a side is left out is another flaw
		return "assessment.triangle.entries", true
	}},
	{rule: "resilience-missing", models: girfec, also: (*life).isAssessed, plant: func(g *ground) (mabra.Path, bool) {
		if g.Assessment.Triangle == nil || !severalAtWork(g) {
			return "", false
		}
		g.Assessment.Resilience = nil
		return "assessment.resilience", true
	}},
	// What is around the child is put down as something in the child, or the other way round.
	{rule: "resilience-pole-origin", plant: func(g *ground) (mabra.Path, bool) {
		m := g.Assessment.Resilience
		if m == nil {
			return "", false
		}
		i, ok := which(g, m.Factors, func(f *resilience.Factor) bool { return f.From != "" })
		if ok {
			m.Factors[i].Pole = map[resilience.Pole]resilience.Pole{
				resilience.Resilience: resilience.ProtectiveEnvironment, resilience.ProtectiveEnvironment: resilience.Resilience,
				resilience.Vulnerability: resilience.Adversity, resilience.Adversity: resilience.Vulnerability,
			}[m.Factors[i].Pole]
		}
		return in(factors, i, "pole"), ok
	}},
	{rule: "placement-unexplained", plant: func(g *ground) (mabra.Path, bool) {
		return "assessment.resilience.placement.because", g.place(&resilience.Placement{By: g.lead()})
	}},
	{rule: "placement-unexplained", plant: func(g *ground) (mabra.Path, bool) {
		return "assessment.resilience.placement.by", g.place(&resilience.Placement{Because: g.word(
			"Mycket omkring barnet håller, men det som är svårt tar ännu mycket kraft.",
			"Much around the child holds, but what is hard still takes a lot of strength.")})
	}},
	{rule: "analysis-missing", plant: func(g *ground) (mabra.Path, bool) {
		g.Assessment.Analysis = nil
		return "assessment.analysis", g.Assessment.Triangle != nil
	}},
	{rule: "disagreement-undescribed", plant: func(g *ground) (mabra.Path, bool) {
		about := one(g.dice, []mabra.Text{
			{
				Sv: "Hur fort det ska gå framåt. Föräldern vill vänta, vi andra vill börja nu.",
				En: "How fast to go. The parent wants to wait, the rest of us want to begin now.",
			},
			{Sv: "Vilka i släkten som ska få veta att planen finns.", En: "Who in the family is to know that there is a plan."},
			{
				Sv: "Om hjälpen ska börja hemma eller hos oss som arbetar med familjen.",
				En: "Whether the help should begin at home or with those of us who work with the family.",
			},
			{Sv: "Hur ofta vi behöver träffas för att det ska göra skillnad.",
				En: "How often we need to meet for it to make a difference."},
		})
		a := g.Assessment
		a.Disagreements = append(a.Disagreements, plan.Disagreement{
			About: about.In(g.Language), Whose: []string{g.life.guardians[0].id, g.lead()}, Date: g.Updated,
		})
		return in("assessment.disagreements", len(a.Disagreements)-1, "handled"), true
	}},
}

// heldToLaw reports whether there is a child to inform, and Swedish law says so.
func heldToLaw(l *life) bool {
	return l.isBorn() && swedishPractice(l)
}

func (l *life) isBorn() bool { return !l.born.IsZero() }

func (l *life) isBornAndAssessed() bool { return l.isBorn() && l.isAssessed() }

// isAssessed reports whether the tools of an assessment are asked for: a co-ordinated support plan is a statutory schedule
// beside the child's plan, and holds none.
func (l *life) isAssessed() bool { return l.form != plan.FormCoOrdinatedSupport }

// followed reports whether the plan of a child that is born has several revisions: the newest has been reviewed.
func followed(l *life) bool { return l.isBorn() && len(l.days.steps) > 1 }

// reviewed reports whether there has been a review.
func (g *ground) reviewed() bool { return len(g.held()) > 0 }

// lead gives the id of whoever co-ordinates.
func (g *ground) lead() string {
	i := slices.IndexFunc(g.People, func(p plan.Person) bool { return p.Has(plan.RoleLeadProfessional) })
	return g.People[max(i, 0)].ID
}

// forget leaves out what those in a role have said, at reviews too.
func (g *ground) forget(role plan.Role) bool {
	said := [][]plan.View{g.Views}
	for i := 0; g.Reviews != nil && i < len(g.Reviews.Held); i++ {
		said = append(said, g.Reviews.Held[i].Views)
	}
	for _, views := range said {
		for i := range views {
			if slices.ContainsFunc(g.People, func(p plan.Person) bool { return p.ID == views[i].Of && p.Has(role) }) {
				views[i].Text, views[i].Missing = "", ""
			}
		}
	}
	return true
}

// reading draws one of the readings of the wheel.
func (g *ground) reading() (int, *wheel.Reading) {
	i := g.below(len(g.Assessment.Wheel.Readings))
	return i, &g.Assessment.Wheel.Readings[i]
}

// rate rates what was answered in one of the readings, from 1 to 5, under a scale. It gives the reading, and one of the
// marks that were rated.
func (g *ground) rate(scale *wheel.Scale) (reading, mark int, ok bool) {
	reading, r := g.reading()
	answered := func(m *wheel.Mark) bool { return m.Strengths != nil || m.Worries != nil }
	mark, ok = which(g, r.Indicators, answered)
	if !ok || r.Scale != nil || r.Indicators[mark].Rating != nil {
		return 0, 0, false
	}
	r.Scale = scale
	for j := range r.Indicators {
		if m := &r.Indicators[j]; answered(m) {
			rating := g.between(1, 5)
			m.Rating = &rating
		}
	}
	return reading, mark, true
}

// place writes where somebody thinks that the child stands on the matrix, and reports whether there is one.
func (g *ground) place(p *resilience.Placement) bool {
	m := g.Assessment.Resilience
	if m == nil || m.Placement != nil {
		return false
	}
	p.Child, p.Surroundings, p.Date = resilience.Between, resilience.AroundPlace(resilience.ProtectiveEnvironment), g.Updated
	m.Placement = p
	return true
}
