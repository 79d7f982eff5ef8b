package check_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// TestPersonalData looks for numbers that belong to nobody: test numbers of Skatteverket, and telephone numbers that
// PTS and Ofcom keep for films.
func TestPersonalData(t *testing.T) {
	for _, test := range []struct {
		what  string
		texts []string
	}{
		{"a personal number", []string{
			"030202-2389", "20030202-2389", "200302022389", "Vera (0302022389)", "030202+2389", "030202–2389", "196109732393",
		}},
		{"a telephone number", []string{
			"08-465 004 00", "08-46500400", "08 465 00 400", "(08) 465 00 400", "08-46 50 04", "070-1740605", "070-174 06 05",
			"0701740605", "070 - 174 06 05", "070/174 06 05", "+46 70 174 06 05", "0046 70 1740605", "01632 960123", "020 7946 0018",
			"0131-496-0000", "kl 0830-0930, 0701740605",
		}},
		{"an e-mail address", []string{"vera@example.org", "skriv till å.ä@exempel.example!"}},
		{"a street address", []string{"Påhittsvägen 12", "Bor på Påhittsgatan 1 B.", "at 4 Madeup Lane", "12B Made Up Street"}},
		{"", []string{
			"", "2026-03-02", "20260302", "20260302-20260601", "2026-03-02–2026-06-01", "den 02-03-2026", "08-03-2026 kl 10", "01/04/2026",
			"kl 0830-0930", "0800–1600", "kl 08 30 - 09 30", "08-12 12-16", "08.15–09.00", "vecka 12-20", "12 500 kronor", "1 250 000 kr",
			"0,5", "dnr 2026-00123-4567", "212000-0142", "SFS 2010:800", "200302022388", "@hemma", "vägen 12", "på gatan 3 dagar",
		}},
	} {
		for _, text := range test.texts {
			what, found := check.PersonalData(text)
			assert.Equal(t, test.what, what.In(mabra.English), text)
			assert.Equal(t, test.what != "", found, text)
		}
	}
}
