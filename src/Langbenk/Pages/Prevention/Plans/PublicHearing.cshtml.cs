using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>Anybody's answer. Nobody is signed in, so there is no session that a forged form could use, and no cookie is needed.</summary>
[IgnoreAntiforgeryToken]
[Steering]
public sealed class PublicHearingModel(ReadHearing read, AnswerHearing answer, ReadPageWords words, PageTerms terms, HearingFlood flood, TimeProvider time) : OpenPage, IFormPage
{
    public ReadHearing.Public Found { get; private set; } = null!;

    public FormValues Values { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public bool IsOpen => Found.Hearing.IsOpenOn(time.OsloToday());

    public IReadOnlyList<Choice> Parts =>
    [
        new Choice("", T(PlanHearingTexts.WholePlan)),
        .. Found.Text.Sections.DistinctBy(one => one.Key).Select(one => new Choice(one.Key, PlanTemplate.Find(one.Key) is { } part ? T(part.Title) : one.Title)),
    ];

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await Find(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await Find(id, cancellation))
        {
            return NotFound();
        }

        Values = FormValues.From(Request.Form);
        if (!flood.LetsIn(HttpContext.Connection.RemoteIpAddress))
        {
            (Errors, Response.StatusCode) = ([new FieldError("svar", T(HearingProblems.ManyFromHere.Title))], StatusCodes.Status429TooManyRequests);
            return Page();
        }

        switch (await answer.Handle(new(id, null, null, Values["hvem"], Values["del"], Values["svar"], time.OsloToday(), Values.Id("skjema")), cancellation))
        {
            case AnswerHearing.Result.Received:
                return LocalRedirect($"{Request.PathBase}/horing/{id}/takk");
            case AnswerHearing.Result.Refused refused:
                Errors = [new FieldError(refused.Problem == HearingProblems.WhoTooLong ? "hvem" : "svar", T(refused.Problem.Title))];
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return NotFound();
        }
    }

    async Task<bool> Find(Guid id, CancellationToken cancellation)
    {
        if (await read.ForEverybody(id, time.OsloToday(), cancellation) is not { } found)
        {
            return false;
        }

        (Found, terms.Words) = (found, await words.OfPlan(found.Text, cancellation));
        return true;
    }
}
