package forge

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The workflows of the house take no more than they need: what they use is pinned to a commit, they may read and nothing
// else but where a release is published, and nothing that somebody else writes reaches a shell. actionlint, in .ci/run, holds
// the rest.
func TestWorkflowsTakeLittle(t *testing.T) {
	t.Parallel()
	pinned := regexp.MustCompile(`uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	files, err := filepath.Glob(filepath.Join(house, ".github/workflows/*.yml"))
	require.NoError(t, err)
	require.Len(t, files, 2)
	for _, file := range files {
		name := filepath.Base(file)
		var workflow struct {
			Permissions map[string]string
			Jobs        map[string]struct {
				Permissions map[string]string
				Timeout     int `yaml:"timeout-minutes"`
				Steps       []step
			}
		}
		text(t, ".github/workflows/"+name, &workflow)
		assert.Equal(t, map[string]string{"contents": "read"}, workflow.Permissions, name)
		for id, job := range workflow.Jobs {
			if name == "release.yml" {
				assert.Equal(t, map[string]string{"contents": "write"}, job.Permissions)
			} else {
				assert.Empty(t, job.Permissions, id)
			}
			assert.NotZero(t, job.Timeout, id)
			for _, step := range job.Steps {
				assert.NotContains(t, step.Run, "${{", id)
			}
		}
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, line := range strings.Split(string(content), "\n") {
			if strings.Contains(line, "uses: ") && !strings.HasSuffix(line, "uses: ./") {
				assert.Regexp(t, pinned, line, name)
			}
		}
		assert.NotContains(t, string(content), "pull_request_target", name)
	}
}
