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
    public IReadOnlyList<Choice> Templates => [.. AgreementTemplates.All.Select(one => new Choice(one.Key, T(one.Title), T(one.Purpose)))];

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

        var from = Values.Date("fra");
        if (from is null || from > Today)
        {
            return await Again(from is null ? AgreementProblems.NoDate : AgreementProblems.BadSigningDay, "fra");
        }

        var parties = Values.All("parter").Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList();
        var input = new StartAgreement.Input(
            Values["mal"], Values["tittel"], Values.Id("eier") ?? Guid.Empty, parties, Lines.Of(Values["utenfor"]), Lang, from);
        switch (await start.Handle(Actor, input, Today, UtcNow, Cancellation))
        {
            case StartAgreement.Result.Started started:
                Touch(AgreementActions.Resource, started.Id);
                return await Done($"/avtaler/{started.Id}");
            case StartAgreement.Result.Refused refused:
                return await Again(refused.Problem, FieldOf(refused.Problem.Number));
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

    static string FieldOf(int problem) => problem switch
    {
        5301 => "mal",
        5302 => "eier",
        5315 or 5316 or 5330 => "utenfor",
        _ => "tittel",
    };
}
