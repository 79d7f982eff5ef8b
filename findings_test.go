package mabra_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"

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
	assert.EqualError(t, failed.Err(), "the document has errors: 1, the first one: "+failed[1].In(mabra.English))
}

func TestFindingsOfAnError(t *testing.T) {
	failed := mabra.Findings{found(second, "a.yaml", 1, 1), found(first, "a.yaml", 2, 1)}
	err := fmt.Errorf("a change: %w", errors.Join(io.EOF, failed.Err()))
	assert.Equal(t, failed, mabra.FindingsOf(err))
	mabra.FindingsOf(err)[0].File = "b.yaml"
	assert.Equal(t, failed, mabra.FindingsOf(err), "a list of one's own")
	for _, none := range []error{nil, io.EOF, mabra.ErrFindings} {
		assert.Nil(t, mabra.FindingsOf(none))
	}
}

func TestFindingAsALine(t *testing.T) {
	f := found(first, "plan.yaml", 41, 5, mabra.Arg{Name: "allowed", Value: []string{"safe", "healthy"}})
	f.Path = "needs[1].indicators[0]"
	note := mabra.Text{Sv: "jämför", En: "compare"}
	f.Related = []mabra.Related{{Position: mabra.Position{Line: 3, Column: 2}, Note: note}, {Path: "needs[0]", Note: note}}
	assert.Equal(t, "plan.yaml:41:5: fel: needs[1].indicators[0]: "+
		"välj bland: safe, healthy (jämför 3:2) (jämför needs[0]) [a-rule]", f.In(mabra.Swedish))
	assert.Equal(t, "plan.yaml:41:5: error: needs[1].indicators[0]: "+
		"choose one of: safe, healthy (compare 3:2) (compare needs[0]) [a-rule]", f.In(mabra.English))

	inGo := mabra.Finding{Path: "needs[1]", Rule: second, Severity: mabra.Info, Args: []mabra.Arg{{Name: "count", Value: 3}}}
	assert.Equal(t, "upplysning: needs[1]: fältet står 3 gånger [b-rule]", inGo.In(mabra.Swedish))
	assert.Equal(t, "info: needs[1]: the field stands 3 times [b-rule]", inGo.In(mabra.English))
}

func TestTextInARegionsLanguage(t *testing.T) {
	text := mabra.Text{Sv: "barn", En: "child"}
	for lang, want := range map[mabra.Language]string{
		"sv": "barn", "sv-FI": "barn", "": "barn", "so": "barn", "eng": "barn", "en": "child", "en-GB": "child", "EN": "child", "en-Latn-GB": "child",
	} {
		assert.Equal(t, want, text.In(lang), lang)
	}
	assert.Equal(t, mabra.English, mabra.Language("En-GB").Base())
	assert.Empty(t, mabra.Language("").Base())
}
