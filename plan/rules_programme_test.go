package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An assessment is joint when two services have had a part in it, whichever part that is.
func TestWhoHasHadAPartInTheAssessment(t *testing.T) {
	t.Parallel()
	const other = "psykolog"
	for name, change := range map[string]func(*plan.Plan){
		"nobody else": nil,
		"the wheel": func(p *plan.Plan) {
			p.Assessment.Wheel = &wheel.Wheel{Readings: []wheel.Reading{{By: "lärare"}, {By: other}}}
		},
		"the triangle": func(p *plan.Plan) {
			p.Assessment.Triangle = &triangle.Triangle{Entries: []triangle.Entry{{By: "lärare"}, {By: other}}}
		},
		"the matrix": func(p *plan.Plan) {
			p.Assessment.Resilience = &resilience.Matrix{Factors: []resilience.Factor{{By: "lärare"}, {By: other}}}
		},
		"somebody with special knowledge": func(p *plan.Plan) { p.Assessment.Specialist = []plan.Specialist{{By: other}} },
		"a service with special knowledge": func(p *plan.Plan) {
			p.Assessment.Specialist = []plan.Specialist{{Organisation: "psychiatry"}}
		},
		"the analysis": func(p *plan.Plan) { p.Assessment.Analysis = &plan.Analysis{By: other} },
		"a need":       func(p *plan.Plan) { p.Needs = append(p.Needs, plan.Need{By: other}) },
	} {
		p := family("2016-08-01")
		p.Form, p.Model = plan.FormOwn, "samtidigt"
		p.Needs = []plan.Need{{By: "lärare"}}
		p.Assessment = new(plan.Assessment)
		if change != nil {
			change(p)
		}
		assert.Equal(t, change == nil, foundBy(p, "assessment-not-joint") != nil, name)
	}
}

// A model that names signals that lead to a plan asks for one of them, be they many or one; and one that names none asks for none.
func TestSignalsThatAModelNames(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		signals []plan.SignalKind
		there   plan.SignalKind
		told    bool
	}{
		"none named":         {nil, "", false},
		"one named":          {[]plan.SignalKind{plan.SignalAbsence}, "", true},
		"one, and it is":     {[]plan.SignalKind{plan.SignalAbsence}, plan.SignalAbsence, false},
		"two, and the other": {[]plan.SignalKind{plan.SignalAbsence, plan.SignalHealth}, plan.SignalHealth, false},
		"another":            {[]plan.SignalKind{plan.SignalAbsence}, plan.SignalHealth, true},
		"one of one's own":   {[]plan.SignalKind{plan.SignalAbsence}, "x-ours", false},
	} {
		ours := &plan.PracticeModel{Name: "ours", Base: "samma-koll", Group: &plan.TargetGroup{Signals: test.signals}}
		p := &plan.Plan{Form: plan.FormOwn, Status: plan.StatusActive, Reason: new(plan.Reason)}
		if test.there != "" {
			p.Reason.Signals = []plan.Signal{{Kind: test.there}}
		}
		assert.Equal(t, test.told, saysFrom(p.Check(plan.UnderModel(ours)), "signal-missing"), name)
	}
}

// Whom a model is for is asked of one that says so.
func TestModelsThatAreForAnybody(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02")}
	p.Child.Stage = plan.StagePreschool
	years := &plan.TargetGroup{Grades: &plan.Grades{From: 4, To: 9}}
	signals := &plan.TargetGroup{Signals: []plan.SignalKind{plan.SignalAbsence}}
	for name, test := range map[string]struct {
		model            *plan.PracticeModel
		outside, signals bool
	}{
		"years and signals": {&plan.PracticeModel{Name: "ours", Base: "samma-koll"}, true, true},
		"no years":          {&plan.PracticeModel{Name: "ours", Base: "samma-koll", Group: signals}, false, true},
		"no signals":        {&plan.PracticeModel{Name: "ours", Base: "samma-koll", Group: years}, true, false},
		"no group":          {&plan.PracticeModel{Name: "samma-koll"}, false, false}, // one's own of that name
	} {
		assert.Equal(t, test.outside, toldNear(p, "outside-target-group", plan.UnderModel(test.model)) != nil, name)
		assert.Equal(t, test.signals, toldNear(p, "signal-missing", plan.UnderModel(test.model)) != nil, name)
	}
}
