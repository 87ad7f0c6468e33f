using Langbenk.Hosting;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.lead")]
public sealed class MoveHearingModel(ReadHearing read, ChangeHearing change) : HearingForm(read)
{
    /// <summary>The time was refused for being short, or it was said that it is meant.</summary>
    public bool AsksAboutTime => ErrorOf("kort") is not null || KnowsItIsShort;

    public IReadOnlyList<Choice> ShortTime => [new("ja", T(PlanHearingTexts.ShortTimeMeant))];

    bool KnowsItIsShort => Values.Has("kort", "ja");

    public async Task<IActionResult> OnGetAsync(Guid id, Guid horing)
    {
        if (!await Find(id, horing) || !Hearing.IsAheadOn(Today))
        {
            return Missing();
        }

        await Show(new FormValues { ["til"] = $"{Hearing.ClosesOn:d.M.yyyy}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid horing)
    {
        ReadForm();
        if (!await Find(id, horing))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep()
            : Values.Date("til") is not { } last ? await Again(new FieldError("til", T(PlanTexts.WriteDay)))
            : await After(await change.LastDay(Actor, id, horing, last, Today, KnowsItIsShort, Cancellation), "til");
    }
}
