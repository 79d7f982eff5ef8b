package training

import (
	"sync"

	"github.com/mabra-hjulet/mabra/plan"
)

var practices = sync.OnceValue(func() map[string]*plan.PracticeModel {
	loaded := map[string]*plan.PracticeModel{}
	for _, name := range Models() {
		if m, ok := plan.LoadModel(name); ok {
			loaded[name] = m
		}
	}
	return loaded
})

// practiceModel gives the practice model called name, read once, and whether there is one.
func practiceModel(name string) (*plan.PracticeModel, bool) {
	m, ok := practices()[name]
	return m, ok
}
