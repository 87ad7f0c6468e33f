using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Outsiders;

/// <summary>Those without an account that a consent names: named again with the same name, role and kind, it is the same one.</summary>
static class NameOutsiders
{
    /// <param name="services">Those that can be ticked instead.</param>
    public static IEnumerable<(string Field, Problem Problem)> Faults(IReadOnlyList<OutsiderText> typed, Circle circle, IEnumerable<Service> services)
    {
        var others = services.Select(one => one.Name).Concat(circle.Members.Select(one => one.Person?.Name ?? "")).Select(SortKey.Of).Where(one => one.Length > 0).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < typed.Count; index++)
        {
            if (typed[index].Fault(others) is { } fault)
            {
                yield return (FieldOf(index), fault);
            }
            else if (typed.Take(index).Any(one => one.NameKey == typed[index].NameKey))
            {
                yield return (FieldOf(index), OutsiderProblems.NamedTwice);
            }
        }

        if (typed.Count > 0 && OutsiderLimits.IsProtected(circle, []))
        {
            yield return (nameof(AskConsent.Input.Outsiders), OutsiderProblems.WouldReveal);
        }
    }

    public static string FieldOf(int index) => $"{nameof(AskConsent.Input.Outsiders)}{index + 1}";

    public static async Task<IReadOnlyList<Outsider>> Of(ISharingData data, Guid service, Circle circle, IReadOnlyList<OutsiderText> typed, CancellationToken cancellation)
    {
        if (typed.Count == 0)
        {
            return [];
        }

        var child = circle.MainOf.Where(one => one.Value == circle.Child.Id).Select(one => one.Key).Append(circle.Child.Id).ToList();
        var before = await data.All<Outsider>().Where(one => one.ServiceId == service && child.Contains(one.PersonId)).OrderBy(one => one.Id).ToListAsync(cancellation);
        return [.. typed.Select(one => before.Find(one.Is) ?? new Outsider
        {
            Id = Guid.CreateVersion7(),
            ServiceId = service,
            PersonId = circle.Child.Id,
            Name = one.Name.Trim(),
            Role = one.Role.Trim(),
            Kind = one.Kind!.Value,
            NameKey = one.NameKey,
        })];
    }

    /// <summary>Added, not saved.</summary>
    public static void In(ISharingData data, Consent consent, IReadOnlyList<Outsider> outsiders)
    {
        data.All<Outsider>().AddRange(outsiders.Where(one => data.All<Outsider>().Entry(one).State == EntityState.Detached));
        data.All<ConsentOutsider>().AddRange(outsiders.Select(one => new ConsentOutsider { ConsentId = consent.Id, OutsiderId = one.Id }));
    }
}
