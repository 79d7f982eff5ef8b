package plan_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// What the rules that read text are held to, on sentences that somebody has marked by hand. Recall is how many of those
// that a rule has to speak of it speaks of; precision is how many of those that it speaks of it should.
const (
	leastRecall    = 0.85
	leastPrecision = 0.97
	leastTexts     = 75 // in a file
)

// A placed rule reads texts, and is tried on the files of marked ones in its folder. The document is a whole plan but
// for the place of the text, marked {text}.
type placed struct {
	rule, document string
	path           mabra.Path // where the rule has to speak
}

var placedRules = []placed{
	{"outcome-is-a-service", ordinary + inOutcome, "outcomes[0].text"},
	{"need-is-a-service", ordinary + inNeed, "needs[0].text"},
	{"personal-data-in-text", ordinary + inReason, "reason.text"},
	{"not-de-identified", "deIdentified: true\nchild: {pseudonym: Barn A, stage: primary}\n" + inReason, "reason.text"},
	{"protected-exposed", "child: {pseudonym: Barn A, protection: protected-registration}\n" + inReason, "reason.text"},
	{"repealed-law", ordinary + inReason, "reason.text"},
	{"action-owner-not-a-person", ordinary + inOwner, "actions[0].responsible"},
}

const (
	beginning = "apiVersion: mabra/v1\nkind: Plan\nid: 5a1d4b8e-3c5f-4a3e-9a43-0c6f2a7f1b11\nrevision: 1\n" +
		"status: active\nform: own\nsynthetic: true\ncreated: 2026-03-02\n"
	ordinary  = "child: {pseudonym: Vera, born: 2016-05-04, stage: primary}\n"
	inReason  = "reason: {text: {text}}\n"
	inNeed    = "needs: [{id: behov, text: {text}}]\n"
	inOutcome = "outcomes: [{id: till, text: {text}}]\n"
	inOwner   = "people: [{id: vem, name: {text}, roles: [professional]}]\n" +
		"actions: [{id: gör, text: Det som har bestämts., responsible: vem}]\n"
)

var markedOn = mabra.MustParseDate("2026-04-01")

// TestPrecision tries every rule that reads text on the marked texts in its folder: those it was made by (tuned) and
// those kept apart from whoever made it. It names lines, never what they say.
func TestPrecision(t *testing.T) {
	t.Parallel()
	for _, p := range placedRules {
		for _, half := range []string{"apart", "tuned"} {
			if half == "tuned" && *tries < 2 {
				continue // .ci/run asks for them too
			}
			for _, language := range mabra.Languages() {
				t.Run(fmt.Sprintf("%s/%s.%s", p.rule, half, language), func(t *testing.T) {
					t.Parallel()
					p.try(t, half, language)
				})
			}
		}
	}
}

func (p placed) try(t *testing.T, half string, language mabra.Language) {
	file := filepath.Join(rulesFolder, p.rule, fmt.Sprintf("%s.%s.txt", half, language))
	held, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("there is no %s", file)
	}
	require.NoError(t, err)
	texts, err := readMarked(held)
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(texts), leastTexts, "too few texts to say anything")

	var missed, wrongly []int
	said, shouldSay := 0, 0
	for _, m := range texts {
		speaks := p.speaks(t, m.text, language)
		switch {
		case m.speak && !speaks:
			missed = append(missed, m.line)
		case !m.speak && speaks:
			wrongly = append(wrongly, m.line)
		case m.speak:
			said++
		}
		if m.speak {
			shouldSay++
		}
	}
	recall, precision := share(said, shouldSay), share(said, said+len(wrongly))
	t.Logf("%-26s %s %s: %3d to speak of, %3d to let be; recall %.2f, precision %.2f; "+
		"missed on lines %v, false on lines %v", p.rule, half, language, shouldSay,
		len(texts)-shouldSay, recall, precision, missed, wrongly)
	assert.GreaterOrEqual(t, recall, leastRecall, "recall")
	assert.GreaterOrEqual(t, precision, leastPrecision, "precision")
}

// share gives how much of the whole a part is; of nothing, nothing.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// speaks reports whether the rule says something of a text where it stands.
func (p placed) speaks(t *testing.T, text string, language mabra.Language) bool {
	quoted, err := json.Marshal(text)
	require.NoError(t, err)
	document := beginning + "language: " + string(language) + "\n" +
		strings.Replace(p.document, "{text}", string(quoted), 1)
	read, found := plan.Parse("marked.yaml", []byte(document))
	require.NotNil(t, read)
	require.Empty(t, found)
	for _, f := range read.Check(mabra.At(markedOn)) {
		if f.Rule.ID == p.rule && f.Path == p.path {
			return true
		}
	}
	return false
}

// A marked text is one that a rule has to speak of, or to let be.
type marked struct {
	line  int
	text  string
	speak bool
}

// readMarked reads a file of marked texts, one a line: + the rule has to speak, - it has to be silent, # says something
// to whoever reads the file. \n in a text is a break between two lines of it.
func readMarked(file []byte) ([]marked, error) {
	var texts []marked
	for i, line := range strings.Split(string(bytes.TrimSpace(file)), "\n") {
		sign, text, _ := strings.Cut(strings.TrimRight(line, "\r"), " ")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case (sign == "+" || sign == "-") && strings.TrimSpace(text) != "":
			texts = append(texts, marked{i + 1, strings.ReplaceAll(text, `\n`, "\n"), sign == "+"})
		default:
			return nil, fmt.Errorf("line %d begins with none of +, - and #", i+1)
		}
	}
	return texts, nil
}

func TestReadMarked(t *testing.T) {
	t.Parallel()
	texts, err := readMarked([]byte("# heading\n+ one\\ntwo\n\n-  three\n"))
	require.NoError(t, err)
	assert.Equal(t, []marked{{2, "one\ntwo", true}, {4, " three", false}}, texts)
	for _, wrong := range []string{"one", "+", "- ", "+one"} {
		_, err := readMarked([]byte("# heading\n" + wrong + " \n- x"))
		assert.ErrorContains(t, err, "line 2", wrong)
	}
}
