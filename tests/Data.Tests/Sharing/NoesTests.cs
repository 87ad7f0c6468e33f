using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.People.Families;
using Langbenk.Sharing.Consents;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A no is heard wherever it was said, and a yes that is not there is not made up.</summary>
public class NoesTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task No_SaidLaterInAnotherConsent_IsHeardInTheTeam(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child), young: true));
        var other = await world.Asked(world.Asking(child) with { PurposeText = "Noe annet enn laget, samme mottaker" });

        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, Note("Før", child), world.Nav));
        await world.Says(other, mother, AnswerState.Refused);
        Assert.Equal([8019], Numbers(await world.Writes(world.People.Teacher, team, Note("Etter", child), world.Nav)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Responsibility_FoundToBeJoint_OneYesIsNotEnoughToTell(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child), young: true));
        var sole = context.Set<Guardianship>().Single(one => one.ChildId == child && one.HolderId == mother);
        context.Entry(sole).Property(nameof(Guardianship.Kind)).CurrentValue = GuardianshipKind.Joint;
        await context.SaveChangesAsync(Cancellation);

        Assert.Equal([8019], Numbers(await world.Writes(people.Teacher, team, Note("Etter", child), world.Nav)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TooYoungToUnderstand_AtSixteen_IsAskedAnew_AndANoIsWrittenDownBeforeThat(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var child = await Registered(context, people.Teacher, Child(born: Today.AddYears(-16).AddDays(5)));
        await world.Decides(child, await Registered(context, people.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3))), GuardianshipKind.Sole);
        var consent = await world.Consented(world.Asking(child), young: true);
        var team = await world.Team(child, consent);
        Task<WriteEntry.Result> Writes(DateOnly day) => world.Write.Handle(people.Teacher, new(team, Note($"{day}", child), [world.Nav], Guid.NewGuid()), day, Now, Cancellation);

        Assert.IsType<WriteEntry.Result.Written>(await Writes(Today.AddDays(4)));
        Assert.Equal([8019], Numbers(await Writes(Today.AddDays(5))));
        await world.Says(consent, child, AnswerState.Refused);
        Assert.Equal([8019], Numbers(await Writes(Today)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task OneWayConsent_ServicesLearnNothingOfEachOther(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family(age: 5);
        var clinic = await Service(context, Langbenk.Organisation.Services.ServiceKind.HealthClinic, "Sol helsestasjon", context.Services.Single(one => one.Id == people.School).HostId!.Value);
        var team = await world.Team(child, await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic], BothWays = false }, young: true));
        var known = (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!.Participants.Select(one => one.Part.Id).ToList();

        Assert.IsType<InviteService.Result.Invited>(await world.Invite.Handle(people.Teacher, new(team, clinic, null, "", known, [people.Nav]), Today, Now, Cancellation));
        var seen = (await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!;
        Assert.Equal(new[] { people.School, people.Nav }.Order(), seen.Participants.Select(one => one.Service.Id).Order());
        Assert.DoesNotContain(context.Set<Langbenk.Sharing.Disclosures.Disclosure>().ToList(), one => one.ToServiceId == clinic && one.ResourceId == known[1]);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task WhoTookItBack_IsNotFoundOutByTrying(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family();
        var consent = await world.Consented(world.Asking(child));
        await world.Team(child, consent);
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Teacher, consent, mother, "", Today, Cancellation));

        Assert.Equal(8016, Assert.IsType<AnswerConsent.Result.Refused>(await world.Answer.Withdraw(people.Counsellor, consent, mother, "", Today, Cancellation)).Faults[0].Problem.Number);
        Assert.Equal(8016, Assert.IsType<AnswerConsent.Result.Refused>(await world.Answer.Withdraw(people.Counsellor, consent, child, "", Today, Cancellation)).Faults[0].Problem.Number);
        // Her own button, pressed twice, is no fault.
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Teacher, consent, mother, "", Today, Cancellation));
    }

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
