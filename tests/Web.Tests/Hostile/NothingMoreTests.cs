using System.IO.Compression;
using System.Net;
using Langbenk.Data;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>What is around a thing tells nothing of it: counts, order, gaps, search, files, notices and errors, to each who is told nothing.</summary>
public sealed class NothingMoreTests : IAsyncLifetime
{
    static readonly string[] Lists = ["/oversikt", "/personer", "/laget", "/oppgaver", "/foresporsler", "/sporsmal", "/meldinger", "/uro", "/drofting", "/drofting/moter", "/drofting/tall", "/innstillinger"];
    static readonly string[] Secrets = ["Jonas", "Solbakken", "Oskar", "Silje", "Amina", "Ida Dal", "Han virker trøtt", "Elvegata"];

    readonly DemoSite demo = new();
    HostileThings things = null!;

    public async ValueTask InitializeAsync()
    {
        await demo.InitializeAsync();
        things = await HostileThings.Of(demo);
    }

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task WhatTheTeamDoes_ChangesNothingForWhoIsToldNothing()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var team = $"/laget/{things.Team}";
        using var left = await counsellor.Post(team, team + "?handler=Leave");
        Assert.Equal(team, left.Headers.Location!.OriginalString);
        string[] hers = [.. Lists, team, team + "/fortalt", $"/personer/{things.Child}", $"/personer/{things.Child}/familie"];
        var visitors = new Dictionary<string, Visitor>();
        foreach (var person in new[] { HostileThings.Colleague, "veileder", "nav", "helsesykepleier", "administrator", "personvern", "barnevern" })
        {
            visitors[person] = await demo.As(person);
        }

        var before = await Seen(visitors, hers);
        Assert.Contains("veileder " + team, before.Keys);
        Assert.Contains("Avsluttet ", before[$"veileder /personer/{things.Child}"], StringComparison.Ordinal);
        using var noted = await teacher.Post(team + "/skriv", ("merke", $"{Guid.NewGuid()}"), ("notat", "Observation"), ("tekst", "Nytt etter at Nav dro"), ("slag", "school-matters"), ("om", $"{things.Child}"), ("steg", "fortell"), ("valgt", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        using var worried = await teacher.Post($"/personer/{things.Child}/kort", ("versjon", "2"), ("telefon", "41 00 00 09"));
        Assert.Equal(HttpStatusCode.Redirect, worried.StatusCode);
        await Close(teacher, team);

        var after = await Seen(visitors, hers);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(before.Where(one => after[one.Key] != one.Value).Select(one => $"{one.Key}\n{one.Value}\n-->\n{after[one.Key]}"));
        foreach (var visitor in visitors.Values)
        {
            visitor.Dispose();
        }
    }

    /// <summary>Those who settle and oversee have no page that names anybody.</summary>
    [Theory]
    [InlineData("administrator")]
    [InlineData("personvern")]
    [InlineData("planlegger", Traits = ["Run", "Whole"])]
    [InlineData("direktor", Traits = ["Run", "Whole"])]
    [InlineData("statsforvalter", Traits = ["Run", "Whole"])]
    [InlineData("kommunestyre", Traits = ["Run", "Whole"])]
    public async Task WhoSettlesOrOversees_NoPageNamesAnybody(string person)
    {
        using var visitor = await demo.As(person);
        var opened = 0;
        foreach (var path in (await EveryRoute.Of(demo.Site.Services)).Where(place => !place.IsOpen && !place.HasId).Select(place => place.With(Guid.NewGuid())).Distinct())
        {
            using var answer = await visitor.Get(path);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                var body = await answer.Content.ReadAsStringAsync(Site.Cancellation);
                opened++;
                Assert.Empty(Secrets.Where(one => body.Contains(one, StringComparison.OrdinalIgnoreCase)).Select(one => $"{path}: {one}"));
            }
        }

        Assert.True(opened > 2, $"Only {opened} pages were opened.");
    }

    [Fact]
    public async Task Search_ForWhoIsSealed_IsAsForNobody_ByNameByNumberAndByDay()
    {
        var person = await ChildNow();
        using var colleague = await demo.As(HostileThings.Colleague);
        Assert.Contains("Jonas Solbakken", await Searched(colleague, "jonas solbakken"), StringComparison.Ordinal);
        await things.Seal(demo);
        var nobody = Langbenk.People.Numbers.SyntheticNumber.Make(person.BirthDate!.Value, Langbenk.People.Numbers.Sex.Male, 77).Reveal();
        foreach (var (guess, real) in new[] { ("Xerxes Quist", "Jonas Solbakken"), (nobody, person.Number!), ("Xerxes 5.5.1955", $"Jonas {person.BirthDate:d.M.yyyy}"), ("xerx quis", "jona solb") })
        {
            var (none, hers) = (await Searched(colleague, guess), await Searched(colleague, real));
            Assert.Equal(none.Replace(guess, "", StringComparison.Ordinal), hers.Replace(real, "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Register_SomebodyLikeWhoIsSealed_IsNoDuplicate()
    {
        var person = await ChildNow();
        using var colleague = await demo.As(HostileThings.Colleague);
        (string, string)[] fields = [("fornavn", "Jonas"), ("etternavn", "Solbakken"), ("fodt", $"{person.BirthDate:d.M.yyyy}"), ("hvorfor", "FollowedUp")];
        using var like = await colleague.Post("/personer/ny", fields);
        Assert.Contains("Jonas Solbakken", (await Visitor.Read(like)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, like.StatusCode);
        await things.Seal(demo);
        using var anew = await colleague.Post("/personer/ny", fields);
        Assert.Equal(HttpStatusCode.Redirect, anew.StatusCode);
        Assert.DoesNotContain($"{things.Child}", anew.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesForOwnRecordAndCalendar_HaveNothingOfWhatOthersWereTold()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var team = $"/laget/{things.Team}";
        var page = await counsellor.Page(team);
        var files = page.QuerySelectorAll("a[href$='/journal']").Select(one => one.GetAttribute("href")!.Replace("/journal", "/fil/word", StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var words = await Words(counsellor, file);
            Assert.DoesNotContain("Han virker trøtt", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Folkeregisteret", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Elvegata", words, StringComparison.Ordinal);
        }

        using var calendar = await teacher.Get($"{team}/mote/{things.Meeting}/kalender");
        var text = await calendar.Content.ReadAsStringAsync(Site.Cancellation);
        Assert.Contains("SUMMARY:Møte", text, StringComparison.Ordinal);
        Assert.All(
            new[] { "Jonas", "Solbakken", "Nav", "skole", "Bare oss", "Lars", $"{things.Team}", $"{things.Meeting}", $"{things.Child}" },
            one => Assert.DoesNotContain(one, text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("mote.ics", calendar.Content.Headers.ContentDisposition!.FileName);
    }

    static async Task Close(Visitor teacher, string team)
    {
        var version = (await teacher.Page(team)).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;
        using var closed = await teacher.Post(team, team, ("versjon", version), ("evaluering", "Det gikk bra for gutten og mor."));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }

    /// <summary>All that may be read and followed on each page that opens.</summary>
    static async Task<Dictionary<string, string>> Seen(Dictionary<string, Visitor> visitors, IReadOnlyList<string> paths)
    {
        var seen = new Dictionary<string, string>();
        foreach (var (person, visitor) in visitors)
        {
            foreach (var path in paths)
            {
                using var answer = await visitor.Get(path);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    var page = await Visitor.Read(answer);
                    seen[$"{person} {path}"] = page.Title + page.Body!.TextContent + string.Join(' ', page.QuerySelectorAll("a, button, option").Select(one => $"{one.GetAttribute("href")}{one.GetAttribute("value")}"));
                }
            }
        }

        return seen;
    }

    static async Task<string> Searched(Visitor visitor, string words)
    {
        using var answer = await visitor.Post("/personer", ("ord", words));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await Visitor.Read(answer)).QuerySelector("main")!.TextContent;
    }

    static async Task<string> Words(Visitor visitor, string path)
    {
        using var word = await visitor.Get(path);
        Assert.Equal((HttpStatusCode.OK, "dokument.docx"), (word.StatusCode, word.Content.Headers.ContentDisposition!.FileName));
        using var archive = new ZipArchive(await word.Content.ReadAsStreamAsync(Site.Cancellation));
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return await text.ReadToEndAsync(Site.Cancellation);
    }

    async Task<Person> ChildNow()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Set<Person>().AsNoTracking().SingleAsync(one => one.Id == things.Child, Site.Cancellation);
    }
}
