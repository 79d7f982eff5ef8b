package course_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/training/course"
)

// A course has what it says in either language: each plan with as many flaws as the sheet has rows, all of them found by
// the checker where the key says, and none about the form of documents.
func TestCourse(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		files, err := course.Files(training.Options{Seed: 2, Count: 5, Flaws: 3}, lang)
		require.NoError(t, err)
		texts := map[string]string{}
		for _, f := range files {
			texts[f.Path] = string(f.Text)
		}
		sheet, page, key := texts["ovning.md"], texts["kurs.html"], texts["facit.md"]
		if lang == mabra.English {
			sheet, page, key = texts["exercise.md"], texts["course.html"], texts["key.md"]
		}
		assert.Equal(t, 5*3, strings.Count(sheet, "|  |  |  |\n"), lang)
		assert.Equal(t, 5*3, strings.Count(page, "<tr><td>"), lang)
		found := 0
		for path, text := range texts {
			if strings.HasPrefix(path, "plans/0") {
				p, findings := plan.Parse(path, []byte(text))
				assert.Empty(t, findings, "a flaw of form")
				for _, f := range p.Check(mabra.At(training.Day)) {
					if strings.Contains(key, "`"+string(f.Path)+"`") && strings.Contains(key, "`"+f.Rule.ID+"`") {
						found++
					}
				}
			}
		}
		assert.GreaterOrEqual(t, found, 5*3, lang)
		for _, text := range []string{sheet, page, key} {
			assert.NotContains(t, text, "no value>")
			assert.NotContains(t, text, "ZgotmplZ")
		}
	}
}
