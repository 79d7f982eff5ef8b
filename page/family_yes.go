package page

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// What a family decides about: its yes. Where no yes is asked for, the page says so.

// A yes is what one has said yes to, as it is written.
type yes struct {
	Purpose  string
	Services []string
}

// OwnYes gives what the one that the page is for has said yes to.
func (f *familyBody) OwnYes() *yes {
	k := f.lastConsent(f.set.reader)
	if k == nil || !k.HoldsOn(f.Today()) {
		return nil
	}
	y := &yes{Purpose: k.Purpose}
	for _, id := range k.Organisations {
		if f.Organisation(id) != nil {
			y.Services = append(y.Services, capitals(f.easyName(id)))
		}
	}
	return y
}

// Decides reports whether the page asks for a yes: of the reader, or of somebody in the family.
func (f *familyBody) Decides() bool {
	if p := f.Person(f.set.reader); p != nil {
		return f.lastConsent(p.ID) != nil || f.MayConsent(p, f.Today())
	}
	return len(f.Consents) > 0
}

// Yes says what there is to decide about, and what holds already.
func (f *familyBody) Yes() []paragraph {
	var all []paragraph
	if p := f.Person(f.set.reader); p != nil {
		all = f.yesOfOne(p)
	} else {
		all = f.yesOfAll()
	}
	if f.ChildsNo() >= 0 {
		all = append(all, paragraph{tell("child-no", f.FirstName())})
	}
	return paragraphs(append(all, f.decided(), f.mustShare())...)
}

// yesOfOne speaks to the one that the page is for.
func (f *familyBody) yesOfOne(p *plan.Person) []paragraph {
	k := f.lastConsent(p.ID)
	keeper := f.keepersName()
	switch {
	case k == nil && !f.MayConsent(p, f.Today()):
		return []paragraph{{tell("not-asked"), tell("guardians-asked"), tell("guardian-means")}}
	case k == nil:
		return []paragraph{{tell("no-yes-told"), tell("talk-to", keeper)}}
	case !k.Refused.IsZero():
		return []paragraph{{tell("you-refused", f.Day(k.Refused)), tell("change-mind"), tell("talk-to", keeper)}}
	case !k.Withdrawn.IsZero() && !k.Withdrawn.After(f.Today()):
		return []paragraph{{tell("you-withdrew", f.Day(k.Withdrawn)), tell("change-mind"), tell("talk-to", keeper)}}
	case k.Until.Before(f.Today()):
		return []paragraph{{tell("yes-over", f.Day(k.Until)), tell("ask-again"), tell("talk-to", keeper)}}
	}
	yes := paragraph{tell("you-said-yes"), tell("consent-means")}
	if !k.Until.IsZero() {
		yes = append(yes, tell("yes-until", f.Day(k.Until)))
	}
	return []paragraph{yes, {tell("take-back"), tell("need-not-say-why"), tell("talk-to", keeper)}}
}

// An answersToday is who has said yes and no, by what they are called. The child's no is told apart.
type answersToday struct {
	yes, no []string
	over    []string // whose yes has ended
	days    []mabra.Date
	until   map[mabra.Date][]string // whose yes ends on each of the days
}

// answersToday gathers what those who may consent have said.
func (f *familyBody) answersToday() answersToday {
	a := answersToday{until: map[mabra.Date][]string{}}
	for i := range f.People {
		p := &f.People[i]
		k := f.lastConsent(p.ID)
		switch {
		case k == nil || !f.MayConsent(p, f.Today()):
		case k.HoldsOn(f.Today()):
			a.yes = append(a.yes, f.easyName(p.ID))
			if k.Until.IsZero() {
				continue
			}
			if a.until[k.Until] == nil {
				a.days = append(a.days, k.Until)
			}
			a.until[k.Until] = append(a.until[k.Until], f.easyName(p.ID))
		case k.Stands():
			a.over = append(a.over, f.easyName(p.ID))
		case !isChild(p):
			a.no = append(a.no, f.easyName(p.ID))
		}
	}
	return a
}

// yesOfAll tells of those who have said yes and no, and what each of them may do.
func (f *familyBody) yesOfAll() []paragraph {
	said, keeper := f.answersToday(), f.keepersName()
	if len(said.yes)+len(said.no)+len(said.over) == 0 {
		return []paragraph{{tell("no-yeses-told"), tell("talk-to", keeper)}}
	}
	var yes, no, may paragraph
	if said.yes != nil {
		yes = paragraph{tell("said-yes", f.list(said.yes)), tell("consent-means")}
		may = paragraph{tell("anybody-may"), tell("nobody-must")}
	}
	for _, day := range said.days {
		yes = append(yes, tell("one-yes-until", f.list(said.until[day]), f.Day(day)))
	}
	if said.over != nil {
		yes = append(yes, tell("one-yes-over", f.list(said.over)))
	}
	if said.no != nil {
		no = paragraph{tell("said-no", f.list(said.no))}
	}
	return []paragraph{yes, no, append(may, tell("talk-to", keeper))}
}

// decided says what is decided whether anybody says yes or not.
func (f *familyBody) decided() paragraph {
	switch {
	case f.compelled():
		return paragraph{
			tell("by-law"), tell("by-law-no-yes"), tell("say-what-you-think"), tell("appeal", f.keepersName()), tell("appeal-means"),
		}
	case f.Form == plan.FormChildProtection:
		return paragraph{tell("protection-no-yes"), tell("say-what-you-think")}
	}
	return nil
}

// mustShare says that a yes is not always asked for.
func (f *familyBody) mustShare() paragraph {
	if f.Country() == plan.CountryScotland {
		return paragraph{tell("must-share"), tell("must-share-scotland")}
	}
	return paragraph{tell("must-share"), tell("must-share-sweden"), tell("faring-ill-means")}
}

// byCompulsion are the bases on which a child is looked after, or helped, whether the family says yes or not.
var byCompulsion = []plan.LegalBasis{
	plan.LegalLVU, plan.LegalLVUHome, plan.LegalLVUBehaviour, plan.LegalLVUAtOnce, plan.LegalLPT, plan.LegalLRV, plan.LegalLSU,
	plan.LegalCSO, plan.LegalInterimCSO, plan.LegalCPO, plan.LegalChildAssessmentOrder, plan.LegalPermanenceOrder,
}

// compelled reports whether some of the help rests on a decision that no yes is needed for.
func (l *leaf) compelled() bool {
	is := func(basis plan.LegalBasis) bool { return slices.Contains(byCompulsion, basis) }
	return slices.ContainsFunc(l.Child.LegalStatus, is) ||
		l.Compulsory != nil && is(l.Compulsory.Basis) && !l.Compulsory.Until.Before(l.Today()) ||
		slices.ContainsFunc(l.Placements, func(p plan.Placement) bool {
			return is(p.Basis) && !p.From.After(l.Today()) && !p.Until.Before(l.Today())
		})
}

// lastConsent gives the last that somebody said to whether there may be a plan; nil where the plan does not tell.
func (l *leaf) lastConsent(id string) *plan.Consent {
	var last *plan.Consent
	for i := range l.Consents {
		k := &l.Consents[i]
		if k.By != id || id == "" {
			continue
		}
		if k.Given.After(l.Today()) {
			continue
		}
		if last == nil || !spokenOn(k).Before(spokenOn(last)) {
			last = k
		}
	}
	return last
}

// spokenOn gives the day of a yes, or of a no.
func spokenOn(k *plan.Consent) mabra.Date {
	switch {
	case !k.Refused.IsZero():
		return k.Refused
	case !k.Withdrawn.IsZero():
		return k.Withdrawn
	}
	return k.Given
}
