using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Data.Tests.People;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A team of a school and Nav around a child of five, where the school has taken in the doctor.</summary>
sealed record OutsiderScene(TeamWorld World, Guid Child, Guid Mother, Guid Consent, Guid Team, Guid Outsider)
{
    public static readonly OutsiderText Doctor = new("Kari Lie", "fastlege, Sol legesenter", ActorType.GeneralPractitioner), Grandmother = new("Gerd Nordmann", "bestemor", ActorType.Relative);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public PeopleWorld People => World.People;

    public Disclose.To To => new(Receiver.Outsider(Outsider), Judged.Nothing, "");

    public async Task<Guid> Waits(string words = "Han har vært syk", InformationKind kind = InformationKind.SchoolMatters) =>
        Waiting(Assert.IsType<WriteEntry.Result.Written>(await World.Writes(People.Teacher, Team, Note(words, Child, kind), To)).Id);

    public Guid Waiting(Guid entry) => World.Context.Set<Handover>().Single(one => one.ResourceId == entry).Id;

    public Task<HandOver.Result> HandsOver(Guid id, DateOnly? on = null, DateOnly? today = null, string deviation = "") =>
        World.HandOver.Handle(People.Teacher, Team, id, new(HandoverWay.Letter, on ?? Today, deviation), today ?? Today, Now, Cancellation);

    public async Task Withdraws(DateOnly day) => Assert.IsType<AnswerConsent.Result.Done>(await World.Answer.Withdraw(People.Teacher, Consent, Mother, "Sa det på telefon", day, Cancellation));

    /// <summary>Another consent that names the doctor, asked and answered that day; the team rests on it where it takes no other's place.</summary>
    public async Task<Guid> Another(DateOnly day, Guid? replaces = null, AnswerState answer = AnswerState.Given)
    {
        var id = Assert.IsType<AskConsent.Result.Asked>(await World.Ask.Handle(People.Teacher, World.Asking(Child) with { Outsiders = [Doctor], Replaces = replaces }, day, Cancellation)).Id;
        foreach (var said in (await World.Consents.One(People.Teacher, id, day, Cancellation))!.Value.Row.Answers)
        {
            Assert.IsType<AnswerConsent.Result.Done>(await World.Answer.Handle(
                People.Teacher, new(id, said.PersonId, said.PersonId == Child ? AnswerState.DoesNotUnderstand : answer, AnswerForm.Written, "Forklart med egne ord på skolen", day, null), day, Cancellation));
        }

        return id;
    }

    public async Task Renews(Guid consent, DateOnly day) => Assert.IsType<GoOnWithTeam.Result.Done>(await World.GoOn.Renew(People.Teacher, Team, consent, day, Now, Cancellation));

    /// <summary>That she is asked to take part.</summary>
    public Guid Asked => Waiting(Team);

    public Handover Stands(Guid id) => World.Context.Set<Handover>().AsNoTracking().Single(one => one.Id == id);

    public static async Task<OutsiderScene> In(TestDatabase database, LangbenkContext context, OutsiderText? who = null, params Guid[] shownTo)
    {
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child) with { Outsiders = [who ?? Doctor] }, young: true);
        var team = await world.Team(child, consent);
        var outsider = context.Set<Outsider>().Single().Id;
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Handle(people.Teacher, team, outsider, shownTo, Today, Now, Cancellation));
        return new OutsiderScene(world, child, mother, consent, team, outsider);
    }
}
