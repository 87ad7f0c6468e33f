using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Law.Codes;
using Langbenk.People.Families;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What would open more than the family said yes to, or tell more than was told, and does not.</summary>
public class HeldFastTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_JointResponsibilityWithOneParent_IsNotAsked(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var child = await Registered(context, world.People.Teacher, Child(born: Today.AddYears(-5)));
        await world.Decides(child, await Registered(context, world.People.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3))), GuardianshipKind.Joint);

        var refused = Assert.IsType<AskConsent.Result.Refused>(await world.Ask.Handle(world.People.Teacher, world.Asking(child), Today, Cancellation));
        Assert.Equal([8023], refused.Faults.Select(one => one.Problem.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_NearlyEverything_OrAServiceElsewhere_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family();
        var asking = world.Asking(child);
        async Task<IEnumerable<int>> Refused(AskConsent.Input input) => Assert.IsType<AskConsent.Result.Refused>(await world.Ask.Handle(world.People.Teacher, input, Today, Cancellation)).Faults.Select(one => one.Problem.Number);

        Assert.Equal([8003], await Refused(asking with { Kinds = [.. ConsentKinds.Always, .. ConsentKinds.Offered.Take(ConsentKinds.Most + 1)] }));
        Assert.Equal([8001], await Refused(asking with { Services = [Guid.NewGuid()] }));
        Assert.Equal([8002], await Refused(asking with { Kinds = [InformationKind.CaseContent] }));
        Assert.Equal([8024], await Refused(asking with { PurposeText = "Hjelp til 01020350123 på skolen" }));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Telling_OnAnotherConsentThanTheTeams_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        await world.Consented(world.Asking(child) with { Kinds = [.. ConsentKinds.Always, InformationKind.Health], PurposeText = "Noe helt annet enn laget" });

        Assert.Equal([8019], Numbers(await world.Writes(world.People.Teacher, team, Note("En diagnose", child, InformationKind.Health), world.Nav)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Renewal_AskedFor_LeavesTheConsentUntilSomebodyHasAnswered(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child), young: true);
        var team = await world.Team(child, consent);
        var next = await world.Asked(world.Asking(child) with { Replaces = consent });

        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, Note("Mens vi venter", child), world.Nav));
        await world.Says(next, mother, AnswerState.Refused);
        Assert.Equal([8019], Numbers(await world.Writes(world.People.Teacher, team, Note("Etter et nei", child), world.Nav)));
        Assert.Equal(ConsentState.Replaced, (await world.Consents.One(world.People.Teacher, consent, Today, Cancellation))!.Value.Row.State);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task ChildTurnsSixteen_ConsentIsNoLongerEnough(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var child = await Registered(context, world.People.Teacher, Child(born: Today.AddYears(-16).AddDays(5)));
        await world.Decides(child, await Registered(context, world.People.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3))), GuardianshipKind.Sole);
        var consent = await world.Consented(world.Asking(child), young: true);
        async Task<ConsentState> State(DateOnly day) => (await world.Consents.One(world.People.Teacher, consent, day, Cancellation))!.Value.Row.State;

        Assert.Equal((ConsentState.InForce, ConsentState.Outgrown), (await State(Today.AddDays(4)), await State(Today.AddDays(5))));
        Assert.Equal([7203], Numbers(await world.Open.Handle(world.People.Teacher, new(child, consent, WayOfWorking.HomeVisit, "", Guid.NewGuid()), Today.AddDays(5), Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task SilentChild_NobodyJudgesItsSilenceAway(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family();
        var consent = await world.Asked(world.Asking(child));
        await world.Says(consent, mother);
        var judged = new Judged(new Dictionary<string, Tri> { [$"person.{child:n}.understands"] = Tri.No, ["serious-danger"] = Tri.Yes });

        var weighed = (await world.Weigh.Handle(
            world.People.Teacher, new(child, [child], [InformationKind.SchoolMatters], Purpose.Coordination, consent), [world.Nav.Receiver], new Dictionary<Receiver, Judged> { [world.Nav.Receiver] = judged }, Today, Cancellation))!.Single();
        Assert.NotEqual(Verdict.May, weighed.Verdict);
        Assert.DoesNotContain($"person.{child:n}.understands", weighed.Judged.Answers.Keys);
        Assert.DoesNotContain(weighed.Questions, one => one.Fact == $"person.{child:n}.understands");
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task About_SomebodyNobodyKnows_IsNotDroppedFromTheQuestion(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family();
        var consent = await world.Consented(world.Asking(child));
        Matter About(params IReadOnlyList<Guid> persons) => new(child, persons, [InformationKind.SchoolMatters], Purpose.Coordination, consent);
        async Task<Weighed> Weighed(Matter matter) => (await world.Weigh.Handle(world.People.Teacher, matter, [world.Nav.Receiver], new Dictionary<Receiver, Judged>(), Today, Cancellation))!.Single();

        Assert.True((await Weighed(About(child))).IsOnConsentAlone);
        Assert.False((await Weighed(About(child, Guid.NewGuid()))).MayTell);
        Assert.Null(await world.Weigh.Handle(world.People.Teacher, About(), [world.Nav.Receiver], new Dictionary<Receiver, Judged>(), Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Withdrawal_SaidAtAnotherService_HoldsAtOnce_AlsoForWhoWasInvited(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child), young: true);
        var team = await world.Team(child, consent);
        Assert.Equal(ConsentState.InForce, (await world.Consents.One(people.Counsellor, consent, Today, Cancellation))!.Value.Row.State);

        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Counsellor, consent, mother, "Sa det på Nav", Today, Cancellation));
        Assert.Equal([8019], Numbers(await world.Writes(people.Teacher, team, Note("Etterpå", child), world.Nav)));
        // The other service sees that it no longer holds, not who took it back.
        Assert.Empty((await world.Consents.One(people.Counsellor, consent, Today, Cancellation))!.Value.Row.Answers);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Invitation_AfterTheConsentEnded_IsNotAccepted(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child), young: true);
        var team = await world.Opened(child, consent);
        var invitation = await world.Invited(team);
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Teacher, consent, mother, "", Today, Cancellation));

        Assert.Equal(7224, Assert.IsType<AnswerInvitation.Result.Refused>(await world.Invitations.Accept(people.Counsellor, invitation, Today, Cancellation)).Problem.Number);
        Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Decline(people.Counsellor, invitation, "Samtykket er borte", Today, Cancellation));
    }

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(OpenTeam.Result result) => Assert.IsType<OpenTeam.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
