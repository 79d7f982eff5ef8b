package resilience

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Row is what a picture shows at one pole, for the table beside it. The picture is drawn by rows, and its description says
// them, so that all three say the same.
type Row struct {
	Pole     Pole
	Label    string
	Strong   bool   // what is said there is something good
	Factors  []Seen // what is said there
	Missing  string // inget skrivet; empty where something is said
	Sentence string // with things said as a count: sagt: 2; or that nothing is written
}

// Rows gives what the picture shows, pole by pole, with words in a language. Where a person has placed the child is said by
// Where.
func (p *Picture) Rows(lang mabra.Language) []Row {
	view := p.view()
	rows := make([]Row, len(view.Poles))
	for i := range view.Poles {
		pole := &view.Poles[i]
		r := Row{
			Pole: pole.Pole, Label: sentence.Capital(mabra.LabelOf(pole.Pole).In(lang)),
			Strong: pole.Pole.strengthens(), Factors: pole.Factors,
		}
		r.Sentence = fmt.Sprintf(pictureWords().SaidThere.In(lang), len(r.Factors))
		if len(r.Factors) == 0 {
			r.Missing = svg.NothingWritten.In(lang)
			r.Sentence = r.Missing
		}
		rows[i] = r
	}
	return rows
}

// view gives the matrix as it is laid out, and an empty one where there is none.
func (p *Picture) view() *View {
	if p.Matrix == nil {
		return new(Matrix).View()
	}
	return p.Matrix.View()
}

// Where says in words where a person has placed the child, who and on which day, or that nobody has. A place without a person
// or a reason is nobody's.
func (p *Picture) Where(lang mabra.Language) string {
	placed := p.view().Placed
	if placed == nil {
		child := p.Child
		if child == "" {
			child = pictureWords().TheChild.In(lang)
		}
		return sentence.Capital(fmt.Sprintf(pictureWords().NobodyPlaced.In(lang), child))
	}
	by := p.By
	if by == "" {
		by = pictureWords().Somebody.In(lang)
	}
	at := &placed.Placement
	if day := at.Date.InWords().In(lang); day != "" {
		by = fmt.Sprintf(pictureWords().OnDay.In(lang), by, day)
	}
	stands := func(place string) string {
		if place == Between {
			return pictureWords().NeitherNor.In(lang)
		}
		return mabra.LabelOf(Pole(place)).In(lang)
	}
	return fmt.Sprintf(pictureWords().PlacedAt.In(lang), by, stands(string(at.Child)), stands(string(at.Surroundings)))
}
