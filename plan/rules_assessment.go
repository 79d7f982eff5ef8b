package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// assessmentRules are the rules about wheel, triangle and matrix that take the rest of the plan to see; those that hold
// for each on its own too are in its package.
var assessmentRules = []row{
	{
		Rule: &rules.WheelChildVoice, Check: wheelChildVoice,
		RestsOn: slices.Concat(voices, restsOn("child", "child.born", "child.stage", "assessment", "informed.missing")),
	},
	{Rule: &rules.ReadingByAnother, RestsOn: restsOn("people.roles", "assessment.wheel.readings[].voice"), Check: readingByAnother},
	{Rule: &rules.TriangleMissing, RestsOn: restsOn("actions", "people"), Check: triangleMissing},
	{Rule: &rules.ResilienceMissing, RestsOn: restsOn("actions", "people"), Check: resilienceMissing},
	{Rule: &rules.ResiliencePoleOrigin, Check: resiliencePoleOrigin},
	{Rule: &rules.AnalysisMissing, Check: analysisMissing},
	{Rule: &rules.DisagreementUndescribed, Check: disagreementUndescribed},
}

// wheelChildVoice leaves alone a draft that has not begun with the wheel, and a plan in which the child is not heard at
// all: that is the more serious finding.
func wheelChildVoice(c *checker) {
	w := c.wheel()
	if w == nil && c.Draft() || !c.speaksWheel() || !c.BornBy(c.Today()) || !c.Voiced(RoleChild) {
		return
	}
	switch {
	case hasChildVoice(w) || c.Excused(RoleChild) || c.tooYoungForWheel():
	case w == nil:
		c.Report("assessment.wheel.readings", check.Say("no-wheel"))
	default:
		c.Report("assessment.wheel.readings", check.Say("no-child"))
	}
}

// hasChildVoice reports whether a reading of the wheel is the child's own, or may be: whose it is cannot be read.
func hasChildVoice(w *wheel.Wheel) bool {
	for i := 0; w != nil && i < len(w.Readings); i++ {
		if voice := w.Readings[i].Voice; voice == wheel.VoiceChild || !voice.Vocabulary().Has(string(voice)) {
			return true
		}
	}
	return false
}

// readingByAnother compares the voice of a reading with whose words they are: the child's own, or not. An advocate speaks for the
// child. Where nobody is said to be the child, whoever speaks as one may be.
func readingByAnother(c *checker) {
	w := c.wheel()
	if w == nil || !c.Anybody(RoleChild) {
		return
	}
	for i := range w.Readings {
		r := &w.Readings[i]
		p, inChildVoice := c.people[r.By], r.Voice == wheel.VoiceChild
		if p != nil && p.Has(RoleChild) != inChildVoice && !(inChildVoice && p.Has(RoleAdvocate)) {
			c.Report(mabra.Path("assessment.wheel.readings").Index(i).Field("by"))
		}
	}
}

func (p *Plan) wheel() *wheel.Wheel {
	if p.Assessment == nil {
		return nil
	}
	return p.Assessment.Wheel
}

func triangleMissing(c *checker) {
	if (c.Assessment == nil || c.Assessment.Triangle == nil) && c.SeveralAtWork() {
		c.Report("assessment.triangle")
	}
}

// resilienceMissing waits for the triangle, which comes first.
func resilienceMissing(c *checker) {
	if a := c.Assessment; a != nil && a.Triangle != nil && a.Resilience == nil && c.SeveralAtWork() {
		c.Report("assessment.resilience")
	}
}

func resiliencePoleOrigin(c *checker) {
	if c.Assessment == nil || c.Assessment.Triangle == nil || c.Assessment.Resilience == nil {
		return
	}
	entries, factors := c.Assessment.Triangle.Entries, c.Assessment.Resilience.Factors
	places := make(map[string]int, len(entries)) // id → place in entries
	for i := range entries {
		places[entries[i].ID] = i
	}
	for i := range factors {
		f := &factors[i]
		j, known := places[f.From]
		if f.From == "" || !known || poleFits(f.Pole, entries[j].Dimension.Side()) {
			continue
		}
		c.Report(mabra.Path("assessment.resilience.factors").Index(i).Field("pole"),
			check.Near("entry", mabra.Path("assessment.triangle.entries").Index(j).Field("dimension")))
	}
}

// poleFits reports whether a pole goes with a side of the triangle. What is no pole or no side is a matter of form.
func poleFits(pole resilience.Pole, side triangle.Side) bool {
	switch pole {
	case resilience.Resilience, resilience.Vulnerability:
		return side == triangle.HowIGrow || side == ""
	case resilience.ProtectiveEnvironment, resilience.Adversity:
		return side != triangle.HowIGrow
	}
	return true
}

func analysisMissing(c *checker) {
	a := c.Assessment
	if a == nil || a.Analysis != nil {
		return
	}
	if a.Triangle != nil && len(a.Triangle.Entries) > 0 || a.Resilience != nil && len(a.Resilience.Factors) > 0 {
		c.Report("assessment.analysis")
	}
}

func disagreementUndescribed(c *checker) {
	if c.Assessment == nil {
		return
	}
	for i := range c.Assessment.Disagreements {
		if c.Assessment.Disagreements[i].Handled == "" {
			c.Report(mabra.Path("assessment.disagreements").Index(i).Field("handled"))
		}
	}
}
