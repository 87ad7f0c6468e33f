using Langbenk.Access;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Comparing;
using Langbenk.Prevention.Plans.Sections;

namespace Langbenk.Data.Tests.Prevention;

public class SectionTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Save_TwoPlannersOnOneParagraph_KeepsBothTexts(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var section = await scene.Section("goals");

        Assert.IsType<SaveSection.Result.Saved>(await scene.Save(scene.PlannerOfLien, section, "Lien skrev dette."));
        var conflict = Assert.IsType<SaveSection.Result.Conflict>(await scene.Save(scene.PlannerOfMoen, section, "Moen skrev noe annet."));

        Assert.Equal(("Lien skrev dette.", "Moen skrev noe annet.", 2), (conflict.Theirs, conflict.Yours, conflict.Version));
        Assert.Equal("Lien skrev dette.", (await scene.Section("goals")).Text);
        Assert.IsType<SaveSection.Result.Saved>(await scene.Save(scene.PlannerOfMoen, section, "Lien skrev dette. Moen også.", conflict.Version));
        Assert.Equal("Lien skrev dette. Moen også.", (await scene.Section("goals")).Text);
    }

    /// <summary>Ten at the same moment: one saves, the nine others get both texts; nobody's is swallowed.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Save_ManyAtOnce_OneSavesAndTheOthersAreTold(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var section = await scene.Section("goals");

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(() => scene.Save(scene.PlannerOfLien, section, $"Tekst {number}"))));

        var saved = Assert.Single(results.OfType<SaveSection.Result.Saved>());
        Assert.All(results.OfType<SaveSection.Result.Conflict>(), one => Assert.Equal((saved.Section.Text, 2), (one.Theirs, one.Version)));
        Assert.Equal(9, results.OfType<SaveSection.Result.Conflict>().Select(one => one.Yours).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Save_TwoHundredPages_KeepsEveryLetterAndRefusesOneMore(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var pages = string.Concat(Enumerable.Repeat("Ærlig talt: barn skal få hjelp. <b>ø</b>\n", 10_000))[..(PlanSection.MaxTextLength - 1)] + "å";

        Assert.IsType<SaveSection.Result.Saved>(await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), pages));
        Assert.Equal(pages, (await scene.Section("goals")).Text);
        var refused = await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), pages + "x");

        Assert.Equal(5008, Assert.IsType<SaveSection.Result.Refused>(refused).Problem.Number);
        Assert.Equal(pages, (await scene.Section("goals")).Text);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Save_OddCharacters_AreStoredOnBothDatabases(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);

        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "a\u0000b\r\nc" + '\ud83d' + "<script>alert('å')</script>");

        Assert.Equal("ab\nc\ufffd<script>alert('å')</script>", (await scene.Section("goals")).Text);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Save_LocalText_IsTheMunicipalitysOwnOrTheLeads(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);

        var lien = await scene.Section("responsibility", scene.Lien.Id);
        var moen = await scene.Section("responsibility", scene.Moen.Id);

        Assert.Equal(5009, Assert.IsType<SaveSection.Result.Refused>(await scene.Save(scene.PlannerOfMoen, lien, "x")).Problem.Number);
        Assert.IsType<SaveSection.Result.Saved>(await scene.Save(scene.PlannerOfMoen, moen, "Moen svarer for dette."));
        Assert.IsType<SaveSection.Result.Saved>(await scene.Save(scene.PlannerOfLien, await scene.Section("responsibility", scene.Moen.Id), "Lien hjelper til."));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Versions_AfterThreeTexts_AreAllThereAndCompare(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var id = (await scene.Section("goals")).Id;
        foreach (var text in new[] { "Ett mål.", "To mål.", "To mål.", "Tre mål." })
        {
            await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), text);
        }

        await using var context = scene.Database.Open();
        var read = new ReadVersions(context, context, new AccessGate(context));
        var versions = await read.Handle(scene.Nurse, id, PlanScene.Today, Cancellation);
        var pair = await read.Compare(scene.Nurse, scene.PlanId, id, 2, 4, PlanScene.Today, Cancellation);

        Assert.Equal([(4, "lien", "Lien"), (3, "lien", "Lien"), (2, "lien", "Lien")], versions.Select(one => (one.Number, one.By, one.Place)));
        Assert.Equal(
            [new(DiffKind.Removed, "Ett"), new(DiffKind.Added, "Tre"), new(DiffKind.Same, " mål.")], WordDiff.Compare(pair!.Before.Text, pair.After.Text));
        Assert.Empty(await read.Handle(scene.Stranger, id, PlanScene.Today, Cancellation));
        Assert.Null(await read.Compare(scene.Stranger, scene.PlanId, id, 2, 4, PlanScene.Today, Cancellation));
        Assert.Null(await read.Compare(scene.Nurse, scene.PlanId, id, 2, 9, PlanScene.Today, Cancellation));
    }
}
