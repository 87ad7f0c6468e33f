using System.Diagnostics;
using System.Net;
using Langbenk.Audit.Events;
using Langbenk.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>
/// What is not there, what is there and another's, and what is sealed: the same bytes, the same questions to the database in the same order, and
/// the same one event in the audit, that touches nothing.
/// </summary>
public sealed class SameSilenceTests : IAsyncLifetime
{
    readonly DemoSite demo = new();
    readonly AskedOfDatabase asked = new();
    HostileThings things = null!;
    IDisposable? _listening;

    public async ValueTask InitializeAsync()
    {
        await demo.InitializeAsync();
        things = await HostileThings.Of(demo);
        asked.Database = demo.Folder;
        _listening = DiagnosticListener.AllListeners.Subscribe(asked);
    }

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await demo.DisposeAsync();
    }

    /// <param name="Status">And everything else by which one answer could be told from another.</param>
    sealed record Answer(HttpStatusCode Status, string Body, string Headers, string Asked, string Audit);

    [Theory]
    [InlineData("laerer2")]
    [InlineData("helsesykepleier", Traits = ["Run", "Whole"])]
    [InlineData("barnevern", Traits = ["Run", "Whole"])]
    [InlineData("administrator", Traits = ["Run", "Whole"])]
    [InlineData("personvern", Traits = ["Run", "Whole"])]
    public async Task NotThere_AnotherS_AndSealed_AreOneAnswer(string person)
    {
        using var visitor = await demo.As(person);
        await AreOneAnswer(visitor, person, things);
        await things.Seal(demo);
        await AreOneAnswer(visitor, person, things);
    }

    /// <summary>Nav's counsellor is in the team until the child is sealed to her.</summary>
    [Fact]
    public async Task Sealed_ToWhoHadTheChild_IsAsWhatIsNotThere()
    {
        using var visitor = await demo.As("veileder");
        Assert.Equal(HttpStatusCode.OK, (await Ask(visitor, "veileder", $"/laget/{things.Team}")).Status);
        await things.Seal(demo);
        await AreOneAnswer(visitor, "veileder", things);
    }

    /// <summary>She may open the child or the team, and was not told of this: as if it were not there.</summary>
    [Fact]
    public async Task NotTold_OfHerOwnChild_IsAsWhatIsNotThere()
    {
        var no = Guid.NewGuid();
        using var counsellor = await demo.As("veileder");
        using var nurse = await demo.As("helsesykepleier");
        Assert.Equal(HttpStatusCode.OK, (await Ask(nurse, "helsesykepleier", $"/personer/{things.Other}")).Status);
        foreach (var (visitor, person, guess, real) in new[]
        {
            (counsellor, "veileder", $"/laget/{things.Team}/notat/{no}/journal", $"/laget/{things.Team}/notat/{things.Entry}/journal"),
            (counsellor, "veileder", $"/laget/{things.Team}/notat/{no}/fil/word", $"/laget/{things.Team}/notat/{things.Entry}/fil/word"),
            (counsellor, "veileder", $"/laget/{things.Team}/notat/{no}/dokument", $"/laget/{things.Team}/notat/{things.Document}/dokument"),
            (counsellor, "veileder", $"/laget/{things.Team}/skriv/fil/{no}", $"/laget/{things.Team}/skriv/fil/{things.Chosen}"),
            (counsellor, "veileder", $"/laget/{things.Team}/fortell/{no}", $"/laget/{things.Team}/fortell/{things.Entry}"),
            (counsellor, "veileder", $"/laget/{things.Team}/mote/{no}", $"/laget/{things.Team}/mote/{things.Meeting}"),
            (counsellor, "veileder", $"/laget/{things.Team}/mote/{no}/fil/word", $"/laget/{things.Team}/mote/{things.Meeting}/fil/word"),
            (counsellor, "veileder", $"/laget/{things.Team}/mote/{no}/kalender", $"/laget/{things.Team}/mote/{things.Meeting}/kalender"),
            (counsellor, "veileder", $"/laget/{things.Team}/mote-holdt/{no}", $"/laget/{things.Team}/mote-holdt/{things.Meeting}"),
            (counsellor, "veileder", $"/laget/{things.Team}/overlever/{no}", $"/laget/{things.Team}/overlever/{things.Handover}"),
            (counsellor, "veileder", $"/laget/{things.Team}/overlever/{no}/fil/word", $"/laget/{things.Team}/overlever/{things.Handover}/fil/word"),
            (counsellor, "veileder", $"/laget/{things.Team}/uten-konto/{no}", $"/laget/{things.Team}/uten-konto/{things.Outside}"),
            (nurse, "helsesykepleier", $"/samtykke/{no}", $"/samtykke/{things.OtherConsent}"),
            (nurse, "helsesykepleier", $"/foresporsler/{no}", $"/foresporsler/{things.Request}"),
            (nurse, "helsesykepleier", $"/foresporsler/{no}/svar", $"/foresporsler/{things.Request}/svar"),
        })
        {
            await AreOneAnswer(visitor, person, guess, real, touched: null);
        }
    }

    /// <summary>A page is never drawn because something is sent to it that it does not ask for.</summary>
    [Fact]
    public async Task Sent_ToAPageWithoutSuchAForm_IsNotFound()
    {
        using var teacher = await demo.As("laerer");
        var token = (await teacher.Page("/logg-ut")).QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        var tried = 0;
        foreach (var place in (await EveryRoute.Of(demo.Site.Services)).Where(place => place.IsPage && !place.Handlers.Contains("") && !place.Template.Contains("{**", StringComparison.Ordinal)))
        {
            using var answer = await teacher.Send(place.With(things.Child, things.Entry), ("tekst", "x"), ("form-token", token));
            tried++;
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"POST {place.Template}: {answer.StatusCode}");
        }

        Assert.True(tried > 30, $"Only {tried} pages were tried.");
    }

    async Task AreOneAnswer(Visitor visitor, string person, HostileThings real)
    {
        foreach (var (guess, there) in HostileThings.Guessed().Paths.Zip(real.Paths))
        {
            await AreOneAnswer(visitor, person, guess, there);
        }
    }

    async Task AreOneAnswer(Visitor visitor, string person, string guess, string real, int? touched = 0)
    {
        foreach (var post in new[] { false, true })
        {
            await Ask(visitor, person, guess, post);
            var (missing, there) = (await Ask(visitor, person, guess, post), await Ask(visitor, person, real, post));
            for (var again = 0; again < 3 && missing.Asked != there.Asked; again++)
            {
                // What the site's own jobs ask for meanwhile is no part of the page.
                (missing, there) = (await Ask(visitor, person, guess, post), await Ask(visitor, person, real, post));
            }

            var what = $"{person} {(post ? "POST" : "GET")} {real}";
            Assert.True(missing.Status == HttpStatusCode.NotFound, $"{what}: {missing.Status}");
            Assert.True(missing.Status == there.Status && missing.Body == there.Body && missing.Headers == there.Headers, $"{what}: {there.Status}, not the same answer as for what is not there.");
            Assert.True(missing.Asked == there.Asked, $"{what} asks\n{there.Asked}\nand of what is not there\n{missing.Asked}");
            Assert.True(missing.Audit == there.Audit, $"{what} is remembered as {there.Audit}, and what is not there as {missing.Audit}");
            // Of a team that is hers it is remembered that she opened it; of what is not, that something was not found.
            Assert.Matches(touched is null ? @"^\S+ NotFound 0 \d+$" : @"^\S+ NotFound 0 0$", there.Audit);
        }
    }

    async Task<Answer> Ask(Visitor visitor, string person, string path, bool post = false)
    {
        var token = post ? (await visitor.Page("/logg-ut")).QuerySelector("input[name=form-token]")!.GetAttribute("value")! : "";
        var before = (await Events(person)).Select(one => one.Id).ToHashSet();
        asked.Reset();
        using var answer = post ? await visitor.Send(path, ("tekst", "x"), ("form-token", token)) : await visitor.Get(path);
        var body = await answer.Content.ReadAsStringAsync(Site.Cancellation);
        var questions = string.Join("\n;\n", asked.Commands);
        var events = (await Events(person)).Where(one => !before.Contains(one.Id)).Select(one => $"{one.Action} {one.Outcome} {one.Problem} {one.Touched}");
        return new Answer(answer.StatusCode, body, string.Join(' ', answer.Headers.Select(one => one.Key).Order(StringComparer.Ordinal)), questions, string.Join('\n', events));
    }

    async Task<IReadOnlyList<ReadAudit.Row>> Events(string person)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var account = scope.ServiceProvider.GetRequiredService<LangbenkContext>().Accounts.Single(one => one.UserName == person).Id;
        return await scope.ServiceProvider.GetRequiredService<ReadAudit>().Handle([account], null, Site.Cancellation);
    }
}
