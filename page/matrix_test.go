package page_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
)

// Who placed the child, when and why stands beside the matrix, where a person did; else nothing says that anybody has.
func TestAPlaceOnAPage(t *testing.T) {
	t.Parallel()
	by := plans(t)["backa-barnet-sip.yaml"].People[1].ID
	place := resilience.Placement{
		Child: resilience.ChildBetween, Surroundings: resilience.AroundProtective, Because: "zqdärför", By: by, Date: day,
	}
	text := meeting(t, unexplored(t, &place).Index(mabra.At(day)))
	assert.Equal(t, 2, strings.Count(text, `class="on"`)-strings.Count(text, `class="cell on"`))
	assert.Equal(t, 1, strings.Count(text, "zqdärför"))
	assert.Contains(t, text, `<p class="long">zqdärför`)
	place.By = ""
	text = meeting(t, unexplored(t, &place).Index(mabra.At(day)))
	assert.NotContains(t, text, `class="on"`)
	assert.Contains(t, text, "Ingen har valt en ruta för ")
	assert.NotContains(t, text, "Rutan är vald av")
	assert.NotContains(t, text, `<p class="long">zqdärför`, "nobody stands for it")
}
