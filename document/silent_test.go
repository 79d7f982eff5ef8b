package document_test

import (
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/rules"
)

// write sets every free text in a value.
func write(t *fields.Type, v reflect.Value, free bool, text string) {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			write(t.Fields[i].Type, v.FieldByIndex(t.Fields[i].Index), t.Fields[i].Free, text)
		}
	case fields.Optional:
		if !v.IsNil() {
			write(t.Elem, v.Elem(), free, text)
		}
	case fields.List:
		for i := range v.Len() {
			write(t.Elem, v.Index(i), free, text)
		}
	case fields.Text:
		if free && v.Len() > 0 {
			v.SetString(text)
		}
	}
}

// allTexts gives a document of the examples with another text in the place of each of its free texts.
func allTexts(t *testing.T, data []byte, text string) document.Document {
	t.Helper()
	documents, findings := document.ParseAll("", data)
	require.Empty(t, findings)
	value := reflect.ValueOf(documents[0]).Elem()
	value.FieldByName("Text").SetZero() // as if it had been built in Go
	write(fields.Of(value.Type()), value, false, text)
	return documents[0]
}

// found gives rule, path and severity of findings, in a fixed order.
func found(findings mabra.Findings) []string {
	lines := make([]string, len(findings))
	for i, f := range findings {
		lines[i] = fmt.Sprintf("%s %s %s", f.Rule.ID, f.Path, f.Severity)
	}
	slices.Sort(lines)
	return lines
}

// A document whose texts are white space, dots or what nobody sees is one whose texts are empty: for the shape and for
// every rule, read or built in Go.
func TestATextThatSaysNothingIsNone(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(examples.FS, "[a-z]*.yaml")
	require.NoError(t, err)
	missing := 0
	for i, name := range names {
		data, err := fs.ReadFile(examples.FS, name)
		require.NoError(t, err)
		silents := []string{" ", "\u00a0", "\u200b", "\u3000", "…", "...", "-", "\u2060 –"}
		if !*all {
			silents = silents[2*i%len(silents):][:2]
		}
		none := found(allTexts(t, data, "").Check(mabra.At(mabra.MustParseDate("2026-06-30"))))
		missing += strings.Count(strings.Join(none, "\n"), "missing-field")
		for _, silent := range silents {
			d := allTexts(t, data, silent)
			assert.Equal(t, none, found(d.Check(mabra.At(mabra.MustParseDate("2026-06-30")))), "%s: %q", name, silent)
			written, err := d.Encode(mabra.JSON)
			require.NoError(t, err, name)
			read := document.Validate(name, written, midsummer)
			assert.Equal(t, none, found(read.Findings), "%s: %q, read", name, silent)
			for _, f := range read.Findings {
				assert.True(t, f.Position.Valid(), "%s: %s", name, f.Path)
			}
		}
		assert.NotEqual(t, none, found(allTexts(t, data, "🙂").Check(mabra.At(mabra.MustParseDate("2026-06-30")))), name+": a face says something")
	}
	assert.Greater(t, missing, 50)
}

// A field that is written but says nothing is not said to be missing and no more.
func TestASilentFieldIsSaidToSayNothing(t *testing.T) {
	t.Parallel()
	text := strings.Replace(planWithFindings, "text: Sova lugnt", "text: \"…\"", 1)
	var said []string
	for _, f := range document.Validate("a.yaml", []byte(text), midsummer).Findings {
		if f.Rule == &rules.MissingField {
			said = append(said, f.Message(mabra.English))
		}
	}
	require.Len(t, said, 1)
	assert.Contains(t, said[0], "what stands there says nothing")
}

// Neither is a reason in settings.
func TestASilentReasonInSettingsIsNone(t *testing.T) {
	t.Parallel()
	all := folders(map[string]string{
		".mabra.yaml": settingsHead + "rules:\n  - {rule: action-overdue, severity: info, because: {sv: \" \", en: because}}\n",
	})
	var paths []string
	for _, f := range all.Of("a.yaml").Findings() {
		if f.Rule == &rules.MissingField {
			paths = append(paths, string(f.Path))
		}
	}
	assert.Equal(t, []string{"rules[0].because.sv"}, paths)
}
