using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.Data.Tests.Sharing;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Numbers;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.ReportWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>A report of concern: nobody but its writers' service sees that it is there; what it must say; that it is sent, once.</summary>
public class ReportTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_IsOpenToThoseWhoHaveTheChildInItsServiceOnly(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var child = await Registered(context, world.Teacher, Child());
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, child, Purpose.AskedForHelp, Today, Cancellation));
        var id = await reports.Started(world.Teacher, child);

        foreach (var actor in world.Everybody)
        {
            var mine = actor == world.Teacher || actor == world.Rektor;
            Assert.Equal(mine, await reports.One(actor, id) is not null);
            Assert.Equal(mine ? 1 : 0, await reports.Listed(actor));
            Assert.Equal(mine ? 1 : 0, await reports.Read.Late(actor, Today.AddDays(1), Cancellation));
            Assert.Equal(mine ? 1 : 0, (await reports.Read.Of(actor, [child], Today, Cancellation)).Count);
            Assert.Equal(mine, await reports.Sent(actor, id, DispatchWay.Phone) is MarkSentByOtherWay.Result.Done);
            Assert.Equal(mine, await reports.Add.Handle(actor, id, "Mer", Today, Now, Cancellation) is not AddToReport.Result.NotFound);
            Assert.Equal(mine, await reports.Write.Handle(actor, id, 1, Good, Today, Cancellation) is not WriteReport.Result.NotFound);
            Assert.Equal(mine, await reports.SetAside.Handle(actor, id, 99, "x", Today, Cancellation) is not SetAsideReport.Result.NotFound);
            Assert.Equal(mine, await reports.SetAside.Keep(actor, id, 99, new(JournalStatus.NotYet, null, AccessStatus.Open, ""), Today, Cancellation) is not SetAsideReport.Result.NotFound);
        }

        Assert.IsType<StartReport.Result.NotFound>(await reports.Start.Handle(world.OtherTeacher, child, Good, Today, Cancellation));
        // Its day is the only relation row: no action opens by it.
        Assert.Single(await context.Relations.Where(one => one.ResourceId == id).ToListAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_OfAChildWithATeam_ShowsInNoTeamAndNoDisclosure(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (reports, teams) = (new ReportWorld(context), new TeamWorld(context, world));
        var (child, _) = await teams.Family();
        var team = await teams.Team(child, await teams.Consented(teams.Asking(child)));
        var told = await context.Set<Langbenk.Sharing.Disclosures.Disclosure>().CountAsync(Cancellation);
        var id = await reports.Started(world.Teacher, child);
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id));

        Assert.Equal(told, await context.Set<Langbenk.Sharing.Disclosures.Disclosure>().CountAsync(Cancellation));
        Assert.Empty(await teams.Sees(world.Counsellor, team));
        Assert.Null(await reports.One(world.Counsellor, id));
        Assert.Equal(0, await reports.Listed(world.Counsellor));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_SealedOwnFamilyAndEmergency_FollowThePerson(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var child = await Registered(context, world.Teacher, Child());
        var id = await reports.Started(world.Teacher, child);

        // The duty is her own: who opened the child in an emergency reports too, and reads what is there as long as it lasts.
        Assert.IsType<OpenInEmergency.Result.Opened>(await new OpenInEmergency(context, context, context, Gate(context)).Handle(
            world.OtherTeacher, Child().Number, "Gutten har ikke kommet hjem i kveld", Now, Today, Cancellation));
        await reports.Started(world.OtherTeacher, child, Good with { Seen = "Sto ute i regnet" });
        Assert.Equal(2, await reports.Listed(world.OtherTeacher));
        Assert.Equal(0, await reports.Listed(world.OtherTeacher, Today.AddDays(5)));
        Assert.Equal(2, await reports.Listed(world.Rektor, Today.AddDays(5)));

        await new SayTies(context, context).Handle(world.Rektor, Child().Number, false, Today, Cancellation);
        Assert.Null(await reports.One(world.Rektor, id));
        Assert.Equal((0, 0), (await reports.Listed(world.Rektor), await reports.Read.Late(world.Rektor, Today.AddDays(3), Cancellation)));

        await reports.Seal(world.Teacher, child);
        Assert.Null(await reports.One(world.OtherTeacher, id));
        Assert.Equal((0, 2), (await reports.Listed(world.OtherTeacher), await reports.Listed(world.Teacher)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_OfAMergedChild_FollowsTheOneThatIsUsed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var main = await Registered(context, world.Teacher, Child());
        var other = await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true);
        var id = await reports.Started(world.Teacher, other);
        await reports.Merge(world.Rektor, main, other);

        var whole = (await reports.One(world.Teacher, id))!;
        Assert.Equal((main, "Ola Normann"), (whole.About.Id, whole.Report.AboutName));
        Assert.Equal(2, (await reports.Read.Of(world.Teacher, [main, other, await reports.Started(world.Teacher, main)], Today, Cancellation)).Count);
        Assert.IsType<WriteReport.Result.Done>(await reports.Write.Handle(world.Teacher, id, 1, Good with { Seen = "Mer" }, Today, Cancellation));
        Assert.Equal("Ola Nordmann", (await reports.One(world.Teacher, id))!.Report.AboutName);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_WhatIsMissing_IsToldAllAtOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var child = await Registered(context, world.Teacher, Child());
        (ReportText Text, int[] Problems)[] cases =
        [
            (new(), [7302, 7303, 7306, 7307, 7308, 7308, 7308, 7315, 7316]),
            (Good with { Duties = "" }, [7305]),
            (Good with { Duties = "ME-14,XX-99" }, [7305]),
            (Good with { Danger = Danger.Called }, [7304]),
            (Good with { ChildSaid = " " }, [7309]),
            (Good with { Child = Talk.NotYet, ChildSaid = "" }, [7310]),
            (Good with { Parents = ParentsTold.Later, ParentsSaid = "I morgen" }, [7311]),
            (Good with { ParentsSaid = "" }, [7312]),
            (Good with { Parents = ParentsTold.Told, ParentsSaid = "" }, [7313]),
            (Good with { OtherMunicipality = "", MunicipalityId = Guid.NewGuid() }, [7315]),
            (Good with { Seen = new string('x', ReportText.MaxTextLength + 1) }, [7317]),
            (Good with { Title = new string('x', ReportText.MaxLineLength + 1) }, [7318]),
            (Good with { Family = $"Mor {Child(turn: 3).Number}" }, [7319]),
        ];
        foreach (var (text, problems) in cases)
        {
            Assert.Equal(problems, await reports.Refusals(world.Teacher, child, text));
        }

        await reports.Started(world.Teacher, child, Good with { Duties = "", WithConsent = true, Seen = new string('x', ReportText.MaxTextLength) });
        var adult = await Registered(context, world.Teacher, new(SyntheticNumber.Make(new(1980, 1, 1), Sex.Male).Reveal(), "Far", "Nordmann", null, false, null, Sex.Male));
        Assert.Equal([7301], await reports.Refusals(world.Teacher, adult, Good));
        await reports.Seal(world.Teacher, child, ProtectionLevel.Confidential);
        Assert.Equal([7314], await reports.Refusals(world.Teacher, child, Good with { Place = "Elvegata 4" }));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_OfAnUnbornChild_IsNoDutyOfASchool(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var mother = await Registered(context, world.Teacher, new(SyntheticNumber.Make(new(1995, 1, 1), Sex.Female).Reveal(), "Mor", "Nordmann", null, false, null, Sex.Female));
        var expected = Good with { About = ReportAbout.Expected, Child = null, ChildSaid = "" };
        Assert.Equal([7302], await reports.Refusals(world.Teacher, mother, Good));
        Assert.Equal([7305], await reports.Refusals(world.Teacher, mother, expected));
        var id = await reports.Started(world.Teacher, mother, expected with { WithConsent = true });
        Assert.Equal((Talk.NotRelevant, ""), ((await reports.One(world.Teacher, id))!.Report.Text.Child!.Value, (await reports.One(world.Teacher, id))!.Report.Text.Duties));

        var unborn = await Registered(context, world.Teacher, new("", "", "", null, false, Today.AddMonths(2), Sex.Unknown));
        await reports.Started(world.Teacher, unborn, expected with { About = ReportAbout.Unborn, WithConsent = true });
    }
}
