package cli

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What a municipality calls things in models of its own, which the settings name, stands in everything that is made of its
// plans: no command goes by the library's names alone.
func TestOwnModelsAreKnownToEveryCommand(t *testing.T) {
	here := t.TempDir()
	require.NoError(t, os.CopyFS(here, os.DirFS("../../docs/own")))
	t.Chdir(here)
	for _, c := range []struct {
		says string // the name of a part of the wheel, of a role, of the plan
		args []string
	}{
		{"Kroppen och tankarna", []string{"render", "--for", "meeting", "plan.yaml"}},
		{"Kroppen och tankarna", []string{"render", "--for", "child", "plan.yaml"}},
		{"Kroppen och tankarna", []string{"render", "--view", "wheel", "plan.yaml"}},
		{"Kroppen och tankarna", []string{"render", "--for", "form", "--view", "wheel", "--model", "naset"}},
		{"Kroppen och tankarna", []string{"render", "--for", "form", "--model", "naset"}},
		{"Trygg vuxen", []string{"render", "--for", "form", "--model", "practice.yaml"}},
		{"Kroppen och tankarna", []string{"look", "plan.yaml"}},
		{"Trygg vuxen", []string{"new", "plan", "--model", "naset"}},
	} {
		got := run(append(c.args, "--lang", "sv")...)
		assert.Equal(t, statusClean, got.status, "%v %s", c.args, got.err)
		assert.Contains(t, got.out, c.says, "%v", c.args)
	}
}

// A model of one's own may be asked for by its name, and a name that nobody knows is answered by those that are known.
func TestOwnModelByName(t *testing.T) {
	here := t.TempDir()
	require.NoError(t, os.CopyFS(here, os.DirFS("../../docs/own")))
	t.Chdir(here)
	assert.Equal(t, statusClean, run("validate", "--model", "naset", "plan.yaml").status)
	assert.Contains(t, run("validate", "--model", "naste", "plan.yaml").err, "naset")
}
