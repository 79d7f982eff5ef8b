package browser

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The folder of the judge, and the browser, or the test ends and says what is missing.
func installed(t testing.TB) (interop, chromium string) {
	t.Helper()
	chromium = Chromium(t)
	for _, program := range []string{"java", "pdfinfo", "pdftotext", "pdftoppm", "xmllint"} {
		if _, err := exec.LookPath(program); err != nil {
			missing(t, program+" is not installed: apt-get install default-jre-headless poppler-utils libxml2-utils")
		}
	}
	return filepath.Join(root(t), "page", "interop"), chromium
}

// Chromium gives the browser, for tests that drive it by the packages of page/interop, or the test ends and says what is missing.
func Chromium(t testing.TB) string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		missing(t, "node is not installed: apt-get install nodejs npm")
	}
	if _, err := os.Stat(filepath.Join(root(t), "page", "interop", "node_modules")); err != nil {
		missing(t, "the npm packages are not installed: npm ci --ignore-scripts --prefix page/interop")
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	missing(t, "no Chromium: apt-get install chromium fonts-liberation fonts-dejavu-core")
	return ""
}

// The folder of the repository, from wherever in it the test runs, be it in a module inside.
func root(t testing.TB) string {
	t.Helper()
	at, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(at, "page", "interop", "judge.mjs")); err == nil {
			return at
		}
		if filepath.Dir(at) == at {
			t.Fatal("no page/interop above the test")
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
