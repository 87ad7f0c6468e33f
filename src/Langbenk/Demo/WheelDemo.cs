using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Wheel;

namespace Langbenk.Demo;

/// <summary>
/// The wheel from the new year, of the host and what each of the others has of its own, with what is done, due and overdue; the
/// half-year meetings of the Nav agreement; and a standing team for each municipality.
/// </summary>
sealed class WheelDemo(
    StartWheel start, ReadWheel read, ChangeActivity change, HoldActivity hold, ListAgreements agreements, ChangeBody makeBody, HoldBodyMeeting holdBody) : IDemoPart
{
    const string Spring = """
        1. Oppfølging fra sist
        Felles skjema for samtykke er tatt i bruk.

        2. 17-årsmøtene
        Alle som fylte 17, fikk tilbud. Ungdommene vil gjerne ha møtet tidligere på året.

        3. Familier med svak økonomi
        Flere spør om hjelp til strøm og husleie. Vi vil si fra til hverandre tidligere, når familien sier ja.

        4. Må avtalen endres?
        Nei, men nyansatte må få en gjennomgang.
        """;

    public int Order => 40;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var (planner, leader) = (area.As(area.Planner), area.As(area.ChildWelfareLeader));
        var newYear = new DateOnly(area.Today.Year, 1, 1);
        var nav = (await agreements.Handle(leader, area.Today, cancellation)).First(row => row.Agreement.TemplateKey == "nav-child-welfare").Agreement.Id;
        await start.Handle(leader, area.ChildWelfare.Id, nav, Language.Nb, newYear.AddYears(-1), area.Today, cancellation);
        await start.Handle(planner, area.Host.Id, null, Language.Nb, newYear, area.Today, cancellation);
        await ReportBeforeTheMonthEnds(area, planner, cancellation);
        await HoldTheYear(area, planner, 0, cancellation);
        await WheelsOfTheOthers(area, newYear, cancellation);
        await HoldLeaderMeetings(area, leader, nav, cancellation);
        await Bodies(area, cancellation);
    }

    /// <summary>The council meets before the month ends: its report must be there by the fifteenth.</summary>
    async Task ReportBeforeTheMonthEnds(DemoArea area, Actor planner, CancellationToken cancellation)
    {
        var report = (await read.Handle(planner, area.Today.Year, area.Today, null, cancellation)).First(one => one.Activity.TemplateKey == "status-report").Activity;
        var changed = await change.Handle(
            planner, report.Id, report.Version,
            new(report.Title, report.What, report.Responsible, report.ResponsibleServiceId, report.Agenda, report.Months, report.ValidTo, 15),
            area.Today, cancellation);
        _ = (ChangeActivity.Result.Done)changed;
    }

    /// <summary>All that was due more than six weeks ago is done, but for what slipped here and there.</summary>
    async Task HoldTheYear(DemoArea area, Actor planner, int at, CancellationToken cancellation)
    {
        var spokes = await read.Handle(planner, area.Today.Year, area.Today, null, cancellation);
        string[] slipped = at == 0 ? ["competence-review", "internal-control-review"] : at % 2 == 1 ? ["agreement-review"] : [];
        foreach (var spoke in spokes.Where(one => one.Activity.MunicipalityId == area.Municipalities[at].Id
            && one.Activity.AgreementId is null && one.Occurrence.Due < area.Today.AddDays(-45) && !slipped.Contains(one.Activity.TemplateKey)))
        {
            await Hold(area, planner, spoke, !spoke.Activity.IsMeeting ? "" : at == 0 ? "Kommunedirektører, økonomi og barnevernsleder" : "Lederne i tjenestene", "", [], cancellation);
        }
    }

    /// <summary>What each of the four has of its own beside what is done together.</summary>
    async Task WheelsOfTheOthers(DemoArea area, DateOnly newYear, CancellationToken cancellation)
    {
        for (var at = 1; at < area.Municipalities.Count; at++)
        {
            var planner = PlannerOf(area, at);
            await start.Handle(planner, area.Municipalities[at].Id, null, Language.Nb, newYear, area.Today, cancellation);
            await HoldTheYear(area, planner, at, cancellation);
        }
    }

    /// <summary>Where nobody of the demonstration's people works, the maker of the area plans.</summary>
    static Actor PlannerOf(DemoArea area, int at)
    {
        var (municipality, planner) = (area.Municipalities[at], at == 1 ? area.As(area.OtherPlanner) : area.As(area.Planner));
        return planner.Has(Role.Planner, municipality.Id) ? planner
            : planner with { Holdings = [new Held(Guid.Empty, Role.Planner, municipality.Id, false, municipality.Name, null)] };
    }

    async Task HoldLeaderMeetings(DemoArea area, Actor leader, Guid agreement, CancellationToken cancellation)
    {
        var lastYear = await read.Handle(leader, area.Today.Year - 1, area.Today, agreement, cancellation);
        var thisYear = (await read.Handle(leader, area.Today.Year, area.Today, agreement, cancellation)).Where(one => one.Occurrence.Year == area.Today.Year);
        var due = lastYear.Concat(thisYear).Where(one => one.Occurrence.Due < area.Today).ToList();
        var meetings = due.Where(one => one.Activity.TemplateKey == "leader-meeting").ToList();
        // The last one before today is left to be held.
        foreach (var spoke in due.Except(meetings.TakeLast(1)))
        {
            var isMeeting = meetings.Contains(spoke);
            await Hold(area, leader, spoke, isMeeting ? "Leder i barnevernet, leder i Nav, to veiledere" : "Ansatte i barnevernet og Nav", isMeeting ? Spring : "", spoke == meetings.SkipLast(1).LastOrDefault() ? FollowUpsOf(area) : [], cancellation);
        }
    }

    static IReadOnlyList<FollowUp> FollowUpsOf(DemoArea area) =>
    [
        new("Gå gjennom avtalen med alle nyansatte", area.Nav.Id, area.Today.AddDays(21)),
        new("Flytt 17-årsmøtene til januar", area.ChildWelfare.Id, area.Today.AddDays(-10)),
    ];

    async Task Hold(
        DemoArea area, Actor actor, ReadWheel.Spoke spoke, string attendance, string minutes, IReadOnlyList<FollowUp> followUps, CancellationToken cancellation)
    {
        var day = spoke.Occurrence.Due.AddDays(-8);
        var held = await hold.Handle(
            actor, new(spoke.Activity.Id, spoke.Occurrence.Year, spoke.Occurrence.Month, 0, day, attendance, minutes, [.. followUps.Where(one => one.Due >= day)]),
            area.Today, day.ToDateTime(new TimeOnly(11, 0), DateTimeKind.Utc), cancellation);
        _ = (HoldActivity.Result.Held)held;
    }

    async Task Bodies(DemoArea area, CancellationToken cancellation)
    {
        for (var at = 0; at < area.Municipalities.Count; at++)
        {
            var planner = PlannerOf(area, at);
            var made = (ChangeBody.Result.Done)await makeBody.Make(planner, area.Municipalities[at].Id, Team(area, at), area.Today, cancellation);
            await Meet(area, planner, made.Id, at, cancellation);
        }
    }

    static ChangeBody.Input Team(DemoArea area, int at) => new(
        $"Tverrfaglig samhandlingsteam, {area.Municipalities[at].Name}",
        "Teamet følger med på hvordan tjenestene samarbeider, lærer opp ansatte sammen og sier fra til kommunedirektøren når noe ikke virker. Teamet drøfter ikke enkeltbarn.",
        "Hver annen måned", area.Today.AddDays(12 + (3 * at)),
        [
            new(area.ChildWelfare.Id, "", "leder"), new(area.Nav.Id, "", "veileder for barn og familier"), new(area.HealthClinics[at].Id, "", "ledende helsesykepleier"),
            new(area.Schools[at].Id, "", "rektor"), new(area.Kindergartens[at].Id, "", "styrer"), new(area.EducationalPsychological.Id, "", "fagleder"),
        ]);

    async Task Meet(DemoArea area, Actor actor, Guid body, int at, CancellationToken cancellation)
    {
        var held = await holdBody.Handle(
            actor,
            new(body, area.Today.AddDays(-45 + at), "Barnevern, Nav, helsestasjon, skole, barnehage, PPT",
                "Vi gikk gjennom hvordan en uro om et barn går fra barnehage til helsestasjon. Det er uklart hvem som ringer først. Vi skriver en kort rutine og prøver den i vår.",
                area.Today.AddDays(12 + (3 * at)), [new FollowUp("Skriv utkast til rutine: hvem ringer først?", area.HealthClinics[at].Id, area.Today.AddDays(30))]),
            area.Today, area.Today.AddDays(-45 + at).ToDateTime(new TimeOnly(13, 0), DateTimeKind.Utc), cancellation);
        _ = (HoldBodyMeeting.Result.Held)held;
    }
}
