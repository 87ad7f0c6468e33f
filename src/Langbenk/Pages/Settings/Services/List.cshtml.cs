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

    public async Task OnGetAsync() => Rows = await read.Handle([.. Actor.ScopesOf(Role.Administrator)], Cancellation);

    public Text KindOf(ServiceKind kind) => ServiceKindWords.Of(book, kind);

    /// <summary>Each decision once: «Barnevern: vedtak … (fra 1. januar 2020)».</summary>
    public IEnumerable<string> DelegationsOf(ReadServices.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Owners.Where(owner => owner.Delegation.Length > 0)
            .Select(owner => $"{T(SettingsTexts.TaskOf(owner.Task))}: {owner.Delegation} ({T(StaffTexts.Since(owner.From, owner.To))})").Distinct();
    }
}
