package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

// What the page about assessing shows is run as it stands there, in both languages: the commands are the same, and what is
// shown of their output is what they write.
func TestAssessingPage(t *testing.T) {
	source, err := os.ReadFile("assessing_page_test.go")
	require.NoError(t, err)
	docs, err := filepath.Abs("../../docs")
	require.NoError(t, err)
	var commands [][]string
	pages := map[mabra.Language]string{mabra.English: "assessing.md", mabra.Swedish: "assessing.sv.md"}
	for _, lang := range mabra.Languages() {
		page, err := os.ReadFile(filepath.Join(docs, pages[lang]))
		require.NoError(t, err)
		exampleFiles(t)
		var typed []string
		out := ""
		shown := 0
		for _, block := range codeBlock.FindAllStringSubmatch(string(page), -1) {
			switch block[1] {
			case "sh":
				for line := range strings.Lines(block[2]) {
					typed = append(typed, line)
					out += "\n" + runLine(t, strings.TrimSpace(line)+" --lang "+string(lang))
				}
			case "go":
				assert.Contains(t, string(source), "\t"+strings.ReplaceAll(strings.TrimSpace(block[2]), "\n", "\n\t"), "%s", pages[lang])
			default:
				shown++
				assert.Contains(t, out, "\n"+block[2], pages[lang])
			}
		}
		assert.Equal(t, 3, shown)
		assert.Greater(t, len(typed), 5)
		commands = append(commands, typed)
	}
	assert.Equal(t, commands[0], commands[1])
}

// The lines of the page that are Go. Whoever chooses is a person; here they choose what works.
func takenOver(text []byte, today mabra.Date) error {
	chosen := func(p resilience.Proposal) bool { return p.Pole == resilience.ProtectiveEnvironment }
	t, findings := triangle.Parse("triangle.yaml", text)
	if findings.HasErrors() {
		return findings.Err()
	}
	for _, side := range t.Coverage().Sides {
		fmt.Println(mabra.LabelOf(side.Side).In(mabra.English)+":", mabra.LabelOf(side.Consideration).In(mabra.English))
	}
	matrix := &resilience.Matrix{}
	for _, proposal := range resilience.FromTriangle(&t.Triangle, matrix) {
		if chosen(proposal) { // by a person, who stands for it with their name
			factor, _ := proposal.TakenBy("health-visitor", today)
			matrix.Factors = append(matrix.Factors, factor)
		}
	}
	fmt.Println("taken over, and so not proposed again:", len(matrix.Factors))
	return nil
}

func Example_assessing() {
	text, err := os.ReadFile("../../examples/triangle.yaml")
	if err == nil {
		err = takenOver(text, mabra.MustParseDate("2026-05-01"))
	}
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// how I grow and develop: something is written about the side
	// what I need from the people who look after me: something is written about the side
	// my wider world: something is written about the side
	// taken over, and so not proposed again: 11
}
