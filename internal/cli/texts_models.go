package cli

import "github.com/mabra-hjulet/mabra"

// What models says about itself.
var (
	modelsUse   = mabra.Text{Sv: "models [NAMN]", En: "models [NAME]"}
	modelsShort = mabra.Text{
		Sv: "räkna upp arbetsmodellerna och planformerna, eller visa en",
		En: "list the practice models and the forms of plan, or show one",
	}
	modelsLong = mabra.Text{
		Sv: "Räknar upp arbetsmodellerna, och de former av planer som de bygger på. " +
			"Med ett namn visas modellen eller formen så som en modell kan skrivas i en egen fil, för --model.",
		En: "Lists the practice models, and the forms of plan that they build on. " +
			"With a name it shows the model or the form as a model may be written in a file of one's own, for --model.",
	}
	modelsHeading = mabra.Text{Sv: "Arbetsmodeller:", En: "Practice models:"}
	formsHeading  = mabra.Text{
		Sv: "Planformer, som arbetsmodeller läggs ovanpå:",
		En: "Forms of plan, which practice models are laid over:",
	}
	noSuchModel = mabra.Text{
		Sv: "det finns varken en arbetsmodell eller en planform med det namnet%s",
		En: "there is neither a practice model nor a form of plan of that name%s",
	}
)
