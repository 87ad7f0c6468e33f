using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Langbenk.Pages.Settings.People;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Admissions;

/// <summary>One whom another has asked to let in: she who knows this human confirms, or says no and why. The one who asked takes it back.</summary>
[Needs("admission.answer")]
public sealed class AnswerModel(ReadAdmissions read, AnswerAdmission answer, TwoHumans humans, FirstCodes codes) : FormPage
{
    const string Yes = "ja";
    const string List = "/innstillinger/tilganger";

    public ReadAdmissions.Row Row { get; private set; } = null!;

    /// <summary>Of who was let in now: shown to her who confirmed, once, and never to the one who asked.</summary>
    public OneTimeAddress? Address { get; private set; }

    /// <summary>She confirms nothing before she has said who she is.</summary>
    public bool IsUnsaid { get; private set; }

    public bool IsMine => Row.Admission.AskedById == Actor.AccountId;

    public bool IsOpen => Row.Admission.State == AdmissionState.Asked && !Row.Admission.HasLapsed(Today);

    public IReadOnlyList<Choice> Known => [new Choice(Yes, T(AdmissionTexts.YesIKnow(Row.Admission, Row.Place)))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Fill();
        await Show(new FormValues());
        return Page();
    }

    /// <summary>A no. The words of it are what this page keeps as a draft.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await answer.Decline(Actor, id, Values["hvorfor"], Today, Cancellation) switch
        {
            AnswerAdmission.Result.Done => await Done(List + "?gjort=nei"),
            AnswerAdmission.Result.Refused refused => await Again(refused.Problem, refused.Problem == AdmissionProblems.NoReason ? "hvorfor" : "skjema"),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return await answer.Confirm(Actor, id, Values.Has("kjenner", Yes), Today, Cancellation) switch
        {
            AnswerAdmission.Result.Done { Newcomer: { } account } => await Tell(account),
            AnswerAdmission.Result.Done => Go(List + "?gjort=bekreftet"),
            AnswerAdmission.Result.Refused refused => await Again(refused.Problem, refused.Problem == AdmissionProblems.NotSaid ? "kjenner" : "skjema"),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return await answer.Withdraw(Actor, id, Today, Cancellation) switch
        {
            AnswerAdmission.Result.Done => Go(List + "?gjort=trukket"),
            AnswerAdmission.Result.Refused refused => await Again(refused.Problem),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => (Row, IsUnsaid) = (
        await read.One(Actor, Row.Admission.Id, Today, Cancellation) ?? Row, await humans.IsUnsaid(Actor.AccountId, Cancellation));

    async Task<bool> Find(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Touch("admission", id);
        if (row.Admission.AccountId is { } account)
        {
            Touch("account", account);
        }

        return true;
    }

    async Task<IActionResult> Tell(Account account)
    {
        Address = await OneTimeAddress.Make(Request, codes, account, isNew: Row.Admission.Kind == AdmissionKind.Invitation) with { Next = List, NextWords = AdmissionTexts.ToWaiting };
        return Page();
    }
}
