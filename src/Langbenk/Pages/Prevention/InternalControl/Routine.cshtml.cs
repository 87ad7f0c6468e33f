using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.write")]
public sealed class RoutineModel(ReadDuty read, WriteRoutine write, AccessGate gate) : FormPage
{
    public ReadDuty.View View { get; private set; } = null!;

    /// <summary>What another saved meanwhile.</summary>
    public DutyRoutine? Theirs { get; private set; }

    public IReadOnlyList<Choice> Intervals => [.. WriteRoutine.Intervals.Select(months => new Choice($"{months}", T(ControlFormTexts.Months(months))))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        var now = View.Routine;
        await Show(new FormValues
        {
            ["bygger-paa"] = $"{now?.Number ?? 0}",
            ["rutine"] = now?.Words ?? "",
            ["eier"] = now?.Owner ?? "",
            ["gjennomgaatt"] = DateWords.Of(Today, Lang),
            ["hvor-ofte"] = $"{now?.ReviewMonths ?? 12}",
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new WriteRoutine.Input(
            id, Values.Number("bygger-paa") ?? 0, Values["rutine"], Values["eier"], Values.NeededDay("gjennomgaatt"), Values.Number("hvor-ofte") ?? 0);
        switch (await write.Handle(Actor, input, Today, Cancellation))
        {
            case WriteRoutine.Result.Written:
                return await Done($"/internkontroll/{id}");
            case WriteRoutine.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            case WriteRoutine.Result.Conflict conflict:
                Theirs = conflict.Theirs;
                Values["bygger-paa"] = $"{conflict.Theirs.Number}";
                return await Conflict(T(ControlFormTexts.RoutineConflict));
            default:
                return Missing();
        }
    }

    async Task<bool> Find(Guid id)
    {
        if (!await gate.IsOpen(Actor, ControlActions.Write, id, Today, Cancellation) || await read.Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(view.Duty.MunicipalityId, view.Duty.ServiceId, Today, Cancellation);
        Touch(ControlActions.Resource, id);
        return true;
    }

    static string? FieldOf(string property) => property switch
    {
        nameof(WriteRoutine.Input.Words) => "rutine",
        nameof(WriteRoutine.Input.Owner) => "eier",
        nameof(WriteRoutine.Input.ReviewedOn) => "gjennomgaatt",
        nameof(WriteRoutine.Input.ReviewMonths) => "hvor-ofte",
        _ => null,
    };
}
