// Package signs tells by one pass over a text which signs it holds, so that those who look for something there need not
// go over texts where it cannot be.
package signs

// A Set is kinds of signs.
type Set uint8

// The kinds.
const (
	Digit   Set = 1 << iota // 0 to 9
	Capital                 // A to Z
	T                       // the capital T: " AT " is what some write for @
	Bracket                 // one that opens
	Hyphen
	At    // @
	Wide  // where the wide forms of digits and letters begin
	Above // a byte of any character above ASCII
)

// In gives the kinds of signs in a text.
func In(text string) Set {
	var found Set
	for len(text) >= 4 { // four at a time, for none of them waits for another
		found |= kinds[text[0]] | kinds[text[1]] | kinds[text[2]] | kinds[text[3]]
		text = text[4:]
	}
	for i := range len(text) {
		found |= kinds[text[i]]
	}
	return found
}

// Has reports whether one of some kinds is there.
func (s Set) Has(some Set) bool { return s&some != 0 }

var kinds = func() (of [256]Set) {
	for b := '0'; b <= '9'; b++ {
		of[b] = Digit
	}
	for b := 'A'; b <= 'Z'; b++ {
		of[b] = Capital
	}
	of['T'] |= T
	of['('], of['['], of['{'] = Bracket, Bracket, Bracket
	of['-'], of['@'] = Hyphen, At
	for b := 0x80; b < 256; b++ {
		of[b] = Above
	}
	of[0xEF] |= Wide
	return of
}()
