package rules

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A ground is what a rule rests on whose law goes by who takes part in a plan.
type ground struct {
	sections  []string
	otherwise mabra.Text
}

// InForce gives the law that a rule rests on on a day, in a plan in which those take part of whom takesPart holds: a plan
// with only a school is not judged by the act on social services. Where no section binds anybody there, law is nil and
// otherwise says what the rule then rests on. Most rules do not go by who takes part.
func InForce(
	rule *mabra.Rule, day mabra.Date, takesPart func(party string) bool,
) (law *mabra.Provision, otherwise mabra.Text) {
	by, ok := byParty[rule.ID]
	if !ok || takesPart == nil {
		return rule.InForce(day), otherwise
	}
	var from mabra.Date
	var sv, en []string
	var acts []mabra.Citation
	for _, id := range by.sections {
		i, _ := slices.BinarySearchFunc(sections, id, bySection)
		s := &sections[i]
		if !day.IsZero() && day.Before(s.From) || day.After(s.Until) || day.IsZero() && !s.Until.IsZero() ||
			!slices.ContainsFunc(s.binds, takesPart) {
			continue
		}
		if s.From.After(from) {
			from = s.From
		}
		sv, en, acts = append(sv, s.Text.Sv), append(en, s.Text.En), append(acts, s.Acts...)
	}
	if sv == nil {
		return nil, by.otherwise
	}
	whole := mabra.Text{Sv: strings.Join(sv, "; "), En: strings.Join(en, "; ")}
	return &mabra.Provision{From: from, Text: whole, Acts: acts}, otherwise
}
