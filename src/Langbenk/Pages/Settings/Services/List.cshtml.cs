using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;

namespace Langbenk.Pages.Settings.Services;

[Needs("organisation.manage")]
public sealed class ListModel(ReadServices read, LawBook book) : StaffPage
{
    public IReadOnlyList<ReadServices.Row> Rows { get; private set; } = [];

    IReadOnlySet<Guid> _changeable = new HashSet<Guid>();

    public bool MayChange(ReadServices.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _changeable.Contains(row.Service.Id);
    }

    public async Task OnGetAsync()
    {
        IReadOnlyList<Guid> mine = [.. Actor.ScopesOf(Role.Administrator)];
        Rows = await read.Handle(mine, Cancellation);
        _changeable = await read.AllChangeable(mine, Cancellation);
    }

    public string OwnersOf(ReadServices.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var owners = row.Owners.Where(owner => owner.IsOn(Today)).Select(owner => owner.Municipality).Distinct().ToList();
        return owners.Count == 0 ? "–" : string.Join(", ", owners);
    }

    public Text KindOf(ServiceKind kind) => ServiceKindWords.Of(book, kind);

    /// <summary>Each decision once: «Barnevern: vedtak … (fra 1. januar 2020)».</summary>
    public IEnumerable<string> DelegationsOf(ReadServices.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Owners.Where(owner => owner.Delegation.Length > 0 && owner.IsOn(Today))
            .Select(owner => $"{T(SettingsTexts.TaskOf(owner.Task))}: {owner.Delegation} ({T(StaffTexts.Since(owner.From, owner.To))})").Distinct();
    }
}
