using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>Writes down what a word was agreed to mean, when and by whom. The older definitions stay, with the day they ended.</summary>
public sealed class AdoptTerm(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(string Key, string Text, DateOnly? On, string Body, int Version, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Adopted(TermDefinition Definition) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Someone adopted another definition meanwhile.</summary>
        public sealed record Conflict(TermDefinition? Now) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, TermActions.Adopt, input.Today);
        var term = await data.All<Term>().FirstOrDefaultAsync(one => one.Key == input.Key && open.Contains(one.AgreementId), cancellation);
        if (term is null)
        {
            return new Result.NotFound();
        }

        var now = await data.All<TermDefinition>().FirstOrDefaultAsync(one => one.TermId == term.Id && one.ReplacedOn == null, cancellation);
        if (term.Version != input.Version)
        {
            return new Result.Conflict(now);
        }

        if (Fault(input, now) is { } fault)
        {
            return new Result.Refused(fault);
        }

        var adopted = new TermDefinition
        {
            Id = Guid.CreateVersion7(),
            TermId = term.Id,
            Text = TypedText.Clean(input.Text),
            AdoptedOn = input.On!.Value,
            Body = TypedText.Line(input.Body),
        };
        now?.ReplacedOn = adopted.AdoptedOn;
        data.All<TermDefinition>().Add(adopted);
        // Also when the day is the same: the version must move.
        data.All<Term>().Entry(term).Property(one => one.AdoptedOn).IsModified = true;
        (term.AdoptedOn, term.EndedOn, term.EndedWhy) = (adopted.AdoptedOn, null, "");
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(now);
        }

        return new Result.Adopted(adopted);
    }

    static Problem? Fault(Input input, TermDefinition? now) => input switch
    {
        { Text: var text } when TypedText.Clean(text).Length is 0 or > TermSaying.MaxTextLength => TermProblems.BadText,
        { Body: var body } when TypedText.Line(body).Length is 0 or > TermDefinition.MaxBodyLength => TermProblems.BadBody,
        _ when PersonNumber.IsIn(input.Text, input.Body) => TermProblems.HoldsPersonNumber,
        { On: { } on } when PastDay.IsWithin(on, input.Today) && (now is null || on >= now.AdoptedOn) => null,
        _ => TermProblems.BadAdoptionDay,
    };
}
