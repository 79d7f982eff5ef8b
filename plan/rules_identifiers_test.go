package plan_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/chi"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/plan"
)

// People write the names of systems, not their addresses: all of these mean a personal number, and its digits are checked.
func TestSystemsByName(t *testing.T) {
	t.Parallel()
	for system, checked := range map[string]bool{
		plan.SystemPersonnummer: true, "personnummer": true, "Personnummer": true, "PERSONNUMMER": true, " person nummer ": true,
		"person-nummer": true, "personnr": true, "urn:oid:1.2.752.129.2.1.3.1": true, "URN:OID:1.2.752.129.2.1.3.1": true,
		"samordningsnummer": true, "CHI": true, "chi": true, "CHI number": true,
		"https://example.se/id/elev": false, "reservnummer": false, "LMA-nummer": false, "lma": false,
		"SEEMiS": false, "seemis": false, "SEEMiS number": false, "SCN": false, "Scottish Candidate Number": false,
	} {
		p := planOf(plan.FormOwn, "2026-03-02")
		p.Child.Identifiers = []plan.Identifier{{System: system, Value: "20160501-2384"}}
		f := foundBy(p, "personal-number-invalid")
		assert.Equal(t, checked, f != nil, system)
		assert.Nil(t, foundBy(p, "identifier-system"), system)
		if f != nil {
			assert.Equal(t, mabra.OriginStructure, f.Rule.Origin, "a number of another form breaks no law")
		}
	}
	for system, severity := range map[string]mabra.Severity{
		"personnumer": mabra.Warning, "samordningsnumer": mabra.Warning, "Journalen": mabra.Info, "vårt system: 7": mabra.Info,
	} {
		p := planOf(plan.FormOwn, "2026-03-02")
		p.Child.Identifiers = []plan.Identifier{{System: system, Value: "417"}}
		f := foundBy(p, "identifier-system")
		require.NotNil(t, f, system)
		assert.Equal(t, severity, f.Severity, system)
		assert.NotContains(t, f.Message(mabra.Swedish), system)
	}
}

// Ten digits with a hyphen are what the act says; twelve are how a number is stored.
func TestTenDigitsAreLawful(t *testing.T) {
	t.Parallel()
	for value, variant := range map[string]string{
		"20030202-2389": "", "200302022389": "", "030202-2389": "", "030202+2389": "", "610118-2803": "", "610118+2803": "",
		"030202-2388": "check-digit", "030232-2389": "form", "0302022389": "form", "03020-22389": "form", "3o0202-2389": "form",
	} {
		p := planOf(plan.FormOwn, "2026-03-02")
		p.Child.Identifiers = []plan.Identifier{{System: "personnummer", Value: value}}
		found := ""
		if f := foundBy(p, "personal-number-invalid"); f != nil {
			found = f.Variant
		}
		assert.Equal(t, variant, found, value)
	}
	p := planOf(plan.FormOwn, "2026-03-02")
	p.Child.Born = day("2003-02-02")
	for value, differs := range map[string]bool{"030202-2389": false, "030202+2389": true} {
		p.Child.Identifiers = []plan.Identifier{{System: "personnummer", Value: value}}
		assert.Equal(t, differs, foundBy(p, "personal-number-birth-date") != nil, "the century of %s", value)
	}
}

// In a document that is made up, a CHI number that can be somebody's does not belong: none are published for tests.
func TestCHIInExample(t *testing.T) {
	t.Parallel()
	p := planOf(plan.FormOwn, "2026-03-02")
	for last := range 10 {
		number := "310200000" + strconv.Itoa(last) // the 31st of February: nobody's
		p.Child.Identifiers = []plan.Identifier{{System: "CHI number", Value: number}}
		for _, synthetic := range []bool{true, false} {
			p.Synthetic = synthetic
			assert.Equal(t, synthetic && chi.Checks(number), foundBy(p, "personal-number-in-example") != nil)
			assert.Equal(t, !chi.Checks(number), foundBy(p, "personal-number-invalid") != nil)
		}
	}
}

// A plan that names an LSS plan breaks no law by not saying when it is reviewed; only a day too far ahead does.
func TestLSSPlansReview(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ date, next, found string }{
		{"", "", "info missing"},
		{"2026-01-20", "", "info missing"},
		{"2026-01-20", "2027-01-20", ""},
		{"2026-01-20", "2027-01-21", "error far"},
		{"", "2027-07-01", "error far"},
		{"", "2027-06-30", ""},
		{"2023-12-10", "2024-12-01", "warning passed"},
		{"2025-07-20", "2026-06-29", "warning passed"},
		{"2025-07-20", "2026-06-30", ""},
	} {
		p := planOf(plan.FormOwn, "2026-03-02")
		p.Related = []plan.Related{{Kind: plan.RelatedLSS, Date: day(test.date), NextReview: day(test.next)}}
		found := ""
		if f := foundBy(p, "lss-review-year"); f != nil {
			found = f.Severity.String() + " " + f.Variant
		}
		assert.Equal(t, test.found, found, test)
	}
}

// A co-ordination number has month 00 or day 60 where nobody knows when somebody was born: no law says that it is wrong.
// These are published, or have a check digit that belongs to nobody.
func TestNumbersWithoutADayOfBirth(t *testing.T) {
	t.Parallel()
	for value, variant := range map[string]string{
		"197000632391": "check-digit", "197010602390": "check-digit", "197000602391": "check-digit", "197000912390": "check-digit",
		"197000922391": "form", "197013602391": "form", "197000032391": "form", "197010002391": "form", "000000602391": "form",
		"197002912391": "form",
	} {
		p := planOf(plan.FormOwn, "2026-03-02")
		p.Child.Born = mabra.MustParseDate("1970-10-03")
		p.Child.Identifiers = []plan.Identifier{{System: "samordningsnummer", Value: value}}
		found := foundBy(p, "personal-number-invalid")
		if assert.NotNil(t, found, value) {
			assert.Equal(t, variant, found.Variant, value)
		}
		assert.Nil(t, foundBy(p, "personal-number-birth-date"), value)
	}
}

// A first name in a title tells who somebody is, which a de-identified plan may not; where somebody lives it does not tell.
func TestAFirstNameInATitle(t *testing.T) {
	t.Parallel()
	p := builtPlan()
	p.People[2].Title = "Mikaels rektor"
	p.DeIdentified = true
	assert.NotNil(t, foundBy(p, "not-de-identified"))
	p.DeIdentified, p.Child.Protection = false, plan.ProtectionRegistration
	assert.Nil(t, foundBy(p, "protected-exposed"))
	p.People[2].Title = "Mikael Granströms rektor"
	assert.NotNil(t, foundBy(p, "protected-exposed"))
}

// Of a number in the series that numbers for tests come from, and that is not one of those known, nobody can be sure: it only warns. The
// numbers here are of days that have not come, so that nobody has them.
func TestNumbersThatMayBeForTests(t *testing.T) {
	t.Parallel()
	said := func(value string, synthetic bool) string {
		p := planOf(plan.FormOwn, "2026-03-02")
		p.Synthetic, p.Child.Identifiers = synthetic, []plan.Identifier{{System: "personnummer", Value: value}}
		f := foundBy(p, "personal-number-in-example")
		if f == nil {
			return ""
		}
		return f.Severity.String() + " " + f.Variant
	}
	for series, want := range map[string]string{
		"237": "error swedish", "238": "warning perhaps", "239": "warning perhaps", "240": "error swedish", "979": "error swedish",
		"980": "warning perhaps", "999": "warning perhaps",
	} {
		right := 0
		for last := range 10 {
			value := "20990101" + series + strconv.Itoa(last)
			number, ok := personnummer.Parse(value)
			require.True(t, ok, value)
			require.False(t, number.Published())
			if !number.Checks() {
				assert.Empty(t, said(value, true), "%s is nobody's", value)
				continue
			}
			right++
			assert.Equal(t, want, said(value, true), value)
			assert.Empty(t, said(value, false), "the child's own")
		}
		assert.Equal(t, 1, right, series)
	}
}
