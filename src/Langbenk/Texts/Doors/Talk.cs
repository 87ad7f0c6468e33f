namespace Langbenk.Texts.Doors;

public static class Talk
{
    public static DoorText Text => new(
        new("Snakk med barnet og familien", "Snakk med barnet og familien", "Talk with the child and the family"),
        new("De fleste bekymringer begynner med en samtale. Du trenger ikke være sikker for å spørre hvordan det går.",
            "Dei fleste bekymringar begynner med ein samtale. Du treng ikkje vere sikker for å spørje korleis det går.",
            "Most worries begin with a conversation. You need not be certain to ask how things are."),
        [
            new(new("Skriv ned det du har sett og hørt", "Skriv ned det du har sett og høyrt", "Write down what you have seen and heard"),
                new("Skriv dato, og hold det du så for seg fra det du tror. Skriv det i tjenestens eget system.",
                    "Skriv dato, og hald det du såg for seg frå det du trur. Skriv det i tenesta sitt eige system.",
                    "Note the date, and keep what you saw apart from what you think. Write it in your service's own records.")),
            new(new("Spør barnet", "Spør barnet", "Ask the child"),
                new("Spør åpent: «Hvordan har du det?» Lytt. Ikke lov å holde alt hemmelig.",
                    "Spør ope: «Korleis har du det?» Lytt. Ikkje lov å halde alt hemmeleg.",
                    "Ask openly: “How are you?” Listen. Do not promise to keep everything secret.")),
            new(new("Fortell foreldrene hva du er bekymret for", "Fortel foreldra kva du er uroa for", "Tell the parents what worries you"),
                new("Si hva du har sett, uten å anklage. Spør hva de selv tenker, og hva som kan hjelpe.",
                    "Sei kva du har sett, utan å klage nokon. Spør kva dei sjølve tenkjer, og kva som kan hjelpe.",
                    "Say what you have seen, without accusing. Ask what they think themselves and what could help.")),
            new(new("Avtal hva som skjer videre, og når dere snakkes igjen", "Avtal kva som skjer vidare, og når de snakkast igjen", "Agree what happens next and when you will talk again"),
                new("Trengs det hjelp fra andre, spør om du får lov til å ta kontakt med dem.",
                    "Trengst det hjelp frå andre, spør om du får lov til å ta kontakt med dei.",
                    "If others should help, ask whether you may contact them.")),
        ],
        [
            new("Blir det bedre, skriver du det ned og følger med.", "Blir det betre, skriv du det ned og følgjer med.", "If things get better, write it down and keep an eye on it."),
            new("Er du fortsatt bekymret, kan du drøfte saken anonymt eller be om samtykke til å samarbeide.",
                "Er du framleis uroa, kan du drøfte saka anonymt eller be om samtykke til å samarbeide.",
                "If you are still worried, you can discuss the case anonymously or ask for consent to cooperate."),
            new("Får du grunn til å tro at det er alvorlig, skal du melde. Da venter du ikke på samtykke.",
                "Får du grunn til å tru at det er alvorleg, skal du melde. Då ventar du ikkje på samtykke.",
                "If you get reason to believe that it is serious, you must report. Then you do not wait for consent."),
        ],
        ["ME-10", "TP-01"])
    {
        Caution = new(
            "Tror du at noen hjemme utsetter barnet for vold eller overgrep? Da skal du ikke snakke med foreldrene først. Meld til barnevernet, og ring 112 når det haster.",
            "Trur du at nokon heime utset barnet for vald eller overgrep? Då skal du ikkje snakke med foreldra først. Meld til barnevernet, og ring 112 når det hastar.",
            "Do you believe that someone at home exposes the child to violence or abuse? Then do not talk with the parents first. Report to child welfare, and call 112 when it is urgent."),
    };
}
