package page

import (
	"io"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

var letterPage = pageOf("letter")

// Letter writes what a check found as a letter to whoever holds the plan together: what is in place first, then each point
// with where it stands, why it matters, what to do and what that rests on. It holds no names, and nothing that the plan
// says about the child, so that it can be sent.
func Letter(w io.Writer, x *plan.Index, found mabra.Findings, options ...Option) error {
	l := letterPage().leaf(x, options)
	l.Nameless = true
	l.Heading = l.sentence("heading")
	l.Title = l.Heading
	role, _, _ := strings.Cut(x.RoleName(plan.RoleLeadProfessional).In(l.Lang), " (") // without the other names that it goes by
	l.Meta = l.sentence("meta", sentence.Capital(role), l.Day(x.Today()))
	l.Body = l.letterBody(found)
	return l.write(w)
}

// A letterBody is what the letter has of its own.
type letterBody struct {
	Opening string
	InPlace []string
	Parts   []letterPart
}

// A letterPart is the points of one severity, the gravest first.
type letterPart struct {
	Heading string
	Points  []point
}

// A point is what the plan lacks by one rule, at one place or several.
type point struct {
	Number  int
	Title   string
	Spots   []spot
	Why     string
	Mend    string
	RestsOn string
}

// A spot is one place that a point is about, and what is to say of it.
type spot struct {
	Place string
	Line  int // in the file; 0 where there is none
	Says  string
}

// severities are the parts of the letter in order, and the sentence over each.
var severities = []struct {
	severity mabra.Severity
	heading  string
}{{mabra.Error, "to-mend"}, {mabra.Warning, "to-look-over"}, {mabra.Info, "to-think-of"}}

func (l *leaf) letterBody(found mabra.Findings) letterBody {
	body := letterBody{Opening: l.opening(found), InPlace: l.inPlace(found)}
	number := 0
	for _, s := range severities {
		if points := l.points(found, s.severity, &number); len(points) > 0 {
			body.Parts = append(body.Parts, letterPart{Heading: l.sentence(s.heading), Points: points})
		}
	}
	return body
}

// opening says in a sentence or two how the plan stands.
func (l *leaf) opening(found mabra.Findings) string {
	errors, rest := found.Count(mabra.Error), found.Count(mabra.Warning)+found.Count(mabra.Info)
	name := "opening-nothing"
	switch {
	case errors > 0:
		name = "opening-errors"
	case l.Draft():
		name = "opening-draft"
	case found.Count(mabra.Warning) > 0:
		name = "opening-warnings"
	case rest > 0:
		name = "opening-thoughts"
	}
	return l.sentence(name)
}

// points gives what there is to say of one severity, a point for each rule, in the order that they are found in.
func (l *leaf) points(found mabra.Findings, severity mabra.Severity, number *int) []point {
	var points []point
	of := map[*mabra.Rule]int{}
	for _, f := range found {
		if f.Severity != severity {
			continue
		}
		at, known := of[f.Rule]
		if !known {
			*number++
			at = len(points)
			of[f.Rule] = at
			points = append(points, point{
				Number: *number, Title: f.Rule.Title.In(l.Lang), Why: f.Rule.Why.In(l.Lang), Mend: l.byHand(f.Rule.Mend.In(l.Lang)),
				RestsOn: sentence.Capital(mabra.LabelOf(f.Origin()).In(l.Lang)) + ": " + f.Source().In(l.Lang),
			})
		}
		points[at].Spots = append(points[at].Spots, spot{
			Place: sentence.Capital(plan.PlaceInWords(f.Path).In(l.Lang)), Line: f.Position.Line,
			Says: inSentences(l.byHand(messageInWords(f, l.Lang))),
		})
	}
	return points
}

// inSentences gives a message as it stands in a letter. What follows on a question is a sentence of its own.
func inSentences(message string) string {
	question, rest, asked := strings.Cut(message, "?; ")
	if !asked {
		return sentence.Capital(message) + "."
	}
	return sentence.Capital(question) + "? " + inSentences(rest)
}

// messageInWords gives the message of a finding about a plan, with the other places it speaks of in words.
func messageInWords(f mabra.Finding, lang mabra.Language) string {
	return f.MessageBy(lang, func(r mabra.Related) string { return plan.PlaceInWords(r.Path).In(lang) })
}

// inPlace gives what the plan does well, in sentences.
func (l *leaf) inPlace(found mabra.Findings) []string {
	spoken := map[*mabra.Rule]bool{}
	for _, f := range found {
		spoken[f.Rule] = true
	}
	var said []string
	for _, s := range standings {
		if s.silent(spoken) && s.there(l) {
			said = append(said, l.sentence(s.sentence))
		}
	}
	return said
}

// LineOf says which line of the file a spot is on.
func (l *leaf) LineOf(s spot) string { return l.sentence("line", strconv.Itoa(s.Line)) }
