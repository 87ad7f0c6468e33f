using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.AuditLog;

/// <summary>What the people of her municipality have done, newest first. Ids and names of actions only; never what it was about.</summary>
[Needs("audit.read")]
public sealed class ReadModel(ReadStaff staff, ReadAudit audit) : StaffPage, IFormPage
{
    IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    public FormValues Values { get; } = new();

    public IReadOnlyList<ReadAudit.Row> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public bool IsOlder { get; private set; }

    /// <summary>Where the next page begins; null on the last.</summary>
    public Guid? Next => Rows.Count == ReadAudit.PageSize ? Rows[^1].Id : null;

    public FieldError? ErrorOf(string field) => null;

    public async Task<IActionResult> OnGetAsync(string? person, Guid? til)
    {
        var people = await staff.All([.. Actor.ScopesOf(Role.PrivacyOfficer)], Today, Cancellation);
        _names = people.ToDictionary(one => one.Id, one => one.Name);
        People = [new Choice("", T(AuditTexts.Everyone)), .. people.Select(one => new Choice(one.Id.ToString(), one.Name))];
        IReadOnlyCollection<Guid> shown = [.. _names.Keys];
        if (!string.IsNullOrEmpty(person))
        {
            if (!Guid.TryParse(person, out var one) || !_names.ContainsKey(one))
            {
                return Missing();
            }

            Values["person"] = one.ToString();
            shown = [one];
        }

        IsOlder = til is not null;
        Rows = await audit.Handle(shown, til, Cancellation);
        return Page();
    }

    public string NameOf(Guid? account) => account is { } one ? _names.GetValueOrDefault(one, "") : "";

    public string Address(Guid? before)
    {
        var person = Values["person"];
        var parts = new[] { person.Length > 0 ? "person=" + person : null, before is { } id ? "til=" + id : null }.OfType<string>().ToArray();
        return parts.Length == 0 ? "" : "?" + string.Join('&', parts);
    }
}
