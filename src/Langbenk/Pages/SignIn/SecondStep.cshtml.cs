using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Langbenk.Pages.SignIn;

/// <summary>
/// Sets up the authenticator app; until that is done, nothing else opens. A key that is in use is never shown: who finds a session open
/// must not be able to copy it. Another app takes the password, and a key of its own.
/// </summary>
[SecondStep, Needs("account.own"), Forgets]
public sealed class SecondStepModel(UserManager<Account> users, SignInManager<Account> signIn, AnotherApp another) : StaffPage, IFormPage
{
    public FormValues Values { get; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public bool IsOn { get; private set; }

    public bool HasPassword { get; private set; }

    /// <summary>A key that no app is known to have yet; the only kind that is shown.</summary>
    public string? Key { get; private set; }

    /// <summary>The same, sealed, while the app is being changed.</summary>
    public string? Offered { get; private set; }

    public string Picture { get; private set; } = "";

    public string TypedKey { get; private set; } = "";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task OnGetAsync() => await Show(await Account());

    public async Task<IActionResult> OnPostAsync(string? kode)
    {
        var account = await Account();
        if (account.TwoFactorEnabled)
        {
            await Show(account);
            return Page();
        }

        if (account.Demo || !await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, Digits(kode)))
        {
            return await Again(account, "kode", SignInTexts.WrongCode);
        }

        await users.SetTwoFactorEnabledAsync(account, true);
        return await Finish(account);
    }

    /// <summary>Six wrong ones lock the account, as at the door.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(string? passord)
    {
        var account = await Account();
        if (!account.TwoFactorEnabled || account.PasswordHash is null)
        {
            return Missing();
        }

        // Before the check: it stores that it failed, and the audit goes along.
        Service<AuditTrail>().End(AuditOutcome.Refused);
        var result = await signIn.CheckPasswordSignInAsync(account, passord ?? "", lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return await Again(account, "passord", result.IsLockedOut ? SignInTexts.LockedOut : SecondStepTexts.WrongPassword);
        }

        Service<AuditTrail>().End(AuditOutcome.Seen);
        await Show(account, another.Make(account));
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(string? kode, string? ny)
    {
        var account = await Account();
        if (!account.TwoFactorEnabled || account.PasswordHash is null)
        {
            return Missing();
        }

        if (another.Open(account, ny) is not { } offer)
        {
            return await Again(account, "passord", SecondStepTexts.TooLate);
        }

        return await another.Take(account, offer, Digits(kode), Cancellation)
            ? await Finish(account)
            : await Again(await Account(), "kode", SignInTexts.WrongCode, offer);
    }

    static string Digits(string? typed) => new([.. (typed ?? "").Where(char.IsAsciiDigit)]);

    async Task<Account> Account()
    {
        Touch("account", Actor.AccountId);
        return (await users.FindByIdAsync(Actor.AccountId.ToString()))!;
    }

    async Task<IActionResult> Finish(Account account)
    {
        RecoveryCodes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 10) ?? []];
        await signIn.RefreshSignInAsync(account);
        return Page();
    }

    async Task<IActionResult> Again(Account account, string field, Text fault, AnotherApp.Offer? offer = null)
    {
        Errors = [new FieldError(field, T(fault))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(account, offer);
        return Page();
    }

    async Task Show(Account account, AnotherApp.Offer? offer = null)
    {
        (IsOn, HasPassword, Offered) = (account.TwoFactorEnabled, account.PasswordHash is not null, offer?.Sealed);
        if ((IsOn ? offer?.Key : await FirstKey(account)) is not { } key)
        {
            return;
        }

        (Key, TypedKey) = (key, string.Join(' ', key.Chunk(4).Select(four => new string(four))));
        var address = $"otpauth://totp/Langbenk:{Uri.EscapeDataString(account.UserName)}?secret={key}&issuer=Langbenk&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        Picture = Convert.ToBase64String(picture.GetGraphic(6));
    }

    async Task<string> FirstKey(Account account)
    {
        if (await users.GetAuthenticatorKeyAsync(account) is null)
        {
            await users.ResetAuthenticatorKeyAsync(account);
            // The new key gives a new stamp; without this the session would end here.
            await signIn.RefreshSignInAsync(account);
        }

        return (await users.GetAuthenticatorKeyAsync(account))!;
    }
}
