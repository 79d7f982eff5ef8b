package reveal

import "strings"

// A group is digits without anything between.
type group struct{ start, end int }

func (g group) len() int { return g.end - g.start }

func digitGroups(text string) []group {
	var groups []group
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			continue
		}
		start := i
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		groups = append(groups, group{start, i})
	}
	return groups
}

func (r *reading) in(g group) string { return r.text[g.start:g.end] }

// between gives what stands between group i and the next.
func (r *reading) between(i int) string { return r.text[r.groups[i].end:r.groups[i+1].start] }

// joinedBefore reports whether group i is only the end of something longer: 978-91, 3.20, dnr2026.
func (r *reading) joinedBefore(i int) bool {
	start := r.groups[i].start
	if letterBefore(r.text, start) {
		return true
	}
	if start < 2 || !strings.ContainsRune("-./", rune(r.text[start-1])) {
		return false
	}
	if named, _ := wordBefore(r.text, start-1); words().numbers[named] {
		return false // CHI-120616
	}
	return letterBefore(r.text, start-1)
}

// goesOn reports whether something longer goes on after a place: more digits after a hyphen, a letter.
func (r *reading) goesOn(end int) bool {
	if letterAfter(r.text, end) {
		return true
	}
	return end+1 < len(r.text) && strings.ContainsRune("-/", rune(r.text[end])) && isDigit(r.text[end+1])
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func two(digits string) int { return int(digits[0]-'0')*10 + int(digits[1]-'0') }

// aTime reports whether four digits are a time of day as people write them down: 0815, 1430.
func aTime(digits string) bool {
	return len(digits) == 4 && two(digits) < 24 && two(digits[2:]) < 60 && digits[3]%5 == '0'%5
}
