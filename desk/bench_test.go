package desk_test

import (
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/desk"
	"github.com/mabra-hjulet/mabra/examples"
)

// BenchmarkSave is what is asked after each pause of whoever writes: an edit and a check of a plan of 20 kB.
func BenchmarkSave(b *testing.B) {
	text, err := fs.ReadFile(examples.FS, "falun-barnets-plan.yaml")
	require.NoError(b, err)
	var opened struct {
		Answer struct {
			Documents []struct{ Document map[string]any }
		}
	}
	question := map[string]any{"call": "open", "lang": "sv", "today": "2026-11-29", "name": "a.yaml", "text": string(text)}
	asked, err := json.Marshal(question)
	require.NoError(b, err)
	require.NoError(b, json.Unmarshal(desk.Ask(asked), &opened))
	document := opened.Answer.Documents[0].Document
	document["child"].(map[string]any)["name"] = "Någon annan"
	question["call"], question["document"] = "save", document
	asked, err = json.Marshal(question)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		desk.Ask(asked)
	}
}
