using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Law.Rulebook;

/// <summary>A kind of service that looks for its own rules.</summary>
public sealed record BoundGroup(string Code, ActorType Actor, IReadOnlyList<string> Words);

/// <summary>
/// Whom a rule binds is text, written for people. It is searched in bokmål by the words below, and the rules that the
/// engine tries for a sender are found by the sender.
/// </summary>
public static class BoundGroups
{
    // Who is bound when everybody is.
    static readonly string[] Everybody =
        ["alle som arbeider", "alle tjenester", "alle velferdstjenester", "tjenestene rundt", "alle offentlige", "alle som har", "alle som ber", "forvaltningsorgan", "offentlige myndigheter"];

    public static IReadOnlyList<BoundGroup> All { get; } =
    [
        new("child-welfare", ActorType.ChildWelfare, ["barnevern"]),
        new("school", ActorType.School, ["skole", "sfo"]),
        new("kindergarten", ActorType.Kindergarten, ["barnehage"]),
        new("educational-psychological", ActorType.EducationalPsychological, ["ppt"]),
        new("municipal-health", ActorType.MunicipalHealth, ["helse"]),
        new("nav-municipal", ActorType.NavMunicipal, ["nav", "sosialtjeneste"]),
        new("family-counselling", ActorType.FamilyCounselling, ["familievern", "mekler"]),
        new("crisis-centre", ActorType.CrisisCentre, ["krisesent"]),
        new("police", ActorType.Police, ["politi"]),
        new("child-welfare-tribunal", ActorType.ChildWelfareTribunal, ["nemnd"]),
        new("municipality", ActorType.Municipality, ["kommune"]),
        new("county-governor", ActorType.CountyGovernor, ["statsforvalter"]),
        new("foster-parent", ActorType.FosterParent, ["fosterforeldre"]),
    ];

    public static BoundGroup? Find(string code) => All.FirstOrDefault(group => group.Code == code);

    /// <summary>Named, or a sender that the engine knows: 2. One of everybody: 1. Not bound: 0.</summary>
    public static int Nearness(this BoundGroup group, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(rule);
        var bound = rule.Bound.Nb.ToLowerInvariant();
        return group.Words.Any(word => StartsAWord(bound, word)) || Sends(group.Actor, rule) ? 2
            : Everybody.Any(bound.Contains) || bound == "alle" ? 1
            : 0;
    }

    static bool Sends(ActorType actor, Rule rule) => rule.Versions.SelectMany(version => version.When)
        .Any(pattern => pattern.Senders != ulong.MaxValue && ((pattern.Senders >> (int)actor) & 1) != 0);

    static bool StartsAWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
