package training

// dice draws numbers that depend on nothing but what they are thrown for, so that a plan comes out the same whatever
// was generated before it. The method is splitmix64; it is spelt out here because the library's own generators may
// change from one version of Go to the next.
type dice struct{ state uint64 }

// throwFor gives the dice for one purpose in the life of one example.
func throwFor(seed uint64, index int, purpose string) *dice {
	d := &dice{seed}
	d.state ^= d.next() + uint64(index)
	for i := range len(purpose) {
		d.state = d.state*1_099_511_628_211 ^ uint64(purpose[i])
	}
	d.next()
	return d
}

func (d *dice) next() uint64 {
	d.state += 0x9e3779b97f4a7c15
	z := d.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below gives a number from 0 to n-1, and 0 where n is less than 1.
func (d *dice) below(n int) int {
	if n < 1 {
		return 0
	}
	return int(d.next() % uint64(n))
}

// between gives a number from low to high.
func (d *dice) between(low, high int) int { return low + d.below(high-low+1) }

// chance reports true in percent cases of a hundred.
func (d *dice) chance(percent int) bool { return d.below(100) < percent }

// one draws one of several.
func one[T any](d *dice, from []T) T { return from[d.below(len(from))] }

// some draws n of several, or all where there are fewer, in their own order.
func some[T any](d *dice, n int, from []T) []T {
	drawn := make([]T, 0, n)
	for i := range from {
		if left := len(from) - i; d.below(left) < n-len(drawn) {
			drawn = append(drawn, from[i])
		}
	}
	return drawn
}

// shuffled gives all of several in another order.
func shuffled[T any](d *dice, from []T) []T {
	cards := append([]T(nil), from...)
	for i := len(cards) - 1; i > 0; i-- {
		j := d.below(i + 1)
		cards[i], cards[j] = cards[j], cards[i]
	}
	return cards
}
