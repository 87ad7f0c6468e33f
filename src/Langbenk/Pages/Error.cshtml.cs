using System.Globalization;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages;

/// <summary>Shown in place of a page that cannot be; keeps the status that was set.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : OpenPage
{
    static readonly string[] OwnSecrets = ["/logg-inn", "/konto"];

    public Text Title { get; private set; }

    public Text What { get; private set; }

    /// <summary>What was sent and could not be stored: shown, and sent again by one button. Never a password or a code.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Unsaved { get; private set; } = [];

    /// <summary>What she wrote on a page that is not open to her any more, or never was: it is her own, and lies among her drafts.</summary>
    public bool IsKept => Kept == KeptWords.Hers;

    /// <summary>The form was opened by somebody else in the same browser: nothing of it is shown here.</summary>
    public Text? OfAnother => Kept == KeptWords.OfAnother ? ErrorTexts.TextIsAnothersDraft : Kept == KeptWords.NotOfAnother ? ErrorTexts.TextIsInTheForm : null;

    KeptWords Kept => HttpContext.Items[FormPage.WordsKept] is KeptWords kept ? kept : KeptWords.No;

    public string SendTo { get; private set; } = "";

    public void OnGet() => Show();

    public void OnPost()
    {
        Show();
        if (IsKept)
        {
            Unsaved = [.. FormValues.From(Request.Form).Fields.SelectMany(field => field.Value.Where(one => FormValues.IsWords(one) && one.Trim().Any(char.IsWhiteSpace)).Select(value => KeyValuePair.Create(field.Key, value)))];
        }

        if (StorageFault.Caused(HttpContext) && Request.HasFormContentType && HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed
            && !OwnSecrets.Any(start => failed.Path.StartsWith(start, StringComparison.Ordinal)))
        {
            SendTo = Request.PathBase + failed.Path + Request.QueryString;
            Unsaved = [.. Request.Form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
        }
    }

    /// <summary>The form cannot be read when more is sent than the site takes; that is no fault of its fields.</summary>
    bool IsTooLarge => Request.ContentLength > HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

    /// <summary>The status from the address itself: of a request whose form cannot be read, no argument is bound.</summary>
    void Show()
    {
        var asked = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        var status = StorageFault.Caused(HttpContext) ? StatusCodes.Status503ServiceUnavailable
            : asked == StatusCodes.Status400BadRequest && IsTooLarge ? StatusCodes.Status413PayloadTooLarge : asked;
        Response.StatusCode = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        (Title, What) = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden =>
                (ErrorTexts.NotFound, ErrorTexts.NotFoundWhat),
            StatusCodes.Status413PayloadTooLarge => (ErrorTexts.TooLarge, ErrorTexts.TooLargeWhat),
            StatusCodes.Status429TooManyRequests => (ErrorTexts.TooMany, ErrorTexts.TooManyWhat),
            StatusCodes.Status503ServiceUnavailable => (ErrorTexts.NotStored, ErrorTexts.NotStoredWhat),
            >= 500 => (ErrorTexts.Failed, ErrorTexts.FailedWhat),
            _ when Kept is KeptWords.OfAnother or KeptWords.NotOfAnother => (ErrorTexts.AnothersForm, ErrorTexts.AnothersFormWhat),
            _ => (ErrorTexts.BadRequest, ErrorTexts.BadRequestWhat),
        };
    }
}
