using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.change")]
public sealed class PartiesModel(ReadAgreement read, ChangeParties change, FindPlaces places, PartySuccessors successors) : FormPage
{
    public WholeAgreement Whole { get; private set; } = null!;

    public IReadOnlyList<PartyGone> Gone { get; private set; } = [];

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public IEnumerable<AgreementParty> CanLeave => Whole.PartiesOn(Today)
        .Where(one => (one.MunicipalityId ?? one.ServiceId) is not { } place || place != (Whole.Agreement.OwnerMunicipalityId ?? Whole.Agreement.OwnerServiceId));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id) || Whole.Agreement.Status != AgreementStatus.Draft)
        {
            return Missing();
        }

        await Show(new FormValues());
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Load(id))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Answer(id, await change.Add(Actor, id, Values.Id("sted"), Values["utenfor"], Today, UtcNow, Cancellation));
    }

    public async Task<IActionResult> OnPostUtAsync(Guid id, Guid part)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        // What is half typed in the other form of the page is a draft, and stays one.
        await Show(new FormValues());
        var ended = await change.End(Actor, id, part, Today, UtcNow, Cancellation);
        return ended is ChangeParties.Result.Changed ? Go($"/avtaler/{id}/parter") : await Answer(id, ended);
    }

    protected override async Task Fill() => Places =
        [new Choice("", T(AgreementFormTexts.Choose)), .. (await places.Standing(Today, Cancellation)).Select(one => new Choice(one.Id.ToString(), one.Name))];

    async Task<IActionResult> Answer(Guid id, ChangeParties.Result result) => result switch
    {
        ChangeParties.Result.Changed => await Done($"/avtaler/{id}/parter"),
        ChangeParties.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
        ChangeParties.Result.Conflict => await Conflict(T(AgreementFormTexts.SignConflict)),
        _ => Missing(),
    };

    /// <summary>Twice is said where the second was given.</summary>
    string FieldOf(int problem) => problem is 5316 or 5330 || (problem is 5315 && Values.Id("sted") is null) ? "utenfor" : "sted";

    async Task<bool> Load(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole || !await Service<Access.AccessGate>().IsOpen(Actor, AgreementActions.Change, id, Today, Cancellation))
        {
            return false;
        }

        Touch(AgreementActions.Resource, id);
        (Whole, Gone) = (whole, await successors.Handle(whole.Parties, Today, Cancellation));
        return true;
    }
}
