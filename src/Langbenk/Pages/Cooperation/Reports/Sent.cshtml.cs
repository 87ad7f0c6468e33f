using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>It was told by telephone, or sent in another way than here.</summary>
[Needs("report.write")]
public sealed class SentModel(ReadReports read, MarkSentByOtherWay mark) : ReportPage(read)
{
    public IEnumerable<Choice> Ways => Enum.GetValues<DispatchWay>().Select(one => new Choice($"{one}", T(ReportSendTexts.WayOf(one)), ReportSendTexts.HintOf(one) is { } hint ? T(hint) : null));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues
        {
            ["dag"] = $"{Today.Day}.{Today.Month}.{Today.Year}",
            ["hvem"] = Actor.Name,
            ["til"] = Report.ReceiverName,
            ["versjon"] = $"{Report.Version}",
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

        var input = new MarkSentByOtherWay.Input(id, Values.Number("versjon") ?? 0, Values.Choice<DispatchWay>("hvordan"), Values.Date("dag"), Values["hvem"], Values["til"]);
        return await mark.Handle(Actor, input, Today, Cancellation) switch
        {
            MarkSentByOtherWay.Result.Done => await Done($"/melding/{id}"),
            MarkSentByOtherWay.Result.Refused { Faults: [{ Field: "" } only] } => await Unsaid(only.Problem),
            MarkSentByOtherWay.Result.Refused refused => await Again([.. refused.Faults.Select(one => new FieldError(FieldOf(one.Field), T(one.Problem.Title)))]),
            MarkSentByOtherWay.Result.Conflict => await Meanwhile(id),
            _ => Missing(),
        };
    }

    static string FieldOf(string field) => field switch
    {
        nameof(MarkSentByOtherWay.Input.Way) => "hvordan",
        nameof(MarkSentByOtherWay.Input.On) => "dag",
        nameof(MarkSentByOtherWay.Input.By) => "hvem",
        _ => "til",
    };

    /// <summary>What is sent next is about the report as it is now; she reads it first.</summary>
    async Task<IActionResult> Meanwhile(Guid id)
    {
        await Find(id);
        Values["versjon"] = $"{Report.Version}";
        return await Conflict(T(ConflictTexts.ChangedMeanwhile));
    }
}
