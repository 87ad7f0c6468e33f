using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Langbenk.Sharing.Wordings;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// A service asks for consent: it says what is to be told, about whom, between whom, why and until when, and learns who must answer.
/// Nothing is opened by asking.
/// </summary>
public sealed partial class AskConsent(ISharingData data, IOrganisationData organisation, ReadCircle circles, OpenPersons open, Neighbours neighbours, ReadWordings wordings, SharingEngine engine) : IOperation
{
    /// <param name="Informed">What those who answer are told, in a language of the program.</param>
    /// <param name="Mark">Of the form: sent twice it is one.</param>
    public sealed record Input(
        Guid Child, IReadOnlyList<Guid> About, IReadOnlyList<Guid> Services, bool BothWays, IReadOnlyList<InformationKind> Kinds, Purpose Purpose, string PurposeText, DateOnly? ValidTo,
        Language Language, string Informed, string ProcessingGround, string Arrangement, Guid? Replaces, Guid Mark)
    {
        /// <summary>Those without an account who may be told too.</summary>
        public IReadOnlyList<OutsiderText> Outsiders { get; init; } = [];

        public string ChildSaid { get; init; } = "";

        /// <summary>In the language of the family, where it reads none of the program's.</summary>
        public TheirWords? Theirs { get; init; }
    }

    /// <param name="Wording">The municipality's text in that language; null where none is chosen.</param>
    /// <param name="Told">What is asked, with the purpose in that language; what the kinds of information are called there the text knows.</param>
    public sealed record TheirWords(Guid? Wording, Told Told);

    public abstract record Result
    {
        Result() { }

        public sealed record Asked(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Langbenk.Organisation.Staff.Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !SharingActions.Ask.MayBegin(actor)
            || !await open.To(actor, PeopleActions.Change, today).AnyAsync(id => id == input.Child, cancellation)
            || await circles.Handle(actor, input.Child, today, cancellation) is not { } circle
            || (input.Replaces is { } earlier && !await data.All<Consent>().AnyAsync(one => one.Id == earlier && one.ServiceId == held.ScopeId && circle.MainOf.Keys.Contains(one.PersonId), cancellation)))
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(held.ScopeId, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        var near = await neighbours.Of(held.ScopeId, today, cancellation);
        var services = await organisation.Services.AsNoTracking().Where(one => input.Services.Contains(one.Id) || one.Id == held.ScopeId).ToListAsync(cancellation);
        var named = services.Where(one => one.Id != held.ScopeId).ToList();
        var (theirs, untranslated) = await Translated(actor, input, today, cancellation);
        var faults = Faults(input, circle, named, near, today).Concat(NameOutsiders.Faults(input.Outsiders, circle, services.Concat(near))).Concat(untranslated).DistinctBy(one => one.Field).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var matter = new Matter(circle.Child.Id, [.. input.About.Select(circle.Main).Distinct()], input.Kinds, input.Purpose, null);
        var outsiders = await NameOutsiders.Of(data, held.ScopeId, circle, input.Outsiders, cancellation);
        var whose = new WhoMustConsent(engine, circle, matter, services.Single(one => one.Id == held.ScopeId), named, outsiders, input.BothWays, today);
        var asked = whose.Asked();
        // That somebody must be asked whose record is closed to her is told in the words of somebody not written down.
        if (asked.Count == 0 || asked.Any(one => one.Person is null) || (circle.Child is { Role: PersonRole.Child, Age: < 16 } && asked.All(one => one.Role == PersonRole.Child)) || whose.LacksAdults(asked))
        {
            return new Result.Refused([(nameof(input.Child), SharingProblems.NobodyMayConsent)]);
        }

        // Under the id that the service knows each by: two that are parted again take each its own with them.
        var known = await open.KnownAs([circle.Child.Id, .. matter.About, .. asked.Select(one => one.Id)], held.ScopeId, today, cancellation);
        var consent = Made(actor, held.ScopeId, known[circle.Child.Id], input, theirs, typed, today);
        NameOutsiders.In(data, consent, outsiders);
        return await Stored(consent, typed, named, [.. matter.About.Select(id => known[id])], [.. asked.Select(one => (known[one.Id], one.Role))], cancellation);
    }

    async Task<Result> Stored(Consent consent, Guid typed, List<Service> named, IReadOnlyList<Guid> about, IReadOnlyList<(Guid Person, PersonRole Role)> asked, CancellationToken cancellation)
    {
        data.All<Consent>().Add(consent);
        data.All<ConsentService>().AddRange(named.Select(one => new ConsentService { ConsentId = consent.Id, ServiceId = one.Id }));
        data.All<ConsentSubject>().AddRange(about.Select(one => new ConsentSubject { ConsentId = consent.Id, PersonId = one }));
        data.All<ConsentAnswer>().AddRange(asked.Select(one => new ConsentAnswer { Id = Guid.CreateVersion7(), ConsentId = consent.Id, PersonId = one.Person, Capacity = one.Role }));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Asked(consent.Id);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            if (await Before(consent.ServiceId, consent.Mark, typed, cancellation) is { } before)
            {
                return before;
            }

            throw;
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<Consent>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Asked(id) : new Result.Refused([("", SentOnce.OtherWords)]);
}
