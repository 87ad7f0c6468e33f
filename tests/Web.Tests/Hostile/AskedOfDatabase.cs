using System.Collections.Concurrent;
using System.Diagnostics;
using Langbenk.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>What is asked of one database, command by command without the values; others run beside, and the site's own jobs are no part of a page.</summary>
sealed class AskedOfDatabase : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    readonly ConcurrentQueue<string> _commands = new();

    public string Database { get; set; } = "";

    public int Count => _commands.Count;

    /// <summary>In the order they were asked.</summary>
    public IReadOnlyList<string> Commands => [.. _commands];

    public void Reset() => _commands.Clear();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command, Context: LangbenkContext }
            && command.Connection!.DataSource.Contains(Database, StringComparison.Ordinal)
            && !command.CommandText.Contains("\"job\"", StringComparison.Ordinal) && !command.CommandText.Contains("audit_seal", StringComparison.Ordinal)
            && !command.CommandText.Contains("outbox_message", StringComparison.Ordinal)
            && !IsSealing(command.CommandText))
        {
            _commands.Enqueue(command.CommandText);
        }
    }

    /// <summary>The sealer reads what the audit remembers; a page only adds to it.</summary>
    static bool IsSealing(string sql) => sql.StartsWith("SELECT", StringComparison.Ordinal) && sql.Contains("audit_reference", StringComparison.Ordinal);

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
