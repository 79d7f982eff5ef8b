package yamldoc

import (
	"regexp"

	"github.com/mabra-hjulet/mabra/rules"

	"github.com/mabra-hjulet/mabra"
)

// A complaint is something the YAML library says about a text that it cannot read, told in our own words. Its texts are
// never passed on: they are English, name the library's own parts, and may repeat what the document says.
type complaint struct {
	says  string         // what the library's text contains
	named naming         // which line it names
	mark  *regexp.Regexp // what to point at on the line, as a group; nil: the first character that is not a space
	rule  *mabra.Rule    // nil: Syntax
	cause mabra.Text
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
	{says: "found character that cannot start any token", named: scanned, mark: strange, cause: mabra.Text{
		Sv: "här står ett tecken som inte får börja ett värde; sätt citattecken runt texten",
		En: "a character stands here that must not begin a value; put quotation marks around the text"}},
	{says: "found a tab character", named: far, mark: leadingTab, cause: tabCause},
	{says: "mapping values are not allowed", named: scanned, mark: colonMark, slips: noSpace, cause: mabra.Text{
		Sv: "här står ett kolon som inte kan höra till ett fält. Sätt citattecken runt en text med kolon i, eller se över indraget",
		En: "a colon stands here that cannot belong to a field. Put quotation marks around a text with a colon in it, or look at the indentation"}},
	{says: "could not find expected ':'", named: scanned, slips: noSpace, cause: mabra.Text{
		Sv: "raden är varken ett fält med kolon efter namnet eller en fortsättning på texten före; se över indraget",
		En: "the line is neither a field with a colon after its name nor a continuation of the text before; look at the indentation"}},
	{says: "did not find expected key", named: far, slips: noSpace, cause: mabra.Text{
		Sv: "raden passar inte ihop med raderna före; se över indraget och citattecknen",
		En: "the line does not fit the lines before it; look at the indentation and the quotation marks"}},
	{says: "did not find expected '-' indicator", named: far, cause: mabra.Text{
		Sv: "raden står i en lista men börjar inte med ett bindestreck i rätt kolumn; se över indraget",
		En: "the line stands in a list but does not begin with a hyphen in the right column; look at the indentation"}},
	{says: endOfStream, named: scanned, mark: quoteMark, cause: quoteCause},
	{says: "did not find expected ',' or", named: far, mark: openMark, cause: mabra.Text{
		Sv: "en hakparentes eller klammer stängs inte, eller ett komma saknas",
		En: "a bracket or brace is not closed, or a comma is missing"}},
	{says: "did not find expected node content", named: far, cause: mabra.Text{
		Sv: "här saknas ett värde",
		En: "a value is missing here"}},
	{says: "block sequence entries are not allowed", named: scanned, mark: listHere, cause: mabra.Text{
		Sv: "en lista kan inte börja här; skriv bindestrecket på en egen rad, indraget under fältet",
		En: "a list cannot begin here; write the hyphen on a line of its own, indented below the field"}},
	{says: "escape c", named: scanned, mark: backslash, cause: escapeCause}, // escape character, escape code
	{says: "hexdecimal number", named: scanned, mark: backslash, cause: escapeCause},
	{says: "expected comment or line break", named: scanned, mark: blockHead, cause: mabra.Text{
		Sv: "efter > eller | får inget stå på samma rad",
		En: "nothing may stand after > or | on the same line"}},
	{says: "indentation indicator", named: scanned, mark: blockHead, cause: mabra.Text{
		Sv: "efter > eller | får inget stå på samma rad",
		En: "nothing may stand after > or | on the same line"}},
	{says: "directive", named: scanned, mark: directive, cause: directiveCause},
	{says: "incompatible YAML document", named: parsed, mark: directive, cause: directiveCause},
	{says: "<document start>", named: parsed, cause: mabra.Text{
		Sv: "här fortsätter texten fast dokumentet är slut; se över indraget på de första raderna, eller ta bort det som står efter",
		En: "the text goes on here although the document has ended; look at the indentation of the first lines, or remove what comes after"}},
	{says: "undefined tag handle", named: parsed, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "expected tag URI", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "expected '!'", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "the expected '>'", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "URI escaped octet", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "UTF-8 octet", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "expected whitespace or line break", named: scanned, mark: tagMark, rule: &rules.TagNotAllowed},
	{says: "alphabetic or numeric character", named: scanned, mark: starMark, rule: &rules.AliasNotAllowed},
}

const endOfStream = "found unexpected end of stream" // inside a text in quotation marks

var (
	tabCause = mabra.Text{
		Sv: "raden är indragen med tabbtecken; använd mellanslag",
		En: "the line is indented with a tab; use spaces"}
	quoteCause = mabra.Text{
		Sv: "citattecknet som öppnas här stängs inte där det ska",
		En: "the quotation mark that opens here is not closed where it should be"}
	spaceCause = mabra.Text{
		Sv: "ett mellanslag saknas efter kolonet eller bindestrecket",
		En: "a space is missing after the colon or the hyphen"}
	escapeCause = mabra.Text{
		Sv: "efter ett omvänt snedstreck står ett tecken som inte får stå där; använd enkla citattecken i stället för dubbla",
		En: "a backslash is followed by a character that must not stand there; use single quotation marks instead of double ones"}
	directiveCause = mabra.Text{
		Sv: "rader som börjar med % tas inte emot",
		En: "lines that begin with % are not taken"}
	jsonCause = mabra.Text{
		Sv: "här slutar texten att vara JSON; ett komma, ett kolon, ett citattecken eller en parentes saknas eller står fel",
		En: "the text stops being JSON here; a comma, a colon, a quotation mark or a bracket is missing or in the wrong place"}
	unclear = mabra.Text{
		Sv: "raden följer inte skrivreglerna; se över indrag, citattecken och kolon",
		En: "the line does not follow the rules; look at indentation, quotation marks and colons"}
	aliasWord  = mabra.Text{Sv: "ett alias (*)", En: "an alias (*)"}
	anchorWord = mabra.Text{Sv: "ett ankare (&)", En: "an anchor (&)"}
)
