// Package outside finds the programs of others that the schemas are tried with. Where one is missing a test skips, and says
// how to install it, since whoever changes a line of Go needs no Node. Where everything shall be tried, as before a change
// lands, an environment variable turns the skip into a failure.
package outside

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Node gives the folder schemas/interop, where it lies seen from the test that asks. It skips the test where there is no
// node, or where the packages of that folder are not installed; with MABRA_REQUIRE_NODE=1 it fails the test instead.
func Node(t testing.TB, interop string) string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		missing(t, "MABRA_REQUIRE_NODE", "node is not installed: apt-get install nodejs npm, and then npm ci --prefix schemas/interop")
	}
	if _, err := os.Stat(filepath.Join(interop, "node_modules")); err != nil {
		missing(t, "MABRA_REQUIRE_NODE", "the npm packages are not installed: npm ci --prefix schemas/interop")
	}
	return interop
}

// Python gives a Python that has the modules jsonschema and yaml. It skips the test where there is none; with
// MABRA_REQUIRE_PYTHON=1 it fails the test instead. The system's own Python is asked too: another one that comes before it
// on the path does not see the modules that the system's packages install.
func Python(t testing.TB) string {
	t.Helper()
	for _, python := range []string{"python3", "/usr/bin/python3", "python"} {
		if exec.Command(python, "-c", "import jsonschema, yaml").Run() == nil {
			return python
		}
	}
	missing(t, "MABRA_REQUIRE_PYTHON", "no Python with jsonschema and yaml: apt-get install python3-jsonschema python3-yaml")
	return ""
}

func missing(t testing.TB, variable, what string) {
	t.Helper()
	if os.Getenv(variable) == "1" {
		t.Fatal(what)
	}
	t.Skip(what)
}
