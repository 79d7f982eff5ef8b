package cli

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNewPlan(t *testing.T) {
	exampleFiles(t)
	id := func() uuid.UUID { return uuid.MustParse("3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10") }
	asked := []string{"new", "plan", "--model=falun", "--form=gip", "--at=2026-05-01", "--lang=sv"}
	got := runWith(Command{ID: id}, asked...)
	assert.Equal(t, ran{out: got.out}, got)
	for _, part := range []string{
		"id: \"3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10\"\n", "form: gip\n", "created: 2026-05-01\n", "# Trygghetsperson: ",
	} {
		assert.Contains(t, got.out, part)
	}
	assert.Equal(t, got, runWith(Command{ID: id}, asked...), "the same bytes")
	assert.Contains(t, run("new", "plan", "--lang=en").out, "Where in life the child is.")

	require.Equal(t, ran{}, run("new", "plan", "--model=practice-model.yaml", "-o", "first.yaml"))
	checked := run("validate", "--model=practice-model.yaml", "--fail-on=warning", "first.yaml")
	assert.Equal(t, statusClean, checked.status, checked.out)
	assert.Equal(t, statusFailure, run("new", "plan", "-o", "first.yaml").status, "not over what is there")
	require.Equal(t, ran{}, run("new", "plan", "-o", "first.yaml", "--overwrite"))
	for says, args := range map[string][]string{
		"menade du plan?":                 {"new", "plna"},
		"menade du falun?":                {"new", "plan", "--model=falnu"},
		"skriv --form FORM":               {"new", "plan", "--form=owm"},
		"--voice, --by och --to hör till": {"new", "plan", "--voice=child"},
		"bara en plan har en form":        {"new", "wheel", "--voice=child", "--form=own"},
	} {
		got := run(args...)
		assert.Equal(t, statusUsage, got.status, says)
		assert.Contains(t, got.err, says)
	}
}
