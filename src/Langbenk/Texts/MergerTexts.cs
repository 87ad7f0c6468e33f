using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;

namespace Langbenk.Texts;

/// <summary>Municipalities that begin, and that become one.</summary>
public static class MergerTexts
{
    public static Text NotYet => new("Gjelder ikke ennå", "Gjeld ikkje enno", "Not in force yet");

    public static Text NeedsTwo => new(
        "Her kan du bare velge kommuner du er administrator i, og det er færre enn to. Den som drifter Langbenk, gir deg rollen i den nye kommunen (kommandoen `account role`, se veiledningen for drift). Etterpå kan du slå sammen her.",
        "Her kan du berre velje kommunar du er administrator i, og det er færre enn to. Den som driftar Langbenk, gir deg rolla i den nye kommunen (kommandoen `account role`, sjå rettleiinga for drift). Etterpå kan du slå saman her.",
        "Here you can only choose municipalities that you administer, and those are fewer than two. Whoever operates Langbenk gives you the role in the new one (the command `account role`, see the guide to operations). Then you can merge here.");

    /// <summary>What cannot be taken back is said before it is done. A part that is split off takes nothing along.</summary>
    public static Text WhatFollows(MunicipalityChangeKind kind, string old, string later, DateOnly on) => kind == MunicipalityChangeKind.Split
        ? new(
            $"Fra {DateWords.Of(on, Language.Nb)} hører en del av {old} til {later}. Planene, avtalene og tjenestene blir i {old}. Dette kan ikke gjøres om her.",
            $"Frå {DateWords.Of(on, Language.Nn)} høyrer ein del av {old} til {later}. Planane, avtalane og tenestene blir i {old}. Dette kan ikkje gjerast om her.",
            $"From {DateWords.Of(on, Language.En)} a part of {old} belongs to {later}. The plans, agreements and services stay in {old}. This cannot be undone here.")
        : new(
            $"Fra {DateWords.Of(on, Language.Nb)} er {old} ikke lenger en kommune for seg. Planene og avtalene blir stående som de er, og {later} følger dem opp. Dette kan ikke gjøres om her.",
            $"Frå {DateWords.Of(on, Language.Nn)} er {old} ikkje lenger ein kommune for seg. Planane og avtalane blir ståande som dei er, og {later} følgjer dei opp. Dette kan ikkje gjerast om her.",
            $"From {DateWords.Of(on, Language.En)} {old} is no longer a municipality of its own. The plans and agreements stay as they are, and {later} follows them up. This cannot be undone here.");

    public static Text Sure => new("Er du sikker?", "Er du sikker?", "Are you sure?");

    public static Text Yes => new("Ja, jeg har kontrollert kommunene og datoen", "Ja, eg har kontrollert kommunane og datoen", "Yes, I have checked the municipalities and the day");
}
