using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Links;

namespace Langbenk.Texts;

/// <summary>The work around a plan: milestones, groups, other plans, evaluation and revision.</summary>
public static class PlanWorkTexts
{
    public static Text Milestones => new("Milepæler", "Milepælar", "Milestones");

    public static Text WhoIsLate => new("Hvem er forsinket?", "Kven er forseinka?", "Who is late?");

    public static Text NobodyLate => new("Ingen er forsinket.", "Ingen er forseinka.", "Nobody is late.");

    public static Text LateBy(string who, string day) => new($"{who}: skulle vært ferdig {day}", $"{who}: skulle ha vore ferdig {day}", $"{who}: was due {day}");

    public static Text DueBy(string day) => new($"Frist {day}", $"Frist {day}", $"Due {day}");

    public static Text DoneOn(string day) => new($"Gjort {day}", $"Gjort {day}", $"Done {day}");

    public static Text LateState => new("Forsinket", "Forseinka", "Late");

    public static Text Coming => new("Kommer", "Kjem", "Coming");

    public static Text Done => new("Gjort", "Gjort", "Done");

    public static Text MarkDone => new("Meld ferdig", "Meld ferdig", "Report as done");

    public static Text AddMilestone => new("Legg til en milepæl", "Legg til ein milepæl", "Add a milestone");

    public static Text MilestoneTitle => new("Hva skal være gjort?", "Kva skal vere gjort?", "What is to be done?");

    public static Text MilestoneDue => new("Når?", "Når?", "When?");

    public static Text Responsible => new("Hvem har ansvaret?", "Kven har ansvaret?", "Who is responsible?");

    public static Text Choose => new("Velg", "Vel", "Choose");

    public static Text Groups => new("Arbeidsgrupper", "Arbeidsgrupper", "Work groups");

    public static Text NoGroups => new(
        "Ingen arbeidsgruppe ennå. Ta med noen fra hver kommune og hver tjeneste, og gjerne ungdom.",
        "Inga arbeidsgruppe enno. Ta med nokon frå kvar kommune og kvar teneste, og gjerne ungdom.",
        "No work group yet. Bring in somebody from each municipality and each service, and young people too.");

    public static Text AddGroup => new("Legg til en gruppe", "Legg til ei gruppe", "Add a group");

    public static Text GroupName => new("Hva heter gruppen?", "Kva heiter gruppa?", "What is the group called?");

    public static Text Mandate => new("Hva skal den gjøre?", "Kva skal ho gjere?", "What is it to do?");

    public static Text Members => new("Hvem er med?", "Kven er med?", "Who is in it?");

    public static Text MembersHint => new(
        "Én på hver linje. Skriv rolle og tjeneste, for eksempel «leder av helsestasjonen i Langvatn».",
        "Éin på kvar linje. Skriv rolle og teneste, til dømes «leiar av helsestasjonen i Langvatn».",
        "One on each line. Write role and service, for example “leader of the child health centre in Langvatn”.");

    public static Text Links => new("Planene denne hører til", "Planane denne høyrer til", "The plans this one belongs to");

    public static Text LinksLead => new(
        "Planen får kraft når den følger kommuneplanens samfunnsdel og har penger i økonomiplanen.",
        "Planen får kraft når han følgjer samfunnsdelen i kommuneplanen og har pengar i økonomiplanen.",
        "The plan has force when it follows the municipal master plan and has money in the economic plan.");

    public static Text AddLink => new("Knytt til en plan", "Knyt til ein plan", "Link to a plan");

    public static Text LinkKind => new("Hva slags plan?", "Kva slags plan?", "What kind of plan?");

    public static Text KindOf(PlanLinkKind kind) => kind switch
    {
        PlanLinkKind.SocietalPart => new("Kommuneplanens samfunnsdel", "Samfunnsdelen i kommuneplanen", "The municipal master plan (societal part)"),
        PlanLinkKind.Economy => new("Økonomiplanen", "Økonomiplanen", "The economic plan"),
        _ => new("En annen plan", "Ein annan plan", "Another plan"),
    };

    public static Text LinkName => new("Hva heter den?", "Kva heiter ho?", "What is it called?");

    public static Text LinkAddress => new("Hvor ligger den på nettet?", "Kvar ligg ho på nettet?", "Where is it on the web?");

    public static Text LinkAddressHint => new("Begynner med https://. Kan stå tomt.", "Byrjar med https://. Kan stå tomt.", "Begins with https://. May be left empty.");

    public static Text Evaluation => new("Evaluering", "Evaluering", "Evaluation");

    public static Text EvaluationLead => new(
        "Se på planen minst én gang i året. Det dere skriver her, er med når planen skal revideres.",
        "Sjå på planen minst éin gong i året. Det de skriv her, er med når planen skal reviderast.",
        "Look at the plan at least once a year. What you write here is there when the plan is to be revised.");

    public static Text NoEvaluation => new("Planen er ikke evaluert ennå.", "Planen er ikkje evaluert enno.", "The plan has not been evaluated yet.");

    public static Text NewEvaluation => new("Skriv en evaluering", "Skriv ei evaluering", "Write an evaluation");

    public static Text WhatWorked => new("Hva virket?", "Kva verka?", "What worked?");

    public static Text WhatChanges => new("Hva skal endres?", "Kva skal endrast?", "What is to change?");

    public static Text EvaluatedOn => new("Dag", "Dag", "Day");

    public static Text SaveEvaluation => new("Lagre evalueringen", "Lagre evalueringa", "Save the evaluation");

    public static Text Revise => new("Lag en ny plan fra denne", "Lag ein ny plan frå denne", "Make a new plan from this one");

    public static Text ReviseLead => new(
        "Den nye planen får de samme kommunene, tjenestene, tekstene og arbeidsgruppene, og målene som ikke er nådd. Den gamle gjelder og følges opp til alle kommunestyrene har vedtatt den nye, og den nye perioden har begynt.",
        "Den nye planen får dei same kommunane, tenestene, tekstane og arbeidsgruppene, og måla som ikkje er nådde. Den gamle gjeld og blir følgd opp til alle kommunestyra har vedteke den nye, og den nye perioden har byrja.",
        "The new plan gets the same municipalities, services, texts and work groups, and the goals that are not reached. The old one holds and is followed up until every council has adopted the new one and the new period has begun.");

    public static Text OfThePlanBefore => new("Fra planen før", "Frå planen før", "From the plan before");
}
