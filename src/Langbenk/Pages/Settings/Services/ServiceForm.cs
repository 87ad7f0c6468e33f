using Langbenk.Organisation.Services;
using Langbenk.Texts;

namespace Langbenk.Pages.Settings.Services;

/// <summary>The fields of a service and what they mean: one pair of owners and decision for each task.</summary>
static class ServiceForm
{
    public static string OwnersOf(ServiceTask task) => $"eiere-{task}";

    public static string DelegationOf(ServiceTask task) => $"delegering-{task}";

    public static FormValues Values(ReadServices.Row row, DateOnly day)
    {
        var values = new FormValues
        {
            ["navn"] = row.Service.Name,
            ["vert"] = row.Service.HostId?.ToString() ?? "",
            ["telefon"] = row.Service.Phone,
            ["vakttelefon"] = row.Service.OnCallPhone,
            ["svardager"] = $"{row.Service.AnswerDays}",
            ["versjon"] = $"{row.Service.Version}",
        };
        foreach (var task in Enum.GetValues<ServiceTask>())
        {
            values.SetAll(OwnersOf(task), On(row, task, day).Select(owner => owner.Id.ToString()));
            values[DelegationOf(task)] = Shared(row, task, day);
        }

        return values;
    }

    /// <summary>Who had a decision of her own keeps it when the one of all has not been written anew.</summary>
    public static IReadOnlyList<ChangeService.Owner> Owners(FormValues values, ReadServices.Row row, DateOnly day) =>
        [.. Enum.GetValues<ServiceTask>().SelectMany(task => values.All(OwnersOf(task)).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Select(id =>
            new ChangeService.Owner(id, task, Keeps(values, row, task, id, day) ? null : values.Trimmed(DelegationOf(task)))))];

    static bool Keeps(FormValues values, ReadServices.Row row, ServiceTask task, Guid id, DateOnly day) =>
        values.Trimmed(DelegationOf(task)) == Shared(row, task, day) && On(row, task, day).Any(owner => owner.Id == id);

    /// <summary>The decision of them all, or nothing when each has its own.</summary>
    static string Shared(ReadServices.Row row, ServiceTask task, DateOnly day) =>
        On(row, task, day).Select(owner => owner.Delegation).Distinct().ToList() is [var only] ? only : "";

    static IEnumerable<ReadServices.Owner> On(ReadServices.Row row, ServiceTask task, DateOnly day) =>
        row.Owners.Where(owner => owner.Task == task && owner.IsOn(day));

    /// <summary>0 where nothing is written, and what is no number is none of the days that can be promised.</summary>
    public static int AnswerDays(FormValues values) => values.Trimmed("svardager").Length == 0 ? 0 : values.Number("svardager") ?? -1;

    public static IEnumerable<Difference> Compared(FormValues theirs, FormValues yours, Kernel.Language language, IReadOnlyList<Choice> hosts, IReadOnlyList<Choice> owners)
    {
        var both = new Comparison(theirs, yours, language);
        return
        [
            both.Words("navn", SettingsTexts.Name), both.Chosen("vert", SettingsTexts.Host, hosts),
            both.Words("telefon", ServicePhoneTexts.Phone), both.Words("vakttelefon", ServicePhoneTexts.OnCall), both.Words("svardager", ReceptionTexts.AnswerDays),
            .. Enum.GetValues<ServiceTask>().SelectMany(task => new[]
            {
                both.Chosen(OwnersOf(task), SettingsTexts.OwnersIn(task), owners), both.Words(DelegationOf(task), SettingsTexts.DelegationIn(task)),
            }),
        ];
    }
}
