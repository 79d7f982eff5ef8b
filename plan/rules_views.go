package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

var viewRules = []row{
	{&rules.ChildViewMissing, childViewMissing},
	{&rules.ChildNotInformed, childNotInformed},
	{&rules.GuardianViewMissing, guardianViewMissing},
	{&rules.ViewOutdated, viewOutdated},
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
		c.report(views)
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
