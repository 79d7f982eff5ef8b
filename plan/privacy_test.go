package plan_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

const mostFields = 64 // reading marks the fields it has read in 64 bits

// withoutExtra are groups of fields that take no x- keys: pairs of words in the library's languages.
var withoutExtra = []reflect.Type{reflect.TypeFor[mabra.Text](), reflect.TypeFor[mabra.Words]()}

// eachObject calls each for a type and every type of object inside it, once.
func eachObject(t *fields.Type, seen map[*fields.Type]bool, each func(*fields.Type)) {
	for t.Elem != nil {
		t = t.Elem
	}
	if t.Kind != fields.Object || seen[t] {
		return
	}
	seen[t] = true
	each(t)
	for i := range t.Fields {
		eachObject(t.Fields[i].Type, seen, each)
	}
}

// TestFieldsAreDescribed goes through every field of every kind of document.
func TestFieldsAreDescribed(t *testing.T) {
	seen := map[*fields.Type]bool{}
	for _, kind := range kinds {
		root, _ := typeOf(kind.empty())
		eachObject(root, seen, func(o *fields.Type) { assertDescribed(t, o) })
	}
	require.Greater(t, len(seen), 40, "the walk has not seen what documents are made of")
}

func assertDescribed(t *testing.T, o *fields.Type) {
	t.Helper()
	assert.LessOrEqual(t, len(o.Fields), mostFields, "%s has too many fields", o.Go)
	assert.True(t, o.Extra != nil || slices.Contains(withoutExtra, o.Go), "%s takes no x- keys", o.Go)
	names := map[string]bool{}
	for _, f := range o.Fields {
		where := o.Go.String() + "." + f.Name
		assert.Regexp(t, `^[a-z][A-Za-z]*$`, f.Name, "%s has no name in documents", o.Go)
		assert.False(t, names[f.Name], "%s stands twice", where)
		names[f.Name] = true
		assert.Contains(t, fields.Classes(), f.Privacy, "%s has no class of privacy", where)
		inner := f.Type
		for inner.Elem != nil {
			inner = inner.Elem
		}
		switch inner.Kind {
		case fields.Date, fields.PartialDate:
			assert.Contains(t, []fields.Privacy{fields.Day, fields.Structure}, f.Privacy, where)
		case fields.Object:
			assert.Equal(t, fields.Structure, f.Privacy, "%s: the class is that of the fields inside", where)
		}
		if f.Happened {
			assert.Contains(t, []fields.Kind{fields.Date, fields.PartialDate}, inner.Kind, "%s has happened but is no day", where)
		}
		if inner.Vocabulary != nil {
			assert.Contains(t, []fields.Privacy{fields.Code, fields.Structure}, f.Privacy, where)
		}
	}
	assertTags(t, o.Go)
}

// assertTags looks at the Go fields themselves: none is forgotten, and no tag is misspelt.
func assertTags(t *testing.T, goType reflect.Type) {
	t.Helper()
	for i := range goType.NumField() {
		f := goType.Field(i)
		where := goType.String() + "." + f.Name
		name, options, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		switch {
		case name == "-" || f.Type == reflect.TypeFor[mabra.Fields]() || options == "inline":
			assert.True(t, options != "inline" || f.Anonymous, where)
			continue
		}
		assert.True(t, f.IsExported(), where)
		assert.NotEmpty(t, name, "%s has no name in documents", where)
		assert.Empty(t, options, where)
		assert.Contains(t, []string{"", "happened"}, f.Tag.Get("when"), where)
		assert.Contains(t, []string{"", "services"}, f.Tag.Get("holds"), where)
		rest := string(f.Tag)
		for _, key := range []string{"yaml", "validate", "privacy", "ref", "when", "holds"} {
			rest = strings.Replace(rest, key+`:"`+f.Tag.Get(key)+`"`, "", 1)
		}
		assert.Empty(t, strings.TrimSpace(rest), "%s has a tag that nobody reads", where)
		if f.Tag.Get("ref") != "" {
			assert.Contains(t, f.Tag.Get("validate"), "localid", where)
		}
	}
}

// TestReferencesHaveLists fails for a reference to a list that no kind of document has, or whose items have no ids.
func TestReferencesHaveLists(t *testing.T) {
	lists := map[string]bool{}
	refs := map[string]string{}
	seen := map[*fields.Type]bool{}
	for _, kind := range kinds {
		root, _ := typeOf(kind.empty())
		eachObject(root, seen, func(o *fields.Type) {
			for _, f := range o.Fields {
				if f.Type.Kind == fields.List && f.Type.Elem.Kind == fields.Object && f.Type.Elem.Named("id") != nil {
					lists[f.Name] = true
				}
				for _, ref := range f.Ref {
					refs[ref] = o.Go.String() + "." + f.Name
				}
			}
		})
	}
	require.NotEmpty(t, refs)
	for ref, where := range refs {
		assert.True(t, lists[ref], "%s refers to %s, which is no list of things with ids", where, ref)
	}
}
