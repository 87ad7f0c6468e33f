using System.Net;
using System.Text;
using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.Pages.Work;
using Langbenk.Web.Tests.SignIn;
using Langbenk.Work;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Work;

/// <summary>Files of an invented kind of thing, a letter, whose readers are the planners of the municipality that leads it.</summary>
public class DocumentTests
{
    public static class LetterActions
    {
        public static readonly AccessAction Read = new("letter.read", "letter", new Grant(Role.Planner, RelationKind.Lead));
    }

    [Theory]
    [InlineData("Møtebok – høring æøå.txt", "Hei på deg", "text/plain; charset=utf-8")]
    [InlineData("a\";b\r\n.pdf", "%PDF-1.7 …", "application/pdf")]
    public async Task Read_ByOneWhoMayReadTheThing_IsSavedAndNeverShown(string name, string content, string mediaType)
    {
        await using var site = await Start();
        var planner = await site.SignIn("planlegger", Role.Planner);
        var document = await Store(site, "letter", name, content);

        using var answer = await planner.Visitor.Get($"/arbeid/dokument/{document.Id}");

        Assert.Equal(content, await answer.Content.ReadAsStringAsync(Site.Cancellation));
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(document.Name, answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("sandbox; default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var logged = await site.With(services => services.GetRequiredService<Audit.Events.ReadAudit>().Handle([planner.Account.Id], null, Site.Cancellation));
        Assert.Equal(("letter.read", 2), (logged[0].Action, logged[0].Touched));
    }

    [Theory]
    [InlineData("letter", Role.Director, false)]
    [InlineData("letter", Role.Administrator, false)]
    [InlineData("letter", Role.Planner, true)]
    [InlineData("unheard-of", Role.Planner, false)]
    public async Task Read_WithoutAccessToTheThing_IsNotFound(string resource, Role role, bool elsewhere)
    {
        await using var site = await Start();
        var person = await site.SignIn("noen", role);
        var document = await Store(site, resource, "brev.txt", "hemmelig", elsewhere);

        using var answer = await person.Visitor.Get($"/arbeid/dokument/{document.Id}");
        using var guessed = await person.Visitor.Get($"/arbeid/dokument/{Guid.CreateVersion7()}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.StatusCode, guessed.StatusCode));
        Assert.Equal(await guessed.Content.ReadAsStringAsync(Site.Cancellation), await answer.Content.ReadAsStringAsync(Site.Cancellation));
    }

    [Fact]
    public async Task Read_SignedOut_LeadsToTheSignInPage()
    {
        await using var site = await Start();
        var document = await Store(site, "letter", "brev.txt", "hemmelig");
        using var visitor = site.Visitor();

        using var answer = await visitor.Get($"/arbeid/dokument/{document.Id}");

        Assert.StartsWith("/logg-inn?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_EachSize_IsReadOrRefused()
    {
        Assert.IsType<Upload.None>(await Upload.Read(null, Site.Cancellation));
        Assert.IsType<Upload.None>(await Upload.Read(FileOf([], ""), Site.Cancellation));
        Assert.Empty(Assert.IsType<Upload.File>(await Upload.Read(FileOf([], "tom.txt"), Site.Cancellation)).Content);
        Assert.Equal([1, 2, 3], Assert.IsType<Upload.File>(await Upload.Read(FileOf([1, 2, 3], "a.txt"), Site.Cancellation)).Content);
        Assert.IsType<Upload.File>(await Upload.Read(FileOf(new byte[StoredDocument.MaxBytes], "stor.txt"), Site.Cancellation));
        Assert.Equal(WorkProblems.FileTooLarge,
            Assert.IsType<Upload.Refused>(await Upload.Read(FileOf(new byte[StoredDocument.MaxBytes + 1], "stor.txt"), Site.Cancellation)).Problem);
    }

    static FormFile FileOf(byte[] content, string name) => new(new MemoryStream(content), 0, content.Length, "fil", name);

    static Task<LocalSite> Start() => LocalSite.Start(adjust: builder =>
        builder.Services.AddSingleton(new ActionRegistry(typeof(PlatformActions), typeof(LetterActions))));

    static Task<StoredDocument> Store(LocalSite site, string resource, string name, string content, bool elsewhere = false) => site.With(async services =>
    {
        var letter = Guid.CreateVersion7();
        services.GetRequiredService<IAccessData>().Relations.Add(
            Relation.Of(resource, letter, RelationKind.Lead, elsewhere ? Guid.CreateVersion7() : site.Municipality.Id, new DateOnly(2020, 1, 1)));
        var added = await services.GetRequiredService<AddDocument>().Handle(
            new(resource, letter, name, Encoding.UTF8.GetBytes(content), Guid.CreateVersion7(), DateTime.UtcNow), Site.Cancellation);
        return ((AddDocument.Result.Added)added).Document;
    });
}
