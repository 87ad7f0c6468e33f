using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Data.Tests.People;
using Langbenk.Data.Tests.Sharing;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Persons;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>The school and Nav of <see cref="PeopleWorld"/>, and a reception with a leader and a worker that answers within five days.</summary>
sealed class RequestWorld(LangbenkContext context, PeopleWorld people)
{
    public TeamWorld Sharing { get; } = new(context, people);

    public PeopleWorld People => people;

    public Guid Door { get; private set; }

    public Actor Leader { get; private set; } = null!;

    public Actor Worker { get; private set; } = null!;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    OpenPersons Persons => new(context, Gate(context));

    RequestsInReach Reach => new(context, Persons, Sharing.Told);

    QuestionsInReach QuestionReach => new(context, Persons, Sharing.Told);

    public ReadReceptions Receptions => new(context, new FindReception(context));

    public SendRequest Send => new(context, Persons, new FindReception(context), Sharing.Circles, Sharing.Consents, Sharing.Disclose);

    public RecordRequest Record => new(context, Persons, new FindReception(context), Sharing.Circles);

    public AllocateRequest Allocate => new(context, Reach, new OpenCard(context, context, Gate(context)), new AssignWorker(context, context, context, Gate(context)));

    public AnswerRequest Answer => new(context, context, Reach, Sharing.Circles, Sharing.Disclose);

    public ReadRequests Read => new(context, context, context, context, Reach, Persons, Sharing.Consents, Sharing.Told);

    public ListRequests List => new(context, context, Reach);

    public ReferRequest Refer => new(context, context, Reach, Sharing.Circles, Sharing.Consents, Sharing.Disclose);

    public AnswerReferral Referrals => new(context, Reach, new OpenCard(context, context, Gate(context)), Sharing.Holds);

    public TellOfOther Tell => new(context, Reach, Sharing.Circles, Sharing.Consents, Sharing.Disclose);

    public AskOthers Ask => new(context, Persons, Sharing.Circles, Sharing.Consents, Sharing.Disclose);

    public AnswerQuestion Reply => new(context, Persons, QuestionReach, Sharing.Circles, Sharing.Disclose);

    public ReadQuestions Questions => new(context, context, QuestionReach, Persons);

    public TakeBackRequest TakeBack => new(context, Reach, Persons);

    public ReadOwnWords OwnWords => new(context, context, context, context, Reach, QuestionReach, Sharing.Told);

    public KeepOwnWords Keep => new(context, OwnWords);

    public static async Task<RequestWorld> Fill(TestDatabase database, LangbenkContext context)
    {
        var world = new RequestWorld(context, await PeopleWorld.Fill(database));
        var host = context.Municipalities.Single().Id;
        world.Door = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(ServiceKind.Municipality, "Familiens hus", host, new(2024, 1, 1), [], AnswerDays: 5), Cancellation)).Service.Id;
        world.Leader = await Hire(context, "leder", Role.ServiceLeader, world.Door, "Familiens hus");
        world.Worker = await Hire(context, "mottak", Role.Caseworker, world.Door, "Familiens hus");
        return world;
    }

    /// <summary>The same, over another context.</summary>
    public RequestWorld Over(LangbenkContext other) => new(other, people) { Door = Door, Leader = Leader, Worker = Worker };

    /// <summary>A consent of the school's that names the reception and these.</summary>
    public async Task<Guid> Consented(Guid child, bool bothWays = true, params IReadOnlyList<Guid> others) =>
        await Sharing.Consented(Sharing.Asking(child) with { Services = [Door, .. others], BothWays = bothWays });

    public static RequestText Text(Guid child, params IReadOnlyList<InformationKind> kinds) =>
        new("Hjelp med skolen", "", "Barnet var sykt", "Samtaler hjemme", RequestUrgency.Soon, kinds.Count == 0 ? [InformationKind.SchoolMatters] : kinds, [child]);

    public Task<SendRequest.Result> Sends(Guid child, Guid consent, RequestText? text = null, params IReadOnlyList<Guid> mayRefer) =>
        Send.Handle(people.Teacher, new(child, Door, consent, text ?? Text(child), mayRefer, Guid.NewGuid()), Today, Now, Cancellation);

    public async Task<Guid> Sent(Guid child, Guid consent, params IReadOnlyList<Guid> mayRefer) => Assert.IsType<SendRequest.Result.Sent>(await Sends(child, consent, null, mayRefer)).Id;

    public Task<AnswerRequest.Result> Answers(Actor actor, Guid request, string words, DateOnly? day = null) =>
        Answer.Handle(actor, new(request, RequestOutcome.Advice, null, words, "Eget", [InformationKind.SchoolMatters], true, false, Guid.NewGuid()), day ?? Today, Now, Cancellation);

    public static IEnumerable<int> Numbers(SendRequest.Result result) => Assert.IsType<SendRequest.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
