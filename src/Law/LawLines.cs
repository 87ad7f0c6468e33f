using System.Buffers;
using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Reading;
using Langbenk.Law.Rights;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Law.Writing;

namespace Langbenk.Law;

public enum LawVerb { Decide, Deadline, Rights }

/// <summary>
/// The three questions over streams: one JSON object a line in, one a line out, same order and count, in constant
/// memory. A pure function of each line and the rulebook.
/// </summary>
public sealed class LawLines : IDisposable
{
    // Contract § 1: nesting over 64 is not accepted. Duplicate keys would make the answer a matter of order.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private readonly LawBook book;
    private readonly ArrayBufferWriter<byte> line = new(4096);
    private readonly AnswerWriter answer;
    private readonly SharingEngine sharing;
    private readonly DecideReader decideReader;
    private readonly DecideWriter decideWriter;
    private readonly DeadlineReader deadlineReader;
    private readonly DeadlineEngine deadlines;
    private readonly DeadlineWriter deadlineWriter;
    private readonly RightsReader rightsReader;
    private readonly RightsEngine rights;
    private readonly RightsWriter rightsWriter;

    public LawLines(LawBook book)
    {
        this.book = book;
        answer = new AnswerWriter(line);
        (sharing, decideReader, decideWriter) = (new SharingEngine(book), new DecideReader(book), new DecideWriter(book, answer));
        (deadlineReader, deadlines, deadlineWriter) = (new DeadlineReader(book), new DeadlineEngine(book), new DeadlineWriter(book, answer));
        (rightsReader, rights, rightsWriter) = (new RightsReader(book), new RightsEngine(book), new RightsWriter(book, answer));
    }

    /// <summary>Answers every line; written out when no further line is waiting, so that a person at a terminal sees it.</summary>
    public void Run(LawVerb verb, Stream input, Stream output)
    {
        using var reader = new LineReader(input);
        var buffered = new BufferedStream(output, 64 << 10);
        while (reader.TryRead(out var request, out var usable))
        {
            buffered.Write(usable ? Answer(verb, request, reader.Number) : NotJson(reader.Number).Span);
            buffered.WriteByte((byte)'\n');
            if (!reader.HasMoreBuffered)
                buffered.Flush();
        }

        buffered.Flush();
    }

    /// <summary>The answer to one request, or its error object. The memory holds until the next call.</summary>
    public ReadOnlySpan<byte> Answer(LawVerb verb, ReadOnlyMemory<byte> request, int? number)
    {
        try
        {
            if (HasHalfCharacter(request.Span))
                return NotJson(number).Span;
            using var json = JsonDocument.Parse(request, Strict);
            Start();
            Answer(verb, json.RootElement);
            return line.WrittenSpan;
        }
        catch (JsonException)
        {
            return NotJson(number).Span;
        }
    }

    /// <summary>An escape such as \ud800 alone is JSON by form but no text, in a value or in a name.</summary>
    private static bool HasHalfCharacter(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("\\u"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The error object for a line that cannot be read as JSON.</summary>
    public ReadOnlyMemory<byte> NotJson(int? number)
    {
        Start();
        var template = book.Vocabulary.Label("errorCode", "invalid-json");
        var message = new Text(Plain(template.Nb), Plain(template.Nn), Plain(template.En));
        answer.Errors(null, [new ContractError("invalid-json", "", message)], number);
        return line.WrittenMemory;

        static string Plain(string text) => text.Replace(": {detail}", ".", StringComparison.Ordinal).Replace("{detail}", "", StringComparison.Ordinal).TrimEnd();
    }

    private void Start()
    {
        line.ResetWrittenCount();
        answer.Reset(line);
    }

    private void Answer(LawVerb verb, JsonElement request)
    {
        switch (verb)
        {
            case LawVerb.Decide:
                var decide = decideReader.Read(request);
                if (decide.Request is { } sharingRequest)
                    decideWriter.Write(sharing.Decide(sharingRequest));
                else
                    answer.Errors(decide.Id, decide.Errors);
                break;
            case LawVerb.Deadline:
                var deadline = deadlineReader.Read(request);
                if (deadline.Request is { } deadlineRequest)
                    deadlineWriter.Write(deadlineRequest, deadlines.Count(deadlineRequest));
                else
                    answer.Errors(deadline.Id, deadline.Errors);
                break;
            default:
                var right = rightsReader.Read(request);
                if (right.Request is { } rightsRequest)
                    rightsWriter.Write(rightsRequest, rights.Find(rightsRequest));
                else
                    answer.Errors(right.Id, right.Errors);
                break;
        }
    }

    public void Dispose() => answer.Dispose();
}
