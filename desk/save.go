package desk

import (
	"encoding/json"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

// A saveRequest is the text that a document was opened from and what the page has made of the document.
type saveRequest struct {
	Name     string          `json:"name"`
	Text     string          `json:"text"` // empty where it was begun here
	Document json.RawMessage `json:"document"`
}

// A saved document is the new text and what there is to say about it.
type saved struct {
	Text    string  `json:"text"`
	Kept    bool    `json:"kept"`    // all else in the text stands as it did, comments too; else it is written anew
	Refused []point `json:"refused"` // what was filled in and cannot be read as what it should be; it is not in the text
	Points  []point `json:"points"`
}

func save(a asked, r saveRequest) (*saved, error) {
	read, refusals := document.ParseAll(r.Name, r.Document)
	if len(read) != 1 {
		return nil, errMisread
	}
	s := &saved{Refused: pointsOf(refusals, a.Lang)}
	text, err := s.write(r.Text, read[0])
	if err != nil {
		return nil, errFault
	}
	s.Text = string(text)
	result := document.Validate(r.Name, text, document.At(a.Today), document.Checking(a.checking()...))
	s.Points = pointsOf(result.Findings, a.Lang)
	return s, nil
}

// write gives the text that says what the document does, with as much of the earlier text as can be.
func (s *saved) write(before string, d document.Document) ([]byte, error) {
	if p, is := d.(*plan.Plan); is && before != "" {
		if text, whole := changes.Rewrite([]byte(before), p); whole {
			s.Kept = true
			return text, nil
		}
	}
	return d.Encode(mabra.YAML)
}
