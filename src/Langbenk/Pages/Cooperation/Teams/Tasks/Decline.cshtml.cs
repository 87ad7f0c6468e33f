using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Tasks;

/// <summary>No to a task: why, which is her own service's; then whether the one who asked is told.</summary>
[Needs("team-task.agree")]
public sealed class DeclineModel(ReadTeams read, ReadTasks tasks, AnswerTask answer, ReadCircle circles, TellForm tell, LawBook book) : TellingPage(read, circles, tell, book)
{
    public ReadTasks.Row Asked { get; private set; } = null!;

    public override IReadOnlyList<string> WrittenFields => ["tekst", "om", "slag"];

    public override IEnumerable<string> SeenWith => [T(TellTexts.WrittenIn(Actor.Acting!.Place)), Actor.Name];

    public override Text SaveLabel => TaskTexts.Decline;

    AnswerTask.No No => new(Values["tekst"], KindWords.Read(Values.All("slag")), Values.Ids("om"));

    protected override WriteEntry.Text Entry => No.Entry;

    protected override bool IsOffered(Receiver receiver) => receiver.ServiceId == Asked.Task.ServiceId;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid oppgave)
    {
        if (!await FindTask(id, oppgave))
        {
            return Missing();
        }

        await Show(new FormValues { ["merke"] = $"{Guid.NewGuid()}" }.SetAll("om", [$"{Circle.Child.Id}"]));
        // Answered meanwhile: what she wrote is hers still.
        if (Asked.Task.State != TeamTaskState.Proposed && DraftSavedAt is null)
        {
            return Go("/oppgaver");
        }

        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid oppgave)
    {
        ReadForm();
        if (!await FindTask(id, oppgave))
        {
            return Missing();
        }

        if (await BeforeStoring() is { } page)
        {
            return page;
        }

        return await answer.Decline(Actor, oppgave, No with { Left = TellForm.Left(Rows, Values) }, Receivers, Mark, Today, UtcNow, Cancellation) switch
        {
            AnswerTask.Result.Done => await Done("/oppgaver"),
            AnswerTask.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    async Task<bool> FindTask(Guid id, Guid oppgave)
    {
        if (!await FindToWrite(id) || await tasks.One(Actor, id, oppgave, Today, Cancellation) is not { } found)
        {
            return false;
        }

        Asked = found;
        Touch("team-task", oppgave);
        return true;
    }
}
