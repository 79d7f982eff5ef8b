package wording

import (
	"maps"
	"slices"
)

// Lists gives the ids of the lists that are read.
func Lists() []string { return slices.Collect(maps.Keys(classes)) }
