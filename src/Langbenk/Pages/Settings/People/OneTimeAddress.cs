using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;

namespace Langbenk.Pages.Settings.People;

/// <summary>Where someone chooses her password, shown to the administrator once and kept nowhere.</summary>
public sealed record OneTimeAddress(Guid AccountId, string Name, string UserName, string Address, bool IsNew)
{
    /// <summary>Back to the person; or, where she who confirmed may not see that page, to what waits.</summary>
    public string Next { get; init; } = $"/innstillinger/personer/{AccountId}";

    public Text NextWords { get; init; } = StaffTexts.ToPerson;

    public static async Task<OneTimeAddress> Make(HttpRequest request, FirstCodes codes, Account account, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(account);
        var path = await codes.PathFor(account);
        return new OneTimeAddress(account.Id, account.DisplayName, account.UserName, $"{request.Scheme}://{request.Host}{request.PathBase}{path}", isNew);
    }
}
