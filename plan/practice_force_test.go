package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A form and a model that do not come with the library are kept as one: what documents say does not fill the memory.
func TestPracticesAreKeptOnce(t *testing.T) {
	t.Parallel()
	assert.Same(t, practiceOf(FormOwn, ""), practiceOf("one", ""))
	assert.Same(t, practiceOf("one", "falun"), practiceOf("other", "falun"))
	assert.Same(t, practiceOf(FormSIP, "one"), practiceOf(FormSIP, "other"))
	assert.NotSame(t, practiceOf(FormSIP, ""), practiceOf(FormGIP, ""))
	assert.NotSame(t, practiceOf(FormSIP, ""), practiceOf(FormSIP, "falun"))
}
