package wheel_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A shape is one element of a picture.
type shape struct {
	tag     string
	classes []string
	group   string // the group that it stands in
	about   string
	attr    map[string]string
	text    string
}

func (s *shape) is(class string) bool {
	for _, c := range s.classes {
		if c == class {
			return true
		}
	}
	return false
}

func (s *shape) number(t testing.TB, name string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(s.attr[name], 64)
	require.NoError(t, err, name)
	return n
}

// seen reads a picture as a reader of XML does.
func seen(t testing.TB, picture []byte) (all []shape) {
	t.Helper()
	type group struct{ class, about string }
	groups := []group{{}}
	var open []*shape
	decoder := xml.NewDecoder(bytes.NewReader(picture))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return all
		}
		if err != nil {
			require.NoError(t, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			s := shape{tag: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				s.attr[a.Name.Local] = a.Value
			}
			s.classes = strings.Fields(s.attr["class"])
			s.group, s.about = groups[len(groups)-1].class, groups[len(groups)-1].about
			if s.tag == "g" {
				groups = append(groups, group{s.attr["class"], s.attr["data-about"]})
			}
			all = append(all, s)
			open = append(open, &all[len(all)-1])
		case xml.CharData:
			if len(open) > 0 {
				last := len(all) - 1 // no element with text has others in it
				all[last].text += strings.TrimRight(string(token), "\n")
			}
		case xml.EndElement:
			if token.Name.Local == "g" {
				groups = groups[:len(groups)-1]
			}
			open = open[:len(open)-1]
		}
	}
}

// of gives the shapes of a class in the sector of a part; of all parts where none is named.
func of(all []shape, about, class string) (some []shape) {
	for _, s := range all {
		if s.group == "part" && (about == "" || s.about == about) && s.is(class) {
			some = append(some, s)
		}
	}
	return some
}

// texts gives all that is written in a picture, whatever it stands in.
func texts(all []shape) string {
	var words []string
	for _, s := range all {
		if s.tag == "text" || s.tag == "title" || s.tag == "desc" {
			words = append(words, s.text)
		}
	}
	return strings.Join(words, "\n")
}

func drawn(t testing.TB, p *wheel.Picture, how mabra.Drawing) []byte {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, wheel.WriteSVG(&text, p, how))
	return text.Bytes()
}

// A box is the room that something takes, at most.
type box struct {
	left, top, right, bottom float64
	what                     shape
}

// boxes gives the rooms of texts and marks, by the wider of two fonts.
func boxes(t testing.TB, all []shape) (written, marks []box) {
	t.Helper()
	for _, s := range all {
		switch {
		case s.tag == "text":
			size, weight := s.number(t, "font-size"), svg.Regular
			if s.attr["font-weight"] == "700" {
				weight = svg.Bold
			}
			wide, x, y := svg.Width(s.text, size, weight), s.number(t, "x"), s.number(t, "y")
			switch s.attr["text-anchor"] {
			case "middle":
				x -= wide / 2
			case "end":
				x -= wide
			}
			below := 0.23 * size
			if s.is("more") || s.is("n") {
				below = 0 // figures stand on the line
			}
			written = append(written, box{x, y - 0.75*size, x + wide, y + below, s})
		case s.is("s"):
			x, y, r := s.number(t, "cx"), s.number(t, "cy"), s.number(t, "r")
			marks = append(marks, box{x - r, y - r, x + r, y + r, s})
		case s.is("w"):
			n := numbers(t, s.attr["d"]) // up, right, down, left
			marks = append(marks, box{n[6], n[1], n[2], n[5], s})
		}
	}
	return written, marks
}

var number = regexp.MustCompile(`-?[0-9.]+`)

func numbers(t testing.TB, path string) (all []float64) {
	t.Helper()
	for _, n := range number.FindAllString(path, -1) {
		f, err := strconv.ParseFloat(n, 64)
		require.NoError(t, err)
		all = append(all, f)
	}
	return all
}

// meet reports whether two boxes lie on each other by more than a little.
func (b box) meet(other box) bool {
	const little = 0.5
	return min(b.right, other.right)-max(b.left, other.left) > little &&
		min(b.bottom, other.bottom)-max(b.top, other.top) > little
}

// arc gives how long a cell is along the outside of the rim, in radians, and how far out it lies.
func arc(t testing.TB, cell shape, x, y float64) (angle, radius float64) {
	t.Helper()
	n := numbers(t, cell.attr["d"]) // M x y A r r 0 0 1 x y L …
	from, to := math.Atan2(n[0]-x, y-n[1]), math.Atan2(n[7]-x, y-n[8])
	angle = math.Mod(to-from+4*math.Pi, 2*math.Pi)
	return angle, n[2]
}

// middle gives the middle of the wheel: that of its hub.
func middle(t testing.TB, all []shape) (x, y float64) {
	t.Helper()
	for _, s := range all {
		if s.group == "hub" && s.tag == "circle" {
			return s.number(t, "cx"), s.number(t, "cy")
		}
	}
	require.Fail(t, "no hub")
	return 0, 0
}
