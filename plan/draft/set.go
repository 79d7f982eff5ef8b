package draft

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A set holds some of a short list: each bit is one.
type set uint32

// places holds the bit of each indicator.
var places = func() map[wheel.Indicator]set {
	all := map[wheel.Indicator]set{}
	for i, indicator := range mabra.Values[wheel.Indicator]() {
		all[indicator] = 1 << i
	}
	return all
}()

// links holds, for each dimension of the triangle, the indicators that it touches, as a set.
var links = sync.OnceValue(func() map[triangle.Dimension]set {
	all := map[triangle.Dimension]set{}
	for _, l := range triangle.Links() {
		all[l.Dimension] |= places[l.Indicator]
	}
	return all
})

func (s set) members() []wheel.Indicator {
	var list []wheel.Indicator
	for i, indicator := range theEight {
		if s&(1<<i) != 0 {
			list = append(list, indicator)
		}
	}
	return list
}

var theEight = mabra.Values[wheel.Indicator]()
