using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Sections;

/// <summary>A part's text. Who wrote on an older version gets both texts back; neither is lost.</summary>
public sealed class SaveSection(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid SectionId, int Version, string Text, DateOnly Today, DateTime UtcNow);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved(PlanSection Section) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else has saved since. <paramref name="Version"/> is the one to save on after having seen both.</summary>
        public sealed record Conflict(string Theirs, string Yours, int Version) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Write, input.Today);
        var found = await data.All<PlanSection>().Where(one => one.Id == input.SectionId && open.Contains(one.PlanId))
            .Join(data.All<Plan>(), section => section.PlanId, plan => plan.Id, (section, plan) => new { Section = section, plan.Status, plan.LeadMunicipalityId })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        var (section, text) = (found.Section, TypedText.Clean(input.Text));
        if (Refusal(input.Actor, section, text, found.Status, found.LeadMunicipalityId) is { } problem)
        {
            return new Result.Refused(problem);
        }

        if (text == section.Text)
        {
            return new Result.Saved(section);
        }

        return section.Version == input.Version
            ? await Save(section, text, input, cancellation)
            : new Result.Conflict(section.Text, text, section.Version);
    }

    static Problem? Refusal(Actor actor, PlanSection section, string text, PlanStatus status, Guid lead) =>
        status == PlanStatus.Revised ? PlanProblems.PlanRevised
        : PersonNumber.IsIn(text) ? PlanProblems.HoldsPersonNumber
        : text.Length > PlanSection.MaxTextLength ? PlanProblems.TextTooLong
        : section.MunicipalityId is not { } local || PlanActions.Write.MayIn(actor, local) || PlanActions.Write.MayIn(actor, lead) ? null
        : PlanProblems.NotYourPart;

    async Task<Result> Save(PlanSection section, string text, Input input, CancellationToken cancellation)
    {
        section.Write(text);
        (section.EditedBy, section.EditedAt) = (input.Actor.AccountId, input.UtcNow);
        data.All<SectionVersion>().Add(new SectionVersion
        {
            Id = Guid.CreateVersion7(),
            SectionId = section.Id,
            Number = section.Version + 1,
            Text = text,
            AccountId = input.Actor.AccountId,
            Place = input.Actor.Acting?.Place ?? "",
            At = input.UtcNow,
        });
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Saved(section);
        }
        catch (DbUpdateException)
        {
            // Between the reading and the saving somebody else has saved: the version moved, or its number is taken.
            var now = await data.All<PlanSection>().AsNoTracking().SingleAsync(one => one.Id == section.Id, cancellation);
            if (now.Version == input.Version)
            {
                throw;
            }

            return new Result.Conflict(now.Text, text, now.Version);
        }
    }
}
