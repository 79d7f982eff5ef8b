package page

import (
	"bytes"
	"html/template"
	"strconv"

	"github.com/mabra-hjulet/mabra"
)

// drawn gives a picture for the page that it stands in: in the page's colours, with ids that no other picture on the page
// has. A picture is written by this library and holds what a plan says as text alone, so that it may stand as it is.
func (l *leaf) drawn(draw func(w *bytes.Buffer, how mabra.Drawing) error) (template.HTML, error) {
	l.pictures++
	var svg bytes.Buffer
	how := mabra.Drawing{Language: l.Lang, Look: mabra.InPage, ID: "picture" + strconv.Itoa(l.pictures), MadeUp: l.MadeUp()}
	if err := draw(&svg, how); err != nil {
		return "", err
	}
	return template.HTML(svg.String()), nil
}

// drawing says how a picture in the page is drawn.
func (l *leaf) drawing(id string) mabra.Drawing {
	return mabra.Drawing{Language: l.Lang, Look: mabra.InPage, ID: id, MadeUp: false} // the page says it
}
