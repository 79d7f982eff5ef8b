package rulegen

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

// A source is a text of the rule's own, the ids of texts in sources.yaml, or one of these for each country.
type source struct {
	own       ground
	ids       []string
	byCountry []countrySource
}

// A ground is a text, and what kind of thing it is where that is another than the rule's.
type ground struct {
	text   `yaml:",inline"`
	Origin mabra.Origin `yaml:"origin"`
}

// A countrySource is what a rule rests on in one country.
type countrySource struct {
	country string
	source
}

// everywhere is what a rule names as a country where something holds in all.
const everywhere = "everywhere"

// countries are those that a rule may name, with how the sum of all begins what holds there.
var countries = map[string]text{
	everywhere: {}, "gb-sct": {Sv: "i Skottland: ", En: "in Scotland: "}, "se": {Sv: "i Sverige: ", En: "in Sweden: "},
}

// UnmarshalYAML reads one id, a list of ids, a text in both languages, or these by country.
func (s *source) UnmarshalYAML(n *yaml.Node) error {
	switch n.Kind {
	case yaml.ScalarNode:
		s.ids = []string{n.Value}
		return nil
	case yaml.SequenceNode:
		return n.Decode(&s.ids)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if _, ok := countries[n.Content[i].Value]; !ok {
			return n.Decode(&s.own)
		}
		in := countrySource{country: n.Content[i].Value}
		if err := n.Content[i+1].Decode(&in.source); err != nil {
			return err
		}
		s.byCountry = append(s.byCountry, in)
	}
	return nil
}

// parts lists the source itself, or what it says of each country, by name.
func (s *source) parts() map[string]*source {
	if s.byCountry == nil {
		return map[string]*source{"source": s}
	}
	parts := map[string]*source{}
	for i := range s.byCountry {
		parts["source "+s.byCountry[i].country] = &s.byCountry[i].source
	}
	return parts
}

// source gives a rule's own text, those of sources.yaml one after another, or what holds in each country.
func (b *book) source(s source) text {
	if s.ids == nil && s.byCountry == nil {
		return s.own.text
	}
	var all []text
	for _, id := range s.ids {
		all = append(all, b.sources[id].text)
	}
	for _, in := range s.byCountry {
		begins, there := countries[in.country], b.source(in.source)
		all = append(all, text{Sv: begins.Sv + there.Sv, En: begins.En + there.En})
	}
	return joined(all)
}

// joined gives texts as one.
func joined(texts []text) text {
	sv, en := make([]string, len(texts)), make([]string, len(texts))
	for i, t := range texts {
		sv[i], en[i] = t.Sv, t.En
	}
	return text{Sv: strings.Join(sv, "; "), En: strings.Join(en, "; ")}
}

// grounds gives what the rule rests on country by country as a Go literal; nothing where it is the same in all.
func (b *book) grounds(r *rule) string {
	if r.Source.byCountry == nil {
		return ""
	}
	var w strings.Builder
	w.WriteString("[]mabra.Ground{\n")
	for _, country := range slices.Sorted(maps.Keys(countries)) {
		var there []text
		var origin mabra.Origin
		for _, in := range r.Source.byCountry {
			if in.country == country || in.country == everywhere {
				there, origin = append(there, b.source(in.source)), cmp.Or(origin, b.originOf(in.source))
			}
		}
		if country != everywhere && there != nil {
			origin = cmp.Or(origin, r.Origin)
			fmt.Fprintf(&w, "{Country: %q, Origin: mabra.Origin%s, Text: %s},\n", country, GoName(string(origin)), joined(there).Go())
		}
	}
	return w.String() + "}"
}

// originOf gives what kind of thing a source says it is: its own word, or that of the first of sources.yaml that says.
func (b *book) originOf(s source) mabra.Origin {
	origin := s.own.Origin
	for _, id := range s.ids {
		origin = cmp.Or(origin, b.sources[id].Origin)
	}
	return origin
}

// faultOfSource gives what is wrong with what the rule rests on, or "".
func (b *book) faultOfSource(r *rule) string {
	for name, s := range r.Source.parts() {
		for _, id := range s.ids {
			if _, ok := b.sources[id]; !ok {
				return fmt.Sprintf("sources.yaml has no %q", id)
			}
		}
		if origin := b.originOf(*s); origin != "" && !origin.Vocabulary().Has(string(origin)) {
			return fmt.Sprintf("the origin of %s is one of %v", name, origin.Vocabulary().Keys())
		}
		if s.byCountry != nil {
			return "there is a country within a country"
		}
	}
	return ""
}
