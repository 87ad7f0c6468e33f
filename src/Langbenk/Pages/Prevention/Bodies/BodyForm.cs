using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Places;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Bodies;

/// <summary>The form of a standing team, the same for a new one and for a change.</summary>
public abstract class BodyForm : FormPage
{
    const int EmptyRows = 3;
    const int MostRows = 60;

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public int MemberRows => Math.Min(MostRows, EmptyRows + Values.Fields
        .Where(one => one.Key.StartsWith("funksjon-", StringComparison.Ordinal) && one.Value.Any(text => text.Trim().Length > 0))
        .Select(one => int.TryParse(one.Key.AsSpan("funksjon-".Length), out var at) ? at + 1 : 0).DefaultIfEmpty().Max());

    protected ChangeBody.Input Typed() => new(
        Values["navn"], Values["mandat"], Values["hvorofte"], Values.TypedDay("neste"),
        [.. Enumerable.Range(0, MemberRows).Select(at => new ChangeBody.Member(Values.Id($"tjeneste-{at}"), Values[$"utenfor-{at}"], Values[$"funksjon-{at}"]))]);

    protected static FormValues Stored(ReadBodies.Whole whole, string next)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var values = new FormValues
        {
            ["versjon"] = $"{whole.Body.Version}",
            ["navn"] = whole.Body.Name,
            ["mandat"] = whole.Body.Mandate,
            ["hvorofte"] = whole.Body.Cadence,
            ["neste"] = next,
        };
        foreach (var (member, at) in whole.Members.Select((member, at) => (member, at)))
        {
            (values[$"tjeneste-{at}"], values[$"utenfor-{at}"], values[$"funksjon-{at}"]) =
                ($"{member.ServiceId}", member.ServiceId is null ? member.Name : "", member.Function);
        }

        return values;
    }

    protected IEnumerable<Difference> Compared(FormValues stored)
    {
        var both = new Comparison(stored, Values, Lang);
        return
        [
            both.Words("navn", BodyTexts.Name), both.Words("mandat", BodyTexts.Mandate), both.Words("hvorofte", BodyTexts.Cadence),
            both.Day("neste", BodyTexts.NextMeeting), new(BodyTexts.Members, Members(stored), Members(Values)),
        ];
    }

    string Members(FormValues values) => string.Join('\n', Enumerable.Range(0, MostRows)
        .Select(at => (
            Who: Services.FirstOrDefault(one => one.Value.Length > 0 && one.Value == values[$"tjeneste-{at}"])?.Label ?? values.Trimmed($"utenfor-{at}"),
            As: values.Trimmed($"funksjon-{at}")))
        .Where(one => one.Who.Length + one.As.Length > 0).Select(one => $"{one.Who}: {one.As}"));

    protected static string? FieldOf(string property) => property.Split('-') switch
    {
        [ChangeBody.PlaceField] => "kommune",
        [nameof(ChangeBody.Input.Name)] => "navn",
        [nameof(ChangeBody.Input.Mandate)] => "mandat",
        [nameof(ChangeBody.Input.Cadence)] => "hvorofte",
        [nameof(ChangeBody.Input.NextMeeting)] => "neste",
        [_, var at, nameof(ChangeBody.Member.Service)] => $"tjeneste-{at}",
        [_, var at, nameof(ChangeBody.Member.Name)] => $"utenfor-{at}",
        [_, var at, nameof(ChangeBody.Member.Function)] => $"funksjon-{at}",
        _ => null,
    };

    protected override async Task Fill() => Services =
    [
        new Choice("", T(AgreementFormTexts.Choose)),
        .. (await Service<FindPlaces>().Standing(Today, Cancellation)).Where(one => one.AtService).Select(one => new Choice(one.Id.ToString(), one.Name)),
    ];
}
