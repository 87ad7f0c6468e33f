using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Handovers;
using Langbenk.Work.Drafts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>
/// Of the demonstration, one of each that another may want to know of: the boy with a team at school and Nav, with a note and a meeting that the
/// school has told nobody of; and the boy whose kindergarten asks the one door for help. The school has a colleague who has nothing to do with either.
/// </summary>
/// <param name="Other">The boy of the request.</param>
sealed record HostileThings(Guid Child, Guid Team, Guid Consent, Guid Entry, Guid Meeting, Guid Other, Guid Request, Guid OtherConsent, Guid Outside, Guid Handover, Guid Document, Guid Chosen)
{
    public const string Colleague = "laerer2";

    /// <summary>Nothing of it is there.</summary>
    public static HostileThings Guessed() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    /// <summary>Where each of them is asked for, in one order.</summary>
    public IReadOnlyList<string> Paths =>
    [
        $"/personer/{Child}", $"/personer/{Child}/kort", $"/personer/{Child}/familie", $"/personer/{Child}/adresse", $"/personer/{Child}/hvem", $"/personer/{Child}/samme",
        $"/samtykke/ny/{Child}", $"/laget/ny/{Child}", $"/uro/ny/{Child}", $"/melding/ny/{Child}", $"/sporsmal/ny/{Child}", $"/foresporsler/ny/{Child}", $"/foresporsler/mottatt/{Child}",
        $"/laget/{Team}", $"/laget/{Team}/skriv", $"/laget/{Team}/fortalt", $"/laget/{Team}/inviter", $"/laget/{Team}/mote/nytt", $"/laget/{Team}/ny-oppgave", $"/laget/{Team}/feil-barn",
        $"/laget/{Team}/ta-med", $"/laget/{Team}/uten-konto/{Outside}", $"/laget/{Team}/overlever", $"/laget/{Team}/overlever/{Handover}", $"/laget/{Team}/overlever/{Handover}/fil/word",
        $"/laget/{Team}/notat/{Entry}/journal", $"/laget/{Team}/notat/{Entry}/fil/word", $"/laget/{Team}/fortell/{Entry}", $"/laget/{Team}/notat/{Document}/dokument", $"/laget/{Team}/skriv/fil/{Chosen}",
        $"/laget/{Team}/mote/{Meeting}", $"/laget/{Team}/mote/{Meeting}/kalender", $"/laget/{Team}/mote/{Meeting}/fil/word", $"/laget/{Team}/mote-holdt/{Meeting}",
        $"/foresporsler/{Request}", $"/foresporsler/{Request}/svar", $"/foresporsler/{Request}/henvis", $"/foresporsler/{Request}/trekk-tilbake",
        $"/foresporsler/journal/foresporsel/{Request}", $"/foresporsler/journal/foresporsel/{Request}/fil/word", $"/samtykke/{Consent}", $"/samtykke/{OtherConsent}",
    ];

    public static async Task<HostileThings> Of(DemoSite demo)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var (services, today) = (scope.ServiceProvider, TimeProvider.System.OsloToday());
        var context = services.GetRequiredService<LangbenkContext>();
        var teacher = await ActorOf(services, "laerer");
        Assert.IsType<AddAccount.Result.Added>(await services.GetRequiredService<AddAccount>().Handle(new(Colleague, "Lise Lærer", Role.Caseworker, teacher.Acting!.ScopeId, today.AddYears(-1), Demo: true), Site.Cancellation));
        var jonas = (await context.Set<Person>().SingleAsync(one => one.GivenName == "Jonas" && one.FamilyName == "Solbakken", Site.Cancellation)).Id;
        var team = await context.Set<TeamAroundChild>().SingleAsync(one => one.ChildId == jonas, Site.Cancellation);
        var entry = await context.Set<TeamEntry>().SingleAsync(one => one.TeamId == team.Id && one.Text.StartsWith("Han virker trøtt"), Site.Cancellation);
        var outside = await context.Set<OutsiderPart>().SingleAsync(one => one.TeamId == team.Id, Site.Cancellation);
        var waiting = await context.Set<Handover>().SingleAsync(one => one.OutsiderId == outside.OutsiderId && one.State == HandoverState.Waiting, Site.Cancellation);
        var (document, chosen) = await Documents(services, teacher, team, today);
        var request = await context.Set<HelpRequest>().FirstAsync(Site.Cancellation);
        return new(jonas, team.Id, team.ConsentId, entry.Id, await Planned(services, teacher, team, today), request.ChildId, request.Id, request.ConsentId!.Value, outside.Id, waiting.Id, document, chosen);
    }

    /// <summary>Both boys have a strictly confidential address from now; the teacher and the kindergarten teacher say so.</summary>
    public async Task Seal(DemoSite demo)
    {
        foreach (var (who, child) in new[] { ("laerer", Child), ("barnehage", Other) })
        {
            using var visitor = await demo.As(who);
            using var done = await visitor.Post($"/personer/{child}/adresse", ("grad", "StrictlyConfidential"), ("kilde", "Folkeregisteret"));
            Assert.Equal($"/personer/{child}", done.Headers.Location!.OriginalString);
        }
    }

    public static async Task<Actor> ActorOf(IServiceProvider services, string userName)
    {
        var account = services.GetRequiredService<LangbenkContext>().Accounts.Single(one => one.UserName == userName);
        return (await services.GetRequiredService<FindActor>().Handle(account.Id, account.SecurityStamp, null, TimeProvider.System.OsloToday(), Site.Cancellation))!;
    }

    /// <summary>A document that nobody is told of, and a file that waits in the teacher's draft.</summary>
    static async Task<(Guid Document, Guid Chosen)> Documents(IServiceProvider services, Actor teacher, TeamAroundChild team, DateOnly today)
    {
        var form = $"/laget/{team.Id}/skriv@{$"{teacher.Acting!.ScopeId:n}"[^8..]}";
        async Task<Guid> Chosen() => Assert.IsType<KeepDraftFile.Result.Kept>(await services.GetRequiredService<KeepDraftFile>().Handle(teacher.AccountId, form, "brev.txt", "Bare oss"u8.ToArray(), today, Site.Cancellation)).File.Id;
        var text = new WriteEntry.Text(EntryKind.Document, [InformationKind.SchoolMatters], [team.ChildId], "Bare oss", null) { File = new(await Chosen(), form) };
        return (Assert.IsType<WriteEntry.Result.Written>(await services.GetRequiredService<WriteEntry>().Handle(teacher, new(team.Id, text, [], Guid.NewGuid()), today, DateTime.UtcNow, Site.Cancellation)).Id, await Chosen());
    }

    /// <summary>A meeting that nobody is told of.</summary>
    static async Task<Guid> Planned(IServiceProvider services, Actor teacher, TeamAroundChild team, DateOnly today)
    {
        var circle = (await services.GetRequiredService<ReadCircle>().Handle(teacher, team.ChildId, today, Site.Cancellation))!;
        var plan = new PlanMeeting.Plan(WayOfWorking.ResponsibilityGroup, today.AddDays(3), new(new TimeOnly(12, 0), new TimeOnly(13, 0), true), "Storfjell skole", "Bare oss", [], [team.ChildId]);
        return Assert.IsType<PlanMeeting.Result.Planned>(await services.GetRequiredService<PlanMeeting>().Handle(teacher, circle, new(team.Id, plan, [], null, Guid.NewGuid()), today, DateTime.UtcNow, Site.Cancellation)).Id;
    }
}
