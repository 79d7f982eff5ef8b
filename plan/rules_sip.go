package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/words"
)

var (
	onlySIP     = []string{"sip"}
	sipContents = sipSections(mabra.Text{Sv: "10 kap. 8 §", En: "chapter 10, section 8"})
	sipTogether = sipSections(mabra.Text{Sv: "10 kap. 9 §", En: "chapter 10, section 9"})
)

// sipRules are the rules about what the law, and agreements, ask of a SIP.
var sipRules = []row{
	{mabra.Rule{
		ID: "sip-action-missing", Severity: mabra.Error, WhenActive: true, Forms: onlySIP, Origin: mabra.OriginLaw, Source: sipSource, Law: sipContents,
		Title:   mabra.Text{Sv: "SIP utan insats", En: "SIP without an action"},
		What:    mabra.Text{Sv: "Ingen verksamhet har en insats i planen. Det familjen själv gör räknas inte hit.", En: "No service has an action in the plan. What the family does itself is not counted here."},
		Why:     mabra.Text{Sv: "Av en SIP ska det framgå vilka insatser barnet behöver. Utan dem är den ett papper och inget stöd.", En: "A SIP has to say which actions the child needs. Without them it is a paper and no support."},
		Mend:    mabra.Text{Sv: "Lägg till insatserna i actions, var och en med en ansvarig person och verksamhet. Det familjen gör står kvar.", En: "Add the actions to actions, each with a person and a service responsible. What the family does stays."},
		Message: mabra.Text{Sv: "ingen verksamhet har en insats i planen; lägg till dem i actions ({law})", En: "no service has an action in the plan; add them to actions ({law})"},
	}, sipActionMissing},
	{mabra.Rule{
		ID: "sip-principal-missing", Severity: mabra.Error, WhenActive: true, Forms: onlySIP, Origin: mabra.OriginLaw, Source: sipSource, Law: sipContents,
		Title: mabra.Text{Sv: "Insats utan ansvarig huvudman", En: "Action without a responsible principal"},
		What: mabra.Text{
			Sv: "Det framgår inte om kommunen eller regionen ansvarar för insatsen, eller så ligger den hos någon annan. Det familjen själv gör behöver ingen huvudman.",
			En: "It is not clear whether the municipality or the region is responsible for the action, or it lies with somebody else. What the family does itself needs no principal.",
		},
		Why: mabra.Text{
			Sv: "Lagen vill att det står vem av kommunen och regionen som ansvarar för vad, så att ingen kan skicka familjen vidare till den andra.",
			En: "The law wants it written which of municipality and region is responsible for what, so that neither can send the family on to the other.",
		},
		Mend: mabra.Text{
			Sv: "Skriv verksamheten i organisation, och i verksamhetens principal municipality eller region. Det som någon annan gör, till exempel en förening eller en fristående skola, hör hemma i others. Arbetar en privat mottagning på regionens uppdrag är regionen huvudman.",
			En: "Write the service in organisation, and municipality or region in its principal. What somebody else does, such as a voluntary organisation or an independent school, belongs in others. Where a private clinic works on behalf of the region, the region is the principal.",
		},
		Message: mabra.Text{Sv: "{what} ({law})", En: "{what} ({law})"},
	}, sipPrincipalMissing},
	{mabra.Rule{
		ID: "sip-service-missing", Severity: mabra.Warning, Forms: onlySIP, Origin: mabra.OriginAgreement, Source: vgAgreement, Words: words.Wholes,
		Title: mabra.Text{Sv: "Huvudman men ingen verksamhet", En: "A principal but no service"},
		What: mabra.Text{
			Sv: "Det framgår att kommunen eller regionen ansvarar, men inte vilken verksamhet som gör insatsen.",
			En: "It is clear that the municipality or the region is responsible, but not which service does the action.",
		},
		Why:     mabra.Text{Sv: "Familjen kan inte ringa till en hel region. Ansvaret ska vara angivet ner till verksamheten.", En: "The family cannot call a whole region. Responsibility has to be given down to the service."},
		Mend:    mabra.Text{Sv: "Skriv vilket slags verksamhet det är i sector, eller verksamhetens eget namn i name.", En: "Say in sector what sort of service it is, or write the service's own name in name."},
		Message: mabra.Text{Sv: "det framgår inte vilken verksamhet som gör insatserna; skriv sector eller verksamhetens eget namn", En: "it is not clear which service does the actions; write sector or the service's own name"},
	}, sipServiceMissing},
	{mabra.Rule{
		ID: "sip-others-silent", Severity: mabra.Error, WhenActive: true, Forms: onlySIP, Origin: mabra.OriginLaw, Source: sipSource, Law: sipContents,
		Title: mabra.Text{Sv: "Det står inget om åtgärder av andra", En: "Nothing about measures by others"},
		What: mabra.Text{
			Sv: "Planen nämner inga åtgärder av andra än kommunen och regionen, och säger inte heller att det inte finns några.",
			En: "The plan names no measures by others than municipality and region, and does not say that there are none either.",
		},
		Why: mabra.Text{
			Sv: "Det som släkt, föreningar och andra gör bär ofta mest. Lagen vill att det syns. Tystnad säger inte om någon har frågat.",
			En: "What relatives, clubs and others do often carries the most. The law wants it to be seen. Silence does not say whether anybody asked.",
		},
		Mend:    mabra.Text{Sv: "Skriv åtgärderna i others.measures. Finns det inga, skriv others.none: true.", En: "Write the measures in others.measures. If there are none, write others.none: true."},
		Message: mabra.Text{Sv: "det står inget om åtgärder av andra; skriv others.measures, eller others.none: true ({law})", En: "nothing is said about measures by others; write others.measures, or others.none: true ({law})"},
	}, sipOthersSilent},
	{mabra.Rule{
		ID: "sip-overall-missing", Severity: mabra.Error, WhenActive: true, Forms: onlySIP, Origin: mabra.OriginLaw, Source: sipSource, Law: sipContents,
		Title:   mabra.Text{Sv: "Övergripande ansvar saknas", En: "Overall responsibility is missing"},
		What:    mabra.Text{Sv: "Det står inte om det är kommunen eller regionen som har det övergripande ansvaret för planen.", En: "Nothing says whether it is the municipality or the region that has overall responsibility for the plan."},
		Why:     mabra.Text{Sv: "Annars är det föräldrarna som får hålla ihop planen.", En: "Otherwise it is the parents who have to hold the plan together."},
		Mend:    mabra.Text{Sv: "Kom överens om en av dem, kommunen eller regionen, och skriv overall: municipality eller overall: region.", En: "Agree on one of the two, municipality or region, and write overall: municipality or overall: region."},
		Message: mabra.Text{Sv: "{what}; skriv overall: municipality eller overall: region ({law})", En: "{what}; write overall: municipality or overall: region ({law})"},
	}, sipOverallMissing},
	{mabra.Rule{
		ID: "sip-together", Severity: mabra.Warning, WhenActive: true, Forms: onlySIP, Origin: mabra.OriginLaw, Source: sipSource, Law: sipTogether,
		Title: mabra.Text{Sv: "Varken barnet eller familjen var med", En: "Neither the child nor the family took part"},
		What: mabra.Text{
			Sv: "Det står inte att barnet eller någon i familjen var med på ett möte om planen, och inte heller varför de inte var det.",
			En: "Nothing says that the child or anybody in the family was at a meeting about the plan, nor why they were not.",
		},
		Why:     mabra.Text{Sv: "Planen är barnets. Den ska göras tillsammans med barnet och familjen när det är möjligt.", En: "The plan is the child's. It is to be drawn up together with the child and the family when that is possible."},
		Mend:    mabra.Text{Sv: "Skriv mötet i meetings med dem som var med i present. Var de inte med, skriv varför i absent.", En: "Write the meeting in meetings, with those who were there in present. If they were not there, say why in absent."},
		Message: mabra.Text{Sv: "det står inte att barnet eller familjen var med när planen gjordes; skriv mötet i meetings ({law})", En: "nothing says that the child or the family took part in drawing up the plan; write the meeting in meetings ({law})"},
	}, sipDrawnUpTogether},
	{mabra.Rule{
		ID: "sip-kin-not-offered", Severity: mabra.Info, Forms: onlySIP, Origin: mabra.OriginLaw, Source: sipSource, Law: sipTogether,
		Title: mabra.Text{Sv: "Närstående har inte fått frågan", En: "Those close to the child have not been asked"},
		What: mabra.Text{
			Sv: "Det står inte om någon närstående har fått frågan om att vara med, eller varför inte.",
			En: "Nothing says whether anybody close to the child was offered to take part, or why not.",
		},
		Why:     mabra.Text{Sv: "En mormor, en storebror eller en tränare kan vara den som barnet litar mest på.", En: "A grandmother, a big brother or a coach may be the one the child trusts the most."},
		Mend:    mabra.Text{Sv: "Fråga barnet och vårdnadshavarna vilka som ska få frågan. Skriv dagen i kin.offered, eller i kin.notBecause varför det inte passade.", En: "Ask the child and the guardians who should be asked. Write the day in kin.offered, or in kin.notBecause why it was not suitable."},
		Message: mabra.Text{Sv: "det står inte om närstående har fått frågan om att vara med; lägg till kin ({law})", En: "nothing says whether those close to the child were offered to take part; add kin ({law})"},
	}, sipKinNotOffered},
	{mabra.Rule{
		ID: "sip-start-late", Severity: mabra.Warning, Forms: onlySIP, Origin: mabra.OriginLaw, Law: sipContents,
		Source: mabra.Text{
			Sv: sipSource.Sv + ". Lagarna säger ”genast” och ”utan dröjsmål” men inget antal dagar; det gör överenskommelser, och arbetsmodellen kan ha ett eget",
			En: sipSource.En + ". The acts say “at once” and “without delay” but no number of days; agreements do, and the practice model may have its own",
		},
		Title: mabra.Text{Sv: "Arbetet med planen började sent", En: "The work with the plan began late"},
		What: mabra.Text{
			Sv: "För många dagar gick från det att behovet bedömdes till dess att arbetet med planen började.",
			En: "Too many days passed from the day the need was judged until the work with the plan began.",
		},
		Why:     mabra.Text{Sv: "Väntan är svårast för barnet. Arbetet ska börja genast, kallelsen räknas som början.", En: "Waiting is hardest on the child. The work is to begin at once; the invitation counts as the beginning."},
		Mend:    mabra.Text{Sv: "Kontrollera reason.date, created och mötets called. Stämmer de, se till att insatserna inte också får vänta.", En: "Check reason.date, created and the meeting's called. If they are right, see to it that the actions do not have to wait as well."},
		Message: mabra.Text{Sv: "det gick mer än {limit} från bedömt behov till att arbetet med planen började ({law})", En: "more than {limit} passed from judged need until the work with the plan began ({law})"},
	}, sipStartLate},
	{mabra.Rule{
		ID: "sip-review-missing", Severity: mabra.Warning, WhenActive: true, Forms: onlySIP, Origin: mabra.OriginAgreement, Source: vgAgreement,
		Title:   mabra.Text{Sv: "SIP utan dag för uppföljning", En: "SIP without a day for its review"},
		What:    mabra.Text{Sv: "Det står inte när planen ska följas upp.", En: "Nothing says when the plan is followed up."},
		Why:     mabra.Text{Sv: "Det som ingen följer upp blir ofta inte av. Det är det barn och föräldrar klagar mest på.", En: "What nobody follows up often does not happen. It is what children and parents complain of the most."},
		Mend:    mabra.Text{Sv: "Bestäm dagen innan mötet är slut och skriv den i reviews.next.", En: "Set the day before the meeting ends, and write it in reviews.next."},
		Message: mabra.Text{Sv: "det står inte när planen ska följas upp; lägg till reviews.next", En: "nothing says when the plan is followed up; add reviews.next"},
	}, sipReviewMissing},
}

const organisations = mabra.Path("organisations")

func sipActionMissing(c *checker) {
	if c.unread["actions"] {
		return
	}
	for range c.serviceActions() {
		return
	}
	c.report(actions)
}

// sipPrincipalMissing reports an organisation without a principal once, however many actions it has.
func sipPrincipalMissing(c *checker) {
	if c.unread["organisations"] || c.rolesUnsure || c.lost("people", "organisation") {
		return
	}
	for i, a := range c.serviceActions() {
		service, sure := c.service(a)
		switch {
		case service == nil && sure && !c.unsure(actions, i, "responsible"):
			c.noPrincipal(actions.Index(i).Field("organisation"), "det framgår inte vilken verksamhet, och därmed om kommunen eller regionen, som ansvarar; skriv organisation",
				"it is not clear which service, and so whether the municipality or the region, is responsible; write organisation")
		case service != nil && service.isOutside():
			c.noPrincipal(actions.Index(i), "den som ansvarar är varken kommun eller region; flytta åtgärden till others",
				"the one responsible is neither municipality nor region; move the measure to others")
		}
	}
	for i := range c.actingWhere(func(o *Organisation) bool { return o.Principal == "" }) {
		c.noPrincipal(organisations.Index(i).Field("principal"), "verksamheten har insatser, men det står inte om kommunen eller regionen är huvudman; skriv principal",
			"the service has actions, but nothing says whether the municipality or the region is its principal; write principal")
	}
}

// isOutside reports whether the organisation belongs to neither municipality nor region.
func (o *Organisation) isOutside() bool {
	return o.Principal != PrincipalMunicipality && o.Principal != PrincipalRegion && principals.Has(string(o.Principal))
}

// actingWhere goes through the organisations that have actions and of which is holds.
func (c *checker) actingWhere(is func(*Organisation) bool) iter.Seq2[int, *Organisation] {
	return func(yield func(int, *Organisation) bool) {
		var acting map[string]bool
		for _, a := range c.serviceActions() {
			if o, _ := c.service(a); o != nil && is(o) {
				if acting == nil {
					acting = map[string]bool{}
				}
				acting[o.ID] = true
			}
		}
		for i := range c.Organisations {
			if o := &c.Organisations[i]; acting[o.ID] && !yield(i, o) {
				return
			}
		}
	}
}

func (c *checker) noPrincipal(path mabra.Path, sv, en string) {
	c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{Sv: sv, En: en}})
}

func sipServiceMissing(c *checker) {
	for i := range c.actingWhere((*Organisation).namesNoService) {
		if !c.unsure(organisations, i, "name") {
			c.report(organisations.Index(i))
		}
	}
}

// namesNoService reports whether the organisation is known as the municipality or the region, and as nothing in it.
func (o *Organisation) namesNoService() bool {
	if o.Principal != PrincipalMunicipality && o.Principal != PrincipalRegion || o.Sector != SectorOther {
		return false
	}
	list, name := words.Wholes(), strings.ToLower(strings.TrimSpace(o.Name))
	whole := func(word string) bool {
		rest, begins := strings.CutPrefix(name, word+" ")
		return name == word || strings.HasSuffix(name, " "+word) || begins && !strings.Contains(rest, " ")
	}
	return name == "" || slices.ContainsFunc(list.Sv, whole) || slices.ContainsFunc(list.En, whole)
}

func sipOthersSilent(c *checker) {
	if !c.unread["others"] && (c.Others == nil || !c.Others.None && len(c.Others.Measures) == 0) {
		c.report("others")
	}
}

func sipOverallMissing(c *checker) {
	var what mabra.Text
	switch {
	case c.Overall == "":
		what = mabra.Text{Sv: "det står inte vem som har det övergripande ansvaret", En: "nothing says who has overall responsibility"}
	case c.Overall != PrincipalMunicipality && c.Overall != PrincipalRegion && principals.Has(string(c.Overall)):
		what = mabra.Text{Sv: "bara kommunen eller regionen kan ha det övergripande ansvaret", En: "only the municipality or the region can have overall responsibility"}
	default:
		return
	}
	c.report("overall", mabra.Arg{Name: "what", Value: what})
}

// sipDrawnUpTogether leaves a meeting without the child to child-absent-unexplained.
func sipDrawnUpTogether(c *checker) {
	if c.unread["meetings"] || c.unread["views"] || c.rolesUnsure {
		return
	}
	family := func(id string) bool { p := c.people[id]; return p == nil || p.inFamily() }
	for i := range c.Meetings {
		m := &c.Meetings[i]
		explained := func(a Absence) bool { return a.Because != "" && family(a.Who) }
		if slices.ContainsFunc(m.Present, family) || slices.ContainsFunc(m.Absent, explained) || c.unsure(meetings, i, "present", "absent") ||
			c.someone(RoleChild) && slices.Contains(childForums, m.Forum) && c.held(m) && c.bornBy(m.Date) {
			return
		}
	}
	for i := range c.Views {
		if v := &c.Views[i]; v.Missing != "" && family(v.Of) {
			return
		}
	}
	c.report(meetings)
}

func sipKinNotOffered(c *checker) {
	if k := c.Kin; k != nil && (!k.Offered.IsZero() || k.NotBecause != "" || k.Answer != "") || c.unread["meetings"] || c.unread["kin"] || c.rolesUnsure {
		return
	}
	kin := func(id string) bool { p := c.people[id]; return p == nil || p.Has(RoleNetwork) }
	for i := range c.Meetings {
		if slices.ContainsFunc(c.Meetings[i].Present, kin) || c.unsure(meetings, i, "present") {
			return
		}
	}
	c.report("kin")
}

func sipStartLate(c *checker) {
	limit := c.practice.Start
	path, judged := c.judged()
	if limit == nil || judged.IsZero() || c.Created.IsZero() || c.unread["meetings"] {
		return
	}
	last := limit.After(judged)
	if !c.Created.After(last) {
		return
	}
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if c.Created.After(m.Called) && !m.Called.After(last) || c.Created.After(m.Date) && !m.Date.After(last) || c.unsure(meetings, i, "called", "date") {
			return
		}
	}
	c.report(path, mabra.Arg{Name: "limit", Value: limit.inWords()})
}

// judged gives the day on which the need was judged, and where that is written: with the reason for the plan, or else
// with the first of the needs.
func (c *checker) judged() (mabra.Path, mabra.Date) {
	if c.Text.Unread("reason.date") {
		return "", mabra.Date{}
	}
	if c.Reason != nil && !c.Reason.Date.IsZero() {
		return "reason.date", c.Reason.Date
	}
	first := -1
	for i := range c.Needs {
		if day := c.Needs[i].Date; !day.IsZero() && (first < 0 || day.Before(c.Needs[first].Date)) {
			first = i
		}
	}
	if first < 0 {
		return "", mabra.Date{}
	}
	return mabra.Path("needs").Index(first).Field("date"), c.Needs[first].Date
}

func sipReviewMissing(c *checker) {
	if !c.ended() && (c.Reviews == nil || c.Reviews.Next.IsZero()) {
		c.report("reviews.next")
	}
}
