package rulepages

import (
	"strings"
)

// manyDifferences is how many lines may differ between two documents that tell of the same plan.
const manyDifferences = 16

func differences(a, b string) int {
	onlyA, onlyB, _ := differing(content(a), content(b))
	return len(onlyA) + len(onlyB)
}

// content gives the lines of a document, without what always differs: comments and the document's own id.
func content(text string) []string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "id:") || strings.HasPrefix(line, "#") {
			lines[i] = ""
		}
	}
	return lines
}

// differing gives the lines of a and of b that the other does not have, where they are laid side by side, and for each
// line of b the line of a that it stands after.
func differing(a, b []string) (onlyA, onlyB []int, after []int) {
	length := make([][]int, len(a)+1) // of the longest run of lines that both have, from here on
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			after = append(after, i)
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && length[i+1][j] >= length[i][j+1]:
			onlyA = append(onlyA, i)
			i++
		default:
			onlyB = append(onlyB, j)
			after = append(after, i-1)
			j++
		}
	}
	return onlyA, onlyB, after
}
