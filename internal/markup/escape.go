package markup

import (
	"bytes"
	"strings"
)

// escapeHTML writes a text so that nothing in it is a tag, the end of a value or a name of a sign.
func escapeHTML(out *bytes.Buffer, text string) {
	written := 0
	for i := range len(text) {
		var instead string
		switch text[i] {
		case 0:
			instead = "\uFFFD"
		case '"':
			instead = "&#34;"
		case '&':
			instead = "&amp;"
		case '\'':
			instead = "&#39;"
		case '+':
			instead = "&#43;"
		case '<':
			instead = "&lt;"
		case '>':
			instead = "&gt;"
		default:
			continue
		}
		out.WriteString(text[written:i])
		out.WriteString(instead)
		written = i + 1
	}
	out.WriteString(text[written:])
}

const hex = "0123456789abcdef"

// escapeStyle writes a text so that it stays within quotes in a style sheet.
func escapeStyle(out *bytes.Buffer, text string) {
	for i := range len(text) {
		switch c := text[i]; {
		case c == '\\':
			out.WriteString(`\\`)
		case strings.IndexByte("\x00\t\n\f\r\"&'()+/:;<>{}", c) >= 0:
			out.WriteByte('\\')
			if c >= 16 {
				out.WriteByte(hex[c>>4])
			}
			out.WriteByte(hex[c&15])
			if i+1 == len(text) || strings.IndexByte("0123456789abcdefABCDEF\t\n\f\r ", text[i+1]) >= 0 {
				out.WriteByte(' ')
			}
		default:
			out.WriteByte(c)
		}
	}
}

// address writes an address with the signs that addresses have, and others by their numbers.
func address(text string) string {
	var out strings.Builder
	for i := range len(text) {
		c := text[i]
		switch {
		case isLetter(c) || strings.IndexByte("!#$&*+,/:;=?@[]-._~", c) >= 0,
			c == '%' && i+2 < len(text) && isHex(text[i+1]) && isHex(text[i+2]):
			out.WriteByte(c)
		default:
			out.WriteByte('%')
			out.WriteByte(hex[c>>4])
			out.WriteByte(hex[c&15])
		}
	}
	return out.String()
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
