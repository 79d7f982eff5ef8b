package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// A description of the software in one language, within the limits of publiccode.yml 0.7.
type described struct {
	Short    string   `yaml:"shortDescription"` // at most 150 characters
	Long     string   `yaml:"longDescription"`  // 150 to 10 000
	Features []string `yaml:"features"`
}

// What catalogues of public software must be told is told, in both languages. There is no schema of the standard, so that its
// mandatory keys stand here: https://yml.publiccode.tools/schema.core.html.
func TestCataloguesAreToldWhatTheyAskFor(t *testing.T) {
	t.Parallel()
	text := read(t, house, "publiccode.yml")
	var root map[string]any
	require.NoError(t, yaml.Unmarshal([]byte(text), &root))
	assert.Empty(t, lacks(root))
	assert.Equal(t, "0.7", root["publiccodeYmlVersion"])
	assert.Contains(t, []any{"concept", "development", "beta", "stable", "obsolete"}, root["developmentStatus"])
	assert.Contains(t, []any{"library", "standalone/other"}, root["softwareType"])

	var typed struct {
		Description  map[string]described
		Localisation struct {
			Languages []string `yaml:"availableLanguages"`
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(text), &typed))
	assert.ElementsMatch(t, []string{"sv", "en"}, typed.Localisation.Languages)
	for _, lang := range typed.Localisation.Languages {
		of := typed.Description[lang]
		assert.LessOrEqual(t, len([]rune(of.Short)), 150, lang)
		assert.NotEmpty(t, of.Short, lang)
		assert.GreaterOrEqual(t, len([]rune(of.Long)), 150, lang)
		assert.LessOrEqual(t, len([]rune(of.Long)), 10_000, lang)
		assert.Len(t, of.Features, len(typed.Description["en"].Features), lang)
		assert.NotEmpty(t, of.Features, lang)
	}

	for _, key := range mandatory {
		var broken map[string]any
		require.NoError(t, yaml.Unmarshal([]byte(text), &broken))
		steps := strings.Split(key, ".")
		inside := broken
		for _, step := range steps[:len(steps)-1] {
			inside, _ = inside[step].(map[string]any)
		}
		delete(inside, steps[len(steps)-1])
		assert.Equal(t, []string{key}, lacks(broken))
	}
}

var mandatory = []string{
	"publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType",
	"description.sv.shortDescription", "description.sv.longDescription", "description.sv.features",
	"description.en.shortDescription", "description.en.longDescription", "description.en.features",
	"legal.license", "maintenance.type", "maintenance.contacts", // contacts: where it is a community that maintains
	"localisation.localisationReady", "localisation.availableLanguages",
}

func lacks(root map[string]any) []string {
	var missing []string
	for _, key := range mandatory {
		var value any = root
		for _, step := range strings.Split(key, ".") {
			inside, _ := value.(map[string]any)
			value = inside[step]
		}
		if list, isList := value.([]any); value == nil || value == "" || isList && len(list) == 0 {
			missing = append(missing, key)
		}
	}
	return missing
}

var numbered = regexp.MustCompile(`\bv(\d+\.\d+\.\d+)\b`)

// Wherever the version stands, it is the newest of the change log.
func TestVersionsAgree(t *testing.T) {
	t.Parallel()
	newest := theNewest(t)
	var told struct {
		Version string `yaml:"softwareVersion"`
		Day     string `yaml:"releaseDate"`
	}
	require.NoError(t, yaml.Unmarshal([]byte(read(t, house, "publiccode.yml")), &told))
	assert.Equal(t, newest, version{told.Version, told.Day})
	for _, page := range pagesWithVersions {
		found := numbered.FindAllStringSubmatch(read(t, house, page), -1)
		assert.NotEmpty(t, found, page)
		for _, said := range found {
			assert.Equal(t, newest.number, said[1], page)
		}
	}
}

// The pages that name a version to take.
var pagesWithVersions = []string{"docs/vendors.md", "docs/vendors.sv.md", "docs/ci.md", "docs/ci.sv.md"}

// What is said to those who take part is said in both languages, point by point, and leads somewhere.
func TestPapersAreInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"SECURITY.md", "SUPPORT.md", "CODE_OF_CONDUCT.md"} {
		english, swedish, found := strings.Cut(read(t, house, name), "\n## På svenska\n")
		require.True(t, found, name)
		_, english, _ = strings.Cut(english, "[På svenska nedan.](#på-svenska)")
		assert.Equal(t, form(english), form(swedish), name)
	}
	for _, name := range []string{"docs/vendors", "docs/ci"} {
		assert.Equal(t, form(read(t, house, name+".md")), form(read(t, house, name+".sv.md")), name)
	}
	link := regexp.MustCompile(`\]\(([^)#:]+)\)`)
	for _, name := range []string{"SECURITY.md", "SUPPORT.md", "CODE_OF_CONDUCT.md", "docs/vendors.md", "docs/vendors.sv.md", "docs/ci.md", "docs/ci.sv.md"} {
		for _, to := range link.FindAllStringSubmatch(read(t, house, name), -1) {
			_, err := os.Stat(filepath.Join(house, filepath.Dir(name), to[1]))
			assert.NoError(t, err, name)
		}
	}
}

// form gives how each paragraph, point and row of a text begins, and how many words in it are bold or links.
func form(text string) []string {
	var starts []string
	for _, line := range strings.Split(text, "\n") {
		if mark, _, _ := strings.Cut(line, " "); slices.Contains([]string{"-", "##", "|", "```"}, mark) {
			starts = append(starts, mark)
		}
	}
	for _, mark := range []string{"**", "](", "`"} {
		starts = append(starts, mark+strings.Repeat(".", strings.Count(text, mark)))
	}
	return starts
}
