package desk

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A changeRequest asks what has changed between two readings of one person, each in a document of its own or in the same one.
type changeRequest struct {
	Earlier readingIn `json:"earlier"`
	Later   readingIn `json:"later"`
	Name    string    `json:"name"` // of whoever spoke both times
	ID      string    `json:"id"`
}

type readingIn struct {
	Document json.RawMessage `json:"document"`
	Reading  int             `json:"reading"`
}

// A changeTold is what has changed, in a picture and in words. A person is compared with themselves alone, and a number with one on
// the same scale.
type changeTold struct {
	Because []string      `json:"because"` // why nothing is compared
	SVG     string        `json:"svg"`     // empty where nothing stands on a scale both times
	Rows    []changedPart `json:"rows"`
}

// A changedPart is how one part of the wheel went on.
type changedPart struct {
	Key    string    `json:"key"`
	Label  string    `json:"label"`
	Scale  string    `json:"scale"`  // on the scale, in words; empty where there is none
	New    sayingsOf `json:"new"`    // said the second time only
	Gone   sayingsOf `json:"gone"`   // said the first time only, which is not to say that it is no longer so
	Answer string    `json:"answer"` // where one of the two times has no answer
}

type sayingsOf struct {
	Good []string `json:"good"`
	Hard []string `json:"hard"`
}

// change answers a changeRequest.
func change(a asked, r changeRequest) (*changeTold, error) {
	w, reasons, err := r.together()
	if err != nil {
		return nil, err
	}
	if reasons != "" {
		return &changeTold{Because: []string{said(reasons, a.Lang)}}, nil
	}
	compared := w.Compare(0, 1, a.checking()...)
	told := &changeTold{}
	for _, reason := range compared.Because {
		told.Because = append(told.Because, mabra.LabelOf(reason).In(a.Lang))
	}
	if told.Because != nil {
		return told, nil
	}
	course := w.Course([]int{0, 1}, a.checking()...)
	course.Name = r.Name
	if len(course.Because) == 0 {
		var svg bytes.Buffer
		if err := wheel.WriteChangeSVG(&svg, course, mabra.Drawing{Language: a.Lang, Look: mabra.InPage, ID: r.ID}); err != nil {
			return nil, err
		}
		told.SVG = svg.String()
	}
	told.Rows = changedParts(course, &compared, a.Lang)
	return told, nil
}

// together puts the two readings into one wheel, the earlier first, or says why they do not belong together.
func (r *changeRequest) together() (w *wheel.Wheel, because string, err error) {
	w = &wheel.Wheel{}
	var children []string
	for _, in := range []readingIn{r.Earlier, r.Later} {
		of, err := assessedIn(in.Document)
		if err != nil {
			return nil, "", err
		}
		if in.Reading < 0 || in.Reading >= len(of.Wheel.Readings) {
			return nil, "", errMisread
		}
		w.Readings = append(w.Readings, of.Wheel.Readings[in.Reading])
		children = append(children, strings.ToLower(strings.Join(strings.Fields(of.child), " ")))
	}
	if children[0] != "" && children[1] != "" && children[0] != children[1] {
		return nil, "change.other-child", nil
	}
	return w, "", nil
}

// changedParts gives all parts in the order of the wheel, those too in which nothing has changed.
func changedParts(course *wheel.Course, compared *wheel.Comparison, lang mabra.Language) []changedPart {
	changes := map[wheel.Part]*wheel.PartChange{}
	for i := range compared.Parts {
		changes[compared.Parts[i].Part] = &compared.Parts[i]
	}
	rows := course.Rows(lang)
	parts := make([]changedPart, len(rows))
	for i := range rows {
		part := changedPart{Key: rows[i].Key, Label: rows[i].Label}
		if len(course.Because) == 0 {
			part.Scale = rows[i].InWords
		}
		if c := changes[rows[i].Part]; c != nil {
			part.New = sayingsOf{wordsOf(c.New.Strengths), wordsOf(c.New.Worries)}
			part.Gone = sayingsOf{wordsOf(c.Gone.Strengths), wordsOf(c.Gone.Worries)}
			if c.Answer.From != c.Answer.To && part.Scale == "" {
				part.Answer = rows[i].InWords
			}
		}
		parts[i] = part
	}
	return parts
}

func wordsOf(statements []wheel.Statement) []string {
	said := make([]string, len(statements))
	for i := range statements {
		said[i] = statements[i].Words
	}
	return said
}
