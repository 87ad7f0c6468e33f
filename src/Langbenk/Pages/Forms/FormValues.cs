using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;

namespace Langbenk.Pages;

/// <summary>What stands in a form's fields: from the stored thing, from what was sent, or from a draft. Nothing of it is ever lost.</summary>
public sealed class FormValues
{
    const string Token = "form-token";
    const string Button = "knapp";

    /// <summary>The hidden field that tells which draft the window writes in.</summary>
    public const string Place = "utkast-plass";

    /// <summary>The hidden field that tells which of her places the form was opened for.</summary>
    public const string HatField = "skjema-sted";

    /// <summary>The hidden field that tells one filling of a form from the next, where what it stores is stored once.</summary>
    public const string MarkField = "merke";

    /// <summary>The hidden field that tells when what is shown was read, in milliseconds of Unix time; a draft remembers it.</summary>
    public const string OpenedField = "apnet-da";

    readonly Dictionary<string, string[]> _fields = new(StringComparer.Ordinal);
    readonly HashSet<string> _unreadable = [];

    public IReadOnlyDictionary<string, string[]> Fields => _fields;

    /// <summary>The text of a field; "" when it is not there. Setting it is for a form that shows a stored thing.</summary>
    public string this[string field]
    {
        get => _fields.TryGetValue(field, out var values) && values.Length > 0 ? values[0] : "";
        set => _fields[field] = [value];
    }

    public IReadOnlyList<string> All(string field) => _fields.TryGetValue(field, out var values) ? values : [];

    public FormValues SetAll(string field, IEnumerable<string> values)
    {
        _fields[field] = [.. values];
        return this;
    }

    public string Trimmed(string field) => this[field].Trim();

    /// <summary>A date as people type it; null when it cannot be read or is not there.</summary>
    public DateOnly? Date(string field) => TypedDate.Read(this[field]);

    /// <summary>A day that is not left empty: one that cannot be read is no day of anybody's, so that it is refused and not dropped.</summary>
    public DateOnly? TypedDay(string field) => Trimmed(field).Length == 0 ? null : NeededDay(field);

    /// <summary>A day that must be there.</summary>
    public DateOnly NeededDay(string field)
    {
        if (Date(field) is { } day)
        {
            return day;
        }

        _unreadable.Add(field);
        return DateOnly.MinValue;
    }

    /// <summary>It was asked for as a day, and what stands there is none.</summary>
    public bool IsUnreadable(string field) => _unreadable.Contains(field);

    public DateTime? Opened
    {
        get => long.TryParse(this[OpenedField], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var moment)
            && moment is > 0 and < 253402300799999 ? DateTimeOffset.FromUnixTimeMilliseconds(moment).UtcDateTime : null;
        set => this[OpenedField] = value is { } utc
            ? new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
    }

    public int? Number(string field) => int.TryParse(
        this[field].Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal),
        System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    public Guid? Id(string field) => Guid.TryParse(this[field], out var id) ? id : null;

    /// <summary>What is ticked; what is no id is <see cref="Guid.Empty"/>, which nothing has.</summary>
    public List<Guid> Ids(string field) => [.. All(field).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Distinct()];

    public T? Choice<T>(string field)
        where T : struct, Enum => Enum.TryParse<T>(this[field], out var value) && Enum.IsDefined(value) ? value : null;

    public bool Has(string field, string value) => All(field).Contains(value);

    /// <summary>Line ends as \n: browsers send \r\n, and a text must not grow each time it is saved. Without the null character, which is no letter and cannot be stored.</summary>
    public static FormValues From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var values = new FormValues();
        foreach (var (name, sent) in form.Where(pair => pair.Key is not (Token or Button or Place or HatField or FormOwner.Field)))
        {
            values._fields[name] = [.. sent.Select(text => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal))];
        }

        return values;
    }

    public static FormValues From(IReadOnlyDictionary<string, string[]> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var values = new FormValues();
        foreach (var (name, texts) in fields)
        {
            values._fields[name] = texts;
        }

        return values;
    }

    /// <summary>A draft belongs to the path of its page, whatever the language, to the thing in its query that it is about, and to the place it is written for where that matters.</summary>
    public static string KeyOf(HttpContext context, string hat)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(hat);
        var about = (context.GetEndpoint()?.Metadata.GetMetadata<AboutAttribute>()?.Names ?? [])
            .Select(name => Guid.TryParse(context.Request.Query[name], out var id) ? $"{name}={id}" : "").Where(one => one.Length > 0).ToList();
        return (context.Request.Path.Value ?? "/") + (about.Count == 0 ? "" : $"?{string.Join('&', about)}") + (hat.Length == 0 ? "" : $"@{hat}");
    }

    /// <summary>The address of a draft's page, with that of one window opened; the first window's name is empty.</summary>
    public static string AddressOf(string key, string window) =>
        PageOf(key).Path is var page && page.Contains('?', StringComparison.Ordinal) ? $"{page}&utkast={window}" : $"{page}?utkast={window}";

    /// <summary>Something that a person wrote; what was only chosen or ticked is no loss.</summary>
    public static bool IsWords(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Any(char.IsLetter) && !Guid.TryParse(value, out _) && value.Trim().Any(sign => char.IsWhiteSpace(sign) || char.IsUpper(sign));
    }

    /// <summary>The page of a draft's form, and the place it is written for.</summary>
    public static (string Path, string Hat) PageOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var at = key.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? (key, "") : (key[..at], key[(at + 1)..]);
    }
}
