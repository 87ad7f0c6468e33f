using System.Text.Encodings.Web;
using Langbenk.Kernel;
using Langbenk.Pages;
using Langbenk.Texts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// The content security policy lets no form lead to another site, and browsers hold redirects of a form to the same. A page
/// that leads on by itself stands between.
/// </summary>
static class PageBetween
{
    public static Task Write(RedirectContext<OAuthOptions> context, string provider)
    {
        var language = context.HttpContext.Language();
        var (address, label) = (HtmlEncoder.Default.Encode(context.RedirectUri), HtmlEncoder.Default.Encode(SignInTexts.GoingTo(provider)[language]));
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="{language.Tag()}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0;url={address}"><title>{label} – Langbenk</title></head>
            <body><main><h1>{label}</h1><p><a href="{address}" rel="noreferrer">{label}</a></p></main></body>
            </html>
            """, context.HttpContext.RequestAborted);
    }
}
