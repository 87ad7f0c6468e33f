using Langbenk.Hosting;
using Langbenk.Prevention.Networks;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>The open networks, for anyone.</summary>
[Steering]
public sealed class SearchModel(FindNetworks find) : PublicPage
{
    public const string WordsField = "sok";
    public const string CountyField = "fylke";

    const int LongestSearch = 100;

    public string Words { get; private set; } = "";

    public string County { get; private set; } = "";

    public IReadOnlyList<FindNetworks.Row> Found { get; private set; } = [];

    public IReadOnlyList<string> Counties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        (Words, County) = (Value(WordsField), Value(CountyField));
        (Found, Counties) = await find.Open(Words, County, cancellation);
    }

    string Value(string field)
    {
        var text = Request.Query[field].ToString().Trim();
        return text.Length > LongestSearch ? text[..LongestSearch] : text;
    }
}
