package yamlread

// A Slip says what somebody is likely to have done who wrote what cannot be read. Its name is that of the message.
type Slip string

// The slips.
const (
	TabIndent      Slip = "tab"              // a tab indents a line
	TabAfterHyphen Slip = "tab-after-hyphen" // a tab between a hyphen and what it begins
	OddBlank       Slip = "blank"            // Mark looks as a space and is none
	OddBreak       Slip = "line-break"       // Mark breaks the line and is not seen
	ColonInside    Slip = "colon-in-text"    // a colon in a plain text
	Deeper         Slip = "deeper"           // a line deeper than the group it belongs to, whose column is Open
	DeeperGroup    Slip = "deeper-group"     // the same, so deep that it may be meant to be within the field whose value begins at Other
	Between        Slip = "between"          // a line between the columns Outer and Open
	Shallower      Slip = "shallower"        // lines left of the first one, which Other is the first of
	ItemColumn     Slip = "item-column"      // a hyphen that is not in the column Open of its list
	LineBefore     Slip = "line-before"      // a line without a colon, before the fields at Other
	NoColonAfter   Slip = "no-colon"         // a field's name without a colon
	NameMissing    Slip = "no-name"          // a colon without a name before it
	ColonSpace     Slip = "colon-space"      // no space after the colon
	HyphenSpace    Slip = "hyphen-space"     // no space after the hyphen
	HyphenMissing  Slip = "hyphen"           // an item without a hyphen
	Bullet         Slip = "bullet"           // Mark where a hyphen should stand
	Numbered       Slip = "numbered"         // a number, or a letter, where a hyphen should stand
	Hyphens        Slip = "hyphens"          // several hyphens where one should stand
	OddColon       Slip = "odd-colon"        // Mark looks as a colon and is none
	ItemAmong      Slip = "item-among"       // an item of a list among fields
	ItemDeeper     Slip = "item-deeper"      // a hyphen in the column of an item's fields, the list of which has its hyphens in Open
	Flat           Slip = "flat"             // no line is indented, though there are lists of groups
	Hidden         Slip = "hidden"           // what stands in a field whose name is behind a # on the line of Other
	ListOnLine     Slip = "list-on-line"     // a list on the line of its field
	MarkAtName     Slip = "mark-at-name"     // Mark where a field's name should begin
	SmartQuote     Slip = "smart-quote"      // Mark, which is no quotation mark to YAML, around a text
	OtherQuote     Slip = "other-quote"      // Mark closes what another mark has opened at Other
	Quote          Slip = "quote"            // a quotation mark that is never closed; Other is on the first line after its likely end
	AfterQuote     Slip = "after-quote"      // something after the closing quotation mark
	QuoteTwice     Slip = "quote-twice"      // two quotation marks where one should open or close a text
	Apostrophe     Slip = "apostrophe"       // ' inside a text in '…'
	NameQuote      Slip = "name-quote"       // a colon within the quotation marks of a field's name
	CommaAfter     Slip = "comma-after"      // Mark after a whole value that stands in no brackets
	NoBrackets     Slip = "no-brackets"      // several values with commas between them, and no brackets around them
	AfterBracket   Slip = "after-bracket"    // something after the closing bracket
	CommaMissing   Slip = "comma"            // no comma before this, in brackets
	Semicolon      Slip = "semicolon"        // Mark where a comma should divide what stands in brackets
	CommentMark    Slip = "comment-mark"     // slashes begin what other languages take for a comment
	CommaTwice     Slip = "comma-twice"      // no value before this comma
	ColonInBracket Slip = "colon-in-bracket" // a colon in a plain text in brackets, or a comma missing before the field
	ColonMissing   Slip = "colon-in-braces"  // no colon after a name in braces
	QuestionInText Slip = "question-mark"    // a question mark first on a line of a plain text in brackets
	HyphenInside   Slip = "hyphen-inside"    // a hyphen in brackets
	WrongBracket   Slip = "wrong-bracket"    // Mark closes what another bracket has opened at Other
	Bracket        Slip = "bracket"          // a bracket Mark that is never closed; Other is on the first line after its likely end
	BracketTwice   Slip = "bracket-twice"    // Mark where a field's name should begin in braces
	BracketInNote  Slip = "bracket-in-note"  // a bracket Mark that is closed within a comment only, which begins at Other
	BracketTooMany Slip = "bracket-too-many" // Mark closes what is not open
	GluedHash      Slip = "glued"            // a # that no blank stands before, after a whole value
	QuestionBegins Slip = "question-first"   // a ? that a plain text in brackets begins with
	FirstMark      Slip = "mark"             // Mark begins no text
	AfterBlock     Slip = "block"            // something after > or | on its line
	BlockNotIn     Slip = "block-indent"     // a text after > or | that is not indented, or not as its first line
	EscapeWrong    Slip = "escape"           // a \ before what it does not stand before
	Percent        Slip = "directive"        // a line that begins with %
	QuestionKey    Slip = "question-key"     // ? where a field's name begins
	AfterEnd       Slip = "goes-on"          // something after the document's end
	LineNumbers    Slip = "line-numbers"     // lines begin with their numbers
	LineMarks      Slip = "line-marks"       // every line begins with Mark
	LineEnds       Slip = "line-ends"        // every line ends with Mark
	Wrapped        Slip = "wrapped"          // a mail has broken lines that were longer
	Versions       Slip = "versions"         // the lines of Git that divide two versions
	Entity         Slip = "entity"           // a character spelt as pages of the web spell it
	Unclear        Slip = "unclear"

	// What other rules speak of.
	AliasWritten  Slip = "alias"
	AnchorWritten Slip = "anchor"
	MergeWritten  Slip = "merge"
	TagWritten    Slip = "tag"
	Deep          Slip = "deep"
	MailCode      Slip = "mail-code"
)
