package wheel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

const head = "apiVersion: mabra/v1\nkind: WheelModel\nname: vårt\ntitle: Vårt hjul\nlanguage: sv\nsource: påhittat\n"

// model reads a model of the wheel that has nothing wrong with it.
func model(t *testing.T, body string) *wheel.Model {
	t.Helper()
	m, findings := wheel.ParseModel("vårt.yaml", []byte(head+body))
	require.Empty(t, append(findings, m.Check()...))
	return m
}

// TestAreas: a wheel may have other parts than the eight. A reading speaks of an area by its name, or by all that it
// covers.
func TestAreas(t *testing.T) {
	t.Parallel()
	six := model(t, `areas:
  - {id: trygghet, label: Trygghet, covers: [safe, nurtured]}
  - {id: skola, label: Skola och fritid, covers: [achieving, active]}
  - {id: hopp, label: Hopp}
`)
	eight := ""
	for _, i := range mabra.Values[wheel.Indicator]() {
		eight += "  - {indicator: " + string(i) + ", label: Ord}\n"
	}
	nine := model(t, "indicators:\n"+eight+"areas: [{id: hopp, label: Hopp}]\n")

	both := model(t, "indicators: [{indicator: safe, label: Trygg}]\nareas: [{id: trygghet, label: Trygghet, covers: [safe]}]\n")

	asked := func(parts ...string) (marks []wheel.Mark) {
		for _, part := range parts {
			if wheel.Indicator(part).Valid() {
				marks = append(marks, wheel.Mark{Indicator: wheel.Indicator(part), Note: "Bra."})
			} else {
				marks = append(marks, wheel.Mark{Area: part, Answer: wheel.Declined})
			}
		}
		return marks
	}
	all := wheel.Safe.Vocabulary().Keys()
	for name, test := range map[string]struct {
		model *wheel.Model
		marks []wheel.Mark
		left  []string
	}{
		"every area":                         {six, asked("trygghet", "skola", "hopp"), nil},
		"an area by what it covers":          {six, asked("safe", "nurtured", "skola", "hopp"), nil},
		"a part of what an area covers":      {six, asked("safe", "skola", "hopp"), []string{"trygghet"}},
		"an area left out":                   {six, asked("trygghet", "skola"), []string{"hopp"}},
		"a ninth":                            {nine, asked(append([]string{"hopp"}, all...)...), nil},
		"one of the eight, by an area":       {both, asked("trygghet"), nil},
		"an area, by the one that it covers": {both, asked("safe"), nil},
		"neither":                            {both, nil, []string{"safe", "trygghet"}},
		"a ninth left out":                   {nine, asked(all...), []string{"hopp"}},
		"one of the eight, beside a ninth":   {nine, asked(append([]string{"hopp"}, all[1:]...)...), []string{"safe"}},
		"areas of a model that nobody knows": {nil, asked("trygghet"), nil},
		"no model, and no areas":             {nil, asked(all[1:]...), []string{"safe"}},
	} {
		w := &wheel.Wheel{Readings: []wheel.Reading{{
			Model: "vårt", Date: mabra.MustParseDate("2026-03-02"), Voice: wheel.VoiceChild, Indicators: test.marks,
		}}}
		var left []string
		for _, f := range w.Check(wheel.WithModels(test.model)) {
			if f.Rule.ID == "unknown-model" {
				assert.Nil(t, test.model, name)
				continue
			}
			assert.Equal(t, "wheel-indicator-skipped", f.Rule.ID, name)
			left = f.Args[0].Value.(mabra.Vocabulary).Keys()
		}
		assert.Equal(t, test.left, left, name)
	}
}

// TestModelsWithMistakesInAreas: a model has parts, and no two areas with the same id.
func TestModelsWithMistakesInAreas(t *testing.T) {
	t.Parallel()
	for body, want := range map[string]string{
		"": "missing-field indicators",
		"areas: [{id: hopp, label: Hopp}, {id: hopp, label: Framtid}]\n": "duplicate-id areas[1].id",
		"areas: [{id: hopp, label: Hopp, covers: [hope]}]\n":             "unknown-value areas[0].covers[0]",
		"areas: [{id: hopp}]\n": "missing-field areas[0].label",
		"indicators: [{indicator: safe, label: A}, {indicator: safe, label: B}]\nareas: [{id: hopp, label: Hopp}]\n": "duplicate-id indicators[1].indicator",
	} {
		m, findings := wheel.ParseModel("vårt.yaml", []byte(head+body))
		var got []string
		for _, f := range append(findings, m.Check()...) {
			got = append(got, f.Rule.ID+" "+string(f.Path))
		}
		assert.Equal(t, []string{want}, got, body)
	}
}

// TestWished: what a child would like lies on the same scale as where the child is.
func TestWished(t *testing.T) {
	t.Parallel()
	three, eleven := 3, 11
	for name, test := range map[string]struct {
		scale  *wheel.Scale
		wished *int
		want   string
	}{
		"on the scale":  {&wheel.Scale{Lowest: 1, Highest: 10}, &three, ""},
		"off the scale": {&wheel.Scale{Lowest: 1, Highest: 10}, &eleven, "off-scale readings[0].indicators[0].wished"},
		"no scale":      {nil, &three, "no-scale readings[0].scale"},
	} {
		w := &wheel.Wheel{Readings: []wheel.Reading{{
			Model: "vårt", Date: mabra.MustParseDate("2026-03-02"), Voice: wheel.VoiceChild, Scale: test.scale,
			Indicators: []wheel.Mark{{Area: "hopp", Wished: test.wished}},
		}}}
		got := ""
		for _, f := range w.Check(wheel.WithModels(&wheel.Model{Name: "vårt"})) {
			got = f.Variant + " " + string(f.Path)
		}
		assert.Equal(t, test.want, got, name)
	}
}

// An area that the model does not have is misspelt, or of another wheel. What seems to be skipped may be what was meant.
func TestAnAreaThatTheModelLacks(t *testing.T) {
	t.Parallel()
	own := model(t, "areas: [{id: hopp, label: Hopp}, {id: skola, label: Skola}]\n")
	w := &wheel.Wheel{Readings: []wheel.Reading{{
		Model: own.Name, Date: mabra.MustParseDate("2026-03-02"), Voice: wheel.VoiceChild, Indicators: []wheel.Mark{
			{Area: "hop", Note: "Bra."}, {Area: "skola", Note: "Bra."},
		}}}}
	found := w.Check(wheel.WithModels(own))
	require.Len(t, found, 1)
	assert.Equal(t, "unknown-value", found[0].Rule.ID)
	assert.Equal(t, mabra.Path("readings[0].indicators[0].area"), found[0].Path)
	assert.Contains(t, found[0].Message(mabra.English), "did you mean hopp?")

	w.Readings[0].Model = "falun" // it has no areas of its own, and nobody knows what was meant
	for _, f := range w.Check(wheel.WithModels(own)) {
		assert.NotEqual(t, "unknown-value", f.Rule.ID)
	}
}
