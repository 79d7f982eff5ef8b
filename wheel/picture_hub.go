package wheel

import (
	"strings"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A label is lines in the hub, as large as they fit.
type label struct {
	lines []string
	size  float64
}

// hub fits the name of the one who speaks into the hub: as designed, then smaller, then in two lines. What does not fit has
// no line here.
func (d *drawing) hub(size, smallest float64) label {
	name := strings.Join(strings.Fields(d.speaker()), " ")
	room := d.g.hub * 0.82 // inside the ring
	for s := size; s >= smallest; s -= 0.5 {
		if svg.Width(name, s, svg.Bold) <= 2*chord(room, 0.4*s) {
			return label{[]string{name}, s}
		}
	}
	for s := size - 0.5; s >= smallest; s -= 0.5 {
		wide := 2 * chord(room, s)
		lines := svg.Wrap(name, s, svg.Bold, wide)
		if len(lines) == 2 && len(strings.Join(lines, " ")) == len(name) {
			return label{lines, s}
		}
	}
	return label{}
}

// voiceRoles are the patterns of the voices.
var voiceRoles = map[Voice]svg.Role{
	VoiceChild: svg.Child, VoiceGuardian: svg.Guardian, VoiceProfessional: svg.Professional,
}

// drawHub draws who speaks: a ring in the voice's pattern and the name in it.
func (d *drawing) drawHub(name label, ring float64, under ...string) {
	g := &d.g
	d.Group("hub", string(d.reading().Voice))
	d.Circle(g.x, g.y, g.hub, svg.Stroke{Fill: svg.Paper})
	if role, ok := voiceRoles[d.reading().Voice]; ok {
		d.Ring(g.x, g.y, g.hub-ring/2, ring, role)
	} else {
		d.Circle(g.x, g.y, g.hub-0.75, svg.Stroke{Line: svg.Line, Width: 1.5})
	}
	lines := float64(len(name.lines)-1) * name.size * svg.LineStep
	foot := g.y + 0.36*name.size - lines/2
	if len(under) > 0 && len(name.lines) > 0 {
		foot -= 6
	}
	d.Text(g.x, foot, svg.Type{Class: "speaker", Size: name.size, Weight: svg.Bold, Anchor: svg.Middle}, name.lines...)
	y := foot + lines + 20
	if len(name.lines) == 0 {
		y = g.y + 4
	}
	d.Text(g.x, y, svg.Type{Class: "day", Size: 12, Role: svg.Second, Anchor: svg.Middle}, under...)
	d.End()
}
