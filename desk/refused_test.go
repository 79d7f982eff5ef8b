package desk

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whatever the library refuses has words on the page.
func TestEveryRefusalHasWords(t *testing.T) {
	t.Parallel()
	names := []string{"stopped"} // said by the page itself, of an engine that gives no answer
	for i := range refusals {
		names = append(names, refusals[i].name)
	}
	for _, own := range []*refused{errMisread, errFault, errNoPlan, errNoModel, errNoPage, errUnread, errNoEarlier, errNotAsRead, errNoForm, errNoPicture} {
		names = append(names, own.name)
	}
	for _, name := range names {
		assert.Contains(t, words(), "refused."+name)
	}
}
