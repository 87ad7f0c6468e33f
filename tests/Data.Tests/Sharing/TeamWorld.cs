using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Data.Tests.People;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Organisation.Services;
using Langbenk.People.Bars;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Langbenk.Sharing.Wordings;
using Langbenk.Work.Documents;
using Langbenk.Work.Drafts;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Actor = Langbenk.Organisation.Staff.Actor;
using OpenCard = Langbenk.People.Cards.OpenCard;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>The operations of consents and teams over one context, and the steps that most tests begin with.</summary>
sealed class TeamWorld(LangbenkContext context, PeopleWorld people)
{
    static readonly LawBook Book = LawBookFiles.LoadBesideProgram();
    static readonly SharingEngine Engine = new(Book);

    public PeopleWorld People => people;

    public LangbenkContext Context => context;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    OpenPersons Persons => new(context, Gate(context));

    public ReadCircle Circles => new(context, Persons, Gate(context), new SamePersons(context));

    public WeighDisclosure Weigh => new(context, context, Circles, Book, Engine.ForAnotherThread());

    public Disclose Disclose => new(context, Weigh);

    public ReadDisclosures Told => new(context);

    public TeamsInReach Reach => new(context, Persons, Told);

    public AskConsent Ask => new(context, context, Circles, Persons, new Neighbours(context), Wordings, Engine.ForAnotherThread());

    public AnswerConsent Answer => new(context, Circles, Persons, new SignedPaper(new AddDocument(context), new RemoveDocument(context)));

    public ReadConsents Consents => new(context, context, Circles, Persons, Engine.ForAnotherThread());

    public ConsentHolds Holds => new(context, context, Circles, Engine.ForAnotherThread());

    public ReadWordings Wordings => new(context, new(context));

    public MakeWording MakeWording => new(context, new(context));

    public ReadWays Ways => new(context, new(context));

    public MakeWay MakeWay => new(context, new(context));

    public OpenTeam Open => new(context, Persons, Consents, Ways);

    public InviteService Invite => new(context, context, Reach, Circles, Consents, Disclose);

    public AnswerInvitation Invitations => new(context, context, context, Persons, new OpenCard(context, context, Gate(context)), Holds);

    public WriteEntry Write => new(context, Reach, Circles, Disclose, Documents);

    public EntryDocuments Documents => new(context, new FindDraftFile(context, Seal), new AddDocument(context), new EraseDocuments(context));

    public static IDraftSeal Seal { get; } = new OpenSeal();

    public TellMore TellMore => new(context, Reach, Circles, Disclose, Told);

    public ReadTeams Read => new(context, context, context, Reach, Persons, Consents, Told, Outsiders, Documents);

    public ReadOutsiders Outsiders => new(context);

    public HandoversInReach Waiting => new(context);

    public TakeInOutsider TakeIn => new(context, Reach, Circles, Consents, Disclose, Handovers, Told);

    public ReadHandovers Handovers => new(context, Reach, Waiting, Outsiders, Told, Documents);

    public HandOver HandOver => new(context, Reach, Handovers, new TellOutsider(context, Weigh));

    public KeepEntry Keep => new(context, Reach);

    public ErasuresInReach Erasable => new(context, Reach, Persons);

    public AskErasure AskErasure => new(context, Erasable);

    public EndErasure EndErasure => new(context, Erasable, Circles, Move, EraseWords, new OwnNumber(context));

    public MoveWords Move => new(context, Persons, Documents);

    public EraseWords EraseWords => new(context, Told, new EraseReasons(context), Waiting, Documents);

    public ReadErasures Erasures => new(context, context, context, Erasable, Reach);

    public TakeOutOfRecord TakeOut => new(context, Reach);

    public WrongTeamsInReach WrongReach => new(context, Reach, Persons);

    public OtherChildrensConsents OtherConsents => new(context, Persons, Consents);

    public AskTeamErasure AskTeamErasure => new(context, WrongReach, OtherConsents);

    public EndTeamErasure EndTeamErasure =>
        new(context, WrongReach, Erasable, OtherConsents, Circles, Open, Move, new EraseFromTeam(context, EraseWords, End, new StrikeConsent(context), Waiting, Told), new OwnNumber(context));

    public ReadWrongTeams WrongTeams => new(context, context, context, WrongReach, Reach, Invitations, OtherConsents);

    public TakeTeamOutOfRecord TakeTeamOut => new(context, Reach, WrongReach, Invitations);

    public GoOnWithTeam GoOn => new(context, Reach, Consents, Disclose, End);

    public PassBaton Baton => new(context, Reach, Told);

    public EndMeetings End => new(context, Reach, Waiting);

    public ReadU16Meetings U16s => new(context, context, Gate(context));

    public PlanMeeting Plan => new(context, Reach, Write, U16s, Waiting);

    public ReadMeetings Meetings => new(context, context, context, Reach, Persons, Told, Outsiders, Documents);

    public OpenPersons InSight => Persons;

    /// <summary>A child of the age with one parent who decides alone, as the teacher's school knows them.</summary>
    public async Task<(Guid Child, Guid Mother)> Family(int age = 10)
    {
        var child = await Registered(context, people.Teacher, Child(born: Today.AddYears(-age).AddDays(-10)));
        var mother = await Registered(context, people.Teacher, Child("Kari", "Nordmann", 1, new(1985, 3, 3)));
        await Decides(child, mother, GuardianshipKind.Sole);
        return (child, mother);
    }

    public async Task Decides(Guid child, Guid parent, GuardianshipKind kind) => Assert.IsType<RecordGuardianship.Result.Done>(await new RecordGuardianship(context, Gate(context)).Handle(
        people.Teacher, new(child, parent, null, kind, Today.AddYears(-1), null, "Folkeregisteret"), Today, Cancellation));

    public AskConsent.Input Asking(Guid child, params IReadOnlyList<Guid> about) => new(
        child, about.Count == 0 ? [child] : about, [people.Nav], true, [.. ConsentKinds.Always, InformationKind.SchoolMatters, InformationKind.Economy, InformationKind.PracticalCare], Purpose.Coordination,
        "Få Ola trygt på skolen igjen", Today.AddMonths(6), Language.Nb, "Dette har vi fortalt dere …", "", "", null, Guid.NewGuid());

    public async Task<Guid> Asked(AskConsent.Input input) => Assert.IsType<AskConsent.Result.Asked>(await Ask.Handle(people.Teacher, input, Today, Cancellation)).Id;

    public async Task Says(Guid consent, Guid person, AnswerState state = AnswerState.Given) => Assert.IsType<AnswerConsent.Result.Done>(await Answer.Handle(
        people.Teacher, new(consent, person, state, AnswerForm.Written, "Forklart med egne ord på skolen", Today, null), Today, Cancellation));

    /// <summary>A consent that everybody who is asked has said yes to.</summary>
    public async Task<Guid> Consented(AskConsent.Input input, bool young = false)
    {
        var id = await Asked(input);
        foreach (var said in (await Consents.One(people.Teacher, id, Today, Cancellation))!.Value.Row.Answers)
        {
            await Says(id, said.PersonId, said.PersonId == input.Child && young ? AnswerState.DoesNotUnderstand : AnswerState.Given);
        }

        return id;
    }

    public async Task<Guid> Opened(Guid child, Guid consent) => Assert.IsType<OpenTeam.Result.Opened>(await Open.Handle(
        people.Teacher, new(child, consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid()), Today, Cancellation)).Id;

    public async Task<Guid> Invited(Guid team, Actor? who = null) => Assert.IsType<InviteService.Result.Invited>(await Invite.Handle(
        people.Teacher, new(team, people.Nav, (who ?? people.Counsellor).AccountId, "Blir du med?", [], []), Today, Now, Cancellation)).Id;

    /// <summary>Open, with the school and Nav in it.</summary>
    public async Task<Guid> Team(Guid child, Guid consent)
    {
        var team = await Opened(child, consent);
        var invitation = await Invited(team);
        Assert.Equal(team, Assert.IsType<AnswerInvitation.Result.Done>(await Invitations.Accept(people.Counsellor, invitation, Today, Cancellation)).Team);
        return team;
    }

    public static WriteEntry.Text Note(string words, Guid about, params IReadOnlyList<InformationKind> kinds) =>
        new(EntryKind.Observation, kinds.Count == 0 ? [InformationKind.SchoolMatters] : kinds, [about], words, null);

    public Task<WriteEntry.Result> Writes(Actor actor, Guid team, WriteEntry.Text text, params IReadOnlyList<Disclose.To> to) =>
        Write.Handle(actor, new(team, text, to, Guid.NewGuid()), Today, Now, Cancellation);

    public Disclose.To Nav => new(Receiver.Service(people.Nav), Judged.Nothing, "");

    public Disclose.To School => new(Receiver.Service(people.School), Judged.Nothing, "");

    public async Task<IEnumerable<string>> Sees(Actor actor, Guid team, DateOnly? day = null) =>
        (await Read.One(actor, team, day ?? Today, cancellation: Cancellation))?.Entries.Select(one => one.Entry.Text).Order(StringComparer.Ordinal).ToList() ?? [];
}

/// <summary>Another owner's is not opened; no keys are needed here.</summary>
sealed class OpenSeal : IDraftSeal
{
    public byte[] Seal(Guid owner, byte[] content) => [.. owner.ToByteArray(), .. content];

    public byte[]? Open(Guid owner, byte[] content) => content.AsSpan().StartsWith(owner.ToByteArray()) ? content[16..] : null;
}
