package check

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/words"
)

// The rules that hold for every kind of document, beside the rules of form.
var (
	DateInFuture = &mabra.Rule{
		ID: "date-in-future", Severity: mabra.Error, Origin: mabra.OriginStructure,
		Source:  mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
		Title:   mabra.Text{Sv: "Datumet har inte kommit än", En: "The day has not come yet"},
		What:    mabra.Text{Sv: "Något som sägs ha hänt är daterat efter dagen då dokumentet granskas.", En: "Something said to have happened is dated after the day on which the document is checked."},
		Why:     mabra.Text{Sv: "Ett fel datum på ett samtycke, ett samtal eller en uppföljning gör att ingen kan lita på ordningen i planen.", En: "With a wrong date on a consent, a conversation or a review, nobody can trust the order of things in the plan."},
		Mend:    mabra.Text{Sv: "Rätta datumet. Ofta är det årtalet som är fel. Är det något som ska hända, skriv det som en insats eller nästa uppföljning.", En: "Correct the date; often it is the year that is wrong. If it is something to come, write it as an action or as the next review."},
		Message: mabra.Text{Sv: "det här sägs ha hänt, men dagen har inte kommit än", En: "this is said to have happened, but the day has not come yet"},
	}
	PersonalDataInText = &mabra.Rule{
		ID: "personal-data-in-text", Severity: mabra.Warning, Origin: mabra.OriginQuality, Words: words.Streets,
		Source:  mabra.Text{Sv: "dataskyddsförordningen artikel 5.1 c (uppgiftsminimering); avidentifierad konsultation", En: "GDPR article 5(1)(c) (data minimisation); de-identified consultation"},
		Title:   mabra.Text{Sv: "Personuppgift i löpande text", En: "Personal data in a text"},
		What:    mabra.Text{Sv: "Ett personnummer, ett telefonnummer, en e-postadress eller en gatuadress står i en löpande text.", En: "A personal number, a telephone number, an e-mail address or a street address stands in a text."},
		Why:     mabra.Text{Sv: "Uppgifter i löpande text följer med i kopior och utskrifter. I sina egna fält kan de skyddas och tas bort.", En: "What stands in a text goes along into copies and prints. In its own field it can be protected and removed."},
		Mend:    mabra.Text{Sv: "Flytta uppgiften till fältet för den, till exempel identifiers eller contact, eller ta bort den.", En: "Move it to the field made for it, such as identifiers or contact, or take it out."},
		Message: mabra.Text{Sv: "texten innehåller {what}; flytta uppgiften till sitt eget fält eller ta bort den", En: "the text holds {what}; move it to a field of its own, or take it out"},
	}
	ProtectedExposed = &mabra.Rule{
		ID: "protected-exposed", Severity: mabra.Error, Origin: mabra.OriginLaw,
		Source:  mabra.Text{Sv: "21 kap. 3 § och 22 kap. 1–2 §§ offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 21, section 3 and chapter 22, sections 1–2"},
		Title:   mabra.Text{Sv: "Uppgift som kan röja ett skyddat barn", En: "Something that may reveal a protected child"},
		What:    mabra.Text{Sv: "Barnet har skyddade personuppgifter, men dokumentet innehåller en adress, en kontaktuppgift eller namnet på en skola, enhet eller kommun.", En: "The child's whereabouts are protected, but the document holds an address, a contact, or the name of a school, unit or municipality."},
		Why:     mabra.Text{Sv: "Uppgiften kan leda en förövare till barnet. En plan läses av flera, och kopior går inte att ta tillbaka.", En: "It may lead a perpetrator to the child. A plan is read by many, and copies cannot be taken back."},
		Mend:    mabra.Text{Sv: "Ta bort uppgiften ur dokumentet. Skriv vilken sorts verksamhet det är, utan namn, och låt kontakten gå genom den som är samordnare.", En: "Take it out of the document. Say what sort of service it is, without a name, and let contact go through the lead professional."},
		Message: mabra.Text{Sv: "barnet har skyddade personuppgifter, och fältet {field} kan röja var det finns; ta bort uppgiften", En: "the child's whereabouts are protected, and the field {field} may reveal them; take it out"},
	}
)

// Rules lists the rules that hold for every kind of document, beside the rules of form.
func Rules() []*mabra.Rule { return []*mabra.Rule{DateInFuture, PersonalDataInText, ProtectedExposed} }
