using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Prevention.Examples;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class ExampleTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Example_WrittenSubmittedAndReviewedByAnother_IsForEveryone(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Example("Åpen barnehage");
        Assert.Equal(0, (await scene.Search(FindExamples.Filter.All)).Total);

        Assert.IsType<SubmitExample.Result.Submitted>(await scene.Submit(scene.VikPlanner, id, 1));
        Assert.Equal(0, (await scene.Search(FindExamples.Filter.All)).Total);
        var reviewed = Assert.IsType<ReviewExample.Result.Reviewed>(await scene.Review(scene.NesPlanner, id, 2));

        Assert.Equal(ExampleStatus.Published, reviewed.Status);
        var found = Assert.Single((await scene.Search(FindExamples.Filter.All)).Examples);
        Assert.Equal(("Åpen barnehage", "Vik"), (found.Text.Title, found.Municipality));
        Assert.Equal((scene.VikPlanner.AccountId, scene.NesPlanner.AccountId), (found.Example.SubmittedById, found.Example.ReviewedById));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Review_ByWhoWroteOrSent_IsRefused_AndWithoutReasonToo(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Example("Fra helsestasjonen", scene.ClinicLeader, scene.Clinic);
        Assert.IsType<SubmitExample.Result.Submitted>(await scene.Submit(scene.VikPlanner, id, 1));

        Assert.Equal(5515, Number(await scene.Review(scene.VikPlanner, id, 2)));
        Assert.Equal(5516, Number(await scene.Review(scene.VikDirector, id, 2, reason: "  ")));
        Assert.IsType<ReviewExample.Result.NotFound>(await scene.Review(scene.ClinicLeader, id, 2));
        Assert.IsType<ReviewExample.Result.Conflict>(await scene.Review(scene.VikDirector, id, 1));
        Assert.IsType<ReviewExample.Result.Reviewed>(await scene.Review(scene.VikDirector, id, 2));
        Assert.Equal(5514, Number(await scene.Review(scene.NesPlanner, id, 3)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Draft_OfAnotherMunicipality_IsNotThere_UntilItIsSubmitted(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Example("Vårt utkast");

        Assert.Null(await Reading(scene, list => list.ToRead(scene.NesPlanner, id, LearningScene.Today, Cancellation)));
        Assert.Null(await Reading(scene, list => list.ToReview(scene.NesPlanner, id, LearningScene.Today, Cancellation)));
        Assert.Empty(await Reading(scene, list => list.Waiting(scene.NesPlanner, LearningScene.Today, Cancellation)));
        Assert.IsType<SaveExample.Result.NotFound>(await Change(scene, id, 1, scene.NesPlanner));
        Assert.IsType<SubmitExample.Result.NotFound>(await scene.Submit(scene.NesPlanner, id, 1));

        await scene.Submit(scene.VikPlanner, id, 1);
        Assert.Single(await Reading(scene, list => list.Waiting(scene.NesPlanner, LearningScene.Today, Cancellation)));
        Assert.NotNull(await Reading(scene, list => list.ToReview(scene.NesPlanner, id, LearningScene.Today, Cancellation)));
        Assert.Null(await Reading(scene, list => list.ToRead(scene.NesPlanner, id, LearningScene.Today, Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Example_ReturnedAndWithdrawn_IsOpenForWritingAgain(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Example("Åpen barnehage");
        await scene.Submit(scene.VikPlanner, id, 1);
        Assert.Equal(5513, Assert.Single(Assert.IsType<SaveExample.Result.Refused>(await Change(scene, id, 2)).Faults).Problem.Number);

        await scene.Review(scene.NesPlanner, id, 2, publish: false, reason: "Skriv hva det koster.");
        Assert.IsType<SaveExample.Result.Saved>(await Change(scene, id, 3));
        await scene.Submit(scene.VikPlanner, id, 4);
        await scene.Review(scene.NesPlanner, id, 5);
        Assert.Equal(1, (await scene.Search(FindExamples.Filter.All)).Total);

        Assert.IsType<WithdrawExample.Result.NotFound>(await Withdraw(scene, scene.NesPlanner, id, 6));
        Assert.IsType<WithdrawExample.Result.Withdrawn>(await Withdraw(scene, scene.VikPlanner, id, 6));
        Assert.Equal(0, (await scene.Search(FindExamples.Filter.All)).Total);
        Assert.IsType<SaveExample.Result.Saved>(await Change(scene, id, 7));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Change_OnAnOldVersion_IsAConflictWithWhatTheOtherWrote(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Example("Første");
        await using var slow = scene.Open();
        await slow.Set<Example>().LoadAsync(Cancellation);
        Assert.IsType<SaveExample.Result.Saved>(await Change(scene, id, 1, text: LearningScene.Text("Den andre skrev")));

        var late = Assert.IsType<SaveExample.Result.Conflict>(await Change(scene, id, 1));
        var raced = Assert.IsType<SaveExample.Result.Conflict>(await LearningScene.Save(slow).Handle(
            new(scene.VikPlanner, id, 1, scene.Vik, LearningScene.Text("Jeg skrev"), Language.Nb, LearningScene.Today), Cancellation));

        Assert.Equal(("Den andre skrev", 2), (late.Theirs.Title, late.Version));
        Assert.Equal("Den andre skrev", raced.Theirs.Title);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Submit_AHalfWrittenOne_NamesWhatIsMissing_AndKeepsIt(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var saved = Assert.IsType<SaveExample.Result.Saved>(await scene.Do(context => LearningScene.Save(context).Handle(
            new(scene.VikPlanner, null, 0, scene.Vik, ExampleText.Empty with { Title = "Begynt" }, Language.Nn, LearningScene.Today), Cancellation)));

        var refused = Assert.IsType<SubmitExample.Result.Refused>(await scene.Submit(scene.VikPlanner, saved.Id, 1));

        Assert.Equal(8, refused.Faults.Count);
        var kept = await Reading(scene, list => list.ToEdit(scene.VikPlanner, saved.Id, LearningScene.Today, Cancellation));
        Assert.Equal(("Begynt", ExampleStatus.Draft, Language.Nn), (kept!.Text.Title, kept.Example.Status, kept.WrittenIn));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task New_ForAPlaceOneHasNoRoleAt_IsRefused(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        foreach (var (actor, scope) in new[] { (scene.VikPlanner, scene.Nes), (scene.VikAdministrator, scene.Vik), (scene.ClinicLeader, scene.Vik) })
        {
            var refused = Assert.IsType<SaveExample.Result.Refused>(await scene.Do(context => LearningScene.Save(context).Handle(
                new(actor, null, 0, scope, LearningScene.Text("X"), Language.Nb, LearningScene.Today), Cancellation)));
            Assert.Equal(5518, Assert.Single(refused.Faults).Problem.Number);
        }
    }

    static int Number(ReviewExample.Result result) => Assert.IsType<ReviewExample.Result.Refused>(result).Problem.Number;

    static Task<SaveExample.Result> Change(LearningScene scene, Guid id, int version, Organisation.Staff.Actor? actor = null, ExampleText? text = null) =>
        scene.Do(context => LearningScene.Save(context).Handle(
            new(actor ?? scene.VikPlanner, id, version, Guid.Empty, text ?? LearningScene.Text("Endret"), Language.Nb, LearningScene.Today), Cancellation));

    static Task<WithdrawExample.Result> Withdraw(LearningScene scene, Organisation.Staff.Actor actor, Guid id, int version) =>
        scene.Do(context => new WithdrawExample(context, new AccessGate(context)).Handle(actor, id, version, LearningScene.Today, Cancellation));

    static Task<T> Reading<T>(LearningScene scene, Func<ListExamples, Task<T>> read) =>
        scene.Do(context => read(new ListExamples(context, context, new AccessGate(context))));
}
