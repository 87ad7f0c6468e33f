using System.ComponentModel.DataAnnotations;
using Langbenk.Hosting.Mail;
using Langbenk.Hosting.SignIn;

namespace Langbenk.Hosting;

/// <summary>Everything that can be configured, each from an environment variable LANGBENK_… (__ between levels).</summary>
sealed class LangbenkSettings
{
    /// <summary>The embedded database, and the keys that seal cookies and forms.</summary>
    [Required]
    public string Data { get; set; } = "var";

    [Required]
    public string Urls { get; set; } = "http://localhost:5080";

    /// <summary>Names that the site answers to, with ; between. Others get 400.</summary>
    [Required]
    public string AllowedHosts { get; set; } = "localhost;127.0.0.1;[::1]";

    /// <summary>Addresses of proxies whose X-Forwarded-For and -Proto are believed, with ; between.</summary>
    public string TrustedProxies { get; set; } = "";

    /// <summary>The keys that seal cookies, drafts and the audit; beside the database when empty. Several nodes share it.</summary>
    public string Keys { get; set; } = "";

    /// <summary>The municipality steers: plan, measures, agreements, learning. Off: the law pages only, and nobody signs in.</summary>
    public bool Steering { get; set; } = true;

    /// <summary>`serve` brings the database to the newest schema before it opens. Off: it stops and asks for `langbenk migrate`.</summary>
    public bool Migrate { get; set; }

    /// <summary>A demonstration: every page says so.</summary>
    public bool Demo { get; set; }

    public DatabaseSettings Database { get; set; } = new();

    /// <summary>Other places to sign in, by a name of one's own: LANGBENK_SIGNIN__ANSATTPORTEN__AUTHORITY …</summary>
    public Dictionary<string, ProviderSettings> SignIn { get; set; } = [];

    public MailSettings Mail { get; set; } = new();

    public LimitSettings Limits { get; set; } = new();

    public LogSettings Log { get; set; } = new();

    public string DataDirectory => Path.GetFullPath(Data);

    public static LangbenkSettings Read(IEnumerable<KeyValuePair<string, string?>> arguments)
    {
        var configuration = new ConfigurationBuilder()
            .AddEnvironmentVariables("LANGBENK_")
            .AddInMemoryCollection(arguments)
            .Build();
        return SettingsReader.Read(configuration);
    }
}

enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

sealed class DatabaseSettings : IValidatableObject
{
    public DatabaseProvider Provider { get; set; }

    /// <summary>For PostgreSQL only; the embedded database lies in the data directory.</summary>
    public string? ConnectionString { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == DatabaseProvider.Postgres && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult("is required when the provider is Postgres", [nameof(ConnectionString)]);
        }
    }
}

sealed class LimitSettings
{
    [Range(1024, 64 * 1024 * 1024)]
    public int BodyBytes { get; set; } = 1024 * 1024;

    /// <summary>For each address that calls; 0 turns the limit off. Raising it breaks no caller, lowering it may.</summary>
    [Range(0, 100_000)]
    public int RequestsPerSecond { get; set; } = 100;

    [Range(1, 100_000)]
    public int Burst { get; set; } = 400;

    /// <summary>Attempts to sign in, for each address that calls; 0 turns the limit off.</summary>
    [Range(0, 100_000)]
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Answers to hearings by somebody who is not signed in, for each address; a school or a library is one address. 0 turns the limit off.</summary>
    [Range(0, 100_000)]
    public int HearingAnswersPerHour { get; set; } = 60;
}

sealed class LogSettings
{
    [EnumDataType(typeof(LogLevel))]
    public LogLevel Level { get; set; } = LogLevel.Information;

    public bool ToStandardError { get; set; }
}
