package mabra_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

func TestPath(t *testing.T) {
	path := mabra.Path("").Field("actions").Index(2).Field("responsible")
	assert.Equal(t, mabra.Path("actions[2].responsible"), path)
	assert.Equal(t, "/actions/2/responsible", path.Pointer())
	assert.Equal(t, "", mabra.Path("").Pointer())
	assert.Equal(t, mabra.Path("actions[2]"), path.Parent())
	assert.Equal(t, mabra.Path("actions"), path.Parent().Parent())
	assert.Equal(t, mabra.Path(""), path.Parent().Parent().Parent())
	assert.Equal(t, []string{"actions", "2", "responsible"}, path.Steps())

	assert.True(t, mabra.Path("").Contains(path))
	assert.True(t, mabra.Path("actions[2]").Contains(path))
	assert.True(t, path.Contains(path))
	assert.False(t, mabra.Path("actions[1]").Contains("actions[10]"))
	assert.False(t, mabra.Path("need").Contains("needs[1]"))
}
