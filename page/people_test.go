package page

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

func TestPossessives(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{"Noel": "Noels", "Lukas": "Lukas", "Alex": "Alex", "Moritz": "Moritz", "Åså": "Åsås"} {
		assert.Equal(t, want, possessive(name, mabra.Swedish))
	}
	assert.Equal(t, "Ailsa’s", possessive("Ailsa", mabra.English))
}
