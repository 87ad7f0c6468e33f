using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Rulebook;

public sealed class BrowseModel(LawBook book, TimeProvider time) : PublicPage
{
    public const string WordsField = "sok";
    public const string ActField = "lov";
    public const string ServiceField = "gjelder";
    public const string DayField = "dato";

    const int LongestSearch = 100;

    public RuleSearch Search { get; } = new(book);

    public RuleQuery Query { get; private set; } = null!;

    public IReadOnlyList<FoundRule> Found { get; private set; } = [];

    public FieldError? Error { get; private set; }

    public string TypedDay { get; private set; } = "";

    public Vocabulary Vocabulary => book.Vocabulary;

    public int All => book.Rules.Count;

    public DateOnly EarliestDay => book.Dates.DeadlinesFrom;

    public void OnGet()
    {
        var today = time.OsloToday();
        TypedDay = Value(DayField);
        var day = TypedDay.Length == 0 ? today : TypedDate.Read(TypedDay);
        Query = new RuleQuery(Value(WordsField), Value(ActField), Value(ServiceField), day ?? today, Lang);
        if (day is null)
        {
            Error = new FieldError(DayField, T(DeadlineTexts.BadDate(TypedDay)));
        }
        else if (!Query.IsEmpty)
        {
            Found = Search.Find(Query);
        }
    }

    /// <summary>The day goes along to the rule, when it is not today.</summary>
    public string AddressOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return TypedDay.Length == 0 ? rule.Id : $"{rule.Id}?{DayField}={Query.Day:yyyy-MM-dd}";
    }

    string Value(string field)
    {
        var text = Request.Query[field].ToString().Trim();
        return text.Length > LongestSearch ? text[..LongestSearch] : text;
    }
}
