using Langbenk.Data;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Demo;

/// <summary>Fills an empty database with the demonstration area, once.</summary>
static class DemoFiller
{
    public static void Configure(IServiceCollection services)
    {
        services.AddScoped<DemoAreaMaker>();
        foreach (var part in Parts())
        {
            services.AddScoped(part);
        }
    }

    /// <summary>An installation that is in use: a demonstration's signs and open doors do not belong there.</summary>
    public static async Task<bool> IsAnothers(IServiceProvider root, CancellationToken cancellation = default)
    {
        await using var scope = root.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<LangbenkContext>().Accounts;
        return await accounts.AnyAsync(cancellation) && !await accounts.AnyAsync(one => one.Demo, cancellation);
    }

    public static async Task Fill(IServiceProvider root, CancellationToken cancellation = default)
    {
        await using var scope = root.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<LangbenkContext>().Accounts.AnyAsync(cancellation))
        {
            return;
        }

        await AtOnce(services, async () =>
        {
            var area = await services.GetRequiredService<DemoAreaMaker>().Make(services.GetRequiredService<TimeProvider>().OsloToday());
            foreach (var part in PartsOf(services))
            {
                await part.Fill(area, cancellation);
            }
        });
    }

    /// <summary>One commit to disk for all of it, and no operation drags along what the ones before it stored.</summary>
    internal static async Task AtOnce(IServiceProvider services, Func<Task> fill)
    {
        var context = services.GetRequiredService<LangbenkContext>();
        context.SavedChanges += (_, _) => context.ChangeTracker.Clear();
        await context.InOneTransaction(fill);
    }

    internal static IEnumerable<IDemoPart> PartsOf(IServiceProvider services) =>
        Parts().Select(type => (IDemoPart)services.GetRequiredService(type)).OrderBy(part => part.Order);

    static IEnumerable<Type> Parts() => typeof(DemoFiller).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IDemoPart)) && type is { IsClass: true, IsAbstract: false });
}
