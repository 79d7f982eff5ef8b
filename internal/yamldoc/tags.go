package yamldoc

import (
	"bytes"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// loneTags gives the places of every ! that no word goes on after. Where a value begins with one it is a tag, which the YAML
// library forgets: of the text "! obs" it gives "obs".
func loneTags(text []byte) map[mabra.Position]bool {
	var places map[mabra.Position]bool
	place, counted := mabra.Position{Line: 1, Column: 1}, 0
	for at := indexFrom(text, '!', 0); at >= 0; at = indexFrom(text, '!', at+1) {
		if !endsWord(text[at+1:]) {
			continue // in most texts there are more of these
		}
		if places == nil {
			places = map[mabra.Position]bool{}
		}
		place, counted = advance(place, text[counted:at]), at
		places[place] = true
	}
	return places
}

// markLoneTags marks the nodes of a document at whose place such a ! stands.
func markLoneTags(doc *yamlread.Document, text []byte) {
	places := loneTags(text)
	for i := range doc.Nodes {
		if line, column := doc.Place(i); places[mabra.Position{Line: line, Column: column}] {
			doc.Nodes[i].Marks |= yamlread.Tagged
		}
	}
}

// advance gives the place after a text that begins at a place.
func advance(place mabra.Position, text []byte) mabra.Position {
	for len(text) > 0 {
		if size := breakAt(text); size > 0 {
			place, text = mabra.Position{Line: place.Line + 1, Column: 1}, text[size:]
			continue
		}
		_, size := utf8.DecodeRune(text)
		place.Column, text = place.Column+1, text[size:]
	}
	return place
}

func indexFrom(text []byte, b byte, from int) int {
	if i := bytes.IndexByte(text[from:], b); i >= 0 {
		return from + i
	}
	return -1
}
