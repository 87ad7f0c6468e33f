using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Law.Codes;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;
using Actor = Langbenk.Organisation.Staff.Actor;
using Purpose = Langbenk.People.Cards.Purpose;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What is around a thing tells nothing of it: who left, who was not told, a parent it is hidden from, a colleague who looks.</summary>
public class NothingMoreTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task WhoLeft_EverywhereReadsTheDayItLeft_NotWhenTheTeamEnded(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child), young: true));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Leave(people.Counsellor, team, Today, Cancellation));
        var later = Today.AddDays(20);
        Assert.Equal((Today, Today, Today), await Ended(people.Counsellor));
        Assert.Equal((null, null, null), await Ended(people.Teacher));
        var version = (await world.Read.One(people.Teacher, team, later, cancellation: Cancellation))!.Team.Version;
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Close(people.Teacher, team, version, "Det gikk bra for gutten", later, Cancellation));

        Assert.Equal((Today, Today, Today), await Ended(people.Counsellor));
        Assert.Equal((later, later, later), await Ended(people.Teacher));

        async Task<(DateOnly? OnTheChild, DateOnly? InTheList, DateOnly? InTheTeam)> Ended(Actor actor) => (
            Assert.Single(await world.Read.Of(actor, [child], later, Cancellation)).EndedOn,
            ((IEnumerable<ReadTeams.Row>)[.. await world.Read.List(actor, true, later, Cancellation), .. await world.Read.List(actor, false, later, Cancellation)]).Single().EndedOn,
            (await world.Read.One(actor, team, later, cancellation: Cancellation))!.EndedOn);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task NotTold_LeavesNoGapNoCountAndNoOrder(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (people, teams) = (world.People, world.Teams);
        await Writes("Begge", people.Nav, world.Clinic);
        await Writes("Bare klinikken", world.Clinic);
        await Writes("Bare skolen");
        await Writes("Bare Nav", people.Nav);
        await world.Meeting(people.Teacher, Today.AddDays(2), world.Clinic);
        await world.Proposed(people.Teacher, world.Clinic, Today.AddDays(3), [world.Clinic]);

        var seen = (await teams.Read.One(people.Counsellor, world.Team, Today, cancellation: Cancellation))!;
        Assert.Equal(["Bare Nav", "Begge"], seen.Entries.Select(one => one.Entry.Text));
        Assert.All(seen.Entries, one => Assert.Equal([people.Nav], one.Told.Select(told => told.ToServiceId!.Value)));
        Assert.False(seen.HasOlder);
        Assert.DoesNotContain(world.Clinic, seen.Services.Keys);
        Assert.DoesNotContain(seen.Participants, one => one.Service.Id == world.Clinic);
        Assert.DoesNotContain(seen.Consent!.Services, one => one.Id == world.Clinic);
        Assert.Empty(await world.Read.Coming(people.Counsellor, world.Team, Today, Cancellation));
        Assert.Empty(await world.Tasks.Waiting(people.Counsellor, Today, world.Team, Cancellation));
        Assert.Empty(await world.Tasks.ToDo(people.Counsellor, Today, world.Team, Cancellation));
        // What is not hers has no page two either.
        Assert.Empty((await teams.Read.One(people.Counsellor, world.Team, Today, page: 2, cancellation: Cancellation))!.Entries);

        async Task Writes(string words, params Guid[] to) =>
            Assert.IsType<WriteEntry.Result.Written>(await teams.Writes(people.Teacher, world.Team, Note(words, world.Child), MeetingWorld.To(to)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Father_WrittenDownByNavAndHiddenFrom_IsNowhereAtTheSchool_AndIsNotToldWhereTheChildIs(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child), young: true);
        var team = await world.Team(child, consent);
        var father = await Registered(context, people.Counsellor, Child("Per", "Nordmann", 2, new(1984, 3, 3)));
        Assert.IsType<RecordGuardianship.Result.Done>(await new RecordGuardianship(context, Gate(context)).Handle(people.Counsellor, new(child, father, null, GuardianshipKind.Joint, Today.AddYears(-1), null, "Folkeregisteret"), Today, Cancellation));
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(people.Counsellor, new(child, ProtectionLevel.Concealed, "Politiet", [father]), Today, Cancellation));

        var seen = (await Opened(context, people.Teacher, child))!;
        Assert.DoesNotContain(seen.Family.On(Today), one => one.Person.Id == father);
        Assert.DoesNotContain(seen.Family.Guardianships, one => one.Person?.Id == father);
        Assert.Null(await Opened(context, people.Teacher, father));
        Assert.DoesNotContain((await world.Circles.Handle(people.Teacher, child, Today, Cancellation))!.Members, one => one.Id == father);
        Assert.DoesNotContain((await world.Consents.One(people.Teacher, consent, Today, Cancellation))!.Value.Row.Answers, one => one.PersonId == father);
        Assert.Equal(7216, await Told(people.Teacher, InformationKind.SchoolMatters));
        // Also where she judges that everything is in order.
        Assert.Equal(8019, await Told(people.Counsellor, InformationKind.Location));
        Assert.DoesNotContain(context.Set<Disclosure>().ToList(), one => one.ToPersonId == father);

        async Task<int> Told(Actor actor, InformationKind kind) => Assert.IsType<WriteEntry.Result.Refused>(await world.Writes(
            actor, team, Note("Til far", child, kind), new Disclose.To(Receiver.Person(father), new Judged(new Dictionary<string, Tri> { ["necessary.sender-task"] = Tri.Yes, ["serious-danger"] = Tri.No }), "Han har foreldreansvar og har spurt"))).Faults[0].Problem.Number;
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Colleague_WhoRegistersTheSealedChildAnew_IsWarnedOfNobody(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var child = await Registered(context, people.Teacher, WithoutNumber("Ola", "Nordmann", new(2016, 5, 9)));
        Task<RegisterPerson.Result> Anew(Actor actor) => Register(context).Handle(actor, new(WithoutNumber("Ola", "Nordmann", new(2016, 5, 9)), Purpose.FollowedUp, false), Today, Cancellation);
        Assert.Equal([child], Assert.IsType<RegisterPerson.Result.Like>(await Anew(people.OtherTeacher)).Persons.Select(one => one.Id));
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(people.Teacher, new(child, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));

        Assert.NotEqual(child, Assert.IsType<RegisterPerson.Result.Registered>(await Anew(people.OtherTeacher)).Id);
        var hits = (await new SearchPersons(context, Gate(context)).Handle(people.OtherTeacher, PersonQuery.Read("Ola Nordmann"), Today, Cancellation)).Hits;
        Assert.DoesNotContain(hits, one => one.Id == child);
        Assert.Single(hits);
    }
}
