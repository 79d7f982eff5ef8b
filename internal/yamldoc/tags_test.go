package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// A ! that stands by itself before a value is told where it stands, whatever ends the lines before it; one within a text,
// in quotation marks or in a comment is none.
func TestLoneTagsAreToldWhereTheyStand(t *testing.T) {
	t.Parallel()
	const anchor = "x-a: &a b\n" // our own reader does not take it
	for text, want := range map[string][]string{
		"name: ! b\n":                     {`4:7-4:8 name tag-not-allowed  "!"`},
		"\n\r\nname: ! b\n":               {`6:7-6:8 name tag-not-allowed  "!"`},
		"# !\u2028# !\u0085\rname: ! b\n": {`7:7-7:8 name tag-not-allowed  "!"`},
		"names:\n-\n  ! å\n- ! b\n":       {`6:3-6:4 names[0] tag-not-allowed  "!"`, `7:3-7:4 names[1] tag-not-allowed  "!"`},
		"names:\n-\n\n! b\n":              {`7:1-7:2 tag-not-allowed  "!"`},
		"names: [! a, ! b,! c, å !, '! e']\n": {
			`4:9-4:10 names[0] tag-not-allowed  "!"`, `4:14-4:15 names[1] tag-not-allowed  "!"`, `4:18-4:19 names[2] tag-not-allowed  "!"`},
		"name: å! ! b ! c\nkeeper: \"! d\"\ngräve: a!b": nil,
		"name: |\n  ! b\n\n  ! c\n":                     nil,
		"owner: ! {name: ! b}\n":                        {`4:8-4:9 owner tag-not-allowed  "!"`},
		"owner: {! name: b}\n":                          {`4:9-4:10 owner tag-not-allowed  "!"`},
	} {
		told := markedIn(head+anchor+text, mabra.DefaultLimits())
		if want == nil {
			assert.Len(t, told, 1, "%q: the anchor", text)
			continue
		}
		assert.Equal(t, append([]string{`3:6-3:8 alias-not-allowed  "&a"`}, want...), told, "%q", text)
	}
}
