using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Merging;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>What another service knows of somebody shows in no list, no search, no word; and what is done to her shows that it was.</summary>
public class UntoldTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Merge_IsToldToThoseWhoKnewIt_AndTheLeadersOfOthersAreToldToLook(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var host = await context.Services.Where(one => one.Id == world.School).Select(one => one.HostId!.Value).SingleAsync(Cancellation);
        var nurseLeader = await Hire(context, "helseleder", Role.ServiceLeader, await Service(context, ServiceKind.HealthClinic, "Helsestasjonen", host), "Helsestasjonen");
        var (one, other) = (await Registered(context, world.Teacher, Child()), await Registered(context, world.Counsellor, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true));
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Teacher, other, Purpose.FollowedUp, Today, Cancellation));
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(nurseLeader, one, Purpose.FollowedUp, Today, Cancellation));
        var told = new Told();
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context), told).Handle(world.Rektor, new(one, other, "Samme barn", false), Today, Cancellation));
        Assert.Equal(new[] { world.NavLeader.AccountId, nurseLeader.AccountId }.Order(), told.Who.Order());

        var parts = new PartPersons(context, context, context, Gate(context));
        var own = Assert.Single(await parts.List(world.Rektor, one, Today, Cancellation));
        Assert.Equal((Today, "Samme barn"), (own.On, own.Reason));
        var navs = Assert.Single(await parts.List(world.NavLeader, one, Today, Cancellation));
        Assert.Equal((null, ""), (navs.On, navs.Reason));
        // The health centre knew the one that is kept, and not that another service knew another.
        Assert.Empty(await parts.List(nurseLeader, one, Today, Cancellation));
        Assert.IsType<PartPersons.Result.NotFound>(await parts.Handle(nurseLeader, one, own.Id, "To barn", Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Twins_WithNamesAlike_AreOneOnlyWhenTheLeaderSaysSo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (ola, ole) = (await Registered(context, world.Teacher, WithoutNumber("Ola", "Nordmann", new(2016, 5, 9))), await Registered(context, world.Teacher, WithoutNumber("Ole", "Nordmann", new(2016, 5, 9)), isAnother: true));
        MergePersons Merge() => new(context, context, context, Gate(context), new ToldServices(context));
        Assert.Equal(6031, Assert.IsType<MergePersons.Result.Refused>(await Merge().Handle(world.Rektor, new(ola, ole, "Samme", false), Today, Cancellation)).Problem.Number);
        Assert.IsType<MergePersons.Result.Done>(await Merge().Handle(world.Rektor, new(ola, ole, "Samme", true), Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Unborn_IsFoundByTheServiceThatKnowsIt_AndNoOther(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var details = new PersonDetails("", "", "Hansen", null, false, Today.AddMonths(3), Sex.Unknown);
        var id = await Registered(context, world.Counsellor, details);
        async Task<IEnumerable<Guid>> Finds(Actor actor) => (await new SearchPersons(context, Gate(context)).Handle(actor, PersonQuery.Read("hansen"), Today, Cancellation)).Hits.Select(one => one.Id);

        Assert.Equal([id], await Finds(world.OtherCounsellor));
        Assert.Empty(await Finds(world.Teacher));
        Assert.IsType<RegisterPerson.Result.Like>(await Register(context).Handle(world.OtherCounsellor, new(details, Purpose.Worry, false), Today, Cancellation));
        Assert.IsType<RegisterPerson.Result.Registered>(await Register(context).Handle(world.Teacher, new(details, Purpose.Worry, false), Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Protection_OfAnotherService_IsKnownAsAnothers(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        foreach (var (level, turn) in new[] { (ProtectionLevel.Concealed, 0), (ProtectionLevel.Confidential, 1) })
        {
            var (child, father) = (await Registered(context, world.Teacher, Child(turn: turn), isAnother: true), await Registered(context, world.Teacher, Child("Far", "Nordmann", turn, new(1987, 1, 1)), isAnother: true));
            Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, child, Purpose.Worry, Today, Cancellation));
            Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(world.Teacher, new(child, level, "Vedtak", level == ProtectionLevel.Concealed ? [father] : []), Today, Cancellation));
            var (own, theirs) = ((await Opened(context, world.Teacher, child))!, (await Opened(context, world.Counsellor, child))!);
            Assert.Equal((false, true), (own.LevelIsOthers, theirs.LevelIsOthers));
            Assert.Equal((level, level), (own.Level!.Value, theirs.Level!.Value));
        }
    }

    sealed class Told : ITellToLook
    {
        public List<Guid> Who { get; } = [];

        public void Tell(IReadOnlyList<Guid> accounts) => Who.AddRange(accounts);
    }
}
