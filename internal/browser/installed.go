package browser

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Installed gives the browser, for a test that drives one by a program of its own. Where none is, the test ends as Judge ends it.
func Installed(t testing.TB) (chromium string) {
	t.Helper()
	_, chromium = installed(t)
	return chromium
}

// The folder of the judge, and the browser, or the test ends and says what is missing.
func installed(t testing.TB) (interop, chromium string) {
	t.Helper()
	interop = filepath.Join(root(t), "page", "interop")
	if _, err := os.Stat(filepath.Join(interop, "node_modules")); err != nil {
		missing(t, "the npm packages are not installed: npm ci --ignore-scripts --prefix page/interop")
	}
	for _, program := range []string{"node", "java", "pdfinfo", "pdftotext", "pdftoppm", "xmllint"} {
		if _, err := exec.LookPath(program); err != nil {
			missing(t, program+" is not installed: apt-get install nodejs npm default-jre-headless poppler-utils libxml2-utils")
		}
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return interop, path
		}
	}
	missing(t, "no Chromium: apt-get install chromium fonts-liberation fonts-dejavu-core")
	return "", ""
}

// The folder of the module, from wherever in it the test runs.
func root(t testing.TB) string {
	t.Helper()
	at, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil {
			return at
		}
		if filepath.Dir(at) == at {
			t.Fatal("no go.mod above the test")
		}
		at = filepath.Dir(at)
	}
}

func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("MABRA_REQUIRE_BROWSER") == "1" {
		t.Fatal(what)
	}
	t.Skip(what)
}
