package screen_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/browser"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	all    = flag.Bool("all", false, "fill in wheel, triangle and matrix in a browser, by keyboard and by touch, and judge every view")
	looks  = flag.String("looks", "all", "with -all: in which looks every view is judged: all, some, or the name of one")
	update = flag.Bool("update", false, "with -all: draw the wheel of the README anew")
)

// What is filled in by keyboard alone and by touch is what Go makes of the same, and every view on the way is one that everybody can use.
func TestFilledInTogether(t *testing.T) {
	t.Parallel()
	if !*all {
		t.Skip("the page is filled in with -args -all")
	}
	page := onePage(t)
	for _, way := range []string{"keyboard", "touch"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			for _, fault := range fillIn(t, page, folder, way) {
				t.Error(fault)
			}
			if t.Failed() {
				return
			}
			made := read(t, folder, "hjul-*.yaml", wheel.Parse)
			same(t, noorsWheel(made.Sheet), made)
			drawn := read(t, folder, "triangel-*.yaml", triangle.Parse)
			same(t, noorsTriangle(drawn.Sheet), drawn)
			placed := read(t, folder, "matris-*.yaml", resilience.Parse)
			same(t, noorsMatrix(placed.Sheet), placed)
		})
	}
}

// fillIn does all the steps in a browser, and gives what was wrong.
func fillIn(t *testing.T, page, folder, way string) (faults []string) {
	t.Helper()
	var script struct{ Steps []map[string]any }
	text, err := os.ReadFile("testdata/together.yaml")
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(text, &script))
	order := map[string]any{
		"browser": browser.Chromium(t), "page": "file://" + page, "folder": folder, "way": way, "steps": script.Steps,
		"judge": way == "keyboard", "all": true, "look": os.Getenv("MABRA_LOOK"),
	}
	if *update && way == "touch" {
		order["draw"], err = filepath.Abs("../../docs/pictures/together.png")
		require.NoError(t, err)
	}
	asked, err := json.Marshal(order)
	require.NoError(t, err)
	program := exec.Command("node", "interop/together.mjs")
	var wrong bytes.Buffer
	program.Stdin, program.Stderr = bytes.NewReader(asked), &wrong
	answer, err := program.Output()
	require.NoError(t, err, wrong.String())
	require.NoError(t, json.Unmarshal(answer, &faults))
	return faults
}

// onePage makes the page once for all tests, and gives where it lies.
func onePage(t *testing.T) string {
	t.Helper()
	path, err := madeOnce()
	require.NoError(t, err)
	return path
}

var madeOnce = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "page")
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, "mabra.html")
	program := exec.Command("go", "run", "./internal/onefile", "-o", path)
	program.Dir = "../.."
	if said, err := program.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, said)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if *all {
		if path, err := madeOnce(); err == nil {
			_ = os.RemoveAll(filepath.Dir(path)) // a folder of temporary files: nothing is lost by one that stays
		}
	}
	os.Exit(code)
}

// read reads the one file that a pattern names, and finds no fault with its form.
func read[D any](t *testing.T, folder, pattern string, parse func(string, []byte, ...mabra.ReadOption) (D, mabra.Findings)) D {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, pattern))
	require.NoError(t, err)
	require.Len(t, names, 1, pattern)
	text, err := os.ReadFile(names[0])
	require.NoError(t, err)
	made, findings := parse(pattern, text)
	require.Empty(t, findings)
	return made
}

// same holds that two documents have the same bytes.
func same(t *testing.T, want, got interface {
	Encode(mabra.Format) ([]byte, error)
}) {
	t.Helper()
	wanted, err := want.Encode(mabra.YAML)
	require.NoError(t, err)
	made, err := got.Encode(mabra.YAML)
	require.NoError(t, err)
	assert.Equal(t, string(wanted), string(made))
}

// noorsWheel is what testdata/together.yaml fills in, made in Go. The id and the day are the page's own.
func noorsWheel(made mabra.Sheet) *wheel.Document {
	three := 3
	talked := made.Created
	child := wheel.Reading{
		Model: "behovskompassen", Date: talked, Voice: wheel.VoiceChild, By: "noor",
		Method: "Noor ritade medan vi pratade. Skrevs ner av kuratorn Jonas.",
		Scale: &wheel.Scale{Lowest: 1, Highest: 5, Direction: wheel.HighIsBetter, Labels: []wheel.ScaleLabel{
			{Rating: 1, Label: "nästan aldrig bra"}, {Rating: 3, Label: "ibland bra, ibland inte"}, {Rating: 5, Label: "nästan alltid bra"},
		}},
		Indicators: []wheel.Mark{
			{
				Indicator: wheel.Safe, Strengths: []string{"Hemma är tryggast. Pappa låser och kollar en gång till."},
				Worries: []string{"Jag går inte på toa i skolan för låset är trasigt."}, Rating: &three,
			},
			{Indicator: wheel.Included, Strengths: []string{"Min kusin Samir och jag är som syskon nästan.", "Jag är med i kören."}},
			{Indicator: wheel.Nurtured, Strengths: []string{"Farmor gör linssoppa på tisdagar."}},
			{Indicator: wheel.Active, Worries: []string{"Det här är svårt"}},
			{Indicator: wheel.Healthy, Worries: []string{"Jag har ont i magen, mest på söndagar."}},
			{Indicator: wheel.Respected, Answer: wheel.Declined},
		},
	}
	guardian := wheel.Reading{
		Model: "behovskompassen", Date: talked, Voice: wheel.VoiceGuardian, By: "mamma",
		Indicators: []wheel.Mark{{Indicator: wheel.Respected, Strengths: []string{"Hon vågar säga ifrån nu."}}},
	}
	professional := wheel.Reading{
		Model: "behovskompassen", Date: talked, Voice: wheel.VoiceProfessional, By: "läraren",
		Indicators: []wheel.Mark{
			{Indicator: wheel.Achieving, Strengths: []string{"Hon hjälper andra i matten."}, Note: "Visade sin bok."},
			{Indicator: wheel.Responsible, Answer: wheel.NotRelevant},
		},
	}
	return &wheel.Document{Sheet: sheet(made), Wheel: wheel.Wheel{Readings: []wheel.Reading{child, guardian, professional}}}
}

func sheet(made mabra.Sheet) mabra.Sheet {
	return mabra.Sheet{ID: made.ID, Child: "Noor", Language: mabra.Swedish, Synthetic: true, Created: made.Created}
}

func noorsTriangle(made mabra.Sheet) *triangle.Document {
	entry := func(id string, dimension triangle.Dimension, kind triangle.EntryKind, text string) triangle.Entry {
		return triangle.Entry{ID: id, Dimension: dimension, Kind: kind, Text: text, By: "mamma", Date: made.Created}
	}
	return &triangle.Document{Sheet: sheet(made), Triangle: triangle.Triangle{
		Entries: []triangle.Entry{
			entry("being-healthy-1", triangle.BeingHealthy, triangle.Strength, "Hon sover hela natten nu."),
			entry("being-healthy-2", triangle.BeingHealthy, triangle.Challenge, "Ont i magen på söndagskvällar."),
			entry("school-1", triangle.School, triangle.Strength, "Läraren frågar på riktigt."),
		},
		NotExplored: []triangle.NotExplored{
			{Side: triangle.WhatINeed, Because: "Familjen vill vänta med den.", By: "mamma", Date: made.Created},
		},
	}}
}

// noorsMatrix has the first proposal of the triangle, taken as Go takes it.
func noorsMatrix(made mabra.Sheet) *resilience.Document {
	from := noorsTriangle(made)
	taken, _ := resilience.FromTriangle(&from.Triangle, nil)[0].TakenBy("jonas", made.Created)
	taken.ID = string(taken.Pole) + "-2"
	return &resilience.Document{Sheet: sheet(made), Matrix: resilience.Matrix{
		Factors: []resilience.Factor{
			{
				ID: "resilience-1", Pole: resilience.Resilience, Text: "Hon räknar pinnar när det blir för mycket.", By: "jonas",
				Date: made.Created, Domain: resilience.SocialCompetencies,
			},
			taken,
		},
		Placement: &resilience.Placement{
			Child: resilience.ChildResilient, Surroundings: resilience.AroundBetween, By: "jonas", Date: made.Created,
			Because: "Hon har folk omkring sig, men skolan är inte trygg än.",
		},
	}}
}
