using Langbenk.Data;
using Langbenk.Work.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting.Jobs;

/// <summary>One thing that is done again and again, by one node at a time.</summary>
interface IRecurringJob
{
    string Name { get; }

    TimeSpan Every { get; }

    /// <summary>How long a node that has died keeps others from taking over.</summary>
    TimeSpan Lease => TimeSpan.FromMinutes(2);

    Task Run(IServiceProvider services, CancellationToken cancellation);
}

/// <summary>Runs each job in a scope of its own while it holds the lease. What fails is noted by type and tried again.</summary>
sealed partial class JobRunner(
    IEnumerable<IRecurringJob> jobs, IServiceScopeFactory scopes, TimeProvider time, ILogger<JobRunner> log) : BackgroundService
{
    readonly string _node = $"{Environment.MachineName[..Math.Min(Environment.MachineName.Length, 20)]}-{Environment.ProcessId}";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(jobs.Select(job => Keep(job, stoppingToken)));

    async Task Keep(IRecurringJob job, CancellationToken stopping)
    {
        // The site answers first, and a database that was never migrated has no jobs.
        await Task.Yield();
        while (!stopping.IsCancellationRequested && !await IsMigrated())
        {
            await Task.Delay(TimeSpan.FromSeconds(5), time, stopping).ContinueWith(_ => { }, CancellationToken.None);
        }

        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await RunOnce(job, stopping);
                await Task.Delay(job.Every, time, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed)
            {
                // The database may be away for a while; a job must outlive that.
                Failed(log, job.Name, failed.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(5), time, stopping).ContinueWith(_ => { }, CancellationToken.None);
            }
        }
    }

    async Task RunOnce(IRecurringJob job, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<LeaseJob>();
        if (!await leases.Take(job.Name, _node, Now(), job.Lease, stopping))
        {
            return;
        }

        string? fault = null;
        try
        {
            await job.Run(scope.ServiceProvider, stopping);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            fault = failed.GetType().Name;
            Failed(log, job.Name, fault);
        }
        finally
        {
            await leases.GiveBack(job.Name, _node, Now(), Now() + job.Every, fault, CancellationToken.None);
        }
    }

    async Task<bool> IsMigrated()
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return !(await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Database.GetPendingMigrationsAsync()).Any();
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }

    DateTime Now() => time.GetUtcNow().UtcDateTime;

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed: {Fault}")]
    static partial void Failed(ILogger log, string job, string fault);
}
