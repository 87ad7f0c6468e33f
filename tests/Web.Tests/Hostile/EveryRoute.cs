using Langbenk.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>One place of the site, as routing knows it: so that a new page is tried by existing.</summary>
public sealed record Place(string Template, IReadOnlyList<string> Handlers, bool IsOpen, string? Action, IReadOnlyList<RoutePatternPart> Parts, bool IsPage)
{
    public bool HasId => Parts.Any(part => part.IsId);

    /// <summary>The address with these values in its places, one after another; the last is used for the rest.</summary>
    public string With(params Guid[] ids)
    {
        var path = Template;
        var at = 0;
        foreach (var part in Parts)
        {
            path = path.Replace(part.Text, part.IsId ? ids[Math.Min(at++, ids.Length - 1)].ToString() : part.Sample, StringComparison.Ordinal);
        }

        return "/" + path.TrimStart('/');
    }
}

/// <summary>A parameter of an address: how it is written there, and something that fits.</summary>
public sealed record RoutePatternPart(string Text, bool IsId, string Sample);

static class EveryRoute
{
    public static async Task<IReadOnlyList<Place>> Of(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var places = new List<Place>();
        // The last one answers "not found" for files that are not there; it is no place.
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText != "{**path:file}"))
        {
            var loaded = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? await loader.LoadAsync(page, EndpointMetadataCollection.Empty)
                : null;
            var metadata = loaded?.Endpoint?.Metadata ?? endpoint.Metadata;
            places.Add(new Place(
                endpoint.RoutePattern.RawText!,
                loaded is null ? [] : [.. loaded.HandlerMethods.Where(handler => string.Equals(handler.HttpMethod, "POST", StringComparison.OrdinalIgnoreCase)).Select(handler => handler.Name ?? "")],
                metadata.GetMetadata<OpenAttribute>() is not null,
                metadata.GetMetadata<NeedsAttribute>()?.Action,
                [.. endpoint.RoutePattern.Parameters.Select(Part)],
                loaded is not null));
        }

        return places;
    }

    static RoutePatternPart Part(Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter)
    {
        var rules = string.Concat(parameter.ParameterPolicies.Select(policy => ":" + policy.Content));
        var text = "{" + (parameter.IsCatchAll ? "**" : "") + parameter.Name + rules + (parameter.IsOptional ? "?" : "") + "}";
        var kinds = parameter.ParameterPolicies.Select(policy => policy.Content).ToList();
        return new RoutePatternPart(text, kinds.Contains("guid"), kinds.Contains("int") ? "404" : "goals");
    }
}
