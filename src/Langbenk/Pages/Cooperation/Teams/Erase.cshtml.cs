using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Hosting;
using Langbenk.Pages.People;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note of her own service that stands on the wrong child: she asks, and another confirms.</summary>
[Needs("cooperation.erase")]
public sealed class EraseModel(ReadTeams read, ReadErasures erasures, AskErasure ask, EndErasure end, TakeOutOfRecord takeOut) : EntryPage(read)
{
    const string Deletes = "slett";
    const string Moves = "flytt";

    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(AskErasure.Input.Moves)] = "hva",
        [nameof(AskErasure.Input.ToTeam)] = "lag",
        [nameof(AskErasure.Input.Reason)] = "hvorfor",
        [nameof(AskErasure.Input.InRecord)] = "journalen",
    };

    /// <summary>What waits; null when nobody has asked.</summary>
    public ReadErasures.Asking? Asking { get; private set; }

    public IReadOnlyList<ReadErasures.Target> Targets { get; private set; } = [];

    public bool IsInRecord => Entry.Kept?.Keeping.Journal == JournalStatus.Done;

    public bool IsMine => Asking?.Erasure.AskedById == Actor.AccountId;

    public bool MayConfirm => Asking?.MayConfirm(Actor) == true;

    public IEnumerable<Choice> Whats => Targets.Count == 0 ? [new(Deletes, T(ErasureTexts.Delete))] : [new(Moves, T(ErasureTexts.Move)), new(Deletes, T(ErasureTexts.Delete))];

    public IEnumerable<Choice> Teams => [new("", "–"), .. Targets.Select(one => new Choice($"{one.Team.Id}", $"{Named(one)}: {one.Team.Purpose}"))];

    public string Named(ReadErasures.Target target) => PersonNames.Of(target?.Child, T);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid notat)
    {
        if (!await FindOwn(id, notat))
        {
            return Missing();
        }

        await Show(new FormValues { ["hva"] = Targets.Count == 0 ? Deletes : "" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid notat)
    {
        ReadForm();
        if (!await FindOwn(id, notat))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        bool? moves = Values["hva"] switch { Moves => true, Deletes => false, _ => null };
        return await ask.Handle(Actor, new(notat, moves, Values.Id("lag"), Values["hvorfor"], Values["journalen"]), Today, Cancellation) switch
        {
            AskErasure.Result.Asked => await Done($"/laget/{id}/notat/{notat}/fjern"),
            AskErasure.Result.Refused refused => await Again([.. Told(refused.Faults, field => Fields.GetValueOrDefault(field, "skjema"), T)]),
            _ => Missing(),
        };
    }

    public Task<IActionResult> OnPostConfirmAsync(Guid id, Guid notat) => Ended(id, notat, asked => end.Confirm(Actor, notat, asked, Today, Cancellation), $"/laget/{id}#n-{notat:n}");

    public Task<IActionResult> OnPostDropAsync(Guid id, Guid notat) => Ended(id, notat, asked => end.Drop(Actor, notat, asked, Today, Cancellation), $"/laget/{id}#n-{notat:n}");

    /// <summary>A service that was told it says that it is out of its own record.</summary>
    public async Task<IActionResult> OnPostTakenOutAsync(Guid id, Guid notat)
    {
        ReadForm();
        if (!await Find(id, only: notat) || !await takeOut.Handle(Actor, id, notat, Today, Cancellation))
        {
            return Missing();
        }

        Touch("entry", notat);
        return await Done($"/laget/{id}#n-{notat:n}");
    }

    async Task<IActionResult> Ended(Guid id, Guid notat, Func<Guid, Task<EndErasure.Result>> act, string to)
    {
        ReadForm();
        // Also of a note that is gone by now: the same button, pressed twice, leads to the same place.
        if (!await Find(id, only: notat) || Values.Id("ber") is not { } asked)
        {
            return Missing();
        }

        Touch("entry", notat);
        // Before it is done: what is touched afterwards is in no event.
        if ((await erasures.Of(Actor, notat, Today, Cancellation))?.To is { } other)
        {
            Touch("person", other.Child.Id);
        }

        var result = await act(asked);
        if (result is EndErasure.Result.Done { Moved: { } moved })
        {
            Touch("entry", moved.Entry);
            Touch("team", moved.Team);
        }

        return result switch
        {
            EndErasure.Result.Done => await Done(to),
            EndErasure.Result.Refused refused => await FindOwn(id, notat) ? await Again(refused.Problem, "skjema") : Missing(),
            _ => Missing(),
        };
    }

    async Task<bool> FindOwn(Guid id, Guid notat)
    {
        if (!await FindEntry(id, notat) || !Entry.IsOwn || !await erasures.MayAsk(Actor, notat, Today, Cancellation))
        {
            return false;
        }

        Asking = await erasures.Of(Actor, notat, Today, Cancellation);
        Targets = Asking is null ? await erasures.Targets(Actor, Entry.Entry, Today, Cancellation) : [];
        foreach (var child in Targets.Select(one => one.Child).Concat(Asking?.To is { } to ? [to.Child] : []))
        {
            Touch("person", child.Id);
        }

        return true;
    }
}
