package line_test

import (
	"strings"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/line"
)

func TestOf(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "", "planer/åsa.yaml": "planer/åsa.yaml", "a b": "a b", "18\u00a0§": "18\u00a0§", "👨\u200d👩\u200d👧": "👨\u200d👩\u200d👧", "#1 # #": "#1 # #",
		"می\u200cخواهم": "می\u200cخواهم", "a::b": "a::b", "a\ufffdb": "a\ufffdb",
		"a\n::error::pwned": "a\ufffd::error::pwned", "a\r\nb": "a\ufffd\ufffdb", "\x1b[2Ja": "\ufffd[2Ja", "a\tb\x00\x7f": "a\ufffdb\ufffd\ufffd",
		"a\u0085b\u009b31m": "a\ufffdb\ufffd31m", "a\u2028b\u2029c": "a\ufffdb\ufffdc", "a\xe5b\x9b": "a\ufffdb\ufffd",
		"plan\u202elmay.exe": "plan\ufffdlmay.exe", "\u2066a\u2069\u200e\u061c": "\ufffda\ufffd\ufffd\ufffd", "a\u200bb\u2060\ufeff\u00ad": "a\ufffdb\ufffd\ufffd\ufffd",
		"::error file=x::pwned.yaml": "./::error file=x::pwned.yaml", "  ::stop-commands::x": "./  ::stop-commands::x",
		"a##vso[task.complete]": "a#\ufffdvso[task.complete]", "##[error]": "#\ufffd[error]", "###[x": "#\ufffd#[x",
	} {
		got := line.Of(text)
		if got != want || strings.Contains(got, "##") {
			t.Errorf("Of(%q) = %q, not %q", text, got, want)
		}
		if again := line.Of(got); again != got {
			t.Errorf("%q becomes %q: made safe once is enough", got, again)
		}
	}
}

func TestExcerpt(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "", "text: \tåäö": "text: \tåäö", "\t a\x1b[2J\u202e": "\t a\ufffd[2J\ufffd", "  ::error::x": "  \ufffd:error::x", "::": "\ufffd:",
		"a ##[b": "a #\ufffd[b", "##": "#\ufffd",
	} {
		if got := line.Excerpt(text); got != want {
			t.Errorf("Excerpt(%q) = %q, not %q", text, got, want)
		}
	}
}
