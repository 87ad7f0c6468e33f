using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Langbenk.Pages.Work;

/// <summary>
/// A file to be saved, never shown inside this site: what somebody put here runs nothing here. A page returns it, and so does an
/// endpoint: <c>return new DocumentResult(document.Name, document.MediaType, content);</c>
/// </summary>
public sealed class DocumentResult(string name, string mediaType, byte[] content) : IActionResult, IResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ExecuteAsync(context.HttpContext);
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        var disposition = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment);
        // filename for the oldest programs, and filename* with the right letters (RFC 5987, RFC 6266).
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentType = mediaType == MediaTypeNames.Text.Plain ? "text/plain; charset=utf-8" : mediaType;
        response.ContentLength = content.Length;
        return response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }
}
