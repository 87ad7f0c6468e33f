using Langbenk.Kernel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages;

/// <summary>Shown in place of a page that cannot be; keeps the status that was set.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : LangbenkPage
{
    public Text Title { get; private set; }

    public Text What { get; private set; }

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    void Show(int status)
    {
        Response.StatusCode = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        (Title, What) = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden =>
                (ErrorTexts.NotFound, ErrorTexts.NotFoundWhat),
            StatusCodes.Status429TooManyRequests => (ErrorTexts.TooMany, ErrorTexts.TooManyWhat),
            >= 500 => (ErrorTexts.Failed, ErrorTexts.FailedWhat),
            _ => (ErrorTexts.BadRequest, ErrorTexts.BadRequestWhat),
        };
    }
}
