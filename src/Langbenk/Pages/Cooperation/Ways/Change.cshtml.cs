using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Ways;

/// <summary>A way of working of the municipality is made, changed or taken out of use.</summary>
[Needs("way.make")]
public sealed class ChangeModel(ReadWays read, MakeWay make, OwnMunicipalities own) : FormPage
{
    /// <summary>Null for a new one.</summary>
    public OwnWay? Stored { get; private set; }

    /// <summary>Those she makes ways for.</summary>
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? way)
    {
        if (!await Find(way))
        {
            return Missing();
        }

        await Show(Stored is { } one ? Of(one) : new FormValues
        {
            [FormValues.MarkField] = $"{Guid.NewGuid()}",
            ["kommune"] = Municipalities.Select(one => one.Value).FirstOrDefault(""),
            ["holder"] = T(CooperationTexts.HolderOf(WayOfWorking.Own)),
            ["saker"] = T(AgendaTemplates.Of(WayOfWorking.Own)),
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? way)
    {
        ReadForm();
        if (!await Find(way))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Answer(await make.Handle(
            Actor, new(Values.Id("kommune"), way, Values.Number("versjon") ?? 0, Values["navn"], Values["holder"], Values["saker"], Values.Id(FormValues.MarkField) ?? Guid.NewGuid()), Today, Cancellation));
    }

    /// <param name="slutt">True: out of use; false: into use again.</param>
    public async Task<IActionResult> OnPostEndAsync(Guid? way, bool slutt)
    {
        ReadForm();
        if (way is not { } id || !await Find(id))
        {
            return Missing();
        }

        // The button carries nothing of the form, which is shown again where it is refused.
        Values = Of(Stored!);
        return await Answer(await make.End(Actor, id, slutt, Today, Cancellation));
    }

    async Task<IActionResult> Answer(MakeWay.Result result)
    {
        switch (result)
        {
            case MakeWay.Result.Done done:
                return await Done($"/samarbeidsmater#m-{done.Id:n}");
            case MakeWay.Result.Refused refused:
                return await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem)));
            case MakeWay.Result.Conflict theirs:
                var both = new Comparison(Of(theirs.Stored), Values, Lang);
                return await Conflict(theirs.Stored.Version, [both.Words("navn", WayTexts.Name), both.Words("holder", WayTexts.Holder), both.Words("saker", WayTexts.Agenda)]);
            default:
                return Missing();
        }
    }

    static FormValues Of(OwnWay one) => new() { ["versjon"] = $"{one.Version}", ["navn"] = one.Name, ["holder"] = one.HolderWord, ["saker"] = one.Agenda };

    string FieldOf(string field) => field switch
    {
        nameof(MakeWay.Input.Municipality) => Municipalities.Count > 1 ? "kommune" : "skjema",
        nameof(MakeWay.Input.Name) => "navn",
        nameof(MakeWay.Input.HolderWord) => "holder",
        nameof(MakeWay.Input.Agenda) => "saker",
        _ => "skjema",
    };

    async Task<bool> Find(Guid? way)
    {
        var homes = await own.Homes(Actor, Cancellation);
        Municipalities = [.. homes.Select(one => new Choice($"{one.Id}", one.Name))];
        if (way is null)
        {
            return true;
        }

        Stored = (await read.Of(Actor, Today, Cancellation)).FirstOrDefault(one => one.Way.Id == way && homes.Any(home => home.Id == one.Way.MunicipalityId))?.Way;
        if (Stored is not null)
        {
            Touch("way", Stored.Id);
        }

        return Stored is not null;
    }
}
