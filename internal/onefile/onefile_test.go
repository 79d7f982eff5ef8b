package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/conformance"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/internal/browser"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	build = flag.Bool("build", false, "make the page, which takes a while, and try it in a browser")
	built = flag.String("page", "", "try this page, and make none")
	twice = flag.Bool("twice", false, "make the page from two folders, and compare")
	plans = flag.Int("plans", 20, "how many generated plans are opened, checked and saved in the page, beside the corpus")
	slow  = flag.Float64("slow", 1, "how many times the budgets of time are allowed: for a machine with much else to do")
)

// mostBytes is the room that the page may take.
const mostBytes = 3_000_000

// A tried page is what interop/try.mjs says of it.
type tried struct {
	Ready    []float64          // milliseconds from the file to the first view, three times
	Checks   map[string]float64 // milliseconds that a check took, at best
	Findings map[string][]report.Entry
	Changed  []string // what was opened and saved as it was, and is not the same file
	Through  []string // attempts to send something that the policy did not refuse
	Ran      bool     // something ran that was put in
	Asked    []string // addresses that were asked for
	Damaged  string   // what a page shows whose engine is damaged
	Kept     struct {
		Local, Session, Databases int
		Cookie, Address, Title    string
	}
}

// The page is small, is soon ready, finds what the command finds, asks nobody for anything and keeps nothing.
func TestThePage(t *testing.T) {
	file := pageToTry(t)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.LessOrEqual(t, len(text), mostBytes)
	texts := corpus(t)
	plan, err := fs.ReadFile(examples.FS, "falun-barnets-plan.yaml")
	require.NoError(t, err)
	texts["time 20 kB.yaml"] = string(plan)
	texts["time 1 MiB.yaml"] = strings.Repeat(string(plan)+"---\n", 1<<20/len(plan))
	got := try(t, file, texts)
	t.Logf("%d bytes; ready in %.0f ms; a plan of 20 kB checked in %.1f ms, 1 MiB in %.0f ms", len(text), got.Ready,
		got.Checks["time 20 kB.yaml"], got.Checks["time 1 MiB.yaml"])
	assert.LessOrEqual(t, slices.Min(got.Ready), 1500**slow)
	assert.LessOrEqual(t, got.Checks["time 20 kB.yaml"], 30**slow)
	assert.LessOrEqual(t, got.Checks["time 1 MiB.yaml"], 1000**slow)
	for name, text := range texts {
		var want bytes.Buffer
		found := document.Validate(name, []byte(text), document.At(mabra.MustParseDate("2026-06-30"))).Findings
		require.NoError(t, report.Write(&want, report.JSON, mabra.Swedish, found))
		var command struct{ Findings []report.Entry }
		require.NoError(t, json.Unmarshal(want.Bytes(), &command), name)
		assert.Equal(t, encoded(t, command.Findings), encoded(t, got.Findings[name]), name)
	}
	assert.Empty(t, got.Changed)
	assert.Empty(t, got.Through, "nothing is sent")
	assert.False(t, got.Ran)
	assert.Empty(t, got.Asked)
	assert.Contains(t, got.Damaged, "Filen är skadad")
	assert.NotContains(t, got.Damaged, "fault.", "a text by its name")
	assert.Zero(t, got.Kept.Local+got.Kept.Session+got.Kept.Databases)
	assert.Empty(t, got.Kept.Cookie+got.Kept.Address)
}

func encoded(t *testing.T, entries []report.Entry) string {
	t.Helper()
	text, err := json.Marshal(entries)
	require.NoError(t, err)
	return string(text)
}

// Two folders give the same page.
func TestThePageIsTheSameFromTwoFolders(t *testing.T) {
	if !*twice {
		t.Skip("-args -twice makes the page twice")
	}
	first, err := Make(root(t), "v0.0.0")
	require.NoError(t, err)
	other := filepath.Join(t.TempDir(), "elsewhere")
	require.NoError(t, exec.Command("cp", "-r", root(t), other).Run())
	second, err := Make(other, "v0.0.0")
	require.NoError(t, err)
	assert.True(t, bytes.Equal(first, second))
}

func pageToTry(t *testing.T) string {
	t.Helper()
	if *built != "" {
		return *built
	}
	if !*build {
		t.Skip("-args -build makes the page and tries it in a browser")
	}
	page, err := Make(root(t), "v0.0.0")
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "mabra.html")
	require.NoError(t, os.WriteFile(file, page, 0o600))
	return file
}

// corpus gives the documents about form and the examples. What is no UTF-8 cannot be sent to a page as a text.
func corpus(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, files := range []fs.FS{conformance.FS, examples.FS} {
		names, err := fs.Glob(files, "*.[yj]*")
		require.NoError(t, err)
		for _, name := range names {
			text, err := fs.ReadFile(files, name)
			require.NoError(t, err)
			if !strings.HasSuffix(name, ".want") && string(text) == strings.ToValidUTF8(string(text), "") {
				texts[name] = string(text)
			}
		}
	}
	require.Greater(t, len(texts), 100)
	made, err := training.Generate(training.Options{Seed: 17, Count: *plans, Flaws: 1})
	require.NoError(t, err)
	for one := range made {
		text, err := one.YAML()
		require.NoError(t, err)
		if one.Planted[0].Rule == "encoding" {
			continue // no text, which is all that can be sent to the page by itself
		}
		texts[fmt.Sprintf("generated %d.yaml", one.Index)] = string(text)
	}
	return texts
}

func try(t *testing.T, file string, texts map[string]string) tried {
	t.Helper()
	chromium := browser.Chromium(t)
	asked, err := json.Marshal(texts)
	require.NoError(t, err)
	program := exec.Command("node", "interop/try.mjs", chromium, file)
	var wrong bytes.Buffer
	program.Stdin, program.Stderr = bytes.NewReader(asked), &wrong
	answer, err := program.Output()
	require.NoError(t, err, wrong.String())
	var got tried
	require.NoError(t, json.Unmarshal(answer, &got))
	return got
}

func root(t *testing.T) string {
	t.Helper()
	folder, err := filepath.Abs("../..")
	require.NoError(t, err)
	return folder
}
