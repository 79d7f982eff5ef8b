package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

var (
	namedPersonPractice = mabra.Text{
		Sv: "GIRFEC Practice Guidance 2, om den namngivna personen (Skottlands regering 2022); Backa barnet (Ystad): varje barn har en barnkontakt",
		En: "GIRFEC Practice Guidance 2, the named person (Scottish Government 2022); Backa barnet (Ystad): every child has a barnkontakt",
	}
	leadPractice = mabra.Text{
		Sv: "GIRFEC Practice Guidance 3, om den ansvariga samordnaren (Skottlands regering 2022); Falun: särskild samordnare; Ystad: stödsamordnare",
		En: "GIRFEC Practice Guidance 3, the lead professional (Scottish Government 2022); Falun: särskild samordnare; Ystad: stödsamordnare",
	}
	leadCriteria = mabra.Text{
		Sv: "Tillsammans för det goda livet i Dalsland (2022), avsnitt 3.2: så väljs särskild samordnare i Falun",
		En: "Tillsammans för det goda livet i Dalsland (2022), section 3.2: how the lead professional is chosen in Falun",
	}
	handOverPractice = mabra.Text{
		Sv: "GIRFEC Practice Guidance 3 (Skottlands regering 2022); Kronobarnsmodellen: ansvaret lämnas över till nästa vid övergångar",
		En: "GIRFEC Practice Guidance 3 (Scottish Government 2022); Kronobarnsmodellen: responsibility is handed to the next at transitions",
	}
	backaBarnet = mabra.Text{
		Sv: "Backa barnet (Ystads kommun 2022; Socialstyrelsen, exempel på metoder): barnteamet och barnkontakten",
		En: "Backa barnet (Ystad 2022; Socialstyrelsen, examples of methods): the barnteam and the barnkontakt",
	}
)

var roleRules = []row{
	{mabra.Rule{
		ID: "named-person-missing", Severity: mabra.Warning, WhenActive: true, Models: []string{"girfec", "falun", "backa-barnet", "kronobarn"}, Origin: mabra.OriginGuidance, Source: namedPersonPractice,
		Title:   mabra.Text{Sv: "Barnet har ingen namngiven person", En: "The child has no named person"},
		What:    mabra.Text{Sv: "Ingen i planen är barnets namngivna person (trygghetsperson, barnkontakt), och det står inte att familjen har tackat nej.", En: "Nobody in the plan is the child's named person, and nothing says that the family said no."},
		Why:     mabra.Text{Sv: "Barnet och föräldrarna behöver veta vem de alltid kan vända sig till. Utan den personen hamnar barnet lätt mellan verksamheterna.", En: "The child and the parents need to know whom they can always turn to. Without that person the child easily falls between the services."},
		Mend:    mabra.Text{Sv: "Lägg till personen under people med rollen named-person. Har familjen tackat nej, skriv dagen i declined på den som erbjöds; det är deras rätt och inget tecken på oro.", En: "Add the person under people with the role named-person. If the family said no, write the day in declined for the one who was offered; that is their right and no sign of worry."},
		Message: mabra.Text{Sv: "planen har ingen {role}; lägg till en person med rollen named-person, eller skriv declined om familjen har tackat nej", En: "the plan has no {role}; add a person with the role named-person, or write declined if the family said no"},
	}, namedPersonMissing},
	{mabra.Rule{
		ID: "named-person-stage", Severity: mabra.Warning, Origin: mabra.OriginAgreement,
		Source:  mabra.Text{Sv: "arbetsmodellens tabell över vem som är namngiven person i varje livsskede (namedPerson i modellens fil)", En: "the practice model's table of who is the named person at each stage of life (namedPerson in the model's file)"},
		Title:   mabra.Text{Sv: "Den namngivna personen hör till ett annat livsskede", En: "The named person belongs to another stage of life"},
		What:    mabra.Text{Sv: "Den namngivna personen arbetar i en verksamhet som inte har den rollen i barnets livsskede. Är modellens uppgift om skedet obekräftad är det bara en upplysning.", En: "The named person works in a service that does not have that role at the child's stage of life. Where the model's word about the stage is unconfirmed it is only information."},
		Why:     mabra.Text{Sv: "Rollen ska ligga hos någon som träffar barnet i vardagen. Efter en övergång når familjen annars inte fram.", En: "The role belongs with somebody who meets the child in everyday life. After a move the family otherwise gets no answer."},
		Mend:    mabra.Text{Sv: "Se efter om child.stage är rätt. Är det rätt, skriv until på den förra och lägg till den som har rollen nu.", En: "See whether child.stage is right. If it is, write until for the one before and add the one who has the role now."},
		Message: mabra.Text{Sv: "i livsskedet ”{stage}” är {role} någon inom {sectors}; se över personen eller child.stage", En: "at the stage of life “{stage}” the {role} is somebody from {sectors}; look again at the person or at child.stage"},
	}, namedPersonStage},
	{mabra.Rule{
		ID: "named-person-gap", Severity: mabra.Warning, Origin: mabra.OriginAgreement,
		Source:  mabra.Text{Sv: "Backa barnet (Ystad) och Kronobarnsmodellen: rollen står aldrig tom när barnet byter livsskede", En: "Backa barnet (Ystad) and Kronobarnsmodellen: the role is never vacant when the child moves to another stage of life"},
		Title:   mabra.Text{Sv: "Dagar utan namngiven person", En: "Days without a named person"},
		What:    mabra.Text{Sv: "Det går dagar mellan två namngivna personer, eller den senaste har slutat utan att någon har tagit över.", En: "There are days between two named persons, or the last one has stepped down and nobody has taken over."},
		Why:     mabra.Text{Sv: "Det är ofta just vid en övergång som barn tappas bort. Då behövs personen som mest.", En: "It is often just at a move that children are lost sight of. That is when the person is needed the most."},
		Mend:    mabra.Text{Sv: "Låt den nya börja senast dagen efter att den förra slutar, och rätta from eller until om dagarna är felskrivna.", En: "Let the new one begin at the latest the day after the one before ends, and correct from or until if the days are wrong."},
		Message: mabra.Text{Sv: "det finns dagar då barnet inte har någon {role}; se över from och until", En: "there are days when the child has no {role}; look again at from and until"},
	}, namedPersonGap},
	{mabra.Rule{
		ID: "lead-professional-missing", Severity: mabra.Error, WhenActive: true, Origin: mabra.OriginGuidance, Source: leadPractice,
		Title:   mabra.Text{Sv: "Ingen samordnar", En: "Nobody co-ordinates"},
		What:    mabra.Text{Sv: "Flera verksamheter har insatser som inte är avslutade, och ingen har rollen att samordna dem. Familjens egna insatser räknas inte.", En: "Several services have actions that are not over, and nobody has the role to co-ordinate them. The family's own actions do not count."},
		Why:     mabra.Text{Sv: "Annars får föräldrarna samordna själva, berätta samma sak om och om igen och ringa runt.", En: "Otherwise the parents have to co-ordinate, tell the same story again and again and call around."},
		Mend:    mabra.Text{Sv: "Kom överens med barnet och familjen om vem som samordnar, och ge den personen rollen lead-professional under people. Har familjen tackat nej, skriv dagen i declined.", En: "Agree with the child and the family who co-ordinates, and give that person the role lead-professional under people. If the family said no, write the day in declined."},
		Message: mabra.Text{Sv: "flera verksamheter har insatser, men planen har ingen {role}; lägg till en person med rollen lead-professional", En: "several services have actions, but the plan has no {role}; add a person with the role lead-professional"},
	}, leadProfessionalMissing},
	{mabra.Rule{
		ID: "lead-professional-several", Severity: mabra.Error, Origin: mabra.OriginGuidance, Source: leadPractice,
		Title:   mabra.Text{Sv: "Mer än en samordnar samtidigt", En: "More than one co-ordinates at the same time"},
		What:    mabra.Text{Sv: "Två personer har rollen att samordna planen under samma tid.", En: "Two people have the role to co-ordinate the plan at the same time."},
		Why:     mabra.Text{Sv: "Familjen ska ha en person att vända sig till. Med två tror var och en lätt att den andra gör det.", En: "The family is to have one person to turn to. With two, each easily believes that the other one does it."},
		Mend:    mabra.Text{Sv: "Välj en. Har den ena slutat, skriv until på den personen. Den som hjälper till kan ha rollen professional.", En: "Choose one. If one has stepped down, write until for that person. Somebody who helps can have the role professional."},
		Message: mabra.Text{Sv: "planen har mer än en {role} på samma gång; skriv until på den som har slutat", En: "the plan has more than one {role} at the same time; write until for the one who has stepped down"},
	}, leadProfessionalSeveral},
	{mabra.Rule{
		ID: "lead-professional-unexplained", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Models: []string{"falun"}, Source: leadCriteria,
		Title:   mabra.Text{Sv: "Det står inte varför just den personen samordnar", En: "Nothing says why this person co-ordinates"},
		What:    mabra.Text{Sv: "Planen har en särskild samordnare, men någon av de tre frågorna om valet är obesvarad: vilken hjälp som behövs mest, hur komplexa behoven är och vem som redan har en god relation till barnet.", En: "The plan has a lead professional, but one of the three questions about the choice is unanswered: which help is needed most, how complex the needs are, and who already has a good relation to the child."},
		Why:     mabra.Text{Sv: "Valet görs i dialog och utifrån barnet, inte efter vem som har tid.", En: "The choice is made in dialogue and from the child's point of view, not by who has the time."},
		Mend:    mabra.Text{Sv: "Svara i leadChosenBecause på helpMostNeeded, complexity och relation.", En: "Answer helpMostNeeded, complexity and relation in leadChosenBecause."},
		Message: mabra.Text{Sv: "det står inte varför just den personen samordnar; svara i leadChosenBecause på {missing}", En: "nothing says why this person co-ordinates; in leadChosenBecause, answer {missing}"},
	}, leadProfessionalUnexplained},
	{mabra.Rule{
		ID: "hand-over-unrecorded", Severity: mabra.Warning, Origin: mabra.OriginGuidance, Source: handOverPractice,
		Title:   mabra.Text{Sv: "Överlämningen är inte antecknad", En: "The hand-over is not recorded"},
		What:    mabra.Text{Sv: "Den namngivna personen eller samordnaren har bytts, och det står inte att den förra har lämnat över till den nya.", En: "The named person or the lead professional has changed, and nothing says that the one before has handed over to the new one."},
		Why:     mabra.Text{Sv: "Det som den förra visste om barnet, och hade lovat, går annars förlorat, och familjen får börja om.", En: "What the one before knew about the child, and had promised, is otherwise lost, and the family has to begin again."},
		Mend:    mabra.Text{Sv: "Lägg till en post i transitions med handedOverBy, handedOverTo och dagen i handedOver. Har det inte gjorts, be de två att träffa familjen tillsammans.", En: "Add an entry to transitions with handedOverBy, handedOverTo and the day in handedOver. If it has not been done, ask the two to meet the family together."},
		Message: mabra.Text{Sv: "det finns en ny {role}, men ingen överlämning är antecknad; lägg till den i transitions med handedOverBy, handedOverTo och handedOver", En: "there is a new {role}, but no hand-over is recorded; add it to transitions with handedOverBy, handedOverTo and handedOver"},
	}, handOverUnrecorded},
}

func namedPersonMissing(c *checker) {
	if !c.rolesUnsure && !c.someone(RoleNamedPerson) {
		c.report(people, c.roleName(RoleNamedPerson))
	}
}

// namedPersonStage is silent as soon as one of those who have the role today fits, or works somewhere unknown: during a
// hand-over there are two.
func namedPersonStage(c *checker) {
	table := c.holderOf(c.stage())
	if table == nil {
		return
	}
	var misfit holder
	for _, h := range c.holders(RoleNamedPerson) {
		if h.Until.Before(c.today()) || h.From.After(c.today()) {
			continue
		}
		at := c.organisations[h.Organisation]
		if at == nil || !sectors.Has(string(at.Sector)) || slices.Contains(table.Sectors, at.Sector) {
			return
		}
		misfit = h
	}
	if misfit.Person == nil {
		return
	}
	var fitting []mabra.Text
	for _, s := range table.Sectors {
		fitting = append(fitting, labelOf(sectors, string(s)))
	}
	f := c.report(misfit.path.Field("organisation"), c.roleName(RoleNamedPerson),
		mabra.Arg{Name: "stage", Value: labelOf(stages, string(table.Stage))},
		mabra.Arg{Name: "sectors", Value: joined(fitting, mabra.Text{Sv: "eller", En: "or"})})
	if !table.Verified {
		f.Severity = mabra.Info
	}
}

// stage gives the child's stage of life. Where none is written, only the one before birth is sure.
func (c *checker) stage() Stage {
	if ch := &c.Child; ch.Stage == "" && ch.Born.IsZero() && ch.Expected.After(c.today()) {
		return StageBeforeBirth
	}
	return c.Child.Stage
}

// holderOf gives who the practice model makes the named person at a stage; nil where it does not say.
func (c *checker) holderOf(stage Stage) *Holder {
	for i := range c.practice.Holders {
		if h := &c.practice.Holders[i]; h.Stage == stage && len(h.Sectors) > 0 {
			return h
		}
	}
	return nil
}

// namedPersonGap is silent where the family said no to somebody: it may have wanted nobody.
func namedPersonGap(c *checker) {
	for i := range c.People {
		if p := &c.People[i]; !p.Declined.IsZero() && p.Has(RoleNamedPerson) {
			return
		}
	}
	for before, now := range c.inTurn(RoleNamedPerson) {
		if !before.Until.IsZero() && now.From.After(before.Until.AddDays(1)) {
			c.report(now.path.Field("from"), c.roleName(RoleNamedPerson)).Related = theOneBefore(before.path.Field("until"))
		}
	}
	var last holder
	for _, h := range c.holders(RoleNamedPerson) {
		last = longer(last, h)
	}
	if last.Person != nil && last.Until.Before(c.at) && !c.mayHave(StatusClosed) {
		c.report(last.path.Field("until"), c.roleName(RoleNamedPerson))
	}
}

func theOneBefore(path mabra.Path) []mabra.Related {
	return []mabra.Related{{Path: path, Note: mabra.Text{Sv: "den förra på", En: "the one before at"}}}
}

func leadProfessionalMissing(c *checker) {
	if c.unread["actions"] || c.rolesUnsure || !c.severalAtWork() {
		return
	}
	for i := range c.People {
		p := &c.People[i]
		if p.Has(RoleLeadProfessional) && (!p.Declined.IsZero() || !p.Until.Before(c.today())) {
			return
		}
	}
	c.report(people, c.roleName(RoleLeadProfessional))
}

// severalAtWork reports whether more than one organisation has actions that are not over.
func (c *checker) severalAtWork() bool {
	first := ""
	for i, a := range c.liveActions() {
		if c.unsure(actions, i, "organisation", "responsible") {
			continue
		}
		at := c.serviceBehind(a)
		if first == "" {
			first = at
		}
		if at != first && at != "" {
			return true
		}
	}
	return false
}

// serviceBehind gives the id of the organisation that an action lies with; none for what the family does itself.
func (c *checker) serviceBehind(a *Action) string {
	owner := c.people[a.Responsible]
	switch {
	case owner != nil && (owner.inFamily() || owner.rolesUnsure()):
		return ""
	case a.Organisation != "":
		return a.Organisation
	case owner != nil:
		return owner.Organisation
	case c.organisations[a.Responsible] != nil:
		return a.Responsible
	}
	return ""
}

// leadProfessionalSeveral leaves out what is to come: it can still be put in order.
func leadProfessionalSeveral(c *checker) {
	for before, now := range c.inTurn(RoleLeadProfessional) {
		began := c.began(now)
		if !began.After(c.today()) && (before.Until.IsZero() || began.Before(before.Until)) {
			f := c.report(now.path, c.roleName(RoleLeadProfessional))
			f.Related = []mabra.Related{{Path: before.path, Note: mabra.Text{Sv: "också", En: "also"}}}
		}
	}
}

func leadProfessionalUnexplained(c *checker) {
	if len(c.holders(RoleLeadProfessional)) == 0 {
		return
	}
	const path = mabra.Path("leadChosenBecause")
	choice := c.LeadChosenBecause
	if choice == nil {
		choice = new(LeadChoice)
	}
	var missing []string
	answered := func(name, answer string) {
		if answer == "" && !c.Text.Unread(path.Field(name)) {
			missing = append(missing, name)
		}
	}
	answered("helpMostNeeded", choice.HelpMostNeeded)
	answered("complexity", choice.Complexity)
	answered("relation", choice.Relation)
	if missing != nil {
		c.report(path, mabra.Arg{Name: "missing", Value: missing})
	}
}

func handOverUnrecorded(c *checker) {
	if c.lost("transitions", "handedOverBy", "handedOverTo") {
		return
	}
	var handed map[[2]string]bool
	for _, role := range []Role{RoleNamedPerson, RoleLeadProfessional} {
		for before, now := range c.inTurn(role) {
			if longer(before, now) == before || before.Until.After(c.today()) || c.began(now).After(c.today()) {
				continue // no change, or none yet
			}
			if handed == nil {
				handed = c.handOvers()
			}
			if !handed[[2]string{before.ID, now.ID}] {
				c.report(now.path, c.roleName(role)).Related = theOneBefore(before.path)
			}
		}
	}
}

// handOvers gives who has handed over to whom.
func (c *checker) handOvers() map[[2]string]bool {
	handed := make(map[[2]string]bool, len(c.Transitions))
	for i := range c.Transitions {
		t := &c.Transitions[i]
		if !t.HandedOver.IsZero() || c.unsure("transitions", i, "handedOver") {
			handed[[2]string{t.HandedOverBy, t.HandedOverTo}] = true
		}
	}
	return handed
}

// labelOf gives a word of a closed vocabulary as a reader sees it.
func labelOf(vocabulary mabra.Vocabulary, key string) mabra.Text {
	return mabra.Text{Sv: vocabulary.Label(key, mabra.Swedish), En: vocabulary.Label(key, mabra.English)}
}

// joined gives texts as one, with a word before the last.
func joined(texts []mabra.Text, word mabra.Text) mabra.Text {
	whole := texts[0]
	for i, t := range texts[1:] {
		before := mabra.Text{Sv: ", ", En: ", "}
		if i == len(texts)-2 {
			before = mabra.Text{Sv: " " + word.Sv + " ", En: " " + word.En + " "}
		}
		whole = mabra.Text{Sv: whole.Sv + before.Sv + t.Sv, En: whole.En + before.En + t.En}
	}
	return whole
}
