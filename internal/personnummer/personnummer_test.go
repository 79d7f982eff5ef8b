package personnummer_test

import (
	"testing"

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
		if ok != want.form || ok && number.Checks() != want.checks {
			t.Errorf("%q: read %v, of its form %v, checks %v", text, ok, want.form, want.checks)
		}
	}
}

func TestDay(t *testing.T) {
	number, _ := personnummer.Parse("197010632391")
	if day := number.Day(); day != mabra.MustParseDate("1970-10-03") {
		t.Error(day)
	}
}

func TestPublished(t *testing.T) {
	if number, _ := personnummer.Parse("20030202-2389"); !number.Published() {
		t.Error("it is a test number")
	}
	if personnummer.Number("200302022388").Published() {
		t.Error("it is a test number with a mistake in it")
	}
}

// Numbers with a wrong check digit, which belong to nobody: no published one has a day around the tenth.
func TestDayOfTwoDigits(t *testing.T) {
	for text, want := range map[personnummer.Number]string{
		"200302092380": "2003-02-09", "200302102380": "2003-02-10", "200302692380": "2003-02-09", "200302702380": "2003-02-10", "200302602380": "",
	} {
		if day := text.Day().String(); day != want || text.Checks() {
			t.Errorf("%s, not %s; it belongs to nobody", day, want)
		}
	}
}

// Where the month or the day of birth is not known, no day is in the number.
func TestNoDayIsKnown(t *testing.T) {
	for _, text := range []string{"197000632391", "197010602391", "197000602391", "197000912391"} {
		number, ok := personnummer.Parse(text)
		if !ok || !number.Day().IsZero() {
			t.Errorf("%s: a day is read from it, or no number", text)
		}
	}
}

func TestMayBePublished(t *testing.T) {
	for number, may := range map[personnummer.Number]bool{
		"200302022389": true, "197010632391": true, "189002029800": true, "200302029990": true, "200302022370": false,
		"200302022400": false, "200302029799": false, "200302020001": false,
	} {
		if number.MayBePublished() != may {
			t.Errorf("%s may be published: %t, not %t", number, !may, may)
		}
	}
}
