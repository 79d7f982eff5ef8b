package draft

import (
	"encoding/json"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// FirstWheelOptions are what a first wheel is made for. Model and By may be left out.
type FirstWheelOptions struct {
	ID       uuid.UUID      // of the document
	Day      mabra.Date     // of the conversation
	Language mabra.Language // of the comments, and of what is going to be written
	Model    *wheel.Model   // whose parts it has; left out: the eight indicators
	Voice    wheel.Voice    // whose picture it is
	By       string         // the id of who tells
}

// FirstWheel gives a wheel in YAML with one reading to fill in, whose parts stand in the model's own order, with comments that
// say how. Nothing is answered in it; what is to be filled in stands behind a # of its own.
func FirstWheel(options FirstWheelOptions) []byte {
	f := &first{
		FirstOptions: FirstOptions{ID: options.ID, Day: options.Day, Language: options.Language},
		list:         firstPlan(), wheel: options.Model,
		put: map[string]string{
			"id": options.ID.String(), "language": string(options.Language), "today": options.Day.String(),
			"voice": string(options.Voice), "by": quoted(options.By),
		},
	}
	if options.Model != nil {
		f.put["wheel"] = quoted(options.Model.Name)
		f.Checking = []mabra.CheckOption{wheel.WithModels(options.Model)}
	}
	for i := range f.list.Wheel {
		f.part(&f.list.Wheel[i])
	}
	return []byte(f.text.String())
}

// quoted gives a text that somebody chose as a value in YAML, which takes text in quotation marks as JSON writes it. Nothing
// stays nothing.
func quoted(text string) string {
	if text == "" {
		return ""
	}
	value, _ := json.Marshal(text) // a text always can be
	return string(value)
}
