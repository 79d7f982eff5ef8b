package cli

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/mabra-hjulet/mabra"
)

// errValue says that the value of a flag is none that it takes. What it takes stands in the flag's help.
var errValue = errors.New("not a value of the flag")

// oneOf reads a value that has to be one of allowed.
func oneOf[T ~string](into *T, allowed ...T) func(string) error {
	return func(value string) error {
		if !slices.Contains(allowed, T(value)) {
			return errValue
		}
		*into = T(value)
		return nil
	}
}

// severalOf reads values with commas between them, each of which has to be one of allowed.
func severalOf(into *[]string, allowed ...string) func(string) error {
	return func(value string) error {
		for one := range strings.SplitSeq(value, ",") {
			if !slices.Contains(allowed, one) {
				return errValue
			}
			if !slices.Contains(*into, one) {
				*into = append(*into, one)
			}
		}
		return nil
	}
}

func day(into *mabra.Date) func(string) error {
	return func(value string) (err error) {
		*into, err = mabra.ParseDate(value)
		return err
	}
}

// number reads a whole number in decimal digits, whatever it begins with: files are numbered 000010.
func number(into *int) func(string) error {
	return func(value string) (err error) {
		*into, err = strconv.Atoi(value)
		return err
	}
}

func seed(into *uint64) func(string) error {
	return func(value string) (err error) {
		*into, err = strconv.ParseUint(value, 10, 64)
		return err
	}
}

// text reads a text. An empty one is what a script gives whose variable is not set, and never what was meant.
func text[T ~string](into *T) func(string) error {
	return func(value string) error {
		if value == "" {
			return errValue
		}
		*into = T(value)
		return nil
	}
}

func severity(into *mabra.Severity) func(string) error {
	return func(value string) error {
		known, ok := mabra.ParseSeverity(value)
		if !ok {
			return errValue
		}
		*into = known
		return nil
	}
}

// flagError says in the reader's language which flag is wrong, and which value it does not take.
func (s *session) flagError(cmd *cobra.Command, err error) error {
	var (
		unknown *pflag.NotExistError
		missing *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
	)
	switch {
	case errors.As(err, &unknown):
		name := "--" + unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			name = "-" + unknown.GetSpecifiedName()
		}
		return s.unknownFlag(cmd, name)
	case errors.As(err, &missing):
		return s.misuse(flagWithoutValue, synopsis(missing.GetFlag()))
	case errors.As(err, &invalid):
		return s.misuse(flagWithWrongValue, invalid.GetValue(), synopsis(invalid.GetFlag()))
	}
	return s.misuse(unclearFlag)
}

func (s *session) unknownFlag(cmd *cobra.Command, name string) error {
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, dashed(f.Name)) })
	return s.misuse(unknownFlag, name, s.suggestion(name, known))
}

// synopsis gives a flag as it is written, with what it takes: "--format text|json".
func synopsis(f *pflag.Flag) string {
	text := dashed(f.Name)
	if f.Shorthand != "" {
		text = dashed(f.Shorthand) + ", " + text
	}
	if takes, _ := pflag.UnquoteUsage(f); takes != "" {
		text += " " + takes
	}
	return text
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}
