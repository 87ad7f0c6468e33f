using System.Net;

namespace Langbenk.Web.Tests.People;

/// <summary>An unborn child is born: the health nurse who works with it writes it down herself.</summary>
public class BirthPagesTests
{
    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Birth_IsRecordedByWhoeverWorksWithTheChild_AndTheRestIsTheLeaders(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var nurse = await demo.As("helsesykepleier");
        using var made = await nurse.Post("/personer/ny", ("etternavn", "Fjellheim"), ("termin", Days.In(2)), ("hvorfor", "FollowedUp"));
        var path = made.Headers.Location!.OriginalString;
        var form = await nurse.Page(path + "/navn");
        Assert.Equal(["nummer", "fodt", "hvorfor"], new[] { "nummer", "fodt", "hvorfor" }.Where(one => form.GetElementById(one) is not null));
        Assert.Contains("Er barnet født?", form.Body!.TextContent, StringComparison.Ordinal);

        // The day it was due stands in the form still.
        (string, string)[] born = [("fornavn", "Iben"), ("etternavn", "Fjellheim"), ("nummer", ""), ("fodt", Days.In(-1)), ("termin", Days.In(2)), ("kjonn", "Female"), ("versjon", "1")];
        using var unsaid = await nurse.Post(path + "/navn", [.. born, ("hvorfor", "")]);
        Assert.Equal(["#hvorfor"], (await Visitor.Read(unsaid)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var done = await nurse.Post(path + "/navn", [.. born, ("hvorfor", "Fødselsmelding")]);
        Assert.Equal(path, done.Headers.Location?.OriginalString);

        var now = await nurse.Page(path + "/navn");
        Assert.Contains("Iben Fjellheim", now.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(now.GetElementById("nummer"));
        using var sneaked = await nurse.Post(path + "/navn", ("fornavn", "Iben"), ("etternavn", "Fjellheim"), ("fodt", Days.In(-2)), ("hvorfor", "Feil"), ("versjon", "2"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sneaked.StatusCode);
    }
}
