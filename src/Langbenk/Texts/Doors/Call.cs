namespace Langbenk.Texts.Doors;

public static class Call
{
    public static DoorText Text => new(
        new("Ring når barnet er i fare", "Ring når barnet er i fare", "Call when the child is in danger"),
        new("Er det fare for liv eller helse nå, ringer du først. Alt annet kan vente.",
            "Er det fare for liv eller helse no, ringjer du først. Alt anna kan vente.",
            "If life or health is in danger now, call first. Everything else can wait."),
        [
            new(new("Ring 112, eller 113 når noen er skadet eller syk", "Ring 112, eller 113 når nokon er skadd eller sjuk", "Call 112, or 113 when someone is hurt or ill"),
                new("Si hvor du er, hva som skjer, og at det gjelder et barn.", "Sei kvar du er, kva som skjer, og at det gjeld eit barn.", "Say where you are, what is happening, and that it is about a child.")),
            new(new("Bli hos barnet til hjelpen kommer, hvis det er trygt", "Bli hos barnet til hjelpa kjem, dersom det er trygt", "Stay with the child until help comes, if it is safe"),
                new("Ikke send barnet hjem til en det er redd for.", "Ikkje send barnet heim til ein det er redd for.", "Do not send the child home to someone it is afraid of.")),
            new(new("Varsle barnevernet eller barnevernsvakta", "Varsle barnevernet eller barnevernsvakta", "Alert child welfare or its emergency unit"),
                new("De kan gjøre vedtak på dagen. Utenfor kontortid: barnevernsvakta, eller 116 111.",
                    "Dei kan gjere vedtak på dagen. Utanfor kontortid: barnevernsvakta, eller 116 111.",
                    "They can decide the same day. Outside office hours: the emergency unit, or 116 111.")),
            new(new("Skriv ned hva som skjedde, og hvem du ringte", "Skriv ned kva som skjedde, og kven du ringde", "Write down what happened and whom you called"),
                new("Ta med klokkeslett. Send skriftlig bekymringsmelding når det er ro til det.",
                    "Ta med klokkeslett. Send skriftleg bekymringsmelding når det er ro til det.",
                    "Include the time. Send a written report when there is peace to do so.")),
        ],
        [
            new("Politiet og barnevernet tar over det som haster.", "Politiet og barnevernet tek over det som hastar.", "The police and child welfare take over what is urgent."),
            new("Du kan bli spurt om mer. Du kan gi det som trengs for å unngå faren.",
                "Du kan bli spurd om meir. Du kan gi det som trengst for å unngå faren.",
                "You may be asked for more. You may give what is needed to avoid the danger."),
        ],
        ["ME-20", "UN-11", "ME-21"]);
}
