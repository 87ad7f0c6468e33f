using Langbenk.Guidance.SavedAnswers;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Law.Share;

/// <summary>A saved answer: what it was, and whether the law gives another one today.</summary>
public sealed class SavedModel(LawBook book, SharingEngine engine, FindAnswer find, TimeProvider time) : OpenPage
{
    public SavedAnswer Saved { get; private set; } = null!;

    public ShareFacts Facts { get; private set; } = null!;

    public string? Today { get; private set; }

    public Vocabulary Vocabulary => book.Vocabulary;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await find.Handle(code, cancellation) is not FindAnswer.Result.Found { Answer: { } answer })
            return NotFound();
        Saved = answer;
        Facts = ShareFacts.FromJson(answer.RequestJson);
        var now = ShareRequest.Read(book, Facts.With(ShareKeys.Date), time.OsloToday()).Request;
        Today = now is null ? null : Code.Verdicts.Of(engine.Decide(now).Verdict);
        return Page();
    }
}
