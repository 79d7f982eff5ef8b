package vocabtest_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/vocabtest"
)

type Colour string

var colours = mabra.Vocabulary{{Key: "red"}, {Key: "green"}}

func (Colour) Vocabulary() mabra.Vocabulary { return colours }

func TestDifferences(t *testing.T) {
	t.Parallel()
	const method = "func (Colour) Vocabulary() other.Vocabulary { return nil }\n"
	for what, test := range map[string]struct {
		source string
		want   []string
	}{
		"the same words": {`const ( Red Colour = "red"; Green = Colour("green") )`, nil},
		"a constant that is forgotten": {`const ( Red Colour = "red"; Green Colour = "green"; Blue Colour = "blue" )`,
			[]string{`Colour: the constants are ["red" "green" "blue"], the vocabulary has ["red" "green"]`}},
		"a word without a constant": {`const Red Colour = "red"`,
			[]string{`Colour: the constants are ["red"], the vocabulary has ["red" "green"]`}},
		"a constant of another kind": {`const ( Red Colour = "red"; Green Colour = "green"; blue Colour = "blue"; Loud = "loud" )`, nil},
		"a vocabulary that is not compared": {`const ( Red Colour = "red"; Green Colour = "green" )
			type Sound string
			func (Sound) Vocabulary() other.Vocabulary { return nil }`, []string{"Sound: its vocabulary is not compared"}},
	} {
		folder := t.TempDir()
		source := "package colours\nimport \"other\"\ntype Colour string\n" + method + test.source
		if err := os.WriteFile(filepath.Join(folder, "colours.go"), []byte(source), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := vocabtest.Differences(folder, Colour("")); err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: %q (%v), not %q", what, got, err, test.want)
		}
	}
	if _, err := vocabtest.Differences(".", Colour("")); err == nil {
		t.Error("the package has no such vocabulary")
	}
	if _, err := vocabtest.Unpublished(Colour("")); err == nil {
		t.Error("the vocabulary is not published")
	}
}
