using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>What, by when and by whom, until it is done. Who wrote on an older version is shown what is stored now.</summary>
public sealed class ChangeMilestone(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid PlanId, Guid MilestoneId, int Version, string Title, DateOnly DueOn, Guid ResponsibleId, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else has saved since.</summary>
        public sealed record Conflict(Milestone Stored) : Result;

        /// <summary>There is no such milestone, or none any more.</summary>
        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await OpenMilestone.Find(data, gate, input.Actor, input.PlanId, input.MilestoneId, input.Today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (found.Refusal is { } refusal)
        {
            return new Result.Refused(refusal);
        }

        var (typed, problem) = await MilestoneInput.Read(access, found.Plan, input.Title, input.DueOn, input.ResponsibleId, cancellation);
        if (typed is null)
        {
            return new Result.Refused(problem!);
        }

        var milestone = found.Milestone;
        if (typed == new MilestoneInput(milestone.Title, milestone.DueOn, milestone.MunicipalityId, milestone.ServiceId))
        {
            return new Result.Changed();
        }

        return milestone.Version == input.Version ? await Save(milestone, typed, cancellation) : new Result.Conflict(milestone);
    }

    async Task<Result> Save(Milestone milestone, MilestoneInput typed, CancellationToken cancellation)
    {
        (milestone.Title, milestone.DueOn, milestone.Mark) = (typed.Title, typed.DueOn, null);
        (milestone.MunicipalityId, milestone.ServiceId) = (typed.MunicipalityId, typed.ServiceId);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await OpenMilestone.Again(data, milestone.Id, cancellation) switch
            {
                null => new Result.NotFound(),
                { DoneOn: not null } => new Result.Refused(MilestoneProblems.Finished),
                var now => new Result.Conflict(now),
            };
        }
    }
}
