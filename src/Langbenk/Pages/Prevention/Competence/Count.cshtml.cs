using System.Globalization;
using Langbenk.Hosting;
using Langbenk.Organisation.Services;
using Langbenk.Prevention;
using Langbenk.Prevention.Competence;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Competence;

[Needs("competence.count")]
public sealed class CountModel(CountCompetence count, FindPlaces places, ReadCompetence read) : FormPage
{
    public static readonly IReadOnlyList<EducationCategory> Categories = Enum.GetValues<EducationCategory>();

    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>One of her services is bound by the requirement.</summary>
    public bool IsBound => Places.Any(one => one.Kind is { } kind && CompetenceRequirement.Binds(kind));

    public IReadOnlyList<EducationCategory> Asked => IsBound ? Categories : CompetenceRequirement.CategoriesOf(Places is [{ Kind: { } kind }, ..] ? kind : ServiceKind.Municipality);

    public IReadOnlyList<Choice> Educations =>
        [new("", T(CompetenceTexts.NotKnown)), .. Categories.Select(category => new Choice($"{category}", T(EducationLabels.Of(category))))];

    public static string PeopleField(EducationCategory category) => $"antall-{(int)category + 1}";

    public async Task OnGetAsync()
    {
        await Fill();
        var latest = await read.Handle(Actor, Today, Cancellation) is [var service, ..] ? service.Latest : null;
        var stored = new FormValues
        {
            ["tjeneste"] = Places.Count == 1 ? Places[0].Id.ToString() : "",
            ["dag"] = DateWords.Of(Today, Lang),
            ["leder"] = $"{latest?.Count.Leader}",
            ["stedfortreder"] = $"{latest?.Count.Deputy}",
            ["plan"] = latest?.Count.Plan ?? "",
        };
        await Show(stored);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Unreadable() is { Count: > 0 } errors)
        {
            return await Again([.. errors, .. Beside(errors)]);
        }

        switch (await count.Handle(Actor, Typed(Values.Date("dag")!.Value), Today, Cancellation))
        {
            case CountCompetence.Result.Counted counted:
                Touch(CompetenceActions.Resource, counted.Count.Id);
                return await Done("/kompetanse");
            case CountCompetence.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            default:
                return Missing();
        }
    }

    protected override async Task Fill() =>
        Places = [.. (await places.Handle(CompetenceActions.Count.ScopesOf(Actor), Today, Cancellation)).Where(place => place.AtService)];

    CountCompetence.Input Typed(DateOnly day) => new(
        Values.Id("tjeneste") ?? Guid.Empty, day, Decimal("aarsverk") ?? 0, Decimal("ledige") ?? 0, Values.Number("sluttet") ?? 0,
        Categories.ToDictionary(category => category, category => Values.Number(PeopleField(category)) ?? 0),
        Values.Choice<EducationCategory>("leder"), Values.Choice<EducationCategory>("stedfortreder"), Values["plan"]);

    /// <summary>An empty field is none; what is there and is no number is told, never taken for none.</summary>
    List<FieldError> Unreadable() =>
    [
        .. Values.Date("dag") is null ? [new FieldError("dag", T(ControlFormTexts.UnreadableDay))] : Array.Empty<FieldError>(),
        .. new[] { "aarsverk", "ledige" }.Where(field => Decimal(field) is null && (field == "aarsverk" || Values.Trimmed(field).Length > 0))
            .Select(field => new FieldError(field, T(CompetenceProblems.BadPositions.Title))),
        .. Categories.Select(PeopleField).Prepend("sluttet").Where(field => Values.Number(field) is null && Values.Trimmed(field).Length > 0)
            .Select(field => new FieldError(field, T(CompetenceProblems.BadPeople.Title))),
    ];

    /// <summary>What else is wrong, at other fields. Sums wait until every number in them can be read.</summary>
    IEnumerable<FieldError> Beside(List<FieldError> said) => CompetenceFaults.Of(Actor, Typed(Values.Date("dag") ?? Today), Today)
        .Where(one => one.Problem != CompetenceProblems.TooManyVacant && one.Problem != CompetenceProblems.LeaderNotCounted && said.TrueForAll(other => other.Field != FieldOf(one.Field)))
        .Select(one => new FieldError(FieldOf(one.Field)!, T(one.Problem.Title)));

    decimal? Decimal(string field) => decimal.TryParse(
        Values.Trimmed(field).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string? FieldOf(string property) => property switch
    {
        nameof(CountCompetence.Input.ServiceId) => "tjeneste",
        nameof(CountCompetence.Input.On) => "dag",
        nameof(CountCompetence.Input.Positions) => "aarsverk",
        nameof(CountCompetence.Input.VacantPositions) => "ledige",
        nameof(CountCompetence.Input.LeftLastYear) => "sluttet",
        nameof(CountCompetence.Input.Leader) => "leder",
        nameof(CountCompetence.Input.Plan) => "plan",
        _ => Categories.Where(category => property == CompetenceFaults.PeopleOf(category)).Select(PeopleField).FirstOrDefault(),
    };
}
