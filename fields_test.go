package mabra_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

func everything() mabra.Fields {
	return mabra.Fields{
		{Name: "x-school", Value: mabra.Fields{{Name: "class", Value: "4B"}, {Name: "since", Value: "2025-08-18"}, {Name: "empty", Value: mabra.Fields{}}}},
		{Name: "x-amount", Value: mabra.Number("1.10")},
		{Name: "x-large", Value: mabra.Number("1e500")},
		{Name: "x-list", Value: []any{"no", "12", "a: b # c", "två\nrader", true, nil, mabra.Number("-3"), []any{}, mabra.Fields{{Name: "a", Value: "<&>"}}}},
		{Name: "x-a", Value: ""},
	}
}

func TestFieldsGetAndSet(t *testing.T) {
	t.Parallel()
	f := everything()
	value, ok := f.Get("x-amount")
	assert.True(t, ok)
	assert.Equal(t, mabra.Number("1.10"), value)
	value, ok = f.Get("x-school", "class")
	assert.True(t, ok)
	assert.Equal(t, "4B", value)
	for _, names := range [][]string{{"x-none"}, {"x-school", "none"}, {"x-amount", "class"}, {"x-school", "class", "none"}} {
		_, ok := f.Get(names[0], names[1:]...)
		assert.False(t, ok, names)
	}
	_, ok = mabra.Fields(nil).Get("x-none")
	assert.False(t, ok)

	f.Set("x-amount", mabra.Number("2"))
	f.Set("x-new", "n")
	assert.Equal(t, mabra.Field{Name: "x-amount", Value: mabra.Number("2")}, f[1])
	assert.Equal(t, mabra.Field{Name: "x-new", Value: "n"}, f[len(f)-1])
	assert.Len(t, f, len(everything())+1)
}

func TestFieldsClone(t *testing.T) {
	t.Parallel()
	f := everything()
	copied := f.Clone()
	assert.Equal(t, f, copied)
	copied[0].Value.(mabra.Fields)[0].Value = "5A"
	copied[3].Value.([]any)[0] = "yes"
	copied[3].Value.([]any)[8].(mabra.Fields)[0].Value = "b"
	copied.Set("x-a", "b")
	assert.Equal(t, everything(), f, "nothing is shared, however deep")

	assert.Nil(t, mabra.Fields(nil).Clone())
	assert.NotNil(t, mabra.Fields{}.Clone())
	ring := []any{nil}
	ring[0] = ring
	assert.Len(t, mabra.Fields{{Name: "x-ring", Value: ring}}.Clone(), 1, "what holds itself comes to an end")
}

// A value that stands twice in the next, and so on, would be written more often than any machine can.
func TestFieldsThatAreSharedAgainAndAgain(t *testing.T) {
	t.Parallel()
	list, group := []any{"a"}, mabra.Fields{{Name: "x-a", Value: "a"}}
	for range 60 {
		list, group = []any{list, list}, mabra.Fields{{Name: "x-a", Value: group}, {Name: "x-b", Value: group}}
	}
	f := mabra.Fields{{Name: "x-list", Value: list}, {Name: "x-group", Value: group}}
	copied := f.Clone()
	copied[0].Value.([]any)[0] = "changed"
	copied[1].Value.(mabra.Fields)[0].Value = "changed"
	assert.IsType(t, []any{}, list[0])
	assert.IsType(t, mabra.Fields{}, group[0].Value)
	for i := range f {
		_, err := json.Marshal(f[i : i+1])
		require.Error(t, err)
		_, err = yaml.Marshal(f[i : i+1])
		require.Error(t, err)
	}

	one := []any{"a"}
	twice := mabra.Fields{{Name: "x-a", Value: one}, {Name: "x-b", Value: one}}.Clone()
	assert.Equal(t, mabra.Fields{{Name: "x-a", Value: []any{"a"}}, {Name: "x-b", Value: []any{"a"}}}, twice)
	ring := mabra.Fields{{Name: "x-a"}}
	ring[0].Value = ring
	inside := ring.Clone()[0].Value.(mabra.Fields)
	inside[0].Value = "changed"
	assert.IsType(t, mabra.Fields{}, ring[0].Value, "not even a ring is shared")
}

func TestFieldsInJSONAndYAML(t *testing.T) {
	t.Parallel()
	type holder struct {
		X mabra.Fields `json:"x" yaml:"x"`
	}
	text, err := json.Marshal(everything())
	require.NoError(t, err)
	assert.Contains(t, string(text), `"x-amount":1.10,"x-large":1e500`, "as written, in the order of the fields")
	var read mabra.Fields
	require.NoError(t, json.Unmarshal(text, &read))
	assert.Equal(t, everything(), read)
	var inside holder
	require.NoError(t, json.Unmarshal([]byte(`{"x": `+string(text)+`}`), &inside))
	assert.Equal(t, everything(), inside.X)

	text, err = yaml.Marshal(holder{everything()})
	require.NoError(t, err)
	assert.Contains(t, string(text), "x-amount: 1.10\n    x-large: 1e500\n")
	inside = holder{}
	require.NoError(t, yaml.Unmarshal(text, &inside))
	assert.Equal(t, everything(), inside.X)
	require.NoError(t, yaml.Unmarshal([]byte("{x-day: 2026-03-09, x-none: ~, x-yes: TRUE}"), &read))
	assert.Equal(t, mabra.Fields{{Name: "x-day", Value: "2026-03-09"}, {Name: "x-none"}, {Name: "x-yes", Value: true}}, read)

	for _, empty := range []string{"null", "{}"} {
		read = everything()
		require.NoError(t, json.Unmarshal([]byte(empty), &read))
		assert.Empty(t, read)
	}
	text, err = json.Marshal(mabra.Fields(nil))
	require.NoError(t, err)
	assert.Equal(t, "{}", string(text))
}

// What no document can hold is an error, which does not repeat it.
func TestFieldsThatNoDocumentHolds(t *testing.T) {
	t.Parallel()
	ring := []any{nil}
	ring[0] = ring
	for what, f := range map[string]mabra.Fields{
		"twice":         {{Name: secret, Value: "a"}, {Name: secret, Value: "b"}},
		"twice within":  {{Name: "x-a", Value: []any{mabra.Fields{{Name: secret}, {Name: secret}}}}},
		"an int":        {{Name: "x-a", Value: 3}},
		"a map":         {{Name: "x-a", Value: map[string]any{secret: 1}}},
		"no number":     {{Name: "x-a", Value: mabra.Number(secret)}},
		"octal":         {{Name: "x-a", Value: mabra.Number("017")}},
		"no UTF-8":      {{Name: "x-a", Value: secret + "\xff"}},
		"a bad key":     {{Name: "x-\xff", Value: ""}},
		"a control":     {{Name: "x-a", Value: secret + "\x00"}},
		"a control key": {{Name: secret + "\x7f", Value: ""}},
		"a mark":        {{Name: "x-a", Value: mabra.Fields{{Name: "a", Value: secret + "\ufeff"}}}},
		"a ring":        {{Name: "x-a", Value: ring}},
	} {
		_, err := json.Marshal(f)
		require.Error(t, err, what)
		assert.NotContains(t, err.Error(), "Persson", what)
		_, err = yaml.Marshal(f)
		require.Error(t, err, what)
		assert.NotContains(t, err.Error(), "Persson", what)
	}
	for _, text := range []string{
		`{"Persson": 1, "Persson": 2}`, `"Persson"`, `["Persson"]`, "{\"x-a\": \"Persson\xff\"}", `{"x-a": "Persson\u0000"}`, `{"x-a": "Persson\ud83d"}`,
		`{"x-a": "Persson\udca9\ud83d"}`, `{"x-a": ` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`,
	} {
		var f mabra.Fields
		err := json.Unmarshal([]byte(text), &f)
		require.Error(t, err)
		assert.NotContains(t, err.Error(), "Persson")
		assert.Nil(t, f, "what cannot be read changes nothing")
	}
	var f mabra.Fields
	require.NoError(t, json.Unmarshal([]byte(`{"x-a": "\\ud83d \ud83d\udca9"}`), &f), "a backslash, and a whole character")
	for _, text := range []string{
		"Persson", "[Persson]", "{Persson: 1, Persson: 2}", "{x-a: 0o17}", "{x-a: .inf}", "{x-a: !persson a}", "{x-a: &p Persson, x-b: *p}",
		"{<<: {Persson: 1}}", "{3: Persson}", "{x-a: !!binary UGVyc3Nvbg==}",
		"{x-a: " + strings.Repeat("[", 200) + strings.Repeat("]", 200) + "}",
	} {
		var f mabra.Fields
		err := yaml.Unmarshal([]byte(text), &f)
		require.Error(t, err, text)
		assert.NotContains(t, err.Error(), "Persson")
		assert.Nil(t, f, "what cannot be read changes nothing")
	}
}

func TestNumberTextAndSeverityInJSONAndYAML(t *testing.T) {
	t.Parallel()
	type parts struct {
		Number   mabra.Number   `json:"number" yaml:"number"`
		Text     mabra.Text     `json:"text" yaml:"text"`
		Severity mabra.Severity `json:"severity" yaml:"severity"`
		Position mabra.Position `json:"position" yaml:"position"`
		Path     mabra.Path     `json:"path" yaml:"path"`
	}
	given := parts{"1.10", mabra.Text{Sv: "hälsa"}, mabra.Warning, mabra.Position{Line: 3, Column: 4}, "needs[1].text"}
	text, err := json.Marshal(given)
	require.NoError(t, err)
	assert.Equal(t, `{"number":1.10,"text":{"sv":"hälsa"},"severity":"warning","position":{"line":3,"column":4},"path":"needs[1].text"}`,
		string(text))
	var read parts
	require.NoError(t, json.Unmarshal(text, &read))
	assert.Equal(t, given, read)

	text, err = yaml.Marshal(given)
	require.NoError(t, err)
	assert.Equal(t, "number: 1.10\ntext:\n    sv: \"hälsa\"\nseverity: warning\nposition:\n    line: 3\n    column: 4\npath: needs[1].text\n",
		string(text))
	read = parts{}
	require.NoError(t, yaml.Unmarshal(text, &read))
	assert.Equal(t, given, read)

	for what, value := range map[string]any{
		"no number": mabra.Number(""), "no UTF-8": mabra.Text{En: "\xff"}, "no severity": mabra.Severity(7), "none below": mabra.Severity(-1),
	} {
		_, err := json.Marshal(value)
		assert.Error(t, err, what)
		_, err = yaml.Marshal(value)
		assert.Error(t, err, what)
	}
	for wrong, value := range map[string]any{
		`"Persson"`: &read.Number, `"12"`: &read.Number, `{"sv": "a", "no": "Persson"}`: &read.Text, `{"sv": ["Persson"]}`: &read.Text,
		`"Persson1"`: &read.Severity,
	} {
		for _, unmarshal := range []func([]byte, any) error{json.Unmarshal, yaml.Unmarshal} {
			err := unmarshal([]byte(wrong), value)
			require.Error(t, err, wrong)
			assert.NotContains(t, err.Error(), "Persson")
		}
	}
	assert.Equal(t, given, read, "what cannot be read changes nothing")
	require.NoError(t, json.Unmarshal([]byte(`{"severity": ""}`), &read))
	assert.Zero(t, read.Severity)
}

func ExampleFields_Get() {
	x := mabra.Fields{{Name: "x-school", Value: mabra.Fields{{Name: "class", Value: "4B"}}}}
	class, ok := x.Get("x-school", "class")
	fmt.Println(class, ok)
	// Output: 4B true
}
