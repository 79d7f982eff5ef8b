package examples_test

import (
	"bytes"
	"flag"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/schemas"
)

var plans = flag.Int("plans", 500, "how many generated plans to try")

// Generated plans have no error and no warning under their own model and day, pass the published schema, and come back
// whole when they are written and read. Over all of them every scenario, model and form occurs.
func TestGeneratedPlansAreClean(t *testing.T) {
	schema, count := planSchema(t), fewer(*plans)
	var mutex sync.Mutex
	seen, infos := map[string]int{}, map[string]int{}
	const workers = 4
	var group sync.WaitGroup
	for w := range workers {
		revisions := []int{1, 1, 2, 5}[w]
		group.Go(func() {
			all, err := examples.Generate(examples.Options{Seed: 7, First: w * count, Count: count / workers / revisions, Revisions: revisions})
			if err != nil {
				panic(err)
			}
			for e := range all {
				problems, noted := examine(e, schema)
				mutex.Lock()
				for _, problem := range problems {
					t.Errorf("%s: %s", nameOf(e), problem)
				}
				for _, rule := range noted {
					infos[rule]++
				}
				seen[e.Scenario]++
				seen[e.Plan.Model]++
				seen[string(e.Plan.Form)]++
				mutex.Unlock()
			}
		})
	}
	group.Wait()
	t.Log("plans by scenario, model and form:", seen)
	t.Log("informations, drafts left out:", infos)
	if count >= 500 {
		for _, name := range slices.Concat(examples.Scenarios(), plan.Form("").Vocabulary().Keys(), examples.Models()) {
			assert.True(t, seen[name] > 0 || name == "none", "%s does not occur", name)
		}
	}
}

// fewer gives how many plans to make where time is short, as under the race detector.
func fewer(count int) int {
	if testing.Short() {
		return count / 8
	}
	return count
}

// examine lists what is wrong with an example, and the rules of which it only has an information.
func examine(e *examples.Example, schema *jsonschema.Schema) (problems, noted []string) {
	text, err := e.YAML()
	if err != nil {
		return []string{err.Error()}, nil
	}
	for _, f := range checked(text, e.At) {
		if f.Severity != mabra.Info {
			problems = append(problems, fmt.Sprint(f.Rule.ID, " at ", f.Path))
		} else if e.Plan.Status != plan.StatusDraft {
			noted = append(noted, f.Rule.ID)
		}
	}
	read, _ := plan.Parse("plan.yaml", text)
	if again, err := read.Encode(mabra.YAML); err != nil || !bytes.Equal(text, again) {
		problems = append(problems, "it does not come back as it was")
	}
	asJSON, err := e.Plan.Encode(mabra.JSON)
	if err != nil {
		return append(problems, err.Error()), noted
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
	if err != nil {
		return append(problems, err.Error()), noted
	}
	if err := schema.Validate(value); err != nil {
		problems = append(problems, err.Error())
	}
	return problems, noted
}

func nameOf(e *examples.Example) string {
	return fmt.Sprintf("index %d, revision %d, %s, %s, %s", e.Index, e.Revision, e.Scenario, e.Plan.Model, e.Plan.Form)
}

func checked(text []byte, at mabra.Date) mabra.Findings {
	return document.Validate("plan.yaml", text, document.At(at)).Findings
}

func planSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(schemas.Bundle("Plan", schemas.JSON)))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(t, compiler.AddResource("plan.json", value))
	schema, err := compiler.Compile("plan.json")
	require.NoError(t, err)
	return schema
}

// What there is no plan for is said, and which option it was.
func TestOptionsThatDoNotExist(t *testing.T) {
	for option, o := range map[string]examples.Options{
		"scenario":  {Scenario: "happiness"},
		"model":     {Model: "atlantis"},
		"form":      {Form: "contract"},
		"language":  {Language: "fi"},
		"flaw":      {Flaw: "no-such-rule"},
		"revisions": {Revisions: examples.MaxRevisions + 1},
	} {
		_, err := examples.Generate(o)
		var wrong *examples.OptionError
		require.ErrorAs(t, err, &wrong, option)
		assert.Equal(t, option, wrong.Option)
	}
	_, err := examples.Generate(examples.Options{Model: "girfec", Form: plan.FormSIP})
	assert.Error(t, err, "Scotland has no SIP")
}
