using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Hosting;
using Langbenk.Pages.People;
using Langbenk.Sharing.Handovers;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A team on the wrong child: the service that opened it asks that it go, and another of the service confirms; each other service for its own notes.</summary>
[Needs("cooperation.wrong-child")]
public sealed class WrongChildModel(ReadTeams read, ReadWrongTeams wrong, AskTeamErasure ask, EndTeamErasure end, TakeTeamOutOfRecord takeOut, ReadHandovers handovers) : TeamPage(read)
{
    const string Deletes = "slett";
    const string Moves = "flytt";

    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(AskTeamErasure.Input.Moves)] = "hva",
        [nameof(AskTeamErasure.Input.ToConsent)] = "samtykke",
        [nameof(AskTeamErasure.Input.Reason)] = "hvorfor",
        [nameof(AskTeamErasure.Input.InRecord)] = "journalen",
    };

    /// <summary>What waits; null when nobody has asked.</summary>
    public ReadWrongTeams.Asking? Asking { get; private set; }

    public ReadWrongTeams.Extent Extent { get; private set; } = null!;

    public IReadOnlyList<ReadWrongTeams.Target> Targets { get; private set; } = [];

    /// <summary>Those without an account who got something from her service here.</summary>
    public string HaveGot { get; private set; } = "";

    public bool SomethingWaits { get; private set; }

    /// <summary>Other teams that rest on the same consent, as she sees them.</summary>
    public IReadOnlyList<TeamAroundChild> OnSameConsent { get; private set; } = [];

    /// <summary>The whole team, not only her service's own notes in one that is found to be on the wrong child.</summary>
    public bool IsWhole => Team.WrongChildOn is null;

    public bool IsMine => Asking?.Erasure.AskedById == Actor.AccountId;

    public bool MayConfirm => Asking?.MayConfirm(Actor) == true;

    public string Others => string.Join(", ", Whole.Participants.Where(one => one.Service.Id != Whole.Mine.ServiceId).Select(one => one.Service.Name).Distinct());

    public IEnumerable<Choice> Whats => Targets.Count == 0 ? [new(Deletes, T(WrongChildTexts.Delete))] : [new(Moves, T(WrongChildTexts.Move)), new(Deletes, T(WrongChildTexts.Delete))];

    public IEnumerable<Choice> Consents => [new("", "–"), .. Targets.Select(one => new Choice($"{one.Consent.Id}", $"{Named(one)}: {one.Consent.PurposeText}"))];

    public string Named(ReadWrongTeams.Target target) => PersonNames.Of(target?.Child, T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindHers(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["hva"] = Targets.Count == 0 ? Deletes : "" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindHers(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        bool? moves = Values["hva"] switch { Moves => true, Deletes => false, _ => null };
        return await ask.Handle(Actor, new(id, moves, Values.Id("samtykke"), Values["hvorfor"], Values["journalen"]), Today, Cancellation) switch
        {
            AskTeamErasure.Result.Asked => await Done($"/laget/{id}/feil-barn"),
            AskTeamErasure.Result.Refused refused => await Again([.. Told(refused.Faults, field => Fields.GetValueOrDefault(field, "skjema"), T)]),
            _ => Missing(),
        };
    }

    public Task<IActionResult> OnPostConfirmAsync(Guid id) => Ended(id, asked => end.Confirm(Actor, id, asked, Today, Cancellation), "/laget");

    public Task<IActionResult> OnPostDropAsync(Guid id) => Ended(id, asked => end.Drop(Actor, id, asked, Today, Cancellation), $"/laget/{id}");

    /// <summary>A service that has no words of its own in it says that the rest is out of its record.</summary>
    public async Task<IActionResult> OnPostTakenOutAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return await takeOut.Handle(Actor, id, Today, Cancellation) switch
        {
            TakeTeamOutOfRecord.Result.Done => await Done("/laget"),
            TakeTeamOutOfRecord.Result.Refused refused => await FindHers(id) ? await Again(refused.Problem) : Missing(),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Ended(Guid id, Func<Guid, Task<EndTeamErasure.Result>> act, string to)
    {
        ReadForm();
        // Also of a team that is gone by now: the same button, pressed twice, leads to the same place.
        _ = await Find(id);
        return Values.Id("ber") is not { } asked ? Missing() : await act(asked) switch
        {
            EndTeamErasure.Result.Done { Moved: { } team } => await Done($"/laget/{team}"),
            EndTeamErasure.Result.Done => await Done(to),
            EndTeamErasure.Result.Refused refused => await FindHers(id) ? await Again(refused.Problem) : Missing(),
            _ => Missing(),
        };
    }

    async Task<bool> FindHers(Guid id)
    {
        if (!await Find(id) || !await wrong.MayAsk(Actor, id, Today, Cancellation))
        {
            return false;
        }

        Asking = await wrong.Of(Actor, Team, Today, Cancellation);
        Extent = await wrong.ExtentOf(Actor, id, Cancellation);
        OnSameConsent = IsWhole ? await wrong.OnSameConsent(Actor, Team, Today, Cancellation) : [];
        foreach (var other in OnSameConsent)
        {
            Touch("cooperation", other.Id);
        }

        var standing = await handovers.StandingIn(Actor, id, Cancellation);
        HaveGot = string.Join("; ", standing.Where(one => one.State == HandoverState.Done).Select(one => one.Title).Distinct());
        SomethingWaits = standing.Any(one => one.State == HandoverState.Waiting);
        Targets = Asking is null ? await wrong.Targets(Actor, Team, Today, Cancellation) : [];
        foreach (var child in Targets.Select(one => one.Child).Concat(Asking?.To is { } right ? [right.Child] : []))
        {
            Touch("person", child.Id);
        }

        return true;
    }
}
