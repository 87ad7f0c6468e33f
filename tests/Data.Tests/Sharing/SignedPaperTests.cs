using System.Text;
using Langbenk.Sharing;
using Langbenk.Sharing.Consents;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>The signed paper of an answer: what is taken, and what is not.</summary>
public class SignedPaperTests
{
    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 signert");
    static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Paper_IsTakenWithAWrittenYes_ByWhatItIs_AndKeptUnderANameThatTellsNothing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family(age: 5);
        var consent = await world.Asked(world.Asking(child));
        Task<AnswerConsent.Result> Says(SignedPaper.Scan? paper, AnswerState state = AnswerState.Given, AnswerForm form = AnswerForm.Written) => world.Answer.Handle(
            world.People.Teacher, new(consent, mother, state, form, "Forklart hjemme med egne ord", Today, paper), Today, Cancellation);
        static IEnumerable<int> Numbers(AnswerConsent.Result result) => Assert.IsType<AnswerConsent.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

        Assert.Equal([8031], Numbers(await Says(Scan("ja.pdf", Pdf), form: AnswerForm.Oral)));
        Assert.Equal([8031], Numbers(await Says(Scan("ja.pdf", Pdf), AnswerState.Refused)));
        Assert.Equal([8032], Numbers(await Says(Scan("ja.txt", Encoding.UTF8.GetBytes("Ja")))));
        Assert.Equal([4006], Numbers(await Says(Scan("ja.pdf", Png))));
        Assert.Equal([4008], Numbers(await Says(Scan("ja.pdf", Encoding.UTF8.GetBytes("<script>alert(1)</script>")))));
        Assert.Equal([4003], Numbers(await Says(Scan("ja.pdf", []))));
        Assert.Equal([4004], Numbers(await Says(Scan("ja.pdf", [.. Pdf, .. new byte[StoredDocument.MaxBytes]]))));
        Assert.Empty(await context.Documents.ToListAsync(Cancellation));

        Assert.IsType<AnswerConsent.Result.Done>(await Says(Scan("Kari 01010150572.pdf", Pdf)));
        var stored = await context.Documents.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal(("signert-samtykke.pdf", "application/pdf"), (stored.Name, stored.MediaType));
        Assert.Equal(stored.Id, await Kept());

        // Scanned badly, and scanned again.
        Assert.IsType<AnswerConsent.Result.NotFound>(await world.Answer.Attach(world.People.Counsellor, consent, mother, Scan("ja.png", Png), Today, Cancellation));
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Attach(world.People.Teacher, consent, mother, Scan("ja.png", Png), Today, Cancellation));
        Assert.Equal("signert-samtykke.png", (await new FindDocument(context).Handle((await Kept())!.Value, Cancellation))!.Name);
        Assert.Null(await new FindDocument(context).Handle(stored.Id, Cancellation));

        Task<Guid?> Kept() => ((ISharingData)context).All<ConsentAnswer>().AsNoTracking().Where(one => one.PersonId == mother).Select(one => one.DocumentId).SingleAsync(Cancellation);
    }

    static SignedPaper.Scan Scan(string name, byte[] content) => new(name, content, Now);
}
