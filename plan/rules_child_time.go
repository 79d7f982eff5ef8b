package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
)

var personalNumberLaw = mabra.Text{
	Sv: "18 § folkbokföringslagen (1991:481); 2 kap. 8 § lagen (2022:1697) om samordningsnummer",
	En: "folkbokföringslagen (1991:481), section 18; lagen (2022:1697) om samordningsnummer, chapter 2, section 8",
}

var documentForm = mabra.Text{Sv: "dokumentets form", En: "the form of the document"}

// childAndTime are the rules about the child and about the order of days.
var childAndTime = []row{
	{mabra.Rule{
		ID: "date-order", Severity: mabra.Error, Origin: mabra.OriginStructure, Source: documentForm,
		Title:   mabra.Text{Sv: "Datumen kommer i fel ordning", En: "The days are in the wrong order"},
		What:    mabra.Text{Sv: "Två datum står i en ordning som inte är möjlig, till exempel ett slut före sin början.", En: "Two days stand in an order that is not possible, such as an end before its beginning."},
		Why:     mabra.Text{Sv: "Ett av datumen är fel, och då vet ingen när insatsen, samtycket eller uppföljningen gäller.", En: "One of them is wrong, so nobody knows when the action, the consent or the review applies."},
		Mend:    mabra.Text{Sv: "Jämför de två datumen som nämns och rätta det som är fel.", En: "Compare the two days that are named and correct the wrong one."},
		Message: mabra.Text{Sv: "dagen i {later} ligger före dagen i {earlier}", En: "the day in {later} lies before the day in {earlier}"},
	}, dateOrder},
	{mabra.Rule{
		ID: "age-over-18", Severity: mabra.Info, Origin: mabra.OriginGuidance,
		Source:  mabra.Text{Sv: "Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023); lokala överenskommelser kan gälla längre", En: "Scottish Government, Practice Statement: GIRFEC Child's Plan (2023); local agreements may reach further"},
		Title:   mabra.Text{Sv: "Den unge har fyllt 18", En: "The young person is 18 or more"},
		What:    mabra.Text{Sv: "Planen gäller någon som har fyllt 18, och ingenting säger varför det ändå är en barnplan.", En: "The plan is for somebody of 18 or more, and nothing says why it is still a child's plan."},
		Why:     mabra.Text{Sv: "Den som har fyllt 18 bestämmer själv om sin plan, och andra verksamheter tar ofta vid.", En: "Somebody of 18 decides about the plan alone, and other services often take over."},
		Mend:    mabra.Text{Sv: "Skriv skälet i child.adultBecause, till exempel att den unge går kvar i gymnasiet, eller avsluta planen.", En: "Write the reason in child.adultBecause, for instance that the young person is still at school, or close the plan."},
		Message: mabra.Text{Sv: "den unge har fyllt 18; skriv i adultBecause varför planen ändå gäller", En: "the young person is 18 or more; say in adultBecause why the plan still applies"},
	}, ageOver18},
	{mabra.Rule{
		ID: "personal-number-invalid", Severity: mabra.Error, Origin: mabra.OriginLaw, Source: personalNumberLaw,
		Title:   mabra.Text{Sv: "Numret kan inte vara ett personnummer", En: "The number cannot be a personal number"},
		What:    mabra.Text{Sv: "Ett personnummer eller samordningsnummer har fel form, en dag som inte finns eller fel kontrollsiffra.", En: "A personnummer or samordningsnummer has the wrong form, a day that does not exist, or the wrong check digit."},
		Why:     mabra.Text{Sv: "Ett felskrivet nummer kan peka ut ett annat barn.", En: "A number with a slip in it may point to another child."},
		Mend:    mabra.Text{Sv: "Skriv numret med tolv siffror och kontrollera det mot folkbokföringen. Saknar barnet nummer, ta bort posten; ett nummer krävs aldrig.", En: "Write the number with twelve digits and check it against the register. If the child has none, remove the entry; a number is never required."},
		Message: mabra.Text{Sv: "{what}", En: "{what}"},
	}, personalNumberInvalid},
	{mabra.Rule{
		ID: "personal-number-birth-date", Severity: mabra.Warning, Origin: mabra.OriginLaw, Source: personalNumberLaw,
		Title:   mabra.Text{Sv: "Födelsedagen stämmer inte med numret", En: "The day of birth differs from the number"},
		What:    mabra.Text{Sv: "Barnets födelsedag är en annan än dagen i personnumret.", En: "The child's day of birth is another than the day in the personal number."},
		Why:     mabra.Text{Sv: "Oftast är det ett skrivfel. Men lagen tillåter en närliggande dag när numren för en dag är slut, så det är aldrig ett fel i sig.", En: "Most often it is a slip. But the law allows a day close by when the numbers of a day have run out, so it is never an error in itself."},
		Mend:    mabra.Text{Sv: "Jämför med folkbokföringen. Stämmer båda, låt dem stå.", En: "Compare with the register. If both are right, leave them."},
		Message: mabra.Text{Sv: "födelsedagen är en annan än dagen i numret; det kan stämma, men kontrollera", En: "the day of birth is another than the day in the number; it may be right, but check"},
	}, personalNumberBirthDate},
	{mabra.Rule{
		ID: "personal-number-in-example", Severity: mabra.Error, Origin: mabra.OriginQuality,
		Source:  mabra.Text{Sv: "Skatteverkets publicerade testpersonnummer", En: "the test numbers published by Skatteverket"},
		Title:   mabra.Text{Sv: "Ett nummer som kan vara någons i ett påhittat dokument", En: "A number that may be somebody's in a made-up document"},
		What:    mabra.Text{Sv: "Dokumentet är märkt som påhittat men innehåller ett nummer som inte hör till de publicerade testnumren.", En: "The document is marked as made up but holds a number that is not one of the published test numbers."},
		Why:     mabra.Text{Sv: "Numret kan tillhöra ett verkligt barn. Påhittade dokument sprids fritt.", En: "The number may belong to a real child. Made-up documents are passed around freely."},
		Mend:    mabra.Text{Sv: "Byt till ett av Skatteverkets testnummer, eller ta bort posten.", En: "Change it for one of Skatteverket's test numbers, or remove the entry."},
		Message: mabra.Text{Sv: "numret hör inte till Skatteverkets testnummer och kan vara någons; ta bort det ur det påhittade dokumentet", En: "the number is not one of Skatteverket's test numbers and may be somebody's; take it out of the made-up document"},
	}, personalNumberInExample},
}

// inOrder reports the later day when it lies before the earlier one. Both are fields of what stands at the path.
func (c *checker) inOrder(at func() mabra.Path, earlierName string, earlier mabra.Date, laterName string, later mabra.Date) {
	if !later.Before(earlier) {
		return
	}
	path := at()
	c.reportOrder(path.Field(earlierName), path.Field(laterName))
}

func (c *checker) reportOrder(earlier, later mabra.Path) {
	f := c.report(later,
		mabra.Arg{Name: "earlier", Value: string(earlier)}, mabra.Arg{Name: "later", Value: string(later)})
	f.Related = []mabra.Related{{Path: earlier, Note: mabra.Text{Sv: "jämför", En: "compare"}}}
}

const monthsBeforeBirth = 10 // so long before the birth a plan may be made

func dateOrder(c *checker) {
	in := func(list mabra.Path, i int) func() mabra.Path {
		return func() mabra.Path { return list.Index(i) }
	}
	whole := func() mabra.Path { return "" }
	if !c.Created.IsZero() {
		c.inOrder(whole, "child.born", c.Child.Born, "created", c.Created.AddMonths(monthsBeforeBirth))
	}
	c.inOrder(whole, "created", c.Created, "updated", c.Updated)
	for i, p := range c.People {
		c.inOrder(in("people", i), "from", p.From, "until", p.Until)
	}
	for i, a := range c.Actions {
		c.inOrder(in("actions", i), "start", a.Start, "due", a.Due)
	}
	for i, consent := range c.Consents {
		c.inOrder(in("consents", i), "given", consent.Given, "until", consent.Until)
		c.inOrder(in("consents", i), "given", consent.Given, "withdrawn", consent.Withdrawn)
	}
	for i, h := range c.Harm {
		c.inOrder(in("harm", i), "date", h.Date, "reported", h.Reported)
	}
	for i, m := range c.Meetings {
		c.inOrder(in("meetings", i), "called", m.Called, "date", m.Date)
	}
	if c.Compulsory != nil {
		c.inOrder(whole, "compulsory.from", c.Compulsory.From, "compulsory.until", c.Compulsory.Until)
	}
	c.reviewOrder()
	if c.Closing != nil {
		c.inOrder(whole, "created", c.Created, "closing.date", c.Closing.Date)
	}
}

// reviewOrder checks that reviews were held after the plan was made, and that the next one comes after them. They may be
// listed in any order.
func (c *checker) reviewOrder() {
	if c.Reviews == nil {
		return
	}
	held := mabra.Path("reviews.held")
	latest, day := mabra.Path("created"), c.Created
	for i, r := range c.Reviews.Held {
		path := held.Index(i).Field("date")
		if r.Date.Before(c.Created) {
			c.reportOrder("created", path)
		}
		if day.IsZero() || r.Date.After(day) {
			latest, day = path, r.Date
		}
	}
	if c.Reviews.Next.Before(day) {
		c.reportOrder(latest, "reviews.next")
	}
}

const adult = 18 // years

// mayBeGrown reports whether the child is 18, or may be: the day of birth could not be read.
func (c *checker) mayBeGrown() bool {
	age, known := c.ageOn(c.today())
	return known && age >= adult || c.Text.Unread("child.born")
}

func ageOver18(c *checker) {
	day := c.at
	if day.IsZero() {
		day = c.Created
	}
	born := c.Child.Born
	if born.IsZero() || day.IsZero() || c.mayHave(StatusClosed) || c.Child.AdultBecause != "" ||
		c.Text.Unread("child.adultBecause") {
		return
	}
	if born.YearsUntil(day) >= adult {
		c.report("child.born")
	}
}

// eachPersonalNumber calls each for every identifier of the child that has to be a personal number. Valid is false when
// the text has another form.
func (c *checker) eachPersonalNumber(each func(path mabra.Path, number personnummer.Number, valid bool)) {
	for i, identifier := range c.Child.Identifiers {
		if identifier.System != SystemPersonnummer && identifier.System != SystemSamordningsnummer || identifier.Value == "" {
			continue
		}
		number, valid := personnummer.Parse(identifier.Value)
		each(mabra.Path("child.identifiers").Index(i).Field("value"), number, valid)
	}
}

func personalNumberInvalid(c *checker) {
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		switch {
		case !valid:
			c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{
				Sv: "numret ska ha tolv siffror och börja med ett datum som finns",
				En: "the number has to have twelve digits and begin with a day that exists"}})
		case !number.Checks():
			c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{
				Sv: "den sista siffran, kontrollsiffran, stämmer inte; någon siffra är felskriven",
				En: "the last digit, the check digit, is not right; a digit has been miswritten"}})
		}
	})
}

func personalNumberBirthDate(c *checker) {
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		if valid && number.Checks() && !c.Child.Born.IsZero() && number.Day() != c.Child.Born {
			c.report(path)
		}
	})
}

func personalNumberInExample(c *checker) {
	if !c.Synthetic {
		return
	}
	c.eachPersonalNumber(func(path mabra.Path, number personnummer.Number, valid bool) {
		if valid && number.Checks() && !number.Published() {
			c.report(path)
		}
	})
}
