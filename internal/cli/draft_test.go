package cli

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan"
)

func TestDraft(t *testing.T) {
	school, err := os.ReadFile("../../plan/draft/testdata/three.sv.yaml")
	require.NoError(t, err)
	social, err := os.ReadFile("../../plan/draft/testdata/socialtjansten.yaml")
	require.NoError(t, err)
	other, err := os.ReadFile("../../plan/draft/testdata/three.en.yaml")
	require.NoError(t, err)
	files(t, map[string]string{
		"skolan.mabra.yaml": string(school), "social.yaml": string(social), "other.yaml": string(other),
		"plan.yaml": planDocument, "bad.yaml": unknownField,
		"twice.yaml": strings.Replace(string(social), "id: d80f4b6e-3a17-4c95-b2e8-1f7a9c5d0e64", "id: 5e0c7b1a-2f64-4d3b-8a91-0c6d4e7f1b25", 1),
	})

	t.Run("a plan without an error", func(t *testing.T) {
		got := run("draft", "--model=falun", "--stage=primary", "--at=2026-05-20", "skolan.mabra.yaml", "social.yaml")
		require.Equal(t, statusClean, got.status, got.err)
		assert.Empty(t, got.err)
		assert.True(t, strings.HasPrefix(got.out, "# UTKAST till plan"))
		p, findings := plan.Parse("draft.yaml", []byte(got.out))
		require.Empty(t, findings)
		assert.Len(t, p.Assessment.Wheel.Readings, 4)
		assert.Equal(t, "falun", p.Model)
		assert.True(t, strings.HasPrefix(run("draft", "--lang=en", "--at=2026-05-20", "social.yaml").out, "# DRAFT of a plan"))
	})
	t.Run("a form that a person chose is no proposal", func(t *testing.T) {
		p, _ := plan.Parse("draft.yaml", []byte(run("draft", "--form=sip", "--at=2026-05-20", "social.yaml").out))
		assert.Equal(t, plan.FormSIP, p.Form)
		for _, proposal := range p.Proposals {
			assert.NotEqual(t, plan.ProposedForm, proposal.Field)
		}
	})
	t.Run("whole or not at all", func(t *testing.T) {
		require.Equal(t, statusClean, run("draft", "--at=2026-05-20", "-o", "out.yaml", "social.yaml").status)
		held, err := os.ReadFile("out.yaml")
		require.NoError(t, err)
		got := run("draft", "--at=2026-05-20", "-o", "out.yaml", "skolan.mabra.yaml")
		assert.Equal(t, statusFailure, got.status)
		assert.Equal(t, "mabra: out.yaml: filen finns redan och är inte överskriven; välj ett annat namn\n", got.err)
		again, err := os.ReadFile("out.yaml")
		require.NoError(t, err)
		assert.Equal(t, held, again)
	})
	t.Run("together", func(t *testing.T) {
		got := run("draft", "--together", "--at=2026-05-20", "skolan.mabra.yaml", "social.yaml")
		require.Equal(t, statusClean, got.status, got.err)
		assert.True(t, strings.HasPrefix(got.out, "Gemensam kartläggning: skolan, social\n"))
	})
	for name, refused := range map[string]struct {
		files  []string
		status int
		says   string
	}{
		"two children":        {[]string{"skolan.mabra.yaml", "other.yaml"}, statusFailure, "olika barn"},
		"one id twice":        {[]string{"skolan.mabra.yaml", "twice.yaml"}, statusFailure, "samma id"},
		"a plan":              {[]string{"plan.yaml"}, statusFailure, "inte är hjul"},
		"what cannot be read": {[]string{"bad.yaml"}, statusFindings, "inget är skrivet"},
		"nothing":             {nil, statusUsage, "minst en fil"},
		"no file":             {[]string{"none.yaml"}, statusFailure, "filen finns inte"},
	} {
		t.Run("refused, "+name, func(t *testing.T) {
			for _, flag := range []string{"--together", "--together=false"} {
				got := run(append([]string{"draft", flag, "--at=2026-06-01", "-o", "refused.yaml"}, refused.files...)...)
				assert.Equal(t, refused.status, got.status, got.err)
				assert.Contains(t, got.err, refused.says)
				assert.NoFileExists(t, "refused.yaml")
				assert.NotContains(t, got.err+got.out, "Elin")
			}
		})
	}
}
