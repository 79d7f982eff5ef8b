package look

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Wheel is what the voices said, part by part. Nothing in it is added up.
type Wheel struct {
	Readings    []Reading    `json:"readings"`
	NotHeard    []Term       `json:"notHeard,omitempty"` // voices that have no reading
	Parts       []Part       `json:"parts"`
	NotAsked    []Open       `json:"notAsked,omitempty"`
	Declined    []Open       `json:"declined,omitempty"`
	NotRelevant []Open       `json:"notRelevant,omitempty"`
	Unsaid      []Open       `json:"unsaid,omitempty"`
	Comparisons []Comparison `json:"comparisons,omitempty"`
}

// A Reading is one conversation, or what somebody had seen until one day.
type Reading struct {
	At    mabra.Path `json:"at"`
	Date  mabra.Date `json:"date,omitzero"`
	Voice Term       `json:"voice"`
	By    string     `json:"by,omitempty"`
	Name  string     `json:"name,omitempty"`
	Model string     `json:"model,omitempty"`
	Title string     `json:"title,omitempty"` // of the model
}

// A Part is what was said of one part of the wheel.
type Part struct {
	Part      Term    `json:"part"`
	Model     string  `json:"model,omitempty"` // of an area
	Voices    []Voice `json:"voices"`          // only those who have said something, or why not
	Strengths Stand   `json:"strengths"`
	Worries   Stand   `json:"worries"`
	Covers    []Term  `json:"covers,omitempty"`
	Within    []Term  `json:"within,omitempty"`
}

// A Voice is what one voice said of a part.
type Voice struct {
	Voice     Term     `json:"voice"`
	Strengths []Saying `json:"strengths,omitempty"`
	Worries   []Saying `json:"worries,omitempty"`
	Notes     []Saying `json:"notes,omitempty"`
	Answers   []Answer `json:"answers,omitempty"` // why there is none
	Ratings   []Rating `json:"ratings,omitempty"`
}

// An Answer says that something was not asked, not wanted or not relevant.
type Answer struct {
	Answer Term `json:"answer"`
	Whence
}

// A Rating is where somebody placed a part on the scale of their own reading.
type Rating struct {
	Rating  *int   `json:"rating,omitempty"`
	Wished  *int   `json:"wished,omitempty"`
	Lowest  *int   `json:"lowest,omitempty"`
	Highest *int   `json:"highest,omitempty"`
	Label   string `json:"label,omitempty"` // what the scale calls the rating
	Better  *Term  `json:"direction,omitempty"`
	Whence
}

// A Stand says where the voices agree and differ.
type Stand struct {
	Standing Term   `json:"standing"`
	Named    []Term `json:"named,omitempty"`
	Unnamed  []Term `json:"unnamed,omitempty"`
}

// An Open is a part that a voice has said nothing of.
type Open struct {
	Part   Term  `json:"part"`
	Voice  Term  `json:"voice"`
	Answer *Term `json:"answer,omitempty"`
	Whence
}

// A Comparison is of two readings by the same person.
type Comparison struct {
	From    Reading  `json:"from"`
	To      Reading  `json:"to"`
	Because []Term   `json:"notComparedBecause,omitempty"`
	Ratings []Term   `json:"ratingsNotComparedBecause,omitempty"`
	Parts   []Change `json:"parts,omitempty"`
}

// A Change is what has changed in one part of the wheel.
type Change struct {
	Part    Term   `json:"part"`
	New     *Words `json:"new,omitempty"`
	Gone    *Words `json:"notSaidAgain,omitempty"`
	Moved   *Move  `json:"moved,omitempty"`
	Wished  *Move  `json:"wished,omitempty"`
	Answers []Term `json:"answers,omitempty"` // the first and the second, where they differ
	Because []Term `json:"notComparedBecause,omitempty"`
}

// Words are sayings, strengths first.
type Words struct {
	Strengths []Saying `json:"strengths,omitempty"`
	Worries   []Saying `json:"worries,omitempty"`
	Notes     []Saying `json:"notes,omitempty"`
}

// A Move is a rating that differs, on the same scale.
type Move struct {
	From    int   `json:"from"`
	To      int   `json:"to"`
	Towards *Term `json:"towards,omitempty"`
}

func (v viewer) wheel(w *wheel.Wheel) *Wheel {
	summary := w.Summary(v.options...)
	out := &Wheel{Readings: []Reading{}, Parts: []Part{}, NotHeard: terms(v, summary.NotHeard)}
	for _, o := range summary.Occasions {
		out.Readings = append(out.Readings, v.reading(o))
	}
	called := map[wheel.Part]Term{}
	for i := range summary.Parts {
		p := &summary.Parts[i]
		called[p.Part] = v.called(p.Part, p.Called)
	}
	heard := hearing{viewer: v, wheel: w, called: called}
	for i := range summary.Parts {
		out.Parts = append(out.Parts, heard.part(&summary.Parts[i]))
	}
	out.NotAsked, out.Declined = heard.open(summary.NotAsked), heard.open(summary.Declined)
	out.NotRelevant, out.Unsaid = heard.open(summary.NotRelevant), heard.open(summary.Unsaid)
	for _, c := range w.Comparisons(v.options...) {
		out.Comparisons = append(out.Comparisons, heard.comparison(c))
	}
	return out
}

func (v viewer) called(p wheel.Part, label mabra.Text) Term {
	key := p.Area
	if p.Indicator != "" {
		key = string(p.Indicator)
	}
	return Term{Key: key, Label: label.In(v.lang)}
}

func (v viewer) reading(o wheel.Occasion) Reading {
	r := Reading{At: v.at(o.At), Date: o.Date, Voice: term(v, o.Voice), By: o.By, Name: v.names[o.By], Model: o.Model}
	r.Title = o.Model
	if m, ok := wheel.FindModel(o.Model, v.options...); ok {
		r.Title = m.Title
	}
	return r
}

// A hearing lays out what is said in one wheel.
type hearing struct {
	viewer
	wheel  *wheel.Wheel
	called map[wheel.Part]Term
}

// said gives words of a reading, with who said them and when.
func (h hearing) said(at mabra.Path, words string, reading int, earlier bool) Saying {
	r := &h.wheel.Readings[reading]
	s := h.saying(at, words, r.By, r.Date)
	s.Earlier = earlier
	return s
}

func (h hearing) statements(all []wheel.Statement) []Saying {
	var said []Saying
	for _, s := range all {
		said = append(said, h.said(s.At, s.Words, s.Reading, s.Earlier))
	}
	slices.SortStableFunc(said, func(a, b Saying) int { return nowFirst(a.Earlier, b.Earlier) })
	return said
}

// nowFirst puts what is said now before what was said earlier.
func nowFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func (h hearing) part(p *wheel.PartSummary) Part {
	out := Part{
		Part: h.called[p.Part], Model: p.Part.Model, Voices: []Voice{}, Strengths: h.stand(p.Strengths),
		Worries: h.stand(p.Worries), Covers: h.parts(p.Covers), Within: h.parts(p.Within),
	}
	for i := range p.Voices {
		if voice, any := h.voice(&p.Voices[i]); any {
			out.Voices = append(out.Voices, voice)
		}
	}
	return out
}

func (h hearing) parts(all []wheel.Part) []Term {
	var called []Term
	for _, p := range all {
		called = append(called, h.called[p])
	}
	return called
}

func (h hearing) voice(s *wheel.Said) (voice Voice, any bool) {
	voice = Voice{
		Voice: term(h.viewer, s.Voice), Strengths: h.statements(s.Strengths), Worries: h.statements(s.Worries),
		Notes: h.statements(s.Notes),
	}
	for _, a := range s.Answers {
		if a.Answer != wheel.Answered && a.Answer != "" {
			whence := h.said(a.At, "", a.Reading, a.Earlier).Whence
			voice.Answers = append(voice.Answers, Answer{term(h.viewer, a.Answer), whence})
		}
	}
	for _, r := range s.Ratings {
		voice.Ratings = append(voice.Ratings, h.rating(r))
	}
	slices.SortStableFunc(voice.Ratings, func(a, b Rating) int { return nowFirst(a.Earlier, b.Earlier) })
	slices.SortStableFunc(voice.Answers, func(a, b Answer) int { return nowFirst(a.Earlier, b.Earlier) })
	return voice, len(voice.Strengths)+len(voice.Worries)+len(voice.Notes)+len(voice.Answers)+len(voice.Ratings) > 0
}

func (h hearing) rating(r wheel.Rated) Rating {
	out := Rating{Rating: r.Rating, Wished: r.Wished, Whence: h.said(r.At, "", r.Reading, r.Earlier).Whence}
	if r.Scale == nil {
		return out
	}
	out.Lowest, out.Highest = &r.Scale.Lowest, &r.Scale.Highest
	if r.Scale.Direction != "" {
		better := term(h.viewer, r.Scale.Direction)
		out.Better = &better
	}
	for _, l := range r.Scale.Labels {
		if r.Rating != nil && l.Rating == *r.Rating {
			out.Label = l.Label
		}
	}
	return out
}

func (h hearing) stand(a wheel.Agreement) Stand {
	return Stand{term(h.viewer, a.Standing), terms(h.viewer, a.Named), terms(h.viewer, a.Unnamed)}
}

func (h hearing) open(all []wheel.Open) []Open {
	var out []Open
	for _, o := range all {
		one := Open{Part: h.called[o.Part], Voice: term(h.viewer, o.Voice), Whence: h.saying(o.At, "", o.By, o.Date).Whence}
		if o.Answer != "" {
			answer := term(h.viewer, o.Answer)
			one.Answer = &answer
		}
		out = append(out, one)
	}
	return out
}

func (h hearing) comparison(c wheel.Comparison) Comparison {
	out := Comparison{
		From: h.reading(c.From), To: h.reading(c.To), Because: terms(h.viewer, c.Because),
		Ratings: terms(h.viewer, c.Ratings),
	}
	for i := range c.Parts {
		p := &c.Parts[i]
		change := Change{
			Part: h.viewer.called(p.Part, p.Called), New: h.words(p.New), Gone: h.words(p.Gone), Moved: h.move(p.Moved),
			Wished: h.move(p.Wished), Because: terms(h.viewer, p.Because),
		}
		if p.Answer.From != p.Answer.To {
			change.Answers = terms(h.viewer, []wheel.Answer{p.Answer.From, p.Answer.To})
		}
		out.Parts = append(out.Parts, change)
	}
	return out
}

func (h hearing) words(w wheel.Words) *Words {
	if len(w.Strengths)+len(w.Worries)+len(w.Notes) == 0 {
		return nil
	}
	return &Words{h.statements(w.Strengths), h.statements(w.Worries), h.statements(w.Notes)}
}

func (h hearing) move(m *wheel.Move) *Move {
	if m == nil {
		return nil
	}
	out := &Move{From: m.From, To: m.To}
	if m.Towards != "" {
		towards := term(h.viewer, m.Towards)
		out.Towards = &towards
	}
	return out
}
