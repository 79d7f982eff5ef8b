package mabra_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"testing"
	"time"
	_ "time/tzdata" // so that the zones are there on any machine

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

var (
	_ sql.Scanner   = (*mabra.Date)(nil)
	_ driver.Valuer = mabra.Date{}
)

const secret = "Påhittad Persson"

func TestDateToAndFromTime(t *testing.T) {
	t.Parallel()
	for zone, days := range map[string][]string{
		"Europe/Stockholm":  {"2026-03-29", "2026-10-25", "0000-01-01", "9999-12-31"},
		"America/Sao_Paulo": {"2018-11-04"}, // summer time began at midnight: the day began at one
		"America/Havana":    {"2026-11-01"}, // summer time ends at one: midnight comes twice
		"America/Asuncion":  {"2023-03-26"}, // summer time ended at midnight: the day before was longer
		"UTC":               {"0001-01-02"},
	} {
		location, err := time.LoadLocation(zone)
		require.NoError(t, err)
		for _, day := range days {
			d := mabra.MustParseDate(day)
			moment := d.Time(location)
			assert.Equal(t, d, mabra.DateOf(moment), "%s %s", zone, day)
			assert.Equal(t, d.AddDays(-1), mabra.DateOf(moment.Add(-time.Nanosecond)), "%s %s: the first moment", zone, day)
		}
	}
	assert.Equal(t, time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC), mabra.MustParseDate("2026-03-09").Time(nil))
	assert.True(t, mabra.Date{}.Time(time.UTC).IsZero())
	assert.True(t, mabra.DateOf(time.Time{}).IsZero())
	assert.False(t, mabra.Date{Year: 2026, Month: 13, Day: 45}.Time(nil).IsZero(), "no day, and no panic")
	assert.Equal(t, mabra.MustParseDate("0001-01-01"), mabra.MustParseDate("0001-01-02").AddDays(-1))
	assert.Equal(t, mabra.MustParseDate("0001-01-01"), mabra.MustParseDate("0001-02-01").AddMonths(-1))
}

func TestDaysBetween(t *testing.T) {
	t.Parallel()
	first, last := mabra.MustParseDate("0001-01-01"), mabra.MustParseDate("9999-12-31")
	assert.Equal(t, 3652058, first.DaysUntil(last), "all the days that a document may have")
	assert.Equal(t, -3652058, last.DaysUntil(first))
	assert.Equal(t, last, first.AddDays(first.DaysUntil(last)))
	assert.Equal(t, 9998, first.YearsUntil(last))
	assert.Zero(t, last.DaysUntil(last))
	var none mabra.Date
	assert.Negative(t, first.DaysUntil(none), "a day that is not given comes before all others")
	for _, n := range []int{-1, 0, 1, 400} {
		assert.True(t, none.AddDays(n).IsZero(), "after a day that is not given, none is")
		assert.True(t, none.AddMonths(n).IsZero())
	}
}

func TestDateInADatabase(t *testing.T) {
	t.Parallel()
	day := mabra.MustParseDate("2026-03-09")
	value, err := day.Value()
	require.NoError(t, err)
	assert.Equal(t, "2026-03-09", value)
	value, err = mabra.Date{}.Value()
	require.NoError(t, err)
	assert.Nil(t, value, "no day is NULL")
	_, err = mabra.Date{Year: 2026, Month: 2, Day: 30}.Value()
	assert.Error(t, err)

	east := time.FixedZone("east", 10*60*60)
	for _, held := range []any{
		"2026-03-09", []byte("2026-03-09"), "2026-03-09 00:00:00", "2026-03-09T00:00:00Z", "2026-03-09 00:00:00+00:00",
		time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC), time.Date(2026, 3, 9, 0, 0, 0, 0, east),
	} {
		var d mabra.Date
		require.NoError(t, d.Scan(held))
		assert.Equal(t, day, d, "%T", held)
	}
	for _, none := range []any{nil, "", []byte{}, time.Time{}} {
		d := day
		require.NoError(t, d.Scan(none))
		assert.True(t, d.IsZero(), "%T", none)
	}
	for _, wrong := range []any{secret, []byte(secret), 20260309, "2026-03-09 10:00:00", "2026-02-30", true} {
		d := day
		err := d.Scan(wrong)
		require.Error(t, err, "%T", wrong)
		assert.NotContains(t, err.Error(), fmt.Sprint(wrong))
		assert.Equal(t, day, d, "what cannot be read changes nothing")
	}
}

func TestDateInJSONAndYAML(t *testing.T) {
	t.Parallel()
	type days struct {
		Born  mabra.Date            `json:"born" yaml:"born"`
		Until mabra.Date            `json:"until" yaml:"until"`
		None  mabra.Date            `json:"none,omitzero" yaml:"none,omitempty"`
		By    map[mabra.Date]string `json:"by" yaml:"by"`
	}
	day := mabra.MustParseDate("2026-03-09")
	given := days{Born: day, By: map[mabra.Date]string{day: "a"}}

	text, err := json.Marshal(given)
	require.NoError(t, err)
	assert.JSONEq(t, `{"born": "2026-03-09", "until": "", "by": {"2026-03-09": "a"}}`, string(text))
	var read days
	require.NoError(t, json.Unmarshal(text, &read))
	assert.Equal(t, given, read)

	text, err = yaml.Marshal(given)
	require.NoError(t, err)
	assert.NotContains(t, string(text), "none")
	read = days{}
	require.NoError(t, yaml.Unmarshal(text, &read))
	assert.Equal(t, given, read)
	read = days{}
	require.NoError(t, yaml.Unmarshal([]byte("born: 2026-03-09\nuntil:\n"), &read), "written plain")
	assert.Equal(t, days{Born: day}, read)

	for _, wrong := range []mabra.Date{{Year: 2026, Month: 2, Day: 30}, {Year: 2026}, {Year: -1, Month: 1, Day: 1}, {Year: 10000, Month: 1, Day: 1}} {
		_, err := json.Marshal(wrong)
		assert.Error(t, err)
		_, err = yaml.Marshal(wrong)
		assert.Error(t, err)
	}
	for _, wrong := range []string{`"` + secret + `"`, "20260309", `"2026-02-30"`} {
		var d mabra.Date
		err := json.Unmarshal([]byte(wrong), &d)
		require.Error(t, err)
		assert.NotContains(t, err.Error(), secret)
		err = yaml.Unmarshal([]byte(wrong), &d)
		require.Error(t, err)
		assert.NotContains(t, err.Error(), secret)
	}
}

func ExampleDateOf() {
	stockholm := time.FixedZone("CET", 60*60)
	late := time.Date(2026, 3, 9, 23, 30, 0, 0, time.UTC)
	fmt.Println(mabra.DateOf(late), mabra.DateOf(late.In(stockholm)))
	// Output: 2026-03-09 2026-03-10
}

func ExampleDate_Time() {
	fmt.Println(mabra.MustParseDate("2026-03-09").Time(time.UTC))
	// Output: 2026-03-09 00:00:00 +0000 UTC
}

func ExampleDate_Scan() {
	var born, until mabra.Date // row.Scan(&born, &until)
	fmt.Println(born.Scan("2016-05-04"), until.Scan(nil))
	fmt.Println(born, until.IsZero())
	// Output:
	// <nil> <nil>
	// 2016-05-04 true
}

func TestInWords(t *testing.T) {
	t.Parallel()
	day := mabra.MustParseDate("2026-12-03")
	assert.Equal(t, mabra.Text{Sv: "3 december 2026", En: "3 December 2026"}, day.InWords())
	assert.Empty(t, mabra.Date{}.InWords())
	assert.Empty(t, mabra.Date{Year: 2026, Month: 13, Day: 1}.InWords())
}

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
