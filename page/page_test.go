package page_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"runtime/debug"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

var everything = flag.Bool("all", false, "judge every page and picture in a browser, which is not started otherwise; make the pages of many generated plans,"+
	" and leave out every field in turn: some minutes")

func TestMain(m *testing.M) {
	debug.SetGCPercent(500) // nearly all pages are thrown away at once
	os.Exit(m.Run())
}

// plans gives the hand-written plans by their files' names, each anew: they may be changed.
func plans(t testing.TB) map[string]*plan.Index {
	t.Helper()
	written, err := readPlans()
	require.NoError(t, err)
	require.NotEmpty(t, written)
	all := map[string]*plan.Index{}
	for name, p := range written {
		all[name] = p.Clone().Index(mabra.At(day))
	}
	return all
}

var readPlans = sync.OnceValues(func() (map[string]*plan.Plan, error) {
	all := map[string]*plan.Plan{}
	names, err := fs.Glob(examples.FS, "*.yaml")
	for _, name := range names {
		text, err := fs.ReadFile(examples.FS, name)
		if err != nil {
			return nil, err
		}
		if p, findings := plan.Parse(name, text); !findings.HasErrors() { // no other kind of document
			all[name] = p
		}
	}
	return all, err
})

var day = mabra.Date{Year: 2026, Month: 6, Day: 5}

func TestFamily(t *testing.T) {
	t.Parallel()
	for name, x := range plans(t) {
		var text bytes.Buffer
		require.NoError(t, page.Family(&text, x), name)
		assert.Contains(t, text.String(), "<h1>", name)
	}
}
