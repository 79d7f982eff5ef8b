package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// consentFlaws break the rules about consents, about what is shared, and about meetings.
var consentFlaws = slices.Concat(
	missingConsent("consent-missing", plan.FormSIP), missingConsent("gip-consent-missing", plan.FormGIP), otherConsentFlaws)

// missingConsent gives the ways in which the consent to a plan of the form is missing, which break the rule.
func missingConsent(rule string, form plan.Form) []flaw {
	forms := []plan.Form{form}
	return []flaw{
		{rule: rule, company: unasked, forms: forms, plant: func(g *ground) (mabra.Path, bool) {
			if len(g.Sharing) > 0 { // it rests on the consents
				return "", false
			}
			g.Consents = nil
			return "consents", true
		}},
		// The family was asked the day after the meeting.
		{rule: rule, company: unasked, forms: forms, also: madeAtOnce, plant: func(g *ground) (mabra.Path, bool) {
			drawnUp := g.Index().DrawnUp()
			if drawnUp.IsZero() || len(g.Sharing) > 0 {
				return "", false
			}
			for i := range g.Consents {
				g.Consents[i].Given = drawnUp.AddDays(1)
			}
			return in("consents", 0, "given"), len(g.Consents) > 0
		}},
		// The family took its consent back, and the plan went on.
		{rule: rule, company: unasked, forms: forms, plant: func(g *ground) (mabra.Path, bool) {
			for i := range g.Consents {
				g.Consents[i].Withdrawn = g.Updated
			}
			return in("consents", len(g.Consents)-1, "withdrawn"), len(g.Consents) > 0
		}},
	}
}

// unasked is the rule about a meeting before it, where the same consents were needed.
var unasked = []string{"meeting-outside-consent"}

// childsNo has the child say no, as the guardians have said yes: to those younger than 15 the rule consent-of-child listens.
func childsNo(rule string, forms []plan.Form, young bool) flaw {
	return flaw{rule: rule, forms: forms, also: madeAtOnce, plant: func(g *ground) (mabra.Path, bool) {
		day := g.Index().DrawnUp()
		if old, known := g.Index().PartyOfOwn(day); day.IsZero() || !known || old == young || len(g.Consents) == 0 {
			return "", false
		}
		g.Consents = slices.DeleteFunc(g.Consents, func(k plan.Consent) bool { return k.By == g.life.child.id })
		g.Consents = append(g.Consents, plan.Consent{By: g.life.child.id, Refused: day})
		return in("consents", len(g.Consents)-1, "refused"), true
	}}
}

// otherConsentFlaws are those about consents that are there, about what is shared, and about meetings.
var otherConsentFlaws = []flaw{
	childsNo("consent-of-child", jointForms, true),
	childsNo("consent-missing", []plan.Form{plan.FormSIP}, false),
	{rule: "consent-incomplete", forms: swedishForms, also: inSweden, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Consents, stands)
		if !ok {
			return "", false
		}
		switch k := &g.Consents[i]; g.below(3) {
		case 0:
			k.Purpose = ""
		case 1:
			k.Until = mabra.Date{}
		default:
			k.InformedOfWithdrawal = false
		}
		return in("consents", i), true
	}},
	{rule: "consent-expired", forms: swedishForms, also: madeAtOnce, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Consents, stands)
		last := g.life.days.planned.AddMonths(2)
		if ok = ok && last.Before(g.at); ok {
			g.Consents[i].Until = last
		}
		return in("consents", i, "until"), ok
	}},
	{rule: "consent-one-guardian", forms: custodyForms, also: twoGuardians, plant: func(g *ground) (mabra.Path, bool) {
		left := slices.DeleteFunc(slices.Clone(g.Consents), one(g.dice, g.life.guardians).gave)
		if len(left) == 0 || len(left) == len(g.Consents) {
			return "", false
		}
		g.Consents = left
		return in("consents", 0, "aloneBecause"), true
	}},
	// The other one took the consent back.
	{rule: "consent-one-guardian", forms: custodyForms, also: twoGuardians, plant: func(g *ground) (mabra.Path, bool) {
		other := one(g.dice, g.life.guardians)
		first := slices.IndexFunc(g.Consents, func(k plan.Consent) bool { return !other.gave(k) })
		if first < 0 || !slices.ContainsFunc(g.Consents, other.gave) {
			return "", false
		}
		for i := range g.Consents {
			if other.gave(g.Consents[i]) {
				g.Consents[i].Withdrawn = g.Updated
			}
		}
		return in("consents", first, "aloneBecause"), true
	}},
	{rule: "sharing-unjustified", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Sharing, onConsent)
		if ok {
			s := &g.Sharing[i]
			*one(g.dice, []*string{&s.Necessary, &s.Relevant, &s.Proportionate}) = ""
		}
		return in("sharing", i), ok
	}},
	{rule: "sharing-without-basis", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Sharing, onConsent)
		if ok {
			g.Sharing[i].Basis = ""
		}
		return in("sharing", i, "basis"), ok
	}},
	// It was passed on before the family was asked.
	{rule: "sharing-without-basis", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Sharing, onConsent)
		if ok {
			g.Sharing[i].Date = g.life.days.noticed
		}
		return in("sharing", i, "basis"), ok
	}},
	// These sections do not cover schools.
	{rule: "sharing-basis-wrong", also: inSweden, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Sharing, func(s *plan.Sharing) bool {
			return onConsent(s) && slices.ContainsFunc(s.With, func(id string) bool {
				return g.worksIn(id, plan.SectorSchool, plan.SectorPreschool)
			})
		})
		if ok {
			g.Sharing[i].Basis = one(g.dice, []plan.Basis{plan.BasisOSL25s12, plan.BasisOSL26s9})
		}
		return in("sharing", i, "basis"), ok
	}},
	// The general clause does not cover social services.
	{rule: "sharing-basis-wrong", also: inSweden, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Sharing, func(s *plan.Sharing) bool {
			return onConsent(s) && g.worksIn(s.By, plan.SectorSocialServices, plan.SectorDisability)
		})
		if ok {
			g.Sharing[i].Basis = plan.BasisOSL10s27
		}
		return in("sharing", i, "basis"), ok
	}},
	// Every name in the plan is found, and what is wrong in a text counts as this rule's too.
	{rule: "not-de-identified", company: pointingOut, plant: func(g *ground) (mabra.Path, bool) {
		g.DeIdentified = true
		return "child.name", g.Child.Name != ""
	}},
	{rule: "meeting-outside-consent", forms: jointForms, plant: func(g *ground) (mabra.Path, bool) {
		i := slices.IndexFunc(g.Meetings, func(m plan.Meeting) bool { return m.Forum == plan.ForumSIP || m.Forum == plan.ForumGIP })
		if i < 0 || len(g.Consents) == 0 {
			return "", false
		}
		present := g.Meetings[i].Present
		j, ok := which(g, present, func(id *string) bool { return g.mayBeForgotten(g.organisation(*id), present) })
		if !ok {
			return "", false
		}
		forgotten := g.organisation(present[j])
		for k := range g.Consents {
			named := &g.Consents[k].Organisations
			*named = slices.DeleteFunc(slices.Clone(*named), func(o string) bool { return o == forgotten })
		}
		j = slices.IndexFunc(present, func(id string) bool { return g.organisation(id) == forgotten })
		return in("meetings", i, "present").Index(j), true
	}},
	{rule: "forum-individual", plant: func(g *ground) (mabra.Path, bool) {
		m := plan.Meeting{ID: g.word("styrgruppen", "steering-group"), Forum: plan.ForumStrategic, Date: g.Updated, Text: g.word(
			"Vi gick igenom läget i området och kom in på hur det går med planen.",
			"We went through how things stand in the area and came to speak of how the plan is going.")}
		for i := range g.People {
			if p := &g.People[i]; p.Has(plan.RoleNamedPerson) || p.Has(plan.RoleLeadProfessional) {
				m.Present = append(m.Present, p.ID)
			}
		}
		g.Meetings = append(g.Meetings, m)
		return in("meetings", len(g.Meetings)-1, "forum"), true
	}},
	{rule: "child-absent-unexplained", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Meetings, g.withoutChild)
		if ok {
			g.Meetings[i].Absent = slices.DeleteFunc(g.Meetings[i].Absent, g.isChild)
		}
		return in("meetings", i, "absent"), ok
	}},
	{rule: "child-absent-unexplained", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Meetings, g.withoutChild)
		if !ok {
			return "", false
		}
		j := slices.IndexFunc(g.Meetings[i].Absent, g.isChild)
		g.Meetings[i].Absent[j].Because = ""
		return in("meetings", i, "absent").Index(j).Field("because"), true
	}},
}

var (
	jointForms = []plan.Form{plan.FormGIP, plan.FormSIP} // those that rest on consent
	// scottishForms are those whose law is Scotland's where no practice model says otherwise.
	scottishForms = []plan.Form{plan.FormChildProtection, plan.FormLookedAfter, plan.FormCoOrdinatedSupport}
	swedishForms  = append([]plan.Form{plan.FormOwn}, jointForms...)
	custodyForms  = append([]plan.Form{plan.FormLookedAfter}, swedishForms...)
)

// madeAtOnce reports whether the plan has had its form from the beginning, so that there is one consent of each guardian.
func madeAtOnce(l *life) bool { return l.days.sip.IsZero() }

// inSweden reports whether Swedish law holds for the plan.
func inSweden(l *life) bool { return swedishPractice(l) || slices.Contains(jointForms, l.form) }

func swedishPractice(l *life) bool {
	return !l.scotland && (l.model != anyModel || !slices.Contains(scottishForms, l.form))
}

func twoGuardians(l *life) bool { return inSweden(l) && len(l.guardians) > 1 }

// gave reports whether a consent is that of a relative.
func (r relative) gave(k plan.Consent) bool { return k.By == r.id }

func stands(k *plan.Consent) bool { return k.Withdrawn.IsZero() }

func onConsent(s *plan.Sharing) bool { return s.Basis == plan.BasisConsent }

// organisation gives the organisation that somebody works in, or that the id is of.
func (g *ground) organisation(id string) string {
	for i := range g.People {
		if g.People[i].ID == id {
			return g.People[i].Organisation
		}
	}
	return id
}

// worksIn reports whether somebody works in one of the sectors, or an organisation does.
func (g *ground) worksIn(id string, sectors ...plan.Sector) bool {
	at := g.organisation(id)
	return slices.ContainsFunc(g.Organisations, func(o plan.Organisation) bool { return o.ID == at && slices.Contains(sectors, o.Sector) })
}

// mayBeForgotten reports whether a consent without the organisation still is one, and enough for what was shared, and
// whether there was another one at the meeting.
func (g *ground) mayBeForgotten(organisation string, present []string) bool {
	is := func(id string) bool { return g.organisation(id) == organisation }
	meets := func(m plan.Meeting) bool { return slices.ContainsFunc(m.Present, is) }
	return organisation != "" && slices.IndexFunc(g.Meetings, meets) == lastIndex(g.Meetings, meets) &&
		slices.ContainsFunc(present, func(id string) bool { o := g.organisation(id); return o != "" && o != organisation }) &&
		!slices.ContainsFunc(g.Consents, func(k plan.Consent) bool { return len(k.Organisations) == 1 && is(k.Organisations[0]) }) &&
		!slices.ContainsFunc(g.Sharing, func(s plan.Sharing) bool { return is(s.By) || slices.ContainsFunc(s.With, is) })
}

// lastIndex gives the place of the last item that is so; less than 0 where none is.
func lastIndex[T any](items []T, is func(T) bool) int {
	for i := len(items) - 1; i >= 0; i-- {
		if is(items[i]) {
			return i
		}
	}
	return -1
}

func (g *ground) isChild(a plan.Absence) bool { return a.Who == g.life.child.id }

// withoutChild reports whether the child was not at a meeting, and the reason is there.
func (g *ground) withoutChild(m *plan.Meeting) bool { return slices.ContainsFunc(m.Absent, g.isChild) }

// pointingOut are the rules that a document full of names breaks when it says that it has none.
var pointingOut = []string{"not-de-identified", "personal-data-in-text", "protected-exposed"}
