using Langbenk.Audit.Seals;
using Langbenk.Cooperation.Discussions;
using Langbenk.Hosting.Audit;
using Langbenk.Hosting.Mail;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Work.Drafts;
using Langbenk.Work.Notices;

namespace Langbenk.Hosting.Jobs;

/// <summary>Seals what has happened since the last time.</summary>
sealed class SealAudit(AuditKeys keys, TimeProvider time) : IRecurringJob
{
    /// <summary>An event gets its number before its transaction is over, and the nodes' clocks differ a little.</summary>
    static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <summary>Null until this process has gone through everything once.</summary>
    DateTime? _after;

    public string Name => "seal-audit";

    public TimeSpan Every => TimeSpan.FromSeconds(1);

    /// <summary>Short, so that events are sealed soon after a crash. Two sealers at once do no harm: the chain's numbers are a key.</summary>
    public TimeSpan Lease => TimeSpan.FromSeconds(15);

    public async Task Run(IServiceProvider services, CancellationToken cancellation)
    {
        var begun = time.GetUtcNow().UtcDateTime;
        while (await services.GetRequiredService<SealEvents>().Handle(keys.Key, _after, begun, cancellation) is { } last)
        {
            keys.WriteHead(last);
            services.GetRequiredService<Data.LangbenkContext>().ChangeTracker.Clear();
        }

        _after = begun - Late;
    }
}

sealed class ExpireDrafts(TimeProvider time) : IRecurringJob
{
    public string Name => "expire-drafts";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public Task Run(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<DropDraft>().Expired(time.OsloToday(), cancellation);
}

/// <summary>A plan that was adopted before its first year takes over on New Year's Day.</summary>
sealed class ReplaceOldPlans(TimeProvider time) : IRecurringJob
{
    public string Name => "replace-plans";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task Run(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<ReplacePlans>().Handle(time.OsloToday(), cancellation);
}

/// <summary>What somebody worked with in a role whose last day has passed.</summary>
sealed class LeaveWithRole(TimeProvider time) : IRecurringJob
{
    public string Name => "end-passed-roles";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task Run(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<EndPassedRoles>().Handle(time.OsloToday(), cancellation);
}

/// <summary>Who may not see whom, worked out anew.</summary>
sealed class BarAnew(TimeProvider time) : IRecurringJob
{
    public string Name => "refresh-bars";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public Task Run(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<RefreshBars>().Handle(time.OsloToday(), cancellation);
}

/// <summary>The text of anonymous discussions that were closed a year ago.</summary>
sealed class EraseOldDiscussions(TimeProvider time) : IRecurringJob
{
    public string Name => "erase-discussions";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task Run(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<EraseDiscussions>().Handle(time.OsloToday(), cancellation);
}

sealed class SendMessages(TimeProvider time) : IRecurringJob
{
    public string Name => "send-messages";

    /// <summary>Somebody waits for a code.</summary>
    public TimeSpan Every => TimeSpan.FromSeconds(10);

    /// <summary>Longer than a whole batch may take with a slow server: another node would send the same again.</summary>
    public TimeSpan Lease => MailMessenger.Patience * (SendOutbox.Batch + 4);

    public Task Run(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<SendOutbox>().Handle(time.GetUtcNow().UtcDateTime, cancellation);
}
