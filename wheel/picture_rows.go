package wheel

import (
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Row is what a picture shows of one part of the wheel, for the table beside it. The picture is drawn by rows, and its
// description says them, so that all three say the same.
type Row struct {
	Part      Part
	Key       string // of the part, which the picture knows it by
	Label     string // as the model calls it
	Strengths []string
	Worries   []string
	Notes     []string
	Answer    Answer // empty: nothing is written
	Missing   bool   // there is no answer, and nothing is said
	InWords   string // the answer: 3 av 5, ibland; or why there is none: ville inte svara; empty where there is no scale
	Sentence  string // all of it, with things said as counts: 1 styrka, 1 oro, 3 på skalan 1 till 5

	ratings []int // the answers on the scale: at most one, where the reading holds together
	wishes  []int
}

// Rows gives what the picture shows, part by part in the order of its sectors, with words in a language.
func (p *Picture) Rows(lang mabra.Language) []Row {
	parts, model, reading := p.together().parts, p.model(), p.reading()
	rows := make([]Row, len(parts))
	for i, part := range parts {
		r := &rows[i]
		r.Part, r.Label, r.Key = part, part.label(model, lang), part.Area
		if part.Indicator != "" {
			r.Key = string(part.Indicator)
		}
		for j := range reading.Indicators {
			m := &reading.Indicators[j]
			if reading.part(m) == part && (m.says() || m.Answer == Answered) {
				r.add(m)
			}
		}
		said := len(r.Strengths)+len(r.Worries)+len(r.ratings)+len(r.wishes) > 0
		r.Missing = r.Answer != Answered && !said
		r.InWords = r.inWords(reading.Scale, lang)
		r.Sentence = r.sentence(reading.Scale, lang)
	}
	return rows
}

func (r *Row) add(m *Mark) {
	if r.Answer == "" || m.answer() == Answered {
		r.Answer = m.answer()
	}
	r.Strengths = append(r.Strengths, m.Strengths...)
	r.Worries = append(r.Worries, m.Worries...)
	if m.Note != "" {
		r.Notes = append(r.Notes, m.Note)
	}
	if m.Rating != nil {
		r.ratings = append(r.ratings, *m.Rating)
	}
	if m.Wished != nil {
		r.wishes = append(r.wishes, *m.Wished)
	}
}

// label gives what a part is called in a picture: as its model writes it, or as the library says it in the reader's language.
func (p Part) label(model *Model, lang mabra.Language) string {
	label := ""
	if p.Indicator != "" && model != nil {
		label, _ = model.Label(p.Indicator)
	}
	if p.Area != "" && model != nil && model.Name == p.Model {
		for i := range model.Areas {
			if model.Areas[i].ID == p.Area {
				label = model.Areas[i].Label
			}
		}
	}
	if label == "" {
		label = p.called(nil, mabra.Checking{}).In(lang)
	}
	if strings.TrimSpace(label) == "" {
		return pictureWords().Unnamed.In(lang)
	}
	return sentence.Capital(label)
}

// why gives why there is no answer, in words.
func (r *Row) why(lang mabra.Language) string {
	if r.Answer == "" {
		return svg.NothingWritten.In(lang)
	}
	return mabra.LabelOf(r.Answer).In(lang)
}

// inWords gives the answer as a reader is told it beside the part's name.
func (r *Row) inWords(scale *Scale, lang mabra.Language) string {
	if r.Missing {
		return r.why(lang)
	}
	var pieces []string
	if r.Answer != Answered {
		pieces = append(pieces, r.why(lang))
	}
	for _, rating := range r.ratings {
		pieces = append(pieces, scale.rated(rating, pictureWords().OutOf, lang))
	}
	if len(r.ratings) == 0 && scale.drawn() {
		pieces = append(pieces, pictureWords().NotRated.In(lang))
	}
	for _, wish := range r.wishes {
		pieces = append(pieces, fmt.Sprintf(pictureWords().WishesFor.In(lang), wish))
	}
	return strings.Join(pieces, "; ")
}

// sentence gives all that the picture shows of the part.
func (r *Row) sentence(scale *Scale, lang mabra.Language) string {
	if r.Missing {
		return r.why(lang)
	}
	var pieces []string
	if r.Answer != Answered {
		pieces = append(pieces, r.why(lang))
	}
	counted := func(n int, one, many mabra.Text) {
		switch {
		case n == 1:
			pieces = append(pieces, one.In(lang))
		case n > 1:
			pieces = append(pieces, fmt.Sprintf(many.In(lang), n))
		}
	}
	counted(len(r.Strengths), pictureWords().OneStrength, pictureWords().ManyStrengths)
	counted(len(r.Worries), pictureWords().OneWorry, pictureWords().ManyWorries)
	if len(r.Strengths)+len(r.Worries) == 0 && r.Answer == Answered {
		pieces = append(pieces, pictureWords().NothingNamed.In(lang))
	}
	for _, rating := range r.ratings {
		pieces = append(pieces, scale.rated(rating, pictureWords().OnScale, lang))
	}
	if len(r.ratings) == 0 && scale.drawn() {
		pieces = append(pieces, pictureWords().NotRated.In(lang))
	}
	for _, wish := range r.wishes {
		pieces = append(pieces, fmt.Sprintf(pictureWords().WishesFor.In(lang), wish))
	}
	return strings.Join(pieces, ", ")
}
