using System.Net;
using AngleSharp.Dom;
using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.People.Numbers;
using Langbenk.Web.Tests.Hostile;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What changes while a form is open, and what is as long as it may be: a clear answer over HTTP, and nothing half done.</summary>
public class BadInputPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Mother_MergedWhileTheConsentIsSigned_HasAnsweredOnce()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var child = await Registered(teacher, "Nora", new(2020, 5, 4));
        var mother = await Mother(teacher, child, "Tone");
        var consent = await Asked(teacher, child, "Nora Vang", "Nav Nordfjella");
        var opened = await teacher.Page(consent);
        var numbered = await Registered(teacher, "Tone", new(1990, 2, 3), ("nummer", SyntheticNumber.Make(new(1990, 2, 3), Sex.Female, 41).Reveal()), ("annen", "ja"));
        using var merged = await rektor.Post($"{numbered}/samme", ("annen", mother), ("hvorfor", "Samme mor"), ("sikker", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);

        // The form has the id that she had when it was opened; pressed twice it is one answer.
        (string, string)[] signed = [("form-token", Hidden(opened, "form-token")), ("hvem", mother), ("svar", "Given"), ("form", "Written"), ("dag", Day(0))];
        using var once = await teacher.Send(consent, signed);
        Assert.Equal(consent, once.Headers.Location?.OriginalString);
        using var twice = await teacher.Send(consent, signed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.NotEmpty((await Visitor.Read(twice)).QuerySelectorAll("#errors a"));
        await Done(teacher, consent, ("hvem", Value(await teacher.Page(consent), "hvem", "Nora Vang")), ("svar", "DoesNotUnderstand"), ("hvordan", ""), ("dag", Day(0)));
        var said = (await teacher.Page(consent)).QuerySelectorAll("section[aria-labelledby=svar-liste] li").Select(one => one.TextContent).ToList();
        Assert.Single(said, one => one.Contains("Tone Vang", StringComparison.Ordinal));
        Assert.Contains("/laget/ny/", Link(await teacher.Page(consent), "Åpne laget rundt barnet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_ThatEndsWhileTheFormIsOpen_IsNeitherAskedForNorInvited()
    {
        using var teacher = await demo.As("laerer");
        var clinic = await Clinic();
        var child = await Registered(teacher, "Alma", new(2020, 6, 5));
        var mother = await Mother(teacher, child, "Berit");
        var consent = await Asked(teacher, child, "Alma Vang", "Nav Nordfjella", "Sol helsestasjon");
        await Done(teacher, consent, ("hvem", mother), ("svar", "Given"), ("form", "Written"), ("dag", Day(0)));
        await Done(teacher, consent, ("hvem", Value(await teacher.Page(consent), "hvem", "Alma Vang")), ("svar", "DoesNotUnderstand"), ("hvordan", ""), ("dag", Day(0)));
        var (ask, open) = (child.Replace("/personer/", "/samtykke/ny/", StringComparison.Ordinal), Link(await teacher.Page(consent), "Åpne laget rundt barnet"));
        var team = await Done(teacher, open, ("merke", Mark(await teacher.Page(open))), ("samtykke", consent.Split('/')[^1]), ("mate", "HomeVisit"));
        var (asking, inviting) = (await teacher.Page(ask), await teacher.Page(team + "/inviter"));
        Assert.Equal(clinic, Value(inviting, "tjeneste", "Sol helsestasjon"));
        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            Assert.IsType<EndService.Result.Done>(await scope.ServiceProvider.GetRequiredService<EndService>().Handle(Guid.Parse(clinic), TimeProvider.System.OsloToday().AddDays(-1), null, Site.Cancellation));
        }

        using var asked = await teacher.Send(ask, [("form-token", Hidden(asking, "form-token")), .. Asking(asking, "Alma Vang", clinic)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var told = await Visitor.Read(asked);
        Assert.Equal(["#tjenester"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal("At barnet får en god start", told.GetElementById("formal")!.TextContent.Trim());
        using var invited = await teacher.Send(team + "/inviter", ("form-token", Hidden(inviting, "form-token")), ("tjeneste", clinic), ("hvorfor", "Kom og bli med"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, invited.StatusCode);
        var kept = await Visitor.Read(invited);
        Assert.NotEmpty(kept.QuerySelectorAll("#errors a"));
        Assert.Contains("Kom og bli med", kept.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sol helsestasjon", (await teacher.Page(team)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_OfTheLongestLength_IsStoredWholeAndRead()
    {
        using var teacher = await demo.As("laerer");
        var team = await Team(teacher);
        var form = await teacher.Page(team + "/skriv");
        var words = string.Concat(Enumerable.Repeat("Blåbærsyltetøy på brødskiva, og så ut. 🫐 ", 3000))[..99_990] + "og slutten";
        await Done(teacher, team + "/skriv", ("merke", Mark(form)), ("notat", "Observation"), ("tekst", words), ("slag", "school-matters"), ("om", Value(form, "om", "Jonas Solbakken")), ("steg", "fortell"), ("valgt", "ja"));
        // What is read at once, and the rest behind it: together all of it.
        var rest = (await teacher.Page(team)).QuerySelectorAll("details > .kept-text").Single(one => one.TextContent.EndsWith("og slutten", StringComparison.Ordinal));
        Assert.Equal(words, rest.ParentElement!.PreviousElementSibling!.TextContent + rest.TextContent);
    }

    /// <summary>She becomes sixteen at midnight in Oslo, an hour or two before midnight UTC: the mother's yes holds until then, and nothing is told on it after.</summary>
    [Fact]
    public async Task Birthday_AtMidnightInOslo_EndsWhatTheMotherSaidYesTo()
    {
        var birthday = TimeProvider.System.OsloToday().AddDays(1);
        var midnight = TimeZoneInfo.ConvertTimeToUtc(birthday.ToDateTime(TimeOnly.MinValue), TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));
        var clock = new Clock { Now = midnight.AddMinutes(-2) };
        await using var site = await DemoSite.Start(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        using var teacher = await DemoSite.SignIn(site, "laerer");
        var child = await Registered(teacher, "Signe", birthday.AddYears(-16));
        var mother = await Mother(teacher, child, "Turid");
        var consent = await Asked(teacher, child, "Signe Vang", "Nav Nordfjella");
        await Done(teacher, consent, ("hvem", mother), ("svar", "Given"), ("form", "Written"), ("dag", Day(0)));
        await Done(teacher, consent, ("hvem", Value(await teacher.Page(consent), "hvem", "Signe Vang")), ("svar", "DoesNotUnderstand"), ("hvordan", "Forklart med egne ord"), ("dag", Day(0)));
        var open = Link(await teacher.Page(consent), "Åpne laget rundt barnet");
        (string, string)[] opening = [("merke", Mark(await teacher.Page(open))), ("samtykke", consent.Split('/')[^1]), ("mate", "HomeVisit")];

        clock.Now = midnight.AddSeconds(-1);
        Assert.Contains(open, (await teacher.Page(consent)).QuerySelectorAll("main a").Select(one => one.GetAttribute("href")));
        clock.Now = midnight;
        var grown = await teacher.Page(consent);
        Assert.Contains("Noen flere må si ja", grown.QuerySelector("main .state")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(open, grown.QuerySelectorAll("main a").Select(one => one.GetAttribute("href")));
        using var late = await teacher.Post("/uro/ny", open, opening);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.DoesNotContain("Signe Vang", (await teacher.Page("/laget")).Body!.TextContent, StringComparison.Ordinal);
    }

    static async Task<string> Registered(Visitor visitor, string given, DateOnly born, params (string, string)[] more) =>
        await Done(visitor, "/personer/ny", [("fornavn", given), ("etternavn", "Vang"), ("fodt", $"{born:d.M.yyyy}"), ("hvorfor", "FollowedUp"), .. more]);

    /// <summary>Her id; she decides alone for the child.</summary>
    static async Task<string> Mother(Visitor visitor, string child, string given)
    {
        var mother = (await Registered(visitor, given, new(1990, 2, 3))).Split('/')[^1];
        await Done(visitor, child + "/familie", ("hvem", mother), ("slekt", "Parent"), ("ansvar", "Sole"), ("kilde", "Folkeregisteret"));
        return mother;
    }

    static async Task<string> Asked(Visitor visitor, string child, string name, params string[] services)
    {
        var ask = child.Replace("/personer/", "/samtykke/ny/", StringComparison.Ordinal);
        var form = await visitor.Page(ask);
        return await Done(visitor, ask, Asking(form, name, [.. services.Select(one => Value(form, "tjenester", one))]));
    }

    static (string, string)[] Asking(IDocument form, string name, params string[] services) =>
    [
        ("merke", Mark(form)), ("formal", "At barnet får en god start"), .. services.Select(one => ("tjenester", one)), ("vei", "begge"), ("om", Value(form, "om", name)),
        ("slag", "school-matters"), ("til", Day(90)), ("sprak", "Nb"),
    ];

    /// <summary>A neighbour where nobody works yet.</summary>
    async Task<string> Clinic()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var school = (await HostileThings.ActorOf(scope.ServiceProvider, "laerer")).Acting!;
        var added = await scope.ServiceProvider.GetRequiredService<AddService>().Handle(new(ServiceKind.HealthClinic, "Sol helsestasjon", school.HostId!.Value, TimeProvider.System.OsloToday().AddYears(-1), []), Site.Cancellation);
        return $"{Assert.IsType<AddService.Result.Added>(added).Service.Id}";
    }

    sealed class Clock : TimeProvider
    {
        public DateTime Now { get; set; }

        public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
    }
}
