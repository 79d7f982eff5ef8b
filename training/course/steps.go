package course

import "github.com/mabra-hjulet/mabra"

// A Step is one part of the exercise.
type Step struct {
	Name    mabra.Text
	Minutes int
	Text    mabra.Text
}

// steps are what those who take part do, in three hours.
var steps = []Step{
	{mabra.Text{Sv: "Läs som barnet", En: "Read as the child"}, 30, mabra.Text{
		Sv: "Ta två planer per par. Läs barnets egna ord först. Vad vill barnet? Syns det i målen? " +
			"Stryk under det som bär barnet.",
		En: "Take two plans a pair. Read the child's own words first. What does the child want? " +
			"Can it be seen in the outcomes? Underline what carries the child.",
	}},
	{mabra.Text{Sv: "Leta", En: "Search"}, 45, mabra.Text{
		Sv: "Läs planen en gång till, som den som ska göra något på måndag. Vad saknas? Vad går inte ihop? " +
			"Skriv ner plats och vad ni ser, i planens tabell.",
		En: "Read the plan once more, as somebody who is to do something on Monday. What is missing? " +
			"What does not fit? Write down the place and what you see, in the plan's table.",
	}},
	{mabra.Text{Sv: "Jämför med granskningen", En: "Compare with the check"}, 30, mabra.Text{
		Sv: "Kör mabra validate plans och mabra explain REGEL. Vad såg ni som programmet inte ser? " +
			"Vad såg det som ni missade?",
		En: "Run mabra validate plans and mabra explain RULE. What did you see that the program does not see? " +
			"What did it see that you missed?",
	}},
	{mabra.Text{Sv: "Rätta", En: "Put right"}, 45, mabra.Text{
		Sv: "Välj en av planerna och skriv om det som inte stämmer, " +
			"så att barnet och en trött förälder skulle förstå det. Kör granskningen igen.",
		En: "Choose one of the plans and rewrite what is not right, " +
			"so that the child and a tired parent would understand it. Run the check again.",
	}},
	{mabra.Text{Sv: "Tillsammans", En: "Together"}, 30, mabra.Text{
		Sv: "Varje par berättar om ett fel som de själva har mött på riktigt, utan att nämna någon. Vad skulle ha hjälpt?",
		En: "Each pair tells of a mistake that they have met in earnest, without naming anybody. What would have helped?",
	}},
}
