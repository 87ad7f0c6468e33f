using System.Collections.Concurrent;
using Langbenk.Law;
using Langbenk.Law.Checking;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Hosting;

/// <summary>The law module's place in the site. The rulebook is read before anything is served: an invalid one stops the start.</summary>
static class LawServices
{
    public static void AddLaw(this IServiceCollection services)
    {
        var book = LawBookFiles.LoadBesideProgram();
        services.AddSingleton(book);
        services.AddSingleton(CaseBook.LoadBesideProgram(book));
        services.AddSingleton<LawAnswers>();
        var compiled = new SharingEngine(book);
        services.AddScoped(_ => compiled.ForAnotherThread());
    }
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
