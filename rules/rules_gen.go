// Code generated from the folders beside this file; DO NOT EDIT.

// Run go test ./internal/rulegen -update.

package rules

import "github.com/mabra-hjulet/mabra"

var all = []*mabra.Rule{
	&ActionAfterOutcome,
	&ActionChain,
	&ActionDateMissing,
	&ActionDoneWithoutResult,
	&ActionFundingMissing,
	&ActionOverdue,
	&ActionOwnerMissing,
	&ActionOwnerNotAPerson,
	&ActionUnconfirmed,
	&ActionWithoutOutcome,
	&AgeOver18,
	&AliasNotAllowed,
	&AnalysisMissing,
	&AssessmentNotJoint,
	&BarnteamConvener,
	&BarnteamIncomplete,
	&BarnteamMissing,
	&ChildAbsentUnexplained,
	&ChildNotInformed,
	&ChildSeveral,
	&ChildViewMissing,
	&ChronologyNoPositive,
	&ChronologyUnsourced,
	&ClosingIncomplete,
	&CompulsoryUnexplained,
	&ConsentExpired,
	&ConsentIncomplete,
	&ConsentMissing,
	&ConsentOfChild,
	&ConsentOneGuardian,
	&ContingencyMissing,
	&CopyUnrecorded,
	&CoreGroupLate,
	&DateInFuture,
	&DateOrder,
	&DisagreementUndescribed,
	&DuplicateID,
	&DuplicateKey,
	&EmptyDocument,
	&Encoding,
	&ExpectedPassed,
	&FamilyNoPart,
	&FormMismatch,
	&ForumAge,
	&ForumDeIdentified,
	&ForumIndividual,
	&GIPConsentMissing,
	&GuardianViewMissing,
	&HandOverUnrecorded,
	&HarmUnreported,
	&IdentifierSystem,
	&IgnoreNotAllowed,
	&IgnoreUnused,
	&IgnoreWithoutReason,
	&InvalidDate,
	&InvalidID,
	&InvalidLanguage,
	&LawOfTwoCountries,
	&LeadProfessionalMissing,
	&LeadProfessionalSeveral,
	&LeadProfessionalUnexplained,
	&LSSReviewYear,
	&MeetingConvener,
	&MeetingOutsideConsent,
	&MeetingPartMissing,
	&MeetingShortNotice,
	&MissingField,
	&MonthlyFollowUp,
	&NamedPersonGap,
	&NamedPersonMissing,
	&NamedPersonStage,
	&NeedIsAService,
	&NeedWithoutAction,
	&NeedWithoutIndicator,
	&NeedWithoutOutcome,
	&NotDeIdentified,
	&NotJSON,
	&OutOfRange,
	&OutcomeHorizon,
	&OutcomeIsAService,
	&OutcomeNegative,
	&OutcomeReachedWithoutEvidence,
	&OutcomeWithoutAction,
	&OutcomeWithoutDate,
	&OutcomeWithoutEvidence,
	&OutcomeWithoutNeed,
	&OutsideTargetGroup,
	&PersonalDataInText,
	&PersonalNumberBirthDate,
	&PersonalNumberInExample,
	&PersonalNumberInvalid,
	&PlacementUnexplained,
	&PlanIDShared,
	&ProposalNotTakenOver,
	&ProtectedExposed,
	&QuestionFiveUnmet,
	&QuestionOpen,
	&RatingOffScale,
	&ReadByAPerson,
	&ReadingByAnother,
	&ReasonMissing,
	&RepealedLaw,
	&ResilienceMissing,
	&ResiliencePoleOrigin,
	&ReviewBeforeTime,
	&ReviewDateMissing,
	&ReviewIncomplete,
	&ReviewOverdue,
	&ReviewTooFar,
	&ReviewWithoutChange,
	&RiskWithoutMeasure,
	&RuleNotAdjustable,
	&SettingNotTaken,
	&SeveralActivePlans,
	&SeveralDocuments,
	&SharingBasisWrong,
	&SharingUnjustified,
	&SharingWithoutBasis,
	&SignalMissing,
	&SIPActionMissing,
	&SIPKinNotOffered,
	&SIPMeetingLate,
	&SIPOthersSilent,
	&SIPOverallMissing,
	&SIPPrincipalMissing,
	&SIPReviewMissing,
	&SIPServiceMissing,
	&SIPStartLate,
	&SIPTogether,
	&StageOffAge,
	&Syntax,
	&TagNotAllowed,
	&TextCutByComma,
	&TextCutByHash,
	&TooDeep,
	&TooLarge,
	&TransitionAhead,
	&TriangleMissing,
	&TriangleOnlyChallenges,
	&TriangleSideSkipped,
	&UnknownField,
	&UnknownKind,
	&UnknownModel,
	&UnknownReference,
	&UnknownValue,
	&UnsupportedVersion,
	&ViewOutdated,
	&WheelChildVoice,
	&WheelIndicatorSkipped,
	&WheelOnlyWorries,
	&WrongType,
}

// ActionAfterOutcome is the rule action-after-outcome: The action ends after its outcome.
var ActionAfterOutcome = mabra.Rule{
	ID:       "action-after-outcome",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Title:    mabra.Text{Sv: "Insatsen blir klar efter målet", En: "The action ends after its outcome"},
	What:     mabra.Text{Sv: "Insatsen ska vara klar senare än det sista av de mål som den leder till. En insats som återkommer (frequency) ska inte bli klar, och räknas inte.", En: "The action is to be done later than the last of the outcomes that it leads to. One that recurs (frequency) is not to be done by a day, and does not count."},
	Why:      mabra.Text{Sv: "Målet kan då inte nås i tid genom insatsen.", En: "Then the outcome cannot be reached in time through it."},
	Mend:     mabra.Text{Sv: "Flytta dagen då målet senast är nått (due), eller dagen då insatsen senast är klar (due).", En: "Move the due day of the outcome or of the action."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "insatsen ska vara klar efter att det sista av dess mål ska vara nått", En: "the action is due after the last of its outcomes is due"}},
	},
	Phrases: []mabra.Variant{
		{Name: "outcome", Text: mabra.Text{Sv: "målet på", En: "the outcome at"}},
	},
}

// ActionChain is the rule action-chain: The actions come one at a time.
var ActionChain = mabra.Rule{
	ID:       "action-chain",
	Severity: mabra.Warning,
	Models:   []string{"samtidigt"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "SamTidigt (Göteborgsregionen 2012–2014): samtidiga insatser, och vem som betalar", En: "SamTidigt (Göteborgsregionen 2012–2014): simultaneous measures, and who pays"},
	Title:    mabra.Text{Sv: "Insatserna kommer en i taget", En: "The actions come one at a time"},
	What:     mabra.Text{Sv: "Insatserna för ett behov följer efter varandra: varje insats börjar först när den förra är slut, samma dag eller senare.", En: "The actions for a need follow one after another: each begins only when the last one has ended, on the same day or later."},
	Why:      mabra.Text{Sv: "SamTidigt bygger på att barnet får det som behövs på en gång. I en kedja får barnet vänta.", En: "SamTidigt rests on the child having what is needed at the same time. In a chain the child has to wait."},
	Mend:     mabra.Text{Sv: "Se om någon insats kan börja tidigare, så att de pågår samtidigt.", En: "See whether an action can begin earlier, so that they go on at the same time."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "insatserna för behovet kommer en i taget; kan någon börja tidigare?", En: "the actions for the need come one at a time; can one begin earlier?"}},
	},
}

// ActionDateMissing is the rule action-date-missing: Action without a date.
var ActionDateMissing = mabra.Rule{
	ID:         "action-date-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)", En: "Supporting Children's Learning, Code of Practice (Scotland 2017)"},
	Title:      mabra.Text{Sv: "Insats utan tid", En: "Action without a date"},
	What:       mabra.Text{Sv: "Det står inte när insatsen ska vara klar. Inte heller står det hur ofta den görs och när den börjar, eller att den pågår.", En: "Nothing says by which day the action is to be done. Nor does it say how often it is done and when it starts, or that it is under way."},
	Why:        mabra.Text{Sv: "Utan tid går det inte att se att en insats inte har blivit av.", En: "Without a date nobody can see that an action has not happened."},
	Mend:       mabra.Text{Sv: "Skriv när insatsen senast är klar (due). För det som återkommer skriver du hur ofta (frequency), och att det pågår (status: ongoing) eller när det börjar (start).", En: "Write when the action is to be done (due). For what recurs write how often (frequency), and that it is under way (status: ongoing) or when it starts (start)."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "insatsen har ingen tid; skriv när den senast är klar (due), eller hur ofta (frequency) och när den börjar (start)", En: "the action has no date; add the day by which it is to be done (due), or how often it happens (frequency) and the day it starts (start)"}},
		{Name: "ongoing", Text: mabra.Text{Sv: "det står att insatsen pågår men inte hur ofta (frequency); skriv det, eller när den senast är klar (due)", En: "the action is ongoing and nothing says how often; add how often (frequency), or the day by which it is to be done (due)"}},
	},
}

// ActionDoneWithoutResult is the rule action-done-without-result: Done, but with no result.
var ActionDoneWithoutResult = mabra.Rule{
	ID:       "action-done-without-result",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "NSPH Västra Götaland (Sweden), the user audit Att inget bestäms över mitt huvud"},
	Title:    mabra.Text{Sv: "Klar insats utan resultat", En: "Done, but with no result"},
	What:     mabra.Text{Sv: "Insatsen är klar, men det står inte vad den ledde till.", En: "The action is done, but nothing says what it led to."},
	Why:      mabra.Text{Sv: "Det som räknas är vad insatsen betydde för barnet, inte att den gjordes.", En: "What counts is what it meant for the child, not that it was done."},
	Mend:     mabra.Text{Sv: "Skriv i resultat (result) vad insatsen ledde till, också om det var ingenting.", En: "Write what it led to (result), even if that was nothing."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "insatsen är klar, men det står inte vad den ledde till; lägg till resultat (result)", En: "the action is done, but nothing says what it led to; add what it led to (result)"}},
	},
}

// ActionFundingMissing is the rule action-funding-missing: Nothing says who pays.
var ActionFundingMissing = mabra.Rule{
	ID:       "action-funding-missing",
	Severity: mabra.Warning,
	Models:   []string{"samtidigt"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "SamTidigt (Göteborgsregionen 2012–2014): samtidiga insatser, och vem som betalar", En: "SamTidigt (Göteborgsregionen 2012–2014): simultaneous measures, and who pays"},
	Title:    mabra.Text{Sv: "Det står inte vem som betalar", En: "Nothing says who pays"},
	What:     mabra.Text{Sv: "En insats som inte är familjens egen säger inte vem som betalar.", En: "An action that is not the family's own does not say who pays for it."},
	Why:      mabra.Text{Sv: "Oklart ansvar för pengarna är ett vanligt hinder för att något ska bli av.", En: "Unclear responsibility for the money is a common obstacle to anything happening."},
	Mend:     mabra.Text{Sv: "Skriv vem som betalar (funding.source), eller att insatsen ryms i ordinarie verksamhet.", En: "Write who pays (funding.source), or that the action is part of ordinary work."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte vem som betalar; skriv vem som betalar (funding)", En: "nothing says who pays; add who pays (funding)"}},
	},
}

// ActionOverdue is the rule action-overdue: The action is overdue.
var ActionOverdue = mabra.Rule{
	ID:       "action-overdue",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "NSPH Västra Götaland (Sweden), the user audit Att inget bestäms över mitt huvud"},
	Title:    mabra.Text{Sv: "Insatsen är försenad", En: "The action is overdue"},
	What:     mabra.Text{Sv: "Insatsens slutdatum har passerat. Den är varken klar eller avbruten, och det står inte vad som har hänt.", En: "The day by which the action was to be done has passed. It is neither done nor stopped, and nothing says what has happened."},
	Why:      mabra.Text{Sv: "Barn och föräldrar berättar att det som bestäms inte alltid blir av.", En: "Children and parents say that what is decided is not always carried out."},
	Mend:     mabra.Text{Sv: "Ändra läget (status) och skriv resultatet (result), eller sätt en ny dag (due) och skriv varför i resultatet.", En: "Change how it stands (status) and write what it led to (result), or set a new day (due) and say there why."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "insatsen skulle ha varit klar; ändra läge (status) eller skriv i resultat (result) vad som har hänt", En: "the action should have been done by now; change how it stands (status), or say what has happened (result)"}},
	},
}

// ActionOwnerMissing is the rule action-owner-missing: Action without an owner.
var ActionOwnerMissing = mabra.Rule{
	ID:         "action-owner-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Title:      mabra.Text{Sv: "Insats utan ansvarig", En: "Action without an owner"},
	What:       mabra.Text{Sv: "Det står inte vem som ansvarar för insatsen.", En: "Nothing says who is responsible for the action."},
	Why:        mabra.Text{Sv: "En insats som ingen äger blir ofta inte av, och föräldrarna får jaga.", En: "An action that nobody owns often does not happen, and the parents have to chase it."},
	Mend:       mabra.Text{Sv: "Skriv som ansvarig (responsible) en av personerna i planen (people).", En: "Name as responsible (responsible) one of the people of the plan (people)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "insatsen har ingen ansvarig; skriv vem som är ansvarig (responsible)", En: "nobody is responsible for the action; say who is responsible (responsible)"}},
	},
}

// ActionOwnerNotAPerson is the rule action-owner-not-a-person: The owner is a group.
var ActionOwnerNotAPerson = mabra.Rule{
	ID:       "action-owner-not-a-person",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Words: mabra.Words{
		Sv: []string{"alla", "samtliga", "berörda", "inblandade", "nätverket", "nätverk", "vi", "oss", "teamet", "team", "arbetslaget", "arbetslag", "elevhälsan", "elevhälsa", "skolan", "skola", "förskolan", "förskola", "fritids", "fritidshemmet", "hemmet", "hem", "socialtjänsten", "socialtjänst", "socialen", "socialkontoret", "regionen", "region", "kommunen", "kommun", "landstinget", "habiliteringen", "habilitering", "polisen", "polis", "vården", "sjukvården", "psykiatrin", "primärvården", "vårdcentralen", "barnhälsovården", "tandvården", "föräldrarna", "föräldrar", "vårdnadshavarna", "familjen", "familj", "syskonen", "släkten", "personalen", "personal", "ledningen", "skolledningen", "kamraterna", "klassen", "klass", "gruppen", "försäkringskassan", "arbetsförmedlingen", "familjehemmet", "boendet", "gymnasiet", "högstadiet", "lågstadiet", "mellanstadiet", "familjecentralen", "familjebehandlingen", "öppenvården", "kyrkan", "föreningen", "ungdomsmottagningen", "vuxna", "parterna", "huvudmännen", "huvudmän", "kamrater", "kompisar", "skolledning", "rädda barnen", "mini-maria", "barn och unga", "jourhemmet", "fadderfamiljen"},
		En: []string{"all", "everyone", "everybody", "we", "us", "team", "school", "nursery", "staff", "social work", "social services", "health", "education", "police", "family", "parents", "carers", "guardians", "grandparents", "siblings", "home", "agencies", "partners", "council", "services", "housing", "network", "core group", "core", "class", "pupils", "peers", "friends", "colleagues", "management", "hospital", "children and families", "third sector", "foster carers", "relatives", "household", "leisure", "psychology", "psychological services", "speech and language", "children's services", "support for learning", "early years", "community", "everyone involved", "clinic", "speech and language therapy", "police scotland", "team around the child", "team around the family", "adults", "buddies", "women's aid", "action for children", "aberlour", "children 1st", "quarriers", "sacro", "home-start", "voluntary sector", "third sector partner", "physiotherapy", "occupational therapy", "paediatrics", "community paediatrics", "mdt", "scouts", "named person service", "children's hearing", "children's panel"},
	},
	Title: mabra.Text{Sv: "Ansvarig är en grupp", En: "The owner is a group"},
	What:  mabra.Text{Sv: "Ansvarig för insatsen är en verksamhet, ett team, ”alla”, flera på en gång eller ingen som är bestämd, och inte en person. En titel som en enda person har, som rektor, räcker.", En: "Responsible for the action is a service, a team, “all”, several at once or nobody who has been decided on, and not a person. A title that one person has, such as head teacher, is enough."},
	Why:   mabra.Text{Sv: "När alla ansvarar gör ingen det, och familjen vet inte vem den ska ringa.", En: "When everybody is responsible nobody is, and the family does not know whom to call."},
	Mend:  mabra.Text{Sv: "Välj en person ur verksamheten. Verksamheten själv har en egen plats (organisation).", En: "Choose a person from the service. The service itself has a place of its own (organisation)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ansvarig är en grupp; skriv en person", En: "the owner is a group; name a person"}},
	},
}

// ActionOwnerNotAPersonKinds are further words that the rule action-owner-not-a-person goes by, by what they are.
var ActionOwnerNotAPersonKinds = map[string]mabra.Words{
	"beside": {
		Sv: []string{"skolans"},
		En: []string{"the", "our", "school", "nursery", "primary", "secondary", "high", "social", "family", "families", "psychological", "educational", "youth", "support", "community", "early", "years", "children's", "child", "children", "young", "people's", "speech", "language", "therapy", "mental", "health", "core", "review", "care", "home", "foster", "local", "education", "autism", "outreach", "learning", "pupil", "young people's", "wellbeing", "hearing", "advocacy", "drugs", "alcohol", "police", "breakfast", "after-school", "leisure", "sports", "church", "respite", "residential", "education's", "play", "parenting", "counselling", "school's", "carers", "welfare", "intensive", "transport", "wider", "extended", "whole"},
	},
	"crew": {
		Sv: []string{"personal", "team", "lag", "grupp"},
		En: []string{"staff", "team", "teams", "dept", "department", "service", "services", "group"},
	},
	"endings": {
		Sv: []string{"kompisarna", "kamraterna", "ledning", "teamet", "team", "gruppen", "grupp", "personalen", "personal", "enheten", "enhet", "mottagningen", "mottagning", "förvaltningen", "förvaltning", "nämnden", "nämnd", "kontoret", "tjänsten", "tjänst", "vården", "hälsan", "hälsa", "skolan", "skola", "gymnasiet", "kliniken", "klinik", "avdelningen", "kassan", "förmedlingen", "habiliteringen", "myndigheten", "centralen", "central", "centrum", "hemmet", "föreningen", "klubben", "verksamheten", "verksamhet", "boendet", "laget", "föräldrarna", "föräldrar", "vårdnadshavarna", "ledningen", "nätverket", "psykiatrin", "stödet", "familjen", "syskonen", "mottag", "behandlingen", "kommunen", "gården", "socialen"},
		En: []string{"team", "teams", "staff", "services", "school", "nursery", "department", "dept", "agency", "agencies", "academy", "council", "clinic", "hospital", "partnership", "professionals", "parents", "carers", "guardians", "partners", "workforce", "surgery", "playgroup", "childminders", "families"},
	},
	"house": {
		Sv: []string{"skolan", "förskolan", "gymnasiet", "fritidshemmet", "boendet", "kyrkan", "vårdcentralen", "familjecentralen"},
		En: []string{"school", "nursery"},
	},
	"kin": {
		Sv: []string{"mamma", "pappa", "mor", "far", "mormor", "morfar", "farmor", "farfar", "moster", "faster", "morbror", "farbror", "syster", "bror", "storasyster", "storebror", "styvmamma", "styvpappa", "styvfar", "bonusmamma", "bonuspappa", "barnet", "barn", "eleven", "flickan", "pojken", "den unge", "ungdomen", "sambo", "familjehemsmamma", "familjehemspappa", "vårdnadshavare", "vh", "jag", "själv", "hon", "han", "dotter", "son", "kusin", "granne", "plastpappa", "mamman", "pappan", "modern", "fadern"},
		En: []string{"mum", "dad", "mummy", "daddy", "mam", "mom", "mother", "father", "gran", "granny", "grandad", "granda", "grandpa", "papa", "nana", "nan", "grandmother", "grandfather", "auntie", "aunt", "uncle", "sister", "brother", "stepdad", "stepmum", "step-dad", "step-mum", "child", "me", "myself", "cousin", "neighbour", "stepfather", "stepmother", "mum's", "dad's", "partner", "i"},
	},
	"many": {
		Sv: []string{"alla", "samtliga", "nån", "ngn", "undervisande", "berörd", "hela", "båda", "bägge", "resp", "respektive", "övriga", "varje", "flera", "någon", "någon av", "olika", "vi", "gemensamt", "ingen", "de"},
		En: []string{"all", "both", "each", "every", "any", "various", "several", "someone", "somebody", "anyone", "whoever", "other", "everyone", "everybody", "nobody", "none", "no", "jointly", "whole", "one"},
	},
	"open": {
		Sv: []string{"vet ej", "vet inte", "ej bestämt", "inte bestämt", "ej klart", "inte klart", "ej utsett", "ej utsedd", "inte utsedd", "bestäms senare", "bestäms", "beslutas senare", "återkommer", "kommer", "kommer senare", "oklart", "okänt", "okänd", "saknas", "vakant", "vakans", "ej aktuellt", "ej tillsatt", "utses senare", "utses", "se ovan", "enligt ovan", "xx", "xxx", "nn", "att bestämma", "ej tillämpligt", "ska utses", "nyanställd", "ej känt", "den som", "de som", "inte bestämt än", "ej klart ännu", "not decided", "not agreed", "out of hours", "inte klart än", "vet inte än", "fylls i senare", "diskuteras"},
		En: []string{"tbc", "tba", "tbd", "n/a", "na", "n.a", "n/k", "nk", "not known", "unknown", "to be confirmed", "to be agreed", "to be decided", "to be allocated", "to be identified", "to be advised", "vacant", "vacancy", "as above", "see above", "not applicable", "not yet known", "pending", "awaiting allocation", "unallocated", "not sure", "to be appointed", "not allocated", "don't know", "to follow", "as appropriate"},
	},
	"pairs": {
		Sv: []string{"barn och unga", "barn och ungdom", "barn och familj", "vård och omsorg", "kultur och fritid", "stöd och behandling"},
		En: []string{"children and families", "children & families", "speech and language", "drugs and alcohol", "drug and alcohol", "children and young people", "child and adolescent", "health and social care", "health & social care", "home and school link"},
	},
	"plural": {
		Sv: []string{"erna", "arna", "orna", "na", "er", "ar", "or"},
		En: []string{"s"},
	},
	"short": {
		Sv: []string{"eht", "bup", "bhv", "bvc", "mvc", "mhv", "hab", "buh", "hvb", "fk", "af", "soc", "ifo", "sis", "bum", "umo", "ungh", "sspf", "kaa", "lss", "ehm", "vc", "bums", "bbic", "mödrahälsovården", "bris"},
		En: []string{"camhs", "sw", "salt", "slt", "smt", "scra", "nhs", "asn", "tac", "cld", "elc", "sfl", "fnp", "eps", "hscp", "aln", "cypp", "barnardo's", "ed psych services", "slts", "mash", "mat", "qio"},
	},
	"titles": {
		Sv: []string{"lärare", "rektor", "kurator", "psykolog", "sköterska", "skötare", "sekreterare", "pedagog", "mentor", "chef", "läkare", "assistent", "handläggare", "samordnare", "ledare", "coach", "terapeut", "logoped", "vägledare", "konsulent", "konsult", "stödjare", "behandlare", "barnmorska", "tränare", "resurs", "utredare", "dietist", "fysio", "kontaktperson", "kontakt", "trygghetsperson", "barnkontakt", "ombud", "ordförande", "inspektör", "vaktmästare", "beställare", "ansvarig", "koordinator", "fältare", "person", "familjehemsförälder", "förälder", "god man", "tolk", "tandläkare", "praktikant", "vikarie", "socionom", "ssk", "sjuksköt", "specped", "spec.ped", "bitr", "polisman", "kommunpolis", "områdespolis", "arbetsterapeut", "sekr", "syv", "föreståndare", "förskollärare", "barnskötare", "fritidsledare", "lots", "barnombud", "präst", "diakon", "tjänsteman", "strateg", "utvecklare", "vän", "advokat", "biträde", "skolvärd", "elev", "tandhygienist", "rådgivare", "familjerådgivare", "gruppledare", "teamledare"},
		En: []string{"teacher", "nurse", "worker", "visitor", "officer", "co-ordinator", "coordinator", "head", "psychologist", "therapist", "doctor", "dr", "gp", "paediatrician", "pediatrician", "lead", "professional", "person", "manager", "consultant", "counsellor", "mentor", "assistant", "keyworker", "leader", "practitioner", "midwife", "dentist", "psychiatrist", "principal", "depute", "deputy", "headteacher", "janitor", "tutor", "coach", "carer", "parent", "guardian", "advocate", "reporter", "chair", "chairperson", "sergeant", "pc", "constable", "director", "dietitian", "dietician", "physio", "physiotherapist", "childminder", "clinician", "specialist", "adviser", "advisor", "supervisor", "ht", "dht", "pt", "hv", "np", "lp", "ep", "psa", "key", "minister", "chaplain", "guidance", "clerk", "instructor", "buddy", "solicitor", "owner", "teaching", "lecturer", "librarian", "facilitator", "supporter", "volunteer", "befriender", "cook", "escort", "driver", "interpreter"},
	},
	"weak": {
		Sv: []string{"stöd"},
		En: []string{"service", "group", "panel", "board", "education", "health", "unit", "office", "hub", "home", "work", "club", "forum", "network", "base", "centre", "house", "family", "class", "support", "police"},
	},
	"where": {
		Sv: []string{"på", "i", "från", "vid", "inom", "hos", "via", "av", "för", "som", "med", "genom"},
		En: []string{"at", "in", "from", "within", "of", "for", "via", "who", "with", "to", "through"},
	},
}

// ActionUnconfirmed is the rule action-unconfirmed: The owner was not there and has not confirmed.
var ActionUnconfirmed = mabra.Rule{
	ID:       "action-unconfirmed",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "NSPH Västra Götaland (Sweden), the user audit Att inget bestäms över mitt huvud"},
	Title:    mabra.Text{Sv: "Ansvarig var inte med och har inte bekräftat", En: "The owner was not there and has not confirmed"},
	What:     mabra.Text{Sv: "Insatsen bestämdes på ett möte där den ansvariga inte var med, och det står inte att personen har sagt ja.", En: "The action was decided at a meeting where its owner was not present, and nothing says that the person has agreed."},
	Why:      mabra.Text{Sv: "Det som bestäms åt någon som inte är där blir ofta inte av.", En: "What is decided for somebody who is not there often does not happen."},
	Mend:     mabra.Text{Sv: "Fråga personen och skriv dagen för svaret i bekräftad (confirmed), eller välj någon som var med.", En: "Ask the person and write the day of the answer (confirmed), or choose somebody who was there."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "den ansvariga var inte med på mötet och har inte bekräftat; skriv dagen då personen bekräftade (confirmed)", En: "the owner was not at the meeting and has not said yes; add the day of the answer (confirmed)"}},
	},
}

// ActionWithoutOutcome is the rule action-without-outcome: Action without an outcome.
var ActionWithoutOutcome = mabra.Rule{
	ID:       "action-without-outcome",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "kvalitet: från behov över mål till insats ska det gå att följa varför något görs; ingen lag och ingen överenskommelse säger det så", En: "quality: from need by way of outcome to action, one should be able to follow why a thing is done; no act and no agreement says it so"},
	Title:    mabra.Text{Sv: "Insats utan mål", En: "Action without an outcome"},
	What:     mabra.Text{Sv: "En insats leder inte till något av målen i planen.", En: "An action leads to none of the outcomes of the plan."},
	Why:      mabra.Text{Sv: "Då vet ingen vad insatsen ska leda till eller när den har gjort sitt.", En: "Then nobody knows what the action is for, or when it has done its work."},
	Mend:     mabra.Text{Sv: "Skriv målet bland insatsens mål (outcomes), skriv målet om det saknas, eller ta bort insatsen.", En: "Put the outcome among the action's outcomes, write the outcome if it is missing, or remove the action."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "insatsen leder inte till något mål; lägg till mål (outcomes)", En: "the action leads to no outcome; add an outcome (outcomes)"}},
	},
}

// AgeOver18 is the rule age-over-18: The young person is 18 or more.
var AgeOver18 = mabra.Rule{
	ID:       "age-over-18",
	Severity: mabra.Info,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023); lokala överenskommelser kan gälla längre", En: "Scottish Government, Practice Statement: GIRFEC Child's Plan (2023); local agreements may reach further"},
	Title:    mabra.Text{Sv: "Den unge har fyllt 18", En: "The young person is 18 or more"},
	What:     mabra.Text{Sv: "Planen gäller någon som har fyllt 18, och ingenting säger varför det ändå är en plan för ett barn.", En: "The plan is for somebody of 18 or more, and nothing says why it is still a child's plan."},
	Why:      mabra.Text{Sv: "Den som har fyllt 18 bestämmer själv om sin plan, och andra verksamheter tar ofta vid.", En: "At 18 young people decide about the plan themselves, and other services often take over."},
	Mend:     mabra.Text{Sv: "Skriv skälet i ”varför efter 18” (child.adultBecause), till exempel att den unge går kvar i gymnasiet, eller avsluta planen.", En: "Write why the plan still applies (child.adultBecause), for instance that the young person is still at school, or close the plan."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "den unge har fyllt 18; skriv varför planen ändå gäller (adultBecause)", En: "the young person is 18 or more; say why the plan still applies (adultBecause)"}},
	},
}

// AliasNotAllowed is the rule alias-not-allowed: YAML references are not taken.
var AliasNotAllowed = mabra.Rule{
	ID:       "alias-not-allowed",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Hänvisningar i YAML tas inte emot", En: "YAML references are not taken"},
	What:     mabra.Text{Sv: "Dokumentet använder ankare (&), alias (*) eller sammanslagning (<<).", En: "The document uses an anchor (&), an alias (*) or a merge key (<<)."},
	Why:      mabra.Text{Sv: "De gör att samma text betyder olika saker på olika ställen, och kan användas för att få en dator att stanna.", En: "They make the same text mean different things in different places, and can be used to bring a computer to a halt."},
	Mend:     mabra.Text{Sv: "Skriv ut värdet där det ska stå. Börjar en text med & eller *, sätt citattecken runt den.", En: "Write the value out where it belongs. If a text begins with & or *, put quotation marks around it."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "{what} tas inte emot; skriv ut värdet, eller sätt citattecken runt en text som börjar så", En: "{what} is not taken; write the value out, or put quotation marks around a text that begins so"}},
	},
	Phrases: []mabra.Variant{
		{Name: "alias", Text: mabra.Text{Sv: "ett alias (*)", En: "an alias (*)"}},
		{Name: "anchor", Text: mabra.Text{Sv: "ett ankare (&)", En: "an anchor (&)"}},
		{Name: "merge", Text: mabra.Text{Sv: "en sammanslagning (<<)", En: "a merge key (<<)"}},
	},
}

// AnalysisMissing is the rule analysis-missing: Nothing says what it means for the child.
var AnalysisMissing = mabra.Rule{
	ID:         "analysis-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): bedömning, analys, handling, uppföljning; Highland, The Child's Assessment and Plan (2024)", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): assessment, analysis, action, review; Highland, The Child's Assessment and Plan (2024)"},
	Title:      mabra.Text{Sv: "Det står inte vad bilden betyder för barnet", En: "Nothing says what it means for the child"},
	What:       mabra.Text{Sv: "Triangeln eller matrisen är ifylld, men ingen analys säger vad det betyder för barnet.", En: "The triangle or the matrix is filled in, but no analysis says what it means for the child."},
	Why:        mabra.Text{Sv: "En lista med styrkor och svårigheter säger inte vad barnet behöver. Det gör först den som har tänkt igenom hur de hänger ihop.", En: "A list of strengths and challenges does not say what the child needs. Somebody who has thought through how they hang together does."},
	Mend:       mabra.Text{Sv: "Skriv i analysen (assessment.analysis) hur styrkor och utmaningar hänger ihop, och vad som kan hända för barnet om ingenting ändras.", En: "Write in the analysis (assessment.analysis) how strengths and challenges hang together, and what may happen for the child if nothing changes."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "triangeln eller matrisen är ifylld, men det står inte vad det betyder för barnet; lägg till analys (assessment.analysis)", En: "the triangle or the matrix is filled in, but nothing says what it means for the child; add the analysis (assessment.analysis)"}},
	},
}

// AssessmentNotJoint is the rule assessment-not-joint: The assessment is not a joint one.
var AssessmentNotJoint = mabra.Rule{
	ID:       "assessment-not-joint",
	Severity: mabra.Info,
	Models:   []string{"samtidigt"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "SamTidigt (Göteborgsregionen 2012–2014): gemensam kartläggning", En: "SamTidigt (Göteborgsregionen 2012–2014): joint mapping of needs"},
	Title:    mabra.Text{Sv: "Kartläggningen är inte gemensam", En: "The assessment is not a joint one"},
	What:     mabra.Text{Sv: "Flera verksamheter är med i planen, men alla som har kartlagt barnets situation kommer från samma.", En: "Several services take part in the plan, but all who have assessed the child's situation come from the same one."},
	Why:      mabra.Text{Sv: "När skola och socialtjänst kartlägger tillsammans slipper familjen berätta två gånger, och insatserna kan börja samtidigt.", En: "When school and social services assess together the family need not tell it twice, and the measures can begin at the same time."},
	Mend:     mabra.Text{Sv: "Kartlägg tillsammans, och skriv vem som har bidragit med vad (by).", En: "Assess together, and write who has added what (by)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "alla som har kartlagt kommer från samma verksamhet; skriv vilka andra (by) som har bidragit, och med vad", En: "all who have assessed come from the same service; write who has said what the others have added (by)"}},
	},
}

// BarnteamConvener is the rule barnteam-convener: Somebody else convened the barnteam.
var BarnteamConvener = mabra.Rule{
	ID:       "barnteam-convener",
	Severity: mabra.Warning,
	Models:   []string{"backa-barnet"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Backa barnet (Ystads kommun 2022; Socialstyrelsen, exempel på metoder): barnteamet och barnkontakten", En: "Backa barnet (Ystad 2022; Socialstyrelsen, examples of methods): the barnteam and the barnkontakt"},
	Title:    mabra.Text{Sv: "Någon annan kallade barnteamet", En: "Somebody else convened the barnteam"},
	What:     mabra.Text{Sv: "Barnteamet kallades av någon annan än barnkontakten.", En: "The barnteam was convened by somebody else than the barnkontakt."},
	Why:      mabra.Text{Sv: "Barnkontakten är den som familjen känner och som håller i trådarna. Kallar någon annan vet familjen inte vem som gör det.", En: "The barnkontakt is the one the family knows and who holds the threads. If somebody else convenes, the family does not know who does."},
	Mend:     mabra.Text{Sv: "Rätta kallat av (convener) om det är felskrivet. Låt annars barnkontakten kalla nästa gång.", En: "Correct who convened it (convener) if it is a slip. Otherwise let the barnkontakt convene the next time."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "barnteamet kallades av någon annan än barnets {role}; se över kallat av (convener)", En: "the barnteam was convened by somebody else than the child's {role}; look again at who convened it (convener)"}},
	},
}

// BarnteamIncomplete is the rule barnteam-incomplete: Somebody was missing from the barnteam.
var BarnteamIncomplete = mabra.Rule{
	ID:       "barnteam-incomplete",
	Severity: mabra.Warning,
	Models:   []string{"backa-barnet"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Backa barnet (Ystads kommun 2022; Socialstyrelsen, exempel på metoder): barnteamet och barnkontakten", En: "Backa barnet (Ystad 2022; Socialstyrelsen, examples of methods): the barnteam and the barnkontakt"},
	Title:    mabra.Text{Sv: "Någon saknades i barnteamet", En: "Somebody was missing from the barnteam"},
	What:     mabra.Text{Sv: "Vid ett möte i barnteamet saknades någon som hör dit, och det står inte varför.", En: "At a meeting of the barnteam somebody who belongs there was missing, and nothing says why."},
	Why:      mabra.Text{Sv: "Barnteamet finns för att all hjälp ska kunna bestämmas på en gång. Saknas en del får barnet vänta på ett möte till.", En: "The barnteam exists so that all help can be decided at once. If a part is missing the child has to wait for another meeting."},
	Mend:     mabra.Text{Sv: "Skriv personen i närvarande (present), eller i frånvarande (absent) med skäl (because). Kontrollera att personen har titel (title) och verksamhet (organisation) under personer (people).", En: "Write the person among those who were there (present), or among those who were not (absent) with the reason (because). Check that the person (people) has a title and a service (organisation)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "i barnteamet saknades {missing}; lägg till personen i närvarande (present), eller i frånvarande (absent) med skäl (because)", En: "missing from the barnteam: {missing}; add the person to those who were there (present), or to those who were not (absent) with the reason (because)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "and", Text: mabra.Text{Sv: "och", En: "and"}},
	},
}

// BarnteamMissing is the rule barnteam-missing: Several services help without a barnteam.
var BarnteamMissing = mabra.Rule{
	ID:         "barnteam-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Models:     []string{"backa-barnet"},
	Origin:     mabra.OriginAgreement,
	Source:     mabra.Text{Sv: "Backa barnet (Ystads kommun 2022; Socialstyrelsen, exempel på metoder): barnteamet och barnkontakten", En: "Backa barnet (Ystad 2022; Socialstyrelsen, examples of methods): the barnteam and the barnkontakt"},
	Title:      mabra.Text{Sv: "Flera verksamheter hjälper utan barnteam", En: "Several services help without a barnteam"},
	What:       mabra.Text{Sv: "Mer än en verksamhet har insatser i planen, men inget möte i barnteamet står där, hållet eller planerat. Ett SIP- eller GIP-möte räcker också.", En: "More than one service has actions in the plan, but no meeting of the barnteam stands there, held or planned. A SIP or GIP meeting will do as well."},
	Why:        mabra.Text{Sv: "Barnkontakten tar initiativ till ett barnteam när ett barn behöver hjälp från mer än en verksamhet. Då bestäms hjälpen vid ett bord.", En: "The barnkontakt takes the initiative to a barnteam when a child needs help from more than one service. Then the help is decided at one table."},
	Mend:       mabra.Text{Sv: "Kalla barnteamet och skriv det i möten (meetings) som slags möte (forum: barnteam).", En: "Convene the barnteam and write the meeting among the meetings (meetings), as a barnteam (forum: barnteam)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "flera verksamheter hjälper, men inget barnteam står i planen; barnets {role} kallar barnteamet", En: "several services help, but there is no barnteam in the plan; the child's {role} convenes it"}},
	},
}

// ChildAbsentUnexplained is the rule child-absent-unexplained: The child was not at the meeting.
var ChildAbsentUnexplained = mabra.Rule{
	ID:       "child-absent-unexplained",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "barnkonventionen artikel 12; i Sverige: NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "UN Convention on the Rights of the Child, article 12; in Sweden: NSPH Västra Götaland, the user audit Att inget bestäms över mitt huvud"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginQuality, Text: mabra.Text{Sv: "barnkonventionen artikel 12", En: "UN Convention on the Rights of the Child, article 12"}},
		{Country: "se", Origin: mabra.OriginQuality, Text: mabra.Text{Sv: "barnkonventionen artikel 12; NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "UN Convention on the Rights of the Child, article 12; NSPH Västra Götaland, the user audit Att inget bestäms över mitt huvud"}},
	},
	Title: mabra.Text{Sv: "Barnet var inte med på mötet", En: "The child was not at the meeting"},
	What:  mabra.Text{Sv: "Ett möte om barnet har hållits utan barnet, och det står inte varför.", En: "A meeting about the child was held without the child, and nothing says why."},
	Why:   mabra.Text{Sv: "Barn säger själva att de ofta inte är med när det bestäms om dem. Ibland är det rätt, men då ska någon ha tänkt på det.", En: "Children themselves say that they are often not there when things are decided about them. Sometimes that is right, but then somebody should have thought about it."},
	Mend:  mabra.Text{Sv: "Skriv barnet bland närvarande (present), eller bland frånvarande (absent) med skäl (because): vad barnet själv ville och hur det fick säga sitt ändå.", En: "Write the child among those present (present), or among those absent (absent) with the reason (because): what the child wanted, and how the child had a say all the same."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "barnet var inte med, och det står inte varför; lägg till barnet bland frånvarande (absent) med skäl (because)", En: "the child was not there, and nothing says why; write the child among those who were not there (absent), with the reason (because)"}},
	},
}

// ChildNotInformed is the rule child-not-informed: Nothing says that the child was told and understood.
var ChildNotInformed = mabra.Rule{
	ID:         "child-not-informed",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"sip", "gip", "own"},
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "där socialtjänsten är med 3 kap. 3 § socialtjänstlagen (2025:400), i LSS 8 § lagen (1993:387); annars god kvalitet", En: "where social services take part socialtjänstlagen (2025:400), chapter 3, section 3, for disability support lagen (1993:387), section 8; otherwise good practice"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2011, Month: 1, Day: 1}, Until: mabra.Date{Year: 2012, Month: 12, Day: 31}, Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
		{From: mabra.Date{Year: 2013, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "socialtjänstlagen (2001:453), chapter 11, section 10; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 11, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "3 kap. 3 § socialtjänstlagen (2025:400); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "socialtjänstlagen (2025:400), chapter 3, section 3; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "3 kap. 3 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 3"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
	},
	Title: mabra.Text{Sv: "Det står inte att barnet har fått veta och förstått", En: "Nothing says that the child was told and understood"},
	What:  mabra.Text{Sv: "Det står inte att barnet har fått veta vad planen innebär, eller hur ni såg att barnet förstod.", En: "Nothing says that the child was told what the plan means, or how you saw that the child understood."},
	Why:   mabra.Text{Sv: "Den som inte vet vad som ska hända kan varken tycka till eller känna sig trygg.", En: "Somebody who does not know what is going to happen can neither have a say nor feel safe."},
	Mend:  mabra.Text{Sv: "Berätta för barnet på ett sätt som passar. Skriv i ”barnet fick veta” (informed) hur (how), och hur ni såg att barnet förstod (understood). Gick det inte, skriv varför inte (missing).", En: "Tell the child in a way that fits. Write where it says what the child was told (informed) how it was done (how), and how you saw that the child understood (understood). If that was not possible, write why (missing)."},
	Messages: []mabra.Variant{
		{Name: "not-told", Text: mabra.Text{Sv: "det står inte att barnet har fått veta vad planen innebär; skriv i ”barnet fick veta” (informed) hur det gick till (how) och hur ni såg att barnet förstod (understood) ({law})", En: "nothing says that the child was told what the plan means; write how it was done and how you saw that they understood (informed) ({law})"}},
		{Name: "not-understood", Text: mabra.Text{Sv: "barnet har fått veta vad planen innebär, men det står inte att det förstod; skriv hur ni såg det (understood) ({law})", En: "the child was told what the plan means, but nothing says that they understood; write how you saw it (understood) ({law})"}},
	},
}

// ChildSeveral is the rule child-several: Several children in one plan.
var ChildSeveral = mabra.Rule{
	ID:       "child-several",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Flera barn i samma plan", En: "Several children in one plan"},
	What:     mabra.Text{Sv: "Mer än en av personerna har rollen barnet (child).", En: "More than one of the people has the role of the child (child)."},
	Why:      mabra.Text{Sv: "Ett barn, en plan: med två går det inte att se vems åsikt, behov och samtycke som är vems, och det ena barnets uppgifter följer med till alla som läser om det andra.", En: "One child, one plan: with two, nobody can tell whose a view, a need or a consent is, and what is known of the one reaches everybody who reads of the other."},
	Mend:     mabra.Text{Sv: "Låt bara det barn som planen är för ha rollen barnet. Ett syskon kan höra till nätverket (network). Behöver syskonet en plan, skriv den i ett eget dokument.", En: "Let only the child that the plan is for have the role of the child. A sibling can be one of the network (network). If the sibling needs a plan, write it in a document of its own."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "fler än en har rollen barnet; planen är för ett barn: ge ett syskon en annan roll (roles), och en egen plan om det behövs", En: "more than one has the role of the child; the plan is for one child: give a sibling another role (roles), and a plan of their own if it is needed"}},
	},
	Phrases: []mabra.Variant{
		{Name: "first", Text: mabra.Text{Sv: "det första på", En: "the first at"}},
	},
}

// ChildViewMissing is the rule child-view-missing: The child's own view is missing.
var ChildViewMissing = mabra.Rule{
	ID:         "child-view-missing",
	Severity:   mabra.Error,
	WhenActive: true,
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197); där skolan är med 1 kap. 10 § skollagen (2010:800), där socialtjänsten är med 3 kap. 2 § socialtjänstlagen (2025:400), i LSS 8 § lagen (1993:387), i vården 4 kap. 3 § patientlagen (2014:821); GIRFEC Child's Plan (2023)", En: "article 12 of the UNCRC, lag (2018:1197); where a school takes part skollagen (2010:800), chapter 1, section 10, where social services do socialtjänstlagen (2025:400), chapter 3, section 2, for disability support lagen (1993:387), section 8, in health care patientlagen (2014:821), chapter 4, section 3; GIRFEC Child's Plan (2023)"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2011, Month: 1, Day: 1}, Until: mabra.Date{Year: 2011, Month: 6, Day: 30}, Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
		{From: mabra.Date{Year: 2011, Month: 7, Day: 1}, Until: mabra.Date{Year: 2012, Month: 12, Day: 31}, Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "skollagen (2010:800), chapter 1, section 10; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
		{From: mabra.Date{Year: 2013, Month: 1, Day: 1}, Until: mabra.Date{Year: 2014, Month: 12, Day: 31}, Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800); 11 kap. 10 § socialtjänstlagen (2001:453); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "skollagen (2010:800), chapter 1, section 10; socialtjänstlagen (2001:453), chapter 11, section 10; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}, {Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 11, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
		{From: mabra.Date{Year: 2015, Month: 1, Day: 1}, Until: mabra.Date{Year: 2019, Month: 12, Day: 31}, Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800); 11 kap. 10 § socialtjänstlagen (2001:453); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade; 4 kap. 3 § patientlagen (2014:821)", En: "skollagen (2010:800), chapter 1, section 10; socialtjänstlagen (2001:453), chapter 11, section 10; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8; patientlagen (2014:821), chapter 4, section 3"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}, {Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 11, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}, {Text: mabra.Text{Sv: "4 kap. 3 § patientlagen (2014:821)", En: "patientlagen (2014:821), chapter 4, section 3"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2014:821"}}},
		{From: mabra.Date{Year: 2020, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197); 1 kap. 10 § skollagen (2010:800); 11 kap. 10 § socialtjänstlagen (2001:453); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade; 4 kap. 3 § patientlagen (2014:821)", En: "article 12 of the UNCRC, lag (2018:1197); skollagen (2010:800), chapter 1, section 10; socialtjänstlagen (2001:453), chapter 11, section 10; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8; patientlagen (2014:821), chapter 4, section 3"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197)", En: "article 12 of the UNCRC, lag (2018:1197)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2018:1197"}, {Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}, {Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 11, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}, {Text: mabra.Text{Sv: "4 kap. 3 § patientlagen (2014:821)", En: "patientlagen (2014:821), chapter 4, section 3"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2014:821"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197); 1 kap. 10 § skollagen (2010:800); 3 kap. 2 § socialtjänstlagen (2025:400); 8 § lagen (1993:387) om stöd och service till vissa funktionshindrade; 4 kap. 3 § patientlagen (2014:821)", En: "article 12 of the UNCRC, lag (2018:1197); skollagen (2010:800), chapter 1, section 10; socialtjänstlagen (2025:400), chapter 3, section 2; lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8; patientlagen (2014:821), chapter 4, section 3"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197)", En: "article 12 of the UNCRC, lag (2018:1197)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2018:1197"}, {Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}, {Text: mabra.Text{Sv: "3 kap. 2 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 2"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}, {Text: mabra.Text{Sv: "4 kap. 3 § patientlagen (2014:821)", En: "patientlagen (2014:821), chapter 4, section 3"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2014:821"}}},
	},
	Abroad: mabra.Provision{Text: mabra.Text{Sv: "artikel 12 i barnkonventionen; Practice Statement: GIRFEC Child's Plan (Skottlands regering 2023)", En: "article 12 of the UNCRC; Practice Statement: GIRFEC Child's Plan (Scottish Government 2023)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 12 i barnkonventionen", En: "article 12 of the UNCRC"}, Link: ""}, {Text: mabra.Text{Sv: "Practice Statement: GIRFEC Child's Plan (Skottlands regering 2023)", En: "Practice Statement: GIRFEC Child's Plan (Scottish Government 2023)"}, Link: ""}}},
	Words: mabra.Words{
		Sv: []string{"se ovan", "se bilaga", "se journal", "ej tillfrågad", "inte tillfrågad", "har ej tillfrågats", "har inte tillfrågats", "barnet har inte tillfrågats", "ej aktuellt", "inte aktuellt", "ej inhämtad", "saknas", "framgår av journal", "fylls i senare"},
		En: []string{"see above", "see attached", "n/a", "not asked", "not yet asked", "not recorded"},
	},
	Title: mabra.Text{Sv: "Barnets egen åsikt saknas", En: "The child's own view is missing"},
	What:  mabra.Text{Sv: "Planen har ingen syn från barnet, och det står inte varför. ”Har inte tillfrågats” är ingen syn, men ”vet inte” är en.", En: "The plan has no view of the child, and nothing says why. “Not asked” is no view, but “don't know” is one."},
	Why:   mabra.Text{Sv: "Barnet har rätt att få säga vad det tycker om det som rör det, i ord, med bilder eller på sitt eget sätt. Planen är barnets.", En: "Children have the right to say what they think about what concerns them, in words, with pictures or in their own way. The plan is the child's."},
	Mend:  mabra.Text{Sv: "Fråga barnet, och skriv svaret i åsikter om planen (views): vems åsikt (of), dag (date), sätt att fråga (method) och egna ord (text). Gick det inte, skriv varför den saknas (missing). Är barnet litet kan åsikten vara det du ser (method: observation).", En: "Ask the child, and write the answer among the views on the plan (views): whose it is (of), the day (date), how you asked (method) and the child's own words (text). If that was not possible, write why (missing). A small child's view can be what you see (method: observation)."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "barnets egen åsikt saknas; skriv den i åsikter om planen (views), eller varför den saknas (missing) ({law})", En: "the child's own view is missing; write it among the views (views), or the reason why it is missing (missing) ({law})"}},
		{Name: "nobody", Text: mabra.Text{Sv: "ingen av personerna (people) är barnet, så ingen åsikt är känd som barnets egen; skriv barnet bland dem med rollen barnet (child) ({law})", En: "nobody among the people (people) is the child, so no view is known as the child's own; write the child among them in the role of the child (child) ({law})"}},
	},
}

// ChronologyNoPositive is the rule chronology-no-positive: A chronology with nothing good.
var ChronologyNoPositive = mabra.Rule{
	ID:       "chronology-no-positive",
	Severity: mabra.Info,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "East Renfrewshire (Skottland), Completing the Child's Plan: kronologins innehåll", En: "East Renfrewshire (Scotland), Completing the Child's Plan: what a chronology holds"},
	Title:    mabra.Text{Sv: "Kronologi utan något bra", En: "A chronology with nothing good"},
	What:     mabra.Text{Sv: "Ingen händelse i kronologin är märkt som bra för barnet.", En: "No event of the chronology is marked as good for the child."},
	Why:      mabra.Text{Sv: "Ett liv är inte bara svårigheter. Det som har gått bra visar vad det går att bygga på, och barnet läser också.", En: "A life is not only hardship. What went well shows what there is to build on, and the child reads it too."},
	Mend:     mabra.Text{Sv: "Fråga barnet och familjen vad som har varit bra och skriv in det som bra för barnet (effect: positive).", En: "Ask the child and the family what has been good, and write it as good for the child (effect: positive)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ingen händelse är märkt som bra för barnet; lägg till någon med betydelse (effect: positive)", En: "no event is marked as good for the child; add one that was (effect: positive)"}},
	},
}

// ChronologyUnsourced is the rule chronology-unsourced: Event without a source.
var ChronologyUnsourced = mabra.Rule{
	ID:       "chronology-unsourced",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "East Renfrewshire (Skottland), Completing the Child's Plan: kronologins innehåll", En: "East Renfrewshire (Scotland), Completing the Child's Plan: what a chronology holds"},
	Title:    mabra.Text{Sv: "Händelse utan källa", En: "Event without a source"},
	What:     mabra.Text{Sv: "En händelse i kronologin säger varken var uppgiften kommer från eller vem som skrev den.", En: "An event of the chronology says neither where it comes from nor who wrote it."},
	Why:      mabra.Text{Sv: "Då går det inte att fråga någon om det stämmer, och rykten om familjen blir till fakta.", En: "Then there is nobody to ask whether it is right, and rumours about the family turn into facts."},
	Mend:     mabra.Text{Sv: "Skriv i källa (source) vem som vet det eller var det står, eller i skrivet av (by) vem som skrev.", En: "Write who knows it or where it stands (source), or who wrote it (by)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "händelsen har ingen källa; lägg till källa (source) eller skrivet av (by)", En: "the event has no source; say where it comes from (source) or who wrote it (by)"}},
	},
}

// ClosingIncomplete is the rule closing-incomplete: The closing lacks parts.
var ClosingIncomplete = mabra.Rule{
	ID:       "closing-incomplete",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Highland (Skottland), Interagency Practice Model (2024): att avsluta en plan", En: "Highland (Scotland), Interagency Practice Model (2024): ending a plan"},
	Title:    mabra.Text{Sv: "Avslutet saknar delar", En: "The closing lacks parts"},
	What:     mabra.Text{Sv: "Planen är avslutad, men den säger inte varför, vilka som var överens om det, hur det gick, eller vem som har ansvaret nu. Eller så är bara en del av den avslutad.", En: "The plan is closed, but it does not say why, who agreed to it, how it went, or who is responsible now. Or only a part of it is closed."},
	Why:      mabra.Text{Sv: "Ett barn ska inte stå utan vuxen när planen tar slut, och det som hjälpte ska finnas kvar att läsa nästa gång.", En: "A child must not be left without an adult when the plan ends, and what helped is to be there to read next time."},
	Mend:     mabra.Text{Sv: "Skriv det som räknas upp i avslutet (closing), och läget avslutad (status: closed).", En: "Write what is listed, where the plan is closed (closing), and the status (status: closed)."},
	Messages: []mabra.Variant{
		{Name: "parts", Text: mabra.Text{Sv: "planen är avslutad, men avslutet (closing) saknar {missing}", En: "the plan is closed, but closing lacks {missing}"}},
		{Name: "status", Text: mabra.Text{Sv: "planen har ett avslut (closing); ändra läget till avslutad (status: closed)", En: "the plan has a closing (closing); change its status to closed (status: closed)"}},
		{Name: "decided", Text: mabra.Text{Sv: "uppföljningen avslutade planen; skriv avslutet (closing) och ändra läget (status)", En: "the review closed the plan; write the closing (closing), and change the status (status)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "because", Text: mabra.Text{Sv: "varför (because)", En: "why (because)"}},
		{Name: "agreedBy", Text: mabra.Text{Sv: "vilka som var överens (agreedBy)", En: "who agreed (agreedBy)"}},
		{Name: "evaluation", Text: mabra.Text{Sv: "hur det gick (evaluation)", En: "how it went (evaluation)"}},
		{Name: "backTo", Text: mabra.Text{Sv: "vem som har ansvaret nu (backTo)", En: "who is responsible now (backTo)"}},
	},
}

// CompulsoryUnexplained is the rule compulsory-unexplained: Compulsory measures left unexplained.
var CompulsoryUnexplained = mabra.Rule{
	ID:       "compulsory-unexplained",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: Supporting Children's Learning, Code of Practice (Skottland 2017); i Sverige: bibliotekets egen regel", En: "in Scotland: Supporting Children's Learning, Code of Practice (Scotland 2017); in Sweden: the library's own rule"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)", En: "Supporting Children's Learning, Code of Practice (Scotland 2017)"}},
		{Country: "se", Origin: mabra.OriginQuality, Text: mabra.Text{Sv: "bibliotekets egen regel", En: "the library's own rule"}},
	},
	Title: mabra.Text{Sv: "Insats utan samtycke är inte förklarad", En: "Compulsory measures left unexplained"},
	What:  mabra.Text{Sv: "Planen har insatser utan samtycke (till exempel enligt LVU), men säger inte vilken del de har i planen eller vilka villkor som gäller.", En: "The plan has compulsory measures but does not say what part they play or on what conditions."},
	Why:   mabra.Text{Sv: "Barnet och familjen måste kunna se vad som är frivilligt och vad som inte är det, och vad som krävs för att tvånget ska upphöra.", En: "The child and the family have to be able to see what is voluntary and what is not, and what it takes for the compulsion to end."},
	Mend:  mabra.Text{Sv: "Skriv i ”del i planen” (role) vad insatserna utan samtycke ska leda till som inte går på frivillig väg, och vilka villkor som gäller (conditions). Finns inga villkor, skriv det.", En: "Write what the compulsory measures are to bring that cannot be had by agreement (role), and what conditions apply (conditions). If there are none, say so."},
	Messages: []mabra.Variant{
		{Name: "parts", Text: mabra.Text{Sv: "det står inte vad insatserna utan samtycke innebär; lägg till {missing}", En: "nothing says what the compulsory measures mean; add {missing}"}},
		{Name: "none", Text: mabra.Text{Sv: "barnet vårdas utan samtycke; skriv varför och på vilka villkor i insatser utan samtycke (compulsory)", En: "the child is under compulsory measures; write why and on what conditions (compulsory)"}},
	},
}

// ConsentExpired is the rule consent-expired: The consent has expired.
var ConsentExpired = mabra.Rule{
	ID:       "consent-expired",
	Severity: mabra.Warning,
	Forms:    []string{"own", "gip", "sip"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "SKR, Uppdrag psykisk hälsa: SIP-processen, samtycke (tydligt syfte, tidsbegränsat, kan återkallas när som helst)", En: "SKR (Sweden), Uppdrag psykisk hälsa: the SIP process, consent (a clear purpose, limited in time, can be withdrawn at any time)"},
	Title:    mabra.Text{Sv: "Samtycket har gått ut", En: "The consent has expired"},
	What:     mabra.Text{Sv: "Den sista dagen för ett samtycke har passerat, och samma person har inte gett ett nytt.", En: "The last day of a consent has passed, and the same person has not given a new one."},
	Why:      mabra.Text{Sv: "Ett ja som gällde då är inte ett ja nu. Familjens liv kan ha ändrats.", En: "A yes that held then is not a yes now. The family's life may have changed."},
	Mend:     mabra.Text{Sv: "Fråga på nytt innan något mer delas, och lägg till det nya samtycket i samtycken (consents). Låt det gamla stå kvar.", En: "Ask again before anything more is shared, and add the new consent (consents). Leave the old one."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "samtycket har gått ut; fråga på nytt innan något mer delas", En: "the consent has expired; ask again before anything more is shared"}},
	},
}

// ConsentIncomplete is the rule consent-incomplete: The consent is not complete.
var ConsentIncomplete = mabra.Rule{
	ID:       "consent-incomplete",
	Severity: mabra.Warning,
	Forms:    []string{"own", "gip", "sip"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "SKR, Uppdrag psykisk hälsa: SIP-processen, samtycke (tydligt syfte, tidsbegränsat, kan återkallas när som helst)", En: "SKR (Sweden), Uppdrag psykisk hälsa: the SIP process, consent (a clear purpose, limited in time, can be withdrawn at any time)"},
	Title:    mabra.Text{Sv: "Samtycket är inte fullständigt", En: "The consent is not complete"},
	What:     mabra.Text{Sv: "Ett samtycke säger inte när det gavs, vad det gäller, för vilka verksamheter eller hur länge, eller att den som gav det vet att det går att ta tillbaka.", En: "A consent does not say when it was given, what it is for, for which services or for how long, or that the giver knows it can be withdrawn."},
	Why:      mabra.Text{Sv: "Familjen ska kunna se vad den har sagt ja till, och ingen ska dela mer eller längre än så.", En: "The family has to be able to see what it said yes to, and nobody should share more, or for longer, than that."},
	Mend:     mabra.Text{Sv: "Gå igenom samtycket med den som gav det och fyll i det som saknas.", En: "Go through the consent with the one who gave it, and fill in what is missing."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "samtycket saknar {missing}", En: "the consent lacks {missing}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "given", Text: mabra.Text{Sv: "dagen då det gavs (given)", En: "the day it was given (given)"}},
		{Name: "purpose", Text: mabra.Text{Sv: "vad det gäller (purpose)", En: "what it is for (purpose)"}},
		{Name: "organisations", Text: mabra.Text{Sv: "för vilka verksamheter (organisations)", En: "for which services (organisations)"}},
		{Name: "until", Text: mabra.Text{Sv: "hur länge (until)", En: "for how long (until)"}},
		{Name: "informedOfWithdrawal", Text: mabra.Text{Sv: "att det går att ta tillbaka (informedOfWithdrawal)", En: "that it can be withdrawn (informedOfWithdrawal)"}},
	},
}

// ConsentMissing is the rule consent-missing: Consent is missing.
var ConsentMissing = mabra.Rule{
	ID:         "consent-missing",
	Severity:   mabra.Error,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 8; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Samtycke saknas", En: "Consent is missing"},
	What:  mabra.Text{Sv: "Varken en vårdnadshavare eller barnet självt har samtyckt till planen. Eller så är samtycket återkallat, eller givet först efter mötet där planen gjordes. Ett nej från den unga själv räknas som ett nej, också när en vårdnadshavare har sagt ja.", En: "Neither a guardian nor the child has consented to the plan. Or the consent is withdrawn, or was given only after the meeting at which the plan was drawn up. A no from the young person counts as a no, also where a guardian has said yes."},
	Why:   mabra.Text{Sv: "En SIP görs med familjen, inte över huvudet på den. Utan ett ja får planen inte göras. Skyldigheten att anmäla oro för ett barn gäller ändå och väntar inte på samtycke.", En: "A SIP is made with the family and not over its head. Without a yes the plan may not be made. The duty to report concern for a child holds all the same and does not wait for consent."},
	Mend:  mabra.Text{Sv: "Fråga vårdnadshavarna och barnet, och skriv svaret i samtycken (consents). Är svaret nej, avsluta planen. Varje verksamhet kan fortfarande hjälpa barnet var för sig.", En: "Ask the guardians and the child, and write the answer among the consents (consents). If it is no, close the plan. Each service can still help the child on its own."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "det står inte att en vårdnadshavare, eller barnet självt, har samtyckt till planen; lägg till det i samtycken (consents) ({law})", En: "nothing says that a guardian, or the child, has consented to the plan; add it to the consents (consents) ({law})"}},
		{Name: "late", Text: mabra.Text{Sv: "samtycket är daterat efter att planen gjordes; det ska finnas innan ({law})", En: "the consent is dated after the plan was drawn up; it has to be there before ({law})"}},
		{Name: "withdrawn", Text: mabra.Text{Sv: "samtycket är återkallat; fråga på nytt eller avsluta planen ({law})", En: "the consent is withdrawn; ask again or close the plan ({law})"}},
		{Name: "refused", Text: mabra.Text{Sv: "svaret på frågan om samtycke var nej; fråga på nytt eller avsluta planen ({law})", En: "the answer to the question of consent was no; ask again or close the plan ({law})"}},
		{Name: "young-person", Text: mabra.Text{Sv: "den unga har själv sagt nej eller tagit tillbaka sitt samtycke, och ingen annans ja ersätter det; fråga på nytt eller avsluta planen ({law})", En: "the young person has said no or withdrawn consent, and nobody else's yes stands in its place; ask again or close the plan ({law})"}},
	},
}

// ConsentOfChild is the rule consent-of-child: The child's own answer about consent.
var ConsentOfChild = mabra.Rule{
	ID:         "consent-of-child",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"gip", "sip"},
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "riktlinje, ingen lag: ingen lag anger en ålder för samtycke. 12 kap. 3 § offentlighets- och sekretesslagen (2009:400) säger ålder och mognad, och 1177 att barnet kan samtycka själv om det vill och kan. Femton år är åldern för egen talan i 3 kap. 4 § socialtjänstlagen (2025:400)", En: "a guideline, no act: no act gives an age for consent. Offentlighets- och sekretesslagen (2009:400), chapter 12, section 3, says age and maturity, and 1177 that a child may consent who wants to and can. Fifteen is the age of a party of one's own in socialtjänstlagen (2025:400), chapter 3, section 4"},
	Title:      mabra.Text{Sv: "Barnets eget svar om samtycke", En: "The child's own answer about consent"},
	What:       mabra.Text{Sv: "Ett barn under 15 år är ensamt om att ha samtyckt, eller har sagt nej medan en vårdnadshavare har sagt ja. Eller så har barnet fyllt 15, och det står inte att det har fått frågan; det är en upplysning. Femton år är en riktlinje: det som avgör är mognaden, och den ser ingen granskning.", En: "A child below 15 is alone in having consented, or has said no while a guardian has said yes. Or the child is 15 or more, and nothing says that they have been asked; that is information. Fifteen is a guideline: what decides is maturity, and no check sees that."},
	Why:        mabra.Text{Sv: "Planen är barnets. Ett ja väger mer när någon har tänkt på om barnet förstod vad det sa ja till, och ett nej ska någon ha lyssnat på.", En: "The plan is the child's. A yes weighs more when somebody has thought about whether the child understood it, and a no is for somebody to have listened to."},
	Mend:       mabra.Text{Sv: "Bedöm barnets mognad och skriv bedömningen, till exempel som samtyckets syfte (purpose) eller i åsikter om planen (views). Fråga även vårdnadshavarna när barnet inte själv kan bestämma. Fråga den som har fyllt 15, och skriv svaret i samtycken (consents): gavs (given) för ett ja, sa nej (refused) för ett nej.", En: "Judge the child's maturity and write down the judgement, such as in the purpose of the consent (purpose) or among the views (views). Ask the guardians too where the child cannot decide alone. Ask somebody of 15 or more, and write the answer among the consents (consents): the day of a yes (given), or of a no (refused)."},
	Messages: []mabra.Variant{
		{Name: "alone", Text: mabra.Text{Sv: "barnet är under 15 och ensamt om att ha samtyckt; bedöm om barnet är moget för det, och fråga annars en vårdnadshavare", En: "the child is below 15 and alone in having consented; judge whether they are mature enough, and otherwise ask a guardian"}},
		{Name: "no", Text: mabra.Text{Sv: "barnet har sagt nej eller tagit tillbaka sitt samtycke; bedöm efter ålder och mognad vad det betyder för planen", En: "the child has said no or withdrawn consent; judge by age and maturity what that means for the plan"}},
		{Name: "unasked", Text: mabra.Text{Sv: "barnet har fyllt 15, och det står inte vad det själv har svarat om samtycke; fråga och lägg till svaret i samtycken (consents)", En: "the child is 15 or more, and nothing says what they have answered about consent; ask, and add the answer to the consents (consents)"}},
	},
}

// ConsentOneGuardian is the rule consent-one-guardian: Only one of two guardians has consented.
var ConsentOneGuardian = mabra.Rule{
	ID:       "consent-one-guardian",
	Severity: mabra.Warning,
	Forms:    []string{"own", "gip", "sip", "looked-after"},
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "6 kap. 13 och 13 a §§ föräldrabalken", En: "föräldrabalken, chapter 6, sections 13 and 13 a"},
	Law: []mabra.Provision{
		{Until: mabra.Date{Year: 2012, Month: 4, Day: 30}, Text: mabra.Text{Sv: "6 kap. 13 § föräldrabalken", En: "föräldrabalken, chapter 6, section 13"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "6 kap. 13 § föräldrabalken", En: "föräldrabalken, chapter 6, section 13"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1949:381"}}},
		{From: mabra.Date{Year: 2012, Month: 5, Day: 1}, Text: mabra.Text{Sv: "6 kap. 13 och 13 a §§ föräldrabalken", En: "föräldrabalken, chapter 6, sections 13 and 13 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "6 kap. 13 och 13 a §§ föräldrabalken", En: "föräldrabalken, chapter 6, sections 13 and 13 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1949:381"}}},
	},
	Title: mabra.Text{Sv: "Bara en av två vårdnadshavare har samtyckt", En: "Only one of two guardians has consented"},
	What:  mabra.Text{Sv: "Barnet har två vårdnadshavare, men bara den enas samtycke gäller, och det står inte varför det räcker. Vårdas barnet utan samtycke (compulsory) är regeln tyst.", En: "The child has two guardians, but the consent of only one of them stands, and nothing says why that is enough. Where the child is cared for without consent (compulsory), the rule is silent."},
	Why:   mabra.Text{Sv: "Två vårdnadshavare bestämmer tillsammans. En förälder som inte har fått frågan kan stoppa planen, och barnet hamnar mitt emellan.", En: "Two guardians decide together. A parent who has not been asked may stop the plan, and the child ends up in between."},
	Mend:  mabra.Text{Sv: "Fråga även den andra. Skriv annars varför bara en räcker (aloneBecause), till exempel att den andra är förhindrad på ett sätt som inte kan vänta (6 kap. 13 §). Socialnämnden kan bara besluta om vissa åtgärder utan den ena, som psykiatrisk eller psykologisk utredning och behandling, öppenvård och kontaktperson (6 kap. 13 a §), inte om en SIP eller en plan som helhet.", En: "Ask the other one too. Otherwise say why one is enough (aloneBecause), such as that the other is prevented in a way that cannot wait (chapter 6, section 13). The social welfare committee can decide only on certain measures without one of them, such as psychiatric or psychological assessment and treatment, open care and a contact person (section 13 a), not on a SIP or a plan as a whole."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "bara en av vårdnadshavarna har samtyckt; fråga den andra, eller skriv varför bara en (aloneBecause) ({law})", En: "only one of the guardians has consented; ask the other, or say why one is enough (aloneBecause) ({law})"}},
	},
	Phrases: []mabra.Variant{
		{Name: "other", Text: mabra.Text{Sv: "den andra på", En: "the other one at"}},
	},
}

// ContingencyMissing is the rule contingency-missing: No contingency plan.
var ContingencyMissing = mabra.Rule{
	ID:         "contingency-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)", En: "Supporting Children's Learning, Code of Practice (Scotland 2017)"},
	Title:      mabra.Text{Sv: "Ingen reservplan", En: "No contingency plan"},
	What:       mabra.Text{Sv: "Flera verksamheter hjälper till, eller formen eller arbetsmodellen kräver det, och planen säger inte vad som händer om det inte går som planerat. I en skyddsplan (child-protection) ska det alltid stå.", En: "Several services help, or the form or the practice model asks for it, and the plan does not say what happens if things do not go as planned. A child protection plan always has to say it."},
	Why:        mabra.Text{Sv: "När det blir svårt igen ska barnet och familjen veta vem de ringer och vad som händer, utan ett nytt möte.", En: "When things get hard again, the child and the family should know who to call and what happens, without a new meeting."},
	Mend:       mabra.Text{Sv: "Skriv i reservplanen (contingency) vad som skulle hända (trigger), vad som görs då (then) och av vem (who).", En: "Write what would have to happen, what is done then and by whom (contingency)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "planen säger inte vad som görs om det inte går som tänkt; lägg till reservplan (contingency)", En: "the plan does not say what is done if things do not go as planned; add it (contingency)"}},
	},
}

// CopyUnrecorded is the rule copy-unrecorded: Nothing says who has been given the plan.
var CopyUnrecorded = mabra.Rule{
	ID:         "copy-unrecorded",
	Severity:   mabra.Warning,
	WhenActive: true,
	Models:     []string{"girfec"},
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, artikel 4 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, article 4 (a standard of content, not law in force)"},
	Title:      mabra.Text{Sv: "Det står inte vem som har fått planen", En: "Nothing says who has been given the plan"},
	What:       mabra.Text{Sv: "Barnet, en vårdnadshavare eller en verksamhet med en insats har varken fått planen eller ett skäl till att inte få den.", En: "The child, a guardian or a service with an action has neither been given the plan nor a reason why not."},
	Why:        mabra.Text{Sv: "Planen är barnets och familjens. Den som inte har fått den kan inte säga emot, och inte göra sin del.", En: "The plan is the child's and the family's. Those who have not been given it can neither object nor do their part."},
	Mend:       mabra.Text{Sv: "Skriv i kopior (copies) vem som har fått planen och när, eller varför inte (withheldBecause), till exempel att barnet är för litet.", En: "Write among the copies (copies) who has been given the plan and when, or why not (withheldBecause), for instance that the child is too young."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte att planen har lämnats till {who}, eller varför inte; lägg till det i kopior (copies)", En: "nothing says that the plan has been given to {who}, or why not; add it to the copies (copies)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "child", Text: mabra.Text{Sv: "barnet", En: "the child"}},
		{Name: "guardian", Text: mabra.Text{Sv: "varje vårdnadshavare", En: "every guardian"}},
		{Name: "service", Text: mabra.Text{Sv: "varje verksamhet med en insats", En: "every service with an action"}},
	},
}

// CoreGroupLate is the rule core-group-late: The core group met too late.
var CoreGroupLate = mabra.Rule{
	ID:       "core-group-late",
	Severity: mabra.Warning,
	Forms:    []string{"child-protection"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Skottlands nationella vägledning om skydd av barn (2021, uppdaterad 2023), punkterna 3.131 och 3.137 och bilaga D", En: "National Guidance for Child Protection in Scotland 2021 (updated 2023), paragraphs 3.131 and 3.137 and appendix D"},
	Title:    mabra.Text{Sv: "Kärngruppen träffades för sent", En: "The core group met too late"},
	What:     mabra.Text{Sv: "Kärngruppen träffades första gången senare efter skyddsmötet än vägledningen anger, eller har inte träffats fast tiden har gått ut. Lördagar och söndagar räknas inte; andra lediga dagar räknas som arbetsdagar.", En: "The core group met for the first time later after the child protection planning meeting than the guidance says, or has not met though the time is up. Saturdays and Sundays are not counted; other holidays count as working days."},
	Why:      mabra.Text{Sv: "Det är kärngruppen som gör planen till verklighet. Tills den har träffats händer inget samlat för barnet.", En: "It is the core group that turns the plan into practice. Until it has met, nothing joined up happens for the child."},
	Mend:     mabra.Text{Sv: "Håll mötet och skriv det som slags möte kärngrupp (forum: core-group). Var det för sent av ett skäl, skriv skälet i en rad mabra:ignore.", En: "Hold the meeting and write it as a core group meeting (forum: core-group). If it was late for a reason, give the reason in a line mabra:ignore."},
	Messages: []mabra.Variant{
		{Name: "late", Text: mabra.Text{Sv: "kärngruppen träffades mer än {limit} efter skyddsmötet{source}", En: "the core group met more than {limit} after the child protection planning meeting{source}"}},
		{Name: "none", Text: mabra.Text{Sv: "kärngruppen har inte träffats fast mer än {limit} har gått sedan skyddsmötet{source}; håll mötet", En: "the core group has not met though more than {limit} have passed since the child protection planning meeting{source}; hold the meeting"}},
	},
	Phrases: []mabra.Variant{
		{Name: "follows", Text: mabra.Text{Sv: "skyddsmötet", En: "the child protection planning meeting"}},
	},
}

// DateInFuture is the rule date-in-future: The day has not come yet.
var DateInFuture = mabra.Rule{
	ID:       "date-in-future",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Datumet har inte kommit än", En: "The day has not come yet"},
	What:     mabra.Text{Sv: "Något som sägs ha hänt är daterat efter dagen då dokumentet granskas.", En: "Something said to have happened is dated after the day on which the document is checked."},
	Why:      mabra.Text{Sv: "Ett fel datum på ett samtycke, ett samtal eller en uppföljning gör att ingen kan lita på ordningen i planen.", En: "With a wrong date on a consent, a conversation or a review, nobody can trust the order of things in the plan."},
	Mend:     mabra.Text{Sv: "Rätta datumet. Ofta är det årtalet som är fel. Är det något som ska hända, skriv det som en insats eller nästa uppföljning.", En: "Correct the date; often it is the year that is wrong. If it is something to come, write it as an action or as the next review."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det här sägs ha hänt, men dagen har inte kommit än", En: "this is said to have happened, but the day has not come yet"}},
	},
}

// DateOrder is the rule date-order: The days are in the wrong order.
var DateOrder = mabra.Rule{
	ID:       "date-order",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Datumen kommer i fel ordning", En: "The days are in the wrong order"},
	What:     mabra.Text{Sv: "Två datum står i en ordning som inte är möjlig, till exempel ett slut före sin början.", En: "Two days stand in an order that is not possible, such as an end before its beginning."},
	Why:      mabra.Text{Sv: "Ett av datumen är fel, och då vet ingen när insatsen, samtycket eller uppföljningen gäller.", En: "One of them is wrong, so nobody knows when the action, the consent or the review applies."},
	Mend:     mabra.Text{Sv: "Jämför de två datumen som nämns och rätta det som är fel.", En: "Compare the two days that are named and correct the wrong one."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "dagen i fältet {later} ligger före den i {earlier}", En: "the day in {later} lies before the day in {earlier}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "compare", Text: mabra.Text{Sv: "jämför", En: "compare"}},
	},
}

// DisagreementUndescribed is the rule disagreement-undescribed: Nothing says how the disagreement was handled.
var DisagreementUndescribed = mabra.Rule{
	ID:       "disagreement-undescribed",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 11 b (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 11(b) (a standard of content, not law in force)"},
	Title:    mabra.Text{Sv: "Det står inte hur oenigheten hanterades", En: "Nothing says how the disagreement was handled"},
	What:     mabra.Text{Sv: "En oenighet är noterad, men det står inte hur den togs om hand.", En: "A disagreement is noted, but nothing says what was done about it."},
	Why:      mabra.Text{Sv: "Den som tycker annorlunda, ofta barnet eller en förälder, ska kunna se att rösten hördes och vad den ledde till.", En: "Whoever sees it differently, often the child or a parent, has to be able to see that the voice was heard and what came of it."},
	Mend:     mabra.Text{Sv: "Skriv hur ni pratade om det och vad ni kom fram till (handled), också om ni fortfarande tycker olika.", En: "Write how you talked about it and what you came to (handled), even if you still differ."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte hur oenigheten hanterades; skriv vad ni gjorde (handled)", En: "nothing says how the disagreement was handled; write how (handled)"}},
	},
}

// DuplicateID is the rule duplicate-id: The same id twice.
var DuplicateID = mabra.Rule{
	ID:       "duplicate-id",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Samma id två gånger", En: "The same id twice"},
	What:     mabra.Text{Sv: "Två delar av dokumentet har samma id.", En: "Two parts of the document have the same id."},
	Why:      mabra.Text{Sv: "En hänvisning till id:t kan då gälla den ena eller den andra.", En: "A reference to the id may then mean one or the other."},
	Mend:     mabra.Text{Sv: "Ge den ena ett nytt id och se över hänvisningarna till den.", En: "Give one of them a new id and go through the references to it."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "id:t används redan", En: "the id is already in use"}},
	},
	Phrases: []mabra.Variant{
		{Name: "first", Text: mabra.Text{Sv: "första gången på", En: "first at"}},
	},
}

// DuplicateKey is the rule duplicate-key: The same field twice.
var DuplicateKey = mabra.Rule{
	ID:       "duplicate-key",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Samma fält två gånger", En: "The same field twice"},
	What:     mabra.Text{Sv: "Ett fält står mer än en gång på samma ställe.", En: "A field stands more than once in the same place."},
	Why:      mabra.Text{Sv: "Olika program läser då olika saker: ett tar det första värdet, ett annat det sista.", En: "Programs then read different things: one takes the first value, another the last."},
	Mend:     mabra.Text{Sv: "Behåll ett av fälten. Är det två saker, skriv dem som två poster i en lista.", En: "Keep one of the fields. If they are two things, write them as two items of a list."},
	Messages: []mabra.Variant{
		{Name: "again", Text: mabra.Text{Sv: "fältet står {count} gånger; bara det första har lästs", En: "the field stands {count} times; only the first has been read"}},
		{Name: "item", Text: mabra.Text{Sv: "fältet står {count} gånger i samma post; bara det första har lästs. Börjar en ny post här, skriv ett bindestreck och ett mellanslag före fältet", En: "the field stands {count} times in the same item; only the first has been read. If a new item begins here, write a hyphen and a space before the field"}},
		{Name: "document", Text: mabra.Text{Sv: "här börjar ett dokument till, mitt i det första, och det har inte lästs; skriv en rad med --- före det här fältet", En: "another document begins here, within the first, and has not been read; write a line with --- before this field"}},
	},
	Phrases: []mabra.Variant{
		{Name: "first", Text: mabra.Text{Sv: "första gången på", En: "first at"}},
	},
}

// EmptyDocument is the rule empty-document: The file is empty.
var EmptyDocument = mabra.Rule{
	ID:       "empty-document",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Filen är tom", En: "The file is empty"},
	What:     mabra.Text{Sv: "Filen innehåller inget dokument, eller bara kommentarer.", En: "The file holds no document, or only comments."},
	Why:      mabra.Text{Sv: "En tom fil som godkänns kan dölja att en plan inte har sparats.", En: "An empty file that passes may hide that a plan was never saved."},
	Mend:     mabra.Text{Sv: "Skriv dokumentet, eller ta bort filen. Ett dokument börjar med apiVersion och kind.", En: "Write the document, or remove the file. A document begins with apiVersion and kind."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "filen innehåller inget dokument; ett dokument börjar med apiVersion och kind", En: "the file holds no document; a document begins with apiVersion and kind"}},
	},
}

// Encoding is the rule encoding: The file is not saved as UTF-8.
var Encoding = mabra.Rule{
	ID:       "encoding",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Filen är inte sparad som UTF-8", En: "The file is not saved as UTF-8"},
	What:     mabra.Text{Sv: "Filen innehåller tecken som inte hör hemma i text sparad som UTF-8.", En: "The file holds characters that do not belong in text saved as UTF-8."},
	Why:      mabra.Text{Sv: "Bokstäver som å, ä och ö blir fel hos nästa läsare.", En: "Letters beyond a to z come out wrong for the next reader."},
	Mend:     mabra.Text{Sv: "Spara filen på nytt och välj teckenkodningen UTF-8. Ta bort styrtecken som har följt med från ett annat program.", En: "Save the file again and choose the encoding UTF-8. Remove control characters that came along from another program."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "{what}; {hint}", En: "{what}; {hint}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "save", Text: mabra.Text{Sv: "spara filen som UTF-8", En: "save the file as UTF-8"}},
		{Name: "remove", Text: mabra.Text{Sv: "ta bort det, eller skriv ett mellanslag i stället", En: "remove it, or write a space in its place"}},
		{Name: "double-backslash", Text: mabra.Text{Sv: "skriv snedstrecket två gånger (\\\\), eller sätt enkla citattecken (') runt texten", En: "write the backslash twice (\\\\), or put single quotation marks (') around the text"}},
		{Name: "as-text", Text: mabra.Text{Sv: "spara innehållet som vanlig text i UTF-8, i en fil vars namn slutar på .yaml", En: "save the content as plain text in UTF-8, in a file whose name ends in .yaml"}},
		{Name: "escaped", Text: mabra.Text{Sv: "här blir ett omvänt snedstreck (\\) och det som följer ett tecken som ingen text får ha", En: "a backslash (\\) and what follows become a character here that no text may have"}},
		{Name: "rtf", Text: mabra.Text{Sv: "filen är ett RTF-dokument och ingen vanlig text", En: "the file is an RTF document and no plain text"}},
		{Name: "word", Text: mabra.Text{Sv: "filen är ett dokument från ett ordbehandlingsprogram och ingen vanlig text", En: "the file is a document of a word processor and no plain text"}},
		{Name: "pdf", Text: mabra.Text{Sv: "filen är en PDF och ingen vanlig text", En: "the file is a PDF and no plain text"}},
		{Name: "utf-16", Text: mabra.Text{Sv: "filen är sparad i en annan teckenkodning, troligen UTF-16", En: "the file is saved in another encoding, probably UTF-16"}},
		{Name: "not-utf-8", Text: mabra.Text{Sv: "här står ett tecken som inte är UTF-8", En: "a character stands here that is not UTF-8"}},
		{Name: "control", Text: mabra.Text{Sv: "här står ett styrtecken som inte syns", En: "a control character stands here that cannot be seen"}},
		{Name: "mail", Text: mabra.Text{Sv: "texten är kodad för e-post, med = och två tecken för å, ä och ö", En: "the text is encoded for mail, with = and two characters for letters beyond a to z"}},
		{Name: "attachment", Text: mabra.Text{Sv: "hämta filen på nytt ur e-posten, som bilaga", En: "get the file from the mail anew, as an attachment"}},
		{Name: "letters-lost", Text: mabra.Text{Sv: "å, ä och ö har blivit andra tecken", En: "letters beyond a to z have become other characters"}},
		{Name: "anew", Text: mabra.Text{Sv: "öppna den fil som texten kommer från som UTF-8, och spara den på nytt", En: "open the file that the text comes from as UTF-8, and save it again"}},
		{Name: "binary", Text: mabra.Text{Sv: "filen är ingen text, utan kanske en bild eller ett arkiv", En: "the file is no text, but maybe a picture or an archive"}},
		{Name: "web", Text: mabra.Text{Sv: "filen är en webbsida eller XML och ingen vanlig text", En: "the file is a page of the web or XML and no plain text"}},
	},
}

// ExpectedPassed is the rule expected-passed: The child should have been born.
var ExpectedPassed = mabra.Rule{
	ID:       "expected-passed",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "bibliotekets egen regel", En: "the library's own rule"},
	Title:    mabra.Text{Sv: "Barnet borde vara fött", En: "The child should have been born"},
	What:     mabra.Text{Sv: "Planen gäller ett väntat barn, men dagen då barnet väntades är mer än tre veckor sedan, och planen är inte avslutad.", En: "The plan is for an expected child, but the day the child was expected is more than three weeks ago, and the plan is not closed."},
	Why:      mabra.Text{Sv: "Med födelsen byter barnet namngiven person och mycket annat. En plan som ännu väntar är en plan som ingen har öppnat.", En: "With the birth the child gets another named person, and much else changes. A plan that still waits is a plan that nobody has opened."},
	Mend:     mabra.Text{Sv: "Skriv när barnet föddes (child.born) och det som har ändrats, eller avsluta planen. Föddes inget barn, avsluta den varsamt.", En: "Write when the child was born (child.born) and what has changed, or close the plan. If no child was born, close it with care."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "barnet väntades för mer än tre veckor sedan; skriv när barnet föddes (born), eller avsluta planen", En: "the child was expected more than three weeks ago; write when the child was born (born), or close the plan"}},
	},
}

// FamilyNoPart is the rule family-no-part: The family has no action of its own.
var FamilyNoPart = mabra.Rule{
	ID:       "family-no-part",
	Severity: mabra.Info,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Highland (Skottland), The Child's Assessment and Plan (2024): familjen är en part i planen", En: "Highland (Scotland), The Child's Assessment and Plan (2024): the family is a partner to the plan"},
	Title:    mabra.Text{Sv: "Familjen har ingen egen insats", En: "The family has no action of its own"},
	What:     mabra.Text{Sv: "Ingen insats i planen är barnets, vårdnadshavarnas eller någon närståendes egen.", En: "No action of the plan belongs to the child, the guardians or somebody close to the child."},
	Why:      mabra.Text{Sv: "Familjen är en part i planen. Det familjen redan gör, och vill göra, är något att bygga på.", En: "The family is a partner to the plan. What they already do, and want to do, is something to build on."},
	Mend:     mabra.Text{Sv: "Fråga familjen vad den gör och vill göra, och skriv det som en insats med någon i familjen som ansvarig.", En: "Ask the family what it does and wants to do, and write it as an action with somebody in the family as its owner."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "ingen insats är barnets eller familjens egen", En: "no action is the child's or the family's own"}},
		{Name: "leads-nowhere", Text: mabra.Text{Sv: "det familjen gör (others.measures) leder inte till något mål; lägg till mål (outcomes), så följs det upp", En: "what the family does (others.measures) leads to no outcome; add one (outcomes), and it is followed up"}},
	},
}

// FormMismatch is the rule form-mismatch: The form does not fit the actions.
var FormMismatch = mabra.Rule{
	ID:       "form-mismatch",
	Severity: mabra.Warning,
	Forms:    []string{"own", "gip", "sip"},
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30); överenskommelser som räknar in skola, till exempel Samverkan för barns och ungas hälsa (Västra Götaland 2021); lagen gör det inte; en GIP regleras inte i lag utan i överenskommelser, som Tillsammans för det goda livet i Dalsland (2022)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4; agreements that count school in, such as Samverkan för barns och ungas hälsa (Västra Götaland 2021); the act does not; no law governs a GIP; agreements do, such as Tillsammans för det goda livet i Dalsland (2022)"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Formen passar inte insatserna", En: "The form does not fit the actions"},
	What:  mabra.Text{Sv: "Planen har insatser från både socialtjänsten och hälso- och sjukvården men är inte en SIP. Eller så är den en SIP, fast alla insatser kommer från kommunen. Är det skolan och regionen som hjälps åt beror formen på vad man har kommit överens om där ni är: det är en upplysning.", En: "The plan has actions from both social services and health care but is not a SIP. Or it is a SIP, although all its actions come from the municipality. Where it is school and the region that help, the form goes by what has been agreed where you are: that is information."},
	Why:   mabra.Text{Sv: "Lagen säger vad en SIP ska innehålla och att arbetet ska börja genast. Med fel form får barnet inte del av det, eller så krävs det i onödan.", En: "The law says what a SIP has to hold and that the work begins at once. With the wrong form the child goes without that, or it is asked for in vain."},
	Mend:  mabra.Text{Sv: "Ändra planens form (form). Planen är densamma och inget behöver skrivas om; granskningen visar vad den nya formen kräver därutöver.", En: "Change the form of the plan (form). The plan stays the same and nothing is written again; checking it shows what the new form asks for besides."},
	Messages: []mabra.Variant{
		{Name: "law", Text: mabra.Text{Sv: "formen passar inte: {because}; ändra till {called} (form: {form}) ({law})", En: "the form does not fit: {because}; change to {called} (form: {form}) ({law})"}},
		{Name: "no-sip", Text: mabra.Text{Sv: "formen passar inte: {because}; en SIP är för den som behöver insatser från både socialtjänst och hälso- och sjukvård; ändra till {called} (form: {form}) ({law})", En: "the form does not fit: {because}; a SIP is for somebody who needs both social services and health care; change to {called} (form: {form}) ({law})"}},
		{Name: "agreement", Text: mabra.Text{Sv: "formen kan vara en annan: {because}; där en överenskommelse räknar in fler, som skolan, är det {called} (form: {form}) ({law})", En: "the form may be another: {because}; where an agreement counts others in, such as school, it is {called} (form: {form}) ({law})"}},
	},
	Phrases: []mabra.Variant{
		{Name: "social-and-health", Text: mabra.Text{Sv: "insatserna kommer från både socialtjänsten och hälso- och sjukvården", En: "the actions come from both social services and health care"}},
		{Name: "municipality-and-region", Text: mabra.Text{Sv: "insatserna kommer från både kommunen och regionen", En: "the actions come from both the municipality and the region"}},
		{Name: "several", Text: mabra.Text{Sv: "insatserna kommer från flera verksamheter i kommunen och ingen från regionen", En: "the actions come from several services of the municipality and none from the region"}},
		{Name: "neither", Text: mabra.Text{Sv: "insatserna kommer varken från kommun och region tillsammans eller från flera verksamheter i kommunen", En: "the actions come neither from municipality and region together nor from several services of the municipality"}},
		{Name: "nobody", Text: mabra.Text{Sv: "ingen verksamhet har en insats i planen", En: "no service has an action in the plan"}},
	},
}

// ForumAge is the rule forum-age: The meeting is for children of another age.
var ForumAge = mabra.Rule{
	ID:       "forum-age",
	Severity: mabra.Info,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen", En: "Sweden, Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group"},
	Title:    mabra.Text{Sv: "Mötet är till för barn i en annan ålder", En: "The meeting is for children of another age"},
	What:     mabra.Text{Sv: "Barnet var mer än ett år yngre eller äldre än de barn som mötesformen är till för, dagen för mötet.", En: "On the day of the meeting the child was more than a year younger or older than the children the forum is for."},
	Why:      mabra.Text{Sv: "Olika personer sitter i olika forum. I fel forum saknas de som möter barnet i vardagen.", En: "Different people sit in different forums. In the wrong one those who meet the child in everyday life are missing."},
	Mend:     mabra.Text{Sv: "Se efter om slags möte (forum) och barnets födelsedag (child.born) är rätt. Har er kommun andra åldrar, skriv dem i en egen modell (forums).", En: "See whether the kind of meeting (forum) and the day of birth (child.born) are right. If your municipality has other ages, write them in a model of your own."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "mötet är till för barn mellan {from} och {to} år; se över slags möte (forum) eller när barnet är fött (born)", En: "the meeting is for children between {from} and {to} years old; look again at the kind of meeting (forum) or at the child's day of birth (child.born)"}},
	},
}

// ForumDeIdentified is the rule forum-de-identified: A de-identified meeting in a plan with a name.
var ForumDeIdentified = mabra.Rule{
	ID:       "forum-de-identified",
	Severity: mabra.Info,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen", En: "Sweden, Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group"},
	Title:    mabra.Text{Sv: "Avidentifierat möte i en plan med namn", En: "A de-identified meeting in a plan with a name"},
	What:     mabra.Text{Sv: "Ett möte där barn tas upp utan namn, till exempel elevhälsans samverkansmöte eller en konsultation, står i en plan som säger vem barnet är.", En: "A meeting in which children are spoken of without their names, such as elevhälsans samverkansmöte or a consultation, stands in a plan that says who the child is."},
	Why:      mabra.Text{Sv: "På ett sådant möte får ingen veta vem barnet är. Därför behövs varken samtycke eller att barnet är med. Den som läser planen och var på mötet kan nu räkna ut det.", En: "At such a meeting nobody is told who the child is. That is why it needs neither consent nor the child. Somebody who was there and reads the plan can now work it out."},
	Mend:     mabra.Text{Sv: "Togs barnet upp med namn var det ett annat slags möte: rätta det (forum). Annars räcker det ofta att skriva vad ni kom fram till, utan mötet.", En: "If the child was spoken of by name it was another kind of meeting: correct it (forum). Otherwise it is often enough to write what came out of it, without the meeting."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "i det här forumet ({forum}) tas barn upp utan namn, men planen säger vem barnet är; rätta slags möte (forum) om det var ett annat", En: "in this forum ({forum}) children are spoken of without their names, but the plan says who the child is; correct the kind of meeting (forum) if it was another"}},
	},
}

// ForumIndividual is the rule forum-individual: A forum that takes up no individual children.
var ForumIndividual = mabra.Rule{
	ID:       "forum-individual",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen", En: "Sweden, Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group"},
	Title:    mabra.Text{Sv: "Ett forum som inte tar upp enskilda barn", En: "A forum that takes up no individual children"},
	What:     mabra.Text{Sv: "Ett möte i en strategisk grupp (forum: strategic), eller i ett annat forum som enligt arbetsmodellen aldrig tar upp enskilda barn, står i planen för ett barn.", En: "A meeting of a strategic group (forum: strategic), or of another forum that by the practice model never takes up individual children, stands in a child's plan."},
	Why:      mabra.Text{Sv: "En strategisk grupp talar om arbetssätt och lägesbilder, aldrig om enskilda barn. De som sitter där har ingen rätt att veta vem barnet är.", En: "A strategic group talks about ways of working and the state of things, never about individual children. Those who sit there have no right to know who the child is."},
	Mend:     mabra.Text{Sv: "Ta bort mötet ur planen. Var det ett annat slags möte, rätta det (forum).", En: "Take the meeting out of the plan. If it was another kind of meeting, correct that (forum)."},
	Messages: []mabra.Variant{
		{Name: "strategic", Text: mabra.Text{Sv: "en strategisk grupp talar inte om enskilda barn; ta bort mötet eller rätta slags möte (forum)", En: "a strategic group does not talk about individual children; take the meeting out or correct the kind of meeting (forum)"}},
		{Name: "model", Text: mabra.Text{Sv: "enligt arbetsmodellen tas inga enskilda barn upp i det här forumet ({forum}); ta bort mötet eller rätta slags möte (forum)", En: "by the practice model no individual children are taken up in this forum ({forum}); take the meeting out or correct the kind of meeting (forum)"}},
	},
}

// GIPConsentMissing is the rule gip-consent-missing: Consent to a GIP is missing.
var GIPConsentMissing = mabra.Rule{
	ID:         "gip-consent-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"gip"},
	Origin:     mabra.OriginAgreement,
	Source:     mabra.Text{Sv: "en GIP regleras inte i lag utan i överenskommelser, som Tillsammans för det goda livet i Dalsland (2022)", En: "no law governs a GIP; agreements do, such as Tillsammans för det goda livet i Dalsland (2022)"},
	Title:      mabra.Text{Sv: "Samtycke till en GIP saknas", En: "Consent to a GIP is missing"},
	What:       mabra.Text{Sv: "Varken en vårdnadshavare eller barnet självt har samtyckt till planen. Eller så är samtycket återkallat, eller givet först efter mötet där planen gjordes. Ett nej från den unga själv räknas som ett nej, också när en vårdnadshavare har sagt ja.", En: "Neither a guardian nor the child has consented to the plan. Or the consent is withdrawn, or was given only after the meeting at which the plan was drawn up. A no from the young person counts as a no, also where a guardian has said yes."},
	Why:        mabra.Text{Sv: "En GIP görs med familjen, inte över huvudet på den. Ingen lag reglerar den, men de som har kommit överens om arbetssättet frågar först. Skyldigheten att anmäla oro för ett barn gäller ändå och väntar inte på samtycke.", En: "A GIP is made with the family and not over its head. No law governs it, but those who have agreed on working so ask first. The duty to report concern for a child holds all the same and does not wait for consent."},
	Mend:       mabra.Text{Sv: "Fråga vårdnadshavarna och barnet, och skriv svaret i samtycken (consents). Är svaret nej, avsluta planen. Varje verksamhet kan fortfarande hjälpa barnet var för sig.", En: "Ask the guardians and the child, and write the answer among the consents (consents). If it is no, close the plan. Each service can still help the child on its own."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "det står inte att en vårdnadshavare, eller barnet självt, har samtyckt till planen; lägg till det i samtycken (consents)", En: "nothing says that a guardian, or the child, has consented to the plan; add it to the consents (consents)"}},
		{Name: "late", Text: mabra.Text{Sv: "samtycket är daterat efter att planen gjordes; det ska finnas innan", En: "the consent is dated after the plan was drawn up; it has to be there before"}},
		{Name: "withdrawn", Text: mabra.Text{Sv: "samtycket är återkallat; fråga på nytt eller avsluta planen", En: "the consent is withdrawn; ask again or close the plan"}},
		{Name: "refused", Text: mabra.Text{Sv: "svaret på frågan om samtycke var nej; fråga på nytt eller avsluta planen", En: "the answer to the question of consent was no; ask again or close the plan"}},
		{Name: "young-person", Text: mabra.Text{Sv: "den unga har själv sagt nej eller tagit tillbaka sitt samtycke, och ingen annans ja ersätter det; fråga på nytt eller avsluta planen", En: "the young person has said no or withdrawn consent, and nobody else's yes stands in its place; ask again or close the plan"}},
	},
}

// GuardianViewMissing is the rule guardian-view-missing: The guardians' view is missing.
var GuardianViewMissing = mabra.Rule{
	ID:         "guardian-view-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 11 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 11 (a standard of content, not law in force)"},
	Title:      mabra.Text{Sv: "Vårdnadshavarnas åsikt saknas", En: "The guardians' view is missing"},
	What:       mabra.Text{Sv: "Det står inte vad någon av vårdnadshavarna tycker, och inte heller varför det saknas.", En: "The plan has no view of any guardian, and nothing says why."},
	Why:        mabra.Text{Sv: "Föräldrarna känner barnet bäst och lever med planen varje dag. Det de inte har sagt ja till blir sällan av.", En: "The parents know the child best and live with the plan every day. What they have not agreed to seldom happens."},
	Mend:       mabra.Text{Sv: "Fråga dem, och skriv svaret i åsikter om planen (views). Gick det inte, skriv en post för vårdnadshavaren med skälet i ”varför den saknas” (missing).", En: "Ask them, and write the answer among the views on the plan (views). If that was not possible, write an entry for the guardian with the reason (missing)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ingen vårdnadshavares åsikt finns i planen; skriv den i åsikter om planen (views), eller varför den saknas (missing)", En: "the plan has no view of a guardian; write it among the views (views), or the reason why it is missing (missing)"}},
	},
}

// HandOverUnrecorded is the rule hand-over-unrecorded: The hand-over is not recorded.
var HandOverUnrecorded = mabra.Rule{
	ID:       "hand-over-unrecorded",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: GIRFEC Practice Guidance 3 (Skottlands regering 2022); i Sverige: Kronobarnsmodellen: ansvaret lämnas över till nästa vid övergångar", En: "in Scotland: GIRFEC Practice Guidance 3 (Scottish Government 2022); in Sweden: Kronobarnsmodellen: responsibility is handed to the next at transitions"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "GIRFEC Practice Guidance 3 (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 3 (Scottish Government 2022)"}},
		{Country: "se", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "Kronobarnsmodellen: ansvaret lämnas över till nästa vid övergångar", En: "Kronobarnsmodellen: responsibility is handed to the next at transitions"}},
	},
	Title: mabra.Text{Sv: "Överlämningen är inte dokumenterad", En: "The hand-over is not recorded"},
	What:  mabra.Text{Sv: "Den namngivna personen eller samordnaren har bytts, och det står inte att den förra har lämnat över till den nya.", En: "The named person or the lead professional has changed, and nothing says that the one before has handed over to the new one."},
	Why:   mabra.Text{Sv: "Det som den förra visste om barnet, och hade lovat, går annars förlorat, och familjen får börja om.", En: "What the one before knew about the child, and had promised, is otherwise lost, and the family has to begin again."},
	Mend:  mabra.Text{Sv: "Lägg till en övergång (transitions) med vem som lämnar (handedOverBy), vem som tar emot (handedOverTo) och dagen (handedOver). Har det inte gjorts, be de två att träffa familjen tillsammans.", En: "Add to the transitions (transitions) who hands over (handedOverBy), who takes over (handedOverTo) and the day (handedOver). If it has not been done, ask the two to meet the family together."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det finns en ny {role}, men ingen överlämning är dokumenterad; skriv den i övergångar (transitions) med vem som lämnar (handedOverBy), vem som tar emot (handedOverTo) och dagen (handedOver)", En: "there is a new {role}, but no hand-over is recorded; add it to the transitions (transitions): who hands over (handedOverBy), who takes over (handedOverTo) and the day (handedOver)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "before", Text: mabra.Text{Sv: "den förra på", En: "the one before at"}},
	},
}

// HarmUnreported is the rule harm-unreported: A concern that has not been reported.
var HarmUnreported = mabra.Rule{
	ID:       "harm-unreported",
	Severity: mabra.Error,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "19 kap. 1 § socialtjänstlagen (2025:400); i Skottland National Guidance for Child Protection in Scotland 2021 (uppdaterad 2023)", En: "socialtjänstlagen (2025:400), chapter 19, section 1; in Scotland the National Guidance for Child Protection in Scotland 2021 (updated 2023)"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2002, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "14 kap. 1 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 14, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "14 kap. 1 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 14, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "19 kap. 1 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 19, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "19 kap. 1 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 19, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}},
	},
	Abroad: mabra.Provision{Text: mabra.Text{Sv: "National Guidance for Child Protection in Scotland 2021, uppdaterad 2023", En: "National Guidance for Child Protection in Scotland 2021, updated 2023"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "National Guidance for Child Protection in Scotland 2021, uppdaterad 2023", En: "National Guidance for Child Protection in Scotland 2021, updated 2023"}, Link: ""}}},
	Title:  mabra.Text{Sv: "Oro som inte är anmäld", En: "A concern that has not been reported"},
	What:   mabra.Text{Sv: "Det finns en oro för att barnet far illa, men varken dagen för en anmälan eller skälet till att ingen gjordes. Eller så gjordes anmälan mer än en dag efter att oron noterades, och det står inte varför.", En: "There is a concern that the child comes to harm, but neither the day of a report nor a reason why there was none. Or the report was made more than a day after the concern was noted, and nothing says why."},
	Why:    mabra.Text{Sv: "Den som arbetar med barn ska anmäla genast, redan vid misstanke. Anmälan väntar inte på planen, på ett möte eller på samtycke.", En: "Those who work with children report at once, on suspicion alone. A report waits for no plan, no meeting and no consent."},
	Mend:   mabra.Text{Sv: "Anmäl till socialtjänsten nu om det inte är gjort, och skriv dagen i anmäld (reported). Gäller anmälningsplikten inte, eller dröjde anmälan, skriv skälet i ”varför inte anmäld” (notReportedBecause).", En: "Report to social services now if that has not been done, and write the day (reported). If there is no duty to report, or the report came late, give the reason (notReportedBecause)."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "oron är inte anmäld, och inget skäl står; en anmälan görs genast och väntar inte på plan eller samtycke ({law})", En: "the concern is not reported, and no reason is given; a report is made at once and waits for no plan and no consent ({law})"}},
		{Name: "late", Text: mabra.Text{Sv: "det gick {days} dagar från oro till anmälan, och inget skäl står; en anmälan görs genast och väntar inte på plan, möte eller samtycke ({law})", En: "{days} days passed from concern to report, and no reason is given; a report is made at once and waits for no plan, no meeting and no consent ({law})"}},
	},
}

// IdentifierSystem is the rule identifier-system: A number in an unknown system.
var IdentifierSystem = mabra.Rule{
	ID:       "identifier-system",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Ett nummer i ett okänt system", En: "A number in an unknown system"},
	What:     mabra.Text{Sv: "Fältet system säger inte vilket slags nummer det är: det är varken en adress eller ett känt namn som personnummer, samordningsnummer, reservnummer, LMA-nummer, CHI, SEEMiS eller SCN. Liknar det ett känt namn är det en varning, annars en upplysning.", En: "The field system does not say what sort of number it is: it is neither an address nor a known name such as personnummer, samordningsnummer, reservnummer, LMA-nummer, CHI, SEEMiS or SCN. Where it is like a known name, it is a warning, otherwise information."},
	Why:      mabra.Text{Sv: "Ett nummer vars system ingen känner igen kontrolleras inte, och samma barn i en annan plan känns inte igen.", En: "A number in a system that nobody recognises is not checked, and the same child in another plan is not recognised."},
	Mend:     mabra.Text{Sv: "Skriv ett känt namn, eller den adress som ert system har för sina nummer.", En: "Write a known name, or the address that your system has for its numbers."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "systemet känns inte igen{suggestion}; skriv ett känt namn eller en adress", En: "the system is not recognised{suggestion}; write a known name or an address"}},
	},
}

// IgnoreNotAllowed is the rule ignore-not-allowed: The error cannot be silenced.
var IgnoreNotAllowed = mabra.Rule{
	ID:       "ignore-not-allowed",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"},
	Title:    mabra.Text{Sv: "Felet kan inte tystas", En: "The error cannot be silenced"},
	What:     mabra.Text{Sv: "En kommentar försöker tysta ett fel som vilar på lag, eller ett som gör att dokumentet inte hänger ihop eller inte går att läsa.", En: "A comment tries to silence an error that rests on law, or one that keeps the document from holding together or from being read."},
	Why:      mabra.Text{Sv: "Vad lagen kräver kan ett dokument inte välja bort. Och det som inte går att läsa kan dölja att något som lagen kräver saknas.", En: "A document cannot opt out of what the law demands. And what cannot be read may hide that something the law demands is missing."},
	Mend:     mabra.Text{Sv: "Rätta felet och ta bort kommentaren.", En: "Correct the error and remove the comment."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "felet kan inte tystas; rätta det och ta bort kommentaren", En: "the error cannot be silenced; correct it and remove the comment"}},
	},
}

// IgnoreUnused is the rule ignore-unused: A silenced rule that has nothing to say.
var IgnoreUnused = mabra.Rule{
	ID:       "ignore-unused",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"},
	Title:    mabra.Text{Sv: "Tystad regel som inte har något att säga", En: "A silenced rule that has nothing to say"},
	What:     mabra.Text{Sv: "En kommentar tystar en regel som inte hade gett något fynd på den raden.", En: "A comment silences a rule that would have found nothing on that line."},
	Why:      mabra.Text{Sv: "En kommentar som blir kvar kan dölja nästa fel.", En: "A comment left behind may hide the next mistake."},
	Mend:     mabra.Text{Sv: "Ta bort kommentaren, eller flytta den till raden före den som fyndet gäller.", En: "Remove the comment, or move it to the line before the one that the finding is about."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "kommentaren tystar inget fynd; ta bort den eller flytta den till raden före fyndet", En: "the comment silences no finding; remove it, or move it to the line before the finding"}},
		{Name: "some", Text: mabra.Text{Sv: "kommentaren tystar inget fynd av {rules}; ta bort det namnet ur den", En: "the comment silences no finding of {rules}; take that name out of it"}},
		{Name: "no-rule", Text: mabra.Text{Sv: "kommentaren nämner ingen regel och tystar inget; skriv # mabra:ignore REGEL -- skäl", En: "the comment names no rule and silences nothing; write # mabra:ignore RULE -- reason"}},
		{Name: "misspelt", Text: mabra.Text{Sv: "kommentaren är inte stavad så att den tystar något; skriv # mabra:ignore REGEL -- skäl", En: "the comment is not spelt so that it silences anything; write # mabra:ignore RULE -- reason"}},
	},
}

// IgnoreWithoutReason is the rule ignore-without-reason: A rule silenced without a reason.
var IgnoreWithoutReason = mabra.Rule{
	ID:       "ignore-without-reason",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"},
	Title:    mabra.Text{Sv: "Tystad regel utan skäl", En: "A rule silenced without a reason"},
	What:     mabra.Text{Sv: "En kommentar tystar en regel men säger inte varför.", En: "A comment silences a rule but does not say why."},
	Why:      mabra.Text{Sv: "Den som läser planen nästa gång måste kunna bedöma om skälet fortfarande håller.", En: "Whoever reads the plan next has to be able to judge whether the reason still holds."},
	Mend:     mabra.Text{Sv: "Skriv skälet efter två bindestreck: # mabra:ignore REGEL -- skäl.", En: "Write the reason after two hyphens: # mabra:ignore RULE -- reason."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "regeln tystas utan skäl och gäller därför ändå; skriv -- och skälet efter regelns id", En: "the rule is silenced without a reason and so still holds; write -- and the reason after the rule's id"}},
	},
}

// InvalidDate is the rule invalid-date: The date cannot be read.
var InvalidDate = mabra.Rule{
	ID:       "invalid-date",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Datumet går inte att läsa", En: "The date cannot be read"},
	What:     mabra.Text{Sv: "Värdet är inte en dag i kalendern, skriven som år-månad-dag.", En: "The value is not a day of the calendar, written as year-month-day."},
	Why:      mabra.Text{Sv: "Datum som kan läsas på flera sätt leder till missade uppföljningar.", En: "Dates that can be read in several ways lead to missed reviews."},
	Mend:     mabra.Text{Sv: "Skriv datumet med fyra, två och två siffror, till exempel 2026-03-09. I händelser (chronology) och signaler (signals) räcker månaden, 2026-03, eller året, 2026.", En: "Write the date with four, two and two digits, for instance 2026-03-09. For events (chronology) and signals (signals) the month, 2026-03, or the year, 2026, is enough."},
	Messages: []mabra.Variant{
		{Name: "day", Text: mabra.Text{Sv: "datumet går inte att läsa; skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-03-09", En: "the date cannot be read; write it as YYYY-MM-DD, for instance 2026-03-09"}},
		{Name: "partial", Text: mabra.Text{Sv: "datumet går inte att läsa; skriv så mycket som ni vet, till exempel 2026-03-09, 2026-03 eller 2026", En: "the date cannot be read; write as much as you know, for instance 2026-03-09, 2026-03 or 2026"}},
		{Name: "calendar", Text: mabra.Text{Sv: "dagen finns inte i kalendern; se över månaden och dagen", En: "the calendar has no such day; look at the month and the day"}},
		{Name: "strange", Text: mabra.Text{Sv: "datumet går inte att läsa{strange}", En: "the date cannot be read{strange}"}},
	},
}

// InvalidID is the rule invalid-id: The id has the wrong form.
var InvalidID = mabra.Rule{
	ID:       "invalid-id",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Id:t har fel form", En: "The id has the wrong form"},
	What:     mabra.Text{Sv: "Ett id i dokumentet är ett kort ord av små bokstäver, siffror och bindestreck. Dokumentets eget id är ett UUID.", En: "An id inside a document is a short word of small letters, digits and hyphens. The document's own id is a UUID."},
	Why:      mabra.Text{Sv: "Id:n används för att knyta ihop behov, mål, insatser och personer, och måste kunna skrivas likadant överallt.", En: "Ids tie needs, outcomes, actions and people together, and have to be spelt alike everywhere."},
	Mend:     mabra.Text{Sv: "Skriv till exempel behov-1 eller kurator. Skriv aldrig ett personnummer som id.", En: "Write need-1 or counsellor, for instance. Never use a personal number as an id."},
	Messages: []mabra.Variant{
		{Name: "form", Text: mabra.Text{Sv: "id:t har fel form; skriv {expected}", En: "the id has the wrong form; write {expected}"}},
		{Name: "reference", Text: mabra.Text{Sv: "här ska ett enda id stå, precis som det är skrivet under {lists}", En: "one single id belongs here, just as it is written under {lists}"}},
		{Name: "strange", Text: mabra.Text{Sv: "id:t har fel form{strange}", En: "the id has the wrong form{strange}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "uuid", Text: mabra.Text{Sv: "ett UUID med 36 tecken, till exempel 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e", En: "a UUID of 36 characters, for instance 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"}},
		{Name: "local", Text: mabra.Text{Sv: "små bokstäver, siffror och bindestreck, högst 64 tecken, till exempel behov-1", En: "small letters, digits and hyphens, at most 64 characters, for instance need-1"}},
	},
}

// InvalidLanguage is the rule invalid-language: The language is no code.
var InvalidLanguage = mabra.Rule{
	ID:       "invalid-language",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Words: mabra.Words{
		Sv: []string{"svenska → sv", "engelska → en", "somaliska → so", "arabiska → ar", "finska → fi", "norska → no", "danska → da", "persiska → fa", "dari → prs", "tigrinja → ti", "ukrainska → uk", "polska → pl"},
		En: []string{"swedish → sv", "english → en", "somali → so", "arabic → ar", "scots → sco", "gaelic → gd", "persian → fa", "tigrinya → ti", "ukrainian → uk", "polish → pl"},
	},
	Title: mabra.Text{Sv: "Språket är ingen språkkod", En: "The language is no code"},
	What:  mabra.Text{Sv: "Språk skrivs som koder enligt BCP 47: två eller tre bokstäver, och efter bindestreck det som säger mer, till exempel landet.", En: "Languages are written as BCP 47 codes: two or three letters, and what says more of them after hyphens, such as the country."},
	Why:   mabra.Text{Sv: "Program som läser planen, eller läser upp den, måste veta på vilket språk den är skriven.", En: "Programs that read the plan, or read it aloud, have to know which language it is written in."},
	Mend:  mabra.Text{Sv: "Skriv sv för svenska, en för engelska, so för somaliska. Språket säger inget om vilket lands lag som gäller.", En: "Write sv for Swedish, en for English, so for Somali. The language says nothing of which country's law holds."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "språket är ingen språkkod{suggestion}; skriv en kod som sv, en, so eller sv-SE", En: "the language is no code{suggestion}; write a code such as sv, en, so or en-GB"}},
	},
}

// LawOfTwoCountries is the rule law-of-two-countries: The plan mixes the law of two countries.
var LawOfTwoCountries = mabra.Rule{
	ID:       "law-of-two-countries",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Planen blandar två länders lag", En: "The plan mixes the law of two countries"},
	What:     mabra.Text{Sv: "Planens form, eller en rättslig grund i den, hör till ett lands lag, och arbetsmodellen eller resten av planen till ett annats. Child protection plan och co-ordinated support plan är skotska; SIP och GIP följer svensk lag, vilken arbetsmodellen än är.", En: "The form of the plan, or a legal basis in it, belongs to the law of one country, and the practice model or the rest of the plan to that of another. A child protection plan and a co-ordinated support plan are Scottish; SIP and GIP follow Swedish law, whatever the practice model."},
	Why:      mabra.Text{Sv: "Landet avgör vad som krävs. Med fel form eller grund får familjen veta något om sina rättigheter som inte stämmer.", En: "The country decides what is asked for. With the wrong form or basis the family is told something of its rights that is not so."},
	Mend:     mabra.Text{Sv: "Rätta det som hör till det andra landet: formen (form), arbetsmodellen (model) eller den rättsliga grunden.", En: "Correct what belongs to the other country: the form (form), the practice model (model) or the legal basis."},
	Messages: []mabra.Variant{
		{Name: "form", Text: mabra.Text{Sv: "formen hör till ett annat land än arbetsmodellen ({country}); rätta form (form) eller arbetsmodell (model)", En: "the form belongs to another country than the practice model ({country}); correct the form (form) or the practice model (model)"}},
		{Name: "basis", Text: mabra.Text{Sv: "grunden finns inte i den lag som planen går efter ({country}); välj en annan, eller rätta form (form) eller arbetsmodell (model)", En: "the basis is none of the law that the plan goes by ({country}); choose another, or correct the form (form) or the practice model (model)"}},
	},
}

// LeadProfessionalMissing is the rule lead-professional-missing: Nobody co-ordinates.
var LeadProfessionalMissing = mabra.Rule{
	ID:         "lead-professional-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "i Skottland: GIRFEC Practice Guidance 3, om den ansvariga samordnaren (Skottlands regering 2022); i Sverige: Falun: särskild samordnare; Ystad: stödsamordnare", En: "in Scotland: GIRFEC Practice Guidance 3, the lead professional (Scottish Government 2022); in Sweden: Falun: särskild samordnare; Ystad: stödsamordnare"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "GIRFEC Practice Guidance 3, om den ansvariga samordnaren (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 3, the lead professional (Scottish Government 2022)"}},
		{Country: "se", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "Falun: särskild samordnare; Ystad: stödsamordnare", En: "Falun: särskild samordnare; Ystad: stödsamordnare"}},
	},
	Title: mabra.Text{Sv: "Ingen samordnar", En: "Nobody co-ordinates"},
	What:  mabra.Text{Sv: "Flera verksamheter har insatser som inte är avslutade, och ingen har rollen att samordna dem. Familjens egna insatser räknas inte.", En: "Several services have actions that are not over, and nobody has the role to co-ordinate them. The family's own actions do not count."},
	Why:   mabra.Text{Sv: "Annars får föräldrarna samordna själva, berätta samma sak om och om igen och ringa runt.", En: "Otherwise the parents have to co-ordinate, tell the same story again and again and phone around."},
	Mend:  mabra.Text{Sv: "Kom överens med barnet och familjen om vem som samordnar, och ge den personen rollen ansvarig samordnare (lead-professional). Har familjen tackat nej, skriv dagen i tackade nej (declined).", En: "Agree with the child and the family who co-ordinates, and give that person the role (lead-professional) among the people (people). If the family said no, write the day (declined)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "flera verksamheter har insatser, men planen har ingen {role}; lägg till en person med rollen ansvarig samordnare (lead-professional)", En: "several services have actions, but the plan has no {role}; add a person with that role (lead-professional)"}},
	},
}

// LeadProfessionalSeveral is the rule lead-professional-several: More than one co-ordinates at the same time.
var LeadProfessionalSeveral = mabra.Rule{
	ID:       "lead-professional-several",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: GIRFEC Practice Guidance 3, om den ansvariga samordnaren (Skottlands regering 2022); i Sverige: Falun: särskild samordnare; Ystad: stödsamordnare", En: "in Scotland: GIRFEC Practice Guidance 3, the lead professional (Scottish Government 2022); in Sweden: Falun: särskild samordnare; Ystad: stödsamordnare"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "GIRFEC Practice Guidance 3, om den ansvariga samordnaren (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 3, the lead professional (Scottish Government 2022)"}},
		{Country: "se", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "Falun: särskild samordnare; Ystad: stödsamordnare", En: "Falun: särskild samordnare; Ystad: stödsamordnare"}},
	},
	Title: mabra.Text{Sv: "Mer än en samordnar samtidigt", En: "More than one co-ordinates at the same time"},
	What:  mabra.Text{Sv: "Två personer har rollen att samordna planen under samma tid.", En: "Two people have the role to co-ordinate the plan at the same time."},
	Why:   mabra.Text{Sv: "Familjen ska ha en person att vända sig till. Med två tror var och en lätt att den andra gör det.", En: "The family is to have one person to turn to. With two, each easily believes that the other one does it."},
	Mend:  mabra.Text{Sv: "Välj en. Har den ena slutat, skriv slutdagen (until) på den personen. Den som hjälper till kan ha rollen yrkesverksam (professional).", En: "Choose one. If one has stepped down, write the last day (until) for that person. Somebody who helps can have the role professional."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "planen har mer än en {role} på samma gång; skriv slutdagen (until) på den som har slutat", En: "the plan has more than one {role} at the same time; write the last day (until) of the one who has stepped down"}},
	},
	Phrases: []mabra.Variant{
		{Name: "also", Text: mabra.Text{Sv: "också", En: "also"}},
	},
}

// LeadProfessionalUnexplained is the rule lead-professional-unexplained: Nothing says why this person co-ordinates.
var LeadProfessionalUnexplained = mabra.Rule{
	ID:       "lead-professional-unexplained",
	Severity: mabra.Warning,
	Models:   []string{"falun"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Tillsammans för det goda livet i Dalsland (2022), avsnitt 3.2: så väljs särskild samordnare i Falun", En: "Tillsammans för det goda livet i Dalsland (2022), section 3.2: how the lead professional is chosen in Falun"},
	Title:    mabra.Text{Sv: "Det står inte varför just den personen samordnar", En: "Nothing says why this person co-ordinates"},
	What:     mabra.Text{Sv: "Planen har en särskild samordnare, men någon av de tre frågorna om valet är obesvarad: vilken hjälp som behövs mest, hur komplexa behoven är och vem som redan har en god relation till barnet.", En: "The plan has a lead professional, but one of the three questions about the choice is unanswered: which help is needed most, how complex the needs are, and who already has a good relation to the child."},
	Why:      mabra.Text{Sv: "Valet görs i dialog och utifrån barnet, inte efter vem som har tid.", En: "The choice is made in dialogue and from the child's point of view, not by who has the time."},
	Mend:     mabra.Text{Sv: "Svara i val av samordnare (leadChosenBecause) på vilken hjälp som behövs mest (helpMostNeeded), hur komplext det är (complexity) och vem som har en god relation (relation).", En: "Answer, where it says why the lead professional was chosen (leadChosenBecause), what help is needed most (helpMostNeeded), how complex it is (complexity) and who has a good relation (relation)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte varför just den personen samordnar; svara i val av samordnare (leadChosenBecause) på {missing}", En: "nothing says why this person co-ordinates; where the lead is chosen (leadChosenBecause), answer {missing}"}},
	},
}

// LSSReviewYear is the rule lss-review-year: LSS plan without a review within a year.
var LSSReviewYear = mabra.Rule{
	ID:       "lss-review-year",
	Severity: mabra.Error,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "10 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 10"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 1994, Month: 1, Day: 1}, Text: mabra.Text{Sv: "10 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 10"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}},
	},
	Title: mabra.Text{Sv: "LSS-plan utan omprövning inom ett år", En: "LSS plan without a review within a year"},
	What:  mabra.Text{Sv: "En individuell plan enligt LSS ska omprövas först om mer än tolv månader: det är ett fel. Har dagen för omprövningen passerat är det en varning, och står ingen dag en upplysning.", En: "An individual plan under LSS is to be reviewed only after more than twelve months: that is an error. Where the day of the review has passed, it is a warning, and where no day is given, information."},
	Why:   mabra.Text{Sv: "Ett barn växer och behoven ändras. Planen ska omprövas fortlöpande och minst en gång om året.", En: "Children grow and their needs change. The plan is to be reviewed continually, and at least once a year."},
	Mend:  mabra.Text{Sv: "Fråga LSS-handläggaren när planen omprövas och skriv dagen i nästa omprövning (nextReview), högst tolv månader efter upprättad (date).", En: "Ask the LSS case officer when the plan is reviewed and write the day (nextReview), at most twelve months after the day of the plan (date)."},
	Messages: []mabra.Variant{
		{Name: "far", Text: mabra.Text{Sv: "LSS-planen ska omprövas minst var {months}:e månad, och nästa omprövning (nextReview) ligger längre fram; välj en tidigare dag ({law})", En: "the LSS plan has to be reviewed at least every {months} months, and its next review (nextReview) lies further ahead; choose an earlier day ({law})"}},
		{Name: "passed", Text: mabra.Text{Sv: "dagen för LSS-planens omprövning har passerat; den ska göras minst var {months}:e månad, skriv dagen för nästa omprövning (nextReview) ({law})", En: "the day of the LSS plan's review has passed; it is due at least every {months} months, write the next day (nextReview) ({law})"}},
		{Name: "missing", Text: mabra.Text{Sv: "det står inte när LSS-planen omprövas; det görs minst var {months}:e månad, skriv dagen för nästa omprövning (nextReview) ({law})", En: "nothing says when the LSS plan is reviewed; it is due at least every {months} months, write the day (nextReview) ({law})"}},
	},
}

// MeetingConvener is the rule meeting-convener: Somebody else convened the meeting.
var MeetingConvener = mabra.Rule{
	ID:       "meeting-convener",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Samma Koll (Kinda och Åtvidaberg 2016–2019): socialtjänst och hälso- och sjukvård kallar till den utökade SIP:en; annars arbetsmodellens egen uppgift", En: "Samma Koll (Kinda and Åtvidaberg 2016–2019): social services and health care convene the extended SIP; otherwise what the practice model says"},
	Title:    mabra.Text{Sv: "Någon annan kallade till mötet", En: "Somebody else convened the meeting"},
	What:     mabra.Text{Sv: "Mötet kallades av någon från en annan verksamhet än dem som har den uppgiften i arbetsmodellen.", En: "The meeting was convened by somebody from another service than those whose task it is in the practice model."},
	Why:      mabra.Text{Sv: "Är det klart vem som kallar blir det ett möte. Annars väntar alla på varandra.", En: "When it is clear who convenes there is a meeting. Otherwise everybody waits for everybody else."},
	Mend:     mabra.Text{Sv: "Rätta kallat av (convener) om det är felskrivet. Har ni kommit överens om något annat, skriv det i en egen modell (conveners).", En: "Correct who convened it (convener) if it is a slip. If you have agreed on something else, write it in a model of your own."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "mötet kallas av {conveners}; se över kallat av (convener)", En: "the meeting is convened by {conveners}; look again at who convened it (convener)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "or", Text: mabra.Text{Sv: "eller", En: "or"}},
	},
}

// MeetingOutsideConsent is the rule meeting-outside-consent: Somebody at the meeting had no basis for hearing about the child.
var MeetingOutsideConsent = mabra.Rule{
	ID:       "meeting-outside-consent",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen", En: "Sweden, Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group"},
	Title:    mabra.Text{Sv: "Någon på mötet saknade rättslig grund för att höra om barnet", En: "Somebody at the meeting had no basis for hearing about the child"},
	What:     mabra.Text{Sv: "På ett möte om barnet satt någon från en verksamhet som varken ett samtycke den dagen eller en annan rättslig grund i delning (sharing) omfattar.", En: "At a meeting about the child sat somebody from a service that neither a consent on that day nor another legal basis in sharing covers."},
	Why:      mabra.Text{Sv: "Familjen ska kunna lita på vem som får veta. Samtycke är inte alltid ett krav, men någon rättslig grund måste det finnas.", En: "The family has to be able to trust who gets to know. Consent is not always demanded, but some legal basis there must be."},
	Mend:     mabra.Text{Sv: "Fråga familjen och lägg till verksamheten i samtycket, under ”för vilka” (organisations), eller skriv i delning (sharing) vilken annan rättslig grund som gällde (basis).", En: "Ask the family and add the service to those that the consent is for (organisations), or write what was shared (sharing) and on which other basis."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "den här personens verksamhet omfattas varken av ett samtycke den dagen eller av en annan rättslig grund i delning (sharing)", En: "this person's service is covered neither by a consent on that day nor by another legal basis for what was shared (sharing)"}},
	},
}

// MeetingPartMissing is the rule meeting-part-missing: A part was missing from the meeting.
var MeetingPartMissing = mabra.Rule{
	ID:       "meeting-part-missing",
	Severity: mabra.Warning,
	Forms:    []string{"child-protection"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Skottlands nationella vägledning om skydd av barn (2021, uppdaterad 2023), punkterna 3.131 och 3.137 och bilaga D", En: "National Guidance for Child Protection in Scotland 2021 (updated 2023), paragraphs 3.131 and 3.137 and appendix D"},
	Title:    mabra.Text{Sv: "En part saknades på mötet", En: "A part was missing from the meeting"},
	What:     mabra.Text{Sv: "På skyddsmötet saknades socialtjänsten, hälso- och sjukvården eller polisen, och det står inte varför.", En: "Social work, health or the police were missing from the child protection planning meeting, and nothing says why."},
	Why:      mabra.Text{Sv: "Mötet väger samman det som var och en vet. Saknas en part saknas också det den vet, och mötet kan behöva hållas om.", En: "The meeting weighs together what each of them knows. Without one of them its knowledge is missing too, and the meeting may have to be held again."},
	Mend:     mabra.Text{Sv: "Skriv personen i närvarande (present), eller i frånvarande (absent) med skäl (because). Kontrollera att personen har en verksamhet (organisation) under personer (people), och att den har rätt slag (sector).", En: "Write the person among those who were there (present), or among those who were not (absent) with the reason (because). Check that the person (people) has a service (organisation), and that its sector is right."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "på mötet saknades {missing}; lägg till personen i närvarande (present), eller i frånvarande (absent) med skäl (because)", En: "missing from the meeting: {missing}; add the person to those who were there (present), or to those who were not (absent) with the reason (because)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "and", Text: mabra.Text{Sv: "och", En: "and"}},
	},
}

// MeetingShortNotice is the rule meeting-short-notice: Too short a time from invitation to meeting.
var MeetingShortNotice = mabra.Rule{
	ID:       "meeting-short-notice",
	Severity: mabra.Warning,
	Forms:    []string{"child-protection"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Skottlands nationella vägledning om skydd av barn (2021, uppdaterad 2023), punkterna 3.131 och 3.137 och bilaga D", En: "National Guidance for Child Protection in Scotland 2021 (updated 2023), paragraphs 3.131 and 3.137 and appendix D"},
	Title:    mabra.Text{Sv: "För kort tid mellan kallelse och möte", En: "Too short a time from invitation to meeting"},
	What:     mabra.Text{Sv: "Kallelsen till skyddsmötet gick ut senare än vägledningen anger.", En: "The invitation to the child protection planning meeting went out later than the guidance says."},
	Why:      mabra.Text{Sv: "Familjen behöver tid att förbereda sig och att be någon följa med. De andra behöver tid att skriva det som mötet ska bygga på.", En: "The family needs time to prepare, and to ask somebody to come with them. The others need time to write what the meeting rests on."},
	Mend:     mabra.Text{Sv: "Kontrollera kallelsens dag (called) och mötets dag (date). Måste mötet hållas snabbare för att barnet ska vara tryggt är det rätt: skriv då skälet i en rad mabra:ignore.", En: "Check the day of the invitation (called) and of the meeting (date). If the meeting had to be held sooner for the child to be safe, that is right: then give the reason in a line mabra:ignore."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "kallelsen ska gå ut minst {limit} före mötet{source}; se över kallelsens dag (called) och mötets dag (date)", En: "the invitation is to go out at least {limit} before the meeting{source}; look again at the day of the invitation (called) and of the meeting (date)"}},
	},
}

// MissingField is the rule missing-field: A field is missing.
var MissingField = mabra.Rule{
	ID:       "missing-field",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Ett fält saknas", En: "A field is missing"},
	What:     mabra.Text{Sv: "Ett fält som formatet kräver saknas eller är tomt. En text av bara mellanslag, skiljetecken eller tecken som inte syns räknas som tom.", En: "A field that the format demands is missing or empty. A text of nothing but spaces, punctuation or characters that nobody sees counts as empty."},
	Why:      mabra.Text{Sv: "Utan fältet går det inte att veta vad uppgiften gäller.", En: "Without the field nobody can tell what the entry is about."},
	Mend:     mabra.Text{Sv: "Lägg till fältet på den plats som anges.", En: "Add the field at the place that is named."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "fältet {field} saknas{hint}", En: "the field {field} is missing{hint}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "version", Text: mabra.Text{Sv: "; skriv apiVersion: mabra/v1", En: "; write apiVersion: mabra/v1"}},
		{Name: "kind", Text: mabra.Text{Sv: "; skriv kind: {kinds}", En: "; write kind: {kinds}"}},
		{Name: "one-of-kinds", Text: mabra.Text{Sv: "; skriv kind: och ett av orden {kinds}", En: "; write kind: and one of the words {kinds}"}},
		{Name: "misspelt", Text: mabra.Text{Sv: "; skriv namnet precis så, med samma stora och små bokstäver", En: "; write the name just like that, with the same capital and small letters"}},
		{Name: "divider", Text: mabra.Text{Sv: "; raden --- eller ... ovanför börjar ett nytt dokument. Är den bara en avdelare, ta bort den; annars skriv apiVersion: mabra/v1", En: "; the line --- or ... above begins a new document. If it only divides, remove it; otherwise write apiVersion: mabra/v1"}},
		{Name: "silent", Text: mabra.Text{Sv: "; det som står där säger inget", En: "; what stands there says nothing"}},
		{Name: "instead", Text: mabra.Text{Sv: "; skriv det, eller {other}", En: "; write it, or {other}"}},
	},
}

// MonthlyFollowUp is the rule monthly-follow-up: Too long without a follow-up.
var MonthlyFollowUp = mabra.Rule{
	ID:       "monthly-follow-up",
	Severity: mabra.Info,
	Models:   []string{"samma-koll"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Samma Koll (Kinda och Åtvidaberg 2016–2019), projektplanen: projektet följs upp varje månad; att planen följs upp lika ofta är bibliotekets tolkning", En: "Samma Koll (Kinda and Åtvidaberg 2016–2019), the project plan: the project is followed up monthly; that the plan is followed up as often is the library's reading"},
	Title:    mabra.Text{Sv: "För lång tid utan uppföljning", En: "Too long without a follow-up"},
	What:     mabra.Text{Sv: "Det är mer än en månad mellan två uppföljningar, eller sedan den senaste. Tiden är bibliotekets tolkning. Har modellen en annan längsta tid gäller den.", En: "There is more than a month between two follow-ups, or since the last one. The time is the library's reading. If the model has another longest time, that one applies."},
	Why:      mabra.Text{Sv: "Samma koll är till för elever som är på väg att tappa skolan. Täta uppföljningar gör att det märks tidigt om planen hjälper.", En: "Samma koll is for pupils who are losing touch with school. Frequent follow-ups show early whether the plan helps."},
	Mend:     mabra.Text{Sv: "Håll uppföljningen och skriv den i hållna uppföljningar (reviews.held). Blev den sen av ett skäl, skriv det i flyttade uppföljningar (reviews.moved) med ny dag (to).", En: "Hold the follow-up and write it among the reviews held (reviews.held). If it was late for a reason, say so among the moved reviews (reviews.moved), with the new day (to)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "mer än {limit} utan uppföljning{source}; håll den, eller skriv i flyttade uppföljningar (reviews.moved) varför den är sen", En: "more than {limit} without a follow-up{source}; hold it, or say among the moved reviews (reviews.moved) why it is late"}},
	},
}

// NamedPersonGap is the rule named-person-gap: Days without a named person.
var NamedPersonGap = mabra.Rule{
	ID:       "named-person-gap",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Backa barnet (Ystad) och Kronobarnsmodellen: rollen står aldrig tom när barnet byter livsskede", En: "Sweden, Backa barnet (Ystad) and Kronobarnsmodellen: the role is never vacant when the child moves to another stage of life"},
	Title:    mabra.Text{Sv: "Dagar utan namngiven person", En: "Days without a named person"},
	What:     mabra.Text{Sv: "Det går dagar mellan två namngivna personer, eller den senaste har slutat utan att någon har tagit över.", En: "There are days between two named persons, or the last one has stepped down and nobody has taken over."},
	Why:      mabra.Text{Sv: "Det är ofta just vid en övergång som barn tappas bort. Då behövs personen som mest.", En: "It is often just at a move that children are lost sight of. That is when the person is needed the most."},
	Mend:     mabra.Text{Sv: "Låt den nya börja senast dagen efter att den förra slutar, och rätta från och med (from) eller till och med (until) om dagarna är felskrivna.", En: "Let the new one begin at the latest the day after the one before ends, and correct the first day (from) or the last (until) if they are wrong."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det finns dagar då barnet inte har någon {role}; se över från och med (from) och till och med (until)", En: "there are days when the child has no {role}; look again at the first day (from) and the last (until)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "before", Text: mabra.Text{Sv: "den förra på", En: "the one before at"}},
	},
}

// NamedPersonMissing is the rule named-person-missing: The child has no named person.
var NamedPersonMissing = mabra.Rule{
	ID:         "named-person-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Models:     []string{"girfec", "falun", "backa-barnet", "kronobarn"},
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "i Skottland: GIRFEC Practice Guidance 2, om den namngivna personen (Skottlands regering 2022); i Sverige: Backa barnet (Ystad): varje barn har en barnkontakt", En: "in Scotland: GIRFEC Practice Guidance 2, the named person (Scottish Government 2022); in Sweden: Backa barnet (Ystad): every child has a barnkontakt"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "GIRFEC Practice Guidance 2, om den namngivna personen (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 2, the named person (Scottish Government 2022)"}},
		{Country: "se", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "Backa barnet (Ystad): varje barn har en barnkontakt", En: "Backa barnet (Ystad): every child has a barnkontakt"}},
	},
	Title: mabra.Text{Sv: "Barnet har ingen namngiven person", En: "The child has no named person"},
	What:  mabra.Text{Sv: "Ingen i planen är barnets namngivna person (trygghetsperson, barnkontakt), och det står inte att familjen har tackat nej.", En: "Nobody in the plan is the child's named person, and nothing says that the family said no."},
	Why:   mabra.Text{Sv: "Barnet och föräldrarna behöver veta vem de alltid kan vända sig till. Utan den personen hamnar barnet lätt mellan verksamheterna.", En: "The child and the parents need to know whom they can always turn to. Without that person the child easily falls between the services."},
	Mend:  mabra.Text{Sv: "Lägg till personen under personer (people) med rollen namngiven person (named-person). Har familjen tackat nej, skriv dagen i tackade nej (declined) på den som erbjöds; det är deras rätt och inget tecken på oro.", En: "Add the person (people) as the named person (named-person). If the family said no, write the day (declined) for the one who was offered; that is their right and no sign of worry."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "planen har ingen {role}; lägg till en person med rollen namngiven person (named-person), eller skriv vilken dag familjen tackade nej (declined)", En: "the plan has no {role}; add a person with that role (named-person), or the day when the family said no (declined)"}},
	},
}

// NamedPersonStage is the rule named-person-stage: The named person belongs to another stage of life.
var NamedPersonStage = mabra.Rule{
	ID:       "named-person-stage",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "arbetsmodellens tabell över vem som är namngiven person i varje livsskede (namedPerson i modellens fil)", En: "the practice model's table of who is the named person at each stage of life (namedPerson in the model's file)"},
	Words: mabra.Words{
		Sv: []string{"klasslärare", "klassföreståndare", "lärare", "ämneslärare", "speciallärare", "mentor", "specialpedagog", "fritidspedagog", "förskollärare", "barnskötare", "pedagog", "elevassistent", "resurspedagog", "kurator", "skolkurator", "skolsköterska", "skolpsykolog", "studiehandledare", "skolvärd"},
		En: []string{"class teacher", "classroom teacher", "classroom assistant", "form teacher", "subject teacher", "nursery teacher", "preschool teacher", "special educator", "school nurse", "school counsellor", "school psychologist", "educational psychologist", "janitor"},
	},
	Title: mabra.Text{Sv: "Den namngivna personen hör till ett annat livsskede", En: "The named person belongs to another stage of life"},
	What:  mabra.Text{Sv: "Den namngivna personen arbetar i en verksamhet som inte har den rollen i barnets livsskede, eller har ett annat yrke än det modellen anger, till exempel klasslärare i stället för rektor. En nyfödd kan ha kvar barnmorskan. En titel som ingen känner till säger regeln ingenting om. Är modellens uppgift om skedet obekräftad är det bara en upplysning.", En: "The named person works in a service that does not have that role at the child's stage of life, or has another occupation than the model says, such as class teacher instead of head teacher. A newborn may still have the midwife. Of a title that nobody knows the rule says nothing. Where the model's word about the stage is unconfirmed it is only information."},
	Why:   mabra.Text{Sv: "Rollen ska ligga hos någon som träffar barnet i vardagen. Efter en övergång når familjen annars inte fram.", En: "The role belongs with somebody who meets the child in everyday life. After a move the family otherwise gets no answer."},
	Mend:  mabra.Text{Sv: "Se efter om barnets livsskede (child.stage) är rätt. Är det rätt, skriv till och med (until) på den förra och lägg till den som har rollen nu.", En: "See whether the child's stage of life (child.stage) is right. If it is, write the last day (until) of the one before and add the one who has the role now."},
	Messages: []mabra.Variant{
		{Name: "service", Text: mabra.Text{Sv: "i livsskedet ”{stage}” är {role} någon inom {sectors}; se över personen eller barnets livsskede (stage)", En: "at the stage of life “{stage}” the {role} is somebody from {sectors}; look again at the person or at the child's stage of life (child.stage)"}},
		{Name: "title", Text: mabra.Text{Sv: "i livsskedet ”{stage}” är {role} {title}; se över personen eller titeln (title)", En: "at the stage of life “{stage}” the {role} is the {title}; look again at the person or at title"}},
	},
	Phrases: []mabra.Variant{
		{Name: "or", Text: mabra.Text{Sv: "eller", En: "or"}},
	},
}

// NeedIsAService is the rule need-is-a-service: The need is a service.
var NeedIsAService = mabra.Rule{
	ID:       "need-is-a-service",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "jämför Delivering Better Outcomes Together (England), Developing outcomes in EHC plans (behov, mål och insatser hålls isär)", En: "compare Delivering Better Outcomes Together (England), Developing outcomes in EHC plans (needs, outcomes and provision are kept apart)"},
	Lists:    []mabra.WordList{wordsOfServices, wordsOfSupport, wordsOfBeside, wordsOfEveryday, wordsOfPeople, wordsOfProviders, wordsOfReceiving, wordsOfGetting, wordsOfServing, wordsOfActing, wordsOfChange, wordsOfNegatives, wordsOfSkipped, wordsOfPrepositions, wordsOfTimes, wordsOfEnding, wordsOfPossessives, wordsOfGivers, wordsOfRecipients, wordsOfPlaces, wordsOfThrough, wordsOfTopics, wordsOfNeeding},
	Title:    mabra.Text{Sv: "Behovet är en insats", En: "The need is a service"},
	What:     mabra.Text{Sv: "Behovet är skrivet som en insats (behov av kontaktperson, behöver utredas) och inte som det barnet behöver. Regeln läser första meningen på planens språk (svenska eller engelska, annars tiger den) och letar efter en insats efter ett ord om behov, efter ett verb som leder till den, eller för sig (Elevassistent). Den tiger om texten någonstans också säger vad barnet ska kunna eller känna, om den nekar, och om stödet är från dem som står barnet nära.", En: "The need is worded as a service (needs a referral to CAMHS) and not as what the child needs. The rule reads the first sentence in the plan's language (Swedish or English; otherwise it is silent), and looks for a service after a word of need, after a verb that leads to it, or alone (Classroom assistant). It is silent where the text anywhere also says what the child is to be able to do or feel, where it denies, and where those close to the child are the ones who help."},
	Why:      mabra.Text{Sv: "Den som skriver insatsen har redan bestämt svaret. Då ser ingen vad barnet saknar, om något annat hade hjälpt bättre, eller om behovet finns kvar när insatsen är över.", En: "Whoever writes the service has already settled the answer. Then nobody sees what the child is without, whether something else would help more, or whether the need is still there when the service has ended."},
	Mend:     mabra.Text{Sv: "Fråga vad insatsen ska ge barnet, och skriv det som behov: någon vuxen att lita på, lugn i klassrummet, att få sova. Det andra hör hemma i insatser (actions).", En: "Ask what the service is to give the child, and write that as the need: an adult to trust, calm in the classroom, sleep. The service belongs where actions stand (actions)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "behovet är skrivet som en insats; skriv vad barnet behöver, och lägg insatsen i insatser (actions)", En: "the need is worded as a service; write what the child needs, and put the service among the actions (actions)"}},
	},
}

// NeedWithoutAction is the rule need-without-action: Need without an action.
var NeedWithoutAction = mabra.Rule{
	ID:         "need-without-action",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Title:      mabra.Text{Sv: "Behov utan insats", En: "Need without an action"},
	What:       mabra.Text{Sv: "Behovet har mål, men ingen insats leder till något av dem.", En: "The need has outcomes, but no action leads to any of them."},
	Why:        mabra.Text{Sv: "Barn och föräldrar berättar att det som bestäms inte alltid blir av. Ett behov utan insats kan inte ens börja bli mött.", En: "Children and parents say that what is decided does not always happen. A need without an action cannot even begin to be met."},
	Mend:       mabra.Text{Sv: "Lägg till en insats med en ansvarig person, och skriv målet bland insatsens mål (outcomes).", En: "Add an action with a person responsible, and put the outcome among its outcomes."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "behovet saknar insats; ingen insats leder till dess mål", En: "the need has no action; no action leads to its outcomes"}},
	},
}

// NeedWithoutIndicator is the rule need-without-indicator: Need without a link to the wheel.
var NeedWithoutIndicator = mabra.Rule{
	ID:       "need-without-indicator",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022)"},
	Title:    mabra.Text{Sv: "Behov utan koppling till hjulet", En: "Need without a link to the wheel"},
	What:     mabra.Text{Sv: "Planen eller arbetsmodellen använder hjulet, och ett behov säger inte vilken del av barnets välmående det hör till.", En: "The plan or the practice model uses the wheel, and a need does not say which part of the child's wellbeing it belongs to."},
	Why:      mabra.Text{Sv: "Hjulet är det gemensamma språket. Utan kopplingen syns det inte vid uppföljningen om barnet mår bättre just där.", En: "The wheel is the language in common. Without the link nobody can see at the review whether the child is better off just there."},
	Mend:     mabra.Text{Sv: "Lägg till en eller flera av hjulets delar, till exempel trygghet och delaktighet.", En: "Choose one or more parts of the wheel for the need (indicators), such as safe and included."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "behovet är inte kopplat till någon del av hjulet; lägg till en del av hjulet (indicators)", En: "the need is not linked to any part of the wheel; add a part of the wheel (indicators)"}},
	},
}

// NeedWithoutOutcome is the rule need-without-outcome: Need without an outcome.
var NeedWithoutOutcome = mabra.Rule{
	ID:         "need-without-outcome",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Title:      mabra.Text{Sv: "Behov utan mål", En: "Need without an outcome"},
	What:       mabra.Text{Sv: "Inget mål i planen gäller behovet.", En: "No outcome of the plan is about the need."},
	Why:        mabra.Text{Sv: "Då vet varken barnet eller de vuxna vilken förändring planen ska leda till.", En: "Then neither the child nor the adults know what change the plan is to bring."},
	Mend:       mabra.Text{Sv: "Skriv ett mål som beskriver förändringen för barnet och skriv behovet bland målets behov (needs).", En: "Write an outcome that describes the change for the child, and say that it is for this need (needs)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "behovet saknar mål; skriv vilken förändring barnet ska märka", En: "the need has no outcome; write what change the child is to notice"}},
	},
}

// NotDeIdentified is the rule not-de-identified: Something that may point out the child in a consultation.
var NotDeIdentified = mabra.Rule{
	ID:       "not-de-identified",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "elevhälsans samverkansmöte i Dalsland: konsultation avidentifierat (Tillsammans för det goda livet i Dalsland, 2022)", En: "pupil support meetings in Dalsland: de-identified consultation (Tillsammans för det goda livet i Dalsland, 2022)"},
	Title:    mabra.Text{Sv: "Uppgift som kan peka ut barnet i en konsultation", En: "Something that may point out the child in a consultation"},
	What:     mabra.Text{Sv: "Dokumentet är märkt deIdentified, men innehåller ett namn, ett nummer, en kontaktväg, en plats eller en födelsedag, i ett fält eller i löpande text. I texter, titlar och id:n letar regeln efter personnummer, telefonnummer, adresser, namn på skolor och andra enheter, orter, klasser som 3B, födelsedagar, namn med två ord, vanliga förnamn och ord som också är id:n. Ett ovanligt namn, eller ett som ser ut som ett vanligt ord, hittas inte, och inte heller en händelse som alla på orten känner till.", En: "The document is marked deIdentified but holds a name, a number, a way to reach somebody, a place or a day of birth, in a field or in running text. In texts, titles and ids the rule looks for personal numbers, telephone numbers, addresses, names of schools and other units, places, classes such as 3B, days of birth, names of two words, common first names, and words that are ids too. An unusual name, or one that looks like an ordinary word, is not found, nor is an event that everybody in the place knows of."},
	Why:      mabra.Text{Sv: "En konsultation får ges utan samtycke just för att ingen vet vem barnet är. På en liten ort räcker skola och klass för att förstå vem det är.", En: "A consultation may be held without consent just because nobody knows who the child is. In a small place, school and class are enough to tell."},
	Mend:     mabra.Text{Sv: "Ta bort uppgiften. Barnet kan ha en pseudonym (child.pseudonym), och livsskedet (child.stage) säger nog om åldern. Skriv roller i stället för namn, skolan i stället för vilken skola, och välj id:n som inte är namn. Misstänker någon att barnet far illa görs anmälan ändå, med namn.", En: "Take it out. The child can have a pseudonym (child.pseudonym), and the stage of life (child.stage) says enough about age. Write roles instead of names, the school instead of which school, and choose ids that are not names. If somebody suspects that the child comes to harm, the report is made all the same, by name."},
	Messages: []mabra.Variant{
		{Name: "field", Text: mabra.Text{Sv: "dokumentet ska vara avidentifierat, men {what} står där; ta bort uppgiften", En: "the document is to be de-identified, but holds {what}; take it out"}},
		{Name: "text", Text: mabra.Text{Sv: "dokumentet ska vara avidentifierat, men texten innehåller {what}; ta bort uppgiften", En: "the document is to be de-identified, but the text holds {what}; take it out"}},
		{Name: "id", Text: mabra.Text{Sv: "dokumentet ska vara avidentifierat, men id:t säger {what}; välj ett id som inte pekar ut någon", En: "the document is to be de-identified, but the id tells {what}; choose one that points out nobody"}},
	},
	Phrases: []mabra.Variant{
		{Name: "and", Text: mabra.Text{Sv: "och", En: "and"}},
		{Name: "identifier", Text: mabra.Text{Sv: "ett namn eller ett nummer", En: "a name or a number"}},
		{Name: "contact", Text: mabra.Text{Sv: "en kontaktväg", En: "a way to reach somebody"}},
		{Name: "place", Text: mabra.Text{Sv: "en plats", En: "a place"}},
		{Name: "birthday", Text: mabra.Text{Sv: "en födelsedag", En: "a day of birth"}},
		{Name: "personal-number", Text: mabra.Text{Sv: "ett personnummer", En: "a personal number"}},
		{Name: "telephone", Text: mabra.Text{Sv: "ett telefonnummer", En: "a telephone number"}},
		{Name: "e-mail", Text: mabra.Text{Sv: "en e-postadress", En: "an e-mail address"}},
		{Name: "street", Text: mabra.Text{Sv: "en gata eller en adress", En: "a street or an address"}},
		{Name: "postcode", Text: mabra.Text{Sv: "ett postnummer", En: "a postcode"}},
		{Name: "unit", Text: mabra.Text{Sv: "namnet på en skola eller en annan enhet", En: "the name of a school or another unit"}},
		{Name: "class", Text: mabra.Text{Sv: "en skolklass", En: "a school class"}},
		{Name: "name", Text: mabra.Text{Sv: "ett namn", En: "a name"}},
	},
}

// NotJSON is the rule not-json: A file called .json that is not JSON.
var NotJSON = mabra.Rule{
	ID:       "not-json",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "En fil som heter .json men inte är JSON", En: "A file called .json that is not JSON"},
	What:     mabra.Text{Sv: "Filens namn slutar på .json men texten är skriven som YAML, till exempel med en kommentar, enkla citattecken eller ett komma för mycket.", En: "The file's name ends in .json but the text is written as YAML, with a comment, single quotation marks or a comma too many for instance."},
	Why:      mabra.Text{Sv: "Här går den att läsa, men andra program läser bara JSON i en sådan fil och tar inte emot den.", En: "It can be read here, but other programs read only JSON in such a file and refuse it."},
	Mend:     mabra.Text{Sv: "Ge filen ett namn som slutar på .yaml, eller skriv om den med mabra convert --to json.", En: "Give the file a name that ends in .yaml, or rewrite it with mabra convert --to json."},
	Messages: []mabra.Variant{
		{Name: "stops", Text: mabra.Text{Sv: "här slutar texten att vara JSON, och andra program läser den inte; låt filens namn sluta på .yaml, eller skriv det här så som JSON har det", En: "the text stops being JSON here, and other programs do not read it; let the file's name end in .yaml, or write this as JSON has it"}},
		{Name: "comma", Text: mabra.Text{Sv: "efter det här kommatecknet kommer inget mer, och det tillåter inte JSON, så andra program läser inte filen; ta bort kommatecknet", En: "nothing follows this comma, which JSON does not allow, so other programs do not read the file; remove the comma"}},
		{Name: "quote", Text: mabra.Text{Sv: "{mark} är inget citattecken i JSON, så andra program läser inte filen; skriv raka citattecken (\") i båda ändarna", En: "{mark} is no quotation mark in JSON, so other programs do not read the file; write straight quotation marks (\") at both ends"}},
		{Name: "note", Text: mabra.Text{Sv: "här står en anteckning, och sådana har inte JSON, så andra program läser inte filen; ta bort anteckningen, eller låt filens namn sluta på .yaml", En: "a note stands here, and JSON has none, so other programs do not read the file; remove the note, or let the file's name end in .yaml"}},
		{Name: "name", Text: mabra.Text{Sv: "fältets namn står utan citattecken, så andra program läser inte filen; skriv raka citattecken (\") runt namnet", En: "the field's name stands without quotation marks, so other programs do not read the file; write straight quotation marks (\") around the name"}},
		{Name: "word", Text: mabra.Text{Sv: "så får inget värde skrivas i JSON, och andra program läser inte filen; sätt citattecken (\") runt texter och datum, och skriv true, false och null med små bokstäver", En: "no value is written so in JSON, so other programs do not read the file; put quotation marks (\") around texts and dates, and write true, false and null in small letters"}},
		{Name: "break", Text: mabra.Text{Sv: "en text i JSON får inte brytas på två rader, så andra program läser inte filen; skriv \\n där texten bryts", En: "a text in JSON must not go over two lines, so other programs do not read the file; write \\n where the text breaks"}},
		{Name: "tab", Text: mabra.Text{Sv: "ett tabbtecken får inte stå i en text i JSON, så andra program läser inte filen; skriv \\t, eller ett mellanslag, i stället", En: "a tab must not stand in a text in JSON, so other programs do not read the file; write \\t, or a space, in its place"}},
	},
}

// OutOfRange is the rule out-of-range: The number is too small or too large.
var OutOfRange = mabra.Rule{
	ID:       "out-of-range",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Talet är för litet eller för stort", En: "The number is too small or too large"},
	What:     mabra.Text{Sv: "Talet ligger utanför det som fältet tar emot.", En: "The number lies outside what the field takes."},
	Why:      mabra.Text{Sv: "Ett tal utanför gränserna är nästan alltid ett skrivfel.", En: "A number outside the limits is nearly always a slip."},
	Mend:     mabra.Text{Sv: "Skriv ett tal inom gränserna.", En: "Write a number within the limits."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "talet ska vara {bound} {limit}", En: "the number has to be {bound} {limit}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "at-least", Text: mabra.Text{Sv: "minst", En: "at least"}},
		{Name: "at-most", Text: mabra.Text{Sv: "högst", En: "at most"}},
	},
}

// OutcomeHorizon is the rule outcome-horizon: Only short or only long outcomes.
var OutcomeHorizon = mabra.Rule{
	ID:       "outcome-horizon",
	Severity: mabra.Info,
	Forms:    []string{"sip"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "SKR, Använd SIP, version 6.0 (2019): kort- och långsiktiga mål", En: "SKR, Använd SIP, version 6.0 (2019): short- and long-term outcomes"},
	Title:    mabra.Text{Sv: "Bara korta eller bara långa mål", En: "Only short or only long outcomes"},
	What:     mabra.Text{Sv: "Planen har mål på kort sikt eller på lång sikt, men inte båda.", En: "The plan has outcomes for the short term or for the long term, but not both."},
	Why:      mabra.Text{Sv: "De korta målen visar att något händer. De långa visar vart barnet vill.", En: "The short ones show that something happens. The long ones show where the child wants to go."},
	Mend:     mabra.Text{Sv: "Lägg till ett mål av det slag som saknas, och skriv målens sikt: kortsiktigt (term: short) eller långsiktigt (term: long).", En: "Add an outcome of the kind that is missing, and say of each whether it is near in time (term: short) or further off (term: long)."},
	Messages: []mabra.Variant{
		{Name: "no-long", Text: mabra.Text{Sv: "planen har inget mål på lång sikt", En: "the plan has no outcome for the long term"}},
		{Name: "no-short", Text: mabra.Text{Sv: "planen har inget mål på kort sikt", En: "the plan has no outcome for the short term"}},
	},
}

// OutcomeIsAService is the rule outcome-is-a-service: The outcome is a service.
var OutcomeIsAService = mabra.Rule{
	ID:       "outcome-is-a-service",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: East Renfrewshire, SMART outcomes; i Sverige: SKR, Använd SIP, version 6.0 (2019); Vårdsamverkan i Västra Götaland, Formulera mål", En: "in Scotland: East Renfrewshire, SMART outcomes; in Sweden: SKR, Använd SIP, version 6.0 (2019); Vårdsamverkan i Västra Götaland, Formulera mål"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "East Renfrewshire, SMART outcomes", En: "East Renfrewshire, SMART outcomes"}},
		{Country: "se", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "SKR, Använd SIP, version 6.0 (2019); Vårdsamverkan i Västra Götaland, Formulera mål", En: "SKR, Använd SIP, version 6.0 (2019); Vårdsamverkan i Västra Götaland, Formulera mål"}},
	},
	Lists: []mabra.WordList{wordsOfServices, wordsOfSupport, wordsOfBeside, wordsOfEveryday, wordsOfPeople, wordsOfProviders, wordsOfReceiving, wordsOfGetting, wordsOfServing, wordsOfActing, wordsOfChange, wordsOfNegatives, wordsOfSkipped, wordsOfPrepositions, wordsOfTimes, wordsOfEnding, wordsOfPossessives, wordsOfGivers, wordsOfRecipients, wordsOfPlaces, wordsOfThrough, wordsOfTopics},
	Title: mabra.Text{Sv: "Målet är en insats", En: "The outcome is a service"},
	What:  mabra.Text{Sv: "Målet är skrivet som en insats eller ett möte och inte som en förändring för barnet. Regeln läser första meningen på planens språk (svenska eller engelska, annars tiger den) och letar efter en insats efter ett verb som leder till den (Ali ska få en kontaktperson, mamma går Komet), ett verb som själv är en insats (Ali ska utredas) eller en insats för sig (SIP-möte v 12). Den tiger om texten någonstans också nämner en förändring (vågar, kan, mår bättre), om den nekar (behövs inte längre) och om det är de egna som hjälper (stöd av pappa).", En: "The outcome is worded as a service or a meeting and not as a change for the child. The rule reads the first sentence in the plan's language (Swedish or English; otherwise it is silent), and looks for a service after a verb that leads to it (Mum to attend parenting class), a verb that is a service in itself (Ali will be referred) or a service alone (core group, week 12). It is silent where the text anywhere also names a change (can, feels, sleeps), where it denies (no longer needed), and where those close to the child are the ones who help (support from Dad)."},
	Why:   mabra.Text{Sv: "En kontakt eller ett möte kan bli av utan att barnet får det bättre. Då är målet nått men behovet kvar.", En: "A contact or a meeting can take place without the child being any better off. Then the outcome is reached and the need remains."},
	Mend:  mabra.Text{Sv: "Flytta insatsen till insatser (actions). Skriv som mål vad barnet ska kunna, få eller känna när insatsen har hjälpt.", En: "Move the service to where actions stand (actions). As the outcome, write what the child will be able to do, have or feel once it has helped."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "målet beskriver en insats eller ett möte; skriv vilken förändring barnet ska märka", En: "the outcome describes a service or a meeting; write what change the child is to notice"}},
	},
}

// OutcomeNegative is the rule outcome-negative: The outcome says what is not to be.
var OutcomeNegative = mabra.Rule{
	ID:       "outcome-negative",
	Severity: mabra.Info,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: Calderdale (England), Step by step guide to writing SMART plans; i Sverige: Vårdsamverkan i Västra Götaland, Formulera mål", En: "in Scotland: Calderdale (England), Step by step guide to writing SMART plans; in Sweden: Vårdsamverkan i Västra Götaland, Formulera mål"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "Calderdale (England), Step by step guide to writing SMART plans", En: "Calderdale (England), Step by step guide to writing SMART plans"}},
		{Country: "se", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "Vårdsamverkan i Västra Götaland, Formulera mål", En: "Vårdsamverkan i Västra Götaland, Formulera mål"}},
	},
	Lists: []mabra.WordList{wordsOfDenying, wordsOfTurning, wordsOfUnneeded, wordsOfChange, wordsOfEnding},
	Title: mabra.Text{Sv: "Målet säger vad som inte ska vara", En: "The outcome says what is not to be"},
	What:  mabra.Text{Sv: "Målet är skrivet med ett nekande, som inte eller sluta, och säger inte vad som ska bli i stället. Regeln läser varje mening på planens språk (svenska eller engelska, annars tiger den). Den tiger om målet är att något inte längre behövs, och om texten också säger vad barnet ska kunna eller känna.", En: "The outcome is put as a negative, with a word such as not or stop, and does not say what there is to be instead. The rule reads each sentence in the plan's language (Swedish or English; otherwise it is silent). It is silent where the outcome is that something is no longer needed, and where the text also says what the child is to be able to do or feel."},
	Why:   mabra.Text{Sv: "Det är lättare att öva på något än att låta bli något. Ett barn som får veta vad det ska göra i stället har något att lyckas med.", En: "It is easier to practise something than to leave something be. A child who is told what to do instead has something to succeed at."},
	Mend:  mabra.Text{Sv: "Skriv vad barnet gör, kan eller känner när det har blivit bra: går undan när det blir för mycket, i stället för slåss inte.", En: "Write what the child does, can do or feels when things have got better: walks away when it is too much, rather than does not hit."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "målet säger vad som inte ska vara; skriv vad som ska bli i stället", En: "the outcome says what is not to be; write what there is to be instead"}},
	},
}

// OutcomeReachedWithoutEvidence is the rule outcome-reached-without-evidence: Reached, but nothing says what was seen.
var OutcomeReachedWithoutEvidence = mabra.Rule{
	ID:       "outcome-reached-without-evidence",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Title:    mabra.Text{Sv: "Nått mål utan att det står vad som har märkts", En: "Reached, but nothing says what was seen"},
	What:     mabra.Text{Sv: "Ett mål är markerat som nått eller delvis nått, men det står inte vad som har blivit annorlunda.", En: "An outcome is marked as reached or partly reached, but nothing says what has become different."},
	Why:      mabra.Text{Sv: "Det är barnets liv som ska ha ändrats, inte rutan i planen.", En: "It is the child's life that is to have changed, not the box in the plan."},
	Mend:     mabra.Text{Sv: "Skriv i ”vad som märkts” (result) vad barnet, föräldrarna eller personalen har sett.", En: "Write what the child, the parents or the staff have noticed (result)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "målet är markerat som nått, men det står inte vad som har märkts; skriv vad som märkts (result)", En: "the outcome is marked as reached, but nothing says what was seen; write what was seen (result)"}},
	},
}

// OutcomeWithoutAction is the rule outcome-without-action: Outcome without an action.
var OutcomeWithoutAction = mabra.Rule{
	ID:       "outcome-without-action",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "kvalitet: från behov över mål till insats ska det gå att följa varför något görs; ingen lag och ingen överenskommelse säger det så", En: "quality: from need by way of outcome to action, one should be able to follow why a thing is done; no act and no agreement says it so"},
	Title:    mabra.Text{Sv: "Mål utan insats", En: "Outcome without an action"},
	What:     mabra.Text{Sv: "Ingen insats leder till målet, fast behovet har andra mål med insatser.", En: "No action leads to the outcome, although the need has other outcomes with actions."},
	Why:      mabra.Text{Sv: "Ett mål som ingen arbetar för är ett löfte till barnet som ingen håller.", En: "An outcome that nobody works for is a promise to the child that nobody keeps."},
	Mend:     mabra.Text{Sv: "Lägg till en insats som har målet bland sina mål (outcomes), eller sätt målets läge till borttaget (status: dropped).", En: "Add an action that leads to the outcome (outcomes), or say that the outcome has been dropped (status: dropped)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ingen insats leder till målet", En: "no action leads to the outcome"}},
	},
}

// OutcomeWithoutDate is the rule outcome-without-date: Outcome without a date.
var OutcomeWithoutDate = mabra.Rule{
	ID:         "outcome-without-date",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)", En: "Supporting Children's Learning, Code of Practice (Scotland 2017)"},
	Title:      mabra.Text{Sv: "Mål utan tid", En: "Outcome without a date"},
	What:       mabra.Text{Sv: "Ett mål säger inte när förändringen ska ha märkts.", En: "An outcome does not say by when the change is to have been noticed."},
	Why:        mabra.Text{Sv: "Ett halvår är långt i ett barns liv. Utan tid blir det inte klart när planen ska göras om.", En: "Half a year is long in a child's life. Without a date it is not clear when the plan has to be changed."},
	Mend:       mabra.Text{Sv: "Skriv den dag då målet senast ska vara nått (due).", En: "Write the day by which the outcome is to be reached (due)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "målet har ingen tid; skriv när det senast är nått (due)", En: "the outcome has no date; add the day by which it is to be reached (due)"}},
	},
}

// OutcomeWithoutEvidence is the rule outcome-without-evidence: Nothing says how the outcome will be seen.
var OutcomeWithoutEvidence = mabra.Rule{
	ID:         "outcome-without-evidence",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"},
	Title:      mabra.Text{Sv: "Det står inte hur målet ska märkas", En: "Nothing says how the outcome will be seen"},
	What:       mabra.Text{Sv: "Ett mål säger inte hur någon ska kunna se att det är nått.", En: "An outcome does not say how anybody will see that it is reached."},
	Why:        mabra.Text{Sv: "Vid uppföljningen blir det annars tyckande mot tyckande, och barnets egen bild hörs minst.", En: "At the review it is otherwise one opinion against another, and the child's own is heard the least."},
	Mend:       mabra.Text{Sv: "Skriv i ”hur det märks” (evidence) vad barnet och de vuxna kommer att märka i vardagen.", En: "Write what the child and the adults will notice in everyday life (evidence)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "målet säger inte hur vi ser att det är nått; skriv hur det märks (evidence)", En: "the outcome does not say how we will see that it is reached; add how it shows (evidence)"}},
	},
}

// OutcomeWithoutNeed is the rule outcome-without-need: Outcome without a need.
var OutcomeWithoutNeed = mabra.Rule{
	ID:       "outcome-without-need",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "kvalitet: från behov över mål till insats ska det gå att följa varför något görs; ingen lag och ingen överenskommelse säger det så", En: "quality: from need by way of outcome to action, one should be able to follow why a thing is done; no act and no agreement says it so"},
	Title:    mabra.Text{Sv: "Mål utan behov", En: "Outcome without a need"},
	What:     mabra.Text{Sv: "Ett mål hör inte till något av behoven i planen.", En: "An outcome belongs to none of the needs in the plan."},
	Why:      mabra.Text{Sv: "Ett mål utan behov är ofta verksamhetens mål och inte barnets.", En: "An outcome without a need is often the service's and not the child's."},
	Mend:     mabra.Text{Sv: "Skriv behovet bland målets behov (needs), skriv behovet om det saknas, eller ta bort målet.", En: "Put the need among the outcome's needs, write the need if it is missing, or remove the outcome."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "målet hör inte till något behov; lägg till behov (needs)", En: "the outcome belongs to no need; add a need (needs)"}},
	},
}

// OutsideTargetGroup is the rule outside-target-group: The child is not in the school years the programme is for.
var OutsideTargetGroup = mabra.Rule{
	ID:       "outside-target-group",
	Severity: mabra.Info,
	Models:   []string{"samma-koll"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Samma Koll (Kinda och Åtvidaberg 2016–2019), projektplanen: målgrupp och tidiga signaler", En: "Samma Koll (Kinda and Åtvidaberg 2016–2019), the project plan: whom it is for, and early signals"},
	Title:    mabra.Text{Sv: "Barnet går inte i de årskurser arbetssättet är till för", En: "The child is not in the school years the programme is for"},
	What:     mabra.Text{Sv: "När planen började gick barnet inte i någon av de årskurser som arbetssättet är till för. Årskursen tas ur klassens nummer, och annars ur skede och födelseår.", En: "When the plan was begun the child was in none of the school years that the programme is for. The year is taken from the number of the class, and otherwise from the stage and the year of birth."},
	Why:      mabra.Text{Sv: "Arbetssättet är gjort för elever som är på väg att tappa skolan. För ett yngre eller äldre barn kan ett annat passa bättre.", En: "The programme is made for pupils who are losing touch with school. For a younger or older child another may fit better."},
	Mend:     mabra.Text{Sv: "Se efter om barnets livsskede (child.stage), födelsedag (child.born) och klass (child.group) är rätt. Annars kan planen stå kvar, eller så väljer ni en annan arbetsmodell (model).", En: "See whether the child's stage of life (child.stage), day of birth (child.born) and class (child.group) are right. Otherwise the plan may stay, or you choose another model."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "arbetssättet är till för årskurs {from}–{to}; se över barnets livsskede (stage), när barnet är fött (born) eller arbetsmodellen (model)", En: "the programme is for school years {from}–{to}; look again at the child's stage of life (child.stage), day of birth (child.born) or the practice model (model)"}},
	},
}

// PersonalDataInText is the rule personal-data-in-text: Personal data in a text.
var PersonalDataInText = mabra.Rule{
	ID:       "personal-data-in-text",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "dataskyddsförordningen artikel 5.1 c (uppgiftsminimering); avidentifierad konsultation", En: "GDPR article 5(1)(c) (data minimisation); de-identified consultation"},
	Words: mabra.Words{
		Sv: []string{"gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "stig", "torget", "torg", "allén", "allé", "backen", "stranden", "kajen", "svängen", "kroken", "slingan", "esplanaden", "promenaden", "stråket"},
		En: []string{"street", "road", "avenue", "lane", "drive", "terrace", "crescent", "gardens", "close", "court", "place", "way", "brae", "wynd", "row", "square", "grove", "view", "park", "loan", "vennel", "quay", "gate", "mews", "path", "rise", "walk", "hill", "green", "cottages", "circle", "bank", "toll", "loaning", "st", "rd", "ave"},
	},
	Title: mabra.Text{Sv: "Personuppgift i löpande text", En: "Personal data in a text"},
	What:  mabra.Text{Sv: "Ett personnummer, samordningsnummer, reservnummer eller CHI-nummer, ett telefonnummer, en e-postadress, en gatuadress eller ett postnummer står i en löpande text. Namn och orter letar regeln inte efter. Nummer som alla får ringa, som 112 och 1177, är inga personuppgifter, och i planen för en kris får numret till en mottagning stå.", En: "A personal number, Swedish or Scottish (CHI), a telephone number, an e-mail address, a street address or a postcode stands in a text. The rule does not look for names of people or places. Numbers that everybody may call, such as 999 and 111, are no personal data, and in a contingency the number of a clinic may stand."},
	Why:   mabra.Text{Sv: "Uppgifter i löpande text följer med i kopior och utskrifter. I sina egna fält kan de skyddas och tas bort.", En: "What stands in a text goes along into copies and prints. In its own field it can be protected and removed."},
	Mend:  mabra.Text{Sv: "Flytta uppgiften till fältet för den, till exempel barnets nummer (identifiers) eller någons kontaktuppgifter (contact), eller ta bort den.", En: "Move it to the place made for it, such as the child's numbers (identifiers) or somebody's contact details (contact), or take it out."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "texten innehåller {what}; flytta uppgiften till sitt eget fält eller ta bort den", En: "the text holds {what}; move it to a field of its own, or take it out"}},
	},
	Phrases: []mabra.Variant{
		{Name: "and", Text: mabra.Text{Sv: "och", En: "and"}},
		{Name: "e-mail", Text: mabra.Text{Sv: "en e-postadress", En: "an e-mail address"}},
		{Name: "personal-number", Text: mabra.Text{Sv: "ett personnummer", En: "a personal number"}},
		{Name: "telephone", Text: mabra.Text{Sv: "ett telefonnummer", En: "a telephone number"}},
		{Name: "street", Text: mabra.Text{Sv: "en gatuadress", En: "a street address"}},
		{Name: "postcode", Text: mabra.Text{Sv: "ett postnummer", En: "a postcode"}},
	},
}

// PersonalNumberBirthDate is the rule personal-number-birth-date: The day of birth differs from the number.
var PersonalNumberBirthDate = mabra.Rule{
	ID:       "personal-number-birth-date",
	Severity: mabra.Warning,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "18 § folkbokföringslagen (1991:481); 2 kap. 8 § lagen (2022:1697) om samordningsnummer", En: "folkbokföringslagen (1991:481), section 18; lagen (2022:1697) om samordningsnummer, chapter 2, section 8"},
	Title:    mabra.Text{Sv: "Födelsedagen stämmer inte med numret", En: "The day of birth differs from the number"},
	What:     mabra.Text{Sv: "Barnets födelsedag är en annan än dagen i personnumret.", En: "The child's day of birth is another than the day in the personal number."},
	Why:      mabra.Text{Sv: "Oftast är det ett skrivfel. Men lagen tillåter en närliggande dag när numren för en dag är slut, så det är aldrig ett fel i sig.", En: "Most often it is a slip. But the law allows a day close by when the numbers of a day have run out, so it is never an error in itself."},
	Mend:     mabra.Text{Sv: "Jämför med folkbokföringen. Stämmer båda, låt dem stå.", En: "Compare with the register. If both are right, leave them."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "födelsedagen är en annan än dagen i numret; det kan stämma, men kontrollera", En: "the day of birth is another than the day in the number; it may be right, but check"}},
	},
}

// PersonalNumberInExample is the rule personal-number-in-example: A number that may be somebody's in a made-up document.
var PersonalNumberInExample = mabra.Rule{
	ID:       "personal-number-in-example",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "Skatteverkets publicerade testpersonnummer", En: "the test numbers published by Skatteverket"},
	Title:    mabra.Text{Sv: "Ett nummer som kan vara någons i ett påhittat dokument", En: "A number that may be somebody's in a made-up document"},
	What:     mabra.Text{Sv: "Dokumentet är märkt som påhittat men innehåller ett nummer som inte hör till de publicerade testnumren.", En: "The document is marked as made up but holds a number that is not one of the published test numbers."},
	Why:      mabra.Text{Sv: "Numret kan tillhöra ett verkligt barn. Påhittade dokument sprids fritt.", En: "The number may belong to a real child. Made-up documents are passed around freely."},
	Mend:     mabra.Text{Sv: "Byt till ett av Skatteverkets testnummer, eller ta bort posten.", En: "Change it for one of Skatteverket's test numbers, or remove the entry."},
	Messages: []mabra.Variant{
		{Name: "swedish", Text: mabra.Text{Sv: "numret hör inte till Skatteverkets testnummer och kan vara någons; ta bort det ur det påhittade dokumentet", En: "the number is not one of Skatteverket's test numbers and may be somebody's; take it out of the made-up document"}},
		{Name: "perhaps", Text: mabra.Text{Sv: "numret ser ut som Skatteverkets testnummer men är inget av dem som granskningen känner till; jämför med Skatteverkets lista, och ta bort det om det inte står där", En: "the number looks like Skatteverket's test numbers but is none of those known here; compare it with their list, and take it out if it is not there"}},
		{Name: "chi", Text: mabra.Text{Sv: "numret kan vara någons CHI-nummer; ta bort det ur det påhittade dokumentet", En: "the number may be somebody's CHI number; take it out of the made-up document"}},
	},
}

// PersonalNumberInvalid is the rule personal-number-invalid: The number cannot be what it says.
var PersonalNumberInvalid = mabra.Rule{
	ID:       "personal-number-invalid",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "18 § folkbokföringslagen (1991:481); 2 kap. 8 § lagen (2022:1697) om samordningsnummer", En: "folkbokföringslagen (1991:481), section 18; lagen (2022:1697) om samordningsnummer, chapter 2, section 8"},
	Title:    mabra.Text{Sv: "Numret kan inte vara det som det säger", En: "The number cannot be what it says"},
	What:     mabra.Text{Sv: "Ett personnummer, samordningsnummer eller CHI-nummer har fel form, en dag som inte finns eller fel kontrollsiffra.", En: "A personnummer, samordningsnummer or CHI number has the wrong form, a day that does not exist, or the wrong check digit."},
	Why:      mabra.Text{Sv: "Ett felskrivet nummer kan peka ut ett annat barn.", En: "A number with a slip in it may point to another child."},
	Mend:     mabra.Text{Sv: "Skriv numret med tolv siffror, eller med tio och ett bindestreck (plus från det år personen fyller 100), och kontrollera det mot folkbokföringen. Ett CHI-nummer har tio siffror. Saknar barnet nummer, ta bort posten; ett nummer krävs aldrig.", En: "Write the number with twelve digits, or with ten and a hyphen (a plus from the year in which the person turns 100), and check it against the register. A CHI number has ten digits. If the child has none, remove the entry; a number is never required."},
	Messages: []mabra.Variant{
		{Name: "form", Text: mabra.Text{Sv: "numret ska ha tolv siffror, eller tio och ett bindestreck, och börja med ett datum som finns", En: "the number has to have twelve digits, or ten and a hyphen, and begin with a day that exists"}},
		{Name: "chi-form", Text: mabra.Text{Sv: "ett CHI-nummer ska ha tio siffror och börja med dag, månad och år", En: "a CHI number has to have ten digits and begin with day, month and year"}},
		{Name: "check-digit", Text: mabra.Text{Sv: "den sista siffran, kontrollsiffran, stämmer inte; någon siffra är felskriven", En: "the last digit, the check digit, is not right; a digit has been miswritten"}},
	},
}

// PlacementUnexplained is the rule placement-unexplained: A place on the matrix without an explanation.
var PlacementUnexplained = mabra.Rule{
	ID:       "placement-unexplained",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Skottlands regering, GIRFEC: resilience matrix. Vägledningen anger inget sätt att räkna fram en plats", En: "Scottish Government, GIRFEC: resilience matrix. The guidance gives no way to work a place out"},
	Title:    mabra.Text{Sv: "En plats i matrisen utan förklaring", En: "A place on the matrix without an explanation"},
	What:     mabra.Text{Sv: "Det står var mellan polerna barnet befinner sig, men inte vem som har bedömt det eller varför.", En: "The matrix says where between the poles the child stands, but not who judged it or why."},
	Why:      mabra.Text{Sv: "Platsen är en persons bedömning en viss dag. Utan namn och skäl blir den en stämpel på barnet.", En: "The place is one person's judgement on one day. Without a name and a reason it becomes a label on the child."},
	Mend:     mabra.Text{Sv: "Skriv på platsen (placement) vem som har bedömt (by) och varför (because), eller ta bort platsen. Faktorerna räcker.", En: "Write who judged it and why, or take the place out (placement). The factors are enough."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "platsen i matrisen är inte förklarad; lägg till {field}, eller ta bort platsen (placement)", En: "the place on the matrix is not explained; add {field}, or take the place out (placement)"}},
	},
}

// PlanIDShared is the rule plan-id-shared: Two children have plans with the same id.
var PlanIDShared = mabra.Rule{
	ID:       "plan-id-shared",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Två barn har planer med samma id", En: "Two children have plans with the same id"},
	What:     mabra.Text{Sv: "Bland de filer som granskas tillsammans har två planer samma id, men barnen har olika födelsedag och är kända under olika namn eller nummer.", En: "Among the files checked together two plans have the same id, but the children have different days of birth and are known by different names or numbers."},
	Why:      mabra.Text{Sv: "Id:t säger att det är samma plan i en annan version. Två barn kan då bytas ut mot varandra.", En: "The id says that it is the same plan in another version. Two children can then be taken for one another."},
	Mend:     mabra.Text{Sv: "Ge den ena planen ett nytt UUID. Det kopieras aldrig från en annan plan eller ett exempel.", En: "Give one of the plans a new UUID. It is never copied from another plan or an example."},
	Messages: []mabra.Variant{
		{Name: "unnamed", Text: mabra.Text{Sv: "ett annat barns plan har samma id; ge den ena ett nytt", En: "another child's plan has the same id; give one of them a new one"}},
		{Name: "in-file", Text: mabra.Text{Sv: "ett annat barns plan i {file} har samma id; ge den ena ett nytt", En: "another child's plan in {file} has the same id; give one of them a new one"}},
	},
}

// ProposalNotTakenOver is the rule proposal-not-taken-over: Nobody has taken a proposal over.
var ProposalNotTakenOver = mabra.Rule{
	ID:       "proposal-not-taken-over",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "bibliotekets egen hållning: programmet föreslår och människor bestämmer", En: "the library's own stance: the program proposes and people decide"},
	Title:    mabra.Text{Sv: "Ingen har tagit över ett förslag", En: "Nobody has taken a proposal over"},
	What:     mabra.Text{Sv: "Något i planen är föreslaget av ett program, planen gäller, och det står inte vem som har tagit över förslaget.", En: "Something in the plan was proposed by a program, the plan is active, and nothing says who has taken the proposal over."},
	Why:      mabra.Text{Sv: "Ett förslag är gjort av ord som någon sade i ett annat sammanhang. Om det är vad barnet behöver vet de som känner barnet, och barnet självt.", En: "A proposal is made of words that somebody said in another setting. Whether it is what the child needs is for the child and those who know them to say."},
	Mend:     mabra.Text{Sv: "Läs förslaget med barnet och familjen. Skriv om det med egna ord eller låt det stå, och skriv vem som har tagit över det (takenBy) och när (taken). Ta bort det som inte stämmer, både det som föreslogs och själva förslaget (proposals).", En: "Read the proposal with the child and the family. Put it in your own words or let it stand, and write who has taken it over (takenBy), and when (taken). Take away what does not fit, both what was proposed and the proposal itself (proposals)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ingen har tagit över det här förslaget; skriv vem som gör det (takenBy), eller ta bort det", En: "nobody has taken this proposal over; say who has (takenBy), or take the proposal away"}},
	},
}

// ProtectedExposed is the rule protected-exposed: Something that may reveal a protected child.
var ProtectedExposed = mabra.Rule{
	ID:       "protected-exposed",
	Severity: mabra.Error,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "i Sverige: 21 kap. 3 § offentlighets- och sekretesslagen (2009:400) om uppgifter som visar var någon bor eller hur någon nås, hos varje myndighet; 22 kap. 1–2 §§ om folkbokföringen; i Skottland: artikel 5.1 c och f i UK GDPR: inte fler uppgifter än som behövs, och skyddade", En: "in Sweden: offentlighets- och sekretesslagen (2009:400), chapter 21, section 3, on what tells where somebody lives or how to reach them, at every authority; chapter 22, sections 1–2, on the population register; in Scotland: UK GDPR, article 5(1)(c) and (f): no more than is needed, and kept safe"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginLaw, Text: mabra.Text{Sv: "artikel 5.1 c och f i UK GDPR: inte fler uppgifter än som behövs, och skyddade", En: "UK GDPR, article 5(1)(c) and (f): no more than is needed, and kept safe"}},
		{Country: "se", Origin: mabra.OriginLaw, Text: mabra.Text{Sv: "21 kap. 3 § offentlighets- och sekretesslagen (2009:400) om uppgifter som visar var någon bor eller hur någon nås, hos varje myndighet; 22 kap. 1–2 §§ om folkbokföringen", En: "offentlighets- och sekretesslagen (2009:400), chapter 21, section 3, on what tells where somebody lives or how to reach them, at every authority; chapter 22, sections 1–2, on the population register"}},
	},
	Title: mabra.Text{Sv: "Uppgift som kan röja ett skyddat barn", En: "Something that may reveal a protected child"},
	What:  mabra.Text{Sv: "Barnet har skyddade personuppgifter, men något i dokumentet kan visa var det finns. I löpande text, titlar, hänvisningar och id:n letar regeln efter gatuadresser, postnummer, telefonnummer, e-postadresser, personnummer, namn på skolor, boenden och andra enheter, orter, klasser som 3B, födelsedagar och namn på personer som inte har ett eget fält. Kontaktuppgifter får inte finnas alls. Det som bara säger vilken sorts verksamhet det är, som skolan, BUP eller årskurs 6, går bra. Ett namn som ser ut som ett vanligt ord hittas inte.", En: "The child's whereabouts are protected, but something in the document may show where the child is. In running text, titles, references and ids the rule looks for street addresses, postcodes, telephone numbers, e-mail addresses, personal numbers, names of schools, refuges and other units, places, classes such as 3B, days of birth, and names of people who have no field of their own. Contact details may not be there at all. What only says which sort of service it is, such as the school, CAMHS or P6, is fine. A name that looks like an ordinary word is not found."},
	Why:   mabra.Text{Sv: "Uppgiften kan leda en förövare till barnet. Lagen hindrar en myndighet från att lämna ut den när någon kan komma att utsättas för hot, våld eller annat allvarligt. Den förbjuder inte att uppgiften skrivs ner, men en plan lämnas till flera, och kopior går inte att ta tillbaka. Den som har märkt dokumentet som skyddat har sagt att uppgiften inte ska stå där.", En: "It may lead a perpetrator to the child. The law keeps an authority from giving it out when somebody may come to be threatened, hurt or otherwise seriously harmed. It does not forbid writing it down, but a plan is given to many, and copies cannot be taken back. Whoever marked the document as protected has said that it is not to stand there."},
	Mend:  mabra.Text{Sv: "Ta bort uppgiften ur dokumentet, och flytta den inte till ett annat fält. Skriv vilken sorts verksamhet det är, utan namn, och låt kontakten gå genom den som är samordnare.", En: "Take it out of the document, and do not move it to another field. Say what sort of service it is, without a name, and let contact go through the lead professional."},
	Messages: []mabra.Variant{
		{Name: "field", Text: mabra.Text{Sv: "barnet har skyddade personuppgifter, och fältet {field} kan röja var det finns; ta bort uppgiften", En: "the child's whereabouts are protected, and the field {field} may reveal them; take it out"}},
		{Name: "text", Text: mabra.Text{Sv: "barnet har skyddade personuppgifter, och texten kan röja var det finns genom {what}; ta bort det ur dokumentet", En: "the child's whereabouts are protected, and the text may reveal them by {what}; take it out of the document"}},
		{Name: "id", Text: mabra.Text{Sv: "barnet har skyddade personuppgifter, och id:t kan röja var det finns genom {what}; välj ett id som bara säger vilken sorts verksamhet det är", En: "the child's whereabouts are protected, and the id may reveal them by {what}; choose one that only says what sort of service it is"}},
	},
	Phrases: []mabra.Variant{
		{Name: "and", Text: mabra.Text{Sv: "och", En: "and"}},
		{Name: "personal-number", Text: mabra.Text{Sv: "ett personnummer", En: "a personal number"}},
		{Name: "telephone", Text: mabra.Text{Sv: "ett telefonnummer", En: "a telephone number"}},
		{Name: "e-mail", Text: mabra.Text{Sv: "en e-postadress", En: "an e-mail address"}},
		{Name: "street", Text: mabra.Text{Sv: "en gata eller en adress", En: "a street or an address"}},
		{Name: "postcode", Text: mabra.Text{Sv: "ett postnummer", En: "a postcode"}},
		{Name: "unit", Text: mabra.Text{Sv: "namnet på en skola, ett boende eller en annan enhet", En: "the name of a school, refuge or other unit"}},
		{Name: "place", Text: mabra.Text{Sv: "namnet på en ort", En: "the name of a place"}},
		{Name: "class", Text: mabra.Text{Sv: "en skolklass", En: "a school class"}},
		{Name: "birthday", Text: mabra.Text{Sv: "en födelsedag", En: "a day of birth"}},
		{Name: "name", Text: mabra.Text{Sv: "ett personnamn", En: "a person's name"}},
	},
}

// QuestionFiveUnmet is the rule question-five-unmet: Help from others is needed, and nobody else takes part.
var QuestionFiveUnmet = mabra.Rule{
	ID:       "question-five-unmet",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Falun, Tillsammans för varje barn: de fem frågorna visar när samverkan ska börja (Tillsammans för det goda livet i Dalsland, 2022)", En: "Falun (Sweden), Tillsammans för varje barn: the five questions show when to begin working together (Tillsammans för det goda livet i Dalsland, 2022)"},
	Words: mabra.Words{
		Sv: []string{"nej", "ingen", "inga", "inget", "ingenting", "inte", "ej", "knappast"},
		En: []string{"no", "none", "nobody", "not", "nothing", "neither"},
	},
	Title: mabra.Text{Sv: "Hjälp från andra behövs, men ingen annan är med", En: "Help from others is needed, and nobody else takes part"},
	What:  mabra.Text{Sv: "Svaret på fråga 5 är att andra behöver hjälpa till, men det finns högst en verksamhet i planen. Ett nej är ett svar, och det är ”vi vet inte än” också.", En: "Question 5 has an answer that asks for help from others, but there is one organisation at most in the plan. A no is an answer, and so is “we do not know yet”."},
	Why:   mabra.Text{Sv: "Frågan finns för att samverkan ska börja i tid. Stannar svaret på papperet väntar barnet på hjälp som ingen har frågat efter.", En: "The question is there so that working together begins in time. If the answer stays on paper, the child waits for help that nobody has asked for."},
	Mend:  mabra.Text{Sv: "Fråga familjen, ta kontakt med den som kan hjälpa och skriv in den i verksamheter (organisations). Behövs ingen annan, börja svaret med ”nej” eller ”ingen”. Är det inte klart än, skriv det.", En: "Ask the family, get in touch with those who can help, and write the service among the services (organisations). If nobody else is needed, begin the answer with “no” or “nobody”. If it is not known yet, say so."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "svaret på fråga 5 är att andra behövs, men ingen annan verksamhet är med; lägg till den i verksamheter (organisations)", En: "the answer to question 5 is that others are needed, but no other service takes part; add it to the services (organisations)"}},
	},
}

// QuestionFiveUnmetKinds are further words that the rule question-five-unmet goes by, by what they are.
var QuestionFiveUnmetKinds = map[string]mabra.Words{
	"but": {
		Sv: []string{"annat än", "annan än", "andra än", "mer än", "fler än", "utom", "förutom", "utöver", "frånsett", "inte bara", "inte utan", "inte enbart", "ej enbart", "ej bara"},
		En: []string{"but", "except", "other than", "apart from", "besides", "aside from", "not only", "not just", "not without", "more than", "bar"},
	},
	"open": {
		Sv: []string{"vet inte", "vet ej", "vet vi inte", "vet vi ej", "vet vi ännu inte", "vet ännu inte", "oklart", "osäkert", "inte klart", "ej klart", "för tidigt", "svårt att säga", "får vi se", "återkommer", "behövs ej", "behövs inte", "behövs inget", "behövs ingen", "behöver ingen", "behöver inget", "behövs inga", "inte aktuellt", "ej aktuellt", "ej nu", "inte nu", "inte i nuläget", "inget behov", "ej tillämpligt", "återstår att se", "kan vi inte svara", "har inte bestämt", "inte bestämt", "diskuteras vidare"},
		En: []string{"not known", "don't know", "do not know", "don’t know", "not sure", "unsure", "unclear", "too early", "n/a", "not applicable", "to be confirmed", "tbc", "to be decided", "to be agreed", "hard to say", "not needed", "not required", "no need", "not yet", "not at present", "not at the moment", "not now", "nothing needed", "nobody needed", "isn't needed", "undecided", "we will see", "we'll see", "remains to be seen", "dinnae ken"},
	},
	"own": {
		Sv: []string{"vi", "oss", "skolan", "förskolan", "redan", "de som", "dem som", "det som", "det vi", "det skolan", "familjen", "mamma", "pappa", "vad som", "personalen", "mentor", "rektor", "eht", "elevhälsan", "den hjälp", "det stöd", "dagens", "dagsläget"},
		En: []string{"us", "we", "ourselves", "school", "the school", "nursery", "the nursery", "already", "those who", "those already", "what", "family", "the family", "mum", "dad", "staff", "not yet", "the class", "her teacher", "his teacher", "their teacher", "parents", "it may", "that may", "that could", "we will", "will be", "keep", "later"},
	},
}

// QuestionOpen is the rule question-open: One of the five questions is open.
var QuestionOpen = mabra.Rule{
	ID:         "question-open",
	Severity:   mabra.Warning,
	WhenActive: true,
	Models:     []string{"girfec", "falun"},
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "i Skottland: Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023); i Sverige: Falun, Tillsammans för varje barn: 5 frågor", En: "in Scotland: Scottish Government, Practice Statement: GIRFEC Child's Plan (2023); in Sweden: Falun, Tillsammans för varje barn: 5 frågor"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023)", En: "Scottish Government, Practice Statement: GIRFEC Child's Plan (2023)"}},
		{Country: "se", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "Falun, Tillsammans för varje barn: 5 frågor", En: "Falun, Tillsammans för varje barn: 5 frågor"}},
	},
	Title: mabra.Text{Sv: "En av de fem frågorna är obesvarad", En: "One of the five questions is open"},
	What:  mabra.Text{Sv: "En eller flera av de fem frågorna, som alla som hjälper ett barn ställer sig, har inget svar. Under GIRFEC är det en upplysning: där är frågorna till för att ställas, inte för att skrivas ner.", En: "One or more of the five questions, which everybody who helps a child asks, have no answer. Under GIRFEC that is information: there the questions are for asking, not for writing down."},
	Why:   mabra.Text{Sv: "Frågorna visar vad som redan är känt, vad som kan göras nu och när andra behöver vara med. Den fråga som hoppas över är ofta den som barnet väntar på.", En: "The questions show what is known already, what can be done now, and when others are needed. The one that is passed over is often the one the child is waiting for."},
	Mend:  mabra.Text{Sv: "Skriv ett svar i fem frågor (questions) på varje fråga från 1 till 5. ”Nej” och ”det vet vi inte än” är också svar.", En: "Write an answer among the five questions (questions) to each from 1 to 5. “No” and “we do not know yet” are answers too."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "utan svar bland de fem frågorna: {questions}; skriv svaren under fem frågor (questions)", En: "not answered among the five questions: {questions}; write the answers (questions)"}},
	},
}

// RatingOffScale is the rule rating-off-scale: A rating without a scale, or off it.
var RatingOffScale = mabra.Rule{
	ID:       "rating-off-scale",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Siffra utan skala eller utanför den", En: "A rating without a scale, or off it"},
	What:     mabra.Text{Sv: "En siffra i hjulet står utan skala, eller den eller skalans ord för en siffra ligger utanför skalan. Eller så ligger skalans högsta siffra inte över den lägsta.", En: "A rating in the wheel has no scale, or it or the scale's words for a rating lie off the scale. Or the scale's highest rating is not above its lowest."},
	Why:      mabra.Text{Sv: "Utan skala vet ingen vad siffran betyder, och barnets svar kan inte jämföras med barnets egna tidigare svar.", En: "Without a scale nobody knows what the rating means, and the child's answer cannot be compared with the child's own earlier ones."},
	Mend:     mabra.Text{Sv: "Skriv skalan (scale) med lägsta (lowest) och högsta siffra (highest) i samma genomgång och rätta siffran, eller ta bort siffran: den behövs aldrig.", En: "Write the scale (scale) with its lowest and highest rating in the same reading and correct the rating (rating), or take the rating out: it is never needed."},
	Messages: []mabra.Variant{
		{Name: "no-scale", Text: mabra.Text{Sv: "siffrorna har ingen skala; lägg till skala (scale) med lägsta siffra (lowest) och högsta siffra (highest), eller ta bort siffrorna (rating)", En: "the ratings have no scale; add the scale (scale) with its lowest and highest rating, or take the rating out (rating)"}},
		{Name: "upside-down", Text: mabra.Text{Sv: "skalan ska ha en högsta siffra (highest) som ligger över den lägsta (lowest)", En: "the scale has to have a highest rating (highest) that is above the lowest (lowest)"}},
		{Name: "off-scale", Text: mabra.Text{Sv: "siffran ligger utanför skalan; rätta den (rating), eller skalans lägsta siffra (lowest) och högsta siffra (highest)", En: "the rating lies off the scale; correct the rating (rating), or the lowest and highest of the scale (scale)"}},
	},
}

// ReadByAPerson is the rule read-by-a-person: The texts must be read by a person.
var ReadByAPerson = mabra.Rule{
	ID:       "read-by-a-person",
	Severity: mabra.Info,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "bibliotekets egen gräns; dataskyddsförordningen artikel 5.1 c (uppgiftsminimering)", En: "the library's own limit; GDPR article 5(1)(c) (data minimisation)"},
	Title:    mabra.Text{Sv: "Texterna måste läsas av en människa", En: "The texts must be read by a person"},
	What:     mabra.Text{Sv: "Dokumentet gäller ett barn med skyddade personuppgifter, eller ska vara avidentifierat. I texterna kan det stå namn, platser och händelser som inget program känner igen. Att inget annat hittades är inget löfte.", En: "The document is about a child whose whereabouts are protected, or is to be de-identified. Its texts may hold names, places and events that no program can recognise. That nothing else was found is no promise."},
	Why:      mabra.Text{Sv: "Reglerna hittar nummer, adresser, skolor och orter på hur de skrivs. Ett smeknamn, en lekplats, en lagfärg eller en ovanlig diagnos på en liten ort ser ut som vilka ord som helst, men räcker för den som letar.", En: "The rules find numbers, addresses, schools and places by how they are written. A nickname, a play park, the colour of a team or a rare diagnosis in a small place look like any other words, but are enough for somebody who searches."},
	Mend:     mabra.Text{Sv: "Låt någon som känner till orten läsa alla texter innan dokumentet lämnas vidare. Upplysningen står kvar så länge märkningen gör det.", En: "Let somebody who knows the place read all texts before the document is passed on. This stays as long as the marking does."},
	Messages: []mabra.Variant{
		{Name: "protected", Text: mabra.Text{Sv: "barnet har skyddade personuppgifter; namn och platser i texterna hittas bara delvis, så låt en människa läsa dem innan dokumentet lämnas vidare", En: "the child's whereabouts are protected; names and places in texts are found only in part, so let a person read them before the document is passed on"}},
		{Name: "de-identified", Text: mabra.Text{Sv: "dokumentet ska vara avidentifierat; namn och platser i texterna hittas bara delvis, så låt en människa läsa dem innan dokumentet visas för någon", En: "the document is to be de-identified; names and places in texts are found only in part, so let a person read them before anybody is shown it"}},
	},
}

// ReadingByAnother is the rule reading-by-another: The voice and the words are not the same person's.
var ReadingByAnother = mabra.Rule{
	ID:       "reading-by-another",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
	Title:    mabra.Text{Sv: "Rösten och orden är inte samma persons", En: "The voice and the words are not the same person's"},
	What:     mabra.Text{Sv: "En genomgång av hjulet har barnets röst men någon annans ord, eller tvärtom.", En: "A reading of the wheel has the child's voice but the words of somebody else, or the other way round."},
	Why:      mabra.Text{Sv: "Vad en vuxen tror att barnet tycker läses då som barnets egna ord.", En: "What an adult believes that the child thinks is then read as the child's own words."},
	Mend:     mabra.Text{Sv: "Skriv i vems ord (by) den som sa det, inte den som skrev ner det. Var det en annan röst, rätta rösten (voice).", En: "Write in whose words (by) the one who said it, not the one who wrote it down. If it was another voice, correct the voice (voice)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "rösten är barnets och orden någon annans, eller tvärtom; rätta vems ord (by) eller röst (voice)", En: "the voice is the child's and the words somebody else's, or the other way round; correct whose words (by) or the voice (voice)"}},
	},
}

// ReasonMissing is the rule reason-missing: Nothing says why the child has a plan.
var ReasonMissing = mabra.Rule{
	ID:         "reason-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)", En: "Supporting Children's Learning, Code of Practice (Scotland 2017)"},
	Title:      mabra.Text{Sv: "Det står inte varför barnet har en plan", En: "Nothing says why the child has a plan"},
	What:       mabra.Text{Sv: "Planen har varken en orsak eller en signal som visar varför den finns.", En: "The plan has neither a reason nor a signal that shows why there is one."},
	Why:        mabra.Text{Sv: "Den som inte vet varför planen finns kan varken säga om den hjälper eller när den är klar. Det gäller barnet mest av alla.", En: "Whoever does not know why there is a plan can say neither whether it helps nor when it is done. That holds for the child most of all."},
	Mend:       mabra.Text{Sv: "Skriv orsaken (reason.text), med ord som barnet och föräldrarna känner igen. Det som någon först lade märke till kan stå i signaler (reason.signals).", En: "Write the reason (reason.text) in words that the child and the parents recognise. What somebody noticed first can stand among the signals (reason.signals)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte varför barnet har en plan; skriv varför (reason.text)", En: "nothing says why the child has a plan; add the reason (reason.text)"}},
	},
}

// RepealedLaw is the rule repealed-law: A section that has been repealed.
var RepealedLaw = mabra.Rule{
	ID:       "repealed-law",
	Severity: mabra.Warning,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "socialtjänstlagen (2025:400), som den 1 juli 2025 ersatte socialtjänstlagen (2001:453), och hälso- och sjukvårdslagen (2017:30), som den 1 april 2017 ersatte hälso- och sjukvårdslagen (1982:763)", En: "socialtjänstlagen (2025:400), which replaced socialtjänstlagen (2001:453) on 1 July 2025, and hälso- och sjukvårdslagen (2017:30), which replaced hälso- och sjukvårdslagen (1982:763) on 1 April 2017"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "socialtjänstlagen (2025:400); hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400); hälso- och sjukvårdslagen (2017:30)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Words: mabra.Words{
		Sv: []string{"2 kap. 7 § SoL → 10 kap. 8–9 §§", "5 kap. 1 a § SoL → 18 kap. 6 §", "14 kap. 1 § SoL → 19 kap. 1–2 §§", "14 kap. 1 a § SoL → 19 kap. 5 § (inte bekräftat)", "14 kap. 1 b § SoL → 19 kap. 6 § (inte bekräftat)", "14 kap. 1 c § SoL → 19 kap. 4 §", "4 kap. 1 § SoL → 11 kap. 1 § och 12 kap. 1 § (inte bekräftat)", "4 kap. 2 § SoL → se 2025:400", "3 kap. 6 a § SoL → se 2025:400", "3 kap. 6 b § SoL → 11 kap. 5 § (inte bekräftat)", "11 kap. 1 a § SoL → 20 kap. 1–2 §§ (inte bekräftat)", "11 kap. 4 a § SoL → se 2025:400", "11 kap. 4 b § SoL → se 2025:400", "11 kap. 10 § SoL → 3 kap. 2–4 §§ och 20 kap. 7 § (inte bekräftat)", "15 kap. 1 § SoL → 17 kap. 11 § (inte bekräftat)", "6 kap. 5 § SoL → 22 kap. (inte bekräftat)", "6 kap. 6 § SoL → 22 kap. (inte bekräftat)", "6 kap. 7 a § SoL → 22 kap. (inte bekräftat)", "6 kap. 7 b § SoL → 22 kap. 11 § (inte bekräftat)", "6 kap. 7 c § SoL → 22 kap. 12 § (inte bekräftat)", "6 kap. 8 § SoL → 22 kap. 13 § (inte bekräftat)", "1 kap. 2 § SoL → 3 kap. 1 § (inte bekräftat)", "3 kap. 5 § SoL → 10 kap. 3 § (inte bekräftat)", "5 kap. 1 § SoL → 18 kap. 1 § (inte bekräftat)", "5 kap. 10 § SoL → se 2025:400", "5 kap. 11 § SoL → se 2025:400", "6 kap. 1 § SoL → 22 kap. (inte bekräftat)", "6 kap. 7 § SoL → 22 kap. (inte bekräftat)", "11 kap. 1 § SoL → 14 kap. 2 § och 20 kap. 2–3 §§", "11 kap. 2 § SoL → 20 kap. 3–5 §§ (inte bekräftat)", "11 kap. 5 § SoL → 14 kap. 3 § och följande (inte bekräftat)", "12 kap. 1 § SoL → 16 kap. 1 § (inte bekräftat)", "12 kap. 2 § SoL → 16 kap. 2 § (inte bekräftat)", "14 kap. 2 § SoL → se 2025:400", "14 kap. 3 § SoL → se 2025:400", "16 kap. 3 § SoL → se 2025:400", "2 a § HSL → 5 kap. 1 och 6 §§ (inte bekräftat)", "2 f § HSL → 5 kap. 8 § (inte bekräftat)", "2 g § HSL → 5 kap. 7 § (inte bekräftat)", "3 § HSL → 8 kap. 1 § (inte bekräftat)", "3 b § HSL → 8 kap. 7 § (inte bekräftat)", "3 f § HSL → 16 kap. 4 § (inte bekräftat)", "8 a § HSL → 16 kap. 3 § (inte bekräftat)", "18 § HSL → 12 kap. 1 § (inte bekräftat)", "29 a § HSL → se 2017:30"},
		En: []string{"2 kap. 7 § SoL → chapter 10, sections 8–9", "5 kap. 1 a § SoL → chapter 18, section 6", "14 kap. 1 § SoL → chapter 19, sections 1–2", "14 kap. 1 a § SoL → chapter 19, section 5 (not confirmed)", "14 kap. 1 b § SoL → chapter 19, section 6 (not confirmed)", "14 kap. 1 c § SoL → chapter 19, section 4", "4 kap. 1 § SoL → chapter 11, section 1 and chapter 12, section 1 (not confirmed)", "4 kap. 2 § SoL → see 2025:400", "3 kap. 6 a § SoL → see 2025:400", "3 kap. 6 b § SoL → chapter 11, section 5 (not confirmed)", "11 kap. 1 a § SoL → chapter 20, sections 1–2 (not confirmed)", "11 kap. 4 a § SoL → see 2025:400", "11 kap. 4 b § SoL → see 2025:400", "11 kap. 10 § SoL → chapter 3, sections 2–4 and chapter 20, section 7 (not confirmed)", "15 kap. 1 § SoL → chapter 17, section 11 (not confirmed)", "6 kap. 5 § SoL → chapter 22 (not confirmed)", "6 kap. 6 § SoL → chapter 22 (not confirmed)", "6 kap. 7 a § SoL → chapter 22 (not confirmed)", "6 kap. 7 b § SoL → chapter 22, section 11 (not confirmed)", "6 kap. 7 c § SoL → chapter 22, section 12 (not confirmed)", "6 kap. 8 § SoL → chapter 22, section 13 (not confirmed)", "1 kap. 2 § SoL → chapter 3, section 1 (not confirmed)", "3 kap. 5 § SoL → chapter 10, section 3 (not confirmed)", "5 kap. 1 § SoL → chapter 18, section 1 (not confirmed)", "5 kap. 10 § SoL → see 2025:400", "5 kap. 11 § SoL → see 2025:400", "6 kap. 1 § SoL → chapter 22 (not confirmed)", "6 kap. 7 § SoL → chapter 22 (not confirmed)", "11 kap. 1 § SoL → chapter 14, section 2 and chapter 20, sections 2–3", "11 kap. 2 § SoL → chapter 20, sections 3–5 (not confirmed)", "11 kap. 5 § SoL → chapter 14, section 3 and onwards (not confirmed)", "12 kap. 1 § SoL → chapter 16, section 1 (not confirmed)", "12 kap. 2 § SoL → chapter 16, section 2 (not confirmed)", "14 kap. 2 § SoL → see 2025:400", "14 kap. 3 § SoL → see 2025:400", "16 kap. 3 § SoL → see 2025:400", "2 a § HSL → chapter 5, sections 1 and 6 (not confirmed)", "2 f § HSL → chapter 5, section 8 (not confirmed)", "2 g § HSL → chapter 5, section 7 (not confirmed)", "3 § HSL → chapter 8, section 1 (not confirmed)", "3 b § HSL → chapter 8, section 7 (not confirmed)", "3 f § HSL → chapter 16, section 4 (not confirmed)", "8 a § HSL → chapter 16, section 3 (not confirmed)", "18 § HSL → chapter 12, section 1 (not confirmed)", "29 a § HSL → see 2017:30"},
	},
	Title: mabra.Text{Sv: "Paragraf som har upphört", En: "A section that has been repealed"},
	What:  mabra.Text{Sv: "En text hänvisar till en paragraf i socialtjänstlagen (2001:453), fast planen är från den 1 juli 2025 eller senare, eller i hälso- och sjukvårdslagen (1982:763), fast den är från den 1 april 2017 eller senare. En text om något som hände tidigare får hänvisa till den lag som gällde då.", En: "A text refers to a section of socialtjänstlagen (2001:453), although the plan dates from 1 July 2025 or later, or of hälso- och sjukvårdslagen (1982:763), although it dates from 1 April 2017 or later. A text about something that happened earlier may refer to the law of that time."},
	Why:   mabra.Text{Sv: "Den som vill veta vilken rätt barnet har hittar inte paragrafen, eller hittar en annan med samma nummer.", En: "Whoever wants to know what the child has a right to does not find the section, or finds another with the same number."},
	Mend:  mabra.Text{Sv: "Byt till den nya paragrafen. Skriv lagens nummer, som (2025:400), efter lagens namn när det kan missförstås. Nya paragrafer som inte är bekräftade ska kontrolleras mot lagen. Gäller texten något som hände när den gamla lagen gällde: skriv vilket år.", En: "Change to the new section. Write the number of the act, such as (2025:400), after its name where it may be misunderstood. New sections that are not confirmed have to be checked against the act. If the text is about something that happened under the old act, write the year."},
	Messages: []mabra.Variant{
		{Name: "confirmed", Text: mabra.Text{Sv: "texten hänvisar till en paragraf som har upphört; nu gäller {new} {law}", En: "the text refers to a section that has been repealed; now it is {new} of {law}"}},
		{Name: "unconfirmed", Text: mabra.Text{Sv: "texten hänvisar till en paragraf som har upphört; nu gäller {new} {law}; numret är inte bekräftat, kontrollera det", En: "the text refers to a section that has been repealed; now it is {new} of {law}; the number is not confirmed, check it"}},
		{Name: "unknown", Text: mabra.Text{Sv: "texten hänvisar till en paragraf som har upphört; leta upp den som gäller nu i {law}", En: "the text refers to a section that has been repealed; look up the one that is in force now in {law}"}},
		{Name: "act", Text: mabra.Text{Sv: "texten hänvisar till en lag som har upphört; nu gäller {law}", En: "the text refers to an act that has been repealed; now it is {law}"}},
	},
}

// RepealedLawSections are the sections that the rule repealed-law speaks of, act by act.
var RepealedLawSections = []Replaced{
	{
		Old: "2001:453", New: "2025:400", Law: "sol", From: mabra.Date{Year: 2025, Month: 7, Day: 1},
		Names: []string{"socialtjänstlag", "socialtjänst-lag", "socialtjänsts lag", "Social Services Act", "Social Service Act"},
		Short: []string{"SoL", "soctjl", "SSA"},
		Sections: []Replacement{
			{Old: "2 kap. 7 §", New: mabra.Text{Sv: "10 kap. 8–9 §§", En: "chapter 10, sections 8–9"}, Verified: true, Reused: false, Beside: []string{"sip", "individuell plan", "samordnad plan", "individual plan"}},
			{Old: "5 kap. 1 a §", New: mabra.Text{Sv: "18 kap. 6 §", En: "chapter 18, section 6"}, Verified: true, Reused: false, Beside: []string{"samverk", "samarbet", "co-operat", "cooperat", "collaborat"}},
			{Old: "14 kap. 1 §", New: mabra.Text{Sv: "19 kap. 1–2 §§", En: "chapter 19, sections 1–2"}, Verified: true, Reused: false, Beside: []string{"anmäl", "far illa", "fara illa", "report", "refer", "harm"}},
			{Old: "14 kap. 1 a §", New: mabra.Text{Sv: "19 kap. 5 §", En: "chapter 19, section 5"}, Verified: false, Reused: false, Beside: []string{"möte", "anmäl", "meeting"}},
			{Old: "14 kap. 1 b §", New: mabra.Text{Sv: "19 kap. 6 §", En: "chapter 19, section 6"}, Verified: false, Reused: false, Beside: []string{"återkoppl", "anmäl", "feedback", "inform"}},
			{Old: "14 kap. 1 c §", New: mabra.Text{Sv: "19 kap. 4 §", En: "chapter 19, section 4"}, Verified: true, Reused: false, Beside: []string{"anmäl", "far illa", "fara illa", "report", "harm"}},
			{Old: "4 kap. 1 §", New: mabra.Text{Sv: "11 kap. 1 § och 12 kap. 1 §", En: "chapter 11, section 1 and chapter 12, section 1"}, Verified: false, Reused: false, Beside: []string{"bistånd", "bevilja", "beslut", "insats", "kontaktfamilj", "kontaktperson", "familjebehandl", "avlast", "placer", "korttids", "ansök", "support", "assistance", "granted", "contact family", "contact person", "respite"}},
			{Old: "4 kap. 2 §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: false, Beside: []string{"bistånd", "bevilja", "insats"}},
			{Old: "3 kap. 6 a §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: false, Beside: []string{"öppna insats", "öppenvård", "öppen insats", "15 år", "femton år", "utan vårdnadshavar", "open support"}},
			{Old: "3 kap. 6 b §", New: mabra.Text{Sv: "11 kap. 5 §", En: "chapter 11, section 5"}, Verified: false, Reused: false, Beside: []string{"kontaktperson", "kontaktfamilj", "kvalificerad", "contact person", "contact family"}},
			{Old: "11 kap. 1 a §", New: mabra.Text{Sv: "20 kap. 1–2 §§", En: "chapter 20, sections 1–2"}, Verified: false, Reused: false, Beside: []string{"skyddsbedöm", "förhandsbedöm", "anmäl", "immediate protection", "assess"}},
			{Old: "11 kap. 4 a §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: false, Beside: []string{"uppfölj", "följ", "utredning", "follow"}},
			{Old: "11 kap. 4 b §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: false, Beside: []string{"uppfölj", "följ", "placering", "follow"}},
			{Old: "11 kap. 10 §", New: mabra.Text{Sv: "3 kap. 2–4 §§ och 20 kap. 7 §", En: "chapter 3, sections 2–4 and chapter 20, section 7"}, Verified: false, Reused: false, Beside: []string{"åsikt", "information", "barnsamtal", "samtal med barn", "höras", "talan", "till tals", "views", "hear"}},
			{Old: "15 kap. 1 §", New: mabra.Text{Sv: "17 kap. 11 §", En: "chapter 17, section 11"}, Verified: false, Reused: false, Beside: []string{"tystnadsplikt", "sekretess", "secrecy", "confidential"}},
			{Old: "6 kap. 5 §", New: mabra.Text{Sv: "22 kap.", En: "chapter 22"}, Verified: false, Reused: false, Beside: []string{"placer", "vård", "anhörig", "nätverk", "placement", "kin"}},
			{Old: "6 kap. 6 §", New: mabra.Text{Sv: "22 kap.", En: "chapter 22"}, Verified: false, Reused: false, Beside: []string{"familjehem", "utred", "medgivande", "foster"}},
			{Old: "6 kap. 7 a §", New: mabra.Text{Sv: "22 kap.", En: "chapter 22"}, Verified: false, Reused: false, Beside: []string{"placer", "familjehem", "vård", "placement", "foster"}},
			{Old: "6 kap. 7 b §", New: mabra.Text{Sv: "22 kap. 11 §", En: "chapter 22, section 11"}, Verified: false, Reused: false, Beside: []string{"placer", "familjehem", "vård", "följ", "placement", "foster"}},
			{Old: "6 kap. 7 c §", New: mabra.Text{Sv: "22 kap. 12 §", En: "chapter 22, section 12"}, Verified: false, Reused: false, Beside: []string{"placer", "familjehem", "vård", "socialsekreterare", "placement", "foster"}},
			{Old: "6 kap. 8 §", New: mabra.Text{Sv: "22 kap. 13 §", En: "chapter 22, section 13"}, Verified: false, Reused: false, Beside: []string{"överväg", "placer", "familjehem", "vård", "sjätte månad", "placement", "foster", "consider"}},
			{Old: "1 kap. 2 §", New: mabra.Text{Sv: "3 kap. 1 §", En: "chapter 3, section 1"}, Verified: false, Reused: true, Beside: []string{"barnets bästa", "best interest"}},
			{Old: "3 kap. 5 §", New: mabra.Text{Sv: "10 kap. 3 §", En: "chapter 10, section 3"}, Verified: false, Reused: true, Beside: []string{"tillsammans med", "samråd", "together with"}},
			{Old: "5 kap. 1 §", New: mabra.Text{Sv: "18 kap. 1 §", En: "chapter 18, section 1"}, Verified: false, Reused: true, Beside: []string{"barn och ung", "uppväxt", "växer upp", "trygga", "ogynnsam", "children and young"}},
			{Old: "5 kap. 10 §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: true, Beside: []string{"anhörigstöd", "närstående", "anhöriga", "carers"}},
			{Old: "5 kap. 11 §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: true, Beside: []string{"våld", "brottsoffer", "bevittnat", "violence", "victim"}},
			{Old: "6 kap. 1 §", New: mabra.Text{Sv: "22 kap.", En: "chapter 22"}, Verified: false, Reused: true, Beside: []string{"familjehem", "placer", "vård eller boende", "hvb", "foster", "placement"}},
			{Old: "6 kap. 7 §", New: mabra.Text{Sv: "22 kap.", En: "chapter 22"}, Verified: false, Reused: true, Beside: []string{"familjehem", "placer", "hvb", "foster", "placement"}},
			{Old: "11 kap. 1 §", New: mabra.Text{Sv: "14 kap. 2 § och 20 kap. 2–3 §§", En: "chapter 14, section 2 and chapter 20, sections 2–3"}, Verified: true, Reused: true, Beside: []string{"utred", "förhandsbedöm", "inled", "investigat", "inquiry", "enquiry", "assessment"}, NotBeside: []string{"insats", "bistånd", "bevilja", "ansök", "stödet enligt", "support under", "assistance", "granted", "right to"}},
			{Old: "11 kap. 2 §", New: mabra.Text{Sv: "20 kap. 3–5 §§", En: "chapter 20, sections 3–5"}, Verified: false, Reused: true, Beside: []string{"utred", "fyra månader", "förläng", "investigat", "four months"}, NotBeside: []string{"insats", "bistånd", "bevilja", "ansök"}},
			{Old: "11 kap. 5 §", New: mabra.Text{Sv: "14 kap. 3 § och följande", En: "chapter 14, section 3 and onwards"}, Verified: false, Reused: true, Beside: []string{"dokument", "journal", "antecknas", "record"}, NotBeside: []string{"insats", "behovsprövning", "kontaktperson", "kontaktfamilj", "needs test"}},
			{Old: "12 kap. 1 §", New: mabra.Text{Sv: "16 kap. 1 §", En: "chapter 16, section 1"}, Verified: false, Reused: true, Beside: []string{"gallr", "weeding", "destroy", "dispos"}},
			{Old: "12 kap. 2 §", New: mabra.Text{Sv: "16 kap. 2 §", En: "chapter 16, section 2"}, Verified: false, Reused: true, Beside: []string{"gallr", "weeding", "destroy", "dispos"}},
			{Old: "14 kap. 2 §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: true, Beside: []string{"lex sarah", "missförhåll"}},
			{Old: "14 kap. 3 §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: true, Beside: []string{"lex sarah", "missförhåll"}},
			{Old: "16 kap. 3 §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: true, Beside: []string{"överklag", "besvär", "appeal"}},
		},
	},
	{
		Old: "1982:763", New: "2017:30", Law: "hsl", From: mabra.Date{Year: 2017, Month: 4, Day: 1},
		Names: []string{"hälso- och sjukvårdslag", "hälso-och sjukvårdslag", "hälso och sjukvårdslag", "Health and Medical Services Act", "Health and Medical Service Act", "Health Care Act"},
		Short: []string{"HSL"},
		Sections: []Replacement{
			{Old: "2 a §", New: mabra.Text{Sv: "5 kap. 1 och 6 §§", En: "chapter 5, sections 1 and 6"}, Verified: false, Reused: false, Beside: []string{"god vård", "barnets bästa"}},
			{Old: "2 f §", New: mabra.Text{Sv: "5 kap. 8 §", En: "chapter 5, section 8"}, Verified: false, Reused: false, Beside: []string{"samverk", "far illa"}},
			{Old: "2 g §", New: mabra.Text{Sv: "5 kap. 7 §", En: "chapter 5, section 7"}, Verified: false, Reused: false, Beside: []string{"barn som anhörig", "råd och stöd"}},
			{Old: "3 §", New: mabra.Text{Sv: "8 kap. 1 §", En: "chapter 8, section 1"}, Verified: false, Reused: false},
			{Old: "3 b §", New: mabra.Text{Sv: "8 kap. 7 §", En: "chapter 8, section 7"}, Verified: false, Reused: false, Beside: []string{"habiliter", "hjälpmedel"}},
			{Old: "3 f §", New: mabra.Text{Sv: "16 kap. 4 §", En: "chapter 16, section 4"}, Verified: false, Reused: false, Beside: []string{"sip", "individuell plan", "samordnad plan", "individual plan"}},
			{Old: "8 a §", New: mabra.Text{Sv: "16 kap. 3 §", En: "chapter 16, section 3"}, Verified: false, Reused: false, Beside: []string{"överenskommelse"}},
			{Old: "18 §", New: mabra.Text{Sv: "12 kap. 1 §", En: "chapter 12, section 1"}, Verified: false, Reused: false},
			{Old: "29 a §", New: mabra.Text{Sv: "", En: ""}, Verified: false, Reused: false, Beside: []string{"vårdkontakt"}},
		},
	},
}

// RepealedLawWords are the words that the rule repealed-law goes by besides.
var RepealedLawWords = CitationWords{
	Others:  []string{"OSL", "SekrL", "LSS", "LVU", "LVM", "FB", "BrB", "PDL", "PL", "FL", "KL", "PSL", "LUL", "RB", "ÄB", "SFB", "SkolL", "SkL", "GDPR", "UNCRC", "TF", "RF", "SOSFS", "HSLF-FS", "HSLF", "kommunalförbundets stadga", "skolförordning", "läroplan", "riktlinje", "policy"},
	Times:   []string{"kl", "klockan", "klockslag", "tid", "rast", "lektion", "at", "o'clock", "around", "about", "until", "by", "till", "från", "before", "after", "vann", "vinner", "förlorade", "med", "slutade", "resultat", "ställningen", "won", "lost", "score", "skala", "skalan", "scale", "ratio", "Mark", "Markus", "Matt", "Matteus", "Joh", "Johannes", "Luk", "Lukas", "Mos", "Mosebok", "Ps", "Psaltaren", "Apg", "Kor", "Rom", "John", "Luke", "Matthew", "Genesis", "Psalm", "bild", "figur", "tabell", "bilaga", "uppgift", "figure", "table"},
	Scores:  []string{"personal", "bemanning", "staff", "staffing", "ratio", "i matchen", "i halvtid", "i paus", "seger", "vinst", "förlust", "mål", "win", "goals", "mix"},
	History: []string{"då gällande", "dåvarande", "dåtida", "den gamla", "gamla", "äldre", "tidigare", "förut", "förr", "på den tiden", "upphävd", "upphävda", "upphävdes", "upphörde", "upphört", "numera", "ersatt", "ersatts", "ersätts", "ersattes", "ersatte", "motsvarade", "motsvarar", "motsvaras", "motsvarande", "f.d", "f d", "innan den nya", "före den nya", "före juli", "före 1 juli", "innan 1 juli", "t.o.m. juni 2025", "före den 1 juli", "innan juli", "övergångsbestämmelse", "övergångsbestämmelser", "övergångsbestämmelserna", "nya SoL", "nya socialtjänstlagen", "nya HSL", "nya lagen", "den nya", "hette", "byter nummer", "bytt nummer", "bytte nummer", "hänvisade", "hänvisades", "then in force", "in force then", "at that time", "at the time", "old", "older", "former", "formerly", "previously", "previous", "earlier", "repealed", "replaced", "replaces", "used to be", "used to", "corresponds", "corresponding", "new act", "no longer applies", "gäller inte längre", "before July", "before 1 July", "until July", "until 1 July", "gammal lag", "gammalt lagrum"},
	Past:    []string{"beviljades", "beviljade", "beslutades", "beslutade", "bestämdes", "inleddes", "inledde", "gjordes", "gjorde", "anmäldes", "anmälde", "fick", "hade", "gavs", "gav", "upprättades", "upprättade", "placerades", "placerade", "avslutades", "avslutade", "utreddes", "utredde", "lades", "skrevs", "skrev", "prövades", "avslogs", "ansökte", "startade", "startades", "påbörjades", "påbörjade", "blev", "dokumenterades", "hölls", "erbjöds", "erbjöd", "överklagades", "överklagade", "skickades", "skickade", "kom", "tog", "togs", "pågick", "löpte", "gällde", "förlängdes", "omprövades", "övervägdes", "was", "were", "had", "got", "received", "began", "ran", "did", "came", "lived"},
	Lately:  []string{"i veckan", "igår", "i går", "idag", "i dag", "nyligen", "förra veckan", "häromdagen", "i måndags", "i tisdags", "i onsdags", "i torsdags", "i fredags", "denna vecka", "i förrgår", "senaste mötet", "vid mötet", "på mötet", "this week", "last week", "yesterday", "today", "recently", "last month", "förra månaden", "i januari", "i februari", "i mars", "in January", "in February", "in March", "has", "have", "just nu", "at the meeting", "this year", "i år", "i vinter", "efter jul"},
	Months:  []string{"januari january jan vt vintern winter", "februari february feb våren spring", "mars march mar", "april apr", "maj may", "juni june jun sommaren summer", "juli july jul", "augusti august aug ht läsåret", "september sept sep hösten autumn", "oktober october okt oct", "november nov", "december dec"},
}

// ResilienceMissing is the rule resilience-missing: Several organisations and no matrix.
var ResilienceMissing = mabra.Rule{
	ID:       "resilience-missing",
	Severity: mabra.Info,
	Models:   []string{"girfec"},
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): matrisen i en del mer sammansatta lägen", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): the matrix in some, more complex situations"},
	Title:    mabra.Text{Sv: "Flera verksamheter men ingen matris", En: "Several organisations and no matrix"},
	What:     mabra.Text{Sv: "Mer än en verksamhet har insatser i planen och triangeln är använd, men inte motståndskraftsmatrisen.", En: "More than one organisation has actions in the plan and the triangle is used, but not the resilience matrix."},
	Why:      mabra.Text{Sv: "När mycket händer på en gång hjälper matrisen till att se vad som bär barnet, vad som skyddar och vad som tär.", En: "When much goes on at once, the matrix helps to see what supports the child, what protects them and what wears them down."},
	Mend:     mabra.Text{Sv: "Pröva motståndskraftsmatrisen (assessment.resilience) om läget är sammansatt. Är det enkelt behövs den inte.", En: "Try the matrix (assessment.resilience) if the situation is complex. If it is simple, the matrix is not needed."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "flera verksamheter har insatser; är läget sammansatt kan motståndskraftsmatrisen (assessment.resilience) hjälpa", En: "several services have actions; if the situation is complex, the resilience matrix may help (assessment.resilience)"}},
	},
}

// ResiliencePoleOrigin is the rule resilience-pole-origin: A factor's pole does not fit the side it comes from.
var ResiliencePoleOrigin = mabra.Rule{
	ID:       "resilience-pole-origin",
	Severity: mabra.Info,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "Iriss, Understanding Resilience: barnets egna poler och omgivningens; GIRFEC Practice Guidance 1 (2022): de går i varandra", En: "Iriss, Understanding Resilience: the child's own poles and those of the surroundings; GIRFEC Practice Guidance 1 (2022): they are hard to separate"},
	Title:    mabra.Text{Sv: "Faktorns pol passar inte sidan den kommer från", En: "A factor's pole does not fit the side it comes from"},
	What:     mabra.Text{Sv: "En faktor i matrisen hämtas ur en post i triangeln, men polen passar inte postens sida. Sidan how-i-grow hör till resilience och vulnerability, de andra två till protective-environment och adversity.", En: "A factor of the matrix is taken from an entry of the triangle, but its pole does not fit the entry's side. The side how-i-grow goes with resilience and vulnerability, the other two with protective-environment and adversity."},
	Why:      mabra.Text{Sv: "Det som finns runt barnet kan vuxna ändra på. Står det som något hos barnet läggs ansvaret på barnet.", En: "What is around the child can be changed by adults. Put down as something in the child, it makes it theirs to deal with."},
	Mend:     mabra.Text{Sv: "Se efter om faktorn handlar om barnet eller om det som finns runt barnet. Det ena går i det andra, så den kan stå rätt; låt den då vara.", En: "See whether the factor is about the child or about what is around the child. The one runs into the other, so it may be right as it is; then leave it."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "faktorns pol passar inte den sida av triangeln som den kommer från; det kan stämma, men se efter", En: "the factor's pole does not fit the side of the triangle that it comes from; it may be right, but look again"}},
	},
	Phrases: []mabra.Variant{
		{Name: "entry", Text: mabra.Text{Sv: "posten på", En: "the entry at"}},
	},
}

// ReviewBeforeTime is the rule review-before-time: A review before its time.
var ReviewBeforeTime = mabra.Rule{
	ID:       "review-before-time",
	Severity: mabra.Info,
	Forms:    []string{"co-ordinated-support"},
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "10 § Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004, section 10"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2005, Month: 11, Day: 14}, Text: mabra.Text{Sv: "10 § Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004, section 10"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 § Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004, section 10"}, Link: "https://www.legislation.gov.uk/asp/2004/4"}}},
	},
	Title: mabra.Text{Sv: "Uppföljning före sin tid", En: "A review before its time"},
	What:  mabra.Text{Sv: "En samordnad stödplan i skolan (Skottland) ska följas upp tidigare än när tolv månader har gått, och inget skäl står.", En: "A co-ordinated support plan is to be reviewed before twelve months have passed, and no reason is given."},
	Why:   mabra.Text{Sv: "Lagen låter skolmyndigheten följa upp planen tidigare bara om föräldern eller den unge ber om det, eller om något viktigt har ändrats. Står skälet i planen vet alla varför.", En: "The Act lets the education authority review the plan earlier only when the parent or the young person asks, or after a significant change. With the reason in the plan everybody knows why."},
	Mend:  mabra.Text{Sv: "Har någon bett om det, eller har något viktigt ändrats, skriv det i flyttade uppföljningar (reviews.moved) med ny dag (to). Annars flyttas nästa uppföljning (reviews.next) till den dag då tiden har gått ut.", En: "If somebody asked for it, or something significant has changed, say so among the moved reviews (reviews.moved) with the new day (to). Otherwise move the next review (reviews.next) to the day when the time is up."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "nästa uppföljning kommer innan {limit} har gått från {since}; skriv i flyttade uppföljningar (reviews.moved) vem som bad om det eller vad som ändrats ({law})", En: "the next review comes before {limit} have passed from {since}; say among the moved reviews (reviews.moved) who asked for it or what has changed ({law})"}},
	},
	Phrases: []mabra.Variant{
		{Name: "begun", Text: mabra.Text{Sv: "den dag planen började", En: "the day the plan was begun"}},
		{Name: "last", Text: mabra.Text{Sv: "den senaste", En: "the last one"}},
	},
}

// ReviewDateMissing is the rule review-date-missing: No day for a review.
var ReviewDateMissing = mabra.Rule{
	ID:         "review-date-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"own", "gip", "child-protection", "looked-after", "co-ordinated-support"},
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "GIRFEC Practice Guidance 3 (Skottlands regering 2022): planen hålls aktuell och får inte gå i stå; ingen fast tid anges", En: "GIRFEC Practice Guidance 3 (Scottish Government 2022): the plan is kept up to date and must not drift; no fixed interval is given"},
	Title:      mabra.Text{Sv: "Ingen dag för uppföljning", En: "No day for a review"},
	What:       mabra.Text{Sv: "Planen säger inte när den ska följas upp nästa gång.", En: "The plan does not say when it is to be reviewed next."},
	Why:        mabra.Text{Sv: "Utan en bestämd dag blir uppföljningen ofta inte av, och barnet får gå kvar i insatser som inte hjälper.", En: "Without a day the review often does not happen, and the child is left with actions that do not help."},
	Mend:       mabra.Text{Sv: "Bestäm dagen tillsammans med barnet och familjen och skriv den i nästa uppföljning (reviews.next).", En: "Agree on the day with the child and the family, and write it as the next review (reviews.next)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "planen har ingen dag för nästa uppföljning; lägg till nästa uppföljning (reviews.next)", En: "the plan has no day for its next review; add the day (reviews.next)"}},
	},
}

// ReviewIncomplete is the rule review-incomplete: The review lacks parts.
var ReviewIncomplete = mabra.Rule{
	ID:       "review-incomplete",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "East Renfrewshire (Skottland), Evaluating the Child's Plan: vad en uppföljning tar upp", En: "East Renfrewshire (Scotland), Evaluating the Child's Plan: what a review takes up"},
	Title:    mabra.Text{Sv: "Uppföljningen saknar delar", En: "The review lacks parts"},
	What:     mabra.Text{Sv: "En uppföljning säger inte hur långt målen har kommit, vad barnet och vårdnadshavarna tycker, vad insatserna ledde till, vad som stod i vägen, vad som är nytt, eller vad som bestämdes.", En: "A review does not say how far the outcomes have come, what the child and the guardians think, what the actions led to, what got in the way, what is new, or what was decided."},
	Why:      mabra.Text{Sv: "Det är vid uppföljningen det visar sig om planen hjälper barnet. Saknas en del får nästa möte gissa.", En: "It is the review that shows whether the plan helps the child. With a part missing, the next meeting has to guess."},
	Mend:     mabra.Text{Sv: "Fyll i det som räknas upp. Hände inget, stod inget i vägen eller kunde någon inte tillfrågas, skriv det.", En: "Fill in what is listed. If nothing happened, nothing got in the way or somebody could not be asked, say that."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "uppföljningen saknar {missing}", En: "the review lacks {missing}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "outcomes", Text: mabra.Text{Sv: "hur långt målen har kommit (outcomes)", En: "how far the outcomes have come (outcomes)"}},
		{Name: "views-child", Text: mabra.Text{Sv: "barnets åsikt (views)", En: "the child's view (views)"}},
		{Name: "views-guardian", Text: mabra.Text{Sv: "vårdnadshavarnas åsikt (views)", En: "the guardians' view (views)"}},
		{Name: "effect", Text: mabra.Text{Sv: "vad insatserna ledde till (effect)", En: "what the actions led to (effect)"}},
		{Name: "barriers", Text: mabra.Text{Sv: "vad som stod i vägen (barriers)", En: "what got in the way (barriers)"}},
		{Name: "changes", Text: mabra.Text{Sv: "vad som är nytt (changes)", En: "what is new (changes)"}},
		{Name: "decision", Text: mabra.Text{Sv: "vad som bestämdes (decision)", En: "what was decided (decision)"}},
	},
}

// ReviewOverdue is the rule review-overdue: The review was not held.
var ReviewOverdue = mabra.Rule{
	ID:       "review-overdue",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "NSPH Västra Götaland (Sweden), the user audit Att inget bestäms över mitt huvud"},
	Title:    mabra.Text{Sv: "Uppföljningen har inte blivit av", En: "The review was not held"},
	What:     mabra.Text{Sv: "Dagen för uppföljning har passerat. Ingen uppföljning är hållen, och den är inte flyttad med ett skäl till en dag som ligger framåt.", En: "The day for the review has passed. None has been held, and it has not been moved, with a reason, to a day still to come."},
	Why:      mabra.Text{Sv: "Barn och föräldrar berättar ofta att det som bestämdes inte följdes upp.", En: "Children and parents often say that what was decided is not followed up."},
	Mend:     mabra.Text{Sv: "Skriv uppföljningen i hållna uppföljningar (reviews.held) och nästa dag i nästa uppföljning (reviews.next). Är den framflyttad, skriv dagarna och skälet (because) i flyttade uppföljningar (reviews.moved).", En: "Write the review among the reviews held (reviews.held) and the next day as the next review (reviews.next). If it has been put off, write both days and the reason among the moved reviews (reviews.moved)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "dagen för uppföljning har passerat; skriv den i hållna uppföljningar (reviews.held), eller i flyttade uppföljningar (reviews.moved) varför den flyttats och till när", En: "the day for the review has passed; write it among the reviews held (reviews.held), or say among the moved reviews (reviews.moved) why it was moved and to when"}},
	},
}

// ReviewTooFar is the rule review-too-far: Too long until the next review.
var ReviewTooFar = mabra.Rule{
	ID:       "review-too-far",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "formens eller arbetsmodellens längsta tid mellan uppföljningar, med sin egen källa i fyndet; för en samordnad stödplan och ett placerat barn i Skottland anges tiden i lag", En: "the longest time between reviews of the form or the practice model, with its own source in the finding; for a co-ordinated support plan and a looked-after child in Scotland law sets it"},
	Title:    mabra.Text{Sv: "För långt till nästa uppföljning", En: "Too long until the next review"},
	What:     mabra.Text{Sv: "Nästa uppföljning ligger längre fram än formens eller modellens längsta tid, räknat från den senaste uppföljningen eller, före den första, från planens dag. Där formen har egna tider räknas den första från den dag planen började. Är tiden bara bibliotekets val, och ingen källa eller kommun har bestämt den, är det en upplysning.", En: "The next review lies further ahead than the longest time of the form or the model, counted from the last review or, before the first, from the day of the plan. Where the form has times of its own, the first is counted from the day the plan was begun. Where the time is only the library's choice, and no source or municipality has set it, it is information."},
	Why:      mabra.Text{Sv: "Ett barns liv ändras fort. Ligger uppföljningen för långt fram märks det inte i tid att planen inte hjälper.", En: "A child's life changes fast. With the review too far ahead, nobody notices in time that the plan does not help."},
	Mend:     mabra.Text{Sv: "Välj en tidigare dag för nästa uppföljning (reviews.next). Är dagen framflyttad av ett skäl, skriv det i flyttade uppföljningar (reviews.moved). En samordnad stödplan följs upp när tolv månader har gått, varken senare eller tidigare. För ett barn som är placerat i sitt eget hem i Skottland kommer man överens om tiden: skriv den i en egen modell (reviewTimes).", En: "Choose an earlier day for the next review (reviews.next). If it was put off for a reason, say so among the moved reviews (reviews.moved). A co-ordinated support plan is reviewed when twelve months have passed, neither later nor earlier. For a child looked after at home in Scotland the time is agreed: write it in a model of your own (reviewTimes)."},
	Messages: []mabra.Variant{
		{Name: "far", Text: mabra.Text{Sv: "nästa uppföljning ligger mer än {limit} efter {since}{source}; välj en tidigare dag", En: "the next review lies more than {limit} after {since}{source}; choose an earlier day"}},
		{Name: "when-due", Text: mabra.Text{Sv: "nästa uppföljning ligger mer än {limit} efter {since}; lägg den på dagen då tiden har gått ut ({law})", En: "the next review lies more than {limit} after {since}; put it on the day when that time is up ({law})"}},
	},
	Phrases: []mabra.Variant{
		{Name: "plan", Text: mabra.Text{Sv: "planens dag", En: "the day of the plan"}},
		{Name: "begun", Text: mabra.Text{Sv: "den dag planen började", En: "the day the plan was begun"}},
		{Name: "last", Text: mabra.Text{Sv: "den senaste", En: "the last one"}},
	},
}

// ReviewWithoutChange is the rule review-without-change: No outcome has moved.
var ReviewWithoutChange = mabra.Rule{
	ID:       "review-without-change",
	Severity: mabra.Info,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "GIRFEC Practice Guidance 3 (Skottlands regering 2022): planen hålls aktuell och får inte gå i stå; ingen fast tid anges", En: "GIRFEC Practice Guidance 3 (Scottish Government 2022): the plan is kept up to date and must not drift; no fixed interval is given"},
	Title:    mabra.Text{Sv: "Inget mål har rört sig", En: "No outcome has moved"},
	What:     mabra.Text{Sv: "Vid de två senaste uppföljningarna stod alla mål som pågår likadant, och planen fortsatte ändå som förut.", En: "At the last two reviews every outcome still worked for stood the same, and the plan went on as before."},
	Why:      mabra.Text{Sv: "En plan kan gå i stå utan att någon ser det. Barnet väntar medan de vuxna fortsätter med samma sak.", En: "A plan can drift without anybody seeing it. The child waits while the adults go on with the same thing."},
	Mend:     mabra.Text{Sv: "Fråga barnet vad som skulle hjälpa. Ändra insatserna och skriv att planen ändras (decision: change), eller skriv i målet varför det får ta tid.", En: "Ask the child what would help. Change the actions and decide that the plan changes (decision: change), or say in the outcome why it may take time."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "inget mål har rört sig mellan de två senaste uppföljningarna; behöver planen ändras?", En: "no outcome has moved between the last two reviews; does the plan have to change?"}},
	},
	Phrases: []mabra.Variant{
		{Name: "compare", Text: mabra.Text{Sv: "jämför", En: "compare"}},
	},
}

// RiskWithoutMeasure is the rule risk-without-measure: Risk without a measure.
var RiskWithoutMeasure = mabra.Rule{
	ID:       "risk-without-measure",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022); Highland, The Child's Assessment and Plan (2024)", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022); Highland, The Child's Assessment and Plan (2024)"},
	Title:    mabra.Text{Sv: "Risk utan åtgärd", En: "Risk without a measure"},
	What:     mabra.Text{Sv: "En risk säger inte vad som görs åt den, eller en reservplan säger inte vad som händer då.", En: "A risk does not say what is done about it, or a contingency does not say what happens then."},
	Why:      mabra.Text{Sv: "Att skriva ned en risk skyddar ingen. Det gör det som någon har lovat att göra.", En: "Writing a risk down protects nobody. What somebody has promised to do does."},
	Mend:     mabra.Text{Sv: "Skriv i ”det som görs” (measures) vad som görs åt risken och av vem, och i reservplanen vad som händer då (then). Att vänta och se kan vara ett svar; skriv det i så fall.", En: "Write what is done about the risk and by whom (measures), and of what is done if things go wrong, what happens then (then). To wait and see can be an answer; then say so."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte vad som görs åt det; lägg till {field}", En: "nothing says what is done about it; add {field}"}},
	},
}

// RuleNotAdjustable is the rule rule-not-adjustable: Settings cannot change the rule.
var RuleNotAdjustable = mabra.Rule{
	ID:       "rule-not-adjustable",
	Severity: mabra.Error,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"},
	Title:    mabra.Text{Sv: "Regeln kan inte ändras i inställningarna", En: "Settings cannot change the rule"},
	What:     mabra.Text{Sv: "Inställningarna eller arbetsmodellen ändrar en regel om dokumentets form eller om vad lagen kräver.", En: "Settings or practice model change a rule about the form of the document or about what the law demands."},
	Why:      mabra.Text{Sv: "En mapp kan inte ha en egen lag, och ett dokument som inte håller ihop kan inte läsas av andra.", En: "A folder cannot have a law of its own, and a document that does not hold together cannot be read by others."},
	Mend:     mabra.Text{Sv: "Ta bort raden om regeln ur rules och rätta dokumenten.", En: "Remove the rule from rules and correct the documents."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "regeln gäller dokumentets form eller lag och kan inte ändras här", En: "the rule is about the form of the document or about law, and cannot be changed here"}},
	},
}

// SettingNotTaken is the rule setting-not-taken: A setting that is not taken.
var SettingNotTaken = mabra.Rule{
	ID:       "setting-not-taken",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"},
	Title:    mabra.Text{Sv: "En inställning som inte gäller", En: "A setting that is not taken"},
	What:     mabra.Text{Sv: "Något är skrivet som inställning men ändrar inget: filen har fel namn, ett mönster under exclude passar inget, samma regel ändras två gånger, eller två modeller har samma namn.", En: "Something is written as a setting but changes nothing: the file has the wrong name, a pattern under exclude fits nothing, the same rule is changed twice, or two models have the same name."},
	Why:      mabra.Text{Sv: "Den som skrev det tror att det gäller, och granskningen blir en annan än den som var tänkt.", En: "Whoever wrote it believes that it holds, and the check is not the one that was meant."},
	Mend:     mabra.Text{Sv: "Rätta det som meddelandet nämner, eller ta bort det.", En: "Correct what the message names, or remove it."},
	Messages: []mabra.Variant{
		{Name: "misnamed", Text: mabra.Text{Sv: "filen läses inte som inställningar; menade du .mabra.yaml?", En: "the file is not read as settings; did you mean .mabra.yaml?"}},
		{Name: "twice", Text: mabra.Text{Sv: "regeln ändras två gånger, och bara det som står sist gäller; ta bort den ena", En: "the rule is changed twice, and only what stands last holds; remove one of them"}},
		{Name: "same-name", Text: mabra.Text{Sv: "en modell i filen har samma namn som en senare, och bara den som står sist gäller; byt namn på den ena eller ta bort den", En: "a model in the file has the same name as a later one, and only what stands last holds; rename one of them, or remove it"}},
		{Name: "bad-pattern", Text: mabra.Text{Sv: "mönstret är felskrivet och utelämnar inget; se över hakparenteser och klamrar", En: "the pattern is misspelt and leaves out nothing; look over its brackets and braces"}},
		{Name: "never", Text: mabra.Text{Sv: "mönstret passar aldrig någon fil; skriv det utan ! och .. som en sökväg från den här mappen", En: "the pattern never fits a file; write it without ! and .. as a path from this folder"}},
		{Name: "too-many", Text: mabra.Text{Sv: "mönstren är för många eller för långa, och det här används inte; skriv färre och kortare", En: "the patterns are too many or too long, and this one is not used; write fewer and shorter ones"}},
		{Name: "idle", Text: mabra.Text{Sv: "mönstret utelämnar ingen fil; rätta det eller ta bort det", En: "the pattern leaves out no file; correct it or remove it"}},
	},
}

// SeveralActivePlans is the rule several-active-plans: The child has several active plans.
var SeveralActivePlans = mabra.Rule{
	ID:       "several-active-plans",
	Severity: mabra.Warning,
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "Backa barnet, ett barn – en plan; Riksdagens utvärdering av SIP (2017/18:RFR5)", En: "Backa barnet (Ystad, Sweden), one child – one plan; the evaluation of SIP by the Swedish Riksdag (2017/18:RFR5)"},
	Title:    mabra.Text{Sv: "Barnet har flera aktiva planer", En: "The child has several active plans"},
	What:     mabra.Text{Sv: "Bland de filer som granskas tillsammans finns mer än en aktiv plan för samma barn.", En: "Among the files checked together is more than one active plan for the same child."},
	Why:      mabra.Text{Sv: "Ett barn, en plan: med flera planer får familjen hålla ihop dem själv, och ingen ser helheten.", En: "One child, one plan: with several, the family has to hold them together, and nobody sees the whole."},
	Mend:     mabra.Text{Sv: "Slå ihop planerna till en och avsluta den andra (status: closed). Planer enligt andra lagar kan stå i andra planer (related).", En: "Make one plan of them and close the other (status: closed). Plans under other laws can stand in related."},
	Messages: []mabra.Variant{
		{Name: "unnamed", Text: mabra.Text{Sv: "barnet har redan en aktiv plan; gör en plan av dem", En: "the child already has an active plan; make one plan of them"}},
		{Name: "in-file", Text: mabra.Text{Sv: "barnet har redan en aktiv plan i {file}; gör en plan av dem", En: "the child already has an active plan in {file}; make one plan of them"}},
	},
}

// SeveralDocuments is the rule several-documents: Several documents where one was expected.
var SeveralDocuments = mabra.Rule{
	ID:       "several-documents",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Flera dokument där ett väntades", En: "Several documents where one was expected"},
	What:     mabra.Text{Sv: "Filen innehåller flera dokument, åtskilda med ---, men läses på ett ställe som tar emot ett enda.", En: "The file holds several documents, separated by ---, but is read where only one is taken."},
	Why:      mabra.Text{Sv: "De övriga dokumenten får inte försvinna i tysthet.", En: "The other documents must not disappear in silence."},
	Mend:     mabra.Text{Sv: "Dela filen, eller läs den med en funktion som tar emot flera dokument.", En: "Split the file, or read it with a function that takes several documents."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "här börjar ytterligare ett dokument; bara det första har lästs", En: "another document begins here; only the first one has been read"}},
	},
}

// SharingBasisWrong is the rule sharing-basis-wrong: The basis does not cover this sharing.
var SharingBasisWrong = mabra.Rule{
	ID:       "sharing-basis-wrong",
	Severity: mabra.Warning,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "10, 25 och 26 kap. offentlighets- och sekretesslagen (2009:400), som binder myndigheter; för enskilda 29 kap. 14 § skollagen (2010:800) och 6 kap. 12 § patientsäkerhetslagen (2010:659)", En: "offentlighets- och sekretesslagen (2009:400), chapters 10, 25 and 26, which binds authorities; for private bodies skollagen (2010:800), chapter 29, section 14, and patientsäkerhetslagen (2010:659), chapter 6, section 12"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Until: mabra.Date{Year: 2025, Month: 11, Day: 30}, Text: mabra.Text{Sv: "10 kap. 18 a, 18 c och 27–28 §§, 25 kap. 12 § och 26 kap. 9 och 9 a §§ offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, sections 18 a, 18 c and 27–28, chapter 25, section 12 and chapter 26, sections 9 and 9 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 18 a, 18 c och 27–28 §§, 25 kap. 12 § och 26 kap. 9 och 9 a §§ offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, sections 18 a, 18 c and 27–28, chapter 25, section 12 and chapter 26, sections 9 and 9 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}},
		{From: mabra.Date{Year: 2025, Month: 12, Day: 1}, Text: mabra.Text{Sv: "10 kap. 15 a, 18 a, 18 c och 27–28 §§, 25 kap. 12 § och 26 kap. 9 och 9 a §§ offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, sections 15 a, 18 a, 18 c and 27–28, chapter 25, section 12 and chapter 26, sections 9 and 9 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 15 a, 18 a, 18 c och 27–28 §§, 25 kap. 12 § och 26 kap. 9 och 9 a §§ offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, sections 15 a, 18 a, 18 c and 27–28, chapter 25, section 12 and chapter 26, sections 9 and 9 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}},
	},
	Title: mabra.Text{Sv: "Grunden gäller inte den här delningen", En: "The basis does not cover this sharing"},
	What:  mabra.Text{Sv: "Paragrafen som är rättslig grund (basis) gäller andra verksamheter än dem som delar och får veta, barn i en annan ålder eller en senare dag. osl-25-12 går från hälso- och sjukvården och osl-26-9 från socialtjänsten, båda bara till myndigheter inom dessa två och för den som är under 18 år. osl-26-9a går från socialtjänsten till den som har anmält oro. osl-10-18a går från socialtjänsten till polisen om den som är under 21, osl-10-18c från hälso- och sjukvården eller socialtjänsten till polisen. osl-10-15a (från den 1 december 2025) och lag-2025-170 (från den 1 april 2025) går till brottsbekämpande myndigheter; deras undantag är inte bekräftade här. lag-2022-913 (från den 1 januari 2023) gäller mellan hälso- och sjukvården och socialtjänsten, inte skolan; vilka delar av socialtjänsten är inte bekräftat här. osl-10-27 bryter inte sekretessen i hälso- och sjukvården eller socialtjänsten. Alla osl-grunder gäller myndigheter: en fristående skola eller privat klinik har sin tystnadsplikt i en annan lag. article-6-1-c till f och article-9-2-h gäller från den 25 maj 2018.", En: "The section in basis is for other services than those that share and are told, for children of another age or for a later day. osl-25-12 goes from health care and osl-26-9 from social services, both only to authorities of these two and about somebody under 18. osl-26-9a goes from social services to whoever reported concern. osl-10-18a goes from social services to the police about somebody under 21, osl-10-18c from health care or social services to the police. osl-10-15a (from 1 December 2025) and lag-2025-170 (from 1 April 2025) go to crime-fighting authorities; their exceptions are not confirmed here. lag-2022-913 (from 1 January 2023) is for health care and social services and not for schools; which parts of social services is not confirmed here. osl-10-27 does not break secrecy in health care or social services. All osl bases are for authorities: an independent school or a private clinic has its duty of silence in another act. article-6-1-c to f and article-9-2-h hold from 25 May 2018."},
	Why:   mabra.Text{Sv: "Skolan omfattas inte av reglerna mellan vård och socialtjänst. Där behövs samtycke eller en annan grund, och familjen ska kunna lita på det.", En: "Schools are outside the rules between health care and social services. Consent or another basis is needed there, and the family has to be able to trust in that."},
	Mend:  mabra.Text{Sv: "Välj den rättsliga grund (basis) som stämmer, till exempel samtycke (consent), eller rätta vem som delade (by) eller fick veta (with). För den som har fyllt 18 gäller osl-25-12 och osl-26-9 bara vid pågående missbruk eller psykiatrisk tvångsvård; stämmer det kan varningen lämnas.", En: "Choose the basis that fits, such as consent, or correct who shared (by) or was told (with). For somebody of 18 or more, osl-25-12 and osl-26-9 hold only during ongoing substance abuse or compulsory psychiatric care; if that is so, the warning can be left."},
	Messages: []mabra.Variant{
		{Name: "private", Text: mabra.Text{Sv: "{basis} gäller myndigheter, och den som delade är en enskild verksamhet med egen tystnadsplikt; välj en annan grund, till exempel samtycke (consent) ({law})", En: "{basis} is for authorities, and whoever shared is a private body with a duty of silence of its own; choose another basis, such as consent ({law})"}},
		{Name: "to-private", Text: mabra.Text{Sv: "{basis} gäller uppgifter till en myndighet, och den som fick veta är en enskild verksamhet; välj en annan grund ({law})", En: "{basis} is for information to an authority, and whoever was told is a private body; choose another basis ({law})"}},
		{Name: "not-yet", Text: mabra.Text{Sv: "{basis} gällde först från {from}; välj en grund som gällde den dagen ({law})", En: "{basis} was in force only from {from}; choose a basis that was in force on that day ({law})"}},
		{Name: "from", Text: mabra.Text{Sv: "{basis} gäller inte uppgifter från {sector}; välj en annan grund ({law})", En: "{basis} does not cover information from {sector}; choose another basis ({law})"}},
		{Name: "to", Text: mabra.Text{Sv: "{basis} gäller inte uppgifter till {sector}; välj en annan grund ({law})", En: "{basis} does not cover information to {sector}; choose another basis ({law})"}},
		{Name: "age", Text: mabra.Text{Sv: "{basis} gäller inte den som har fyllt {age}; välj en annan grund ({law})", En: "{basis} does not cover somebody of {age} or more; choose another basis ({law})"}},
	},
}

// SharingUnjustified is the rule sharing-unjustified: Sharing that has not been weighed.
var SharingUnjustified = mabra.Rule{
	ID:       "sharing-unjustified",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: GIRFEC Practice Guidance 4, Information sharing (Skottlands regering 2022); artikel 5.1 c i UK GDPR; i Sverige: artikel 5.1 c dataskyddsförordningen; 25 kap. 12 § och 26 kap. 9 § offentlighets- och sekretesslagen (2009:400)", En: "in Scotland: GIRFEC Practice Guidance 4, Information sharing (Scottish Government 2022); UK GDPR, article 5(1)(c); in Sweden: article 5(1)(c) GDPR; offentlighets- och sekretesslagen (2009:400), chapter 25, section 12, and chapter 26, section 9"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "GIRFEC Practice Guidance 4, Information sharing (Skottlands regering 2022); artikel 5.1 c i UK GDPR", En: "GIRFEC Practice Guidance 4, Information sharing (Scottish Government 2022); UK GDPR, article 5(1)(c)"}},
		{Country: "se", Origin: mabra.OriginLaw, Text: mabra.Text{Sv: "artikel 5.1 c dataskyddsförordningen; 25 kap. 12 § och 26 kap. 9 § offentlighets- och sekretesslagen (2009:400)", En: "article 5(1)(c) GDPR; offentlighets- och sekretesslagen (2009:400), chapter 25, section 12, and chapter 26, section 9"}},
	},
	Title: mabra.Text{Sv: "Utlämnandet är inte motiverat", En: "Sharing that has not been weighed"},
	What:  mabra.Text{Sv: "Något har delats, men det står inte varför det var nödvändigt, relevant och proportionerligt. Det som lämnas för att en lag kräver det (osl-10-28, sol-19-1, sol-20-6, lag-2025-170, article-6-1-c) behöver inga svar.", En: "Something has been shared, but nothing says why that was necessary, relevant and proportionate. What is given because a law demands it (osl-10-28, sol-19-1, sol-20-6, lag-2025-170, article-6-1-c) needs no answers."},
	Why:   mabra.Text{Sv: "Det är barnets liv som berättas vidare. De tre frågorna är den gyllene regeln: inte mer än vad som behövs för att hjälpa.", En: "It is the child's life that is told to others. The three questions are the golden rule: no more than is needed to help."},
	Mend:  mabra.Text{Sv: "Svara kort på varför det var nödvändigt (necessary), relevant (relevant) och proportionerligt (proportionate). Delades det inte, skriv varför inte (notSharedBecause).", En: "Answer in a few words why it was necessary (necessary), relevant (relevant) and proportionate (proportionate). If it was not shared, write why not (notSharedBecause)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte varför delningen behövdes; lägg till {missing}", En: "nothing says why the sharing was called for; add {missing}"}},
	},
}

// SharingWithoutBasis is the rule sharing-without-basis: Sharing without a legal basis.
var SharingWithoutBasis = mabra.Rule{
	ID:       "sharing-without-basis",
	Severity: mabra.Error,
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "artikel 6 dataskyddsförordningen; 8 och 10 kap. offentlighets- och sekretesslagen (2009:400)", En: "article 6 GDPR; offentlighets- och sekretesslagen (2009:400), chapters 8 and 10"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Until: mabra.Date{Year: 2018, Month: 5, Day: 24}, Text: mabra.Text{Sv: "8 kap. 1–2 §§ och 10 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 8, sections 1–2 and chapter 10, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "8 kap. 1–2 §§ och 10 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 8, sections 1–2 and chapter 10, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}},
		{From: mabra.Date{Year: 2018, Month: 5, Day: 25}, Text: mabra.Text{Sv: "artikel 6 dataskyddsförordningen; i Sverige också 8 kap. 1–2 §§ och 10 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "article 6 GDPR; in Sweden also offentlighets- och sekretesslagen (2009:400), chapter 8, sections 1–2 and chapter 10, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 6 dataskyddsförordningen", En: "article 6 GDPR"}, Link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}, {Text: mabra.Text{Sv: "i Sverige också 8 kap. 1–2 §§ och 10 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "in Sweden also offentlighets- och sekretesslagen (2009:400), chapter 8, sections 1–2 and chapter 10, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}},
	},
	Abroad: mabra.Provision{Text: mabra.Text{Sv: "artikel 6 i UK GDPR", En: "UK GDPR, article 6"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 6 i UK GDPR", En: "UK GDPR, article 6"}, Link: ""}}},
	Title:  mabra.Text{Sv: "Uppgifter delade utan rättslig grund", En: "Sharing without a legal basis"},
	What:   mabra.Text{Sv: "Något har delats utan att det står på vilken rättslig grund, eller med samtycke som grund (consent, osl-12-2) fast inget samtycke gällde den dagen för den som fick veta.", En: "Something has been shared with no legal basis given, or on consent (consent, osl-12-2) although no consent held on that day for those who were told."},
	Why:    mabra.Text{Sv: "Den som inte har rätt att lämna en uppgift får inte göra det, och en familj som inte har blivit frågad slutar berätta.", En: "Whoever has no right to pass something on may not do it, and a family that was not asked stops telling."},
	Mend:   mabra.Text{Sv: "Skriv vad delningen vilar på (basis). Samtycke är en grund av flera. Vilar den på samtycke, skriv samtycket bland samtycken (consents) med vilken dag det gavs (given) och för vilka (organisations).", En: "Write what the sharing rests on (basis). Consent is one basis of several. If it rests on consent, write the consent among the consents (consents) with the day it was given (given) and for whom (organisations)."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "det står inte på vilken rättslig grund (basis) det delades; lägg till den ({law})", En: "nothing says on what legal basis it was shared; add the legal basis (basis) ({law})"}},
		{Name: "no-consent", Text: mabra.Text{Sv: "inget samtycke i planen gällde den dagen för alla som fick veta; lägg till samtycket eller välj en annan grund ({law})", En: "no consent in the plan held on that day for everybody who was told; add the consent or choose another basis ({law})"}},
	},
}

// SignalMissing is the rule signal-missing: None of the early signals is there.
var SignalMissing = mabra.Rule{
	ID:         "signal-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Models:     []string{"samma-koll"},
	Origin:     mabra.OriginAgreement,
	Source:     mabra.Text{Sv: "Samma Koll (Kinda och Åtvidaberg 2016–2019), projektplanen: målgrupp och tidiga signaler", En: "Samma Koll (Kinda and Åtvidaberg 2016–2019), the project plan: whom it is for, and early signals"},
	Title:      mabra.Text{Sv: "Ingen tidig signal står i planen", En: "None of the early signals is there"},
	What:       mabra.Text{Sv: "Ingen av de signaler som leder till en plan i arbetssättet står bland signalerna (reason.signals).", En: "None of the signals that lead to a plan in the programme stands among the signals (reason.signals)."},
	Why:        mabra.Text{Sv: "Det är en tidig signal, med dag och den som såg den, som gör att arbetet börjar medan det ännu går att vända.", En: "It is an early signal, with its day and who saw it, that makes the work begin while things can still turn."},
	Mend:       mabra.Text{Sv: "Lägg till signalen i signaler (reason.signals): vad den handlar om (kind), när någon såg det (observed) och vem (by). Finns ingen av dem kan ett annat sätt att arbeta passa bättre.", En: "Add the signal to the signals (reason.signals): what it is about (kind), when it was seen (observed) and by whom (by). If there is none of them another way of working may fit better."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "arbetssättets tidiga signaler står inte; lägg till {signals} i signaler (reason.signals)", En: "the early signals of this way of working are not there; add {signals} to the signals (reason.signals)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "or", Text: mabra.Text{Sv: "eller", En: "or"}},
	},
}

// SIPActionMissing is the rule sip-action-missing: SIP without an action.
var SIPActionMissing = mabra.Rule{
	ID:         "sip-action-missing",
	Severity:   mabra.Error,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 8; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "SIP utan insats", En: "SIP without an action"},
	What:  mabra.Text{Sv: "Ingen verksamhet har en insats i planen. Det familjen själv gör räknas inte hit.", En: "No service has an action in the plan. What the family does itself is not counted here."},
	Why:   mabra.Text{Sv: "Av en SIP ska det framgå vilka insatser barnet behöver. Utan dem är den ett papper och inget stöd.", En: "A SIP has to say which actions the child needs. Without them it is a paper and no support."},
	Mend:  mabra.Text{Sv: "Lägg till insatserna (actions), var och en med en ansvarig person och verksamhet. Det familjen gör står kvar.", En: "Add the actions (actions), each with a person and a service responsible. What the family does stays."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ingen verksamhet har en insats i planen; lägg till dem i insatser (actions) ({law})", En: "no service has an action in the plan; add what each of them does (actions) ({law})"}},
	},
}

// SIPKinNotOffered is the rule sip-kin-not-offered: Those close to the child have not been asked.
var SIPKinNotOffered = mabra.Rule{
	ID:       "sip-kin-not-offered",
	Severity: mabra.Info,
	Forms:    []string{"sip"},
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 9 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 9; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 9 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 9"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Närstående har inte fått frågan", En: "Those close to the child have not been asked"},
	What:  mabra.Text{Sv: "Det står inte om någon närstående har fått frågan om att vara med, eller varför inte.", En: "Nothing says whether anybody close to the child was invited to take part, or why not."},
	Why:   mabra.Text{Sv: "En mormor, en storebror eller en tränare kan vara den som barnet litar mest på.", En: "A grandmother, a big brother or a coach may be the one the child trusts the most."},
	Mend:  mabra.Text{Sv: "Fråga barnet och vårdnadshavarna vilka som ska få frågan. Skriv dagen i tillfrågade (kin.offered), eller varför det inte passade (kin.notBecause).", En: "Ask the child and the guardians who should be asked. Write the day they were asked (kin.offered), or why it was not suitable (kin.notBecause)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte om närstående har fått frågan om att vara med; lägg till närstående (kin) ({law})", En: "nothing says whether those close to the child were invited to take part; write it (kin) ({law})"}},
	},
}

// SIPMeetingLate is the rule sip-meeting-late: Too long from invitation to SIP meeting.
var SIPMeetingLate = mabra.Rule{
	ID:       "sip-meeting-late",
	Severity: mabra.Warning,
	Forms:    []string{"sip"},
	Origin:   mabra.OriginAgreement,
	Source:   mabra.Text{Sv: "arbetsmodellens eller formens längsta tid mellan kallelse och SIP-möte; överenskommelsen Samverkan för barns och ungas hälsa (Västra Götaland 2021) anger tre veckor", En: "the longest time from invitation to SIP meeting of the practice model or the form; the agreement Samverkan för barns och ungas hälsa (Västra Götaland 2021) gives three weeks"},
	Title:    mabra.Text{Sv: "För långt mellan kallelse och SIP-möte", En: "Too long from invitation to SIP meeting"},
	What:     mabra.Text{Sv: "Från kallelsen till SIP-mötet går det längre tid än överenskommelsen anger. Lagen anger ingen tid mellan kallelse och möte. Har er modell ingen bekräftad tid är det bara en upplysning.", En: "From the invitation to the SIP meeting there is a longer time than the agreement gives. The acts give none between the two. Where your model has no confirmed time it is only information."},
	Why:      mabra.Text{Sv: "Den som behöver hjälp från flera håll väntar på alla tills mötet har hållits.", En: "Somebody who needs help from several sides waits for all of them until the meeting has been held."},
	Mend:     mabra.Text{Sv: "Kontrollera kallelsens dag (called) och mötets dag (date). Gäller en annan tid hos er, skriv den i en egen modell (forums.within).", En: "Check the day of the invitation (called) and of the meeting (date). If another time holds where you are, write it in a model of your own (forums.within)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det går mer än {limit} från kallelse till möte{source}; se över kallelsens dag (called) och mötets dag (date)", En: "more than {limit} pass from invitation to meeting{source}; look again at the day of the invitation (called) and of the meeting (date)"}},
	},
	Phrases: []mabra.Variant{
		{Name: "called", Text: mabra.Text{Sv: "kallelsen", En: "the invitation"}},
	},
}

// SIPOthersSilent is the rule sip-others-silent: Nothing about measures by others.
var SIPOthersSilent = mabra.Rule{
	ID:         "sip-others-silent",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginQuality,
	Source:     mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Title:      mabra.Text{Sv: "Det står inget om åtgärder av andra", En: "Nothing about measures by others"},
	What:       mabra.Text{Sv: "Planen nämner inga åtgärder av andra än kommunen och regionen, och säger inte heller att det inte finns några.", En: "The plan names no measures by others than municipality and region, and does not say that there are none either."},
	Why:        mabra.Text{Sv: "Det som släkt, föreningar och andra gör bär ofta mest. Enligt lagen ska åtgärder som någon annan vidtar framgå av planen. Att det inte finns några kräver lagen inte att ni skriver, men tystnad säger inte om någon har frågat.", En: "What relatives, clubs and others do often matters most. By law the plan has to show the measures that others take. The law does not ask for the word none, but silence does not say whether anybody asked."},
	Mend:       mabra.Text{Sv: "Skriv åtgärderna (others.measures). Finns det inga, skriv det (others.none: true). En insats av en verksamhet med annan huvudman, till exempel en fristående skola, räknas som en sådan åtgärd.", En: "Write the measures by others (others.measures). If there are none, write that (others.none: true). An action of a service with another principal, such as an independent school, counts as one."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inget om åtgärder av andra; skriv vilka (others.measures), eller att inga finns (others.none: true)", En: "nothing is said about measures by others; write them (others.measures), or that there are none (others.none)"}},
	},
}

// SIPOverallMissing is the rule sip-overall-missing: Overall responsibility is missing.
var SIPOverallMissing = mabra.Rule{
	ID:         "sip-overall-missing",
	Severity:   mabra.Error,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 8; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Övergripande ansvar saknas", En: "Overall responsibility is missing"},
	What:  mabra.Text{Sv: "Det står inte om det är kommunen eller regionen som har det övergripande ansvaret för planen.", En: "Nothing says whether it is the municipality or the region that has overall responsibility for the plan."},
	Why:   mabra.Text{Sv: "Annars är det föräldrarna som får hålla ihop planen.", En: "Otherwise it is the parents who have to hold the plan together."},
	Mend:  mabra.Text{Sv: "Kom överens om en av dem, och skriv den som övergripande ansvarig: kommunen (overall: municipality) eller regionen (overall: region).", En: "Agree on one of the two, and write who has overall responsibility: the municipality (overall: municipality) or the region (overall: region)."},
	Messages: []mabra.Variant{
		{Name: "none", Text: mabra.Text{Sv: "det står inte om kommunen eller regionen har det övergripande ansvaret; skriv övergripande ansvar (overall) ({law})", En: "nothing says whether the municipality or the region has overall responsibility; write which (overall) ({law})"}},
		{Name: "another", Text: mabra.Text{Sv: "bara kommunen eller regionen kan ha det övergripande ansvaret; ändra övergripande ansvar (overall) ({law})", En: "only the municipality or the region can have overall responsibility; write which of them (overall) ({law})"}},
	},
}

// SIPPrincipalMissing is the rule sip-principal-missing: Action without a responsible authority.
var SIPPrincipalMissing = mabra.Rule{
	ID:         "sip-principal-missing",
	Severity:   mabra.Error,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 8; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Insats utan ansvarig huvudman", En: "Action without a responsible authority"},
	What:  mabra.Text{Sv: "Det framgår inte om kommunen, regionen eller någon annan ansvarar för insatsen. Det familjen själv gör behöver ingen huvudman.", En: "It is not clear whether the municipality, the region or somebody else is responsible for the action. What the family does itself needs no responsible authority (huvudman)."},
	Why:   mabra.Text{Sv: "Enligt lagen ska det framgå vem av kommunen och regionen som ansvarar för vad, så att ingen kan skicka familjen vidare till den andra.", En: "By law the plan has to show which of municipality and region is responsible for what, so that neither can send the family on to the other."},
	Mend:  mabra.Text{Sv: "Skriv insatsens verksamhet (organisation), och kommunen (municipality) eller regionen (region) som verksamhetens huvudman (principal). Arbetar en privat mottagning på regionens uppdrag är regionen huvudman. En fristående skola, en myndighet eller en förening har en annan huvudman (private, state eller voluntary): det den gör är en åtgärd av någon annan, och kan stå bland insatserna (actions) eller bland åtgärder av andra (others.measures).", En: "Write the action's service (organisation), and municipality or region as its responsible authority (principal). Where a private clinic works on behalf of the region, the region is the responsible authority. An independent school, an authority of the state or a voluntary organisation has another one (private, state or voluntary): what it does is a measure by somebody else, and can stand among the actions or among the measures by others (others.measures)."},
	Messages: []mabra.Variant{
		{Name: "no-service", Text: mabra.Text{Sv: "det framgår inte vilken verksamhet, och därmed om kommunen eller regionen, som ansvarar; skriv verksamhet (organisation) ({law})", En: "it is not clear which service, and so whether the municipality or the region, is responsible; write the service (organisation) ({law})"}},
		{Name: "no-principal", Text: mabra.Text{Sv: "verksamheten har insatser, men det står inte om kommunen eller regionen är huvudman; skriv huvudman (principal) ({law})", En: "the service has actions, but nothing says whether the municipality or the region is the responsible authority (huvudman); write which (principal) ({law})"}},
	},
}

// SIPReviewMissing is the rule sip-review-missing: SIP without a day for its review.
var SIPReviewMissing = mabra.Rule{
	ID:         "sip-review-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginQuality,
	Source:     mabra.Text{Sv: "kvalitet: NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud. Lagen anger ingen dag; överenskommelser gör det, som Samverkan för barns och ungas hälsa (Västra Götaland 2021)", En: "quality: NSPH Västra Götaland, the user audit Att inget bestäms över mitt huvud. The act gives no day; agreements do, such as Samverkan för barns och ungas hälsa (Västra Götaland 2021)"},
	Title:      mabra.Text{Sv: "SIP utan dag för uppföljning", En: "SIP without a day for its review"},
	What:       mabra.Text{Sv: "Det står inte när planen ska följas upp.", En: "Nothing says when the plan is to be reviewed."},
	Why:        mabra.Text{Sv: "Det som ingen följer upp blir ofta inte av. Det är det barn och föräldrar klagar mest på.", En: "What nobody follows up often does not happen. It is what children and parents complain of the most."},
	Mend:       mabra.Text{Sv: "Bestäm dagen innan mötet är slut och skriv den i nästa uppföljning (reviews.next).", En: "Set the day before the meeting ends, and write it as the next review (reviews.next)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte när planen ska följas upp; lägg till nästa uppföljning (reviews.next)", En: "nothing says when the plan is to be reviewed; add the next review (reviews.next)"}},
	},
}

// SIPServiceMissing is the rule sip-service-missing: A responsible authority but no service.
var SIPServiceMissing = mabra.Rule{
	ID:       "sip-service-missing",
	Severity: mabra.Warning,
	Forms:    []string{"sip"},
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "lagen kräver huvudman; överenskommelser ber också om verksamheten, som Samverkan för barns och ungas hälsa (Västra Götaland 2021)", En: "the act asks for the principal; agreements ask for the service as well, such as Samverkan för barns och ungas hälsa (Västra Götaland 2021)"},
	Words: mabra.Words{
		Sv: []string{"kommun", "kommunen", "region", "regionen", "landstinget"},
		En: []string{"municipality", "the municipality", "council", "the council", "local authority", "the local authority", "the region", "health board", "the health board"},
	},
	Title: mabra.Text{Sv: "Huvudman men ingen verksamhet", En: "A responsible authority but no service"},
	What:  mabra.Text{Sv: "Det framgår att kommunen eller regionen ansvarar, men inte vilken verksamhet som gör insatsen.", En: "It is clear that the municipality or the region is responsible, but not which service does the action."},
	Why:   mabra.Text{Sv: "Familjen kan inte ringa till en hel region. Det ska stå vilken verksamhet som ansvarar.", En: "The family cannot call a whole region. It has to say which service is responsible."},
	Mend:  mabra.Text{Sv: "Skriv vilket område verksamheten arbetar inom (sector), eller verksamhetens eget namn (name).", En: "Say what sort of service it is (sector), or write the service's own name (name)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det framgår inte vilken verksamhet som gör insatserna; skriv område (sector) eller verksamhetens eget namn (name)", En: "it is not clear which service does the actions; write what sort of service it is (sector) or its own name (name)"}},
	},
}

// SIPStartLate is the rule sip-start-late: The work with the plan began late.
var SIPStartLate = mabra.Rule{
	ID:       "sip-start-late",
	Severity: mabra.Warning,
	Forms:    []string{"sip"},
	Origin:   mabra.OriginLaw,
	Source:   mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30). Lagarna säger ”genast” och ”utan dröjsmål” men inget antal dagar; det gör överenskommelser, och arbetsmodellen kan ha ett eget", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4. The acts say “at once” and “without delay” but no number of days; agreements do, and the practice model may have its own"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 8; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Arbetet med planen började sent", En: "The work with the plan began late"},
	What:  mabra.Text{Sv: "För många dagar gick från det att behovet bedömdes till dess att arbetet med planen började. Hur många är riktlinjers sak och inte lagens: är talet en annan regions är fyndet en upplysning.", En: "Too many days passed from the day the need was judged until the work with the plan began. How many is for guidelines to say, and not the act: where the number is another region's, the finding is information."},
	Why:   mabra.Text{Sv: "Väntan är svårast för barnet. Arbetet ska börja genast. Vi räknar kallelsen till mötet som början; ingen lag säger det.", En: "Waiting is hardest on the child. The work is to begin at once. We count the invitation to the meeting as its beginning; no act says so."},
	Mend:  mabra.Text{Sv: "Kontrollera bedömningsdag (reason.date), påbörjad (created) och kallelsens dag (called) för mötet. Stämmer de, se till att insatserna inte också får vänta.", En: "Check the day of the reason (reason.date), the day the work began (created) and the day of the invitation to the meeting (called). If they are right, see to it that the actions do not have to wait as well."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det gick mer än {limit} från bedömt behov till att arbetet med planen började{source}; lagen anger inget antal dagar men säger att arbetet inte får vänta ({law})", En: "more than {limit} passed from judged need until the work with the plan began{source}; the act gives no number of days but says that the work may not wait ({law})"}},
	},
}

// SIPTogether is the rule sip-together: Neither the child nor the family took part.
var SIPTogether = mabra.Rule{
	ID:         "sip-together",
	Severity:   mabra.Warning,
	WhenActive: true,
	Forms:      []string{"sip"},
	Origin:     mabra.OriginLaw,
	Source:     mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"},
	Law: []mabra.Provision{
		{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2017, Month: 3, Day: 31}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}},
		{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
		{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 9 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, section 9; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 9 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 9"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}, {Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}},
	},
	Title: mabra.Text{Sv: "Varken barnet eller familjen var med", En: "Neither the child nor the family took part"},
	What:  mabra.Text{Sv: "Det står inte att barnet eller någon i familjen var med på ett möte om planen, och inte heller varför de inte var det.", En: "Nothing says that the child or anybody in the family was at a meeting about the plan, nor why they were not."},
	Why:   mabra.Text{Sv: "Planen är barnets. Den ska göras tillsammans med barnet och familjen när det är möjligt.", En: "The plan is the child's. It is to be drawn up together with the child and the family when that is possible."},
	Mend:  mabra.Text{Sv: "Skriv mötet i möten (meetings) med dem som var med bland närvarande (present). Var de inte med, skriv varför bland frånvarande (absent).", En: "Write the meeting among the meetings (meetings), with those who were there (present). If they were not there, say why (absent)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "det står inte att barnet eller familjen var med när planen gjordes; skriv mötet i möten (meetings) ({law})", En: "nothing says that the child or the family took part in drawing up the plan; write the meeting among the meetings (meetings) ({law})"}},
	},
}

// StageOffAge is the rule stage-off-age: The stage of life does not fit the age.
var StageOffAge = mabra.Rule{
	ID:       "stage-off-age",
	Severity: mabra.Warning,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "bibliotekets egen regel; vem som är namngiven person, och vad barnet frågas om, följer livsskedet", En: "the library's own rule; who the named person is, and what the child is asked, goes by the stage of life"},
	Title:    mabra.Text{Sv: "Livsskedet stämmer inte med åldern", En: "The stage of life does not fit the age"},
	What:     mabra.Text{Sv: "Livsskedet ligger mer än ett steg från det som barn i den åldern brukar vara i. Ett steg före eller efter är vanligt och sägs inget om.", En: "The stage of life is more than one step from where children of that age usually are. One step before or after is common, and nothing is said of it."},
	Why:      mabra.Text{Sv: "Livsskedet avgör vem som är barnets namngivna person. Ett som är fel, eller står kvar sedan länge, pekar ut någon som barnet inte längre träffar.", En: "The stage of life decides who the child's named person is. One that is wrong, or was left as it was, points to somebody whom the child no longer meets."},
	Mend:     mabra.Text{Sv: "Rätta barnets livsskede (child.stage), eller när barnet är fött (child.born).", En: "Correct the child's stage of life (child.stage), or day of birth (child.born)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "livsskedet stämmer inte med födelsedagen; barn i den åldern är oftast i skedet ”{stage}”", En: "the stage of life does not fit the day of birth; children of that age are most often at the stage “{stage}”"}},
	},
}

// Syntax is the rule syntax: The text cannot be read.
var Syntax = mabra.Rule{
	ID:       "syntax",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Texten går inte att läsa", En: "The text cannot be read"},
	What:     mabra.Text{Sv: "Filen följer inte skrivreglerna för YAML eller JSON, så det går inte att veta vad den säger.", En: "The file does not follow the rules of YAML or JSON, so nobody can tell what it says."},
	Why:      mabra.Text{Sv: "Innehållet kan inte granskas förrän texten går att läsa. Övriga dokument i samma fil granskas ändå.", En: "The content cannot be checked until the text can be read. Other documents in the same file are checked all the same."},
	Mend:     mabra.Text{Sv: "Se på raden och raden före. Vanligast är ett indrag som inte stämmer, ett tabbtecken, ett citattecken som inte stängs, ett kolon mitt i en text, eller ett frågetecken i en text inom klamrar. Sätt citattecken runt texten, eller skriv den på egna rader efter \">-\".", En: "Look at the line and the line before it. Most often the indentation is off, there is a tab, a quotation mark is not closed, there is a colon inside a text, or a question mark in a text within braces. Put quotation marks around the text, or write it on lines of its own after \">-\"."},
	Messages: []mabra.Variant{
		{Name: "tab", Text: mabra.Text{Sv: "raden är indragen med tabbtecken; ta bort dem och dra in raden med mellanslag, lika långt som raderna den hör ihop med{again}", En: "the line is indented with tabs; remove them and indent the line with spaces, as far as the lines it belongs with{again}"}},
		{Name: "tab-after-hyphen", Text: mabra.Text{Sv: "efter bindestrecket står ett tabbtecken; byt ut det mot ett mellanslag", En: "a tab stands after the hyphen; put a space in its place"}},
		{Name: "blank", Text: mabra.Text{Sv: "här står {character}; byt ut det mot ett vanligt mellanslag, eller ta bort det{again}", En: "here stands {character}; put an ordinary space in its place, or remove it{again}"}},
		{Name: "line-break", Text: mabra.Text{Sv: "här bryts raden av {character}; ta bort tecknet, så att texten står på en rad", En: "the line is broken here by {character}; remove it, so that the text stands on one line"}},
		{Name: "byte-order-mark", Text: mabra.Text{Sv: "här står ett osynligt filmärke (U+FEFF), som bara får stå först i en fil. Börjar ett nytt dokument här, skriv en rad med --- före det; annars ta bort märket", En: "an invisible byte order mark (U+FEFF) stands here, which may only stand first in a file. If a new document begins here, write a line with --- before it; otherwise remove the mark"}},
		{Name: "colon-in-text", Text: mabra.Text{Sv: "kolonet här läses som slut på ett fältnamn, men raden har redan ett fält. Sätt citattecken runt hela texten om kolonet hör till den; annars börja fältet på en egen rad", En: "the colon here is read as the end of a field's name, but the line has a field already. Put quotation marks around the whole text if the colon belongs to it; otherwise begin the field on a line of its own"}},
		{Name: "two-fields", Text: mabra.Text{Sv: "här börjar ett fält till på samma rad; börja det på en egen rad, i samma kolumn som det första. Hör orden till texten, sätt citattecken runt hela texten{again}", En: "another field begins here on the same line; begin it on a line of its own, in the same column as the first. If the words belong to the text, put quotation marks around the whole text{again}"}},
		{Name: "deeper", Text: mabra.Text{Sv: "raden börjar i kolumn {column} men hör till fält som börjar i kolumn {open}; flytta den dit. Hör den till texten ovanför, sätt citattecken runt hela texten", En: "the line begins in column {column} but belongs to fields that begin in column {open}; move it there. If it belongs to the text above, put quotation marks around the whole text"}},
		{Name: "deeper-group", Text: mabra.Text{Sv: "raden börjar i kolumn {column}, under ett fält som redan har ett värde på rad {other}. Är raden ett fält i samma grupp, flytta den till kolumn {open}; hör den till texten, sätt citattecken runt hela texten; är den ett fält inuti, ta bort värdet på rad {other}", En: "the line begins in column {column}, below a field that has a value already on line {other}. If the line is a field of the same group, move it to column {open}; if it belongs to the text, put quotation marks around the whole text; if it is a field within, remove the value on line {other}"}},
		{Name: "between", Text: mabra.Text{Sv: "raden börjar i kolumn {column}, där inget ovanför börjar; flytta den till kolumn {open} eller {outer}, efter vad den hör till", En: "the line begins in column {column}, where nothing above begins; move it to column {open} or {outer}, by what it belongs to"}},
		{Name: "shallower", Text: mabra.Text{Sv: "raden är indragen till kolumn {column}, men rad {other} börjar längre till vänster, i kolumn {open}; låt alla fält i samma grupp börja i samma kolumn", En: "the line is indented to column {column}, but line {other} begins further left, in column {open}; let all fields of a group begin in the same column"}},
		{Name: "item-column", Text: mabra.Text{Sv: "bindestrecket står i kolumn {column}, men listans andra bindestreck står i kolumn {open}; flytta det dit", En: "the hyphen stands in column {column}, but the list's other hyphens stand in column {open}; move it there"}},
		{Name: "line-before", Text: mabra.Text{Sv: "raden har inget kolon, men på rad {other} börjar fält under den. Är raden ett fält, skriv ett kolon efter fältets namn; är den text, sätt citattecken runt hela texten; är den en anteckning, börja den med #", En: "the line has no colon, but fields begin below it on line {other}. If the line is a field, write a colon after its name; if it is text, put quotation marks around the whole text; if it is a note, begin it with #"}},
		{Name: "no-colon", Text: mabra.Text{Sv: "här väntas ett fältnamn med kolon och mellanslag efter, men raden har inget sådant kolon. Är raden ett fält, skriv kolonet; hör den till texten ovanför, dra in den längre än fältet; är den en anteckning, börja den med #", En: "a field's name with a colon and a space after it is expected here, but the line has no such colon. If the line is a field, write the colon; if it belongs to the text above, indent it further than the field; if it is a note, begin it with #"}},
		{Name: "no-name", Text: mabra.Text{Sv: "här står ett kolon utan fältnamn före; skriv namnet, eller ta bort kolonet", En: "a colon stands here without a field's name before it; write the name, or remove the colon"}},
		{Name: "colon-space", Text: mabra.Text{Sv: "efter kolonet saknas ett mellanslag; skriv ett mellanslag mellan kolonet och värdet{again}", En: "a space is missing after the colon; write a space between the colon and the value{again}"}},
		{Name: "hyphen-space", Text: mabra.Text{Sv: "efter bindestrecket saknas ett mellanslag; skriv ett mellanslag mellan bindestrecket och det som följer{again}", En: "a space is missing after the hyphen; write a space between the hyphen and what follows{again}"}},
		{Name: "hyphen", Text: mabra.Text{Sv: "raden står där listans bindestreck står men börjar inte med ett. Är den en ny post, skriv bindestreck och mellanslag först; hör den till posten ovanför, dra in den lika långt som postens text", En: "the line stands where the list's hyphens stand but does not begin with one. If it is a new item, write a hyphen and a space first; if it belongs to the item above, indent it as far as the item's text"}},
		{Name: "bullet", Text: mabra.Text{Sv: "raden börjar med {mark}, som inte gör raden till en post i en lista; skriv ett vanligt bindestreck, \"-\", och ett mellanslag i stället{again}", En: "the line begins with {mark}, which does not make it an item of a list; write a plain hyphen, \"-\", and a space instead{again}"}},
		{Name: "numbered", Text: mabra.Text{Sv: "raden är numrerad, och det gör den inte till en post i en lista; skriv ett bindestreck och ett mellanslag i stället. Hör raden till texten ovanför, dra in den längre än fältet, eller lika långt som postens text{again}", En: "the line is numbered, which does not make it an item of a list; write a hyphen and a space instead. If the line belongs to the text above, indent it further than the field, or as far as the item's text{again}"}},
		{Name: "hyphens", Text: mabra.Text{Sv: "raden börjar med flera bindestreck; en post i en lista börjar med ett bindestreck och ett mellanslag{again}", En: "the line begins with several hyphens; an item of a list begins with one hyphen and a space{again}"}},
		{Name: "odd-colon", Text: mabra.Text{Sv: "{mark} ser ut som ett kolon men är ett annat tecken; skriv ett vanligt kolon (:) och ett mellanslag i stället{again}", En: "{mark} looks like a colon and is another character; write an ordinary colon (:) and a space instead{again}"}},
		{Name: "item-among", Text: mabra.Text{Sv: "bindestrecket här börjar en post i en lista, men raderna ovanför i kolumn {open} är fält utan bindestreck. Skriv ett bindestreck före den första raden också, eller ta bort det här", En: "the hyphen here begins an item of a list, but the lines above in column {open} are fields without hyphens. Write a hyphen before the first line too, or remove this one"}},
		{Name: "item-deeper", Text: mabra.Text{Sv: "bindestrecket står i kolumn {column}, där postens fält står, men listans bindestreck står i kolumn {open}. Börjar en ny post här, flytta alla dess rader så att bindestrecket står i kolumn {open}; annars ta bort det", En: "the hyphen stands in column {column}, where the fields of the item stand, but the list's hyphens stand in column {open}. If a new item begins here, move all its lines so that the hyphen stands in column {open}; otherwise remove it"}},
		{Name: "flat", Text: mabra.Text{Sv: "indragen är borta i hela texten, så det går inte att se vad som hör till vad; det händer när text klistras in. Klistra in den på nytt från filen, eller dra in raderna med mellanslag", En: "the indentation is gone in the whole text, so nobody can see what belongs to what; that happens when text is pasted. Paste it anew from the file, or indent the lines with spaces"}},
		{Name: "hidden", Text: mabra.Text{Sv: "raden hör till ett fält vars namn står efter # på rad {other} och därför inte läses; ta bort det #-tecknet också", En: "the line belongs to a field whose name stands after # on line {other} and so is not read; remove that # too"}},
		{Name: "list-on-line", Text: mabra.Text{Sv: "bindestrecket här börjar en lista på samma rad som fältets namn; flytta det till en egen rad, indragen under fältet. Hör bindestrecket till texten, sätt citattecken runt hela texten", En: "the hyphen here begins a list on the same line as the field's name; move it to a line of its own, indented below the field. If the hyphen belongs to the text, put quotation marks around the whole text"}},
		{Name: "smart-quote", Text: mabra.Text{Sv: "{mark} är inget citattecken här utan en del av texten; använd raka citattecken (\") i båda ändarna", En: "{mark} is no quotation mark here but a part of the text; use straight quotation marks (\") at both ends"}},
		{Name: "other-quote", Text: mabra.Text{Sv: "{mark} avslutar inte texten, som börjar med ett annat citattecken; använd samma raka citattecken (\" eller ') i båda ändarna", En: "{mark} does not end the text, which begins with another quotation mark; use the same straight quotation mark (\" or ') at both ends"}},
		{Name: "quote", Text: mabra.Text{Sv: "citattecknet {mark} som öppnas här stängs aldrig; skriv ett likadant där texten slutar", En: "the quotation mark {mark} that opens here is never closed; write the same mark where the text ends"}},
		{Name: "quote-before", Text: mabra.Text{Sv: "citattecknet {mark} som öppnas här stängs inte där det ska; skriv ett likadant där texten slutar, troligen före rad {other}", En: "the quotation mark {mark} that opens here is not closed where it should be; write the same mark where the text ends, probably before line {other}"}},
		{Name: "after-quote", Text: mabra.Text{Sv: "här fortsätter raden fast texten slutade vid sitt andra citattecken. Hör detta till texten, låt citattecknen stå runt allt, och skriv ett citattecken inuti \"…\" som \\\"", En: "the line goes on here although the text ended at its second quotation mark. If this belongs to the text, put the quotation marks around it all, and write a quotation mark inside \"…\" as \\\""}},
		{Name: "quote-twice", Text: mabra.Text{Sv: "här står två citattecken där texten börjar eller slutar; skriv ett, och ett citattecken inuti \"…\" som \\\"{again}", En: "two quotation marks stand here where the text begins or ends; write one, and a quotation mark inside \"…\" as \\\"{again}"}},
		{Name: "apostrophe", Text: mabra.Text{Sv: "apostrofen (') här avslutar texten, som står inom enkla citattecken; sätt dubbla citattecken (\") runt texten i stället, eller skriv apostrofen två gånger ('')", En: "the apostrophe (') here ends the text, which stands in single quotation marks; put double quotation marks (\") around the text instead, or write the apostrophe twice ('')"}},
		{Name: "after-bracket", Text: mabra.Text{Sv: "värdet slutade vid den stängande klammern eller hakparentesen. Hör det som står här till det, flytta in det före; är allt en text, sätt citattecken runt den; annars ta bort det", En: "the value ended at the closing bracket or brace. If what stands here belongs to it, move it in before; if it is all one text, put quotation marks around it; otherwise remove it"}},
		{Name: "name-quote", Text: mabra.Text{Sv: "kolonet här står innanför citattecknen, så det avslutar inte fältets namn; sätt ett citattecken (\") mellan namnet och kolonet", En: "the colon here stands within the quotation marks, so it does not end the field's name; put a quotation mark (\") between the name and the colon"}},
		{Name: "comma-after", Text: mabra.Text{Sv: "tecknet {mark} efter värdet hör inte hit; ta bort det. Bara det som står inom klamrar skiljs åt med kommatecken{again}", En: "the mark {mark} after the value does not belong here; remove it. Only what stands within brackets is divided by commas{again}"}},
		{Name: "no-brackets", Text: mabra.Text{Sv: "här börjar ett värde till på samma rad; är det en lista, sätt hakparenteser runt alla värdena: [\"En.\", \"En till.\"]", En: "another value begins here on the same line; if it is a list, put square brackets around all the values: [\"One.\", \"Another.\"]"}},
		{Name: "comma", Text: mabra.Text{Sv: "här saknas ett kommatecken; skriv det före det som börjar här{again}", En: "a comma is missing here; write it before what begins here{again}"}},
		{Name: "semicolon", Text: mabra.Text{Sv: "tecknet {mark} skiljer inte åt det som står inom klamrar; skriv ett kommatecken (,) i stället, också på resten av raden{again}", En: "the mark {mark} does not divide what stands within brackets; write a comma (,) instead, and on the rest of the line too{again}"}},
		{Name: "comment-mark", Text: mabra.Text{Sv: "snedstreck börjar ingen anteckning här; skriv # och ett mellanslag i stället, eller ta bort den", En: "slashes begin no note here; write # and a space instead, or remove it"}},
		{Name: "comment-mark-json", Text: mabra.Text{Sv: "här står en anteckning, och JSON har inga sådana; ta bort den", En: "a note stands here, and JSON has none; remove it"}},
		{Name: "comma-twice", Text: mabra.Text{Sv: "här står ett kommatecken utan något värde före; ta bort det, eller skriv värdet", En: "a comma stands here without a value before it; remove it, or write the value"}},
		{Name: "colon-in-bracket", Text: mabra.Text{Sv: "kolonet här står i en text inom klamrar utan citattecken. Hör det till texten, sätt citattecken runt hela texten; börjar ett nytt fält här, skriv ett kommatecken före fältets namn", En: "the colon here stands in a text within brackets without quotation marks. If it belongs to the text, put quotation marks around the whole text; if a new field begins here, write a comma before the field's name"}},
		{Name: "colon-in-braces", Text: mabra.Text{Sv: "här väntas ett kolon efter fältets namn; skriv kolon och mellanslag före värdet", En: "a colon is expected here after the field's name; write a colon and a space before the value"}},
		{Name: "question-mark", Text: mabra.Text{Sv: "frågetecknet här står först på en rad i en text inom klamrar; sätt citattecken runt hela texten", En: "the question mark here stands first on a line of a text within brackets; put quotation marks around the whole text"}},
		{Name: "hyphen-inside", Text: mabra.Text{Sv: "bindestrecket här står inom hakparenteser eller klamrar, där poster skiljs åt med kommatecken; ta bort bindestrecket", En: "the hyphen here stands within brackets or braces, where items are divided by commas; remove the hyphen"}},
		{Name: "wrong-bracket", Text: mabra.Text{Sv: "här står {mark}, men det som öppnades på rad {other} ska stängas med {closing} först; skriv {closing} där det slutar, eller ta bort {mark}", En: "{mark} stands here, but what was opened on line {other} has to be closed by {closing} first; write {closing} where it ends, or remove {mark}"}},
		{Name: "bracket", Text: mabra.Text{Sv: "{mark} som öppnas här stängs aldrig; skriv {closing} där det som står inom slutar", En: "{mark} that opens here is never closed; write {closing} where what stands within ends"}},
		{Name: "bracket-before", Text: mabra.Text{Sv: "{mark} som öppnas här stängs inte där det ska; skriv {closing} där det som står inom slutar, troligen före rad {other}", En: "{mark} that opens here is not closed where it should be; write {closing} where what stands within ends, probably before line {other}"}},
		{Name: "bracket-twice", Text: mabra.Text{Sv: "här väntas ett fältnamn, men här står {mark}; står den en gång för mycket, ta bort den", En: "a field's name is expected here, but {mark} stands here; if it stands once too often, remove it"}},
		{Name: "bracket-in-note", Text: mabra.Text{Sv: "{mark} som öppnas här stängs inte, för # på rad {other} gör resten av raden till en anteckning; flytta {closing} före #, eller sätt citattecken runt en text med # i", En: "{mark} that opens here is not closed, since # on line {other} makes the rest of that line a note; move {closing} before the #, or put quotation marks around a text with # in it"}},
		{Name: "bracket-too-many", Text: mabra.Text{Sv: "{mark} stänger något som inte är öppet; ta bort tecknet", En: "{mark} closes what is not open; remove it"}},
		{Name: "mark", Text: mabra.Text{Sv: "{mark} får inte börja en text; sätt citattecken runt hela texten", En: "{mark} must not begin a text; put quotation marks around the whole text"}},
		{Name: "mark-at-name", Text: mabra.Text{Sv: "raden börjar med {mark}, men här väntas ett fältnamn med kolon efter. Har den kommit med av misstag, ta bort den eller tecknet; hör den till texten ovanför, dra in den längre än fältet; är den en anteckning, börja den med #", En: "the line begins with {mark}, but a field's name with a colon after it is expected here. If it came along by mistake, remove it or the mark; if it belongs to the text above, indent it further than the field; if it is a note, begin it with #"}},
		{Name: "block", Text: mabra.Text{Sv: "efter > eller | får inget mer stå på raden; börja texten på nästa rad, indragen under fältet, eller ta bort tecknet", En: "nothing more may stand on the line after > or |; begin the text on the next line, indented below the field, or remove the mark"}},
		{Name: "block-indent", Text: mabra.Text{Sv: "raden börjar i kolumn {column}, för långt till vänster för texten som börjar efter > eller | ovanför; dra in alla textens rader lika långt, längre än fältets namn", En: "the line begins in column {column}, too far left for the text that begins after > or | above; indent all lines of the text equally, further than the field's name"}},
		{Name: "glued", Text: mabra.Text{Sv: "tecknet # står tätt efter ett värde; hör det till texten, sätt citattecknen runt det också, och är det en kommentar, sätt ett mellanslag före", En: "the mark # stands right after a value; if it belongs to the text, put it within the quotation marks, and if it begins a comment, put a space before it"}},
		{Name: "question-first", Text: mabra.Text{Sv: "en text inom klamrar börjar med ett frågetecken; sätt citattecken runt hela texten", En: "a text within braces begins with a question mark; put quotation marks around the whole text"}},
		{Name: "escape", Text: mabra.Text{Sv: "efter ett omvänt snedstreck (\\) står ett tecken som inte får stå där; sätt enkla citattecken (') runt texten, eller skriv snedstrecket två gånger (\\\\)", En: "a backslash (\\) is followed by a character that must not stand there; put single quotation marks (') around the text, or write the backslash twice (\\\\)"}},
		{Name: "escape-json", Text: mabra.Text{Sv: "efter ett omvänt snedstreck (\\) står ett tecken som inte får stå där i JSON; skriv tecknet som det är, eller skriv snedstrecket två gånger (\\\\)", En: "a backslash (\\) is followed by a character that must not stand there in JSON; write the character as it is, or write the backslash twice (\\\\)"}},
		{Name: "directive", Text: mabra.Text{Sv: "ett procenttecken (%) får inte stå först på en rad; ta bort raden, eller dra in den om den hör till en text", En: "a percent sign (%) must not stand first on a line; remove the line, or indent it if it belongs to a text"}},
		{Name: "question-key", Text: mabra.Text{Sv: "ett frågetecken med mellanslag efter börjar här ett fältnamn, och det går inte att läsa; ta bort frågetecknet, eller sätt citattecken runt hela texten", En: "a question mark with a space after it begins a field's name here, and that cannot be read; remove the question mark, or put quotation marks around the whole text"}},
		{Name: "goes-on", Text: mabra.Text{Sv: "här står något mer fast dokumentet är slut; ta bort det, eller skriv en rad med --- före om ett nytt dokument börjar", En: "something more stands here although the document has ended; remove it, or write a line with --- before it if a new document begins"}},
		{Name: "json", Text: mabra.Text{Sv: "här slutar texten att vara JSON; ett kommatecken, ett kolon, ett citattecken eller en parentes saknas eller står fel", En: "the text stops being JSON here; a comma, a colon, a quotation mark or a bracket is missing or in the wrong place"}},
		{Name: "line-numbers", Text: mabra.Text{Sv: "raderna börjar med radnummer, som har kommit med när texten kopierades; ta bort numren från alla rader, eller klistra in texten på nytt utan dem", En: "the lines begin with line numbers, which came along when the text was copied; remove the numbers from all lines, or paste the text anew without them"}},
		{Name: "line-marks", Text: mabra.Text{Sv: "raderna börjar med {mark}, som i ett svar på e-post eller i en jämförelse; ta bort tecknet från alla rader, men låt indragen vara", En: "the lines begin with {mark}, as in a reply to a mail or in a comparison; remove the mark from all lines, but keep the indentation"}},
		{Name: "line-ends", Text: mabra.Text{Sv: "raderna slutar med {mark}, som inte hör till dem; ta bort det från alla rader", En: "the lines end with {mark}, which does not belong to them; remove it from all lines"}},
		{Name: "wrapped", Text: mabra.Text{Sv: "raden är slutet på den ovanför: e-post har brutit långa rader, här och på fler ställen; flytta upp slutet till sin rad, eller hämta filen på nytt som bilaga", En: "the line is the end of the one above: a mail has broken long lines, here and in more places; move the end up to its line, or get the file anew as an attachment"}},
		{Name: "versions", Text: mabra.Text{Sv: "raden är skriven av Git, där två versioner skiljer sig; behåll den ena, och ta bort den andra och raderna som börjar med <<<<<<<, ======= och >>>>>>>", En: "this line is written by Git, where two versions differ; keep one of them, and remove the other and the lines that begin with <<<<<<<, ======= and >>>>>>>"}},
		{Name: "entity", Text: mabra.Text{Sv: "här står ett tecken skrivet som på webben, med & före och ; efter, så som &quot; för \"; skriv tecknet självt{again}", En: "a character is written here as on the web, with & before and ; after, as &quot; for \"; write the character itself{again}"}},
		{Name: "unclear", Text: mabra.Text{Sv: "raden följer inte skrivreglerna; se över indrag, citattecken och kolon här och på raden före", En: "the line does not follow the rules; look at indentation, quotation marks and colons here and on the line before"}},
	},
	Phrases: []mabra.Variant{
		{Name: "odd-blank-within", Text: mabra.Text{Sv: ": där står {character}; ta bort det", En: ": it holds {character}; remove it"}},
		{Name: "mark-of-its-own", Text: mabra.Text{Sv: ": en bokstav är skriven som två tecken ({code}), fast det ser ut som ett; skriv bokstaven på nytt", En: ": a letter is written as two characters ({code}), though it looks like one; write the letter anew"}},
		{Name: "letters-lost", Text: mabra.Text{Sv: ": å, ä och ö har blivit andra tecken; öppna den fil som texten kommer från som UTF-8, och spara den på nytt", En: ": letters beyond a to z have become other characters; open the file that the text comes from as UTF-8, and save it again"}},
		{Name: "smart-within", Text: mabra.Text{Sv: ": {mark} är inget citattecken här; ta bort det, eller skriv raka citattecken (\") i båda ändarna", En: ": {mark} is no quotation mark here; remove it, or write straight quotation marks (\") at both ends"}},
		{Name: "dash-within", Text: mabra.Text{Sv: ": {mark} ser ut som ett bindestreck men är ett annat tecken; skriv ett vanligt bindestreck (-)", En: ": {mark} looks like a hyphen and is another character; write an ordinary hyphen (-)"}},
		{Name: "again", Text: mabra.Text{Sv: "; likadant på fler ställen", En: "; the same in more places"}},
		{Name: "square", Text: mabra.Text{Sv: "hakparentesen [", En: "the bracket ["}},
		{Name: "brace", Text: mabra.Text{Sv: "klammern {", En: "the brace {"}},
		{Name: "no-break-space", Text: mabra.Text{Sv: "ett hårt mellanslag ({code}), som ser ut som ett mellanslag men inte är det", En: "a no-break space ({code}), which looks like a space and is none"}},
		{Name: "unseen", Text: mabra.Text{Sv: "ett tecken som inte syns ({code})", En: "a character that cannot be seen ({code})"}},
		{Name: "other-blank", Text: mabra.Text{Sv: "ett ovanligt blanktecken ({code}), som ser ut som mellanslag men inte är det", En: "an unusual blank ({code}), which looks like a space and is none"}},
		{Name: "break", Text: mabra.Text{Sv: "ett radslut som inte syns ({code})", En: "a line break that cannot be seen ({code})"}},
	},
}

// TagNotAllowed is the rule tag-not-allowed: YAML tags are not taken.
var TagNotAllowed = mabra.Rule{
	ID:       "tag-not-allowed",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Typmärken i YAML tas inte emot", En: "YAML tags are not taken"},
	What:     mabra.Text{Sv: "Ett värde har ett typmärke, ett ord som börjar med utropstecken.", En: "A value carries a tag, a word that begins with an exclamation mark."},
	Why:      mabra.Text{Sv: "Typmärken betyder olika saker i olika program.", En: "Tags mean different things in different programs."},
	Mend:     mabra.Text{Sv: "Ta bort typmärket. Börjar en text med utropstecken, sätt citattecken runt den.", En: "Remove the tag. If a text begins with an exclamation mark, put quotation marks around it."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "typmärken (!) tas inte emot; ta bort märket, eller sätt citattecken runt texten", En: "tags (!) are not taken; remove the tag, or put quotation marks around the text"}},
	},
}

// TextCutByComma is the rule text-cut-by-comma: Is the text cut by a comma?.
var TextCutByComma = mabra.Rule{
	ID:       "text-cut-by-comma",
	Severity: mabra.Info,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Words: mabra.Words{
		Sv: []string{"men", "mest", "särskilt", "speciellt", "när", "som", "eftersom", "ibland", "oftast", "helst", "utom", "både", "även", "fast", "därför", "utan", "främst", "inte", "till exempel", "framför allt", "i alla fall"},
		En: []string{"but", "mostly", "mainly", "especially", "particularly", "when", "who", "which", "because", "since", "sometimes", "except", "so", "although", "even", "though", "without", "not", "for example", "above all", "at least"},
	},
	Title: mabra.Text{Sv: "Är texten delad av ett komma?", En: "Is the text cut by a comma?"},
	What:  mabra.Text{Sv: "I en lista inom hakparenteser skiljer kommat posterna åt. Här ser en post ut att vara fortsättningen på den före: den förra börjar med stor bokstav, den här med liten.", En: "In a list within brackets the comma divides the items. Here an item looks like the rest of the one before it: that one begins with a capital letter, this one with a small one."},
	Why:   mabra.Text{Sv: "En mening som delas i två blir två saker som ingen har sagt, i listan över barnets styrkor eller bekymmer.", En: "A sentence that is cut in two becomes two things that nobody has said, in the list of the child's strengths or worries."},
	Mend:  mabra.Text{Sv: "Hör orden ihop, sätt citattecken runt hela meningen. Är det två saker, låt båda börja med stor bokstav.", En: "If the words belong together, put quotation marks around the whole sentence. If they are two things, let both begin with a capital letter."},
	Messages: []mabra.Variant{
		{Name: "comma", Text: mabra.Text{Sv: "kommat före det här delar texten i två poster; hör orden ihop, sätt citattecken (\") runt hela meningen", En: "the comma before this divides the text into two items; if the words belong together, put quotation marks (\") around the whole sentence"}},
		{Name: "smart", Text: mabra.Text{Sv: "kommat före det här delar texten i två poster, för {mark} är inget citattecken i en lista; sätt raka citattecken (\") runt hela meningen", En: "the comma before this divides the text into two items, since {mark} is no quotation mark in a list; put straight quotation marks (\") around the whole sentence"}},
	},
}

// TextCutByHash is the rule text-cut-by-hash: Is the text cut by a #?.
var TextCutByHash = mabra.Rule{
	ID:       "text-cut-by-hash",
	Severity: mabra.Info,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Är texten delad av ett #?", En: "Is the text cut by a #?"},
	What:     mabra.Text{Sv: "Efter ett mellanslag gör # resten av raden till en anteckning, som inte hör till planen. Här står # tätt före ett ord, efter en text utan citattecken.", En: "After a space a # makes the rest of the line a note, which is no part of the plan. Here a # stands right before a word, after a text without quotation marks."},
	Why:      mabra.Text{Sv: "En text som delas så förlorar sitt slut utan att någon märker det.", En: "A text that is cut so loses its end without anybody noticing."},
	Mend:     mabra.Text{Sv: "Hör orden till texten, sätt citattecken runt hela texten. Är de en anteckning, skriv ett mellanslag efter #.", En: "If the words belong to the text, put quotation marks around the whole text. If they are a note, write a space after the #."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "texten slutar före det här, för # gör resten av raden till en anteckning; hör orden till texten, sätt citattecken (\") runt hela texten, och är de en anteckning, skriv ett mellanslag efter #", En: "the text ends before this, since # makes the rest of the line a note; if the words belong to the text, put quotation marks (\") around the whole text, and if they are a note, write a space after the #"}},
	},
}

// TooDeep is the rule too-deep: Too many levels.
var TooDeep = mabra.Rule{
	ID:       "too-deep",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "För många nivåer", En: "Too many levels"},
	What:     mabra.Text{Sv: "Listor och fält ligger inuti varandra i fler nivåer än vad som tas emot.", En: "Lists and fields stand inside each other in more levels than are taken."},
	Why:      mabra.Text{Sv: "Gränsen skyddar system som läser dokument från andra.", En: "The limit guards systems that read documents from others."},
	Mend:     mabra.Text{Sv: "Lägg färre delar inuti varandra. Formatets egna delar behöver mindre än tio nivåer.", En: "Write it flatter. The format's own parts need fewer than ten levels."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "för många nivåer inuti varandra: högst {limit} tas emot", En: "too many levels inside each other: at most {limit} are taken"}},
	},
}

// TooLarge is the rule too-large: Too large.
var TooLarge = mabra.Rule{
	ID:       "too-large",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "För stort", En: "Too large"},
	What:     mabra.Text{Sv: "Dokumentet, en text eller en lista är större än vad som tas emot.", En: "The document, a text or a list is larger than what is taken."},
	Why:      mabra.Text{Sv: "Gränserna skyddar system som läser dokument från andra. En plan som människor ska kunna läsa kommer inte i närheten av dem.", En: "The limits guard systems that read documents from others. A plan that people are to read comes nowhere near them."},
	Mend:     mabra.Text{Sv: "Korta ner, eller dela upp i flera. Bilagor hör inte hemma i dokumentet.", En: "Shorten it, or split it up. Attachments do not belong in the document."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "{what}: högst {limit} {unit} tas emot", En: "{what}: at most {limit} {unit} are taken"}},
	},
	Phrases: []mabra.Variant{
		{Name: "document", Text: mabra.Text{Sv: "dokumentet är för stort", En: "the document is too large"}},
		{Name: "stream", Text: mabra.Text{Sv: "strömmen är för stor", En: "the stream is too large"}},
		{Name: "file", Text: mabra.Text{Sv: "filen är för stor", En: "the file is too large"}},
		{Name: "number-of-findings", Text: mabra.Text{Sv: "mängden fynd är för stor", En: "the number of findings is too large"}},
		{Name: "group", Text: mabra.Text{Sv: "gruppen av fält är för stor", En: "the group of fields is too large"}},
		{Name: "field-name", Text: mabra.Text{Sv: "fältnamnet är för långt", En: "the name of the field is too long"}},
		{Name: "text", Text: mabra.Text{Sv: "texten är för lång", En: "the text is too long"}},
		{Name: "bytes", Text: mabra.Text{Sv: "byte", En: "bytes"}},
		{Name: "values", Text: mabra.Text{Sv: "värden", En: "values"}},
		{Name: "characters", Text: mabra.Text{Sv: "tecken", En: "characters"}},
		{Name: "fields", Text: mabra.Text{Sv: "fält", En: "fields"}},
		{Name: "documents", Text: mabra.Text{Sv: "dokument", En: "documents"}},
		{Name: "findings", Text: mabra.Text{Sv: "fynd", En: "findings"}},
	},
}

// TransitionAhead is the rule transition-ahead: A transition is near.
var TransitionAhead = mabra.Rule{
	ID:       "transition-ahead",
	Severity: mabra.Info,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "i Skottland: Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023); i Sverige: NSPH Västra Götalands brukarrevision om övergångar. Åldrarna för byte i svensk skola är de vanliga; ett barn kan börja tidigare eller senare", En: "in Scotland: Scottish Government, Practice Statement: GIRFEC Child's Plan (2023); in Sweden: the user audit of NSPH Västra Götaland on transitions. The ages of changes in Swedish school are the usual ones; a child may be earlier or later"},
	Grounds: []mabra.Ground{
		{Country: "gb-sct", Origin: mabra.OriginGuidance, Text: mabra.Text{Sv: "Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023)", En: "Scottish Government, Practice Statement: GIRFEC Child's Plan (2023)"}},
		{Country: "se", Origin: mabra.OriginQuality, Text: mabra.Text{Sv: "NSPH Västra Götalands brukarrevision om övergångar. Åldrarna för byte i svensk skola är de vanliga; ett barn kan börja tidigare eller senare", En: "the user audit of NSPH Västra Götaland on transitions. The ages of changes in Swedish school are the usual ones; a child may be earlier or later"}},
	},
	Title: mabra.Text{Sv: "En övergång är nära", En: "A transition is near"},
	What:  mabra.Text{Sv: "Inom ett halvår fyller barnet 18 eller går, i svensk skola, vidare till nästa skolform eller till årskurs 7, och planen har ingen övergång daterad inför det, eller upp till ett halvår efter 18-årsdagen. Ett barn med skyddade personuppgifter behöver ingen: den skulle säga var barnet ska vara.", En: "Within half a year the child turns 18 or, in Swedish school, goes on to the next kind of school or to year 7, and the plan has no transition dated before then, or up to half a year after turning 18. A child whose whereabouts are protected needs none: it would say where the child will be."},
	Why:   mabra.Text{Sv: "Vid övergångar tappas stöd bort. Det barnet och familjen har byggt upp med en vuxen får börja om med en annan.", En: "Support gets lost at transitions. What the child and the family have built up with one adult has to begin again with another."},
	Mend:  mabra.Text{Sv: "Skriv i övergångar (transitions) från vad, till vad och vilken dag, vem som lämnar över till vem, och vad som görs (measures). Är barnet redan där, ändra livsskedet (stage).", En: "Write it among the transitions (transitions): from what, to what and which day, who hands over to whom, and what is done (measures). If the child is there already, change the stage of life (stage)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "{what} inom {months} månader, och inget i övergångar (transitions) är daterat inför det", En: "{what} within {months} months, and none of the transitions (transitions) is dated before then"}},
	},
	Phrases: []mabra.Variant{
		{Name: "grown", Text: mabra.Text{Sv: "den unge fyller 18", En: "the young person turns 18"}},
		{Name: "from-preschool", Text: mabra.Text{Sv: "barnet börjar skolan", En: "the child starts school"}},
		{Name: "from-primary", Text: mabra.Text{Sv: "barnet börjar årskurs 7", En: "the child starts year 7"}},
		{Name: "from-secondary", Text: mabra.Text{Sv: "den unge går vidare till gymnasiet", En: "the young person goes on to upper secondary school (gymnasium)"}},
	},
}

// TriangleMissing is the rule triangle-missing: Several organisations and no triangle.
var TriangleMissing = mabra.Rule{
	ID:         "triangle-missing",
	Severity:   mabra.Warning,
	WhenActive: true,
	Models:     []string{"girfec"},
	Origin:     mabra.OriginAgreement,
	Source:     mabra.Text{Sv: "East Renfrewshire (Skottland), National Practice Model (lokal vägledning): triangeln används alltid i en plan med flera verksamheter", En: "East Renfrewshire (Scotland), National Practice Model (local guidance): the triangle is always used for a multi-agency plan"},
	Title:      mabra.Text{Sv: "Flera verksamheter men ingen triangel", En: "Several organisations and no triangle"},
	What:       mabra.Text{Sv: "Mer än en verksamhet har insatser i planen, men min världstriangel är inte använd.", En: "More than one organisation has actions in the plan, but the My World Triangle is not used."},
	Why:        mabra.Text{Sv: "Var och en ser sin del av barnets liv. Triangeln lägger delarna bredvid varandra, så att hela barnets värld syns.", En: "Each sees its own part of the child's life. The triangle lays the parts side by side, so that the whole of the child's world shows."},
	Mend:       mabra.Text{Sv: "Skriv i min världstriangel (assessment.triangle) vad ni redan vet, som styrkor och utmaningar. En sida som inte behövs får ett skäl i sidor utan fördjupning (notExplored).", En: "Write in the triangle (assessment.triangle) what you know already, as strengths and challenges. A side that is not needed is given a reason (notExplored)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "flera verksamheter har insatser, men ingen triangel finns; lägg till min världstriangel (assessment.triangle)", En: "several services have actions, but there is no triangle; add one (assessment.triangle)"}},
	},
}

// TriangleOnlyChallenges is the rule triangle-only-challenges: Only challenges in the triangle.
var TriangleOnlyChallenges = mabra.Rule{
	ID:       "triangle-only-challenges",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): styrkor och utmaningar; äldre vägledning: båda ges samma uppmärksamhet", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): strengths and challenges; older guidance: both are given equal consideration"},
	Title:    mabra.Text{Sv: "Bara utmaningar i triangeln", En: "Only challenges in the triangle"},
	What:     mabra.Text{Sv: "Triangeln har utmaningar men inte en enda styrka.", En: "The triangle has challenges and not a single strength."},
	Why:      mabra.Text{Sv: "Styrkorna i barnet, familjen och omgivningen är det som hjälpen kan bygga på. Utan dem blir bilden av barnet sned.", En: "The strengths in the child, the family and the world around are what help can build on. Without them the picture of the child is lopsided."},
	Mend:     mabra.Text{Sv: "Fråga barnet och familjen vad som fungerar och vem som finns där, och skriv det som en styrka (kind: strength).", En: "Ask the child and the family what works and who is there, and write it as a strength (kind: strength)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "triangeln har utmaningar men ingen styrka; skriv vad som fungerar som en styrka (kind: strength)", En: "the triangle has challenges and no strength; write what works as a strength (kind: strength)"}},
	},
}

// TriangleSideSkipped is the rule triangle-side-skipped: A side of the triangle is skipped.
var TriangleSideSkipped = mabra.Rule{
	ID:         "triangle-side-skipped",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): alla sidor övervägs, fördjupning bara där det behövs", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): all sides are considered, in detail only where that is proportionate"},
	Title:      mabra.Text{Sv: "En sida av triangeln är överhoppad", En: "A side of the triangle is skipped"},
	What:       mabra.Text{Sv: "En eller flera av triangelns tre sidor har ingen post, och det står inte varför.", En: "One or more of the triangle's three sides have no entry, and nothing says why."},
	Why:        mabra.Text{Sv: "Det som syns i skolan kan ha sin grund hemma eller i omgivningen, och tvärtom. Den som bara ser en sida kan hjälpa barnet på fel ställe.", En: "What shows at school may begin at home or in the world around, and the other way round. Whoever sees one side only may help the child in the wrong place."},
	Mend:       mabra.Text{Sv: "Skriv en styrka eller en utmaning under sidan, eller i sidor utan fördjupning (notExplored) varför den inte behövdes. Det räcker med en mening.", En: "Write a strength or a challenge under the side, or why it was not needed (notExplored). One sentence is enough."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "sidor av triangeln utan post och utan skäl: {sides}; lägg till poster (entries) eller sidor utan fördjupning (notExplored)", En: "sides of the triangle with no entry and no reason: {sides}; add entries (entries), or why the side was not needed (notExplored)"}},
	},
}

// UnknownField is the rule unknown-field: Unknown field.
var UnknownField = mabra.Rule{
	ID:       "unknown-field",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Okänt fält", En: "Unknown field"},
	What:     mabra.Text{Sv: "Fältet finns inte i formatet på det här stället.", En: "The format has no such field in this place."},
	Why:      mabra.Text{Sv: "Ett felstavat fält skulle annars försvinna utan att någon märker det.", En: "A misspelt field would otherwise disappear without anybody noticing."},
	Mend:     mabra.Text{Sv: "Rätta namnet. Är fältet verksamhetens eget, låt namnet börja med x-.", En: "Correct the name. If the field is your own system's, let its name begin with x-."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "okänt fält{suggestion}; här finns: {allowed}", En: "unknown field{suggestion}; known here: {allowed}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "suggestion", Text: mabra.Text{Sv: "; menade du {name}?", En: "; did you mean {name}?"}},
		{Name: "odd-colon", Text: mabra.Text{Sv: "; {mark} ser ut som ett kolon men är ett annat tecken: skriv ett vanligt kolon (:) och ett mellanslag", En: "; {mark} looks like a colon and is another character: write an ordinary colon (:) and a space"}},
		{Name: "elsewhere", Text: mabra.Text{Sv: "; fältet finns i {groups}, men inte här", En: "; the field exists in {groups}, but not here"}},
		{Name: "behind-hash", Text: mabra.Text{Sv: "; fältet finns i {groups}, vars namn står efter # och därför inte läses: ta bort det #-tecknet", En: "; the field exists in {groups}, whose name stands after # and so is not read: remove that #"}},
		{Name: "outermost", Text: mabra.Text{Sv: "; fältet hör hemma ytterst i dokumentet, utan indrag", En: "; the field belongs outermost in the document, without indentation"}},
		{Name: "colon", Text: mabra.Text{Sv: "; skriv ett kolon och ett mellanslag efter fältets namn", En: "; write a colon and a space after the field's name"}},
		{Name: "note", Text: mabra.Text{Sv: "; här står en anteckning som läses som text: ta bort den, eller låt den börja med # i YAML", En: "; a note stands here that is read as text: remove it, or let it begin with # in YAML"}},
		{Name: "comma", Text: mabra.Text{Sv: "; hör orden till texten före kommat? Sätt då citattecken runt hela texten. Är de ett fält, skriv ett kolon och ett mellanslag efter fältets namn", En: "; do the words belong to the text before the comma? Then put quotation marks around the whole text. If they are a field, write a colon and a space after the field's name"}},
	},
}

// UnknownKind is the rule unknown-kind: Unknown kind of document.
var UnknownKind = mabra.Rule{
	ID:       "unknown-kind",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Okänt slags dokument", En: "Unknown kind of document"},
	What:     mabra.Text{Sv: "Fältet kind namnger ett slags dokument som inte finns, eller som inte tas emot här.", En: "The field kind names a kind of document that does not exist, or that is not taken here."},
	Why:      mabra.Text{Sv: "Vad som får stå i dokumentet beror på vilket slag det är.", En: "What may stand in the document depends on its kind."},
	Mend:     mabra.Text{Sv: "Välj ett av de slag som meddelandet räknar upp.", En: "Choose one of the kinds that the message lists."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "okänt slags dokument{suggestion}{elsewhere}; välj bland: {allowed}", En: "unknown kind of document{suggestion}{elsewhere}; choose one of: {allowed}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "Config", Text: mabra.Text{Sv: "; inställningar läses bara ur en fil som heter .mabra.yaml", En: "; settings are read only from a file called .mabra.yaml"}},
	},
}

// UnknownModel is the rule unknown-model: A model that nobody knows.
var UnknownModel = mabra.Rule{
	ID:       "unknown-model",
	Severity: mabra.Warning,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "En modell som ingen känner till", En: "A model that nobody knows"},
	What:     mabra.Text{Sv: "Planen namnger en arbetsmodell, eller en läsning av hjulet en modell av hjulet, som varken följer med programmet eller är gjord känd.", En: "The plan names a practice model, or a reading of the wheel names a model of the wheel, that neither comes with the program nor has been made known."},
	Why:      mabra.Text{Sv: "Det som modellen kräver granskas inte, och utan det här fyndet märks det inte. Ett stavfel skulle göra granskningen av ett barns plan mildare.", En: "What the model asks for is not checked, and without this finding nobody would notice. A misspelling would make the check of a child's plan milder."},
	Mend:     mabra.Text{Sv: "Rätta namnet. mabra models räknar upp dem som följer med. En egen modell görs känd under models i .mabra.yaml, eller med --model.", En: "Correct the name. mabra models lists those that come with the program. A model of your own is made known under models in .mabra.yaml, or with --model."},
	Messages: []mabra.Variant{
		{Name: "practice", Text: mabra.Text{Sv: "ingen känner till arbetsmodellen{suggestion}; det som den kräver är inte granskat", En: "nobody knows the practice model{suggestion}; what it asks for has not been checked"}},
		{Name: "form", Text: mabra.Text{Sv: "namnet är en planforms och ingen arbetsmodells; formen skrivs i {field}", En: "the name is that of a form of plan and not of a practice model; the form is written in {field}"}},
		{Name: "wheel", Text: mabra.Text{Sv: "ingen känner till modellen av hjulet{suggestion}; dess egna delar är inte granskade", En: "nobody knows the model of the wheel{suggestion}; its own parts have not been checked"}},
	},
}

// UnknownReference is the rule unknown-reference: Reference to nothing.
var UnknownReference = mabra.Rule{
	ID:       "unknown-reference",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Hänvisning till något som inte finns", En: "Reference to nothing"},
	What:     mabra.Text{Sv: "Fältet hänvisar till ett id som ingen del av dokumentet har.", En: "The field refers to an id that no part of the document has."},
	Why:      mabra.Text{Sv: "En insats utan verklig ansvarig, eller ett mål utan behov, blir lätt liggande.", En: "An action without a real owner, or an outcome without a need, is easily left lying."},
	Mend:     mabra.Text{Sv: "Rätta stavningen, eller lägg till den del som saknas.", En: "Correct the spelling, or add the part that is missing."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "hänvisningen leder ingenstans; det den nämner ska finnas i dokumentet (id:t under {lists})", En: "the reference leads nowhere; what it names has to be in the document (its id under {lists})"}},
	},
}

// UnknownValue is the rule unknown-value: The value is not on the list.
var UnknownValue = mabra.Rule{
	ID:       "unknown-value",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Värdet finns inte i listan", En: "The value is not on the list"},
	What:     mabra.Text{Sv: "Fältet tar bara emot värden ur en bestämd lista.", En: "The field only takes values from a fixed list."},
	Why:      mabra.Text{Sv: "Med gemensamma ord kan verksamheter läsa varandras planer.", En: "With words in common, services can read each other's plans."},
	Mend:     mabra.Text{Sv: "Välj ett av värdena i meddelandet.", En: "Choose one of the values that the message names."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "okänt värde{suggestion}; välj bland: {allowed}", En: "unknown value{suggestion}; choose one of: {allowed}"}},
	},
}

// UnsupportedVersion is the rule unsupported-version: Unknown version.
var UnsupportedVersion = mabra.Rule{
	ID:       "unsupported-version",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Okänd version", En: "Unknown version"},
	What:     mabra.Text{Sv: "Dokumentet är skrivet i en version av formatet som det här programmet inte känner.", En: "The document is written in a version of the format that this program does not know."},
	Why:      mabra.Text{Sv: "I en nyare version kan samma ord betyda något annat. Är bara den sista siffran nyare läses dokumentet så långt det går.", En: "In a newer version the same word may mean something else. Where only the last number is newer, the document is read as far as it goes."},
	Mend:     mabra.Text{Sv: "Skriv apiVersion: mabra/v1, eller uppdatera programmet.", En: "Write apiVersion: mabra/v1, or update the program."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "okänd version av formatet{effect}; den version som är känd heter mabra/v1", En: "unknown version of the format{effect}; the version known is mabra/v1"}},
	},
	Phrases: []mabra.Variant{
		{Name: "newer", Text: mabra.Text{Sv: ", nyare än den här; dokumentet läses så långt det går", En: ", newer than this one; the document is read as far as it goes"}},
		{Name: "other", Text: mabra.Text{Sv: "; dokumentet läses inte", En: "; the document is not read"}},
	},
}

// ViewOutdated is the rule view-outdated: Nobody has been asked since the review.
var ViewOutdated = mabra.Rule{
	ID:       "view-outdated",
	Severity: mabra.Info,
	Origin:   mabra.OriginQuality,
	Source:   mabra.Text{Sv: "GIRFEC: barnets röst hörs i varje steg (Practice Statement: GIRFEC Child's Plan, 2023)", En: "GIRFEC: the child's voice is heard at every stage (Practice Statement: GIRFEC Child's Plan, 2023)"},
	Title:    mabra.Text{Sv: "Ingen har tillfrågats efter uppföljningen", En: "Nobody has been asked since the review"},
	What:     mabra.Text{Sv: "Allt som barnet och de andra har sagt är äldre än den senaste uppföljningen.", En: "All that the child and the others have said is older than the latest review."},
	Why:      mabra.Text{Sv: "Det som var viktigt för ett barn i vintras är kanske inte det viktiga nu.", En: "What mattered to a child last winter may not be what matters now."},
	Mend:     mabra.Text{Sv: "Fråga igen, och skriv svaret i uppföljningens synpunkter (views).", En: "Ask again, and write the answer among the views of the review (views)."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "ingen har tillfrågats efter den senaste uppföljningen; fråga igen", En: "nobody has been asked since the latest review; ask again"}},
	},
}

// WheelChildVoice is the rule wheel-child-voice: The child's own voice is missing from the wheel.
var WheelChildVoice = mabra.Rule{
	ID:         "wheel-child-voice",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginAgreement,
	Source:     mabra.Text{Sv: "Falun, Må bra-hjulet: barnets egen upplevelse, skild från de vuxnas; jämför barnkonventionen artikel 12", En: "Falun (Sweden), Må bra-hjulet: the child's own experience, kept apart from the adults'; compare article 12 of the UN Convention on the Rights of the Child"},
	Title:      mabra.Text{Sv: "Barnets egen röst saknas i hjulet", En: "The child's own voice is missing from the wheel"},
	What:       mabra.Text{Sv: "Planen har ett hjul, eller en arbetsmodell som använder ett, men ingen genomgång av hjulet är barnets egen. Regeln gäller hjulet. Vad barnet har sagt på annat sätt står kvar i views. Av ett barn som inte har börjat i förskola, eller är för litet för att få veta vad planen innebär (informed.missing: too-young), väntas ingen.", En: "The plan has a wheel, or a practice model that uses one, but no reading of the wheel is the child's own. The rule is about the wheel. What the child has said otherwise stands in views. None is expected of a child who has not begun nursery, or is too young to be told what the plan means (informed.missing: too-young)."},
	Why:        mabra.Text{Sv: "Hur någon mår kan bara den själv säga. De vuxnas bild hjälper, men den är inte barnets.", En: "How somebody is doing only that person can say. What the adults see helps, but it is not the child's."},
	Mend:       mabra.Text{Sv: "Gå igenom hjulet med barnet på barnets sätt, och skriv det i genomgångar (readings) med barnets röst (voice: child). Vill barnet inte svara på en del, skriv det (answer: declined). Har barnet inte alls kunnat komma till tals, skriv barnets post i åsikter om planen (views) med skälet i ”varför den saknas” (missing).", En: "Go through the wheel with the child in the child's own way, and write it as a reading (readings) of the child's own (voice: child). Where the child would rather not answer, write that (answer: declined). If the child could not be heard at all, write the child's entry among the views on the plan (views) with the reason (missing)."},
	Messages: []mabra.Variant{
		{Name: "no-child", Text: mabra.Text{Sv: "ingen genomgång av hjulet är barnets egen; lägg till en med barnets röst (voice: child); där barnet inte ville svara skriver du det (answer: declined)", En: "no reading of the wheel is the child's own; add one in the child's voice (voice: child), and say where the child would rather not answer (answer: declined)"}},
		{Name: "no-wheel", Text: mabra.Text{Sv: "arbetsmodellen använder ett hjul, och planen har inget; lägg till ett med en genomgång med barnets röst (voice: child)", En: "the practice model uses a wheel, and the plan has none; add one with a reading that is the child's own (voice: child)"}},
	},
}

// WheelIndicatorSkipped is the rule wheel-indicator-skipped: A part of the wheel is skipped.
var WheelIndicatorSkipped = mabra.Rule{
	ID:         "wheel-indicator-skipped",
	Severity:   mabra.Warning,
	WhenActive: true,
	Origin:     mabra.OriginGuidance,
	Source:     mabra.Text{Sv: "Skottlands regering, Statutory Guidance on the Assessment of Wellbeing (2022): alla åtta delar övervägs", En: "Scottish Government, Statutory Guidance on the Assessment of Wellbeing (2022): each of the eight is considered"},
	Title:      mabra.Text{Sv: "En del av hjulet är överhoppad", En: "A part of the wheel is skipped"},
	What:       mabra.Text{Sv: "I en genomgång av hjulet är en eller flera av de åtta delarna varken besvarade eller märkta som inte tillfrågad, ville inte svara eller inte aktuellt.", En: "In a reading of the wheel one or more of the eight parts are neither answered nor marked as not asked, did not want to answer or not relevant."},
	Why:        mabra.Text{Sv: "En tom ruta kan betyda att allt är bra, att ingen frågade eller att barnet inte ville svara. För barnet är det tre helt olika saker.", En: "An empty box may mean that all is well, that nobody asked, or that the child did not want to answer. To the child these are three quite different things."},
	Mend:       mabra.Text{Sv: "Skriv styrkor (strengths) eller oro (worries) för delen, eller i svar (answer) inte tillfrågad (not-asked), ville inte svara (declined) eller inte aktuellt (not-relevant). Ingen behöver fråga om allt.", En: "Write strengths or worries for the part, or in its answer (answer) that nobody asked (not-asked), that the one who told did not want to answer (declined) or that it is not relevant (not-relevant). Nobody has to ask about everything."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "delar av hjulet saknar svar: {indicators}; skriv svaren, eller att den som berättade inte blev tillfrågad (not-asked), inte ville svara (declined) eller att det inte är aktuellt (not-relevant)", En: "parts of the wheel have no answer: {indicators}; write the answers, or that the one who told was not asked (not-asked), did not want to answer (declined) or that it is not relevant (not-relevant)"}},
	},
}

// WheelOnlyWorries is the rule wheel-only-worries: Only worries in the wheel.
var WheelOnlyWorries = mabra.Rule{
	ID:       "wheel-only-worries",
	Severity: mabra.Warning,
	Origin:   mabra.OriginGuidance,
	Source:   mabra.Text{Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): styrkor och behov för varje del", En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): strengths and needs for each part"},
	Title:    mabra.Text{Sv: "Bara oro i hjulet", En: "Only worries in the wheel"},
	What:     mabra.Text{Sv: "En genomgång av hjulet tar upp oro men inte en enda styrka.", En: "A reading of the wheel has worries and not a single strength."},
	Why:      mabra.Text{Sv: "Det som fungerar är det som planen kan bygga på, och ett barn som bara beskrivs genom sina svårigheter känner inte igen sig.", En: "What works is what the plan can build on, and children described only by what is hard do not recognise themselves."},
	Mend:     mabra.Text{Sv: "Fråga också vad som är bra och skriv det i styrkor (strengths). Styrkor och oro väger lika.", En: "Ask what is good as well, and write it as a strength (strengths). Strengths and worries carry the same weight."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "här finns oro men ingen styrka; fråga vad som fungerar och skriv det i styrkor (strengths)", En: "there are worries here and no strength; ask what works and write it among the strengths (strengths)"}},
	},
}

// WrongType is the rule wrong-type: The wrong kind of value.
var WrongType = mabra.Rule{
	ID:       "wrong-type",
	Severity: mabra.Error,
	OfForm:   true,
	Origin:   mabra.OriginStructure,
	Source:   mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"},
	Title:    mabra.Text{Sv: "Fel slags värde", En: "The wrong kind of value"},
	What:     mabra.Text{Sv: "Värdet är av ett annat slag än fältet tar emot, till exempel ett tal där det ska stå text.", En: "The value is of another kind than the field takes, for instance a number where text belongs."},
	Why:      mabra.Text{Sv: "Värdet kan inte läsas säkert. Tal utan citattecken kan till exempel tappa inledande nollor.", En: "The value cannot be read safely. Numbers without quotation marks may lose leading zeros, for instance."},
	Mend:     mabra.Text{Sv: "Skriv värdet i den form som meddelandet anger. Sätt citattecken runt text som ser ut som ett tal, och börja varje post i en lista med ett bindestreck.", En: "Write the value in the form that the message names. Put quotation marks around text that looks like a number, and begin each item of a list with a hyphen."},
	Messages: []mabra.Variant{
		{Text: mabra.Text{Sv: "här väntades {expected}, men här står {found}{hint}", En: "expected {expected} here, but found {found}{hint}"}},
	},
	Phrases: []mabra.Variant{
		{Name: "text", Text: mabra.Text{Sv: "text", En: "text"}},
		{Name: "whole-number", Text: mabra.Text{Sv: "ett heltal", En: "a whole number"}},
		{Name: "number", Text: mabra.Text{Sv: "ett tal", En: "a number"}},
		{Name: "true-or-false", Text: mabra.Text{Sv: "true eller false", En: "true or false"}},
		{Name: "date", Text: mabra.Text{Sv: "ett datum", En: "a date"}},
		{Name: "uuid", Text: mabra.Text{Sv: "ett UUID", En: "a UUID"}},
		{Name: "list", Text: mabra.Text{Sv: "en lista", En: "a list"}},
		{Name: "group", Text: mabra.Text{Sv: "en grupp av fält", En: "a group of fields"}},
		{Name: "nothing", Text: mabra.Text{Sv: "ingenting", En: "nothing"}},
		{Name: "document", Text: mabra.Text{Sv: "ett dokument med apiVersion och kind", En: "a document with apiVersion and kind"}},
		{Name: "field-name", Text: mabra.Text{Sv: "ett fältnamn", En: "the name of a field"}},
		{Name: "json-number", Text: mabra.Text{Sv: "ett tal skrivet som i JSON", En: "a number written as in JSON"}},
		{Name: "unclear-number", Text: mabra.Text{Sv: "ett tal som program läser olika", En: "a number that programs read differently"}},
		{Name: "quote-it", Text: mabra.Text{Sv: "; sätt citattecken runt det om det är text", En: "; put quotation marks around it if it is text"}},
		{Name: "write-or-remove", Text: mabra.Text{Sv: "; skriv ett värde eller ta bort fältet", En: "; write a value or remove the field"}},
		{Name: "plain-digits", Text: mabra.Text{Sv: "; skriv det med bara siffror, utan nolla eller plus först", En: "; write it in digits alone, without a zero or a plus before them"}},
		{Name: "yes-or-no", Text: mabra.Text{Sv: "; skriv true för ja eller false för nej, utan citattecken", En: "; write true for yes or false for no, without quotation marks"}},
		{Name: "digits", Text: mabra.Text{Sv: "; skriv det med bara siffror, utan citattecken, punkt och decimaler", En: "; write it in digits alone, without quotation marks, point and decimals"}},
		{Name: "only-one", Text: mabra.Text{Sv: "; fältet tar bara ett värde: skriv det på fältets rad, utan hakparenteser och bindestreck", En: "; the field takes one value only: write it on the field's line, without brackets and hyphens"}},
		{Name: "colon-in-text", Text: mabra.Text{Sv: "; är det en text med kolon i, sätt citattecken runt hela texten", En: "; if it is a text with a colon in it, put quotation marks around the whole text"}},
		{Name: "as-list", Text: mabra.Text{Sv: "; skriv posterna inom hakparenteser med komma mellan, så här: [en, en till], eller var och en på en egen rad med ett bindestreck först", En: "; write the items within square brackets with commas between, like this: [one, another], or each on a line of its own that begins with a hyphen"}},
		{Name: "decimal-comma", Text: mabra.Text{Sv: "; kommat före skiljer fält åt: är det ett decimalkomma, skriv talet utan decimaler", En: "; the comma before it divides fields: if it is a decimal comma, write the number without decimals"}},
		{Name: "square", Text: mabra.Text{Sv: "; skriv hakparenteser i stället för klamrar: [en, en till]", En: "; write square brackets in place of braces: [one, another]"}},
		{Name: "brace-in-text", Text: mabra.Text{Sv: "; är det en text som börjar med en klammer, sätt citattecken runt hela texten", En: "; if it is a text that begins with a brace, put quotation marks around the whole text"}},
		{Name: "bullet", Text: mabra.Text{Sv: "; {mark} gör inte en rad till en post: börja varje rad med ett vanligt bindestreck (-) och ett mellanslag", En: "; {mark} does not make a line an item: begin each line with a plain hyphen (-) and a space"}},
		{Name: "after-hash", Text: mabra.Text{Sv: "; det som står efter # läses inte: hör det till värdet, sätt citattecken runt alltihop", En: "; what stands after # is not read: if it belongs to the value, put quotation marks around it all"}},
		{Name: "begin-with-hyphen", Text: mabra.Text{Sv: "; börja varje post på en egen rad med ett bindestreck", En: "; begin each item on a line of its own with a hyphen"}},
		{Name: "odd-colon", Text: mabra.Text{Sv: "; {mark} ser ut som ett kolon men är ett annat tecken: skriv ett vanligt kolon (:) och ett mellanslag", En: "; {mark} looks like a colon and is another character: write an ordinary colon (:) and a space"}},
		{Name: "lines-of-their-own", Text: mabra.Text{Sv: "; skriv fältens namn och värden på egna rader, indragna", En: "; write names and values of the fields on lines of their own, indented"}},
	},
}

var byParty = map[string]ground{
	"child-not-informed": {sections: []string{"sol-2001-11-10", "sol-3-3", "lss-8"}, otherwise: mabra.Text{Sv: "god kvalitet; ingen lag kräver det där socialtjänsten inte är med", En: "good practice; no act asks for it where social services take no part"}},
	"child-view-missing": {sections: []string{"uncrc-12", "skol-1-10", "sol-2001-11-10", "sol-3-2", "lss-8", "pl-4-3"}, otherwise: mabra.Text{Sv: "artikel 12 i barnkonventionen, som blev svensk lag den 1 januari 2020", En: "article 12 of the UNCRC, which became Swedish law on 1 January 2020"}},
}

var wordsOfActing = mabra.WordList{
	ID:     "acting",
	Title:  mabra.Text{Sv: "Verb för vad personal gör", En: "Verbs for what staff do"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"ringer", "ringa", "skickar", "skicka", "mejlar", "mejla", "informerar", "informera", "planerar", "planera", "kontaktar", "kontakta", "ordnar", "ordna", "ansvarar", "skriver", "stöttar", "stödjer", "stödja", "hjälper", "hjälpa", "erbjuder", "ger", "ge", "gör", "göra", "anpassar", "anpassa", "observerar", "ser över", "tar fram", "sätter", "håller", "tillhandahåller", "bjuder in", "kallar", "samordnar", "besöker", "skapar", "ta fram", "följer upp", "bevakar", "stämmer av", "samtalar", "meddelar", "återkopplar", "rapporterar", "anställer", "prioriterar", "schemalägger", "avsätter", "fördelar", "handleder", "utbildar"},
		En: []string{"ring", "rings", "phone", "phones", "email", "emails", "send", "sends", "liaise", "discuss", "inform", "arrange", "provide", "contact", "contacts", "support", "supports", "organise", "offer", "make", "speak to", "visit", "give", "allocate", "apply", "invite", "share", "check in", "adapt", "differentiate", "update", "set up", "put", "look into", "investigate", "explore", "consider", "plan", "supply", "ensure"},
	},
}

var wordsOfBeside = mabra.WordList{
	ID:     "beside",
	Title:  mabra.Text{Sv: "Ord som är en insats först tillsammans med ett av de andra", En: "Words that are a service only beside one of the others"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"kontakt", "tid", "tider", "grupp", "besök", "plats", "plan", "träff", "träffar", "program", "kallelse", "råd", "information", "återkoppling", "svar", "beslut om", "resultat från", "överlämning", "undersökt", "väntetid", "kölista", "tillgång", "timmar", "skola", "schema", "del", "egen tid", "kurs", "byte", "genomgång", "justering", "planering", "kontaktuppgifter", "mer tid"},
		En: []string{"contact", "time", "group", "place", "plan", "class", "classes", "club", "advice", "information", "feedback", "waiting list", "access", "package", "report", "appointment slot", "link", "links", "catch up", "check in", "check-in", "block", "series", "visit", "timetable", "slot", "part", "range", "variety", "number", "letter", "team"},
	},
}

var wordsOfChange = mabra.WordList{
	ID:     "change",
	Title:  mabra.Text{Sv: "Ord om en förändring för barnet; står ett av dem i texten är den mer än en insats", En: "Words of a change for the child; a text that has one of them is more than a service"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"vågar", "våga", "vågat", "kan", "kunna", "klarar", "klara", "klarat", "känner", "känna", "känns", "kännas", "känt", "trivs", "trivas", "mår", "må", "sover", "sova", "somnar", "somna", "förstår", "förstå", "förstått", "förståelse", "kunskap om", "vet", "veta", "orkar", "orka", "vill", "vilja", "litar", "lita", "törs", "tycker", "är trygg", "vara trygg", "bli trygg", "blir trygg", "trygg i", "trygg med", "trygg på", "trygga i", "trygghet", "är lugn", "vara lugn", "är glad", "lär", "lära", "lärt", "lär sig", "själv", "själva", "självständigt", "självständig", "egen hand", "hinner", "hinna", "minns", "använder", "använda", "berättar", "berätta", "säger", "säga", "säger till", "be om", "ber om", "bett om", "slipper", "slippa", "äter", "äta", "leker", "leka", "läxor gjorda", "skrattar", "fungerar", "fungera", "fungerat", "hjälpt", "minskar", "minska", "minskat", "ökat", "färre", "lugnare", "tryggare", "gladare", "starkare", "piggare", "lättare", "godkänt", "godkända", "betyg", "bestämma", "bestämmer", "påverka", "påverkar", "vän med", "vänner", "kompisar att", "rolig", "roligt", "skönt", "tryggt", "lugnt", "bra relation", "god relation", "lekt", "delaktig", "gillar", "välja", "väljer", "vanligt liv", "nöjd", "mår bra", "styra", "reglera", "visar", "visa", "utvecklar", "utveckla", "utvecklas", "stolt", "motiverad", "sätta ord på", "ensam", "ta sig", "tar sig", "kommer i tid", "passar tider", "får vara med och", "vara med och", "påminnelser", "stå ut", "ger besked", "går att", "lyckas", "lyckats", "mer delaktig", "egna", "nyfiken", "längta", "längtar", "ser fram", "tillit", "förtroende", "tilltro", "trivsel", "komma överens", "kommer överens", "lär känna", "lära känna", "nära till", "självkänsla", "självförtroende", "få vara", "får vara", "vän", "vågade", "hör av sig", "på sig", "hittat", "ha det bra", "har det bra", "haft det bra", "ha det bättre", "har det bättre", "ha det okej", "har det okej", "ha det stabilt", "har det stabilt", "få det bra", "får det bra", "få det bättre", "får det bättre", "ikapp", "i kapp"},
		En: []string{"can", "able", "feel", "feels", "feeling", "felt", "know", "knows", "knowing", "knowledge", "understand", "understands", "understanding", "understood", "confident", "confidence", "confidently", "enjoy", "enjoys", "cope", "copes", "coping", "manage", "manages", "managing", "sleep", "sleeps", "sleeping", "happy", "happier", "safe", "safer", "safely", "trust", "trusts", "learn", "learns", "learned", "recognise", "recognises", "uses", "using", "tell", "tells", "say", "says", "ask", "asks", "talk", "talks", "talking", "join in", "joins in", "make friends", "made friends", "independent", "independently", "independence", "himself", "herself", "themselves", "themself", "myself", "own", "alone", "calm", "calmer", "calmly", "less", "fewer", "reduce", "reduced", "reduces", "relationship", "relationships", "belong", "belongs", "proud", "resilient", "resilience", "choose", "chooses", "decide", "decides", "make choices", "make decisions", "express", "expresses", "show", "shows", "walk", "walks", "eat", "eats", "read", "reads", "play", "plays", "laugh", "smile", "listened to", "heard", "included", "respected", "able to", "stay", "stays", "settled", "settles", "settle", "sober", "free from", "free of", "abstinent", "drink free", "drug free", "on time", "good quality", "thrive", "thrives", "thriving", "achieve", "achieves", "gives her views", "gives his views", "gives their views", "has a say", "have a say", "looks forward", "look forward", "worried", "scared", "afraid", "upset", "ready", "remember", "remembers", "communicate", "communicates", "regulate", "regulates", "regulating", "self-regulate", "responds", "respond", "consistently", "weight gain", "gains", "gain", "skills to", "wants to", "willing", "motivated", "choice", "stable", "stability", "easier", "helped her", "helped him", "helps me", "helps her", "helps him", "help themselves", "like school", "likes", "be a", "become a", "be an", "opinion", "gives her opinion", "fun", "gets on", "get on", "getting on", "get along", "gets along", "bond", "attachment to", "comfortable", "at ease", "relaxed", "relax", "welcome", "honest", "honestly", "catches up", "caught up", "catching up", "hearing aids to work", "hearing aid to work", "communication aid to work", "wheelchair to work"},
	},
}

var wordsOfDenying = mabra.WordList{
	ID:     "denying",
	Title:  mabra.Text{Sv: "Ord som nekar ett mål", En: "Words that put an outcome as a negative"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"inte", "ej", "aldrig", "sluta", "slutar", "slutat", "låta bli", "låter bli", "undvika", "undviker", "avstå från", "avstår från", "upphöra", "upphör", "ingen", "inga", "inget", "slippa", "slipper"},
		En: []string{"not", "never", "no", "no longer", "stop", "stops", "stopping", "avoid", "avoids", "avoiding", "refrain", "refrains", "don't", "doesn't", "won't", "isn't", "aren't", "dont", "doesnt", "wont", "nae", "dinnae", "disnae", "wilnae", "quit", "nobody", "naebody", "none"},
	},
}

var wordsOfEnding = mabra.WordList{
	ID:     "ending",
	Title:  mabra.Text{Sv: "Här slutar det som läses; efter ordet står ett skäl, en tid eller en bisats", En: "Reading ends here; behind the word stands a reason, a time or a clause"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"då", "eftersom", "pga", "p.g.a", "på grund av", "när", "innan", "tills", "hur", "vad", "varför", "vilka", "vilket", "vilken", "som", "där", "medan", "ifall", "gällande", "avseende", "angående", "rörande", "utifrån", "med anledning av", "med tanke på"},
		En: []string{"because", "as", "since", "due", "when", "before", "until", "till", "if", "whether", "how", "what", "why", "who", "which", "where", "regarding", "about", "following", "given", "in relation to", "while", "whilst", "unless", "once", "that"},
	},
}

var wordsOfEveryday = mabra.WordList{
	ID:     "everyday",
	Title:  mabra.Text{Sv: "Det vanliga livet; ord som liknar en insats, eller som den ibland står bredvid", En: "Everyday life; words that look like a service, or that one may stand beside"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"telefonsamtal", "videosamtal", "fotbollsplan", "lekplan", "skolplan", "lekgrupp", "lektion", "lektioner", "undervisning", "träning", "fotboll", "simskola", "fritidsklubb", "fritidsaktivitet", "heltid", "deltid", "ögonkontakt", "klassmöte", "kompissamtal", "middag", "jobb", "sommarjobb", "praktik", "gymnasiet", "gymnasieprogram", "sin egen plan", "läger", "kalas", "skoldag", "dagarna", "toaletten", "jägarexamen", "läkemedel", "elevrådsmöte", "klassråd", "föreningsmöte", "lagmöte", "kyrkan", "moskén", "körlektion", "körkort", "egenvård", "impulskontroll", "självkontroll", "barnvakt", "hudvård", "föreningsstöd", "djurvård", "samtal med kompisar", "klasskonferens", "tandborstning", "kroppsvård", "hygienvård", "förvård", "vardag", "natur", "lagträning", "bilder", "läsning", "skrivande", "matte", "engelska", "svenska", "idrott", "gympa", "slöjd", "bild", "musik", "dans", "ridning", "simning"},
		En: []string{"full time", "full-time", "part time", "part-time", "homework", "lesson", "lessons", "maths", "english", "college", "football", "swimming", "training session", "training", "break time", "classroom", "exam", "exams", "highers", "nationals", "work", "job", "youth club", "scouts", "brownies", "dance class", "dance", "after school club", "breakfast club", "team meeting", "pupil council", "music lessons", "driving lessons", "physical education", "pe", "gym", "drama club", "art club", "park", "library"},
	},
}

var wordsOfGetting = mabra.WordList{
	ID:     "getting",
	Title:  mabra.Text{Sv: "Verb för att få något", En: "Verbs for getting something"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"få", "får", "fått", "ges", "ger", "ge", "erhålla", "erhåller", "fullfölja", "fullföljer", "genomgå", "genomgår", "genomföra", "genomför", "påbörja", "påbörjar", "påbörjas", "ta emot", "tar emot", "tilldelas", "ordna", "sätta in"},
		En: []string{"receive", "receives", "receiving", "be given", "given", "be offered", "offered", "complete", "completes", "completion of", "undertake", "undertakes", "be provided with", "arrange"},
	},
}

var wordsOfGivers = mabra.WordList{
	ID:     "givers",
	Title:  mabra.Text{Sv: "Ord före den som ger hjälp", En: "Words before whoever gives help"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"av", "från", "hos"},
		En: []string{"from", "of", "by"},
	},
}

var wordsOfNeeding = mabra.WordList{
	ID:     "needing",
	Title:  mabra.Text{Sv: "Verb och uttryck för ett behov, när en insats kommer efter", En: "Verbs and phrases of need, when a service comes after them"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"behöver", "behov av", "behov", "behöver få", "behöver ha", "behöva", "är i behov av", "i behov av", "har behov av", "stort behov av", "kräver", "saknar", "måste få", "bör få", "bör ha", "borde få", "skulle behöva", "önskar", "efterfrågar", "väntar på", "i kö till", "står i kö till", "kurs"},
		En: []string{"needs", "need", "needing", "need of", "need for", "in need of", "requires", "require", "requiring", "should have", "should get", "would benefit from", "could benefit from", "benefit from", "benefits from", "to benefit from", "lacks", "waiting for", "awaiting", "needs to be", "needs to have", "needs to see", "needs a", "needin", "needs tae"},
	},
}

var wordsOfNegatives = mabra.WordList{
	ID:     "negatives",
	Title:  mabra.Text{Sv: "Nekanden; en insats som inte behövs är ingen insats", En: "Negatives; a service that is not needed is none"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"inte", "ej", "aldrig", "ingen", "inga", "inget", "utan", "längre", "varken", "avslutad", "avslutat", "avslutas", "upphör", "upphört", "klarar sig", "sluta", "slutar", "slutat", "utskriven", "avskriven", "stängd", "stängt", "behövs bara", "behövs mindre"},
		En: []string{"not", "no", "never", "without", "no longer", "nae", "dinnae", "disnae", "cannae", "wilnae", "doesn't", "don't", "won't", "isn't", "aren't", "can't", "doesnt", "dont", "wont", "nobody", "none", "stop", "stops", "ended", "instead of", "rather than", "independent of", "out of", "de-registered", "unnecessary", "avoid", "closed", "close", "closes", "discharged", "step down", "steps down"},
	},
}

var wordsOfPeople = mabra.WordList{
	ID:     "people",
	Title:  mabra.Text{Sv: "De som står barnet nära", En: "Those close to the child"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"mamma", "pappa", "mor", "far", "mormor", "morfar", "farmor", "farfar", "syster", "bror", "syskon", "storasyster", "storebror", "lillasyster", "lillebror", "halvsyskon", "storasyskon", "förälder", "föräldrar", "föräldrarna", "vårdnadshavare", "vh", "familj", "familjen", "kompis", "kompisar", "kompisarna", "vän", "vänner", "kamrat", "kamrater", "klasskamrat", "klasskamrater", "klass", "klassen", "barn", "barnet", "barnen", "kusin", "moster", "faster", "morbror", "farbror", "släkt", "lagkamrat", "lag", "laget", "tränare", "granne", "flickvän", "pojkvän", "vuxen", "vuxna", "någon", "fosterförälder", "familjehemsförälder", "familjehemsmamma", "familjehemspappa", "bonuspappa", "bonusmamma", "styvpappa", "hund", "katt"},
		En: []string{"mum", "mam", "maw", "dad", "da", "mother", "father", "granny", "gran", "grandma", "grandad", "grandpa", "papa", "nana", "grandparent", "grandparents", "parent", "parents", "carer", "carers", "family", "families", "sister", "brother", "sibling", "siblings", "wee brother", "wee sister", "friend", "friends", "pal", "pals", "mate", "mates", "peer", "peers", "classmate", "classmates", "cousin", "aunt", "auntie", "aunty", "uncle", "child", "children", "baby", "boyfriend", "girlfriend", "stepdad", "stepmum", "neighbour", "team mates", "adult", "adults", "trusted adult", "someone", "somebody", "young person", "foster parent", "dog"},
	},
}

var wordsOfPlaces = mabra.WordList{
	ID:     "places",
	Title:  mabra.Text{Sv: "Ord före platsen där hjälp ges", En: "Words before the place where help is given"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"i", "på"},
		En: []string{"in", "at"},
	},
}

var wordsOfPossessives = mabra.WordList{
	ID:     "possessives",
	Title:  mabra.Text{Sv: "Ord före en insats som redan finns", En: "Words before a service that is there already"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"sin", "sitt", "sina", "hans", "hennes", "hens", "min", "mitt", "mina"},
		En: []string{"his", "her", "their", "my", "your", "ma"},
	},
}

var wordsOfPrepositions = mabra.WordList{
	ID:     "prepositions",
	Title:  mabra.Text{Sv: "Prepositioner", En: "Prepositions"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"av", "från", "hos", "med", "på", "i", "till", "för", "vid", "genom", "om", "efter", "under", "inom", "innan", "mellan", "runt", "kring", "enligt", "mot", "sedan", "över", "åt", "ur", "före", "senast", "under tiden", "inför"},
		En: []string{"of", "from", "at", "in", "on", "for", "by", "through", "into", "within", "during", "around", "between", "via", "after", "over", "towards", "toward", "onto", "under", "along", "with", "wi", "tae", "to", "re", "per", "against", "throughout", "alongside"},
	},
}

var wordsOfProviders = mabra.WordList{
	ID:     "providers",
	Title:  mabra.Text{Sv: "De som gör något åt barnet, när de står som den som handlar", En: "Those who do something for the child, when they are who acts"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"skola", "skolan", "förskola", "förskolan", "lärare", "läraren", "klasslärare", "mentor", "rektor", "biträdande rektor", "personal", "personalen", "fritids", "kommunen", "regionen", "arbetslag", "klassföreståndare", "pedagogerna", "samordnare"},
		En: []string{"school", "nursery", "teacher", "class teacher", "head teacher", "headteacher", "dht", "pt", "pupil support", "guidance", "guidance teacher", "staff", "council", "health board", "education", "health", "college", "named person", "lead professional", "npr", "housing", "sco"},
	},
}

var wordsOfReceiving = mabra.WordList{
	ID:     "receiving",
	Title:  mabra.Text{Sv: "Verb som leder till en insats, när en insats kommer efter", En: "Verbs that lead to a service, when one comes after them"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"få", "får", "fått", "fick", "ha", "har", "haft", "vill ha", "vill få", "vill gå till", "vill gå hos", "vill träffa", "kan få", "kunna få", "erhålla", "erhåller", "ges", "get", "ge", "ger", "tilldelas", "tilldelats", "ta emot", "tar emot", "ha kontakt", "har kontakt", "hålla kontakt", "håller kontakt", "träffa", "träffar", "träffas", "möta", "möts", "gå", "går", "gå hos", "går hos", "gå på", "går på", "gå i", "går i", "gå till", "går till", "delta", "deltar", "deltagit", "deltagande i", "medverka", "medverkar", "medverkan i", "närvara", "närvarar", "närvaro på", "komma till", "komma på", "kommer till", "påbörja", "påbörjar", "påbörjat", "påbörjas", "börja", "börjar", "börjat", "börja med", "fortsätta", "fortsätter", "slutföra", "slutför", "fullfölja", "fullföljer", "fullföljt", "genomgå", "genomgår", "genomgått", "genomföra", "genomför", "genomföras", "göra", "gör", "göras", "avsluta", "avslutar", "besöka", "besöker", "kalla", "kallar", "skicka", "skickar", "skriva", "skriver", "skrivas", "upprätta", "upprättar", "sätta in", "sätter in", "koppla in", "kopplar in", "kopplas till", "ordna", "ordnar", "ordnas", "starta", "startar", "startas", "söka", "söker", "beställa", "beställer", "hålla", "håller", "hållas", "etablera", "etablerar", "etablerad", "tacka ja till", "acceptera", "prova", "provar", "testa", "prova ut", "ansluta till", "vara i", "vara på", "åka på", "åka till", "bo på", "bo i", "placeras i", "placeras på", "placeras", "flytta till", "stöttas av", "stödjas av", "hjälpas av", "få tillgång till", "ha tillgång till", "tillgång till", "samarbeta med", "samarbetar med", "samverka med", "samarbete med", "prata med", "tala med", "inleda", "inleder", "inledas", "träna med", "träna hos", "bistås", "få komma till", "få gå till", "gå klart", "gått", "vara inskriven", "bli inskriven", "inskriven", "medicinera med", "kontakta", "kontaktar", "ringa", "ringer", "mejla", "ta kontakt", "tar kontakt", "tagit kontakt", "anställa", "anställer", "öka", "ökar", "utöka", "utökar", "stärka", "stärker", "sker", "ske", "kommer på", "sköta", "sköter", "tillhandahålla", "tillhandahåller", "säkerställa", "lotsas", "lotsas till", "slussas", "slussas till", "hänvisas", "hänvisas till", "upprätthålla", "upprätthåller", "bibehålla", "återuppta", "återupptar", "återupptas", "beviljas", "bokar", "tillkallas", "anlita", "anlitar", "nyttja", "nyttjar", "utnyttja", "ta del av", "tar del av", "ta hjälp", "tar hjälp", "ta hjälp av", "tar hjälp av", "söka hjälp", "söker hjälp", "remiss till", "ingå i", "ingår i", "bjudas in", "bjuds in", "anlända", "introduceras", "introducera", "införa", "införs", "ta fram", "tar fram", "tas fram", "bistå med", "motta", "mottar", "uppsöka", "anmälas", "anmäla", "komma igång med", "kommer igång med", "komma i gång med", "kommer i gång med", "bli klar med", "blir klar med", "flytta in på", "flyttar till", "åter till", "öppna upp för", "avvakta", "ska på", "ska till", "ska i", "skall på", "skall till", "kallas", "anpassas av", "lär sig av", "hitta", "hittar", "rekrytera", "rekryterar", "byta", "byter"},
		En: []string{"attend", "attends", "attended", "attending", "attendance at", "receive", "receives", "receiving", "received", "get", "gets", "getting", "got", "have", "has", "having", "had", "access", "accesses", "accessing", "accessed", "access to", "engage", "engages", "engaging", "engaged", "engagement", "engagement with", "complete", "completes", "completing", "completed", "completion", "completion of", "undertake", "undertakes", "participate in", "participates in", "participating in", "participation in", "take part in", "takes part in", "see", "sees", "seeing", "seen by", "be seen by", "meet", "meets", "meet with", "meets with", "visit", "visits", "visited by", "work with", "works with", "working with", "offered", "be offered", "given", "be given", "provided", "be provided with", "provided with", "allocated", "assigned", "supported by", "be supported by", "supported through", "helped by", "provide", "provides", "providing", "arrange", "arranges", "organise", "organises", "make", "makes", "made", "continue", "continues", "continue to", "continue with", "start", "starts", "starting", "begin", "begins", "join", "joins", "go", "goes", "going", "go to", "goes to", "go on", "go along to", "going to", "sign up", "sign up for", "enrol", "enrol on", "register", "registered with", "linked in with", "link in with", "link with", "links with", "linked with", "put in place", "obtain", "apply", "apply for", "request", "requests", "hold", "holds", "convene", "set up", "sets up", "do", "does", "doing", "explore", "consider", "offer", "offers", "identify", "source", "co-operate with", "cooperate with", "co-operation with", "comply with", "keep", "keeps", "like to", "accept", "accepts", "take up", "taking up", "sit", "undergo", "undergoes", "carry out", "finish", "finished", "open to", "be open to", "placed in", "placed on", "be placed in", "move to", "transferred to", "contact with", "involve", "involvement of", "involvement from", "involvement with", "be involved with", "involved with", "implement", "develop", "draw up", "write", "deliver", "delivers", "facilitate", "commence", "commences", "successful completion of", "be on", "be in", "gie", "want a", "want an", "want my", "want help", "want to see", "want to get", "wants a", "wants an", "wants to see a", "would like a", "would like an", "would like to see", "sustain", "increase", "extend", "introduce", "ensure", "be linked", "be linked in", "be linked in with", "be linked with", "be enrolled", "enrolled in", "enrolled on", "attend at", "present at", "presents at", "turn up for", "turns up for", "cooperate", "be discharged from", "be visited by", "be helped by", "be added to", "added to", "be placed on", "be awarded", "be invited to", "be introduced to", "introduced to", "be matched with", "matched with", "be signed up", "be paired with", "paired with", "be taken to", "taken to", "uptake of", "take-up of", "liaise", "put forward for", "nominated for", "considered for", "be considered for"},
	},
}

var wordsOfRecipients = mabra.WordList{
	ID:     "recipients",
	Title:  mabra.Text{Sv: "Ord före den som får hjälp", En: "Words before whoever gets help"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"till", "för", "åt"},
		En: []string{"to", "for", "tae"},
	},
}

var wordsOfServices = mabra.WordList{
	ID:     "services",
	Title:  mabra.Text{Sv: "Insatser, yrken, verksamheter, utredningar, kurser, möten, planer och hjälpmedel", En: "Services, professions, agencies, assessments, courses, meetings, plans and aids"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"-utredning", "-kartläggning", "-bedömning", "-behandling", "-terapi", "-insats", "-remiss", "-möte", "-samtal", "-stödsamtal", "-samtalsstöd", "-samtalskontakt", "-samtalsserie", "-samtalsgrupp", "-mottagning", "-teamet", "-team", "-pedagog", "-terapeut", "-sekreterare", "-kurator", "-psykolog", "-logoped", "-assistent", "-assistans", "-sköterska", "-läkare", "-kontaktperson", "-kontaktfamilj", "-stödfamilj", "-stödperson", "-stödpersoner", "-familjehem", "-jourhem", "-placering", "-vistelse", "-handläggare", "-coach", "-behandlare", "-handledning", "-handledare", "-konsultation", "-rådgivning", "-rådgivare", "-rehabilitering", "-medicinering", "-uppföljning", "-åtgärdsprogram", "-handlingsplan", "-vårdplan", "-genomförandeplan", "-avlastning", "-ledsagning", "-ledsagare", "-tolk", "-resurs", "-resursperson", "-resurspersonal", "-observation", "-inläggning", "-provtagning", "-undersökning", "-hembesök", "-läkarbesök", "-återbesök", "-nybesök", "-nätverksarbete", "-nätverkslag", "-nätverksteam", "-stödgrupp", "-barngrupp", "-undervisningsgrupp", "-anpassning", "-beslut", "-ansökan", "-anmälan", "-kontaktlärare", "-speciallärare", "-intyg", "-utlåtande", "-samverkan", "-samordnare", "-vägledare", "-lots", "-beroendevård", "-öppenvård", "-slutenvård", "-dagverksamhet", "-träningsprogram", "-föräldraprogram", "-stödsamordning", "-stödinsats", "-läxhjälp", "-läxstöd", "-skolskjuts", "-färdtjänst", "-elevhälsa", "-habilitering", "bup", "bup-", "soc", "socialtjänst", "socialtjänst-", "soctjänst", "socialnämnd", "habben", "hab", "eht", "eht-", "skss", "syv", "spsm", "vub", "bvc", "bvc-", "bhv", "vårdcentral", "ungdomsmottagning", "första linjen", "barnahus", "maria ungdom", "mini-maria", "minimaria", "rådgivningen", "familjerätt", "familjecentral", "öppna förskolan", "försäkringskassa", "fk", "lss", "lss-", "lvu", "hvb", "hvb-hem", "sis-", "npf-", "adhd-", "mst", "fft", "ptsd-behandling", "kbt", "kbt-", "dbt", "emdr", "tf-kbt", "tfkbt", "pcit", "marte meo", "theraplay", "komet", "komet-", "cope", "cope-", "de otroliga åren", "trygghetscirkeln", "circle of security", "repulse", "effekt-programmet", "haschavvänjning", "hap", "tidiga föräldrasamtal", "alla barn i centrum", "familjecheckup", "familjebehandlare", "sip", "sip-", "gip", "samordnad individuell plan", "vårdplanering", "nätverkskonferens", "elevvårdskonferens", "evk", "ehm", "barnets plan", "iup", "individuell studieplan", "krisplan", "samordnad plan", "genomförandeplanen", "åp", "särskilt stöd", "extra anpassningar", "extraanpassningar", "enskild undervisning", "särskild undervisningsgrupp", "anpassad studiegång", "anpassad grundskola", "anpassad gymnasieskola", "resursskola", "resursgrupp", "resursklass", "resursteam", "särskola", "studiehandledning", "studiehandledare", "modersmålsstöd", "hemundervisning", "distansundervisning", "fritidsgaranti", "trygghetsperson", "mentorsstöd", "personligt ombud", "god man", "målsägandebiträde", "särskild företrädare", "umgängesstöd", "kontaktpersonal", "ungdomsstödjare", "fältare", "fältassistent", "familjestödjare", "familjestöd", "familjepedagog", "föräldrastöd", "föräldrastödjare", "föräldragrupp", "hemterapeut", "hemmahosare", "socialarbetare", "soc-handläggare", "kontaktsekreterare", "skolpsykolog", "skolläkare", "skolsköterska", "skolkurator", "kurator", "psykolog", "psykiater", "läkare", "barnläkare", "barnmottagning", "dietist", "sjukgymnast", "fysioterapeut", "arbetsterapeut", "logoped", "audionom", "syninstruktör", "synpedagog", "hörselpedagog", "tandläkare", "tandvård", "specialpedagog", "talpedagog", "elevassistent", "assistent", "elevcoach", "elevstödjare", "skolsocionom", "socialpedagog", "hälsosamtal", "hälsokontroll", "hälsobesök", "vårdkontakt", "fast vårdkontakt", "vårdsamordnare", "barnsamordnare", "rehabkoordinator", "arbetsförmedling", "daglig verksamhet", "kommunala aktivitetsansvaret", "kaa", "korttids", "korttidsvistelse", "korttidstillsyn", "växelvård", "avlösarservice", "avlösare", "ledsagarservice", "personlig assistans", "bostad med särskild service", "stödboende", "placering", "familjehem", "jourhem", "tvångsvård", "beroendebehandling", "drogtester", "urinprov", "drogtest", "självmordsbedömning", "suicidriskbedömning", "skyddsbedömning", "riskbedömning", "polisanmälan", "orosanmälan", "remiss", "vårdbegäran", "egenvårdsremiss", "utredning", "basutredning", "barnavårdsutredning", "bbic", "kartläggning", "medicin", "medicinering", "ritalin", "concerta", "insomningsmedicin", "melatonin", "adhd-medicin", "hjälpmedel", "bildstöd", "tyngdtäcke", "bolltäcke", "kedjetäcke", "kommunikationshjälpmedel", "rullstol", "anpassad dator", "talsyntes", "samspelsstöd", "samspelsbehandling", "familjebehandling", "anknytningsbehandling", "familjeterapi", "psykoterapi", "lekterapi", "bildterapi", "musikterapi", "ridterapi", "traumabehandling", "krissamtal", "kris- och traumaenheten", "brottsofferstöd", "brottsofferjouren", "kvinnojour", "skyddat boende", "röda korset", "rädda barnen", "bris", "mansmottagning", "vuxenpsykiatri", "psykiatri", "psykosteam", "missbruksvård", "hemtjänst", "boendestöd", "boendestödjare", "budgetrådgivning", "skuldsanering", "ekonomiskt bistånd", "försörjningsstöd", "bostadsanpassning", "vårdbidrag", "omvårdnadsbidrag", "assistansersättning", "stödteam", "hemmasittarteam", "skolnärvaroteam", "närvaroteam", "elevhälsoteam", "elevhälsosamtal", "social träning", "färdighetsträning", "barnteam", "insats", "behandling", "bedömning", "terapi", "rehabilitering", "möte", "uppföljning", "uppföljningsmöte", "avstämning", "avstämningsmöte", "samordningsmöte", "nätverksmöte", "planeringsmöte", "medling", "handledning", "observation", "inskrivning", "tolk", "terapihund", "kuratorsstöd", "kuratorkontakt", "bupkontakt", "mellanvård", "dagvård", "heldygnsvård", "konsultation", "ssk", "sjuksköterska", "psykiatriker", "socialsekreterare", "biståndshandläggare", "lss-handläggare", "barnhandläggare", "utredare", "gruppboende", "korttidsboende", "träningsboende", "utslussboende", "föräldrakurs", "föräldrautbildning", "föräldraskapskurs", "-gruppbehandling", "psykopedagogisk utbildning", "föräldrastödsprogram", "krisstöd", "krishantering", "socialjour", "läkarvård", "lvu-", "talträning", "-stödjare", "coachning", "-coachning", "hörselkontroll", "synkontroll", "läkarkontroll", "drogkontroll", "nykterhetskontroll", "mindre grupp", "mindre undervisningsgrupp", "specialpedagogiskt stöd", "psykologiskt stöd", "psykosocialt stöd", "pedagogiskt stöd", "professionell hjälp", "professionellt stöd", "medicinsk hjälp", "specialisthjälp", "arbetsprövning", "språkförskola", "förskoleplats", "fritidsplats", "ekonomiskt stöd", "träningslägenhet", "utslusslägenhet", "familjerådgivning", "kontaktbok", "elevhälsoplan", "individuell plan", "skriftlig plan", "säkerhetsplan", "trygghetsplan", "skyddsplan", "omsorgsplan", "insatsplan", "haschprogram", "återfallsprevention", "stödlinje", "jobbcoach", "arbetsmarknadsenhet", "studie- och yrkesvägledare", "studievägledare", "fältgruppen", "sömnskola", "adhd-skola", "föräldraskola", "barngrupp", "trappan", "trappan-", "blodprov", "hemstöd", "anhöriggrupp", "självhjälpsgrupp", "sorggrupp", "skilsmässogrupp", "syskongrupp", "samtalsgrupp", "stödlektion", "stödlektioner", "lovskola", "lovverksamhet", "kolloverksamhet", "kolonivistelse", "intensivläsning", "intensivträning", "lästräning", "en-till-en-undervisning", "enskilda lektioner", "timstock", "tidshjälpmedel", "hörapparat", "bildschema", "datorhjälpmedel", "öppenvårdsinsats", "mobilt team", "sjukresa", "elevvård", "vuxenstöd", "punktinsats", "screening", "språkscreening", "ungdomstjänst", "ungdomsvård", "ungdomskontrakt", "medlingssamtal", "familjehelg", "råd och stöd", "råd och service", "personlig tränare via", "anmälan", "orosmöte", "orossamtal", "familjerättssamtal", "samarbetssamtal", "vux-psyk", "vuxenpsyk", "beroendemottagning", "alkoholmottagning", "aa-möte", "aa-möten", "12-steg", "stegprogram", "behandlingshem", "behandlingsprogram", "utredningshem", "familjecenter", "familjeenhet", "resursenhet", "barn- och ungdomspsykiatri", "barn- och ungdomshabilitering", "bum", "akutplacering", "fosterhem", "lärarassistent", "elevresurs", "heltidsresurs", "extraresurs", "distansstudier", "ledighet från", "läkarintyg", "adl-bedömning", "ortos", "träningsredskap", "individuell utvecklingsplan", "pedagogisk utredning", "skolpliktsanmälan", "frånvaroutredning", "läsombud", "sjukvård", "psykiatrisk vård", "specialistvård", "barnsjukvård", "lvu-vård", "hvb-vård", "vård på", "vård hos", "vårdkontakter", "vårdinsatser", "vägledning", "eftervård", "utslussning", "specialpedagogiska skolmyndigheten", "skolmyndigheten", "vaccination", "bhv-sköterska", "utökat hembesöksprogram", "hembesöksprogram", "familjestödsprogram", "öppen verksamhet", "mentorsprogram", "tilläggsbelopp", "skolstöd", "skolpsykologutredning", "sfi", "sprintklass", "förberedelseklass", "kuratorssamtal", "livsberättelsearbete", "socialpsykiatri", "beroendeteam", "ätstörningsenhet", "ätstörningsvård", "barnskyddsteam", "jämställdhetsgrupp", "syskonskola", "njurmottagning", "diabetesteam", "astmamottagning", "dietistkontakt", "hälsocoach", "fritidspedagog", "fritidsledare", "skolvärd", "heldagsomsorg", "barnomsorg", "förskola på", "nattis", "resurstimmar", "timmar med resurs", "assistenttimmar", "tidig insats", "tidiga insatser", "tsi", "uppsökande verksamhet", "kurs i tecken", "teckenkurs", "akk", "tako", "tecken som stöd", "akk-kurs", "aktivitetsstöd", "icdp", "icdp-", "abc-", "ögonklinik", "barnklinik", "ögonläkare", "öronklinik", "ortoptist", "barn- och familjeenhet", "förebyggande enhet", "barnombud", "syskonstöd", "hemterapi", "miljöterapi", "dagbehandling", "skoldaghem", "behandlingsskola", "stödfamiljer", "ungdomsboende", "ungdomsteam", "integrerad mottagning", "ungdomsgrupp", "föräldrastödsgrupp", "familjerådslag", "rådslag", "familjeråd", "ekonomisk rådgivning", "budget- och skuldrådgivare", "stödperson", "mentorskap", "volontär", "faddrar", "fadder", "beteendeterapi", "beteendestöd", "samtalsterapi", "gruppterapi", "gruppbehandling", "sömnbehandling", "ångestbehandling", "depressionsbehandling", "exponeringsbehandling", "anknytningsinsats", "trygghetslarm", "sjukgymnastik", "fysioterapi", "arbetsterapi", "logopedi", "syn- och hörselkontroll"},
		En: []string{"camhs", "social work", "social worker", "social services", "social care", "childrens services", "children and families team", "sw", "salt", "slt", "ot", "physio", "physiotherapy", "physiotherapist", "ep", "ed psych", "educational psychology", "educational psychologist", "psychologist", "psychology", "psychiatrist", "psychiatry", "health visitor", "hv", "family nurse", "fnp", "family nurse partnership", "school nurse", "nurse", "community nurse", "paediatrician", "paediatrics", "consultant", "dietitian", "dietician", "gp", "dentist", "dental treatment", "optician", "audiology", "audiologist", "orthoptist", "midwife", "counsellor", "counselling", "therapist", "therapy", "mentor", "mentoring", "befriender", "befriending", "key worker", "keyworker", "support worker", "family support", "family support worker", "youth worker", "outreach", "outreach worker", "link worker", "addiction worker", "addiction services", "drug worker", "recovery worker", "advocate", "advocacy", "childrens rights officer", "police", "housing officer", "housing support", "welfare rights", "money advice", "psa", "pupil support assistant", "classroom assistant", "learning assistant", "support for learning", "asl", "asn teacher", "asn", "sfl", "ewo", "education welfare officer", "home school link worker", "hslw", "home link worker", "attendance officer", "educational support", "one to one support", "1:1", "1:1 support", "1-1", "1 to 1", "one to one", "speech and language therapy", "speech and language therapist", "speech therapy", "speech therapist", "speech and language", "occupational therapy", "occupational therapist", "play therapy", "play therapist", "art therapy", "music therapy", "drama therapy", "equine therapy", "family therapy", "cbt", "dbt", "emdr", "theraplay", "dyadic", "trauma therapy", "trauma work", "life story work", "direct work", "keepsafe work", "groupwork", "group work", "therapeutic work", "therapeutic input", "therapeutic support", "therapeutic", "intervention", "programme", "program", "triple p", "incredible years", "mellow parenting", "mellow bumps", "solihull", "pips", "circle of security", "video interaction guidance", "vig", "freedom programme", "caledonian", "caledonian programme", "seasons for growth", "lift off", "roots of empathy", "nurture group", "nurture room", "nurture base", "nurture class", "parenting class", "parenting course", "parenting programme", "parenting group", "parenting support", "parenting work", "parenting assessment", "parenting capacity assessment", "anger management", "anger management course", "cooking group", "bereavement support", "bereavement service", "young carers", "young carers service", "young carers group", "who cares", "barnardos", "barnardo's", "aberlour", "action for children", "children 1st", "place2be", "includem", "quarriers", "women's aid", "womens aid", "rape crisis", "penumbra", "lac nurse", "throughcare", "aftercare", "throughcare and aftercare", "skills development scotland", "careers adviser", "careers service", "respite", "short break", "short breaks", "shared care", "foster placement", "foster care", "foster carer", "kinship assessment", "residential placement", "residential unit", "secure care", "referral", "re-referral", "assessment", "reassessment", "evaluation", "observation", "diagnosis", "screening", "risk assessment", "comprehensive assessment", "review meeting", "lac review", "looked after review", "case conference", "cppm", "core group", "tac", "tac meeting", "team around the child", "child's planning meeting", "planning meeting", "care planning", "meeting", "multi-agency meeting", "panel", "childrens hearing", "child's plan", "iep", "csp", "co-ordinated support plan", "coordinated support plan", "safety plan", "risk management plan", "behaviour plan", "behaviour support plan", "care plan", "individualised educational programme", "education plan", "transition plan", "healthcare plan", "parental capacity", "contact centre", "supervised contact", "contact supervision", "drug testing", "drug test", "alcohol testing", "urine testing", "medication", "meds", "prescription", "medication review", "melatonin", "methadone programme", "detox", "rehab", "rehabilitation", "treatment", "clinic", "hospital appointment", "medical appointment", "health appointment", "dental appointment", "appointments", "appointment", "immunisations", "developmental check", "home visit", "visits from", "unannounced visit", "announced visit", "monitoring", "supervision", "input", "services", "professionals", "agencies", "provision", "asn school", "special school", "special provision", "specialist provision", "enhanced provision", "alternative provision", "support base", "part-time timetable", "reduced timetable", "flexible timetable", "adapted timetable", "home tuition", "tuition", "tutor", "tutoring", "homework club", "adaptations", "equipment", "aids", "wheelchair", "communication aid", "visual timetable", "visual supports", "pecs", "social stories", "sensory diet", "sensory assessment", "weighted blanket", "standing frame", "hearing aids", "interpreter", "nursery place", "funded place", "childminder place", "transport", "taxi to school", "funding", "grant", "section 22 payment", "direct payments", "sds", "self-directed support", "emotional literacy", "lego therapy", "social skills group", "social skills training", "support plan", "support group", "support package", "package of support", "package of care", "support service", "youth justice", "diversion", "restorative meeting", "mediation", "family group conference", "family group decision making", "parental support", "peer mentor", "buddy system", "crisis team", "duty worker", "intensive support", "intensive support team", "inpatient", "children's reporter", "reporter", "sexual health clinic", "smoking cessation", "sleep scotland", "sleep clinic", "sleep counsellor", "autism assessment", "adhd assessment", "neurodevelopmental assessment", "neurodevelopmental pathway", "cognitive assessment", "hearing test", "sight test", "blood tests", "key adult sessions", "work experience placement", "activity agreement", "resource base", "one-to-one", "1:1 tuition", "disability service", "specialist service", "bereavement group", "urine samples", "hair strand testing", "samples for testing", "additional hours", "extra hours", "part time timetable", "enhanced transition", "transition programme", "transition visits", "sensory profile", "consultation", "specialist help", "specialist support", "professional help", "professional support", "worker", "caseworker", "family centre", "pastoral care", "pastoral care teacher", "staff training", "training for staff", "training for carers", "speech and language input", "parent and toddler group", "toddler group", "baby massage", "elc place", "homestart", "home start", "home-start", "women's refuge", "refuge", "debt advice", "benefits advice", "foodbank", "food parcel", "clothing grant", "free school meals", "mindfulness sessions", "art group", "zones of regulation", "decider skills", "friends programme", "give us a break", "safe and together", "functional family therapy", "multi-systemic therapy", "mst", "ird", "cso", "compulsory supervision order", "compulsory measures", "scra referral", "permanence order", "laac review", "health assessment", "vision screening", "toileting clinic", "continence nurse", "enuresis clinic", "asthma nurse", "diabetes nurse", "epilepsy nurse", "community paediatrics", "primary mental health worker", "pmhw", "crisis plan", "relapse prevention", "sexual health nurse", "alcohol services", "drug services", "drug and alcohol services", "mental health services", "adult mental health", "cpn", "perinatal mental health team", "fsw", "cld worker", "cld", "alternative curriculum", "split placement", "forest school", "support teacher", "learning support", "learning support assistant", "learning support teacher", "lsa", "asa", "ta support", "teaching assistant", "swan nurse", "complex needs nurse", "hearing assessment", "eye test", "dental check", "dental check up", "health check", "health checks", "health plan", "ante-natal appointments", "antenatal appointments", "antenatal classes", "antenatal care", "statutory visits", "lac visit", "social work visits", "supervised time", "family time supervision", "life skills programme", "life story", "memory box work", "theraplay sessions", "sand play", "emdr therapy", "trauma counselling", "trauma-informed support", "counselling service", "helpline", "breathing space service", "befriending service", "mentoring programme", "mentoring service", "mcr pathways", "mcr mentor", "duke of edinburgh programme", "boxing programme", "social prescribing", "community link worker", "link practitioner", "wellbeing worker", "inclusion support", "inclusion officer", "bilingual support", "eal support", "eal teacher", "teacher of the deaf", "vision support", "hearing support", "toc h", "stay safe programme", "keep safe work", "nspcc", "richmond's hope", "cruse", "samaritans", "kooth", "togetherall", "sleep programme", "behaviour programme", "behaviour support", "pastoral support", "guidance support", "psychological assessment", "psychological support", "psychological therapy", "psychiatric assessment", "medical assessment", "medical review", "dietetics", "podiatry", "orthotics", "feeding clinic", "weight management", "weight management programme", "healthy eating programme", "toilet training programme", "continence service", "home adaptations", "housing support worker", "tenancy support", "wheelchair services", "disability social worker", "transition planning", "transition meeting", "leaving care team", "continuing care", "supported accommodation", "supported lodgings", "residential school", "day placement", "outreach teacher", "outreach support", "community support", "crisis support", "wraparound support", "wraparound care", "home support", "carer support", "kinship support", "sibling support group", "peer support group", "parents group", "fathers group", "dads group", "men's group", "women's group", "medicals", "lac medical", "health needs assessment", "nursery placement", "school placement", "specialist placement", "asn placement", "kinship placement", "secure placement", "permanent placement", "respite placement", "pathway plan", "kinship allowance", "allowance", "group conferencing", "family group conferencing", "careers appointment", "perinatal", "perinatal mental health", "mental health nurse", "mental health support", "mental health team", "mental health service", "communication diary", "home school diary", "home link book", "individualised timetable", "allow access to the home", "attachment training", "parent training", "literacy support", "numeracy support", "reading recovery", "paired reading", "learning plan", "personal learning plan", "asp", "wap", "wellbeing assessment", "wellbeing plan", "wellbeing meeting", "staged intervention", "solution oriented meeting", "joint support team", "jst", "pupil support team", "school liaison group", "multi-agency support", "inclusion team", "inclusion worker", "autism outreach", "outreach service", "sensory room", "time out card", "timeout card", "support hub", "wellbeing hub", "virtual school", "interrupted learners service", "gtcs", "eating disorder service", "eating disorder team", "gender clinic", "liaison psychiatry", "drug and alcohol worker", "adp", "justice social work", "criminal justice", "probation", "community payback", "tagging", "anti-natal class", "breastfeeding support", "weaning support", "bookbug sessions", "peep", "peep group", "stay and play", "play at home", "home learning support", "early years support", "early years worker", "early years centre", "funded hours", "funded nursery place", "two year old place", "afterschool care place", "out of school care place", "summer programme", "holiday programme", "holiday hunger programme", "carers centre", "carers assessment", "adult carer support plan", "young carer statement", "child protection plan", "self-referral", "education placement", "appropriate placement", "suitable placement", "additional adult", "extra adult", "adult support", "wellbeing web", "strategies from", "addictions worker", "nurture support", "nurturing sessions", "nurture provision", "attendance support", "school counsellor", "school counselling", "lunchtime support", "transition support", "youth project", "family learning", "family learning group", "family wellbeing service", "family wellbeing worker", "family hub", "crisis intervention", "early intervention", "intensive family support", "edge of care", "parenting skills course", "parenting advice", "first aid course", "budgeting support", "bereavement work", "loss and change group", "worry group", "friendship group with support", "social communication group", "talking mats", "talking therapy", "talking therapies", "listening service", "drop in with nurse", "walk-in clinic", "immunisation", "vaccination", "vaccinations", "school health", "paediatric review", "growth clinic", "cardiology", "neurology", "dental care", "blood test", "eeg", "mri"},
	},
}

var wordsOfServing = mabra.WordList{
	ID:     "serving",
	Title:  mabra.Text{Sv: "Verb som i sig är en insats", En: "Verbs that are a service in themselves"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"utreda", "utreder", "utreds", "utredas", "utredd", "utretts", "utretta", "bli utredd", "remittera", "remitterar", "remitteras", "remitterad", "remitterats", "kartlägga", "kartlägger", "kartläggs", "kartläggas", "kartlagd", "erbjuda", "erbjuder", "erbjuds", "erbjudas", "erbjudits", "bevilja", "beviljar", "beviljas", "beviljad", "beviljats", "ansöka om", "ansöker om", "anmäla till", "anmälas till", "aktualiseras", "aktualisera", "skrivas in", "skrivs in", "skrivas upp", "ställas i kö", "sättas upp på", "följa upp", "följer upp", "följs upp", "följas upp", "boka", "bokar", "bokas", "bokat", "boka in", "kalla till", "kallar till", "medicineras", "medicinera", "börja medicinera", "handledas", "diagnostiseras", "omhändertas", "familjehemsplaceras", "omplaceras", "urinprovstas", "bedömas av", "bedöms av", "behandlas för", "behandlas av", "behandlas på", "behandlas med kbt", "undersökas av", "undersökas för", "undersökas hos", "undersökas", "tas upp på eht", "lyftas på eht", "lyfts på eht", "lyfta på eht", "tas upp med", "vaccineras", "initiera", "initierar", "initieras", "tillsättas", "tillsätts", "tillsätta", "samordna", "samordnar", "samordnas", "vägleda", "bistå", "söka vård", "söker vård", "ta fram en plan", "tar fram en plan", "göra en plan", "gör en plan", "upprätta en plan", "skriva en plan", "upprättas", "upprättats", "kopplas in", "kopplas på", "sätts in", "sättas in", "anordnas", "verkställas", "verkställs", "planeras in", "bokas in", "hålls regelbundet", "genomförs regelbundet", "sammankallas", "kallas till", "orosanmäla", "orosanmäler", "anmäla oro", "avropa", "ombesörja", "ombesörjer"},
		En: []string{"refer", "refers", "referred", "be referred", "re-refer", "assess", "assesses", "assessed", "be assessed", "reassessed", "liaise", "liaises", "be monitored", "monitor", "monitors", "monitored", "be reviewed", "reviewed", "review", "reviews", "be discussed", "be diagnosed", "diagnosed", "be screened", "be medicated", "be prescribed", "prescribed", "be rehoused", "be accommodated", "convene", "signpost", "signposted", "be observed", "be tested", "be screened for", "chase up", "follow up", "followed up", "receive training", "to have training", "be signposted", "referred for", "weighed", "be weighed", "consult", "consults", "be consulted", "be put in place", "be progressed", "be arranged", "be carried out", "be set up", "be shared with", "be identified", "be implemented", "be submitted", "be explored", "be sought", "be updated", "be obtained", "be convened", "be organised", "be allocated", "be drawn up", "be looked into", "be made available", "be issued", "be appointed", "be commissioned", "be funded", "be chased", "be chased up", "be sourced", "be applied for", "be assigned", "be scheduled", "be co-ordinated", "be coordinated", "be supported in class", "be supported in school", "be supported at school", "be undertaken", "be formulated", "be finalised", "be circulated", "be actioned", "be escalated", "be considered by", "be overseen by", "self-refer", "self refer", "make a plan", "draw up a plan", "agree a plan", "put a plan in place", "put supports in place", "put support in place", "supports in place", "support in place", "supports to be", "plan in place"},
	},
}

var wordsOfSkipped = mabra.WordList{
	ID:     "skipped",
	Title:  mabra.Text{Sv: "Små ord och bestämningar som inte ändrar något", En: "Small words that change nothing"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"en", "ett", "den", "det", "de", "sin", "sitt", "sina", "hans", "hennes", "deras", "min", "mitt", "mina", "vår", "vårt", "någon", "något", "några", "ny", "nytt", "nya", "bra", "rätt", "extra", "mer", "fler", "mera", "lite", "fortsatt", "fortsatta", "regelbunden", "regelbundet", "regelbundna", "tät", "täta", "tätare", "individuell", "individuellt", "individuella", "enskild", "enskilda", "enskilt", "anpassad", "anpassat", "anpassade", "lämplig", "lämpligt", "lämpliga", "tidig", "tidiga", "tidigt", "snabb", "snabbt", "akut", "gemensam", "gemensamma", "gemensamt", "återkommande", "kontinuerlig", "kontinuerligt", "kontinuerliga", "daglig", "veckovis", "och", "samt", "eller", "2", "3", "4", "5", "6", "första", "andra", "två", "tre", "fyra", "fem", "sex", "ev", "eventuell", "eventuellt", "ska", "skall", "bör", "måste", "kommer", "att", "kommer att", "också", "även", "bli", "blir", "bli av", "vara", "är", "sig", "igen", "där", "här", "via", "hemma", "utökad", "utökat", "utökade", "ökad", "ökat stöd", "mycket", "bättre", "pedagogisk", "pedagogiska", "psykologisk", "psykologiska", "medicinsk", "medicinska", "social", "sociala", "neuropsykiatrisk", "neuropsykiatriska", "logopedisk", "kompensatoriska", "tekniska", "teknisk", "riktad", "riktat", "riktade", "stadigvarande", "särskild", "särskilda", "personlig", "personligt", "professionell", "professionellt", "professionella", "adekvat", "samordnad", "samordnade", "samordnat", "planerad", "planerade", "minst", "varje", "vecka", "ggr", "gånger", "full", "egen", "en gång", "snarast", "hjälpa till", "skyndsam", "psykosocial", "psykosociala", "fördjupad", "förnyad", "stödjande", "intensiv", "lugn", "trygg", "möjlighet till", "möjlighet att", "i form av", "kvalificerad", "kvalificerat", "relevant", "relevanta", "vidare", "kommunal", "kommunens", "form", "typ av", "någon form av", "någon typ av"},
		En: []string{"a", "an", "the", "his", "her", "their", "my", "your", "our", "its", "some", "any", "more", "extra", "additional", "regular", "regularly", "weekly", "fortnightly", "monthly", "daily", "ongoing", "continued", "continuing", "individual", "appropriate", "suitable", "targeted", "specialist", "professional", "further", "full", "new", "and", "or", "1", "2", "3", "4", "5", "6", "one", "two", "three", "four", "five", "six", "first", "to", "will", "shall", "should", "must", "would", "be", "is", "are", "been", "being", "also", "both", "all", "every", "each", "successful", "successfully", "early", "intensive", "timely", "small", "short", "long", "therapeutic", "formal", "joint", "multi-agency", "multi agency", "termly", "local", "possible", "urgent", "prompt", "school based", "school-based", "home-based", "in-class", "wee", "tae", "gonnae", "wi", "ma", "up", "with", "us", "me", "him", "them", "planned", "core", "parental", "adult", "emotional", "social", "educational", "this", "these", "those", "agreed", "scheduled", "recommended", "relevant", "health", "medical", "i'll", "i'm", "i", "we", "she", "he", "they", "it", "well", "fully", "now", "soon", "then", "there", "mental health", "wellbeing", "community", "outside", "external", "allocated", "dedicated", "designated", "consistent", "positive", "practical", "better", "increased"},
	},
}

var wordsOfSupport = mabra.WordList{
	ID:     "support",
	Title:  mabra.Text{Sv: "Hjälp och stöd, om det inte är de egna som ger det", En: "Help and support, unless those close to the child give it"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"stöd", "hjälp", "samtal", "föräldraträff", "vårdinsats", "stödåtgärd", "åtgärder", "undervisning i mindre grupp", "extratid med lärare", "träningstillfällen", "stödtimmar", "stödundervisning", "-hjälp", "-stöd"},
		En: []string{"support", "help", "sessions", "session", "course", "workshop", "advice", "guidance", "visits", "strategies from", "work around", "emotional support", "practical support"},
	},
}

var wordsOfThrough = mabra.WordList{
	ID:     "through",
	Title:  mabra.Text{Sv: "Ord före den som en insats kommer genom", En: "Words before whoever a service comes through"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"via", "genom", "enligt", "till"},
		En: []string{"through", "via"},
	},
}

var wordsOfTimes = mabra.WordList{
	ID:     "times",
	Title:  mabra.Text{Sv: "Tider", En: "Times"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Nouns:  true,
	Words: mabra.Words{
		Sv: []string{"vecka", "veckor", "veckan", "månad", "månader", "dag", "dagar", "termin", "vår", "höst", "sommar", "vinter", "jul", "påsk", "år", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", "v", "ht", "vt", "årsskiftet", "omgående", "helg", "kväll", "kvällar", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "mån", "tis", "ons", "tors", "fre", "timme", "minut", "läsår"},
		En: []string{"week", "day", "month", "term", "year", "easter", "summer", "christmas", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "wk", "wks", "spring", "autumn", "winter", "weekend", "monday", "tuesday", "wednesday", "thursday", "friday", "fortnight", "morning", "afternoon", "evening", "end", "minute", "hour", "x", "session time", "times", "once", "twice", "twice weekly", "per week"},
	},
}

var wordsOfTopics = mabra.WordList{
	ID:     "topics",
	Title:  mabra.Text{Sv: "Ord före vad en insats handlar om", En: "Words before what a service is about"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"om", "kring", "runt", "mot"},
		En: []string{"on", "around"},
	},
}

var wordsOfTurning = mabra.WordList{
	ID:     "turning",
	Title:  mabra.Text{Sv: "Ord som vänder till det som ska bli i stället", En: "Words that turn to what is to be instead"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"utan", "men", "och", "istället", "i stället", "så att", "bara"},
		En: []string{"but", "and", "instead", "rather", "so that", "only"},
	},
}

var wordsOfUnneeded = mabra.WordList{
	ID:     "unneeded",
	Title:  mabra.Text{Sv: "Ord om att något inte längre behövs, vilket är ett gott mål", En: "Words for what is no longer needed, which is a good outcome"},
	Source: mabra.Text{Sv: "bibliotekets egna listor, efter hur planer i Sverige och Skottland skriver", En: "the library's own lists, after how plans in Sweden and Scotland write"},
	Words: mabra.Words{
		Sv: []string{"behövs", "behöver", "behov", "aktuell", "aktuellt", "nödvändig", "nödvändigt", "kräver", "krävs"},
		En: []string{"need", "needs", "needed", "require", "requires", "required", "necessary"},
	},
}

var sections = []section{
	{"asl-2004", []string{"education-authority"}, mabra.Provision{From: mabra.Date{Year: 2005, Month: 11, Day: 14}, Text: mabra.Text{Sv: "Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004"}, Link: "https://www.legislation.gov.uk/asp/2004/4"}}}},
	{"asl-2004-10", []string{"education-authority"}, mabra.Provision{From: mabra.Date{Year: 2005, Month: 11, Day: 14}, Text: mabra.Text{Sv: "10 § Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004, section 10"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 § Education (Additional Support for Learning) (Scotland) Act 2004", En: "Education (Additional Support for Learning) (Scotland) Act 2004, section 10"}, Link: "https://www.legislation.gov.uk/asp/2004/4"}}}},
	{"fb", []string{"guardians"}, mabra.Provision{Text: mabra.Text{Sv: "föräldrabalken", En: "föräldrabalken"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "föräldrabalken", En: "föräldrabalken"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1949:381"}}}},
	{"fb-6-13", []string{"guardians"}, mabra.Provision{Text: mabra.Text{Sv: "6 kap. 13 § föräldrabalken", En: "föräldrabalken, chapter 6, section 13"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "6 kap. 13 § föräldrabalken", En: "föräldrabalken, chapter 6, section 13"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1949:381"}}}},
	{"fb-6-13a", []string{"guardians"}, mabra.Provision{From: mabra.Date{Year: 2012, Month: 5, Day: 1}, Text: mabra.Text{Sv: "6 kap. 13 a § föräldrabalken", En: "föräldrabalken, chapter 6, section 13 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "6 kap. 13 a § föräldrabalken", En: "föräldrabalken, chapter 6, section 13 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1949:381"}}}},
	{"gdpr", []string{"everybody"}, mabra.Provision{From: mabra.Date{Year: 2018, Month: 5, Day: 25}, Text: mabra.Text{Sv: "dataskyddsförordningen", En: "GDPR"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "dataskyddsförordningen", En: "GDPR"}, Link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}}}},
	{"gdpr-6", []string{"everybody"}, mabra.Provision{From: mabra.Date{Year: 2018, Month: 5, Day: 25}, Text: mabra.Text{Sv: "artikel 6 dataskyddsförordningen", En: "article 6 GDPR"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 6 dataskyddsförordningen", En: "article 6 GDPR"}, Link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}}}},
	{"gdpr-9", []string{"everybody"}, mabra.Provision{From: mabra.Date{Year: 2018, Month: 5, Day: 25}, Text: mabra.Text{Sv: "artikel 9 dataskyddsförordningen", En: "article 9 GDPR"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 9 dataskyddsförordningen", En: "article 9 GDPR"}, Link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}}}},
	{"hsl", []string{"health-care"}, mabra.Provision{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Text: mabra.Text{Sv: "hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}}},
	{"hsl-16-4", []string{"health-care"}, mabra.Provision{From: mabra.Date{Year: 2017, Month: 4, Day: 1}, Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2017:30"}}}},
	{"lag-2022-913", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2023, Month: 1, Day: 1}, Text: mabra.Text{Sv: "lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation", En: "lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation", En: "lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2022:913"}}}},
	{"lag-2025-170", []string{"authorities", "school"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 4, Day: 1}, Text: mabra.Text{Sv: "lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna", En: "lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna", En: "lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:170"}}}},
	{"lss", []string{"municipality", "region"}, mabra.Provision{From: mabra.Date{Year: 1994, Month: 1, Day: 1}, Text: mabra.Text{Sv: "lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}}},
	{"lss-10", []string{"municipality", "region"}, mabra.Provision{From: mabra.Date{Year: 1994, Month: 1, Day: 1}, Text: mabra.Text{Sv: "10 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 10"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}}},
	{"lss-8", []string{"disability"}, mabra.Provision{From: mabra.Date{Year: 2011, Month: 1, Day: 1}, Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "8 § lagen (1993:387) om stöd och service till vissa funktionshindrade", En: "lagen (1993:387) om stöd och service till vissa funktionshindrade, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=1993:387"}}}},
	{"osl", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-10-1", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "10 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-10-15a", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 12, Day: 1}, Text: mabra.Text{Sv: "10 kap. 15 a § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 15 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 15 a § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 15 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-10-18a", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "10 kap. 18 a § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 18 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 18 a § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 18 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-10-18c", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "10 kap. 18 c § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 18 c"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 18 c § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 18 c"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-10-27", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "10 kap. 27 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 27"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 27 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 27"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-10-28", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "10 kap. 28 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 28"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 28 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 10, section 28"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-25-12", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "25 kap. 12 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 25, section 12"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "25 kap. 12 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 25, section 12"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-26-9", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "26 kap. 9 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 26, section 9"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "26 kap. 9 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 26, section 9"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-26-9a", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "26 kap. 9 a § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 26, section 9 a"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "26 kap. 9 a § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 26, section 9 a"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-8-1", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "8 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 8, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "8 kap. 1 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 8, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"osl-8-2", []string{"authorities"}, mabra.Provision{From: mabra.Date{Year: 2009, Month: 6, Day: 30}, Text: mabra.Text{Sv: "8 kap. 2 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 8, section 2"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "8 kap. 2 § offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapter 8, section 2"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2009:400"}}}},
	{"pl", []string{"health-care"}, mabra.Provision{From: mabra.Date{Year: 2015, Month: 1, Day: 1}, Text: mabra.Text{Sv: "patientlagen (2014:821)", En: "patientlagen (2014:821)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "patientlagen (2014:821)", En: "patientlagen (2014:821)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2014:821"}}}},
	{"pl-4-3", []string{"health-care"}, mabra.Provision{From: mabra.Date{Year: 2015, Month: 1, Day: 1}, Text: mabra.Text{Sv: "4 kap. 3 § patientlagen (2014:821)", En: "patientlagen (2014:821), chapter 4, section 3"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "4 kap. 3 § patientlagen (2014:821)", En: "patientlagen (2014:821), chapter 4, section 3"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2014:821"}}}},
	{"psl", []string{"health-care"}, mabra.Provision{From: mabra.Date{Year: 2011, Month: 1, Day: 1}, Text: mabra.Text{Sv: "patientsäkerhetslagen (2010:659)", En: "patientsäkerhetslagen (2010:659)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "patientsäkerhetslagen (2010:659)", En: "patientsäkerhetslagen (2010:659)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:659"}}}},
	{"psl-6-12", []string{"health-care"}, mabra.Provision{From: mabra.Date{Year: 2011, Month: 1, Day: 1}, Text: mabra.Text{Sv: "6 kap. 12 § patientsäkerhetslagen (2010:659)", En: "patientsäkerhetslagen (2010:659), chapter 6, section 12"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "6 kap. 12 § patientsäkerhetslagen (2010:659)", En: "patientsäkerhetslagen (2010:659), chapter 6, section 12"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:659"}}}},
	{"skol", []string{"school"}, mabra.Provision{From: mabra.Date{Year: 2011, Month: 7, Day: 1}, Text: mabra.Text{Sv: "skollagen (2010:800)", En: "skollagen (2010:800)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "skollagen (2010:800)", En: "skollagen (2010:800)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}}}},
	{"skol-1-10", []string{"school"}, mabra.Provision{From: mabra.Date{Year: 2011, Month: 7, Day: 1}, Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "1 kap. 10 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 1, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}}}},
	{"skol-29-14", []string{"school"}, mabra.Provision{From: mabra.Date{Year: 2011, Month: 7, Day: 1}, Text: mabra.Text{Sv: "29 kap. 14 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 29, section 14"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "29 kap. 14 § skollagen (2010:800)", En: "skollagen (2010:800), chapter 29, section 14"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2010:800"}}}},
	{"sol", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"sol-10-8", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 8 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 8"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"sol-10-9", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 9 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 9"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "10 kap. 9 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 10, section 9"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"sol-17-11", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "17 kap. 11 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 17, section 11"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "17 kap. 11 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 17, section 11"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"sol-19-1", []string{"everybody"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "19 kap. 1 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 19, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "19 kap. 1 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 19, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"sol-2001", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2002, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}}},
	{"sol-2001-11-10", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2013, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 11, section 10"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "11 kap. 10 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 11, section 10"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}}},
	{"sol-2001-14-1", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2002, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "14 kap. 1 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 14, section 1"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "14 kap. 1 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 14, section 1"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}}},
	{"sol-2001-2-7", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "2 kap. 7 § socialtjänstlagen (2001:453)", En: "socialtjänstlagen (2001:453), chapter 2, section 7"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2001:453"}}}},
	{"sol-3-2", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "3 kap. 2 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 2"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "3 kap. 2 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 2"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"sol-3-3", []string{"social-services"}, mabra.Provision{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "3 kap. 3 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 3"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "3 kap. 3 § socialtjänstlagen (2025:400)", En: "socialtjänstlagen (2025:400), chapter 3, section 3"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2025:400"}}}},
	{"uncrc", []string{"everybody"}, mabra.Provision{From: mabra.Date{Year: 2020, Month: 1, Day: 1}, Text: mabra.Text{Sv: "barnkonventionen, lag (2018:1197)", En: "UNCRC, lag (2018:1197)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "barnkonventionen, lag (2018:1197)", En: "UNCRC, lag (2018:1197)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2018:1197"}}}},
	{"uncrc-12", []string{"everybody"}, mabra.Provision{From: mabra.Date{Year: 2020, Month: 1, Day: 1}, Text: mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197)", En: "article 12 of the UNCRC, lag (2018:1197)"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "artikel 12 i barnkonventionen, lag (2018:1197)", En: "article 12 of the UNCRC, lag (2018:1197)"}, Link: "https://rkrattsbaser.gov.se/sfst?bet=2018:1197"}}}},
}

var sources = []source{
	{"backa-barnet", mabra.Text{Sv: "Backa barnet (Ystads kommun 2022; Socialstyrelsen, exempel på metoder): barnteamet och barnkontakten", En: "Backa barnet (Ystad 2022; Socialstyrelsen, examples of methods): the barnteam and the barnkontakt"}},
	{"chain-quality", mabra.Text{Sv: "kvalitet: från behov över mål till insats ska det gå att följa varför något görs; ingen lag och ingen överenskommelse säger det så", En: "quality: from need by way of outcome to action, one should be able to follow why a thing is done; no act and no agreement says it so"}},
	{"counting-school", mabra.Text{Sv: "överenskommelser som räknar in skola, till exempel Samverkan för barns och ungas hälsa (Västra Götaland 2021); lagen gör det inte", En: "agreements that count school in, such as Samverkan för barns och ungas hälsa (Västra Götaland 2021); the act does not"}},
	{"dalsland-individuals", mabra.Text{Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen", En: "Sweden, Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group"}},
	{"document-form", mabra.Text{Sv: "dokumentets form", En: "the form of the document"}},
	{"document-format", mabra.Text{Sv: "dokumentets format, version 1", En: "the document format, version 1"}},
	{"east-renfrewshire-chronology", mabra.Text{Sv: "East Renfrewshire (Skottland), Completing the Child's Plan: kronologins innehåll", En: "East Renfrewshire (Scotland), Completing the Child's Plan: what a chronology holds"}},
	{"gip-agreements", mabra.Text{Sv: "en GIP regleras inte i lag utan i överenskommelser, som Tillsammans för det goda livet i Dalsland (2022)", En: "no law governs a GIP; agreements do, such as Tillsammans för det goda livet i Dalsland (2022)"}},
	{"girfec-lead-professional", mabra.Text{Sv: "GIRFEC Practice Guidance 3, om den ansvariga samordnaren (Skottlands regering 2022)", En: "GIRFEC Practice Guidance 3, the lead professional (Scottish Government 2022)"}},
	{"girfec-plan-kept-up", mabra.Text{Sv: "GIRFEC Practice Guidance 3 (Skottlands regering 2022): planen hålls aktuell och får inte gå i stå; ingen fast tid anges", En: "GIRFEC Practice Guidance 3 (Scottish Government 2022): the plan is kept up to date and must not drift; no fixed interval is given"}},
	{"learning-code", mabra.Text{Sv: "Supporting Children's Learning, Code of Practice (Skottland 2017)", En: "Supporting Children's Learning, Code of Practice (Scotland 2017)"}},
	{"living-with-findings", mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"}},
	{"order-2016-12", mabra.Text{Sv: "Child's Plan (Scotland) Order 2016, bilagan punkt 12 (innehållsnorm, inte gällande lag)", En: "Child's Plan (Scotland) Order 2016, schedule, paragraph 12 (a standard of content, not law in force)"}},
	{"personal-number-acts", mabra.Text{Sv: "18 § folkbokföringslagen (1991:481); 2 kap. 8 § lagen (2022:1697) om samordningsnummer", En: "folkbokföringslagen (1991:481), section 18; lagen (2022:1697) om samordningsnummer, chapter 2, section 8"}},
	{"samtidigt", mabra.Text{Sv: "SamTidigt (Göteborgsregionen 2012–2014): samtidiga insatser, och vem som betalar", En: "SamTidigt (Göteborgsregionen 2012–2014): simultaneous measures, and who pays"}},
	{"sip-acts", mabra.Text{Sv: "10 kap. 8–9 §§ socialtjänstlagen (2025:400), före den 1 juli 2025 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)", En: "socialtjänstlagen (2025:400), chapter 10, sections 8–9, before 1 July 2025 socialtjänstlagen (2001:453), chapter 2, section 7; hälso- och sjukvårdslagen (2017:30), chapter 16, section 4"}},
	{"sip-follow-up", mabra.Text{Sv: "kvalitet: NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud. Lagen anger ingen dag; överenskommelser gör det, som Samverkan för barns och ungas hälsa (Västra Götaland 2021)", En: "quality: NSPH Västra Götaland, the user audit Att inget bestäms över mitt huvud. The act gives no day; agreements do, such as Samverkan för barns och ungas hälsa (Västra Götaland 2021)"}},
	{"sip-process-consent", mabra.Text{Sv: "SKR, Uppdrag psykisk hälsa: SIP-processen, samtycke (tydligt syfte, tidsbegränsat, kan återkallas när som helst)", En: "SKR (Sweden), Uppdrag psykisk hälsa: the SIP process, consent (a clear purpose, limited in time, can be withdrawn at any time)"}},
	{"sip-service-named", mabra.Text{Sv: "lagen kräver huvudman; överenskommelser ber också om verksamheten, som Samverkan för barns och ungas hälsa (Västra Götaland 2021)", En: "the act asks for the principal; agreements ask for the service as well, such as Samverkan för barns och ungas hälsa (Västra Götaland 2021)"}},
	{"swedish-lead-professional", mabra.Text{Sv: "Falun: särskild samordnare; Ystad: stödsamordnare", En: "Falun: särskild samordnare; Ystad: stödsamordnare"}},
	{"user-audit", mabra.Text{Sv: "NSPH Västra Götaland, brukarrevisionen Att inget bestäms över mitt huvud", En: "NSPH Västra Götaland (Sweden), the user audit Att inget bestäms över mitt huvud"}},
}
