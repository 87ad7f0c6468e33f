using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Pages;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// Which of her roles' places a form about a person was opened for. A counsellor of Nav has two: what she writes for one must never
/// stand in the other's form, nor be sent as the other's.
/// </summary>
static class Hat
{
    const int Length = 8;

    static readonly object Key = new();

    /// <summary>"" where all her roles count.</summary>
    public static string Of(HttpContext context) => context.Items[Key] as string ?? "";

    public static void Set(HttpContext context, AccessAction action, Actor actor) =>
        context.Items[Key] = action.Personal || action.Unnamed ? Of(actor) : "";

    public static string Of(Actor actor) => actor.Acting is { } acting ? $"{acting.ScopeId:n}"[^Length..] : "";

    /// <summary>As the form carries it; "" when it carries none.</summary>
    public static async Task<string> Sent(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && await SentForm.Of(context) is { } form ? Read(form[FormValues.HatField]) : "";

    public static string Read(string? typed) => typed is { Length: Length } && typed.All(char.IsAsciiHexDigitLower) ? typed : "";

    /// <summary>She opened the form for another of her places than she acts for now: what she typed is kept there, and nothing is done.</summary>
    public static async Task<bool> IsAnother(HttpContext context, Actor actor)
    {
        if (await Sent(context) is not { Length: > 0 } sent || sent == Of(actor)
            || (await SentForm.Of(context) is { } form && FormOwner.Read(context, form) is { } said && said.Account != actor.AccountId))
        {
            return false;
        }

        await WayIn.KeepWhatWasTyped(context, actor.AccountId);
        context.Response.Redirect(context.Request.PathBase + "/oversikt?rolle=byttet");
        return true;
    }
}
