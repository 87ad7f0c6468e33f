using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Work;
using Langbenk.Work.Notices;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>What was agreed: what, who, by when. Becomes a task with its holder, and a notice to those who lead there.</summary>
public sealed record FollowUp(string Title, Guid Holder, DateOnly Due);

/// <summary>Makes the tasks of a meeting in the save of the meeting itself.</summary>
public sealed class FollowUps(IWorkData work, IOrganisationData organisation, IAccessData access, FindPlaces places, Notify notify) : IOperation
{
    static readonly Role[] Leaders = [Role.ServiceLeader, Role.Planner, Role.Director];

    /// <summary>What is wrong with each, once a row, at the first of its fields that lacks something. Before the meeting has a day, no deadline is too early.</summary>
    public static IEnumerable<Fault> Faults(IReadOnlyList<FollowUp> all, DateOnly? heldOn) => all.SelectMany((one, at) => Fault.In(
        (Row(at, nameof(one.Title)), one.Title.Trim().Length is 0 or > WorkTask.MaxTitleLength, WheelProblems.FollowUpHalf),
        (Row(at, nameof(one.Title)), PersonNumber.IsIn(one.Title), WheelProblems.PersonNumber),
        (Row(at, nameof(one.Holder)), one.Holder == Guid.Empty, WheelProblems.FollowUpHalf),
        (Row(at, nameof(one.Due)), one.Due < heldOn || !PlannedDay.IsWithin(one.Due), WheelProblems.FollowUpHalf)).Take(1));

    /// <summary>One of the holders cannot be asked.</summary>
    internal static IReadOnlyList<Fault> NoSuchHolder => [new(Row(0, nameof(FollowUp.Holder)), WheelProblems.FollowUpHalf)];

    /// <summary>One of those that were to be taken back is done, or is no more.</summary>
    internal static Fault NotOpen => new(TakenBack, WheelProblems.TaskNotOpen);

    public const string TakenBack = nameof(TakenBack);

    static string Row(int at, string field) => $"{nameof(FollowUps)}-{at}-{field}";

    /// <summary>Who can be asked: those who take part, their municipalities, and the services that work for those.</summary>
    public async Task<IReadOnlyList<Place>> Holders(string resource, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var related = await access.Relations
            .Where(one => one.Resource == resource && one.ResourceId == id && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
        // What is in the wheel of one council is nothing for the others that its service works for.
        return await places.Around(related, today, alsoOwners: resource != WheelActions.Resource, cancellation);
    }

    /// <summary>Null when one of the holders cannot be asked. Whoever has something to do here may read what it is about.</summary>
    public async Task<IReadOnlyList<WorkTask>?> WithTheNextSave(
        IReadOnlyList<FollowUp> all, string resource, Guid id, string link, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        if (all.Count == 0)
        {
            return [];
        }

        var standing = (await Holders(resource, id, today, cancellation)).ToDictionary(one => one.Id);
        if (all.Any(one => !standing.ContainsKey(one.Holder)))
        {
            return null;
        }

        var tasks = all.Select(one => new WorkTask
        {
            Id = Guid.CreateVersion7(),
            Title = one.Title.Trim(),
            Resource = resource,
            ResourceId = id,
            Link = link,
            HolderId = one.Holder,
            HolderName = standing[one.Holder].Name,
            Due = one.Due,
        }).ToList();
        work.Tasks.AddRange(tasks);
        await Admit(resource, id, [.. tasks.Select(one => one.HolderId).Distinct()], today, cancellation);
        var holders = tasks.ConvertAll(one => one.HolderId);
        var accounts = await organisation.RoleHoldings
            .Where(one => Leaders.Contains(one.Role) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
                && (holders.Contains(one.MunicipalityId ?? Guid.Empty) || holders.Contains(one.ServiceId ?? Guid.Empty)))
            .Select(one => one.AccountId).Distinct().ToListAsync(cancellation);
        notify.WithTheNextSave(accounts, NoticeKind.NewTask, link, utcNow);
        return tasks;
    }

    /// <summary>Open tasks that were given by mistake are removed; false when one of them is not open any more.</summary>
    internal async Task<bool> TakeBackWithTheNextSave(List<Guid> tasks, CancellationToken cancellation)
    {
        var open = tasks.Count == 0 ? [] : await work.Tasks.Where(one => tasks.Contains(one.Id) && one.DoneOn == null).ToListAsync(cancellation);
        work.Tasks.RemoveRange(open);
        return open.Count == tasks.Count;
    }

    /// <summary>Those that do not stand among these tasks already: the same form may have been sent before.</summary>
    internal async Task<IReadOnlyList<FollowUp>> New(IQueryable<Guid> tasks, IReadOnlyList<FollowUp> wanted, CancellationToken cancellation)
    {
        var stored = wanted.Count == 0 ? [] : await work.Tasks.AsNoTracking().Where(one => tasks.Contains(one.Id)).ToListAsync(cancellation);
        return [.. wanted.Where(one => !stored.Exists(of => of.Title == one.Title.Trim() && of.HolderId == one.Holder && of.Due == one.Due))];
    }

    /// <summary>The same form sent twice: nothing that it asks for is missing among these tasks, and nothing that it takes back is left.</summary>
    internal async Task<bool> AreThere(IQueryable<Guid> tasks, IReadOnlyList<FollowUp> wanted, IReadOnlyList<Guid> takenBack, CancellationToken cancellation) =>
        (await New(tasks, wanted, cancellation)).Count == 0 && !await tasks.AnyAsync(one => takenBack.Contains(one), cancellation);

    async Task Admit(string resource, Guid id, List<Guid> holders, DateOnly today, CancellationToken cancellation)
    {
        var there = await access.Relations
            .Where(one => one.Resource == resource && one.ResourceId == id && holders.Contains(one.HolderId) && one.ValidFrom <= today && one.ValidTo == null)
            .Select(one => one.HolderId).ToListAsync(cancellation);
        access.Relations.AddRange(holders.Except(there).Select(holder => Relation.Of(resource, id, RelationKind.Member, holder, today)));
    }
}
