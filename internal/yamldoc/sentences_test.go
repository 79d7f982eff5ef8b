package yamldoc_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// Sentences are given by their names, each in both languages.
func TestSentencesByName(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{"data/words.yaml": {Data: []byte(`apiVersion: mabra/v1
kind: SomeWords
sentences:
  - name: here
    sv: här
    en: here
  - name: there
    sv: där
    en: there
`)}}
	want := map[string]mabra.Text{"here": {Sv: "här", En: "here"}, "there": {Sv: "där", En: "there"}}
	assert.Equal(t, want, yamldoc.OwnSentences(files, "data/words.yaml", "SomeWords"))
	assert.Panics(t, func() { yamldoc.OwnSentences(files, "data/words.yaml", "OtherWords") })
}
