package markdown_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/markdown"
)

const page = "# Två hjul: `wheel.yaml`\n" +
	"See [one](a.md#b), ![two](b.svg) and `[no](c.md)`.\n" +
	"```sh status:1\nmabra look [x](y.md)\n# no heading\n```\n" +
	"## [A link](c.md), and more\n" +
	"## a link and more\n" +
	"```\nout\n```\n"

func TestWhatStandsInAPage(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []markdown.Block{
		{Line: 3, Language: "sh", Words: []string{"status:1"}, Text: "mabra look [x](y.md)\n# no heading\n"},
		{Line: 9, Text: "out\n"},
	}, markdown.Blocks(page))
	assert.Equal(t, []markdown.Link{{Line: 2, To: "a.md#b"}, {Line: 2, To: "b.svg"}, {Line: 7, To: "c.md"}}, markdown.Links(page))
	assert.Equal(t, []markdown.Link{{Line: 1, To: "wheel.yaml"}, {Line: 2, To: "[no](c.md)"}}, markdown.Code(page))
	assert.Equal(t, []string{"två-hjul-wheelyaml", "a-link-and-more", "a-link-and-more-1"}, markdown.Anchors(page))
	status, found := markdown.Blocks(page)[0].Word("status")
	assert.True(t, found)
	assert.Equal(t, "1", status)
}
