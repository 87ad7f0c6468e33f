using System.Diagnostics;
using Npgsql;

namespace Langbenk.Data.Postgres;

/// <summary>pg_dump and pg_restore did not do what they were asked.</summary>
public sealed class PostgresToolException(string message) : IOException(message);

/// <summary>PostgreSQL's own tools for copying a database, and a place for the old one beside the new.</summary>
public sealed class PostgresTools(string connectionString)
{
    readonly NpgsqlConnectionStringBuilder _connection = new(connectionString);

    public Task Dump(string file, string snapshot, CancellationToken cancellation) =>
        Run("pg_dump", ["--format=custom", "--schema=public", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={file}"], cancellation);

    /// <summary>All or nothing.</summary>
    public Task Restore(string file, CancellationToken cancellation) =>
        Run("pg_restore", ["--single-transaction", "--exit-on-error", "--schema=public", "--no-owner", "--no-privileges", $"--dbname={_connection.Database}", file], cancellation);

    public async Task<bool> IsEmpty(CancellationToken cancellation) => await Ask(
        "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')", cancellation) == 0;

    public async Task<bool> IsInUse(CancellationToken cancellation) => await Ask(
        "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'", cancellation) > 0;

    /// <summary>The old tables stand in a schema of their own, and an empty one takes their place.</summary>
    public Task MoveAside(string schema, CancellationToken cancellation) =>
        Do($"alter schema public rename to {schema}; create schema public;", cancellation);

    public Task MoveBack(string schema) => Do($"drop schema public cascade; alter schema {schema} rename to public;", CancellationToken.None);

    public Task Empty() => Do("drop schema public cascade; create schema public;", CancellationToken.None);

    async Task<long> Ask(string sql, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    async Task Do(string sql, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        // Several statements in one command are one transaction.
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    async Task<NpgsqlConnection> Open(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_connection.ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        return connection;
    }

    async Task Run(string tool, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        // Never on the command line, where everybody on the machine could read the password.
        Set(start, "PGHOST", _connection.Host);
        Set(start, "PGPORT", _connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Set(start, "PGUSER", _connection.Username);
        Set(start, "PGPASSWORD", _connection.Password);
        Set(start, "PGDATABASE", _connection.Database);
        Set(start, "PGSSLROOTCERT", _connection.RootCertificate);
        Set(start, "PGSSLMODE", SslMode());
        using var process = Begin(start, tool);
        var (errors, output) = (process.StandardError.ReadToEndAsync(cancellation), process.StandardOutput.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        await output;
        if (process.ExitCode != 0)
        {
            throw new PostgresToolException($"{tool} failed: {(await errors).Trim()}");
        }
    }

    static Process Begin(ProcessStartInfo start, string tool)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new PostgresToolException($"{tool} was not found: install PostgreSQL's client programs, of the server's version or newer.");
        }
    }

    static void Set(ProcessStartInfo start, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            start.Environment[name] = value;
        }
    }

    string SslMode() => _connection.SslMode switch
    {
        Npgsql.SslMode.VerifyCA => "verify-ca",
        Npgsql.SslMode.VerifyFull => "verify-full",
        var other => other.ToString().ToLowerInvariant(),
    };
}
