using Langbenk.Hosting.Jobs;
using Langbenk.Hosting.Mail;
using Langbenk.Web.Tests.SignIn;
using Langbenk.Work.Notices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Langbenk.Web.Tests.Mail;

/// <summary>A site with a mail server beside it. Its own jobs are off: the test says when the mail goes.</summary>
sealed class MailSite : IAsyncDisposable
{
    public const string Home = "https://langbenk.storfjell.example";
    const string Page = "/konto/e-post";

    public StandInMailServer Server { get; } = new();

    public CollectedLog Log { get; } = new();

    public LocalSite Site { get; private set; } = null!;

    public static async Task<MailSite> Start(MailSecurity security = MailSecurity.None)
    {
        var mail = new MailSite();
        mail.Site = await LocalSite.Start(
            settings =>
            {
                settings.Mail = new MailSettings { Host = "127.0.0.1", Port = mail.Server.Port, Security = security, From = "ikke-svar@storfjell.example", Site = Home };
                settings.Log.Level = LogLevel.Information;
            },
            builder =>
            {
                builder.Services.RemoveAll<IRecurringJob>();
                builder.Logging.ClearProviders().AddProvider(mail.Log);
            });
        return mail;
    }

    /// <summary>As the job does it, in a scope of its own.</summary>
    public Task<int> Send(DateTime? at = null) =>
        Site.With(services => services.GetRequiredService<SendOutbox>().Handle(at ?? DateTime.UtcNow, Web.Tests.Site.Cancellation));

    public Task Notify(Guid account) => Site.With(async services =>
    {
        services.GetRequiredService<Notify>().WithTheNextSave([account], NoticeKind.NewTask, "/organ/barnehagen-og-mor", DateTime.UtcNow);
        return await services.GetRequiredService<Langbenk.Work.IWorkData>().SaveChangesAsync(Web.Tests.Site.Cancellation);
    });

    public MimeMessage Next(string to)
    {
        Assert.True(Server.Taken.TryDequeue(out var taken), "The server has got nothing.");
        Assert.Equal(to, taken.To);
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(taken.Text));
        return MimeMessage.Load(text, Web.Tests.Site.Cancellation);
    }

    /// <summary>Writes the address, takes the code out of the letter and gives it back.</summary>
    public async Task Confirm(Visitor visitor, string address, string language = "")
    {
        using var entered = await visitor.Post(language + Page, ("epost", address));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, entered.StatusCode);
        await Send();
        using var confirmed = await visitor.Post(Page, Page + "?handler=Confirm", ("kode", CodeIn(Next(address))));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, confirmed.StatusCode);
    }

    public static string CodeIn(MimeMessage letter) =>
        letter.TextBody!.Split([' ', '\n', '\r']).Single(word => word.Length == 9 && word[4] == '-' && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Server.DisposeAsync();
        Log.Dispose();
    }
}

/// <summary>Everything that is logged, at any level.</summary>
sealed class CollectedLog : ILoggerProvider, ILogger
{
    readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
