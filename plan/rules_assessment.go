package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// assessmentRules are the rules about wheel, triangle and matrix that take the rest of the plan to see; those that hold
// for each on its own too are in its package.
var assessmentRules = []row{
	{mabra.Rule{
		ID: "wheel-child-voice", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginAgreement,
		Source: mabra.Text{
			Sv: "Falun, Må bra-hjulet: barnets egen upplevelse, skild från de vuxnas; jämför barnkonventionen artikel 12",
			En: "Falun, Må bra-hjulet: the child's own experience, kept apart from the adults'; compare article 12 of the UN Convention on the Rights of the Child"},
		Title:   mabra.Text{Sv: "Barnets egen röst saknas i hjulet", En: "The child's own voice is missing from the wheel"},
		What:    mabra.Text{Sv: "Ingen genomgång av hjulet är barnets egen, och planen säger inte varför barnet inte har kommit till tals.", En: "No reading of the wheel is the child's own, and the plan does not say why the child has not been heard."},
		Why:     mabra.Text{Sv: "Hur någon mår kan bara den själv säga. De vuxnas bild hjälper, men den är inte barnets.", En: "How somebody is doing only that person can say. What the adults see helps, but it is not the child's."},
		Mend:    mabra.Text{Sv: "Gå igenom hjulet med barnet på barnets sätt, och skriv det i readings med voice: child. Går det inte, skriv barnets post i views med skälet i missing.", En: "Go through the wheel with the child in the child's own way, and write it in readings with voice: child. If that cannot be done, write the child's entry in views with the reason in missing."},
		Message: mabra.Text{Sv: "hjulet saknar barnets egen röst; lägg till en genomgång med voice: child, eller skälet i views med missing", En: "the wheel lacks the child's own voice; add a reading with voice: child, or the reason in views with missing"},
	}, wheelChildVoice},
	{mabra.Rule{
		ID: "triangle-missing", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginAgreement, Models: []string{"girfec"},
		Source: mabra.Text{
			Sv: "East Renfrewshire, National Practice Model (lokal vägledning): triangeln används alltid i en plan med flera verksamheter",
			En: "East Renfrewshire, National Practice Model (local guidance): the triangle is always used for a multi-agency plan"},
		Title:   mabra.Text{Sv: "Flera verksamheter men ingen triangel", En: "Several organisations and no triangle"},
		What:    mabra.Text{Sv: "Mer än en verksamhet har insatser i planen, men min världstriangel är inte använd.", En: "More than one organisation has actions in the plan, but the My World Triangle is not used."},
		Why:     mabra.Text{Sv: "Var och en ser sin del av barnets liv. Triangeln lägger delarna bredvid varandra, så att hela barnets värld syns.", En: "Each sees its own part of the child's life. The triangle lays the parts side by side, so that the whole of the child's world shows."},
		Mend:    mabra.Text{Sv: "Skriv i assessment.triangle vad ni redan vet, som styrkor och utmaningar. En sida som inte behövs får ett skäl i notExplored.", En: "Write in assessment.triangle what you know already, as strengths and challenges. A side that is not needed is given a reason in notExplored."},
		Message: mabra.Text{Sv: "flera verksamheter har insatser, men ingen triangel finns; lägg till assessment.triangle", En: "several organisations have actions, but there is no triangle; add assessment.triangle"},
	}, triangleMissing},
	{mabra.Rule{
		ID: "resilience-missing", Severity: mabra.Info, Origin: mabra.OriginGuidance, Models: []string{"girfec"},
		Source: mabra.Text{
			Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): matrisen i en del mer sammansatta lägen",
			En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): the matrix in some, more complex situations"},
		Title:   mabra.Text{Sv: "Flera verksamheter men ingen matris", En: "Several organisations and no matrix"},
		What:    mabra.Text{Sv: "Mer än en verksamhet har insatser i planen och triangeln är använd, men inte motståndskraftsmatrisen.", En: "More than one organisation has actions in the plan and the triangle is used, but not the resilience matrix."},
		Why:     mabra.Text{Sv: "När mycket händer på en gång hjälper matrisen till att se vad som bär barnet, vad som skyddar och vad som tär.", En: "When much goes on at once, the matrix helps to see what carries the child, what protects and what wears it down."},
		Mend:    mabra.Text{Sv: "Pröva matrisen i assessment.resilience om läget är sammansatt. Är det enkelt behövs den inte.", En: "Try the matrix in assessment.resilience if the situation is complex. If it is simple, the matrix is not needed."},
		Message: mabra.Text{Sv: "flera verksamheter har insatser; är läget sammansatt kan assessment.resilience hjälpa", En: "several organisations have actions; if the situation is complex, assessment.resilience may help"},
	}, resilienceMissing},
	{mabra.Rule{
		ID: "resilience-pole-origin", Severity: mabra.Info, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "Iriss, Understanding Resilience: barnets egna poler och omgivningens; GIRFEC Practice Guidance 1 (2022): de går i varandra",
			En: "Iriss, Understanding Resilience: the child's own poles and those of the surroundings; GIRFEC Practice Guidance 1 (2022): they are hard to separate"},
		Title:   mabra.Text{Sv: "Faktorns pol passar inte sidan den kommer från", En: "A factor's pole does not fit the side it comes from"},
		What:    mabra.Text{Sv: "En faktor i matrisen hämtas ur en post i triangeln, men polen passar inte postens sida. Sidan how-i-grow hör till resilience och vulnerability, de andra två till protective-environment och adversity.", En: "A factor of the matrix is taken from an entry of the triangle, but its pole does not fit the entry's side. The side how-i-grow goes with resilience and vulnerability, the other two with protective-environment and adversity."},
		Why:     mabra.Text{Sv: "Det som finns runt barnet kan vuxna ändra på. Står det som något hos barnet läggs ansvaret på barnet.", En: "What is around the child can be changed by adults. Put down as something in the child, it leaves the child to carry it."},
		Mend:    mabra.Text{Sv: "Se efter om faktorn handlar om barnet eller om det som finns runt barnet. Det ena går i det andra, så den kan stå rätt; låt den då vara.", En: "See whether the factor is about the child or about what is around the child. The one runs into the other, so it may be right as it is; then leave it."},
		Message: mabra.Text{Sv: "faktorns pol passar inte den sida av triangeln som den kommer från; det kan stämma, men se efter", En: "the factor's pole does not fit the side of the triangle that it comes from; it may be right, but look again"},
	}, resiliencePoleOrigin},
	{mabra.Rule{
		ID: "analysis-missing", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): bedömning, analys, handling, uppföljning; Highland, The Child's Assessment and Plan (2024)",
			En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): assessment, analysis, action, review; Highland, The Child's Assessment and Plan (2024)"},
		Title:   mabra.Text{Sv: "Det står inte vad bilden betyder för barnet", En: "Nothing says what it means for the child"},
		What:    mabra.Text{Sv: "Triangeln eller matrisen är ifylld, men ingen analys säger vad det betyder för barnet.", En: "The triangle or the matrix is filled in, but no analysis says what it means for the child."},
		Why:     mabra.Text{Sv: "En lista med styrkor och svårigheter säger inte vad barnet behöver. Det gör först den som har tänkt igenom hur de hänger ihop.", En: "A list of strengths and challenges does not say what the child needs. Somebody who has thought through how they hang together does."},
		Mend:    mabra.Text{Sv: "Skriv i assessment.analysis hur styrkor och utmaningar hänger ihop, och vad som kan hända för barnet om ingenting ändras.", En: "Write in assessment.analysis how strengths and challenges hang together, and what may happen for the child if nothing changes."},
		Message: mabra.Text{Sv: "triangeln eller matrisen är ifylld, men det står inte vad det betyder för barnet; lägg till assessment.analysis", En: "the triangle or the matrix is filled in, but nothing says what it means for the child; add assessment.analysis"},
	}, analysisMissing},
	{mabra.Rule{
		ID: "disagreement-undescribed", Severity: mabra.Warning, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 11 b (innehållsnorm, inte gällande lag)",
			En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 11(b) (a standard of content, not law in force)"},
		Title:   mabra.Text{Sv: "Det står inte hur oenigheten hanterades", En: "Nothing says how the disagreement was handled"},
		What:    mabra.Text{Sv: "En oenighet är noterad, men det står inte hur den togs om hand.", En: "A disagreement is noted, but nothing says what was done about it."},
		Why:     mabra.Text{Sv: "Den som tycker annorlunda, ofta barnet eller en förälder, ska kunna se att rösten hördes och vad den ledde till.", En: "Whoever sees it differently, often the child or a parent, has to be able to see that the voice was heard and what came of it."},
		Mend:    mabra.Text{Sv: "Skriv i handled hur ni pratade om det och vad ni kom fram till, också om ni fortfarande tycker olika.", En: "Write in handled how you talked about it and what you came to, even if you still differ."},
		Message: mabra.Text{Sv: "det står inte hur oenigheten hanterades; lägg till handled", En: "nothing says how the disagreement was handled; add handled"},
	}, disagreementUndescribed},
}

// wheelChildVoice leaves alone a draft that has not begun with the wheel, and a plan in which the child is not heard at
// all: that is the more serious finding.
func wheelChildVoice(c *checker) {
	w := c.wheel()
	if w == nil && c.mayHave(StatusDraft) || !c.bornBy(c.today()) || !c.voiced(RoleChild) {
		return
	}
	if !c.unread["assessment"] && !hasChildVoice(w) && !c.childExcused() {
		c.report("assessment.wheel.readings")
	}
}

// hasChildVoice reports whether a reading of the wheel is the child's own, or may be: whose it is cannot be read.
func hasChildVoice(w *wheel.Wheel) bool {
	for i := 0; w != nil && i < len(w.Readings); i++ {
		if voice := w.Readings[i].Voice; voice == wheel.VoiceChild || !voice.Vocabulary().Has(string(voice)) {
			return true
		}
	}
	return false
}

// childExcused reports whether a view says why the child's own is missing. It is so too where that is not sure.
func (c *checker) childExcused() bool {
	for i := range c.Views {
		v := &c.Views[i]
		if c.mayBe(v.Of, RoleChild) && (v.Missing != "" || c.unsure(views, i, "missing")) {
			return true
		}
	}
	return c.unread["views"] || c.rolesUnsure
}

func (p *Plan) wheel() *wheel.Wheel {
	if p.Assessment == nil {
		return nil
	}
	return p.Assessment.Wheel
}

func triangleMissing(c *checker) {
	if (c.Assessment == nil || c.Assessment.Triangle == nil) && c.severalAtWork() {
		c.report("assessment.triangle")
	}
}

// resilienceMissing waits for the triangle, which comes first.
func resilienceMissing(c *checker) {
	if a := c.Assessment; a != nil && a.Triangle != nil && a.Resilience == nil && c.severalAtWork() {
		c.report("assessment.resilience")
	}
}

func resiliencePoleOrigin(c *checker) {
	if c.Assessment == nil || c.Assessment.Triangle == nil || c.Assessment.Resilience == nil {
		return
	}
	entries, factors := c.Assessment.Triangle.Entries, c.Assessment.Resilience.Factors
	places := make(map[string]int, len(entries)) // id → place in entries
	for i := range entries {
		places[entries[i].ID] = i
	}
	for i := range factors {
		f := &factors[i]
		j, known := places[f.From]
		if f.From == "" || !known || poleFits(f.Pole, entries[j].Dimension.Side()) {
			continue
		}
		finding := c.report(mabra.Path("assessment.resilience.factors").Index(i).Field("pole"))
		finding.Related = []mabra.Related{{
			Path: mabra.Path("assessment.triangle.entries").Index(j).Field("dimension"),
			Note: mabra.Text{Sv: "posten på", En: "the entry at"}}}
	}
}

// poleFits reports whether a pole goes with a side of the triangle. What is no pole or no side is a matter of form.
func poleFits(pole resilience.Pole, side triangle.Side) bool {
	switch pole {
	case resilience.Resilience, resilience.Vulnerability:
		return side == triangle.HowIGrow || side == ""
	case resilience.ProtectiveEnvironment, resilience.Adversity:
		return side != triangle.HowIGrow
	}
	return true
}

func analysisMissing(c *checker) {
	a := c.Assessment
	if a == nil || a.Analysis != nil {
		return
	}
	if a.Triangle != nil && len(a.Triangle.Entries) > 0 || a.Resilience != nil && len(a.Resilience.Factors) > 0 {
		c.report("assessment.analysis")
	}
}

func disagreementUndescribed(c *checker) {
	if c.Assessment == nil {
		return
	}
	for i := range c.Assessment.Disagreements {
		if c.Assessment.Disagreements[i].Handled == "" {
			c.report(mabra.Path("assessment.disagreements").Index(i).Field("handled"))
		}
	}
}
