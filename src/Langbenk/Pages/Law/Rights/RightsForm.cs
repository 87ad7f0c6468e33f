using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Rights;

namespace Langbenk.Pages.Law.Rights;

/// <summary>What the reader has answered, as it stands in the address.</summary>
public sealed class RightsForm(IQueryCollection query, DateOnly today)
{
    public const string AgeField = "alder";
    public const string DayField = "dato";
    public const string CircumstanceField = "situasjon";
    public const string ServiceField = "tjeneste";
    public const string UnderstandsField = "person.understands";

    const int OldestChild = 25;
    const int LongestValue = 40;
    const int MostValues = 60;
    const string Child = "child";

    static readonly string[] JudgedFields =
        [.. RightsCode.Facts.All, .. RightsCode.Wishes.All.Select(wish => "wish." + wish), UnderstandsField];

    public bool Sent => query.ContainsKey(AgeField);

    public string Age => First(AgeField);

    /// <summary>An address without a day asks about today; a day that was emptied is missing.</summary>
    public string TypedDay => query.ContainsKey(DayField) ? First(DayField) : $"{today:yyyy-MM-dd}";

    public int? Years => int.TryParse(Age, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= OldestChild ? years : null;

    public DateOnly? Day => TypedDate.Read(TypedDay);

    public IReadOnlyList<string> Circumstances => All(CircumstanceField);

    public IReadOnlyList<string> Services => All(ServiceField);

    public bool Unborn => Age.Length == 0 && Circumstances.Contains(RightsCode.Circumstances.Of(RightsCircumstance.ExpectingChild));

    /// <summary>Judgements and wishes that have been answered.</summary>
    public IEnumerable<(string Field, bool Yes)> Judged =>
        JudgedFields.Where(name => First(name) is "yes" or "no").Select(name => (name, First(name) == "yes"));

    /// <summary>The address of the same answers with one judgement changed, or taken away.</summary>
    public string With(string field, string? value)
    {
        var all = new List<(string, string)> { (AgeField, Age), (DayField, TypedDay) };
        all.AddRange(Circumstances.Select(code => (CircumstanceField, code)));
        all.AddRange(Services.Select(code => (ServiceField, code)));
        all.AddRange(Judged.Where(one => one.Field != field).Select(one => (one.Field, one.Yes ? "yes" : "no")));
        if (value is not null)
        {
            all.Add((field, value));
        }

        return "?" + string.Join('&', all.Select(one => Uri.EscapeDataString(one.Item1) + "=" + Uri.EscapeDataString(one.Item2)));
    }

    /// <summary>The request of the contract.</summary>
    public JsonElement Request()
    {
        var (assessments, wishes) = (new JsonObject(), new JsonObject());
        var child = new JsonObject { ["id"] = Child, ["role"] = Unborn ? "unborn" : "child" };
        if (!Unborn)
        {
            child["age"] = Years;
        }

        foreach (var (field, yes) in Judged)
        {
            var (target, name) = field == UnderstandsField ? (child, "understands")
                : field.StartsWith("wish.", StringComparison.Ordinal) ? (wishes, field["wish.".Length..])
                : (assessments, field);
            target[name] = yes ? "yes" : "no";
        }

        return JsonSerializer.SerializeToElement(new JsonObject
        {
            ["contract"] = 1,
            ["asOf"] = $"{Day:yyyy-MM-dd}",
            ["persons"] = new JsonArray(child),
            ["subject"] = Child,
            ["services"] = new JsonArray([.. Services.Select(code => (JsonNode)code)]),
            ["circumstances"] = new JsonArray([.. Circumstances.Select(code => (JsonNode)code)]),
            ["assessments"] = assessments,
            ["wishes"] = wishes,
        });
    }

    string First(string name)
    {
        var text = query[name].ToString().Trim();
        return text.Length > LongestValue ? text[..LongestValue] : text;
    }

    string[] All(string name) => [.. query[name].OfType<string>().Where(code => code.Length > 0).Distinct().Take(MostValues)];
}
