package training_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"runtime/debug"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/schemas"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	plans = flag.Int("plans", 16, "how many generated plans to look through")
	edges = flag.Int("edges", 1, "how many plans to make at the first and at the last day that plans are made for")
)

func TestMain(m *testing.M) {
	debug.SetGCPercent(500) // nearly all that is made here is thrown away at once
	check.InBothWays()
	os.Exit(m.Run())
}

// A survey is what is seen in a great many generated plans. They are made, written and read once for all the tests that
// look through them, and none is kept.
type survey struct {
	problems  []string       // what is wrong with a plan as a plan
	reachable []string       // what could point at somebody
	infos     map[string]int // rule → the informations of it, drafts left out
	shortest  int            // bytes
	longest   int
	made      int
}

// surveyed gives the survey of as many plans as the flag asks for, a quarter each as first versions under the model's own
// language, in English, in two revisions and in five.
var surveyed = sync.OnceValue(func() *survey {
	all := &survey{infos: map[string]int{}, shortest: 1 << 30}
	schema := planSchema()
	var mutex sync.Mutex
	var group sync.WaitGroup
	quarters := []training.Options{{}, {Language: mabra.English}, {Revisions: 2}, {Revisions: 5}}
	for i, o := range quarters {
		o.Seed, o.First, o.Count = 7, i**plans, *plans/len(quarters)/max(o.Revisions, 1)
		group.Go(func() {
			made, err := training.Generate(o)
			if err != nil {
				panic(err) // these options exist
			}
			for e := range made {
				text, err := e.YAML()
				if err != nil {
					panic(nameOf(e)) // every plan can be written
				}
				problems, noted := examine(e, text, schema)
				pointing := pointers(e, text)
				mutex.Lock()
				for _, problem := range problems {
					all.problems = append(all.problems, nameOf(e)+": "+problem)
				}
				for _, pointer := range pointing {
					all.reachable = append(all.reachable, nameOf(e)+": "+pointer)
				}
				for _, rule := range noted {
					all.infos[rule]++
				}
				all.shortest, all.longest = min(all.shortest, len(text)), max(all.longest, len(text))
				all.made++
				mutex.Unlock()
			}
		})
	}
	group.Wait()
	return all
})

// examine lists what is wrong with an example, and the rules of which it only has an information.
func examine(e *training.Example, text []byte, schema *jsonschema.Schema) (problems, noted []string) {
	read, findings := checked(text, e.At)
	for _, f := range findings {
		if f.Severity != mabra.Info {
			problems = append(problems, fmt.Sprint(f.Rule.ID, " at ", f.Path))
		} else if e.Plan.Status != plan.StatusDraft {
			noted = append(noted, f.Rule.ID)
		}
	}
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

// checked reads a plan and gives what is found in it, as the command does.
func checked(text []byte, at mabra.Date) (*plan.Plan, mabra.Findings) {
	read, _ := plan.Parse("plan.yaml", text)
	return read, document.Validate("plan.yaml", text, document.At(at)).Findings
}

func nameOf(e *training.Example) string {
	return fmt.Sprintf("index %d, revision %d, %s, %s, %s", e.Index, e.Revision, e.Scenario, e.Plan.Model, e.Plan.Form)
}

// planSchema compiles the published schema of plans.
func planSchema() *jsonschema.Schema {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(schemas.Of("Plan", schemas.Bundled, mabra.English)))
	if err != nil {
		panic(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("plan.json", value); err != nil {
		panic(err)
	}
	return compiler.MustCompile("plan.json")
}

// some gives the first few of a long list, and how many there are.
func some(t *testing.T, all []string) {
	t.Helper()
	for _, one := range all[:min(20, len(all))] {
		t.Error(one)
	}
	if len(all) > 20 {
		t.Errorf("and %d more", len(all)-20)
	}
}
