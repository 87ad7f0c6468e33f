namespace Langbenk.Prevention.Plans;

static class PlanTemplateYoungActors
{
    public static PlanPart Part { get; } =
        new("young-actors",
            new("Barn og unge lager planen sammen med oss", "Barn og unge lagar planen saman med oss", "Children and young people make the plan with us"),
            new("Hva har barn og unge fått bestemme i denne planen?",
                "Kva har barn og unge fått bestemme i denne planen?",
                "What have children and young people been allowed to decide in this plan?"),
            [
                new("Spør tidlig, mens noe ennå kan endres. Skriv når ungdomsrådet og minst én skole og én barnehage blir spurt.",
                    "Spør tidleg, medan noko enno kan endrast. Skriv når ungdomsrådet og minst éin skule og éin barnehage blir spurde.",
                    "Ask early, while things can still change. Write when the youth council and at least one school and one kindergarten are asked."),
                new("Ungdomsrådet har rett til å uttale seg i saker som gjelder ungdom (kommuneloven § 5-12). Men hvem spør dem som aldri stiller til valg?",
                    "Ungdomsrådet har rett til å uttale seg i saker som gjeld ungdom (kommunelova § 5-12). Men kven spør dei som aldri stiller til val?",
                    "The youth council has a right to comment on matters that concern young people (Local Government Act, section 5-12). But who asks those who never stand for election?"),
                new("Spør unge som selv har fått hjelp. Sørg for at de kan svare uten å vise hvem de er.",
                    "Spør unge som sjølve har fått hjelp. Sørg for at dei kan svare utan å vise kven dei er.",
                    "Ask young people who have had help themselves. Make sure they can answer without showing who they are."),
                new("Skriv hva de sa, hva dere endret, og hva dere ikke endret og hvorfor. Gi svaret tilbake til dem.",
                    "Skriv kva dei sa, kva de endra, og kva de ikkje endra og kvifor. Gi svaret tilbake til dei.",
                    "Write what they said, what you changed, and what you did not change and why. Give the answer back to them."),
                new("Lag en side av planen som en tolvåring kan lese.",
                    "Lag ei side av planen som ein tolvåring kan lese.",
                    "Make one page of the plan that a twelve-year-old can read."),
            ],
            Required: false, Provision: null, PartOfEveryMunicipality: true);
}
