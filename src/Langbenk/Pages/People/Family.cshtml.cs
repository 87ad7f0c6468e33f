using Langbenk.Hosting;
using Langbenk.People;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>Somebody is added to a person's family, and with it who decides for a child.</summary>
[Needs("person.change")]
public sealed class FamilyModel(ReadPerson read, PersonChoices choices, RecordKinship kinship, RecordGuardianship guardianship, RecordCareOrder care) : PersonPage(read)
{
    const string NoGuardianship = "";

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IEnumerable<Choice> Kins => [new("", "–"), .. Enum.GetValues<Kin>().Select(one => new Choice($"{one}", T(FamilyTexts.KinOf(one))))];

    public IEnumerable<Choice> Kinds =>
    [
        new(NoGuardianship, T(FamilyTexts.NotAbout)),
        .. new[] { GuardianshipKind.Joint, GuardianshipKind.Sole, GuardianshipKind.None, GuardianshipKind.Appointed }.Select(one => new Choice($"{one}", T(FamilyTexts.KindOf(one)))),
        new($"{GuardianshipKind.CareOrder}", T(FamilyTexts.AddCareOrder), T(FamilyTexts.CareOrderHint)),
    ];

    /// <summary>The child welfare services that can have the care.</summary>
    public IReadOnlyList<Choice> Services { get; private set; } = [];

    bool IsCareOrder => IsChild && Values.Choice<GuardianshipKind>("ansvar") == GuardianshipKind.CareOrder;

    public bool IsChild => !(Whole.Person.AgeOn(Today) >= 18);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? hvem)
    {
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        await Show(new FormValues { ["hvem"] = $"{hvem}", ["ansvar"] = NoGuardianship });
        if (hvem is not null)
        {
            Values["hvem"] = $"{hvem}";
        }

        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (await Find(id, toChange: true) is { } answer)
        {
            return answer;
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Faults() is { Count: > 0 } faults)
        {
            return await Again(faults);
        }

        if (Values.Id("hvem") is { } named)
        {
            Touch("person", named);
        }

        if (IsCareOrder && await CareOrder(id) is { } refusal)
        {
            return refusal;
        }

        // Child welfare has the care: that is about nobody in the family.
        if (Values.Id("hvem") is not { } who)
        {
            return await Done($"/personer/{id}");
        }

        // Who decides first: it is what can be refused, and a refusal leaves nothing half written.
        if (IsChild && !IsCareOrder && Values.Choice<GuardianshipKind>("ansvar") is { } kind)
        {
            var from = Values.Date("fra") ?? Whole.Person.BirthDate ?? Today;
            var decided = await guardianship.Handle(Actor, new(id, who, null, kind, from, Values.Date("til"), Values["kilde"]), Today, Cancellation);
            if (decided is RecordGuardianship.Result.Refused refused)
            {
                return await Again(refused.Problem, refused.Field == "slag" ? "ansvar" : refused.Field);
            }

            if (decided is RecordGuardianship.Result.NotFound)
            {
                return Missing();
            }
        }

        return await kinship.Handle(Actor, id, who, Values.Choice<Kin>("slekt")!.Value, Today, Cancellation) switch
        {
            // She was there already, and who decides was what was to be added.
            RecordKinship.Result.Refused { Problem.Number: 6021 } when Values.Choice<GuardianshipKind>("ansvar") is not null => await Done($"/personer/{id}"),
            RecordKinship.Result.Done => await Done($"/personer/{id}"),
            RecordKinship.Result.Refused refused => await Again(refused.Problem, "hvem"),
            _ => Missing(),
        };
    }

    /// <summary>Others to choose among; what else was typed stays.</summary>
    public async Task<IActionResult> OnPostSearchAsync(Guid id)
    {
        ReadForm();
        return await Find(id, toChange: true) ?? await Keep();
    }

    List<FieldError> Faults()
    {
        var faults = new List<FieldError>();
        if (Values.Id("hvem") is null && !IsCareOrder)
        {
            faults.Add(new("hvem", T(PersonTexts.ChooseOne)));
        }

        if (Values.Choice<Kin>("slekt") is null && (!IsCareOrder || Values.Id("hvem") is not null))
        {
            faults.Add(new("slekt", T(PersonTexts.ChooseOne)));
        }

        if (Values.Trimmed("fra").Length > 0 && Values.Date("fra") is null)
        {
            faults.Add(new("fra", T(SettingsTexts.DateWrong)));
        }

        if (Values.Trimmed("til").Length > 0 && (Values.Date("til") is null || IsCareOrder))
        {
            faults.Add(new("til", T(IsCareOrder ? FamilyTexts.CareOrderUntil : SettingsTexts.DateWrong)));
        }

        if (IsChild && Values.Choice<GuardianshipKind>("ansvar") is not null && Values.Trimmed("kilde").Length == 0)
        {
            faults.Add(new("kilde", T(PeopleProblems.NoSource.Title)));
        }

        if (IsCareOrder && Values.Id("tjeneste") is null)
        {
            faults.Add(new("tjeneste", T(PeopleProblems.NotAChildWelfareService.Title)));
        }

        // A parent has had it since the birth; a decision has a day.
        if (IsCareOrder && Values.Trimmed("fra").Length == 0)
        {
            faults.Add(new("fra", T(FamilyTexts.CareOrderFrom)));
        }

        return faults;
    }

    /// <summary>Null when it is written; else what the page answers.</summary>
    async Task<IActionResult?> CareOrder(Guid id) =>
        await care.Handle(Actor, id, Values.Id("tjeneste")!.Value, Values.Date("fra")!.Value, Values["kilde"], Today, Cancellation) switch
        {
            RecordGuardianship.Result.Done => null,
            RecordGuardianship.Result.Refused refused => await Again(refused.Problem, refused.Field is "hvem" or "slag" ? "ansvar" : refused.Field),
            _ => Missing(),
        };

    protected override async Task Fill()
    {
        var chosen = Values.Id("hvem") is { } id && await Read(id) is { } person ? PersonHit.Of(person, true) : null;
        var open = await choices.Of(Actor, Values["sok"], chosen, Whole.Person.Id, Today, Cancellation);
        People = PersonChoices.Choices(open, T);
        Services = IsChild ? [new("", "–"), .. (await care.Services(Today, Cancellation)).Select(one => new Choice($"{one.Id}", one.Name))] : [];
        foreach (var one in open)
        {
            Touch("person", one.Id);
        }
    }
}
