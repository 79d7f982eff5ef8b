package plan_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// readExample reads a plan that has no finding.
func readExample(t *testing.T) *plan.Plan {
	t.Helper()
	text, err := os.ReadFile("../examples/falun-barnets-plan.yaml")
	require.NoError(t, err)
	p, findings := plan.Parse("plan.yaml", text)
	require.Empty(t, findings)
	return p
}

// A plan that is read can be changed and checked again. What was not touched keeps its line; what was changed has none,
// for nobody has written it.
func ExamplePlan_Check_afterChanges() {
	p, _ := plan.Parse("plan.yaml", []byte(`apiVersion: mabra/v1
kind: Plan
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
revision: 1
status: draft
form: own
language: sv
synthetic: true
created: 2026-03-02
child: {pseudonym: Påhittat barn}
needs:
  - {id: sova, text: Sova lugnt}
model: falun
`))
	p.Needs = append(p.Needs, plan.Need{ID: "vän", Text: "Ha en vän"})
	for _, f := range p.Check() {
		if f.Rule.ID == "need-without-indicator" {
			fmt.Println(f.In(mabra.English))
		}
	}
	// Output:
	// plan.yaml: warning: needs[1].indicators: the need is not linked to any part of the wheel; add a part of the wheel (indicators) [need-without-indicator]
	// plan.yaml:12:5: warning: needs[0].indicators: the need is not linked to any part of the wheel; add a part of the wheel (indicators) [need-without-indicator]
}

// Findings about a changed plan point only where the text still says what the plan does.
func TestPlacesAfterChanges(t *testing.T) {
	t.Parallel()
	places := func(p *plan.Plan) map[string]bool {
		found := map[string]bool{}
		for _, f := range p.Check(mabra.At(mabra.MustParseDate("2026-06-30"))) {
			found[string(f.Path)+" "+f.Rule.ID] = f.Position.Valid()
		}
		return found
	}
	for name, test := range map[string]struct {
		change func(p *plan.Plan)
		want   map[string]bool
	}{
		"nothing":                       {func(*plan.Plan) {}, map[string]bool{}},
		"a word that no vocabulary has": {func(p *plan.Plan) { p.Status = "over" }, map[string]bool{"status unknown-value": false}},
		"a field emptied":               {func(p *plan.Plan) { p.Needs[0].Indicators = nil }, map[string]bool{"needs[0].indicators need-without-indicator": false}},
		"an item taken out": {func(p *plan.Plan) {
			p.Needs[1].Indicators = nil
			p.Needs = p.Needs[1:]
		}, map[string]bool{"needs[0].indicators need-without-indicator": false}},
		"an item added": {func(p *plan.Plan) {
			p.Needs = append(p.Needs, plan.Need{ID: "ny", Text: "Något nytt", Indicators: []wheel.Indicator{wheel.Safe}})
		}, nil},
	} {
		p := readExample(t)
		test.change(p)
		found := places(p)
		for place, has := range test.want {
			got, there := found[place]
			assert.True(t, there, "%s: %s in %v", name, place, found)
			assert.Equal(t, has, got, "%s: %s", name, place)
		}
		if test.want != nil && len(test.want) == 0 {
			assert.Empty(t, found, name)
		}
	}
}

// What could not be read is in doubt only until somebody fills it in.
func TestDoubtEndsWhenFilledIn(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../rules/sip-overall-missing/keeps.yaml")
	require.NoError(t, err)
	spoilt := strings.Replace(string(text), "overall: ", "overall: 5 # ", 1)
	require.NotEqual(t, string(text), spoilt)
	p, findings := plan.Parse("plan.yaml", []byte(spoilt))
	require.True(t, findings.HasErrors())
	assert.Nil(t, foundBy(p, "sip-overall-missing"), "nobody knows what stood there")
	p.Overall = plan.PrincipalPrivate
	assert.NotNil(t, foundBy(p, "sip-overall-missing"), "now it is known, and neither municipality nor region")
	p.Overall = plan.PrincipalRegion
	assert.Nil(t, foundBy(p, "sip-overall-missing"))
}

func TestRevise(t *testing.T) {
	t.Parallel()
	p := readExample(t)
	before, err := p.Encode(mabra.YAML)
	require.NoError(t, err)
	day := mabra.MustParseDate("2026-09-01")
	next := p.Revise(day)
	assert.Equal(t, p.Revision+1, next.Revision)
	assert.Equal(t, p.ID, next.ID, "one child, one plan")
	assert.Equal(t, p.Created, next.Created)
	assert.Equal(t, day, next.Updated)
	for _, f := range next.Check(mabra.At(day)) {
		assert.False(t, f.Position.Valid(), "nobody has written it yet")
	}
	next.Needs[0].Indicators[0] = wheel.Safe
	next.Needs[0].Text = "Något annat"
	next.Child.Identifiers = append(next.Child.Identifiers, plan.Identifier{System: "x"})
	next.X = append(next.X, mabra.Field{Name: "x-a", Value: "b"})
	after, err := p.Encode(mabra.YAML)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after), "the plan itself stays as it is")
}

// encoding/json and the YAML library give what Encode gives, for a plan and for a part of one, by value and by pointer, and
// take it back.
func TestOtherEncoders(t *testing.T) {
	t.Parallel()
	p := readExample(t)
	p.X = mabra.Fields{{Name: "x-system", Value: mabra.Fields{{Name: "number", Value: mabra.Number("1.10")}}}}
	p.Needs[0].X = mabra.Fields{{Name: "x-mine", Value: true}}
	encoded, err := p.Encode(mabra.JSON)
	require.NoError(t, err)
	for name, value := range map[string]any{"value": *p, "pointer": p} {
		text, err := json.Marshal(value)
		require.NoError(t, err)
		assert.JSONEq(t, string(encoded), string(text), name)
		written, err := yaml.Marshal(value)
		require.NoError(t, err)
		again, findings := plan.Parse("again.yaml", written)
		require.Empty(t, findings, name)
		assert.Equal(t, encodedAs(t, p), encodedAs(t, again), name)
	}
	var fromJSON, fromYAML plan.Plan
	require.NoError(t, json.Unmarshal(encoded, &fromJSON))
	assert.Equal(t, encodedAs(t, p), encodedAs(t, &fromJSON))
	require.NoError(t, yaml.Unmarshal(encoded, &fromYAML))
	assert.Equal(t, encodedAs(t, p), encodedAs(t, &fromYAML))

	part, err := json.Marshal(struct{ Needs []plan.Need }{p.Needs})
	require.NoError(t, err)
	assert.Contains(t, string(part), `"x-mine":true`)
	assert.NotContains(t, string(part), `"Indicators"`, "the names are those of the format")
	var back struct{ Needs []plan.Need }
	require.NoError(t, json.Unmarshal(part, &back))
	assert.Equal(t, p.Needs, back.Needs)
}

// What is no plan is not taken for half a one, and the error does not say what stood there.
func TestOtherEncodersRefuse(t *testing.T) {
	t.Parallel()
	for _, text := range []string{`{"apiVersion": "mabra/v1", "kind": "Wheel"}`, `{"kind": "Plan"}`, `[]`, `"Nilla"`,
		`{"apiVersion": "mabra/v1", "kind": "Plan", "Nilla": 1}`, `{"apiVersion": "mabra/v1", "kind": "Plan", "created": "Nilla"}`} {
		var p plan.Plan
		err := json.Unmarshal([]byte(text), &p)
		require.Error(t, err, text)
		assert.NotContains(t, err.Error(), "Nilla")
		err = yaml.Unmarshal([]byte(text), &p)
		require.Error(t, err, text)
		assert.NotContains(t, err.Error(), "Nilla")
		assert.Empty(t, p.Status)
	}
	_, err := json.Marshal(plan.Need{ID: "a", Text: "\xff"})
	require.Error(t, err)
	_, err = yaml.Marshal(plan.Plan{Needs: []plan.Need{{ID: "a", Text: "\xff"}}})
	require.Error(t, err)
}

func encodedAs(t *testing.T, p *plan.Plan) string {
	t.Helper()
	text, err := p.Encode(mabra.YAML)
	require.NoError(t, err)
	return string(text)
}
