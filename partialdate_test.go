package mabra_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

var (
	_ sql.Scanner   = (*mabra.PartialDate)(nil)
	_ driver.Valuer = mabra.PartialDate{}
)

// TestPartialDate: as much is kept as was written, and no more is said.
func TestPartialDate(t *testing.T) {
	t.Parallel()
	for text, days := range map[string][2]string{
		"2019": {"2019-01-01", "2019-12-31"}, "2024-02": {"2024-02-01", "2024-02-29"}, "2021-08-17": {"2021-08-17", "2021-08-17"},
	} {
		p, err := mabra.ParsePartialDate(text)
		require.NoError(t, err, text)
		assert.Equal(t, text, p.String())
		assert.Equal(t, days[0], p.First().String())
		assert.Equal(t, days[1], p.Last().String())
		_, known := p.Date()
		assert.Equal(t, len(text) == len("2006-01-02"), known)

		var read mabra.PartialDate
		written, err := json.Marshal(p)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(written, &read))
		assert.Equal(t, p, read)
		written, err = yaml.Marshal(p)
		require.NoError(t, err)
		require.NoError(t, yaml.Unmarshal(written, &read))
		assert.Equal(t, p, read)
		held, err := p.Value()
		require.NoError(t, err)
		require.NoError(t, read.Scan([]byte(held.(string))))
		assert.Equal(t, p, read)
	}
	for _, wrong := range []string{"", "19", "201", "20190", "2019-", "2019-1", "2019-13", "2019-00", "2019-02-30", "2019-02-00", "2019-1-01",
		"0000", "aug 2021", secret, "2019-01-01 "} {
		_, err := mabra.ParsePartialDate(wrong)
		require.Error(t, err, wrong)
		assert.NotContains(t, err.Error(), secret)
	}
	assert.Panics(t, func() { mabra.MustParsePartialDate("2019-1") })
	_, err := mabra.PartialDate{Year: 2019, Day: 3}.MarshalText()
	assert.Error(t, err, "a day of no month")
	_, err = mabra.PartialDate{Year: 2019, Month: 2, Day: 30}.Value()
	assert.Error(t, err)
}

// TestPartialDatesInOrder: one is before another when no day it may be is later.
func TestPartialDatesInOrder(t *testing.T) {
	t.Parallel()
	p := mabra.MustParsePartialDate
	for _, pair := range [][2]string{{"2019", "2020"}, {"2019", "2020-01"}, {"2019-12", "2020"}, {"2019-05-31", "2019-06"}} {
		assert.True(t, p(pair[0]).Before(p(pair[1])), pair)
		assert.True(t, p(pair[1]).After(p(pair[0])), pair)
	}
	for _, pair := range [][2]string{{"2019", "2019"}, {"2019", "2019-05"}, {"2019-05", "2019-05-31"}} {
		assert.False(t, p(pair[0]).Before(p(pair[1])), pair)
		assert.False(t, p(pair[1]).Before(p(pair[0])), pair)
	}
	assert.False(t, mabra.PartialDate{}.Before(p("2019")))
	assert.False(t, p("2019").Before(mabra.PartialDate{}))

	var read mabra.PartialDate
	require.NoError(t, read.Scan(time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)))
	assert.Equal(t, mabra.MustParseDate("2026-03-09").Partial(), read)
	require.NoError(t, read.Scan(nil))
	assert.True(t, read.IsZero())
	held, err := read.Value()
	require.NoError(t, err)
	assert.Nil(t, held)
	require.NoError(t, read.UnmarshalText(nil))
	assert.Error(t, read.Scan(2019))
	assert.Error(t, read.Scan(secret))
}
