using Langbenk.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests;

/// <summary>
/// Two hundred sites start in a run, and each would describe every page and compile how each is made once more.
/// What knows only the pages, and nothing of the site, is made by the first and given to the others.
/// </summary>
static class SharedPages
{
    static readonly HashSet<string> OfThePagesAlone =
    [
        "IActionDescriptorCollectionProvider", "PageLoader", "PageActionInvokerCache", "IModelMetadataProvider", "IModelBinderFactory", "IPageModelFactoryProvider", "IPageFactoryProvider",
        "IRazorPageFactoryProvider", "IRazorPageActivator", "IRazorViewEngine", "ITagHelperActivator", "ITagHelperFactory", "ITypeActivatorCache", "IModelExpressionProvider",
    ];

    static readonly Lazy<WebApplication> First = new(Build);

    public static void Use(WebApplicationBuilder builder)
    {
        // The framework's hundred thousand rounds are what makes guessing dear; nothing else depends on their number.
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 100);
        foreach (var (one, at) in builder.Services.Select((one, at) => (one, at)).ToList())
        {
            if (one.Lifetime == ServiceLifetime.Singleton && OfThePagesAlone.Contains(one.ServiceType.Name) && !one.IsKeyedService)
            {
                var type = one.ServiceType;
                builder.Services[at] = new ServiceDescriptor(type, First.Value.Services.GetRequiredService(type));
            }
        }
    }

    /// <summary>Put together and never started; it has a folder only because a site must have one.</summary>
    static WebApplication Build()
    {
        var folder = Directory.CreateTempSubdirectory("langbenk-pages-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return LangbenkHost.Build(
            new LangbenkSettings { Data = folder.FullName, Urls = "http://127.0.0.1:0" },
            builder => builder.Services.PostConfigure<RazorPagesOptions>(options => options.Conventions.Add(new NoFilterKept())));
    }

    /// <summary>A filter that asks a site's services is made anew by each request.</summary>
    sealed class NoFilterKept : IPageApplicationModelConvention
    {
        public void Apply(PageApplicationModel model)
        {
            for (var at = 0; at < model.Filters.Count; at++)
            {
                if (model.Filters[at] is IFilterFactory { IsReusable: true } factory)
                {
                    model.Filters[at] = new MadeAnew(factory);
                }
            }
        }
    }

    sealed class MadeAnew(IFilterFactory inner) : IFilterFactory, IOrderedFilter
    {
        public bool IsReusable => false;

        public int Order => (inner as IOrderedFilter)?.Order ?? 0;

        public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) => inner.CreateInstance(serviceProvider);
    }
}
