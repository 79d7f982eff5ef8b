package training_test

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var peopleTruths = []truth{
	{"a child protection plan that social work does not lead", func(w *witness) int {
		lead := w.with(plan.RoleLeadProfessional)
		return one(w.Form == plan.FormChildProtection && w.active() &&
			(len(lead) == 0 || w.sector(lead[0].Organisation) != plan.SectorSocialServices))
	}},
	{"a child protection meeting that social work does not chair and convene", func(w *witness) int {
		m := w.met(plan.ForumChildProtection)
		social := func(id string) bool { return w.sector(w.person(id).Organisation) == plan.SectorSocialServices }
		return one(w.Form == plan.FormChildProtection && w.active() && (m == nil || !social(m.Chair) || !social(m.Convener)))
	}},
	{"a child protection plan without a core group in time", func(w *witness) int {
		first, core := w.met(plan.ForumChildProtection), w.met(plan.ForumCoreGroup)
		return one(w.Form == plan.FormChildProtection && first != nil && first.Date.DaysUntil(w.at) > 21 &&
			(core == nil || first.Date.DaysUntil(core.Date) > 21))
	}},
	{"a child protection plan without harm, or on consent", func(w *witness) int {
		if w.Form != plan.FormChildProtection || !w.active() {
			return 0
		}
		return one(len(w.Harm) == 0) + len(w.Consents) + count(w.Sharing, func(s *plan.Sharing) bool { return s.Basis == plan.BasisConsent })
	}},
	{"harm that nobody was told of under the law", func(w *witness) int {
		return one(len(w.Harm) > 0 && !slices.ContainsFunc(w.Sharing, func(s plan.Sharing) bool {
			return s.Basis == plan.BasisSoL19s1 || s.Basis == plan.BasisPublicTask
		}))
	}},
	{"a placed child without a foster carer, a view or an action of theirs", func(w *witness) int {
		if !w.named("placed-child") || !w.active() {
			return 0
		}
		carer := w.with(plan.RoleFosterCarer)
		if len(carer) == 0 {
			return 1
		}
		view := slices.ContainsFunc(w.Views, func(v plan.View) bool { return v.Of == carer[0].ID && v.Text != "" })
		acts := slices.ContainsFunc(w.Actions, func(a plan.Action) bool { return a.Responsible == carer[0].ID })
		copied := slices.ContainsFunc(w.Copies, func(c plan.Copy) bool { return c.To == carer[0].ID })
		return one(!view) + one(!acts) + one(!copied)
	}},
	{"a meeting without the interpreter that the family needs", func(w *witness) (n int) {
		needed := w.Child.Interpreter || slices.ContainsFunc(w.with(plan.RoleGuardian), func(p plan.Person) bool { return p.Interpreter })
		for _, there := range w.present() {
			n += one(needed && !slices.ContainsFunc(there, func(id string) bool { return w.person(id).Has(plan.RoleInterpreter) }))
		}
		return n
	}},
	{"somebody of a service with a surname of the family", func(w *witness) int {
		surname := func(p plan.Person) string { return p.Name[strings.LastIndexByte(p.Name, ' ')+1:] }
		ours := func(p plan.Person) bool { return p.Organisation == "" && !p.Has(plan.RoleInterpreter) }
		return count(w.People, func(p *plan.Person) bool {
			return !ours(*p) && slices.ContainsFunc(w.People, func(q plan.Person) bool { return ours(q) && surname(q) == surname(*p) })
		})
	}},
	{"the same words about two meetings", func(w *witness) (n int) {
		said := map[string]bool{}
		for _, m := range w.Meetings {
			n += one(said[m.Text])
			said[m.Text] = true
		}
		return n
	}},
	{"a conflict between parents with one parent", func(w *witness) int {
		return one(w.named("parents-in-conflict") && len(w.with(plan.RoleGuardian)) < 2)
	}},
	{"two guardians, one asked, and no word of why", func(w *witness) int {
		guardians := w.with(plan.RoleGuardian)
		if len(guardians) < 2 || len(w.Consents) == 0 {
			return 0
		}
		asked := func(p *plan.Person) bool {
			return slices.ContainsFunc(w.Consents, func(k plan.Consent) bool { return k.By == p.ID })
		}
		why := slices.ContainsFunc(w.Consents, func(k plan.Consent) bool { return k.AloneBecause != "" })
		return one(count(guardians, asked) < len(guardians) && !why)
	}},
	{"a guardian whom the child is protected from, at a meeting or with a copy", func(w *witness) int {
		return count(w.People, func(p *plan.Person) bool {
			kept := slices.ContainsFunc(w.Views, func(v plan.View) bool { return v.Of == p.ID && v.Missing == plan.MissingRisk })
			met := slices.ContainsFunc(w.Meetings, func(m plan.Meeting) bool { return slices.Contains(m.Present, p.ID) })
			given := slices.ContainsFunc(w.Copies, func(c plan.Copy) bool { return c.To == p.ID && !c.Date.IsZero() })
			return kept && (met || given)
		})
	}},
	{"drawn towards crime, and no police in the plan", func(w *witness) int {
		return one(w.named("criminal-company") && !w.works(plan.SectorPolice))
	}},
	{"drawn towards crime in Sweden, and no SSPF meeting with its four", func(w *witness) int {
		if !w.named("criminal-company") || w.scotland() || !w.active() {
			return 0
		}
		m := w.met(plan.ForumSSPF)
		if m == nil {
			return 1
		}
		missing := 0
		for _, sector := range []plan.Sector{plan.SectorSchool, plan.SectorSocialServices, plan.SectorPolice, plan.SectorLeisure} {
			missing += one(!slices.ContainsFunc(m.Present, func(id string) bool { return w.sector(w.person(id).Organisation) == sector }))
		}
		return missing
	}},
	{"late talking, and no speech and language therapist in the plan", func(w *witness) int {
		return one(w.named("late-talking") && !slices.ContainsFunc(w.People, func(p plan.Person) bool {
			return strings.Contains(p.ID, "logoped") || strings.Contains(p.ID, "speech")
		}))
	}},
	{"several services at work in Backa barnet, and no barnteam", func(w *witness) int {
		at := map[string]bool{}
		for _, a := range w.Actions {
			for _, o := range w.Organisations {
				if o.ID == a.Organisation && o.Principal == plan.PrincipalMunicipality {
					at[o.ID] = true
				}
			}
		}
		return one(w.Model == "backa-barnet" && len(at) > 1 && w.met(plan.ForumBarnteam) == nil)
	}},
	{"Samma koll outside years 4 to 9, without a signal of its own, or without social services", func(w *witness) int {
		if w.Model != "samma-koll" {
			return 0
		}
		year := w.Created.Year - w.Child.Born.Year - 6 - one(w.Created.Month < 8)
		signal := slices.ContainsFunc(w.Reason.Signals, func(s plan.Signal) bool {
			return s.Kind == plan.SignalAbsence || s.Kind == plan.SignalAttainment || s.Kind == plan.SignalBehaviour
		})
		return one(year < 4 || year > 9) + one(!signal) + one(!w.works(plan.SectorSocialServices))
	}},
	{"SamTidigt without what gets in the way", func(w *witness) int {
		return one(w.Model == "samtidigt" && w.active() && len(w.Obstacles) == 0)
	}},
	{"a model whose plan has another form", func(w *witness) int {
		return one(w.Model == "samma-koll" && w.Form != plan.FormSIP) + one(w.Model == "samtidigt" && w.Form == plan.FormOwn)
	}},
	{"a lead professional chosen by criteria that the model does not have, or for help that is not in the plan", func(w *witness) int {
		if w.LeadChosenBecause == nil {
			return 0
		}
		_, help, _ := strings.Cut(w.LeadChosenBecause.HelpMostNeeded, ": ")
		inPlan := slices.ContainsFunc(w.Actions, func(a plan.Action) bool { return a.Text == help }) ||
			slices.ContainsFunc(w.Needs, func(n plan.Need) bool { return strings.HasPrefix(n.Text, help) })
		return one(w.Model != "falun") + one(w.active() && (help == "" || !inPlan))
	}},
	{"a copy to a service with nothing to do", func(w *witness) int {
		return count(w.Copies, func(c *plan.Copy) bool {
			if w.sector(c.To) == "" {
				return false
			}
			does := slices.ContainsFunc(w.Actions, func(a plan.Action) bool { return a.Organisation == c.To })
			leads := slices.ContainsFunc(w.People, func(p plan.Person) bool {
				return p.Organisation == c.To && (p.Has(plan.RoleNamedPerson) || p.Has(plan.RoleLeadProfessional))
			})
			return !does && !leads
		})
	}},
	{"the whole plan to a club, leisure, housing, the police or a work place", func(w *witness) int {
		part := []plan.Sector{plan.SectorVoluntary, plan.SectorLeisure, plan.SectorHousing, plan.SectorPolice, plan.SectorEmployment}
		return count(w.Copies, func(c *plan.Copy) bool {
			leads := slices.ContainsFunc(w.People, func(p plan.Person) bool {
				return p.Organisation == c.To && (p.Has(plan.RoleNamedPerson) || p.Has(plan.RoleLeadProfessional))
			})
			return slices.Contains(part, w.sector(c.To)) && !leads && (c.Part == "" || len(c.Holds) == 0 || c.WithheldBecause == "")
		})
	}},
	{"a child of few words that speaks as others do", func(w *witness) (n int) {
		if !w.named("late-talking") {
			return 0
		}
		n += one(!w.phrased("communication-few-words", w.Child.Communication))
		if w.Informed != nil {
			n += one(!w.phrased("informed-how-few-words", w.Informed.How)) +
				one(!w.phrased("informed-understood-few-words", w.Informed.Understood))
		}
		for _, r := range w.held() {
			n += count(r.Views, func(v *plan.View) bool {
				first := mabra.Text{Sv: "Jag ", En: "I "}.In(w.Language)
				return w.person(v.Of).Has(plan.RoleChild) && (strings.HasPrefix(v.Text, first) || !strings.Contains(v.Text, w.Child.Name[:3]))
			})
		}
		return n
	}},
}

// present gives who was there each time people met.
func (w *witness) present() (all [][]string) {
	for _, m := range w.Meetings {
		all = append(all, m.Present)
	}
	for _, r := range w.held() {
		all = append(all, r.Present)
	}
	return all
}
