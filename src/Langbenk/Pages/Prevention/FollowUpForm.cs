using Langbenk.Kernel;
using Langbenk.Prevention.Wheel;

namespace Langbenk.Pages.Prevention;

/// <summary>The rows «what, who, by when» of a form for minutes.</summary>
static class FollowUpForm
{
    public const int Rows = 4;

    /// <summary>A row with anything in it is a task; a row that lacks its date or holder is refused by the operation.</summary>
    public static IReadOnlyList<FollowUp> Read(FormValues values) =>
    [
        .. Enumerable.Range(0, Rows)
            .Where(at => values.Trimmed($"hva-{at}").Length + values.Trimmed($"hvem-{at}").Length + values.Trimmed($"frist-{at}").Length > 0)
            .Select(at => new FollowUp(values.Trimmed($"hva-{at}"), values.Id($"hvem-{at}") ?? Guid.Empty, values.Date($"frist-{at}") ?? DateOnly.MinValue)),
    ];

    /// <summary>The field that a refusal is about.</summary>
    public static string FieldOf(Problem problem) => problem.Number switch
    {
        5356 or 5375 => "dato",
        5358 => "hva-0",
        5365 => "tilstede",
        5357 or 5374 or 5353 or 5372 or 5376 => "referat",
        5377 => "neste",
        _ => "skjema",
    };
}
