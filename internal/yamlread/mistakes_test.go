package yamlread

import (
	"bytes"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// alien is what is seen to before, or by other rules: characters that no text may hold, and markers of documents.
var alien = regexp.MustCompile(`[\x00-\x08\x0b-\x1f\x7f\x{feff}]|(?m:^(?:---|\.\.\.|#))`)

// What the library does not take has at least one mistake that is told, within the text, and not too many; and hardly
// ever is it not clear what the mistake is.
func TestMistakesOfEdited(t *testing.T) {
	t.Parallel()
	var sources []string
	for _, text := range sorted(texts(t)) {
		sources = append(sources, string(text))
	}
	random := rand.New(rand.NewPCG(*seed, 1))
	refused, unclear := 0, 0
	slips := map[Slip]int{}
	for range *edits {
		text := edited(random, sources[random.IntN(len(sources))])
		if alien.MatchString(text) || !utf8.ValidString(text) || strings.TrimSpace(text) == "" {
			continue
		}
		if _, _, stop := Read([]byte(text), 0, Limits{}); stop == nil {
			continue
		}
		if _, err := ByLibrary(bytes.NewReader([]byte(text))); err == nil {
			continue
		}
		refused++
		mistakes := Mistakes([]byte(text), false)
		if !assert.NotEmpty(t, mistakes, "%q", text) {
			return
		}
		assert.LessOrEqual(t, len(mistakes), MostMistakes)
		assert.True(t, slices.IsSortedFunc(mistakes, func(a, b Mistake) int { return a.At - b.At }), "%q %v", text, mistakes)
		for _, m := range mistakes {
			slips[m.Slip]++
			assert.True(t, m.At >= 0 && m.At <= len(text) && m.Other <= len(text), "%q", text)
		}
		if mistakes[0].Slip == Unclear {
			unclear++
		}
	}
	assert.Less(t, 100*unclear, refused)
	t.Logf("%d texts that the library refuses, of %d it is unclear why: %v", refused, unclear, slips)
}

// After a mistake reading goes on, and what only echoes it is not told.
func TestSeveralMistakes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]Slip{
		"a: b: c\nd: e\nf: g: h\n":                                        {ColonInside, ColonInside},
		"a: \"b\nc: d\ne: \"f\ng: h\n":                                    {Quote, Quote},
		"a:\n\tb: c\n\td: e\nf: g\nh: @i\n":                               {TabIndent, FirstMark},
		"a:\n  - b: c\n    d: e\n   f: g\n   h: i\nj: @k":                 {Between, FirstMark},
		"a:\n  - b: c\n  d: e\n    f: g\n  - h: @i\n":                     {HyphenMissing, FirstMark},
		"a: [b, c\nd: e\nf: {g: h: i}\n":                                  {Bracket, ColonInBracket},
		"a: {b: \"c\" d: \"e\" f: g}\nh: i: j\n":                          {CommaMissing, CommaMissing, ColonInside},
		"a: &b c\nd: e: f\n? g\n: h\n":                                    {AnchorWritten, ColonInside},
		"%YAML 1.1\n---\na: b: c\n":                                       {ColonInside},
		"a:\n  b: >\n  c\n  d: e\nf: @g\n":                                {BlockNotIn, FirstMark},
		"\"a\": \"b\",\n\"c\": [d],\n\"k\": [l],\ne: {f: g},\nh: @i\n":    {CommaAfter, CommaAfter, CommaAfter, FirstMark},
		"\"a\": \"b\",\n\"c\": \"d\";\n":                                  {CommaAfter, CommaAfter},
		"a:\n\tb: c\nd: e\nf:\n\tg: h\n":                                  {TabIndent, TabIndent},
		"a:\n- b: c\nd: e\n- f: g\nj: k\n- h: i\n":                        {Flat},
		"a:\n- b: c\nd: e\n- f: g\nj: k\n- h:\n  i: j\n":                  {ItemAmong, ItemAmong},
		"a:\n- b: c\nd: e\n- f: g\n":                                      {ItemAmong},
		"a:\n  - b: c\n    d: e\n    - f: g\n":                            {ItemDeeper},
		"a:\n  b: c\n  d:\n    e: f\n    - g: h\n":                        {ItemAmong},
		"a: b\n#c:\n  # d\n\n  - e: f\nf: @g\n":                           {Hidden, FirstMark},
		"a: b\n  #c:\n  - e: f\n":                                         {Deeper},
		"a: b\n#c: d\n  - e: f\n":                                         {Deeper},
		"a: b\n#c:\nd: \"e\"\n  f: g\n":                                   {Deeper},
		"a: {b: 1, // c\n  d: 2}\n":                                       {CommentMark},
		"a: {\"b: \"c\"}\n":                                               {NameQuote},
		"a: [\"b\"; \"c\"]\n":                                             {Semicolon},
		"a: {b: ”c: d”}\n":                                                {SmartQuote},
		"a: \"b\", \"c\"\nd: [e], [f]\n":                                  {NoBrackets, NoBrackets},
		"a: \"b\", c\n":                                                   {AfterQuote},
		"a: [b #c]\nd: @e\n":                                              {BracketInNote, FirstMark},
		"a: [b\nc: d #]\ne: @f\n":                                         {Bracket, FirstMark},
		"a: [b #}\nc: @d\n":                                               {Bracket, FirstMark},
		"| a |\nb: @c\n":                                                  {MarkAtName},
		"a: b\n| c |\nd: @e\n":                                            {MarkAtName, FirstMark},
		"> a: b\nc: d\n":                                                  {MarkAtName},
		"```\na: b\n":                                                     {MarkAtName},
		"a:\n  `b\n":                                                      {FirstMark},
		"a: >b\n":                                                         {AfterBlock},
		"{\"a\": 1,\n \u00a0\"b\": [\n \u00a0 {\"c\": 1}\n \u00a0 ]\n}\n": {OddBlank},
		"a:\n  b: c\n  d:\n    - e\n- f: g\n":                             {ItemAmong},
		"a:\n    b: c\n    d:\n      - e\n  - f: g\n":                     {ItemAmong},
		"a\nb\n\nc: d\ne: @f\n":                                           {LineBefore},
		"a: &quot;b&quot;\nc: &#34;d\ne: &f\n":                            {Entity, Entity, AnchorWritten},
		"a: \"\"b c\"\"\nd: \"e\"\"\nf: \"\" g\n":                         {QuoteTwice, QuoteTwice, AfterQuote},
		"a: >-\nb\nc: |\nd\n":                                             {Flat},
		"a: >-\nb\nc:\n  d: |\n  e\n":                                     {BlockNotIn, BlockNotIn},
	} {
		var got []Slip
		for _, m := range Mistakes([]byte(text), false) {
			got = append(got, m.Slip)
		}
		assert.Equal(t, want, got, "%q", text)
	}
	assert.Len(t, Mistakes([]byte(strings.Repeat("a: b: c\n", 100)), false), MostMistakes)
	again := func(text string) (again []bool) {
		for _, m := range Mistakes([]byte(text), false) {
			again = append(again, m.Again)
		}
		return again
	}
	assert.Equal(t, []bool{false, false, true}, again("{"+strings.Repeat("\"a\": \"b\"\n", 9)+"}"))
	const habit = "\"a\": \"b\",\n"
	assert.Equal(t, []bool{false, false, false}, again(strings.Repeat(habit, 3)))
	assert.Equal(t, []bool{false, false, true}, again(strings.Repeat(habit, 100)))
	assert.Equal(t, []bool{false, false, false, false}, again(strings.Repeat(habit, 3)+"\"a\": \"b\";\n"))
}
