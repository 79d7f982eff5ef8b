package desk

import (
	"bytes"
	"encoding/json"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/report"
)

// check gives what the command gives with --format json, to the byte.
func check(a asked, r textRequest) (json.RawMessage, error) {
	result := document.Validate(r.Name, []byte(r.Text), document.At(a.Today), document.Checking(a.checking()...))
	var written bytes.Buffer
	if err := report.Write(&written, report.JSON, a.Lang, result.Findings); err != nil {
		return nil, err
	}
	return json.Marshal(written.String())
}
