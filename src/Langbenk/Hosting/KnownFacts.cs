using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting;

/// <summary>What is the same for every municipality and has a public source: the examples of the national evaluation and the networks the County Governors reported.</summary>
static class KnownFacts
{
    /// <summary>Done again, it adds only what a newer program knows.</summary>
    public static async Task Add(IServiceProvider services)
    {
        try
        {
            await AddOnce(services);
        }
        catch (DbUpdateException)
        {
            // Another node that starts at the same moment was first.
            await AddOnce(services);
        }
    }

    static async Task AddOnce(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AddKnownExamples>().Handle(Operator.Today(services));
        await scope.ServiceProvider.GetRequiredService<AddKnownNetworks>().Handle();
    }
}
