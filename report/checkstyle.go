package report

import (
	"bytes"
	"encoding/xml"
	"io"

	"github.com/mabra-hjulet/mabra/internal/line"
)

const checkstyleBegins = xml.Header + "<checkstyle version=\"4.3\">\n"

// checkstyle writes the XML of Checkstyle, which Jenkins and many others read.
type checkstyle struct {
	setting
	stream
}

type checkstyleFile struct {
	XMLName xml.Name          `xml:"file"`
	Name    string            `xml:"name,attr"`
	Errors  []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"` // info, warning or error, as ours
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

func newCheckstyle(s setting) writer {
	return &checkstyle{s, stream{opening: checkstyleBegins, closing: "</checkstyle>\n"}}
}

func (c *checkstyle) render(file File) []piece {
	var b bytes.Buffer
	for _, g := range c.groups(file) {
		told := checkstyleFile{Name: g.name}
		for _, i := range g.items {
			told.Errors = append(told.Errors, checkstyleError{
				i.line(), i.column(), i.Severity.String(), i.said(), checkstyleSource + i.Rule.ID,
			})
		}
		b.Write(inXML(told))
	}
	return one(b.Bytes())
}

// checkstyleSource stands before the id of a rule. Whoever reads Checkstyle takes what follows the last dot for its name,
// and what stands before it for its family.
const checkstyleSource = "mabra."

func (c *checkstyle) end(w io.Writer, all closing) error {
	for _, u := range all.unchecked {
		if err := c.add(w, inXML(checkstyleFile{Name: c.named(u.File), Errors: []checkstyleError{
			{Line: 1, Severity: "error", Message: line.Of(u.Reason), Source: checkstyleSource + uncheckedID},
		}})); err != nil {
			return err
		}
	}
	return c.close(w)
}
