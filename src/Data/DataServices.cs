using Langbenk.Guidance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Data;

public static class DataServices
{
    /// <summary>One context a request, seen by each module through its own narrow interface.</summary>
    public static IServiceCollection AddLangbenkData(
        this IServiceCollection services, Action<DbContextOptionsBuilder> useDatabase) => services
            .AddDbContext<LangbenkContext>(useDatabase)
            .AddScoped<IGuidanceData>(provider => provider.GetRequiredService<LangbenkContext>());
}
