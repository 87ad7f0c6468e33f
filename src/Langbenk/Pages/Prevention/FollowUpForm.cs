using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Wheel;
using Langbenk.Work.Tasks;

namespace Langbenk.Pages.Prevention;

/// <summary>The rows «what, who, by when» of a form for minutes.</summary>
static class FollowUpForm
{
    public const int Rows = 4;

    /// <summary>The field that says which tasks are taken back.</summary>
    public const string TakenBack = "tilbake";

    /// <summary>A row with anything in it is a task; a row that lacks its date or holder is refused by the operation.</summary>
    public static IReadOnlyList<FollowUp> Read(FormValues values) =>
        [.. Filled(values).Select(at => new FollowUp(values.Trimmed($"hva-{at}"), values.Id($"hvem-{at}") ?? Guid.Empty, values.TypedDay($"frist-{at}") ?? DateOnly.MinValue))];

    /// <summary>The field that a fault of minutes is about.</summary>
    public static string? FieldOf(FormValues values, string property) => property.Split('-') switch
    {
        [nameof(HoldActivity.Input.HeldOn)] => "dato",
        [nameof(HoldActivity.Input.Attendance)] => "tilstede",
        [nameof(HoldActivity.Input.Minutes)] => "referat",
        [nameof(HoldBodyMeeting.Input.NextMeeting)] => "neste",
        [FollowUps.TakenBack] => TakenBack,
        [_, var row, var field] => $"{NameOf(field)}-{Filled(values).ElementAt(int.Parse(row, System.Globalization.CultureInfo.InvariantCulture))}",
        _ => null,
    };

    /// <summary>Those that are not done, to choose among.</summary>
    public static IReadOnlyList<Choice> Open(IEnumerable<WorkTask> tasks, Func<WorkTask, string> line) =>
        [.. tasks.Where(one => one.DoneOn is null).Select(one => new Choice(one.Id.ToString(), one.Title, line(one)))];

    static string NameOf(string field) => field switch
    {
        nameof(FollowUp.Holder) => "hvem",
        nameof(FollowUp.Due) => "frist",
        _ => "hva",
    };

    /// <summary>The rows of the form that are tasks.</summary>
    static IEnumerable<int> Filled(FormValues values) => Enumerable.Range(0, Rows)
        .Where(at => values.Trimmed($"hva-{at}").Length + values.Trimmed($"hvem-{at}").Length + values.Trimmed($"frist-{at}").Length > 0);
}
