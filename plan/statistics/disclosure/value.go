package disclosure

import (
	"encoding/json"
	"errors"
	"strconv"
)

// Mark stands for every value that is hidden, for whatever reason.
const Mark = "hidden"

// A Value is a count that may be shown, or nothing but that one is hidden. A hidden Value holds no number: zero is another
// Value. The zero Value is hidden.
type Value struct {
	shown bool
	n     int
}

// Shown makes the Value of a number.
func Shown(n int) Value { return Value{true, n} }

// Number gives the count, and whether it is shown.
func (v Value) Number() (n int, shown bool) { return v.n, v.shown }

// String gives the count in digits, or Mark.
func (v Value) String() string {
	if !v.shown {
		return Mark
	}
	return strconv.Itoa(v.n)
}

// MarshalJSON gives the count as a number, or Mark as a text, so that nobody takes what is hidden for zero.
func (v Value) MarshalJSON() ([]byte, error) {
	if !v.shown {
		return json.Marshal(Mark)
	}
	return strconv.AppendInt(nil, int64(v.n), 10), nil
}

var errValue = errors.New("neither a count nor the mark of what is hidden")

// UnmarshalJSON reads what MarshalJSON writes.
func (v *Value) UnmarshalJSON(text []byte) error {
	if string(text) == strconv.Quote(Mark) {
		*v = Value{}
		return nil
	}
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 0 || n > most {
		return errValue
	}
	*v = Shown(n)
	return nil
}
