package mabra_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

var (
	first  = &mabra.Rule{ID: "a-rule", Severity: mabra.Error, Source: mabra.Text{Sv: "en lag", En: "a law"}, Messages: []mabra.Variant{{Text: mabra.Text{Sv: "välj bland: {allowed}", En: "choose one of: {allowed}"}}}}
	second = &mabra.Rule{ID: "b-rule", Severity: mabra.Warning, Messages: []mabra.Variant{{Text: mabra.Text{Sv: "fältet står {count} gånger", En: "the field stands {count} times"}}}}
)

func found(rule *mabra.Rule, file string, line, column int, args ...mabra.Arg) mabra.Finding {
	f := rule.At(file, mabra.Position{Line: line, Column: column})
	f.Args = args
	return f
}

func TestFindingsSort(t *testing.T) {
	sorted := mabra.Findings{
		found(second, "b.yaml", 1, 1),
		found(second, "a.yaml", 10, 1),
		found(first, "a.yaml", 9, 2),
		found(second, "a.yaml", 9, 2),
		found(first, "a.yaml", 9, 2),
		found(second, "a.yaml", 9, 1),
	}.Sort()
	var places []string
	for _, f := range sorted {
		places = append(places, f.File+":"+f.Position.String()+" "+f.Rule.ID)
	}
	assert.Equal(t, []string{"a.yaml:9:1 b-rule", "a.yaml:9:2 a-rule", "a.yaml:9:2 b-rule", "a.yaml:10:1 b-rule", "b.yaml:1:1 b-rule"}, places,
		"by file, line, column and rule; the exact duplicate is gone")
}

func TestFindingsAreNoErrorUnlessOneIs(t *testing.T) {
	var none mabra.Findings
	assert.NoError(t, none.Err())
	warnings := mabra.Findings{found(second, "a.yaml", 1, 1)}
	assert.NoError(t, warnings.Err())
	assert.False(t, warnings.HasErrors())
	assert.True(t, warnings.AtLeast(mabra.Warning))
	assert.False(t, none.AtLeast(mabra.Info))

	failed := append(warnings, found(first, "a.yaml", 2, 1))
	assert.True(t, errors.Is(failed.Err(), mabra.ErrFindings))
	assert.Equal(t, 1, failed.Count(mabra.Error))
}

func TestFindingsPrint(t *testing.T) {
	f := found(first, "plan.yaml", 41, 5, mabra.Arg{Name: "allowed", Value: []string{"safe", "healthy"}})
	f.Path = "needs[1].indicators[0]"
	f.Related = []mabra.Related{{Position: mabra.Position{Line: 3, Column: 2}, Note: mabra.Text{Sv: "jämför", En: "compare"}}}
	inGo := mabra.Finding{Path: "needs[1]", Rule: second, Severity: mabra.Info, Args: []mabra.Arg{{Name: "count", Value: 3}}}
	var sv, en bytes.Buffer
	require.NoError(t, mabra.Findings{f, inGo}.Print(&sv, mabra.Swedish))
	require.NoError(t, mabra.Findings{f, inGo}.Print(&en, mabra.English))
	assert.Equal(t, "plan.yaml:41:5: fel: needs[1].indicators[0]: välj bland: safe, healthy (jämför 3:2) [a-rule]\n"+
		"upplysning: needs[1]: fältet står 3 gånger [b-rule]\n", sv.String())
	assert.Equal(t, "plan.yaml:41:5: error: needs[1].indicators[0]: choose one of: safe, healthy (compare 3:2) [a-rule]\n"+
		"info: needs[1]: the field stands 3 times [b-rule]\n", en.String())
}

// The names of the fields are what other programs read.
func TestReportsAsJSON(t *testing.T) {
	f := found(first, "plan.yaml", 41, 5)
	f.End, f.Path = mabra.Position{Line: 41, Column: 9}, "needs[1].indicators[0]"
	text, err := json.Marshal(mabra.Findings{f}.Reports(mabra.English))
	require.NoError(t, err)
	assert.JSONEq(t, `[{"file":"plan.yaml","line":41,"column":5,"endLine":41,"endColumn":9,"path":"needs[1].indicators[0]",
		"pointer":"/needs/1/indicators/0","rule":"a-rule","severity":"error","message":"choose one of: {allowed}","source":"a law"}]`, string(text))
}
