package wheel_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// ownModels are models with other parts than the eight, among them areas that look alike and are not.
func ownModels(t testing.TB) []*wheel.Model {
	t.Helper()
	var all []*wheel.Model
	for name, body := range map[string]string{
		"sex":   "areas: [{id: trygghet, label: Trygghet, covers: [safe, nurtured]}, {id: skola, label: Skola, covers: [achieving]}, {id: hopp, label: Hopp}]\n",
		"andra": "areas: [{id: ro, label: Ro, covers: [nurtured, safe]}, {id: hopp, label: Framtid}, {id: skola, label: Allt, covers: [achieving, active, safe]}]\n",
		"nio":   "indicators: [{indicator: safe, label: Trygg}]\nareas: [{id: hopp, label: Hopp}, {id: trygghet, label: Trygg, covers: [safe]}]\n",
	} {
		m, findings := wheel.ParseModel(name+".yaml", []byte("apiVersion: mabra/v1\nkind: WheelModel\nname: "+name+
			"\ntitle: Hjul\nlanguage: sv\nsource: påhittat\n"+body))
		require.Empty(t, append(findings, m.Check()...), name)
		all = append(all, m)
	}
	for _, name := range wheel.Models() {
		m, _ := wheel.LoadModel(name)
		all = append(all, m)
	}
	return append(all, nil)
}

// Whatever model a reading goes to, and through how many, it comes back as it was; and while it is away every word is in
// it.
func TestConvertThereAndBackLosesNothing(t *testing.T) {
	t.Parallel()
	models := ownModels(t)
	known := wheel.WithModels(models...)
	d := dice{rand.New(rand.NewPCG(12, 3))}
	for range *tries {
		from, to, further := one(d, models...), one(d, models...), one(d, models...)
		name := ""
		areas := []string{"okänd"}
		if from != nil {
			name = from.Name
			for _, a := range from.Areas {
				areas = append(areas, a.ID)
			}
		}
		r := d.reading(name, areas)
		before := (&wheel.Document{Wheel: wheel.Wheel{Readings: []wheel.Reading{r}}}).Clone().Wheel
		there := r.Convert(to, known)
		require.Equal(t, before, wheel.Wheel{Readings: []wheel.Reading{r}}, "the reading is not changed")
		require.Equal(t, r, there.Reading.Convert(from, known).Reading)
		on := there.Reading.Convert(further, known)
		require.Equal(t, r, on.Reading.Convert(from, known).Reading)
		require.Len(t, there.Steps, len(r.Indicators))
		for i := range r.Indicators {
			was, is := r.Indicators[i], there.Reading.Indicators[i]
			require.Equal(t, was.Strengths, is.Strengths)
			require.Equal(t, was.Worries, is.Worries)
			require.Equal(t, was.Rating, is.Rating)
			require.NotEmpty(t, there.Steps[i].How)
		}
	}
}

func TestCounterparts(t *testing.T) {
	t.Parallel()
	models := ownModels(t)
	known := wheel.WithModels(models...)
	named := map[string]*wheel.Model{}
	for _, m := range models {
		if m != nil {
			named[m.Name] = m
		}
	}
	for name, test := range map[string]struct {
		from, to string
		mark     wheel.Mark
		want     wheel.Part
		how      wheel.Counterpart
	}{
		"an indicator":                       {"falun", "behovskompassen", wheel.Mark{Indicator: wheel.Safe}, wheel.Part{Indicator: wheel.Safe}, wheel.SameKey},
		"an indicator by an area's name":     {"falun", "sex", wheel.Mark{Indicator: wheel.Achieving}, wheel.Part{Area: "skola", Model: "sex"}, wheel.SameAreas},
		"an indicator in a wider area":       {"falun", "sex", wheel.Mark{Indicator: wheel.Safe}, wheel.Part{Indicator: wheel.Safe}, wheel.Inside},
		"an indicator that is not there":     {"falun", "sex", wheel.Mark{Indicator: wheel.Active}, wheel.Part{Indicator: wheel.Active}, wheel.Nowhere},
		"an area that is one indicator":      {"sex", "girfec", wheel.Mark{Area: "skola"}, wheel.Part{Indicator: wheel.Achieving}, wheel.SameAreas},
		"an area that is two":                {"sex", "girfec", wheel.Mark{Area: "trygghet"}, wheel.Part{Area: "trygghet", Model: "sex"}, wheel.Nowhere},
		"an area by another area's name":     {"sex", "andra", wheel.Mark{Area: "trygghet"}, wheel.Part{Area: "ro", Model: "andra"}, wheel.SameAreas},
		"an area in a wider one":             {"sex", "andra", wheel.Mark{Area: "skola"}, wheel.Part{Area: "skola", Model: "sex"}, wheel.Inside},
		"hope is not another model's hope":   {"sex", "andra", wheel.Mark{Area: "hopp"}, wheel.Part{Area: "hopp", Model: "sex"}, wheel.Nowhere},
		"an area of a model nobody knows":    {"ingens", "falun", wheel.Mark{Area: "ro"}, wheel.Part{Area: "ro", Model: "ingens"}, wheel.Nowhere},
		"an indicator before its own area":   {"sex", "nio", wheel.Mark{Indicator: wheel.Safe}, wheel.Part{Indicator: wheel.Safe}, wheel.SameKey},
		"to the model that it already is in": {"sex", "sex", wheel.Mark{Area: "hopp"}, wheel.Part{Area: "hopp", Model: "sex"}, wheel.SameKey},
	} {
		r := wheel.Reading{Model: test.from, Indicators: []wheel.Mark{test.mark}}
		step := r.Convert(named[test.to], known).Steps[0]
		assert.Equal(t, test.want, step.To, name)
		assert.Equal(t, test.how, step.How, name)
	}
	hope := wheel.Reading{Model: "sex", Indicators: []wheel.Mark{{Area: "hopp"}}}
	assert.Equal(t, "sex-hopp", hope.Convert(named["andra"], known).Reading.Indicators[0].Area, "the other model's hope is not asked about")
	assert.Equal(t, "hopp", hope.Convert(named["falun"], known).Reading.Indicators[0].Area)
}

// What was kept from another model is seen in a summary as that model's, and what the new model has is still to be asked.
func TestConvertedReadingsAreSummarised(t *testing.T) {
	t.Parallel()
	models := ownModels(t)
	known := wheel.WithModels(models...)
	falun, _ := wheel.LoadModel("falun")
	r := wheel.Reading{Model: "sex", Voice: wheel.VoiceChild, Indicators: []wheel.Mark{
		{Area: "trygghet", Strengths: []string{"Hemma"}}, {Area: "hopp", Worries: []string{"Nästa år"}},
	}}
	c := r.Convert(falun, known)
	assert.Equal(t, "falun", c.Reading.Model)
	assert.NotContains(t, c.Unsaid, wheel.Part{Indicator: wheel.Safe})
	assert.Contains(t, c.Unsaid, wheel.Part{Indicator: wheel.Healthy})
	s := (&wheel.Wheel{Readings: []wheel.Reading{c.Reading}}).Summary(known)
	last := s.Parts[len(s.Parts)-1]
	assert.Equal(t, wheel.Part{Area: "trygghet", Model: "sex"}, last.Part)
	assert.Equal(t, "Trygghet", last.Called.Sv)

	written, err := (&wheel.Document{Wheel: wheel.Wheel{Readings: []wheel.Reading{c.Reading}}}).Encode(mabra.YAML)
	require.NoError(t, err)
	read, _ := wheel.Parse("", written)
	assert.Equal(t, r.Indicators, read.Readings[0].Convert(named(models, "sex"), known).Reading.Indicators, "it stands in the document")
}

func named(models []*wheel.Model, name string) *wheel.Model {
	for _, m := range models {
		if m != nil && m.Name == name {
			return m
		}
	}
	return nil
}

// A blank has every part of its model in the model's order, and Check asks for each of them.
func TestBlank(t *testing.T) {
	t.Parallel()
	models := ownModels(t)
	for _, m := range models {
		blank := m.Blank(day("2026-03-02"), wheel.VoiceChild, "noor")
		if m != nil {
			require.Len(t, blank.Indicators, len(m.Indicators)+len(m.Areas))
			assert.Equal(t, m.Name, blank.Model)
		} else {
			require.Len(t, blank.Indicators, 8)
		}
		w := &wheel.Wheel{Readings: []wheel.Reading{blank}}
		var asked []string
		for _, f := range w.Check(wheel.WithModels(models...)) {
			require.Equal(t, "wheel-indicator-skipped", f.Rule.ID)
			asked = f.Args[0].Value.(mabra.Vocabulary).Keys()
		}
		assert.Len(t, asked, len(blank.Indicators))
	}
}

func BenchmarkConvert(b *testing.B) {
	d, falun := noor(b), named(ownModels(b), "falun")
	for b.Loop() {
		d.Readings[0].Convert(falun)
	}
}

func BenchmarkConvertToAreas(b *testing.B) {
	models := ownModels(b)
	d, six, known := noor(b), named(models, "sex"), wheel.WithModels(models...)
	for b.Loop() {
		d.Readings[0].Convert(six, known)
	}
}

func BenchmarkBlank(b *testing.B) {
	falun := named(ownModels(b), "falun")
	for b.Loop() {
		falun.Blank(day("2026-03-02"), wheel.VoiceChild, "noor")
	}
}
