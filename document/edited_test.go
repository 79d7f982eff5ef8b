package document_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
)

// A document that was read and then changed in Go is told the same as when it is written and read again: nothing is known of
// its text that does not hold any more, and nothing passes because a program made it.
func TestAChangedDocumentIsToldWhatItsTextIs(t *testing.T) {
	t.Parallel()
	rounds := 20
	if *all {
		rounds = 2_000
	}
	files, err := examples.FS.ReadDir(".")
	require.NoError(t, err)
	compared := 0
	for i, file := range files {
		text, err := examples.FS.ReadFile(file.Name())
		require.NoError(t, err)
		for round := range rounds {
			random := rand.New(rand.NewSource(int64(i*rounds + round)))
			documents, _ := document.ParseAll("a.yaml", text)
			if len(documents) != 1 {
				break // it holds settings, or is no document
			}
			changed := documents[0]
			for range 1 + random.Intn(4) {
				changeOne(random, changed)
			}
			found := changed.Check(mabra.At(midsummerDay))
			written, err := changed.Encode(mabra.YAML)
			if err != nil {
				continue // no document can hold it
			}
			compared++
			again, form := document.ParseAll("a.yaml", written)
			require.Len(t, again, 1)
			fresh := slices.Concat(form, again[0].Check(mabra.At(midsummerDay)))
			assert.ElementsMatch(t, withoutPlaces(fresh), withoutPlaces(found), "%s, round %d", file.Name(), round)
			for _, f := range found {
				assert.LessOrEqual(t, f.Position.Line, 1+bytes.Count(text, []byte("\n")), "a place that is there")
			}
		}
	}
	assert.Greater(t, compared, 5*rounds)
}

var midsummerDay = mabra.MustParseDate("2026-06-30")

func withoutPlaces(findings mabra.Findings) []string {
	var said []string
	for _, f := range findings {
		said = append(said, fmt.Sprint(f.Path, " ", f.Severity, " ", f.Rule.ID, " ", f.Variant))
	}
	return said
}

// changeOne changes one value of a document, anywhere in it, as a program might: it empties it, fills it with something else,
// or takes items out of a list, puts them in and moves them.
func changeOne(random *rand.Rand, d document.Document) {
	values := valuesIn(reflect.ValueOf(d).Elem(), nil)
	v := values[random.Intn(len(values))]
	switch v.Kind() {
	case reflect.String:
		words := []string{"", "x", " ", "okänt värde", "barnet", "2026-13-01", "\u200b", "m\xe5l", "\xe5"}
		v.SetString(words[random.Intn(len(words))])
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int:
		numbers := []int64{-1, 0, 1, 2, 3, math.MaxInt64, math.MinInt64}
		v.SetInt(numbers[random.Intn(len(numbers))])
	case reflect.Slice:
		changeList(random, v)
	default: // a group that may be left out, or a day
		v.SetZero()
		if day, ok := v.Addr().Interface().(*mabra.Date); ok && random.Intn(2) == 0 {
			*day = mabra.Date{Year: 2000 + random.Intn(40), Month: 1, Day: 2}
		}
	}
}

func changeList(random *rand.Rand, list reflect.Value) {
	items := reflect.MakeSlice(list.Type(), list.Len(), list.Len()+1)
	reflect.Copy(items, list)
	if list.Len() == 0 {
		list.Set(reflect.Append(items, reflect.Zero(list.Type().Elem())))
		return
	}
	some, other := random.Intn(list.Len()), random.Intn(list.Len())
	switch random.Intn(4) {
	case 0:
		items = reflect.AppendSlice(items.Slice(0, some), items.Slice(some+1, items.Len()))
	case 1:
		items = items.Slice(0, 0) // it is there, and holds nothing
	case 2:
		items.Index(some).Set(list.Index(other))
		items.Index(other).Set(list.Index(some))
	default:
		items = reflect.Append(items, list.Index(some))
	}
	list.Set(items)
}

// valuesIn gives all values inside one that a program may change on their own.
func valuesIn(v reflect.Value, found []reflect.Value) []reflect.Value {
	switch v.Interface().(type) {
	case mabra.Written, mabra.Fields:
		return found
	case mabra.Date, mabra.PartialDate:
		return append(found, v)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				found = valuesIn(v.Field(i), found)
			}
		}
		return found
	case reflect.Pointer:
		if v.IsNil() {
			return found
		}
		return valuesIn(v.Elem(), append(found, v))
	case reflect.Slice:
		for i := range v.Len() {
			found = valuesIn(v.Index(i), found)
		}
	}
	if v.CanSet() {
		found = append(found, v)
	}
	return found
}
