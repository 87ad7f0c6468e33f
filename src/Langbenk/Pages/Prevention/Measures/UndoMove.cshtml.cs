using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Takes the last change of level or service back. Shows what holds then.</summary>
[Needs("measure.change")]
public sealed class UndoMoveModel(FindMeasure find, UndoCarrying undo) : MeasureStepPage(find)
{
    public Text Sentence => MeasureCarryingTexts.WillHold(Of(Found.History.Rows[^1]), Of(Found.History.Rows[^2]));

    protected override bool Lets(MeasureFile file) => base.Lets(file) && file.History.Rows.Count > 1;

    protected override FormValues Stored => new() { ["skifte"] = $"{Found.History.Last.Id}" };

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Look(id))
        {
            return Missing();
        }

        var step = await undo.Handle(new(Actor, id, Values.Id("skifte") ?? Guid.Empty, Values["grunn"]), Today, Cancellation);
        return await After(step, id, _ => "grunn");
    }

    CarriedTime Of(MeasureCarrying row) => Found.Times.First(time => time.Row == row);
}
