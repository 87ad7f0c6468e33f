using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class PackageTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_FromAnotherInstallation_IsConfirmedAndBringsEverything(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        var bytes = await from.Export(await from.Published("Åpen barnehage"), await from.Network("Fjellnettverket"));

        var waits = Assert.IsType<ImportPackage.Result.Waits>(await to.Import(bytes));
        Assert.Equal(5547, waits.Problem.Number);
        Assert.Equal(0, (await to.Search(FindExamples.Filter.All)).Total);
        var imported = Assert.IsType<ConfirmPublisher.Result.Imported>(await to.Confirm(to.VikAdministrator, waits.WaitingId));

        Assert.Equal(new PackageChanges(3, 0, 0), imported.Changes);
        var example = Assert.Single((await to.Search(FindExamples.Filter.All)).Examples);
        Assert.Equal(("Vik", null, "Åpen barnehage"), (example.Publisher, example.Municipality, example.Text.Title));
        Assert.Equivalent(LearningScene.Text("Åpen barnehage"), example.Text);
        var network = Assert.Single((await to.Do(context => new FindNetworks(context, context, new(context)).Open(null, null, Cancellation))).Networks);
        Assert.Equal("Fjellnettverket", network.Name);
        var (term, publisher) = Assert.Single(await to.Do(context => new ListPackages(context, context, new(context)).Terms(Cancellation)));
        Assert.Equal(("tidlig innsats", "Vik"), (term.Word, publisher));
        Assert.Empty(await to.Do(context => context.Set<WaitingPackage>().ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task Export_OfWhatTheReceiverWouldRefuse_NamesItToTheSender()
    {
        await using var scene = await LearningScene.On(Engine.Sqlite);
        var id = await scene.Published("Åpen barnehage");
        await scene.Do(async context =>
        {
            var example = await context.Set<Example>().SingleAsync(one => one.Id == id, Cancellation);
            example.Write(LearningScene.Text("Åpen barnehage") with { What = "Som for 018115 12345." });
            return await context.SaveChangesAsync(Cancellation);
        });

        var refused = Assert.IsType<ExportPackage.Result.Refused>(await scene.Do(context =>
            scene.Exporter(context).Handle(new(scene.VikPlanner, scene.Vik, [id], [], [], LearningScene.Today), Cancellation))).Problem;

        Assert.Equal(5558, refused.Number);
        Assert.StartsWith("«Åpen barnehage»", refused.Title.Nb, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_ImportedTwice_ChangesNothing(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        var bytes = await from.Export(await from.Published("Åpen barnehage"));
        await to.ImportAndTrust(bytes);

        Assert.IsType<ImportPackage.Result.Already>(await to.Import(bytes));
        Assert.IsType<ImportPackage.Result.Already>(await to.Import(bytes, to.NesPlanner, to.Nes));
        Assert.Equal(1, (await to.Search(FindExamples.Filter.All)).Total);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_NextEdition_AddsChangesAndTakesAway_AndTheOlderIsRefused(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        var (kept, gone) = (await from.Published("Beholdes"), await from.Published("Tas bort"));
        var first = await from.Export(kept, gone);
        await to.ImportAndTrust(first);
        var second = await from.Export(kept, await from.Published("Ny"));

        var imported = Assert.IsType<ImportPackage.Result.Imported>(await to.Import(second));

        // The word is in both editions.
        Assert.Equal(new PackageChanges(1, 2, 1), imported.Changes);
        Assert.Equal(["Beholdes", "Ny"], (await to.Search(FindExamples.Filter.All)).Examples.Select(one => one.Text.Title));
        Assert.Equal(5548, Number(await to.Import(first)));
        Assert.Equal([PackageStatus.Current, PackageStatus.Replaced], await Statuses(to));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_Withdrawn_LeavesThePages_AndCanBeImportedAgain(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        var bytes = await from.Export(await from.Published("Åpen barnehage"), await from.Network("Fjellnettverket"));
        var package = (await to.ImportAndTrust(bytes)).Package.Id;

        Assert.IsType<WithdrawPackage.Result.NotFound>(await Withdraw(to, to.NesPlanner, package));
        Assert.IsType<WithdrawPackage.Result.Withdrawn>(await Withdraw(to, to.VikPlanner, package));
        Assert.Equal(0, (await to.Search(FindExamples.Filter.All)).Total);
        Assert.Equal(5556, Assert.IsType<WithdrawPackage.Result.Refused>(await Withdraw(to, to.VikPlanner, package)).Problem.Number);

        Assert.IsType<ImportPackage.Result.Imported>(await to.Import(bytes));
        Assert.Equal(1, (await to.Search(FindExamples.Filter.All)).Total);
        Assert.Equal(1, await to.Do(context => context.Set<Example>().CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Import_RefusedOrDeclined_LeavesNothing(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        var bytes = await from.Export(await from.Published("Åpen barnehage"));
        var broken = (byte[])bytes.Clone();
        broken[^10] ^= 1;

        Assert.Equal(5545, Number(await to.Import(broken)));
        Assert.Equal(5542, Number(await to.Import([1, 2, 3])));
        Assert.Equal(5554, Number(await to.Import([])));
        Assert.Equal(5541, Number(await to.Import(new byte[PackageFile.MaxBytes + 1])));
        Assert.Equal(5552, Number(await to.Import(bytes, to.VikPlanner, to.Nes)));
        Assert.Equal(5552, Number(await to.Import(bytes, to.VikAdministrator)));
        Assert.Equal(5550, Number(await from.Import(bytes)));
        var waits = Assert.IsType<ImportPackage.Result.Waits>(await to.Import(bytes));
        Assert.Equal(waits.WaitingId, Assert.IsType<ImportPackage.Result.Waits>(await to.Import(bytes)).WaitingId);
        Assert.IsType<ConfirmPublisher.Result.NotFound>(await to.Confirm(to.NesPlanner, waits.WaitingId));
        Assert.IsType<ConfirmPublisher.Result.Declined>(await to.Confirm(to.VikPlanner, waits.WaitingId, trust: false));

        await using var context = to.Open();
        Assert.Equal((0, 0, 0, 0), (
            await context.Set<Example>().CountAsync(Cancellation), await context.Set<ImportedPackage>().CountAsync(Cancellation),
            await context.Set<WaitingPackage>().CountAsync(Cancellation), await context.Set<TrustedPublisher>().CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_OfAKnownMunicipalityUnderAnotherKey_IsWarnedOf_AndTrustEnded_AsksAgain(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var impostor = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        await to.ImportAndTrust(await from.Export(await from.Published("Åpen barnehage")));

        var waits = Assert.IsType<ImportPackage.Result.Waits>(await to.Import(await impostor.Export(await impostor.Published("Falsk"))));

        Assert.Equal(5555, waits.Problem.Number);
        Assert.True(KeyFingerprint.TryParse(KeyFingerprint.Of(from.Own.PublicKey.Span).Value, out var fingerprint));
        Assert.True(await to.Do(context => new ListPublishers(context).End(fingerprint, "9901", LearningScene.Today, Cancellation)));
        Assert.IsType<ImportPackage.Result.Waits>(await to.Import(await from.Export(await from.Published("Ny"))));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_OfANewKeyThatIsConfirmed_TakesTheOldOnesPlace(Engine engine)
    {
        await using var lost = await LearningScene.On(engine);
        await using var anew = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        await to.ImportAndTrust(await lost.Export(await lost.Published("Åpen barnehage")));
        await to.Import(await lost.Export(await lost.Published("Los")));

        await to.ImportAndTrust(await anew.Export(await anew.Published("Åpen barnehage, nå også om kvelden")));

        var example = Assert.Single((await to.Search(FindExamples.Filter.All)).Examples);
        Assert.Equal("Åpen barnehage, nå også om kvelden", example.Text.Title);
        var packages = await to.Do(context => context.Set<ImportedPackage>().OrderBy(one => one.Id).Select(one => one.Status).ToListAsync(Cancellation));
        Assert.Equal([PackageStatus.Replaced, PackageStatus.Replaced, PackageStatus.Current], packages);
        Assert.Equal(5555, Assert.IsType<ImportPackage.Result.Waits>(await to.Import(await lost.Export(await lost.Published("Ny")))).Problem.Number);
    }

    [Fact]
    public async Task Package_UnderAnotherNameOrOfADayToCome_IsNotTakenUnasked()
    {
        await using var from = await LearningScene.On(Engine.Sqlite);
        await using var to = await LearningScene.On(Engine.Sqlite, "4649", "Lillevik");
        await to.ImportAndTrust(await from.Export(await from.Published("Åpen barnehage")));
        byte[] Says(string name, int edition, DateOnly made) => WritePackage.Of(
            new(edition, made, new("9901", name, KeyFingerprint.Of(from.Own.PublicKey.Span).Value), [], [new("uro", "Noe du har sett.", "")], []), from.Own);

        var waits = Assert.IsType<ImportPackage.Result.Waits>(await to.Import(Says("Nye Vik", 2, LearningScene.Today)));
        Assert.Equal(5559, waits.Problem.Number);
        Assert.Equal("Vik", (await to.Do(context => new ListPackages(context, context, new(context)).OneWaiting(to.VikAdministrator, waits.WaitingId, LearningScene.Today, Cancellation)))!.ConfirmedAs);
        Assert.Equal(5546, Number(await to.Import(Says("Kari Nordmann, Storgata 1", 2, LearningScene.Today))));
        Assert.Equal(5546, Number(await to.Import(Says("Vik", int.MaxValue, LearningScene.Today))));
        Assert.Equal(5560, Number(await to.Import(Says("Vik", 2, LearningScene.Today.AddDays(1)))));
        Assert.IsType<ImportPackage.Result.Imported>(await to.Import(Says("Vik", 2, LearningScene.Today)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Package_SameEditionWithOtherContent_IsRefused(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        await to.ImportAndTrust(await from.Export(await from.Published("Åpen barnehage")));
        var another = WritePackage.Of(
            new(1, LearningScene.Today, new("9901", "Vik", KeyFingerprint.Of(from.Own.PublicKey.Span).Value), [], [new("uro", "Noe du har sett.", "")], []), from.Own);

        Assert.Equal(5549, Number(await to.Import(another)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Export_TakesOnlyOnesOwnAndPublished_AndNeedsSomething(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        await scene.Do(context => new AddKnownExamples(context).Handle(LearningScene.Today, Cancellation));
        var known = await scene.Do(context => context.Set<Example>().Select(one => one.Id).ToListAsync(Cancellation));
        var draft = await scene.Example("Utkast");

        var nothing = await scene.Do(context => scene.Exporter(context).Handle(
            new(scene.VikPlanner, scene.Vik, [draft, .. known], [], [], LearningScene.Today), Cancellation));
        var elsewhere = await scene.Do(context => scene.Exporter(context).Handle(
            new(scene.VikPlanner, scene.Nes, [], ["tidlig innsats"], [], LearningScene.Today), Cancellation));

        Assert.Equal(5551, Assert.IsType<ExportPackage.Result.Refused>(nothing).Problem.Number);
        Assert.Equal(5552, Assert.IsType<ExportPackage.Result.Refused>(elsewhere).Problem.Number);
        var made = Assert.IsType<ExportPackage.Result.Made>(await scene.Do(context => scene.Exporter(context).Handle(
            new(scene.VikPlanner, scene.Vik, [], ["tidlig innsats"], [], LearningScene.Today), Cancellation)));
        Assert.Null(await scene.Do(context => new ListPackages(context, context, new(context)).Download(scene.NesPlanner, made.Id, Cancellation)));
    }

    static int Number(ImportPackage.Result result) => Assert.IsType<ImportPackage.Result.Refused>(result).Problem.Number;

    static Task<WithdrawPackage.Result> Withdraw(LearningScene scene, Actor actor, Guid package) =>
        scene.Do(context => new WithdrawPackage(context, new AccessGate(context)).Handle(actor, package, LearningScene.Today, Cancellation));

    static async Task<IEnumerable<PackageStatus>> Statuses(LearningScene scene) =>
        (await scene.Do(context => new ListPackages(context, context, new(context)).Imported(scene.VikPlanner, LearningScene.Today, Cancellation))).Select(one => one.Status);
}
