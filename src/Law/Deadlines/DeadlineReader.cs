using System.Globalization;
using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Deadlines;

/// <summary>From one JSON object to a request for <c>deadline</c>, or every error in it.</summary>
public sealed class DeadlineReader(LawBook book)
{
    // A deadline years after the last day that a date can hold could not be written down.
    private static readonly DateOnly LastUsable = new(9900, 12, 31);

    private static readonly string[] TimeForms =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    public Reading<DeadlineRequest> Read(JsonElement json)
    {
        var errors = new ErrorList(book.Vocabulary);
        if (json.ValueKind != JsonValueKind.Object)
        {
            errors.Add("wrong-type", "");
            return new(null, null, errors.All);
        }

        var reader = new ObjectReader(json, "", errors, "id", "contract", "event", "task", "date", "asOf", "facts");
        var id = reader.String("id");
        Head.ReadContract(reader, errors);
        var of = reader.OptionalCode("event", DeadlineCode.Events, required: true);
        var request = new DeadlineRequest
        {
            Id = id,
            Event = of ?? default,
            Task = ReadTask(reader, of, errors) ?? default,
            Date = default,
            AsOf = default,
        };
        request = ReadDays(reader, request, of is not null, errors);
        request = DeadlineFactsReader.Read(reader, request, of is not null && !errors.Touch("task"), errors);
        return errors.Any ? new(id, null, errors.All) : new(id, request, []);
    }

    private static DeadlineTask? ReadTask(ObjectReader reader, DeadlineEvent? of, ErrorList errors)
    {
        var task = reader.OptionalCode("task", DeadlineCode.Tasks);
        if (of is not { } known)
            return task;
        var allowed = DeadlineCode.TasksOf(known);
        var names = allowed.Select(DeadlineCode.Tasks.Of).ToArray();
        if (task is null && !reader.Has("task"))
        {
            if (allowed.Count == 1)
                return allowed[0];
            errors.Add("ambiguous-event", "task", DeadlineCode.Events.Of(known), detail: Text.Same(string.Join(", ", names)));
        }
        else if (task is { } given && !allowed.Contains(given))
        {
            errors.Add("unknown-code", "task", DeadlineCode.Tasks.Of(given), string.Join(", ", names));
        }

        return task;
    }

    private DeadlineRequest ReadDays(ObjectReader reader, DeadlineRequest request, bool eventKnown, ErrorList errors)
    {
        var text = reader.String("date", required: true);
        var time = request.Event == DeadlineEvent.EmergencyDecisionAtTribunal && eventKnown ? ParseTime(text) : null;
        DateOnly? date = time is not null ? DateOnly.FromDateTime(time.Local)
            : request.Event != DeadlineEvent.EmergencyDecisionAtTribunal || !eventKnown ? ParseDay(text) : null;
        if (text is not null && (date is null || date > LastUsable))
            errors.Add("bad-date", "date", text.Length > 40 ? text[..40] : text,
                wording: eventKnown && request.Event == DeadlineEvent.EmergencyDecisionAtTribunal ? "bad-date-time" : null);
        var isBirth = eventKnown && request.Event == DeadlineEvent.Birth;
        var asOf = reader.Date("asOf", required: isBirth);
        if (asOf is { } given && date is { } own && given != own && eventKnown
            && request.Event is not (DeadlineEvent.Birth or DeadlineEvent.FinalDecision))
            errors.Inconsistent("as-of-differs", "asOf");
        var day = asOf ?? (isBirth ? null : date);
        if (day < book.Dates.DeadlinesFrom)
            errors.Add("date-outside-coverage", asOf is null ? "date" : "asOf", $"{day:yyyy-MM-dd}", detail: Text.Same($"{book.Dates.DeadlinesFrom:yyyy-MM-dd}"));
        return request with { Date = date ?? default, Time = time, AsOf = day ?? default };
    }

    private static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static EventTime? ParseTime(string? text)
    {
        if (text is null || !DateTimeOffset.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            return null;
        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
        var hasSeconds = text.Count(c => c == ':') - (hasOffset && !text.EndsWith('Z') ? 1 : 0) > 1;
        return new EventTime(at.DateTime, hasOffset ? at.Offset : null, hasSeconds);
    }
}
