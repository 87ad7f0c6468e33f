using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Writing;

namespace Langbenk.Law.Deadlines;

/// <summary>A deadline as the contract's JSON (§ 4).</summary>
public sealed class DeadlineWriter(LawBook book, AnswerWriter answer)
{
    public void Write(DeadlineRequest request, DeadlineAnswer found)
    {
        var json = answer.Json;
        answer.Start(request.Id, DeadlineCode.Statuses.Of(found.Status));
        WriteEnd(request, found);
        json.WriteString("deadlineType", DeadlineCode.Types.Of(found.Type));
        json.WriteString("weekendRule", DeadlineCode.WeekendRules.Of(found.WeekendRule));
        if (found.Lapses is { } lapses)
            json.WriteBoolean("lapses", lapses);
        if (found.MinimumCount is { } count)
            json.WriteNumber("minimumCount", count);
        WriteAlternatives(request, found);
        json.WriteString("ruleId", found.Rule.Id);
        answer.Day("ruleVersion", found.Version?.ValidFrom);
        answer.Grounds(GroundsOf(found, request.AsOf), found.Version);
        WriteComputation(found);
        WriteJudgements(request, found);
        answer.Warnings(found.Warnings);
        answer.Text("explanation", DeadlineText.Explanation(request, found, book.Vocabulary));
        answer.End();
    }

    /// <summary>
    /// The provisions in force; when there is none yet, those that the rule will rest on, so that the reader sees which
    /// (their dates say that they are not in force).
    /// </summary>
    public static IReadOnlyList<(Provision Provision, string? Paragraph)> GroundsOf(DeadlineAnswer found, DateOnly day)
    {
        if (found.Version is { } version)
            return [.. LawBook.GroundsOf(version, null, false, day)];
        var nearest = found.Rule.Versions.Where(v => !v.Inactive).MinBy(v => v.ValidFrom)!;
        return [.. nearest.Grounds.Select(g => (g.Provision, g.Paragraph))];
    }

    private void WriteEnd(DeadlineRequest request, DeadlineAnswer found)
    {
        if (found.Hour is { } hour)
        {
            answer.Json.WriteString("deadline", request.Time!.Write(hour));
            answer.Json.WriteString("workBy", request.Time.Write(hour));
            return;
        }

        answer.Day("deadline", found.Deadline);
        answer.Day("workBy", found.WorkBy);
    }

    private void WriteAlternatives(DeadlineRequest request, DeadlineAnswer found)
    {
        if (found.HourWithoutHolidays is not { } hour)
            return;
        answer.Json.WriteStartArray("alternatives");
        answer.Json.WriteStartObject();
        answer.Json.WriteString("deadline", request.Time!.Write(hour));
        answer.Json.WriteString("weekendRule", DeadlineCode.WeekendRules.Of(WeekendRule.Dl149Hours));
        answer.Json.WriteEndObject();
        answer.Json.WriteEndArray();
    }

    private void WriteComputation(DeadlineAnswer found)
    {
        var json = answer.Json;
        json.WriteStartObject("computation");
        json.WriteStartArray("steps");
        foreach (var step in found.Steps)
            json.WriteStringValue(step);
        json.WriteEndArray();
        answer.Text("text", DeadlineText.Computation(found, book.Vocabulary));
        json.WriteEndObject();
    }

    private void WriteJudgements(DeadlineRequest request, DeadlineAnswer found)
    {
        var json = answer.Json;
        json.WriteStartArray("judgementsNeeded");
        foreach (var judgement in found.Judgements)
        {
            json.WriteStartObject();
            json.WriteString("fact", judgement.Fact);
            answer.Text("test", book.Vocabulary["deadlineFact", judgement.Fact, "test"]);
            WriteCase("ifYes", request, judgement.IfYes);
            WriteCase("ifNo", request, judgement.IfNo);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCase(string name, DeadlineRequest request, DeadlineAnswer found)
    {
        answer.Json.WriteStartObject(name);
        answer.Json.WriteString("status", DeadlineCode.Statuses.Of(found.Status));
        WriteEnd(request, found);
        if (found.MinimumCount is { } count)
            answer.Json.WriteNumber("minimumCount", count);
        answer.Json.WriteEndObject();
    }
}

/// <summary>A deadline in plain words.</summary>
public static class DeadlineText
{
    public static Text Explanation(DeadlineRequest request, DeadlineAnswer found, Vocabulary vocabulary)
    {
        var status = vocabulary.Label("deadlineStatus", DeadlineCode.Statuses.Of(found.Status));
        if (found.Version is not { } version)
            return status;
        var rule = version.Explanation;
        return new Text($"{status.Nb}. {rule.Nb}", $"{status.Nn}. {rule.Nn}", $"{status.En}. {rule.En}");
    }

    public static Text Computation(DeadlineAnswer found, Vocabulary vocabulary)
    {
        var steps = string.Join("; ", found.Steps);
        var rule = vocabulary.Label("weekendRule", DeadlineCode.WeekendRules.Of(found.WeekendRule));
        return steps.Length == 0
            ? vocabulary.Label("deadlineStatus", DeadlineCode.Statuses.Of(found.Status))
            : new Text(In(steps, "uke", "uker", "måned", "måneder", "år", "år", "timer") + ". " + rule.Nb,
                In(steps, "veke", "veker", "månad", "månader", "år", "år", "timar") + ". " + rule.Nn, steps + ". " + rule.En);
    }

    private static string In(string steps, string week, string weeks, string month, string months, string year, string years, string hours) => steps
        .Replace("weeks", weeks, StringComparison.Ordinal).Replace("week", week, StringComparison.Ordinal)
        .Replace("months", months, StringComparison.Ordinal).Replace("month", month, StringComparison.Ordinal)
        .Replace("years", years, StringComparison.Ordinal).Replace("year", year, StringComparison.Ordinal)
        .Replace("hours", hours, StringComparison.Ordinal);
}
