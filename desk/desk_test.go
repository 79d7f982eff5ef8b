package desk_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/desk"
	"github.com/mabra-hjulet/mabra/examples"
)

// ask puts a question as the page does, and gives the answer as JSON would have it.
func ask(t *testing.T, call string, question map[string]any) map[string]any {
	t.Helper()
	answer, refused := put(t, call, question)
	require.Empty(t, refused, call)
	return answer
}

// refusedFor gives the name of why a question has no answer.
func refusedFor(t *testing.T, call string, question map[string]any) string {
	t.Helper()
	_, refused := put(t, call, question)
	return refused
}

func put(t *testing.T, call string, question map[string]any) (answer map[string]any, refused string) {
	t.Helper()
	asked := map[string]any{"call": call, "lang": "sv", "today": "2026-11-29"}
	for name, value := range question {
		asked[name] = value
	}
	text, err := json.Marshal(asked)
	require.NoError(t, err)
	var got struct {
		Answer any
		Error  string
	}
	require.NoError(t, json.Unmarshal(desk.Ask(text), &got))
	answer, _ = got.Answer.(map[string]any)
	return answer, got.Error
}

// What could not be read is shown to whoever has it to put right, since the field for it is empty; what could be read is not repeated.
func TestWhatCouldNotBeReadIsShown(t *testing.T) {
	t.Parallel()
	text, err := fs.ReadFile(examples.FS, "gip.yaml")
	require.NoError(t, err)
	broken := regexp.MustCompile(`next: [\d-]+`).ReplaceAllString(string(text), "next: 2026-09-31")
	written := map[any]any{}
	for _, one := range ask(t, "open", map[string]any{"name": "gip.yaml", "text": broken})["points"].([]any) {
		point := one.(map[string]any)
		written[point["path"]] = point["written"]
	}
	assert.Equal(t, "2026-09-31", written["reviews.next"])
	delete(written, "reviews.next")
	for path, words := range written {
		assert.Nil(t, words, path)
	}
}

// A file that is opened and saved as it is, is the same file.
func TestOpenedAndSavedIsTheSame(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(examples.FS, "[a-z]*.yaml")
	require.NoError(t, err)
	for _, name := range names {
		text, err := fs.ReadFile(examples.FS, name)
		require.NoError(t, err)
		opened := ask(t, "open", map[string]any{"name": name, "text": string(text)})
		one := opened["documents"].([]any)[0].(map[string]any)
		saved := ask(t, "save", map[string]any{"name": name, "text": string(text), "document": one["document"]})
		assert.Equal(t, string(text), saved["text"], name)
		assert.Equal(t, true, saved["kept"], name)
	}
}

// Whatever is asked, there is an answer, and it is no panic.
func TestWhateverIsAsked(t *testing.T) {
	t.Parallel()
	for _, request := range []string{"", "null", "{", `{"call":"nothing"}`, `{"call":"open","text":3}`, `{"call":"save","document":[]}`} {
		assert.Contains(t, string(desk.Ask([]byte(request))), `"error"`, request)
	}
	for _, call := range desk.Questions() {
		assert.True(t, json.Valid(desk.Ask([]byte(`{"call":"`+call+`"}`))), call)
	}
	assert.False(t, strings.Contains(string(desk.Ask([]byte(`{"call":"start","lang":"sv"}`))), `"error"`))
}

// A file in another encoding is told of and not opened: what is not read as it stands could not be saved as it was.
func TestAFileInAnotherEncoding(t *testing.T) {
	t.Parallel()
	opened := ask(t, "open", map[string]any{"name": "plan.yaml", "bytes": []byte("apiVersion: mabra/v1\nkind: Plan\nlanguage: sv\ngoal: m\xe5\n")})
	assert.Nil(t, opened["documents"])
	var told []any
	for _, point := range opened["points"].([]any) {
		told = append(told, point.(map[string]any)["rule"])
	}
	assert.Contains(t, told, "encoding")
}

// A point that speaks of another place too names it in words, and not by line and column, which the page does not show.
func TestOtherPlacesAreNamedInWords(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../rules/lead-professional-several/breaks-overlap.yaml")
	require.NoError(t, err)
	said := ""
	for _, point := range ask(t, "open", map[string]any{"name": "plan.yaml", "text": string(text)})["points"].([]any) {
		if one := point.(map[string]any); one["rule"] == "lead-professional-several" {
			said = one["says"].(string)
		}
	}
	assert.Contains(t, said, "(också person ")
}

// Where several obstacles are asked about, each question says which.
func TestEachObstacleIsToldApart(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../examples/backa-barnet-sip.yaml")
	require.NoError(t, err)
	told := map[any]bool{}
	for _, one := range ask(t, "follow-up", map[string]any{"text": string(text)})["around"].([]any) {
		question := one.(map[string]any)["text"]
		assert.False(t, told[question], "asked twice")
		told[question] = true
	}
	assert.GreaterOrEqual(t, len(told), 3)
}
