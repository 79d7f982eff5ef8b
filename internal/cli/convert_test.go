package cli

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConvert(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": wheelDocument, "plan.yaml": planDocument, "bad.yaml": unknownField, "newer.yaml": newerVersion,
		"two.yaml": wheelDocument + "---\n" + planDocument,
	})
	for _, name := range []string{"a.yaml", "plan.yaml"} {
		canonical := run("convert", "--to=yaml", name)
		require.Equal(t, statusClean, canonical.status, canonical.err)
		require.Equal(t, statusClean, run("convert", "--to=json", "--overwrite", "-o", "out.json", name).status)
		assert.Equal(t, canonical, run("convert", "--to", "yaml", "out.json"))
		assert.Equal(t, canonical.out, runWith(Command{In: strings.NewReader(canonical.out)}, "convert", "--to=yaml", "-").out)
	}

	t.Run("a file for its owner only", func(t *testing.T) {
		info, err := os.Stat("out.json")
		require.NoError(t, err)
		assert.Zero(t, info.Mode().Perm()&0o077)
	})
	t.Run("over itself", func(t *testing.T) {
		want := run("convert", "--to=yaml", "a.yaml").out
		assert.Equal(t, ran{}, run("convert", "--to=yaml", "--output=a.yaml", "a.yaml"))
		got, err := os.ReadFile("a.yaml")
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
	})
	t.Run("several documents", func(t *testing.T) {
		two := run("convert", "--to=yaml", "two.yaml")
		assert.Equal(t, run("convert", "--to=yaml", "a.yaml").out+"---\n"+run("convert", "--to=yaml", "plan.yaml").out, two.out)
		refused := run("convert", "--to=json", "two.yaml")
		assert.Equal(t, statusUsage, refused.status)
		assert.Contains(t, refused.err, "JSON rymmer bara ett")
		assert.Empty(t, refused.out)
	})
	for name, rule := range map[string]string{"bad.yaml": "unknown-field", "newer.yaml": "unsupported-version"} {
		t.Run("refused, "+rule, func(t *testing.T) {
			got := run("convert", "--to=json", "-o", "refused.json", name)
			assert.Equal(t, statusFindings, got.status)
			assert.Contains(t, got.out, "["+rule+"]")
			assert.Contains(t, got.err, "inget är skrivet")
			assert.NoFileExists(t, "refused.json")
		})
	}
	t.Run("cannot be read or written", func(t *testing.T) {
		assert.Equal(t, ran{status: statusFailure, err: "mabra: none.yaml: filen finns inte\n"}, run("convert", "--to=json", "none.yaml"))
		assert.Equal(t, ran{status: statusFailure, err: "mabra: no/where: filen går inte att skriva\n"}, run("convert", "--to=json", "-o", "no/where", "a.yaml"))
	})
}
