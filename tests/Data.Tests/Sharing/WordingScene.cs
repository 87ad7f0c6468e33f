using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Wordings;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A consent text in a language that nobody speaks, with every place in it: what stands where is seen, and nothing is a wrong translation.</summary>
static class WordingScene
{
    public static readonly WordingText Words = new(
        "Za {tjeneste} ba:\n\nHo {hjelp}\n\nKu {alle}. {fortelle}\n\n{utenfor}\n\nOm {om}\n\nSa {slag}. {vite}\n\nTi {dag}.\n\nFri.\nNei.", "Alla.", "{tjeneste} ein.", "Vet alla.", "Vet ein.", "Ut {navn}.", "{tjeneste} ut {navn}.", "Priva.", "Ufo", "Una");

    public static MakeWording.Input Input(string language = "pl", string norwegian = "polsk") => new(
        null, null, 0, language, "zaza", norwegian, Words, ConsentKinds.Offered.ToDictionary(kind => kind, kind => $"z-{Code.Kinds.Of(kind)}"), "Translatør Vik", Today.AddDays(-3), true, Guid.NewGuid());

    public static async Task<Guid> Worded(this TeamWorld world, MakeWording.Input? input = null) => Made(await world.MakeWording.Handle(world.People.Rektor, input ?? Input(), Today, TestContext.Current.CancellationToken));

    public static AskConsent.Input In(this AskConsent.Input input, Guid? wording, string purpose = "Hjelpa {alle} på zaza") =>
        input with { Theirs = new(wording, new("Sol skole", ["Nav Sol"], input.BothWays, ["Ola Nordmann"], [], purpose, "01.02.2027", [], false)) };

    public static Guid Made(MakeWording.Result result) => Assert.IsType<MakeWording.Result.Done>(result).Id;

    public static IEnumerable<int> Refused(MakeWording.Result result) => Assert.IsType<MakeWording.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    public static IEnumerable<int> Refused(AskConsent.Result result) => Assert.IsType<AskConsent.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
