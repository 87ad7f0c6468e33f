using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Sections;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class ChangePartModel(ReadPlan read, ChangePart change) : PlanForm
{
    const string FirstPlace = "-";

    IReadOnlyList<SectionRow> _parts = [];

    protected override AccessAction Action => PlanActions.Write;

    public string Key { get; private set; } = "";

    public bool IsOwn => PlanTemplate.Find(Key) is null;

    public bool MayRemove => PlanTemplate.Find(Key) is not { Required: true };

    public string Title => NameOf(_parts.First(one => one.Key == Key));

    public IReadOnlyList<Choice> Places =>
        [new(FirstPlace, T(PlanSetupTexts.First)), .. _parts.Where(one => one.Key != Key).Select(one => new Choice(one.Key, T(PlanSetupTexts.After(NameOf(one)))))];

    public async Task<IActionResult> OnGetAsync(Guid id, string key)
    {
        if (!await Find(id, key) || !Found.IsAlive)
        {
            return Missing();
        }

        var before = _parts.TakeWhile(one => one.Key != key).LastOrDefault();
        await Show(new FormValues { ["tittel"] = _parts.First(one => one.Key == key).Title, ["etter"] = before?.Key ?? FirstPlace });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string key)
    {
        ReadForm();
        if (!await Find(id, key))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var after = Values["etter"] == FirstPlace ? "" : Places.Any(one => one.Value == Values["etter"]) ? Values["etter"] : null;
        return await change.Change(Actor, id, key, Values["tittel"], after, Today, Cancellation) switch
        {
            ChangePart.Result.Changed => await Done($"/planer/{id}"),
            ChangePart.Result.Refused refused => await Again(refused.Problem, refused.Problem == PlanProblems.PlanRevised ? "skjema" : "tittel"),
            ChangePart.Result.Conflict => await Conflict(T(ConflictTexts.ChangedMeanwhile)),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, string key)
    {
        if (!await Find(id) || await read.Handle(Actor, id, Today, null, Cancellation) is not { } view)
        {
            return false;
        }

        (Key, _parts) = (key, [.. view.Sections.Where(one => one.MunicipalityId is null)]);
        return _parts.Any(one => one.Key == key);
    }

    string NameOf(SectionRow row) => PlanTemplate.Find(row.Key) is { } part ? T(part.Title) : row.Title;
}
