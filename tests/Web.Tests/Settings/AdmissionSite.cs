using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.Web.Tests.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Settings;

/// <summary>The demonstration with a second administrator in Storfjell, one in Tverrelvdal, and nothing that waits from before.</summary>
sealed class AdmissionSite : IAsyncDisposable
{
    public const string Staff = "/innstillinger/personer";
    public const string List = "/innstillinger/tilganger";
    public const string Second = "administrator2";
    public const string Foreign = "administrator3";

    readonly DemoSite _demo;

    AdmissionSite(DemoSite demo) => _demo = demo;

    public static DateOnly Today => TimeProvider.System.OsloToday();

    public Uri Address => _demo.Site.Client.BaseAddress!;

    public IServiceProvider Services => _demo.Site.Services;

    public static async Task<AdmissionSite> On(string provider, bool withSecond = true)
    {
        var site = new AdmissionSite(await DemoSite.On(provider));
        await site.With(context => context.Admissions.ExecuteDeleteAsync(Site.Cancellation));
        await site.Add(Foreign, Role.Administrator, await site.Municipality("9902"));
        if (withSecond)
        {
            await site.Add(Second, Role.Administrator, await site.Municipality("9901"));
        }

        return site;
    }

    public Task<Visitor> As(string userName) => _demo.As(userName);

    public async Task<T> With<T>(Func<LangbenkContext, Task<T>> work)
    {
        await using var scope = _demo.Site.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<LangbenkContext>());
    }

    public async Task<Guid> Add(string userName, Role role, Guid place, bool demo = true)
    {
        await using var scope = _demo.Site.Services.CreateAsyncScope();
        var added = (AddAccount.Result.Added)await scope.ServiceProvider.GetRequiredService<AddAccount>()
            .Handle(new(userName, userName, role, place, Today.AddYears(-1), demo), Site.Cancellation);
        return added.Account.Id;
    }

    /// <summary>Somebody as at work: with a password and a second step.</summary>
    public async Task<Guid> AddReal(string userName, Role role, Guid place)
    {
        var id = await Add(userName, role, place, demo: false);
        await using var scope = _demo.Site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByIdAsync(id.ToString()))!;
        Assert.True((await users.AddPasswordAsync(account, LocalSite.Password)).Succeeded);
        (account.AuthenticatorKey, account.TwoFactorEnabled) = ("x", true);
        await users.UpdateAsync(account);
        return id;
    }

    /// <summary>No demonstration's account any more, in the session that she has.</summary>
    public Task<int> BecomesReal(string userName) => With(context => context.Accounts.Where(one => one.UserName == userName)
        .ExecuteUpdateAsync(set => set.SetProperty(one => one.Demo, false).SetProperty(one => one.TwoFactorEnabled, true), Site.Cancellation));

    public Task<int> IsLinkedElsewhere(Guid account) => With(context =>
    {
        context.ExternalLogins.Add(new ExternalLogin { Issuer = "https://idporten.no", Subject = $"{account}", AccountId = account });
        return context.SaveChangesAsync(Site.Cancellation);
    });

    /// <summary>It stands of her who she is.</summary>
    public async Task HasSaid(string userName, string number)
    {
        var account = (await Account(userName)).Id;
        await With(context =>
        {
            context.Set<StaffTie>().Add(new StaffTie { Id = Guid.NewGuid(), AccountId = account, Number = number, IsSelf = true, SaidOn = Today, SaidById = account });
            return context.SaveChangesAsync(Site.Cancellation);
        });
    }

    /// <summary>An address where a password is chosen, as it was made before something else happened.</summary>
    public async Task<string> PathOfNewPassword(Guid account)
    {
        await using var scope = _demo.Site.Services.CreateAsyncScope();
        var found = (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(account.ToString()))!;
        return await scope.ServiceProvider.GetRequiredService<Hosting.SignIn.FirstCodes>().PathFor(found);
    }

    public Task<Guid> Municipality(string number) => With(context => context.Municipalities.Where(one => one.Number == number).Select(one => one.Id).SingleAsync());

    public Task<Guid> Service(string name) => With(context => context.Services.Where(one => one.Name == name).Select(one => one.Id).SingleAsync());

    public Task<Account> Account(string userName) => With(context => context.Accounts.AsNoTracking().SingleAsync(one => one.UserName == userName));

    public Task<List<RoleHolding>> Holdings(Guid account) => With(context => context.RoleHoldings.AsNoTracking().Where(one => one.AccountId == account).ToListAsync());

    public Task<Admission> Last() => With(context => context.Admissions.AsNoTracking().OrderByDescending(one => one.Id).FirstAsync());

    /// <summary>A teacher is asked for at the school: the path of what waits.</summary>
    public async Task<string> Invited(Visitor administrator, string userName = "ny@storfjell.no", Role role = Role.Caseworker, Guid? place = null)
    {
        var at = await Done(administrator, $"{Staff}/ny", ("navn", "Ny Lærer"), ("bruker", userName), ("rolle", role.ToString()),
            ("sted", $"{place ?? await Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        Assert.StartsWith(List + "?gjort=bedt", at, StringComparison.Ordinal);
        return $"{List}/{(await Last()).Id}";
    }

    /// <summary>Somebody who has an account is asked for at the school.</summary>
    public async Task<string> Given(Visitor administrator, string userName)
    {
        await Done(administrator, $"{Staff}/{(await Account(userName)).Id}", ("rolle", "Caseworker"), ("sted", $"{await Service("Storfjell skole")}"), ("fra", "1.1.2026"), ("til", ""));
        return $"{List}/{(await Last()).Id}";
    }

    /// <summary>Sent as from a page that was opened before: what stands there now has perhaps no such button.</summary>
    public static Task<HttpResponseMessage> Confirm(Visitor visitor, string path, bool knows = true) =>
        visitor.Post("/logg-ut", path + "?handler=Confirm", knows ? [("kjenner", "ja")] : []);

    public async Task EndRole(string userName, Role role)
    {
        var account = (await Account(userName)).Id;
        await With(context => context.RoleHoldings.Where(one => one.AccountId == account && one.Role == role)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ValidTo, Today.AddDays(-1)), Site.Cancellation));
    }

    public ValueTask DisposeAsync() => _demo.DisposeAsync();
}
