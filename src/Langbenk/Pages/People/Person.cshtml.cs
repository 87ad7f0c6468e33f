using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>One person: who she is, how to reach her, her family and who decides, and who in the service works with her.</summary>
[Needs("person.read")]
public sealed class PersonModel(ReadPerson read, ReadWorries worries, ReadReports reports, ReadConsents consents, ReadTeams teams, ReadRequests requests, RecordRequest record, RecordKinship kinship, RecordGuardianship guardianship) : PersonPage(read)
{
    public IReadOnlyList<Worry> Worries { get; private set; } = [];

    public IReadOnlyList<ConcernReport> Reports { get; private set; } = [];

    public IReadOnlyList<ReportAbout> MayReport => ReportBasis.AboutsOf(Whole.Person, Today);

    public IReadOnlyList<ReadConsents.Row> Consents { get; private set; } = [];

    public IReadOnlyList<ReadTeams.Row> Teams { get; private set; } = [];

    public IReadOnlyList<HelpRequest> Requests { get; private set; } = [];

    /// <summary>Her service is the one door.</summary>
    public bool IsDoor { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        await Fill();
        return Page();
    }

    protected override async Task Fill()
    {
        TouchFamily();
        // Of who is of age it is not shown.
        foreach (var one in Whole.Family.Guardianships.Where(one => one.Person is not null && !(Whole.Person.AgeOn(Today) >= 18)))
        {
            Touch("person", one.Person!.Id);
        }

        Worries = await worries.Of(Actor, Whole.Person.Id, Today, Cancellation);
        Reports = await reports.Of(Actor, Whole.Ids, Today, Cancellation);
        Consents = await consents.Of(Actor, Whole.Person.Id, Today, Cancellation);
        Teams = await teams.Of(Actor, Whole.Ids, Today, Cancellation);
        Requests = await requests.Of(Actor, Whole.Ids, Today, Cancellation);
        IsDoor = await record.Door(Actor, Today, Cancellation) is not null;
        foreach (var request in Requests)
        {
            Touch("request", request.Id);
        }

        foreach (var consent in Consents)
        {
            Touch("consent", consent.Consent.Id);
        }

        foreach (var team in Teams)
        {
            Touch("cooperation", team.Team.Id);
        }

        foreach (var report in Reports)
        {
            Touch("report", report.Id);
        }

        foreach (var worry in Worries)
        {
            Touch("worry", worry.Id);
        }
    }

    public async Task<IActionResult> OnPostEndKinAsync(Guid id, Guid rad) => await Find(id, toChange: true)
        ?? await Ended(id, rad, await kinship.End(Actor, id, rad, Today, Cancellation));

    /// <summary>It never was so.</summary>
    public async Task<IActionResult> OnPostTakeBackKinAsync(Guid id, Guid rad, string? hvorfor) => await Find(id, toChange: true)
        ?? await Ended(id, rad, await kinship.TakeBack(Actor, id, rad, hvorfor ?? "", Today, Cancellation));

    async Task<IActionResult> Ended(Guid id, Guid row, RecordKinship.Result result) => result switch
    {
        RecordKinship.Result.Done => Go($"/personer/{id}"),
        RecordKinship.Result.Refused refused => await Again(refused.Problem, $"hvorfor-{row}"),
        _ => Missing(),
    };

    public async Task<IActionResult> OnPostTakeBackGuardianshipAsync(Guid id, Guid rad) => await Find(id, toChange: true)
        ?? (await guardianship.TakeBack(Actor, id, rad, Today, Cancellation) is RecordGuardianship.Result.Done ? Go($"/personer/{id}") : Missing());

    public async Task<IActionResult> OnPostEndGuardianshipAsync(Guid id, Guid rad)
    {
        ReadForm();
        var field = $"til-{rad}";
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        return Values.TypedDay(field) == DateOnly.MinValue ? await Again(new FieldError(field, T(SettingsTexts.DateWrong)))
            : await guardianship.End(Actor, id, rad, Values.TypedDay(field) ?? Today.AddDays(-1), Today, Cancellation) switch
            {
                RecordGuardianship.Result.Done => Go($"/personer/{id}"),
                RecordGuardianship.Result.Refused refused => await Again(refused.Problem, field),
                _ => Missing(),
            };
    }
}
