using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Municipalities that begin, and that become one.</summary>
public static class MergerTexts
{
    public static Text NotYet => new("Gjelder ikke ennå", "Gjeld ikkje enno", "Not in force yet");

    public static Text NeedsTwo => new(
        "Her kan du bare velge kommuner du er administrator i, og det er færre enn to. Den som drifter Langbenk, gir deg rollen i den nye kommunen (kommandoen `account role`, se veiledningen for drift). Etterpå kan du slå sammen her.",
        "Her kan du berre velje kommunar du er administrator i, og det er færre enn to. Den som driftar Langbenk, gir deg rolla i den nye kommunen (kommandoen `account role`, sjå rettleiinga for drift). Etterpå kan du slå saman her.",
        "Here you can only choose municipalities that you administer, and those are fewer than two. Whoever operates Langbenk gives you the role in the new one (the command `account role`, see the guide to operations). Then you can merge here.");
}
