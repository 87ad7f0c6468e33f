namespace Langbenk.Hosting;

/// <summary>
/// Every problem+json has a number that is never reused, also when no operation was asked. What is not there and what a caller may not
/// see have the same body, byte for byte.
/// </summary>
static class ProblemNumbers
{
    public const string Address = "https://langbenk.no/problems/";

    const string Number = "number", Trace = "traceId";

    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Extensions.Remove(Trace);
        problem.Extensions.TryAdd(Number, Of(problem.Status ?? context.HttpContext.Response.StatusCode));
        problem.Type = $"{Address}{problem.Extensions[Number]}";
    }

    static int Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound => 1002,
        StatusCodes.Status405MethodNotAllowed => 1003,
        StatusCodes.Status415UnsupportedMediaType => 1004,
        StatusCodes.Status413PayloadTooLarge => 1005,
        StatusCodes.Status429TooManyRequests => 1006,
        StatusCodes.Status503ServiceUnavailable => 1008,
        >= StatusCodes.Status500InternalServerError => 1009,
        _ => 1007,
    };
}
