package changes

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// Items that differ have different keys, and only they.
func TestKeysTellValuesApart(t *testing.T) {
	t.Parallel()
	key := func(item plan.Plan) string {
		v := reflect.ValueOf(&item).Elem()
		return string(appendKey(nil, fields.Of(v.Type()), v))
	}
	assert.NotEqual(t, key(plan.Plan{}), key(plan.Plan{Synthetic: true}))
	assert.NotEqual(t, key(plan.Plan{}), key(plan.Plan{Revision: 1}))
	assert.Equal(t, key(plan.Plan{Needs: []plan.Need{{ID: "a"}}}), key(plan.Plan{Needs: []plan.Need{{ID: "a"}}}))
}
