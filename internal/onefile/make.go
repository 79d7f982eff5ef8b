package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/mabra-hjulet/mabra/desk/screen"
)

// Make gives the page, made from the repository that lies in a folder, with the version that it tells. The same repository and the
// same Go give the same bytes.
func Make(root, version string) ([]byte, error) {
	work, err := os.MkdirTemp("", "onefile")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work) // a folder of temporary files: nothing is lost by one that stays
	engine, err := compiled(root, work)
	if err != nil {
		return nil, err
	}
	script, err := bundled(root, work)
	if err != nil {
		return nil, err
	}
	style, err := styles()
	if err != nil {
		return nil, err
	}
	packedEngine, err := packed(engine, work)
	if err != nil {
		return nil, err
	}
	plans, err := practice()
	if err != nil {
		return nil, err
	}
	packedPlans, err := packed(plans, work)
	if err != nil {
		return nil, err
	}
	return assembled(parts{engine: engineTag(engine, packedEngine, version), practice: packedPlans, script: script, style: style})
}

// parts are what is put into index.html.
type parts struct{ engine, practice, script, style string }

// assembled puts the parts where index.html says. Only what has the hashes of its policy may run, and nothing may be fetched.
func assembled(p parts) ([]byte, error) {
	page, err := fs.ReadFile(screen.Files, "index.html")
	if err != nil {
		return nil, err
	}
	policy := fmt.Sprintf("default-src 'none'; script-src %s 'wasm-unsafe-eval'; style-src %s; base-uri 'none'; form-action 'none'",
		hash(p.script), hash(p.style))
	for _, put := range []struct{ mark, text string }{
		{"<!--policy-->", `<meta http-equiv="Content-Security-Policy" content="` + policy + `">`},
		{"<!--style-->", "<style>" + p.style + "</style>"},
		{"<!--engine-->", p.engine},
		{"<!--practice-->", `<script type="text/plain" id="practice">` + p.practice + "</script>"},
		{"<!--script-->", `<script type="module">` + p.script + "</script>"},
	} {
		if bytes.Count(page, []byte(put.mark)) != 1 {
			return nil, fmt.Errorf("index.html has not one %s", put.mark)
		}
		page = bytes.Replace(page, []byte(put.mark), []byte(put.text), 1)
	}
	return page, nil
}

// hash gives the source expression of a script or a style.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// styles joins the style sheets, in the order of their names.
func styles() (string, error) {
	names, err := fs.Glob(screen.Files, "style/*.css")
	if err != nil {
		return "", err
	}
	var all strings.Builder
	for _, name := range names {
		text, err := fs.ReadFile(screen.Files, name)
		if err != nil {
			return "", err
		}
		all.Write(text)
	}
	return all.String(), nil
}

// laidOut writes the scripts of the page to a folder, for the bundler, with the one that Go brings for its engines and
// the package that unpacks them.
func laidOut(root, goroot, folder string) error {
	if err := os.CopyFS(folder, screen.Files); err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "wasm_exec.js"), text, 0o600); err != nil {
		return err
	}
	unpacker := filepath.Join("node_modules", "xz-decompress")
	fetched := os.DirFS(filepath.Join(root, "internal", "onefile", "interop", unpacker))
	if err := os.CopyFS(filepath.Join(folder, unpacker), fetched); err != nil {
		return fmt.Errorf("%w: npm ci --prefix internal/onefile/interop brings what is not of Go", err)
	}
	return nil
}
