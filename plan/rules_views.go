package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

var viewRules = []row{
	{Rule: &rules.ChildViewMissing, RestsOn: slices.Concat(voices, restsOn("child")), Check: childViewMissing},
	{Rule: &rules.ChildNotInformed, RestsOn: restsOn("child", "informed.missing", "model"), Check: childNotInformed},
	{Rule: &rules.GuardianViewMissing, RestsOn: slices.Concat(voices, restsOn("child.born")), Check: guardianViewMissing},
	{Rule: &rules.ViewOutdated, RestsOn: restsOn("views.text", "reviews"), Check: viewOutdated},
}

func childViewMissing(c *checker) {
	if !c.BornBy(c.Today()) || c.Voiced(RoleChild) {
		return
	}
	variant := "none"
	if spoken(c.Views) && !c.Anybody(RoleChild) {
		variant = "nobody"
	}
	c.Report("views", check.Say(variant))
}

func childNotInformed(c *checker) {
	if !c.swedish() || !c.BornBy(c.Today()) {
		return
	}
	switch in := c.Informed; {
	case in == nil || in.Date.IsZero() && in.How == "" && in.Understood == "" && in.Missing == "":
		c.Report("informed.understood", check.Say("not-told"))
	case in.Understood == "" && in.Missing == "":
		c.Report("informed.understood", check.Say("not-understood"))
	}
}

func guardianViewMissing(c *checker) {
	if !c.Grown() && !c.Voiced(RoleGuardian) {
		c.Report("views")
	}
}

// viewOutdated leaves a plan without any view to the rules about whose is missing.
func viewOutdated(c *checker) {
	reviews := c.HeldReviews()
	latest := c.latestReview()
	if latest < 0 || spoken(reviews[latest].Views) {
		return
	}
	asNew := func(v View) bool { // or of an unknown day
		return v.Text != "" && !v.Date.Before(reviews[latest].Date)
	}
	if slices.ContainsFunc(c.Views, asNew) {
		return
	}
	if spoken(c.Views) || slices.ContainsFunc(reviews, func(r Review) bool { return spoken(r.Views) }) {
		c.Report(held.Index(latest).Field("views"))
	}
}
