using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>What is to be handed over, to be printed or read aloud; and that it was: how, and which day.</summary>
[Needs("cooperation.write")]
public sealed class HandOverModel(ReadTeams read, ReadHandovers handovers, HandOver handOver, TellOutsider tell, ReadMeetings meetings, LawBook book, Wording wording)
    : OneHandoverPage(read, handovers, tell, meetings, book, wording)
{
    bool isStopped;

    public IEnumerable<Choice> Ways => Enum.GetValues<HandoverWay>().Select(one => new Choice($"{one}", T(HandoverTexts.WayOf(one))));

    /// <summary>It has been refused: was it given all the same, that is written down as what it is.</summary>
    public bool AsksDeviation => isStopped || Values.Trimmed("avvik").Length > 0;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid sak)
    {
        if (!await FindOne(id, sak) || Row.Handover.State == HandoverState.Done)
        {
            return Missing();
        }

        await Show(new FormValues { ["dag"] = IsWaiting ? $"{Today.Day}.{Today.Month}.{Today.Year}" : "" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid sak)
    {
        ReadForm();
        if (!await FindOne(id, sak))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep()
            : await Went(id, await handOver.Handle(Actor, id, sak, new(Values.Choice<HandoverWay>("hvordan"), Values.TypedDay("dag"), Values.Trimmed("avvik")), Today, UtcNow, Cancellation));
    }

    public async Task<IActionResult> OnPostDropAsync(Guid id, Guid sak)
    {
        ReadForm();
        return await FindOne(id, sak) ? await Went(id, await handOver.Drop(Actor, id, sak, Today, Cancellation)) : Missing();
    }

    async Task<IActionResult> Went(Guid id, HandOver.Result result) => result switch
    {
        HandOver.Result.Done => await Done($"/laget/{id}/overlever"),
        // Somebody of the service ended it meanwhile: what she wrote stands here still.
        HandOver.Result.Refused { Problem: var problem } when problem == OutsiderProblems.NotWaiting && Row.Handover.State != HandoverState.Dropped => await Conflict(T(problem.Title)),
        HandOver.Result.Refused refused => await Refused(refused),
        _ => Missing(),
    };

    Task<IActionResult> Refused(HandOver.Result.Refused refused)
    {
        isStopped = refused.Field.Length == 0 || (refused.Problem == OutsiderProblems.BadDay && Values.TypedDay("dag") <= Today);
        return Again(new FieldError(
            refused.Field switch { nameof(HandOver.Input.How) => "hvordan", nameof(HandOver.Input.On) => "dag", nameof(HandOver.Input.Deviation) => "avvik", _ => "skjema" },
            T(Values.IsUnreadable("dag") && refused.Problem == OutsiderProblems.BadDay ? ShellTexts.NotADay : refused.Problem.Title)));
    }
}
