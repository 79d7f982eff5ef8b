package page_test

import (
	"bytes"
	"flag"
	"io/fs"
	"path"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

var everything = flag.Bool("all", false, "judge every page and picture in a browser, not one picture alone; make the pages of many generated plans,"+
	" and leave out every field in turn: some minutes")

// plans gives the hand-written plans by their files' names.
func plans(t testing.TB) map[string]*plan.Index {
	t.Helper()
	all := map[string]*plan.Index{}
	names, err := fs.Glob(examples.FS, "*.yaml")
	require.NoError(t, err)
	for _, name := range names {
		text, err := fs.ReadFile(examples.FS, name)
		require.NoError(t, err)
		p, findings := plan.Parse(name, text)
		if findings.HasErrors() {
			continue // another kind of document
		}
		all[path.Base(name)] = p.Index(mabra.At(day))
	}
	require.NotEmpty(t, all)
	return all
}

var day = mabra.Date{Year: 2026, Month: 6, Day: 5}

func TestFamily(t *testing.T) {
	t.Parallel()
	for name, x := range plans(t) {
		var text bytes.Buffer
		require.NoError(t, page.Family(&text, x), name)
		assert.Contains(t, text.String(), "<h1>", name)
	}
}
