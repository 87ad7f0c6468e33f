using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>The same form sent twice is one; other words under its mark are refused, and stored when they are sent under a mark of their own.</summary>
public class SentOnceTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_OtherWordsReceiversOrWriter_AreNotTakenForWhatIsStored(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teams, teacher) = (world.Teams, world.People.Teacher);
        var input = new WriteEntry.Input(world.Team, TeamWorld.Note("Ola sov i timen", world.Child), [teams.Nav], Guid.NewGuid());
        Task<WriteEntry.Result> Write(WriteEntry.Input typed, Langbenk.Organisation.Staff.Actor? actor = null) => teams.Write.Handle(actor ?? teacher, typed, Today, Now, Cancellation);
        var first = Assert.IsType<WriteEntry.Result.Written>(await Write(input));

        Assert.Equal(first, await Write(input with { Receivers = [teams.Nav] }));
        var other = input with { Entry = TeamWorld.Note("Mor ringte og var lei seg", world.Child) };
        foreach (var typed in new[] { other, input with { Receivers = [] }, input with { Entry = input.Entry with { Kind = EntryKind.Assessment } } })
        {
            Assert.Equal([1101], Numbers(await Write(typed)));
        }

        Assert.Equal(["Ola sov i timen"], await teams.Sees(world.People.Counsellor, world.Team));
        Assert.IsType<WriteEntry.Result.Written>(await Write(other with { Mark = Guid.NewGuid() }));
        Assert.Equal(["Mor ringte og var lei seg", "Ola sov i timen"], await teams.Sees(world.People.Counsellor, world.Team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_UnderTheMarkOfANoteOrOfAnotherPlan_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var teacher = world.People.Teacher;
        var circle = (await world.Teams.Circles.Handle(teacher, world.Child, Today, Cancellation))!;
        var ofNote = Guid.NewGuid();
        Assert.IsType<WriteEntry.Result.Written>(await world.Teams.Write.Handle(teacher, new(world.Team, TeamWorld.Note("Et notat", world.Child), [], ofNote), Today, Now, Cancellation));
        Task<PlanMeeting.Result> Plan(PlanMeeting.Input typed) => world.Plan.Handle(teacher, circle, typed, Today, Now, Cancellation);
        Task<HoldMeeting.Result> Hold(HoldMeeting.Input typed) => world.Hold.Handle(teacher, circle, typed, Today, Now, Cancellation);

        var plan = new PlanMeeting.Input(world.Team, world.Plans(Today.AddDays(5)), [world.Teams.Nav], null, Guid.NewGuid());
        Assert.Equal([1101], Numbers(await Plan(plan with { Mark = ofNote })));
        var planned = Assert.IsType<PlanMeeting.Result.Planned>(await Plan(plan));
        Assert.Equal(planned, await Plan(plan));
        Assert.Equal([1101], Numbers(await Plan(plan with { Plan = world.Plans(Today.AddDays(6)) })));
        Assert.Equal([1101], Numbers(await Plan(plan with { Moves = planned.Id })));

        var held = new HoldMeeting.Input(world.Team, null, world.Helds(Today.AddDays(-1), world.People.School), [], Guid.NewGuid());
        Assert.Equal([1101], Numbers(await Hold(held with { Mark = ofNote })));
        var written = Assert.IsType<HoldMeeting.Result.Written>(await Hold(held));
        Assert.Equal(written, await Hold(held));
        Assert.Equal([1101], Numbers(await Hold(held with { Held = held.Held with { Weight = "Vi bytter rom" } })));
        Assert.Equal(2, context.Set<TeamMeeting>().Count());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Task_ProposedOrDeclinedInOtherWords_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teacher, counsellor, nav) = (world.People.Teacher, world.People.Counsellor, world.People.Nav);
        var typed = new ProposeTask.Input(world.Team, null, new(nav, Today.AddDays(3), "Søke om SFO", [InformationKind.PracticalCare], [world.Child]), [world.Teams.Nav], Guid.NewGuid());
        Task<ProposeTask.Result> Propose(ProposeTask.Input input) => world.Propose.Handle(teacher, input, Today, Now, Cancellation);
        Assert.IsType<ProposeTask.Result.Proposed>(await Propose(typed));
        Assert.IsType<ProposeTask.Result.Proposed>(await Propose(typed));
        Assert.Equal([1101], Assert.IsType<ProposeTask.Result.Refused>(await Propose(typed with { Proposal = typed.Proposal with { Due = Today.AddDays(4) } })).Faults.Select(one => one.Problem.Number));

        var task = Assert.Single(await world.Tasks.Waiting(counsellor, Today, cancellation: Cancellation)).Task.Id;
        var (no, mark) = (new AnswerTask.No("Vi har ikke folk", [InformationKind.PracticalCare], [world.Child]), Guid.NewGuid());
        Task<AnswerTask.Result> Decline(Langbenk.Organisation.Staff.Actor actor, AnswerTask.No why, Guid form) => world.Answer.Decline(actor, task, why, [], form, Today, Now, Cancellation);
        Assert.IsType<AnswerTask.Result.Done>(await Decline(counsellor, no, mark));
        Assert.IsType<AnswerTask.Result.Done>(await Decline(counsellor, no, mark));
        Assert.Equal([1101], Numbers(await Decline(counsellor, no with { Why = "Vi har ikke penger" }, mark)));
        // From another form, and by whoever comes second, the task is answered already.
        Assert.Equal([7423], Numbers(await Decline(counsellor, no, Guid.NewGuid())));
        Assert.Equal([7423], Numbers(await Decline(counsellor, no with { Why = "Vi har ikke penger" }, Guid.NewGuid())));
        Assert.Equal(["Søke om SFO", "Vi har ikke folk"], await world.Teams.Sees(counsellor, world.Team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task ConsentAndTeam_InOtherWords_AreRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family();
        var asking = world.Asking(child);
        var consent = await world.Consented(asking);
        Assert.Equal(consent, await world.Asked(asking));
        Assert.Equal([1101], Assert.IsType<AskConsent.Result.Refused>(await world.Ask.Handle(people.Teacher, asking with { PurposeText = "Noe helt annet enn dette" }, Today, Cancellation)).Faults.Select(one => one.Problem.Number));

        var opening = new OpenTeam.Input(child, consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid());
        var opened = await world.Open.Handle(people.Teacher, opening, Today, Cancellation);
        Assert.Equal(opened, await world.Open.Handle(people.Teacher, opening, Today, Cancellation));
        Assert.Equal([1101], Assert.IsType<OpenTeam.Result.Refused>(await world.Open.Handle(people.Teacher, opening with { Way = WayOfWorking.HomeVisit }, Today, Cancellation)).Faults.Select(one => one.Problem.Number));
    }

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(PlanMeeting.Result result) => Assert.IsType<PlanMeeting.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(HoldMeeting.Result result) => Assert.IsType<HoldMeeting.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(AnswerTask.Result result) => Assert.IsType<AnswerTask.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
