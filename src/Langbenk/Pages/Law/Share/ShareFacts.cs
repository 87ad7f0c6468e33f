using System.Text.Json;
using Langbenk.Law.Codes;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace Langbenk.Pages.Law.Share;

/// <summary>
/// What has been answered so far, as codes in the address: it can be bookmarked, linked to and printed, and has no place
/// for anything personal. Facts are kept in the order in which they were given.
/// </summary>
public sealed class ShareFacts
{
    private const int MostValues = 200;
    private const int LongestValue = 60;
    private readonly List<(string Key, string Value)> values;

    private ShareFacts(List<(string, string)> values) => this.values = values;

    public static ShareFacts Read(IEnumerable<KeyValuePair<string, StringValues>> query) => new([.. query
        .Where(q => ShareKeys.IsFact(q.Key))
        .SelectMany(q => q.Value.Select(v => (q.Key, Value: v ?? "")))
        .Where(q => q.Value.Length > 0)
        // Cut so that it is no answer to anything: dropped in silence it could take a bar away.
        .Select(q => q.Value.Length <= LongestValue ? q : (q.Key, Value: q.Value[..LongestValue] + "…"))
        .Distinct()
        .Take(MostValues)]);

    public IEnumerable<(string Key, string Value)> All => values;

    public string? this[string key] => values.Find(v => v.Key == key).Value;

    public IReadOnlyList<string> List(string key) => [.. values.Where(v => v.Key == key).Select(v => v.Value)];

    public bool Has(string key) => values.Exists(v => v.Key == key);

    public bool Has(string key, string value) => values.Contains((key, value));

    public ShareFacts With(string key, params IEnumerable<string> with) =>
        new([.. values.Where(v => v.Key != key), .. with.Select(v => (key, v))]);

    public ShareFacts Without(Func<string, string, bool> drop) => new([.. values.Where(v => !drop(v.Key, v.Value))]);

    /// <summary>The query string of these facts, with what else the link needs.</summary>
    public string Query(params IEnumerable<(string Key, string Value)> also)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in values.Concat(also))
            query.Add(key, value);
        return query.ToQueryString().ToUriComponent();
    }

    public string ToJson() => JsonSerializer.Serialize(values.GroupBy(v => v.Key).ToDictionary(g => g.Key, g => g.Select(v => v.Value)));

    public static ShareFacts FromJson(string json) => Read(JsonSerializer.Deserialize<Dictionary<string, string[]>>(json)!
        .Select(p => KeyValuePair.Create(p.Key, new StringValues(p.Value))));
}

/// <summary>Which names in the address are facts. Others (edit, ask) only say what the page shows.</summary>
public static class ShareKeys
{
    public const string From = "from";
    public const string To = "to";
    public const string About = "about";
    public const string Age = "age";
    public const string SiblingAge = "siblingAge";
    public const string Guardians = "guardians";
    public const string Kinds = "kinds";
    public const string Named = "named";
    public const string Purpose = "purpose";
    public const string Order = "order";
    public const string Also = "also";
    public const string Action = "action";
    public const string Date = "date";

    /// <summary>The concerns ticked on one page; becomes one fact each.</summary>
    public const string Concerns = "concern";

    private static readonly HashSet<string> Plain =
    [
        From, To, About, Age, SiblingAge, Guardians, Kinds, Named, Purpose, Order, Also, Action, Date, Concerns,
    ];

    private static readonly HashSet<string> Persons = [.. ShareOptions.About, "care-authority"];

    private static readonly HashSet<string> OfPerson = ["understands", "heard", "addressProtection"];

    private static readonly HashSet<string> OfConsent =
        ["form", "informed", "voluntary", "covers.receiver", "covers.information", "covers.purpose"];

    /// <summary>Facts that may have several values; of the others two values contradict each other.</summary>
    public static bool IsList(string key) => key is About or Kinds or Also or Concerns;

    public static bool IsFact(string key) => Plain.Contains(key) || IsJudged(key);

    /// <summary>
    /// Judged facts and consents are called what the contract calls them. The names are a closed list: a name that could
    /// be anything would be a place for somebody's name.
    /// </summary>
    public static bool IsJudged(string key)
    {
        if (Code.Facts.TryParse(key, out _))
            return true;
        var parts = key.Split('.', 3);
        return parts.Length >= 2 && Persons.Contains(parts[1]) && (parts[0], parts.Length) switch
        {
            ("person", 3) => OfPerson.Contains(parts[2]),
            ("consent", 2) => true,
            ("consent", 3) => OfConsent.Contains(parts[2]),
            _ => false,
        };
    }
}
