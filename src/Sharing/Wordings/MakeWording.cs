using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Wordings;

/// <summary>A leader or a planner stores, changes or ends a text in another language for her municipality. What was asked with it stays as it was.</summary>
public sealed partial class MakeWording(ISharingData data, OwnMunicipalities own) : IOperation
{
    /// <param name="Municipality">Of a new one: whose it is to be; null leaves no choice to whoever makes them for one only.</param>
    /// <param name="Wording">Null for a new one.</param>
    /// <param name="Version">As she saw it.</param>
    /// <param name="Language">Its tag, as typed.</param>
    /// <param name="AllIsIn">She says that every paragraph of the Norwegian is in it.</param>
    public sealed record Input(
        Guid? Municipality, Guid? Wording, int Version, string Language, string OwnName, string NorwegianName, WordingText Words, IReadOnlyDictionary<InformationKind, string> KindWords,
        string Translator, DateOnly? CheckedOn, bool AllIsIn, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>Somebody changed it meanwhile.</summary>
        public sealed record Conflict(ConsentWording Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var stored = input.Wording is { } id ? await Find(actor, id, cancellation) : null;
        if (!WordingActions.Make.MayBegin(actor) || (input.Wording is not null && stored is null))
        {
            return new Result.NotFound();
        }

        var homes = (await own.Homes(actor, cancellation)).Select(one => one.Id).ToList();
        var asked = input.Municipality ?? (homes.Count == 1 ? homes[0] : null);
        if ((stored?.MunicipalityId ?? (asked is { } one && homes.Contains(one) ? one : null)) is not { } home)
        {
            return new Result.Refused([(nameof(input.Municipality), WordingProblems.NoMunicipality)]);
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (stored is null && await Before(home, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        var made = stored?.Id ?? SentOnce.Id(typed);
        if (await Faults(input, home, made, stored?.EndedOn is null, today, cancellation) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (stored is not null && stored.Version != input.Version)
        {
            return new Result.Conflict(stored);
        }

        Write(actor, stored, input, home, made, today);
        return await Saved(made, cancellation) ?? await Before(home, input.Mark, typed, cancellation) ?? new Result.Refused([(nameof(input.Language), WordingProblems.LanguageTaken)]);
    }

    /// <summary>Nobody is asked with it any more; or it is taken up again.</summary>
    public async Task<Result> End(Actor actor, Guid id, bool ends, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!WordingActions.Make.MayBegin(actor) || await Find(actor, id, cancellation) is not { } wording)
        {
            return new Result.NotFound();
        }

        if (!ends && await IsTaken(wording.MunicipalityId, wording.Tag, id, cancellation))
        {
            return new Result.Refused([("", WordingProblems.LanguageTaken)]);
        }

        wording.EndedOn = ends ? wording.EndedOn ?? today : null;
        return await Saved(id, cancellation) ?? new Result.Refused([("", WordingProblems.LanguageTaken)]);
    }

    void Write(Actor actor, ConsentWording? stored, Input input, Guid home, Guid made, DateOnly today)
    {
        var tag = LanguageTag.Read(input.Language)!;
        var (name, norwegian, words, lines, translator) = (input.OwnName.Trim(), input.NorwegianName.Trim(), input.Words.Trimmed(), ConsentWording.Lines(input.KindWords), input.Translator.Trim());
        if (stored is null)
        {
            data.All<ConsentWording>().Add(new()
            {
                Id = made,
                MunicipalityId = home,
                Mark = input.Mark,
                Tag = tag,
                OwnName = name,
                NorwegianName = norwegian,
                IsRightToLeft = LanguageTag.IsRightToLeft(tag),
                Words = words,
                KindLines = lines,
                Translator = translator,
                CheckedOn = input.CheckedOn!.Value,
                AssuredByName = actor.Name,
                AssuredOn = today,
            });
            return;
        }

        (stored.Tag, stored.OwnName, stored.NorwegianName, stored.IsRightToLeft) = (tag, name, norwegian, LanguageTag.IsRightToLeft(tag));
        (stored.Words, stored.KindLines, stored.Translator, stored.CheckedOn) = (words, lines, translator, input.CheckedOn!.Value);
        (stored.AssuredByName, stored.AssuredOn) = (actor.Name, today);
    }

    async Task<Result?> Before(Guid home, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<ConsentWording>().AsNoTracking().Where(one => one.MunicipalityId == home && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Done(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    async Task<ConsentWording?> Find(Actor actor, Guid id, CancellationToken cancellation)
    {
        var homes = (await own.Homes(actor, cancellation)).Select(one => one.Id).ToList();
        return await data.All<ConsentWording>().SingleOrDefaultAsync(one => one.Id == id && homes.Contains(one.MunicipalityId), cancellation);
    }

    /// <returns>Null where the database holds another in use, or the same form was sent twice in one moment.</returns>
    async Task<Result?> Saved(Guid id, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(id);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return new Result.Conflict(await data.All<ConsentWording>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation));
        }
        catch (DbUpdateException)
        {
            data.Forget();
            return null;
        }
    }
}
