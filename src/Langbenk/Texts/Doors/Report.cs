namespace Langbenk.Texts.Doors;

public static class Report
{
    public static DoorText Text => new(
        new("Meld til barnevernet", "Meld til barnevernet", "Report to child welfare"),
        new("Har du grunn til å tro at barnet utsettes for noe alvorlig, skal du melde. Plikten er din egen: verken lederen din eller foreldrene kan si nei.",
            "Har du grunn til å tru at barnet blir utsett for noko alvorleg, skal du melde. Plikta er di eiga: verken leiaren din eller foreldra kan seie nei.",
            "If you have reason to believe that the child is exposed to something serious, you must report. The duty is your own: neither your manager nor the parents can say no."),
        [
            new(new("Vurder om det er «grunn til å tro»", "Vurder om det er «grunn til å tru»", "Judge whether there is “reason to believe”"),
                new("Det er mer enn en vag uro, men du trenger ikke være sikker og ikke ha bevis. Er du i tvil, ring barnevernet og drøft anonymt.",
                    "Det er meir enn ei vag uro, men du treng ikkje vere sikker og ikkje ha bevis. Er du i tvil, ring barnevernet og drøft anonymt.",
                    "It is more than a vague unease, but you need not be certain or have proof. If in doubt, call child welfare and discuss anonymously.")),
            new(new("Meld uten ugrunnet opphold", "Meld utan ugrunna opphald", "Report without undue delay"),
                new("Meld i dag, til barnevernstjenesten der barnet bor. Haster det, ring først og skriv etterpå.",
                    "Meld i dag, til barnevernstenesta der barnet bur. Hastar det, ring først og skriv etterpå.",
                    "Report today, to the child welfare service where the child lives. If it is urgent, call first and write afterwards.")),
            new(new("Skriv det barnevernet trenger, og ikke mer", "Skriv det barnevernet treng, og ikkje meir", "Write what child welfare needs, and no more"),
                new("Hvem barnet er, hva du har sett og hørt og når, hva barnet har sagt med egne ord, hva som er prøvd, og hvem du er. Hold det du vet for seg fra det du tror.",
                    "Kven barnet er, kva du har sett og høyrt og når, kva barnet har sagt med eigne ord, kva som er prøvd, og kven du er. Hald det du veit for seg frå det du trur.",
                    "Who the child is, what you have seen and heard and when, what the child has said in its own words, what has been tried, and who you are. Keep what you know apart from what you think.")),
            new(new("Si fra til foreldrene når det er forsvarlig", "Sei frå til foreldra når det er forsvarleg", "Tell the parents when that is safe"),
                new("Som regel er det best at de hører det fra deg. Ikke si noe ved mistanke om vold eller overgrep, eller når det kan sette barnet i fare eller ødelegge bevis. Snakk med barnevernet eller politiet først.",
                    "Som regel er det best at dei høyrer det frå deg. Ikkje sei noko ved mistanke om vald eller overgrep, eller når det kan setje barnet i fare eller øydeleggje bevis. Snakk med barnevernet eller politiet først.",
                    "It is usually best that they hear it from you. Say nothing if you suspect violence or abuse, or when it could put the child in danger or destroy evidence. Talk with child welfare or the police first.")),
            new(new("Skriv ned at du har meldt, og hvorfor", "Skriv ned at du har meldt, og kvifor", "Write down that you have reported, and why"),
                new("Følg opp barnet som før. Hjelpen fra deg slutter ikke når du melder.",
                    "Følg opp barnet som før. Hjelpa frå deg sluttar ikkje når du melder.",
                    "Follow up the child as before. Your help does not end when you report.")),
        ],
        [
            new("Barnevernet vurderer meldingen innen én uke.", "Barnevernet vurderer meldinga innan éi veke.", "Child welfare assesses the report within one week."),
            new("Du får bekreftet innen tre uker at meldingen er kommet fram, og om det er åpnet undersøkelse når du meldte i kraft av jobben.",
                "Du får stadfesta innan tre veker at meldinga er komen fram, og om det er opna undersøking når du melde i kraft av jobben.",
                "Within three weeks you get confirmation that the report has arrived, and whether an investigation is open if you reported as part of your job."),
            new("Blir det undersøkelse, skal den som regel være ferdig innen tre måneder.",
                "Blir det undersøking, skal ho som regel vere ferdig innan tre månader.",
                "An investigation must as a rule be finished within three months."),
            new("Får du ny grunn til bekymring, melder du på nytt.", "Får du ny grunn til uro, melder du på nytt.", "If you get new reason to worry, you report again."),
        ],
        ["ME-01", "ME-02", "ME-03", "ME-04", "ME-05", "ME-09"]);
}
