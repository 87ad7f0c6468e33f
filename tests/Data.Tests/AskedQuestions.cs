using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Data.Tests;

/// <summary>How many questions one context asks its database; what it stores is not counted.</summary>
sealed class AskedQuestions(LangbenkContext context) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly List<IDisposable> listening = [];

    public int Count { get; private set; }

    public static async Task<AskedQuestions> Of(LangbenkContext context)
    {
        var asked = new AskedQuestions(context);
        asked.listening.Add(DiagnosticListener.AllListeners.Subscribe(asked));
        // EF Core asks once a second whether anybody listens.
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);
        return asked;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            listening.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command } data && data.Context == context
            && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            Count++;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => listening.ForEach(one => one.Dispose());
}
