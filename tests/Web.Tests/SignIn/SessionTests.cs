using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

public class SessionTests
{
    [Fact]
    public async Task Session_TheSiteIsRestarted_GoesOn()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");

        await site.Restart();

        Assert.Equal("Min konto", (await anne.Visitor.Page("/konto")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Session_AnotherLanguage_GoesOn()
    {
        await using var site = await LocalSite.Start();
        await site.Add("anne");
        using var visitor = site.Visitor();
        using var signedIn = await visitor.Post("/nn/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));

        Assert.Equal("Sett opp innlogging i to steg", (await visitor.Page("/konto/to-trinn")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Session_OwnPasswordIsChanged_GoesOnHereAndEndsElsewhere()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var elsewhere = site.Visitor();
        using var password = await elsewhere.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));
        using var code = await elsewhere.Post(
            password.Headers.Location!.ToString(), "/logg-inn/kode?handler=Recovery", ("engangskode", anne.RecoveryCodes[0]), ("til", ""));
        await elsewhere.Page("/konto");

        using var changed = await anne.Visitor.Post("/konto", ("gammelt", LocalSite.Password), ("nytt", "et annet passord om fjord"));
        Assert.Equal("/konto?endret=1", changed.Headers.Location!.ToString());

        await anne.Visitor.Page("/konto");
        await IsSignedOut(elsewhere);
    }

    [Fact]
    public async Task Session_SecondStepIsReset_Ends()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var other = (await site.SignIn("berit")).Visitor;

        using var reset = await other.Post($"/innstillinger/personer/{anne.Account.Id}", $"/innstillinger/personer/{anne.Account.Id}?handler=Reset");
        Assert.EndsWith("gjort=nullstilt", reset.Headers.Location!.ToString(), StringComparison.Ordinal);

        await IsSignedOut(anne.Visitor);
        using var again = await anne.Visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", "/konto"));
        using var forced = await anne.Visitor.Get("/konto");
        Assert.Equal("/konto/to-trinn", forced.Headers.Location!.ToString());
        Assert.NotEqual(anne.Key, (await anne.Visitor.Page("/konto/to-trinn")).QuerySelector(".typed-key")!.TextContent);
    }

    [Fact]
    public async Task Session_TheOnlyRoleEnds_Ends()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var other = (await site.SignIn("berit")).Visitor;
        var page = await other.Page($"/innstillinger/personer/{anne.Account.Id}");
        var holding = page.QuerySelector("button[name=verv]")!.GetAttribute("value")!;

        using var ended = await other.Post(
            $"/innstillinger/personer/{anne.Account.Id}", $"/innstillinger/personer/{anne.Account.Id}?handler=End", ("verv", holding));
        Assert.EndsWith("gjort=avsluttet", ended.Headers.Location!.ToString(), StringComparison.Ordinal);

        await IsSignedOut(anne.Visitor);
    }

    [Fact]
    public async Task Session_TheAccountIsClosed_EndsAndDoesNotBeginAgain()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        using var other = (await site.SignIn("berit")).Visitor;

        using var closed = await other.Post($"/innstillinger/personer/{anne.Account.Id}", $"/innstillinger/personer/{anne.Account.Id}?handler=Close");
        Assert.EndsWith("gjort=stengt", closed.Headers.Location!.ToString(), StringComparison.Ordinal);

        await IsSignedOut(anne.Visitor);
        using var again = await anne.Visitor.Post("/logg-inn", ("bruker", "anne"), ("passord", LocalSite.Password), ("til", ""));
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Session_TwoRoles_TheOneThatIsChosenIsSigned()
    {
        await using var site = await LocalSite.Start();
        var anne = await site.SignIn("anne");
        await site.With(services => services.GetRequiredService<GiveRole>().Handle(anne.Account.Id, Role.Planner, site.Municipality.Id, new DateOnly(2020, 1, 1)));
        var planner = await site.With(services => Task.FromResult(
            services.GetRequiredService<IOrganisationData>().RoleHoldings.Single(one => one.AccountId == anne.Account.Id && one.Role == Role.Planner)));

        using var chosen = await anne.Visitor.Post("/konto/opptre", ("rolle", planner.Id.ToString()));

        Assert.Contains("planlegger", (await anne.Visitor.Page("/konto")).QuerySelector(".who-am-i")!.TextContent, StringComparison.Ordinal);
    }

    static async Task IsSignedOut(Visitor visitor)
    {
        using var answer = await visitor.Get("/konto");
        Assert.StartsWith("/logg-inn?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
