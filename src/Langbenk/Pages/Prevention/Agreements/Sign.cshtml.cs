using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.sign")]
public sealed class SignModel(ReadAgreement read, SignAgreement sign, PartySuccessors successors) : FormPage
{
    public WholeAgreement Whole { get; private set; } = null!;

    public IReadOnlyList<Choice> Parties => [.. Whole.Awaiting(Today).Where(one => Whole.MayRecordFor(Actor, one)).Select(one => new Choice(one.Id.ToString(), one.Name))];

    /// <summary>A signature from before a party was merged away can still be recorded; one of today cannot.</summary>
    public IReadOnlyList<PartyGone> Gone { get; private set; } = [];

    public bool MayChange { get; private set; }

    /// <summary>What stands in the way of any signature; said before anybody fills in the form.</summary>
    public IReadOnlyList<Text> MissingParts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id) || Whole.Agreement.Status != AgreementStatus.Draft)
        {
            return Missing();
        }

        await Show(new FormValues { ["dato"] = DateWords.Of(Today, Lang), ["part"] = Parties.Count == 1 ? Parties[0].Value : "" });
        Values["tekst"] = Whole.TextOn(Today).Hash();
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

        var day = Values.NeededDay("dato");
        var input = new SignAgreement.Input(id, Values.Id("part") ?? Guid.Empty, Values["tekst"], Values["navn"], Values["stilling"], day);
        switch (await sign.Handle(Actor, input, Today, UtcNow, Cancellation))
        {
            case SignAgreement.Result.Done:
                return await Done($"/avtaler/{id}");
            case SignAgreement.Result.Refused refused:
                return await Again(refused.Faults, FieldOf);
            case SignAgreement.Result.NotReady missing:
                return await Again([new FieldError("skjema", T(missing.Problem.Title)), .. missing.Missing.Select(one => new FieldError("skjema", T(one)))]);
            case SignAgreement.Result.Gone gone:
                return await Again(gone.Problem, "part");
            case SignAgreement.Result.Conflict:
                Values["tekst"] = Whole.TextOn(day).Hash();
                return await Conflict(T(AgreementFormTexts.SignConflict));
            default:
                return Missing();
        }
    }

    static string? FieldOf(string property) => property switch
    {
        nameof(SignAgreement.Input.PartyId) => "part",
        nameof(SignAgreement.Input.Name) => "navn",
        nameof(SignAgreement.Input.Title) => "stilling",
        nameof(SignAgreement.Input.On) => "dato",
        _ => null,
    };

    async Task<bool> Load(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole || !await Service<Access.AccessGate>().IsOpen(Actor, AgreementActions.Sign, id, Today, Cancellation))
        {
            return false;
        }

        Touch(AgreementActions.Resource, id);
        (Whole, Gone) = (whole, await successors.Handle(whole.Parties, Today, Cancellation));
        MissingParts = AgreementReadiness.Missing(whole, Today);
        MayChange = await Service<Access.AccessGate>().IsOpen(Actor, AgreementActions.Change, id, Today, Cancellation);
        return true;
    }
}
