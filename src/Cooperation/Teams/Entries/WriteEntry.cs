using System.Text.Json.Serialization;
using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>
/// Somebody in the team writes something and chooses who is told. Told are those the law lets her tell today; if one of them may not be, nothing
/// is stored and the words stay in her draft.
/// </summary>
public sealed class WriteEntry(ICooperationData data, TeamsInReach reach, ReadCircle circles, Disclose disclose, EntryDocuments documents) : IOperation
{
    public sealed record Text(EntryKind? Kind, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About, string Words, Guid? Follows)
    {
        /// <summary>Of one that is a document: the file that waits in her draft.</summary>
        public EntryDocuments.Chosen? File { get; init; }
    }

    public sealed record Input(Guid Team, Text Entry, IReadOnlyList<Disclose.To> Receivers, Guid Mark)
    {
        /// <summary>The meeting it is written in.</summary>
        public Guid? Meeting { get; init; }

        /// <summary>Those she must or may tell, and has said that she does not tell now.</summary>
        public IReadOnlyList<LeftUntold.Choice> Left { get; init; } = [];

        /// <summary>What is stored with it or not at all: a meeting that it invites to, a task that it agrees on.</summary>
        public Company? Along { get; init; }
    }

    /// <param name="Typed">What was typed of it.</param>
    public sealed record Company(object Typed, [property: JsonIgnore] Action<TeamEntry> Store);

    public abstract record Result
    {
        Result() { }

        public sealed record Written(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>Somebody else did something meanwhile to what was to be stored along with it.</summary>
        public sealed record Overtaken : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var team = await reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == input.Team, cancellation);
        if (team is null || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var (service, words) = (actor.Acting!.ScopeId, SentOnce.Words(actor.AccountId, input));
        if (await Before(service, input.Mark, words, cancellation) is { } before)
        {
            return before;
        }

        var faults = team.ClosedOn is not null ? [("", TeamProblems.NotOpen)] : Faults(input.Entry, circle).ToList();
        var standing = await HeldTeam.Read(data, team, cancellation);
        var inTeam = await reach.Receivers(actor, team.Id, cancellation);
        faults.AddRange(input.Receivers.Where(one => !inTeam.Contains(one.Receiver) && circle.Seen(one.Receiver.PersonId ?? Guid.Empty) is null)
            .Select(one => (one.Receiver.Key, TeamProblems.NotAParticipant)));
        if ((input.Entry.Follows is { } earlier && !await reach.Entries(actor).AnyAsync(one => one.Id == earlier && one.TeamId == team.Id && one.ServiceId == service && one.ErasedOn == null, cancellation))
            || (input.Meeting is { } meeting && !await reach.Meetings(actor, today).AnyAsync(one => one.Id == meeting && one.TeamId == team.Id, cancellation)))
        {
            return new Result.NotFound();
        }

        var (file, wrong) = await documents.Read(actor.AccountId, input.Entry.File, cancellation);
        if (faults.Count > 0 || wrong is not null)
        {
            return new Result.Refused([.. faults, .. wrong is null ? [] : new[] { (nameof(Text.File), wrong) }]);
        }

        // Overtaken by who went out, ended the team or answered the consent: as it stands now.
        return await Store(actor, (team, standing), circle, (input, file), words, today, now, cancellation) ?? await Handle(actor, input, today, now, cancellation);
    }

    async Task<Result?> Store(Actor actor, (TeamAroundChild Team, HeldTeam Standing) into, Circle circle, (Input Input, (string Name, byte[] Content)? File) of, Guid words, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        var ((team, standing), (input, file)) = (into, of);
        var entry = Made(actor, team, input, words, today, now);
        var about = input.Entry.About.Select(circle.Main).Distinct().ToList();
        // The law first: where somebody may not be told, nothing waits to be stored.
        var told = await disclose.Add(actor, team.Matter(about, input.Entry.Kinds), TeamsInReach.EntryResource, entry.Id, input.Receivers, today, now, cancellation);
        if (told is not Disclose.Result.Added)
        {
            return told is Disclose.Result.Refused refused ? new Result.Refused([.. refused.Faults.Select(one => (one.Receiver.Key, one.Problem))]) : new Result.NotFound();
        }

        documents.WithTheNextSave(entry, file);
        standing.Hold([.. input.Receivers.Select(one => one.Receiver)]);
        data.All<TeamEntry>().Add(entry);
        data.All<TeamEntryAbout>().AddRange(about.Select(one => new TeamEntryAbout { EntryId = entry.Id, PersonId = one }));
        data.All<LeftUntold>().AddRange(LeftUntold.Of(input.Left.Where(one => !input.Receivers.Any(told => told.Receiver == one.Receiver)), entry, actor.Name, today));
        input.Along?.Store(entry);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Written(entry.Id);
        }
        catch (DbUpdateException overtaken)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            if (await Before(entry.ServiceId, entry.Mark, words, cancellation) is { } before)
            {
                return before;
            }

            if (input.Along is not null)
            {
                return new Result.Overtaken();
            }

            if (overtaken is DbUpdateConcurrencyException)
            {
                return null;
            }

            throw;
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid words, CancellationToken cancellation) =>
        await data.All<TeamEntry>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, words) ? new Result.Written(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    /// <summary>What is wrong with the words, before anybody is chosen to be told.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Faults(Text text, Circle circle)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(circle);
        if (text.Kind is null)
        {
            yield return (nameof(Text.Kind), TeamProblems.NoEntryKind);
        }

        if (EntryDocuments.Fault(text.Kind, text.File) is { } file)
        {
            yield return (file == DocumentProblems.OtherKind ? nameof(Text.Kind) : nameof(Text.File), file);
        }

        if (string.IsNullOrWhiteSpace(text.Words))
        {
            yield return (nameof(Text.Words), TeamProblems.NoText);
        }
        else if (text.Words.Length > TeamEntry.MaxTextLength)
        {
            yield return (nameof(Text.Words), TeamProblems.TextTooLong);
        }
        else if (NumberInText.Has(text.Words))
        {
            yield return (nameof(Text.Words), TeamProblems.NumberInText);
        }

        if (text.Kinds.Count == 0)
        {
            yield return (nameof(Text.Kinds), TeamProblems.NoKinds);
        }

        if (text.About.Count == 0 || text.About.Any(id => circle.Seen(id) is null))
        {
            yield return (nameof(Text.About), TeamProblems.NoAbout);
        }
    }

    static TeamEntry Made(Actor actor, TeamAroundChild team, Input input, Guid words, DateOnly today, DateTime now) => new()
    {
        Id = SentOnce.Id(words),
        TeamId = team.Id,
        ServiceId = actor.Acting!.ScopeId,
        Kind = input.Entry.Kind!.Value,
        Kinds = KindCodes.Write(input.Entry.Kinds),
        Text = input.Entry.Words.Trim(),
        FollowsId = input.Entry.Follows,
        MeetingId = input.Meeting,
        WrittenOn = today,
        WrittenAt = now,
        WrittenById = actor.AccountId,
        WrittenByName = actor.Name,
        Mark = input.Mark,
    };
}
