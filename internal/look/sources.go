package look

import "github.com/mabra-hjulet/mabra"

// restsOn says in both languages what links, questions and proposals rest on. The data of triangle and resilience has
// it in English, as the sources are.
var restsOn = []mabra.Text{
	{
		Sv: "Bibliotekets eget. Inget som lägger rubriken intill indikatorn har hittats i någon vägledning.",
		En: "The library's own; nothing that lays dimension beside indicator has been found in guidance.",
	},
	{
		Sv: "Bibliotekets egna frågor. Rubrikerna som de öppnar är världstriangelns, med namnen från Iriss, Mairi's " +
			"Triangle. Att alla sidor tas upp, och att man frågar om både styrkor och utmaningar, står i GIRFEC Practice " +
			"Guidance 1 (2022).",
		En: "The library's own questions. The dimensions they open are those of the My World Triangle, whose names " +
			"were read at Iriss, Mairi's Triangle; that all sides are considered and that both strengths and challenges " +
			"are asked for is said in GIRFEC Practice Guidance 1 (2022).",
	},
	{
		Sv: "Skottlands regering, GIRFEC: motståndskraftsmatrisen (det som är barnets eget, och det som finns runt " +
			"barnet); GIRFEC Practice Guidance 1 (2022), att de två är svåra att skilja åt. Att en sida av triangeln hör " +
			"till en pol är bibliotekets egen tolkning.",
		En: "Scottish Government, GIRFEC: resilience matrix (the child's own, and that of the surroundings); GIRFEC " +
			"Practice Guidance 1 (2022), that the two are hard to separate. That a side of the triangle belongs to a " +
			"pole is the library's own reading.",
	},
	{
		Sv: "Bibliotekets egen bedömning. Bara områdenas namn kommer från Iriss.",
		En: "The library's own judgement; only the names of the domains are those of Iriss.",
	},
	{
		Sv: "Bibliotekets egna frågor. Att det som skyddar runt barnet stärker barnet säger Iriss, Understanding " +
			"Resilience. Att planeringen ser förbi hur barnet självt klarar sig, till det som är svårt runt barnet, " +
			"säger GIRFEC Practice Guidance 1 (2022).",
		En: "The library's own questions. That what protects in the surroundings strengthens the child is said by " +
			"Iriss, Understanding Resilience; that planning looks beyond the child's own coping to what is hard around " +
			"them, by GIRFEC Practice Guidance 1 (2022).",
	},
	{
		Sv: "Bibliotekets egen koppling, eftersom den skotska vägledningen om att bedöma barns välbefinnande " +
			"(Statutory Guidance, 2022) talar om det som rubriken handlar om när den beskriver indikatorn. Vägledningen " +
			"gör inte kopplingen.",
		En: "The library's own link, because the account of the indicator in Statutory Guidance on the assessment of " +
			"wellbeing (Scottish Government, 2022) speaks of what the dimension is about. The guidance does not make the " +
			"link.",
	},
}

// source gives what something rests on, in the reader's language where it is known there.
func (v viewer) source(text string) string {
	for _, known := range restsOn {
		if known.En == text {
			return known.In(v.lang)
		}
	}
	return text
}
