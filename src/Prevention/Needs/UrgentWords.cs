namespace Langbenk.Prevention.Needs;

/// <summary>Danger that is not one need: no food, who has run away, a weapon; and who does not want to live, whatever else is written. Whatever is needed, those who help at once stand first.</summary>
static class UrgentWords
{
    const string Play = "!spill* !spel* !leke* !leike* !lego !game* !toy*";

    static readonly IReadOnlyList<Phrase> All =
    [
        .. new[]
        {
            "har|hadde+ikke|ikkje|ingen+mat", "no+food", "nothing+to+eat", "not+enough+food", "tomt+for+mat",
            "rømt|rømte|rømmer|rømme|rømming|rymt|rymde|rømd|rymmer", "stukket|stukke+av|hjemmefra|heimanfrå", "ran|run|running|runs+away", "runaway", "forsvunnet|forsvunne barn*|datter*|dotter*|sønn*|sonen|jenta|gutten|guten", "kastet|kasta+ut+hjemmefra|heimanfrå|av",
            $"pistol|pistolen|pistoler|gevær|geværet|våpen|våpenet|skytevåpen|hagle|hagla {Play}", $"gun|guns|pistol|weapon|weapons|rifle|shotgun {Play}", $"har|hadde|truer|truar|bærer|med+kniv|kniven {Play}", $"has|had|carries|with+a+knife {Play}",
        }.Concat(DarkWords.All).Select(Phrase.Of),
    ];

    public static bool AreIn(IReadOnlyList<string> typed) => All.Any(phrase => phrase.Strength(typed) > 0);
}
