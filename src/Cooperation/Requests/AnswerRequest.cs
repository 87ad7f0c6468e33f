using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// The reception answers: what it becomes, and what the one who asked may know of it. Telling the sender is a disclosure of its own, on the
/// family's consent; what is told to the family is said by whoever writes it here.
/// </summary>
public sealed class AnswerRequest(ICooperationData data, IPreventionData measures, RequestsInReach reach, ReadCircle circles, Disclose disclose) : IOperation
{
    public sealed record Input(
        Guid Request, RequestOutcome? Outcome, Guid? Measure, string Words, string Note, IReadOnlyList<InformationKind> Kinds, bool ToSender, bool ToFamily, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Answered(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (!RequestActions.Answer.MayBegin(actor) || await reach.ToAnswer(actor, today).SingleOrDefaultAsync(one => one.Id == input.Request, cancellation) is not { } request
            || await circles.Handle(actor, request.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(request.ReceptionId, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        if (request.TakenBackOn is not null)
        {
            return new Result.Refused([("", RequestProblems.TakenBack)]);
        }

        var toSender = input.ToSender && !request.IsOwn;
        var faults = await Faults(input, toSender, today, cancellation);
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var answer = Made(actor, input, typed, today, now);
        var about = await data.All<HelpRequestAbout>().Where(one => one.RequestId == request.Id).Select(one => one.PersonId).ToListAsync(cancellation);
        if (toSender && await disclose.Add(actor, RequestMatter.Of(circle, about, input.Kinds, request.ConsentId), [new(RequestsInReach.AnswerResource, answer.Id, RequestMatter.To(request.ServiceId))], true, today, now, cancellation)
            is not Disclose.Result.Added)
        {
            return new Result.Refused([("ToSender", RequestMatter.Refusal(circle, RequestProblems.NotCovered))]);
        }

        data.All<RequestAnswer>().Add(answer);
        request.AnsweredOn ??= today;
        // A later answer changes nothing of it: who takes it back in the same moment is first, or comes after.
        data.All<HelpRequest>().Entry(request).Property(one => one.AnsweredOn).IsModified = true;
        return await Saved(answer, typed, cancellation);
    }

    async Task<Result> Saved(RequestAnswer answer, Guid typed, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Answered(answer.Id);
        }
        catch (DbUpdateException)
        {
            // The same form sent twice in one moment, or two who answer: the first stands, and the second reads it before she writes again.
            data.Forget();
            return await Before(answer.ServiceId, answer.Mark, typed, cancellation)
                ?? new Result.Refused([("", await data.All<HelpRequest>().AnyAsync(one => one.Id == answer.RequestId && one.TakenBackOn != null, cancellation) ? RequestProblems.TakenBack : RequestProblems.Overtaken)]);
        }
    }

    async Task<IReadOnlyList<(string Field, Problem Problem)>> Faults(Input input, bool toSender, DateOnly today, CancellationToken cancellation)
    {
        var faults = new List<(string, Problem)>();
        void Add(bool wrong, string field, Problem problem)
        {
            if (wrong)
            {
                faults.Add((field, problem));
            }
        }

        Add(input.Outcome is null, nameof(input.Outcome), RequestProblems.NoOutcome);
        Add(input.Outcome == RequestOutcome.Measure && (await measures.All<Measure>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Measure, cancellation))?.StandsOn(today) != true, nameof(input.Measure), RequestProblems.NoMeasure);
        Add(input.Words.Trim().Length == 0, nameof(input.Words), RequestProblems.NoWords);
        Add(toSender && input.Kinds.Count == 0, nameof(input.Kinds), RequestProblems.NoKinds);
        Add(!toSender && !input.ToFamily, "ToSender", RequestProblems.NobodyAnswered);
        foreach (var (field, words) in new[] { (nameof(input.Words), input.Words), (nameof(input.Note), input.Note) })
        {
            if (RequestText.FaultOf(words) is { } fault)
            {
                faults.Add((field, fault));
            }
        }

        return faults;
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<RequestAnswer>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Answered(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    static RequestAnswer Made(Actor actor, Input input, Guid typed, DateOnly today, DateTime now) => new()
    {
        Id = SentOnce.Id(typed),
        RequestId = input.Request,
        ServiceId = actor.Acting!.ScopeId,
        Outcome = input.Outcome!.Value,
        MeasureId = input.Outcome == RequestOutcome.Measure ? input.Measure : null,
        Words = input.Words.Trim(),
        Note = input.Note.Trim(),
        Kinds = KindCodes.Write(input.Kinds),
        ToFamily = input.ToFamily,
        WrittenOn = today,
        WrittenAt = now,
        WrittenById = actor.AccountId,
        WrittenByName = actor.Name,
        Mark = input.Mark,
    };
}
