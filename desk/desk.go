package desk

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A question is one thing that may be asked. It takes its own fields of the JSON that was sent, and gives what is sent back.
type question func(asked asked, request []byte) (any, error)

// questions are all that may be asked, by name.
var questions = map[string]question{
	"start": answering(start),
	"open":  answering(open),
	"check": answering(check),
	"save":  answering(save),
	"first": answering(first),
	"form":  answering(form),
	"page":  answering(writePage),

	"draft":     answering(makeDraft),
	"hand-over": answering(handOver),
	"follow-up": answering(followUp),
	"review":    answering(prepareReview),
	"changed":   answering(whatChanged),
	"wheel":     answering(askWheel),
	"triangle":  answering(askTriangle),
	"matrix":    answering(askMatrix),
	"proposals": answering(proposals),
	"picture":   answering(picture),
	"change":    answering(change),
}

// asked is what every question may say: in which language to answer, which day it is, and the municipality's own models, as the
// texts of their files.
type asked struct {
	Call   string         `json:"call"`
	Lang   mabra.Language `json:"lang"`
	Today  mabra.Date     `json:"today"`
	Models []string       `json:"models"`

	practice []*plan.PracticeModel
	wheels   []*wheel.Model
}

// answering makes a question of a function that takes its own fields of the request.
func answering[Request, Answer any](answer func(asked, Request) (Answer, error)) question {
	return func(a asked, request []byte) (any, error) {
		var own Request
		if err := json.Unmarshal(request, &own); err != nil {
			return nil, errMisread
		}
		return answer(a, own)
	}
}

// An answered is what every answer is sent in: the answer, or why there is none.
type answered struct {
	Answer any    `json:"answer,omitempty"`
	Error  string `json:"error,omitempty"` // the name of a text among the page's words; holds nothing of a document
}

// Ask answers a question, in JSON. It never panics: what goes wrong is an answer too, and says nothing of the document.
func Ask(request []byte) (answer []byte) {
	defer func() {
		if recover() != nil {
			answer = encoded(answered{Error: errFault.name})
		}
	}()
	var a asked
	if err := json.Unmarshal(request, &a); err != nil {
		return encoded(answered{Error: errMisread.name})
	}
	put, known := questions[a.Call]
	if !known {
		return encoded(answered{Error: errMisread.name})
	}
	a.takeModels()
	given, err := put(a, request)
	if err != nil {
		return encoded(answered{Error: nameOf(err)})
	}
	return encoded(answered{Answer: given})
}

// Questions lists all that may be asked, in order.
func Questions() []string { return slices.Sorted(maps.Keys(questions)) }

func encoded(a answered) []byte {
	text, err := json.Marshal(a)
	if err != nil {
		text, _ = json.Marshal(answered{Error: errFault.name})
	}
	return text
}

// takeModels reads the models of one's own. What is none is left out; opening the file tells what is wrong with it.
func (a *asked) takeModels() {
	for _, text := range a.Models {
		documents, _ := document.ParseAll("", []byte(text))
		for _, d := range documents {
			switch m := d.(type) {
			case *plan.PracticeModel:
				a.practice = append(a.practice, m)
			case *wheel.Model:
				a.wheels = append(a.wheels, m)
			}
		}
	}
}

// validate looks at all that is asked of a text, on the day and with the models of the question.
func (a *asked) validate(name string, text []byte) document.Result {
	return document.Validate(name, text, document.At(a.Today), document.Checking(a.checking()...))
}

// checking are the options by which documents are checked and laid out.
func (a *asked) checking() []mabra.CheckOption {
	options := []mabra.CheckOption{mabra.At(a.Today)}
	if len(a.practice) > 0 {
		options = append(options, plan.WithModels(a.practice...))
	}
	if len(a.wheels) > 0 {
		options = append(options, wheel.WithModels(a.wheels...))
	}
	return options
}
