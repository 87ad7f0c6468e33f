using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Data.Tests.People;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A team of a school, Nav and a clinic; Nav and the clinic were not told of each other.</summary>
sealed class MeetingWorld
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public required TeamWorld Teams { get; init; }

    public required Guid Child { get; init; }

    public required Guid Mother { get; init; }

    public required Guid Team { get; init; }

    public required Guid Consent { get; init; }

    public required Guid Clinic { get; init; }

    public required Actor Nurse { get; init; }

    public LangbenkContext Context => Teams.Context;

    public PeopleWorld People => Teams.People;

    public PlanMeeting Plan => Teams.Plan;

    public HoldMeeting Hold => new(Context, Teams.Reach, Teams.Write);

    public ReadMeetings Read => Teams.Meetings;

    public ProposeTask Propose => new(Context, Teams.Write);

    public AnswerTask Answer => new(Context, Teams.Reach, Teams.Write, Teams.Disclose);

    public ReadTasks Tasks => new(Context, Context, Context, Teams.Reach);

    public static async Task<MeetingWorld> In(TestDatabase database, LangbenkContext context)
    {
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var host = (await context.Services.SingleAsync(one => one.Id == people.School, Cancellation)).HostId!.Value;
        var clinic = await Service(context, ServiceKind.HealthClinic, "Sol helsestasjon", host);
        var nurse = await Hire(context, "helsesykepleier", Role.Caseworker, clinic, "Sol helsestasjon");
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic] }, young: true);
        var team = await world.Team(child, consent);
        var invited = Assert.IsType<InviteService.Result.Invited>(await world.Invite.Handle(people.Teacher, new(team, clinic, nurse.AccountId, "Blir du med?", [], []), Today, Now, Cancellation)).Id;
        Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Accept(nurse, invited, Today, Cancellation));
        return new MeetingWorld { Teams = world, Child = child, Mother = mother, Team = team, Consent = consent, Clinic = clinic, Nurse = nurse };
    }

    public PlanMeeting.Plan Plans(DateOnly? on) =>
        new(WayOfWorking.ResponsibilityGroup, on, new(new TimeOnly(14, 0), new TimeOnly(15, 0), true), "Sol skole, rom 2", "1. Hva sier barnet selv?", [], [Child]);

    public async Task<PlanMeeting.Result> Planned(Actor actor, PlanMeeting.Plan plan, Guid[] to, DateOnly? today = null, Guid? moves = null) =>
        await Plan.Handle(actor, (await Teams.Circles.Handle(actor, Child, today ?? Today, Cancellation))!, new(Team, plan, To(to), moves, Guid.NewGuid()), today ?? Today, Now, Cancellation);

    public async Task<Guid> Meeting(Actor actor, DateOnly on, params Guid[] to) => Assert.IsType<PlanMeeting.Result.Planned>(await Planned(actor, Plans(on), to)).Id;

    public HoldMeeting.Held Helds(DateOnly? on, params Guid[] came) =>
        new(WayOfWorking.ResponsibilityGroup, on, came, [Mother], "", ChildPart.NotHeard, "Han ville heller leke med de andre", "", [], [Child]);

    public async Task<HoldMeeting.Result> Held(Actor actor, Guid? meeting, HoldMeeting.Held held, Guid[] to, DateOnly? today = null, DateTime? now = null) =>
        await Hold.Handle(actor, (await Teams.Circles.Handle(actor, Child, today ?? Today, Cancellation))!, new(Team, meeting, held, To(to), Guid.NewGuid()), today ?? Today, now ?? Now, Cancellation);

    public Task<ProposeTask.Result> Proposed(Actor actor, Guid? to, DateOnly? due, Guid[] told, string what = "Søke om SFO", Guid? meeting = null) =>
        Propose.Handle(actor, new(Team, meeting, new(to, due, what, [InformationKind.PracticalCare], [Child]), To(told), Guid.NewGuid()), Today, Now, Cancellation);

    public static Disclose.To[] To(IEnumerable<Guid> services) => [.. services.Select(one => new Disclose.To(Receiver.Service(one), Judged.Nothing, ""))];
}
