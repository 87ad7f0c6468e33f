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

/// <summary>A team around a child: opened by consent, each sees its own and what it was told, and withdrawal works forward only.</summary>
public class TeamTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_OnConsent_EachSeesItsOwnAndWhatItWasTold(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (teacher, counsellor) = (world.People.Teacher, world.People.Counsellor);
        var (child, mother) = await world.Family();
        var consent = await world.Consented(world.Asking(child));
        var team = await world.Team(child, consent);

        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(teacher, team, Note("Til Nav", child), world.Nav));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(teacher, team, Note("Bare skolen", child)));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(counsellor, team, Note("Fra Nav", child, InformationKind.PracticalCare), world.School));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(counsellor, team, Note("Bare Nav", child)));

        Assert.Equal(["Bare skolen", "Fra Nav", "Til Nav"], await world.Sees(teacher, team));
        Assert.Equal(["Bare Nav", "Fra Nav", "Til Nav"], await world.Sees(counsellor, team));
        Assert.Equal(["Bare Nav", "Fra Nav", "Til Nav"], await world.Sees(world.People.NavLeader, team));
        foreach (var other in new[] { world.People.OtherTeacher, world.People.OtherCounsellor, world.People.Administrator })
        {
            Assert.Null(await world.Read.One(other, team, Today, cancellation: Cancellation));
            Assert.Empty(await world.Read.List(other, false, Today, Cancellation));
        }

        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(teacher, consent, mother, "Ringte", Today, Cancellation));
        Assert.Equal([8019], Numbers(await world.Writes(teacher, team, Note("Etter", child), world.Nav)));
        Assert.Equal([8019], Numbers(await world.Writes(counsellor, team, Note("Etter", child, InformationKind.PracticalCare), world.School)));
        Assert.Equal(["Bare Nav", "Fra Nav", "Til Nav"], await world.Sees(counsellor, team));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(teacher, team, Note("Vårt eget", child)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_WithoutEverybodysYes_IsNotOpened(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family();
        var consent = await world.Asked(world.Asking(child));
        await world.Says(consent, mother);
        var input = new OpenTeam.Input(child, consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid());

        Assert.Equal([7203], Numbers(await world.Open.Handle(world.People.Teacher, input, Today, Cancellation)));
        Assert.Equal([7203, 7201], Numbers(await world.Open.Handle(world.People.Teacher, input with { Consent = null, Way = null }, Today, Cancellation)));
        await world.Says(consent, child, AnswerState.DoesNotUnderstand);
        var opened = Assert.IsType<OpenTeam.Result.Opened>(await world.Open.Handle(world.People.Teacher, input, Today, Cancellation));
        Assert.Equal(opened, await world.Open.Handle(world.People.Teacher, input, Today, Cancellation));
        Assert.IsType<OpenTeam.Result.NotFound>(await world.Open.Handle(world.People.Counsellor, input, Today, Cancellation));
        Assert.Equal([7203], Numbers(await world.Open.Handle(world.People.Teacher, input with { Mark = Guid.NewGuid() }, Today.AddMonths(7), Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Invitation_TellsTheInvitedOnly_AndANoOnlyTheOneWhoAsked(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Opened(child, await world.Consented(world.Asking(child)));

        Assert.IsType<InviteService.Result.NotFound>(await world.Invite.Handle(people.OtherTeacher, new(team, people.Nav, null, "", [], []), Today, Now, Cancellation));
        Assert.Equal(7222, Assert.IsType<InviteService.Result.Refused>(await world.Invite.Handle(people.Teacher, new(team, people.Nav, people.OtherTeacher.AccountId, "", [], []), Today, Now, Cancellation)).Problem.Number);
        var invitation = await world.Invited(team);
        Assert.Equal(7206, Assert.IsType<InviteService.Result.Refused>(await world.Invite.Handle(people.Teacher, new(team, people.Nav, null, "", [], []), Today, Now, Cancellation)).Problem.Number);
        foreach (var actor in people.Everybody)
        {
            Assert.Equal(actor == people.Counsellor || actor == people.NavLeader ? 1 : 0, (await world.Invitations.Waiting(actor, Today, Cancellation)).Count);
        }

        // Asked is not yet in: nothing of the team is open.
        Assert.Null(await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation));
        Assert.Equal([7216], Numbers(await world.Writes(people.Teacher, team, Note("For tidlig", child), world.Nav)));
        Assert.Equal(7209, Assert.IsType<AnswerInvitation.Result.Refused>(await world.Invitations.Decline(people.Counsellor, invitation, " ", Today, Cancellation)).Problem.Number);
        Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Decline(people.Counsellor, invitation, "Vi har ikke kapasitet før mai", Today, Cancellation));
        var seen = (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!;
        Assert.Equal("Vi har ikke kapasitet før mai", seen.Participants.Single(one => one.Service.Id == people.Nav).Part.DeclinedWhy);
        Assert.Equal(7227, Assert.IsType<AnswerInvitation.Result.Refused>(await world.Invitations.Accept(people.Counsellor, invitation, Today, Cancellation)).Problem.Number);
        Assert.NotEqual(invitation, await world.Invited(team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Telling_WithoutConsent_NeedsTheJudgementAndAReason(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        // Health was not asked about: the consent does not reach it.
        var text = Note("Har fått en diagnose", child, InformationKind.Health);
        Assert.Equal([8019], Numbers(await world.Writes(world.People.Teacher, team, text, world.Nav)));
        var judged = new Judged(new Dictionary<string, Tri> { ["necessary.sender-task"] = Tri.Yes });
        Assert.Equal([8020], Numbers(await world.Writes(world.People.Teacher, team, text, world.Nav with { Judged = judged })));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, text, world.Nav with { Judged = judged, Reason = "Skolen må ha hjelpemiddelet på plass" }));

        var row = (await world.Read.One(world.People.Teacher, team, Today, cancellation: Cancellation))!.Entries.Single().Told.Single();
        Assert.Equal(("UN-09", null, "Skolen må ha hjelpemiddelet på plass", "necessary.sender-task=yes"), (row.RuleId, row.ConsentId, row.Reason, row.Judged));
        Assert.Single(await world.Sees(world.People.Counsellor, team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Mother_RulesOverHerOwnAffairs_NotTheChildsConsentOrTheFathers(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));

        Assert.Equal([8019], Numbers(await world.Writes(world.People.Teacher, team, Note("Mor har gjeld", mother, InformationKind.Economy), world.Nav)));
        var wider = await world.Consented(world.Asking(child, child, mother));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Renew(world.People.Teacher, team, wider, Today, Now, Cancellation));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, Note("Mor har gjeld", mother, InformationKind.Economy), world.Nav));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Parents_Disagree_NothingIsOpened(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var child = await Registered(context, world.People.Teacher, Child(born: Today.AddYears(-5)));
        var (mother, father) = (await Registered(context, world.People.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3))), await Registered(context, world.People.Teacher, Child("Per", "Nordmann", 2, new(1984, 3, 3))));
        await world.Decides(child, mother, GuardianshipKind.Joint);
        await world.Decides(child, father, GuardianshipKind.Joint);
        var consent = await world.Asked(world.Asking(child));
        Assert.Equal(new[] { child, mother, father }.Order(), (await world.Consents.One(world.People.Teacher, consent, Today, Cancellation))!.Value.Row.Answers.Select(one => one.PersonId).Order());
        await world.Says(consent, mother);
        await world.Says(consent, father, AnswerState.Refused);

        Assert.Equal(ConsentState.Refused, (await world.Consents.One(world.People.Teacher, consent, Today, Cancellation))!.Value.Row.State);
        var input = new OpenTeam.Input(child, consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid());
        Assert.Equal([7203], Numbers(await world.Open.Handle(world.People.Teacher, input, Today, Cancellation)));
        Assert.Equal(8017, Assert.IsType<AnswerConsent.Result.Refused>(await world.Answer.Handle(world.People.Teacher, new(consent, father, AnswerState.Given, AnswerForm.Written, "", Today, null), Today, Cancellation)).Faults[0].Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Thread_PassesOnlyWhenTheReceiverAccepts(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));

        Assert.IsType<GoOnWithTeam.Result.NotFound>(await world.Baton.Offer(people.Counsellor, team, people.School, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(people.Teacher, team, people.Nav, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Refused>(await world.Baton.Offer(people.Teacher, team, people.Nav, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.NotFound>(await world.Baton.Answer(people.Teacher, team, true, Today, Cancellation));
        Assert.Equal(people.School, (await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.Holder!.Service.Id);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Answer(people.Counsellor, team, true, Today, Cancellation));
        Assert.Equal(people.Nav, (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!.Holder!.Service.Id);
        Assert.Equal(7220, Assert.IsType<GoOnWithTeam.Result.Refused>(await world.GoOn.Leave(people.Counsellor, team, Today, Cancellation)).Problem.Number);

        // Who left keeps what it had, writes nothing more, and is told nothing more.
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Teacher, team, Note("Før", child), world.Nav));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(people.Counsellor, team, people.School, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Answer(people.Teacher, team, true, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Leave(people.Counsellor, team, Today, Cancellation));
        Assert.Equal(["Før"], await world.Sees(people.Counsellor, team));
        Assert.IsType<WriteEntry.Result.NotFound>(await world.Writes(people.Counsellor, team, Note("Etter", child)));
        Assert.Equal([7216], Numbers(await world.Writes(people.Teacher, team, Note("Etter", child), world.Nav)));
    }

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(OpenTeam.Result result) => Assert.IsType<OpenTeam.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
