using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Requests.Questions;

/// <summary>A service asks each service that a consent names whether it has anything going for a child. To ask is to tell: of the child, and who asks.</summary>
public sealed class AskOthers(ICooperationData data, OpenPersons persons, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
{
    /// <param name="Kinds">What the question itself tells of the child, beside who it is.</param>
    public sealed record Input(Guid Child, Guid? Consent, IReadOnlyList<Guid> Services, string Words, IReadOnlyList<InformationKind> Kinds, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Asked : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>The consents that it can be asked on: her service's own, that hold and let the others answer.</summary>
    public async Task<IReadOnlyList<ReadConsents.Row>> Usable(Actor actor, Guid child, DateOnly today, CancellationToken cancellation = default) =>
        [.. (await consents.Of(actor, child, today, cancellation)).Where(one => one is { IsOwn: true, State: ConsentState.InForce, Consent.BothWays: true })];

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !QuestionActions.Ask.MayBegin(actor)
            || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(id => id == input.Child, cancellation)
            || await circles.Handle(actor, input.Child, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        if (await Before(actor, input, cancellation) is { } before)
        {
            return before;
        }

        var consent = (await Usable(actor, input.Child, today, cancellation)).FirstOrDefault(one => one.Consent.Id == input.Consent);
        var services = consent?.Services.Where(one => one.Id != held.ScopeId && input.Services.Contains(one.Id) && !one.HasEnded(today)).Select(one => one.Id).ToList() ?? [];
        var faults = Faults(input, consent, services).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var questions = services.ConvertAll(one => Made(actor, circle.Child.Id, one, input, today, now));
        List<Disclose.Telling> tellings = [.. questions.SelectMany(one => new Disclose.Telling[]
        {
            new(QuestionsInReach.Resource, one.Id, RequestMatter.To(one.ToServiceId)), new(SharingModule.ConsentResource, consent!.Consent.Id, RequestMatter.To(one.ToServiceId)),
        })];
        if (await disclose.Add(actor, RequestMatter.Of(circle, [circle.Child.Id], input.Kinds, consent!.Consent.Id), tellings, true, today, now, cancellation) is not Disclose.Result.Added)
        {
            return new Result.Refused([(nameof(input.Kinds), RequestMatter.Refusal(circle, RequestProblems.NotCovered))]);
        }

        data.All<ServiceQuestion>().AddRange(questions);
        return await Saved(actor, input, cancellation);
    }

    async Task<Result> Saved(Actor actor, Input input, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Asked();
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return new Result.Refused([("", SharingProblems.AnswerChanged)]);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            if (await Before(actor, input, cancellation) is { } before)
            {
                return before;
            }

            throw;
        }
    }

    async Task<Result?> Before(Actor actor, Input input, CancellationToken cancellation) =>
        await data.All<ServiceQuestion>().Where(one => one.ServiceId == actor.Acting!.ScopeId && one.Mark == input.Mark).Select(one => new { one.Id, one.ToServiceId }).FirstOrDefaultAsync(cancellation) is not { } asked ? null
        : SentOnce.Is(asked.Id, Typed(actor, input, asked.ToServiceId)) ? new Result.Asked() : new Result.Refused([("", SentOnce.OtherWords)]);

    static Guid Typed(Actor actor, Input input, Guid to) => SentOnce.Words(actor.AccountId, new { to, input });

    static IEnumerable<(string Field, Problem Problem)> Faults(Input input, ReadConsents.Row? consent, List<Guid> services)
    {
        if (consent is null)
        {
            yield return (nameof(input.Consent), RequestProblems.NoQuestionConsent);
        }
        else if (services.Count == 0 || services.Count < input.Services.Distinct().Count())
        {
            yield return (nameof(input.Services), RequestProblems.NoServices);
        }

        if (input.Words.Trim().Length == 0 || RequestText.FaultOf(input.Words) is not null)
        {
            yield return (nameof(input.Words), RequestText.FaultOf(input.Words) ?? RequestProblems.NoQuestion);
        }
    }

    static ServiceQuestion Made(Actor actor, Guid child, Guid to, Input input, DateOnly today, DateTime now) => new()
    {
        Id = SentOnce.Id(Typed(actor, input, to)),
        ChildId = child,
        ServiceId = actor.Acting!.ScopeId,
        ToServiceId = to,
        ConsentId = input.Consent!.Value,
        Words = input.Words.Trim(),
        Kinds = KindCodes.Write(input.Kinds),
        AskedOn = today,
        AskedAt = now,
        AskedById = actor.AccountId,
        AskedByName = actor.Name,
        AnswerBy = today.AddDays(ServiceQuestion.AnswerDays),
        Mark = input.Mark,
    };
}
