using Langbenk.Kernel;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>The form of one thing in the wheel, the same for a new one and for a change.</summary>
public abstract class ActivityForm : FormPage
{
    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public IReadOnlyList<Choice> MonthChoices => [.. Enumerable.Range(1, 12).Select(month => new Choice($"{month}", T(WheelTexts.Month(month))))];

    /// <summary>The plans she may read; the newest first.</summary>
    public IReadOnlyList<Choice> Plans { get; private set; } = [];

    /// <summary>What the template says of it, where nobody has chosen.</summary>
    public string? ServiceHint { get; protected set; }

    /// <summary>What it means to choose none.</summary>
    protected virtual Text NoPlan => WheelFormTexts.NoPlan;

    protected ChangeActivity.Input Typed() => new(
        Values["tittel"], Values["hva"], Values["ansvarlig"], Values.Id("tjeneste"), Values["saker"],
        [.. Values.All("maneder").Select(text => int.TryParse(text, out var month) ? month : 0)], Values.TypedDay("slutt"),
        Values.Trimmed("frist").Length == 0 ? null : Values.Number("frist") ?? 0, Values.Id("plan"));

    protected static string? FieldOf(string property) => property switch
    {
        ChangeActivity.PlaceField => "sted",
        nameof(ChangeActivity.Input.Title) => "tittel",
        nameof(ChangeActivity.Input.Months) => "maneder",
        nameof(ChangeActivity.Input.What) => "hva",
        nameof(ChangeActivity.Input.Agenda) => "saker",
        nameof(ChangeActivity.Input.Responsible) => "ansvarlig",
        nameof(ChangeActivity.Input.ResponsibleService) => "tjeneste",
        nameof(ChangeActivity.Input.ValidTo) => "slutt",
        nameof(ChangeActivity.Input.DueDay) => "frist",
        nameof(ChangeActivity.Input.PlanId) => "plan",
        _ => null,
    };

    protected override async Task Fill()
    {
        Services =
        [
            new Choice("", T(WheelTexts.NoService)),
            .. (await Service<FindPlaces>().Standing(Today, Cancellation)).Where(one => one.AtService).Select(one => new Choice(one.Id.ToString(), one.Name)),
        ];
        Plans =
        [
            new Choice("", T(NoPlan)),
            .. (await Service<ListPlans>().Handle(Actor, Today, Cancellation)).Select(one => new Choice(one.Id.ToString(), one.Title)),
        ];
    }
}
