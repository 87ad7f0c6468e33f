using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Handovers;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A team as her service sees it: who is in it, what she can read, and what happens next.</summary>
[Needs("cooperation.read")]
public sealed class TeamModel(ReadTeams read, GoOnWithTeam goOn, PassBaton baton, ReadConsents consents, ReadMeetings meetings, ReadTasks tasks, ReadErasures erasures, ReadHandovers handovers, ReadWrongTeams wrong) : TeamPage(read)
{
    public ConsentState? State => Whole.Consent?.State;

    /// <summary>Newer consents that it could rest on.</summary>
    public IReadOnlyList<ReadConsents.Row> Newer { get; private set; } = [];

    /// <summary>The meeting that an entry belongs to, where her service was told of it.</summary>
    public IReadOnlyDictionary<Guid, TeamMeeting> MeetingOf { get; private set; } = new Dictionary<Guid, TeamMeeting>();

    public IReadOnlyList<TeamMeeting> Coming { get; private set; } = [];

    public IReadOnlyList<TeamMeeting> NotWrittenDown { get; private set; } = [];

    /// <summary>What her service has said yes to here, and is asked.</summary>
    public IReadOnlyList<ReadTasks.Row> ToDo { get; private set; } = [];

    public IReadOnlyList<ReadTasks.Row> Waiting { get; private set; } = [];

    public bool MayPlan => Whole.MayWrite && Whole.EndedOn is null;

    /// <summary>Those her service can ask to take the thread, when it holds it.</summary>
    public IReadOnlyList<ReadTeams.Participant> MayHold { get; private set; } = [];

    /// <summary>Those that take part too, and have not been told that her service does.</summary>
    public IReadOnlyList<ReadTeams.Participant> MayNotHold { get; private set; } = [];

    public bool IsHolder => Team.HolderServiceId == Whole.Mine.ServiceId;

    public string ToldTo(ReadTeams.EntryRow row)
    {
        var told = row.Told.Count == 0 ? T(TellTexts.OwnNotTold) : T(TellTexts.OwnTold(string.Join(", ", row.Told.Select(NameOf))));
        return ToHandOver[row.Entry.Id].Any() ? $"{told} · {T(HandoverTexts.WaitsFor(string.Join("; ", ToHandOver[row.Entry.Id])))}" : told;
    }

    /// <summary>Of her own service's: what waits for whom, by what it is.</summary>
    public ILookup<Guid, string> ToHandOver { get; private set; } = Array.Empty<string>().ToLookup(_ => Guid.Empty);

    public int HandoversWaiting => ToHandOver.Sum(one => one.Count());

    /// <summary>Of her own service's: who got it without an account.</summary>
    public ILookup<Guid, string> HandedOver { get; private set; } = Array.Empty<string>().ToLookup(_ => Guid.Empty);

    /// <summary>Something waits, was handed over, or is not to be.</summary>
    public bool HasHandovers { get; private set; }

    /// <summary>Something that was to be handed over, and of which it is not written down that it was.</summary>
    public bool HasNotWrittenDown { get; private set; }

    /// <summary>Of a team on the wrong child where nothing of her service's is left: those without an account who got something.</summary>
    public string ToDestroy => string.Join("; ", HandedOver.SelectMany(one => one).Distinct());

    /// <summary>Those the consent names who are not with them yet.</summary>
    public bool MayTakeIn => Whole.MayInvite && Whole.Consent is { } consent && consent.Outsiders.Any(one => !Whole.OutsidersWith.Any(with => with.Outsider.Id == one.Id));

    /// <summary>The consent holds, and names a service that is neither with them nor invited.</summary>
    public bool MayInviteMore => Whole.MayInvite && State == ConsentState.InForce && Whole.Consent!.Services.Any(named => !named.HasEnded(Today)
        && !Whole.Participants.Any(one => one.Service.Id == named.Id && one.Part.State is ParticipationState.Accepted or ParticipationState.Invited));

    /// <summary>How her own service keeps it.</summary>
    public Text KeptOf(ReadTeams.EntryRow row) => row.Kept?.Keeping switch
    {
        { Journal: JournalStatus.Done, JournaledOn: { } day } => EntryTexts.JournaledOn(T(DateWords.Text(day))),
        { Journal: JournalStatus.NotRelevant } => EntryTexts.NotRelevant,
        _ => EntryTexts.NotJournaled,
    };

    /// <summary>Of her own service's: somebody has asked that they be removed.</summary>
    public HashSet<Guid> AskedAway { get; private set; } = [];

    /// <summary>The whole team, on the wrong child; of one that is found so, her service's own notes.</summary>
    public bool MayRemove { get; private set; }

    public bool IsAskedAway { get; private set; }

    /// <summary>In a team on the wrong child: her service's own notes that are there still.</summary>
    public int OwnLeft { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int? side)
    {
        if (!await Find(id, page: side ?? 1))
        {
            return Missing();
        }

        await Show(new FormValues { ["versjon"] = $"{Team.Version}" });
        await Fill();
        return Page();
    }

    protected override async Task Fill()
    {
        foreach (var row in Whole.Entries)
        {
            Touch("entry", row.Entry.Id);
        }

        MayRemove = await wrong.MayAsk(Actor, Team.Id, Today, Cancellation);
        IsAskedAway = MayRemove && await wrong.IsAsked(Actor, Team.Id, Today, Cancellation);
        OwnLeft = Team.WrongChildOn is null ? 0 : (await wrong.ExtentOf(Actor, Team.Id, Cancellation)).Entries;
        AskedAway = await erasures.Among(Actor, [.. Whole.Entries.Select(one => one.Entry.Id)], Today, Cancellation);
        MeetingOf = await meetings.OfEntries(Actor, [.. Whole.Entries.Select(one => one.Entry)], Today, Cancellation);
        var standing = await handovers.StandingIn(Actor, Team.Id, Cancellation);
        (HasHandovers, HasNotWrittenDown) = (standing.Count > 0, standing.Any(one => one.State != HandoverState.Done));
        HandedOver = standing.Where(one => one.State == HandoverState.Done).ToLookup(one => one.Thing, one => one.Title);
        if (Whole.Mine.TakesPart)
        {
            ToHandOver = standing.Where(one => one.State == HandoverState.Waiting).ToLookup(one => one.Thing, one => one.Title);
            Coming = Whole.EndedOn is null ? await meetings.Coming(Actor, Team.Id, Today, Cancellation) : [];
            NotWrittenDown = Whole.EndedOn is null ? await meetings.NotWrittenDown(Actor, Team.Id, Today, Cancellation) : [];
            ToDo = await tasks.ToDo(Actor, Today, Team.Id, Cancellation);
            Waiting = await tasks.Waiting(Actor, Today, Team.Id, Cancellation);
        }

        if (IsHolder && Whole.MayWrite)
        {
            var asked = await baton.CanBeAsked(Actor, Team, Cancellation);
            var others = Whole.Participants.Where(one => one.Part.TakesPart && one.Part.ServiceId != Team.HolderServiceId).ToLookup(one => asked.Contains(one.Part.ServiceId));
            (MayHold, MayNotHold) = ([.. others[true]], [.. others[false]]);
        }

        Newer = Whole.MayWrite && Team.ServiceId == Whole.Mine.ServiceId && (State != ConsentState.InForce || Team.ClosedOn is not null)
            ? [.. (await consents.Of(Actor, Team.ChildId, Today, Cancellation)).Where(one => one is { IsOwn: true, State: ConsentState.InForce } && Team.IsFor(one.Consent.PurposeText))] : [];
    }

    /// <summary>«Avslutt samarbeidet».</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        // The baton has passed, or her service has gone out, while she wrote: her words are kept.
        return await goOn.Close(Actor, id, Values.Number("versjon") ?? 0, Values["evaluering"], Today, Cancellation) is var result and not GoOnWithTeam.Result.NotFound
            ? await Went(id, result, "evaluering") : await Conflict(T(ConflictTexts.NotYoursToClose));
    }

    public Task<IActionResult> OnPostOfferAsync(Guid id, Guid tjeneste) => Act(id, () => baton.Offer(Actor, id, tjeneste, Today, Cancellation));

    public Task<IActionResult> OnPostTakeAsync(Guid id, string svar) => Act(id, () => baton.Answer(Actor, id, svar == "ja", Today, Cancellation));

    public Task<IActionResult> OnPostLeaveAsync(Guid id) => Act(id, () => goOn.Leave(Actor, id, Today, Cancellation));

    public Task<IActionResult> OnPostRenewAsync(Guid id, Guid samtykke) => Act(
        id, () => Team.ClosedOn is null ? goOn.Renew(Actor, id, samtykke, Today, UtcNow, Cancellation) : goOn.Reopen(Actor, id, samtykke, Today, UtcNow, Cancellation));

    async Task<IActionResult> Act(Guid id, Func<Task<GoOnWithTeam.Result>> act)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        Values["versjon"] = $"{Team.Version}";
        // The same button, pressed twice, leads to the same place.
        return Whole.MayWrite ? await Went(id, await act(), "skjema") : await Done($"/laget/{id}");
    }

    async Task<IActionResult> Went(Guid id, GoOnWithTeam.Result result, string field) => result switch
    {
        GoOnWithTeam.Result.Done => await Done($"/laget/{id}"),
        GoOnWithTeam.Result.Refused refused => await Again(refused.Problem, field),
        GoOnWithTeam.Result.Conflict => await Overtaken(id),
        _ => await Done($"/laget/{id}"),
    };

    /// <summary>What is sent next is on top of what the page shows now.</summary>
    async Task<IActionResult> Overtaken(Guid id)
    {
        await Find(id);
        Values["versjon"] = $"{Team.Version}";
        return await Conflict(T(ConflictTexts.ChangedMeanwhile));
    }
}
