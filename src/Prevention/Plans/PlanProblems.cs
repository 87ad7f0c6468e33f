using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

/// <summary>Every refusal about plans. A number is never reused.</summary>
public static class PlanProblems
{
    public static readonly Problem BadTitle = new(5001, new Text(
        "Skriv hva planen heter (høyst 200 tegn).", "Skriv kva planen heiter (høgst 200 teikn).", "Write what the plan is called (at most 200 characters)."));

    public static readonly Problem BadPeriod = new(5002, new Text(
        "Perioden må gå fra ett årstall til et likt eller senere, høyst tolv år.",
        "Perioden må gå frå eitt årstal til eit likt eller seinare, høgst tolv år.",
        "The period must go from one year to the same or a later one, at most twelve years."));

    public static readonly Problem LeadNotYours = new(5003, new Text(
        "Du kan bare starte en plan for en kommune du arbeider for.",
        "Du kan berre starte ein plan for ein kommune du arbeider for.",
        "You can only start a plan for a municipality that you work for."));

    public static readonly Problem UnknownMunicipality = new(5004, new Text(
        "En av kommunene finnes ikke i dag. Er den slått sammen med en annen? Velg den nye.",
        "Ein av kommunane finst ikkje i dag. Er han slått saman med ein annan? Vel den nye.",
        "One of the municipalities does not exist today. Has it been merged? Choose the new one."));

    public static readonly Problem UnknownService = new(5005, new Text(
        "En av tjenestene finnes ikke, eller er lagt ned.", "Ei av tenestene finst ikkje, eller er lagd ned.", "One of the services does not exist, or has been closed."));

    public static readonly Problem UnknownPart = new(5006, new Text(
        "Denne delen finnes ikke i malen.", "Denne delen finst ikkje i malen.", "There is no such part in the template."));

    public static readonly Problem BadPartTitle = new(5007, new Text(
        "Skriv hva delen skal hete (høyst 120 tegn).", "Skriv kva delen skal heite (høgst 120 teikn).", "Write what the part is to be called (at most 120 characters)."));

    public static readonly Problem TextTooLong = new(5008, new Text(
        "Teksten er lengre enn 400 000 tegn og er ikke lagret i planen. Den ligger i utkastet ditt. Del den på flere deler.",
        "Teksten er lengre enn 400 000 teikn og er ikkje lagra i planen. Han ligg i utkastet ditt. Del han på fleire delar.",
        "The text is longer than 400,000 characters and is not saved in the plan. It is in your draft. Divide it between several parts."));

    public static readonly Problem NotYourPart = new(5009, new Text(
        "Dette er teksten til en annen kommune. Den skriver de selv.",
        "Dette er teksten til ein annan kommune. Den skriv dei sjølve.",
        "This is another municipality's text. They write it themselves."));

    public static readonly Problem NotTakingPart = new(5010, new Text(
        "Kommunen er ikke med i denne planen.", "Kommunen er ikkje med i denne planen.", "The municipality does not take part in this plan."));

    public static readonly Problem PlanRevised = new(5011, new Text(
        "Planen er avløst av en ny. Skriv i den nye.", "Planen er avløyst av ein ny. Skriv i den nye.", "The plan has been replaced by a new one. Write in the new one."));

    public static readonly Problem BadLink = new(5012, new Text(
        "Skriv navnet på planen (høyst 160 tegn), og en adresse som begynner med https:// eller http://, eller ingen adresse.",
        "Skriv namnet på planen (høgst 160 teikn), og ei adresse som byrjar med https:// eller http://, eller inga adresse.",
        "Write the name of the plan (at most 160 characters), and an address that begins with https:// or http://, or none."));

    public static readonly Problem BadStart = new(5013, new Text(
        $"Arbeidet må starte mellom {PlannedDay.FirstYear} og {PlannedDay.LastYear}.",
        $"Arbeidet må starte mellom {PlannedDay.FirstYear} og {PlannedDay.LastYear}.",
        $"The work must begin between {PlannedDay.FirstYear} and {PlannedDay.LastYear}."));

    public static readonly Problem RequiredPartMissing = new(5020, new Text(
        "Planen kan ikke vedtas ennå. Barnevernsloven § 15-1 andre ledd krever mål, ansvar, organisering og samarbeid, og noe av det mangler.",
        "Planen kan ikkje vedtakast enno. Barnevernslova § 15-1 andre ledd krev mål, ansvar, organisering og samarbeid, og noko av det manglar.",
        "The plan cannot be adopted yet. The Child Welfare Act § 15-1 second paragraph demands goals, responsibility, organisation and cooperation, and some of it is missing."));

    public static readonly Problem BadCaseNumber = new(5021, new Text(
        "Skriv saksnummeret i kommunestyret, for eksempel PS 12/23 (høyst 40 tegn).",
        "Skriv saksnummeret i kommunestyret, til dømes PS 12/23 (høgst 40 teikn).",
        "Write the council's case number, for example PS 12/23 (at most 40 characters)."));

    public static readonly Problem BadDecisionDay = new(5022, new Text(
        "Dagen for vedtaket kan ikke være i framtida.", "Dagen for vedtaket kan ikkje vere i framtida.", "The day of the decision cannot be in the future."));

    /// <summary>The number of the refusal that names the day the work began.</summary>
    public const int DecidedBeforeStartNumber = 5014;

    public static Problem DecidedBeforeStart(DateOnly start) => new(DecidedBeforeStartNumber, new Text(
        $"Planen er ført med start {start:d.M.yyyy}, og vedtaket kan ikke være før det. Startet arbeidet tidligere, retter du dagen under «Endre tittel, år og hvem som er med».",
        $"Planen er ført med start {start:d.M.yyyy}, og vedtaket kan ikkje vere før det. Starta arbeidet tidlegare, rettar du dagen under «Endre tittel, år og kven som er med».",
        $"The plan is recorded as begun on {start:d MMMM yyyy}, and the decision cannot be before that. If the work began earlier, correct the day under “Change the title, years and who takes part”."));

    /// <summary>The number of the refusal that names the first day of a council.</summary>
    public const int StartAfterDecisionNumber = 5015;

    public static Problem StartAfterDecision(DateOnly day) => new(StartAfterDecisionNumber, new Text(
        $"Et kommunestyre hadde planen {day:d.M.yyyy}. Arbeidet må ha startet da eller før.",
        $"Eit kommunestyre hadde planen {day:d.M.yyyy}. Arbeidet må ha starta då eller før.",
        $"A council had the plan on {day:d MMMM yyyy}. The work must have begun then or before."));

    public static readonly Problem NoteTooLong = new(5023, new Text(
        "Merknaden er for lang (høyst 2000 tegn).", "Merknaden er for lang (høgst 2000 teikn).", "The note is too long (at most 2000 characters)."));

    public static readonly Problem NoteNeeded = new(5024, new Text(
        "Skriv hva kommunestyret vil ha endret.", "Skriv kva kommunestyret vil ha endra.", "Write what the council wants changed."));

    /// <summary>The number of the refusal that names the new municipality.</summary>
    public const int MergedAwayNumber = 5025;

    public static Problem MergedAway(string old, string successor, DateOnly day) => new(MergedAwayNumber, new Text(
        $"{old} var ikke lenger en egen kommune {day:d.M.yyyy}. Kommunestyret i {successor} må vedta planen.",
        $"{old} var ikkje lenger ein eigen kommune {day:d.M.yyyy}. Kommunestyret i {successor} må vedta planen.",
        $"{old} was no longer a municipality of its own on {day:d MMMM yyyy}. The council of {successor} must adopt the plan."));

    public static readonly Problem NoLongerMunicipality = new(5026, new Text(
        "Kommunen fantes ikke den dagen.", "Kommunen fanst ikkje den dagen.", "The municipality did not exist on that day."));

    public static readonly Problem AlreadyAdopted = new(5027, new Text(
        "Kommunestyret har allerede vedtatt planen. Endringer etter vedtaket gjøres i en revisjon.",
        "Kommunestyret har alt vedteke planen. Endringar etter vedtaket skjer i ein revisjon.",
        "The council has already adopted the plan. Changes after that are made in a revision."));

    public static readonly Problem NotYourCouncil = new(5028, new Text(
        "Du kan bare føre inn vedtak i din egen kommune. Kommunen som leder planen, kan føre inn for alle.",
        "Du kan berre føre inn vedtak i din eigen kommune. Kommunen som leier planen, kan føre inn for alle.",
        "You can only record decisions of your own municipality. The municipality that leads the plan can record for all."));

    public static readonly Problem RecordedMeanwhile = new(5029, new Text(
        "Planen ble endret i samme øyeblikk. Se hva som står der nå, og prøv igjen.",
        "Planen vart endra i same augeblikk. Sjå kva som står der no, og prøv igjen.",
        "The plan was changed in the same moment. See what stands there now, and try again."));

    /// <summary>The number of the refusal that says where her role must be.</summary>
    public const int RoleMustMoveNumber = 5074;

    /// <summary>A role does not follow its municipality into another: there somebody else decides who does what.</summary>
    public static Problem RoleMustMove(string old, string successor) => new(RoleMustMoveNumber, new Text(
        $"{old} er nå en del av {successor}, og rollen din gjelder {old}. Be administratoren gi deg rollen i {successor} også.",
        $"{old} er no ein del av {successor}, og rolla di gjeld {old}. Be administratoren gi deg rolla i {successor} òg.",
        $"{old} is now a part of {successor}, and your role is in {old}. Ask the administrator to give you the role in {successor} too."));

    public static readonly Problem BadGroup = new(5060, new Text(
        "Skriv hva gruppen heter (høyst 120 tegn) og hva den skal gjøre (høyst 4000 tegn).",
        "Skriv kva gruppa heiter (høgst 120 teikn) og kva ho skal gjere (høgst 4000 teikn).",
        "Write what the group is called (at most 120 characters) and what it is to do (at most 4000 characters)."));

    public static readonly Problem BadMember = new(5061, new Text(
        "Skriv hvem som er med: rolle og tjeneste (høyst 160 tegn).",
        "Skriv kven som er med: rolle og teneste (høgst 160 teikn).",
        "Write who takes part: role and service (at most 160 characters)."));

    public static readonly Problem BadEvaluation = new(5070, new Text(
        "Skriv både hva som virket og hva som skal endres (høyst 20 000 tegn i hvert felt).",
        "Skriv både kva som verka og kva som skal endrast (høgst 20 000 teikn i kvart felt).",
        "Write both what worked and what is to change (at most 20,000 characters in each field)."));

    public static readonly Problem NothingToRevise = new(5073, new Text(
        "Ingen kommunestyrer har vedtatt planen ennå. Endre den som den er; en revisjon begynner fra en vedtatt plan.",
        "Ingen kommunestyre har vedteke planen enno. Endre han som han er; ein revisjon byrjar frå ein vedteken plan.",
        "No council has adopted the plan yet. Change it as it is; a revision begins with an adopted plan."));

    public static readonly Problem EvaluatedLater = new(5072, new Text(
        $"Dagen for evalueringen kan ikke være fram i tid eller før {PastDay.FirstYear}.",
        $"Dagen for evalueringa kan ikkje vere fram i tid eller før {PastDay.FirstYear}.",
        $"The day of the evaluation cannot be in the future or before {PastDay.FirstYear}."));

    public static readonly Problem HoldsPersonNumber = new(5059, new Text(
        "Teksten ser ut til å ha et fødselsnummer. Planen er for alle og skal ikke ha opplysninger om personer. Ta det bort.",
        "Teksten ser ut til å ha eit fødselsnummer. Planen er for alle og skal ikkje ha opplysningar om personar. Ta det bort.",
        "The text seems to hold a national identity number. The plan is for everybody and shall hold nothing about persons. Take it out."));

    public static readonly Problem NotAdopted = new(5062, new Text(
        "Kommunestyret er ikke ført inn med vedtak, så det er ingenting å rette.", "Kommunestyret er ikkje ført inn med vedtak, så det er ingenting å rette.",
        "No adoption is recorded for the council, so there is nothing to correct."));

    public static readonly Problem WhyCorrected = new(5063, new Text(
        "Skriv hva som var feil (høyst 2000 tegn). Det blir stående i historikken.", "Skriv kva som var feil (høgst 2000 teikn). Det blir ståande i historikken.",
        "Write what was wrong (at most 2,000 characters). It stays in the history."));

    public static readonly Problem AdoptedAsItIs = new(5064, new Text(
        "Et kommunestyre har vedtatt planen med denne tittelen og disse årene. De kan ikke endres. Lag en ny plan fra denne i stedet.",
        "Eit kommunestyre har vedteke planen med denne tittelen og desse åra. Dei kan ikkje endrast. Lag ein ny plan frå denne i staden.",
        "A council has adopted the plan with this title and these years. They cannot be changed. Make a new plan from this one instead."));

    public static readonly Problem HasTakenPart = new(5065, new Text(
        "En kommune du tok bort, har skrevet i planen eller behandlet den. Den må være med.",
        "Ein kommune du tok bort, har skrive i planen eller behandla han. Han må vere med.",
        "A municipality that you took out has written in the plan or dealt with it. It must stay."));

    public static readonly Problem SeenByOthers = new(5066, new Text(
        "Planen har vært på høring eller i et kommunestyre, og kan ikke kastes.", "Planen har vore på høyring eller i eit kommunestyre, og kan ikkje kastast.",
        "The plan has been out for a hearing or before a council, and cannot be thrown away."));

    public static readonly Problem PartIsDemanded = new(5067, new Text(
        "Loven krever denne delen. Den kan ikke tas bort.", "Lova krev denne delen. Han kan ikkje takast bort.", "The act demands this part. It cannot be removed."));

    public static readonly Problem AlreadyRevised = new(5071, new Text(
        "En ny plan er allerede begynt fra denne.", "Ein ny plan er alt byrja frå denne.", "A new plan has already been begun from this one."));
}
