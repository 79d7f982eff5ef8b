package yamldoc

import "github.com/mabra-hjulet/mabra"

// A pen writes values one after the other in one format. It knows nothing of documents.
type pen interface {
	// begin begins a collection. An empty one ends there and then.
	begin(c collection, empty bool)
	end(c collection)
	// key writes the name of what comes next in a group.
	key(name string, how style)
	// item says that what comes next stands in a list.
	item()
	// text writes a text; how is how it can be written in YAML.
	text(value string, how style)
	// word writes a number, a truth or null.
	word(value string)
	// written gives all of it.
	written() []byte
}

// A collection is a group of keys and values, or a list.
type collection bool

const (
	group collection = true
	list  collection = false
)

func penFor(format mabra.Format) (pen, error) {
	switch format {
	case mabra.YAML:
		return newYAMLPen(), nil
	case mabra.JSON:
		return &jsonPen{indented: true}, nil
	}
	return nil, errFormat
}

const spaces = "                                                                "

// indent adds so many levels of two spaces to a text.
func indent(text []byte, levels int) []byte {
	for levels*2 > len(spaces) {
		text = append(text, spaces...)
		levels -= len(spaces) / 2
	}
	return append(text, spaces[:levels*2]...)
}
