// Package markdown finds in the pages of this repository what a test or the site has to know of them: the blocks of code, the links and
// the headings. It takes Markdown as it is written here, not all that there is. Only tests and the workshop import it.
package markdown

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// A Block is a fenced block of code.
type Block struct {
	Line     int      // of the fence that opens it, counted from 1
	Language string   // the first word after the fence, or empty
	Words    []string // the words after the language, which no reader sees
	Text     string   // the lines between the fences
}

// Word gives what follows name and a colon among the words of the block, and whether there is such a word.
func (b Block) Word(name string) (string, bool) {
	for _, word := range b.Words {
		if value, found := strings.CutPrefix(word, name+":"); found {
			return value, true
		}
	}
	return "", false
}

// A Link leads from a page to a file, a heading or an address. A picture is one too.
type Link struct {
	Line int // counted from 1
	To   string
}

// Blocks gives the blocks of code of a page, in order.
func Blocks(page string) []Block {
	blocks, _ := split(page)
	return blocks
}

var (
	inlineCode = regexp.MustCompile("`[^`]*`")
	link       = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	heading    = regexp.MustCompile(`^#{1,6} +(.*)$`)
	linkText   = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
)

// Links gives where a page leads to. What stands in code is no link.
func Links(page string) []Link {
	var links []Link
	_, prose := split(page)
	for i, line := range prose {
		for _, to := range link.FindAllStringSubmatch(inlineCode.ReplaceAllString(line, ""), -1) {
			links = append(links, Link{Line: i + 1, To: to[1]})
		}
	}
	return links
}

// Code gives what stands in single marks of code in a page, with its line.
func Code(page string) []Link {
	var found []Link
	_, prose := split(page)
	for i, line := range prose {
		for _, code := range inlineCode.FindAllString(line, -1) {
			found = append(found, Link{Line: i + 1, To: strings.Trim(code, "`")})
		}
	}
	return found
}

// Anchors gives the names by which the headings of a page can be linked to, in order.
func Anchors(page string) []string {
	var anchors []string
	name := Namer()
	_, prose := split(page)
	for _, line := range prose {
		if found := heading.FindStringSubmatch(line); found != nil {
			anchors = append(anchors, name(linkText.ReplaceAllString(found[1], "$1")))
		}
	}
	return anchors
}

// Namer gives a function that names the headings of one page as GitHub does: small letters, hyphens for spaces, no signs, and a number
// where the name is taken.
func Namer() func(heading string) string {
	taken := map[string]int{}
	return func(heading string) string {
		name := strings.Map(func(r rune) rune {
			switch {
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				return unicode.ToLower(r)
			case r == ' ':
				return '-'
			}
			return -1
		}, strings.TrimSpace(heading))
		times := taken[name]
		taken[name]++
		if times > 0 {
			return fmt.Sprintf("%s-%d", name, times)
		}
		return name
	}
}

// split parts a page into its blocks of code and its lines of prose; a line of code is an empty one there.
func split(page string) (blocks []Block, prose []string) {
	inside := false
	for i, line := range strings.Split(page, "\n") {
		info, fence := strings.CutPrefix(strings.TrimLeft(line, " "), "```")
		switch {
		case fence && inside:
			inside = false
		case fence:
			inside = true
			block := Block{Line: i + 1}
			if words := strings.Fields(info); len(words) > 0 {
				block.Language, block.Words = words[0], words[1:]
			}
			blocks = append(blocks, block)
		case inside:
			blocks[len(blocks)-1].Text += line + "\n"
		default:
			prose = append(prose, line)
			continue
		}
		prose = append(prose, "")
	}
	return blocks, prose
}
