using System.Globalization;
using System.Text.Json;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

/// <summary>Reading of single values of the rulebook, where a wrong one names file, rule and reason.</summary>
internal static class SourceReading
{
    private static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement;

    public static JsonElement OrEmpty(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? Empty : element;

    public static DateOnly Day(this Source source, JsonElement json, string name) =>
        source.OptionalDay(json, name) ?? throw source.Invalid($"'{name}' is missing");

    public static DateOnly? OptionalDay(this Source source, JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw source.Invalid($"'{name}' is not a date: {value}");
    }

    public static T Code<T>(this Source source, JsonElement json, string name, CodeList<T> list) where T : struct, Enum
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            throw source.Invalid($"'{name}' is missing");
        return list.TryParse(value.GetString()!, out var code) ? code : throw source.Invalid($"'{value}' is not a code of {list.Name}");
    }

    public static T[] Codes<T>(this Source source, JsonElement json, string name, CodeList<T> list) where T : struct, Enum =>
        json.TryGetProperty(name, out var values)
            ? [.. values.EnumerateArray().Select(v => list.TryParse(v.GetString()!, out var code)
                ? code
                : throw source.Invalid($"'{v}' is not a code of {list.Name}"))]
            : [];

    public static string[] Strings(this Source source, JsonElement json, string name) =>
        json.TryGetProperty(name, out var values)
            ? [.. values.EnumerateArray().Select(v => v.GetString()!)]
            : throw source.Invalid($"'{name}' is missing");
}
