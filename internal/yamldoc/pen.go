package yamldoc

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

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

// A spelling is how a format spells the line breaks that only YAML 1.1 knows, between quotation marks.
type spelling struct{ nextLine, lineSeparator, paragraphSeparator string }

const (
	nextLine           = "\u0085"
	lineSeparator      = "\u2028"
	paragraphSeparator = "\u2029"
)

// Bytes that a character begins with that may have to be spelt.
var maySpell = func() (may [256]bool) {
	for _, b := range []byte{'"', '\\', '\n', '\r', '\t', nextLine[0], lineSeparator[0]} {
		may[b] = true
	}
	return may
}()

// spell adds a text in double quotation marks. Control characters are not among those that are spelt: nobody writes them.
func spell(out []byte, value string, by *spelling) []byte {
	out = append(out, '"')
	from := 0
	for i := 0; i < len(value); i++ {
		if !maySpell[value[i]] {
			continue
		}
		spelt, size := "", 1
		switch rest := value[i:]; {
		case rest[0] == '"':
			spelt = `\"`
		case rest[0] == '\\':
			spelt = `\\`
		case rest[0] == '\n':
			spelt = `\n`
		case rest[0] == '\r':
			spelt = `\r`
		case rest[0] == '\t':
			spelt = `\t`
		case strings.HasPrefix(rest, nextLine):
			spelt, size = by.nextLine, len(nextLine)
		case strings.HasPrefix(rest, lineSeparator):
			spelt, size = by.lineSeparator, len(lineSeparator)
		case strings.HasPrefix(rest, paragraphSeparator):
			spelt, size = by.paragraphSeparator, len(paragraphSeparator)
		default:
			continue
		}
		out = append(append(out, value[from:i]...), spelt...)
		i += size - 1
		from = i + 1
	}
	return append(append(out, value[from:]...), '"')
}
