using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Protection;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What is typed wrong, too late or by the wrong person has a clear answer, and leaves nothing half done.</summary>
public class BadConsentTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Answer_OfWhoDoesNotDecide_IsRefused_AndNobodyHasAnswered(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family(age: 5);
        var father = await Registered(context, world.People.Teacher, Child("Per", "Nordmann", 2, new(1984, 3, 3)));
        var stranger = await Registered(context, world.People.Teacher, Child("Arne", "Annen", 3, new(1980, 3, 3)));
        await world.Decides(child, father, GuardianshipKind.None);
        var consent = await world.Asked(world.Asking(child));

        Assert.Equal([8009], Refused(await Answers(world, consent, father)));
        Assert.IsType<AnswerConsent.Result.NotFound>(await Answers(world, consent, stranger));
        Assert.All((await world.Consents.One(world.People.Teacher, consent, Today, Cancellation))!.Value.Row.Answers, one => Assert.Equal(AnswerState.Asked, one.Answer.State));
    }

    /// <summary>What the health clinic knows: below 16 those decide who have parental responsibility, from 16 the young person alone (pbrl § 4-3).</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Health_AtFifteenHerYesIsNotEnough_AtSixteenTheMotherIsNotAsked(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var clinic = await Service(context, ServiceKind.HealthClinic, "Sol helsestasjon", context.Services.Single(one => one.Id == world.People.School).HostId!.Value);
        var nurse = await Hire(context, "helsesykepleier", Role.Caseworker, clinic, "Sol helsestasjon");
        var birthday = Today.AddDays(10);
        var child = await Registered(context, nurse, Child(born: birthday.AddYears(-16)));
        var mother = await Registered(context, nurse, Child("Kari", "Nordmann", 1, new(1985, 3, 3)));
        Assert.IsType<RecordGuardianship.Result.Done>(await new RecordGuardianship(context, Gate(context)).Handle(nurse, new(child, mother, null, GuardianshipKind.Sole, Today.AddYears(-1), null, "Folkeregisteret"), Today, Cancellation));
        var (young, grown) = (await Asked(Today), await Asked(birthday));

        Assert.Equal([mother], (await Row(young, Today)).Answers.Select(one => one.PersonId));
        Assert.Equal([8010], Refused(await Says(young, child, Today)));
        Assert.Equal(ConsentState.Waiting, (await Row(young, Today)).State);
        Assert.Equal([7203], Assert.IsType<OpenTeam.Result.Refused>(await world.Open.Handle(nurse, new(child, young, WayOfWorking.HomeVisit, "", Guid.NewGuid()), Today, Cancellation)).Faults.Select(one => one.Problem.Number));
        Assert.Equal([child], (await Row(grown, birthday)).Answers.Select(one => one.PersonId));
        Assert.Equal([8029], Refused(await Says(grown, mother, birthday)));
        Assert.IsType<AnswerConsent.Result.Done>(await Says(grown, child, birthday));
        Assert.Equal(ConsentState.InForce, (await Row(grown, birthday)).State);

        async Task<Guid> Asked(DateOnly day) => Assert.IsType<AskConsent.Result.Asked>(await world.Ask.Handle(
            nurse, world.Asking(child) with { Services = [world.People.School], BothWays = false, Kinds = [.. ConsentKinds.Always, InformationKind.Health] }, day, Cancellation)).Id;

        async Task<ReadConsents.Row> Row(Guid consent, DateOnly day) => (await world.Consents.One(nurse, consent, day, Cancellation))!.Value.Row;

        Task<AnswerConsent.Result> Says(Guid consent, Guid person, DateOnly day) => world.Answer.Handle(nurse, new(consent, person, AnswerState.Given, AnswerForm.Written, "", day, null), day, Cancellation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Service_ThatHasEnded_IsNeitherAskedForNorInvited(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family(age: 5);
        var clinic = await Service(context, ServiceKind.HealthClinic, "Sol helsestasjon", context.Services.Single(one => one.Id == world.People.School).HostId!.Value);
        var asking = world.Asking(child) with { Services = [world.People.Nav, clinic] };
        var team = await world.Team(child, await world.Consented(asking, young: true));
        Assert.IsType<EndService.Result.Done>(await new EndService(context).Handle(clinic, Today.AddDays(-1), null, Cancellation));

        Assert.Equal([8006], Assert.IsType<AskConsent.Result.Refused>(await world.Ask.Handle(world.People.Teacher, asking with { Mark = Guid.NewGuid() }, Today, Cancellation)).Faults.Select(one => one.Problem.Number));
        Assert.Equal(7205, Assert.IsType<InviteService.Result.Refused>(await world.Invite.Handle(world.People.Teacher, new(team, clinic, null, "", [], []), Today, Now, Cancellation)).Problem.Number);
        Assert.Empty(context.Set<Disclosure>().Where(one => one.ToServiceId == clinic));
        Assert.Single(context.Set<Consent>());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Invitation_ThatWouldTellWhereAStrictlyProtectedChildIs_IsRefused_AndTellsNobody(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family(age: 5);
        var team = await world.Opened(child, await world.Consented(world.Asking(child), young: true));
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(world.People.Teacher, new(child, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));

        Assert.Equal(7208, Assert.IsType<InviteService.Result.Refused>(await world.Invite.Handle(world.People.Teacher, new(team, world.People.Nav, null, "", [], []), Today, Now, Cancellation)).Problem.Number);
        Assert.Empty(context.Set<Disclosure>().Where(one => one.ToServiceId == world.People.Nav));
        Assert.Single(context.Set<Participation>());
        Assert.Equal(0, await world.Invitations.Count(world.People.NavLeader, Today, Cancellation));
    }

    /// <summary>In summer the day in Oslo begins at 22 the evening before, UTC.</summary>
    [Theory]
    [InlineData(Engine.Sqlite, "2026-08-31T21:59:59Z", ConsentState.InForce)]
    [InlineData(Engine.Sqlite, "2026-08-31T22:00:00Z", ConsentState.Outgrown)]
    [InlineData(Engine.Postgres, "2026-08-31T21:59:59Z", ConsentState.InForce)]
    [InlineData(Engine.Postgres, "2026-08-31T22:00:00Z", ConsentState.Outgrown)]
    public async Task Birthday_AtMidnightInOslo_IsTheDayItIsThere(Engine engine, string moment, ConsentState expected)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var child = await Registered(context, world.People.Teacher, Child(born: new(2010, 9, 1)));
        await world.Decides(child, await Registered(context, world.People.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3))), GuardianshipKind.Sole);
        var id = Assert.IsType<AskConsent.Result.Asked>(await world.Ask.Handle(world.People.Teacher, world.Asking(child), Today, Cancellation)).Id;
        foreach (var said in (await world.Consents.One(world.People.Teacher, id, Today, Cancellation))!.Value.Row.Answers)
        {
            var state = said.PersonId == child ? AnswerState.DoesNotUnderstand : AnswerState.Given;
            Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Handle(world.People.Teacher, new(id, said.PersonId, state, AnswerForm.Written, "Forklart med egne ord", Today, null), Today, Cancellation));
        }

        var today = new ClockAt(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)).OsloToday();
        Assert.Equal(expected, (await world.Consents.One(world.People.Teacher, id, today, Cancellation))!.Value.Row.State);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_OfTheLongestLength_IsStoredWhole_OneMoreIsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child), young: true));

        Assert.Equal([7212], Assert.IsType<WriteEntry.Result.Refused>(await world.Writes(world.People.Teacher, team, Note(new string('å', 100_001), child), world.Nav)).Faults.Select(one => one.Problem.Number));
        Assert.Empty(await world.Sees(world.People.Teacher, team));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, Note(new string('å', 100_000), child), world.Nav));
        Assert.Equal(100_000, Assert.Single(await world.Sees(world.People.Counsellor, team)).Length);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_OfOneForm_SentByTwoWindowsAtOnce_IsOneAndToldOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child), young: true));
        var mark = Guid.NewGuid();
        await using var one = database.Open();
        await using var other = database.Open();

        var answers = await Task.WhenAll(Write(one), Write(other));
        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(["Skrevet i to vinduer"], await world.Sees(people.Counsellor, team));
        await using var after = database.Open();
        Assert.Single(after.Set<Disclosure>().Where(row => row.Resource == TeamsInReach.EntryResource));

        async Task<Guid> Write(LangbenkContext mine) => Assert.IsType<WriteEntry.Result.Written>(
            await new TeamWorld(mine, people).Write.Handle(people.Teacher, new(team, Note("Skrevet i to vinduer", child), [world.Nav], mark), Today, Now, Cancellation)).Id;
    }

    [Theory]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.Postgres, false)]
    [InlineData(Engine.Postgres, true)]
    public async Task Mother_MergedWhileSheSigns_HasAnsweredOnce(Engine engine, bool atOnce)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var child = await Registered(context, people.Teacher, Child(born: Today.AddYears(-5)));
        var mother = await Registered(context, people.Teacher, WithoutNumber("Kari", "Nordmann", new(1985, 3, 3)));
        var numbered = await Registered(context, people.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3)), isAnother: true);
        await world.Decides(child, mother, GuardianshipKind.Sole);
        var consent = await world.Asked(world.Asking(child));
        await world.Says(consent, child, AnswerState.DoesNotUnderstand);
        await using var leaders = database.Open();
        Task<MergePersons.Result> Merge() => new MergePersons(leaders, leaders, leaders, Gate(leaders), new ToldServices(leaders)).Handle(people.Rektor, new(mother, numbered, "Samme mor", true), Today, Cancellation);

        var merging = Merge();
        if (!atOnce)
        {
            await merging;
        }

        // The page was open before the two became one: her old id is on the form.
        Assert.IsType<AnswerConsent.Result.Done>(await Answers(world, consent, mother));
        Assert.Equal(numbered, Assert.IsType<MergePersons.Result.Done>(await merging).Main);
        await using var after = database.Open();
        var row = (await new TeamWorld(after, people).Consents.One(people.Teacher, consent, Today, Cancellation))!.Value.Row;
        Assert.Equal(ConsentState.InForce, row.State);
        Assert.Equal([numbered], row.Answers.Where(one => one.Answer.State == AnswerState.Given).Select(one => one.PersonId));
        Assert.Equal([8017], Refused(await Answers(new TeamWorld(after, people), consent, numbered)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Child_MergedWhileTheConsentIsAsked_KeepsItAndItsTeam(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var child = await Registered(context, people.Teacher, WithoutNumber("Ola", "Nordmann", new(2021, 5, 9)));
        var numbered = await Registered(context, people.Teacher, Child(born: new(2021, 5, 9)), isAnother: true);
        var mother = await Registered(context, people.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3)));
        await world.Decides(child, mother, GuardianshipKind.Sole);
        var consent = await world.Asked(world.Asking(child));
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(people.Rektor, new(child, numbered, "Samme barn", true), Today, Cancellation));

        Assert.IsType<AnswerConsent.Result.Done>(await Answers(world, consent, mother));
        await world.Says(consent, child, AnswerState.DoesNotUnderstand);
        var team = await world.Team(child, consent);
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Teacher, team, Note("Etter sammenslåing", child), world.Nav));
        Assert.Equal(["Etter sammenslåing"], await world.Sees(people.Counsellor, team));
    }

    static Task<AnswerConsent.Result> Answers(TeamWorld world, Guid consent, Guid person) =>
        world.Answer.Handle(world.People.Teacher, new(consent, person, AnswerState.Given, AnswerForm.Written, "", Today, null), Today, Cancellation);

    static IEnumerable<int> Refused(AnswerConsent.Result result) => Assert.IsType<AnswerConsent.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    sealed class ClockAt(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
