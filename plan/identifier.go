package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// An Identifier is a number or code that points out the child in a system of numbers.
type Identifier struct {
	System string       `yaml:"system" validate:"required" privacy:"code"` // a URI, or a name that is known
	Value  string       `yaml:"value" validate:"required" privacy:"identifier"`
	X      mabra.Fields `privacy:"structure"`
}

// The systems of personal numbers that the rules know. The Swedish ones are named by HL7 Sweden's base profiles (R4, 1.1.0).
const (
	SystemPersonnummer      = "http://electronichealth.se/identifier/personnummer"
	SystemSamordningsnummer = "http://electronichealth.se/identifier/samordningsnummer"
	SystemNationelltReserv  = "http://electronichealth.se/identifier/nationelltReservnummer"
	SystemLMA               = "http://electronichealth.se/identifier/LMA-nummer"
	SystemCHI               = "CHI"    // Scotland's Community Health Index
	SystemSEEMiS            = "SEEMiS" // the pupil records of schools in Scotland
	SystemSCN               = "SCN"    // Scottish Candidate Number
)

type systemName struct {
	system string
	names  []string
}

// systemNames gives the names that people write for the systems: in plain letters, without what separates words. The first
// of each is the one that is proposed.
var systemNames = []systemName{
	{SystemPersonnummer, []string{"personnummer", "personnr", "pnr", "urn:oid:1.2.752.129.2.1.3.1", "1.2.752.129.2.1.3.1"}},
	{SystemSamordningsnummer, []string{
		"samordningsnummer", "samordningsnr", "urn:oid:1.2.752.129.2.1.3.3", "1.2.752.129.2.1.3.3",
	}},
	{SystemNationelltReserv, []string{"reservnummer", "nationelltreservnummer"}},
	{SystemLMA, []string{"LMA-nummer", "lma"}},
	{SystemCHI, []string{"CHI", "chinumber", "chino", "communityhealthindex"}},
	{SystemSEEMiS, []string{"SEEMiS", "seemisid", "seemisno", "seemisnumber", "seemisreference", "seemispupilnumber"}},
	{SystemSCN, []string{"SCN", "scnnumber", "candidatenumber", "scottishcandidatenumber"}},
}

var betweenWords = strings.NewReplacer(" ", "", "-", "", "_", "")

// Means gives the system that an identifier means, whether it is written as a URI or by a name that people use:
// "Personnummer", "CHI number". What is neither is given as it stands.
func (i *Identifier) Means() string {
	plain := func(text string) string { return strings.ToLower(betweenWords.Replace(text)) }
	written := plain(i.System)
	for _, known := range systemNames {
		if written == plain(known.system) ||
			slices.ContainsFunc(known.names, func(name string) bool { return written == plain(name) }) {
			return known.system
		}
	}
	return i.System
}

// isKnown reports whether the system can be told: by a name that is known, or as a URI.
func (i *Identifier) isKnown() bool {
	means := i.Means()
	scheme, _, uri := strings.Cut(i.System, ":")
	return uri && scheme != "" && !strings.ContainsAny(i.System, " \t") ||
		slices.ContainsFunc(systemNames, func(known systemName) bool { return known.system == means })
}

// proposedSystems are the names that a misspelt system may mean.
func proposedSystems() []string {
	var names []string
	for _, known := range systemNames {
		names = append(names, known.names[0])
	}
	return names
}
