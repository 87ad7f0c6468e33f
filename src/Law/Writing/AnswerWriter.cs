using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Writing;

/// <summary>The parts that all three answers share, in the contract's JSON. Norwegian letters are written as they are.</summary>
public sealed class AnswerWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly Utf8JsonWriter json;

    public AnswerWriter(IBufferWriter<byte> output) => json = new Utf8JsonWriter(output, Options);

    public Utf8JsonWriter Json => json;

    public void Dispose() => json.Dispose();

    public void Reset(IBufferWriter<byte> output) => json.Reset(output);

    public void Start(string? id, string status)
    {
        json.WriteStartObject();
        if (id is null)
            json.WriteNull("id");
        else
            json.WriteString("id", id);
        json.WriteNumber("contract", 1);
        json.WriteString("status", status);
    }

    public void End()
    {
        json.WriteEndObject();
        json.Flush();
    }

    public void Errors(string? id, IReadOnlyList<ContractError> errors, int? line = null)
    {
        Start(id, "error");
        if (line is { } number)
            json.WriteNumber("line", number);
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteString("path", error.Path);
            Text("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End();
    }

    /// <summary>
    /// The provisions; those of the deciding wording with the days of that wording, since a paragraph may be younger than
    /// its section.
    /// </summary>
    public void Grounds(IEnumerable<(Provision Provision, string? Paragraph)> grounds, RuleVersion? wording = null)
    {
        json.WriteStartArray("grounds");
        foreach (var (provision, paragraph) in grounds)
        {
            json.WriteStartObject();
            json.WriteString("act", provision.Act);
            json.WriteString("section", provision.Section);
            if (paragraph is not null)
                json.WriteString("paragraph", paragraph);
            json.WriteString("lovdataUrl", provision.LovdataUrl);
            var own = wording?.Grounds.Any(g => g.Provision == provision) == true ? wording : null;
            Day("validFrom", own is not null && own.ValidFrom > provision.ValidFrom ? own.ValidFrom : provision.ValidFrom);
            Day("validTo", own?.ValidTo is { } last && (provision.ValidTo is null || last < provision.ValidTo) ? last : provision.ValidTo);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Warnings(uint warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in Code.Warnings.Values)
        {
            if ((warnings & (1u << (int)warning)) != 0)
                json.WriteStringValue(Code.Warnings.Of(warning));
        }

        json.WriteEndArray();
    }

    public void Day(string name, DateOnly? day)
    {
        if (day is { } value)
            json.WriteString(name, value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }

    public void Text(string name, Text text)
    {
        json.WriteStartObject(name);
        json.WriteString("nb", text.Nb);
        json.WriteString("nn", text.Nn);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
