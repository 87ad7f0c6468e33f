using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Cards;

/// <summary>What the service knows of her is written on its card. Of a merged person it may have one under each id, and none is lost.</summary>
public sealed class ChangeCard(IPeopleData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Conflict(int Version, CardText Stored) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once.</summary>
        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public Task<Result> Handle(Actor actor, Guid person, int version, CardText text, DateOnly today, CancellationToken cancellation = default) =>
        Handle(actor, person, null, version, text, today, cancellation);

    /// <param name="which">The card; null for the one she is used under.</param>
    public async Task<Result> Handle(Actor actor, Guid person, Guid? which, int version, CardText text, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ids = await Aliases.AllOf(data, await Aliases.Main(data, person, cancellation), cancellation);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var service = actor?.Service();
        var card = await data.All<Card>().Where(one => one.ServiceId == service && ids.Contains(one.PersonId) && open.Contains(ids[0]) && (which == null || one.Id == which))
            .OrderByDescending(one => one.PersonId == ids[0]).ThenBy(one => one.Id).FirstOrDefaultAsync(cancellation);
        if (card is null)
        {
            return new Result.NotFound();
        }

        var written = text.Trimmed();
        if (written.Faults is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (card.Version != version)
        {
            return CardText.Of(card) == written ? new Result.Done() : new Result.Conflict(card.Version, CardText.Of(card));
        }

        written.Into(card);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            var stored = await data.All<Card>().AsNoTracking().SingleAsync(one => one.Id == card.Id, cancellation);
            return new Result.Conflict(stored.Version, CardText.Of(stored));
        }
    }
}
