using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Checking;

namespace Langbenk.Texts;

/// <summary>The list of plans, a new one, and the first page of each.</summary>
public static class PlanTexts
{
    public static Text Plans => new("Planer", "Planar", "Plans");

    public static Text ListLead => new(
        "Kommunestyret skal vedta en plan for det forebyggende arbeidet (barnevernsloven § 15-1). Her lager dere den, alene eller sammen med andre kommuner.",
        "Kommunestyret skal vedta ein plan for det førebyggjande arbeidet (barnevernslova § 15-1). Her lagar de han, åleine eller saman med andre kommunar.",
        "The council must adopt a plan for preventive work (Child Welfare Act § 15-1). Here you make it, alone or together with other municipalities.");

    public static Text NoPlans => new(
        "Du har ingen planer ennå. Start med malen: Den har de fire delene loven krever, og veiledning ved hvert felt.",
        "Du har ingen planar enno. Start med malen: Han har dei fire delane lova krev, og rettleiing ved kvart felt.",
        "You have no plans yet. Start with the template: it has the four parts the act requires, and guidance beside each field.");

    public static Text NoPlansToRead => new(
        "Ingen plan er åpnet for deg ennå. Det gjør den kommunen som leder planen.", "Ingen plan er opna for deg enno. Det gjer den kommunen som leier planen.",
        "No plan has been opened to you yet. The municipality that leads the plan does that.");

    public static Text ComparePlans => new("Sammenlign planer", "Samanlikn planar", "Compare plans");

    public static Text NewPlan => new("Lag en ny plan", "Lag ein ny plan", "Make a new plan");

    public static Text NewLead => new(
        "Velg hvem som er med, og hvilke deler planen skal ha. Alt kan utvides senere. Du får et forslag til tidsplan.",
        "Vel kven som er med, og kva delar planen skal ha. Alt kan utvidast seinare. Du får eit forslag til tidsplan.",
        "Choose who takes part and which parts the plan is to have. Everything can be extended later. You get a proposed time line.");

    public static Text Title => new("Hva heter planen?", "Kva heiter planen?", "What is the plan called?");

    public static Text TitleHint => new(
        "For eksempel: Strategisk plan for tverrfaglig samarbeid og forebyggende innsats",
        "Til dømes: Strategisk plan for tverrfagleg samarbeid og førebyggjande innsats",
        "For example: Strategic plan for interdisciplinary cooperation and prevention");

    public static Text From => new("Første år planen gjelder", "Første år planen gjeld", "First year the plan is for");

    public static Text To => new("Siste år planen gjelder", "Siste år planen gjeld", "Last year the plan is for");

    public static Text Lead => new("Hvilken kommune leder arbeidet?", "Kva kommune leier arbeidet?", "Which municipality leads the work?");

    public static Text Municipalities => new("Hvilke kommuner er med?", "Kva kommunar er med?", "Which municipalities take part?");

    public static Text MunicipalitiesHint => new(
        "Kommunen som leder, er alltid med. Hvert kommunestyre vedtar planen for seg.",
        "Kommunen som leier, er alltid med. Kvart kommunestyre vedtek planen for seg.",
        "The leading municipality always takes part. Each council adopts the plan for itself.");

    public static Text Services => new("Hvilke tjenester arbeider med planen?", "Kva tenester arbeider med planen?", "Which services work on the plan?");

    public static Text ServicesHint => new(
        "De kan lese planen, svare på høringen og ha milepæler.",
        "Dei kan lese planen, svare på høyringa og ha milepælar.",
        "They can read the plan, answer the hearing and have milestones.");

    public static Text OptionalParts => new("Hvilke frivillige deler vil dere ha med?", "Kva frivillige delar vil de ha med?", "Which optional parts do you want?");

    public static Text OptionalPartsHint => new(
        "De fire delene loven krever, er alltid med.", "Dei fire delane lova krev, er alltid med.", "The four parts the act requires are always there.");

    public static Text StartedOn => new("Når starter arbeidet?", "Når startar arbeidet?", "When does the work begin?");

    public static Text StartedOnHint => new(
        "Tidsplanen regnes herfra: høring etter fire måneder, vedtak etter åtte.",
        "Tidsplanen blir rekna herfrå: høyring etter fire månader, vedtak etter åtte.",
        "The time line is counted from here: hearing after four months, adoption after eight.");

    public static Text Create => new("Lag planen", "Lag planen", "Make the plan");

    public static Text WriteYear => new("Skriv et årstall, for eksempel 2027.", "Skriv eit årstal, til dømes 2027.", "Write a year, for example 2027.");

    public static Text WriteDay => new("Skriv en dato, for eksempel 20.6.2027.", "Skriv ein dato, til dømes 20.6.2027.", "Write a date, for example 20.6.2027.");

    public static Text Adopted(int adopted, int all) => new(
        $"{adopted} av {all} kommunestyrer har vedtatt den", $"{adopted} av {all} kommunestyre har vedteke han", $"{adopted} of {all} councils have adopted it");

    public static Text LedBy(string place) => new($"Ledes av {place}", $"Blir leidd av {place}", $"Led by {place}");

    public static Text NextDue(string day) => new($"Neste frist {day}", $"Neste frist {day}", $"Next deadline {day}");

    public static Text Late(int count) => new(
        count == 1 ? "1 milepæl er forsinket" : $"{count} milepæler er forsinket",
        count == 1 ? "1 milepæl er forseinka" : $"{count} milepælar er forseinka",
        count == 1 ? "1 milestone is late" : $"{count} milestones are late");

    public static Text StatusOf(PlanStatus status) => status switch
    {
        PlanStatus.Draft => new("Under arbeid", "Under arbeid", "Being written"),
        PlanStatus.Hearing => new("På høring", "På høyring", "Out for a hearing"),
        PlanStatus.Adopting => new("Til vedtak", "Til vedtak", "Being adopted"),
        PlanStatus.InForce => new("Vedtatt og gjelder", "Vedteken og gjeld", "Adopted and in force"),
        _ => new("Avløst av en ny plan", "Avløyst av ein ny plan", "Replaced by a new plan"),
    };

    public static Text Missing => new("Dette mangler", "Dette manglar", "This is missing");

    public static Text MustHead(int count) => new(
        count == 1 ? "Loven krever én ting til" : $"Loven krever {count} ting til",
        count == 1 ? "Lova krev éin ting til" : $"Lova krev {count} ting til",
        count == 1 ? "The act requires one more thing" : $"The act requires {count} more things");

    public static Text MustLead => new(
        "Planen kan ikke vedtas før dette er skrevet.", "Planen kan ikkje vedtakast før dette er skrive.", "The plan cannot be adopted until this is written.");

    public static Text NothingMust => new(
        "De fire delene loven krever, er skrevet. Om innholdet holder, må dere vurdere.",
        "Dei fire delane lova krev, er skrivne. Om innhaldet held, må de vurdere.",
        "The four parts the act requires are written. Whether the content will do is for you to judge.");

    public static Text ShouldHead(int count) => new(
        count == 1 ? "Ett råd" : $"{count} råd", count == 1 ? "Eitt råd" : $"{count} råd", count == 1 ? "One piece of advice" : $"{count} pieces of advice");

    public static Text Mend(MendAt at) => at switch
    {
        MendAt.Part => new("Skriv", "Skriv", "Write"),
        MendAt.Goals => new("Gå til målene", "Gå til måla", "Go to the goals"),
        MendAt.Hearing => new("Gå til høringen", "Gå til høyringa", "Go to the hearing"),
        MendAt.Links => new("Knytt planene sammen", "Knyt planane saman", "Link the plans"),
        _ => new("Se milepælene", "Sjå milepælane", "See the milestones"),
    };

    public static Text Parts => new("Delene i planen", "Delane i planen", "The parts of the plan");

    public static Text Required => new("Loven krever", "Lova krev", "Demanded by the act");

    public static Text Empty => new("Ikke skrevet", "Ikkje skriven", "Not written");

    public static Text Gaps(int count) => new(
        count == 1 ? "1 åpen plass" : $"{count} åpne plasser", count == 1 ? "1 open plass" : $"{count} opne plassar",
        count == 1 ? "1 open place" : $"{count} open places");

    public static Text Written => new("Skrevet", "Skriven", "Written");

    public static Text LocalsWritten(int written, int all) => new(
        $"{written} av {all} kommuner har egen tekst", $"{written} av {all} kommunar har eigen tekst", $"{written} of {all} municipalities have their own text");

    public static Text AddPart => new("Legg til en del", "Legg til ein del", "Add a part");

    public static Text Next => new("Neste", "Neste", "Next");

    public static Text Councils => new("Kommunestyrene", "Kommunestyra", "The councils");

    public static Text Municipality => new("Kommune", "Kommune", "Municipality");

    public static Text Standing => new("Status", "Status", "Status");

    public static Text OtherPlans => new("Planene denne hører til", "Planane denne høyrer til", "The plans this one belongs to");

    public static Text ReadByGuest => new(
        "Statsforvalteren kan lese planen.", "Statsforvaltaren kan lese planen.", "The county governor can read the plan.");

    public static Text OpenToGuest => new("La statsforvalteren lese planen", "La statsforvaltaren lese planen", "Let the county governor read the plan");

    public static Text CloseToGuest => new("Steng for statsforvalteren", "Steng for statsforvaltaren", "Close for the county governor");

    public static Text Revises => new("Planen avløser en eldre plan", "Planen avløyser ein eldre plan", "The plan replaces an older one");

    public static Text RevisedBy => new("Gå til den nye planen", "Gå til den nye planen", "Go to the new plan");

    public static Text PublicPage => new("Siden for innbyggerne", "Sida for innbyggjarane", "The page for inhabitants");

    public static Text NextStep(PlanStatus status) => status switch
    {
        PlanStatus.Draft => new("Send planen på høring", "Send planen på høyring", "Send the plan out for a hearing"),
        PlanStatus.Hearing => new("Les svarene fra høringen", "Les svara frå høyringa", "Read the answers to the hearing"),
        PlanStatus.Adopting => new("Før inn vedtakene", "Før inn vedtaka", "Record the decisions"),
        _ => new("Se hva som virker, og hva som må endres", "Sjå kva som verkar, og kva som må endrast", "See what works and what must change"),
    };

    public static Text WriteNext(Text part) => new($"Skriv «{part.Nb}»", $"Skriv «{part.Nn}»", $"Write “{part.En}”");
}
