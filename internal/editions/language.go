package editions

import "github.com/mabra-hjulet/mabra"

// In gives a schema whose titles, descriptions and meanings of words stand in their places in a language. What is written
// has English there and Swedish in x-mabra. In Swedish there is Swedish alone.
func In(schema mabra.Fields, lang mabra.Language) mabra.Fields {
	if lang == mabra.English {
		return schema
	}
	return regroup(schema, func(part mabra.Fields) mabra.Fields {
		about := group(part, "x-mabra")
		for _, said := range group(about, "sv") {
			part = with(part, said.Name, said.Value)
		}
		if about = without(about, "sv"); len(about) == 0 {
			return without(part, "x-mabra")
		}
		return with(part, "x-mabra", about)
	})
}
