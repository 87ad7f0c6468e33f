using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Wordings;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.WordingScene;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A municipality stores the consent text in other languages: one in use of each, made by leaders and planners, and what was asked stays.</summary>
public class ConsentWordingTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_AskedInAnotherLanguage_KeepsTheWordsOfThatDay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var wording = await world.Worded(Input("ar", "arabisk"));
        var (child, _) = await world.Family();
        var consent = await world.Asked(world.Asking(child).In(wording));

        var stored = (await world.Wordings.Of(people.Rektor, Today, Cancellation)).Single().Wording;
        Made(await world.MakeWording.Handle(people.Rektor, Input("ar", "arabisk") with { Wording = wording, Version = stored.Version, Words = Words with { BothTell = "Annet." } }, Today, Cancellation));
        Made(await world.MakeWording.End(people.Rektor, wording, true, Today, Cancellation));

        var asked = (await world.Consents.One(people.Teacher, consent, Today, Cancellation))!.Value.Row.Consent;
        Assert.Equal("Dette har vi fortalt dere …", asked.InformedText);
        Assert.Equal(("ar", "zaza", true, "Hjelpa {alle} på zaza", "Translatør Vik"), (asked.Theirs.Tag, asked.Theirs.OwnName, asked.Theirs.IsRightToLeft, asked.Theirs.Purpose, asked.Theirs.Translator));
        Assert.Equal(
            "Za \u2068Sol skole\u2069 ba:\n\nHo Hjelpa {alle} på zaza\n\nKu \u2068Sol skole\u2069، \u2068Nav Sol\u2069. Alla.\n\nOm \u2068Ola Nordmann\u2069\n\nSa z-school-matters، z-practical-care، z-economy. Vet alla.\n\nTi \u206801.02.2027\u2069.\n\nFri.\nNei.",
            asked.Theirs.Text);
        Assert.Equal([8072], Refused(await world.Ask.Handle(people.Teacher, world.Asking(child).In(wording), Today, Cancellation)));
        Assert.False((await world.Consents.One(people.Teacher, await world.Asked(world.Asking(child)), Today, Cancellation))!.Value.Row.Consent.Theirs.IsThere());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_WithHalfOfTheOtherLanguage_IsNotAsked(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var wording = await world.Worded();
        var (child, _) = await world.Family();
        var asking = world.Asking(child);
        Assert.Equal([8073], Refused(await world.Ask.Handle(people.Teacher, asking.In(wording, " "), Today, Cancellation)));
        Assert.Equal([8024], Refused(await world.Ask.Handle(people.Teacher, asking.In(wording, "Ola 01010150572"), Today, Cancellation)));
        Assert.Equal([8018], Refused(await world.Ask.Handle(people.Teacher, asking.In(wording, new string('z', Consent.MaxTextLength + 1)), Today, Cancellation)));
        Assert.Equal([8077], Refused(await world.Ask.Handle(people.Teacher, asking.In(null), Today, Cancellation)));
        Assert.Equal([8072], Refused(await world.Ask.Handle(people.Teacher, asking.In(Guid.NewGuid()), Today, Cancellation)));
        Assert.Empty(context.Set<Consent>());

        // As one that was stored before more kinds could be asked about.
        await context.Set<ConsentWording>().ExecuteUpdateAsync(set => set.SetProperty(one => one.KindLines, "school-matters z"), Cancellation);
        Assert.Equal([8076], Refused(await world.Ask.Handle(people.Teacher, asking.In(wording), Today, Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Wording_IsOfItsMunicipality_AndOfLeadersAndPlanners(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var input = Input();
        Assert.IsType<MakeWording.Result.NotFound>(await world.MakeWording.Handle(people.Teacher, input, Today, Cancellation));
        var wording = await world.Worded(input);
        Assert.Equal(wording, await world.Worded(input));
        var (elsewhere, here) = (Planner(await Municipality(context)), Planner(context.Services.Single(one => one.Id == people.School).HostId!.Value));

        Assert.Empty(await world.Wordings.Of(elsewhere, Today, Cancellation));
        Assert.IsType<MakeWording.Result.NotFound>(await world.MakeWording.Handle(elsewhere, input with { Wording = wording, Version = 1 }, Today, Cancellation));
        Assert.IsType<MakeWording.Result.NotFound>(await world.MakeWording.End(elsewhere, wording, true, Today, Cancellation));
        Made(await world.MakeWording.Handle(elsewhere, input with { Mark = Guid.NewGuid() }, Today, Cancellation));
        Assert.Equal([wording], (await world.Wordings.InUse(people.Counsellor, Today, Cancellation)).Select(one => one.Wording.Id));
        Made(await world.MakeWording.Handle(here, input with { Wording = wording, Version = 1, Translator = "En annen" }, Today, Cancellation));
        Assert.Equal("En annen", Assert.IsType<MakeWording.Result.Conflict>(await world.MakeWording.Handle(people.Rektor, input with { Wording = wording, Version = 1, OwnName = "annet" }, Today, Cancellation)).Stored.Translator);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Wording_OfWhoeverMakesForTwo_IsOfTheOneSheChooses(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (far, home) = (await Municipality(context), context.Services.Single(one => one.Id == people.School).HostId!.Value);
        var both = Planner(far, home);
        Assert.Equal([8071], Refused(await world.MakeWording.Handle(both, Input(), Today, Cancellation)));
        Assert.Equal([8071], Refused(await world.MakeWording.Handle(both, Input() with { Municipality = Guid.NewGuid() }, Today, Cancellation)));
        Assert.Equal([8071], Refused(await world.MakeWording.Handle(people.Rektor, Input() with { Municipality = far }, Today, Cancellation)));
        var made = Made(await world.MakeWording.Handle(both, Input() with { Municipality = home }, Today, Cancellation));
        Assert.Equal([made], (await world.Wordings.InUse(people.Teacher, Today, Cancellation)).Select(one => one.Wording.Id));
        Assert.Equal([made], (await world.Wordings.Of(both, Today, Cancellation)).Select(one => one.Wording.Id));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Language_InUse_IsOneInAMunicipality(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var first = await world.Worded(Input("ku-arab"));
        Assert.Equal([8062], Refused(await world.MakeWording.Handle(people.Rektor, Input("KU_Arab"), Today, Cancellation)));
        Made(await world.MakeWording.Handle(people.Rektor, Input("ku"), Today, Cancellation));
        Made(await world.MakeWording.End(people.Rektor, first, true, Today, Cancellation));
        await world.Worded(Input("ku-Arab"));
        Assert.Equal([8062], Refused(await world.MakeWording.End(people.NavLeader, first, false, Today, Cancellation)));

        // Another leader stores the same language after this one has looked.
        await using var other = database.Open();
        context.Meanwhile(async () => Made(await new TeamWorld(other, people).MakeWording.Handle(people.NavLeader, Input("so"), Today, Cancellation)));
        Assert.Equal([8062], Refused(await world.MakeWording.Handle(people.Rektor, Input("so"), Today, Cancellation)));
        Assert.Equal(["ku", "ku-Arab", "so"], (await world.Wordings.InUse(people.Teacher, Today, Cancellation)).Select(one => one.Wording.Tag).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Wording_ThatIsNotWhole_IsRefusedWithWhatIsMissing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        async Task<IEnumerable<int>> Numbers(MakeWording.Input input) => Refused(await world.MakeWording.Handle(people.Rektor, input, Today, Cancellation));
        var whole = Input();
        foreach (var (language, number) in new[] { ("ua", 8060), ("polsk", 8060), ("", 8060), ("nn", 8061), ("en-GB", 8061) })
        {
            Assert.Equal([number], await Numbers(whole with { Language = language }));
        }

        Assert.Equal([8063, 8068], await Numbers(whole with { NorwegianName = " ", Translator = "" }));
        Assert.Equal([8066], await Numbers(whole with { Words = Words with { Whole = Words.Whole.Replace("{dag}", "", StringComparison.Ordinal) } }));
        Assert.Equal([8066], await Numbers(whole with { Words = Words with { OneOutside = "Ut." } }));
        Assert.Equal([8065], await Numbers(whole with { Words = Words with { BothTell = "Alla {formål}." } }));
        Assert.Equal([8067], await Numbers(whole with { Words = Words with { BothTell = "Alla {tjeneste." } }));
        Assert.Equal([8064, 8074], await Numbers(whole with { Words = Words with { Unborn = " ", Unnamed = new string('z', WordingText.MaxSentenceLength + 1) } }));
        Assert.Equal([8064], await Numbers(whole with { KindWords = whole.KindWords.Skip(1).ToDictionary() }));
        Assert.Equal([8075], await Numbers(whole with { Words = Words with { Private = "01010150572" } }));
        Assert.Equal([8069], await Numbers(whole with { CheckedOn = Today.AddDays(1) }));
        Assert.Equal([8069, 8070], await Numbers(whole with { CheckedOn = null, AllIsIn = false }));
        Assert.Empty(context.Set<ConsentWording>());
        var named = Assert.IsType<MakeWording.Result.Refused>(await world.MakeWording.Handle(people.Rektor, whole with { Words = Words with { Whole = "{tjeneste} {hjelp}" } }, Today, Cancellation)).Faults.Single().Problem.Title;
        Assert.Contains("{alle} {fortelle} {utenfor} {om} {slag} {vite} {dag}", named.Nb, StringComparison.Ordinal);
    }

    static async Task<Guid> Municipality(LangbenkContext context) =>
        Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new("9919", "Fjern", new DateOnly(2020, 1, 1)), Cancellation)).Municipality.Id;

    static Actor Planner(params IEnumerable<Guid> municipalities)
    {
        var held = municipalities.Select(one => new Held(Guid.CreateVersion7(), Role.Planner, one, false, "", null)).ToList();
        return new Actor(Guid.CreateVersion7(), "planlegger", held) { Acting = held[0] };
    }
}
