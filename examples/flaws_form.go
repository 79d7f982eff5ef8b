package examples

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// formFlaws break the rules of form.
var formFlaws = []flaw{
	{rule: "unknown-field", write: func(g *ground, text string) (string, mabra.Path, bool) {
		return strings.Replace(text, "\nlanguage: ", "\nlangauge: ", 1), "", true
	}},
}
