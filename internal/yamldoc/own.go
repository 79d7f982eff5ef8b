package yamldoc

import (
	"io/fs"

	"github.com/mabra-hjulet/mabra"
)

// Own reads a list that is part of the program, in the same strict form as documents. A mistake in one is a mistake in
// the program, found by the tests of the package that has it, and so a panic.
func Own[T any](files fs.FS, path, kind string) *T {
	return own(files, path, Kind{kind, func() any { return new(T) }}).(*T)
}

func own(files fs.FS, path string, kind Kind) any {
	text, err := fs.ReadFile(files, path)
	if err != nil {
		panic(err)
	}
	list, findings := readOne(path, text, mabra.DefaultLimits(), kind)
	if err := findings.Err(); err != nil {
		panic(err)
	}
	return list
}
