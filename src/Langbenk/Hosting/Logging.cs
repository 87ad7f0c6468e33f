namespace Langbenk.Hosting;

/// <summary>One JSON object a line. Query strings, names and addresses of callers stay out.</summary>
static class Logging
{
    public static void Configure(ILoggingBuilder logging, LogSettings settings)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(settings.Level);
        // At Information the framework writes whole addresses, query strings and callers' addresses.
        logging.AddFilter("Microsoft", Higher(settings.Level, LogLevel.Warning));
        logging.AddFilter("System", Higher(settings.Level, LogLevel.Warning));
        logging.AddFilter("Microsoft.Hosting.Lifetime", Higher(settings.Level, LogLevel.Information));
        // Says at each start that the keys lie unencrypted; the mode of their directory protects them.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddJsonConsole(options =>
        {
            // Scopes carry the path and the connection.
            options.IncludeScopes = false;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
        if (settings.ToStandardError)
        {
            logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
                options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }

    static LogLevel Higher(LogLevel one, LogLevel other) => one > other ? one : other;
}
