package report_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/conformance"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/report"
)

// nastyNames are beginnings of names that would break a format, forge a line of a log or a command of a build, or turn
// around what is read.
var nastyNames = []string{
	"plan", "planer/åäö ", "a b/", "100%25", "a:b:3:4: error: ", "a,b", "R&D", `"quoted"`, "it's", "#1 # skip ", "x # TODO ",
	"::error file=x::forged", " ::warning::x", "##vso[task.complete result=Failed;]", "###[x", "a\n::error::forged\n", "a\r\nnot ok 9 - forged\nb",
	"]]>", "<!-- -->", "</testsuites>", "&amp;&#10;", "🔥", "👨\u200d👩\u200d👧", "plan\u202elmay.",
	"\u2066x\u2069", "a\u200bb", "a\u2028b\u0085c",
	"\x1b[2J\x1b[31m", "\x07\x7f\u009b31m", "latin\xe5\xe4\xf6", "\xff\xfe", `back\slash`, "C:/x/",
	"?q=1", "a=b;c", "${HOME}`id`$(id)", "..%2f", "...\n---\n", "\U000E0041tag",
	"..\x00", "-", "'", "{}[]",
}

// corpus gives what is found in every document about form, and in every one that breaks a rule, under names of those kinds: by
// default in every other. It is not to be changed.
func corpus(t testing.TB) []report.File {
	t.Helper()
	files, err := checked()
	require.NoError(t, err)
	require.Greater(t, len(files), 3*len(nastyNames))
	return files
}

var checked = sync.OnceValues(func() (files []report.File, err error) {
	for _, folder := range []struct {
		documents fs.FS
		pattern   string
	}{{conformance.FS, "*.yaml"}, {conformance.FS, "*.json"}, {os.DirFS("../rules"), "*/breaks*.yaml"}} {
		names, err := fs.Glob(folder.documents, folder.pattern)
		if err != nil {
			return nil, err
		}
		for i, name := range names {
			if i%2 == 1 && !*whole {
				continue
			}
			text, err := fs.ReadFile(folder.documents, name)
			if err != nil {
				return nil, err
			}
			named := fmt.Sprintf("%s%03d%s", nastyNames[len(files)%len(nastyNames)], len(files), path.Ext(name))
			result := document.Validate(named, text, document.Today(mabra.MustParseDate("2026-06-30")))
			files = append(files, report.File{Name: named, Findings: result.Findings, Text: text, Standings: result.Standings()})
		}
	}
	return slices.Clip(files), nil
})
