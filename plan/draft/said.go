package draft

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A said is one thing that somebody said, and what it is about.
type said struct {
	words  string
	origin plan.Origin
	day    mabra.Date
	ground plan.ProposalGround // why a need would be proposed; strengths have one too, and it says where they stand
	topic
	entry string // the id of a triangle's entry, in the plan
	from  string // the entry that a factor was seen in
	terms []uint64
}

// A topic is what something is about.
type topic struct {
	indicators set // those that whoever said it pointed at
	linked     set // those that its dimension touches, where nobody pointed at any
	dimension  triangle.Dimension
	part       wheel.Part // an area of a wheel; zero where it is an indicator
	domain     resilience.Domain
}

// Whose words come first: the child's, then the guardians', then those of professionals, then those of people of whom
// nothing tells the voice.
var inOrder = []wheel.Voice{wheel.VoiceChild, wheel.VoiceGuardian, wheel.VoiceProfessional}

func turn(v wheel.Voice) int {
	if i := slices.Index(inOrder, v); i >= 0 {
		return i
	}
	return len(inOrder)
}

// childFirst gives what was said in the order of whose words come first, and otherwise as it was.
func childFirst(all []said) []said {
	sorted := make([]said, 0, len(all))
	for first := range len(inOrder) + 1 {
		for i := range all {
			if turn(all[i].origin.Voice) == first {
				sorted = append(sorted, all[i])
			}
		}
	}
	return sorted
}

// A spot is a place in a document.
type spot struct {
	document uuid.UUID
	path     string
}

// told is everything that was said in the assessments.
type told struct {
	worries   []said // worries, challenges, and what makes vulnerable or is hard
	strengths []said
	earlier   []said // worries that were not told again when the same person came back to the part
	words     map[spot]string
}

func (t *told) add(to *[]said, s said) {
	*to = append(*to, s)
	t.words[spot{s.origin.Document, s.origin.Path}] = s.words
}

// A placed is a reading of the plan's wheel and where it came from.
type placed struct {
	document uuid.UUID
	path     mabra.Path
}

// said of the wheel gathers what its summary tells: what the same person has come back to since is not said any more,
// and stands in the list of what is open.
func (w *writer) saidInWheel() {
	whole := wheel.Wheel{Readings: slices.Clone(w.plan.Assessment.Wheel.Readings)}
	for i := range whole.Readings {
		if whole.Readings[i].By == "" { // two without a name need not be the same person
			whole.Readings[i].By = nameless + w.readings[i].document.String()
		}
	}
	w.summary = whole.Summary(w.checking...)
	for i := range w.summary.Parts {
		part := &w.summary.Parts[i]
		about := topic{indicators: places[part.Part.Indicator]}
		if part.Part.Area != "" {
			about.part, about.indicators = part.Part, w.covered(part.Part)
		}
		for v := range part.Voices {
			voice := &part.Voices[v]
			w.statements(&w.told.strengths, voice.Strengths, voice.Voice, about, nil)
			w.statements(&w.told.worries, voice.Worries, voice.Voice, about, &part.Called)
		}
	}
}

// nameless begins what stands for the name of somebody without one. No id has such a character.
const nameless = "?"

// statements gathers what a voice said of a part. What was said earlier and not since is open, where it was a worry.
func (w *writer) statements(to *[]said, list []wheel.Statement, voice wheel.Voice, about topic, called *mabra.Text) {
	for _, s := range list {
		r := &w.plan.Assessment.Wheel.Readings[s.Reading]
		origin := w.inWheel(s.Reading, s.At, voice)
		if s.Earlier {
			earlier := said{words: s.Words, origin: origin, day: r.Date, topic: about}
			if called == nil {
				w.told.words[spot{origin.Document, origin.Path}] = s.Words
			} else {
				w.told.add(&w.told.earlier, earlier)
				w.open = append(w.open, Open{Kind: OpenSaidEarlier, Called: *called, Voice: voice, Person: r.By,
					From: []plan.Origin{origin}})
			}
			continue
		}
		w.told.add(to, said{words: s.Words, origin: origin, day: r.Date, ground: plan.BecauseWorry, topic: about})
	}
}

// inWheel gives the origin of what stands in a reading of the plan's wheel, in the document that the reading is from.
func (w *writer) inWheel(reading int, at mabra.Path, voice wheel.Voice) plan.Origin {
	from := w.readings[reading]
	inside := ""
	if i := strings.IndexByte(string(at), '.'); i >= 0 {
		inside = string(at)[i:]
	}
	by := w.plan.Assessment.Wheel.Readings[reading].By
	return plan.Origin{Document: from.document, Path: string(from.path) + inside, Voice: voice, By: by}
}

// covered gives the indicators that an area covers, in the model that knows it.
func (w *writer) covered(part wheel.Part) (covered set) {
	if m, ok := wheel.FindModel(part.Model, w.checking...); ok {
		for i := range m.Areas {
			if m.Areas[i].ID == part.Area {
				for _, indicator := range m.Areas[i].Covers {
					covered |= places[indicator]
				}
			}
		}
	}
	return covered
}

func (w *writer) saidInTriangle(d *triangle.Document, ids []string) {
	for i := range d.Entries {
		e := &d.Entries[i]
		about := topic{dimension: e.Dimension}
		for _, indicator := range e.Indicators {
			about.indicators |= places[indicator]
		}
		if about.indicators == 0 {
			about.linked = links()[e.Dimension]
		}
		s := said{
			words: e.Text, origin: w.origin(d.ID, mabra.Path("entries").Index(i), e.By), day: e.Date,
			ground: plan.BecauseChallenge, topic: about, entry: ids[i],
		}
		if e.Kind == triangle.Strength {
			w.told.add(&w.told.strengths, s)
		} else {
			w.told.add(&w.told.worries, s)
		}
	}
}

func (w *writer) saidInMatrix(d *resilience.Document, from []string) {
	for i := range d.Factors {
		f := &d.Factors[i]
		s := said{
			words: f.Text, origin: w.origin(d.ID, mabra.Path("factors").Index(i), f.By), day: f.Date,
			ground: plan.BecauseFactor, topic: topic{domain: f.Domain}, from: from[i],
		}
		if f.Pole == resilience.Resilience || f.Pole == resilience.ProtectiveEnvironment {
			w.told.add(&w.told.strengths, s)
		} else {
			w.told.add(&w.told.worries, s)
		}
	}
}

// origin gives the origin of what a person said outside a wheel, in the voice of their role.
func (w *writer) origin(document uuid.UUID, at mabra.Path, by string) plan.Origin {
	return plan.Origin{Document: document, Path: string(at), Voice: w.voiceOf(by), By: by}
}
