using Langbenk.Access;
using Langbenk.Audit;
using Langbenk.Cooperation;
using Langbenk.Guidance;
using Langbenk.Organisation;
using Langbenk.People;
using Langbenk.Prevention;
using Langbenk.Sharing;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Data;

public static class DataServices
{
    /// <summary>One context a request, seen by each module through its own narrow interface.</summary>
    public static IServiceCollection AddLangbenkData(
        this IServiceCollection services, Action<DbContextOptionsBuilder> useDatabase) => services
            // The options are the same for every request; made anew for each, they would cost as much as a query.
            .AddDbContext<LangbenkContext>(useDatabase, optionsLifetime: ServiceLifetime.Singleton)
            .AddScoped<IGuidanceData>(Context)
            .AddScoped<IOrganisationData>(Context)
            .AddScoped<IAuditData>(Context)
            .AddScoped<IAccessData>(Context)
            .AddScoped<IWorkData>(Context)
            .AddScoped<IPreventionData>(Context)
            .AddScoped<IPeopleData>(Context)
            .AddScoped<ISharingData>(Context)
            .AddScoped<ICooperationData>(Context);

    static LangbenkContext Context(IServiceProvider provider) => provider.GetRequiredService<LangbenkContext>();
}
