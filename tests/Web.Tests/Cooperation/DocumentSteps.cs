using System.Net;
using System.Text;
using AngleSharp.Dom;
using Langbenk.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>The steps by which a teacher shares a file in the team of the demonstration.</summary>
static class DocumentSteps
{
    public const string Name = "Rapport fra PPT, høsten.pdf";
    public const string Words = "Rapporten fra PPT, så dere vet hva vi gjør";

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 En rapport som ingen andre skal se");

    /// <summary>The second step, with the file chosen in the first.</summary>
    public static async Task<(string Team, HttpResponseMessage Preview)> Preview(Visitor teacher)
    {
        var team = await Team(teacher);
        var preview = await teacher.Upload(team + "/skriv", team + "/skriv", "fil", Name, Pdf, await Fields(teacher, team + "/skriv"));
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        return (team, preview);
    }

    public static async Task<(string, string)[]> Fields(Visitor teacher, string write) =>
        [("merke", $"{Guid.NewGuid()}"), ("notat", "Document"), ("tekst", Words), ("slag", "school-matters"), ("om", Value(await teacher.Page((await Team(teacher)) + "/ny-oppgave"), "om", "Jonas Solbakken"))];

    /// <summary>What the form of the second step carries from the first.</summary>
    public static (string, string)[] Sent(IElement step) =>
        [.. step.QuerySelectorAll("form input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!)).Where(one => one.Item1 is not ("form-token" or "valgt" or "plikt"))];

    public static async Task<IReadOnlyList<string>> Errors(HttpResponseMessage answer) => [.. (await Visitor.Read(answer)).QuerySelectorAll("#errors a").Select(one => one.TextContent.Trim())];

    public static Task<(int Drafts, int Files)> Waiting(DemoSite demo) => In(demo, async context => (
        await context.Drafts.CountAsync(one => one.Form.Contains("/skriv"), Site.Cancellation), await context.DraftFiles.CountAsync(Site.Cancellation)));

    public static async Task<T> In<T>(DemoSite demo, Func<LangbenkContext, Task<T>> ask)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<LangbenkContext>());
    }
}
