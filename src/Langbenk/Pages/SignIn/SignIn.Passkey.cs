using Langbenk.Hosting.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.SignIn;

/// <summary>With a passkey: the script asks for a question, the browser signs it, and the form brings the answer.</summary>
public sealed partial class SignInModel
{
    public bool PasskeyRefused { get; private set; }

    public async Task<IActionResult> OnPostPasskeyQuestionAsync()
    {
        var question = await passkeys.ToSignIn();
        return Content($$"""{"options":{{question.Options}},"runde":"{{question.Sealed}}"}""", "application/json");
    }

    /// <summary>Unknown, removed, locked out, too late: the same words.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string? runde, string? nokkel, string? til, CancellationToken cancellation)
    {
        var answer = await passkeys.Answered(runde, nokkel);
        var result = answer is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.WithPasskey(answer, use, cancellation);
        await log.Write(result.IsLockedOut ? "sign-in.locked-out" : "sign-in.passkey", answer?.Account.Id, result.Succeeded);
        if (result.Succeeded)
        {
            return LocalRedirect(WayIn.Local(til));
        }

        PasskeyRefused = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Show(til, cancellation);
    }
}
