package markup

import (
	"bytes"
	"strings"
)

// A place is where in a page the next byte stands. Only what the template itself says moves it: what a page is about is
// escaped so that it cannot.
type place struct {
	state   state
	element string // title, textarea or style, whose text ends only with their end tag
	kind    kind   // of the attribute
	quote   byte   // round a value of an attribute, or a text in a style sheet
	begun   bool   // something stands in the value
}

type state uint8

const (
	inText state = iota
	inTag        // between attributes
	afterName
	beforeValue
	inValue
	inTitle // text without tags
	inStyle
	inStyleText
	nowhere // nothing may be filled in here or later: a script, a comment, what this package does not know
)

// A kind of attribute is what may be filled in there.
type kind uint8

const (
	words   kind = iota
	link         // leads somewhere
	nothing      // is obeyed: a style, an event, a page in the page
)

// after gives the place that a text of the template leads to.
func (p place) after(text []byte) place {
	for len(text) > 0 {
		text = p.step(text)
	}
	return p
}

// step moves on by as much of a text as is about one thing, and gives the rest.
func (p *place) step(text []byte) []byte {
	switch p.state {
	case inText:
		return p.openTag(text)
	case inTag:
		return p.attribute(text)
	case afterName:
		if text[0] == '=' {
			p.state, text = beforeValue, text[1:]
			return text
		}
		p.state = inTag
		return text
	case beforeValue:
		if p.state = nowhere; text[0] == '"' || text[0] == '\'' {
			p.state, p.quote, p.begun = inValue, text[0], false
		}
		return text[1:]
	case inValue:
		_, rest, ended := bytes.Cut(text, []byte{p.quote})
		p.begun = true
		if ended {
			p.state = inTag
		}
		return rest
	case inTitle:
		return p.closeTag(text, bytes.Index(text, []byte("</"+p.element)))
	case inStyle:
		return p.style(text)
	case inStyleText:
		words, rest, ended := bytes.Cut(text, []byte{p.quote})
		switch {
		case bytes.ContainsAny(words, "\\\n"):
			p.state = nowhere
		case ended:
			p.state = inStyle
		}
		p.begun = true
		return rest
	}
	return nil
}

// openTag goes to the next tag, and through its name.
func (p *place) openTag(text []byte) []byte {
	begin := bytes.IndexByte(text, '<')
	if begin < 0 {
		return nil
	}
	text = text[begin+1:]
	if bytes.HasPrefix(bytes.ToLower(text[:min(len(text), 8)]), []byte("!doctype")) {
		text = text[1:]
	}
	closing := len(text) > 0 && text[0] == '/'
	if closing {
		text = text[1:]
	}
	end := 0
	for end < len(text) && isLetter(text[end]) {
		end++
	}
	p.state, p.element = inTag, ""
	switch name := strings.ToLower(string(text[:end])); {
	case name == "" || refused[name]:
		p.state = nowhere
	case !closing && (name == "title" || name == "textarea" || name == "style"):
		p.element = name
	}
	return text[end:]
}

// refused are elements whose text is obeyed, or read by rules of its own.
var refused = map[string]bool{"script": true, "iframe": true, "noscript": true, "template": true, "xmp": true, "plaintext": true}

// attribute goes to the end of the tag, or through the name of the next attribute.
func (p *place) attribute(text []byte) []byte {
	switch c := text[0]; {
	case c == '>':
		switch p.element {
		case "":
			p.state = inText
		case "style":
			p.state = inStyle
		default:
			p.state = inTitle
		}
		return text[1:]
	case c == ' ' || c == '\n' || c == '/':
		return text[1:]
	case !isLetter(c):
		p.state = nowhere
		return nil
	}
	end := 1
	for end < len(text) && (isLetter(text[end]) || text[end] == '-' || text[end] == ':') {
		end++
	}
	p.state, p.kind = afterName, kindOf(strings.ToLower(string(text[:end])))
	return text[end:]
}

// kindOf gives what may be filled in in an attribute. Names that speak of addresses count as links, whatever they are.
func kindOf(name string) kind {
	_, last, prefixed := strings.Cut(name, ":")
	switch {
	case strings.HasPrefix(name, "on") || name == "style" || name == "srcdoc" || strings.Contains(name, "srcset") || prefixed && last == "":
		return nothing
	case leads[name] || prefixed || strings.Contains(name, "src") || strings.Contains(name, "uri") || strings.Contains(name, "url"):
		return link
	}
	return words
}

// leads are the attributes that lead somewhere.
var leads = map[string]bool{
	"href": true, "action": true, "formaction": true, "cite": true, "poster": true, "background": true, "data": true, "archive": true,
	"classid": true, "codebase": true, "icon": true, "longdesc": true, "manifest": true, "profile": true, "usemap": true, "xmlns": true,
	"data-href": true, "data-action": true,
}

// closeTag goes to the end tag of an element whose text has no tags.
func (p *place) closeTag(text []byte, end int) []byte {
	if end < 0 {
		return nil
	}
	text = text[end+len("</")+len(p.element):]
	p.state, p.element = inTag, ""
	return text
}

// style goes through a style sheet to the next text in it, or to its end.
func (p *place) style(text []byte) []byte {
	next := bytes.IndexAny(text, `"'<\/(`)
	if next < 0 {
		return nil
	}
	switch text[next] {
	case '"', '\'':
		p.state, p.quote, p.begun = inStyleText, text[next], false
	case '(':
		if bytes.HasSuffix(text[:next], []byte("url")) {
			p.state = nowhere
		}
	case '<':
		if end := bytes.Index(text, []byte("</style")); end == next {
			return p.closeTag(text, end)
		}
		p.state = nowhere
	default:
		p.state = nowhere // a comment, or what is written in signs
	}
	return text[next+1:]
}

func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
