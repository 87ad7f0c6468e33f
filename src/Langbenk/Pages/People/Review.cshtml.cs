using Langbenk.Hosting;
using Langbenk.People.Emergencies;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>The leader looks through what was opened in emergencies.</summary>
[Needs("person.review-emergency")]
public sealed class ReviewModel(ReviewEmergencies review) : StaffPage
{
    public IReadOnlyList<ReviewEmergencies.Row> Rows { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string Typed { get; private set; } = "";

    /// <summary>What she wrote of one that somebody else looked at first.</summary>
    public string Unsaved { get; private set; } = "";

    public Task OnGetAsync() => Fill();

    public async Task<IActionResult> OnPostAsync(Guid rad, string? notat, bool steng)
    {
        Typed = notat ?? "";
        switch (await review.See(Actor, rad, Typed, steng, Today, Cancellation))
        {
            case ReviewEmergencies.Result.Done:
                return Go("/personer/nodtilganger");
            case ReviewEmergencies.Result.Refused refused:
                Errors = [new($"notat-{rad}", T(refused.Problem.Title))];
                await Fill();
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                Errors = [new("notater", T(EmergencyTexts.SeenMeanwhile))];
                Unsaved = Typed;
                await Fill();
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
        }
    }

    async Task Fill()
    {
        Rows = await review.List(Actor, Today, Cancellation);
        foreach (var row in Rows)
        {
            Touch("person", row.Person.Id);
        }
    }
}
