using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Langbenk.Hosting;

/// <summary>
/// Of a page's properties the framework describes only those a request can fill. Left alone it describes every one, of every page, each time the
/// program starts, which in a profile was more than half of a start; nearly all of them are what the page shows.
/// </summary>
sealed class BoundProperties(IPageApplicationModelPartsProvider inner) : IPageApplicationModelPartsProvider
{
    public static void Configure(IServiceCollection services)
    {
        var known = services.Last(one => one.ServiceType == typeof(IPageApplicationModelPartsProvider));
        services.AddSingleton<IPageApplicationModelPartsProvider>(provider =>
            new BoundProperties((IPageApplicationModelPartsProvider)ActivatorUtilities.CreateInstance(provider, known.ImplementationType!)));
    }

    // Whoever asks takes nothing for an answer, though the interface does not say so.
    public PagePropertyModel CreatePropertyModel(PropertyInfo property) =>
        property.IsDefined(typeof(BindPropertyAttribute), inherit: true) ? inner.CreatePropertyModel(property) : null!;

    public PageHandlerModel? CreateHandlerModel(MethodInfo method) => inner.CreateHandlerModel(method);

    public PageParameterModel CreateParameterModel(ParameterInfo parameter) => inner.CreateParameterModel(parameter);

    public bool IsHandler(MethodInfo methodInfo) => inner.IsHandler(methodInfo);
}
