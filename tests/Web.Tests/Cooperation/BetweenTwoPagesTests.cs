using System.Net;
using AngleSharp.Dom;
using Langbenk.Data;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What passes between two services of a team over HTTP, where one of them has not been told of the other: the clinic opened it, Nav was told of the school, and the school not of Nav.</summary>
public class BetweenTwoPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Nav = "Nav Nordfjella";
    const string School = "Storfjell skole";

    [Fact]
    public async Task Answer_IsADisclosureToWhoAsked_NeverAfterTheWithdrawal_AndTheBatonTellsOfNobody()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var counsellor = await demo.As("veileder");
        using var teacher = await demo.As("laerer");
        var (team, consent) = await Opened(nurse);
        await Invited(nurse, counsellor, "Vera Veileder", team, Nav);
        await Invited(nurse, teacher, "Lars Lærer", team, School, Nav);
        // Nav sees the school beside the clinic; to the school there is no Nav.
        Assert.Contains(School, Read(await counsellor.Page(team)), StringComparison.Ordinal);
        Assert.DoesNotContain(Nav, Read(await teacher.Page(team)), StringComparison.Ordinal);
        var (before, after) = (await Asked(counsellor, team, "Følge henne til skolelegen"), await Asked(counsellor, team, "Finne en plass på SFO"));

        await Says(teacher, "Accept", before);
        Assert.Contains("har sagt ja", Row(await counsellor.Page("/oppgaver"), "Følge henne"), StringComparison.Ordinal);
        Assert.Equal([before], await Crossed());
        await ToldOfNobody(nurse, counsellor, teacher, team);

        using var withdrawn = await nurse.Post(consent, consent + "?handler=Withdraw", ("svar", (await nurse.Page(consent)).QuerySelector("form[action*='handler=Withdraw'] button[name=svar]")!.GetAttribute("value")!), ("sa-fra", "Ringte"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        await Says(teacher, "Finish", before);
        await Says(teacher, "Accept", after);
        var rows = await counsellor.Page("/oppgaver");
        Assert.Contains("har sagt ja", Row(rows, "Følge henne"), StringComparison.Ordinal);
        Assert.DoesNotContain("er gjort", Row(rows, "Følge henne"), StringComparison.Ordinal);
        Assert.DoesNotContain("har sagt ja", Row(rows, "Finne en plass"), StringComparison.Ordinal);
        Assert.Equal([before], await Crossed());
    }

    /// <summary>Nav, which holds the thread now, cannot offer it to the school: the question would tell the school of Nav. Nor does the school's page show that the thread has moved to anybody.</summary>
    async Task ToldOfNobody(Visitor nurse, Visitor counsellor, Visitor teacher, string team)
    {
        var seen = Read(await teacher.Page(team));
        using var offered = await nurse.Post(team, team + "?handler=Offer", ("tjeneste", Button(await nurse.Page(team), Nav)));
        Assert.Equal(HttpStatusCode.Redirect, offered.StatusCode);
        Assert.Equal(seen, Read(await teacher.Page(team)));
        using var taken = await counsellor.Post(team, team + "?handler=Take", ("svar", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var holding = await counsellor.Page(team);
        // The page offers only the one that can be asked, and says why the other is not there.
        Assert.Equal(["Storfjell helsestasjon"], holding.QuerySelectorAll("button[name=tjeneste]").Select(one => one.TextContent.Trim()));
        Assert.Contains($"{School} har ikke fått vite at dere er med", Read(holding), StringComparison.Ordinal);
        using var refused = await counsellor.Post(team, team + "?handler=Offer", ("tjeneste", await ServiceOf(School)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        // Nav's own questions stand there, and nothing more of it.
        var page = await teacher.Page(team);
        Assert.All([Nav, "Vera Veileder"], one => Assert.Equal(seen.Split(one).Length, Read(page).Split(one).Length));
        Assert.Empty(page.QuerySelectorAll("form[action*='handler=Take']"));
        using var back = await counsellor.Post(team, team + "?handler=Offer", ("tjeneste", Button(await counsellor.Page(team), "Storfjell helsestasjon")));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    /// <summary>The team around a girl, on the mother's yes to Nav and the school.</summary>
    static async Task<(string Team, string Consent)> Opened(Visitor nurse)
    {
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), "Live Moen")), "Spør om samtykke");
        var form = await nurse.Page(ask);
        var consent = await Done(
            nurse, ask, ("merke", Mark(form)), ("formal", "At Live får en god skolestart"), ("tjenester", Value(form, "tjenester", Nav)), ("tjenester", Value(form, "tjenester", School)), ("vei", "begge"),
            ("om", Value(form, "om", "Live Moen")), ("slag", "school-matters"), ("slag", "practical-care"), ("til", Day(90)), ("sprak", "Nb"));
        var people = await nurse.Page(consent);
        await Done(nurse, consent, ("hvem", Value(people, "hvem", "Sara Moen")), ("svar", "Given"), ("form", "Written"), ("dag", Day(0)));
        await Done(nurse, consent, ("hvem", Value(people, "hvem", "Live Moen")), ("svar", "DoesNotUnderstand"), ("hvordan", ""), ("dag", Day(0)));
        var open = Link(await nurse.Page(consent), "Åpne laget rundt barnet");
        return (await Done(nurse, open, ("merke", Mark(await nurse.Page(open))), ("samtykke", consent.Split('/')[^1]), ("mate", "ResponsibilityGroup")), consent);
    }

    /// <summary>Who comes is told of nobody but who asks; of who comes, those are told that are named.</summary>
    static async Task Invited(Visitor nurse, Visitor who, string name, string team, string service, params string[] shownTo)
    {
        var form = await nurse.Page(team + "/inviter");
        await Done(nurse, team + "/inviter", [("tjeneste", Value(form, "tjeneste", service)), ("hvem", Value(form, "hvem", name)), .. shownTo.Select(one => ("vises-for", Value(form, "vises-for", one)))]);
        var invitation = (await who.Page("/laget")).QuerySelector("section[aria-labelledby=venter] a")!.GetAttribute("href")!;
        using var accepted = await who.Post(invitation, invitation + "?handler=Accept");
        Assert.Equal(team, accepted.Headers.Location?.OriginalString);
    }

    async Task<string> Asked(Visitor counsellor, string team, string words)
    {
        var form = await counsellor.Page(team + "/ny-oppgave");
        var school = Value(form, "hvem", School);
        await Done(
            counsellor, team + "/ny-oppgave", ("merke", Mark(form)), ("hvem", school), ("tekst", words), ("frist", Day(5)), ("slag", "practical-care"), ("om", Value(form, "om", "Live Moen")),
            ("steg", "fortell"), ("valgt", "ja"), ("til", $"s-{Guid.Parse(school):n}"));
        using var teacher = await demo.As("laerer");
        return Row(await teacher.Page("/oppgaver"), words, one => one.QuerySelector("button[name=oppgave]")!.GetAttribute("value")!);
    }

    static async Task Says(Visitor teacher, string answer, string task)
    {
        using var said = await teacher.Post("/oppgaver", $"/oppgaver?handler={answer}", ("oppgave", task));
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
    }

    /// <summary>The answers from the school that are stored as disclosures.</summary>
    async Task<IReadOnlyList<string>> Crossed()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LangbenkContext>();
        var (nav, school) = (context.Services.Single(one => one.Name == Nav).Id, context.Services.Single(one => one.Name == School).Id);
        return await context.Set<Disclosure>().Where(one => one.Resource == "team-task" && one.FromServiceId == school && one.ToServiceId == nav).Select(one => $"{one.ResourceId}").ToListAsync(Site.Cancellation);
    }

    async Task<string> ServiceOf(string name)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return $"{(await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Services.SingleAsync(one => one.Name == name, Site.Cancellation)).Id}";
    }

    static string Read(IDocument page) => page.QuerySelector("main")!.TextContent;

    static string Button(IDocument page, string service) => page.QuerySelectorAll("button[name=tjeneste]").Single(one => one.TextContent.Trim() == service).GetAttribute("value")!;

    static string Row(IDocument page, string words) => Row(page, words, one => one.TextContent);

    static string Row(IDocument page, string words, Func<IElement, string> what) => what(page.QuerySelectorAll("main li").Single(one => one.TextContent.Contains(words, StringComparison.Ordinal)));
}
