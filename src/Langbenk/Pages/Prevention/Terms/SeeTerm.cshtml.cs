using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>One word: what it means here, what has been said, and a field to say something oneself.</summary>
[Needs("term.read")]
public sealed class SeeTermModel(ReadTerms read, SayTerm say) : FormPage
{
    const string Propose = "forslag";
    const string Comment = "kommentar";

    public ReadTerms.One Word { get; private set; } = null!;

    public bool MayAdopt { get; private set; }

    /// <summary>What the library says about the word, when it is one of the common ones.</summary>
    public CommonWord? Common => CommonWords.Find(Word.Term.Key);

    public bool MayDiscuss => Word.Term.EndedOn is null && TermActions.Discuss.MayBegin(Actor);

    public IEnumerable<Choice> Kinds => [new(Propose, T(TermTexts.Propose)), new(Comment, T(TermTexts.Comment))];

    public IEnumerable<Choice> About =>
        [new("", T(TermTexts.TheWord)), .. Word.Proposals.Select(one => new Choice(one.Id.ToString(), Short(one.Text)))];

    public IEnumerable<TermSaying> CommentsOn(Guid? proposal) => Word.Comments.Where(one => one.ProposalId == proposal);

    public string By(TermSaying saying) =>
        T(TermTexts.SaidBy(saying.AuthorName, saying.PlaceName, DateOnly.FromDateTime(DateWords.Oslo(saying.SaidAt))));

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (!await Find(key))
        {
            return Missing();
        }

        await Show(new FormValues { ["hva"] = Word.Proposals.Count == 0 ? Propose : Comment });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key)
    {
        ReadForm();
        if (!await Find(key) || !MayDiscuss)
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var kind = Values["hva"] == Propose ? TermSayingKind.Proposal : TermSayingKind.Comment;
        var about = kind == TermSayingKind.Comment ? Values.Id("om") : null;
        return await say.Handle(Actor, new(key, kind, Values["tekst"], Values["kilde"], about, UtcNow, Today), Cancellation) switch
        {
            SayTerm.Result.Said => await Done($"/ord/{key}"),
            SayTerm.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    string FieldOf(Problem problem) =>
        problem == TermProblems.BadSource || (problem == TermProblems.HoldsPersonNumber && !PersonNumber.IsIn(Values["tekst"])) ? "kilde" : "tekst";

    async Task<bool> Find(string key)
    {
        if (await read.Find(Actor, key, Today, Cancellation) is not { } word)
        {
            return false;
        }

        (Word, MayAdopt) = (word, TermActions.Adopt.MayIn(Actor, word.LeadId));
        Touch(TermActions.Resource, word.Term.AgreementId);
        return true;
    }

    static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
