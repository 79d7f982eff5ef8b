package plan

import (
	"slices"
	"strings"

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
	switch said := x.countrySaid(); {
	case said != "":
		return said
	case x.Form == FormLookedAfter:
		return CountryScotland
	}
	return CountrySweden
}

// countrySaid gives the country that the plan itself says that it goes by; none where nothing says it, or two are said.
func (x *Index) countrySaid() Country {
	of := x.Form.country()
	switch rests := x.countriesOfLaw(); {
	case of == CountrySweden:
		return of
	case countries.Has(string(x.practice.Country)):
		return x.practice.Country
	case of == "" && len(rests) == 1:
		return rests[0]
	}
	return of
}

// country gives the country that alone has the form; none for forms that both have, and for what is not known.
func (f Form) country() Country {
	switch f {
	case FormSIP, FormGIP:
		return CountrySweden
	case FormChildProtection, FormCoOrdinatedSupport:
		return CountryScotland
	}
	return ""
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

// country gives the country whose act it is; none for what the law of both has, and for what is not known.
func (b Basis) country() Country {
	for _, act := range []string{"osl-", "sol-", "lag-"} {
		if strings.HasPrefix(string(b), act) {
			return CountrySweden
		}
	}
	return ""
}

// ofForeignLaw reports whether a sharing rests on the law of another country than the one that the plan says it goes by.
func (x *Index) ofForeignLaw(s *Sharing) bool {
	of, said := s.Basis.country(), x.countrySaid()
	return of != "" && said != "" && of != said
}
