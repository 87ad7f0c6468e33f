using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Hosting;
using Langbenk.Pages.People;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A team is opened around a child, on a consent that holds today.</summary>
[Needs("cooperation.open")]
public sealed class OpenModel(OpenTeam open, ReadCircle circles, ReadConsents consents, ReadWays ways) : FormPage
{
    public Circle Circle { get; private set; } = null!;

    public IReadOnlyList<ReadConsents.Row> InForce { get; private set; } = [];

    public string NameOf => PersonNames.Of(Circle.Child.Person, T);

    public IEnumerable<Choice> Consents => InForce.Select(one => new Choice($"{one.Consent.Id}", one.Consent.PurposeText, string.Join(", ", one.Services.Select(service => service.Name))));

    IReadOnlyList<ReadWays.Row> _own = [];

    /// <summary>Whose it is, where the service belongs to several.</summary>
    string NameOfWay(ReadWays.Row row) => _own.DistinctBy(one => one.Way.MunicipalityId).Skip(1).Any() ? $"{row.Way.Name} ({row.Municipality})" : row.Way.Name;

    /// <summary>The municipality's own before the free name for one that is nobody's.</summary>
    public IEnumerable<Choice> Ways =>
    [
        .. _own.Select(one => new Choice($"{one.Way.Id}", NameOfWay(one), T(WayTexts.HolderIs(one.Way.HolderWord)))),
        .. Enum.GetValues<WayOfWorking>().Where(one => one != WayOfWorking.Own).Select(one => new Choice($"{one}", T(CooperationTexts.WayOf(one)))),
        new Choice($"{WayOfWorking.Own}", T(CooperationTexts.WayOf(WayOfWorking.Own))),
    ];

    public async Task<IActionResult> OnGetAsync(Guid person, Guid? samtykke)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        var chosen = InForce.FirstOrDefault(one => one.Consent.Id == samtykke) ?? (InForce.Count == 1 ? InForce[0] : null);
        await Show(new FormValues { ["samtykke"] = $"{chosen?.Consent.Id}", ["merke"] = $"{Guid.NewGuid()}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person)
    {
        ReadForm();
        if (!await Find(person))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new OpenTeam.Input(person, Values.Id("samtykke"), Values.Choice<WayOfWorking>("mate"), Values["navn"], Values.Id("merke") ?? Guid.NewGuid()) { OwnWay = Values.Id("mate") };
        return await open.Handle(Actor, input, Today, Cancellation) switch
        {
            OpenTeam.Result.Opened opened => await Done($"/laget/{opened.Id}"),
            OpenTeam.Result.Refused refused => await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem))),
            _ => Missing(),
        };
    }

    static string FieldOf(string field) => field switch
    {
        nameof(OpenTeam.Input.Consent) => "samtykke",
        nameof(OpenTeam.Input.Way) => "mate",
        nameof(OpenTeam.Input.WayName) => "navn",
        _ => "skjema",
    };

    async Task<bool> Find(Guid person)
    {
        if (await circles.Handle(Actor, person, Today, Cancellation) is not { MayChange: true } circle)
        {
            return false;
        }

        Circle = circle;
        Touch("person", circle.Child.Id);
        InForce = [.. (await consents.Of(Actor, person, Today, Cancellation)).Where(one => one is { IsOwn: true, State: ConsentState.InForce })];
        _own = await ways.InUse(Actor, Today, Cancellation);
        return true;
    }
}
