using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Law.Codes;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.WrongTeamSteps;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What is left to do when a team on the wrong child has ended: for the service that opened it too, and with what is outside the system.</summary>
public class WrongTeamOutsidersTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Opener_HasTheTeamUntilWhatItHandedOverIsAskedDestroyed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var world = scene.World;
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(scene.Asked));
        var note = await scene.Waits();
        await WrongTeamSteps.Ended(world, scene.Team);

        Assert.Equal((HandoverState.Done, HandoverState.Dropped), (scene.Stands(scene.Asked).State, scene.Stands(note).State));
        Assert.NotNull(await world.Read.One(world.People.Teacher, scene.Team, Today, cancellation: Cancellation));
        Assert.Equal(1, await world.WrongTeams.CountToClean(world.People.Teacher, Today, Cancellation));
        Assert.Contains(await world.Handovers.Of(world.People.Teacher, scene.Team, Today, Cancellation), one => one.Handover.State == HandoverState.Done);
        Assert.IsType<TakeTeamOutOfRecord.Result.Done>(await world.TakeTeamOut.Handle(world.People.Rektor, scene.Team, Today, Cancellation));
        Assert.Null(await world.Read.One(world.People.Teacher, scene.Team, Today, cancellation: Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Ended_WhatWasNeverHandedOverIsDropped_AndNobodyOutsideIsWithThem(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        await WrongTeamSteps.Ended(scene.World, scene.Team);
        Assert.Equal(HandoverState.Dropped, scene.Stands(scene.Asked).State);
        Assert.Equal(Today, context.Set<OutsiderPart>().Single().EndedOn);
        // Somebody says first that nothing was handed over without being written down.
        Assert.Equal(1, await scene.World.WrongTeams.CountToClean(scene.People.Teacher, Today, Cancellation));
        Assert.IsType<TakeTeamOutOfRecord.Result.Done>(await scene.World.TakeTeamOut.Handle(scene.People.Rektor, scene.Team, Today, Cancellation));
        Assert.Null(await scene.World.Read.One(scene.People.Teacher, scene.Team, Today, cancellation: Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Ended_WhatHadBeenHandedOver_IsWrittenDownAfter_AndAskedDestroyed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        var note = await scene.Waits();
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Show(people.Teacher, scene.Team, context.Set<OutsiderPart>().Single().Id, [people.Nav], Today, Now, Cancellation));
        var navs = scene.Waiting(Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Counsellor, scene.Team, TeamWorld.Note("Fra Nav", scene.Child, InformationKind.PracticalCare), scene.To)).Id);
        await context.Set<Handover>().Where(one => one.Id == note).ExecuteUpdateAsync(row => row.SetProperty(one => one.Reason, "Ord om hvorfor"), Cancellation);
        context.ChangeTracker.Clear();
        await WrongTeamSteps.Ended(world, scene.Team);

        Assert.Equal(("", true), (scene.Stands(note).Reason, scene.Stands(note).IsReasonErased));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(scene.Asked, today: Today.AddDays(2)));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(note, today: Today.AddDays(2)));
        Assert.Equal(7517, Refusal(await Navs(Today.AddDays(1))));
        Assert.IsType<HandOver.Result.Done>(await Navs(Today));
        Assert.Equal(3, await context.Set<Disclosure>().CountAsync(one => one.ToOutsiderId == scene.Outsider && one.On == Today, Cancellation));
        // No new telling on the consent that was struck.
        Assert.Null(await world.Reach.Teams(people.Teacher, Today, toWrite: true).FirstOrDefaultAsync(Cancellation));
        Assert.IsType<TakeTeamOutOfRecord.Result.Done>(await world.TakeTeamOut.Handle(people.Rektor, scene.Team, Today, Cancellation));
        Assert.IsType<HandOver.Result.NotFound>(await scene.HandsOver(note));

        Task<HandOver.Result> Navs(DateOnly on) => world.HandOver.Handle(people.Counsellor, scene.Team, navs, new(HandoverWay.Phone, on), Today.AddDays(2), Now, Cancellation);
    }

    [Theory]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Postgres, true)]
    [InlineData(Engine.Postgres, false)]
    public async Task TakenInWhileTheTeamIsEnded_OneOfThemWinsWhole(Engine engine, bool endsFirst)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child) with { Outsiders = [OutsiderScene.Doctor] }, young: true));
        var (doctor, asked) = (context.Set<Langbenk.Sharing.Outsiders.Outsider>().Single().Id, Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id);
        await using var late = database.Open();
        var meanwhile = true;
        // The other is stored after this one has looked, and before it is stored.
        late.SavingChanges += (_, _) =>
        {
            if (meanwhile)
            {
                meanwhile = false;
                Task.Run(First).GetAwaiter().GetResult();
            }
        };
        if (endsFirst)
        {
            Assert.IsType<TakeInOutsider.Result.NotFound>(await TakesIn(new TeamWorld(late, people)));
        }
        else
        {
            Assert.Equal(7488, Number(await Confirms(new TeamWorld(late, people), people.Rektor, team, asked)));
        }

        await using var after = database.Open();
        var parts = await after.Set<OutsiderPart>().CountAsync(Cancellation);
        var waiting = await after.Set<Handover>().CountAsync(one => one.State == HandoverState.Waiting, Cancellation);
        Assert.Equal((endsFirst, endsFirst ? 0 : 1, endsFirst ? 0 : 1), ((await WrongTeamSteps.Team(after, team)).WrongChildOn is not null, parts, waiting));

        async Task First()
        {
            if (endsFirst)
            {
                Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(world, people.Rektor, team, asked));
            }
            else
            {
                Assert.IsType<TakeInOutsider.Result.Done>(await TakesIn(world));
            }
        }

        Task<TakeInOutsider.Result> TakesIn(TeamWorld one) => one.TakeIn.Handle(people.Teacher, team, doctor, [], Today, Now, Cancellation);
    }

    static int Refusal(HandOver.Result result) => Assert.IsType<HandOver.Result.Refused>(result).Problem.Number;

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_ThatOtherTeamsRestOn_NamesThemToThoseWhoSeeThem(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        var other = await world.Opened(scene.Child, scene.Consent);
        var team = await WrongTeamSteps.Team(context, scene.Team);
        Assert.Equal([other], (await world.WrongTeams.OnSameConsent(people.Teacher, team, Today, Cancellation)).Select(one => one.Id));
        Assert.Empty(await world.WrongTeams.OnSameConsent(people.Counsellor, team, Today, Cancellation));
    }

    /// <summary>The invitation was on its way when the team was found to be on the wrong child.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task InvitedInTheSameMoment_IsToldThatItWasTheWrongChild(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Opened(child, await world.Consented(world.Asking(child)));
        await WrongTeamSteps.Ended(world, team);
        var late = new Participation
        {
            Id = Guid.CreateVersion7(),
            TeamId = team,
            ServiceId = people.Nav,
            InvitedByServiceId = people.School,
            InvitedById = people.Teacher.AccountId,
            InvitedByName = people.Teacher.Name,
            InvitedOn = Today,
            AccountId = people.Counsellor.AccountId,
        };
        context.Add(late);
        await context.SaveChangesAsync(Cancellation);

        Assert.Equal(late.Id, Assert.Single((await world.WrongTeams.Of(people.Counsellor, Today, Cancellation)).Invitations).Id);
        await world.TakeTeamOut.Invitation(people.Counsellor, late.Id, Today, Cancellation);
        Assert.Equal(0, await world.WrongTeams.CountToClean(people.Counsellor, Today, Cancellation));
    }

    /// <summary>The wrong child is the right one's brother, and was written down twice: the note that moves is not about him under any of his ids.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Moved_FromAChildThatWasMerged_IsAboutTheRightChildAlone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var note = await Written(world, people.Teacher, team, "Et notat", child);
        var main = await Registered(context, people.Teacher, Child("Ola", "Nordmann", 2));
        var right = await Registered(context, people.Teacher, Child("Per", "Nordmann", 3));
        await world.Decides(right, await Registered(context, people.Teacher, Child("Anne", "Nordmann", 1, new(1980, 5, 5))), GuardianshipKind.Sole);
        context.Add(new PersonAlias { Id = Guid.CreateVersion7(), PersonId = child, MainId = main, IntoId = main, ServiceId = people.School, On = Today, ById = people.Teacher.AccountId, Reason = "Samme gutt" });
        context.RemoveRange(context.Set<TeamEntryAbout>().Where(one => one.EntryId == note));
        context.Add(new TeamEntryAbout { EntryId = note, PersonId = main });
        await context.SaveChangesAsync(Cancellation);
        var circle = (await world.Circles.Handle(people.Teacher, right, Today, Cancellation))!;
        var brother = await context.Set<Langbenk.People.Persons.Person>().SingleAsync(one => one.Id == main, Cancellation);
        circle = circle with { Members = [.. circle.Members, new Circle.Member(main, brother, PersonRole.Sibling, 10, AddressProtection.None)] };

        var target = await WrongTeamSteps.Team(context, await world.Opened(right, await world.Consented(world.Asking(right))));
        var moved = Assert.Single(await world.Move.WithTheNextSave([await context.Set<TeamEntry>().SingleAsync(one => one.Id == note, Cancellation)], team, target, circle, _ => Guid.NewGuid(), Cancellation));
        await context.SaveChangesAsync(Cancellation);
        Assert.Equal([right], context.Set<TeamEntryAbout>().Where(one => one.EntryId == moved.Id).Select(one => one.PersonId));
    }
}
