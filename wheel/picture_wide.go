package wheel

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// The sizes of a wide picture, in units: the wheel in the middle, and on each side of it a column of words.
const (
	wideWide   = 1120.0
	margin     = 40.0
	columnWide = 250.0
	columnHigh = 560.0 // of four parts with a few words each
	leadX      = 264.0 // from the margin to where a lead begins
	lineHigh   = 19.0
	saidSize   = 14.0
	answerSize = 13.0
	titleSize  = 26.0
	partSize   = 17.0
	blockGap   = 44.0 // from the last line of a part to the name of the next
)

// A block is what is said of one part, in a column beside the wheel.
type block struct {
	part  int
	ray   float64
	y     float64 // foot of the name
	lines []said
	high  float64 // from the foot of the name to the foot of the last line
}

// A said is one line of a block.
type said struct {
	words string
	y     float64 // under the foot of the name
	how   svg.Type
	mark  byte // s or w, before the first line of what was said
	in    float64
}

// wide draws the wheel with all that was said beside it.
func (d *drawing) wide() []byte {
	d.g = wideRound(len(d.rows))
	d.g.fill(d.together())
	wider := 2 * (d.g.r - wideRound(1).r)
	width := wideWide + wider
	title := svg.Wrap(d.heading(), titleSize, svg.Bold, width-2*margin)
	hub := d.hub(19, 12)
	under := svg.Wrap(d.meta(len(hub.lines) == 0), saidSize, svg.Regular, width-2*margin)
	top := 58 + float64(len(title)-1)*titleSize*svg.LineStep
	underY := top + 26
	top = underY + float64(max(len(under)-1, 0))*lineHigh + 66
	left, right := d.columns()
	high := max(columnHigh, wider+columnHigh, needed(left), needed(right))
	spread(left, top, high)
	spread(right, top, high)
	d.g.x, d.g.y = width/2, top+high/2-48
	key := d.key(width, top+high-42)
	d.begin(width, key.bottom)
	d.Text(margin, 58, svg.Type{Class: "title", Size: titleSize, Weight: svg.Bold}, title...)
	for i, line := range under {
		d.Text(margin, underY+float64(i)*lineHigh, svg.Type{Class: "meta", Size: saidSize}, line)
	}
	for _, b := range slices.Concat(right, left) {
		d.lead(&b, width)
	}
	inside, _ := d.whyInside(saidSize)
	d.wheel(inside)
	var day []string
	if words := strings.Fields(d.reading().Date.InWords().In(d.how.Language)); len(words) == 3 {
		day = []string{words[0] + " " + words[1]}
	}
	d.drawHub(hub, 9.4, day...)
	for _, b := range slices.Concat(right, left) {
		d.block(&b, width)
	}
	d.drawKey(key, width)
	return d.Bytes()
}

// meta says by which wheel, when and how the conversation went about; and who spoke, where the hub has no room for it.
func (d *drawing) meta(who bool) string {
	var pieces []string
	if who && !strings.Contains(d.heading(), d.speaker()) {
		pieces = append(pieces, d.speaker())
	}
	pieces = append(pieces, d.wheelName())
	if day := d.reading().Date.InWords().In(d.how.Language); day != "" {
		pieces = append(pieces, day)
	}
	if method := strings.TrimSpace(d.reading().Method); method != "" {
		pieces = append(pieces, method)
	}
	return strings.Join(pieces, " · ")
}

// columns makes the blocks of both sides, from above.
func (d *drawing) columns() (left, right []block) {
	for i := range d.rows {
		b := d.write(i)
		if math.Sin(b.ray) < -0.01 {
			left = append(left, b)
		} else {
			right = append(right, b)
		}
	}
	slices.SortStableFunc(left, func(a, b block) int { return cmp.Compare(b.ray, a.ray) })
	return left, right
}

// write sets all that is said of a part: its name, the answer, then strengths, worries and notes.
func (d *drawing) write(part int) block {
	r := &d.rows[part]
	b := block{part: part, ray: d.g.ray(part)}
	b.put(hyphenated(r.Label), said{how: svg.Type{Class: "name", Size: partSize, Weight: svg.Bold}}, 0)
	second := said{how: svg.Type{Class: "why", Size: saidSize, Role: svg.Second}}
	switch {
	case r.Missing:
		b.put(sentence.Capital(r.InWords)+".", second, 21)
	case r.InWords != "":
		b.put(r.InWords, said{how: svg.Type{Class: "answer", Size: answerSize, Role: svg.Second}}, lineHigh)
	}
	marked := said{how: svg.Type{Class: "said", Size: saidSize}, in: 24}
	marked.mark = 's'
	for _, words := range r.Strengths {
		b.put(words, marked, 23)
	}
	marked.mark = 'w'
	for _, words := range r.Worries {
		b.put(words, marked, 23)
	}
	if len(r.Strengths)+len(r.Worries) == 0 && !r.Missing {
		b.put(sentence.Capital(pictureWords().NothingNamed.In(d.how.Language))+".", second, 21)
	}
	for _, words := range r.Notes {
		b.put(words, second, 21)
	}
	return b
}

// put adds words under what stands in the block, in as many lines as they take, each set like the first. The first stands by
// the air under the line before it, and alone has a mark.
func (b *block) put(words string, like said, air float64) {
	for i, line := range svg.Wrap(words, like.how.Size, like.how.Weight, columnWide-like.in) {
		if i > 0 {
			air, like.mark = lineHigh, 0
		}
		if len(b.lines) > 0 {
			b.high += air
		}
		like.words, like.y = line, b.high
		b.lines = append(b.lines, like)
	}
}

// needed is how high a column is at the least.
func needed(column []block) float64 {
	high := 0.0
	for i := range column {
		high += column[i].high + blockGap
	}
	return high + 16
}

// spread places the blocks of a column: evenly where they have room, and else moved down and up as far as they need.
func spread(column []block, top, high float64) {
	for i := range column {
		column[i].y = top + high*float64(i)/float64(len(column))
		if i > 0 {
			column[i].y = max(column[i].y, column[i-1].y+column[i-1].high+blockGap)
		}
	}
	lowest := top + high - 60
	for i := len(column) - 1; i >= 0; i-- {
		column[i].y = min(column[i].y, lowest-column[i].high)
		lowest = column[i].y - blockGap
	}
}

// block writes what is said of a part.
func (d *drawing) block(b *block, width float64) {
	x := margin
	if math.Sin(b.ray) >= -0.01 {
		x = width - margin - columnWide
	}
	d.Group("words", d.rows[b.part].Key)
	for i := range b.lines {
		l := &b.lines[i]
		switch l.mark {
		case 's':
			d.Strength(x+8, b.y+l.y-5, 1)
		case 'w':
			d.Worry(x+8, b.y+l.y-5, 1)
		}
		d.Text(x+l.in, b.y+l.y, l.how, l.words)
	}
	d.End()
}

// lead draws the line from a block to its sector: with one elbow, and with one more where it would cross the wheel.
func (d *drawing) lead(b *block, width float64) {
	g := &d.g
	side := 1.0
	if math.Sin(b.ray) < -0.01 {
		side = -1
	}
	begin, elbow := width/2-margin-leadX, width/2-margin-leadX-16
	px, py := svg.Around(0, g.y, g.r+6, b.ray)
	px *= side
	y := b.y - 6
	points := []float64{g.x + side*begin, y, g.x + side*elbow, y}
	if crosses(px, py-g.y, elbow, y-g.y, g.r+4) {
		points = append(points, g.x+side*(g.r+14), py)
	}
	points = append(points, g.x+side*px, py)
	d.Line(svg.Stroke{Class: "lead", Line: svg.Line, Width: 1}, points...)
}

// crosses reports whether a line comes nearer to the middle than r.
func crosses(ax, ay, bx, by, r float64) bool {
	dx, dy := bx-ax, by-ay
	along := dx*dx + dy*dy
	if along == 0 {
		return false
	}
	t := min(1, max(0, -(ax*dx+ay*dy)/along))
	return math.Hypot(ax+t*dx, ay+t*dy) < r
}
