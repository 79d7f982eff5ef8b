package training_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	truths  = flag.Int("truths", 15, "how many generated plans are tried for what cannot be true")
	truthOf = flag.String("truth-of", "", "a folder of generated plans to try instead")
)

// A witness knows a generated plan: the document, and the scenario whose texts it is made of. Nothing is asked of the
// generator, so that plans of another version can be tried too.
type witness struct {
	*plan.Plan
	at       mabra.Date
	scenario *training.Scenario
	texts    *texts
}

// A truth is something that holds for every true plan: what is told is how often it does not.
type truth struct {
	name  string
	wrong func(*witness) int
}

// TestPlansAreTrue counts what a practitioner would see cannot be true, and prints how often it occurs.
func TestPlansAreTrue(t *testing.T) {
	t.Parallel()
	all := slices.Concat(textTruths, workTruths, usualTruths, dayTruths, storyTruths, peopleTruths, familyTruths, countryTruths)
	counts := make([]int, len(all))
	var mutex sync.Mutex
	tried := 0
	try := func(w *witness) {
		mine := make([]int, len(all))
		for i, truth := range all {
			mine[i] = truth.wrong(w)
		}
		mutex.Lock()
		defer mutex.Unlock()
		tried++
		for i, n := range mine {
			counts[i] += n
		}
	}
	if *truthOf != "" {
		eachIn(t, *truthOf, try)
	} else {
		eachMade(t, try)
	}
	require.Positive(t, tried)
	for i, truth := range all {
		t.Logf("%6d  %s", counts[i], truth.name)
		assert.Zero(t, counts[i], truth.name)
	}
	t.Log(tried, "plans")
}

// eachMade tries generated plans: as they come, in English with the model of the country or with none, and in four revisions.
func eachMade(t *testing.T, try func(*witness)) {
	t.Helper()
	var group sync.WaitGroup
	kinds := []training.Options{
		{}, {Language: mabra.Swedish}, {Language: mabra.English}, {Language: mabra.English, Model: "none"}, {Revisions: 4},
	}
	for i, o := range kinds {
		o.Seed, o.First, o.Count = 20, i**truths, *truths/len(kinds)/max(o.Revisions, 1)
		made, err := training.Generate(o)
		require.NoError(t, err)
		group.Go(func() {
			for e := range made {
				try(witnessOf(e.Plan, e.Scenario, e.At))
			}
		})
	}
	group.Wait()
}

// eachIn tries the plans of a folder.
func eachIn(t *testing.T, folder string, try func(*witness)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	require.NoError(t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		p, findings := plan.Parse(file, text)
		if p == nil || findings.HasErrors() || len(p.X) == 0 {
			continue
		}
		origin := map[string]string{}
		for _, f := range p.X[0].Value.(mabra.Fields) {
			origin[f.Name] = fmt.Sprint(f.Value)
		}
		try(witnessOf(p, origin["scenario"], mabra.MustParseDate(origin["at"])))
	}
}

func witnessOf(p *plan.Plan, scenario string, at mabra.Date) *witness {
	known := textsOf(scenario, p.Language)
	return &witness{p, at, known.scenario, known}
}

// count gives how many of several are so.
func count[T any](all []T, is func(*T) bool) (n int) {
	for i := range all {
		if is(&all[i]) {
			n++
		}
	}
	return n
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

func (w *witness) active() bool { return w.Status != plan.StatusDraft }

// scotland reports whether a plan is one of Scotland: by its model, or by its language where it names none.
func (w *witness) scotland() bool {
	return w.Model == "girfec" || w.Model == "" && w.Language == mabra.English && w.Form != plan.FormGIP && w.Form != plan.FormSIP
}

func (w *witness) named(prefix string) bool { return strings.HasPrefix(w.scenario.Name, prefix) }

// person gives somebody by id; an empty one where there is nobody.
func (w *witness) person(id string) plan.Person {
	for _, p := range w.People {
		if p.ID == id {
			return p
		}
	}
	return plan.Person{}
}

func (w *witness) with(role plan.Role) (holders []plan.Person) {
	for _, p := range w.People {
		if p.Has(role) {
			holders = append(holders, p)
		}
	}
	return holders
}

// sector gives the sector of an organisation.
func (w *witness) sector(organisation string) plan.Sector {
	for _, o := range w.Organisations {
		if o.ID == organisation {
			return o.Sector
		}
	}
	return ""
}

// works reports whether somebody in the plan works in a sector.
func (w *witness) works(sector plan.Sector) bool {
	return count(w.People, func(p *plan.Person) bool { return w.sector(p.Organisation) == sector }) > 0
}

func (w *witness) met(forum plan.Forum) *plan.Meeting {
	for i := range w.Meetings {
		if w.Meetings[i].Forum == forum {
			return &w.Meetings[i]
		}
	}
	return nil
}
