package wheel

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A Conversion is a reading as it stands in another model of the wheel, and what became of each of its marks.
type Conversion struct {
	Reading Reading // what was said, in the other model; every mark is there, in the same order
	From    string  // the models, by name; empty: the eight indicators and no model
	To      string
	Steps   []Step // one for each mark
	Unsaid  []Part // parts of the other model that nothing was said of: nobody was asked about them in this conversation
}

// A Step is what became of one mark.
type Step struct {
	At       mabra.Path // inside the reading, the same before and after
	From, To Part
	How      Counterpart
}

// Convert gives the reading as it stands in another model of the wheel; nil stands for the eight indicators and no
// model. The way goes through the eight indicators. An indicator is the same in every model. An area becomes the part
// that speaks of exactly the same indicators, where there is one. Nothing is split, joined or copied, because nobody
// said it so: what has no counterpart stays where it was, as an area of the model that it was said in.
//
// A mark whose part has another name in the new model has the key x-said-as, with the model and the part that it was
// said in. By it the mark finds its way back, so that converting there and back loses nothing. Options make models
// known, as for Check; the reading is not changed.
func (r *Reading) Convert(to *Model, options ...mabra.CheckOption) Conversion {
	checking := mabra.NewChecking(options...)
	c := Conversion{Reading: *fields.Clone(r), From: r.Model, Steps: make([]Step, len(r.Indicators))}
	if to != nil {
		c.To = to.Name
	}
	c.Reading.Model = c.To
	for i := range c.Reading.Indicators {
		m := &c.Reading.Indicators[i]
		from := r.part(m)
		how := m.convert(r.Model, to, checking)
		c.Steps[i] = Step{At: mabra.Path("indicators").Index(i), From: from, To: c.Reading.part(m), How: how}
	}
	c.Unsaid = c.unsaid(to, checking)
	return c
}

// saidAs is the key of a mark's own data that tells what it was said as.
const saidAs = "x-said-as"

// An origin is what a mark was said as, before it was converted.
type origin struct {
	Model, Area string
	Indicator   Indicator
	kept        bool // the area has no counterpart in the reading's model, and stays the other's
}

// saidAs gives what the mark was said as in another model.
func (m *Mark) saidAs() (origin, bool) {
	if len(m.X) == 0 {
		return origin{}, false
	}
	group, ok := m.X.Get(saidAs)
	written, isGroup := group.(mabra.Fields)
	if !ok || !isGroup {
		return origin{}, false
	}
	text := func(name string) string {
		value, _ := written.Get(name)
		s, _ := value.(string)
		return s
	}
	return origin{text("model"), text("area"), Indicator(text("indicator")), text("counterpart") != ""}, true
}

// setSaidAs writes what the mark was said as, or takes it out where the mark would find its way back without.
func (m *Mark) setSaidAs(o origin, model string, how Counterpart, checking mabra.Checking) {
	m.X = slices.DeleteFunc(m.X, func(f mabra.Field) bool { return f.Name == saidAs })
	if len(m.X) == 0 {
		m.X = nil
	}
	if o.Indicator == m.Indicator && o.Area == m.Area && (o.Model == model || o.Area == "" && o.atHome(checking)) {
		return
	}
	written := mabra.Fields{{Name: "model", Value: o.Model}}
	if o.Area != "" {
		written.Set("area", o.Area)
	}
	if o.Indicator != "" {
		written.Set("indicator", string(o.Indicator))
	}
	if o.Area != "" && (how == Nowhere || how == Inside) {
		written.Set("counterpart", string(how))
	}
	m.X = append(m.X, mabra.Field{Name: saidAs, Value: written})
}

// atHome reports whether an indicator would come back to the model that it was said in as an indicator.
func (o origin) atHome(checking mabra.Checking) bool {
	if o.Model == "" {
		return true
	}
	home := modelNamed(o.Model, checking)
	if home == nil {
		return false
	}
	area, _, _ := home.placeOfIndicator(o.Indicator)
	return area == ""
}

// convert makes the mark one of the model to. It starts from what the mark was first said as, however many models it
// has been through.
func (m *Mark) convert(model string, to *Model, checking mabra.Checking) Counterpart {
	name := ""
	if to != nil {
		name = to.Name
	}
	o, elsewhere := m.saidAs()
	if !elsewhere {
		o = origin{Model: model, Area: m.Area, Indicator: m.Indicator}
	}
	how := SameKey
	switch {
	case o.Model == name:
		m.Area, m.Indicator = o.Area, o.Indicator
		if elsewhere {
			how = Returned
		}
	case o.Indicator != "":
		m.Area, m.Indicator, how = to.placeOfIndicator(o.Indicator)
	default:
		m.Area, m.Indicator, how = to.placeOfArea(o, Part{Area: o.Area, Model: o.Model}.covered(checking))
	}
	m.setSaidAs(o, name, how, checking)
	return how
}

// placeOfIndicator finds where an indicator stands in the model.
func (m *Model) placeOfIndicator(i Indicator) (area string, indicator Indicator, how Counterpart) {
	if !i.Valid() {
		return "", i, Nowhere
	}
	if m.has(i) {
		return "", i, SameKey
	}
	if area := m.areaOf([]Indicator{i}); area != "" {
		return area, "", SameAreas
	}
	for j := range m.Areas {
		if slices.Contains(m.Areas[j].Covers, i) {
			return "", i, Inside
		}
	}
	return "", i, Nowhere
}

// placeOfArea finds where another model's area stands in the model, by what it covers.
func (m *Model) placeOfArea(o origin, covers []Indicator) (area string, indicator Indicator, how Counterpart) {
	if len(covers) == 1 && m.has(covers[0]) {
		return "", covers[0], SameAreas
	}
	if area := m.areaOf(covers); area != "" {
		return area, "", SameAreas
	}
	how = Nowhere
	if m != nil {
		for j := range m.Areas {
			if wider := m.Areas[j].Covers; len(covers) > 0 && !slices.ContainsFunc(covers, func(i Indicator) bool {
				return !slices.Contains(wider, i)
			}) {
				how = Inside
			}
		}
	}
	area = o.Area
	for m.hasArea(area) { // another model's area of the same name is not the same
		area = o.Model + "-" + area
	}
	return area, "", how
}

// has reports whether the indicator is a part of the model; it is, where there is no model.
func (m *Model) has(i Indicator) bool {
	if m == nil || len(m.Indicators) == 0 && len(m.Areas) == 0 {
		return i.Valid()
	}
	return slices.ContainsFunc(m.Indicators, func(l Label) bool { return l.Indicator == i })
}

func (m *Model) hasArea(id string) bool {
	return m != nil && slices.ContainsFunc(m.Areas, func(a Area) bool { return a.ID == id })
}

// areaOf gives the area that covers exactly some indicators; none where there are several, or nothing is covered.
func (m *Model) areaOf(covers []Indicator) string {
	found := ""
	if m == nil || len(covers) == 0 {
		return ""
	}
	for i := range m.Areas {
		if sameIndicators(m.Areas[i].Covers, covers) {
			if found != "" {
				return ""
			}
			found = m.Areas[i].ID
		}
	}
	return found
}

func sameIndicators(a, b []Indicator) bool {
	if len(a) != len(b) {
		return false
	}
	for _, i := range a {
		if !slices.Contains(b, i) {
			return false
		}
	}
	return true
}

// unsaid lists the parts of a model that the converted reading says nothing of.
func (c *Conversion) unsaid(to *Model, checking mabra.Checking) []Part {
	var spoken []Indicator // by themselves
	var within []Indicator // by an area of whatever model
	var areas []Part
	for i := range c.Reading.Indicators {
		m := &c.Reading.Indicators[i]
		switch p := c.Reading.part(m); {
		case !m.says():
		case p.Indicator != "":
			spoken = append(spoken, p.Indicator)
		default:
			areas = append(areas, p)
			if p.Model == c.To && to != nil {
				within = append(within, to.covers(p.Area)...)
			} else {
				within = append(within, p.covered(checking)...)
			}
		}
	}
	said := func(i Indicator) bool { return slices.Contains(spoken, i) || slices.Contains(within, i) }
	var left []Part
	for _, p := range partsOf(to) {
		switch {
		case p.Indicator != "" && said(p.Indicator):
		case p.Area != "" && slices.Contains(areas, p):
		case p.Area != "" && len(to.covers(p.Area)) > 0 &&
			!slices.ContainsFunc(to.covers(p.Area), func(i Indicator) bool { return !slices.Contains(spoken, i) }):
		default:
			left = append(left, p)
		}
	}
	return left
}

// A Counterpart says how a part of one wheel stands in another.
type Counterpart string

// How a part of one wheel stands in another.
const (
	SameKey   Counterpart = "same-key"
	SameAreas Counterpart = "same-areas"
	Inside    Counterpart = "inside"
	Nowhere   Counterpart = "nowhere"
	Returned  Counterpart = "returned"
)

var counterparts = mabra.Vocabulary{
	mabra.TermOf(SameKey, "samma indikator i båda hjulen", "the same indicator in both wheels"),
	mabra.TermOf(SameAreas, "olika namn på precis detsamma", "different names for exactly the same"),
	mabra.TermOf(Inside, "ryms i ett område som är större", "lies within an area that is wider"),
	mabra.TermOf(Nowhere, "har ingen motsvarighet och står kvar som det sades",
		"has no counterpart and stays as it was said"),
	mabra.TermOf(Returned, "tillbaka där det först sades", "back where it was first said"),
}

// Vocabulary gives the ways in which a part of one wheel can stand in another.
func (Counterpart) Vocabulary() mabra.Vocabulary { return counterparts }
