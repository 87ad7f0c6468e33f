using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Bench.Pages;

/// <summary>One command that a page sent to the database, with what it needs to be sent again.</summary>
public sealed record RecordedCommand(string Sql, IReadOnlyList<RecordedValue> Values)
{
    public bool Writes => !Sql.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase);
}

public sealed record RecordedValue(string Name, DbType Type, string Clr, string? Text);

public sealed record RecordedPage(string Path, string Body, string ContentType, IReadOnlyList<RecordedCommand> Commands, bool IsPublic);

public sealed record Recording(string Provider, string ConnectionString, IReadOnlyList<RecordedPage> Pages)
{
    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    public static Recording Read(string file) => JsonSerializer.Deserialize<Recording>(File.ReadAllText(file))!;
}

/// <summary>Listens to what EF Core sends while one page is asked for.</summary>
sealed class Recorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    readonly List<RecordedCommand> _commands = [];
    bool _on;

    public static Recorder Start()
    {
        var recorder = new Recorder();
        DiagnosticListener.AllListeners.Subscribe(recorder);
        return recorder;
    }

    public void Begin()
    {
        lock (_commands)
        {
            _commands.Clear();
            _on = true;
        }
    }

    public IReadOnlyList<RecordedCommand> End()
    {
        lock (_commands)
        {
            _on = false;
            return [.. _commands];
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Background jobs ask for their leases meanwhile; they are no part of the page.
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command }
            && !command.CommandText.Contains("\"job\"", StringComparison.Ordinal) && !command.CommandText.Contains("FROM job", StringComparison.Ordinal)
            && !command.CommandText.Contains("audit_seal", StringComparison.Ordinal))
        {
            lock (_commands)
            {
                if (_on)
                {
                    _commands.Add(new RecordedCommand(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(Keep)]));
                }
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    static RecordedValue Keep(DbParameter parameter) => new(
        parameter.ParameterName, parameter.DbType, parameter.Value?.GetType().FullName ?? "null",
        parameter.Value is null or DBNull ? null : JsonSerializer.Serialize(parameter.Value, parameter.Value.GetType()));
}
