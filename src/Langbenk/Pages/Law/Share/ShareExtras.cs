using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Pages.Law.Share;

/// <summary>
/// Statements that may be true of the situation. Offered are only those that would change the answer or what has to be
/// judged: each is tried on the engine.
/// </summary>
public static class ShareExtras
{
    private static readonly string[] Own =
    [
        "same-body", "same-nav-office", "other-municipality", "no-task", "receiver-party", "public-reporter",
        "private-reporter", "receiver-is-subject", "known-to-receiver", "publicly-known", "unauthorised-look-up",
        "sender-private", "receiver-private", "sender-health", "receiver-health",
    ];

    public static readonly IReadOnlyList<string> All = [.. Code.Circumstances.All, .. Own];

    /// <summary>The statements that matter now, those already ticked among them.</summary>
    public static IReadOnlyList<string> ThatMatter(LawBook book, SharingEngine engine, ShareFacts facts, DateOnly today)
    {
        var now = Fingerprint(book, engine, facts, today);
        var ticked = facts.List(ShareKeys.Also);
        return [.. All.Where(code => ticked.Contains(code) || Matters(code))];

        bool Matters(string code) =>
            Fingerprint(book, engine, facts.With(ShareKeys.Also, [.. ticked, code]), today) is { } then && then != now;
    }

    // Null when the statement would contradict the other facts.
    private static string? Fingerprint(LawBook book, SharingEngine engine, ShareFacts facts, DateOnly today)
    {
        if (ShareRequest.Read(book, facts, today).Request is not { } request)
            return null;
        var decision = engine.Decide(request);
        var judgements = string.Join(',', decision.Judgements.Select(j => FactNames.Name(request, j.Fact)));
        return $"{decision.Verdict} {decision.Rule.Index} {judgements}";
    }
}
