package yamldoc

import (
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// A deed is a document of the tests' own, with a date that may be a year.
type deed struct {
	Text   mabra.Written     `yaml:"-"`
	ID     uuid.UUID         `yaml:"id" privacy:"identifier"`
	Since  mabra.PartialDate `yaml:"since" privacy:"date"`
	Signed mabra.Date        `yaml:"signed" privacy:"date"`
	Number int               `yaml:"number" privacy:"code"`
	Sealed bool              `yaml:"sealed" privacy:"code"`
	Title  string            `yaml:"title" privacy:"free-text"`
	Place  string            `yaml:"place" privacy:"free-text"`
}

// Of a word that is not what belongs there it is told what it is instead, and that it could not be read; any other is read.
func TestWords(t *testing.T) {
	t.Parallel()
	const readable = ""
	for text, want := range map[string]string{
		"id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e": readable, "id: \"6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e\"": readable,
		"id: 6f1c2d3e": "invalid-id form", "id: 6f1c2d3e-4b5a-4c6d-8e7f–901a2b3c4d5e": "invalid-id strange",
		"id: 6f1c2d3e4b5a4c6d8e7f901a2b3c4d5e": "invalid-id form", "id: zf1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e": "invalid-id form",
		"id: ''": "invalid-id form", "id: 5": "wrong-type ", "id: ~": "wrong-type ", "id: 2020-02-03": "wrong-type ",

		"since: 2020": readable, "since: \"2020\"": readable, "since: 2020-02": readable, "since: 2020-02-29": readable,
		"since: ~": "wrong-type ", "since:": "wrong-type ", "since: 2020.5": "wrong-type ", "since: [2020]": "wrong-type ",
		"since: then": "invalid-date partial", "since: 2020-02-30": "invalid-date calendar", "since: 2020–02": "invalid-date strange",
		"since: true": "invalid-date partial", "since: 2020-13": "invalid-date partial", "since: ''": "invalid-date partial",

		"signed: 2020-02-29": readable, "signed: \"2020-02-29\"": readable,
		"signed: ~": "wrong-type ", "signed:": "wrong-type ", "signed: {a: b}": "wrong-type ",
		"signed: 2020": "invalid-date day", "signed: then": "invalid-date day", "signed: 2020-02-30": "invalid-date calendar",
		"signed: 2020–02–03": "invalid-date strange", "signed: 2020-02-30x": "invalid-date day", "signed: x2020-02-30": "invalid-date day",
		"signed: 2020.5": "invalid-date day", "signed: ''": "invalid-date day",

		"number: 5": readable, "number: -5": readable, "number: 0": readable,
		"number: \"5\"": "wrong-type ", "number: 5.0": "wrong-type ", "number: 010": "wrong-type ", "number: 0x10": "wrong-type ",
		"number: 99999999999999999999": "wrong-type ", "number: ~": "wrong-type ", "number: true": "wrong-type ",
		"number: +5": "wrong-type ",

		"sealed: true": readable, "sealed: FALSE": readable, "sealed: \"true\"": "wrong-type ", "sealed: 1": "wrong-type ",
		"sealed: ja": "wrong-type ",

		"title: a": readable, "title: 2020-02-03": readable, "title: \"5\"": readable, "title: ''": readable,
		"title: 5": "wrong-type ", "title: true": "wrong-type ", "title: ~": "wrong-type ", "title: 1e999": "wrong-type ",
		"title: \"\\x01\"": "encoding ",
	} {
		documents, findings := Read("a.yaml", []byte("apiVersion: mabra/v1\nkind: Deed\n"+text+"\n"), mabra.DefaultLimits(),
			[]Kind{{"Deed", func() any { return new(deed) }}})
		d := documents[0].Value.(*deed)
		name, _, _ := strings.Cut(text, ":")
		field := mabra.Path(name)
		source := Of(d.Text, d)
		if want == readable {
			assert.Empty(t, findings, text)
			assert.False(t, source.Unread(field), text)
			continue
		}
		require.Len(t, findings, 1, text)
		assert.Equal(t, want, findings[0].Rule.ID+" "+findings[0].Variant, text)
		assert.Equal(t, field, findings[0].Path, text)
		assert.True(t, source.Unread(field), text)
		d.Text = mabra.Written{}
		assert.Equal(t, new(deed), d, text)
	}
}
