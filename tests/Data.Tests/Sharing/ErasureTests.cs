using Langbenk.Cooperation;
using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Families;
using Langbenk.People.Numbers;
using Langbenk.Sharing;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A note on the wrong child: one of the writer's service asks, another confirms, and the words are gone for everybody.</summary>
public class ErasureTests
{
    const string Why = "Notatet gjaldt et annet barn";
    const string Words = "Ord om et annet barn";

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_ConfirmedWithAnotherAccountOfTheSameHuman_Stays(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var entry = await Written(world, team, child, toNav: true);
        var asked = Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry)).Id;
        foreach (var account in new[] { people.Teacher, people.Rektor })
        {
            Assert.IsType<SayTies.Result.Done>(await new SayTies(context, context).Handle(account with { Demo = true }, SyntheticNumber.Make(new(1980, 2, 3), Sex.Female).Reveal(), true, Today, Cancellation));
        }

        Assert.Equal(7474, Assert.IsType<EndErasure.Result.Refused>(await Confirms(world, people.Rektor, entry, asked)).Problem.Number);
        Assert.Equal([Words], await world.Sees(people.Counsellor, team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_ConfirmedByAnother_IsGoneForAllWhoHadIt_AndStaysTold(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var entry = await Written(world, team, child, toNav: true);

        Assert.IsType<AskErasure.Result.NotFound>(await Asks(world, people.Counsellor, entry));
        Assert.IsType<AskErasure.Result.NotFound>(await Asks(world, people.OtherTeacher, entry));
        Assert.Equal([7471], Numbers(await Asks(world, people.Teacher, entry, why: "kort")));
        Assert.Equal([7217], Numbers(await Asks(world, people.Teacher, entry, why: "Gjaldt 01010150572 i stedet")));
        Assert.Equal([7478], Numbers(await world.AskErasure.Handle(people.Teacher, new(entry, null, null, Why, ""), Today, Cancellation)));
        var asked = Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry)).Id;
        Assert.Equal(asked, Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry)).Id);
        Assert.Equal([7473], Numbers(await Asks(world, people.Rektor, entry)));

        // Neither herself, nor herself as a leader, nor whoever was told.
        Assert.Equal(7474, Assert.IsType<EndErasure.Result.Refused>(await Confirms(world, people.Teacher, entry, asked)).Problem.Number);
        Assert.Equal(7474, Assert.IsType<EndErasure.Result.Refused>(await Confirms(world, AsLeader(people.Teacher, people.Rektor), entry, asked)).Problem.Number);
        Assert.IsType<EndErasure.Result.NotFound>(await Confirms(world, people.Counsellor, entry, asked));
        Assert.Equal((0, 1, 0), (await ToConfirm(world, people.Teacher), await ToConfirm(world, people.Rektor), await ToConfirm(world, people.Counsellor)));
        Assert.Equal([Words], await world.Sees(people.Counsellor, team));

        Assert.IsType<EndErasure.Result.Done>(await Confirms(world, people.Rektor, entry, asked));
        Assert.IsType<EndErasure.Result.Done>(await Confirms(world, people.Rektor, entry, asked));
        context.ChangeTracker.Clear();
        foreach (var actor in new[] { people.Teacher, people.Counsellor })
        {
            var row = (await world.Read.One(actor, team, Today, cancellation: Cancellation))!.Entries.Single();
            Assert.Equal(("", "", Today), (row.Entry.Text, row.Entry.Kinds, row.Entry.ErasedOn));
            Assert.Empty(row.AboutIds);
            Assert.Single(row.Told);
        }

        var kept = await ((ICooperationData)context).All<EntryErasure>().AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal((Why, people.Teacher.AccountId, people.Rektor.AccountId, ErasureState.Done), (kept.Reason, kept.AskedById, kept.EndedById, kept.State));
        Assert.Equal(1, await ((ISharingData)context).All<Disclosure>().CountAsync(one => one.ResourceId == entry, Cancellation));
        Assert.IsType<TellMore.Result.NotFound>(await world.TellMore.Handle(people.Teacher, entry, [world.Nav], Today, Now, Cancellation));
        Assert.IsType<WriteEntry.Result.NotFound>(await world.Writes(people.Teacher, team, TeamWorld.Note("Følger", child) with { Follows = entry }));
        Assert.IsType<KeepEntry.Result.NotFound>(await world.Keep.Handle(people.Counsellor, entry, 1, new(JournalStatus.Done, Today, AccessStatus.Open, ""), Today, Cancellation));
        Assert.IsType<AskErasure.Result.NotFound>(await Asks(world, people.Teacher, entry));

        // Nav is to take it out of its own record, until it says that it has.
        Assert.Equal((0, 1), (await world.Erasures.CountToTakeOut(people.Teacher, Today, Cancellation), await world.Erasures.CountToTakeOut(people.Counsellor, Today, Cancellation)));
        Assert.False(await world.TakeOut.Handle(people.Teacher, team, entry, Today, Cancellation));
        Assert.True(await world.TakeOut.Handle(people.Counsellor, team, entry, Today, Cancellation));
        Assert.True(await world.TakeOut.Handle(people.Counsellor, team, entry, Today, Cancellation));
        Assert.Equal(0, await world.Erasures.CountToTakeOut(people.Counsellor, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Erasure_WithdrawnOrDeclined_LeavesTheNote_AndCannotBeConfirmed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var entry = await Written(world, team, child, toNav: true);
        foreach (var (actor, state) in new[] { (people.Teacher, ErasureState.Withdrawn), (people.Rektor, ErasureState.Declined) })
        {
            var asked = Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry)).Id;
            Assert.IsType<EndErasure.Result.Done>(await world.EndErasure.Drop(actor, entry, asked, Today, Cancellation));
            Assert.Equal(7475, Assert.IsType<EndErasure.Result.Refused>(await Confirms(world, people.Rektor, entry, asked)).Problem.Number);
            Assert.Equal(state, (await ((ICooperationData)context).All<EntryErasure>().AsNoTracking().SingleAsync(one => one.Id == asked, Cancellation)).State);
        }

        Assert.Equal([Words], await world.Sees(people.Counsellor, team));
        Assert.Equal(0, await world.Erasures.CountToTakeOut(people.Counsellor, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_InTheServicesOwnRecord_IsErasedOnlyWhenItIsSaidHowItIsPutRightThere(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var entry = await Written(world, team, child, toNav: false);
        var asked = Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry)).Id;
        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Teacher, entry, 0, new(JournalStatus.Done, Today, AccessStatus.Open, ""), Today, Cancellation));
        Assert.Equal(7479, Assert.IsType<EndErasure.Result.Refused>(await Confirms(world, people.Rektor, entry, asked)).Problem.Number);
        Assert.IsType<EndErasure.Result.Done>(await world.EndErasure.Drop(people.Teacher, entry, asked, Today, Cancellation));

        Assert.Equal([7472], Numbers(await Asks(world, people.Teacher, entry)));
        asked = Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry, inRecord: "Flyttet av arkivet samme dag")).Id;
        Assert.IsType<EndErasure.Result.Done>(await Confirms(world, people.Rektor, entry, asked));
        Assert.Equal([""], await world.Sees(people.Teacher, team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_Moved_StandsOnTheRightChild_ToldToNobody(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (wrong, _) = await world.Family();
        var right = await Registered(context, people.Teacher, Child("Per", "Dal", 1, Today.AddYears(-11)));
        await world.Decides(right, await Registered(context, people.Teacher, Child("Anne", "Dal", 1, new(1980, 5, 5))), GuardianshipKind.Sole);
        var team = await world.Team(wrong, await world.Consented(world.Asking(wrong)));
        var other = await world.Team(right, await world.Consented(world.Asking(right)));
        var entry = await Written(world, team, wrong, toNav: true);
        Assert.Equal([7477], Numbers(await world.AskErasure.Handle(people.Teacher, new(entry, true, team, Why, ""), Today, Cancellation)));
        Assert.Equal([7477], Numbers(await world.AskErasure.Handle(people.Teacher, new(entry, true, Guid.NewGuid(), Why, ""), Today, Cancellation)));
        var asked = Assert.IsType<AskErasure.Result.Asked>(await world.AskErasure.Handle(people.Teacher, new(entry, true, other, Why, ""), Today, Cancellation)).Id;
        Assert.IsType<EndErasure.Result.Done>(await Confirms(world, people.Rektor, entry, asked));
        context.ChangeTracker.Clear();

        Assert.Equal([""], await world.Sees(people.Teacher, team));
        Assert.Equal([Words], await world.Sees(people.Teacher, other));
        Assert.Empty(await world.Sees(people.Counsellor, other));
        var moved = (await world.Read.One(people.Teacher, other, Today, cancellation: Cancellation))!.Entries.Single();
        Assert.Equal([right], moved.AboutIds);
        Assert.Equal(people.Teacher.AccountId, moved.Entry.WrittenById);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Erasure_ConfirmedAndWithdrawnAtOnce_EndsOneWay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        await using var beside = database.Open();
        await using var after = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (people, colleague) = (world.People, new TeamWorld(beside, world.People));
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var entry = await Written(world, team, child, toNav: true);
        var asked = Assert.IsType<AskErasure.Result.Asked>(await Asks(world, people.Teacher, entry)).Id;
        context.ChangeTracker.Clear();

        await Task.WhenAll(Task.Run(() => world.EndErasure.Drop(people.Teacher, entry, asked, Today, Cancellation)), Task.Run(() => Confirms(colleague, people.Rektor, entry, asked)));

        var ended = await after.Set<EntryErasure>().SingleAsync(one => one.Id == asked, Cancellation);
        Assert.Contains(ended.State, new[] { ErasureState.Done, ErasureState.Withdrawn });
        Assert.Equal([ended.State == ErasureState.Done ? "" : Words], await new TeamWorld(after, people).Sees(people.Counsellor, team));
    }

    static async Task<Guid> Written(TeamWorld world, Guid team, Guid child, bool toNav) =>
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, TeamWorld.Note(Words, child), toNav ? [world.Nav] : [])).Id;

    static Task<AskErasure.Result> Asks(TeamWorld world, Actor actor, Guid entry, string why = Why, string inRecord = "") =>
        world.AskErasure.Handle(actor, new(entry, false, null, why, inRecord), Today, Cancellation);

    static Task<EndErasure.Result> Confirms(TeamWorld world, Actor actor, Guid entry, Guid asked) => world.EndErasure.Confirm(actor, entry, asked, Today, Cancellation);

    static async Task<int> ToConfirm(TeamWorld world, Actor actor) => (await world.Erasures.ToConfirm(actor, Today, Cancellation)).Count;

    /// <summary>The same account, acting with the leader's role.</summary>
    static Actor AsLeader(Actor account, Actor leader) => leader with { AccountId = account.AccountId, Name = account.Name };

    static IEnumerable<int> Numbers(AskErasure.Result result) => Assert.IsType<AskErasure.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
