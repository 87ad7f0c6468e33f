namespace Langbenk.Texts.Doors;

public static class Discuss
{
    public static DoorText Text => new(
        new("Drøft saken anonymt", "Drøft saka anonymt", "Discuss the case anonymously"),
        new("Du kan spørre barnevernet, PPT, helsesykepleieren eller andre om råd når ingen kan kjenne igjen barnet eller familien.",
            "Du kan spørje barnevernet, PPT, helsesjukepleiaren eller andre om råd når ingen kan kjenne att barnet eller familien.",
            "You can ask child welfare, the educational-psychological service, the public health nurse or others for advice when nobody can recognise the child or the family."),
        [
            new(new("Ta bort alt som kan avsløre hvem det er", "Ta bort alt som kan avsløre kven det er", "Take away everything that can show who it is"),
                new("Navn er ikke nok. Ta også bort skole, bosted, yrke, språk, diagnose, søskenflokk og alt som er uvanlig.",
                    "Namn er ikkje nok. Ta også bort skule, bustad, yrke, språk, diagnose, søskenflokk og alt som er uvanleg.",
                    "The name is not enough. Also take away school, home, occupation, language, diagnosis, siblings and anything unusual.")),
            new(new("Tenk på hvem som hører på", "Tenk på kven som høyrer på", "Think of who is listening"),
                new("På et lite sted kan «en gutt på åttende trinn» være nok til at andre skjønner hvem det er. Da er det ikke anonymt.",
                    "På ein liten stad kan «ein gut på åttande trinn» vere nok til at andre skjønar kven det er. Då er det ikkje anonymt.",
                    "In a small place, “a boy in eighth grade” may be enough for others to understand who it is. Then it is not anonymous.")),
            new(new("Beskriv det du lurer på", "Skildre det du lurer på", "Describe what you wonder about"),
                new("Si hva du har sett, hvor lenge, og hva som er prøvd. Gjør alderen omtrentlig.",
                    "Sei kva du har sett, kor lenge, og kva som er prøvd. Gjer alderen omtrentleg.",
                    "Say what you have seen, for how long, and what has been tried. Make the age approximate.")),
            new(new("Skriv ned rådet, ikke barnet", "Skriv ned rådet, ikkje barnet", "Write down the advice, not the child"),
                new("Noter dato, hvem du drøftet med og rådet du fikk. Vurderingen er fortsatt din.",
                    "Noter dato, kven du drøfta med og rådet du fekk. Vurderinga er framleis di.",
                    "Note the date, whom you discussed with and the advice. The judgement is still yours.")),
        ],
        [
            new("Den du drøfter med, får ingen sak. Ingenting lagres om barnet.", "Den du drøftar med, får inga sak. Ingenting blir lagra om barnet.", "The person you discuss with gets no case. Nothing is stored about the child."),
            new("Vil du gå videre med navn, må du ha samtykke eller et annet grunnlag i loven.",
                "Vil du gå vidare med namn, må du ha samtykke eller eit anna grunnlag i lova.",
                "To go on with names, you need consent or another ground in the law."),
            new("Meldeplikten består. Viser drøftingen at det er grunn til å tro at det er alvorlig, skal du melde.",
                "Meldeplikta står ved lag. Viser drøftinga at det er grunn til å tru at det er alvorleg, skal du melde.",
                "The duty to report remains. If the discussion shows reason to believe that it is serious, you must report."),
        ],
        ["UN-02"]);
}
