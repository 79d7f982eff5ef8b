package page_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

func form(t testing.TB, model *plan.PracticeModel, form plan.Form, options ...page.Option) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, page.Form(&text, model, form, options...))
	return text.String()
}

// The form is in the words of the model: its name for the plan, its roles, its questions.
func TestFormInTheModelsWords(t *testing.T) {
	t.Parallel()
	for _, name := range plan.Models() {
		model, _ := plan.LoadModel(name)
		for _, kind := range plan.Forms() {
			for _, lang := range mabra.Languages() {
				text := strings.ReplaceAll(form(t, model, kind, page.In(lang)), "&#39;", "'")
				whole := model.Resolved(kind)
				lead := whole.RoleName(plan.RoleLeadProfessional).In(lang)
				assert.Contains(t, text, lead[1:], name)
				asked := 0
				for ; ; asked++ {
					question, known := whole.Wording(asked + 1)
					if !known {
						break
					}
					assert.Contains(t, text, question.In(lang), name)
				}
				assert.Equal(t, asked, strings.Count(text, "<h3>"), name)
			}
		}
	}
}

func TestOnlyASIPAsksForPrincipals(t *testing.T) {
	t.Parallel()
	assert.Contains(t, form(t, nil, plan.FormSIP), "Huvudmän och ansvar")
	assert.NotContains(t, form(t, nil, plan.FormOwn), "Huvudmän och ansvar")
	assert.Contains(t, form(t, nil, plan.FormChildProtection, page.In(mabra.English)), "Harm and protection")
}
