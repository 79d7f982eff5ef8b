package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A # right before a word may have cut a text: where it stands after several words, without quotation marks, on their line.
func TestTextsThatAHashMayCut(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: Bor på väg #3\n":                {`3:18-3:20 "#3" info`},
		"name: Gillar allt #åka skidor\n":      {`3:19-3:30 "#åka skidor" info`},
		"name: Gillar allt \t#skidor\n":        {`3:20-3:27 "#skidor" info`},
		"names: [Två ord #sen\n  , En till\n]": {`3:17-3:21 "#sen" info`},
		"name: Två ord #sen\nnear: a #b\nkeeper: Tre små ord #c\n": {
			`3:15-3:19 "#sen" info`, `5:21-5:23 "#c" info`},
		"names:\n  - Två ord #sen\nnumber: 5\n": {`4:13-4:17 "#sen" info`},
		"x-a: två ord #sen\n":                   {`3:14-3:18 "#sen" info`},
		"name: Ord #sen\n":                      {}, // one word alone
		"name: Två ord # sen\n":                 {}, // as comments are written
		"name: Två ord #\n":                     {},
		"name: Två ord #-sen\n":                 {},
		"name: Två ord #mabra:ignore a\n":       {},
		"name: \"Två ord\" #sen\n":              {},
		"name: 'Två ord' #sen\n":                {},
		"name: Två ord\n#sen\n":                 {},
		"name: Två ord\n  #sen\n":               {},
		"names: [Två ord] #sen\n":               {},
		"names: [Två ord, #sen\n  a]\n":         {},
		"owner: #två ord\n  name: a\n":          {},
		"x-a:\n  två ord: #sen\n    a: b\n":     {},
		"name: a\n":                             {},
	} {
		assert.Equal(t, want, toldOf(head+text, "text-cut-by-hash"), "%q", text)
	}
	assert.Empty(t, toldOf("#sen\n"+head, "text-cut-by-hash"), "before anything else")
	second := head + "---\n" + head + "name: Två ord #sen\n"
	assert.Equal(t, []string{`6:15-6:19 "#sen" info`}, toldOf(second, "text-cut-by-hash"))
}
