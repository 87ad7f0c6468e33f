using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>Someone else reads an example and says publish or not yet, and why.</summary>
[Needs("example.review")]
public sealed class ReviewModel(ListExamples list, ReviewExample review, ReadPageWords words, PageTerms terms) : FormPage
{
    public ExampleView View { get; private set; } = null!;

    /// <summary>She wrote it or sent it: somebody else says whether it is published.</summary>
    public bool IsHerOwn => View.Example.SubmittedById == Actor.AccountId || View.Example.WrittenById == Actor.AccountId;

    public IEnumerable<Choice> Verdicts => [new("publiser", T(ExampleTexts.Publish)), new("tilbake", T(ExampleTexts.SendBack))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return await NotWaiting(id);
        }

        await Show(new FormValues { ["versjon"] = $"{View.Example.Version}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Load(id))
        {
            return await NotWaiting(id);
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values["svar"] is not ("publiser" or "tilbake"))
        {
            return await Again(new FieldError("svar", T(ExampleTexts.ChooseVerdict)));
        }

        var input = new ReviewExample.Input(Actor, id, Values.Number("versjon") ?? 0, Values["svar"] == "publiser", Values["hvorfor"], Today);
        return await review.Handle(input, Cancellation) switch
        {
            ReviewExample.Result.Reviewed => await Done("/laering"),
            ReviewExample.Result.Refused refused => await Again(refused.Problem, refused.Problem == ExampleProblems.ReasonMissing ? "hvorfor" : "skjema"),
            ReviewExample.Result.Conflict => await Conflict(T(LearningTexts.OvertakenNow)),
            _ => Missing(),
        };
    }

    /// <summary>Somebody else was first: the list says so. Everything else is not there.</summary>
    async Task<IActionResult> NotWaiting(Guid id) =>
        await list.IsReviewed(Actor, id, Today, Cancellation) ? Go("/laering?vurdert=ja") : Missing();

    async Task<bool> Load(Guid id)
    {
        Touch("example", id);
        if (await list.ToReview(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        (View, terms.Words) = (view, await words.OfExample(view.Example, Cancellation));
        return true;
    }
}
