package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
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
	text, err := os.ReadFile("plan.yaml")
	require.NoError(t, err)
	for file, model := range map[string]string{"silent.yaml": "", "other.yaml": "model: girfec\n"} { // the settings say naset
		other := bytes.Replace(text, []byte("model: naset\n"), []byte(model), 1)
		require.NoError(t, os.WriteFile(file, other, 0o600))
	}
	own := run("new", "wheel", "--voice", "child", "--model", "naset", "--lang", "sv").out
	require.NoError(t, os.WriteFile("own-wheel.yaml", []byte(own), 0o600))
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
		{"Trygg vuxen", []string{"new", "plan"}}, // as the settings say
		{"Kroppen och tankarna", []string{"new", "wheel", "--voice", "child"}},
		{"Kroppen och tankarna", []string{"render", "--for", "form", "--view", "wheel"}},
		{"Kroppen och tankarna", []string{"render", "--for", "form"}},
		{"model: naset", []string{"draft", "own-wheel.yaml"}},
		{"trygg vuxen", []string{"render", "--for", "meeting", "plan.yaml"}},
		{"trygg vuxen", []string{"render", "--for", "meeting", "silent.yaml"}},
		{"trygg vuxen", []string{"render", "--for", "meeting", "other.yaml"}},
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

// A practice model of one's own, without anything to say of it.
const ownModel = "apiVersion: mabra/v1\nkind: PracticeModel\nname: exempelby\nbase: falun\ntitle: {sv: Så gör vi, en: Our way}\nsource: handbok\n"

// A model that is checked itself is told of there, once, with what comments in it silence; one that is not, beside.
func TestModelsAreToldOfOnce(t *testing.T) {
	here := t.TempDir()
	require.NoError(t, os.CopyFS(here, os.DirFS("../../docs/own")))
	t.Chdir(here)
	whole := held(t, "practice.yaml")
	model := func(wheel string) {
		require.NoError(t, os.WriteFile("practice.yaml", []byte(strings.Replace(whole, "wheel: naset\n", wheel, 1)), 0o600))
	}
	absolute := filepath.Join(here, "practice.yaml")
	const settings = ".mabra.yaml"
	unknown, unread := []string{"practice.yaml warning unknown-model"}, []string{"practice.yaml error unknown-field"}
	for _, test := range []struct {
		wheel string
		args  []string
		want  []string
	}{
		{"wheel: none\n", []string{"plan.yaml"}, unknown},
		{"wheel: none\n", []string{"practice.yaml"}, unknown},
		{"wheel: none\n", []string{"."}, unknown},
		{"wheel: none\n", []string{settings}, unknown},
		{"wheel: none\n", []string{settings, "plan.yaml", "practice.yaml"}, unknown},
		{"wheel: none\n", []string{"--model", "practice.yaml", "."}, unknown},
		{"wheels: none\n", []string{"."}, unread},
		{"wheels: none\n", []string{"--skip-foreign", "."}, unread},
		{"wheel: none # mabra:ignore unknown-model -- kommer i vår\n", []string{"."}, nil},
		{"wheel: none # mabra:ignore unknown-model -- kommer i vår\n", []string{settings, "plan.yaml"}, nil},
		{"wheel: none # mabra:ignore unknown-model -- kommer i vår\n", []string{"--model", "practice.yaml", "plan.yaml"}, nil},
	} {
		model(test.wheel)
		got := about(t, run(append([]string{"validate", "--format=json"}, test.args...)...))
		got = slices.DeleteFunc(got, func(said string) bool { return !strings.HasPrefix(said, "practice.yaml") })
		assert.Equal(t, test.want, got, "%s %v", test.wheel, test.args)
	}
	model("wheel: none\n")
	assert.Equal(t, 1, strings.Count(run("validate", here, absolute).out, "unknown-model"), "however it is named")
	assert.Equal(t, 3, decode(t, run("validate", "--format=json", ".").out).Summary.Files)

	require.NoError(t, os.WriteFile("practice.yaml", []byte("a: 1\n"), 0o600))
	got := run("validate", "--skip-foreign", ".")
	assert.Equal(t, statusFindings, got.status, "what the settings name as a model is never foreign")
	assert.Contains(t, got.out, "practice.yaml:1:1: fel:")
}

// A model that several folders name is told of once.
func TestAModelOfSeveralFoldersIsToldOfOnce(t *testing.T) {
	const settings = "apiVersion: mabra/v1\nkind: Config\nmodels: [../own.yaml]\n"
	files(t, map[string]string{
		"own.yaml": ownModel + "wheel: none\n", "a/plan.yaml": planWithFindings, "a/.mabra.yaml": settings,
		"b/plan.yaml": planWithFindings, "b/.mabra.yaml": settings + "exclude: [c]\n",
	})
	got := about(t, run("validate", "--format=json", "a", "b"))
	assert.Equal(t, 1, strings.Count(strings.Join(got, "\n"), "own.yaml warning unknown-model"), got)
	assert.Contains(t, got, "b/.mabra.yaml info setting-not-taken")
}

// What is wrong with a model that is asked for is told, also where the plans can be checked under it all the same.
func TestWarningsAboutTheModelAreTold(t *testing.T) {
	files(t, map[string]string{"plan.yaml": planWithFindings, "own.yaml": ownModel + "wheel: none\n"})
	assert.Contains(t, about(t, run("validate", "--format=json", "--model", "own.yaml", "plan.yaml")), "own.yaml warning unknown-model")
	assert.Equal(t, statusFindings, run("validate", "--fail-on=warning", "--show=error", "--model", "own.yaml", "own.yaml").status)
}

// A finding about a model that has been mended is not known any more.
func TestABaselineForgetsWhatIsMendedInModels(t *testing.T) {
	files(t, map[string]string{
		"plan.yaml": planWithFindings, "own.yaml": ownModel + "wheel: none\n",
		".mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nmodels: [own.yaml]\n",
	})
	run("validate", "--write-baseline", "known.json", "plan.yaml")
	assert.Contains(t, held(t, "known.json"), "unknown-model")
	require.NoError(t, os.WriteFile("own.yaml", []byte(ownModel), 0o600))
	run("validate", "--baseline", "known.json", "--write-baseline", "known.json", "plan.yaml")
	assert.NotContains(t, held(t, "known.json"), "unknown-model")
}
