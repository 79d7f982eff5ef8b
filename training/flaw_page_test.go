package training_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/training"
)

// Every rule has a flaw that breaks it, or a reason why not; the pages docs/flaws.md and docs/flaws.sv.md say which.
func TestEveryRuleHasAFlawOrAReason(t *testing.T) {
	t.Parallel()
	flawed, without := training.FlawRules(), training.WithoutFlaw()
	for _, rule := range rules.All() {
		_, reason := without[rule.ID]
		assert.NotEqual(t, slices.Contains(flawed, rule.ID), reason, rule.ID)
	}
	assert.Len(t, rules.All(), len(flawed)+len(without))
	for lang, file := range map[mabra.Language]string{mabra.English: "../docs/flaws.md", mabra.Swedish: "../docs/flaws.sv.md"} {
		page := flawPage(lang, flawed, without)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(page), 0o666))
		}
		held, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.True(t, string(held) == page, "%s is old: run go test ./training -update", file)
	}
}

func flawPage(lang mabra.Language, flawed []string, without map[string]mabra.Text) string {
	var b strings.Builder
	say := func(sv, en string) string { return mabra.Text{Sv: sv, En: en}.In(lang) }
	titles := map[string]string{}
	for _, rule := range rules.All() {
		titles[rule.ID] = rule.Title.In(lang)
	}
	fmt.Fprintf(&b, "# %s\n\n", say("Fel som kan läggas in i en plan", "Flaws that can be planted in a plan"))
	fmt.Fprintf(&b, "%s\n\n", say("[In English](flaws.md)", "[På svenska](flaws.sv.md)"))
	fmt.Fprintf(&b, "%s\n\n", say("`mabra example --flaw REGEL` lägger in ett fel i varje plan, `--flaws N` flera. Sidan är skapad av ett test.",
		"`mabra example --flaw RULE` plants one in each plan, `--flaws N` several. This page is made by a test."))
	fmt.Fprintf(&b, "| %s | %s |\n|---|---|\n", say("regel", "rule"), say("felet", "the flaw"))
	for _, id := range flawed {
		fmt.Fprintf(&b, "| [`%s`](rules/%s/%s.md) | %s |\n", id, lang, id, titles[id])
	}
	fmt.Fprintf(&b, "\n## %s\n\n| %s | %s |\n|---|---|\n", say("Regler utan fel att lägga in", "Rules without a flaw to plant"), say("regel", "rule"), say("skäl", "reason"))
	for _, rule := range rules.All() {
		if reason, ok := without[rule.ID]; ok {
			fmt.Fprintf(&b, "| [`%s`](rules/%s/%s.md) | %s |\n", rule.ID, lang, rule.ID, reason.In(lang))
		}
	}
	return b.String()
}
