using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Pages;
using Langbenk.Pages.Work;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// To the sign-in page and back again. A form that was sent after the session had ended is not lost: the cookie still tells
/// whose it was, and what was typed becomes her draft.
/// </summary>
static class WayIn
{
    const string OwnerCookie = "langbenk.owner";

    public static async Task Show(HttpContext context)
    {
        var request = context.Request;
        var back = request.PathBase + request.Path + (HttpMethods.IsGet(request.Method) ? request.QueryString.ToString() : "");
        var owner = HttpMethods.IsPost(request.Method) ? OwnerOf(context) : null;
        if (owner is not null)
        {
            await LargeForm.Read(context);
        }

        var saved = owner is { } hers && await KeepWhatWasTyped(context, hers) is KeptWords.Hers or KeptWords.OfAnother ? "&lagret=1" : "";
        context.Response.Redirect($"{request.PathBase}/logg-inn?til={Uri.EscapeDataString(back)}{saved}");
    }

    /// <summary>Only paths of this site.</summary>
    public static string Local(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/oversikt";

    /// <summary>For a form that is still open in another window when she signs out.</summary>
    public static void RememberOwner(HttpContext context, Guid account) => context.Response.Cookies.Append(
        OwnerCookie,
        Convert.ToBase64String(Protector(context).Protect(account.ToByteArray())),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = FormOwner.Remembered });

    /// <summary>As the draft of the one who opened the form, where the form tells; else of whoever sent it.</summary>
    public static async Task<KeptWords> KeepWhatWasTyped(HttpContext context, Guid sender)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ForgetsAttribute>() is not null
            || await SentForm.Of(context) is not { } form)
        {
            return KeptWords.No;
        }

        if (FormOwner.Read(context, form) is not { } said || said.Account == sender)
        {
            return await KeepAs(sender, context, form, DraftPlace.Read(form[FormValues.Place])) ? KeptWords.Hers : KeptWords.No;
        }

        // Beside what she has there: who sits at the machine now may have changed it.
        var place = DraftPlace.Read(form[FormValues.Place]) is null ? null : DraftPlace.Opened("", null);
        return said.IsRemembered && await KeepAs(said.Account, context, form, place) ? KeptWords.OfAnother : KeptWords.NotOfAnother;
    }

    static async Task<bool> KeepAs(Guid owner, HttpContext context, IFormCollection form, DraftPlace? place)
    {
        // What carries no place is not the form that the page's draft is of: a button has nothing to keep, and words stand beside that draft.
        var values = FormValues.From(form);
        var fields = values.Fields;
        if (place is null && !fields.Values.Any(one => one.Any(FormValues.IsWords)))
        {
            return false;
        }

        var key = FormValues.KeyOf(context, Hat.Read(form[FormValues.HatField]));
        if (context.RequestServices.GetRequiredService<DraftPages>().IsPersonal(key)
            && !(await context.RequestServices.GetRequiredService<ReadModules>().Handle(context.RequestAborted)).PersonsOn)
        {
            return false;
        }

        var time = context.RequestServices.GetRequiredService<TimeProvider>();
        var former = Guid.TryParse(values[DraftFile.Field], out var earlier) ? earlier : (Guid?)null;
        var replaced = await KeepFile(context, owner, key, form, values, former);
        var saved = await context.RequestServices.GetRequiredService<SaveDraft>().Handle(
            owner, key, place ?? DraftPlace.Opened("", null), fields,
            time.GetUtcNow().UtcDateTime, time.OsloToday(), context.RequestAborted) is SaveDraft.Result.Saved;
        if (saved && replaced && former is { } old)
        {
            await context.RequestServices.GetRequiredService<DropDraftFile>().Handle(owner, key, old, context.RequestAborted);
        }

        return saved;
    }

    /// <summary>With the draft that is saved next: what was chosen is not lost either, where it is a file that is taken.</summary>
    static async Task<bool> KeepFile(HttpContext context, Guid owner, string key, IFormCollection form, FormValues values, Guid? former)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KeepsFileAttribute>() is not null && await Upload.Read(form.Files[DraftFile.Input], context.RequestAborted) is Upload.File file
            && KeepDraftFile.Look(file.Name, file.Content) is KeepDraftFile.Result.Kept kept
            && await context.RequestServices.GetRequiredService<KeepDraftFile>().HasRoom(owner, key, former, context.RequestAborted))
        {
            values[DraftFile.Field] = $"{kept.File.Id}";
            context.RequestServices.GetRequiredService<KeepDraftFile>().WithTheNextSave(owner, key, kept.File, file.Content, context.RequestServices.GetRequiredService<TimeProvider>().OsloToday());
            return true;
        }

        return false;
    }

    static Guid? OwnerOf(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        // Also when it has expired: it still tells whose the text is.
        if (cookie is not null && Session.Read(options.TicketDataFormat.Unprotect(cookie)?.Principal) is { } session)
        {
            return session.AccountId;
        }

        try
        {
            return context.Request.Cookies[OwnerCookie] is { } remembered
                ? new Guid(Protector(context).Unprotect(Convert.FromBase64String(remembered)))
                : null;
        }
        catch (Exception unreadable) when (unreadable is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }
    }

    static IDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("owner of a form");
}
