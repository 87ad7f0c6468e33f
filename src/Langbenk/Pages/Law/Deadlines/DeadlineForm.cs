using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Deadlines;

namespace Langbenk.Pages.Law.Deadlines;

/// <summary>What the reader has answered, as it stands in the address. Nothing of it is ever lost, right or wrong.</summary>
public sealed class DeadlineForm
{
    public const string EventField = "hendelse";
    public const string TaskField = "oppgave";
    public const string DateField = "dato";
    public const string HourField = "klokka";
    public const string DayOfLawField = "gjelder";
    public const string AgeField = "age";

    const int LongestValue = 40;

    readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public DeadlineForm(IQueryCollection query)
    {
        foreach (var (name, value) in query)
        {
            var text = value.ToString().Trim();
            values[name] = text.Length > LongestValue ? text[..LongestValue] : text;
        }
    }

    public string this[string field] => values.GetValueOrDefault(field, "");

    /// <summary>True when the form was sent, not only an event chosen.</summary>
    public bool Sent => values.ContainsKey(DateField);

    public bool NamesEvent => this[EventField].Length > 0;

    public DeadlineEvent? Event => DeadlineCode.Events.TryParse(this[EventField], out var found) ? found : null;

    public DeadlineTask? Task => DeadlineCode.Tasks.TryParse(this[TaskField], out var found) ? found : null;

    public DateOnly? Date => TypedDate.Read(this[DateField]);

    public TimeOnly? Hour => TypedDate.ReadTime(this[HourField]);

    public DateOnly? DayOfLaw => TypedDate.Read(this[DayOfLawField]);

    /// <summary>The judged facts that have been answered, with yes or no.</summary>
    public IEnumerable<(string Fact, bool Yes)> Judged =>
        DeadlineCode.Facts.All.Where(fact => this[fact] is "yes" or "no").Select(fact => (fact, this[fact] == "yes"));

    /// <summary>The address of the same answers with one of them changed, or taken away.</summary>
    public string With(string field, string? value)
    {
        var all = values.Where(one => one.Key != field && one.Value.Length > 0).Select(one => (one.Key, one.Value));
        if (value is not null)
        {
            all = all.Append((field, value));
        }

        return "?" + string.Join('&', all.Select(one => Uri.EscapeDataString(one.Key) + "=" + Uri.EscapeDataString(one.Value)));
    }

    /// <summary>The request of the contract for one task of the event.</summary>
    public JsonElement Request(DeadlineTask task)
    {
        var of = Event!.Value;
        var facts = new JsonObject();
        foreach (var (fact, yes) in Judged)
        {
            facts[fact] = yes ? "yes" : "no";
        }

        foreach (var question in DeadlineQuestions.ChoicesOf(of).Where(one => this[one.Fact].Length > 0))
        {
            facts[question.Fact] = this[question.Fact];
        }

        if (DeadlineQuestions.AsksForAge(of) && int.TryParse(this[AgeField], NumberStyles.None, CultureInfo.InvariantCulture, out var age))
        {
            facts[AgeField] = age;
        }

        var request = new JsonObject
        {
            ["contract"] = 1,
            ["event"] = DeadlineCode.Events.Of(of),
            ["task"] = DeadlineCode.Tasks.Of(task),
            ["date"] = Moment(of),
            ["facts"] = facts,
        };
        if (DeadlineQuestions.AsksForDayOfLaw(of))
        {
            request["asOf"] = $"{DayOfLaw:yyyy-MM-dd}";
        }

        return JsonSerializer.SerializeToElement(request);
    }

    string Moment(DeadlineEvent of) => DeadlineQuestions.AsksForHour(of)
        ? $"{Date:yyyy-MM-dd}T{Hour:HH':'mm}"
        : $"{Date:yyyy-MM-dd}";
}
