package yamlread

import "iter"

// Differs is for the tests that need packages above this one.
var Differs = differs

// Children goes through the nodes in a collection: the items of a sequence, or keys and values of a mapping by turns.
func (d *Document) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at := i + 1; at < int(d.Nodes[i].Next); at = int(d.Nodes[at].Next) {
			if !yield(at) {
				return
			}
		}
	}
}

// Pairs goes through the keys and values of a mapping; of anything else there are none.
func (d *Document) Pairs(i int) iter.Seq2[int, int] {
	return func(yield func(key, value int) bool) {
		if d.Nodes[i].Kind != Mapping {
			return
		}
		for key := i + 1; key < int(d.Nodes[i].Next); {
			value := int(d.Nodes[key].Next)
			if !yield(key, value) {
				return
			}
			key = int(d.Nodes[value].Next)
		}
	}
}
