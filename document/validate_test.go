package document_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/wheel"
)

// One call tells what is seen in each document, and what is seen only in several of them together.
func TestValidateTellsEverythingInOneCall(t *testing.T) {
	t.Parallel()
	text := activePlan(1) + "berättelse: nej\n---\n" + activePlan(2)
	result := document.Validate("two.yaml", []byte(text), midsummer)
	assert.Len(t, result.Documents, 2)
	assert.Equal(t, []string{"two.yaml:43 warning several-active-plans"}, about("several-active-plans", result.Findings))
	assert.Equal(t, []string{"two.yaml:32 error unknown-field"}, about("unknown-field", result.Findings), "form")
	assert.Len(t, about("action-overdue", result.Findings), 2, "content")
	assert.Equal(t, result.Findings.Sort(), result.Findings)
	assert.ErrorIs(t, result.Err(), mabra.ErrFindings)
	assert.NoError(t, document.Validate("one.yaml", []byte(planWithFindings), midsummer).Err(), "only warnings")
}

func TestCommentsSilenceWhatIsSeenTogether(t *testing.T) {
	t.Parallel()
	ignored := "child: # mabra:ignore several-active-plans -- slås ihop i juni"
	second := strings.Replace(activePlan(2), "child:", ignored, 1)
	findings := document.Validate("two.yaml", []byte(activePlan(1)+"---\n"+second), midsummer).Findings
	assert.Empty(t, about("several-active-plans", findings))
	assert.Empty(t, about("ignore-unused", findings))
	alone := document.Validate("one.yaml", []byte(second), midsummer).Findings
	assert.Equal(t, []string{"one.yaml:10 warning ignore-unused"}, about("ignore-unused", alone))
}

// The same texts give the same findings, whoever checks them at the same time.
func TestValidatorOnManyGoroutines(t *testing.T) {
	t.Parallel()
	const number = 40
	validator := document.NewValidator(midsummer)
	checked := make([]*document.Checked, number)
	var done sync.WaitGroup
	for i := range number {
		done.Go(func() { checked[i] = validator.Check(fmt.Sprintf("%02d.yaml", i), []byte(activePlan(i))) })
	}
	done.Wait()
	for i, c := range checked {
		settled := validator.Settle(c)
		assert.Empty(t, about("several-active-plans", c.Findings), "what was checked stays as it is")
		if i == 0 {
			assert.Same(t, c, settled, "there is nothing to add")
			continue
		}
		want := []string{fmt.Sprintf("%02d.yaml:10 warning several-active-plans", i)}
		assert.Equal(t, want, about("several-active-plans", settled.Findings))
		assert.Len(t, settled.Findings, len(c.Findings)+1, "nothing else is lost")
	}
}

func TestTheDayOfChecking(t *testing.T) {
	t.Parallel()
	march, june := mabra.MustParseDate("2026-03-03"), mabra.MustParseDate("2026-06-30")
	inMarch := settingsOf("at: 2026-03-03\n")
	for name, test := range map[string]struct {
		options []document.Option
		overdue bool
	}{
		"none":                      {nil, false},
		"today":                     {[]document.Option{document.Today(june)}, true},
		"settings":                  {[]document.Option{inMarch}, false},
		"settings without a day":    {[]document.Option{document.Today(june), settingsOf("language: sv\n")}, true},
		"settings before today":     {[]document.Option{document.Today(june), inMarch}, false},
		"asked for before today":    {[]document.Option{document.At(june), document.Today(march)}, true},
		"asked for before settings": {[]document.Option{inMarch, document.At(june)}, true},
		"of a single document":      {[]document.Option{document.At(march), document.Checking(mabra.At(june))}, true},
	} {
		found := about("action-overdue", document.Validate("a.yaml", []byte(planWithFindings), test.options...).Findings)
		assert.Equal(t, test.overdue, found != nil, name)
	}
}

func TestLimitsAreHandedOn(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Bytes = 100
	for _, option := range []document.Option{document.WithLimits(limits), document.Reading(mabra.WithLimits(limits))} {
		result := document.Validate("a.yaml", []byte(planWithFindings), option)
		assert.Equal(t, []string{"a.yaml:1 error too-large"}, told(result.Findings))
	}
	refused := document.NewValidator().TooLarge("a.yaml", 100)
	assert.Equal(t, []string{"a.yaml:1 error too-large"}, told(refused.Findings))
	assert.Empty(t, refused.Documents)
}

const ownModel = `apiVersion: mabra/v1
kind: PracticeModel
name: exempelby
title: {sv: Exempelbys modell, en: The model of Exempelby}
source: påhittad
rules:
  - {rule: action-overdue, severity: error, because: {sv: vi lovade, en: we promised}}
`

func own(t *testing.T, text string) *plan.PracticeModel {
	t.Helper()
	m, findings := plan.ParseModel("own.yaml", []byte(text))
	require.Empty(t, append(findings, m.Check()...))
	return m
}

func TestModelsOfOnesOwn(t *testing.T) {
	t.Parallel()
	m := own(t, ownModel)
	milder := own(t, strings.Replace(ownModel, "severity: error", "severity: info", 1))
	named := []byte(strings.Replace(planWithFindings, "form: own", "form: own\nmodel: exempelby", 1))
	nameless := []byte(planWithFindings)
	for name, test := range map[string]struct {
		text    []byte
		options []document.Option
		want    string
	}{
		"not known":                   {named, nil, "warning"},
		"known by name":               {named, []document.Option{document.WithModels(m)}, "error"},
		"the last of two":             {named, []document.Option{document.WithModels(milder, m)}, "error"},
		"known, but not named":        {nameless, []document.Option{document.WithModels(m)}, "warning"},
		"asked for":                   {nameless, []document.Option{document.UnderModel(m)}, "error"},
		"asked for before named":      {named, []document.Option{document.WithModels(m), document.UnderModel(milder)}, "info"},
		"none asked for":              {named, []document.Option{document.UnderModel(nil), document.WithModels(m)}, "error"},
		"of the wheel, and one of it": {named, []document.Option{document.WithModels(new(wheel.Model)), document.WithModels(m)}, "error"},
	} {
		findings := document.Validate("a.yaml", test.text, append(test.options, midsummer)...).Findings
		overdue := about("action-overdue", findings)
		require.Len(t, overdue, 1, name)
		assert.Contains(t, overdue[0], " "+test.want+" ", name)
	}
}

// A file that says it is JSON has to be JSON: what the other programs that it is meant for refuse is not passed in silence.
func TestNotJSON(t *testing.T) {
	t.Parallel()
	const sound = `{"apiVersion":"mabra/v1","kind":"Wheel","id":"6b0f6f6e-52c1-4f0a-9a55-0d6c1b7e2a41","language":"sv",` +
		`"synthetic":true,"created":"2026-01-20","readings":[]}`
	instead := func(old, new string) string { return strings.Replace(sound, old, new, 1) }
	for text, place := range map[string]string{
		sound:                                     "",
		"\ufeff" + sound + "\n":                   "",
		instead("[]", "[],"):                      "1:154 comma",
		instead("[]", "[] ,\n "):                  "1:155 comma",
		instead(`"sv"`, "'sv'"):                   "1:96 quote",
		instead(`"kind"`, "'kind'"):               "1:26 quote",
		instead(`"sv"`, "sv"):                     "1:96 word",
		instead(`true`, "True"):                   "1:113 word",
		instead(`"2026-01-20"`, "26-01-20"):       "", // an error, which says how
		instead(`"kind"`, "kind"):                 "1:26 name",
		instead(",", ",\n# å\n"):                  "2:1 note",
		instead(`"id"`, `"id" // å`+"\n"):         "", // it is no YAML either, and that is said
		instead("{", "{{"):                        "", // the same
		instead("[]}", `[],"x-a":"b`+"\t"+`c"}`):  "1:163 tab",
		instead("[]}", `[],"x-a":"b`+"\n "+`c"}`): "1:163 break",
		instead("[]}", `[],"x-a":"b\x20c"}`):      "1:164 stops",
		instead("[]}", `[],"x-a":“b”}`):           "1:161 quote",
		sound + "\n---\n" + sound:                 "2:1 stops",
	} {
		for name, called := range map[string]bool{"a.json": true, "b/A.JSON": true, "a.yaml": false, "json": false, "-": false} {
			found := document.Validate(name, []byte(text)).Findings
			i := slices.IndexFunc(found, func(f mabra.Finding) bool { return f.Rule == &rules.NotJSON })
			if !called || place == "" {
				assert.Equal(t, -1, i, "%s: %s", name, text)
				continue
			}
			if assert.NotEqual(t, -1, i, "%s: %s", name, text) {
				assert.Equal(t, place, found[i].Position.String()+" "+found[i].Variant)
				assert.Equal(t, mabra.Warning, found[i].Severity)
				assert.True(t, found[i].End.Valid())
			}
		}
	}
}
