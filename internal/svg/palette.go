package svg

import "github.com/mabra-hjulet/mabra"

// A Role is what a colour is for. A picture says the role; the look says the colour.
type Role string

// The roles.
const (
	Paper        Role = "paper"        // what everything stands on
	Ink          Role = "ink"          // words
	Second       Role = "second"       // second text
	Line         Role = "line"         // a line that means something: cells, frames, ticks
	Hair         Role = "hair"         // decoration, which means nothing
	Soft         Role = "soft"         // cells up to the answer, always outlined
	Tint         Role = "tint"         // where an answer is missing, always outlined
	Rating       Role = "rating"       // the cell that is the answer
	OnRating     Role = "on-rating"    // the numeral in it
	Strength     Role = "strength"     // ●
	Worry        Role = "worry"        // ◆
	WorryLine    Role = "worry-line"   // its outline
	Child        Role = "child"        // the child's voice
	Guardian     Role = "guardian"     // a guardian's
	Professional Role = "professional" // a professional's
	None         Role = "none"
)

// A colouring is the colour of each role.
type colouring map[Role]string

// The colours, chosen to be told apart by whoever sees colours differently, and in grey: strength and worry differ by 4.5
// to 1 in light. A test reckons every pair that pictures and pages put together.
var (
	light = colouring{
		Paper: "#FFFFFF", Ink: "#1B1F2A", Second: "#4A5261", Line: "#747C8B", Hair: "#CDD2DA", Soft: "#D5DAE2", Tint: "#F4F3EF",
		Rating: "#4A5261", OnRating: "#FFFFFF", Strength: "#004488", Worry: "#DDAA33", WorryLine: "#1B1F2A",
		Child: "#225555", Guardian: "#663333", Professional: "#222255",
	}
	dark = colouring{
		Paper: "#16191F", Ink: "#ECEEF2", Second: "#B8BEC9", Line: "#8790A0", Hair: "#3A404B", Soft: "#4A515E", Tint: "#20242C",
		Rating: "#C6CBD5", OnRating: "#16191F", Strength: "#A9D1F7", Worry: "#8A6206", WorryLine: "#F2CC6B",
		Child: "#8FCFC8", Guardian: "#E6A9A0", Professional: "#B3B5F0",
	}
	ink = colouring{
		Paper: "#FFFFFF", Ink: "#000000", Second: "#000000", Line: "#000000", Hair: "#CCCCCC", Soft: "#CCCCCC", Tint: "#FFFFFF",
		Rating: "#000000", OnRating: "#FFFFFF", Strength: "#000000", Worry: "#FFFFFF", WorryLine: "#000000",
		Child: "#000000", Guardian: "#000000", Professional: "#000000",
	}
)

var looks = map[mabra.Look]colouring{mabra.Light: light, mabra.Dark: dark, mabra.BlackAndWhite: ink}

// Roles lists the roles that have a colour, in order.
func Roles() []Role {
	return []Role{
		Paper, Ink, Second, Line, Hair, Soft, Tint, Rating, OnRating, Strength, Worry, WorryLine, Child, Guardian, Professional,
	}
}

// Colour gives the colour of a role in a look: #RRGGBB; in a page's look the page's variable, so that one media query
// turns all pictures dark.
func Colour(look mabra.Look, role Role) string {
	switch {
	case role == None:
		return "none"
	case look == mabra.InPage:
		return "var(--" + string(role) + ")"
	}
	return looks[look][role]
}

// Variables gives the colours of a look as variables of CSS, for the page that pictures stand in.
func Variables(look mabra.Look) string {
	css := ""
	for _, role := range Roles() {
		css += "--" + string(role) + ":" + looks[look][role] + ";"
	}
	return css
}
