using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>Takes a word off the list, for a reason: one that was never adopted is withdrawn, an adopted one is marked no more from a day.</summary>
public sealed class EndTerm(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(string Key, string Why, DateOnly? On, int Version, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(params IReadOnlyList<Problem> Problems) : Result;

        /// <summary>Someone adopted a meaning, or took it off, meanwhile.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, TermActions.Adopt, input.Today);
        var term = await data.All<Term>().FirstOrDefaultAsync(one => one.Key == input.Key && one.EndedOn == null && open.Contains(one.AgreementId), cancellation);
        if (term is null)
        {
            return new Result.NotFound();
        }

        if (term.Version != input.Version)
        {
            return new Result.Conflict();
        }

        var now = await data.All<TermDefinition>().FirstOrDefaultAsync(one => one.TermId == term.Id && one.ReplacedOn == null, cancellation);
        var why = TypedText.Line(input.Why);
        if (Faults(input, why, now) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var day = now is null ? input.Today : input.On!.Value;
        now?.ReplacedOn = day;
        (term.EndedOn, term.EndedWhy, term.AdoptedOn) = (day, why, null);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    static List<Problem> Faults(Input input, string why, TermDefinition? now)
    {
        var faults = new List<Problem>();
        if (why.Length is 0 or > Term.MaxReasonLength)
        {
            faults.Add(TermProblems.NoReason);
        }
        else if (PersonNumber.IsIn(why))
        {
            faults.Add(TermProblems.HoldsPersonNumber);
        }

        if (now is not null && (input.On is not { } on || on > input.Today || on < now.AdoptedOn))
        {
            faults.Add(TermProblems.BadEndDay);
        }

        return faults;
    }
}
