package yamldoc

import (
	"regexp"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A complaint is something the YAML library says about a text that it cannot read, told in our own words. Its texts are
// never passed on: they are English, name the library's own parts, and may repeat what the document says.
type complaint struct {
	says  string         // what the library's text contains
	named naming         // which line it names
	mark  *regexp.Regexp // what to point at on the line, as a group; nil: the first character that is not a space
	rule  *mabra.Rule    // nil: Syntax
	cause string         // a phrase of the rule Syntax: what a person would say about it
	slips *regexp.Regexp // a space left out, on the line or shortly before it, that is the likely reason
}

// A naming says what the line that the library names is worth.
type naming int

const (
	far     naming = iota // where a list or group of fields began, far from the mistake; it is looked for
	scanned               // the line of the mistake, or of the quotation mark, key or tag that it began with
	parsed                // the same, counted in the parser's other way
)

var (
	quoteMark  = regexp.MustCompile(`(?:^\s*|[:\-\[{,]\s+|[\[{])("[^"]*|'[^']*)$`)
	tagMark    = regexp.MustCompile(`(?:^|[\s\[{,])(!)`)
	starMark   = regexp.MustCompile(`(?:^|[\s\[{,])([*&])`)
	strange    = regexp.MustCompile("(?:^\\s*|[:\\-?]\\s+|[\\[{,]\\s*)([@`%])")
	leadingTab = regexp.MustCompile(`^ *(\t)`)
	backslash  = regexp.MustCompile(`(\\)(?:[^0abt\tnvfre "/\\N_LPxuU]|[xuU][0-9A-Fa-f]*)`)
	listHere   = regexp.MustCompile(`:\s+(-)\s`)
	noSpace    = regexp.MustCompile(`^\s*(?:(?:-\s+)*\pL[\pL0-9-]*:[^\s/]|-\pL)`)
	colonMark  = regexp.MustCompile(`:\s.*?(:)(?:\s|$)`)
	openMark   = regexp.MustCompile(`([\[{])[^\[\]{}]*$`)
	blockHead  = regexp.MustCompile(`(?:^|[:\-?]\s+)([|>])`)
	directive  = regexp.MustCompile(`^(%)`)
)

var complaints = []complaint{
	{says: "found character that cannot start any token", named: scanned, mark: strange, cause: "character"},
	{says: "found a tab character", named: far, mark: leadingTab, cause: "tab"},
	{says: "mapping values are not allowed", named: scanned, mark: colonMark, slips: noSpace, cause: "colon"},
	{says: "could not find expected ':'", named: scanned, slips: noSpace, cause: "neither"},
	{says: "did not find expected key", named: far, slips: noSpace, cause: "does-not-fit"},
	{says: "did not find expected '-' indicator", named: far, cause: "hyphen"},
	{says: endOfStream, named: scanned, mark: quoteMark, cause: "quote"},
	{says: "did not find expected ',' or", named: far, mark: openMark, cause: "bracket"},
	{says: "did not find expected node content", named: far, cause: "value"},
	{says: "block sequence entries are not allowed", named: scanned, mark: listHere, cause: "list"},
	{says: "escape c", named: scanned, mark: backslash, cause: "escape"}, // escape character, escape code
	{says: "hexdecimal number", named: scanned, mark: backslash, cause: "escape"},
	{says: "expected comment or line break", named: scanned, mark: blockHead, cause: "block"},
	{says: "indentation indicator", named: scanned, mark: blockHead, cause: "block"},
	{says: "directive", named: scanned, mark: directive, cause: "directive"},
	{says: "incompatible YAML document", named: parsed, mark: directive, cause: "directive"},
	{says: "<document start>", named: parsed, cause: "goes-on"},
	{says: "undefined tag handle", named: parsed, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "expected tag URI", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "expected '!'", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "the expected '>'", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "URI escaped octet", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "UTF-8 octet", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "expected whitespace or line break", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "alphabetic or numeric character", named: scanned, mark: starMark, rule: &rules.AliasNotAllowed},
}

// What the library says of texts that a complaint does not tell.
const (
	leadsNowhere   = "unknown anchor"
	deeperThanRead = "exceeded max depth"
)

const endOfStream = "found unexpected end of stream" // inside a text in quotation marks
