package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

var (
	newActFrom  = mabra.MustParseDate("2025-07-01") // socialtjänstlagen (2025:400)
	oldActUntil = mabra.MustParseDate("2025-06-30") // socialtjänstlagen (2001:453)
)

// The old act's section is found by comparing the headings of the two acts, not their texts.
var (
	childHeardLaw = []mabra.Provision{
		{Until: oldActUntil, Text: mabra.Text{
			Sv: "11 kap. 10 § socialtjänstlagen (2001:453); artikel 12 i barnkonventionen",
			En: "socialtjänstlagen (2001:453), chapter 11, section 10; article 12 of the UNCRC"}},
		{From: newActFrom, Text: mabra.Text{
			Sv: "3 kap. 2 § socialtjänstlagen (2025:400); artikel 12 i barnkonventionen",
			En: "socialtjänstlagen (2025:400), chapter 3, section 2; article 12 of the UNCRC"}},
	}
	childInformedLaw = []mabra.Provision{
		{Until: oldActUntil, Text: mabra.Text{
			Sv: "11 kap. 10 § socialtjänstlagen (2001:453)",
			En: "socialtjänstlagen (2001:453), chapter 11, section 10"}},
		{From: newActFrom, Text: mabra.Text{
			Sv: "3 kap. 3 § socialtjänstlagen (2025:400)",
			En: "socialtjänstlagen (2025:400), chapter 3, section 3"}},
	}
	// childHeardAbroad is cited where Swedish law does not hold.
	childHeardAbroad = mabra.Provision{Text: mabra.Text{
		Sv: "artikel 12 i barnkonventionen; Practice Statement: GIRFEC Child's Plan (Skottlands regering 2023)",
		En: "article 12 of the UNCRC; Practice Statement: GIRFEC Child's Plan (Scottish Government 2023)"}}
)

var viewRules = []row{
	{mabra.Rule{
		ID: "child-view-missing", Severity: mabra.Error, WhenActive: true, Origin: mabra.OriginLaw, Law: childHeardLaw,
		Source:  mabra.Text{Sv: "3 kap. 2 § socialtjänstlagen (2025:400); artikel 12 i barnkonventionen; GIRFEC Child's Plan (2023)", En: "socialtjänstlagen (2025:400), chapter 3, section 2; article 12 of the UNCRC; GIRFEC Child's Plan (2023)"},
		Title:   mabra.Text{Sv: "Barnets egen syn saknas", En: "The child's own view is missing"},
		What:    mabra.Text{Sv: "Planen har ingen syn från barnet, och det står inte varför.", En: "The plan has no view of the child, and nothing says why."},
		Why:     mabra.Text{Sv: "Barnet har rätt att få säga vad det tycker om det som rör det, i ord, med bilder eller på sitt eget sätt. Planen är barnets.", En: "A child has the right to say what it thinks about what concerns it, in words, with pictures or in its own way. The plan is the child's."},
		Mend:    mabra.Text{Sv: "Fråga barnet, och skriv svaret i views med of, date, method och text. Gick det inte, skriv skälet i missing. Ett litet barns syn kan vara det du ser: method: observation.", En: "Ask the child, and write the answer in views with of, date, method and text. If that was not possible, write the reason in missing. A small child's view can be what you see: method: observation."},
		Message: mabra.Text{Sv: "barnets egen syn saknas; skriv den i views, eller skälet i missing ({law})", En: "the child's own view is missing; write it in views, or the reason in missing ({law})"},
	}, childViewMissing},
	{mabra.Rule{
		ID: "child-not-informed", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginLaw, Law: childInformedLaw,
		Forms:   []string{"sip", "gip", "own"},
		Source:  mabra.Text{Sv: "3 kap. 3 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 3"},
		Title:   mabra.Text{Sv: "Det står inte att barnet har fått veta och förstått", En: "Nothing says that the child was told and understood"},
		What:    mabra.Text{Sv: "Det står inte att barnet har fått veta vad planen innebär, eller hur ni såg att barnet förstod.", En: "Nothing says that the child was told what the plan means, or how you saw that the child understood."},
		Why:     mabra.Text{Sv: "Den som inte vet vad som ska hända kan varken tycka till eller känna sig trygg.", En: "Somebody who does not know what is going to happen can neither have a say nor feel safe."},
		Mend:    mabra.Text{Sv: "Berätta för barnet på ett sätt som passar. Skriv i informed.how hur, och i informed.understood hur ni såg att barnet förstod. Gick det inte, skriv skälet i informed.missing.", En: "Tell the child in a way that fits. Write in informed.how how, and in informed.understood how you saw that the child understood. If that was not possible, write the reason in informed.missing."},
		Message: mabra.Text{Sv: "det står inte att barnet har fått veta vad planen innebär och förstått det; lägg till informed med how och understood ({law})", En: "nothing says that the child was told what the plan means and understood it; add informed with how and understood ({law})"},
	}, childNotInformed},
	{mabra.Rule{
		ID: "guardian-view-missing", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance,
		Source:  mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 11 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 11 (a standard of content, not law in force)"},
		Title:   mabra.Text{Sv: "Vårdnadshavarnas syn saknas", En: "The guardians' view is missing"},
		What:    mabra.Text{Sv: "Planen har ingen syn från någon vårdnadshavare, och det står inte varför.", En: "The plan has no view of any guardian, and nothing says why."},
		Why:     mabra.Text{Sv: "Föräldrarna känner barnet bäst och lever med planen varje dag. Det de inte har sagt ja till blir sällan av.", En: "The parents know the child best and live with the plan every day. What they have not agreed to seldom happens."},
		Mend:    mabra.Text{Sv: "Fråga dem, och skriv svaret i views. Gick det inte, skriv en post för vårdnadshavaren med skälet i missing.", En: "Ask them, and write the answer in views. If that was not possible, write an entry for the guardian with the reason in missing."},
		Message: mabra.Text{Sv: "ingen vårdnadshavares syn finns i planen; skriv den i views, eller skälet i missing", En: "the plan has no view of a guardian; write it in views, or the reason in missing"},
	}, guardianViewMissing},
	{mabra.Rule{
		ID: "view-outdated", Severity: mabra.Info, Origin: mabra.OriginQuality,
		Source:  mabra.Text{Sv: "GIRFEC: barnets röst hörs i varje steg (Practice Statement: GIRFEC Child's Plan, 2023)", En: "GIRFEC: the child's voice is heard at every stage (Practice Statement: GIRFEC Child's Plan, 2023)"},
		Title:   mabra.Text{Sv: "Ingen syn är nyare än uppföljningen", En: "No view is as new as the review"},
		What:    mabra.Text{Sv: "Allt som barnet och de andra har sagt är äldre än den senaste uppföljningen.", En: "All that the child and the others have said is older than the latest review."},
		Why:     mabra.Text{Sv: "Det som var viktigt för ett barn i vintras är kanske inte det viktiga nu.", En: "What mattered to a child last winter may not be what matters now."},
		Mend:    mabra.Text{Sv: "Fråga igen, och skriv svaret i uppföljningens views.", En: "Ask again, and write the answer in the review's views."},
		Message: mabra.Text{Sv: "all syn i planen är äldre än den senaste uppföljningen; fråga igen", En: "every view in the plan is older than the latest review; ask again"},
	}, viewOutdated},
}

const views = mabra.Path("views")

// voiced reports whether the plan, or one of its reviews, has a view of somebody in the role or says why not. It is so
// too where that is not sure.
func (c *checker) voiced(role Role) bool {
	if c.unread["views"] || c.unread["reviews"] || c.rolesUnsure {
		return true
	}
	for i := range c.Views {
		v := &c.Views[i]
		if c.mayBe(v.Of, role) && (v.Text != "" || v.Missing != "" || c.unsure(views, i, "text", "missing")) {
			return true
		}
	}
	for i := 0; c.Reviews != nil && i < len(c.Reviews.Held); i++ {
		if c.heard(&c.Reviews.Held[i], role) {
			return true
		}
	}
	return false
}

func childViewMissing(c *checker) {
	if c.bornBy(c.today()) && !c.voiced(RoleChild) {
		c.abroad(c.report(views))
	}
}

func childNotInformed(c *checker) {
	if !c.swedish() || !c.bornBy(c.today()) {
		return
	}
	if in := c.Informed; in == nil || in.Understood == "" && in.Missing == "" && !c.Text.Unread("informed.missing") {
		c.report("informed.understood")
	}
}

func guardianViewMissing(c *checker) {
	if !c.mayBeGrown() && !c.voiced(RoleGuardian) {
		c.report(views)
	}
}

// viewOutdated leaves a plan without any view to the rules about whose is missing.
func viewOutdated(c *checker) {
	if c.Reviews == nil || c.lost("views", "text") || c.unread["reviews"] {
		return
	}
	latest := -1
	for i := range c.Reviews.Held {
		day := c.Reviews.Held[i].Date
		if !day.IsZero() && !day.After(c.at) && (latest < 0 || !day.Before(c.Reviews.Held[latest].Date)) {
			latest = i
		}
	}
	if latest < 0 || spoken(c.Reviews.Held[latest].Views) {
		return
	}
	for i := range c.Views {
		if v := &c.Views[i]; v.Text != "" && !v.Date.Before(c.Reviews.Held[latest].Date) {
			return // as new, or of an unknown day
		}
	}
	if spoken(c.Views) || slices.ContainsFunc(c.Reviews.Held, func(r Review) bool { return spoken(r.Views) }) {
		c.report(mabra.Path("reviews.held").Index(latest).Field("views"))
	}
}

// spoken reports whether one of the views says something.
func spoken(list []View) bool {
	return slices.ContainsFunc(list, func(v View) bool { return v.Text != "" })
}

// abroad lets a finding cite what holds outside Sweden, for a plan that Swedish law does not govern.
func (c *checker) abroad(f *mabra.Finding) {
	if !c.swedish() {
		cite(f, &childHeardAbroad)
	}
}

// swedish reports whether Swedish law holds for the plan: by its form, else by the language of its practice model, else
// by its own.
func (c *checker) swedish() bool {
	switch {
	case c.Form == FormSIP || c.Form == FormGIP:
		return true
	case c.Form == FormChildProtection || c.Form == FormCoOrdinatedSupport:
		return false
	case c.practice.Language != "":
		return c.practice.Language == mabra.Swedish
	}
	return c.Language == mabra.Swedish
}
