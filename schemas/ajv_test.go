package schemas_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// An ajv is a process that gives the verdicts of ajv, the validator most used from JavaScript, on one document after the
// other. It owes nothing to Go, and so shows what the schemas mean to others.
type ajv struct {
	mutex   sync.Mutex
	in      io.Writer
	answers *json.Decoder
}

// The editions that ajv gives verdicts on, in its order.
var ajvEditions = []string{"2020-12", "draft-07"}

// startAJV starts the process with the editions of the schemas in a folder. It ends with the test.
func startAJV(t *testing.T, schemas string) *ajv {
	t.Helper()
	interop := outside.Node(t, "interop")
	command := exec.Command("node", filepath.Join(interop, "verdicts.mjs"), schemas)
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	require.NoError(t, err)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		in.Close()
		assert.NoError(t, command.Wait())
	})
	return &ajv{in: in, answers: json.NewDecoder(out)}
}

// verdicts gives for each edition what is wrong with a document, or nil.
func (a *ajv) verdicts(kind string, asJSON []byte) ([]error, error) {
	request, err := json.Marshal(map[string]any{"kind": kind, "document": json.RawMessage(asJSON)})
	if err != nil {
		return nil, err
	}
	a.mutex.Lock()
	defer a.mutex.Unlock()
	if _, err := a.in.Write(append(request, '\n')); err != nil {
		return nil, err
	}
	var wrong []*string
	if err := a.answers.Decode(&wrong); err != nil {
		return nil, err
	}
	verdicts := make([]error, len(wrong))
	for i, text := range wrong {
		if text != nil {
			verdicts[i] = errors.New(*text)
		}
	}
	return verdicts, nil
}

// The reader and ajv in strict mode give the same verdict on the form of every document of the corpus and on a great many
// damaged ones, in both drafts.
func TestReaderAndAJVGiveTheSameVerdict(t *testing.T) {
	t.Parallel()
	if !*all {
		t.Skip("ajv in Node takes some seconds: go test ./schemas -all")
	}
	others := startAJV(t, ".")
	specimens, unreadable := corpus(t)
	total := len(specimens) + *mutations
	var mutex sync.Mutex
	given, valid, differing, explained := 0, 0, 0, 0
	report := func(s specimen, i int, what string) {
		if differing++; differing <= 20 {
			t.Errorf("%s, seed %d, number %d, %s: %s", s.file, *seed, i, s.kind, what)
		}
	}
	inParallel(total, func(i int) {
		s := damaged(specimens, i)
		asJSON, findings, ok := told(s, i)
		if !ok {
			return
		}
		verdicts, err := others.verdicts(s.kind, asJSON)
		mutex.Lock()
		defer mutex.Unlock()
		if err != nil || len(verdicts) != len(ajvEditions) {
			report(s, i, fmt.Sprintf("ajv gives %d verdicts: %v", len(verdicts), err))
			return
		}
		for e, verdict := range verdicts {
			given++
			different := unexplained(findings, verdict, s)
			if different != "" {
				report(s, i, ajvEditions[e]+": "+different)
			}
			if verdict == nil {
				valid++
			}
			if (len(findings) == 0) != (verdict == nil) && different == "" {
				explained++
			}
		}
	})
	t.Logf("%d documents (%d of the corpus, %d texts that are no data left out, seed %d), %d verdicts of ajv: %d valid, %d meant differences, %d unexplained",
		total, len(specimens), unreadable, *seed, given, valid, explained, differing)
	assert.Greater(t, valid, 0)
}
