package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

const namedPlan = `apiVersion: mabra/v1
kind: Plan
id: 2f0c5a1e-7a40-4d5e-9a55-1c6f0a1b2c3d
revision: 1
status: draft
form: own
language: sv
synthetic: true
created: 2026-02-01
`

func messages(t *testing.T, text string, lang mabra.Language) []string {
	t.Helper()
	var said []string
	for _, f := range document.Validate("a.yaml", []byte(namedPlan+text)).Findings {
		said = append(said, f.Message(lang))
	}
	require.NotEmpty(t, said)
	return said
}

// What a reader types from the paper is understood, and what could be typed instead has its label beside it.
func TestWordsAsReadersKnowThem(t *testing.T) {
	t.Parallel()
	const child = "child: {name: Barnet}\n"
	for text, want := range map[string]string{
		"child: {name: Barnet, stage: lågstadiet}\n":                       "menade du primary?",
		"child: {name: Barnet, stage: Högstadiet}\n":                       "menade du secondary?",
		child + "organisations: [{id: s, sector: skola}]\n":                "menade du school?",
		child + "organisations: [{id: s, principal: Kommunen}]\n":          "menade du municipality?",
		child + "organisations: [{id: s, sector: fotboll}]\n":              "skola (school)",
		child + "people: [{id: a, name: A, roles: [vårdnadshavaren]}]\n":   "menade du guardian?",
		child + "people: [{id: a, name: A, roles: [barnkontakt]}]\n":       "menade du named-person?",
		child + "insatser: []\n":                                           "menade du actions?",
		child + "mål: []\n":                                                "menade du outcomes?",
		child + "fotboll: []\n":                                            "verksamheter (organisations)",
		child + "needs: [{id: n, text: Sova, indicators: [hälsa]}]\n":      "menade du healthy?",
		child + "needs: [{id: n, text: Sova, indicators: [tryggheten]}]\n": "menade du safe?",
		child + "needs: [{id: n}]\n":                                       "fältet vad barnet behöver (text) saknas",
	} {
		assert.Contains(t, strings.Join(messages(t, text, mabra.Swedish), "\n"), want, text)
	}
}
