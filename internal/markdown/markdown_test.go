package markdown_test

import (
	"reflect"
	"testing"

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
	for what, test := range map[string]struct{ want, got any }{
		"blocks": {[]markdown.Block{
			{Line: 3, Language: "sh", Words: []string{"status:1"}, Text: "mabra look [x](y.md)\n# no heading\n"},
			{Line: 9, Text: "out\n"},
		}, markdown.Blocks(page)},
		"links":   {[]markdown.Link{{Line: 2, To: "a.md#b"}, {Line: 2, To: "b.svg"}, {Line: 7, To: "c.md"}}, markdown.Links(page)},
		"code":    {[]markdown.Link{{Line: 1, To: "wheel.yaml"}, {Line: 2, To: "[no](c.md)"}}, markdown.Code(page)},
		"anchors": {[]string{"två-hjul-wheelyaml", "a-link-and-more", "a-link-and-more-1"}, markdown.Anchors(page)},
	} {
		if !reflect.DeepEqual(test.got, test.want) {
			t.Errorf("%s: %v, not %v", what, test.got, test.want)
		}
	}
	if status, found := markdown.Blocks(page)[0].Word("status"); !found || status != "1" {
		t.Errorf("the status is %q", status)
	}
}
