package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra/plan"
)

// namedPersonKey gives who the practice model makes the named person at the child's stage of life.
func (p *page) namedPersonKey() string {
	if p.scotland && p.stage == plan.StageSecondary {
		return "guidance" // one who follows the pupil through the school, and not its head
	}
	usual := map[plan.Stage]string{
		plan.StageBeforeBirth: "midwife", plan.StageEarlyYears: "child-health-nurse", plan.StagePreschool: "preschool-head",
	}
	if p.practice != nil {
		for _, h := range p.practice.Holders {
			if h.Stage == p.stage {
				return map[plan.Sector]string{
					plan.SectorMaternity: "midwife", plan.SectorChildHealth: "child-health-nurse", plan.SectorPreschool: "preschool-head",
				}[h.Sectors[0]] + map[bool]string{true: "head"}[h.Sectors[0] == plan.SectorSchool]
			}
		}
	}
	if key, ok := usual[p.stage]; ok {
		return key
	}
	return "head"
}

// leadByCriteria is the practice model that says by what the one who co-ordinates is chosen.
const leadByCriteria = "falun"

// leadHelp gives why the help of the one who co-ordinates is needed most, and what it is: what that person does in the plan,
// or else what is needed.
func (p *page) leadHelp(d *dice) string {
	for _, a := range p.acts {
		if p.person(a.deed.by) == p.lead {
			key := "lead-help-" + a.deed.by
			if p.world.phrases[key] == nil {
				key = "lead-help"
			}
			task, words := p.taskOf(a)
			return p.phrase(d, key) + ": " + words(task.text)
		}
	}
	return p.phrase(d, "lead-help") + ": " + p.strands[0].need
}

// leadKey gives who co-ordinates: one of those with something to do in the plan. A co-ordinated support plan is education's.
func (p *page) leadKey() string {
	if p.isNeeded(socialWorker) {
		return socialWorker
	}
	keys := []string{
		"counsellor", "social-worker", "family-support", "special-educator", "school-nurse",
		"preschool-teacher", "teacher", "child-health-nurse", "midwife",
	}
	if p.step.form == plan.FormCoOrdinatedSupport {
		keys = []string{"special-educator", "counsellor", "preschool-teacher", "teacher", "preschool-head", p.namedPersonKey()}
	}
	for _, key := range keys {
		if slices.ContainsFunc(p.acts, func(a action) bool { return a.deed.by == key }) {
			return key
		}
	}
	for _, a := range p.acts {
		if !p.family(a.deed.by) && p.step.form != plan.FormCoOrdinatedSupport {
			return a.deed.by
		}
	}
	return p.namedPersonKey()
}
