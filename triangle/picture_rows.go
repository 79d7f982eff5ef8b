package triangle

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A SideRow is what a picture shows of one side, for the table beside it. The picture is drawn by rows, and its description
// says them, so that all three say the same.
type SideRow struct {
	Side       Side
	Label      string
	LeftOut    []LeftOutBecause // why nobody went into it, where somebody has said why
	Missing    string           // why there is nothing to show, in words: inte undersökt; empty where something is said
	Dimensions []Row            // all seven

	consideration Consideration
}

// A Row is what a picture shows of one dimension.
type Row struct {
	Dimension  Dimension
	Label      string
	Strengths  []Seen
	Challenges []Seen
	Missing    string // inget skrivet; empty where something is said
	Sentence   string // with things said as counts: styrkor 2, utmaningar 1; or why there is nothing
}

// Rows gives what the picture shows, side by side and dimension by dimension in the order of its marks, with words in a
// language.
func (p *Picture) Rows(lang mabra.Language) []SideRow {
	t := p.Triangle
	if t == nil {
		t = &Triangle{}
	}
	coverage := t.Coverage()
	rows := make([]SideRow, len(coverage.Sides))
	for i := range coverage.Sides {
		side := &coverage.Sides[i]
		row := SideRow{
			Side: side.Side, Label: sentence.Capital(mabra.LabelOf(side.Side).In(lang)),
			LeftOut: side.LeftOut, consideration: side.Consideration,
		}
		switch side.Consideration {
		case LeftOut:
			row.Missing = pictureWords().SideLeftOut.In(lang)
		case Unexplored:
			row.Missing = svg.NothingWritten.In(lang)
		}
		for j := range side.Dimensions {
			row.Dimensions = append(row.Dimensions, rowOf(&side.Dimensions[j], row.Missing, lang))
		}
		rows[i] = row
	}
	return rows
}

// rowOf gives the row of a dimension, of a side that is missing for the reason given.
func rowOf(d *DimensionCoverage, missing string, lang mabra.Language) Row {
	r := Row{
		Dimension: d.Dimension, Label: sentence.Capital(mabra.LabelOf(d.Dimension).In(lang)),
		Strengths: d.Strengths, Challenges: d.Challenges,
	}
	switch {
	case d.Considered():
		r.Sentence = fmt.Sprintf(pictureWords().SaidThere.In(lang), len(d.Strengths), len(d.Challenges))
		return r
	case missing == "":
		missing = svg.NothingWritten.In(lang)
	}
	r.Missing, r.Sentence = missing, missing
	return r
}

// said is how many things are said of the dimension.
func (r *Row) said() int { return len(r.Strengths) + len(r.Challenges) }
