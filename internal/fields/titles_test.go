package fields_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A field without a title, such as those of no document of the library, is called by its key.
func TestCalledByKey(t *testing.T) {
	t.Parallel()
	type roof struct {
		Tiles int `yaml:"tiles"`
	}
	type house struct {
		Roofs []roof `yaml:"roofs"`
		Roof  *roof  `yaml:"roof"`
	}
	of := fields.Of(reflect.TypeFor[house]())
	for path, want := range map[mabra.Path]string{
		"roof": "roof", "roofs[2].tiles": "tiles", "roof.tiles": "tiles", "roofs[1]": "roofs", "x-own.more": "more", "roof.door.key": "key", "": "",
	} {
		assert.Equal(t, mabra.Text{Sv: want, En: want}, of.Called(path), path)
	}
}
