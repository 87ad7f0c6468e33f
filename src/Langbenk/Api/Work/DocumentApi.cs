using Langbenk.Access;
using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.Audit;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Pages.Work;
using Langbenk.Work.Documents;

namespace Langbenk.Api.Work;

/// <summary>A stored file. Who may read the thing it belongs to, by the registry's "(thing).read", may read the file.</summary>
static class DocumentApi
{
    public static void MapDocuments(this IEndpointRouteBuilder routes) => routes.MapGet("/arbeid/dokument/{id:guid}", Read)
        .ExcludeFromDescription().AddEndpointFilter<AuditEndpointFilter>().WithMetadata(new NeedsAttribute(PlatformActions.Own.Name));

    static async Task<IResult> Read(
        HttpContext context, Guid id, FindDocument find, ActionRegistry registry, AccessGate gate, AuditTrail trail, TimeProvider time)
    {
        var actor = context.Actor();
        if (await find.Handle(id, context.RequestAborted) is not { } document
            || registry.Find(document.Resource + ".read") is not { } action || action.Resource != document.Resource
            || !await gate.IsOpen(actor, action, document.ResourceId, time.OsloToday(), context.RequestAborted))
        {
            return Results.NotFound();
        }

        trail.Begin(action.Name, actor.AccountId, actor.Acting?.HoldingId);
        trail.Touch(document.Resource, document.ResourceId);
        trail.Touch("document", document.Id);
        return new DocumentResult(document.Name, document.MediaType, await find.Content(id, context.RequestAborted));
    }
}
