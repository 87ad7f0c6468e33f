using Microsoft.AspNetCore.Authentication;

namespace Langbenk.Hosting.SignIn;

/// <summary>Where a provider sends people back to. The address is registered with the provider: /logg-inn/tilbake/ and the name.</summary>
static class ProviderReturn
{
    public static PathString PathOf(string name) => "/logg-inn/tilbake/" + name;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/logg-inn/tilbake/{name}", ["GET"], Take)
        .ExcludeFromDescription().WithMetadata(new OpenAttribute(), new SteeringAttribute());

    static async Task Take(HttpContext context, string name, OtherWays ways, IAuthenticationHandlerProvider handlers)
    {
        if (!await ways.Has(name) || await handlers.GetHandlerAsync(context, name) is not IAuthenticationRequestHandler handler
            || !await handler.HandleRequestAsync())
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
