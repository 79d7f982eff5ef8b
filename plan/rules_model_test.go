package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// saysOfModels gives where models are unknown, and what is said there.
func saysOfModels(findings mabra.Findings) map[string]string {
	said := map[string]string{}
	for _, f := range findings {
		if f.Rule.ID == "unknown-model" {
			said[string(f.Path)+" "+f.Variant] = f.Message(mabra.English)
		}
	}
	return said
}

func TestUnknownModels(t *testing.T) {
	t.Parallel()
	ours := &plan.PracticeModel{Name: "ekdal"}
	for name, test := range map[string]struct {
		model   string
		options []mabra.CheckOption
		variant string // "" where it is known
		meant   string
	}{
		"none":                         {},
		"of the library":               {model: "falun"},
		"misspelt":                     {model: "faln", variant: "practice", meant: "did you mean falun?"},
		"a capital":                    {model: "Falun", variant: "practice", meant: "did you mean falun?"},
		"a space after it":             {model: "falun ", variant: "practice", meant: "did you mean falun?"},
		"like none":                    {model: "någonannanstans", variant: "practice"},
		"a form":                       {model: "sip", variant: "form"},
		"one's own, unknown":           {model: "ekdal", variant: "practice"},
		"one's own":                    {model: "ekdal", options: []mabra.CheckOption{plan.WithModels(ours)}},
		"one's own, misspelt":          {model: "ekdl", options: []mabra.CheckOption{plan.WithModels(ours)}, variant: "practice", meant: "did you mean ekdal?"},
		"the caller names one":         {model: "ekdal", options: []mabra.CheckOption{plan.UnderModel(ours)}},
		"the caller names none":        {model: "ekdal", options: []mabra.CheckOption{plan.UnderModel(nil)}, variant: "practice"},
		"one's own, called like forms": {model: "sip", options: []mabra.CheckOption{plan.WithModels(&plan.PracticeModel{Name: "sip"})}},
	} {
		said := saysOfModels((&plan.Plan{Model: test.model}).Check(test.options...))
		if test.variant == "" {
			assert.Empty(t, said, name)
			continue
		}
		message, ok := said["model "+test.variant]
		assert.True(t, ok, name)
		assert.Contains(t, message, test.meant, name)
		assert.Equal(t, test.meant != "", strings.Contains(message, "did you mean"), name)
	}
}

// Of two models that are equally near it is always the same that is meant.
func TestWhichModelIsMeant(t *testing.T) {
	t.Parallel()
	known := plan.WithModels(&plan.PracticeModel{Name: "ekdal-a"}, &plan.PracticeModel{Name: "ekdal-b"}, &plan.PracticeModel{Name: "ekdal-c"})
	for range 30 {
		said := saysOfModels((&plan.Plan{Model: "ekdal-d"}).Check(known))
		assert.Contains(t, said["model practice"], "did you mean ekdal-a?")
	}
}

func TestUnknownWheels(t *testing.T) {
	t.Parallel()
	known := wheel.WithModels(&wheel.Model{Name: "ekdal"})
	own := func(name string) *plan.PracticeModel { return &plan.PracticeModel{Name: "a", Wheel: name} }
	reading := func(name string) *wheel.Document {
		d := new(wheel.Document)
		d.Readings = []wheel.Reading{{}, {Model: name}}
		return d
	}
	for name, want := range map[string]string{
		"": "", "falun": "", "ekdal": "", "faln": "did you mean falun?", "ekdl": "did you mean ekdal?", "hittpå": "nobody knows",
	} {
		for at, said := range map[string]map[string]string{
			"wheel wheel":             saysOfModels(own(name).Check(known)),
			"readings[1].model wheel": saysOfModels(reading(name).Check(known)),
			"assessment.wheel.readings[1].model wheel": saysOfModels(
				(&plan.Plan{Assessment: &plan.Assessment{Wheel: &reading(name).Wheel}}).Check(known)),
		} {
			if want == "" {
				assert.Empty(t, said, "%s %s", at, name)
			} else {
				assert.Len(t, said, 1, "%s %s", at, name)
				assert.Contains(t, said[at], want, "%s %s", at, name)
			}
		}
	}
	assert.Contains(t, saysOfModels(own("ekdal").Check()), "wheel wheel", "not made known")
}
