package desk

import (
	"encoding/json"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// A textRequest is asked about one text: what stands in a file, and what the file is called.
type textRequest struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// An opened text is its documents, as far as they were understood, and what there is to say about them.
type opened struct {
	Documents []openedDocument `json:"documents"`
	Points    []point          `json:"points"`
}

// An openedDocument is a document as its JSON, which is what the page changes and hands back to be saved.
type openedDocument struct {
	Kind     string          `json:"kind"`
	Document json.RawMessage `json:"document"`
}

// An openRequest is a text, or what stands in a file that is no text in UTF-8, which is told of and not opened: it could not be saved
// as it was.
type openRequest struct {
	textRequest
	Bytes []byte `json:"bytes"`
}

func open(a asked, r openRequest) (*opened, error) {
	text := []byte(r.Text)
	if r.Bytes != nil {
		text = r.Bytes
	}
	result := a.validate(r.Name, text)
	o := &opened{Points: pointsOf(result.Findings, result.Documents, a.Lang)}
	if r.Bytes != nil {
		return o, nil
	}
	for _, d := range result.Documents {
		text, err := d.Encode(mabra.JSON)
		if err != nil {
			return nil, err
		}
		o.Documents = append(o.Documents, openedDocument{Kind: document.KindOf(d), Document: text})
	}
	return o, nil
}
