using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.Audit;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Pages;
using Langbenk.Texts;
using Langbenk.Work;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Api.Work;

/// <summary>What the script of a form calls while one types.</summary>
static class WorkApi
{
    public static void MapWork(this IEndpointRouteBuilder routes)
    {
        var work = routes.MapGroup("/arbeid").ExcludeFromDescription().AddEndpointFilter<AuditEndpointFilter>()
            .WithMetadata(new NeedsAttribute(PlatformActions.Own.Name), new RequestSizeLimitAttribute(8 * 1024 * 1024));
        work.MapPost("/utkast", Save);
    }

    static async Task<IResult> Save(HttpContext context, IAntiforgery antiforgery, SaveDraft save, DraftPages pages, TimeProvider time)
    {
        if (await Form(context, antiforgery) is not { } form || form["utkast-av"].ToString() is not ['/', ..] key)
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest);
        }

        if (!context.Actor().PersonsOn && pages.IsPersonal(key))
        {
            return Refuse(context, WorkProblems.NoPersonsHere);
        }

        var fields = FormValues.From(form).Fields.Where(field => field.Key != "utkast-av").ToDictionary(field => field.Key, field => field.Value);
        var result = await save.Handle(
            context.Actor().AccountId, key, DraftPlace.Read(form[FormValues.Place]), fields, time.GetUtcNow().UtcDateTime, time.OsloToday(), context.RequestAborted);
        return result switch
        {
            SaveDraft.Result.Saved saved => Results.Json(new DraftAnswer(DateWords.OsloTime(saved.At), saved.Place.ToString(), saved.Beside), WorkJson.Default.DraftAnswer),
            SaveDraft.Result.Refused refused => Refuse(context, refused.Problem),
            _ => throw new InvalidOperationException(),
        };
    }

    static IResult Refuse(HttpContext context, Problem problem)
    {
        context.RequestServices.GetRequiredService<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
        return Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity, title: problem.Title[context.Language()],
            extensions: new Dictionary<string, object?> { ["number"] = problem.Number });
    }

    static async Task<IFormCollection?> Form(HttpContext context, IAntiforgery antiforgery) =>
        context.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(context)
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : null;
}

/// <summary>When it was saved, where the window writes on, and whether another window's words are kept beside it.</summary>
sealed record DraftAnswer(string At, string Place, bool Beside);

[System.Text.Json.Serialization.JsonSerializable(typeof(DraftAnswer))]
[System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
sealed partial class WorkJson : System.Text.Json.Serialization.JsonSerializerContext;
