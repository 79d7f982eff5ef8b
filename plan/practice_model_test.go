package plan_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

func TestShippedModelsHoldTogether(t *testing.T) {
	files := map[string]string{}
	for _, name := range plan.Models() {
		files[name] = filepath.Join("models", name+".yaml")
	}
	for _, form := range plan.Forms() {
		files[string(form)] = filepath.Join("forms", string(form)+".yaml")
	}
	for name, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		m, found := plan.ParseModel(name+".yaml", text)
		assert.Empty(t, append(found, m.Check()...), name)
		assert.Equal(t, name, m.Name)
		if m.Wheel != "" {
			_, ok := wheel.LoadModel(m.Wheel)
			assert.True(t, ok, "%s names a wheel that there is not", name)
		}
		for _, change := range m.Rules {
			assert.NotEmpty(t, change.Because.Sv, "%s changes %s without a reason", name, change.Rule)
			assert.NotEmpty(t, change.Because.En, "%s changes %s without a reason", name, change.Rule)
		}
	}
}

// A municipality needs no Go code: its model builds on a shipped one and says only what differs.
const exempelby = `apiVersion: mabra/v1
kind: PracticeModel
name: exempelby
base: samtidigt
title: {sv: Exempelbys modell, en: The model of Exempelby}
source: påhittad kommun
rules:
  - rule: family-no-part
    severity: warning
    because: {sv: familjen är alltid med här, en: the family always takes part here}
  - rule: need-without-indicator
    severity: "off"
    because: {sv: vi har inget hjul än, en: we have no wheel yet}
`

func TestOwnModelBuildsOnAShippedOne(t *testing.T) {
	m, found := plan.ParseModel("exempelby.yaml", []byte(exempelby))
	require.Empty(t, append(found, m.Check()...))
	p := &plan.Plan{
		Status: plan.StatusDraft, Form: plan.FormOwn, Assessment: &plan.Assessment{Wheel: &wheel.Wheel{}},
		People:   []plan.Person{{ID: "kurator", Roles: []plan.Role{plan.RoleProfessional}}},
		Needs:    []plan.Need{{ID: "sova", Text: "Sova lugnt"}},
		Outcomes: []plan.Outcome{{ID: "somnar", Needs: []string{"sova"}, Text: "Barnet somnar lugnt"}},
		Actions:  []plan.Action{{ID: "samtal", Outcomes: []string{"somnar"}, Text: "Samtal", Responsible: "kurator"}},
	}
	severities := func(options ...mabra.CheckOption) map[string]mabra.Severity {
		found := map[string]mabra.Severity{}
		for _, f := range p.Check(options...) {
			found[f.Rule.ID] = f.Severity
		}
		return found
	}
	plain := severities()
	assert.Equal(t, mabra.Info, plain["family-no-part"])
	assert.Equal(t, mabra.Warning, plain["need-without-indicator"])
	assert.NotContains(t, plain, "action-funding-missing")

	own := severities(plan.UnderModel(m))
	assert.Equal(t, mabra.Warning, own["family-no-part"], "the model's own severity")
	assert.NotContains(t, own, "need-without-indicator", "switched off by the model")
	assert.Contains(t, own, "action-funding-missing", "a rule of the model it builds on")
}

// An error of law, and one that keeps a document from holding together, is told under every model, and the model that would
// have it otherwise is told of too.
func TestNoModelLowersWhatIsFixed(t *testing.T) {
	for _, weight := range []string{"warning", "info", `"off"`} {
		text := strings.ReplaceAll(exempelby, `"off"`, "warning")
		text += "  - {rule: harm-unreported, severity: " + weight + ", because: {sv: vi dröjer, en: we wait}}\n" +
			"  - {rule: date-order, severity: " + weight + ", because: {sv: så blir det, en: so it goes}}\n"
		m, found := plan.ParseModel("exempelby.yaml", []byte(text))
		require.Empty(t, found)
		var told []string
		for _, f := range m.Check() {
			told = append(told, string(f.Path)+" "+f.Rule.ID)
		}
		assert.Equal(t, []string{"rules[2].rule rule-not-adjustable", "rules[3].rule rule-not-adjustable"}, told, weight)

		p := &plan.Plan{
			Status: plan.StatusActive, Form: plan.FormOwn,
			Created: mabra.MustParseDate("2026-05-04"), Updated: mabra.MustParseDate("2026-05-01"),
			Harm: []plan.Harm{{Date: mabra.MustParseDate("2026-05-04"), Text: "Blåmärken."}},
		}
		severities := map[string]mabra.Severity{}
		for _, f := range p.Check(plan.UnderModel(m)) {
			severities[f.Rule.ID] = f.Severity
		}
		assert.Equal(t, mabra.Error, severities["harm-unreported"], weight)
		assert.Equal(t, mabra.Error, severities["date-order"], weight)
	}
}

// Where nobody knows what a model would have said, its form is told of and nothing else.
func TestAModelThatCouldNotBeRead(t *testing.T) {
	text := exempelby + "wheel: nobody-knows\n<<: {base: falun}\n"
	text = strings.Replace(text, "rule: family-no-part", "rule: date-order", 1)
	m, found := plan.ParseModel("exempelby.yaml", []byte(text))
	require.Len(t, found, 1)
	assert.Empty(t, m.Check())
	m, found = plan.ParseModel("exempelby.yaml", []byte(strings.Replace(text, "<<: {base: falun}\n", "", 1)))
	require.Empty(t, found)
	assert.Len(t, m.Check(), 2, "a rule that is fixed, and the wheel")
}

func TestMistakesInAModelAreFindings(t *testing.T) {
	m, found := plan.ParseModel("m.yaml", []byte(`apiVersion: mabra/v1
kind: PracticeModel
name: exempelby
base: falum
title: {sv: Exempelby}
source: påhittad
namedPerson:
  - {stage: primary, sectors: [skola]}
rules:
  - {rule: need-without-ation, severity: worse, because: {sv: a, en: a}}
`))
	var got []string
	for _, f := range append(found, m.Check()...).Sort() {
		got = append(got, f.Position.String()+" "+f.Rule.ID+" "+string(f.Path))
	}
	assert.Equal(t, []string{
		"4:7 unknown-value base",
		"5:1 missing-field title.en",
		"8:5 missing-field namedPerson[0].title.sv",
		"8:5 missing-field namedPerson[0].title.en",
		"8:32 unknown-value namedPerson[0].sectors[0]",
		"10:12 unknown-value rules[0].rule",
		"10:42 unknown-value rules[0].severity",
	}, got)
}
