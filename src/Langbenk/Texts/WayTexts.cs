using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>How services work together here: the ways that are known everywhere, and the municipality's own.</summary>
public static class WayTexts
{
    public static Text Title => new("Samarbeidsmåter", "Samarbeidsmåtar", "Ways of working");

    public static Text Lead => new(
        "Måten dere velger når et samarbeid åpnes, avgjør hva den som holder tråden kalles, og saklista møtene begynner med.",
        "Måten de vel når eit samarbeid blir opna, avgjer kva den som held tråden blir kalla, og saklista møta byrjar med.",
        "The way you choose when a cooperation is opened decides what the one who holds the thread is called, and the agenda that meetings begin with.");

    public static Text Differ => new("Hva er forskjellen på måtene?", "Kva er skilnaden på måtane?", "What is the difference between the ways?");

    public static Text Own => new("Kommunens egne", "Kommunen sine eigne", "The municipality’s own");

    public static Text NoneOwn => new("Kommunen har ikke laget egne ennå.", "Kommunen har ikkje laga eigne enno.", "The municipality has not made its own yet.");

    public static Text Known => new("De som er kjent i hele landet", "Dei som er kjende i heile landet", "Those known in the whole country");

    public static Text Make => new("Lag en ny måte", "Lag ein ny måte", "Make a new way");

    public static Text Change => new("Endre samarbeidsmåten", "Endre samarbeidsmåten", "Change the way of working");

    public static Text Save => new("Lagre samarbeidsmåten", "Lagre samarbeidsmåten", "Save the way of working");

    public static Text Name => new("Hva kaller dere det?", "Kva kallar de det?", "What do you call it?");

    public static Text NameHint => new("For eksempel «Oppvekstteam». Familien ser navnet.", "Til dømes «Oppvekstteam». Familien ser namnet.", "For example “Upbringing team”. The family sees the name.");

    public static Text Holder => new("Hva kalles den som holder tråden?", "Kva blir den som held tråden kalla?", "What is the one who holds the thread called?");

    public static Text HolderHint => new("For eksempel «Stafettholder» eller «Kontaktperson».", "Til dømes «Stafetthaldar» eller «Kontaktperson».", "For example “Baton holder” or “Contact”.");

    public static Text Agenda => new("Saklista et møte begynner med", "Saklista eit møte byrjar med", "The agenda a meeting begins with");

    public static Text AgendaHint => new("Ett punkt på hver linje. Skriv ikke om noe bestemt barn.", "Eitt punkt på kvar linje. Skriv ikkje om noko bestemt barn.", "One point a line. Write nothing about a particular child.");

    public static Text KeepsOld => new(
        "Samarbeid som alt er åpnet, beholder navnet og det den som holder tråden kalles. Nye møter begynner med den nye saklista.",
        "Samarbeid som alt er opna, beheld namnet og det den som held tråden blir kalla. Nye møte byrjar med den nye saklista.",
        "Cooperations that are open keep the name and the word for who holds the thread. New meetings begin with the new agenda.");

    public static Text HolderIs(string word) => new($"Den som holder tråden: {word}", $"Den som held tråden: {word}", $"Holds the thread: {word}");

    public static Text Last(string name, string day) => new($"Sist endret av {name} {day}", $"Sist endra av {name} {day}", $"Last changed by {name} {day}");

    public static Text End => new("Ta ut av bruk", "Ta ut av bruk", "Take out of use");

    public static Text EndLead => new(
        "Tas måten ut av bruk, kan ingen åpne nye samarbeid på den. De som er åpne, går videre.", "Blir måten teken ut av bruk, kan ingen opne nye samarbeid på han. Dei som er opne, går vidare.", "If it is taken out of use, nobody can open new cooperations in this way. Those that are open go on.");

    public static Text Again => new("Ta i bruk igjen", "Ta i bruk att", "Take into use again");

    public static Text EndedOn(string day) => new($"Ikke i bruk siden {day}", $"Ikkje i bruk sidan {day}", $"Not in use since {day}");

    public static Text Whose(string municipality) => new($"Gjelder i {municipality}", $"Gjeld i {municipality}", $"For {municipality}");

    public static Text Municipality => new("Hvilken kommune?", "Kva kommune?", "Which municipality?");
}
