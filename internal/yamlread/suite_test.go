package yamlread

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSuites reads the test suites of YAML and JSON both ways, where they lie beside the repository.
func TestSuites(t *testing.T) {
	t.Parallel()
	for _, suite := range []struct {
		folder, named string
		fewest        int
	}{
		{"yaml-test-suite", "in.yaml", 135},
		{"json-test-suite", ".json", 170},
	} {
		t.Run(suite.folder, func(t *testing.T) {
			root := filepath.Join("../../../shared/data", suite.folder)
			if _, err := os.Stat(root); err != nil {
				t.Skip("the suite is not there: " + suite.folder)
			}
			inputs, taken := 0, 0
			require.NoError(t, filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
				if err != nil || entry.IsDir() || !strings.HasSuffix(name, suite.named) {
					return err
				}
				text, err := os.ReadFile(name)
				inputs++
				was, difference := differs(text)
				if was {
					taken++
				}
				assert.Empty(t, difference, name)
				return err
			}))
			t.Logf("%d inputs, %d taken, 0 differences", inputs, taken)
			assert.GreaterOrEqual(t, taken, suite.fewest)
		})
	}
}
