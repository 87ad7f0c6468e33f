using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Begins an agreement from a template, in the language it is to be written in. The owner is its first party.</summary>
public sealed class StartAgreement(IPreventionData data, FindPlaces places, RenewRelations relations) : IOperation
{
    public sealed record Input(
        string TemplateKey, string Title, Guid Owner, IReadOnlyList<Guid> Parties, IReadOnlyList<string> Outside, Language Language,
        DateOnly? PartiesFrom = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Started(Guid Id) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var template = AgreementTemplates.Find(input.TemplateKey);
        var title = input.Title.Trim() is { Length: > 0 } typed ? typed : template?.Title[input.Language] ?? "";
        var outside = input.Outside.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var standing = (await places.Standing(today, cancellation)).ToDictionary(one => one.Id);
        var parties = input.Parties.Prepend(input.Owner).Distinct().ToList();
        if (template is null || Faults(actor, input, title, outside, standing, today) is { Count: > 0 })
        {
            return new Result.Refused(Faults(actor, input, title, outside, standing, today));
        }

        var agreement = From(template, title, standing[input.Owner], input.Language, utcNow);
        agreement.Mark = Once.Of(
            [template.Key, title, input.Owner, input.Language, (input.PartiesFrom ?? today).DayNumber, parties.Count, .. parties.Cast<object>(), .. outside]);
        var same = data.All<Agreement>().Where(one => one.Mark == agreement.Mark);
        if (await same.AsNoTracking().FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            return new Result.Started(earlier.Id);
        }

        AddParties(agreement.Id, parties.ConvertAll(one => standing[one]), outside, input.PartiesFrom ?? today);
        AddParts(agreement.Id, template, input.Language);
        await relations.WithTheNextSave(
            AgreementActions.Resource, agreement.Id,
            [.. parties.Select(one => new RenewRelations.Wanted(one == input.Owner ? RelationKind.Lead : RelationKind.Party, one, standing[one].AtService))],
            today, cancellation);
        return new Result.Started((await Once.Saved(data, agreement, same, cancellation)).Id);
    }

    static IReadOnlyList<Fault> Faults(Actor actor, Input input, string title, List<string> outside, Dictionary<Guid, Place> standing, DateOnly today)
    {
        var known = Known(outside, standing.Values, [input.Owner, .. input.Parties]);
        return Fault.In(
            (nameof(Input.TemplateKey), AgreementTemplates.Find(input.TemplateKey) is null, AgreementProblems.UnknownTemplate),
            (nameof(Input.Title), input.TemplateKey == AgreementTemplates.Own && input.Title.Trim().Length == 0, AgreementProblems.BadTitle),
            (nameof(Input.Title), title.Length > Agreement.MaxTitleLength, AgreementProblems.BadTitle),
            (nameof(Input.Title), PersonNumber.IsIn(title), AgreementProblems.PersonNumber),
            (nameof(Input.Outside), PersonNumber.IsIn(outside), AgreementProblems.PersonNumber),
            (nameof(Input.Outside), outside.Exists(name => name.Length > AgreementParty.MaxNameLength), AgreementProblems.BadPartyName),
            (nameof(Input.Owner), !standing.ContainsKey(input.Owner) || !AgreementActions.Make.MayIn(actor, input.Owner), AgreementProblems.UnknownPlace),
            (nameof(Input.Parties), input.Parties.Any(one => !standing.ContainsKey(one)), AgreementProblems.UnknownPlace),
            (nameof(Input.Outside), known is not null, known!),
            (nameof(Input.PartiesFrom), input.PartiesFrom > today || !PlannedDay.IsWithin(input.PartiesFrom), AgreementProblems.BadSigningDay));
    }

    /// <summary>What was typed that is a place of the list, ticked or not.</summary>
    static Problem? Known(List<string> outside, IEnumerable<Place> standing, List<Guid> parties)
    {
        var same = standing.Where(one => outside.Contains(one.Name, StringComparer.OrdinalIgnoreCase)).ToList();
        return same.Find(one => parties.Contains(one.Id)) is { } ticked ? AgreementProblems.PartyTwice(ticked.Name)
            : same.Count > 0 ? AgreementProblems.NameOfAPlace(same[0].Name) : null;
    }

    void AddParties(Guid agreement, List<Place> parties, List<string> outside, DateOnly from)
    {
        data.All<AgreementParty>().AddRange(parties.Select((one, at) => Party(agreement, one, at, from)));
        data.All<AgreementParty>().AddRange(outside.Select((name, at) => new AgreementParty
        {
            Id = Guid.CreateVersion7(),
            AgreementId = agreement,
            Place = parties.Count + at,
            Name = name,
            ValidFrom = from,
        }));
    }

    internal static AgreementParty Party(Guid agreement, Places.Place place, int at, DateOnly from) => new()
    {
        Id = Guid.CreateVersion7(),
        AgreementId = agreement,
        Place = at,
        MunicipalityId = place.MunicipalityId,
        ServiceId = place.ServiceId,
        Name = place.Name,
        ValidFrom = from,
    };

    static Agreement From(AgreementTemplate template, string title, Place owner, Language language, DateTime utcNow) => new()
    {
        Id = Guid.CreateVersion7(),
        Title = title,
        TemplateKey = template.Key,
        OwnerMunicipalityId = owner.MunicipalityId,
        OwnerServiceId = owner.ServiceId,
        Purpose = template.Purpose[language],
        TargetGroup = template.TargetGroup[language],
        LegalBasis = template.Provision ?? "",
        Meetings = string.Join('\n', template.Meetings.Select(one => one[language])),
        Status = AgreementStatus.Draft,
        RevisionMonths = template.RevisionMonths,
        ChangedAt = utcNow,
    };

    void AddParts(Guid id, AgreementTemplate template, Language language)
    {
        data.All<AgreementDuty>().AddRange(template.Duties.Select((one, place) => new AgreementDuty
        {
            Id = Guid.CreateVersion7(),
            AgreementId = id,
            Place = place,
            Level = one.Level,
            Who = one.Who[language],
            Does = one.Does[language],
        }));
        data.All<AgreementRoutine>().AddRange(template.Routines.Select((one, place) => new AgreementRoutine
        {
            Id = Guid.CreateVersion7(),
            AgreementId = id,
            Place = place,
            Title = one.Title[language],
            Steps = string.Join('\n', one.Steps.Select(step => step[language])),
        }));
        data.All<AgreementPoint>().AddRange(template.MustHave.Select((one, place) => new AgreementPoint
        {
            AgreementId = id,
            Place = place,
            Text = one[language],
        }));
    }
}
