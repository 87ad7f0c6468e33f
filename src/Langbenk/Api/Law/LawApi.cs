using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Hosting;
using Langbenk.Law;

namespace Langbenk.Api.Law;

/// <summary>The three questions over HTTP: the same objects as on the command line; an error object becomes 422 problem+json.</summary>
static class LawApi
{
    public const string Prefix = "/api/v1/law";

    public static void MapLawApi(this IEndpointRouteBuilder routes)
    {
        var law = routes.MapGroup(Prefix).WithTags("law").DisableAntiforgery().WithMetadata(new OpenAttribute());
        Map(law, LawVerb.Decide, "May, must or mustn't this sender share this with this receiver?");
        Map(law, LawVerb.Deadline, "By when, and how was it counted?");
        Map(law, LawVerb.Rights, "Which rights and duties does the situation give?");
        routes.Map("/api/{**rest}", () => Results.StatusCode(StatusCodes.Status404NotFound))
            .ExcludeFromDescription().DisableAntiforgery().WithMetadata(new OpenAttribute());
    }

    static void Map(RouteGroupBuilder law, LawVerb verb, string summary)
    {
        var name = LawSchemas.Name(verb);
        law.MapPost("/" + name, (HttpContext context, LawAnswers answers) => Answer(context, answers, verb))
            .WithName("law-" + name)
            .WithSummary(summary)
            .Accepts<JsonElement>("application/json")
            .Produces<JsonElement>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        law.Map("/" + name, Otherwise).ExcludeFromDescription();
    }

    /// <summary>Another method, or no JSON. Said here, because the address of what is not there would take them.</summary>
    static IResult Otherwise(HttpContext context)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return Results.StatusCode(HttpMethods.IsPost(context.Request.Method) ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status405MethodNotAllowed);
    }

    static async Task<IResult> Answer(HttpContext context, LawAnswers answers, LawVerb verb)
    {
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        }
        catch (BadHttpRequestException bad)
        {
            return Results.Problem(statusCode: bad.StatusCode, title: bad.Message);
        }

        var request = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (request.Span.StartsWith("\uFEFF"u8))
            request = request[3..];
        var readable = System.Text.Unicode.Utf8.IsValid(request.Span) && !request.Span.Contains((byte)0);
        var answer = answers.With(lines => readable ? lines.Answer(verb, request, null).ToArray() : lines.NotJson(null).ToArray());
        var parsed = JsonNode.Parse(answer)!.AsObject();
        return parsed["status"]!.GetValue<string>() == "error"
            ? Refusal(parsed)
            : Results.Bytes(answer, "application/json; charset=utf-8");
    }

    static IResult Refusal(JsonObject answer) => Results.Json(
        new JsonObject
        {
            ["type"] = ProblemNumbers.Address + "1001",
            ["title"] = "The request cannot be answered as it stands.",
            ["status"] = StatusCodes.Status422UnprocessableEntity,
            ["number"] = 1001,
            ["id"] = answer["id"]?.DeepClone(),
            ["contract"] = 1,
            ["errors"] = answer["errors"]!.DeepClone(),
        },
        contentType: "application/problem+json; charset=utf-8",
        statusCode: StatusCodes.Status422UnprocessableEntity);
}
