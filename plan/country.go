package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

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
// the model says it. Where it does not, two of the forms are Scottish, and a plan for a looked-after child or of its
// own form goes by the law that the child's status, placements and measures without consent rest on; where nothing is
// said of it either, the first is Scottish and the second Swedish. The language it is written in says nothing: a
// family reads Somali in both countries.
func (x *Index) Country() Country {
	switch {
	case x.Form == FormSIP || x.Form == FormGIP:
		return CountrySweden
	case countries.Has(string(x.practice.Country)):
		return x.practice.Country
	case x.Form == FormChildProtection || x.Form == FormCoOrdinatedSupport:
		return CountryScotland
	}
	switch rests := x.countriesOfLaw(); {
	case len(rests) == 1:
		return rests[0]
	case x.Form == FormLookedAfter:
		return CountryScotland
	}
	return CountrySweden
}

// countriesOfLaw gives the countries whose acts the child's status, placements and measures without consent rest on,
// each once.
func (x *Index) countriesOfLaw() []Country {
	bases := slices.Clone(x.Child.LegalStatus)
	for i := range x.Placements {
		bases = append(bases, x.Placements[i].Basis)
	}
	if x.Compulsory != nil {
		bases = append(bases, x.Compulsory.Basis)
	}
	var found []Country
	for _, basis := range bases {
		if country := basis.country(); country != "" && !slices.Contains(found, country) {
			found = append(found, country)
		}
	}
	return found
}

// country gives the country whose act it is; none for other law, and for what is not known.
func (b LegalBasis) country() Country {
	switch b {
	case LegalSoL, LegalLVU, LegalLVUHome, LegalLVUBehaviour, LegalLVUAtOnce, LegalLSS, LegalLPT, LegalLRV, LegalLSU:
		return CountrySweden
	case LegalSection25, LegalCSO, LegalInterimCSO, LegalCPO, LegalChildAssessmentOrder, LegalPermanenceOrder,
		LegalKinshipCareOrder:
		return CountryScotland
	}
	return ""
}
