package yamlread

// A Reason says what stood where reading stopped.
type Reason uint8

// The reasons.
const (
	Unfit          Reason = iota + 1 // a byte or character that a text may not hold as it is
	Tab                              // a tab where only spaces indent
	Empty                            // a document without content
	Marker                           // a marker of documents where none may stand
	Directive                        // a line with %
	Misplaced                        // content in a column of no group
	AfterValue                       // something after a value on its line
	AfterBlockMark                   // something after | or > on its line
	GroupInLine                      // a list on the line of a key
	Key                              // a key that is no plain word or text
	NoColon                          // a key without a colon
	ColonInText                      // a colon in a plain text
	AliasMark                        // & or *
	TagMark                          // !
	MergeMark                        // <<
	Reserved                         // %, @ or `
	Indicator                        // a mark that begins no text
	QuestionMark                     // ? first on a line of a plain text in brackets
	InBrackets                       // neither a comma nor the closing bracket
	GluedMark                        // a # with no blank before it, after a whole value
	QuestionFirst                    // a ? that a plain text in brackets begins with
	Unclosed                         // a bracket that is never closed
	Unquoted                         // a quotation mark that is never closed
	Escape                           // a \ and what makes no escape
	TooDeep
	TooLarge
)
