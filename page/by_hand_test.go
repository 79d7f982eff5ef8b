package page_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/rules"
)

// aboutFiles are rules about files, comments and settings: whoever meets them has a document before them.
var aboutFiles = regexp.MustCompile(`^(ignore-|not-json|setting-|rule-not-|plan-id-|unknown-model|several-documents|read-by-a-person)`)

// Whoever sees a page, and no document, is told nothing in the words of documents: no field by its name, no value by its key.
func TestWhatIsSaidByHandHasNoWordsOfDocuments(t *testing.T) {
	t.Parallel()
	written := regexp.MustCompile(`\b[a-z]+[A-Z]\w*|\b[a-z]+\.[a-z]{2,}|\b(?:kind|status|term|voice|answer|effect|method|form|forum|overall|decision): [a-z]|` +
		`\b(?:add|to|write|in|under) (?:due|by|responsible|present|absent|because|indicators|organisations|confirmed|handled)\b[^ ]`)
	for _, r := range rules.All() {
		if r.OfForm || aboutFiles.MatchString(r.ID) {
			continue
		}
		texts := []mabra.Text{r.Mend}
		for _, v := range r.Messages {
			texts = append(texts, v.Text)
		}
		for _, lang := range mabra.Languages() {
			for _, text := range texts {
				said := page.ByHand(text.In(lang), lang)
				for _, put := range []string{"form: {form}", "mabra:ignore"} {
					said = strings.ReplaceAll(said, put, "")
				}
				assert.NotRegexp(t, written, said, r.ID)
			}
		}
	}
}
