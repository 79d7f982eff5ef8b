package triangle

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Question opens a dimension of the triangle in a conversation. It is one of the library's own and belongs to no
// form.
type Question struct {
	Dimension Dimension
	To        wheel.Voice // who is asked; guardians and professionals are asked the same
	Text      mabra.Text
	Source    string
	Verified  bool
}

// Questions gives questions that open a dimension: to the child first, then to the guardians and the professionals.
// There are none for a dimension that does not exist.
func (d Dimension) Questions() []Question { return slices.Clone(allQuestions()[d]) }
