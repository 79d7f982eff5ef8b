package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFirstNames(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Noel Abdi Karlsson": "Noel", "Eva-Lena Törnqvist": "Eva-Lena", "Karlsson, Noel Abdi": "Noel", "Mr Okerby": "Mr Okerby",
		"Dr. Ann Smith": "Dr. Ann Smith", "  Ailsa  Tennock ": "Ailsa", "": "", "Karlsson,": "Karlsson,",
	} {
		assert.Equal(t, want, firstName(name))
	}
}
