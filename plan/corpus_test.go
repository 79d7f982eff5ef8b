package plan_test

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// How much is tried. What is tried by default is always the same; .ci/run asks for all of it.
var (
	every  = flag.Int("every", 120, "spoil one in so many of the places of documents where a field of that name has been spoilt before; 1 is all there is to try")
	tries  = flag.Int("tries", 1, "in how many places of a marked document each broken value is tried")
	rounds = flag.Int("rounds", 4, "how many random documents of each kind are written and read")
	limits = flag.Bool("limits", false, "read every hostile input, and hold each to the limits of time and memory; to be run by itself")
)

// What tells a process of the tests that it is to read one hostile input, and how many times smaller than it is.
const (
	hostileChild  = "MABRA_HOSTILE_CHILD"
	hostileShrink = "MABRA_HOSTILE_SHRINK"
)

func TestMain(m *testing.M) {
	if name, ok := os.LookupEnv(hostileChild); ok {
		limitProcessor()
		if n, err := strconv.Atoi(os.Getenv(hostileShrink)); err == nil {
			shrink = n
		}
		verdictOf(name)
		return
	}
	debug.SetGCPercent(500) // nearly all that is made here is thrown away at once
	check.InBothWays()
	os.Exit(m.Run())
}

// A ruleDocument is a file beside a rule, read once for all the tests that look at it. None of them changes it.
type ruleDocument struct {
	file      string
	text      []byte
	day       mabra.Date // of checking
	documents []document.Document
	checked   mabra.Findings // of each on its own, and of all together
	findings  mabra.Findings // the same, and what comments in the text have to say about them
}

func (d ruleDocument) rule() string { return filepath.Base(filepath.Dir(d.file)) }

func (d ruleDocument) name() string { return d.rule() + "/" + filepath.Base(d.file) }

// ofItsRule gives the findings without the one that every document about a child in secrecy has, unless it lies beside that
// rule.
func (d ruleDocument) ofItsRule() mabra.Findings {
	return slices.DeleteFunc(slices.Clone(d.findings), func(f mabra.Finding) bool {
		return f.Rule.ID == "read-by-a-person" && d.rule() != f.Rule.ID
	})
}

// keeps reports whether the document keeps the rule that it lies beside.
func (d ruleDocument) keeps() bool { return strings.HasPrefix(filepath.Base(d.file), "keeps") }

// withoutText gives the documents as if they had been built in Go.
func (d ruleDocument) withoutText() []document.Document {
	var built []document.Document
	for _, one := range d.documents {
		again := reflect.New(reflect.TypeOf(one).Elem())
		again.Elem().Set(reflect.ValueOf(one).Elem())
		built = append(built, again.Interface().(document.Document))
		forgetText(built[len(built)-1])
	}
	return built
}

var readRules = sync.OnceValues(func() ([]ruleDocument, error) {
	files, err := filepath.Glob(rulesFolder + "/*/[bk]*.yaml")
	if err != nil {
		return nil, err
	}
	all := make([]ruleDocument, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		d := ruleDocument{file: file, text: text, day: dayOf(text)}
		name := filepath.Base(file) // some messages name the file
		d.documents, _ = document.ParseAll(name, text)
		d.checked = checkAll(d.documents, d.day)
		d.findings = document.Validate(name, text, document.At(d.day)).Findings
		all[i] = d
	}
	return all, nil
})

func ruleDocuments(t *testing.T) []ruleDocument {
	t.Helper()
	all, err := readRules()
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return slices.Clone(all)
}

// dayOf gives the day of checking that a document names in its first line, and the usual one where it names none.
func dayOf(text []byte) mabra.Date {
	first, _, _ := strings.Cut(string(text), "\n")
	if day, ok := strings.CutPrefix(first, "# at: "); ok {
		return mabra.MustParseDate(day)
	}
	return mabra.MustParseDate("2026-06-30")
}
