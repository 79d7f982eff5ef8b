package desk

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A pictureRequest asks for a picture of what a document says so far.
type pictureRequest struct {
	Document json.RawMessage   `json:"document"`
	Part     string            `json:"part"`     // wheel, triangle or matrix
	Readings []int             `json:"readings"` // of a wheel: a picture for each, marks of one size
	Names    map[string]string `json:"names"`    // what people are called, by their ids
	Child    string            `json:"child"`    // what the child is called
	Wide     bool              `json:"wide"`
	Look     mabra.Look        `json:"look"` // in-page where empty
	ID       string            `json:"id"`   // stands before the ids in the pictures; letters and digits
}

// The drawn pictures: one, or for a wheel one for each reading that was asked for.
type drawn struct {
	Pictures []aPicture `json:"pictures"`
}

// A picture, and the same in words.
type aPicture struct {
	SVG   string       `json:"svg"`
	Rows  []pictureRow `json:"rows"`
	Where string       `json:"where,omitempty"` // of a matrix: where a person has placed the child
}

// A pictureRow is what a picture shows of one part.
type pictureRow struct {
	Key   string   `json:"key"`
	Group string   `json:"group,omitempty"` // of a triangle: the side
	Label string   `json:"label"`
	Good  []saying `json:"good"`
	Hard  []saying `json:"hard"`
	Notes []string `json:"notes"`
	Says  string   `json:"says"` // the answer on a scale, or why there is none

	Untouched bool `json:"untouched"` // nobody has said anything, or why not
}

// A saying is something that was said, and who said it where that is not the same for the whole picture.
type saying struct {
	Words string `json:"words"`
	By    string `json:"by,omitempty"`
}

// A drawer draws one kind of picture.
type drawer func(a asked, r pictureRequest, of *assessed) (*drawn, error)

var drawers = map[string]drawer{"wheel": drawWheels, "triangle": drawTriangle, "matrix": drawMatrix}

func picture(a asked, r pictureRequest) (*drawn, error) {
	draw, known := drawers[r.Part]
	if !known {
		return nil, errNoPicture
	}
	of, err := assessedIn(r.Document)
	if err != nil {
		return nil, err
	}
	return draw(a, r, of)
}

// drawing says how the picture with a number is drawn.
func (r *pictureRequest) drawing(a asked, number int, of *assessed) mabra.Drawing {
	look := r.Look
	if look == "" {
		look = mabra.InPage
	}
	return mabra.Drawing{Language: a.Lang, Look: look, ID: r.ID + "p" + strconv.Itoa(number), MadeUp: of.synthetic}
}

func drawWheels(a asked, r pictureRequest, of *assessed) (*drawn, error) {
	var pictures []*wheel.Picture
	for _, i := range r.Readings {
		if i < 0 || i >= len(of.Wheel.Readings) {
			return nil, errMisread
		}
		reading := &of.Wheel.Readings[i]
		model, _ := wheel.FindModel(reading.Model, a.checking()...)
		pictures = append(pictures, &wheel.Picture{Reading: reading, Model: model, Name: r.nameOf(reading, of), Wide: r.Wide})
	}
	wheel.InSet(pictures...)
	d := &drawn{Pictures: make([]aPicture, len(pictures))}
	for i, p := range pictures {
		var svg bytes.Buffer
		if err := wheel.WriteSVG(&svg, p, r.drawing(a, i, of)); err != nil {
			return nil, err
		}
		d.Pictures[i] = aPicture{SVG: svg.String(), Rows: wheelRows(p.Rows(a.Lang))}
	}
	return d, nil
}

// nameOf gives what whoever speaks in a reading is called.
func (r *pictureRequest) nameOf(reading *wheel.Reading, of *assessed) string {
	if name := r.Names[reading.By]; name != "" {
		return name
	}
	if reading.Voice == wheel.VoiceChild {
		return of.child
	}
	return ""
}

func wheelRows(rows []wheel.Row) []pictureRow {
	told := make([]pictureRow, len(rows))
	for i := range rows {
		row := &rows[i]
		told[i] = pictureRow{
			Key: row.Key, Label: row.Label, Good: sayings(row.Strengths), Hard: sayings(row.Worries), Notes: row.Notes, Says: row.InWords,
			Untouched: row.Missing && row.Answer == "",
		}
	}
	return told
}

func sayings(words []string) []saying {
	said := make([]saying, len(words))
	for i := range words {
		said[i].Words = words[i]
	}
	return said
}

func drawTriangle(a asked, r pictureRequest, of *assessed) (*drawn, error) {
	p := &triangle.Picture{Triangle: of.Triangle, Child: r.child(of), Compact: !r.Wide}
	var svg bytes.Buffer
	if err := triangle.WriteSVG(&svg, p, r.drawing(a, 0, of)); err != nil {
		return nil, err
	}
	one := aPicture{SVG: svg.String()}
	for _, side := range p.Rows(a.Lang) {
		for i := range side.Dimensions {
			row := &side.Dimensions[i]
			one.Rows = append(one.Rows, pictureRow{
				Key: string(row.Dimension), Group: side.Label, Label: row.Label,
				Untouched: row.Missing != "",
				Good:      r.seenInTriangle(row.Strengths), Hard: r.seenInTriangle(row.Challenges),
			})
		}
	}
	return &drawn{Pictures: []aPicture{one}}, nil
}

func (r *pictureRequest) child(of *assessed) string {
	if r.Child != "" {
		return r.Child
	}
	return of.child
}

func (r *pictureRequest) seenInTriangle(seen []triangle.Seen) []saying {
	said := make([]saying, len(seen))
	for i := range seen {
		said[i] = saying{seen[i].Words, r.Names[seen[i].By]}
	}
	return said
}

// drawMatrix draws the matrix, with what is said at a strong pole as good and at another as hard.
func drawMatrix(a asked, r pictureRequest, of *assessed) (*drawn, error) {
	p := &resilience.Picture{Matrix: of.Matrix, Child: r.child(of), Compact: !r.Wide}
	if of.Matrix.Placement != nil {
		p.By = r.Names[of.Matrix.Placement.By]
	}
	var svg bytes.Buffer
	if err := resilience.WriteSVG(&svg, p, r.drawing(a, 0, of)); err != nil {
		return nil, err
	}
	one := aPicture{SVG: svg.String(), Where: p.Where(a.Lang)}
	for _, row := range p.Rows(a.Lang) {
		told := pictureRow{Key: string(row.Pole), Label: row.Label, Untouched: row.Missing != "", Good: []saying{}, Hard: []saying{}}
		for i := range row.Factors {
			said := saying{row.Factors[i].Words, r.Names[row.Factors[i].By]}
			if row.Strong {
				told.Good = append(told.Good, said)
			} else {
				told.Hard = append(told.Hard, said)
			}
		}
		one.Rows = append(one.Rows, told)
	}
	return &drawn{Pictures: []aPicture{one}}, nil
}
