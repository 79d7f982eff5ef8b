package plan

import "github.com/mabra-hjulet/mabra"

// A Country is one whose law a plan can go by.
type Country string

// The countries.
const (
	CountrySweden   Country = "se"
	CountryScotland Country = "gb-sct"
)

var countries = mabra.Vocabulary{
	mabra.TermOf(CountrySweden, "Sverige", "Sweden"),
	mabra.TermOf(CountryScotland, "Skottland", "Scotland"),
}

// Vocabulary gives all countries.
func (Country) Vocabulary() mabra.Vocabulary { return countries }

// Country gives the country whose law the plan goes by. SIP and GIP are Swedish whatever the practice model. Otherwise
// the model says it, and where it does not, the form: three of the forms are Scottish. A plan of its own form is Swedish.
// The language it is written in says nothing: a family reads Somali in both countries.
func (x *Index) Country() Country {
	switch {
	case x.Form == FormSIP || x.Form == FormGIP:
		return CountrySweden
	case countries.Has(string(x.practice.Country)):
		return x.practice.Country
	case x.Form == FormChildProtection || x.Form == FormLookedAfter || x.Form == FormCoOrdinatedSupport:
		return CountryScotland
	}
	return CountrySweden
}
