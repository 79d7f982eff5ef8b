package yamldoc

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

var errParser = errors.New("yaml: the parser gave up")

// A complaint is something the YAML library says about a text that it cannot read, told in our own words. Its texts are
// never passed on: they are English, name the library's own parts, and may repeat what the document says.
type complaint struct {
	says  string // what the library's text contains
	cause mabra.Text
	// The library names the line where it noticed the mistake, or, for some, the line where the construction began.
	// Where began is true that is the better place to point at: the mark that was never closed.
	began bool
}

var complaints = []complaint{
	{"found character that cannot start any token", mabra.Text{
		Sv: "här står ett tecken som inte får börja ett värde. Är det ett tabbtecken, byt det mot mellanslag; annars, sätt citattecken runt texten",
		En: "a character stands here that must not begin a value. If it is a tab, use spaces; otherwise put quotation marks around the text"}, false},
	{"found a tab character", mabra.Text{
		Sv: "raden är indragen med tabbtecken; använd mellanslag",
		En: "the line is indented with a tab; use spaces"}, false},
	{"mapping values are not allowed", mabra.Text{
		Sv: "här står ett kolon som inte kan höra till ett fält. Sätt citattecken runt en text med kolon i, eller se över indraget",
		En: "a colon stands here that cannot belong to a field. Put quotation marks around a text with a colon in it, or look at the indentation"}, false},
	{"could not find expected ':'", mabra.Text{
		Sv: "raden är varken ett fält med kolon efter namnet eller en fortsättning på texten före; se över indraget",
		En: "the line is neither a field with a colon after its name nor a continuation of the text before; look at the indentation"}, false},
	{"did not find expected key", mabra.Text{
		Sv: "raden passar inte ihop med raderna före; se över indraget och citattecknen",
		En: "the line does not fit the lines before it; look at the indentation and the quotation marks"}, false},
	{"did not find expected '-' indicator", mabra.Text{
		Sv: "raden står i en lista men börjar inte med ett bindestreck i rätt kolumn; se över indraget",
		En: "the line stands in a list but does not begin with a hyphen in the right column; look at the indentation"}, false},
	{"found unexpected end of stream", mabra.Text{
		Sv: "ett citattecken öppnas här och stängs aldrig",
		En: "a quotation mark opens here and is never closed"}, true},
	{"found unexpected document indicator", mabra.Text{
		Sv: "ett citattecken öppnas här och stängs aldrig",
		En: "a quotation mark opens here and is never closed"}, true},
	{"did not find expected ',' or", mabra.Text{
		Sv: "en hakparentes eller klammer stängs inte, eller ett komma saknas",
		En: "a bracket or brace is not closed, or a comma is missing"}, false},
	{"did not find expected node content", mabra.Text{
		Sv: "här saknas ett värde",
		En: "a value is missing here"}, false},
	{"block sequence entries are not allowed", mabra.Text{
		Sv: "en lista kan inte börja här; skriv bindestrecket på en egen rad, indraget under fältet",
		En: "a list cannot begin here; write the hyphen on a line of its own, indented below the field"}, false},
	{"escape", mabra.Text{
		Sv: "efter ett omvänt snedstreck står ett tecken som inte får stå där; använd enkla citattecken i stället för dubbla",
		En: "a backslash is followed by a character that must not stand there; use single quotation marks instead of double ones"}, false},
	{"block scalar", mabra.Text{
		Sv: "texten efter > eller | är inte indragen som den ska",
		En: "the text after > or | is not indented as it should be"}, false},
	{"directive", mabra.Text{
		Sv: "rader som börjar med % tas inte emot",
		En: "lines that begin with % are not taken"}, false},
}

var unclear = mabra.Text{
	Sv: "raden följer inte skrivreglerna; se över indrag, citattecken och kolon",
	En: "the line does not follow the rules; look at indentation, quotation marks and colons",
}

// diagnose reports why the YAML library could not read text. Where the text only has characters that do not belong in
// it, those are replaced, one for one so that positions hold, and the tree of the repaired text is given; otherwise nil.
func (w *walk) diagnose(text []byte, failure error) *yaml.Node {
	if repaired, ok := w.repair(text); ok {
		root, err := parse(repaired)
		if err == nil {
			return root
		}
		text, failure = repaired, err
	}
	says := failure.Error()
	switch {
	case strings.Contains(says, "exceeded max depth"):
		w.report(TooDeep, w.place(lastRead(text), 1), mabra.Arg{Name: "limit", Value: w.limits.Depth})
	case strings.Contains(says, "unknown anchor"):
		w.report(AliasNotAllowed, w.aliasPlace(text), mabra.Arg{Name: "what", Value: aliasWord})
	case strings.Contains(says, "tag"):
		w.report(TagNotAllowed, w.startOfLine(text, namedLine(says)))
	default:
		w.complain(text, says)
	}
	return nil
}

func (w *walk) complain(text []byte, says string) {
	cause, line := unclear, lastRead(text)
	for _, c := range complaints {
		if strings.Contains(says, c.says) {
			cause = c.cause
			if c.began {
				line = openedLine(text, namedLine(says))
			}
			break
		}
	}
	w.report(Syntax, w.startOfLine(text, line), mabra.Arg{Name: "cause", Value: cause})
}

// namedLine gives the line that the library's message names, or 1.
func namedLine(says string) int {
	if _, after, ok := strings.Cut(says, "line "); ok {
		number, _, _ := strings.Cut(after, ":")
		if n, err := strconv.Atoi(number); err == nil {
			return n
		}
	}
	return 1
}

// lastRead gives the line that the library had come to when it gave up. Its own messages often name the line where the
// surrounding list or fields began, far from the mistake. So the text is read once more, line by line, to see how many
// lines it asks for.
func lastRead(text []byte) int {
	lines := &lineReader{text: text}
	func() {
		defer func() { _ = recover() }() // as in parse
		var document yaml.Node
		_ = yaml.NewDecoder(lines).Decode(&document)
	}()
	// The scanner looks one line ahead over blank lines and comments; the mistake stands on a line with text on it.
	all := bytes.Split(text, []byte("\n"))
	line := min(max(lines.read, 1), len(all))
	for line > 1 && len(bytes.TrimSpace(all[line-1])) == 0 {
		line--
	}
	return line
}

type lineReader struct {
	text []byte
	read int
}

func (r *lineReader) Read(p []byte) (int, error) {
	if len(r.text) == 0 {
		return 0, io.EOF
	}
	end := bytes.IndexByte(r.text, '\n') + 1
	if end == 0 {
		end = len(r.text)
	}
	n := copy(p, r.text[:end])
	if n == end {
		r.read++
	}
	r.text = r.text[n:]
	return n, nil
}

// openedLine gives the line of the quotation mark that is still open at the end of the text: the last line, at or
// before the named one, on which a value begins with a mark that has no closing one on the same line.
func openedLine(text []byte, named int) int {
	lines := bytes.Split(text, []byte("\n"))
	for i := min(named, len(lines)) - 1; i >= 0; i-- {
		if opensQuote.Match(lines[i]) {
			return i + 1
		}
	}
	return min(named, len(lines))
}

var opensQuote = regexp.MustCompile(`(?:^|[:\-\[{,]\s+|^\s+)(?:"[^"]*|'[^']*)$`)

// startOfLine gives the first character on a line of the chunk that is not a space.
func (w *walk) startOfLine(text []byte, line int) mabra.Position {
	lines := bytes.SplitN(text, []byte("\n"), line+1)
	if line > len(lines) {
		line = len(lines)
	}
	content := lines[line-1]
	blank := len(content) - len(bytes.TrimLeft(content, " "))
	if blank == len(bytes.TrimRight(content, "\r")) {
		blank = 0
	}
	return w.place(line, blank+1)
}

var (
	anAlias   = regexp.MustCompile(`(?m)(?:^|[\s\[{,])(\*[^\s\[\]{},]+)`)
	aliasWord = mabra.Text{Sv: "ett alias (*)", En: "an alias (*)"}
)

// aliasPlace gives the place of the first alias of a text whose aliases lead nowhere.
func (w *walk) aliasPlace(text []byte) mabra.Position {
	found := anAlias.FindSubmatchIndex(text)
	if found == nil {
		return w.place(1, 1)
	}
	before := text[:found[2]]
	start := bytes.LastIndexByte(before, '\n') + 1
	return w.place(1+bytes.Count(before, []byte("\n")), 1+utf8.RuneCount(before[start:]))
}

// wideEncoding recognises text in UTF-16 or UTF-32 by its first bytes.
func wideEncoding(file string, stream []byte) mabra.Findings {
	wide := bytes.HasPrefix(stream, []byte{0xFE, 0xFF}) || bytes.HasPrefix(stream, []byte{0xFF, 0xFE}) ||
		len(stream) > 1 && (stream[0] == 0) != (stream[1] == 0)
	if !wide {
		return nil
	}
	finding := Encoding.At(file, mabra.Position{Line: 1, Column: 1})
	finding.Args = []mabra.Arg{{Name: "what", Value: mabra.Text{
		Sv: "filen är sparad i en annan teckenkodning, troligen UTF-16",
		En: "the file is saved in another encoding, probably UTF-16"}}}
	return mabra.Findings{finding}
}

// repair reports the first character of text that does not belong in it and gives the text with every such character
// replaced by U+FFFD. It gives false when there is none.
func (w *walk) repair(text []byte) ([]byte, bool) {
	var repaired bytes.Buffer
	line, column, found := 1, 1, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if what, bad := misplaced(r, size); bad {
			if !found {
				w.report(Encoding, w.place(line, column), mabra.Arg{Name: "what", Value: what})
				found = true
			}
			repaired.WriteRune(utf8.RuneError)
		} else {
			repaired.Write(text[i : i+size])
		}
		i += size
		column++
		if r == '\n' || r == '\r' && !bytes.HasPrefix(text[i:], []byte("\n")) {
			line, column = line+1, 1
		}
	}
	return repaired.Bytes(), found
}

func misplaced(r rune, size int) (mabra.Text, bool) {
	switch {
	case r == utf8.RuneError && size == 1:
		return mabra.Text{
			Sv: "här står ett tecken som inte är UTF-8",
			En: "a character stands here that is not UTF-8"}, true
	case r < ' ' && r != '\t' && r != '\n' && r != '\r', r >= 0x7F && r <= 0x9F && r != 0x85, r == 0xFEFF, r == 0xFFFE, r == 0xFFFF:
		return mabra.Text{
			Sv: "här står ett styrtecken som inte syns",
			En: "a control character stands here that cannot be seen"}, true
	}
	return mabra.Text{}, false
}
