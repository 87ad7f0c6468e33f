namespace Langbenk.Texts.Doors;

public static class Cooperate
{
    public static DoorText Text => new(
        new("Spør om samtykke, og samarbeid", "Spør om samtykke, og samarbeid", "Ask for consent, and cooperate"),
        new("Tjenestene skal samarbeide om barnet. Men plikten til å samarbeide gir ikke lov til å dele: det gjør familiens ja.",
            "Tenestene skal samarbeide om barnet. Men plikta til å samarbeide gir ikkje lov til å dele: det gjer ja-et frå familien.",
            "The services must cooperate about the child. But the duty to cooperate does not permit sharing: the family's yes does."),
        [
            new(new("Spør familien hva de trenger", "Spør familien kva dei treng", "Ask the family what they need"),
                new("La barnet og foreldrene si det med egne ord, og hvem de vil ha med.",
                    "La barnet og foreldra seie det med eigne ord, og kven dei vil ha med.",
                    "Let the child and the parents say it in their own words, and whom they want to take part.")),
            new(new("Be om samtykke til å dele", "Be om samtykke til å dele", "Ask for consent to share"),
                new("Si hva du vil dele, med hvem, hvorfor og hvor lenge. Si at det er lov å si nei, og å ombestemme seg.",
                    "Sei kva du vil dele, med kven, kvifor og kor lenge. Sei at det er lov å seie nei, og å ombestemme seg.",
                    "Say what you want to share, with whom, why and for how long. Say that it is all right to say no, and to change one's mind.")),
            new(new("Spør barnet også", "Spør barnet også", "Ask the child too"),
                new("Et barn som forstår hva det gjelder, skal også si ja. I helsetjenesten bestemmer ungdommen selv fra 16 år.",
                    "Eit barn som forstår kva det gjeld, skal også seie ja. I helsetenesta bestemmer ungdommen sjølv frå 16 år.",
                    "A child who understands what it is about must also say yes. In health care, young people decide for themselves from 16.")),
            new(new("Skriv ned svaret", "Skriv ned svaret", "Write down the answer"),
                new("Skriv hva de fikk vite, hva de sa ja til, og hva de sa nei til.",
                    "Skriv kva dei fekk vite, kva dei sa ja til, og kva dei sa nei til.",
                    "Write what they were told, what they said yes to, and what they said no to.")),
            new(new("Kall sammen til et møte, og avtal hvem som samordner", "Kall saman til eit møte, og avtal kven som samordnar", "Call a meeting, and agree who coordinates"),
                new("Er det uklart hvem som samordner, skal kommunen bestemme det. Noen familier har rett til barnekoordinator.",
                    "Er det uklart kven som samordnar, skal kommunen bestemme det. Nokre familiar har rett til barnekoordinator.",
                    "If it is unclear who coordinates, the municipality must decide. Some families are entitled to a child coordinator.")),
        ],
        [
            new("Sier de ja, kan du dele det de har sagt ja til. Ikke mer.", "Seier dei ja, kan du dele det dei har sagt ja til. Ikkje meir.", "If they say yes, you may share what they said yes to. No more."),
            new("Sier de nei, hjelper du dem i din egen tjeneste, og kan drøfte saken anonymt.",
                "Seier dei nei, hjelper du dei i di eiga teneste, og kan drøfte saka anonymt.",
                "If they say no, you help them within your own service, and can discuss the case anonymously."),
            new("De kan trekke samtykket når som helst. Da deler du ikke mer.", "Dei kan trekkje samtykket når som helst. Då deler du ikkje meir.", "They may withdraw consent at any time. Then you share no more."),
        ],
        ["SM-01", "SM-02", "SA-01", "TP-20"]);
}
