using System.Collections.Concurrent;
using Langbenk.Law;
using Langbenk.Law.Checking;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Hosting;

/// <summary>The law module's place in the site.</summary>
static class LawServices
{
    public static void AddLaw(this IServiceCollection services)
    {
        services.AddSingleton(_ => LawBookFiles.LoadBesideProgram());
        services.AddSingleton(provider => CaseBook.LoadBesideProgram(provider.GetRequiredService<LawBook>()));
        services.AddSingleton<LawAnswers>();
        services.AddSingleton(provider => new Compiled(new SharingEngine(provider.GetRequiredService<LawBook>())));
        services.AddScoped(provider => provider.GetRequiredService<Compiled>().Engine.ForAnotherThread());
    }

    /// <summary>Reads the rulebook before anything is served: an invalid one stops the start.</summary>
    public static void ReadLaw(this WebApplication app)
    {
        _ = app.Services.GetRequiredService<CaseBook>();
        _ = app.Services.GetRequiredService<Compiled>();
    }

    sealed record Compiled(SharingEngine Engine);
}

/// <summary>Answers for many requests at once. An engine holds workspace and serves one request at a time, so they are lent out.</summary>
sealed class LawAnswers(LawBook book)
{
    readonly ConcurrentBag<LawLines> idle = [];

    public TResult With<TResult>(Func<LawLines, TResult> ask)
    {
        var lines = idle.TryTake(out var free) ? free : new LawLines(book);
        var answer = ask(lines);
        idle.Add(lines);
        return answer;
    }
}
