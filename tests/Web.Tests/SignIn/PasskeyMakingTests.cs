using System.Net;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>Who finds a session open leaves no passkey of her own; and what is refused when one is made.</summary>
public class PasskeyMakingTests
{
    [Fact]
    public async Task Make_WrongPasswordOrName_AsksTheBrowserForNothing()
    {
        await using var on = await PasskeySite.On("Sqlite");
        var anne = await on.Site.SignIn("anne");

        using var password = await PasskeySite.Begin(anne.Visitor, "telefonen", "galt");
        using var nameless = await PasskeySite.Begin(anne.Visitor, "  ");
        using var number = await PasskeySite.Begin(anne.Visitor, "01890112345");

        foreach (var (answer, words) in new[] { (password, "ikke passordet ditt"), (nameless, "høyst 60 tegn"), (number, "fødselsnummer") })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = await Visitor.Read(answer);
            Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("[data-passkey]"));
        }
    }

    [Fact]
    public async Task Make_SixWrongPasswords_LockTheAccount()
    {
        await using var on = await PasskeySite.On("Sqlite");
        var anne = await on.Site.SignIn("anne");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var wrong = await PasskeySite.Begin(anne.Visitor, "telefonen", "galt");
        }

        using var right = await PasskeySite.Begin(anne.Visitor, "telefonen");

        Assert.Contains("Vent et kvarter", await right.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_AccountWithoutAPassword_IsToldThatNobodyKnowsItIsHer()
    {
        await using var on = await PasskeySite.On("Sqlite");
        var anne = await on.Site.SignIn("anne");
        await on.Site.With(async services =>
        {
            var data = services.GetRequiredService<IOrganisationData>();
            data.Accounts.Single(one => one.Id == anne.Account.Id).PasswordHash = null;
            return await data.SaveChangesAsync();
        });

        var page = await anne.Visitor.Page(PasskeySite.Page);

        Assert.Contains("har ikke passord", page.QuerySelector("main .note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        using var tried = await anne.Visitor.Post("/logg-ut", PasskeySite.Page, ("navn", "telefonen"), ("passord", ""));
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Keep_AnothersQuestionAnotherSiteOrNoPin_IsNotKeptAndTheSameTwiceIsKeptOnce(string provider)
    {
        await using var on = await PasskeySite.On(provider);
        var (anne, berit) = (await on.Site.SignIn("anne"), await on.Site.SignIn("berit"));
        using var hers = await PasskeySite.Begin(berit.Visitor, "berits");
        using var mine = await PasskeySite.Begin(anne.Visitor, "annes");
        var (foreign, asked) = (await Visitor.Read(hers), await Visitor.Read(mine));
        using var key = on.Key();
        var made = key.Make(PasskeySite.Options(foreign));
        using var unverified = new SoftKey(on.Site.Address) { Verifies = false };
        using var elsewhere = new SoftKey(on.Site.Address) { At = new Uri("https://langbenk.example.org") };

        using var taken = await anne.Visitor.Post(PasskeySite.Page, PasskeySite.Page + "?handler=Keep",
            ("navn", "annes"), ("runde", foreign.QuerySelector("input[name=runde]")!.GetAttribute("value")!), ("nokkel", made));
        using var open = await PasskeySite.Keep(anne.Visitor, asked, unverified.Make(PasskeySite.Options(asked)));
        using var astray = await PasskeySite.Keep(anne.Visitor, asked, elsewhere.Make(PasskeySite.Options(asked)));
        using var broken = await PasskeySite.Keep(anne.Visitor, asked, "{}");

        Assert.All([taken, open, astray, broken], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Contains("ble ikke laget", await taken.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
        Assert.Empty(await Stored(on.Site));
        using var first = await PasskeySite.Keep(berit.Visitor, foreign, made);
        using var second = await PasskeySite.Keep(berit.Visitor, foreign, made);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (first.StatusCode, second.StatusCode));
        Assert.Equal(berit.Account.Id, Assert.Single(await Stored(on.Site)).AccountId);
    }

    [Fact]
    public async Task Make_TheEleventh_IsRefusedBeforeTheBrowserMakesIt()
    {
        await using var on = await PasskeySite.On("Sqlite");
        var anne = await on.Site.SignIn("anne");
        for (var count = 0; count < AccountPasskey.Most; count++)
        {
            (await on.Made(anne.Visitor, $"nøkkel {count}")).Dispose();
        }

        using var eleventh = await anne.Visitor.Post("/logg-ut", PasskeySite.Page, ("navn", "en til"), ("passord", LocalSite.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, eleventh.StatusCode);
        var page = await Visitor.Read(eleventh);
        Assert.Contains("alt ti tilgangsnøkler", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[data-passkey]"));
        Assert.Equal(AccountPasskey.Most, (await Stored(on.Site)).Count);
    }

    [Fact]
    public async Task Remove_AnothersKey_IsNotFoundAndStays()
    {
        await using var on = await PasskeySite.On("Sqlite");
        var (anne, berit) = (await on.Site.SignIn("anne"), await on.Site.SignIn("berit"));
        using var key = await on.Made(berit.Visitor, "berits");
        var id = Assert.Single(await Stored(on.Site)).Id;

        using var answer = await anne.Visitor.Post("/logg-ut", PasskeySite.Page + "?handler=Remove", ("id", $"{id}"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Single(await Stored(on.Site));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Store_AsIdentityUsesIt_AddsUpdatesFindsAndRemoves(string provider)
    {
        await using var on = await PasskeySite.On(provider);
        var anne = await on.Site.Add("anne");
        byte[] id = [1, 2, 3];
        Task<T> With<T>(Func<UserManager<Account>, Account, Task<T>> work) => on.Site.With(async services =>
        {
            var users = services.GetRequiredService<UserManager<Account>>();
            return await work(users, (await users.FindByIdAsync($"{anne.Id}"))!);
        });
        static UserPasskeyInfo Info(byte[] id, uint count) => new(
            id, [4], new DateTimeOffset(2026, 1, 1, 23, 30, 0, TimeSpan.Zero), count, ["usb", "nfc"], true, true, false, [5], [6])
        {
            Name = "telefonen",
        };

        Assert.True((await With((users, account) => users.AddOrUpdatePasskeyAsync(account, Info(id, 1)))).Succeeded);
        Assert.True((await With((users, account) => users.AddOrUpdatePasskeyAsync(account, Info(id, 7)))).Succeeded);

        var stored = Assert.Single(await With((users, account) => users.GetPasskeysAsync(account)));
        Assert.Equal(("telefonen", 7u, true, true, false), (stored.Name, stored.SignCount, stored.IsUserVerified, stored.IsBackupEligible, stored.IsBackedUp));
        Assert.Equal(["usb", "nfc"], stored.Transports!);
        Assert.Equal(new DateOnly(2026, 1, 2), Assert.Single(await Stored(on.Site)).CreatedOn);
        Assert.Equal(anne.Id, (await With((users, _) => users.FindByPasskeyIdAsync(id)))!.Id);
        Assert.Null(await With((users, _) => users.FindByPasskeyIdAsync([9])));
        Assert.True((await With((users, account) => users.RemovePasskeyAsync(account, id))).Succeeded);
        Assert.Null(await With((users, account) => users.GetPasskeyAsync(account, id)));
    }

    static Task<List<AccountPasskey>> Stored(LocalSite site) =>
        site.With(services => Task.FromResult(services.GetRequiredService<IOrganisationData>().AccountPasskeys.ToList()));
}
