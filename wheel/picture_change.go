package wheel

import (
	"io"

	"github.com/mabra-hjulet/mabra"
)

// WriteChangeSVG draws a course: a line for each part of the wheel, with dots on the declared scale. Where an answer is
// missing there is no dot, and the words beside it say why. Up is not better here and down is not worse: all is in ink.
func WriteChangeSVG(w io.Writer, c *Course, how mabra.Drawing) error {
	return nil
}

// WriteDotsSVG draws one row of a course, by its place among its Rows, for the cell of a table. The same scale
// has the same place in every row.
func WriteDotsSVG(w io.Writer, c *Course, row int, how mabra.Drawing) error {
	return nil
}
