package yamldoc

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

// yamlOf writes what MarshalYAML gives as the YAML library does.
func yamlOf(t *testing.T, kind string, value any) string {
	t.Helper()
	tree, err := MarshalYAML(kind, value)
	require.NoError(t, err)
	text, err := yaml.Marshal(tree)
	require.NoError(t, err)
	return string(text)
}

// A document that a program hands to encoding/json or the YAML library becomes what Write writes.
func TestDocumentsAsParts(t *testing.T) {
	t.Parallel()
	h := readHouse(t, lived+"x-own: [1, {a: b}]\n")
	written, err := Write("House", h, mabra.JSON)
	require.NoError(t, err)
	got, err := MarshalJSON("House", *h)
	require.NoError(t, err)
	assert.JSONEq(t, string(written), string(got))
	assert.True(t, json.Valid(got))

	var again house
	require.NoError(t, UnmarshalJSON("House", got, &again))
	again.Text = h.Text
	assert.Equal(t, *h, again)

	again = house{}
	text := yamlOf(t, "House", *h)
	require.NoError(t, readYAML("House", text, &again))
	again.Text = h.Text
	assert.Equal(t, *h, again)
	other, _ := ReadOne[house]("a.yaml", []byte(text), mabra.DefaultLimits(), "House")
	other.Text = h.Text
	assert.Equal(t, *h, *other)
}

// A carrier hands what the YAML library gives to a method UnmarshalYAML on.
type carrier struct {
	kind string
	into any
}

func (c *carrier) UnmarshalYAML(unmarshal func(any) error) error {
	return UnmarshalYAML(c.kind, unmarshal, c.into)
}

func readYAML(kind, text string, into any) error {
	return yaml.Unmarshal([]byte(text), &carrier{kind, into})
}

// A part of a document has no version and no kind.
func TestParts(t *testing.T) {
	t.Parallel()
	one := window{ID: "w1", Panes: 2, Frame: &garden{Trees: 3}}
	got, err := MarshalJSON("", one)
	require.NoError(t, err)
	assert.Equal(t, `{"id":"w1","panes":2,"frame":{"trees":3}}`, string(got))
	assert.Equal(t, "id: w1\npanes: 2\nframe:\n    trees: 3\n", yamlOf(t, "", one))

	var read window
	require.NoError(t, UnmarshalJSON("", got, &read))
	assert.Equal(t, one, read)
	read = window{Panes: 9}
	require.NoError(t, readYAML("", "id: w1\n", &read))
	assert.Equal(t, window{ID: "w1"}, read, "what is not written is not kept")

	got, err = MarshalJSON("", window{})
	require.NoError(t, err)
	assert.JSONEq(t, "{}", string(got))
}

// What has a mistake in it is not read at all, and the error does not repeat it.
func TestPartsWithMistakes(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		kind, text string
		json, yaml bool // whether each says so
	}{
		"none":                  {"", "{\"id\": \"w1\"}", false, false},
		"not closed":            {"", "{\"secret\": ", true, true},
		"an unknown field":      {"", "{\"secret\": 1}", true, true},
		"another type":          {"", "{\"panes\": \"secret\"}", true, true},
		"a list":                {"", "[\"secret\"]", true, true},
		"the same field twice":  {"", "{\"id\": \"a\", \"id\": \"secret\"}", true, true},
		"a header in a part":    {"", "{\"apiVersion\": \"mabra/v1\", \"kind\": \"secret\", \"id\": \"w1\"}", true, true},
		"a schema in a part":    {"", "{\"$schema\": \"secret\", \"id\": \"w1\"}", true, true},
		"of a newer version":    {"Window", "{\"apiVersion\": \"mabra/v1.7\", \"kind\": \"Window\", \"id\": \"w1\"}", true, true},
		"with what is new":      {"Window", "{\"apiVersion\": \"mabra/v1.7\", \"kind\": \"Window\", \"secret\": 1}", true, true},
		"with a schema":         {"Window", "{\"$schema\": \"a\", \"apiVersion\": \"mabra/v1\", \"kind\": \"Window\", \"id\": \"w1\"}", false, false},
		"a document":            {"Window", "{\"apiVersion\": \"mabra/v1\", \"kind\": \"Window\", \"id\": \"w1\"}", false, false},
		"a document of another": {"Window", "{\"apiVersion\": \"mabra/v1\", \"kind\": \"secret\", \"id\": \"w1\"}", true, true},
		"a document of no kind": {"Window", "{\"id\": \"w1\"}", true, true},
		"a mistake inside":      {"Window", "{\"apiVersion\": \"mabra/v1\", \"kind\": \"Window\", \"panes\": \"secret\"}", true, true},
	} {
		for _, read := range []struct {
			into func(*window) error
			want bool
		}{
			{func(w *window) error { return UnmarshalJSON(test.kind, []byte(test.text), w) }, test.json},
			{func(w *window) error { return readYAML(test.kind, test.text, w) }, test.yaml},
		} {
			into := window{ID: "kept", Panes: 7}
			err := read.into(&into)
			assert.Equal(t, read.want, err != nil, name)
			if err == nil {
				assert.Equal(t, window{ID: "w1"}, into, name)
				continue
			}
			assert.NotContains(t, err.Error(), "secret", name)
			newer := name == "of a newer version" || name == "with what is new"
			assert.Equal(t, newer, errors.Is(err, errNewer), "%s: %v", name, err)
			assert.Equal(t, window{ID: "kept", Panes: 7}, into, name)
		}
	}
	var into window
	assert.NotContains(t, UnmarshalJSON("", []byte(`{"panez": 1}`), &into).Error(), "apiVersion", "a part has no header")
	require.NoError(t, readYAML("", "names: [Trött om dagarna, mest på måndagar]\n", new(house)), "what is only asked about is read")
	failed := func(any) error { return errors.New("secret") }
	assert.NotContains(t, UnmarshalYAML("", failed, new(window)).Error(), "secret")
}

// What the YAML library could not read to its end, or did not hand on, is not read; nor is what is too large.
func TestPartsThatDoNotCome(t *testing.T) {
	t.Parallel()
	given := func(into any) error {
		return yaml.Unmarshal([]byte("id: w1\n"), into)
	}
	into := window{ID: "kept"}
	require.Error(t, UnmarshalYAML("", func(into any) error { return errors.Join(given(into), errors.New("a")) }, &into))
	require.Error(t, UnmarshalYAML("", func(any) error { return nil }, &into))
	large := `{"id": "w1"}` + strings.Repeat(" ", mabra.DefaultLimits().Bytes)
	require.Error(t, UnmarshalJSON("", []byte(large), &into))
	require.Error(t, UnmarshalJSON("", nil, &into))
	assert.Equal(t, window{ID: "kept"}, into)
	require.NoError(t, UnmarshalYAML("", given, &into))
	assert.Equal(t, window{ID: "w1"}, into)
	require.NoError(t, UnmarshalJSON("", []byte(large[:mabra.DefaultLimits().Bytes]), &into))
}

// What no document can hold is an error, in parts too.
func TestPartsThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	wrong := garden{X: mabra.Fields{{Name: "x-a", Value: struct{}{}}}}
	_, err := MarshalJSON("", wrong)
	assert.Error(t, err)
	_, err = MarshalYAML("", wrong)
	assert.ErrorIs(t, err, errExtra)
	_, err = MarshalJSON("House", house{Garden: wrong})
	assert.Error(t, err)
}
