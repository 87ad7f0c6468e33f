using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Law.Deadlines;

/// <summary>Counts every deadline that an event starts, and the one that follows from the end of an investigation.</summary>
sealed class DeadlineCounter(LawBook book)
{
    readonly DeadlineReader reader = new(book);
    readonly DeadlineEngine engine = new(book);

    public IReadOnlyList<DeadlineResult> All(DeadlineForm form, DeadlineEvent of)
    {
        var tasks = DeadlineCode.TasksOf(of);
        var results = tasks.Where(task => form.Task is not { } one || one == task || !tasks.Contains(one))
            .Select(task => Count(form.Request(task))).ToList();
        var investigation = results.Find(result => result.Request.Task == DeadlineTask.CompleteInvestigation);
        if (investigation?.Answer.Deadline is { } last)
        {
            results.Add(Feedback(form, last) with { Relative = true });
        }

        return [.. results.OrderBy(result => result.Answer.Deadline ?? DateOnly.MaxValue)];
    }

    DeadlineResult Feedback(DeadlineForm form, DateOnly closed)
    {
        var facts = new JsonObject();
        if (form["reporterStatus"].Length > 0)
        {
            facts["reporterStatus"] = form["reporterStatus"];
        }

        return Count(JsonSerializer.SerializeToElement(new JsonObject
        {
            ["contract"] = 1,
            ["event"] = DeadlineCode.Events.Of(DeadlineEvent.InvestigationClosed),
            ["date"] = $"{closed:yyyy-MM-dd}",
            ["facts"] = facts,
        }));
    }

    DeadlineResult Count(JsonElement json)
    {
        var read = reader.Read(json);
        var request = read.Request ?? throw new InvalidOperationException(
            "The form let through what the contract refuses: " + string.Join(", ", read.Errors.Select(error => error.Code + " " + error.Path)));
        var answer = engine.Count(request);
        return new DeadlineResult(request, answer, book.Vocabulary.Label("task", DeadlineCode.Tasks.Of(request.Task)),
            answer.Version?.Explanation.Text ?? book.Vocabulary.Label("deadlineStatus", DeadlineCode.Statuses.Of(answer.Status)));
    }
}
