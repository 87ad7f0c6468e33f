using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.make")]
public sealed class StartModel(StartAgreement start, FindPlaces places) : FormPage
{
    public IReadOnlyList<Choice> Templates =>
    [
        .. AgreementTemplates.All.Select(one => new Choice(one.Key, T(one.Title), T(one.Purpose))),
        new(AgreementTemplates.Own, T(AgreementTemplates.Find(AgreementTemplates.Own)!.Title), T(AgreementFormTexts.OwnAgreement)),
    ];

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["eier"] = Owners.Count == 1 ? Owners[0].Value : "", ["fra"] = Reader(Today) });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var parties = Values.All("parter").Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList();
        var input = new StartAgreement.Input(
            Values["mal"], Values["tittel"], Values.Id("eier") ?? Guid.Empty, parties, Lines.Of(Values["utenfor"]), Lang, Values.NeededDay("fra"));
        switch (await start.Handle(Actor, input, Today, UtcNow, Cancellation))
        {
            case StartAgreement.Result.Started started:
                Touch(AgreementActions.Resource, started.Id);
                return await Done($"/avtaler/{started.Id}");
            case StartAgreement.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            default:
                return Missing();
        }
    }

    protected override async Task Fill()
    {
        var standing = await places.Standing(Today, Cancellation);
        var own = AgreementActions.Make.ScopesOf(Actor);
        Owners = [.. standing.Where(one => own.Contains(one.Id)).Select(one => new Choice(one.Id.ToString(), one.Name))];
        Places = [.. standing.Select(one => new Choice(one.Id.ToString(), one.Name))];
    }

    string Reader(DateOnly day) => DateWords.Of(day, Lang);

    static string? FieldOf(string property) => property switch
    {
        nameof(StartAgreement.Input.TemplateKey) => "mal",
        nameof(StartAgreement.Input.Owner) => "eier",
        nameof(StartAgreement.Input.Parties) => "parter",
        nameof(StartAgreement.Input.Outside) => "utenfor",
        nameof(StartAgreement.Input.PartiesFrom) => "fra",
        nameof(StartAgreement.Input.Title) => "tittel",
        _ => null,
    };
}
