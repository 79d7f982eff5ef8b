package plan

import "github.com/mabra-hjulet/mabra"

// CheckContent checks a plan by the rules about what it says and by nothing else, to measure what they cost.
func CheckContent(p *Plan, at mabra.Date) mabra.Findings {
	c := checker{Plan: p, at: at, practice: p.practice(mabra.Checking{})}
	c.content()
	return c.findings
}
