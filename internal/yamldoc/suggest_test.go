package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearestKnownName(t *testing.T) {
	known := []string{"responsible", "organisation", "outcomes", "my-wider-world", "due"}
	for written, want := range map[string]string{
		"responsibel":   "responsible", // two letters in each other's place
		"organization":  "organisation",
		"outcoms":       "outcomes",
		"Due":           "due",
		"my_wider_wrld": "my-wider-world",
		"duu":           "due",
		"kurator":       "", // no misspelling of anything here
		"":              "",
		"responsibleresponsibleresponsibleresponsible": "",
	} {
		assert.Equal(t, want, nearest(written, known), written)
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"behov", "behov", 0}, {"behov", "behöv", 1}, {"behov", "behvo", 1}, {"behov", "beho", 1}, {"behov", "ehovs", 2}, {"", "abc", 3},
	} {
		assert.Equal(t, test.want, distance(test.a, test.b, 3), "%s %s", test.a, test.b)
		assert.Equal(t, test.want, distance(test.b, test.a, 3), "%s %s", test.b, test.a)
	}
}
