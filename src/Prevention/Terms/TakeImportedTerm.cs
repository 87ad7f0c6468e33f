using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>
/// Puts what another municipality has agreed on before one's own as a proposal, with the municipality as its source. A word that is not
/// on the list is put there with it, by whoever may add words. Taken in twice, it is one proposal.
/// </summary>
public sealed class TakeImportedTerm(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public sealed record Input(Guid Id, DateTime UtcNow, DateOnly Today, Language Language = Language.Nb);

    public abstract record Result
    {
        Result() { }

        public sealed record Taken(Term Term) : Result;

        /// <summary>Another click, or another window, put the word or the proposal there in the same moment.</summary>
        public sealed record Overtaken : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, TermActions.Discuss, input.Today);
        var agreement = await data.All<TermAgreement>().AsNoTracking().Where(one => open.Contains(one.Id)).OrderBy(one => one.Id).FirstOrDefaultAsync(cancellation);
        var theirs = await data.All<ImportedTerm>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Id, cancellation);
        if (agreement is null || theirs is null || SayTerm.Speaker(actor) is not { } speaker)
        {
            return new Result.NotFound();
        }

        var here = await Here(agreement.Id, theirs.Word, cancellation);
        if (here is null && !TermActions.Adopt.MayIn(actor, agreement.LeadId))
        {
            return new Result.NotFound();
        }

        if (TypedText.Clean(theirs.Definition).Length > TermSaying.MaxTextLength)
        {
            return new Result.Refused(TermProblems.TooLongToTake);
        }

        if (here is null)
        {
            var add = new AddTerm.Input(ImportedTerms.Common(theirs.Word)?.Key, theirs.Word, "", input.Today, input.Language);
            var (added, problem) = await AddTerm.WithTheNextSave(data, agreement.Id, add, cancellation);
            if (added is null)
            {
                if (await Here(agreement.Id, theirs.Word, cancellation) is not null)
                {
                    return new Result.Overtaken();
                }

                return new Result.Refused(problem == TermProblems.BadWord || problem == TermProblems.BadForms ? TermProblems.TooLongToTake : problem!);
            }

            await BeginTerms.RelateServices(data, organisation, access, agreement.Id, null, input.Today, cancellation);
            here = added;
        }

        return await Propose(actor, speaker, input, here, theirs, cancellation);
    }

    async Task<Term?> Here(Guid agreement, string word, CancellationToken cancellation) =>
        ImportedTerms.Same(await data.All<Term>().AsNoTracking().Where(one => one.AgreementId == agreement).ToListAsync(cancellation), word);

    async Task<Result> Propose(Actor actor, Held speaker, Input input, Term here, ImportedTerm theirs, CancellationToken cancellation)
    {
        var municipality = await data.All<ImportedPackage>().Where(one => one.Id == theirs.PackageId).Select(one => one.MunicipalityName).SingleAsync(cancellation);
        var (text, source) = (TypedText.Clean(theirs.Definition), TypedText.Line(theirs.Source.Length == 0 ? municipality : $"{municipality}: {theirs.Source}"));
        source = source[..Math.Min(source.Length, TermSaying.MaxSourceLength)];
        var (term, id) = (here.Id, Once.Of(here.Id, text, source));
        if (await data.All<TermSaying>().AnyAsync(one => one.Id == id, cancellation))
        {
            return new Result.Taken(here);
        }

        data.All<TermSaying>().Add(SayTerm.Make(
            actor, speaker, new(here.Key, TermSayingKind.Proposal, text, source, null, input.UtcNow, input.Today), term, text, source, id));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Taken(here);
        }
        catch (DbUpdateException)
        {
            if (!await data.All<Term>().AsNoTracking().AnyAsync(one => one.AgreementId == here.AgreementId && one.Key == here.Key && one.EndedOn == null, cancellation))
            {
                throw;
            }

            return new Result.Overtaken();
        }
    }
}
