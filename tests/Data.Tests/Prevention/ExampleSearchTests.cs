using Langbenk.Kernel;
using Langbenk.Prevention.Examples;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class ExampleSearchTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task KnownExamples_AddedTwice_AreSix_AndReadInTheReadersLanguage(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);

        Assert.Equal(6, await scene.Do(context => new AddKnownExamples(context).Handle(LearningScene.Today, Cancellation)));
        Assert.Equal(0, await scene.Do(context => new AddKnownExamples(context).Handle(LearningScene.Today, Cancellation)));

        var nn = await scene.Do(context => new FindExamples(context, context).Handle(FindExamples.Filter.All, Language.Nn, Cancellation));
        Assert.Equal(6, nn.Total);
        Assert.Contains(nn.Examples, one => one.Text.Title == "Bemanna bustad" && one is { WrittenIn: Language.Nn, Municipality: null, Publisher: null });
    }

    [Theory]
    [InlineData(Engine.Sqlite, "LOSEN", 1)]
    [InlineData(Engine.Sqlite, "helsetjenester politi", 1)]
    [InlineData(Engine.Sqlite, "100% _", 0)]
    [InlineData(Engine.Sqlite, "xyzzy", 0)]
    [InlineData(Engine.Sqlite, "", 6)]
    [InlineData(Engine.Postgres, "LOSEN", 1)]
    [InlineData(Engine.Postgres, "helsetjenester politi", 1)]
    [InlineData(Engine.Postgres, "100% _", 0)]
    [InlineData(Engine.Postgres, "xyzzy", 0)]
    [InlineData(Engine.Postgres, "", 6)]
    public async Task Search_Words_FindsThoseWithAllOfThem(Engine engine, string words, int expected)
    {
        await using var scene = await WithKnown(engine);
        Assert.Equal(expected, (await scene.Search(FindExamples.Filter.All with { Words = words })).Total);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Search_ByLevelThemeAndSize_FindsTheSameAsTheFacts(Engine engine)
    {
        await using var scene = await WithKnown(engine);
        foreach (var level in ExampleCodes.Levels.Keys)
        {
            Assert.Equal(FirstExamples.All.Count(one => one.Levels.Contains(level)), (await scene.Search(FindExamples.Filter.All with { Level = level })).Total);
        }

        foreach (var theme in ExampleCodes.Themes.Keys)
        {
            var expected = FirstExamples.All.Count(one => ExampleCodes.ThemesOf(one.Key).Contains(theme));
            Assert.Equal(expected, (await scene.Search(FindExamples.Filter.All with { Theme = theme })).Total);
        }

        foreach (var size in ExampleCodes.Sizes)
        {
            Assert.Equal(FirstExamples.All.Count(one => one.MunicipalitySize == size), (await scene.Search(FindExamples.Filter.All with { Size = size })).Total);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Search_ManyPages_ShowsEachOnce_InNorwegianOrder(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        string[] names = ["Ærlig", "Zoo", "Åpen", "Øve", "Alle", "Aasen"];
        await using (var context = scene.Open())
        {
            for (var number = 0; number < 46; number++)
            {
                var example = new Example { Id = Guid.CreateVersion7(), Status = ExampleStatus.Published };
                example.Write(LearningScene.Text(number < names.Length ? names[number] : $"Midt {number:d2}"));
                context.Add(example);
            }

            await context.SaveChangesAsync(Cancellation);
        }

        var pages = new List<FindExamples.Found>();
        for (var page = 1; page <= 3; page++)
        {
            pages.Add(await scene.Search(FindExamples.Filter.All with { Page = page }));
        }

        var titles = pages.SelectMany(page => page.Examples).Select(one => one.Text.Title).ToList();
        Assert.Equal((46, 46, 3), (titles.Count, titles.Distinct().Count(), pages[0].Pages));
        Assert.Equal("Alle", titles[0]);
        Assert.Equal(["Zoo", "Ærlig", "Øve", "Åpen", "Aasen"], titles.TakeLast(5));
        Assert.Equal(3, (await scene.Search(FindExamples.Filter.All with { Page = 99 })).Page);
    }

    static async Task<LearningScene> WithKnown(Engine engine)
    {
        var scene = await LearningScene.On(engine);
        await scene.Do(context => new AddKnownExamples(context).Handle(LearningScene.Today, Cancellation));
        return scene;
    }
}
