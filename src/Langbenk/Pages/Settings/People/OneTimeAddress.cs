using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;

namespace Langbenk.Pages.Settings.People;

/// <summary>Where someone chooses her password, shown to the administrator once and kept nowhere.</summary>
public sealed record OneTimeAddress(Guid AccountId, string Name, string UserName, string Address, bool IsNew)
{
    public static async Task<OneTimeAddress> Make(HttpRequest request, FirstCodes codes, Account account, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(account);
        var path = await codes.PathFor(account);
        return new OneTimeAddress(account.Id, account.DisplayName, account.UserName, $"{request.Scheme}://{request.Host}{request.PathBase}{path}", isNew);
    }
}
