package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// That there are more findings than anybody reads is told once, whatever is found after that.
func TestTooManyFindingsAreToldOnce(t *testing.T) {
	t.Parallel()
	findings := findingsOf(head + "name: a\nname: b\nname: c\nnames: [" + strings.Repeat("5,", MostFindings+1) + "]\n")
	require.Len(t, findings, MostFindings+1)
	last := findings[MostFindings]
	assert.Equal(t, "6:20009-6:20010 names[10000] too-large", placeOf(last))
	assert.Equal(t, mabra.Error, last.Severity)
	assert.Equal(t, last.Bytes.Start+1, last.Bytes.End)
}
