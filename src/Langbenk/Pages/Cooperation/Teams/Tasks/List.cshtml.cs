using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Tasks;

/// <summary>What her service has said yes to, what it is asked, and what it has asked of others. What lapses first on top.</summary>
[Needs("team-task.list")]
public sealed class ListModel(ReadTasks tasks, AnswerTask answer, ReadWrongTeams wrong) : FormPage
{
    public IReadOnlyList<ReadTasks.Row> ToDo { get; private set; } = [];

    IReadOnlyList<ReadTasks.Row> Waiting { get; set; } = [];

    IReadOnlyList<ReadTasks.Row> Asked { get; set; } = [];

    /// <summary>Teams on the wrong child, that her service has something to do with still.</summary>
    public ReadWrongTeams.Lists Wrong { get; private set; } = ReadWrongTeams.Lists.Empty;

    public IEnumerable<(Text Heading, string Id, IReadOnlyList<ReadTasks.Row> Rows)> Groups => new (Text, string, IReadOnlyList<ReadTasks.Row>)[]
    {
        (TaskTexts.Late, "gatt-ut", [.. ToDo.Where(one => one.IsLate(Today))]),
        (TaskTexts.Today, "i-dag", [.. ToDo.Where(one => one.Task.Due == Today)]),
        (TaskTexts.Waiting, "venter", Waiting),
        (TaskTexts.Coming, "kommer", [.. ToDo.Where(one => one.Task.Due > Today)]),
        (TaskTexts.Asked, "spurt", Asked),
    }.Where(one => one.Item3.Count > 0);

    public string About(ReadTasks.Row row) =>
        row.Other.Length == 0 ? row.Task.AnsweredByName
        : row.IsToUs ? $"{T(TaskTexts.AskedBy(row.Other))}, {row.Task.AskedByName}"
        : $"{T(TaskTexts.AskedOf(row.Other))} · {T(TaskTexts.StateOf(row.State))}";

    public (string Handler, Text Label)? ButtonOf(ReadTasks.Row row) => (row.IsToUs, row.State) switch
    {
        (true, TeamTaskState.Proposed) => ("Accept", TaskTexts.Accept),
        (true, TeamTaskState.Accepted) => ("Finish", TaskTexts.Finish),
        (false, TeamTaskState.Proposed) => ("TakeBack", TaskTexts.TakeBack),
        _ => null,
    };

    public Task OnGetAsync() => Fill();

    public async Task<IActionResult> OnPostAcceptAsync(Guid oppgave) => await Went(oppgave, () => answer.Accept(Actor, oppgave, Today, UtcNow, Cancellation));

    public async Task<IActionResult> OnPostFinishAsync(Guid oppgave) => await Went(oppgave, () => answer.Finish(Actor, oppgave, Today, UtcNow, Cancellation));

    public async Task<IActionResult> OnPostTakeBackAsync(Guid oppgave) => await Went(oppgave, () => answer.TakeBack(Actor, oppgave, Today, Cancellation));

    async Task<IActionResult> Went(Guid task, Func<Task<AnswerTask.Result>> act)
    {
        if (await tasks.ChildOf(Actor, task, Today, Cancellation) is { } child)
        {
            Touch("team-task", task);
            Touch("person", child);
        }

        switch (await act())
        {
            case AnswerTask.Result.Done:
                return Go("/oppgaver");
            case AnswerTask.Result.Refused refused:
                ReadForm();
                return await Again(refused.Faults[0].Problem);
            default:
                return Missing();
        }
    }

    protected override async Task Fill()
    {
        ToDo = await tasks.ToDo(Actor, Today, cancellation: Cancellation);
        Waiting = await tasks.Waiting(Actor, Today, cancellation: Cancellation);
        Asked = await tasks.Asked(Actor, Today, cancellation: Cancellation);
        Wrong = await wrong.Of(Actor, Today, Cancellation);
        foreach (var (team, child) in Wrong.Shown)
        {
            Touch("cooperation", team);
            Touch("person", child);
        }

        foreach (var row in ToDo.Concat(Waiting).Concat(Asked))
        {
            Touch("team-task", row.Task.Id);
            Touch("person", row.Child.Id);
        }
    }
}
