package mabra_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

func TestParseDate(t *testing.T) {
	for text, ok := range map[string]bool{
		"2026-03-09": true, "2024-02-29": true, "0001-01-01": true,
		"2026-02-29": false, "2026-13-01": false, "2026-00-10": false, "2026-01-00": false, "2026-04-31": false,
		"26-03-09": false, "2026-3-9": false, "2026/03/09": false, "2026-03-09T10:00:00Z": false, "": false, "20260309": false, "２０２６-03-09": false, "-026-03-09": false,
	} {
		d, err := mabra.ParseDate(text)
		assert.Equal(t, ok, err == nil, text)
		if ok {
			assert.Equal(t, text, d.String())
		}
	}
}

func TestDateArithmetic(t *testing.T) {
	day := mabra.MustParseDate
	assert.True(t, day("2026-03-09").Before(day("2026-03-10")))
	assert.False(t, day("2026-03-09").Before(day("2026-03-09")))
	assert.False(t, mabra.Date{}.Before(day("2026-03-09")), "a day that is not given comes before nothing")
	assert.False(t, day("2026-03-09").After(mabra.Date{}))
	assert.Equal(t, day("2024-02-29"), day("2024-01-31").AddMonths(1))
	assert.Equal(t, day("2025-12-31"), day("2026-01-31").AddMonths(-1))
	assert.Equal(t, day("2026-03-01"), day("2026-02-28").AddDays(1))
	assert.Equal(t, 365, day("2025-03-09").DaysUntil(day("2026-03-09")))
	assert.Equal(t, 17, day("2008-03-10").YearsUntil(day("2026-03-09")))
	assert.Equal(t, 18, day("2008-03-09").YearsUntil(day("2026-03-09")))
	assert.Equal(t, day("2026-03-09"), mabra.DateOf(time.Date(2026, 3, 9, 23, 59, 0, 0, time.UTC)))
}

func TestDateAsText(t *testing.T) {
	var d mabra.Date
	require.NoError(t, d.UnmarshalText([]byte("2026-03-09")))
	text, err := d.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "2026-03-09", string(text))
	require.NoError(t, d.UnmarshalText(nil))
	assert.True(t, d.IsZero())
	assert.Error(t, d.UnmarshalText([]byte("9 mars")))
}

func TestPath(t *testing.T) {
	path := mabra.Path("").Field("actions").Index(2).Field("responsible")
	assert.Equal(t, mabra.Path("actions[2].responsible"), path)
	assert.Equal(t, "/actions/2/responsible", path.Pointer())
	assert.Equal(t, "", mabra.Path("").Pointer())
	assert.Equal(t, mabra.Path("actions[2]"), path.Parent())
	assert.Equal(t, mabra.Path("actions"), path.Parent().Parent())
	assert.Equal(t, mabra.Path(""), path.Parent().Parent().Parent())
	assert.Equal(t, []string{"actions", "2", "responsible"}, path.Steps())

	assert.True(t, mabra.Path("").Contains(path))
	assert.True(t, mabra.Path("actions[2]").Contains(path))
	assert.True(t, path.Contains(path))
	assert.False(t, mabra.Path("actions[1]").Contains("actions[10]"))
	assert.False(t, mabra.Path("need").Contains("needs[1]"))
}

func TestSeverityKeys(t *testing.T) {
	for _, key := range []string{"info", "warning", "error"} {
		s, ok := mabra.ParseSeverity(key)
		require.True(t, ok, key)
		assert.Equal(t, key, s.String())
		assert.NotEmpty(t, s.Label(mabra.Swedish))
		assert.NotEmpty(t, s.Label(mabra.English))
	}
	_, ok := mabra.ParseSeverity("fatal")
	assert.False(t, ok)
	assert.Less(t, mabra.Info, mabra.Warning)
	assert.Less(t, mabra.Warning, mabra.Error)
}
