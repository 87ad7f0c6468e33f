using System.Text;
using Langbenk.Pages;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Langbenk.Hosting;

/// <summary>
/// A form with a file that is larger than any that is taken (a film from a telephone): the words in it are read all the same, and the file as far
/// as it takes to say that it is too large. The rest is read past, and lies nowhere.
/// </summary>
static class LargeForm
{
    /// <summary>What takes minutes to send is cut off.</summary>
    const long Most = 2L * 1024 * 1024 * 1024;

    const int MostParts = 2_000;

    /// <summary>Before anything asks for the form. A form of the usual size is left alone.</summary>
    public static async Task Read(HttpContext context)
    {
        var request = context.Request;
        // Of a page that takes so much as a page at all.
        if (context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize != StaffPage.MostBytes || !HttpMethods.IsPost(request.Method) || request.ContentLength is not (> StaffPage.MostBytes and < Most) || Boundary(request) is not { } boundary)
        {
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = request.ContentLength;
        }

        try
        {
            context.Features.Set<IFormFeature>(new FormFeature(await Parts(new MultipartReader(boundary, request.Body), context.RequestAborted)));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // Not a form that can be read: it is answered as one.
        }
    }

    static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary ? boundary : null;

    static async Task<FormCollection> Parts(MultipartReader reader, CancellationToken cancellation)
    {
        var (fields, files, letters, left) = (new KeyValueAccumulator(), new FormFileCollection(), 0, StoredDocument.MaxBytes + 1);
        while (await reader.ReadNextSectionAsync(cancellation) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var what) || fields.ValueCount + files.Count == MostParts)
            {
                throw new InvalidDataException("A part says not what it is, or there are too many.");
            }

            var name = HeaderUtilities.RemoveQuotes(what.Name).Value ?? "";
            if (what.FileName.HasValue || what.FileNameStar.HasValue)
            {
                var fileName = HeaderUtilities.RemoveQuotes(what.FileNameStar.HasValue ? what.FileNameStar : what.FileName).Value ?? "";
                // All of them together as much as one that is taken: what there is no room for is said to be too large.
                var (content, isWhole) = await Beginning(part.Body, left, cancellation);
                left -= (int)content.Length;
                files.Add(new FormFile(content, 0, isWhole ? content.Length : StoredDocument.MaxBytes + 1, name, fileName) { Headers = new HeaderDictionary(part.Headers ?? []) });
                continue;
            }

            var (text, _) = await Beginning(part.Body, StaffPage.MostBytes - letters, cancellation);
            letters += (int)text.Length;
            fields.Append(name, Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length));
        }

        return new FormCollection(fields.GetResults(), files);
    }

    /// <summary>No more of it than so much; the rest is read past.</summary>
    static async Task<(MemoryStream Kept, bool IsWhole)> Beginning(Stream body, int most, CancellationToken cancellation)
    {
        var (kept, some, all) = (new MemoryStream(), new byte[64 * 1024], 0L);
        for (int read; (read = await body.ReadAsync(some, cancellation)) > 0; all += read)
        {
            kept.Write(some, 0, (int)Math.Min(read, most - kept.Length));
        }

        kept.Position = 0;
        return (kept, all == kept.Length);
    }
}
