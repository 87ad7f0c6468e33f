using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Steps;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Every step with who and why: to the service that did it and the one it was done to, and nothing of what others did.</summary>
public class TeamStepsTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Steps_FromTheQuestionToTheWithdrawal_EachSeesItsOwn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family();
        var clinic = await Service(context, Langbenk.Organisation.Services.ServiceKind.HealthClinic, "Sol helsestasjon", context.Services.Single(one => one.Id == people.School).HostId!.Value);
        var consent = await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic] });
        var team = await world.Opened(child, consent);
        var navs = await world.Invited(team);
        Assert.IsType<InviteService.Result.Invited>(await world.Invite.Handle(people.Teacher, new(team, clinic, null, "Bare til helsestasjonen", [], []), Today, Now, Cancellation));
        Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Accept(people.Counsellor, navs, Today, Cancellation));
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Teacher, consent, mother, "Mor ringte og sa nei", Today.AddDays(1), Cancellation));

        var own = await Steps(world, people.Teacher, team);
        Assert.Equal(TeamStepKind.ConsentAsked, own[0].Kind);
        Assert.Contains((TeamStepKind.SaidYes, "Kari Nordmann", "Forklart med egne ord på skolen"), own.Select(one => (one.Kind, one.Whom, one.Why)));
        Assert.Equal([TeamStepKind.Opened], own.Where(one => one.Kind == TeamStepKind.Opened).Select(one => one.Kind));
        Assert.Equal(["Blir du med?", "Bare til helsestasjonen"], own.Where(one => one.Kind == TeamStepKind.Invited).Select(one => one.Why).Order(StringComparer.Ordinal).Reverse());
        Assert.Single(own, one => one.Kind == TeamStepKind.Accepted);
        var last = own[^1];
        Assert.Equal((TeamStepKind.Withdrew, Today.AddDays(1), "Kari Nordmann", "lærer", "Mor ringte og sa nei"), (last.Kind, last.On, last.Whom, last.By, last.Why));

        var others = await Steps(world, people.Counsellor, team);
        Assert.Equal([TeamStepKind.WasInvited, TeamStepKind.Accepted], others.Select(one => one.Kind));
        Assert.Equal("Blir du med?", others[0].Why);
    }

    /// <summary>Said to Nav: the school, whose consent it is, learns that it was taken back, and not the words that Nav wrote.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Withdrawn_AtAnotherService_ItsWordsAreItsOwn_AndTheYesIsNotOverwritten(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family();
        var consent = await world.Consented(world.Asking(child));
        var team = await world.Team(child, consent);
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(world.People.Counsellor, consent, mother, "Sa det til Nav", Today, Cancellation));

        var withdrew = Assert.Single(await Steps(world, world.People.Teacher, team), one => one.Kind == TeamStepKind.Withdrew);
        Assert.Equal("", withdrew.Why);
        var answer = context.Set<ConsentAnswer>().Single(one => one.ConsentId == consent && one.PersonId == mother);
        Assert.Equal(("lærer", "veileder", "Sa det til Nav", world.People.Nav), (answer.RecordedByName, answer.WithdrawnByName, answer.WithdrawnHow, answer.WithdrawnAtId));
    }

    /// <summary>Asked anew from the child's page, told later who is with them, ended and opened again: none of it falls out.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Steps_OfANoToAnotherConsent_OfWhoWasShownLater_AndOfWhoOpenedAgain_AreThere(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family();
        var clinic = await Service(context, Langbenk.Organisation.Services.ServiceKind.HealthClinic, "Sol helsestasjon", context.Services.Single(one => one.Id == people.School).HostId!.Value);
        var both = world.Asking(child) with { Services = [people.Nav, clinic] };
        var consent = await world.Consented(both);
        var team = await world.Team(child, consent);
        var navs = context.Set<Participation>().Single(one => one.TeamId == team && one.ServiceId == people.Nav).Id;
        var later = Today.AddDays(1);
        Assert.IsType<InviteService.Result.Invited>(await world.Invite.Handle(people.Teacher, new(team, clinic, null, "Kom med", [navs], []), later, Now, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Close(people.Teacher, team, context.Set<TeamAroundChild>().Single().Version, "Det gikk bra", later, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Reopen(people.Teacher, team, await world.Consented(both with { Mark = Guid.NewGuid() }), later, Now, Cancellation));
        await world.Says(await world.Asked(both with { PurposeText = "Noe helt annet", Replaces = consent, Mark = Guid.NewGuid() }), mother, AnswerState.Refused);
        await world.Says(await world.Asked(both with { PurposeText = "En annen sak", Mark = Guid.NewGuid() }), mother, AnswerState.Refused);

        var own = await Steps(world, people.Teacher, team);

        Assert.Equal(["Få Ola trygt på skolen igjen", "Få Ola trygt på skolen igjen", "Noe helt annet"], own.Where(one => one.Kind == TeamStepKind.ConsentAsked).Select(one => one.Why).Order(StringComparer.Ordinal));
        Assert.Equal("Kari Nordmann", Assert.Single(own, one => one.Kind == TeamStepKind.SaidNo).Whom);
        var showed = Assert.Single(own, one => one.Kind == TeamStepKind.Showed);
        Assert.Equal((later, "Nav Sol", "lærer", "Sol helsestasjon"), (showed.On, showed.Whom, showed.By, showed.To));
        Assert.Equal("lærer", Assert.Single(own, one => one.Kind == TeamStepKind.Reopened).By);
        Assert.DoesNotContain(await Steps(world, people.Counsellor, team), one => one.Kind is TeamStepKind.Showed or TeamStepKind.ConsentAsked);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task LeftUntold_ThoughItWasADuty_IsAStepOfTheWritersServiceAlone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        LeftUntold.Choice Left(Receiver to, bool isDuty) => new(to, new(new Dictionary<string, Langbenk.Law.Codes.Tri> { ["likely"] = Langbenk.Law.Codes.Tri.Yes }), isDuty);
        WriteEntry.Input input = new(team, TeamWorld.Note("Det vi så", child, Langbenk.Law.Codes.InformationKind.SchoolMatters), [], Guid.NewGuid()) { Left = [Left(Receiver.Service(people.Nav), true), Left(Receiver.Person(mother), false)] };
        Assert.IsType<WriteEntry.Result.Written>(await world.Write.Handle(people.Teacher, input, Today, Now, Cancellation));
        Assert.IsType<WriteEntry.Result.Written>(await world.Write.Handle(people.Teacher, input, Today, Now, Cancellation));

        var own = await Steps(world, people.Teacher, team);

        Assert.Equal([("Nav Sol", "lærer")], own.Where(one => one.Kind == TeamStepKind.LeftUntoldDuty).Select(one => (one.Whom, one.By)));
        var name = context.Set<Langbenk.People.Persons.Person>().Single(one => one.Id == mother).Name;
        Assert.Equal([(name, (Guid?)mother)], own.Where(one => one.Kind == TeamStepKind.LeftUntold).Select(one => (one.Whom, one.PersonId)));
        Assert.DoesNotContain(await Steps(world, people.Counsellor, team), one => one.Kind is TeamStepKind.LeftUntold or TeamStepKind.LeftUntoldDuty);
    }

    static async Task<IReadOnlyList<TeamStep>> Steps(TeamWorld world, Actor actor, Guid team)
    {
        var day = Today.AddDays(1);
        var whole = (await world.Read.One(actor, team, day, cancellation: Cancellation))!;
        var steps = new ReadTeamSteps(world.Context, world.Context, world.Context, world.InSight, world.Reach, world.Told, world.Outsiders);
        return await steps.Of(actor, whole, await world.Consents.Of(actor, whole.Team.ChildId, day, Cancellation), day, Cancellation);
    }
}
