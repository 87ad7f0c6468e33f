using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Langbenk.Pages.SignIn;

/// <summary>Sets up the authenticator app. Until that is done, nothing else opens.</summary>
[SecondStep, Needs("account.own")]
public sealed class SecondStepModel(UserManager<Account> users, SignInManager<Account> signIn) : StaffPage, IFormPage
{
    public FormValues Values { get; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string Picture { get; private set; } = "";

    public string TypedKey { get; private set; } = "";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task OnGetAsync() => await Show(await Account());

    public async Task<IActionResult> OnPostAsync(string? kode)
    {
        var account = await Account();
        var digits = new string([.. (kode ?? "").Where(char.IsAsciiDigit)]);
        if (account.Demo || !await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            Errors = [new FieldError("kode", T(SignInTexts.WrongCode))];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await Show(account);
            return Page();
        }

        await users.SetTwoFactorEnabledAsync(account, true);
        RecoveryCodes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 10) ?? []];
        await signIn.RefreshSignInAsync(account);
        return Page();
    }

    async Task<Account> Account() => (await users.FindByIdAsync(Actor.AccountId.ToString()))!;

    async Task Show(Account account)
    {
        if (await users.GetAuthenticatorKeyAsync(account) is null)
        {
            await users.ResetAuthenticatorKeyAsync(account);
            // The new key gives a new stamp; without this the session would end here.
            await signIn.RefreshSignInAsync(account);
        }

        var key = (await users.GetAuthenticatorKeyAsync(account))!;
        TypedKey = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        var address = $"otpauth://totp/Langbenk:{Uri.EscapeDataString(account.UserName)}?secret={key}&issuer=Langbenk&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        Picture = Convert.ToBase64String(picture.GetGraphic(6));
    }
}
