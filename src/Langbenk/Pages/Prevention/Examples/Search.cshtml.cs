using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Examples;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>The published examples, for anyone.</summary>
[Steering]
public sealed class SearchModel(FindExamples find) : PublicPage
{
    public const string WordsField = "sok";
    public const string LevelField = "niva";
    public const string ThemeField = "tema";
    public const string SizeField = "storrelse";
    public const string PageField = "side";

    const int LongestSearch = 100;

    public FindExamples.Filter Filter { get; private set; } = FindExamples.Filter.All;

    public FindExamples.Found Found { get; private set; } = null!;

    public bool IsEmpty => Filter with { Page = 1 } == FindExamples.Filter.All with { Words = "", Level = "", Theme = "", Size = "" };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var page = int.TryParse(Value(PageField), out var number) ? number : 1;
        Filter = new(Value(WordsField), Value(LevelField), Value(ThemeField), Value(SizeField), page);
        Found = await find.Handle(Filter, Lang, cancellation);
    }

    public string AddressOf(int page) => QueryString.Create(
    [
        KeyValuePair.Create<string, string?>(WordsField, Filter.Words), KeyValuePair.Create<string, string?>(LevelField, Filter.Level),
        KeyValuePair.Create<string, string?>(ThemeField, Filter.Theme), KeyValuePair.Create<string, string?>(SizeField, Filter.Size),
        KeyValuePair.Create<string, string?>(PageField, $"{page}"),
    ]).ToString();

    /// <summary>The three lists one narrows the search by: field, label, choices, what is chosen.</summary>
    public IEnumerable<(string Field, Text Label, IEnumerable<Choice> Choices, string? Chosen)> Lists =>
    [
        (LevelField, Texts.ExampleTexts.Level, ExampleCodes.Levels.Select(one => new Choice(one.Key, T(one.Value))), Filter.Level),
        (ThemeField, Texts.ExampleTexts.Theme, ExampleCodes.Themes.Select(one => new Choice(one.Key, T(one.Value))), Filter.Theme),
        (SizeField, Texts.ExampleTexts.Size, ExampleCodes.Sizes.Select(one => new Choice(one, T(FirstExamples.SizeLabel(one)!.Value))), Filter.Size),
    ];

    string Value(string field)
    {
        var text = Request.Query[field].ToString().Trim();
        return text.Length > LongestSearch ? text[..LongestSearch] : text;
    }
}
