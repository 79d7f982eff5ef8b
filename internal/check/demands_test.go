package check_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// The browser's build has no validator to ask. No type of the library's documents may demand what only it knows.
func TestEveryDemandIsPlain(t *testing.T) {
	t.Parallel()
	demands := 0
	var look func(of *fields.Type, at mabra.Path)
	look = func(of *fields.Type, at mabra.Path) {
		switch of.Kind {
		case fields.List, fields.Optional:
			look(of.Elem, at)
		case fields.Object:
			for _, f := range of.Fields {
				for _, d := range f.Demands {
					demands++
					assert.NotEqual(t, fields.Unclear, d.What, "%s: %v", at.Field(f.Name), f.Validate)
				}
				look(f.Type, at.Field(f.Name))
			}
		}
	}
	for _, document := range []reflect.Type{
		reflect.TypeFor[plan.Plan](), reflect.TypeFor[plan.PracticeModel](), reflect.TypeFor[wheel.Document](),
		reflect.TypeFor[wheel.Model](), reflect.TypeFor[triangle.Document](), reflect.TypeFor[resilience.Document](),
	} {
		look(fields.Of(document), mabra.Path(document.Name()))
	}
	assert.Greater(t, demands, 200)
}
