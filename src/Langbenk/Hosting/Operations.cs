using System.Reflection;
using Langbenk.Access;
using Langbenk.Audit;
using Langbenk.Cooperation;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Merging;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Packages;
using Langbenk.Sharing;
using Langbenk.Work;

namespace Langbenk.Hosting;

/// <summary>Every operation and every action of the modules, found by their marks: a new one needs no line here.</summary>
static class Operations
{
    static readonly Assembly[] Modules =
    [
        typeof(OrganisationModule).Assembly, typeof(AuditModule).Assembly, typeof(AccessModule).Assembly,
        typeof(WorkModule).Assembly, typeof(PreventionModule).Assembly, typeof(PeopleModule).Assembly,
        typeof(SharingModule).Assembly, typeof(CooperationModule).Assembly,
    ];

    public static void Configure(IServiceCollection services)
    {
        foreach (var operation in Modules.SelectMany(module => module.GetTypes()).Where(type => type.IsAssignableTo(typeof(IOperation)) && type is { IsClass: true, IsAbstract: false }))
        {
            services.AddScoped(operation);
        }

        services.AddScoped<AccessGate>();
        services.AddScoped<IEndsWithRole>(provider => provider.GetRequiredService<EndStaffRelations>());
        services.AddScoped<IEndsWithRole>(provider => provider.GetRequiredService<EndWaiting>());
        services.AddScoped<IOneHuman>(provider => provider.GetRequiredService<OwnNumber>());
        services.AddScoped<DraftPages>();
        services.AddScoped<DraftSubjects>();
        services.AddSingleton<MeasureShelf>();
        services.AddScoped<IPackageTerms, AgreedWords>();
        services.AddSingleton(Registry());
    }

    public static ActionRegistry Registry() => new([.. Modules.Append(typeof(Operations).Assembly)
        .SelectMany(module => module.GetTypes()).Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Actions", StringComparison.Ordinal))]);
}
