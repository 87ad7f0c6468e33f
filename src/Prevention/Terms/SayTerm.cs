using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>Says something about a word on behalf of one's service or municipality: proposes what it shall mean, or comments.</summary>
public sealed class SayTerm(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(string Key, TermSayingKind Kind, string Text, string Source, Guid? ProposalId, DateTime UtcNow, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Said(TermSaying Saying) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, TermActions.Discuss, input.Today);
        var term = await data.All<Term>().FirstOrDefaultAsync(one => one.Key == input.Key && one.EndedOn == null && open.Contains(one.AgreementId), cancellation);
        var speaker = Speaker(actor);
        if (term is null || speaker is null)
        {
            return new Result.NotFound();
        }

        var (text, source) = (TypedText.Clean(input.Text), TypedText.Line(input.Source));
        if (text.Length is 0 or > TermSaying.MaxTextLength)
        {
            return new Result.Refused(TermProblems.BadText);
        }

        if (source.Length > TermSaying.MaxSourceLength)
        {
            return new Result.Refused(TermProblems.BadSource);
        }

        if (PersonNumber.IsIn(text, source))
        {
            return new Result.Refused(TermProblems.HoldsPersonNumber);
        }

        if (input.ProposalId is { } id && !await data.All<TermSaying>().AnyAsync(
            one => one.Id == id && one.TermId == term.Id && one.Kind == TermSayingKind.Proposal, cancellation))
        {
            return new Result.NotFound();
        }

        var saying = Make(actor, speaker, input, term.Id, text, source);
        data.All<TermSaying>().Add(saying);
        await data.SaveChangesAsync(cancellation);
        return new Result.Said(saying);
    }

    /// <summary>The role she acts in when it may discuss, else the first that may.</summary>
    internal static Held? Speaker(Actor actor) => actor.Acting is { } acting && Speaks(acting) ? acting : actor.Holdings.FirstOrDefault(Speaks);

    static bool Speaks(Held held) => TermActions.Discuss.Grants.Any(grant => grant.Role == held.Role);

    internal static TermSaying Make(Actor actor, Held speaker, Input input, Guid term, string text, string source, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(),
        TermId = term,
        Kind = input.Kind,
        ProposalId = input.Kind == TermSayingKind.Comment ? input.ProposalId : null,
        Text = text,
        Source = source,
        AccountId = actor.AccountId,
        AuthorName = Short(actor.Name),
        PlaceId = speaker.ScopeId,
        PlaceName = Short(speaker.Place),
        SaidAt = input.UtcNow,
    };

    static string Short(string name) => name[..Math.Min(name.Length, TermSaying.MaxNameLength)];
}
