package desk

import (
	"bytes"
	"encoding/json"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// A saveRequest is the text that a document was opened from and what the page has made of the document.
type saveRequest struct {
	Name     string          `json:"name"`
	Text     string          `json:"text"`   // empty where it was begun here
	Number   int             `json:"number"` // of the document among those of the text, from 0
	Document json.RawMessage `json:"document"`
}

// A saved document is the new text and what there is to say about it.
type saved struct {
	Text    string  `json:"text"`
	Number  int     `json:"number"`  // of the document among those of the text
	Kept    bool    `json:"kept"`    // all else in the text stands as it did, comments too; else it is written anew
	Refused []point `json:"refused"` // what was filled in and cannot be read as what it should be; it is not in the text
	Points  []point `json:"points"`
}

func save(a asked, r saveRequest) (*saved, error) {
	read, refusals := document.ParseAll(r.Name, r.Document)
	if len(read) != 1 {
		return nil, errMisread
	}
	text, kept, err := r.written(read[0])
	if err != nil {
		return nil, errFault
	}
	result := a.validate(r.Name, text)
	s := &saved{Text: string(text), Number: r.Number, Kept: kept, Points: pointsOf(result.Findings, result.Documents, a.Lang)}
	s.Refused = pointsOf(refusals, read, a.Lang)
	return s, nil
}

// written gives the text that says what the document does, with as much of the earlier text as can be.
func (r *saveRequest) written(d document.Document) (text []byte, kept bool, err error) {
	if text, kept = document.Rewrite([]byte(r.Text), r.Number, d); text != nil {
		return text, kept, nil
	}
	format := mabra.YAML
	if bytes.HasPrefix(bytes.TrimSpace([]byte(r.Text)), []byte("{")) {
		format = mabra.JSON
	}
	r.Number = 0 // it stands alone in the new text
	text, err = d.Encode(format)
	return text, r.Text == "", err
}
