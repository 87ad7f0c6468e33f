using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages;

/// <summary>A text in the reader's language. Injected into every view as <c>T</c>.</summary>
public delegate string Translate(Text text);

/// <summary>The person who reads the page: language, and dates in it. Injected into every view.</summary>
public sealed class Reader(IHttpContextAccessor access, Wording wording)
{
    public Language Lang => access.HttpContext!.Language();

    /// <summary>The language of what people here have written, where the page itself is in another: the value of <c>lang</c>, or nothing.</summary>
    public string? Written => Lang == Language.En ? Language.Nb.Tag() : null;

    /// <summary>With a capital first, for texts that the rules write in the middle of a sentence.</summary>
    public string Sentence(Text text)
    {
        var written = wording.Of(text, Lang);
        return char.ToUpperInvariant(written[0]) + written[1..];
    }

    /// <summary>A provision of a register, «bvl § 15-1 andre ledd», with the act's name.</summary>
    public string Provision(string? citation) => wording.Provision(citation, Lang);

    public string WithNames(string text) => wording.WithNames(text, Lang);

    public string Day(DateOnly day) => DateWords.Of(day, Lang);

    public string WeekDay(DateOnly day) => DateWords.WithDay(day, Lang);

    public string Time(DateTime at) => DateWords.WithTime(at, Lang);

    /// <summary>A stored moment: «mandag 9. februar 2026 kl. 14.30».</summary>
    public string Moment(DateTime utc) => DateWords.WithTime(DateWords.Oslo(utc), Lang);

    internal static void Configure(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<Wording>();
        services.AddScoped<Reader>();
        services.AddScoped<Translate>(scope =>
        {
            var reader = scope.GetRequiredService<Reader>();
            var wording = scope.GetRequiredService<Wording>();
            return text => wording.Of(text, reader.Lang);
        });
    }
}
