using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Search;

/// <summary>
/// What municipalities share: everybody finds what is published, and who works with it what is not yet. There may be thousands from
/// other installations, so the database looks first, in the text that is folded for search.
/// </summary>
public sealed class FindShared(IPreventionData data, AccessGate gate) : IOperation
{
    const int MostRead = 200;

    internal async Task<IEnumerable<Found>> Examples(SearchWords words, Actor? actor, DateOnly today, CancellationToken cancellation)
    {
        var found = data.All<Example>().AsQueryable();
        if (actor is null)
        {
            found = found.Where(one => one.Status == ExampleStatus.Published && one.WithdrawnOn == null);
        }
        else
        {
            var open = gate.Open(actor, ExampleActions.Read, today);
            found = found.Where(one => (one.Status == ExampleStatus.Published && one.WithdrawnOn == null) || open.Contains(one.Id));
        }

        foreach (var word in words.Folded)
        {
            found = found.Where(one => one.SearchText.Contains(word));
        }

        var rows = await found.OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(MostRead)
            .Select(one => new { one.Id, one.Title, one.What, one.SearchText, one.ContactMunicipality, IsOpen = one.Status == ExampleStatus.Published && one.WithdrawnOn == null })
            .ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Example, row.Title, row.ContactMunicipality, (row.IsOpen ? "eksempler/" : "laering/eksempler/") + row.Id,
            words.Fit(row.Title, row.SearchText), row.IsOpen ? null : ExampleActions.Resource, row.Id));
    }

    internal async Task<IEnumerable<Found>> Networks(SearchWords words, Actor? actor, DateOnly today, CancellationToken cancellation)
    {
        var found = data.All<Network>().AsQueryable();
        if (actor is null)
        {
            found = found.Where(one => one.IsOpen && one.WithdrawnOn == null);
        }
        else
        {
            var open = gate.Open(actor, NetworkActions.Read, today);
            found = found.Where(one => (one.IsOpen && one.WithdrawnOn == null) || open.Contains(one.Id));
        }

        foreach (var word in words.Folded)
        {
            found = found.Where(one => one.SearchText.Contains(word));
        }

        var rows = await found.OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(MostRead)
            .Select(one => new { one.Id, one.Name, one.County, one.SearchText, IsOpen = one.IsOpen && one.WithdrawnOn == null }).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Network, row.Name, row.County, (row.IsOpen ? "nettverk/" : "laering/nettverk/") + row.Id,
            words.Fit(row.Name, row.SearchText), row.IsOpen ? null : NetworkActions.Resource, row.Id));
    }
}
