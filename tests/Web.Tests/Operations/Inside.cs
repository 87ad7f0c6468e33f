using Langbenk.Data;
using Langbenk.Demo;
using Langbenk.Hosting;
using Langbenk.Hosting.Audit;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Operations;

/// <summary>The program built in this process on an installation's data, to fill it and to look into it.</summary>
sealed class Inside : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly AsyncServiceScope _scope;

    Inside(WebApplication app) => (_app, _scope) = (app, app.Services.CreateAsyncScope());

    public IServiceProvider Services => _scope.ServiceProvider;

    public LangbenkContext Context => Services.GetRequiredService<LangbenkContext>();

    public string Address => _app.Urls.Single();

    public static Inside Of(OperatorSite site) => new(LangbenkHost.Build(site.Settings(), SharedPages.Use));

    /// <summary>The schema and the demonstration's area.</summary>
    public async Task Fill()
    {
        await Databases.Migrate(_app.Services);
        await DemoFiller.Fill(_app.Services);
    }

    public Task Start() => _app.StartAsync();

    public Task<Langbenk.Audit.Seals.VerifyAudit.Report> Verify() => AuditCheck.Run(_app.Services);

    public async Task<IReadOnlyList<Typist>> Typists(int count)
    {
        var accounts = await Context.Accounts.AsNoTracking().OrderBy(one => one.Id).Take(count).ToListAsync();
        return [.. accounts.Select(one => new Typist(one.UserName, one.Id))];
    }

    /// <summary>The number that stands in the draft; null when there is none or it cannot be opened.</summary>
    public async Task<int?> Draft(Guid owner, string form) =>
        await Services.GetRequiredService<FindDraft>().Handle(owner, form, cancellation: Site.Cancellation) is { } found
            ? int.Parse(found.Fields["tekst"][0], System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whatever somebody was told is stored is stored, and can be opened.</summary>
    public async Task AssertKept(IEnumerable<Typist> typists)
    {
        foreach (var typist in typists)
        {
            foreach (var (form, (saved, sent)) in typist.Texts)
            {
                var stored = await Draft(typist.Account, form) ?? 0;
                Assert.True(stored >= saved && stored <= sent, $"{form}: {stored} is stored, {saved} was acknowledged, {sent} was sent.");
            }

            var done = await Context.Tasks.CountAsync(task => typist.Finished.Contains(task.Id) && task.DoneById == typist.Account);
            Assert.Equal(typist.Finished.Count, done);
            var remembered = await Context.AuditEvents.CountAsync(
                one => one.AccountId == typist.Account && one.Action == "account.own" && one.Outcome == Langbenk.Audit.Events.AuditOutcome.Done);
            Assert.True(remembered >= typist.Acknowledged, $"{typist.Acknowledged} drafts were acknowledged, the audit has {remembered}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        var folder = _app.Services.GetRequiredService<LangbenkSettings>().Data;
        await _app.StopAsync();
        await _app.DisposeAsync();
        OpenFiles.Close(folder);
    }
}
