using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.change")]
public sealed class ChangeModel(ReadAgreement read, ChangeAgreement change) : FormPage
{
    const int EmptyDuties = 2;

    public WholeAgreement Whole { get; private set; } = null!;

    /// <summary>What someone else saved while this was written.</summary>
    public AgreementText? Theirs { get; private set; }

    /// <summary>What the other ticked: saved without, it is unticked again.</summary>
    public IReadOnlyList<string> TheirPoints { get; private set; } = [];

    public int DutyRows => Rows("hvem-", EmptyDuties);

    public int RoutineRows => Rows("rutine-", 1);

    public bool VoidsSignatures => Whole.Counting(Whole.TextOn(Today).Hash()).Count > 0;

    public IReadOnlyList<Choice> Levels => [.. Enum.GetValues<DutyLevel>().Select(level => new Choice(level.ToString(), T(AgreementTexts.Level(level))))];

    public IReadOnlyList<Choice> Points => [.. Whole.Points.Select(one => new Choice($"{one.Place}", one.Text))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id) || Whole.Agreement.Status != AgreementStatus.Draft)
        {
            return Missing();
        }

        await Show(Stored());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Load(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        switch (await change.Handle(Actor, Typed(id), Today, UtcNow, Cancellation))
        {
            case ChangeAgreement.Result.Changed:
                return await Done($"/avtaler/{id}");
            case ChangeAgreement.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            case ChangeAgreement.Result.Conflict conflict:
                Theirs = conflict.Stored.TextOn(Today);
                TheirPoints = [.. conflict.Stored.Points.Where(one => one.Met).Select(one => one.Text)];
                Values["versjon"] = $"{conflict.Stored.Agreement.Version}";
                return await Conflict(T(AgreementFormTexts.Conflict));
            default:
                return Missing();
        }
    }

    async Task<bool> Load(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole || !await Service<Access.AccessGate>().IsOpen(Actor, AgreementActions.Change, id, Today, Cancellation))
        {
            return false;
        }

        Touch(AgreementActions.Resource, id);
        Whole = whole;
        return true;
    }

    FormValues Stored()
    {
        var (agreement, text) = (Whole.Agreement, Whole.TextOn(Today));
        var values = new FormValues
        {
            ["versjon"] = $"{agreement.Version}",
            ["tittel"] = text.Title,
            ["formal"] = text.Purpose,
            ["malgruppe"] = text.TargetGroup,
            ["hjemmel"] = text.LegalBasis,
            ["moter"] = text.Meetings,
            ["maneder"] = $"{text.RevisionMonths}",
        };
        foreach (var (duty, at) in text.Duties.Select((duty, at) => (duty, at)))
        {
            (values[$"niva-{at}"], values[$"hvem-{at}"], values[$"gjor-{at}"]) = (duty.Level.ToString(), duty.Who, duty.Does);
        }

        foreach (var (routine, at) in text.Routines.Select((routine, at) => (routine, at)))
        {
            (values[$"rutine-{at}"], values[$"steg-{at}"]) = (routine.Title, routine.Steps);
        }

        return values.SetAll("punkt", Whole.Points.Where(one => one.Met).Select(one => $"{one.Place}"));
    }

    ChangeAgreement.Input Typed(Guid id) => new(
        id, Values.Number("versjon") ?? 0, Values["tittel"], Values["formal"], Values["malgruppe"], Values["hjemmel"], Values["moter"], Values.Number("maneder") ?? 0,
        [.. Enumerable.Range(0, DutyRows).Select(at => new AgreementText.Duty(Values.Choice<DutyLevel>($"niva-{at}") ?? DutyLevel.Leader, Values[$"hvem-{at}"], Values[$"gjor-{at}"]))],
        [.. Enumerable.Range(0, RoutineRows).Select(at => new AgreementText.Routine(Values[$"rutine-{at}"], Values[$"steg-{at}"]))],
        [.. Values.All("punkt").Select(text => int.TryParse(text, out var place) ? place : -1)]);

    static string? FieldOf(string property) => property.Split('-') switch
    {
        [nameof(ChangeAgreement.Input.Title)] => "tittel",
        [nameof(ChangeAgreement.Input.Purpose)] => "formal",
        [nameof(ChangeAgreement.Input.TargetGroup)] => "malgruppe",
        [nameof(ChangeAgreement.Input.LegalBasis)] => "hjemmel",
        [nameof(ChangeAgreement.Input.Meetings)] => "moter",
        [nameof(ChangeAgreement.Input.RevisionMonths)] => "maneder",
        [nameof(ChangeAgreement.Input.Duties), var at, nameof(AgreementText.Duty.Who)] => $"hvem-{at}",
        [nameof(ChangeAgreement.Input.Duties), var at, _] => $"gjor-{at}",
        [nameof(ChangeAgreement.Input.Routines), var at, nameof(AgreementText.Routine.Title)] => $"rutine-{at}",
        [nameof(ChangeAgreement.Input.Routines), var at, _] => $"steg-{at}",
        _ => null,
    };

    /// <summary>As many rows as have ever been filled in, and some empty ones.</summary>
    int Rows(string name, int empty) => Math.Min(100, empty + Values.Fields
        .Where(one => one.Key.StartsWith(name, StringComparison.Ordinal) && one.Value.Any(text => text.Trim().Length > 0))
        .Select(one => int.TryParse(one.Key.AsSpan(name.Length), out var at) ? at + 1 : 0).DefaultIfEmpty().Max());
}
