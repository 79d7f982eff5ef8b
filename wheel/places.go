package wheel

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// few is how many there can be of something before looking through all of it is slower than looking it up.
const few = 24

// places are the parts of a wheel that several readings speak of, each of them once.
type places struct {
	parts []Part
	found map[Part]int // where each stands; nil while they are few
}

// of gives the place of a part, or -1.
func (p *places) of(part Part) int {
	if p.found == nil {
		return slices.Index(p.parts, part)
	}
	if i, ok := p.found[part]; ok {
		return i
	}
	return -1
}

func (p *places) add(part Part) {
	if p.of(part) >= 0 {
		return
	}
	if p.parts == nil {
		p.parts = make([]Part, 0, len(theEight))
	}
	p.parts = append(p.parts, part)
	switch {
	case p.found != nil:
		p.found[part] = len(p.parts) - 1
	case len(p.parts) > few:
		p.moved()
	}
}

// moved finds the places anew, after the parts have changed places.
func (p *places) moved() {
	if len(p.parts) <= few {
		return
	}
	p.found = make(map[Part]int, len(p.parts))
	for i := range p.parts {
		p.found[p.parts[i]] = i
	}
}

// A calendar holds the last day on which each speaker spoke of each part.
type calendar struct {
	speakers int
	days     []mabra.Date       // part by part, speaker by speaker; nil where they are too many
	far      map[int]mabra.Date // the same, of those that there are
}

func (c *calendar) open(parts int) {
	if parts*c.speakers <= few*few {
		c.days = make([]mabra.Date, parts*c.speakers)
	} else {
		c.far = map[int]mabra.Date{}
	}
}

func (c *calendar) of(part, speaker int) mabra.Date {
	if c.days != nil {
		return c.days[part*c.speakers+speaker]
	}
	return c.far[part*c.speakers+speaker]
}

func (c *calendar) mark(part, speaker int, day mabra.Date) {
	if day.Before(c.of(part, speaker)) {
		return
	}
	if c.days != nil {
		c.days[part*c.speakers+speaker] = day
	} else {
		c.far[part*c.speakers+speaker] = day
	}
}

// paths writes many paths one after the other into the same room, which is most of the work of pointing at things.
type paths struct{ written strings.Builder }

// item gives the path of item i of a list: list is how it goes on from there, with the bracket.
func (p *paths) item(at mabra.Path, list string, i int) mabra.Path {
	if p.written.Cap()-p.written.Len() < len(at)+len(list)+20 {
		p.written.Grow(2048) // what was given out before stays where it is
	}
	from := p.written.Len()
	var number [20]byte
	p.written.WriteString(string(at))
	p.written.WriteString(list)
	p.written.Write(strconv.AppendInt(number[:0], int64(i), 10))
	p.written.WriteByte(']')
	return mabra.Path(p.written.String()[from:])
}
