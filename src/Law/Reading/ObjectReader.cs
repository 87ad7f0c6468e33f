using System.Globalization;
using System.Text.Json;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Reading;

/// <summary>One JSON object of a request, read field by field; what is wrong is noted and reading goes on.</summary>
internal sealed class ObjectReader
{
    private readonly JsonElement json;
    private readonly ErrorList errors;

    /// <summary>Notes every field that the contract does not have: every object is closed.</summary>
    public ObjectReader(JsonElement json, string path, ErrorList errors, params IReadOnlyList<string> fields)
    {
        (this.json, Path, this.errors) = (json, path, errors);
        foreach (var property in json.EnumerateObject())
        {
            if (!fields.Contains(property.Name))
                errors.UnknownField(At(property.Name), property.Name, fields);
        }
    }

    public string Path { get; }

    public string At(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    public bool Has(string name) => json.TryGetProperty(name, out _);

    public JsonElement? Value(string name, bool required = false)
    {
        if (json.TryGetProperty(name, out var value))
            return value;
        if (required)
            errors.Add("missing-field", At(name));
        return null;
    }

    public T CodeOf<T>(string name, CodeList<T> list, T? otherwise = null) where T : struct, Enum =>
        OptionalCode(name, list, required: otherwise is null) ?? otherwise ?? default;

    public T? OptionalCode<T>(string name, CodeList<T> list, bool required = false) where T : struct, Enum
    {
        if (String(name, required) is not { } code)
            return null;
        if (list.TryParse(code, out var value))
            return value;
        errors.UnknownCode(At(name), code, list);
        return null;
    }

    public string? String(string name, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        errors.Add("wrong-type", At(name));
        return null;
    }

    public bool? Bool(string name)
    {
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        errors.Add("wrong-type", At(name));
        return null;
    }

    /// <summary>A whole number; 15.0 is one.</summary>
    public int? Integer(string name, int least, int most, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            && number == Math.Floor(number) && number >= least && number <= most)
            return (int)number;
        errors.Add("wrong-type", At(name));
        return null;
    }

    public DateOnly? Date(string name, bool required = false)
    {
        if (String(name, required) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        errors.Add("bad-date", At(name), text.Length > 40 ? text[..40] : text);
        return null;
    }

    public Tri Tri(string name) => OptionalCode(name, Code.Tris) ?? Law.Codes.Tri.Unknown;

    public ObjectReader? Object(string name, bool required, params IReadOnlyList<string> fields)
    {
        if (Value(name, required) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Object)
            return new ObjectReader(value, At(name), errors, fields);
        errors.Add("wrong-type", At(name));
        return null;
    }

    public IReadOnlyList<JsonElement> Array(string name, bool required = false, bool notEmpty = false)
    {
        if (Value(name, required) is not { } value)
            return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            errors.Add("wrong-type", At(name));
            return [];
        }

        if (notEmpty && value.GetArrayLength() == 0)
            errors.Add("missing-field", At(name));
        return [.. value.EnumerateArray()];
    }

    /// <summary>A list of codes, each once.</summary>
    public List<T> Codes<T>(string name, CodeList<T> list, bool required = false, bool unique = false) where T : struct, Enum
    {
        var found = new List<T>();
        var index = 0;
        foreach (var item in Array(name, required, notEmpty: required))
        {
            var at = $"{At(name)}[{index++}]";
            if (item.ValueKind != JsonValueKind.String)
                errors.Add("wrong-type", at);
            else if (!list.TryParse(item.GetString()!, out var value))
                errors.UnknownCode(at, item.GetString()!, list);
            else if (!found.Contains(value))
                found.Add(value);
            else if (unique)
                errors.Add("wrong-type", at);
        }

        return found;
    }

    public List<string> Strings(string name, bool required = false)
    {
        var found = new List<string>();
        var index = 0;
        foreach (var item in Array(name, required, notEmpty: required))
        {
            if (item.ValueKind == JsonValueKind.String)
                found.Add(item.GetString()!);
            else
                errors.Add("wrong-type", $"{At(name)}[{index}]");
            index++;
        }

        return found;
    }

    /// <summary>Judged facts by code: bit masks of those answered yes and those answered no.</summary>
    public (ulong Yes, ulong No) Judged<T>(string name, CodeList<T> list) where T : struct, Enum
    {
        if (Value(name) is not { } value)
            return (0, 0);
        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add("wrong-type", At(name));
            return (0, 0);
        }

        ulong yes = 0, no = 0;
        foreach (var entry in value.EnumerateObject())
        {
            var path = $"{At(name)}.{entry.Name}";
            if (!list.TryParse(entry.Name, out var fact))
                errors.UnknownCode(path, entry.Name, list);
            else if (entry.Value.ValueKind != JsonValueKind.String)
                errors.Add("wrong-type", path);
            else if (!Code.Tris.TryParse(entry.Value.GetString()!, out var answer))
                errors.UnknownCode(path, entry.Value.GetString()!, Code.Tris);
            else if (answer != Law.Codes.Tri.Unknown)
            {
                var bit = 1UL << Convert.ToInt32(fact, CultureInfo.InvariantCulture);
                yes |= answer == Law.Codes.Tri.Yes ? bit : 0;
                no |= answer == Law.Codes.Tri.No ? bit : 0;
            }
        }

        return (yes, no);
    }
}
