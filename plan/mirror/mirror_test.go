package mirror_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/mirror"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	update = flag.Bool("update", false, "write testdata")
	plans  = flag.Int("plans", 50, "how many generated plans are mirrored, in three revisions each")
)

var today = mabra.At(mabra.MustParseDate("2026-06-30"))

func example(tb testing.TB) *plan.Plan {
	tb.Helper()
	text, err := fs.ReadFile(examples.FS, "falun-barnets-plan.yaml")
	require.NoError(tb, err)
	p, findings := plan.Parse("plan.yaml", text)
	require.Empty(tb, findings)
	return p
}

// What one plan shows, in both languages: read it aloud when the texts change.
func TestTheMirrorOfAnExample(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		var b strings.Builder
		for _, r := range mirror.Of(example(t).Index(today)) {
			b.WriteString(r.Title.In(lang) + "\n  " + r.Source.In(lang) + "\n")
			for _, p := range r.Principles {
				b.WriteString("- " + p.Text.In(lang) + "\n")
				for _, f := range p.Facts {
					b.WriteString("    " + f.Text.In(lang) + " " + fmt.Sprint(f.Places) + "\n")
				}
			}
		}
		file := filepath.Join("testdata", "falun."+string(lang)+".txt")
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o777))
			require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o666))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), b.String(), "go test ./plan/mirror -update")
	}
}

// rare is a plan with what the generator seldom writes.
func rare() *plan.Plan {
	return &plan.Plan{
		Child:      plan.Child{Profile: "Ritar."},
		People:     []plan.Person{{ID: "barnet", Roles: []plan.Role{plan.RoleChild}}},
		Needs:      []plan.Need{{ID: "vän", By: "barnet"}},
		Earlier:    []plan.Earlier{{Text: "Läxhjälp."}},
		Outcomes:   []plan.Outcome{{ID: "lek", Status: plan.OutcomeDropped}},
		Actions:    []plan.Action{{ID: "rast", Outcomes: []string{"lek"}, Manner: "Med kort."}},
		Assessment: &plan.Assessment{Disagreements: []plan.Disagreement{{About: "Läggdags.", Handled: "De prövade båda."}}},
		Sharing:    []plan.Sharing{{What: "Ett brev.", NotSharedBecause: "Det behövdes inte."}},
		Meetings:   []plan.Meeting{{ID: "möte", Accessibility: "Paus varje kvart."}},
		Related:    []plan.Related{{Kind: plan.RelatedLSS}},
		Kin:        &plan.Kin{Offered: mabra.MustParseDate("2026-02-02")},
	}
}

// Every fact has its words in both languages, is used, and shows itself in some plan; every principle is named. What is
// found stands in the plan, and an empty plan shows nothing.
func TestTheMirrorHoldsTogether(t *testing.T) {
	t.Parallel()
	shown := map[string]bool{}
	made, err := training.Generate(training.Options{Seed: 3, Count: *plans, Revisions: 3})
	require.NoError(t, err)
	for e := range made {
		for _, r := range mirror.Of(e.Plan.Index(mabra.At(e.At))) {
			for _, p := range r.Principles {
				for _, f := range p.Facts {
					shown[f.ID] = true
					assert.NotEmpty(t, f.Text.Sv, f.ID)
					assert.NotEmpty(t, f.Text.En, f.ID)
					assert.NotEmpty(t, f.Places, f.ID)
					assert.Len(t, slices.Compact(slices.Clone(f.Places)), len(f.Places), f.ID)
				}
			}
		}
	}
	for _, r := range mirror.Of(rare().Index(today)) {
		for _, p := range r.Principles {
			for _, f := range p.Facts {
				shown[f.ID] = true
			}
		}
	}
	for _, id := range mirror.FactIDs() {
		assert.True(t, shown[id], "%s is shown by no plan", id)
	}
	principles := map[string][]string{}
	for _, r := range mirror.Of((&plan.Plan{}).Index()) {
		assert.NotEmpty(t, r.Source.En, r.Lens)
		assert.NotEmpty(t, r.Source.Sv, r.Lens)
		assert.True(t, r.Verified, r.Lens)
		for _, p := range r.Principles {
			assert.Empty(t, p.Facts)
			assert.NotEmpty(t, p.Text.Sv, r.Lens)
			principles[r.Lens] = append(principles[r.Lens], p.Text.En)
		}
	}
	assert.Len(t, principles["plug-in"], 5)
	assert.Equal(t, []string{"necessary", "relevant", "proportionate"}, principles["golden-rule"])
	assert.Len(t, principles["backa-barnet"], 4)
	assert.Equal(t, []string{"for all", "for some", "for the few"}, principles["levels"])
}

func ExampleOf() {
	p := &plan.Plan{Sharing: []plan.Sharing{{What: "Det som mötet kom fram till", Necessary: "Annars får läraren inte veta det."}}}
	for _, lens := range mirror.Of(p.Index()) {
		for _, principle := range lens.Principles {
			for _, fact := range principle.Facts {
				fmt.Println(principle.Text.In(mabra.English)+":", fact.Text.In(mabra.English), fact.Places)
			}
		}
	}
	// Output:
	// necessary: The plan says why what was shared was necessary. [sharing[0].necessary]
}

func BenchmarkOf(b *testing.B) {
	x := example(b).Index(today)
	for b.Loop() {
		mirror.Of(x)
	}
}
