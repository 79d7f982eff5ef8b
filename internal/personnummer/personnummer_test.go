package personnummer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
)

// All numbers here are published test numbers, or such a number with a mistake in it.
func TestParse(t *testing.T) {
	for text, want := range map[string]struct {
		form, checks bool
	}{
		"200302022389":  {true, true},
		"20030202-2389": {true, true},
		"197010632391":  {true, true}, // samordningsnummer: the day plus 60
		"200302022388":  {true, false},
		"200302302389":  {false, false}, // 30 February
		"200313022389":  {false, false},
		"0302022389":    {false, false}, // no century
		"030202-2389":   {false, false},
		"2003020A2389":  {false, false},
		"２００３０２０２２３８９":  {false, false},
		"":              {false, false},
	} {
		number, ok := personnummer.Parse(text)
		assert.Equal(t, want.form, ok, text)
		if ok {
			assert.Equal(t, want.checks, number.Checks(), text)
		}
	}
}

func TestDay(t *testing.T) {
	number, _ := personnummer.Parse("197010632391")
	assert.Equal(t, mabra.MustParseDate("1970-10-03"), number.Day())
}

func TestPublished(t *testing.T) {
	number, _ := personnummer.Parse("20030202-2389")
	assert.True(t, number.Published())
	assert.False(t, personnummer.Number("200302022388").Published())
}

// Numbers with a wrong check digit, which belong to nobody: no published one has a day around the tenth.
func TestDayOfTwoDigits(t *testing.T) {
	for text, want := range map[personnummer.Number]string{
		"200302092380": "2003-02-09", "200302102380": "2003-02-10", "200302692380": "2003-02-09", "200302702380": "2003-02-10", "200302602380": "",
	} {
		assert.Equal(t, want, text.Day().String())
		assert.False(t, text.Checks(), "it belongs to nobody")
	}
}

// Where the month or the day of birth is not known, no day is in the number.
func TestNoDayIsKnown(t *testing.T) {
	for _, text := range []string{"197000632391", "197010602391", "197000602391", "197000912391"} {
		number, ok := personnummer.Parse(text)
		assert.True(t, ok, text)
		assert.True(t, number.Day().IsZero(), text)
	}
}

func TestMayBePublished(t *testing.T) {
	for number, may := range map[personnummer.Number]bool{
		"200302022389": true, "197010632391": true, "189002029800": true, "200302029990": true, "200302022370": false,
		"200302022400": false, "200302029799": false, "200302020001": false,
	} {
		assert.Equal(t, may, number.MayBePublished(), number)
	}
}
