using Langbenk.Access;
using Langbenk.Audit.Events;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Pages;
using Langbenk.People;
using Langbenk.People.Bars;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// Decides for every request whether it goes on. Of an installation with the law pages alone, nothing else is there. Open to everyone: yes, and nobody is asked who she is. Signed out: the same way
/// to the sign-in page for whatever path, there or not. Signed in without a role that may begin the page's action: not found.
/// </summary>
sealed class Door(RequestDelegate next, SiteMode mode)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        var isOpen = endpoint?.Metadata.GetMetadata<OpenAttribute>() is not null || (endpoint is not RouteEndpoint && IsForPrograms(context.Request.Path));
        if (!mode.Steering && (!isOpen || endpoint?.Metadata.GetMetadata<SteeringAttribute>() is not null))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (isOpen)
        {
            await next(context);
        }
        else if (await Recognise(context) is { } actor)
        {
            context.SetActor(actor);
            await LargeForm.Read(context);
            await LetIn(context, endpoint, actor);
        }
        else
        {
            await WayIn.Show(context);
        }
    }

    async Task LetIn(HttpContext context, Endpoint? endpoint, Actor actor)
    {
        if (!actor.HasSecondStep && endpoint?.Metadata.GetMetadata<SecondStepAttribute>() is null)
        {
            context.Response.Redirect(context.Request.PathBase + "/konto/to-trinn");
            return;
        }

        var named = endpoint?.Metadata.GetMetadata<NeedsAttribute>()?.Action;
        var action = named is null ? null : context.RequestServices.GetRequiredService<ActionRegistry>().Find(named);
        var trail = context.RequestServices.GetRequiredService<AuditTrail>();
        if (action is not null && action.MayBegin(actor) && (!action.Personal || actor.PersonsOn))
        {
            Hat.Set(context, action, actor);
            Begin(trail, action, actor);
            if (await IsUnknownHuman(context, action, actor))
            {
                trail.End(AuditOutcome.Refused, PeopleProblems.SayWhoFirst.Number);
                await context.RequestServices.GetRequiredService<LangbenkContext>().SaveAuditAlone(context.RequestAborted);
                await Keep(context, actor);
                context.Response.Redirect(context.Request.PathBase + "/konto/naere");
                return;
            }

            await next(context);
            return;
        }

        trail.Begin(action?.Name ?? "unknown", actor.AccountId, actor.Acting?.HoldingId);
        trail.End(AuditOutcome.NotFound);
        await context.RequestServices.GetRequiredService<LangbenkContext>().SaveAuditAlone(context.RequestAborted);
        if (action is not null && await Hat.IsAnother(context, actor))
        {
            return;
        }

        await Keep(context, actor);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>What she wrote while she lost her role is hers.</summary>
    static async Task Keep(HttpContext context, Actor actor)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            context.Items[FormPage.WordsKept] = await WayIn.KeepWhatWasTyped(context, actor.AccountId);
        }
    }

    /// <summary>Until she has said who she is, nothing can be closed to her as her own: then no person is opened. In a demonstration everybody is invented.</summary>
    static async Task<bool> IsUnknownHuman(HttpContext context, AccessAction action, Actor actor) =>
        action.Personal && !actor.Demo && action != PeopleActions.Tie && PeopleActions.Tie.MayBegin(actor)
        && !await context.RequestServices.GetRequiredService<OwnNumber>().IsSaid(actor, context.RequestAborted);

    static void Begin(AuditTrail trail, AccessAction action, Actor actor)
    {
        if (action.Unnamed)
        {
            trail.BeginUnnamed(action.Name, actor.Acting!.AtService ? "service" : "municipality", actor.Acting.ScopeId);
        }
        else
        {
            trail.Begin(action.Name, actor.AccountId, actor.Acting?.HoldingId);
        }
    }

    async Task<Actor?> Recognise(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (Session.Read(ticket.Principal) is not { } session)
        {
            return null;
        }

        var today = context.RequestServices.GetRequiredService<TimeProvider>().OsloToday();
        var actor = await context.RequestServices.GetRequiredService<FindActor>()
            .Handle(session.AccountId, session.Stamp, session.Acting, today, context.RequestAborted);
        // Whoever holds no role any more has nothing to do here.
        return actor is null or { Holdings.Count: 0 } || (actor.Demo && !mode.Demo)
            ? null
            : actor with { HasSecondStep = actor.HasSecondStep || session.SecondStepElsewhere };
    }

    static bool IsForPrograms(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi");
}
