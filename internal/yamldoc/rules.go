package yamldoc

import "github.com/mabra-hjulet/mabra"

var format = mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"}

// rule fills in what all rules of form have in common.
func rule(r mabra.Rule) *mabra.Rule {
	r.Severity, r.Origin, r.Source = mabra.Error, mabra.OriginStructure, format
	return &r
}

// The rules of form: what has to be true of a document before anybody can ask what it says.
var (
	Syntax = rule(mabra.Rule{
		ID:      "syntax",
		Title:   mabra.Text{Sv: "Texten går inte att läsa", En: "The text cannot be read"},
		What:    mabra.Text{Sv: "Filen följer inte skrivreglerna för YAML eller JSON, så det går inte att veta vad den säger.", En: "The file does not follow the rules of YAML or JSON, so nobody can tell what it says."},
		Why:     mabra.Text{Sv: "Innehållet kan inte granskas förrän texten går att läsa. Övriga dokument i samma fil granskas ändå.", En: "The content cannot be checked until the text can be read. Other documents in the same file are checked all the same."},
		Mend:    mabra.Text{Sv: "Se på raden och raden före. Vanligast är ett indrag som inte stämmer, ett tabbtecken, ett citattecken som inte stängs eller ett kolon mitt i en text. Sätt citattecken runt texten, eller skriv den på egna rader efter \">-\".", En: "Look at the line and the line before it. Most often the indentation is off, there is a tab, a quotation mark is not closed, or there is a colon inside a text. Put quotation marks around the text, or write it on lines of its own after \">-\"."},
		Message: mabra.Text{Sv: "texten går inte att läsa: {cause}", En: "the text cannot be read: {cause}"},
	})
	EmptyDocument = rule(mabra.Rule{
		ID:      "empty-document",
		Title:   mabra.Text{Sv: "Filen är tom", En: "The file is empty"},
		What:    mabra.Text{Sv: "Filen innehåller inget dokument, eller bara kommentarer.", En: "The file holds no document, or only comments."},
		Why:     mabra.Text{Sv: "En tom fil som godkänns kan dölja att en plan inte har sparats.", En: "An empty file that passes may hide that a plan was never saved."},
		Mend:    mabra.Text{Sv: "Skriv dokumentet, eller ta bort filen. Ett dokument börjar med apiVersion och kind.", En: "Write the document, or remove the file. A document begins with apiVersion and kind."},
		Message: mabra.Text{Sv: "filen innehåller inget dokument; ett dokument börjar med apiVersion och kind", En: "the file holds no document; a document begins with apiVersion and kind"},
	})
	SeveralDocuments = rule(mabra.Rule{
		ID:      "several-documents",
		Title:   mabra.Text{Sv: "Flera dokument där ett väntades", En: "Several documents where one was expected"},
		What:    mabra.Text{Sv: "Filen innehåller flera dokument, åtskilda med ---, men läses på ett ställe som tar emot ett enda.", En: "The file holds several documents, separated by ---, but is read where only one is taken."},
		Why:     mabra.Text{Sv: "De övriga dokumenten får inte försvinna i tysthet.", En: "The other documents must not disappear in silence."},
		Mend:    mabra.Text{Sv: "Dela filen, eller läs den med en funktion som tar emot flera dokument.", En: "Split the file, or read it with a function that takes several documents."},
		Message: mabra.Text{Sv: "här börjar ytterligare ett dokument; bara det första har lästs", En: "another document begins here; only the first one has been read"},
	})
	DuplicateKey = rule(mabra.Rule{
		ID:      "duplicate-key",
		Title:   mabra.Text{Sv: "Samma fält två gånger", En: "The same field twice"},
		What:    mabra.Text{Sv: "Ett fält står mer än en gång på samma ställe.", En: "A field stands more than once in the same place."},
		Why:     mabra.Text{Sv: "Olika program läser då olika saker: ett tar det första värdet, ett annat det sista.", En: "Programs then read different things: one takes the first value, another the last."},
		Mend:    mabra.Text{Sv: "Behåll ett av fälten. Är det två saker, skriv dem som två poster i en lista.", En: "Keep one of the fields. If they are two things, write them as two items of a list."},
		Message: mabra.Text{Sv: "fältet står {count} gånger; bara det första har lästs", En: "the field stands {count} times; only the first has been read"},
	})
	UnknownField = rule(mabra.Rule{
		ID:      "unknown-field",
		Title:   mabra.Text{Sv: "Okänt fält", En: "Unknown field"},
		What:    mabra.Text{Sv: "Fältet finns inte i formatet på det här stället.", En: "The format has no such field in this place."},
		Why:     mabra.Text{Sv: "Ett felstavat fält skulle annars försvinna utan att någon märker det.", En: "A misspelt field would otherwise disappear without anybody noticing."},
		Mend:    mabra.Text{Sv: "Rätta namnet. Är fältet verksamhetens eget, låt namnet börja med x-.", En: "Correct the name. If the field is your own system's, let its name begin with x-."},
		Message: mabra.Text{Sv: "okänt fält{suggestion}; här finns: {allowed}", En: "unknown field{suggestion}; known here: {allowed}"},
	})
	WrongType = rule(mabra.Rule{
		ID:      "wrong-type",
		Title:   mabra.Text{Sv: "Fel slags värde", En: "The wrong kind of value"},
		What:    mabra.Text{Sv: "Värdet är av ett annat slag än fältet tar emot, till exempel ett tal där det ska stå text.", En: "The value is of another kind than the field takes, for instance a number where text belongs."},
		Why:     mabra.Text{Sv: "Värdet kan inte läsas säkert. Tal utan citattecken kan till exempel tappa inledande nollor.", En: "The value cannot be read safely. Numbers without quotation marks may lose leading zeros, for instance."},
		Mend:    mabra.Text{Sv: "Skriv värdet i den form som meddelandet anger. Sätt citattecken runt text som ser ut som ett tal, och börja varje post i en lista med ett bindestreck.", En: "Write the value in the form that the message names. Put quotation marks around text that looks like a number, and begin each item of a list with a hyphen."},
		Message: mabra.Text{Sv: "här väntades {expected}, men här står {found}{hint}", En: "expected {expected} here, but found {found}{hint}"},
	})
	MissingField = rule(mabra.Rule{
		ID:      "missing-field",
		Title:   mabra.Text{Sv: "Ett fält saknas", En: "A field is missing"},
		What:    mabra.Text{Sv: "Ett fält som formatet kräver saknas eller är tomt.", En: "A field that the format demands is missing or empty."},
		Why:     mabra.Text{Sv: "Utan fältet går det inte att veta vad uppgiften gäller.", En: "Without the field nobody can tell what the entry is about."},
		Mend:    mabra.Text{Sv: "Lägg till fältet på den plats som anges.", En: "Add the field at the place that is named."},
		Message: mabra.Text{Sv: "fältet {field} saknas{hint}", En: "the field {field} is missing{hint}"},
	})
	UnknownValue = rule(mabra.Rule{
		ID:      "unknown-value",
		Title:   mabra.Text{Sv: "Värdet finns inte i listan", En: "The value is not on the list"},
		What:    mabra.Text{Sv: "Fältet tar bara emot värden ur en bestämd lista.", En: "The field only takes values from a fixed list."},
		Why:     mabra.Text{Sv: "Med gemensamma ord kan verksamheter läsa varandras planer.", En: "With words in common, services can read each other's plans."},
		Mend:    mabra.Text{Sv: "Välj ett av värdena i meddelandet.", En: "Choose one of the values that the message names."},
		Message: mabra.Text{Sv: "okänt värde{suggestion}; välj bland: {allowed}", En: "unknown value{suggestion}; choose one of: {allowed}"},
	})
	InvalidDate = rule(mabra.Rule{
		ID:      "invalid-date",
		Title:   mabra.Text{Sv: "Datumet går inte att läsa", En: "The date cannot be read"},
		What:    mabra.Text{Sv: "Värdet är inte en dag i kalendern, skriven som år-månad-dag.", En: "The value is not a day of the calendar, written as year-month-day."},
		Why:     mabra.Text{Sv: "Datum som kan läsas på flera sätt leder till missade uppföljningar.", En: "Dates that can be read in several ways lead to missed reviews."},
		Mend:    mabra.Text{Sv: "Skriv datumet med fyra, två och två siffror, till exempel 2026-03-09.", En: "Write the date with four, two and two digits, for instance 2026-03-09."},
		Message: mabra.Text{Sv: "datumet går inte att läsa; skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-03-09", En: "the date cannot be read; write it as YYYY-MM-DD, for instance 2026-03-09"},
	})
	InvalidID = rule(mabra.Rule{
		ID:      "invalid-id",
		Title:   mabra.Text{Sv: "Id:t har fel form", En: "The id has the wrong form"},
		What:    mabra.Text{Sv: "Ett id i dokumentet är ett kort ord av små bokstäver, siffror och bindestreck. Dokumentets eget id är ett UUID.", En: "An id inside a document is a short word of small letters, digits and hyphens. The document's own id is a UUID."},
		Why:     mabra.Text{Sv: "Id:n används för att knyta ihop behov, mål, insatser och personer, och måste kunna skrivas likadant överallt.", En: "Ids tie needs, outcomes, actions and people together, and have to be spelt alike everywhere."},
		Mend:    mabra.Text{Sv: "Skriv till exempel behov-1 eller kurator. Skriv aldrig ett personnummer som id.", En: "Write need-1 or counsellor, for instance. Never use a personal number as an id."},
		Message: mabra.Text{Sv: "id:t har fel form; skriv {expected}", En: "the id has the wrong form; write {expected}"},
	})
	OutOfRange = rule(mabra.Rule{
		ID:      "out-of-range",
		Title:   mabra.Text{Sv: "Talet är för litet eller för stort", En: "The number is too small or too large"},
		What:    mabra.Text{Sv: "Talet ligger utanför det som fältet tar emot.", En: "The number lies outside what the field takes."},
		Why:     mabra.Text{Sv: "Ett tal utanför gränserna är nästan alltid ett skrivfel.", En: "A number outside the limits is nearly always a slip."},
		Mend:    mabra.Text{Sv: "Skriv ett tal inom gränserna.", En: "Write a number within the limits."},
		Message: mabra.Text{Sv: "talet ska vara {bound} {limit}", En: "the number has to be {bound} {limit}"},
	})
	AliasNotAllowed = rule(mabra.Rule{
		ID:      "alias-not-allowed",
		Title:   mabra.Text{Sv: "Hänvisningar i YAML tas inte emot", En: "YAML references are not taken"},
		What:    mabra.Text{Sv: "Dokumentet använder ankare (&), alias (*) eller sammanslagning (<<).", En: "The document uses an anchor (&), an alias (*) or a merge key (<<)."},
		Why:     mabra.Text{Sv: "De gör att samma text betyder olika saker på olika ställen, och kan användas för att få en dator att stanna.", En: "They make the same text mean different things in different places, and can be used to bring a computer to a halt."},
		Mend:    mabra.Text{Sv: "Skriv ut värdet där det ska stå. Börjar en text med & eller *, sätt citattecken runt den.", En: "Write the value out where it belongs. If a text begins with & or *, put quotation marks around it."},
		Message: mabra.Text{Sv: "{what} tas inte emot; skriv ut värdet, eller sätt citattecken runt en text som börjar så", En: "{what} is not taken; write the value out, or put quotation marks around a text that begins so"},
	})
	TagNotAllowed = rule(mabra.Rule{
		ID:      "tag-not-allowed",
		Title:   mabra.Text{Sv: "Typmärken i YAML tas inte emot", En: "YAML tags are not taken"},
		What:    mabra.Text{Sv: "Ett värde har ett typmärke, ett ord som börjar med utropstecken.", En: "A value carries a tag, a word that begins with an exclamation mark."},
		Why:     mabra.Text{Sv: "Typmärken betyder olika saker i olika program.", En: "Tags mean different things in different programs."},
		Mend:    mabra.Text{Sv: "Ta bort typmärket. Börjar en text med utropstecken, sätt citattecken runt den.", En: "Remove the tag. If a text begins with an exclamation mark, put quotation marks around it."},
		Message: mabra.Text{Sv: "typmärken (!) tas inte emot; ta bort märket, eller sätt citattecken runt texten", En: "tags (!) are not taken; remove the tag, or put quotation marks around the text"},
	})
	Encoding = rule(mabra.Rule{
		ID:      "encoding",
		Title:   mabra.Text{Sv: "Filen är inte sparad som UTF-8", En: "The file is not saved as UTF-8"},
		What:    mabra.Text{Sv: "Filen innehåller tecken som inte hör hemma i text sparad som UTF-8.", En: "The file holds characters that do not belong in text saved as UTF-8."},
		Why:     mabra.Text{Sv: "Bokstäver som å, ä och ö blir fel hos nästa läsare.", En: "Letters beyond a to z come out wrong for the next reader."},
		Mend:    mabra.Text{Sv: "Spara filen på nytt och välj teckenkodningen UTF-8. Ta bort styrtecken som har följt med från ett annat program.", En: "Save the file again and choose the encoding UTF-8. Remove control characters that came along from another program."},
		Message: mabra.Text{Sv: "{what}; spara filen som UTF-8", En: "{what}; save the file as UTF-8"},
	})
	TooLarge = rule(mabra.Rule{
		ID:      "too-large",
		Title:   mabra.Text{Sv: "För stort", En: "Too large"},
		What:    mabra.Text{Sv: "Dokumentet, en text eller en lista är större än vad som tas emot.", En: "The document, a text or a list is larger than what is taken."},
		Why:     mabra.Text{Sv: "Gränserna skyddar system som läser dokument från andra. En plan som människor ska kunna läsa kommer inte i närheten av dem.", En: "The limits guard systems that read documents from others. A plan that people are to read comes nowhere near them."},
		Mend:    mabra.Text{Sv: "Korta ner, eller dela upp i flera. Bilagor hör inte hemma i dokumentet.", En: "Shorten it, or split it up. Attachments do not belong in the document."},
		Message: mabra.Text{Sv: "{what} är för stor: högst {limit} {unit} tas emot", En: "{what} is too large: at most {limit} {unit} are taken"},
	})
	TooDeep = rule(mabra.Rule{
		ID:      "too-deep",
		Title:   mabra.Text{Sv: "För många nivåer", En: "Too many levels"},
		What:    mabra.Text{Sv: "Listor och fält ligger inuti varandra i fler nivåer än vad som tas emot.", En: "Lists and fields stand inside each other in more levels than are taken."},
		Why:     mabra.Text{Sv: "Gränsen skyddar system som läser dokument från andra.", En: "The limit guards systems that read documents from others."},
		Mend:    mabra.Text{Sv: "Skriv plattare. Formatets egna delar behöver mindre än tio nivåer.", En: "Write it flatter. The format's own parts need fewer than ten levels."},
		Message: mabra.Text{Sv: "för många nivåer inuti varandra: högst {limit} tas emot", En: "too many levels inside each other: at most {limit} are taken"},
	})
	UnsupportedVersion = rule(mabra.Rule{
		ID:      "unsupported-version",
		Title:   mabra.Text{Sv: "Okänd version", En: "Unknown version"},
		What:    mabra.Text{Sv: "Dokumentet är skrivet i en version av formatet som det här programmet inte känner.", En: "The document is written in a version of the format that this program does not know."},
		Why:     mabra.Text{Sv: "I en nyare version kan samma ord betyda något annat. Är bara den sista siffran nyare läses dokumentet så långt det går.", En: "In a newer version the same word may mean something else. Where only the last number is newer, the document is read as far as it goes."},
		Mend:    mabra.Text{Sv: "Skriv apiVersion: mabra/v1, eller uppdatera programmet.", En: "Write apiVersion: mabra/v1, or update the program."},
		Message: mabra.Text{Sv: "okänd version av formatet{effect}; den version som är känd heter mabra/v1", En: "unknown version of the format{effect}; the version known is mabra/v1"},
	})
	UnknownKind = rule(mabra.Rule{
		ID:      "unknown-kind",
		Title:   mabra.Text{Sv: "Okänt slags dokument", En: "Unknown kind of document"},
		What:    mabra.Text{Sv: "Fältet kind namnger ett slags dokument som inte finns, eller som inte tas emot här.", En: "The field kind names a kind of document that does not exist, or that is not taken here."},
		Why:     mabra.Text{Sv: "Vad som får stå i dokumentet beror på vilket slag det är.", En: "What may stand in the document depends on its kind."},
		Mend:    mabra.Text{Sv: "Välj ett av de slag som meddelandet räknar upp.", En: "Choose one of the kinds that the message lists."},
		Message: mabra.Text{Sv: "okänt slags dokument{suggestion}; välj bland: {allowed}", En: "unknown kind of document{suggestion}; choose one of: {allowed}"},
	})
	DuplicateID = rule(mabra.Rule{
		ID:      "duplicate-id",
		Title:   mabra.Text{Sv: "Samma id två gånger", En: "The same id twice"},
		What:    mabra.Text{Sv: "Två delar av dokumentet har samma id.", En: "Two parts of the document have the same id."},
		Why:     mabra.Text{Sv: "En hänvisning till id:t kan då gälla den ena eller den andra.", En: "A reference to the id may then mean one or the other."},
		Mend:    mabra.Text{Sv: "Ge den ena ett nytt id och se över hänvisningarna till den.", En: "Give one of them a new id and go through the references to it."},
		Message: mabra.Text{Sv: "id:t används redan", En: "the id is already in use"},
	})
	UnknownReference = rule(mabra.Rule{
		ID:      "unknown-reference",
		Title:   mabra.Text{Sv: "Hänvisning till något som inte finns", En: "Reference to nothing"},
		What:    mabra.Text{Sv: "Fältet hänvisar till ett id som ingen del av dokumentet har.", En: "The field refers to an id that no part of the document has."},
		Why:     mabra.Text{Sv: "En insats utan verklig ansvarig, eller ett mål utan behov, blir lätt liggande.", En: "An action without a real owner, or an outcome without a need, is easily left lying."},
		Mend:    mabra.Text{Sv: "Rätta stavningen, eller lägg till den del som saknas.", En: "Correct the spelling, or add the part that is missing."},
		Message: mabra.Text{Sv: "hänvisningen leder ingenstans; id:t ska finnas under {lists}", En: "the reference leads nowhere; the id has to stand under {lists}"},
	})
)

// Rules lists the rules of form.
func Rules() []*mabra.Rule {
	return []*mabra.Rule{
		Syntax, EmptyDocument, SeveralDocuments, DuplicateKey, UnknownField, WrongType, MissingField, UnknownValue,
		InvalidDate, InvalidID, OutOfRange, AliasNotAllowed, TagNotAllowed, Encoding, TooLarge, TooDeep,
		UnsupportedVersion, UnknownKind, DuplicateID, UnknownReference,
	}
}
