using System.Net;
using Langbenk.Web.Tests.Settings;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.SentForms;
using static Langbenk.Web.Tests.Settings.AdmissionSite;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>What is written about persons passes no door as a draft that the page itself does not pass.</summary>
public class DraftDoorTests
{
    const string Words = "Gutten fortalte at han ikke sover";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Words_OfWhoHasNotSaidWhoSheIs_AreKeptAndNotShown(string provider)
    {
        await using var site = await On(provider);
        using var teacher = await site.As("laerer");
        var (key, thrown) = await Kept(site, teacher);
        Assert.Contains(Words, (await teacher.Page(thrown)).Body!.TextContent, StringComparison.Ordinal);
        await site.BecomesReal("laerer");

        Assert.DoesNotContain(Words, (await teacher.Page(thrown)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Saves(teacher, key));
        await site.HasSaid("laerer", "01015550089");
        Assert.Contains(Words, (await teacher.Page(thrown)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Words_WherePersonsAreOff_AreNeitherStoredNorShown(string provider)
    {
        await using var site = await On(provider);
        using var teacher = await site.As("laerer");
        var (key, thrown) = await Kept(site, teacher);
        await site.With(context => context.InstallationChoices.ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonsOn, false), Site.Cancellation));

        Assert.DoesNotContain(Words, (await teacher.Page(thrown)).Body!.TextContent, StringComparison.Ordinal);
        var hat = key.Split('@')[1];
        foreach (var closed in new[] { key, "/uro/ny", $"/personer/ny@{hat}", $"/finnes/ikke@{hat}", $"/uro/{Guid.NewGuid()}@{hat}" })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await Saves(teacher, closed));
        }

        // What is anonymous, and what is about nobody, is written as before.
        foreach (var open in new[] { $"/drofting/ny@{hat}", "/internkontroll/avvik/ny" })
        {
            Assert.Equal(HttpStatusCode.OK, await Saves(teacher, open));
        }

        Assert.Equal(1, await site.With(context => context.Drafts.CountAsync(one => one.Form == key)));
    }

    /// <summary>A form that was open when she signed out is kept for her; where persons were switched off meanwhile, it is not.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Words_SentAfterTheSession_AreKeptOnlyWherePersonsAreOn(bool on)
    {
        await using var site = await On("Sqlite");
        using var teacher = await site.As("laerer");
        var page = await teacher.Page("/uro/ny");
        var open = new[] { "form-token", "skjema-sted", "utkast-plass" }.Where(name => page.QuerySelector($"main [name={name}]") is not null).Select(name => (name, Hidden(page, name))).ToArray();
        using var signedOut = await teacher.Post("/logg-ut");
        await site.With(context => context.InstallationChoices.ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonsOn, on), Site.Cancellation));

        using var sent = await teacher.Send("/uro/ny", [.. open, ("sett", Words)]);

        Assert.Equal(on, sent.Headers.Location!.ToString().EndsWith("&lagret=1", StringComparison.Ordinal));
        Assert.Equal(on ? 1 : 0, await site.With(context => context.Drafts.CountAsync(one => one.Form.StartsWith("/uro/ny"))));
    }

    static async Task<(string Key, string Throw)> Kept(AdmissionSite site, Visitor teacher)
    {
        using var kept = await teacher.Post("/uro/ny", ("skjema-sted", Hidden(await teacher.Page("/uro/ny"), "skjema-sted")), ("sett", Words), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var key = await site.With(context => context.Drafts.Where(one => one.Form.StartsWith("/uro/ny@")).Select(one => one.Form).SingleAsync());
        return (key, $"/arbeid/utkast/kast?skjema={Uri.EscapeDataString(key)}&vindu=");
    }

    static async Task<HttpStatusCode> Saves(Visitor visitor, string key)
    {
        using var answer = await visitor.Post("/logg-ut", "/arbeid/utkast", ("utkast-av", key), ("sett", Words));
        return answer.StatusCode;
    }
}
