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
public sealed class FollowUps(IWorkData work, IOrganisationData organisation, FindPlaces places, Notify notify) : IOperation
{
    static readonly Role[] Leaders = [Role.ServiceLeader, Role.Planner, Role.Director];

    /// <summary>What is wrong with them, or null.</summary>
    public static Problem? Refusal(IReadOnlyList<FollowUp> all, DateOnly heldOn) =>
        all.Any(one => one.Title.Trim().Length is 0 or > WorkTask.MaxTitleLength || one.Due < heldOn || !PlannedDay.IsWithin(one.Due)) ? WheelProblems.FollowUpHalf
        : PersonNumber.IsIn([.. all.Select(one => one.Title)]) ? WheelProblems.PersonNumber
        : null;

    /// <summary>Null when one of the holders does not stand.</summary>
    public async Task<IReadOnlyList<WorkTask>?> WithTheNextSave(
        IReadOnlyList<FollowUp> all, string resource, Guid id, string link, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        if (all.Count == 0)
        {
            return [];
        }

        var standing = (await places.Standing(today, cancellation)).ToDictionary(one => one.Id);
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
        var holders = tasks.ConvertAll(one => one.HolderId);
        var accounts = await organisation.RoleHoldings
            .Where(one => Leaders.Contains(one.Role) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
                && (holders.Contains(one.MunicipalityId ?? Guid.Empty) || holders.Contains(one.ServiceId ?? Guid.Empty)))
            .Select(one => one.AccountId).Distinct().ToListAsync(cancellation);
        notify.WithTheNextSave(accounts, NoticeKind.NewTask, link, utcNow);
        return tasks;
    }
}
