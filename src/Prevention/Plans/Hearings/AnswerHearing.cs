using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>An answer from a service, a municipality or an inhabitant. What is refused stays with the one who wrote it; what is sent twice is one.</summary>
public sealed class AnswerHearing(IPreventionData data, AccessGate gate) : IOperation
{
    /// <summary>
    /// Without an actor it is an inhabitant's; with one it is for the place of hers that is named. <paramref name="Form"/> tells one
    /// opened form from another: two inhabitants may well write the same.
    /// </summary>
    public sealed record Input(
        Guid HearingId, Actor? Actor, Guid? PlaceId, string Who, string PartKey, string Text, DateOnly Today, Guid? Form = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Received(HearingAnswer Answer) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var hearing = await Find(input, cancellation);
        if (hearing is null)
        {
            return new Result.NotFound();
        }

        var place = input.Actor?.Holdings.FirstOrDefault(held => held.ScopeId == input.PlaceId);
        var (who, text, part) = (place?.Place ?? TypedText.Line(input.Who), TypedText.Clean(input.Text), TypedText.Line(input.PartKey));
        if (Refusal(hearing, input, place, who, text) is { } problem)
        {
            return new Result.Refused(problem);
        }

        var answer = new HearingAnswer
        {
            Id = Guid.CreateVersion7(),
            HearingId = hearing.Id,
            AccountId = input.Actor?.AccountId,
            Who = who,
            PartKey = await data.All<PlanSection>().AnyAsync(one => one.PlanId == hearing.PlanId && one.Key == part, cancellation) ? part : "",
            Text = text,
            On = input.Today,
            Mark = MarkOf(input, who, part, text),
        };
        return new Result.Received(await Once.Saved(
            data, answer, data.All<HearingAnswer>().Where(one => one.HearingId == hearing.Id && one.Mark != null && one.Mark == answer.Mark), cancellation));
    }

    static Guid? MarkOf(Input input, string who, string part, string text) =>
        input.Actor is { } actor ? Once.Of(actor.AccountId, input.PlaceId, part, text)
        : input.Form is { } form ? Once.Of(form, who, part, text) : null;

    Task<Hearing?> Find(Input input, CancellationToken cancellation)
    {
        var hearings = data.All<Hearing>().AsNoTracking().Where(one => one.Id == input.HearingId);
        if (input.Actor is not { } actor)
        {
            // A hearing that has not begun is nobody's business yet.
            return hearings.Where(one => one.OpensOn <= input.Today).SingleOrDefaultAsync(cancellation);
        }

        var open = gate.Open(actor, PlanActions.Answer, input.Today);
        return hearings.Where(one => open.Contains(one.PlanId)).SingleOrDefaultAsync(cancellation);
    }

    static Problem? Refusal(Hearing hearing, Input input, Held? place, string who, string text) =>
        !hearing.IsOpenOn(input.Today) ? HearingProblems.Closed
        : text.Length == 0 ? HearingProblems.EmptyAnswer
        : text.Length > HearingAnswer.MaxTextLength ? HearingProblems.AnswerTooLong
        : input.Actor is not null && place is null ? HearingProblems.NotYourPlace
        : input.Actor is null && who.Length > HearingAnswer.MaxWhoLength ? HearingProblems.WhoTooLong
        : PersonNumber.IsIn(text) || (input.Actor is null && PersonNumber.IsIn(who)) ? HearingProblems.BirthNumber : null;
}
