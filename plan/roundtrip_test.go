package plan_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// nasty are texts that a careless writer or reader takes for something else.
var nasty = []string{
	"", " ", "  ", "a ", " a", "\n", "\n\n", "a\n", "a\n\n", "\na", "\n\na\n\n", "a\nb", "a\n\nb\n", "a \nb", "a\n b", "a\n  b\n c", " a\nb",
	"a\t", "\ta", "a\tb", "\t", "a\n\tb", "a\r", "\r", "a\rb", "a\r\nb", "a\r\n", "a\u0085b", "a\u2028b", "a\u2029", "\u2028", "\u0085",
	"'", `"`, `a'b`, `a"b`, `'a'`, `"a"`, `\`, `a\`, `\n`, `\u0041`, `a\"b`, `C:\x`, "''", `""`,
	"yes", "no", "Yes", "NO", "on", "off", "y", "N", "true", "True", "FALSE", "null", "Null", "NULL", "~", "nil", "none",
	"1", "-1", "+1", "1.0", "1.", ".5", "1e3", "0x1F", "0o17", "017", "0b1", "1_000", "1:30", "12:30:45", ".inf", "-.INF", ".nan", "1,5",
	"2026-03-09", "2026-03-09T10:00:00Z", "2026-3-9", "9999-12-31", "0001-01-01", "2026-02-30",
	"- a", "-", "--", "---", "--- a", "...", "... a", "---\n", "a\n---\nb", "a\n...\nb", "---\n...", "- a\n- b",
	"# x", "a # x", "a #", "#", "a#b", "a\n# b\nc", "# a\nb", "a: b", "a:", ":", ": a", "a:b", "a :b", "a : b", "a: b\nc: d", "http://x.se/a?b=c#d", "a:\nb",
	"? a", "?", "! a", "!a", "!!str a", "&a", "*a", "& a", "%a", "%YAML 1.2", "@a", "`a`", "|", ">", "|-", "> a", "<<", "=", "<<: *a",
	"[", "]", "{", "}", "[a]", "{a: b}", "a, b", ",", "a]", "[a", "a}", "a, {b}",
	"😀", "a😀b", "a\n😀", "👩‍👩‍👧", "e\u0301", "\u0301e", "åäö ÅÄÖ", "\u00a0", "a\u00a0b", "\u00a0a", "\u3000", "\u200b", "\u200f\u202ex", "ا", "日本語", "\ufffd", "\U0010fffd", "\ue000",
	"<b>&amp;</b>", "x-a", "apiVersion", "kind: Plan", "a\n\n\n\nb", "\x7f"[:0] + "del", strings.Repeat("lång text ", 900), strings.Repeat("a", 3000), strings.Repeat("a\n", 400), strings.Repeat("å: ", 700),
	strings.Repeat("ord\u00a0", 300), strings.Repeat("x", 1023), strings.Repeat("x", 129) + "\n",
}

// randomFiller fills documents with nasty things; the same seed gives the same document.
func randomFiller(r *rand.Rand) *filler {
	text := func() string {
		if r.IntN(4) == 0 {
			return nasty[r.IntN(len(nasty))] + nasty[r.IntN(len(nasty))]
		}
		return nasty[r.IntN(len(nasty))]
	}
	var own func(depth int) any
	group := func(depth int, prefix string) mabra.Fields {
		group := mabra.Fields{}
		for i := range r.IntN(4) {
			name := nasty[r.IntN(len(nasty))]
			name = name[:min(len(name), 100)]
			group = append(group, mabra.Field{Name: fmt.Sprint(prefix, strings.ToValidUTF8(name, ""), i), Value: own(depth + 1)})
		}
		return group
	}
	numbers := []mabra.Number{"0", "-0", "1", "-12", "1.10", "0.5", "1e5", "1E-5", "1.0e+10", "123456789012345678901234567890", "1e999", "0e0"}
	own = func(depth int) any {
		kinds := 7
		if depth > 4 {
			kinds = 5
		}
		switch r.IntN(kinds) {
		case 0:
			return nil
		case 1:
			return r.IntN(2) == 0
		case 2:
			return numbers[r.IntN(len(numbers))]
		case 5:
			list := make([]any, 0, 3)
			for range r.IntN(4) {
				list = append(list, own(depth+1))
			}
			return list
		case 6:
			return group(depth, "")
		}
		return text()
	}
	return &filler{
		text: func(string, *fields.Field, *fields.Type) string { return text() },
		date: func(*fields.Field) mabra.Date {
			return mabra.Date{Year: r.IntN(9999) + 1, Month: 2, Day: r.IntN(28) + 1}
		},
		integer: func(*fields.Field) int { return []int{0, 1, -1, 7, 1 << 40}[r.IntN(5)] },
		boolean: func() bool { return r.IntN(2) == 0 },
		id: func() uuid.UUID {
			var id uuid.UUID
			for i := range id {
				id[i] = byte(r.IntN(256))
			}
			return id
		},
		items:   func(depth int) int { return r.IntN(max(3-depth, 2)) },
		present: func(int) bool { return r.IntN(3) > 0 },
		extra: func(depth int) mabra.Fields {
			if x := group(depth, "x-"); len(x) > 0 && r.IntN(3) == 0 {
				return x
			}
			return nil
		},
	}
}

// TestRoundTrip writes random documents and reads them again: they must be the same, and so must the bytes.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	for _, kind := range kinds {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(*rounds) {
				document := kind.empty()
				randomFiller(rand.New(rand.NewPCG(seed, 1))).document(document)
				for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
					assertRoundTrip(t, kind, document, format, seed)
				}
			}
		})
	}
}

func assertRoundTrip(t *testing.T, kind kind, document document.Document, format mabra.Format, seed uint64) {
	t.Helper()
	written, err := document.Encode(format)
	require.NoError(t, err)
	read, findings := kind.parse(written)
	if len(findings) > 0 {
		lines := strings.Split(string(written), "\n")
		require.Empty(t, findings, "seed %d, %s: %.200q", seed, format, lines[min(findings[0].Position.Line, len(lines))-1])
	}
	forgetText(read)
	require.Equal(t, document, read, "seed %d, %s", seed, format)
	again, err := read.Encode(format)
	require.NoError(t, err)
	require.Equal(t, string(written), string(again), "seed %d, %s", seed, format)
}

// TestRoundTripOfTexts writes each nasty text by itself, so that a failure names it.
func TestRoundTripOfTexts(t *testing.T) {
	for _, first := range nasty {
		for _, text := range []string{first, first + "a", "a" + first, first + first, "a\n" + first, first + "\nb"} {
			name := strings.ToValidUTF8(text[:min(len(text), 100)], "")
			p := &plan.Plan{
				Child: plan.Child{Name: text, X: mabra.Fields{{Name: "x-a", Value: []any{text, mabra.Fields{{Name: name, Value: text}}}}, {Name: "x-b" + name, Value: nil}}},
				Needs: []plan.Need{{ID: text, Text: text}},
			}
			for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
				written, err := p.Encode(format)
				require.NoError(t, err)
				read, findings := plan.Parse("", written)
				require.Empty(t, findings, "%.100q as %s", text, format)
				read.Text = mabra.Written{}
				require.Equal(t, p, read, "%.100q as %s", text, format)
			}
		}
	}
}

// TestCanonical pins how texts are written.
func TestCanonical(t *testing.T) {
	p := &plan.Plan{
		ID: uuid.MustParse("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"), Revision: 1, Language: "no", Created: mabra.MustParseDate("2026-03-09"),
		Reason: &plan.Reason{Text: "Första raden\nAndra raden: här\n"},
		Needs: []plan.Need{
			{ID: "a", Text: "Sova"}, {ID: "1", Text: "Sova: gott"}, {ID: "yes", Text: "Sova\n\n# gott"}, {ID: "2026-03-09", Text: " Sova"}, {Text: "😀 sova"},
		},
		X: mabra.Fields{{Name: "x-a", Value: mabra.Number("1.10")}, {Name: "x-b", Value: []any{nil, true, "true", mabra.Fields{}, []any{}}}},
	}
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		written, err := p.Encode(format)
		require.NoError(t, err)
		golden(t, "testdata/canonical."+string(format), string(written))
	}
}

// TestEncodeRefuses: what no document can hold is refused, and what was written can always be read.
func TestEncodeRefuses(t *testing.T) {
	deep := any("a")
	for range 200 {
		deep = []any{deep}
	}
	loop := []any{nil}
	loop[0] = loop
	for name, p := range map[string]*plan.Plan{
		"not UTF-8":            {Model: "a\xff"},
		"control character":    {Model: "a\x00"},
		"escape character":     {Child: plan.Child{Name: "\x1b[31m"}},
		"byte order mark":      {Child: plan.Child{Name: "\ufeffa"}},
		"a type of its own":    {X: mabra.Fields{{Name: "x-a", Value: struct{ A string }{"a"}}}},
		"a map":                {X: mabra.Fields{{Name: "x-a", Value: map[string]any{"a": "b"}}}},
		"an int":               {X: mabra.Fields{{Name: "x-a", Value: 1}}},
		"a number that is not": {X: mabra.Fields{{Name: "x-a", Value: mabra.Number("0x1F")}}},
		"a name without x-":    {X: mabra.Fields{{Name: "a", Value: "b"}}},
		"the name of a field":  {X: mabra.Fields{{Name: "model", Value: "b"}}},
		"a name twice":         {X: mabra.Fields{{Name: "x-a", Value: "b"}, {Name: "x-a", Value: "c"}}},
		"a name twice inside":  {X: mabra.Fields{{Name: "x-a", Value: mabra.Fields{{Name: "a"}, {Name: "a"}}}}},
		"a name not UTF-8":     {X: mabra.Fields{{Name: "x-\xff", Value: "c"}}},
		"a long name":          {X: mabra.Fields{{Name: "x-" + strings.Repeat("a", 127)}}},
		"too deep":             {X: mabra.Fields{{Name: "x-a", Value: deep}}},
		"itself":               {X: mabra.Fields{{Name: "x-a", Value: loop}}},
		"a date that is none":  {Created: mabra.Date{Year: 2026, Month: 13, Day: 1}},
		"a year beyond":        {Created: mabra.Date{Year: 12026, Month: 1, Day: 1}},
	} {
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			written, err := p.Encode(format)
			assert.Error(t, err, name)
			assert.Empty(t, written, name)
		}
	}
	_, err := new(plan.Plan).Encode("xml")
	assert.Error(t, err)
}
