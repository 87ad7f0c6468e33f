using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>Puts a word on the list: one of the common ones by its key, or one of their own with its inflections.</summary>
public sealed class AddTerm(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public sealed record Input(string? Key, string Word, string Forms, DateOnly Today, Language Language = Language.Nb);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Term Term) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, TermActions.Adopt, input.Today);
        var agreement = await data.All<TermAgreement>().Where(one => open.Contains(one.Id)).OrderBy(one => one.Id).FirstOrDefaultAsync(cancellation);
        if (agreement is null)
        {
            return new Result.NotFound();
        }

        var (term, problem) = await WithTheNextSave(data, agreement.Id, input, cancellation);
        if (term is null)
        {
            return new Result.Refused(problem!);
        }

        await BeginTerms.RelateServices(data, organisation, access, agreement.Id, null, input.Today, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(term);
    }

    /// <summary>On the list of the agreement, when it can be.</summary>
    internal static async Task<(Term? Term, Problem? Problem)> WithTheNextSave(
        IPreventionData data, Guid agreement, Input input, CancellationToken cancellation)
    {
        var (term, problem) = Read(input, agreement);
        if (term is null)
        {
            return (null, problem);
        }

        var others = await data.All<Term>().Where(one => one.AgreementId == agreement).ToListAsync(cancellation);
        if (others.Any(one => one.EndedOn is null && (one.Key == term.Key || one.FormList.Intersect(term.FormList).Any())))
        {
            return (null, TermProblems.WordTaken);
        }

        // A word that was taken out comes back with what was said about it.
        if (others.Find(one => one.Key == term.Key) is { } before)
        {
            (before.EndedOn, before.EndedWhy, before.Forms) = (null, "", term.Forms);
            return (before, null);
        }

        data.All<Term>().Add(term);
        return (term, null);
    }

    static (Term? Term, Problem? Problem) Read(Input input, Guid agreement)
    {
        if (input.Key is { Length: > 0 } key)
        {
            return CommonWords.Find(key) is { } common
                ? (Make(agreement, key, common.Word[input.Language], common.Forms, input.Today), null)
                : (null, TermProblems.BadWord);
        }

        var word = TypedText.Line(input.Word);
        if (word.Length > Term.MaxWordLength || !word.Any(char.IsLetter))
        {
            return (null, TermProblems.BadWord);
        }

        if (PersonNumber.IsIn(word, input.Forms))
        {
            return (null, TermProblems.HoldsPersonNumber);
        }

        var forms = input.Forms.Split(['\n', ',', ';']).Append(word).Select(form => TypedText.Line(form).ToLowerInvariant())
            .Where(form => form.Any(char.IsLetterOrDigit)).Distinct().ToList();
        return forms.Count > Term.MaxForms || forms.Any(form => form.Length > Term.MaxWordLength)
            || forms.Sum(form => form.Length + 1) > Term.MaxFormsLength
            ? (null, TermProblems.BadForms)
            : (Make(agreement, KeyOf(word), word, forms, input.Today), null);
    }

    static Term Make(Guid agreement, string key, string word, IEnumerable<string> forms, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        AgreementId = agreement,
        Key = key,
        Word = word,
        SortKey = SortKey.Of(word),
        Forms = string.Join('\n', forms),
        AddedOn = today,
    };

    /// <summary>The word as an address: plain letters and digits with hyphens. A word of other letters only gets a number.</summary>
    static string KeyOf(string word)
    {
        var plain = word.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "o", StringComparison.Ordinal)
            .Replace("å", "a", StringComparison.Ordinal);
        var letters = plain.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        var key = string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return key switch
        {
            "" => Guid.CreateVersion7().ToString("n"),
            // The page for a new word has this address.
            "nytt" => "nytt-ord",
            _ => key[..Math.Min(key.Length, Term.MaxKeyLength)],
        };
    }
}
