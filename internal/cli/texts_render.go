package cli

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

// What the command render says.
var (
	renderUse   = mabra.Text{Sv: "render [flaggor] SÖKVÄG...", En: "render [flags] PATH..."}
	renderShort = mabra.Text{
		Sv: "gör sidor av planer, att se, skriva ut och lämna över",
		En: "make pages of plans, to see, print and hand over",
	}
	renderLong = mabra.Text{
		Sv: "Gör en sida av varje plan: en HTML-fil med allt i, som webbläsaren visar och skriver ut på A4. En sökväg är en " +
			"fil, en mapp, ett mönster med ** eller - för det som skickas in. Är det flera sidor går de till mappen som -o " +
			"anger, med en förteckning (index.html). Sidan visar vad planen säger om barnet: lämna den bara till den som " +
			"får läsa den.\n\nSidorna är:\n" +
			"meeting: till mötet: hela planen, med rutor att kryssa i; den som görs om inget annat sägs\n" +
			"family: till familjen, på lätt svenska: vem som gör vad, och när\n" +
			"child: till barnet, på barnets egna villkor\n" +
			"receiver: till den som --to anger: det som planens kopior säger, och inget annat\n" +
			"approval: till den som läser texterna före en konsultation, och kryssar för dem som får visas\n" +
			"consultation: för en konsultation: avidentifierad, utan de texter som ingen har godkänt\n" +
			"timeline: planen över tid: vad som har hänt, möten, samtycken, vad som görs när\n" +
			"agenda: till uppföljningen: vad ni frågar om, med rader att skriva på\n" +
			"minutes: vad som är nytt sedan versionen i filen som --since anger\n" +
			"letter: ett brev till den som håller ihop planen, om vad en kontroll fann; inget om barnet\n" +
			"due: en lista till den som svarar för flera planer: vad som är på tur\n" +
			"form: en tom blankett att fylla i för hand, för --form och --model",
		En: "Makes a page of each plan: one file of HTML with all in it, which a browser shows and prints on A4. A path is a " +
			"file, a folder, a pattern with ** or - for the standard input. Several pages go to the folder that -o names, " +
			"with a list of them (index.html). A page shows what the plan says of the child: hand it only to those who may " +
			"read it.\n\nThe pages are:\n" +
			"meeting: for the meeting: the whole plan, with boxes to tick; the one that is made unless asked otherwise\n" +
			"family: for the family, in easy language: who does what, and when\n" +
			"child: for the child, in the child's own words\n" +
			"receiver: for whom --to names: what the plan's copies say, and nothing else\n" +
			"approval: for whoever reads the texts before a consultation, and ticks those that may be shown\n" +
			"consultation: for a consultation: de-identified, without the texts that nobody has approved\n" +
			"timeline: the plan over time: what has happened, meetings, consents, what is done when\n" +
			"agenda: for the review: what to ask, with lines to write on\n" +
			"minutes: what is new since the revision in the file that --since names\n" +
			"letter: a letter to whoever holds the plan together, on what a check found; nothing of the child\n" +
			"due: a list for whoever answers for several plans: what is due\n" +
			"form: a blank form to fill in by hand, for --form and --model",
	}
	forFlag = mabra.Text{
		Sv: "vem sidan är till, `NAMN[,NAMN...]`",
		En: "whom the page is for, `NAME[,NAME...]`",
	}
	renderAtFlag = mabra.Text{
		Sv: "dagen som sidan gäller, `ÅÅÅÅ-MM-DD`; annars inställningarnas, eller i dag",
		En: "the day of the page, `YYYY-MM-DD`; otherwise that of the settings, or today",
	}
	renderOutputFlag = mabra.Text{
		Sv: "skriv till en `FIL` som slutar på .html (eller .svg), eller en MAPP för flera sidor; annars till terminalen",
		En: "write to a `FILE` that ends in .html (or .svg), or a FOLDER for several pages; otherwise to the terminal",
	}
	receiverFlag = mabra.Text{
		Sv: "mottagarens `ID` i planen, för receiver och family",
		En: "the receiver's `ID` in the plan, for receiver and family",
	}
	receiverNeedsID = mabra.Text{
		Sv: "ange med --to vem kopian är till",
		En: "say with --to whom the copy is for",
	}
	toIsForWhom = mabra.Text{
		Sv: "--to hör till receiver och family",
		En: "--to belongs to receiver and family",
	}
	withoutFlag = mabra.Text{
		Sv: "insatser som inte ska stå på familjens och barnets sidor, deras `ID`",
		En: "actions that are not to stand on the pages of the family and the child, their `ID`",
	}
	approveFlag = mabra.Text{
		Sv: "texter som en människa har läst och som får visas i consultation, som de står på sidan approval: `TEXT`, till " +
			"exempel needs[0].text@5f3a90c1",
		En: "texts that a person has read and that may be shown in consultation, as the page approval names them: `TEXT`, " +
			"needs[0].text@5f3a90c1 for instance",
	}
	sinceFlag = mabra.Text{
		Sv: "en tidigare version av planen, i en `FIL`, för minutes",
		En: "an earlier revision of the plan, in a `FILE`, for minutes",
	}
	minutesNeedEarlier = mabra.Text{
		Sv: "minutes och --since hör ihop: ange båda eller ingen",
		En: "minutes and --since belong together: give both or neither",
	}
	viewFlag = mabra.Text{
		Sv: "rita bara bilden `wheel|triangle|matrix` av en fil, som SVG; ett hjul för varje samtal; med --for form tom, på ett A4",
		En: "draw only the picture `wheel|triangle|matrix` of a file, as SVG; a wheel for each reading; with --for form blank, on A4",
	}
	looksFlag = mabra.Text{
		Sv: "rita bilden `light|dark|black-and-white`; annars ljus",
		En: "draw the picture `light|dark|black-and-white`; otherwise light",
	}
	viewTakesOne = mabra.Text{
		Sv: "--view ritar bilderna i en fil: ange en fil, och ingen annan --for än form",
		En: "--view draws the pictures of one file: give one file, and no other --for than form",
	}
	nothingToDraw = mabra.Text{
		Sv: "har ingen sådan bild att rita",
		En: "has no such picture to draw",
	}
	renderFormFlag = mabra.Text{
		Sv: "blanketten för formen `own|gip|sip|child-protection|looked-after|co-ordinated-support`; annars own",
		En: "the form to fill in for `own|gip|sip|child-protection|looked-after|co-ordinated-support`; otherwise own",
	}
	formTakesNoPlan = mabra.Text{
		Sv: "form är en tom blankett: den tar ingen plan, och görs för sig",
		En: "form is a blank form: it takes no plan, and is made by itself",
	}
	nothingToRender = mabra.Text{Sv: "ange minst en plan", En: "give at least one plan"}
	needsFolder     = mabra.Text{
		Sv: "det blir flera sidor: ange en mapp för dem med -o",
		En: "there are several pages: name a folder for them with -o",
	}
	noPlanToRender = mabra.Text{Sv: "ingen plan, och ingen sida", En: "no plan, and no page"}
	notRendered    = mabra.Text{
		Sv: "planen går inte att läsa helt; bara brevet (letter) görs av den",
		En: "the plan cannot be read in full; only the letter is made of it",
	}
)

// noPages says why there is no page for a reader.
var noPages = []struct {
	err  error
	text mabra.Text
}{
	{changes.ErrOther, mabra.Text{
		Sv: "filen som --since anger är en annan plan",
		En: "the file that --since names is another plan",
	}},
	{page.ErrNotBorn, mabra.Text{
		Sv: "barnet är inte fött än, och har ingen egen sida",
		En: "the child is not born yet, and has no page of their own",
	}},
	{page.ErrNoReader, mabra.Text{
		Sv: "planen har ingen person med det id som --to anger",
		En: "the plan has no person with the id that --to names",
	}},
	{page.ErrForWhom, mabra.Text{
		Sv: "det finns uppgifter som inte alla i familjen får se: ange med --to vem sidan är till",
		En: "there is something that not all of the family may see: say with --to whom the page is for",
	}},
	{plan.ErrNoReceiver, mabra.Text{
		Sv: "planen har ingen person eller verksamhet med det id som --to anger",
		En: "the plan has no person or service with the id that --to names",
	}},
	{plan.ErrNoCopy, mabra.Text{
		Sv: "planens kopior (copies) säger inte att den mottagaren ska ha den här versionen; skriv det där först",
		En: "the plan's copies do not say that this receiver is to have this revision; write it there first",
	}},
	{plan.ErrWithheld, mabra.Text{
		Sv: "planens kopior (copies) säger att den mottagaren inte ska ha den",
		En: "the plan's copies say that this receiver is not to have it",
	}},
	{errNotAsRead, mabra.Text{
		Sv: "en text som --approve anger finns inte, eller har ändrats sedan den lästes; gör sidan approval igen, läs och " +
			"ange texten som den står där",
		En: "a text that --approve names is not there, or has been changed since it was read; make the page approval again, " +
			"read it and name the text as it stands there",
	}},
	{plan.ErrChildsPartInWords, mabra.Text{
		Sv: "barnet ska ha en del som bara står i ord, och ett program kan inte göra den; gör barnets egen sida " +
			"(--for child), eller skriv i holds vilka delar av planen som ingår, med deras id",
		En: "the child gets a part that is told in words only, which a program cannot make; make the child's own page " +
			"(--for child), or name in holds, by their ids, which parts of the plan are in it",
	}},
	{plan.ErrPartInWords, mabra.Text{
		Sv: "mottagaren ska ha en del som bara står i ord, och ett program kan inte göra den; skriv i holds vilka behov, " +
			"mål, insatser, åtgärder, risker, reservplaner och möten som ingår, med deras id; är mottagaren i " +
			"familjen kan du i stället göra familjens sida (--for family --to ID)",
		En: "the receiver gets a part that is told in words only, which a program cannot make; name in holds, by their ids, " +
			"which needs, outcomes, actions, measures, risks, contingency and meetings are in it; for somebody in the " +
			"family you can make the family's page instead (--for family --to ID)",
	}},
	{plan.ErrUnclearCopy, mabra.Text{
		Sv: "planens kopior (copies) säger olika saker om mottagaren, eller så nämner holds ett id som ingen eller flera " +
			"delar av planen har; ge varje del ett eget id och nämn det",
		En: "the plan's copies say different things about this receiver, or holds names an id that no part of the plan has, " +
			"or several; give each part an id of its own and name that",
	}},
	{plan.ErrNotSureOfCopy, mabra.Text{
		Sv: "det som planen säger om personer, kopior, delning eller vad var och en tycker gick inte att läsa, så " +
			"ingen kan veta vad mottagaren ska ha; rätta det först",
		En: "what the plan says about people, copies, sharing or what each thinks could not be read, so nobody can tell " +
			"what the receiver is to have; mend that first",
	}},
}
